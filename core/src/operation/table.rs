// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

//! What each operation is on the wire.

use super::{
    Composition, Field, FieldType, Fields, Input, Method, Operation, Parameter, Passwords,
};

/// Checks the code or password for the deletion of an account, and returns a token for
/// `deleteAccount`.
///
/// `POST /api/v3/verify-delete-account-request`
pub static VERIFY_DELETE_ACCOUNT_REQUEST: Operation = Operation {
    name: "verifyDeleteAccountRequest",
    method: Method::Post,
    path: "/api/v3/verify-delete-account-request",
    idempotent: false,
    client_authentication: false,
    bears_tokens: true,
    parameters: &[],
    input: Input::Body { required: &[] },
};

/// Deletes the signed-in user's account.
///
/// `POST /api/v3/delete-account`
pub static DELETE_ACCOUNT: Operation = Operation {
    name: "deleteAccount",
    method: Method::Post,
    path: "/api/v3/delete-account",
    idempotent: false,
    client_authentication: false,
    bears_tokens: false,
    parameters: &[],
    input: Input::Body { required: &[] },
};

/// Lists the client applications that may authorize a push login.
///
/// `POST /api/v3/get-pushlogin-relation-apps`
pub static GET_PUSH_LOGIN_RELATION_APPS: Operation = Operation {
    name: "getPushLoginRelationApps",
    method: Method::Post,
    path: "/api/v3/get-pushlogin-relation-apps",
    idempotent: true,
    client_authentication: false,
    bears_tokens: false,
    parameters: &[],
    input: Input::Body { required: &[] },
};

/// Creates a Fastpass QR code for the signed-in user and returns its content.
///
/// `POST /api/v3/gene-fastpass-qrcode-info`
pub static GENE_FASTPASS_QRCODE_INFO: Operation = Operation {
    name: "geneFastpassQrcodeInfo",
    method: Method::Post,
    path: "/api/v3/gene-fastpass-qrcode-info",
    idempotent: false,
    client_authentication: false,
    bears_tokens: false,
    parameters: &[],
    input: Input::Body { required: &[] },
};

/// Lists the client applications that a scanned Fastpass QR code can sign in to.
///
/// `GET /api/v3/get-fastpass-client-apps`
pub static GET_FASTPASS_PARAMS: Operation = Operation {
    name: "getFastpassParams",
    method: Method::Get,
    path: "/api/v3/get-fastpass-client-apps",
    idempotent: true,
    client_authentication: false,
    bears_tokens: false,
    parameters: &[],
    input: Input::Query(Fields {
        fields: &[
            // In order.
            Field {
                name: "qrcodeId",
                wire: "qrcodeId",
                default: None,
            },
            Field {
                name: "appId",
                wire: "appId",
                default: None,
            },
        ],
        optional: false,
    }),
};

/// Gets the status of a Fastpass QR code.
///
/// `GET /api/v3/get-app-login-qrcode-status`
pub static GET_APP_LOGIN_QR_CODE_STATUS: Operation = Operation {
    name: "getAppLoginQrCodeStatus",
    method: Method::Get,
    path: "/api/v3/get-app-login-qrcode-status",
    idempotent: true,
    client_authentication: false,
    bears_tokens: true,
    parameters: &[],
    input: Input::Query(Fields {
        fields: &[
            // In order.
            Field {
                name: "qrcodeId",
                wire: "qrcodeId",
                default: None,
            },
        ],
        optional: false,
    }),
};

/// Signs in on the app with a scanned Fastpass QR code.
///
/// `POST /api/v3/qrcode-app-login`
pub static QR_CODE_APP_LOGIN: Operation = Operation {
    name: "qrCodeAppLogin",
    method: Method::Post,
    path: "/api/v3/qrcode-app-login",
    idempotent: false,
    client_authentication: false,
    bears_tokens: true,
    parameters: &[],
    input: Input::Body { required: &[] },
};

/// Lists the authorizations of persons as subjects of applications.
///
/// `POST /api/v2/applications/subject/person/list`
pub static LIST_SUBJECT_AUTH: Operation = Operation {
    name: "listSubjectAuth",
    method: Method::Post,
    path: "/api/v2/applications/subject/person/list",
    idempotent: true,
    client_authentication: false,
    bears_tokens: false,
    parameters: &[],
    input: Input::None,
};

/// Gets the applications for which access can be requested.
///
/// `GET /api/v3/applications-permission-applicable`
pub static GET_ENABLE_PERMISSION_APPLY_APPLICATION_LIST: Operation = Operation {
    name: "getEnablePermissionApplyApplicationList",
    method: Method::Get,
    path: "/api/v3/applications-permission-applicable",
    idempotent: true,
    client_authentication: false,
    bears_tokens: false,
    parameters: &[],
    input: Input::Query(Fields {
        fields: &[
            // In order.
            Field {
                name: "appName",
                wire: "appName",
                default: None,
            },
        ],
        optional: true,
    }),
};

/// Gets the roles of an application that can be requested, page by page.
///
/// `GET /api/v3/roles-permission-applicable`
pub static GET_ENABLE_PERMISSION_APPLY_ROLE_LIST: Operation = Operation {
    name: "getEnablePermissionApplyRoleList",
    method: Method::Get,
    path: "/api/v3/roles-permission-applicable",
    idempotent: true,
    client_authentication: false,
    bears_tokens: false,
    parameters: &[],
    input: Input::Query(Fields {
        fields: &[
            // In order.
            Field {
                name: "page",
                wire: "page",
                default: Some("1"),
            },
            Field {
                name: "limit",
                wire: "limit",
                default: Some("10"),
            },
            Field {
                name: "keyword",
                wire: "keyword",
                default: None,
            },
            Field {
                name: "appId",
                wire: "appId",
                default: None,
            },
        ],
        optional: false,
    }),
};

/// Applies for access to an application or for a role.
///
/// `POST /api/v3/approval`
pub static CREATE_APPROVAL: Operation = Operation {
    name: "createApproval",
    method: Method::Post,
    path: "/api/v3/approval",
    idempotent: false,
    client_authentication: false,
    bears_tokens: false,
    parameters: &[],
    input: Input::Body { required: &[] },
};

/// Gets a request for approval.
///
/// `GET /api/v3/approval`
pub static GET_DETAIL: Operation = Operation {
    name: "getDetail",
    method: Method::Get,
    path: "/api/v3/approval",
    idempotent: true,
    client_authentication: false,
    bears_tokens: false,
    parameters: &[],
    input: Input::Query(Fields {
        fields: &[
            // In order.
            Field {
                name: "number",
                wire: "number",
                default: None,
            },
        ],
        optional: false,
    }),
};

/// Applies for access to several applications or for several roles.
///
/// `POST /api/v3/approval-batch`
pub static BATCH_CREATE_APPROVAL: Operation = Operation {
    name: "batchCreateApproval",
    method: Method::Post,
    path: "/api/v3/approval-batch",
    idempotent: false,
    client_authentication: false,
    bears_tokens: false,
    parameters: &[],
    input: Input::Body { required: &[] },
};

/// Gets the requests for approval that the user has initiated, page by page.
///
/// `GET /api/v3/approval-initiated-list`
pub static INITIATED_LIST: Operation = Operation {
    name: "initiatedList",
    method: Method::Get,
    path: "/api/v3/approval-initiated-list",
    idempotent: true,
    client_authentication: false,
    bears_tokens: false,
    parameters: &[],
    input: Input::Query(Fields {
        fields: &[
            // In order.
            Field {
                name: "pageNo",
                wire: "pageNo",
                default: Some("1"),
            },
            Field {
                name: "pageSize",
                wire: "pageSize",
                default: Some("10"),
            },
            Field {
                name: "objectType",
                wire: "objectType",
                default: None,
            },
            Field {
                name: "keyword",
                wire: "keyword",
                default: None,
            },
        ],
        optional: true,
    }),
};

/// Checks a one-time code from a text message or an email without consuming it.
///
/// `POST /api/v3/pre-check-code`
pub static PRE_CHECK_CODE: Operation = Operation {
    name: "preCheckCode",
    method: Method::Post,
    path: "/api/v3/pre-check-code",
    idempotent: true,
    client_authentication: false,
    bears_tokens: false,
    parameters: &[],
    input: Input::Body { required: &[] },
};

/// Gets the devices of the user, page by page.
///
/// `GET /api/v3/mydevices/list`
pub static LIST: Operation = Operation {
    name: "list",
    method: Method::Get,
    path: "/api/v3/mydevices/list",
    idempotent: true,
    client_authentication: false,
    bears_tokens: false,
    parameters: &[],
    input: Input::Query(Fields {
        fields: &[
            // In order.
            Field {
                name: "page",
                wire: "page",
                default: Some("1"),
            },
            Field {
                name: "limit",
                wire: "limit",
                default: Some("10"),
            },
        ],
        optional: true,
    }),
};

/// Unbinds a device from the user.
///
/// `POST /api/v3/mydevices/unbind`
pub static UNBIND: Operation = Operation {
    name: "unbind",
    method: Method::Post,
    path: "/api/v3/mydevices/unbind",
    idempotent: false,
    client_authentication: false,
    bears_tokens: false,
    parameters: &[],
    input: Input::Body { required: &[] },
};

/// Revokes the session of the user on a device.
///
/// `POST /api/v3/mydevices/revoke-session`
pub static REVOKE: Operation = Operation {
    name: "revoke",
    method: Method::Post,
    path: "/api/v3/mydevices/revoke-session",
    idempotent: false,
    client_authentication: false,
    bears_tokens: false,
    parameters: &[],
    input: Input::Body { required: &[] },
};

/// Decrypts data that a Douyin Mini Program got from Douyin in encrypted form.
///
/// `POST /api/v3/decrypt-douyin-miniprogram-data`
pub static DECRYPT_DOUYIN_MINI_PROGRAM_DATA: Operation = Operation {
    name: "decryptDouyinMiniProgramData",
    method: Method::Post,
    path: "/api/v3/decrypt-douyin-miniprogram-data",
    idempotent: false,
    client_authentication: false,
    bears_tokens: false,
    parameters: &[],
    input: Input::Body { required: &[] },
};

