// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

//! The operations by name. What each is on the wire stands in `operations.txt`.

use super::{Passwords, Row};

/// Checks the code or password for the deletion of an account, and returns a token for
/// `deleteAccount`.
///
/// `POST /api/v3/verify-delete-account-request`
pub static VERIFY_DELETE_ACCOUNT_REQUEST: Row = Row(0);

/// Deletes the signed-in user's account.
///
/// `POST /api/v3/delete-account`
pub static DELETE_ACCOUNT: Row = Row(1);

/// Lists the client applications that may authorize a push login.
///
/// `POST /api/v3/get-pushlogin-relation-apps`
pub static GET_PUSH_LOGIN_RELATION_APPS: Row = Row(2);

/// Creates a Fastpass QR code for the signed-in user and returns its content.
///
/// `POST /api/v3/gene-fastpass-qrcode-info`
pub static GENE_FASTPASS_QRCODE_INFO: Row = Row(3);

/// Lists the client applications that a scanned Fastpass QR code can sign in to.
///
/// `GET /api/v3/get-fastpass-client-apps`
pub static GET_FASTPASS_PARAMS: Row = Row(4);

/// Gets the status of a Fastpass QR code.
///
/// `GET /api/v3/get-app-login-qrcode-status`
pub static GET_APP_LOGIN_QR_CODE_STATUS: Row = Row(5);

/// Signs in on the app with a scanned Fastpass QR code.
///
/// `POST /api/v3/qrcode-app-login`
pub static QR_CODE_APP_LOGIN: Row = Row(6);

/// Lists the authorizations of persons as subjects of applications.
///
/// `POST /api/v2/applications/subject/person/list`
pub static LIST_SUBJECT_AUTH: Row = Row(7);

/// Gets the applications for which access can be requested.
///
/// `GET /api/v3/applications-permission-applicable`
pub static GET_ENABLE_PERMISSION_APPLY_APPLICATION_LIST: Row = Row(8);

/// Gets the roles of an application that can be requested, page by page.
///
/// `GET /api/v3/roles-permission-applicable`
pub static GET_ENABLE_PERMISSION_APPLY_ROLE_LIST: Row = Row(9);

/// Applies for access to an application or for a role.
///
/// `POST /api/v3/approval`
pub static CREATE_APPROVAL: Row = Row(10);

/// Gets a request for approval.
///
/// `GET /api/v3/approval`
pub static GET_DETAIL: Row = Row(11);

/// Applies for access to several applications or for several roles.
///
/// `POST /api/v3/approval-batch`
pub static BATCH_CREATE_APPROVAL: Row = Row(12);

/// Gets the requests for approval that the user has initiated, page by page.
///
/// `GET /api/v3/approval-initiated-list`
pub static INITIATED_LIST: Row = Row(13);

/// Checks a one-time code from a text message or an email without consuming it.
///
/// `POST /api/v3/pre-check-code`
pub static PRE_CHECK_CODE: Row = Row(14);

/// Gets the devices of the user, page by page.
///
/// `GET /api/v3/mydevices/list`
pub static LIST: Row = Row(15);

/// Unbinds a device from the user.
///
/// `POST /api/v3/mydevices/unbind`
pub static UNBIND: Row = Row(16);

/// Revokes the session of the user on a device.
///
/// `POST /api/v3/mydevices/revoke-session`
pub static REVOKE: Row = Row(17);

/// Decrypts data that a Douyin Mini Program got from Douyin in encrypted form.
///
/// `POST /api/v3/decrypt-douyin-miniprogram-data`
pub static DECRYPT_DOUYIN_MINI_PROGRAM_DATA: Row = Row(18);

/// Binds an email address to the signed-in user.
///
/// `POST /api/v3/bind-email`
pub static BIND_EMAIL: Row = Row(19);

/// Removes the email address of the signed-in user.
///
/// `POST /api/v3/unbind-email`
pub static UNBIND_EMAIL: Row = Row(20);

/// Binds a phone number to the signed-in user.
///
/// `POST /api/v3/bind-phone`
pub static BIND_PHONE: Row = Row(21);

/// Removes the phone number of the signed-in user.
///
/// `POST /api/v3/unbind-phone`
pub static UNBIND_PHONE: Row = Row(22);

