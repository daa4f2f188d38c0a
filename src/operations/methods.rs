// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

//! The JavaScript methods of the operations. All work is in `AuthenticationClient::call`.

use napi::bindgen_prelude::{Env, Result, Unknown};
use napi_derive::napi;

use crate::client::AuthenticationClient;
use genauth_core::operation::table;

#[napi]
impl AuthenticationClient {
    /// Checks the code or password that the deletion of an account needs, and answers a token for
    /// `deleteAccount`.
    ///
    /// `POST /api/v3/verify-delete-account-request`
    #[napi(js_name = "verifyDeleteAccountRequest")]
    pub fn verify_delete_account_request<'env>(
        &self,
        env: &'env Env,
        request_body: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::VERIFY_DELETE_ACCOUNT_REQUEST;
        let arguments = [request_body];
        self.call(env, operation, &arguments, options)
    }

    /// Deletes the signed-in user's account.
    ///
    /// `POST /api/v3/delete-account`
    #[napi(js_name = "deleteAccount")]
    pub fn delete_account<'env>(
        &self,
        env: &'env Env,
        request_body: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::DELETE_ACCOUNT;
        let arguments = [request_body];
        self.call(env, operation, &arguments, options)
    }

    /// Lists the client applications that may authorize a push login.
    ///
    /// `POST /api/v3/get-pushlogin-relation-apps`
    #[napi(js_name = "getPushLoginRelationApps")]
    pub fn get_push_login_relation_apps<'env>(
        &self,
        env: &'env Env,
        request_body: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::GET_PUSH_LOGIN_RELATION_APPS;
        let arguments = [request_body];
        self.call(env, operation, &arguments, options)
    }

    /// Makes a Fastpass QR code for the signed-in user and gets what it is to hold.
    ///
    /// `POST /api/v3/gene-fastpass-qrcode-info`
    #[napi(js_name = "geneFastpassQrcodeInfo")]
    pub fn gene_fastpass_qrcode_info<'env>(
        &self,
        env: &'env Env,
        request_body: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::GENE_FASTPASS_QRCODE_INFO;
        let arguments = [request_body];
        self.call(env, operation, &arguments, options)
    }

    /// Lists the client applications that a scanned Fastpass QR code can sign in to.
    ///
    /// `GET /api/v3/get-fastpass-client-apps`
    #[napi(js_name = "getFastpassParams")]
    pub fn get_fastpass_params<'env>(
        &self,
        env: &'env Env,
        query: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::GET_FASTPASS_PARAMS;
        let arguments = [query];
        self.call(env, operation, &arguments, options)
    }

    /// Gets the status of a Fastpass QR code.
    ///
    /// `GET /api/v3/get-app-login-qrcode-status`
    #[napi(js_name = "getAppLoginQrCodeStatus")]
    pub fn get_app_login_qr_code_status<'env>(
        &self,
        env: &'env Env,
        query: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::GET_APP_LOGIN_QR_CODE_STATUS;
        let arguments = [query];
        self.call(env, operation, &arguments, options)
    }

    /// Signs in on the app with a scanned Fastpass QR code.
    ///
    /// `POST /api/v3/qrcode-app-login`
    #[napi(js_name = "qrCodeAppLogin")]
    pub fn qr_code_app_login<'env>(
        &self,
        env: &'env Env,
        request_body: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::QR_CODE_APP_LOGIN;
        let arguments = [request_body];
        self.call(env, operation, &arguments, options)
    }

    /// Lists the authorizations of persons as subjects of applications.
    ///
    /// `POST /api/v2/applications/subject/person/list`
    #[napi(js_name = "listSubjectAuth")]
    pub fn list_subject_auth<'env>(
        &self,
        env: &'env Env,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::LIST_SUBJECT_AUTH;
        let arguments = [];
        self.call(env, operation, &arguments, options)
    }

    /// Gets the applications that access can be applied for.
    ///
    /// `GET /api/v3/applications-permission-applicable`
    #[napi(js_name = "getEnablePermissionApplyApplicationList")]
    pub fn get_enable_permission_apply_application_list<'env>(
        &self,
        env: &'env Env,
        query: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::GET_ENABLE_PERMISSION_APPLY_APPLICATION_LIST;
        let arguments = [query];
        self.call(env, operation, &arguments, options)
    }

    /// Gets the roles of an application that can be applied for, page by page.
    ///
    /// `GET /api/v3/roles-permission-applicable`
    #[napi(js_name = "getEnablePermissionApplyRoleList")]
    pub fn get_enable_permission_apply_role_list<'env>(
        &self,
        env: &'env Env,
        query: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::GET_ENABLE_PERMISSION_APPLY_ROLE_LIST;
        let arguments = [query];
        self.call(env, operation, &arguments, options)
    }

    /// Applies for access to an application or for a role.
    ///
    /// `POST /api/v3/approval`
    #[napi(js_name = "createApproval")]
    pub fn create_approval<'env>(
        &self,
        env: &'env Env,
        request_body: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::CREATE_APPROVAL;
        let arguments = [request_body];
        self.call(env, operation, &arguments, options)
    }

    /// Gets a request for approval.
    ///
    /// `GET /api/v3/approval`
    #[napi(js_name = "getDetail")]
    pub fn get_detail<'env>(
        &self,
        env: &'env Env,
        query: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::GET_DETAIL;
        let arguments = [query];
        self.call(env, operation, &arguments, options)
    }

    /// Applies for access to several applications or for several roles.
    ///
    /// `POST /api/v3/approval-batch`
    #[napi(js_name = "batchCreateApproval")]
    pub fn batch_create_approval<'env>(
        &self,
        env: &'env Env,
        request_body: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::BATCH_CREATE_APPROVAL;
        let arguments = [request_body];
        self.call(env, operation, &arguments, options)
    }

    /// Gets the requests for approval that the user has initiated, page by page.
    ///
    /// `GET /api/v3/approval-initiated-list`
    #[napi(js_name = "initiatedList")]
    pub fn initiated_list<'env>(
        &self,
        env: &'env Env,
        query: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::INITIATED_LIST;
        let arguments = [query];
        self.call(env, operation, &arguments, options)
    }

    /// Checks a one-time code from a text message or an email without using it up.
    ///
    /// `POST /api/v3/pre-check-code`
    #[napi(js_name = "preCheckCode")]
    pub fn pre_check_code<'env>(
        &self,
        env: &'env Env,
        request_body: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::PRE_CHECK_CODE;
        let arguments = [request_body];
        self.call(env, operation, &arguments, options)
    }

    /// Gets the devices of the user, page by page.
    ///
    /// `GET /api/v3/mydevices/list`
    #[napi(js_name = "list")]
    pub fn list<'env>(
        &self,
        env: &'env Env,
        query: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::LIST;
        let arguments = [query];
        self.call(env, operation, &arguments, options)
    }

    /// Unbinds a device from the user.
    ///
    /// `POST /api/v3/mydevices/unbind`
    #[napi(js_name = "unbind")]
    pub fn unbind<'env>(
        &self,
        env: &'env Env,
        request_body: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::UNBIND;
        let arguments = [request_body];
        self.call(env, operation, &arguments, options)
    }

    /// Revokes the session of the user on a device.
    ///
    /// `POST /api/v3/mydevices/revoke-session`
    #[napi(js_name = "revoke")]
    pub fn revoke<'env>(
        &self,
        env: &'env Env,
        request_body: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::REVOKE;
        let arguments = [request_body];
        self.call(env, operation, &arguments, options)
    }

    /// Decrypts data that a Douyin Mini Program got from Douyin in encrypted form.
    ///
    /// `POST /api/v3/decrypt-douyin-miniprogram-data`
    #[napi(js_name = "decryptDouyinMiniProgramData")]
    pub fn decrypt_douyin_mini_program_data<'env>(
        &self,
        env: &'env Env,
        request_body: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::DECRYPT_DOUYIN_MINI_PROGRAM_DATA;
        let arguments = [request_body];
        self.call(env, operation, &arguments, options)
    }

    /// Binds an email address to the signed-in user.
    ///
    /// `POST /api/v3/bind-email`
    #[napi(js_name = "bindEmail")]
    pub fn bind_email<'env>(
        &self,
        env: &'env Env,
        request_body: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::BIND_EMAIL;
        let arguments = [request_body];
        self.call(env, operation, &arguments, options)
    }

    /// Takes the email address away from the signed-in user.
    ///
    /// `POST /api/v3/unbind-email`
    #[napi(js_name = "unbindEmail")]
    pub fn unbind_email<'env>(
        &self,
        env: &'env Env,
        request_body: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::UNBIND_EMAIL;
        let arguments = [request_body];
        self.call(env, operation, &arguments, options)
    }

    /// Binds a phone number to the signed-in user.
    ///
    /// `POST /api/v3/bind-phone`
    #[napi(js_name = "bindPhone")]
    pub fn bind_phone<'env>(
        &self,
        env: &'env Env,
        request_body: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::BIND_PHONE;
        let arguments = [request_body];
        self.call(env, operation, &arguments, options)
    }

    /// Takes the phone number away from the signed-in user.
    ///
    /// `POST /api/v3/unbind-phone`
    #[napi(js_name = "unbindPhone")]
    pub fn unbind_phone<'env>(
        &self,
        env: &'env Env,
        request_body: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::UNBIND_PHONE;
        let arguments = [request_body];
        self.call(env, operation, &arguments, options)
    }

    /// Checks the codes that a change of the email address needs, and answers a token for
    /// `updateEmail`.
    ///
    /// `POST /api/v3/verify-update-email-request`
    #[napi(js_name = "verifyUpdateEmailRequest")]
    pub fn verify_update_email_request<'env>(
        &self,
        env: &'env Env,
        request_body: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::VERIFY_UPDATE_EMAIL_REQUEST;
        let arguments = [request_body];
        self.call(env, operation, &arguments, options)
    }

    /// Changes the email address of the signed-in user to the one that `verifyUpdateEmailRequest`
    /// checked.
    ///
    /// `POST /api/v3/update-email`
    #[napi(js_name = "updateEmail")]
    pub fn update_email<'env>(
        &self,
        env: &'env Env,
        request_body: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::UPDATE_EMAIL;
        let arguments = [request_body];
        self.call(env, operation, &arguments, options)
    }

    /// Checks the codes that a change of the phone number needs, and answers a token for
    /// `updatePhone`.
    ///
    /// `POST /api/v3/verify-update-phone-request`
    #[napi(js_name = "verifyUpdatePhoneRequest")]
    pub fn verify_update_phone_request<'env>(
        &self,
        env: &'env Env,
        request_body: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::VERIFY_UPDATE_PHONE_REQUEST;
        let arguments = [request_body];
        self.call(env, operation, &arguments, options)
    }

    /// Changes the phone number of the signed-in user to the one that `verifyUpdatePhoneRequest`
    /// checked.
    ///
    /// `POST /api/v3/update-phone`
    #[napi(js_name = "updatePhone")]
    pub fn update_phone<'env>(
        &self,
        env: &'env Env,
        request_body: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::UPDATE_PHONE;
        let arguments = [request_body];
        self.call(env, operation, &arguments, options)
    }

    /// Makes a link that binds a user to an account of an external identity provider.
    ///
    /// `GET /api/v3/generate-link-extidp-url`
    #[napi(js_name = "generateLinkExtIdpUrl")]
    pub fn generate_link_ext_idp_url<'env>(
        &self,
        env: &'env Env,
        query: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::GENERATE_LINK_EXT_IDP_URL;
        let arguments = [query];
        self.call(env, operation, &arguments, options)
    }

    /// Unlinks the signed-in user from an external identity provider.
    ///
    /// `POST /api/v3/unlink-extidp`
    #[napi(js_name = "unlinkExtIdp")]
    pub fn unlink_ext_idp<'env>(
        &self,
        env: &'env Env,
        request_body: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::UNLINK_EXT_IDP;
        let arguments = [request_body];
        self.call(env, operation, &arguments, options)
    }

    /// Lists the signed-in user's identities at external identity providers.
    ///
    /// `GET /api/v3/get-identities`
    #[napi(js_name = "getIdentities")]
    pub fn get_identities<'env>(
        &self,
        env: &'env Env,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::GET_IDENTITIES;
        let arguments = [];
        self.call(env, operation, &arguments, options)
    }

    /// Lists the external identity providers that are enabled for the application.
    ///
    /// `GET /api/v3/get-application-enabled-extidps`
    #[napi(js_name = "getApplicationEnabledExtIdps")]
    pub fn get_application_enabled_ext_idps<'env>(
        &self,
        env: &'env Env,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::GET_APPLICATION_ENABLED_EXT_IDPS;
        let arguments = [];
        self.call(env, operation, &arguments, options)
    }

    /// Gets what a universal invitation shows: the user pool and who invites.
    ///
    /// `GET /api/v3/get-universal-invitation-public-config`
    #[napi(js_name = "getUniversalInvitationPublicConfig")]
    pub fn get_universal_invitation_public_config<'env>(
        &self,
        env: &'env Env,
        query: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::GET_UNIVERSAL_INVITATION_PUBLIC_CONFIG;
        let arguments = [query];
        self.call(env, operation, &arguments, options)
    }

    /// Signs a new user up by a universal invitation.
    ///
    /// `POST /api/v3/signup-by-invitation`
    #[napi(js_name = "signupByUniversal")]
    pub fn signup_by_universal<'env>(
        &self,
        env: &'env Env,
        request_body: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::SIGNUP_BY_UNIVERSAL;
        let arguments = [request_body];
        self.call(env, operation, &arguments, options)
    }

    /// Makes a token for the invitee from an invitation link.
    ///
    /// `POST /api/v3/generate-policy-invitation-token`
    #[napi(js_name = "generateInviteToken")]
    pub fn generate_invite_token<'env>(
        &self,
        env: &'env Env,
        request_body: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::GENERATE_INVITE_TOKEN;
        let arguments = [request_body];
        self.call(env, operation, &arguments, options)
    }

    /// Gets what an invitation asks of the invited person.
    ///
    /// `GET /api/v3/get-policy-invitation-context`
    #[napi(js_name = "getInviteCodeContext")]
    pub fn get_invite_code_context<'env>(
        &self,
        env: &'env Env,
        query: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::GET_INVITE_CODE_CONTEXT;
        let arguments = [query];
        self.call(env, operation, &arguments, options)
    }

    /// Checks the verification code that an invited person has entered.
    ///
    /// `POST /api/v3/verify-invite-code`
    #[napi(js_name = "verifyInviteCode")]
    pub fn verify_invite_code<'env>(
        &self,
        env: &'env Env,
        request_body: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::VERIFY_INVITE_CODE;
        let arguments = [request_body];
        self.call(env, operation, &arguments, options)
    }

    /// Accepts an invitation by policy, with the profile of the new member.
    ///
    /// `POST /api/v3/join-by-invitation`
    #[napi(js_name = "signupByPolicy")]
    pub fn signup_by_policy<'env>(
        &self,
        env: &'env Env,
        request_body: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::SIGNUP_BY_POLICY;
        let arguments = [request_body];
        self.call(env, operation, &arguments, options)
    }

    /// Makes a universal invitation link for the current user.
    ///
    /// `POST /api/v3/generate-universal-invitation-link-by-member`
    #[napi(js_name = "generateUniversalInvitationByMember")]
    pub fn generate_universal_invitation_by_member<'env>(
        &self,
        env: &'env Env,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::GENERATE_UNIVERSAL_INVITATION_BY_MEMBER;
        let arguments = [];
        self.call(env, operation, &arguments, options)
    }

    /// Removes every universal invitation link of the current user.
    ///
    /// `POST /api/v3/clear-my-all-invitation-links`
    #[napi(js_name = "clearMyAllUniversalInvitationLinks")]
    pub fn clear_my_all_universal_invitation_links<'env>(
        &self,
        env: &'env Env,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::CLEAR_MY_ALL_UNIVERSAL_INVITATION_LINKS;
        let arguments = [];
        self.call(env, operation, &arguments, options)
    }

    /// Sends a one-time code by SMS.
    ///
    /// `POST /api/v3/send-sms`
    #[napi(js_name = "sendSms")]
    pub fn send_sms<'env>(
        &self,
        env: &'env Env,
        request_body: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::SEND_SMS;
        let arguments = [request_body];
        self.call(env, operation, &arguments, options)
    }

    /// Sends a one-time code, or a verification link, by email.
    ///
    /// `POST /api/v3/send-email`
    #[napi(js_name = "sendEmail")]
    pub fn send_email<'env>(
        &self,
        env: &'env Env,
        request_body: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::SEND_EMAIL;
        let arguments = [request_body];
        self.call(env, operation, &arguments, options)
    }

    /// Begins to enroll an MFA factor: sends the code, or makes the OTP secret.
    ///
    /// `POST /api/v3/send-enroll-factor-request`
    #[napi(js_name = "sendEnrollFactorRequest")]
    pub fn send_enroll_factor_request<'env>(
        &self,
        env: &'env Env,
        request_body: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::SEND_ENROLL_FACTOR_REQUEST;
        let arguments = [request_body];
        self.call(env, operation, &arguments, options)
    }

    /// Enrolls an MFA factor with the proof that its kind asks for.
    ///
    /// `POST /api/v3/enroll-factor`
    #[napi(js_name = "enrollFactor")]
    pub fn enroll_factor<'env>(
        &self,
        env: &'env Env,
        request_body: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::ENROLL_FACTOR;
        let arguments = [request_body];
        self.call(env, operation, &arguments, options)
    }

    /// Removes an MFA factor that the user has enrolled.
    ///
    /// `POST /api/v3/reset-factor`
    #[napi(js_name = "resetFactor")]
    pub fn reset_factor<'env>(
        &self,
        env: &'env Env,
        request_body: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::RESET_FACTOR;
        let arguments = [request_body];
        self.call(env, operation, &arguments, options)
    }

    /// Lists the MFA factors that the user has enrolled.
    ///
    /// `GET /api/v3/list-enrolled-factors`
    #[napi(js_name = "listEnrolledFactors")]
    pub fn list_enrolled_factors<'env>(
        &self,
        env: &'env Env,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::LIST_ENROLLED_FACTORS;
        let arguments = [];
        self.call(env, operation, &arguments, options)
    }

    /// Gets one MFA factor that the user has enrolled.
    ///
    /// `GET /api/v3/get-factor`
    #[napi(js_name = "getFactor")]
    pub fn get_factor<'env>(
        &self,
        env: &'env Env,
        query: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::GET_FACTOR;
        let arguments = [query];
        self.call(env, operation, &arguments, options)
    }

    /// Lists the kinds of MFA factor that the application has switched on and the user has not
    /// enrolled.
    ///
    /// `GET /api/v3/list-factors-to-enroll`
    #[napi(js_name = "listFactorsToEnroll")]
    pub fn list_factors_to_enroll<'env>(
        &self,
        env: &'env Env,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::LIST_FACTORS_TO_ENROLL;
        let arguments = [];
        self.call(env, operation, &arguments, options)
    }

    /// Verifies a one-time password from the OTP app that the user has enrolled.
    ///
    /// `POST /api/v3/mfa-totp-verify`
    #[napi(js_name = "mfaOtpVerify")]
    pub fn mfa_otp_verify<'env>(
        &self,
        env: &'env Env,
        request_body: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::MFA_OTP_VERIFY;
        let arguments = [request_body];
        self.call(env, operation, &arguments, options)
    }

    /// Introspects an MFA token: whether it is valid, whose it is and how long it lasts.
    ///
    /// `POST /mfa/token/introspection`
    #[napi(js_name = "verifyMfaToken")]
    pub fn verify_mfa_token<'env>(
        &self,
        env: &'env Env,
        form_data: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::VERIFY_MFA_TOKEN;
        let arguments = [form_data];
        self.call(env, operation, &arguments, options)
    }

    /// Gets the phone number of a WeChat Mini Program's user in exchange for a code.
    ///
    /// `POST /api/v3/get-wechat-miniprogram-phone`
    #[napi(js_name = "getWechatMiniprogramPhone")]
    pub fn get_wechat_miniprogram_phone<'env>(
        &self,
        env: &'env Env,
        request_body: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::GET_WECHAT_MINIPROGRAM_PHONE;
        let arguments = [request_body];
        self.call(env, operation, &arguments, options)
    }

    /// Gets the parameters for registering a passkey as an administrator.
    ///
    /// `POST /api/v3/webauthn/admin/initialize`
    #[napi(js_name = "webAuthnAdminInitialize")]
    pub fn web_authn_admin_initialize<'env>(
        &self,
        env: &'env Env,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::WEB_AUTHN_ADMIN_INITIALIZE;
        let arguments = [];
        self.call(env, operation, &arguments, options)
    }

    /// Registers a passkey as an administrator.
    ///
    /// `POST /api/v3/webauthn/admin/registration/finalize`
    #[napi(js_name = "webAuthnAdminRegisterFinalize")]
    pub fn web_authn_admin_register_finalize<'env>(
        &self,
        env: &'env Env,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::WEB_AUTHN_ADMIN_REGISTER_FINALIZE;
        let arguments = [];
        self.call(env, operation, &arguments, options)
    }

    /// Lists the passkeys of a user.
    ///
    /// `GET /api/v3/webauthn/person/credentials`
    #[napi(js_name = "listWebAuthnPersonCredentials")]
    pub fn list_web_authn_person_credentials<'env>(
        &self,
        env: &'env Env,
        query: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::LIST_WEB_AUTHN_PERSON_CREDENTIALS;
        let arguments = [query];
        self.call(env, operation, &arguments, options)
    }

    /// Renames a passkey as an administrator.
    ///
    /// `PUT /api/v3/webauthn/admin/credentials/{credentialId}`
    #[napi(js_name = "updateWebAuthnAdminCredential")]
    pub fn update_web_authn_admin_credential<'env>(
        &self,
        env: &'env Env,
        credential_id: Unknown<'env>,
        request_body: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::UPDATE_WEB_AUTHN_ADMIN_CREDENTIAL;
        let arguments = [credential_id, request_body];
        self.call(env, operation, &arguments, options)
    }

    /// Deletes a passkey of a user as an administrator.
    ///
    /// `DELETE /api/v3/webauthn/admin/credentials/{credentialId}/{userId}/{appId}`
    #[napi(js_name = "deleteWebAuthnAdminCredential")]
    pub fn delete_web_authn_admin_credential<'env>(
        &self,
        env: &'env Env,
        credential_id: Unknown<'env>,
        user_id: Unknown<'env>,
        app_id: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::DELETE_WEB_AUTHN_ADMIN_CREDENTIAL;
        let arguments = [credential_id, user_id, app_id];
        self.call(env, operation, &arguments, options)
    }

    /// Gets the parameters for signing in with a passkey.
    ///
    /// `POST /api/v3/webauthn/login/initialize`
    #[napi(js_name = "webAuthnLoginInitalize")]
    pub fn web_authn_login_initalize<'env>(
        &self,
        env: &'env Env,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::WEB_AUTHN_LOGIN_INITALIZE;
        let arguments = [];
        self.call(env, operation, &arguments, options)
    }

    /// Signs in with a passkey.
    ///
    /// `POST /api/v3/webauthn/login/finalize`
    #[napi(js_name = "webAuthnLoginFinalize")]
    pub fn web_authn_login_finalize<'env>(
        &self,
        env: &'env Env,
        request_body: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::WEB_AUTHN_LOGIN_FINALIZE;
        let arguments = [request_body];
        self.call(env, operation, &arguments, options)
    }

    /// Gets the parameters for registering a passkey for the current user.
    ///
    /// `POST /api/v3/webauthn/registration/initialize`
    #[napi(js_name = "webAuthnRegisterInitalize")]
    pub fn web_authn_register_initalize<'env>(
        &self,
        env: &'env Env,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::WEB_AUTHN_REGISTER_INITALIZE;
        let arguments = [];
        self.call(env, operation, &arguments, options)
    }

    /// Registers a passkey for the current user.
    ///
    /// `POST /api/v3/webauthn/registration/finalize`
    #[napi(js_name = "webAuthnRegisterFinalize")]
    pub fn web_authn_register_finalize<'env>(
        &self,
        env: &'env Env,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::WEB_AUTHN_REGISTER_FINALIZE;
        let arguments = [];
        self.call(env, operation, &arguments, options)
    }

    /// Gets the parameters for registering a passkey in the course of multi-factor authentication.
    ///
    /// `POST /api/v3/webauthn/mfa-bind/initialize`
    #[napi(js_name = "webAuthnMfaBindInitialize")]
    pub fn web_authn_mfa_bind_initialize<'env>(
        &self,
        env: &'env Env,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::WEB_AUTHN_MFA_BIND_INITIALIZE;
        let arguments = [];
        self.call(env, operation, &arguments, options)
    }

    /// Gets the parameters for using a passkey as second factor.
    ///
    /// `POST /api/v3/webauthn/mfa-verify/initialize`
    #[napi(js_name = "webAuthnMfaVerifyInitalize")]
    pub fn web_authn_mfa_verify_initalize<'env>(
        &self,
        env: &'env Env,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::WEB_AUTHN_MFA_VERIFY_INITALIZE;
        let arguments = [];
        self.call(env, operation, &arguments, options)
    }

    /// Lists the passkeys of the current user.
    ///
    /// `GET /api/v3/webauthn/credentials`
    #[napi(js_name = "listWebAuthnCredentials")]
    pub fn list_web_authn_credentials<'env>(
        &self,
        env: &'env Env,
        query: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::LIST_WEB_AUTHN_CREDENTIALS;
        let arguments = [query];
        self.call(env, operation, &arguments, options)
    }

    /// Renames a passkey of the current user.
    ///
    /// `PUT /api/v3/webauthn/credentials/{credentialId}`
    #[napi(js_name = "updateWebAuthnCredential")]
    pub fn update_web_authn_credential<'env>(
        &self,
        env: &'env Env,
        credential_id: Unknown<'env>,
        request_body: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::UPDATE_WEB_AUTHN_CREDENTIAL;
        let arguments = [credential_id, request_body];
        self.call(env, operation, &arguments, options)
    }

    /// Deletes a passkey of the current user.
    ///
    /// `DELETE /api/v3/webauthn/credentials/{credentialId}`
    #[napi(js_name = "deleteWebAuthnCredential")]
    pub fn delete_web_authn_credential<'env>(
        &self,
        env: &'env Env,
        credential_id: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::DELETE_WEB_AUTHN_CREDENTIAL;
        let arguments = [credential_id];
        self.call(env, operation, &arguments, options)
    }

    /// Gets the strength of the signed-in user's password and a score for the security of the
    /// account.
    ///
    /// `GET /api/v3/get-security-info`
    #[napi(js_name = "getSecurityLevel")]
    pub fn get_security_level<'env>(
        &self,
        env: &'env Env,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::GET_SECURITY_LEVEL;
        let arguments = [];
        self.call(env, operation, &arguments, options)
    }

    /// Changes the signed-in user's password.
    ///
    /// `POST /api/v3/update-password`
    #[napi(js_name = "updatePassword")]
    pub fn update_password<'env>(
        &self,
        env: &'env Env,
        request_body: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::UPDATE_PASSWORD;
        let arguments = [request_body];
        self.call(env, operation, &arguments, options)
    }

    /// Checks the code that a password reset needs, and answers a token for `resetPassword`.
    ///
    /// `POST /api/v3/verify-reset-password-request`
    #[napi(js_name = "verifyResetPasswordRequest")]
    pub fn verify_reset_password_request<'env>(
        &self,
        env: &'env Env,
        request_body: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::VERIFY_RESET_PASSWORD_REQUEST;
        let arguments = [request_body];
        self.call(env, operation, &arguments, options)
    }

    /// Sets a new password in place of a forgotten one.
    ///
    /// `POST /api/v3/reset-password`
    #[napi(js_name = "resetPassword")]
    pub fn reset_password<'env>(
        &self,
        env: &'env Env,
        request_body: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::RESET_PASSWORD;
        let arguments = [request_body];
        self.call(env, operation, &arguments, options)
    }

    /// Checks whether a password is valid for an account.
    ///
    /// `POST /api/v3/validate-password`
    #[napi(js_name = "validatePassword")]
    pub fn validate_password<'env>(
        &self,
        env: &'env Env,
        request_body: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::VALIDATE_PASSWORD;
        let arguments = [request_body];
        self.call(env, operation, &arguments, options)
    }

    /// Checks whether the user may do an action on string resources.
    ///
    /// `POST /api/v3/check-permission-string-resource`
    #[napi(js_name = "checkPermissionByStringResource")]
    pub fn check_permission_by_string_resource<'env>(
        &self,
        env: &'env Env,
        request_body: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::CHECK_PERMISSION_BY_STRING_RESOURCE;
        let arguments = [request_body];
        self.call(env, operation, &arguments, options)
    }

    /// Checks whether the user may do an action on array resources.
    ///
    /// `POST /api/v3/check-permission-array-resource`
    #[napi(js_name = "checkPermissionByArrayResource")]
    pub fn check_permission_by_array_resource<'env>(
        &self,
        env: &'env Env,
        request_body: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::CHECK_PERMISSION_BY_ARRAY_RESOURCE;
        let arguments = [request_body];
        self.call(env, operation, &arguments, options)
    }

    /// Checks whether the user may do an action on nodes of tree resources.
    ///
    /// `POST /api/v3/check-permission-tree-resource`
    #[napi(js_name = "checkPermissionByTreeResource")]
    pub fn check_permission_by_tree_resource<'env>(
        &self,
        env: &'env Env,
        request_body: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::CHECK_PERMISSION_BY_TREE_RESOURCE;
        let arguments = [request_body];
        self.call(env, operation, &arguments, options)
    }

    /// Gets the resources that the user has rights on in the application.
    ///
    /// `GET /api/v3/get-user-auth-resource-list`
    #[napi(js_name = "getUserAuthorizedResourcesList")]
    pub fn get_user_authorized_resources_list<'env>(
        &self,
        env: &'env Env,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::GET_USER_AUTHORIZED_RESOURCES_LIST;
        let arguments = [];
        self.call(env, operation, &arguments, options)
    }

    /// Gets what the user may do with the resources that are named.
    ///
    /// `POST /api/v3/get-user-auth-resource-permission-list`
    #[napi(js_name = "getUserAuthResourcePermissionList")]
    pub fn get_user_auth_resource_permission_list<'env>(
        &self,
        env: &'env Env,
        request_body: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::GET_USER_AUTH_RESOURCE_PERMISSION_LIST;
        let arguments = [request_body];
        self.call(env, operation, &arguments, options)
    }

    /// Gets the structure of one resource and what the user may do with each part of it.
    ///
    /// `POST /api/v3/get-user-auth-resource-struct`
    #[napi(js_name = "getUserAuthResourceStruct")]
    pub fn get_user_auth_resource_struct<'env>(
        &self,
        env: &'env Env,
        request_body: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::GET_USER_AUTH_RESOURCE_STRUCT;
        let arguments = [request_body];
        self.call(env, operation, &arguments, options)
    }

    /// Gets the signed-in user's profile.
    ///
    /// `GET /api/v3/get-profile`
    #[napi(js_name = "getProfile")]
    pub fn get_profile<'env>(
        &self,
        env: &'env Env,
        query: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::GET_PROFILE;
        let arguments = [query];
        self.call(env, operation, &arguments, options)
    }

    /// Changes the signed-in user's profile.
    ///
    /// `POST /api/v3/update-profile`
    #[napi(js_name = "updateProfile")]
    pub fn update_profile<'env>(
        &self,
        env: &'env Env,
        request_body: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::UPDATE_PROFILE;
        let arguments = [request_body];
        self.call(env, operation, &arguments, options)
    }

    /// Lists the public accounts that the signed-in user can switch to.
    ///
    /// `GET /api/v3/get-user-select-login-public-accounts`
    #[napi(js_name = "listPublicAccountsForSwitchLoggedIn")]
    pub fn list_public_accounts_for_switch_logged_in<'env>(
        &self,
        env: &'env Env,
        query: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::LIST_PUBLIC_ACCOUNTS_FOR_SWITCH_LOGGED_IN;
        let arguments = [query];
        self.call(env, operation, &arguments, options)
    }

    /// Gets the status of a push code, and the tokens once the user has confirmed it.
    ///
    /// `GET /api/v3/check-pushcode-status`
    #[napi(js_name = "checkPushCodeStatus")]
    pub fn check_push_code_status<'env>(
        &self,
        env: &'env Env,
        query: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::CHECK_PUSH_CODE_STATUS;
        let arguments = [query];
        self.call(env, operation, &arguments, options)
    }

    /// Confirms or cancels a push sign-in on behalf of the signed-in user.
    ///
    /// `POST /api/v3/set-pushcode-status`
    #[napi(js_name = "setPushCodeStatus")]
    pub fn set_push_code_status<'env>(
        &self,
        env: &'env Env,
        request_body: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::SET_PUSH_CODE_STATUS;
        let arguments = [request_body];
        self.call(env, operation, &arguments, options)
    }

    /// Confirms or cancels a push sign-in on behalf of the signed-in user.
    ///
    /// Deprecated: use `setPushCodeStatus`. It takes the same argument, and its answer says in
    /// `data` whether it succeeded.
    ///
    /// `POST /api/v3/change-pushcode-status`
    #[napi(js_name = "changePushCodeStatus")]
    pub fn change_push_code_status<'env>(
        &self,
        env: &'env Env,
        request_body: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::CHANGE_PUSH_CODE_STATUS;
        let arguments = [request_body];
        self.call(env, operation, &arguments, options)
    }

    /// Makes a QR code to sign in with.
    ///
    /// `POST /api/v3/gene-qrcode`
    #[napi(js_name = "geneQrCode")]
    pub fn gene_qr_code<'env>(
        &self,
        env: &'env Env,
        request_body: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::GENE_QR_CODE;
        let arguments = [request_body];
        self.call(env, operation, &arguments, options)
    }

    /// Gets the status of a QR code.
    ///
    /// `GET /api/v3/get-qrcode-status`
    #[napi(js_name = "getQrCodeStatus")]
    pub fn get_qr_code_status<'env>(
        &self,
        env: &'env Env,
        query: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::GET_QR_CODE_STATUS;
        let arguments = [query];
        self.call(env, operation, &arguments, options)
    }

    /// Gets the status of a QR code.
    ///
    /// Deprecated: use `getQrCodeStatus`. The service has replaced this operation by that one, with
    /// the same argument, because the form of this answer is irregular.
    ///
    /// `GET /api/v3/check-qrcode-status`
    #[napi(js_name = "checkQrCodeStatus")]
    pub fn check_qr_code_status<'env>(
        &self,
        env: &'env Env,
        query: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::CHECK_QR_CODE_STATUS;
        let arguments = [query];
        self.call(env, operation, &arguments, options)
    }

    /// Exchanges the ticket of a QR code that the user has confirmed for tokens.
    ///
    /// `POST /api/v3/exchange-tokenset-with-qrcode-ticket`
    #[napi(js_name = "exchangeTokenSetWithQrCodeTicket")]
    pub fn exchange_token_set_with_qr_code_ticket<'env>(
        &self,
        env: &'env Env,
        request_body: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::EXCHANGE_TOKEN_SET_WITH_QR_CODE_TICKET;
        let arguments = [request_body];
        self.call(env, operation, &arguments, options)
    }

    /// Says what the signed-in user of your own mobile app did with a QR code.
    ///
    /// `POST /api/v3/set-qrcode-status`
    #[napi(js_name = "setQrCodeStatus")]
    pub fn set_qr_code_status<'env>(
        &self,
        env: &'env Env,
        request_body: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::SET_QR_CODE_STATUS;
        let arguments = [request_body];
        self.call(env, operation, &arguments, options)
    }

    /// Says what the signed-in user of your own mobile app did with a QR code.
    ///
    /// Deprecated: use `setQrCodeStatus`. The service has replaced this operation by that one, with
    /// the same argument, because the form of this answer is irregular.
    ///
    /// `POST /api/v3/change-qrcode-status`
    #[napi(js_name = "changeQrCodeStatus")]
    pub fn change_qr_code_status<'env>(
        &self,
        env: &'env Env,
        request_body: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::CHANGE_QR_CODE_STATUS;
        let arguments = [request_body];
        self.call(env, operation, &arguments, options)
    }

    /// Signs a user in with an email address and a password.
    ///
    /// `POST /api/v3/signin`
    #[napi(js_name = "signInByEmailPassword")]
    pub fn sign_in_by_email_password<'env>(
        &self,
        env: &'env Env,
        request_body: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::SIGN_IN_BY_EMAIL_PASSWORD;
        let arguments = [request_body];
        self.call(env, operation, &arguments, options)
    }

    /// Signs a user in with a phone number and a password.
    ///
    /// `POST /api/v3/signin`
    #[napi(js_name = "signInByPhonePassword")]
    pub fn sign_in_by_phone_password<'env>(
        &self,
        env: &'env Env,
        request_body: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::SIGN_IN_BY_PHONE_PASSWORD;
        let arguments = [request_body];
        self.call(env, operation, &arguments, options)
    }

    /// Signs a user in with a username and a password.
    ///
    /// `POST /api/v3/signin`
    #[napi(js_name = "signInByUsernamePassword")]
    pub fn sign_in_by_username_password<'env>(
        &self,
        env: &'env Env,
        request_body: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::SIGN_IN_BY_USERNAME_PASSWORD;
        let arguments = [request_body];
        self.call(env, operation, &arguments, options)
    }

    /// Signs a user in with an account name of any kind and a password.
    ///
    /// `POST /api/v3/signin`
    #[napi(js_name = "signInByAccountPassword")]
    pub fn sign_in_by_account_password<'env>(
        &self,
        env: &'env Env,
        request_body: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::SIGN_IN_BY_ACCOUNT_PASSWORD;
        let arguments = [request_body];
        self.call(env, operation, &arguments, options)
    }

    /// Signs a user in with an email address and a one-time code.
    ///
    /// `POST /api/v3/signin`
    #[napi(js_name = "signInByEmailPassCode")]
    pub fn sign_in_by_email_pass_code<'env>(
        &self,
        env: &'env Env,
        request_body: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::SIGN_IN_BY_EMAIL_PASS_CODE;
        let arguments = [request_body];
        self.call(env, operation, &arguments, options)
    }

    /// Signs a user in with a phone number and a one-time code.
    ///
    /// `POST /api/v3/signin`
    #[napi(js_name = "signInByPhonePassCode")]
    pub fn sign_in_by_phone_pass_code<'env>(
        &self,
        env: &'env Env,
        request_body: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::SIGN_IN_BY_PHONE_PASS_CODE;
        let arguments = [request_body];
        self.call(env, operation, &arguments, options)
    }

    /// Signs a user in with an account of Active Directory.
    ///
    /// `POST /api/v3/signin`
    #[napi(js_name = "signInByAD")]
    pub fn sign_in_by_ad<'env>(
        &self,
        env: &'env Env,
        request_body: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::SIGN_IN_BY_AD;
        let arguments = [request_body];
        self.call(env, operation, &arguments, options)
    }

    /// Signs a user in with an account of an LDAP directory.
    ///
    /// `POST /api/v3/signin`
    #[napi(js_name = "signInByLDAP")]
    pub fn sign_in_by_ldap<'env>(
        &self,
        env: &'env Env,
        request_body: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::SIGN_IN_BY_LDAP;
        let arguments = [request_body];
        self.call(env, operation, &arguments, options)
    }

    /// Signs a new user up with an email address and a password.
    ///
    /// `POST /api/v3/signup`
    #[napi(js_name = "signUpByEmailPassword")]
    pub fn sign_up_by_email_password<'env>(
        &self,
        env: &'env Env,
        request_body: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::SIGN_UP_BY_EMAIL_PASSWORD;
        let arguments = [request_body];
        self.call(env, operation, &arguments, options)
    }

    /// Signs a new user up with a username and a password.
    ///
    /// `POST /api/v3/signup`
    #[napi(js_name = "signUpByUsernamePassword")]
    pub fn sign_up_by_username_password<'env>(
        &self,
        env: &'env Env,
        request_body: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::SIGN_UP_BY_USERNAME_PASSWORD;
        let arguments = [request_body];
        self.call(env, operation, &arguments, options)
    }

    /// Signs a new user up with an email address and a one-time code.
    ///
    /// `POST /api/v3/signup`
    #[napi(js_name = "signUpByEmailCode")]
    pub fn sign_up_by_email_code<'env>(
        &self,
        env: &'env Env,
        request_body: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::SIGN_UP_BY_EMAIL_CODE;
        let arguments = [request_body];
        self.call(env, operation, &arguments, options)
    }

    /// Signs a new user up with a phone number and a one-time code.
    ///
    /// `POST /api/v3/signup`
    #[napi(js_name = "signUpByPhoneCode")]
    pub fn sign_up_by_phone_code<'env>(
        &self,
        env: &'env Env,
        request_body: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::SIGN_UP_BY_PHONE_CODE;
        let arguments = [request_body];
        self.call(env, operation, &arguments, options)
    }

    /// Signs a user in with a password, a one-time code, or an account of LDAP or Active Directory.
    ///
    /// `POST /api/v3/signin`
    #[napi(js_name = "signInByCredentials")]
    pub fn sign_in_by_credentials<'env>(
        &self,
        env: &'env Env,
        request_body: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::SIGN_IN_BY_CREDENTIALS;
        let arguments = [request_body];
        self.call(env, operation, &arguments, options)
    }

    /// Signs a user in from a mobile app or a mini program, with what an external identity provider
    /// gave to it.
    ///
    /// `POST /api/v3/signin-by-mobile`
    #[napi(js_name = "signInByMobile")]
    pub fn sign_in_by_mobile<'env>(
        &self,
        env: &'env Env,
        request_body: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::SIGN_IN_BY_MOBILE;
        let arguments = [request_body];
        self.call(env, operation, &arguments, options)
    }

    /// Switches the sign-in between a user's own account and a public account that is linked with
    /// it.
    ///
    /// `POST /api/v3/switch-login-by-user`
    #[napi(js_name = "switchLoginByUser")]
    pub fn switch_login_by_user<'env>(
        &self,
        env: &'env Env,
        request_body: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::SWITCH_LOGIN_BY_USER;
        let arguments = [request_body];
        self.call(env, operation, &arguments, options)
    }

    /// Gets the parameter that a mobile app starts a sign-in with Alipay with.
    ///
    /// `GET /api/v3/get-alipay-authinfo`
    #[napi(js_name = "getAlipayAuthInfo")]
    pub fn get_alipay_auth_info<'env>(
        &self,
        env: &'env Env,
        query: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::GET_ALIPAY_AUTH_INFO;
        let arguments = [query];
        self.call(env, operation, &arguments, options)
    }

    /// Starts a sign-in by a push message, which the user confirms in a mobile app.
    ///
    /// `POST /api/v3/signin-by-push`
    #[napi(js_name = "signInByPush")]
    pub fn sign_in_by_push<'env>(
        &self,
        env: &'env Env,
        request_body: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::SIGN_IN_BY_PUSH;
        let arguments = [request_body];
        self.call(env, operation, &arguments, options)
    }

    /// Makes a captcha, and a token that stands for it.
    ///
    /// `GET /api/v3/get-captcha-code`
    #[napi(js_name = "geneCatchaCodeAndToken")]
    pub fn gene_catcha_code_and_token<'env>(
        &self,
        env: &'env Env,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::GENE_CATCHA_CODE_AND_TOKEN;
        let arguments = [];
        self.call(env, operation, &arguments, options)
    }

    /// Creates the account of a user, who signs up with a password or a one-time code.
    ///
    /// `POST /api/v3/signup`
    #[napi(js_name = "signUp")]
    pub fn sign_up<'env>(
        &self,
        env: &'env Env,
        request_body: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::SIGN_UP;
        let arguments = [request_body];
        self.call(env, operation, &arguments, options)
    }

    /// Lists the signed-in user's sign-ins, the failed ones included, in pages.
    ///
    /// `GET /api/v3/get-my-login-history`
    #[napi(js_name = "getLoginHistory")]
    pub fn get_login_history<'env>(
        &self,
        env: &'env Env,
        query: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::GET_LOGIN_HISTORY;
        let arguments = [query];
        self.call(env, operation, &arguments, options)
    }

    /// Lists the applications that the user has signed in to.
    ///
    /// `GET /api/v3/get-my-logged-in-apps`
    #[napi(js_name = "getLoggedInApps")]
    pub fn get_logged_in_apps<'env>(
        &self,
        env: &'env Env,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::GET_LOGGED_IN_APPS;
        let arguments = [];
        self.call(env, operation, &arguments, options)
    }

    /// Lists the applications that the user may access.
    ///
    /// `GET /api/v3/get-my-accessible-apps`
    #[napi(js_name = "getAccessibleApps")]
    pub fn get_accessible_apps<'env>(
        &self,
        env: &'env Env,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::GET_ACCESSIBLE_APPS;
        let arguments = [];
        self.call(env, operation, &arguments, options)
    }

    /// Lists the tenants that the user is a member of.
    ///
    /// `GET /api/v3/get-my-tenant-list`
    #[napi(js_name = "getTenantList")]
    pub fn get_tenant_list<'env>(
        &self,
        env: &'env Env,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::GET_TENANT_LIST;
        let arguments = [];
        self.call(env, operation, &arguments, options)
    }

    /// Lists the roles that the user has.
    ///
    /// `GET /api/v3/get-my-role-list`
    #[napi(js_name = "getRoleList")]
    pub fn get_role_list<'env>(
        &self,
        env: &'env Env,
        query: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::GET_ROLE_LIST;
        let arguments = [query];
        self.call(env, operation, &arguments, options)
    }

    /// Lists the groups that the user belongs to.
    ///
    /// `GET /api/v3/get-my-group-list`
    #[napi(js_name = "getGroupList")]
    pub fn get_group_list<'env>(
        &self,
        env: &'env Env,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::GET_GROUP_LIST;
        let arguments = [];
        self.call(env, operation, &arguments, options)
    }

    /// Lists the departments that the user belongs to, in pages.
    ///
    /// `GET /api/v3/get-my-department-list`
    #[napi(js_name = "getDepartmentList")]
    pub fn get_department_list<'env>(
        &self,
        env: &'env Env,
        query: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::GET_DEPARTMENT_LIST;
        let arguments = [query];
        self.call(env, operation, &arguments, options)
    }

    /// Lists the resources that the user is authorized for.
    ///
    /// `GET /api/v3/get-my-authorized-resources`
    #[napi(js_name = "getAuthorizedResources")]
    pub fn get_authorized_resources<'env>(
        &self,
        env: &'env Env,
        query: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::GET_AUTHORIZED_RESOURCES;
        let arguments = [query];
        self.call(env, operation, &arguments, options)
    }

    /// Gets the service's public keys, versions and public IP addresses.
    ///
    /// `GET /api/v3/system`
    #[napi(js_name = "getSystemInfo")]
    pub fn get_system_info<'env>(
        &self,
        env: &'env Env,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::GET_SYSTEM_INFO;
        let arguments = [];
        self.call(env, operation, &arguments, options)
    }

    /// Gets the countries and regions with their codes, calling codes and names.
    ///
    /// `GET /api/v3/get-country-list`
    #[napi(js_name = "getCountryList")]
    pub fn get_country_list<'env>(
        &self,
        env: &'env Env,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::GET_COUNTRY_LIST;
        let arguments = [];
        self.call(env, operation, &arguments, options)
    }

    /// Lists the user's WebAuthn credentials, page by page.
    ///
    /// `POST /api/v3/webauthn/page-authenticator-device`
    #[napi(js_name = "listCredentialsByPage")]
    pub fn list_credentials_by_page<'env>(
        &self,
        env: &'env Env,
        request_body: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::LIST_CREDENTIALS_BY_PAGE;
        let arguments = [request_body];
        self.call(env, operation, &arguments, options)
    }

    /// Checks which of some WebAuthn credentials are valid.
    ///
    /// `POST /api/v3/webauthn/check-valid-credentials-by-credIds`
    #[napi(js_name = "checkValidCredentialsByCredIds")]
    pub fn check_valid_credentials_by_cred_ids<'env>(
        &self,
        env: &'env Env,
        request_body: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::CHECK_VALID_CREDENTIALS_BY_CRED_IDS;
        let arguments = [request_body];
        self.call(env, operation, &arguments, options)
    }

    /// Removes the user's WebAuthn credentials of one kind of authenticator.
    ///
    /// `POST /api/v3/webauthn/remove-credentials-by-authenticator-code`
    #[napi(js_name = "removeAllCredentials")]
    pub fn remove_all_credentials<'env>(
        &self,
        env: &'env Env,
        request_body: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::REMOVE_ALL_CREDENTIALS;
        let arguments = [request_body];
        self.call(env, operation, &arguments, options)
    }

    /// Removes one WebAuthn credential.
    ///
    /// `POST /api/v3/webauthn/remove-credential/{credentialID}`
    #[napi(js_name = "removeCredential")]
    pub fn remove_credential<'env>(
        &self,
        env: &'env Env,
        credential_id: Unknown<'env>,
        request_body: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::REMOVE_CREDENTIAL;
        let arguments = [credential_id, request_body];
        self.call(env, operation, &arguments, options)
    }

    /// Gets the options and the ticket that a sign-in with WebAuthn begins with.
    ///
    /// `GET /api/v3/webauthn/authentication`
    #[napi(js_name = "initAuthenticationOptions")]
    pub fn init_authentication_options<'env>(
        &self,
        env: &'env Env,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::INIT_AUTHENTICATION_OPTIONS;
        let arguments = [];
        self.call(env, operation, &arguments, options)
    }

    /// Signs the user in with a WebAuthn credential.
    ///
    /// `POST /api/v3/webauthn/authentication`
    #[napi(js_name = "verifyAuthentication")]
    pub fn verify_authentication<'env>(
        &self,
        env: &'env Env,
        request_body: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::VERIFY_AUTHENTICATION;
        let arguments = [request_body];
        self.call(env, operation, &arguments, options)
    }

    /// Gets the options and the ticket that the registration of a WebAuthn credential begins with.
    ///
    /// `GET /api/v3/webauthn/registration`
    #[napi(js_name = "initRegisterOptions")]
    pub fn init_register_options<'env>(
        &self,
        env: &'env Env,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::INIT_REGISTER_OPTIONS;
        let arguments = [];
        self.call(env, operation, &arguments, options)
    }

    /// Registers a WebAuthn credential for the user.
    ///
    /// `POST /api/v3/webauthn/registration`
    #[napi(js_name = "verifyRegister")]
    pub fn verify_register<'env>(
        &self,
        env: &'env Env,
        request_body: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::VERIFY_REGISTER;
        let arguments = [request_body];
        self.call(env, operation, &arguments, options)
    }

    /// Decrypts data that a WeChat Mini Program received in encrypted form.
    ///
    /// `POST /api/v3/decrypt-wechat-miniprogram-data`
    #[napi(js_name = "decryptWechatMiniProgramData")]
    pub fn decrypt_wechat_mini_program_data<'env>(
        &self,
        env: &'env Env,
        request_body: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::DECRYPT_WECHAT_MINI_PROGRAM_DATA;
        let arguments = [request_body];
        self.call(env, operation, &arguments, options)
    }

    /// Signs in with the authorization code that WeChat gave to a mobile app.
    ///
    /// `POST /api/v2/ecConn/wechatMobile/authByCodeIdentity`
    #[napi(js_name = "authByCodeIdentity")]
    pub fn auth_by_code_identity<'env>(
        &self,
        env: &'env Env,
        request_body: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::AUTH_BY_CODE_IDENTITY;
        let arguments = [request_body];
        self.call(env, operation, &arguments, options)
    }

    /// Signs in with the authorization code that WeChat gave to a mobile app, in the older way.
    ///
    /// `POST /api/v2/ecConn/wechatMobile/authByCode`
    #[napi(js_name = "authByCode")]
    pub fn auth_by_code<'env>(
        &self,
        env: &'env Env,
        request_body: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::AUTH_BY_CODE;
        let arguments = [request_body];
        self.call(env, operation, &arguments, options)
    }

    /// Finishes a WeChat sign-in with a new account, made from the user's WeChat profile.
    ///
    /// `POST /api/v2/ecConn/wechatMobile/register`
    #[napi(js_name = "registerNewUser")]
    pub fn register_new_user<'env>(
        &self,
        env: &'env Env,
        request_body: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::REGISTER_NEW_USER;
        let arguments = [request_body];
        self.call(env, operation, &arguments, options)
    }

    /// Finishes a WeChat sign-in by binding WeChat to the account with an email address, proven by
    /// a one-time code.
    ///
    /// `POST /api/v2/ecConn/wechatMobile/byEmailCode`
    #[napi(js_name = "bindByEmailCode")]
    pub fn bind_by_email_code<'env>(
        &self,
        env: &'env Env,
        request_body: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::BIND_BY_EMAIL_CODE;
        let arguments = [request_body];
        self.call(env, operation, &arguments, options)
    }

    /// Finishes a WeChat sign-in by binding WeChat to the account with a phone number, proven by a
    /// one-time code.
    ///
    /// `POST /api/v2/ecConn/wechatMobile/byPhoneCode`
    #[napi(js_name = "bindByPhoneCode")]
    pub fn bind_by_phone_code<'env>(
        &self,
        env: &'env Env,
        request_body: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::BIND_BY_PHONE_CODE;
        let arguments = [request_body];
        self.call(env, operation, &arguments, options)
    }

    /// Finishes a WeChat sign-in by binding WeChat to an account, proven by its password.
    ///
    /// `POST /api/v2/ecConn/wechatMobile/byAccount`
    #[napi(js_name = "bindByAccount")]
    pub fn bind_by_account<'env>(
        &self,
        env: &'env Env,
        request_body: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::BIND_BY_ACCOUNT;
        let arguments = [request_body];
        self.call(env, operation, &arguments, options)
    }

    /// Finishes a WeChat sign-in by binding WeChat to one of several accounts that the service has
    /// offered.
    ///
    /// `POST /api/v2/ecConn/wechatMobile/select`
    #[napi(js_name = "selectAccount")]
    pub fn select_account<'env>(
        &self,
        env: &'env Env,
        request_body: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::SELECT_ACCOUNT;
        let arguments = [request_body];
        self.call(env, operation, &arguments, options)
    }

    /// Finishes a WeChat sign-in by binding WeChat to the account with an ID.
    ///
    /// `POST /api/v2/ecConn/wechatMobile/byAccountId`
    #[napi(js_name = "bindByAccountId")]
    pub fn bind_by_account_id<'env>(
        &self,
        env: &'env Env,
        request_body: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::BIND_BY_ACCOUNT_ID;
        let arguments = [request_body];
        self.call(env, operation, &arguments, options)
    }

    /// Gets the access token of a WeChat Mini Program or Official Account from GenAuth's cache.
    ///
    /// Deprecated: use `getWechatMpAccessTokenInfo`. The service has replaced this operation by
    /// that one, with the same argument and the same fields in the answer.
    ///
    /// `POST /api/v3/get-wechat-access-token`
    #[napi(js_name = "getWechatMpAccessToken")]
    pub fn get_wechat_mp_access_token<'env>(
        &self,
        env: &'env Env,
        request_body: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::GET_WECHAT_MP_ACCESS_TOKEN;
        let arguments = [request_body];
        self.call(env, operation, &arguments, options)
    }

    /// Gets the access token of a WeChat Mini Program or Official Account from GenAuth's cache,
    /// with its expiry.
    ///
    /// `POST /api/v3/get-wechat-access-token-info`
    #[napi(js_name = "getWechatMpAccessTokenInfo")]
    pub fn get_wechat_mp_access_token_info<'env>(
        &self,
        env: &'env Env,
        request_body: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::GET_WECHAT_MP_ACCESS_TOKEN_INFO;
        let arguments = [request_body];
        self.call(env, operation, &arguments, options)
    }
}