/// Binds an email address to the signed-in user.
///
/// `POST /api/v3/bind-email`
pub static BIND_EMAIL: Operation = Operation {
    name: "bindEmail",
    method: Method::Post,
    path: "/api/v3/bind-email",
    idempotent: false,
    client_authentication: false,
    bears_tokens: false,
    parameters: &[],
    input: Input::Body { required: &[] },
};

/// Removes the email address of the signed-in user.
///
/// `POST /api/v3/unbind-email`
pub static UNBIND_EMAIL: Operation = Operation {
    name: "unbindEmail",
    method: Method::Post,
    path: "/api/v3/unbind-email",
    idempotent: false,
    client_authentication: false,
    bears_tokens: false,
    parameters: &[],
    input: Input::Body { required: &[] },
};

/// Binds a phone number to the signed-in user.
///
/// `POST /api/v3/bind-phone`
pub static BIND_PHONE: Operation = Operation {
    name: "bindPhone",
    method: Method::Post,
    path: "/api/v3/bind-phone",
    idempotent: false,
    client_authentication: false,
    bears_tokens: false,
    parameters: &[],
    input: Input::Body { required: &[] },
};

/// Removes the phone number of the signed-in user.
///
/// `POST /api/v3/unbind-phone`
pub static UNBIND_PHONE: Operation = Operation {
    name: "unbindPhone",
    method: Method::Post,
    path: "/api/v3/unbind-phone",
    idempotent: false,
    client_authentication: false,
    bears_tokens: false,
    parameters: &[],
    input: Input::Body { required: &[] },
};

/// Checks the codes for a change of the email address, and returns a token for `updateEmail`.
///
/// `POST /api/v3/verify-update-email-request`
pub static VERIFY_UPDATE_EMAIL_REQUEST: Operation = Operation {
    name: "verifyUpdateEmailRequest",
    method: Method::Post,
    path: "/api/v3/verify-update-email-request",
    idempotent: false,
    client_authentication: false,
    bears_tokens: true,
    parameters: &[],
    input: Input::Body { required: &[] },
};

/// Changes the email address of the signed-in user to the one that `verifyUpdateEmailRequest`
/// checked.
///
/// `POST /api/v3/update-email`
pub static UPDATE_EMAIL: Operation = Operation {
    name: "updateEmail",
    method: Method::Post,
    path: "/api/v3/update-email",
    idempotent: false,
    client_authentication: false,
    bears_tokens: false,
    parameters: &[],
    input: Input::Body { required: &[] },
};

/// Checks the codes for a change of the phone number, and returns a token for `updatePhone`.
///
/// `POST /api/v3/verify-update-phone-request`
pub static VERIFY_UPDATE_PHONE_REQUEST: Operation = Operation {
    name: "verifyUpdatePhoneRequest",
    method: Method::Post,
    path: "/api/v3/verify-update-phone-request",
    idempotent: false,
    client_authentication: false,
    bears_tokens: true,
    parameters: &[],
    input: Input::Body { required: &[] },
};

/// Changes the phone number of the signed-in user to the one that `verifyUpdatePhoneRequest`
/// checked.
///
/// `POST /api/v3/update-phone`
pub static UPDATE_PHONE: Operation = Operation {
    name: "updatePhone",
    method: Method::Post,
    path: "/api/v3/update-phone",
    idempotent: false,
    client_authentication: false,
    bears_tokens: false,
    parameters: &[],
    input: Input::Body { required: &[] },
};

/// Creates a link that binds a user to an account of an external identity provider.
///
/// `GET /api/v3/generate-link-extidp-url`
pub static GENERATE_LINK_EXT_IDP_URL: Operation = Operation {
    name: "generateLinkExtIdpUrl",
    method: Method::Get,
    path: "/api/v3/generate-link-extidp-url",
    idempotent: true,
    client_authentication: false,
    bears_tokens: false,
    parameters: &[],
    input: Input::Query(Fields {
        fields: &[
            // In order.
            Field {
                name: "extIdpConnIdentifier",
                wire: "ext_idp_conn_identifier",
                default: None,
            },
            Field {
                name: "appId",
                wire: "app_id",
                default: None,
            },
            Field {
                name: "idToken",
                wire: "id_token",
                default: None,
            },
            Field {
                name: "needUrlRedirect",
                wire: "need_url_redirect",
                default: None,
            },
            Field {
                name: "onlyRedirectToken",
                wire: "only_redirect_token",
                default: None,
            },
            Field {
                name: "needFormPost",
                wire: "need_form_post",
                default: None,
            },
            Field {
                name: "targetUrl",
                wire: "target_url",
                default: None,
            },
        ],
        optional: false,
    }),
};

/// Unlinks the signed-in user from an external identity provider.
///
/// `POST /api/v3/unlink-extidp`
pub static UNLINK_EXT_IDP: Operation = Operation {
    name: "unlinkExtIdp",
    method: Method::Post,
    path: "/api/v3/unlink-extidp",
    idempotent: false,
    client_authentication: false,
    bears_tokens: false,
    parameters: &[],
    input: Input::Body { required: &[] },
};

/// Lists the signed-in user's identities at external identity providers.
///
/// `GET /api/v3/get-identities`
pub static GET_IDENTITIES: Operation = Operation {
    name: "getIdentities",
    method: Method::Get,
    path: "/api/v3/get-identities",
    idempotent: true,
    client_authentication: false,
    bears_tokens: true,
    parameters: &[],
    input: Input::None,
};

/// Lists the external identity providers that are enabled for the application.
///
/// `GET /api/v3/get-application-enabled-extidps`
pub static GET_APPLICATION_ENABLED_EXT_IDPS: Operation = Operation {
    name: "getApplicationEnabledExtIdps",
    method: Method::Get,
    path: "/api/v3/get-application-enabled-extidps",
    idempotent: true,
    client_authentication: false,
    bears_tokens: false,
    parameters: &[],
    input: Input::None,
};

/// Gets the details of a universal invitation: the user pool and the inviter.
///
/// `GET /api/v3/get-universal-invitation-public-config`
pub static GET_UNIVERSAL_INVITATION_PUBLIC_CONFIG: Operation = Operation {
    name: "getUniversalInvitationPublicConfig",
    method: Method::Get,
    path: "/api/v3/get-universal-invitation-public-config",
    idempotent: true,
    client_authentication: false,
    bears_tokens: false,
    parameters: &[],
    input: Input::Query(Fields {
        fields: &[
            // In order.
            Field {
                name: "identifier",
                wire: "identifier",
                default: None,
            },
        ],
        optional: false,
    }),
};

/// Signs up a new user with a universal invitation.
///
/// `POST /api/v3/signup-by-invitation`
pub static SIGNUP_BY_UNIVERSAL: Operation = Operation {
    name: "signupByUniversal",
    method: Method::Post,
    path: "/api/v3/signup-by-invitation",
    idempotent: false,
    client_authentication: false,
    bears_tokens: false,
    parameters: &[],
    input: Input::Body { required: &[] },
};

/// Creates a token for the invitee from an invitation link.
///
/// `POST /api/v3/generate-policy-invitation-token`
pub static GENERATE_INVITE_TOKEN: Operation = Operation {
    name: "generateInviteToken",
    method: Method::Post,
    path: "/api/v3/generate-policy-invitation-token",
    idempotent: false,
    client_authentication: false,
    bears_tokens: true,
    parameters: &[],
    input: Input::Body { required: &[] },
};

/// Gets the requirements of an invitation.
///
/// `GET /api/v3/get-policy-invitation-context`
pub static GET_INVITE_CODE_CONTEXT: Operation = Operation {
    name: "getInviteCodeContext",
    method: Method::Get,
    path: "/api/v3/get-policy-invitation-context",
    idempotent: true,
    client_authentication: false,
    bears_tokens: false,
    parameters: &[],
    input: Input::Query(Fields {
        fields: &[
            // In order.
            Field {
                name: "token",
                wire: "token",
                default: None,
            },
        ],
        optional: false,
    }),
};

/// Checks the verification code that an invited person has entered.
///
/// `POST /api/v3/verify-invite-code`
pub static VERIFY_INVITE_CODE: Operation = Operation {
    name: "verifyInviteCode",
    method: Method::Post,
    path: "/api/v3/verify-invite-code",
    idempotent: false,
    client_authentication: false,
    bears_tokens: false,
    parameters: &[],
    input: Input::Body { required: &[] },
};

/// Accepts an invitation by policy, with the profile of the new member.
///
/// `POST /api/v3/join-by-invitation`
pub static SIGNUP_BY_POLICY: Operation = Operation {
    name: "signupByPolicy",
    method: Method::Post,
    path: "/api/v3/join-by-invitation",
    idempotent: false,
    client_authentication: false,
    bears_tokens: false,
    parameters: &[],
    input: Input::Body { required: &[] },
};

/// Creates a universal invitation link for the current user.
///
/// `POST /api/v3/generate-universal-invitation-link-by-member`
pub static GENERATE_UNIVERSAL_INVITATION_BY_MEMBER: Operation = Operation {
    name: "generateUniversalInvitationByMember",
    method: Method::Post,
    path: "/api/v3/generate-universal-invitation-link-by-member",
    idempotent: false,
    client_authentication: false,
    bears_tokens: false,
    parameters: &[],
    input: Input::None,
};

/// Removes all universal invitation links of the current user.
///
/// `POST /api/v3/clear-my-all-invitation-links`
pub static CLEAR_MY_ALL_UNIVERSAL_INVITATION_LINKS: Operation = Operation {
    name: "clearMyAllUniversalInvitationLinks",
    method: Method::Post,
    path: "/api/v3/clear-my-all-invitation-links",
    idempotent: false,
    client_authentication: false,
    bears_tokens: false,
    parameters: &[],
    input: Input::None,
};