/// Checks the codes for a change of the email address, and returns a token for `updateEmail`.
///
/// `POST /api/v3/verify-update-email-request`
pub static VERIFY_UPDATE_EMAIL_REQUEST: Row = Row(23);

/// Changes the email address of the signed-in user to the one that `verifyUpdateEmailRequest`
/// checked.
///
/// `POST /api/v3/update-email`
pub static UPDATE_EMAIL: Row = Row(24);

/// Checks the codes for a change of the phone number, and returns a token for `updatePhone`.
///
/// `POST /api/v3/verify-update-phone-request`
pub static VERIFY_UPDATE_PHONE_REQUEST: Row = Row(25);

/// Changes the phone number of the signed-in user to the one that `verifyUpdatePhoneRequest`
/// checked.
///
/// `POST /api/v3/update-phone`
pub static UPDATE_PHONE: Row = Row(26);

/// Creates a link that binds a user to an account of an external identity provider.
///
/// `GET /api/v3/generate-link-extidp-url`
pub static GENERATE_LINK_EXT_IDP_URL: Row = Row(27);

/// Unlinks the signed-in user from an external identity provider.
///
/// `POST /api/v3/unlink-extidp`
pub static UNLINK_EXT_IDP: Row = Row(28);

/// Lists the signed-in user's identities at external identity providers.
///
/// `GET /api/v3/get-identities`
pub static GET_IDENTITIES: Row = Row(29);

/// Lists the external identity providers that are enabled for the application.
///
/// `GET /api/v3/get-application-enabled-extidps`
pub static GET_APPLICATION_ENABLED_EXT_IDPS: Row = Row(30);

/// Gets the details of a universal invitation: the user pool and the inviter.
///
/// `GET /api/v3/get-universal-invitation-public-config`
pub static GET_UNIVERSAL_INVITATION_PUBLIC_CONFIG: Row = Row(31);

/// Signs up a new user with a universal invitation.
///
/// `POST /api/v3/signup-by-invitation`
pub static SIGNUP_BY_UNIVERSAL: Row = Row(32);

/// Creates a token for the invitee from an invitation link.
///
/// `POST /api/v3/generate-policy-invitation-token`
pub static GENERATE_INVITE_TOKEN: Row = Row(33);

/// Gets the requirements of an invitation.
///
/// `GET /api/v3/get-policy-invitation-context`
pub static GET_INVITE_CODE_CONTEXT: Row = Row(34);

/// Checks the verification code that an invited person has entered.
///
/// `POST /api/v3/verify-invite-code`
pub static VERIFY_INVITE_CODE: Row = Row(35);

/// Accepts an invitation by policy, with the profile of the new member.
///
/// `POST /api/v3/join-by-invitation`
pub static SIGNUP_BY_POLICY: Row = Row(36);

/// Creates a universal invitation link for the current user.
///
/// `POST /api/v3/generate-universal-invitation-link-by-member`
pub static GENERATE_UNIVERSAL_INVITATION_BY_MEMBER: Row = Row(37);

/// Removes all universal invitation links of the current user.
///
/// `POST /api/v3/clear-my-all-invitation-links`
pub static CLEAR_MY_ALL_UNIVERSAL_INVITATION_LINKS: Row = Row(38);

/// Sends a one-time code by SMS.
///
/// `POST /api/v3/send-sms`
pub static SEND_SMS: Row = Row(39);

/// Sends a one-time code, or a verification link, by email.
///
/// `POST /api/v3/send-email`
pub static SEND_EMAIL: Row = Row(40);

/// Starts the enrollment of an MFA factor: sends the code, or creates the OTP secret.
///
/// `POST /api/v3/send-enroll-factor-request`
pub static SEND_ENROLL_FACTOR_REQUEST: Row = Row(41);

/// Enrolls an MFA factor with the proof that its kind requires.
///
/// `POST /api/v3/enroll-factor`
pub static ENROLL_FACTOR: Row = Row(42);

/// Removes an MFA factor that the user has enrolled.
///
/// `POST /api/v3/reset-factor`
pub static RESET_FACTOR: Row = Row(43);