/// Sends a one-time code by SMS.
///
/// `POST /api/v3/send-sms`
pub static SEND_SMS: Operation = Operation {
    name: "sendSms",
    method: Method::Post,
    path: "/api/v3/send-sms",
    idempotent: false,
    client_authentication: false,
    bears_tokens: false,
    parameters: &[],
    input: Input::Body { required: &[] },
};

/// Sends a one-time code, or a verification link, by email.
///
/// `POST /api/v3/send-email`
pub static SEND_EMAIL: Operation = Operation {
    name: "sendEmail",
    method: Method::Post,
    path: "/api/v3/send-email",
    idempotent: false,
    client_authentication: false,
    bears_tokens: false,
    parameters: &[],
    input: Input::Body { required: &[] },
};

/// Starts the enrollment of an MFA factor: sends the code, or creates the OTP secret.
///
/// `POST /api/v3/send-enroll-factor-request`
pub static SEND_ENROLL_FACTOR_REQUEST: Operation = Operation {
    name: "sendEnrollFactorRequest",
    method: Method::Post,
    path: "/api/v3/send-enroll-factor-request",
    idempotent: false,
    client_authentication: false,
    bears_tokens: true,
    parameters: &[],
    input: Input::Body { required: &[] },
};

/// Enrolls an MFA factor with the proof that its kind requires.
///
/// `POST /api/v3/enroll-factor`
pub static ENROLL_FACTOR: Operation = Operation {
    name: "enrollFactor",
    method: Method::Post,
    path: "/api/v3/enroll-factor",
    idempotent: false,
    client_authentication: false,
    bears_tokens: false,
    parameters: &[],
    input: Input::Body { required: &[] },
};

/// Removes an MFA factor that the user has enrolled.
///
/// `POST /api/v3/reset-factor`
pub static RESET_FACTOR: Operation = Operation {
    name: "resetFactor",
    method: Method::Post,
    path: "/api/v3/reset-factor",
    idempotent: false,
    client_authentication: false,
    bears_tokens: false,
    parameters: &[],
    input: Input::Body { required: &[] },
};

/// Lists the MFA factors that the user has enrolled.
///
/// `GET /api/v3/list-enrolled-factors`
pub static LIST_ENROLLED_FACTORS: Operation = Operation {
    name: "listEnrolledFactors",
    method: Method::Get,
    path: "/api/v3/list-enrolled-factors",
    idempotent: true,
    client_authentication: false,
    bears_tokens: false,
    parameters: &[],
    input: Input::None,
};

/// Gets one MFA factor that the user has enrolled.
///
/// `GET /api/v3/get-factor`
pub static GET_FACTOR: Operation = Operation {
    name: "getFactor",
    method: Method::Get,
    path: "/api/v3/get-factor",
    idempotent: true,
    client_authentication: false,
    bears_tokens: false,
    parameters: &[],
    input: Input::Query(Fields {
        fields: &[
            // In order.
            Field {
                name: "factorId",
                wire: "factorId",
                default: None,
            },
        ],
        optional: false,
    }),
};

/// Lists the kinds of MFA factor that the application has switched on and the user has not
/// enrolled.
///
/// `GET /api/v3/list-factors-to-enroll`
pub static LIST_FACTORS_TO_ENROLL: Operation = Operation {
    name: "listFactorsToEnroll",
    method: Method::Get,
    path: "/api/v3/list-factors-to-enroll",
    idempotent: true,
    client_authentication: false,
    bears_tokens: false,
    parameters: &[],
    input: Input::None,
};

/// Verifies a one-time password from the OTP app that the user has enrolled.
///
/// `POST /api/v3/mfa-totp-verify`
pub static MFA_OTP_VERIFY: Operation = Operation {
    name: "mfaOtpVerify",
    method: Method::Post,
    path: "/api/v3/mfa-totp-verify",
    idempotent: false,
    client_authentication: false,
    bears_tokens: false,
    parameters: &[],
    input: Input::Body { required: &[] },
};

/// Introspects an MFA token: its validity, its user and its expiry.
///
/// `POST /mfa/token/introspection`
pub static VERIFY_MFA_TOKEN: Operation = Operation {
    name: "verifyMfaToken",
    method: Method::Post,
    path: "/mfa/token/introspection",
    idempotent: true,
    client_authentication: false,
    bears_tokens: false,
    parameters: &[],
    input: Input::Form(Fields {
        fields: &[
            // In order.
            Field {
                name: "token",
                wire: "token",
                default: None,
            },
        ],
        optional: false,
    }),
};

/// Gets the phone number of a WeChat Mini Program's user in exchange for a code.
///
/// `POST /api/v3/get-wechat-miniprogram-phone`
pub static GET_WECHAT_MINIPROGRAM_PHONE: Operation = Operation {
    name: "getWechatMiniprogramPhone",
    method: Method::Post,
    path: "/api/v3/get-wechat-miniprogram-phone",
    idempotent: false,
    client_authentication: false,
    bears_tokens: false,
    parameters: &[],
    input: Input::Body { required: &[] },
};

/// Gets the parameters for registering a passkey as an administrator.
///
/// `POST /api/v3/webauthn/admin/initialize`
pub static WEB_AUTHN_ADMIN_INITIALIZE: Operation = Operation {
    name: "webAuthnAdminInitialize",
    method: Method::Post,
    path: "/api/v3/webauthn/admin/initialize",
    idempotent: false,
    client_authentication: false,
    bears_tokens: false,
    parameters: &[],
    input: Input::None,
};

/// Registers a passkey as an administrator.
///
/// `POST /api/v3/webauthn/admin/registration/finalize`
pub static WEB_AUTHN_ADMIN_REGISTER_FINALIZE: Operation = Operation {
    name: "webAuthnAdminRegisterFinalize",
    method: Method::Post,
    path: "/api/v3/webauthn/admin/registration/finalize",
    idempotent: false,
    client_authentication: false,
    bears_tokens: true,
    parameters: &[],
    input: Input::None,
};

/// Lists the passkeys of a user.
///
/// `GET /api/v3/webauthn/person/credentials`
pub static LIST_WEB_AUTHN_PERSON_CREDENTIALS: Operation = Operation {
    name: "listWebAuthnPersonCredentials",
    method: Method::Get,
    path: "/api/v3/webauthn/person/credentials",
    idempotent: true,
    client_authentication: false,
    bears_tokens: false,
    parameters: &[],
    input: Input::Query(Fields {
        fields: &[
            // In order.
            Field {
                name: "page",
                wire: "page",
                default: Some("1"),
            },
            Field {
                name: "limit",
                wire: "limit",
                default: Some("10"),
            },
            Field {
                name: "userId",
                wire: "userId",
                default: None,
            },
            Field {
                name: "appId",
                wire: "appId",
                default: None,
            },
        ],
        optional: false,
    }),
};

/// Renames a passkey as an administrator.
///
/// `PUT /api/v3/webauthn/admin/credentials/{credentialId}`
pub static UPDATE_WEB_AUTHN_ADMIN_CREDENTIAL: Operation = Operation {
    name: "updateWebAuthnAdminCredential",
    method: Method::Put,
    path: "/api/v3/webauthn/admin/credentials/{credentialId}",
    idempotent: false,
    client_authentication: false,
    bears_tokens: false,
    parameters: &[
        // In order.
        Parameter {
            name: "credentialId",
            place: "credentialId",
        },
    ],
    input: Input::Body { required: &[] },
};

/// Deletes a passkey of a user as an administrator.
///
/// `DELETE /api/v3/webauthn/admin/credentials/{credentialId}/{userId}/{appId}`
pub static DELETE_WEB_AUTHN_ADMIN_CREDENTIAL: Operation = Operation {
    name: "deleteWebAuthnAdminCredential",
    method: Method::Delete,
    path: "/api/v3/webauthn/admin/credentials/{credentialId}/{userId}/{appId}",
    idempotent: false,
    client_authentication: false,
    bears_tokens: false,
    parameters: &[
        // In order.
        Parameter {
            name: "credentialId",
            place: "credentialId",
        },
        Parameter {
            name: "userId",
            place: "userId",
        },
        Parameter {
            name: "appId",
            place: "appId",
        },
    ],
    input: Input::None,
};

/// Gets the parameters for signing in with a passkey.
///
/// `POST /api/v3/webauthn/login/initialize`
pub static WEB_AUTHN_LOGIN_INITALIZE: Operation = Operation {
    name: "webAuthnLoginInitalize",
    method: Method::Post,
    path: "/api/v3/webauthn/login/initialize",
    idempotent: false,
    client_authentication: false,
    bears_tokens: false,
    parameters: &[],
    input: Input::None,
};

/// Signs in with a passkey.
///
/// `POST /api/v3/webauthn/login/finalize`
pub static WEB_AUTHN_LOGIN_FINALIZE: Operation = Operation {
    name: "webAuthnLoginFinalize",
    method: Method::Post,
    path: "/api/v3/webauthn/login/finalize",
    idempotent: false,
    client_authentication: false,
    bears_tokens: true,
    parameters: &[],
    input: Input::Body { required: &[] },
};

/// Gets the parameters for registering a passkey for the current user.
///
/// `POST /api/v3/webauthn/registration/initialize`
pub static WEB_AUTHN_REGISTER_INITALIZE: Operation = Operation {
    name: "webAuthnRegisterInitalize",
    method: Method::Post,
    path: "/api/v3/webauthn/registration/initialize",
    idempotent: false,
    client_authentication: false,
    bears_tokens: false,
    parameters: &[],
    input: Input::None,
};

/// Registers a passkey for the current user.
///
/// `POST /api/v3/webauthn/registration/finalize`
pub static WEB_AUTHN_REGISTER_FINALIZE: Operation = Operation {
    name: "webAuthnRegisterFinalize",
    method: Method::Post,
    path: "/api/v3/webauthn/registration/finalize",
    idempotent: false,
    client_authentication: false,
    bears_tokens: false,
    parameters: &[],
    input: Input::None,
};

/// Gets the parameters for registering a passkey during multi-factor authentication.
///
/// `POST /api/v3/webauthn/mfa-bind/initialize`
pub static WEB_AUTHN_MFA_BIND_INITIALIZE: Operation = Operation {
    name: "webAuthnMfaBindInitialize",
    method: Method::Post,
    path: "/api/v3/webauthn/mfa-bind/initialize",
    idempotent: false,
    client_authentication: false,
    bears_tokens: false,
    parameters: &[],
    input: Input::None,
};

/// Gets the parameters for using a passkey as a second factor.
///
/// `POST /api/v3/webauthn/mfa-verify/initialize`
pub static WEB_AUTHN_MFA_VERIFY_INITALIZE: Operation = Operation {
    name: "webAuthnMfaVerifyInitalize",
    method: Method::Post,
    path: "/api/v3/webauthn/mfa-verify/initialize",
    idempotent: false,
    client_authentication: false,
    bears_tokens: false,
    parameters: &[],
    input: Input::None,
};

/// Lists the passkeys of the current user.
///
/// `GET /api/v3/webauthn/credentials`
pub static LIST_WEB_AUTHN_CREDENTIALS: Operation = Operation {
    name: "listWebAuthnCredentials",
    method: Method::Get,
    path: "/api/v3/webauthn/credentials",
    idempotent: true,
    client_authentication: false,
    bears_tokens: false,
    parameters: &[],
    input: Input::Query(Fields {
        fields: &[
            // In order.
            Field {
                name: "page",
                wire: "page",
                default: Some("1"),
            },
            Field {
                name: "limit",
                wire: "limit",
                default: Some("10"),
            },
        ],
        optional: true,
    }),
};

/// Renames a passkey of the current user.
///
/// `PUT /api/v3/webauthn/credentials/{credentialId}`
pub static UPDATE_WEB_AUTHN_CREDENTIAL: Operation = Operation {
    name: "updateWebAuthnCredential",
    method: Method::Put,
    path: "/api/v3/webauthn/credentials/{credentialId}",
    idempotent: false,
    client_authentication: false,
    bears_tokens: false,
    parameters: &[
        // In order.
        Parameter {
            name: "credentialId",
            place: "credentialId",
        },
    ],
    input: Input::Body { required: &[] },
};

/// Deletes a passkey of the current user.
///
/// `DELETE /api/v3/webauthn/credentials/{credentialId}`
pub static DELETE_WEB_AUTHN_CREDENTIAL: Operation = Operation {
    name: "deleteWebAuthnCredential",
    method: Method::Delete,
    path: "/api/v3/webauthn/credentials/{credentialId}",
    idempotent: false,
    client_authentication: false,
    bears_tokens: false,
    parameters: &[
        // In order.
        Parameter {
            name: "credentialId",
            place: "credentialId",
        },
    ],
    input: Input::None,
};

/// Gets the strength of the signed-in user's password and a score for the security of the account.
///
/// `GET /api/v3/get-security-info`
pub static GET_SECURITY_LEVEL: Operation = Operation {
    name: "getSecurityLevel",
    method: Method::Get,
    path: "/api/v3/get-security-info",
    idempotent: true,
    client_authentication: false,
    bears_tokens: false,
    parameters: &[],
    input: Input::None,
};

/// Changes the signed-in user's password.
///
/// `POST /api/v3/update-password`
pub static UPDATE_PASSWORD: Operation = Operation {
    name: "updatePassword",
    method: Method::Post,
    path: "/api/v3/update-password",
    idempotent: false,
    client_authentication: false,
    bears_tokens: false,
    parameters: &[],
    input: Input::Body { required: &[] },
};

/// Checks the code for a password reset, and returns a token for `resetPassword`.
///
/// `POST /api/v3/verify-reset-password-request`
pub static VERIFY_RESET_PASSWORD_REQUEST: Operation = Operation {
    name: "verifyResetPasswordRequest",
    method: Method::Post,
    path: "/api/v3/verify-reset-password-request",
    idempotent: false,
    client_authentication: false,
    bears_tokens: true,
    parameters: &[],
    input: Input::Body { required: &[] },
};

/// Replaces a forgotten password.
///
/// `POST /api/v3/reset-password`
pub static RESET_PASSWORD: Operation = Operation {
    name: "resetPassword",
    method: Method::Post,
    path: "/api/v3/reset-password",
    idempotent: false,
    client_authentication: false,
    bears_tokens: false,
    parameters: &[],
    input: Input::Body { required: &[] },
};

/// Checks whether a password is valid for an account.
///
/// `POST /api/v3/validate-password`
pub static VALIDATE_PASSWORD: Operation = Operation {
    name: "validatePassword",
    method: Method::Post,
    path: "/api/v3/validate-password",
    idempotent: false,
    client_authentication: false,
    bears_tokens: false,
    parameters: &[],
    input: Input::Body { required: &[] },
};

/// Checks whether the user may perform an action on string resources.
///
/// `POST /api/v3/check-permission-string-resource`
pub static CHECK_PERMISSION_BY_STRING_RESOURCE: Operation = Operation {
    name: "checkPermissionByStringResource",
    method: Method::Post,
    path: "/api/v3/check-permission-string-resource",
    idempotent: true,
    client_authentication: false,
    bears_tokens: false,
    parameters: &[],
    input: Input::Body { required: &[] },
};

/// Checks whether the user may perform an action on array resources.
///
/// `POST /api/v3/check-permission-array-resource`
pub static CHECK_PERMISSION_BY_ARRAY_RESOURCE: Operation = Operation {
    name: "checkPermissionByArrayResource",
    method: Method::Post,
    path: "/api/v3/check-permission-array-resource",
    idempotent: true,
    client_authentication: false,
    bears_tokens: false,
    parameters: &[],
    input: Input::Body { required: &[] },
};

/// Checks whether the user may perform an action on nodes of tree resources.
///
/// `POST /api/v3/check-permission-tree-resource`
pub static CHECK_PERMISSION_BY_TREE_RESOURCE: Operation = Operation {
    name: "checkPermissionByTreeResource",
    method: Method::Post,
    path: "/api/v3/check-permission-tree-resource",
    idempotent: true,
    client_authentication: false,
    bears_tokens: false,
    parameters: &[],
    input: Input::Body { required: &[] },
};

/// Gets the resources of the application on which the user has permissions.
///
/// `GET /api/v3/get-user-auth-resource-list`
pub static GET_USER_AUTHORIZED_RESOURCES_LIST: Operation = Operation {
    name: "getUserAuthorizedResourcesList",
    method: Method::Get,
    path: "/api/v3/get-user-auth-resource-list",
    idempotent: true,
    client_authentication: false,
    bears_tokens: false,
    parameters: &[],
    input: Input::None,
};

/// Gets the user's permissions on the given resources.
///
/// `POST /api/v3/get-user-auth-resource-permission-list`
pub static GET_USER_AUTH_RESOURCE_PERMISSION_LIST: Operation = Operation {
    name: "getUserAuthResourcePermissionList",
    method: Method::Post,
    path: "/api/v3/get-user-auth-resource-permission-list",
    idempotent: true,
    client_authentication: false,
    bears_tokens: false,
    parameters: &[],
    input: Input::Body { required: &[] },
};

/// Gets the structure of one resource and the user's permissions on each part of it.
///
/// `POST /api/v3/get-user-auth-resource-struct`
pub static GET_USER_AUTH_RESOURCE_STRUCT: Operation = Operation {
    name: "getUserAuthResourceStruct",
    method: Method::Post,
    path: "/api/v3/get-user-auth-resource-struct",
    idempotent: true,
    client_authentication: false,
    bears_tokens: false,
    parameters: &[],
    input: Input::Body { required: &[] },
};

/// Gets the signed-in user's profile.
///
/// `GET /api/v3/get-profile`
pub static GET_PROFILE: Operation = Operation {
    name: "getProfile",
    method: Method::Get,
    path: "/api/v3/get-profile",
    idempotent: true,
    client_authentication: false,
    bears_tokens: true,
    parameters: &[],
    input: Input::Query(Fields {
        fields: &[
            // In order.
            Field {
                name: "withCustomData",
                wire: "withCustomData",
                default: Some("false"),
            },
            Field {
                name: "withIdentities",
                wire: "withIdentities",
                default: Some("false"),
            },
            Field {
                name: "withDepartmentIds",
                wire: "withDepartmentIds",
                default: Some("false"),
            },
        ],
        optional: true,
    }),
};

/// Changes the signed-in user's profile.
///
/// `POST /api/v3/update-profile`
pub static UPDATE_PROFILE: Operation = Operation {
    name: "updateProfile",
    method: Method::Post,
    path: "/api/v3/update-profile",
    idempotent: false,
    client_authentication: false,
    bears_tokens: true,
    parameters: &[],
    input: Input::Body { required: &[] },
};

/// Lists the public accounts that the signed-in user can switch to.
///
/// `GET /api/v3/get-user-select-login-public-accounts`
pub static LIST_PUBLIC_ACCOUNTS_FOR_SWITCH_LOGGED_IN: Operation = Operation {
    name: "listPublicAccountsForSwitchLoggedIn",
    method: Method::Get,
    path: "/api/v3/get-user-select-login-public-accounts",
    idempotent: true,
    client_authentication: false,
    bears_tokens: false,
    parameters: &[],
    input: Input::Query(Fields {
        fields: &[
            // In order.
            Field {
                name: "withOriginUser",
                wire: "withOriginUser",
                default: Some("false"),
            },
        ],
        optional: true,
    }),
};

/// Gets the status of a push code, and the tokens once the user has confirmed it.
///
/// `GET /api/v3/check-pushcode-status`
pub static CHECK_PUSH_CODE_STATUS: Operation = Operation {
    name: "checkPushCodeStatus",
    method: Method::Get,
    path: "/api/v3/check-pushcode-status",
    idempotent: true,
    client_authentication: false,
    bears_tokens: true,
    parameters: &[],
    input: Input::Query(Fields {
        fields: &[
            // In order.
            Field {
                name: "pushCodeId",
                wire: "pushCodeId",
                default: None,
            },
        ],
        optional: false,
    }),
};