/// Lists the MFA factors that the user has enrolled.
///
/// `GET /api/v3/list-enrolled-factors`
pub static LIST_ENROLLED_FACTORS: Row = Row(44);

/// Gets one MFA factor that the user has enrolled.
///
/// `GET /api/v3/get-factor`
pub static GET_FACTOR: Row = Row(45);

/// Lists the kinds of MFA factor that the application has switched on and the user has not
/// enrolled.
///
/// `GET /api/v3/list-factors-to-enroll`
pub static LIST_FACTORS_TO_ENROLL: Row = Row(46);

/// Verifies a one-time password from the OTP app that the user has enrolled.
///
/// `POST /api/v3/mfa-totp-verify`
pub static MFA_OTP_VERIFY: Row = Row(47);

/// Introspects an MFA token: its validity, its user and its expiry.
///
/// `POST /mfa/token/introspection`
pub static VERIFY_MFA_TOKEN: Row = Row(48);

/// Gets the phone number of a WeChat Mini Program's user in exchange for a code.
///
/// `POST /api/v3/get-wechat-miniprogram-phone`
pub static GET_WECHAT_MINIPROGRAM_PHONE: Row = Row(49);

/// Gets the parameters for registering a passkey as an administrator.
///
/// `POST /api/v3/webauthn/admin/initialize`
pub static WEB_AUTHN_ADMIN_INITIALIZE: Row = Row(50);

/// Registers a passkey as an administrator.
///
/// `POST /api/v3/webauthn/admin/registration/finalize`
pub static WEB_AUTHN_ADMIN_REGISTER_FINALIZE: Row = Row(51);

/// Lists the passkeys of a user.
///
/// `GET /api/v3/webauthn/person/credentials`
pub static LIST_WEB_AUTHN_PERSON_CREDENTIALS: Row = Row(52);

/// Renames a passkey as an administrator.
///
/// `PUT /api/v3/webauthn/admin/credentials/{credentialId}`
pub static UPDATE_WEB_AUTHN_ADMIN_CREDENTIAL: Row = Row(53);

/// Deletes a passkey of a user as an administrator.
///
/// `DELETE /api/v3/webauthn/admin/credentials/{credentialId}/{userId}/{appId}`
pub static DELETE_WEB_AUTHN_ADMIN_CREDENTIAL: Row = Row(54);

/// Gets the parameters for signing in with a passkey.
///
/// `POST /api/v3/webauthn/login/initialize`
pub static WEB_AUTHN_LOGIN_INITALIZE: Row = Row(55);

/// Signs in with a passkey.
///
/// `POST /api/v3/webauthn/login/finalize`
pub static WEB_AUTHN_LOGIN_FINALIZE: Row = Row(56);

/// Gets the parameters for registering a passkey for the current user.
///
/// `POST /api/v3/webauthn/registration/initialize`
pub static WEB_AUTHN_REGISTER_INITALIZE: Row = Row(57);

/// Registers a passkey for the current user.
///
/// `POST /api/v3/webauthn/registration/finalize`
pub static WEB_AUTHN_REGISTER_FINALIZE: Row = Row(58);

/// Gets the parameters for registering a passkey during multi-factor authentication.
///
/// `POST /api/v3/webauthn/mfa-bind/initialize`
pub static WEB_AUTHN_MFA_BIND_INITIALIZE: Row = Row(59);

/// Gets the parameters for using a passkey as a second factor.
///
/// `POST /api/v3/webauthn/mfa-verify/initialize`
pub static WEB_AUTHN_MFA_VERIFY_INITALIZE: Row = Row(60);

/// Lists the passkeys of the current user.
///
/// `GET /api/v3/webauthn/credentials`
pub static LIST_WEB_AUTHN_CREDENTIALS: Row = Row(61);

/// Renames a passkey of the current user.
///
/// `PUT /api/v3/webauthn/credentials/{credentialId}`
pub static UPDATE_WEB_AUTHN_CREDENTIAL: Row = Row(62);

/// Deletes a passkey of the current user.
///
/// `DELETE /api/v3/webauthn/credentials/{credentialId}`
pub static DELETE_WEB_AUTHN_CREDENTIAL: Row = Row(63);

/// Gets the strength of the signed-in user's password and a score for the security of the account.
///
/// `GET /api/v3/get-security-info`
pub static GET_SECURITY_LEVEL: Row = Row(64);