/// Confirms or cancels a push sign-in on behalf of the signed-in user.
///
/// `POST /api/v3/set-pushcode-status`
pub static SET_PUSH_CODE_STATUS: Operation = Operation {
    name: "setPushCodeStatus",
    method: Method::Post,
    path: "/api/v3/set-pushcode-status",
    idempotent: false,
    client_authentication: false,
    bears_tokens: false,
    parameters: &[],
    input: Input::Body { required: &[] },
};

/// Confirms or cancels a push sign-in on behalf of the signed-in user.
///
/// Deprecated: use `setPushCodeStatus`. It takes the same argument, and its answer says in `data`
/// whether it succeeded.
///
/// `POST /api/v3/change-pushcode-status`
pub static CHANGE_PUSH_CODE_STATUS: Operation = Operation {
    name: "changePushCodeStatus",
    method: Method::Post,
    path: "/api/v3/change-pushcode-status",
    idempotent: false,
    client_authentication: false,
    bears_tokens: false,
    parameters: &[],
    input: Input::Body { required: &[] },
};

/// Creates a QR code for sign-in.
///
/// `POST /api/v3/gene-qrcode`
pub static GENE_QR_CODE: Operation = Operation {
    name: "geneQrCode",
    method: Method::Post,
    path: "/api/v3/gene-qrcode",
    idempotent: false,
    client_authentication: false,
    bears_tokens: false,
    parameters: &[],
    input: Input::Body { required: &[] },
};

/// Gets the status of a QR code.
///
/// `GET /api/v3/get-qrcode-status`
pub static GET_QR_CODE_STATUS: Operation = Operation {
    name: "getQrCodeStatus",
    method: Method::Get,
    path: "/api/v3/get-qrcode-status",
    idempotent: true,
    client_authentication: false,
    bears_tokens: true,
    parameters: &[],
    input: Input::Query(Fields {
        fields: &[
            // In order.
            Field {
                name: "qrcodeId",
                wire: "qrcodeId",
                default: None,
            },
        ],
        optional: false,
    }),
};

/// Gets the status of a QR code.
///
/// Deprecated: use `getQrCodeStatus`. The service has replaced it with that operation, which has
/// the same argument, because the form of this answer is irregular.
///
/// `GET /api/v3/check-qrcode-status`
pub static CHECK_QR_CODE_STATUS: Operation = Operation {
    name: "checkQrCodeStatus",
    method: Method::Get,
    path: "/api/v3/check-qrcode-status",
    idempotent: true,
    client_authentication: false,
    bears_tokens: true,
    parameters: &[],
    input: Input::Query(Fields {
        fields: &[
            // In order.
            Field {
                name: "qrcodeId",
                wire: "qrcodeId",
                default: None,
            },
        ],
        optional: false,
    }),
};

/// Exchanges the ticket of a QR code that the user has confirmed for tokens.
///
/// `POST /api/v3/exchange-tokenset-with-qrcode-ticket`
pub static EXCHANGE_TOKEN_SET_WITH_QR_CODE_TICKET: Operation = Operation {
    name: "exchangeTokenSetWithQrCodeTicket",
    method: Method::Post,
    path: "/api/v3/exchange-tokenset-with-qrcode-ticket",
    idempotent: false,
    client_authentication: true,
    bears_tokens: true,
    parameters: &[],
    input: Input::Body { required: &[] },
};

/// Reports what the signed-in user of your own mobile app did with a QR code.
///
/// `POST /api/v3/set-qrcode-status`
pub static SET_QR_CODE_STATUS: Operation = Operation {
    name: "setQrCodeStatus",
    method: Method::Post,
    path: "/api/v3/set-qrcode-status",
    idempotent: false,
    client_authentication: false,
    bears_tokens: false,
    parameters: &[],
    input: Input::Body { required: &[] },
};

/// Reports what the signed-in user of your own mobile app did with a QR code.
///
/// Deprecated: use `setQrCodeStatus`. The service has replaced it with that operation, which has
/// the same argument, because the form of this answer is irregular.
///
/// `POST /api/v3/change-qrcode-status`
pub static CHANGE_QR_CODE_STATUS: Operation = Operation {
    name: "changeQrCodeStatus",
    method: Method::Post,
    path: "/api/v3/change-qrcode-status",
    idempotent: false,
    client_authentication: false,
    bears_tokens: false,
    parameters: &[],
    input: Input::Body { required: &[] },
};

/// Signs in a user with an email address and a password.
///
/// `POST /api/v3/signin`
pub static SIGN_IN_BY_EMAIL_PASSWORD: Operation = Operation {
    name: "signInByEmailPassword",
    method: Method::Post,
    path: "/api/v3/signin",
    idempotent: false,
    client_authentication: true,
    bears_tokens: true,
    parameters: &[],
    input: Input::Composed(Composition {
        connection: "PASSWORD",
        payload: "passwordPayload",
        fields: &["password", "email"],
        beside: &["options"],
        client_credentials: true,
    }),
};

/// Signs in a user with a phone number and a password.
///
/// `POST /api/v3/signin`
pub static SIGN_IN_BY_PHONE_PASSWORD: Operation = Operation {
    name: "signInByPhonePassword",
    method: Method::Post,
    path: "/api/v3/signin",
    idempotent: false,
    client_authentication: true,
    bears_tokens: true,
    parameters: &[],
    input: Input::Composed(Composition {
        connection: "PASSWORD",
        payload: "passwordPayload",
        fields: &["password", "phone"],
        beside: &["options"],
        client_credentials: true,
    }),
};

/// Signs in a user with a username and a password.
///
/// `POST /api/v3/signin`
pub static SIGN_IN_BY_USERNAME_PASSWORD: Operation = Operation {
    name: "signInByUsernamePassword",
    method: Method::Post,
    path: "/api/v3/signin",
    idempotent: false,
    client_authentication: true,
    bears_tokens: true,
    parameters: &[],
    input: Input::Composed(Composition {
        connection: "PASSWORD",
        payload: "passwordPayload",
        fields: &["password", "username"],
        beside: &["options"],
        client_credentials: true,
    }),
};

/// Signs in a user with an account name of any kind and a password.
///
/// `POST /api/v3/signin`
pub static SIGN_IN_BY_ACCOUNT_PASSWORD: Operation = Operation {
    name: "signInByAccountPassword",
    method: Method::Post,
    path: "/api/v3/signin",
    idempotent: false,
    client_authentication: true,
    bears_tokens: true,
    parameters: &[],
    input: Input::Composed(Composition {
        connection: "PASSWORD",
        payload: "passwordPayload",
        fields: &["password", "account"],
        beside: &["options"],
        client_credentials: true,
    }),
};

/// Signs in a user with an email address and a one-time code.
///
/// `POST /api/v3/signin`
pub static SIGN_IN_BY_EMAIL_PASS_CODE: Operation = Operation {
    name: "signInByEmailPassCode",
    method: Method::Post,
    path: "/api/v3/signin",
    idempotent: false,
    client_authentication: true,
    bears_tokens: true,
    parameters: &[],
    input: Input::Composed(Composition {
        connection: "PASSCODE",
        payload: "passCodePayload",
        fields: &["email", "passCode"],
        beside: &["options"],
        client_credentials: true,
    }),
};

/// Signs in a user with a phone number and a one-time code.
///
/// `POST /api/v3/signin`
pub static SIGN_IN_BY_PHONE_PASS_CODE: Operation = Operation {
    name: "signInByPhonePassCode",
    method: Method::Post,
    path: "/api/v3/signin",
    idempotent: false,
    client_authentication: true,
    bears_tokens: true,
    parameters: &[],
    input: Input::Composed(Composition {
        connection: "PASSCODE",
        payload: "passCodePayload",
        fields: &["phone", "phoneCountryCode", "passCode"],
        beside: &["options"],
        client_credentials: true,
    }),
};

/// Signs in a user with an account of Active Directory.
///
/// `POST /api/v3/signin`
pub static SIGN_IN_BY_AD: Operation = Operation {
    name: "signInByAD",
    method: Method::Post,
    path: "/api/v3/signin",
    idempotent: false,
    client_authentication: true,
    bears_tokens: true,
    parameters: &[],
    input: Input::Composed(Composition {
        connection: "AD",
        payload: "adPayload",
        fields: &["sAMAccountName", "password"],
        beside: &["options"],
        client_credentials: true,
    }),
};

/// Signs in a user with an account of an LDAP directory.
///
/// `POST /api/v3/signin`
pub static SIGN_IN_BY_LDAP: Operation = Operation {
    name: "signInByLDAP",
    method: Method::Post,
    path: "/api/v3/signin",
    idempotent: false,
    client_authentication: true,
    bears_tokens: true,
    parameters: &[],
    input: Input::Composed(Composition {
        connection: "LDAP",
        payload: "ldapPayload",
        fields: &["password", "sAMAccountName"],
        beside: &["options"],
        client_credentials: true,
    }),
};

/// Signs up a new user with an email address and a password.
///
/// `POST /api/v3/signup`
pub static SIGN_UP_BY_EMAIL_PASSWORD: Operation = Operation {
    name: "signUpByEmailPassword",
    method: Method::Post,
    path: "/api/v3/signup",
    idempotent: false,
    client_authentication: false,
    bears_tokens: true,
    parameters: &[],
    input: Input::Composed(Composition {
        connection: "PASSWORD",
        payload: "passwordPayload",
        fields: &["password", "email"],
        beside: &["profile", "options"],
        client_credentials: false,
    }),
};

/// Signs up a new user with a username and a password.
///
/// `POST /api/v3/signup`
pub static SIGN_UP_BY_USERNAME_PASSWORD: Operation = Operation {
    name: "signUpByUsernamePassword",
    method: Method::Post,
    path: "/api/v3/signup",
    idempotent: false,
    client_authentication: false,
    bears_tokens: true,
    parameters: &[],
    input: Input::Composed(Composition {
        connection: "PASSWORD",
        payload: "passwordPayload",
        fields: &["password", "username"],
        beside: &["profile", "options"],
        client_credentials: false,
    }),
};

/// Signs up a new user with an email address and a one-time code.
///
/// `POST /api/v3/signup`
pub static SIGN_UP_BY_EMAIL_CODE: Operation = Operation {
    name: "signUpByEmailCode",
    method: Method::Post,
    path: "/api/v3/signup",
    idempotent: false,
    client_authentication: false,
    bears_tokens: true,
    parameters: &[],
    input: Input::Composed(Composition {
        connection: "PASSCODE",
        payload: "passCodePayload",
        fields: &["passCode", "email"],
        beside: &["profile", "options"],
        client_credentials: false,
    }),
};

/// Signs up a new user with a phone number and a one-time code.
///
/// `POST /api/v3/signup`
pub static SIGN_UP_BY_PHONE_CODE: Operation = Operation {
    name: "signUpByPhoneCode",
    method: Method::Post,
    path: "/api/v3/signup",
    idempotent: false,
    client_authentication: false,
    bears_tokens: true,
    parameters: &[],
    input: Input::Composed(Composition {
        connection: "PASSCODE",
        payload: "passCodePayload",
        fields: &["phone", "phoneCountryCode", "passCode"],
        beside: &["profile", "options"],
        client_credentials: false,
    }),
};

/// Signs in a user with a password, a one-time code, or an account of LDAP or Active Directory.
///
/// `POST /api/v3/signin`
pub static SIGN_IN_BY_CREDENTIALS: Operation = Operation {
    name: "signInByCredentials",
    method: Method::Post,
    path: "/api/v3/signin",
    idempotent: false,
    client_authentication: true,
    bears_tokens: true,
    parameters: &[],
    input: Input::Body { required: &[] },
};

/// Signs in a user of a mobile app or a mini program with the credential of an external identity
/// provider.
///
/// `POST /api/v3/signin-by-mobile`
pub static SIGN_IN_BY_MOBILE: Operation = Operation {
    name: "signInByMobile",
    method: Method::Post,
    path: "/api/v3/signin-by-mobile",
    idempotent: false,
    client_authentication: true,
    bears_tokens: true,
    parameters: &[],
    input: Input::Body { required: &[] },
};

/// Switches the sign-in between a user's own account and a public account that is linked to it.
///
/// `POST /api/v3/switch-login-by-user`
pub static SWITCH_LOGIN_BY_USER: Operation = Operation {
    name: "switchLoginByUser",
    method: Method::Post,
    path: "/api/v3/switch-login-by-user",
    idempotent: false,
    client_authentication: false,
    bears_tokens: true,
    parameters: &[],
    input: Input::Body { required: &[] },
};

/// Gets the parameter with which a mobile app starts a sign-in with Alipay.
///
/// `GET /api/v3/get-alipay-authinfo`
pub static GET_ALIPAY_AUTH_INFO: Operation = Operation {
    name: "getAlipayAuthInfo",
    method: Method::Get,
    path: "/api/v3/get-alipay-authinfo",
    idempotent: true,
    client_authentication: false,
    bears_tokens: false,
    parameters: &[],
    input: Input::Query(Fields {
        fields: &[
            // In order.
            Field {
                name: "extIdpConnidentifier",
                wire: "extIdpConnidentifier",
                default: None,
            },
        ],
        optional: false,
    }),
};

/// Starts a sign-in by a push message, which the user confirms in a mobile app.
///
/// `POST /api/v3/signin-by-push`
pub static SIGN_IN_BY_PUSH: Operation = Operation {
    name: "signInByPush",
    method: Method::Post,
    path: "/api/v3/signin-by-push",
    idempotent: false,
    client_authentication: false,
    bears_tokens: false,
    parameters: &[],
    input: Input::Body { required: &[] },
};

/// Creates a captcha and a token that identifies it.
///
/// `GET /api/v3/get-captcha-code`
pub static GENE_CATCHA_CODE_AND_TOKEN: Operation = Operation {
    name: "geneCatchaCodeAndToken",
    method: Method::Get,
    path: "/api/v3/get-captcha-code",
    idempotent: false,
    client_authentication: false,
    bears_tokens: true,
    parameters: &[],
    input: Input::None,
};

/// Creates an account for a user who signs up with a password or a one-time code.
///
/// `POST /api/v3/signup`
pub static SIGN_UP: Operation = Operation {
    name: "signUp",
    method: Method::Post,
    path: "/api/v3/signup",
    idempotent: false,
    client_authentication: false,
    bears_tokens: true,
    parameters: &[],
    input: Input::Body { required: &[] },
};

/// Lists the signed-in user's successful and failed sign-ins, in pages.
///
/// `GET /api/v3/get-my-login-history`
pub static GET_LOGIN_HISTORY: Operation = Operation {
    name: "getLoginHistory",
    method: Method::Get,
    path: "/api/v3/get-my-login-history",
    idempotent: true,
    client_authentication: false,
    bears_tokens: false,
    parameters: &[],
    input: Input::Query(Fields {
        fields: &[
            // In order.
            Field {
                name: "appId",
                wire: "appId",
                default: None,
            },
            Field {
                name: "clientIp",
                wire: "clientIp",
                default: None,
            },
            Field {
                name: "success",
                wire: "success",
                default: None,
            },
            Field {
                name: "start",
                wire: "start",
                default: None,
            },
            Field {
                name: "end",
                wire: "end",
                default: None,
            },
            Field {
                name: "page",
                wire: "page",
                default: Some("1"),
            },
            Field {
                name: "limit",
                wire: "limit",
                default: Some("10"),
            },
        ],
        optional: true,
    }),
};

/// Lists the applications to which the user has signed in.
///
/// `GET /api/v3/get-my-logged-in-apps`
pub static GET_LOGGED_IN_APPS: Operation = Operation {
    name: "getLoggedInApps",
    method: Method::Get,
    path: "/api/v3/get-my-logged-in-apps",
    idempotent: true,
    client_authentication: false,
    bears_tokens: false,
    parameters: &[],
    input: Input::None,
};

/// Lists the applications that the user may access.
///
/// `GET /api/v3/get-my-accessible-apps`
pub static GET_ACCESSIBLE_APPS: Operation = Operation {
    name: "getAccessibleApps",
    method: Method::Get,
    path: "/api/v3/get-my-accessible-apps",
    idempotent: true,
    client_authentication: false,
    bears_tokens: false,
    parameters: &[],
    input: Input::None,
};

/// Lists the tenants of which the user is a member.
///
/// `GET /api/v3/get-my-tenant-list`
pub static GET_TENANT_LIST: Operation = Operation {
    name: "getTenantList",
    method: Method::Get,
    path: "/api/v3/get-my-tenant-list",
    idempotent: true,
    client_authentication: false,
    bears_tokens: false,
    parameters: &[],
    input: Input::None,
};

/// Lists the roles of the user.
///
/// `GET /api/v3/get-my-role-list`
pub static GET_ROLE_LIST: Operation = Operation {
    name: "getRoleList",
    method: Method::Get,
    path: "/api/v3/get-my-role-list",
    idempotent: true,
    client_authentication: false,
    bears_tokens: false,
    parameters: &[],
    input: Input::Query(Fields {
        fields: &[
            // In order.
            Field {
                name: "namespace",
                wire: "namespace",
                default: None,
            },
        ],
        optional: true,
    }),
};

/// Lists the groups of the user.
///
/// `GET /api/v3/get-my-group-list`
pub static GET_GROUP_LIST: Operation = Operation {
    name: "getGroupList",
    method: Method::Get,
    path: "/api/v3/get-my-group-list",
    idempotent: true,
    client_authentication: false,
    bears_tokens: true,
    parameters: &[],
    input: Input::None,
};