/// Changes the signed-in user's password.
///
/// `POST /api/v3/update-password`
pub static UPDATE_PASSWORD: Row = Row(65);

/// Checks the code for a password reset, and returns a token for `resetPassword`.
///
/// `POST /api/v3/verify-reset-password-request`
pub static VERIFY_RESET_PASSWORD_REQUEST: Row = Row(66);

/// Replaces a forgotten password.
///
/// `POST /api/v3/reset-password`
pub static RESET_PASSWORD: Row = Row(67);

/// Checks whether a password is valid for an account.
///
/// `POST /api/v3/validate-password`
pub static VALIDATE_PASSWORD: Row = Row(68);

/// Checks whether the user may perform an action on string resources.
///
/// `POST /api/v3/check-permission-string-resource`
pub static CHECK_PERMISSION_BY_STRING_RESOURCE: Row = Row(69);

/// Checks whether the user may perform an action on array resources.
///
/// `POST /api/v3/check-permission-array-resource`
pub static CHECK_PERMISSION_BY_ARRAY_RESOURCE: Row = Row(70);

/// Checks whether the user may perform an action on nodes of tree resources.
///
/// `POST /api/v3/check-permission-tree-resource`
pub static CHECK_PERMISSION_BY_TREE_RESOURCE: Row = Row(71);

/// Gets the resources of the application on which the user has permissions.
///
/// `GET /api/v3/get-user-auth-resource-list`
pub static GET_USER_AUTHORIZED_RESOURCES_LIST: Row = Row(72);

/// Gets the user's permissions on the given resources.
///
/// `POST /api/v3/get-user-auth-resource-permission-list`
pub static GET_USER_AUTH_RESOURCE_PERMISSION_LIST: Row = Row(73);

/// Gets the structure of one resource and the user's permissions on each part of it.
///
/// `POST /api/v3/get-user-auth-resource-struct`
pub static GET_USER_AUTH_RESOURCE_STRUCT: Row = Row(74);

/// Gets the signed-in user's profile.
///
/// `GET /api/v3/get-profile`
pub static GET_PROFILE: Row = Row(75);

/// Changes the signed-in user's profile.
///
/// `POST /api/v3/update-profile`
pub static UPDATE_PROFILE: Row = Row(76);

/// Lists the public accounts that the signed-in user can switch to.
///
/// `GET /api/v3/get-user-select-login-public-accounts`
pub static LIST_PUBLIC_ACCOUNTS_FOR_SWITCH_LOGGED_IN: Row = Row(77);

/// Gets the status of a push code, and the tokens once the user has confirmed it.
///
/// `GET /api/v3/check-pushcode-status`
pub static CHECK_PUSH_CODE_STATUS: Row = Row(78);

/// Confirms or cancels a push sign-in on behalf of the signed-in user.
///
/// `POST /api/v3/set-pushcode-status`
pub static SET_PUSH_CODE_STATUS: Row = Row(79);

/// Confirms or cancels a push sign-in on behalf of the signed-in user.
///
/// Deprecated: use `setPushCodeStatus`. It takes the same argument, and its answer says in `data`
/// whether it succeeded.
///
/// `POST /api/v3/change-pushcode-status`
pub static CHANGE_PUSH_CODE_STATUS: Row = Row(80);

/// Creates a QR code for sign-in.
///
/// `POST /api/v3/gene-qrcode`
pub static GENE_QR_CODE: Row = Row(81);

/// Gets the status of a QR code.
///
/// `GET /api/v3/get-qrcode-status`
pub static GET_QR_CODE_STATUS: Row = Row(82);

/// Gets the status of a QR code.
///
/// Deprecated: use `getQrCodeStatus`. The service has replaced it with that operation, which has
/// the same argument, because the form of this answer is irregular.
///
/// `GET /api/v3/check-qrcode-status`
pub static CHECK_QR_CODE_STATUS: Row = Row(83);

/// Exchanges the ticket of a QR code that the user has confirmed for tokens.
///
/// `POST /api/v3/exchange-tokenset-with-qrcode-ticket`
pub static EXCHANGE_TOKEN_SET_WITH_QR_CODE_TICKET: Row = Row(84);

/// Reports what the signed-in user of your own mobile app did with a QR code.
///
/// `POST /api/v3/set-qrcode-status`
pub static SET_QR_CODE_STATUS: Row = Row(85);

/// Reports what the signed-in user of your own mobile app did with a QR code.
///
/// Deprecated: use `setQrCodeStatus`. The service has replaced it with that operation, which has
/// the same argument, because the form of this answer is irregular.
///
/// `POST /api/v3/change-qrcode-status`
pub static CHANGE_QR_CODE_STATUS: Row = Row(86);

/// Signs in a user with an email address and a password.
///
/// `POST /api/v3/signin`
pub static SIGN_IN_BY_EMAIL_PASSWORD: Row = Row(87);

/// Signs in a user with a phone number and a password.
///
/// `POST /api/v3/signin`
pub static SIGN_IN_BY_PHONE_PASSWORD: Row = Row(88);

/// Signs in a user with a username and a password.
///
/// `POST /api/v3/signin`
pub static SIGN_IN_BY_USERNAME_PASSWORD: Row = Row(89);

/// Signs in a user with an account name of any kind and a password.
///
/// `POST /api/v3/signin`
pub static SIGN_IN_BY_ACCOUNT_PASSWORD: Row = Row(90);

/// Signs in a user with an email address and a one-time code.
///
/// `POST /api/v3/signin`
pub static SIGN_IN_BY_EMAIL_PASS_CODE: Row = Row(91);

/// Signs in a user with a phone number and a one-time code.
///
/// `POST /api/v3/signin`
pub static SIGN_IN_BY_PHONE_PASS_CODE: Row = Row(92);

/// Signs in a user with an account of Active Directory.
///
/// `POST /api/v3/signin`
pub static SIGN_IN_BY_AD: Row = Row(93);

/// Signs in a user with an account of an LDAP directory.
///
/// `POST /api/v3/signin`
pub static SIGN_IN_BY_LDAP: Row = Row(94);

/// Signs up a new user with an email address and a password.
///
/// `POST /api/v3/signup`
pub static SIGN_UP_BY_EMAIL_PASSWORD: Row = Row(95);

/// Signs up a new user with a username and a password.
///
/// `POST /api/v3/signup`
pub static SIGN_UP_BY_USERNAME_PASSWORD: Row = Row(96);

/// Signs up a new user with an email address and a one-time code.
///
/// `POST /api/v3/signup`
pub static SIGN_UP_BY_EMAIL_CODE: Row = Row(97);

/// Signs up a new user with a phone number and a one-time code.
///
/// `POST /api/v3/signup`
pub static SIGN_UP_BY_PHONE_CODE: Row = Row(98);

/// Signs in a user with a password, a one-time code, or an account of LDAP or Active Directory.
///
/// `POST /api/v3/signin`
pub static SIGN_IN_BY_CREDENTIALS: Row = Row(99);

/// Signs in a user of a mobile app or a mini program with the credential of an external identity
/// provider.
///
/// `POST /api/v3/signin-by-mobile`
pub static SIGN_IN_BY_MOBILE: Row = Row(100);

/// Switches the sign-in between a user's own account and a public account that is linked to it.
///
/// `POST /api/v3/switch-login-by-user`
pub static SWITCH_LOGIN_BY_USER: Row = Row(101);

/// Gets the parameter with which a mobile app starts a sign-in with Alipay.
///
/// `GET /api/v3/get-alipay-authinfo`
pub static GET_ALIPAY_AUTH_INFO: Row = Row(102);

/// Starts a sign-in by a push message, which the user confirms in a mobile app.
///
/// `POST /api/v3/signin-by-push`
pub static SIGN_IN_BY_PUSH: Row = Row(103);

/// Creates a captcha and a token that identifies it.
///
/// `GET /api/v3/get-captcha-code`
pub static GENE_CATCHA_CODE_AND_TOKEN: Row = Row(104);

/// Creates an account for a user who signs up with a password or a one-time code.
///
/// `POST /api/v3/signup`
pub static SIGN_UP: Row = Row(105);

/// Lists the signed-in user's successful and failed sign-ins, in pages.
///
/// `GET /api/v3/get-my-login-history`
pub static GET_LOGIN_HISTORY: Row = Row(106);