/// Lists the departments of the user, in pages.
///
/// `GET /api/v3/get-my-department-list`
pub static GET_DEPARTMENT_LIST: Operation = Operation {
    name: "getDepartmentList",
    method: Method::Get,
    path: "/api/v3/get-my-department-list",
    idempotent: true,
    client_authentication: false,
    bears_tokens: false,
    parameters: &[],
    input: Input::Query(Fields {
        fields: &[
            // In order.
            Field {
                name: "page",
                wire: "page",
                default: Some("1"),
            },
            Field {
                name: "limit",
                wire: "limit",
                default: Some("10"),
            },
            Field {
                name: "withCustomData",
                wire: "withCustomData",
                default: Some("false"),
            },
            Field {
                name: "sortBy",
                wire: "sortBy",
                default: Some(r#""JoinDepartmentAt""#),
            },
            Field {
                name: "orderBy",
                wire: "orderBy",
                default: Some(r#""Desc""#),
            },
        ],
        optional: true,
    }),
};

/// Lists the resources for which the user is authorized.
///
/// `GET /api/v3/get-my-authorized-resources`
pub static GET_AUTHORIZED_RESOURCES: Operation = Operation {
    name: "getAuthorizedResources",
    method: Method::Get,
    path: "/api/v3/get-my-authorized-resources",
    idempotent: true,
    client_authentication: false,
    bears_tokens: false,
    parameters: &[],
    input: Input::Query(Fields {
        fields: &[
            // In order.
            Field {
                name: "namespace",
                wire: "namespace",
                default: None,
            },
            Field {
                name: "resourceType",
                wire: "resourceType",
                default: None,
            },
        ],
        optional: true,
    }),
};

/// Gets the service's public keys, versions and public IP addresses.
///
/// `GET /api/v3/system`
pub static GET_SYSTEM_INFO: Operation = Operation {
    name: "getSystemInfo",
    method: Method::Get,
    path: "/api/v3/system",
    idempotent: true,
    client_authentication: false,
    bears_tokens: false,
    parameters: &[],
    input: Input::None,
};

/// Gets the countries and regions with their codes, calling codes and names.
///
/// `GET /api/v3/get-country-list`
pub static GET_COUNTRY_LIST: Operation = Operation {
    name: "getCountryList",
    method: Method::Get,
    path: "/api/v3/get-country-list",
    idempotent: true,
    client_authentication: false,
    bears_tokens: false,
    parameters: &[],
    input: Input::None,
};

/// Lists the user's WebAuthn credentials, page by page.
///
/// `POST /api/v3/webauthn/page-authenticator-device`
pub static LIST_CREDENTIALS_BY_PAGE: Operation = Operation {
    name: "listCredentialsByPage",
    method: Method::Post,
    path: "/api/v3/webauthn/page-authenticator-device",
    idempotent: true,
    client_authentication: false,
    bears_tokens: false,
    parameters: &[],
    input: Input::Body { required: &[] },
};

/// Checks which of the given WebAuthn credentials are valid.
///
/// `POST /api/v3/webauthn/check-valid-credentials-by-credIds`
pub static CHECK_VALID_CREDENTIALS_BY_CRED_IDS: Operation = Operation {
    name: "checkValidCredentialsByCredIds",
    method: Method::Post,
    path: "/api/v3/webauthn/check-valid-credentials-by-credIds",
    idempotent: true,
    client_authentication: false,
    bears_tokens: false,
    parameters: &[],
    input: Input::Body { required: &[] },
};

/// Removes the user's WebAuthn credentials of one kind of authenticator.
///
/// `POST /api/v3/webauthn/remove-credentials-by-authenticator-code`
pub static REMOVE_ALL_CREDENTIALS: Operation = Operation {
    name: "removeAllCredentials",
    method: Method::Post,
    path: "/api/v3/webauthn/remove-credentials-by-authenticator-code",
    idempotent: false,
    client_authentication: false,
    bears_tokens: false,
    parameters: &[],
    input: Input::Body { required: &[] },
};

/// Removes one WebAuthn credential.
///
/// `POST /api/v3/webauthn/remove-credential/{credentialID}`
pub static REMOVE_CREDENTIAL: Operation = Operation {
    name: "removeCredential",
    method: Method::Post,
    path: "/api/v3/webauthn/remove-credential/{credentialID}",
    idempotent: false,
    client_authentication: false,
    bears_tokens: false,
    parameters: &[
        // In order.
        Parameter {
            name: "credentialId",
            place: "credentialID",
        },
    ],
    input: Input::Body { required: &[] },
};

/// Gets the options and the ticket that start a sign-in with WebAuthn.
///
/// `GET /api/v3/webauthn/authentication`
pub static INIT_AUTHENTICATION_OPTIONS: Operation = Operation {
    name: "initAuthenticationOptions",
    method: Method::Get,
    path: "/api/v3/webauthn/authentication",
    idempotent: true,
    client_authentication: false,
    bears_tokens: true,
    parameters: &[],
    input: Input::None,
};

/// Signs the user in with a WebAuthn credential.
///
/// `POST /api/v3/webauthn/authentication`
pub static VERIFY_AUTHENTICATION: Operation = Operation {
    name: "verifyAuthentication",
    method: Method::Post,
    path: "/api/v3/webauthn/authentication",
    idempotent: false,
    client_authentication: false,
    bears_tokens: true,
    parameters: &[],
    input: Input::Body { required: &[] },
};

/// Gets the options and the ticket that start the registration of a WebAuthn credential.
///
/// `GET /api/v3/webauthn/registration`
pub static INIT_REGISTER_OPTIONS: Operation = Operation {
    name: "initRegisterOptions",
    method: Method::Get,
    path: "/api/v3/webauthn/registration",
    idempotent: true,
    client_authentication: false,
    bears_tokens: true,
    parameters: &[],
    input: Input::None,
};

/// Registers a WebAuthn credential for the user.
///
/// `POST /api/v3/webauthn/registration`
pub static VERIFY_REGISTER: Operation = Operation {
    name: "verifyRegister",
    method: Method::Post,
    path: "/api/v3/webauthn/registration",
    idempotent: false,
    client_authentication: false,
    bears_tokens: false,
    parameters: &[],
    input: Input::Body { required: &[] },
};

/// Decrypts data that a WeChat Mini Program received in encrypted form.
///
/// `POST /api/v3/decrypt-wechat-miniprogram-data`
pub static DECRYPT_WECHAT_MINI_PROGRAM_DATA: Operation = Operation {
    name: "decryptWechatMiniProgramData",
    method: Method::Post,
    path: "/api/v3/decrypt-wechat-miniprogram-data",
    idempotent: false,
    client_authentication: false,
    bears_tokens: false,
    parameters: &[],
    input: Input::Body { required: &[] },
};

/// Signs in with the authorization code that WeChat gave to a mobile app.
///
/// `POST /api/v2/ecConn/wechatMobile/authByCodeIdentity`
pub static AUTH_BY_CODE_IDENTITY: Operation = Operation {
    name: "authByCodeIdentity",
    method: Method::Post,
    path: "/api/v2/ecConn/wechatMobile/authByCodeIdentity",
    idempotent: false,
    client_authentication: false,
    bears_tokens: true,
    parameters: &[],
    input: Input::Body { required: &[] },
};

/// Signs in with the authorization code that WeChat gave to a mobile app, with the older operation.
///
/// `POST /api/v2/ecConn/wechatMobile/authByCode`
pub static AUTH_BY_CODE: Operation = Operation {
    name: "authByCode",
    method: Method::Post,
    path: "/api/v2/ecConn/wechatMobile/authByCode",
    idempotent: false,
    client_authentication: false,
    bears_tokens: true,
    parameters: &[],
    input: Input::Body { required: &[] },
};

/// Finishes a WeChat sign-in with a new account from the user's WeChat profile.
///
/// `POST /api/v2/ecConn/wechatMobile/register`
pub static REGISTER_NEW_USER: Operation = Operation {
    name: "registerNewUser",
    method: Method::Post,
    path: "/api/v2/ecConn/wechatMobile/register",
    idempotent: false,
    client_authentication: false,
    bears_tokens: true,
    parameters: &[],
    input: Input::Body { required: &[] },
};

/// Finishes a WeChat sign-in by binding WeChat to the account with an email address, proven by a
/// one-time code.
///
/// `POST /api/v2/ecConn/wechatMobile/byEmailCode`
pub static BIND_BY_EMAIL_CODE: Operation = Operation {
    name: "bindByEmailCode",
    method: Method::Post,
    path: "/api/v2/ecConn/wechatMobile/byEmailCode",
    idempotent: false,
    client_authentication: false,
    bears_tokens: true,
    parameters: &[],
    input: Input::Body { required: &[] },
};

/// Finishes a WeChat sign-in by binding WeChat to the account with a phone number, proven by a
/// one-time code.
///
/// `POST /api/v2/ecConn/wechatMobile/byPhoneCode`
pub static BIND_BY_PHONE_CODE: Operation = Operation {
    name: "bindByPhoneCode",
    method: Method::Post,
    path: "/api/v2/ecConn/wechatMobile/byPhoneCode",
    idempotent: false,
    client_authentication: false,
    bears_tokens: true,
    parameters: &[],
    input: Input::Body { required: &[] },
};

/// Finishes a WeChat sign-in by binding WeChat to an account, proven by its password.
///
/// `POST /api/v2/ecConn/wechatMobile/byAccount`
pub static BIND_BY_ACCOUNT: Operation = Operation {
    name: "bindByAccount",
    method: Method::Post,
    path: "/api/v2/ecConn/wechatMobile/byAccount",
    idempotent: false,
    client_authentication: false,
    bears_tokens: true,
    parameters: &[],
    input: Input::Body { required: &[] },
};

/// Finishes a WeChat sign-in by binding WeChat to one of several accounts that the service has
/// offered.
///
/// `POST /api/v2/ecConn/wechatMobile/select`
pub static SELECT_ACCOUNT: Operation = Operation {
    name: "selectAccount",
    method: Method::Post,
    path: "/api/v2/ecConn/wechatMobile/select",
    idempotent: false,
    client_authentication: false,
    bears_tokens: true,
    parameters: &[],
    input: Input::Body { required: &[] },
};

/// Finishes a WeChat sign-in by binding WeChat to the account with an ID.
///
/// `POST /api/v2/ecConn/wechatMobile/byAccountId`
pub static BIND_BY_ACCOUNT_ID: Operation = Operation {
    name: "bindByAccountId",
    method: Method::Post,
    path: "/api/v2/ecConn/wechatMobile/byAccountId",
    idempotent: false,
    client_authentication: false,
    bears_tokens: true,
    parameters: &[],
    input: Input::Body { required: &[] },
};

/// Gets the access token of a WeChat Mini Program or Official Account from GenAuth's cache.
///
/// Deprecated: use `getWechatMpAccessTokenInfo`. The service has replaced it with that operation,
/// which has the same argument and the same fields in the answer.
///
/// `POST /api/v3/get-wechat-access-token`
pub static GET_WECHAT_MP_ACCESS_TOKEN: Operation = Operation {
    name: "getWechatMpAccessToken",
    method: Method::Post,
    path: "/api/v3/get-wechat-access-token",
    idempotent: true,
    client_authentication: false,
    bears_tokens: true,
    parameters: &[],
    input: Input::Body {
        required: &[
            // In order.
            ("appId", FieldType::String),
            ("appSecret", FieldType::String),
        ],
    },
};

/// Gets the access token of a WeChat Mini Program or Official Account from GenAuth's cache, with
/// its expiry.
///
/// `POST /api/v3/get-wechat-access-token-info`
pub static GET_WECHAT_MP_ACCESS_TOKEN_INFO: Operation = Operation {
    name: "getWechatMpAccessTokenInfo",
    method: Method::Post,
    path: "/api/v3/get-wechat-access-token-info",
    idempotent: true,
    client_authentication: false,
    bears_tokens: true,
    parameters: &[],
    input: Input::Body {
        required: &[
            // In order.
            ("appId", FieldType::String),
            ("appSecret", FieldType::String),
        ],
    },
};

/// Every operation.
pub static ALL: &[&Operation] = &[
    // In the order of the catalogue.
    &VERIFY_DELETE_ACCOUNT_REQUEST,
    &DELETE_ACCOUNT,
    &GET_PUSH_LOGIN_RELATION_APPS,
    &GENE_FASTPASS_QRCODE_INFO,
    &GET_FASTPASS_PARAMS,
    &GET_APP_LOGIN_QR_CODE_STATUS,
    &QR_CODE_APP_LOGIN,
    &LIST_SUBJECT_AUTH,
    &GET_ENABLE_PERMISSION_APPLY_APPLICATION_LIST,
    &GET_ENABLE_PERMISSION_APPLY_ROLE_LIST,
    &CREATE_APPROVAL,
    &GET_DETAIL,
    &BATCH_CREATE_APPROVAL,
    &INITIATED_LIST,
    &PRE_CHECK_CODE,
    &LIST,
    &UNBIND,
    &REVOKE,
    &DECRYPT_DOUYIN_MINI_PROGRAM_DATA,
    &BIND_EMAIL,
    &UNBIND_EMAIL,
    &BIND_PHONE,
    &UNBIND_PHONE,
    &VERIFY_UPDATE_EMAIL_REQUEST,
    &UPDATE_EMAIL,
    &VERIFY_UPDATE_PHONE_REQUEST,
    &UPDATE_PHONE,
    &GENERATE_LINK_EXT_IDP_URL,
    &UNLINK_EXT_IDP,
    &GET_IDENTITIES,
    &GET_APPLICATION_ENABLED_EXT_IDPS,
    &GET_UNIVERSAL_INVITATION_PUBLIC_CONFIG,
    &SIGNUP_BY_UNIVERSAL,
    &GENERATE_INVITE_TOKEN,
    &GET_INVITE_CODE_CONTEXT,
    &VERIFY_INVITE_CODE,
    &SIGNUP_BY_POLICY,
    &GENERATE_UNIVERSAL_INVITATION_BY_MEMBER,
    &CLEAR_MY_ALL_UNIVERSAL_INVITATION_LINKS,
    &SEND_SMS,
    &SEND_EMAIL,
    &SEND_ENROLL_FACTOR_REQUEST,
    &ENROLL_FACTOR,
    &RESET_FACTOR,
    &LIST_ENROLLED_FACTORS,
    &GET_FACTOR,
    &LIST_FACTORS_TO_ENROLL,
    &MFA_OTP_VERIFY,
    &VERIFY_MFA_TOKEN,
    &GET_WECHAT_MINIPROGRAM_PHONE,
    &WEB_AUTHN_ADMIN_INITIALIZE,
    &WEB_AUTHN_ADMIN_REGISTER_FINALIZE,
    &LIST_WEB_AUTHN_PERSON_CREDENTIALS,
    &UPDATE_WEB_AUTHN_ADMIN_CREDENTIAL,
    &DELETE_WEB_AUTHN_ADMIN_CREDENTIAL,
    &WEB_AUTHN_LOGIN_INITALIZE,
    &WEB_AUTHN_LOGIN_FINALIZE,
    &WEB_AUTHN_REGISTER_INITALIZE,
    &WEB_AUTHN_REGISTER_FINALIZE,
    &WEB_AUTHN_MFA_BIND_INITIALIZE,
    &WEB_AUTHN_MFA_VERIFY_INITALIZE,
    &LIST_WEB_AUTHN_CREDENTIALS,
    &UPDATE_WEB_AUTHN_CREDENTIAL,
    &DELETE_WEB_AUTHN_CREDENTIAL,
    &GET_SECURITY_LEVEL,
    &UPDATE_PASSWORD,
    &VERIFY_RESET_PASSWORD_REQUEST,
    &RESET_PASSWORD,
    &VALIDATE_PASSWORD,
    &CHECK_PERMISSION_BY_STRING_RESOURCE,
    &CHECK_PERMISSION_BY_ARRAY_RESOURCE,
    &CHECK_PERMISSION_BY_TREE_RESOURCE,
    &GET_USER_AUTHORIZED_RESOURCES_LIST,
    &GET_USER_AUTH_RESOURCE_PERMISSION_LIST,
    &GET_USER_AUTH_RESOURCE_STRUCT,
    &GET_PROFILE,
    &UPDATE_PROFILE,
    &LIST_PUBLIC_ACCOUNTS_FOR_SWITCH_LOGGED_IN,
    &CHECK_PUSH_CODE_STATUS,
    &SET_PUSH_CODE_STATUS,
    &CHANGE_PUSH_CODE_STATUS,
    &GENE_QR_CODE,
    &GET_QR_CODE_STATUS,
    &CHECK_QR_CODE_STATUS,
    &EXCHANGE_TOKEN_SET_WITH_QR_CODE_TICKET,
    &SET_QR_CODE_STATUS,
    &CHANGE_QR_CODE_STATUS,
    &SIGN_IN_BY_EMAIL_PASSWORD,
    &SIGN_IN_BY_PHONE_PASSWORD,
    &SIGN_IN_BY_USERNAME_PASSWORD,
    &SIGN_IN_BY_ACCOUNT_PASSWORD,
    &SIGN_IN_BY_EMAIL_PASS_CODE,
    &SIGN_IN_BY_PHONE_PASS_CODE,
    &SIGN_IN_BY_AD,
    &SIGN_IN_BY_LDAP,
    &SIGN_UP_BY_EMAIL_PASSWORD,
    &SIGN_UP_BY_USERNAME_PASSWORD,
    &SIGN_UP_BY_EMAIL_CODE,
    &SIGN_UP_BY_PHONE_CODE,
    &SIGN_IN_BY_CREDENTIALS,
    &SIGN_IN_BY_MOBILE,
    &SWITCH_LOGIN_BY_USER,
    &GET_ALIPAY_AUTH_INFO,
    &SIGN_IN_BY_PUSH,
    &GENE_CATCHA_CODE_AND_TOKEN,
    &SIGN_UP,
    &GET_LOGIN_HISTORY,
    &GET_LOGGED_IN_APPS,
    &GET_ACCESSIBLE_APPS,
    &GET_TENANT_LIST,
    &GET_ROLE_LIST,
    &GET_GROUP_LIST,
    &GET_DEPARTMENT_LIST,
    &GET_AUTHORIZED_RESOURCES,
    &GET_SYSTEM_INFO,
    &GET_COUNTRY_LIST,
    &LIST_CREDENTIALS_BY_PAGE,
    &CHECK_VALID_CREDENTIALS_BY_CRED_IDS,
    &REMOVE_ALL_CREDENTIALS,
    &REMOVE_CREDENTIAL,
    &INIT_AUTHENTICATION_OPTIONS,
    &VERIFY_AUTHENTICATION,
    &INIT_REGISTER_OPTIONS,
    &VERIFY_REGISTER,
    &DECRYPT_WECHAT_MINI_PROGRAM_DATA,
    &AUTH_BY_CODE_IDENTITY,
    &AUTH_BY_CODE,
    &REGISTER_NEW_USER,
    &BIND_BY_EMAIL_CODE,
    &BIND_BY_PHONE_CODE,
    &BIND_BY_ACCOUNT,
    &SELECT_ACCOUNT,
    &BIND_BY_ACCOUNT_ID,
    &GET_WECHAT_MP_ACCESS_TOKEN,
    &GET_WECHAT_MP_ACCESS_TOKEN_INFO,
];

/// Paths of the requests whose answers may hold an ID token.
pub static ID_TOKEN_PATHS: &[&str] = &[
    "/api/v3/get-app-login-qrcode-status",
    "/api/v3/qrcode-app-login",
    "/api/v3/webauthn/admin/registration/finalize",
    "/api/v3/webauthn/login/finalize",
    "/api/v3/check-pushcode-status",
    "/api/v3/get-qrcode-status",
    "/api/v3/check-qrcode-status",
    "/api/v3/exchange-tokenset-with-qrcode-ticket",
    "/api/v3/signin",
    "/api/v3/signin-by-mobile",
    "/api/v3/switch-login-by-user",
    "/api/v3/webauthn/authentication",
    "/api/v2/ecConn/wechatMobile/authByCodeIdentity",
    "/api/v2/ecConn/wechatMobile/authByCode",
    "/api/v2/ecConn/wechatMobile/register",
    "/api/v2/ecConn/wechatMobile/byEmailCode",
    "/api/v2/ecConn/wechatMobile/byPhoneCode",
    "/api/v2/ecConn/wechatMobile/byAccount",
    "/api/v2/ecConn/wechatMobile/select",
    "/api/v2/ecConn/wechatMobile/byAccountId",
];

/// Where these answers hold it: names of fields, from the outside in.
pub static ID_TOKEN_PLACES: &[&[&str]] = &[
    // In the order of the catalogue.
    &["data", "tokenSet", "id_token"],
    &["data", "id_token"],
    &["id_token"],
];

/// The requests that can carry passwords.
pub static PASSWORDS: &[Passwords] = &[
    // In the order of the catalogue.
    Passwords {
        path: "/api/v3/verify-delete-account-request",
        fields: &[
            // In order.
            &["passwordPayload", "password"],
        ],
        encrypt_type: Some(&["passwordPayload", "passwordEncryptType"]),
    },
    Passwords {
        path: "/api/v3/update-password",
        fields: &[
            // In order.
            &["newPassword"],
            &["oldPassword"],
        ],
        encrypt_type: Some(&["passwordEncryptType"]),
    },
    Passwords {
        path: "/api/v3/reset-password",
        fields: &[
            // In order.
            &["password"],
        ],
        encrypt_type: Some(&["passwordEncryptType"]),
    },
    Passwords {
        path: "/api/v3/validate-password",
        fields: &[
            // In order.
            &["password"],
        ],
        encrypt_type: Some(&["passwordEncryptType"]),
    },
    Passwords {
        path: "/api/v3/signin",
        fields: &[
            // In order.
            &["passwordPayload", "password"],
            &["ldapPayload", "password"],
            &["adPayload", "password"],
        ],
        encrypt_type: Some(&["options", "passwordEncryptType"]),
    },
    Passwords {
        path: "/api/v3/signup",
        fields: &[
            // In order.
            &["passwordPayload", "password"],
            &["options", "passwordForPhonePassCode"],
        ],
        encrypt_type: Some(&["options", "passwordEncryptType"]),
    },
    Passwords {
        path: "/api/v2/ecConn/wechatMobile/byAccount",
        fields: &[
            // In order.
            &["password"],
        ],
        encrypt_type: None,
    },
];