/// Lists the applications to which the user has signed in.
///
/// `GET /api/v3/get-my-logged-in-apps`
pub static GET_LOGGED_IN_APPS: Row = Row(107);

/// Lists the applications that the user may access.
///
/// `GET /api/v3/get-my-accessible-apps`
pub static GET_ACCESSIBLE_APPS: Row = Row(108);

/// Lists the tenants of which the user is a member.
///
/// `GET /api/v3/get-my-tenant-list`
pub static GET_TENANT_LIST: Row = Row(109);

/// Lists the roles of the user.
///
/// `GET /api/v3/get-my-role-list`
pub static GET_ROLE_LIST: Row = Row(110);

/// Lists the groups of the user.
///
/// `GET /api/v3/get-my-group-list`
pub static GET_GROUP_LIST: Row = Row(111);

/// Lists the departments of the user, in pages.
///
/// `GET /api/v3/get-my-department-list`
pub static GET_DEPARTMENT_LIST: Row = Row(112);

/// Lists the resources for which the user is authorized.
///
/// `GET /api/v3/get-my-authorized-resources`
pub static GET_AUTHORIZED_RESOURCES: Row = Row(113);

/// Gets the service's public keys, versions and public IP addresses.
///
/// `GET /api/v3/system`
pub static GET_SYSTEM_INFO: Row = Row(114);

/// Gets the countries and regions with their codes, calling codes and names.
///
/// `GET /api/v3/get-country-list`
pub static GET_COUNTRY_LIST: Row = Row(115);

/// Lists the user's WebAuthn credentials, page by page.
///
/// `POST /api/v3/webauthn/page-authenticator-device`
pub static LIST_CREDENTIALS_BY_PAGE: Row = Row(116);

/// Checks which of the given WebAuthn credentials are valid.
///
/// `POST /api/v3/webauthn/check-valid-credentials-by-credIds`
pub static CHECK_VALID_CREDENTIALS_BY_CRED_IDS: Row = Row(117);

/// Removes the user's WebAuthn credentials of one kind of authenticator.
///
/// `POST /api/v3/webauthn/remove-credentials-by-authenticator-code`
pub static REMOVE_ALL_CREDENTIALS: Row = Row(118);

/// Removes one WebAuthn credential.
///
/// `POST /api/v3/webauthn/remove-credential/{credentialID}`
pub static REMOVE_CREDENTIAL: Row = Row(119);

/// Gets the options and the ticket that start a sign-in with WebAuthn.
///
/// `GET /api/v3/webauthn/authentication`
pub static INIT_AUTHENTICATION_OPTIONS: Row = Row(120);

/// Signs the user in with a WebAuthn credential.
///
/// `POST /api/v3/webauthn/authentication`
pub static VERIFY_AUTHENTICATION: Row = Row(121);

/// Gets the options and the ticket that start the registration of a WebAuthn credential.
///
/// `GET /api/v3/webauthn/registration`
pub static INIT_REGISTER_OPTIONS: Row = Row(122);

/// Registers a WebAuthn credential for the user.
///
/// `POST /api/v3/webauthn/registration`
pub static VERIFY_REGISTER: Row = Row(123);

/// Decrypts data that a WeChat Mini Program received in encrypted form.
///
/// `POST /api/v3/decrypt-wechat-miniprogram-data`
pub static DECRYPT_WECHAT_MINI_PROGRAM_DATA: Row = Row(124);

/// Signs in with the authorization code that WeChat gave to a mobile app.
///
/// `POST /api/v2/ecConn/wechatMobile/authByCodeIdentity`
pub static AUTH_BY_CODE_IDENTITY: Row = Row(125);

/// Signs in with the authorization code that WeChat gave to a mobile app, with the older operation.
///
/// `POST /api/v2/ecConn/wechatMobile/authByCode`
pub static AUTH_BY_CODE: Row = Row(126);

/// Finishes a WeChat sign-in with a new account from the user's WeChat profile.
///
/// `POST /api/v2/ecConn/wechatMobile/register`
pub static REGISTER_NEW_USER: Row = Row(127);

/// Finishes a WeChat sign-in by binding WeChat to the account with an email address, proven by a
/// one-time code.
///
/// `POST /api/v2/ecConn/wechatMobile/byEmailCode`
pub static BIND_BY_EMAIL_CODE: Row = Row(128);

/// Finishes a WeChat sign-in by binding WeChat to the account with a phone number, proven by a
/// one-time code.
///
/// `POST /api/v2/ecConn/wechatMobile/byPhoneCode`
pub static BIND_BY_PHONE_CODE: Row = Row(129);

/// Finishes a WeChat sign-in by binding WeChat to an account, proven by its password.
///
/// `POST /api/v2/ecConn/wechatMobile/byAccount`
pub static BIND_BY_ACCOUNT: Row = Row(130);

/// Finishes a WeChat sign-in by binding WeChat to one of several accounts that the service has
/// offered.
///
/// `POST /api/v2/ecConn/wechatMobile/select`
pub static SELECT_ACCOUNT: Row = Row(131);

/// Finishes a WeChat sign-in by binding WeChat to the account with an ID.
///
/// `POST /api/v2/ecConn/wechatMobile/byAccountId`
pub static BIND_BY_ACCOUNT_ID: Row = Row(132);

/// Gets the access token of a WeChat Mini Program or Official Account from GenAuth's cache.
///
/// Deprecated: use `getWechatMpAccessTokenInfo`. The service has replaced it with that operation,
/// which has the same argument and the same fields in the answer.
///
/// `POST /api/v3/get-wechat-access-token`
pub static GET_WECHAT_MP_ACCESS_TOKEN: Row = Row(133);

/// Gets the access token of a WeChat Mini Program or Official Account from GenAuth's cache, with
/// its expiry.
///
/// `POST /api/v3/get-wechat-access-token-info`
pub static GET_WECHAT_MP_ACCESS_TOKEN_INFO: Row = Row(134);

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
    Passwords {
        path: "/api/v3/create-public-account",
        fields: &[
            // In order.
            &["password"],
        ],
        encrypt_type: Some(&["options", "passwordEncryptType"]),
    },
    Passwords {
        path: "/api/v3/create-public-accounts-batch",
        fields: &[
            // In order.
            &["list", "*", "password"],
        ],
        encrypt_type: Some(&["options", "passwordEncryptType"]),
    },
    Passwords {
        path: "/api/v3/update-public-account",
        fields: &[
            // In order.
            &["password"],
        ],
        encrypt_type: Some(&["options", "passwordEncryptType"]),
    },
    Passwords {
        path: "/api/v3/update-public-account-batch",
        fields: &[
            // In order.
            &["list", "*", "password"],
        ],
        encrypt_type: Some(&["options", "passwordEncryptType"]),
    },
    Passwords {
        path: "/api/v3/create-sync-task",
        fields: &[
            // In order.
            &["clientConfig", "xiaoshouyiConfig", "password"],
            &["clientConfig", "kayangConfig", "password"],
        ],
        encrypt_type: None,
    },
    Passwords {
        path: "/api/v3/update-sync-task",
        fields: &[
            // In order.
            &["clientConfig", "xiaoshouyiConfig", "password"],
            &["clientConfig", "kayangConfig", "password"],
        ],
        encrypt_type: None,
    },
    Passwords {
        path: "/api/v3/create-tenant-user",
        fields: &[
            // In order.
            &["password"],
        ],
        encrypt_type: Some(&["options", "passwordEncryptType"]),
    },
    Passwords {
        path: "/api/v3/create-user",
        fields: &[
            // In order.
            &["password"],
        ],
        encrypt_type: Some(&["options", "passwordEncryptType"]),
    },
    Passwords {
        path: "/api/v3/create-users-batch",
        fields: &[
            // In order.
            &["list", "*", "password"],
        ],
        encrypt_type: Some(&["options", "passwordEncryptType"]),
    },
    Passwords {
        path: "/api/v3/update-user",
        fields: &[
            // In order.
            &["password"],
        ],
        encrypt_type: Some(&["options", "passwordEncryptType"]),
    },
    Passwords {
        path: "/api/v3/update-user-batch",
        fields: &[
            // In order.
            &["list", "*", "password"],
        ],
        encrypt_type: Some(&["options", "passwordEncryptType"]),
    },
];
