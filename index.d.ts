// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

import * as Models from "./models.js";

/**
 * Client for the authentication API of GenAuth (formerly Authing).
 *
 * One client serves any number of calls at the same time. Make one and keep it. Clients with the same
 * transport settings share their connections.
 *
 * A call resolves with the service's answer, business failures included (HTTP 200 with a `statusCode`
 * other than 200 in the body), and rejects with a {@link GenAuthError} when there is no usable answer.
 * {@link AuthenticationClientInitOptions.throwOnFailure} makes business failures reject too.
 *
 * @example
 * const client = new AuthenticationClient({
 *   appId: "GEN_AUTH_APP_ID",
 *   appSecret: "GEN_AUTH_APP_SECRET",
 *   appHost: "https://example.genauth.ai",
 * });
 */
export class AuthenticationClient {
  /**
   * Checks and copies the options; nothing is sent.
   *
   * @param options The application, the address of the service, and how to reach it.
   * @throws {ConfigurationError} when an option is unknown, missing, of the wrong type or out of range.
   */
  constructor(options: AuthenticationClientInitOptions);

  /**
   * Checks the code or password for the deletion of an account, and returns a token for
   * `deleteAccount`.
   *
   * A code is sent beforehand on the channel `CHANNEL_DELETE_ACCOUNT`.
   *
   * @param requestBody The verification method, and the code or password.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `POST /api/v3/verify-delete-account-request`:
   * https://api-explorer.genauth.ai
   */
  verifyDeleteAccountRequest(
    requestBody: Models.VerifyDeleteAccountRequestDto,
    options?: CallOptions | number,
  ): Promise<Models.VerifyDeleteAccountRequestRespDto>;

  /**
   * Deletes the signed-in user's account.
   *
   * @param requestBody The token from `verifyDeleteAccountRequest`.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `POST /api/v3/delete-account`: https://api-explorer.genauth.ai
   */
  deleteAccount(
    requestBody: Models.DeleteAccounDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Lists the client applications that may authorize a push login.
   *
   * For an authenticator app that has received a push, to find out whether the application of its
   * user can authorize the login.
   *
   * @param requestBody The push login.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `POST /api/v3/get-pushlogin-relation-apps`:
   * https://api-explorer.genauth.ai
   */
  getPushLoginRelationApps(
    requestBody: Models.GetPushCodeRelationAppsDto,
    options?: CallOptions | number,
  ): Promise<Models.GetPushCodeRelationAppsRespDto>;

  /**
   * Creates a Fastpass QR code for the signed-in user and returns its content.
   *
   * The user must be signed in.
   *
   * @param requestBody Options of the sign-in that the QR code leads to; `{}` for none.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `POST /api/v3/gene-fastpass-qrcode-info`: https://api-explorer.genauth.ai
   */
  geneFastpassQrcodeInfo(
    requestBody: Models.SignInFastpassDto,
    options?: CallOptions | number,
  ): Promise<Models.GeneFastpassQRCodeRespDto>;

  /**
   * Lists the client applications that a scanned Fastpass QR code can sign in to.
   *
   * @param query The QR code.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `GET /api/v3/get-fastpass-client-apps`: https://api-explorer.genauth.ai
   */
  getFastpassParams(
    query: {
      /** ID of the QR code, `qrcodeId` of `geneFastpassQrcodeInfo`. */
      qrcodeId: string;
      /**
       * ID of the application in which the QR code was created, `appId` of
       * `geneFastpassQrcodeInfo`.
       */
      appId: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.GetFastpassQRCodeRelationAppsRespDto>;

  /**
   * Gets the status of a Fastpass QR code.
   *
   * For the page that shows the QR code, which repeats the call until the code has been used or has
   * expired.
   *
   * @param query The QR code.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `GET /api/v3/get-app-login-qrcode-status`: https://api-explorer.genauth.ai
   */
  getAppLoginQrCodeStatus(
    query: {
      /** ID of the QR code, `qrcodeId` of `geneFastpassQrcodeInfo`. */
      qrcodeId: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.CheckQRCodeStatusRespDto>;

  /**
   * Signs in on the app with a scanned Fastpass QR code.
   *
   * @param requestBody The QR code.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `POST /api/v3/qrcode-app-login`: https://api-explorer.genauth.ai
   */
  qrCodeAppLogin(
    requestBody: Models.AppQRCodeLoginDto,
    options?: CallOptions | number,
  ): Promise<Models.LoginTokenRespDto>;

  /**
   * Lists the authorizations of persons as subjects of applications.
   *
   * The service publishes neither a description of this operation nor a type of its answer. This
   * text follows from the name and the path, which is one of the V2 API. Takes no argument and
   * sends no body.
   *
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `POST /api/v2/applications/subject/person/list`:
   * https://api-explorer.genauth.ai
   */
  listSubjectAuth(options?: CallOptions | number): Promise<any>;

  /**
   * Gets the applications for which access can be requested.
   *
   * @param query Filter of the applications.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `GET /api/v3/applications-permission-applicable`:
   * https://api-explorer.genauth.ai
   */
  getEnablePermissionApplyApplicationList(
    query?: {
      /** Name of the application to look for. */
      appName?: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.EnablePermissionApplyApplicationListRes>;
  /**
   * Gets the applications for which access can be requested.
   *
   * @param query Filter of the applications.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `GET /api/v3/applications-permission-applicable`:
   * https://api-explorer.genauth.ai
   */
  getEnablePermissionApplyApplicationList(
    query: {
      /** Name of the application to look for. */
      appName?: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.EnablePermissionApplyApplicationListRes>;

  /**
   * Gets the roles of an application that can be requested, page by page.
   *
   * @param query Filter of the roles, and the page.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `GET /api/v3/roles-permission-applicable`: https://api-explorer.genauth.ai
   */
  getEnablePermissionApplyRoleList(
    query: {
      /**
       * Page number, from 1.
       *
       * @default 1
       */
      page?: number;
      /**
       * Number of roles on a page.
       *
       * @default 10
       */
      limit?: number;
      /** Text to look for. */
      keyword?: string;
      /** ID of the application. */
      appId: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.EnablePermissionApplyRoleListRes>;

  /**
   * Applies for access to an application or for a role.
   *
   * @param requestBody The access or role to request.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `POST /api/v3/approval`: https://api-explorer.genauth.ai
   */
  createApproval(
    requestBody: Models.CreateApprovalReq,
    options?: CallOptions | number,
  ): Promise<Models.CreateApprovalRes>;

  /**
   * Gets a request for approval.
   *
   * @param query The request.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `GET /api/v3/approval`: https://api-explorer.genauth.ai
   */
  getDetail(
    query: {
      /** Number of the request. */
      number: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.ApprovalDetailRes>;

  /**
   * Applies for access to several applications or for several roles.
   *
   * @param requestBody The access or role to request.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `POST /api/v3/approval-batch`: https://api-explorer.genauth.ai
   */
  batchCreateApproval(
    requestBody: Models.BatchCreateApprovalReq,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Gets the requests for approval that the user has initiated, page by page.
   *
   * @param query Filter of the requests, and the page.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `GET /api/v3/approval-initiated-list`: https://api-explorer.genauth.ai
   */
  initiatedList(
    query?: {
      /**
       * Page number, from 1.
       *
       * @default 1
       */
      pageNo?: number;
      /**
       * Number of requests on a page.
       *
       * @default 10
       */
      pageSize?: number;
      /**
       * Kind of request to list: `APP_PERMISSION_APPLY`, access to an application, or
       * `ROLE_PERMISSION_APPLY`, a role.
       */
      objectType?: "APP_PERMISSION_APPLY" | "ROLE_PERMISSION_APPLY";
      /** Text to look for. */
      keyword?: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.InitiatedApprovalListRes>;
  /**
   * Gets the requests for approval that the user has initiated, page by page.
   *
   * @param query Filter of the requests, and the page.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `GET /api/v3/approval-initiated-list`: https://api-explorer.genauth.ai
   */
  initiatedList(
    query: {
      /**
       * Page number, from 1.
       *
       * @default 1
       */
      pageNo?: number;
      /**
       * Number of requests on a page.
       *
       * @default 10
       */
      pageSize?: number;
      /**
       * Kind of request to list: `APP_PERMISSION_APPLY`, access to an application, or
       * `ROLE_PERMISSION_APPLY`, a role.
       */
      objectType?: "APP_PERMISSION_APPLY" | "ROLE_PERMISSION_APPLY";
      /** Text to look for. */
      keyword?: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.InitiatedApprovalListRes>;

  /**
   * Checks a one-time code from a text message or an email without consuming it.
   *
   * The code stays valid for the operation that it was sent for. Send the payload that `codeType`
   * requires.
   *
   * @param requestBody The code and where it was sent.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `POST /api/v3/pre-check-code`: https://api-explorer.genauth.ai
   */
  preCheckCode(
    requestBody: Models.PreCheckCodeDto,
    options?: CallOptions | number,
  ): Promise<Models.PreCheckCodeRespDto>;

  /**
   * Gets the devices of the user, page by page.
   *
   * Sign the user in and pass the access token to `setAccessToken` first.
   *
   * @param query The page.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `GET /api/v3/mydevices/list`: https://api-explorer.genauth.ai
   */
  list(
    query?: {
      /**
       * Page number, from 1.
       *
       * @default 1
       */
      page?: number;
      /**
       * Number of devices on a page.
       *
       * @default 10
       */
      limit?: number;
    },
    options?: CallOptions | number,
  ): Promise<Models.TerminalSessionRespDto>;
  /**
   * Gets the devices of the user, page by page.
   *
   * Sign the user in and pass the access token to `setAccessToken` first.
   *
   * @param query The page.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `GET /api/v3/mydevices/list`: https://api-explorer.genauth.ai
   */
  list(
    query: {
      /**
       * Page number, from 1.
       *
       * @default 1
       */
      page?: number;
      /**
       * Number of devices on a page.
       *
       * @default 10
       */
      limit?: number;
    },
    options?: CallOptions | number,
  ): Promise<Models.TerminalSessionRespDto>;

  /**
   * Unbinds a device from the user.
   *
   * Sign the user in and pass the access token to `setAccessToken` first.
   *
   * @param requestBody The device.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `POST /api/v3/mydevices/unbind`: https://api-explorer.genauth.ai
   */
  unbind(
    requestBody: Models.UnbindDeviceDto,
    options?: CallOptions | number,
  ): Promise<Models.CommonResponseDto>;

  /**
   * Revokes the session of the user on a device.
   *
   * Sign the user in and pass the access token to `setAccessToken` first.
   *
   * @param requestBody The device.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `POST /api/v3/mydevices/revoke-session`: https://api-explorer.genauth.ai
   */
  revoke(
    requestBody: Models.RevokeDeviceSessionDto,
    options?: CallOptions | number,
  ): Promise<Models.CommonResponseDto>;

  /**
   * Decrypts data that a Douyin Mini Program got from Douyin in encrypted form.
   *
   * A login code works once: get a new one from `tt.login` for each call.
   *
   * The service does not define the type of `data`: check it before use.
   *
   * @param requestBody The encrypted data and what is needed to decrypt them.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `POST /api/v3/decrypt-douyin-miniprogram-data`:
   * https://api-explorer.genauth.ai
   */
  decryptDouyinMiniProgramData(
    requestBody: Models.DecryptDouyinMiniProgramDataDto,
    options?: CallOptions | number,
  ): Promise<Models.DecryptDouyinMiniProgramDataRespDto>;

  /**
   * Binds an email address to the signed-in user.
   *
   * @param requestBody The address, and the code that was sent to it.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `POST /api/v3/bind-email`: https://api-explorer.genauth.ai
   */
  bindEmail(
    requestBody: Models.BindEmailDto,
    options?: CallOptions | number,
  ): Promise<Models.CommonResponseDto>;

  /**
   * Removes the email address of the signed-in user.
   *
   * @param requestBody The code that was sent to the address.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `POST /api/v3/unbind-email`: https://api-explorer.genauth.ai
   */
  unbindEmail(
    requestBody: Models.UnbindEmailDto,
    options?: CallOptions | number,
  ): Promise<Models.CommonResponseDto>;

  /**
   * Binds a phone number to the signed-in user.
   *
   * @param requestBody The number, and the code that was sent to it.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `POST /api/v3/bind-phone`: https://api-explorer.genauth.ai
   */
  bindPhone(
    requestBody: Models.BindPhoneDto,
    options?: CallOptions | number,
  ): Promise<Models.CommonResponseDto>;

  /**
   * Removes the phone number of the signed-in user.
   *
   * @param requestBody The code that was sent to the number.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `POST /api/v3/unbind-phone`: https://api-explorer.genauth.ai
   */
  unbindPhone(
    requestBody: Models.UnbindPhoneDto,
    options?: CallOptions | number,
  ): Promise<Models.CommonResponseDto>;

  /**
   * Checks the codes for a change of the email address, and returns a token for `updateEmail`.
   *
   * @param requestBody The new address, and the codes.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `POST /api/v3/verify-update-email-request`:
   * https://api-explorer.genauth.ai
   */
  verifyUpdateEmailRequest(
    requestBody: Models.VerifyUpdateEmailRequestDto,
    options?: CallOptions | number,
  ): Promise<Models.VerifyUpdateEmailRequestRespDto>;

  /**
   * Changes the email address of the signed-in user to the one that `verifyUpdateEmailRequest`
   * checked.
   *
   * @param requestBody The token from `verifyUpdateEmailRequest`.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `POST /api/v3/update-email`: https://api-explorer.genauth.ai
   */
  updateEmail(
    requestBody: Models.UpdateEmailDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Checks the codes for a change of the phone number, and returns a token for `updatePhone`.
   *
   * @param requestBody The new number, and the codes.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `POST /api/v3/verify-update-phone-request`:
   * https://api-explorer.genauth.ai
   */
  verifyUpdatePhoneRequest(
    requestBody: Models.VerifyUpdatePhoneRequestDto,
    options?: CallOptions | number,
  ): Promise<Models.VerifyUpdatePhoneRequestRespDto>;

  /**
   * Changes the phone number of the signed-in user to the one that `verifyUpdatePhoneRequest`
   * checked.
   *
   * @param requestBody The token from `verifyUpdatePhoneRequest`.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `POST /api/v3/update-phone`: https://api-explorer.genauth.ai
   */
  updatePhone(
    requestBody: Models.UpdatePhoneDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Creates a link that binds a user to an account of an external identity provider.
   *
   * Send the user's browser to the link.
   *
   * @param query The connection, the user, and how the result is returned.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `GET /api/v3/generate-link-extidp-url`: https://api-explorer.genauth.ai
   */
  generateLinkExtIdpUrl(
    query: {
      /** Identifier of the connection of the external identity provider. */
      extIdpConnIdentifier: string;
      /** ID of the GenAuth application. The client does not fill it in. */
      appId: string;
      /** ID token of the user. */
      idToken: string;
      /** Whether a redirect returns the result. A string, not a boolean. */
      needUrlRedirect?: string;
      /**
       * Whether a redirect holds only the token, because some browsers limit the length of URLs. A
       * string, not a boolean.
       */
      onlyRedirectToken?: string;
      /** Whether a form that the browser posts returns the result. A string, not a boolean. */
      needFormPost?: string;
      /** URL that receives the result of a redirect or a posted form. */
      targetUrl?: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.GenerateBindExtIdpLinkRespDto>;

  /**
   * Unlinks the signed-in user from an external identity provider.
   *
   * Needs the user's access token.
   *
   * @param requestBody The identity provider.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `POST /api/v3/unlink-extidp`: https://api-explorer.genauth.ai
   */
  unlinkExtIdp(
    requestBody: Models.UnlinkExtIdpDto,
    options?: CallOptions | number,
  ): Promise<Models.CommonResponseDto>;

  /**
   * Lists the signed-in user's identities at external identity providers.
   *
   * Needs the user's access token.
   *
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `GET /api/v3/get-identities`: https://api-explorer.genauth.ai
   */
  getIdentities(options?: CallOptions | number): Promise<Models.GetIdentitiesRespDto>;

  /**
   * Lists the external identity providers that are enabled for the application.
   *
   * A sign-in page can render its buttons from it.
   *
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `GET /api/v3/get-application-enabled-extidps`:
   * https://api-explorer.genauth.ai
   */
  getApplicationEnabledExtIdps(options?: CallOptions | number): Promise<Models.GetExtIdpsRespDto>;

  /**
   * Gets the details of a universal invitation: the user pool and the inviter.
   *
   * @param query The invitation.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `GET /api/v3/get-universal-invitation-public-config`:
   * https://api-explorer.genauth.ai
   */
  getUniversalInvitationPublicConfig(
    query: {
      /** Identifier of the invitation. */
      identifier: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.GetUniversalInvitationPublicConfigRespDto>;

  /**
   * Signs up a new user with a universal invitation.
   *
   * When `data.status` is `PENDING`, the admission of the new user is not decided yet.
   *
   * @param requestBody The invitation and the new user.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `POST /api/v3/signup-by-invitation`: https://api-explorer.genauth.ai
   */
  signupByUniversal(
    requestBody: Models.UniversalInvitationUserJoinDto,
    options?: CallOptions | number,
  ): Promise<Models.GetUniversalInvitationJoinRespDto>;

  /**
   * Creates a token for the invitee from an invitation link.
   *
   * @param requestBody The link, and the data to return with the token.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `POST /api/v3/generate-policy-invitation-token`:
   * https://api-explorer.genauth.ai
   */
  generateInviteToken(
    requestBody: Models.InvitationLinkDto,
    options?: CallOptions | number,
  ): Promise<Models.GenerateInviteeTokenRespDto>;

  /**
   * Gets the requirements of an invitation.
   *
   * The answer says whether the person must enter a verification code and which information is
   * required before `signupByPolicy`.
   *
   * @param query The invitation.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `GET /api/v3/get-policy-invitation-context`:
   * https://api-explorer.genauth.ai
   */
  getInviteCodeContext(
    query: {
      /** Token of the invitation, from its link. */
      token: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.GetInviteeContextRespDto>;

  /**
   * Checks the verification code that an invited person has entered.
   *
   * The service counts wrong codes: `getInviteCodeContext` returns the limit in
   * `data.verifyCodeMaxErrCount`. For that reason the client does not retry the call.
   *
   * @param requestBody The invitation and the verification code.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `POST /api/v3/verify-invite-code`: https://api-explorer.genauth.ai
   */
  verifyInviteCode(
    requestBody: Models.VerifyInviteCodeDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Accepts an invitation by policy, with the profile of the new member.
   *
   * @param requestBody The invitation, the verification code and the profile.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `POST /api/v3/join-by-invitation`: https://api-explorer.genauth.ai
   */
  signupByPolicy(
    requestBody: Models.PolicyInviteeJoinedDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Creates a universal invitation link for the current user.
   *
   * Takes no argument and sends no body. The current user is that of the client's access token.
   *
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `POST /api/v3/generate-universal-invitation-link-by-member`:
   * https://api-explorer.genauth.ai
   */
  generateUniversalInvitationByMember(
    options?: CallOptions | number,
  ): Promise<Models.GenerateInvitationLinkRespDto>;

  /**
   * Removes all universal invitation links of the current user.
   *
   * Takes no argument and sends no body. The current user is that of the client's access token.
   *
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `POST /api/v3/clear-my-all-invitation-links`:
   * https://api-explorer.genauth.ai
   */
  clearMyAllUniversalInvitationLinks(
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Sends a one-time code by SMS.
   *
   * A number receives at most one message a minute for a `channel`.
   *
   * @param requestBody The phone number and the purpose.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `POST /api/v3/send-sms`: https://api-explorer.genauth.ai
   */
  sendSms(
    requestBody: Models.SendSMSDto,
    options?: CallOptions | number,
  ): Promise<Models.SendSMSRespDto>;

  /**
   * Sends a one-time code, or a verification link, by email.
   *
   * An address receives at most one message a minute for a `channel`.
   *
   * @param requestBody The email address and the purpose.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `POST /api/v3/send-email`: https://api-explorer.genauth.ai
   */
  sendEmail(
    requestBody: Models.SendEmailDto,
    options?: CallOptions | number,
  ): Promise<Models.SendEmailRespDto>;

  /**
   * Starts the enrollment of an MFA factor: sends the code, or creates the OTP secret.
   *
   * A phone number or an email address can receive a code once a minute.
   *
   * @param requestBody The kind of factor and the recipient of the code.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `POST /api/v3/send-enroll-factor-request`: https://api-explorer.genauth.ai
   */
  sendEnrollFactorRequest(
    requestBody: Models.SendEnrollFactorRequestDto,
    options?: CallOptions | number,
  ): Promise<Models.SendEnrollFactorRequestRespDto>;

  /**
   * Enrolls an MFA factor with the proof that its kind requires.
   *
   * @param requestBody The enrollment and the proof.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `POST /api/v3/enroll-factor`: https://api-explorer.genauth.ai
   */
  enrollFactor(
    requestBody: Models.EnrollFactorDto,
    options?: CallOptions | number,
  ): Promise<Models.EnrollFactorRespDto>;

  /**
   * Removes an MFA factor that the user has enrolled.
   *
   * @param requestBody The factor.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `POST /api/v3/reset-factor`: https://api-explorer.genauth.ai
   */
  resetFactor(
    requestBody: Models.ResetFactorDto,
    options?: CallOptions | number,
  ): Promise<Models.ResetFactorRespDto>;

  /**
   * Lists the MFA factors that the user has enrolled.
   *
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `GET /api/v3/list-enrolled-factors`: https://api-explorer.genauth.ai
   */
  listEnrolledFactors(options?: CallOptions | number): Promise<Models.ListEnrolledFactorsRespDto>;

  /**
   * Gets one MFA factor that the user has enrolled.
   *
   * @param query The factor.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `GET /api/v3/get-factor`: https://api-explorer.genauth.ai
   */
  getFactor(
    query: {
      /** ID of the factor, from `listEnrolledFactors`. */
      factorId: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.GetFactorRespDto>;

  /**
   * Lists the kinds of MFA factor that the application has switched on and the user has not
   * enrolled.
   *
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `GET /api/v3/list-factors-to-enroll`: https://api-explorer.genauth.ai
   */
  listFactorsToEnroll(options?: CallOptions | number): Promise<Models.ListFactorsToEnrollRespDto>;

  /**
   * Verifies a one-time password from the OTP app that the user has enrolled.
   *
   * @param requestBody The one-time password.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `POST /api/v3/mfa-totp-verify`: https://api-explorer.genauth.ai
   */
  mfaOtpVerify(
    requestBody: Models.MfaOtpVerityDto,
    options?: CallOptions | number,
  ): Promise<Models.MfaOtpVerityRespDto>;

  /**
   * Introspects an MFA token: its validity, its user and its expiry.
   *
   * The path is not part of the service's V3 API. The request is a form, and the answer has neither
   * `statusCode` nor `message`.
   *
   * @param formData The token to introspect.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `POST /mfa/token/introspection`: https://api-explorer.genauth.ai
   */
  verifyMfaToken(
    formData: {
      /** MFA token, the value of `mfa_token`. */
      token: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.MfaTokenIntrospectResponse>;

  /**
   * Gets the phone number of a WeChat Mini Program's user in exchange for a code.
   *
   * The Mini Program gets the code from a button with `open-type="getPhoneNumber"`. WeChat accepts
   * a code once, so the client does not retry the call. `authing-node-sdk` has no such method.
   *
   * @param requestBody The identity source and WeChat's code.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `POST /api/v3/get-wechat-miniprogram-phone`:
   * https://api-explorer.genauth.ai
   */
  getWechatMiniprogramPhone(
    requestBody: Models.GetWechatMiniProgramPhoneDto,
    options?: CallOptions | number,
  ): Promise<Models.GetWechatMiniProgramPhoneRespDto>;

  /**
   * Gets the parameters for registering a passkey as an administrator.
   *
   * Takes no argument and sends no body.
   *
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `POST /api/v3/webauthn/admin/initialize`: https://api-explorer.genauth.ai
   */
  webAuthnAdminInitialize(options?: CallOptions | number): Promise<any>;

  /**
   * Registers a passkey as an administrator.
   *
   * Takes no argument and sends no body, as in `authing-node-sdk`: the credential that the browser
   * created cannot be passed.
   *
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `POST /api/v3/webauthn/admin/registration/finalize`:
   * https://api-explorer.genauth.ai
   */
  webAuthnAdminRegisterFinalize(options?: CallOptions | number): Promise<any>;

  /**
   * Lists the passkeys of a user.
   *
   * @param query The user and the page.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `GET /api/v3/webauthn/person/credentials`: https://api-explorer.genauth.ai
   */
  listWebAuthnPersonCredentials(
    query: {
      /**
       * Page number, from 1.
       *
       * @default 1
       */
      page?: number;
      /**
       * Number of passkeys on a page.
       *
       * @default 10
       */
      limit?: number;
      /** ID of the user. */
      userId: string;
      /** ID of the application that the passkeys belong to. */
      appId?: string;
    },
    options?: CallOptions | number,
  ): Promise<any>;

  /**
   * Renames a passkey as an administrator.
   *
   * @param credentialId ID of the passkey. It is inserted into the path, percent-encoded.
   * @param requestBody The new name.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `PUT /api/v3/webauthn/admin/credentials/{credentialId}`:
   * https://api-explorer.genauth.ai
   */
  updateWebAuthnAdminCredential(
    credentialId: string,
    requestBody: Models.UpdatePasskeyDto,
    options?: CallOptions | number,
  ): Promise<any>;

  /**
   * Deletes a passkey of a user as an administrator.
   *
   * The arguments are inserted into the path, percent-encoded. No body is sent.
   *
   * @param credentialId ID of the passkey.
   * @param userId ID of the user who owns the passkey.
   * @param appId ID of the application that the passkey belongs to.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `DELETE
   * /api/v3/webauthn/admin/credentials/{credentialId}/{userId}/{appId}`:
   * https://api-explorer.genauth.ai
   */
  deleteWebAuthnAdminCredential(
    credentialId: string,
    userId: string,
    appId: string,
    options?: CallOptions | number,
  ): Promise<any>;

  /**
   * Gets the parameters for signing in with a passkey.
   *
   * Takes no argument and sends no body. Pass the ticket of the answer to `webAuthnLoginFinalize`.
   * The name is spelled as in `authing-node-sdk`.
   *
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `POST /api/v3/webauthn/login/initialize`: https://api-explorer.genauth.ai
   */
  webAuthnLoginInitalize(options?: CallOptions | number): Promise<any>;

  /**
   * Signs in with a passkey.
   *
   * @param requestBody The ticket and the credential that the browser returned.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `POST /api/v3/webauthn/login/finalize`: https://api-explorer.genauth.ai
   */
  webAuthnLoginFinalize(
    requestBody: Models.FinalizeWebAuthnLoginDto,
    options?: CallOptions | number,
  ): Promise<any>;

  /**
   * Gets the parameters for registering a passkey for the current user.
   *
   * Takes no argument and sends no body. The name is spelled as in `authing-node-sdk`.
   *
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `POST /api/v3/webauthn/registration/initialize`:
   * https://api-explorer.genauth.ai
   */
  webAuthnRegisterInitalize(options?: CallOptions | number): Promise<any>;

  /**
   * Registers a passkey for the current user.
   *
   * Takes no argument and sends no body, as in `authing-node-sdk`: the credential that the browser
   * created cannot be passed.
   *
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `POST /api/v3/webauthn/registration/finalize`:
   * https://api-explorer.genauth.ai
   */
  webAuthnRegisterFinalize(options?: CallOptions | number): Promise<any>;

  /**
   * Gets the parameters for registering a passkey during multi-factor authentication.
   *
   * Takes no argument and sends no body.
   *
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `POST /api/v3/webauthn/mfa-bind/initialize`:
   * https://api-explorer.genauth.ai
   */
  webAuthnMfaBindInitialize(options?: CallOptions | number): Promise<any>;

  /**
   * Gets the parameters for using a passkey as a second factor.
   *
   * Takes no argument and sends no body. The name is spelled as in `authing-node-sdk`.
   *
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `POST /api/v3/webauthn/mfa-verify/initialize`:
   * https://api-explorer.genauth.ai
   */
  webAuthnMfaVerifyInitalize(options?: CallOptions | number): Promise<any>;

  /**
   * Lists the passkeys of the current user.
   *
   * @param query The page.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `GET /api/v3/webauthn/credentials`: https://api-explorer.genauth.ai
   */
  listWebAuthnCredentials(
    query?: {
      /**
       * Page number, from 1.
       *
       * @default 1
       */
      page?: number;
      /**
       * Number of passkeys on a page.
       *
       * @default 10
       */
      limit?: number;
    },
    options?: CallOptions | number,
  ): Promise<any>;
  /**
   * Lists the passkeys of the current user.
   *
   * @param query The page.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `GET /api/v3/webauthn/credentials`: https://api-explorer.genauth.ai
   */
  listWebAuthnCredentials(
    query: {
      /**
       * Page number, from 1.
       *
       * @default 1
       */
      page?: number;
      /**
       * Number of passkeys on a page.
       *
       * @default 10
       */
      limit?: number;
    },
    options?: CallOptions | number,
  ): Promise<any>;

  /**
   * Renames a passkey of the current user.
   *
   * @param credentialId ID of the passkey. It is inserted into the path, percent-encoded.
   * @param requestBody The new name.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `PUT /api/v3/webauthn/credentials/{credentialId}`:
   * https://api-explorer.genauth.ai
   */
  updateWebAuthnCredential(
    credentialId: string,
    requestBody: Models.UpdatePasskeyDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Deletes a passkey of the current user.
   *
   * @param credentialId ID of the passkey. It is inserted into the path, percent-encoded.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `DELETE /api/v3/webauthn/credentials/{credentialId}`:
   * https://api-explorer.genauth.ai
   */
  deleteWebAuthnCredential(credentialId: string, options?: CallOptions | number): Promise<any>;

  /**
   * Gets the strength of the signed-in user's password and a score for the security of the account.
   *
   * Needs the user's access token: set it with `setAccessToken`.
   *
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `GET /api/v3/get-security-info`: https://api-explorer.genauth.ai
   */
  getSecurityLevel(options?: CallOptions | number): Promise<Models.GetSecurityInfoRespDto>;

  /**
   * Changes the signed-in user's password.
   *
   * Needs the user's access token: set it with `setAccessToken`. For a forgotten password use
   * `resetPassword`.
   *
   * @param requestBody The new password, and the old one as proof.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `POST /api/v3/update-password`: https://api-explorer.genauth.ai
   */
  updatePassword(
    requestBody: Models.UpdatePasswordDto,
    options?: CallOptions | number,
  ): Promise<Models.CommonResponseDto>;

  /**
   * Checks the code for a password reset, and returns a token for `resetPassword`.
   *
   * For a user who has forgotten the password. The code is sent beforehand on the channel
   * `CHANNEL_RESET_PASSWORD`.
   *
   * @param requestBody The verification method, and the code.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `POST /api/v3/verify-reset-password-request`:
   * https://api-explorer.genauth.ai
   */
  verifyResetPasswordRequest(
    requestBody: Models.VerifyResetPasswordRequestDto,
    options?: CallOptions | number,
  ): Promise<Models.PasswordResetVerifyResp>;

  /**
   * Replaces a forgotten password.
   *
   * @param requestBody The new password, and the token from `verifyResetPasswordRequest`.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `POST /api/v3/reset-password`: https://api-explorer.genauth.ai
   */
  resetPassword(
    requestBody: Models.ResetPasswordDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Checks whether a password is valid for an account.
   *
   * A wrong password may count as a failed sign-in, so the client does not retry the call.
   *
   * @param requestBody The account and the password.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `POST /api/v3/validate-password`: https://api-explorer.genauth.ai
   */
  validatePassword(
    requestBody: Models.ValidatePasswordDto,
    options?: CallOptions | number,
  ): Promise<Models.ValidatePasswordRespDto>;

  /**
   * Checks whether the user may perform an action on string resources.
   *
   * Sign the user in and pass the access token to `setAccessToken` first.
   *
   * @param requestBody The resources and the action.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `POST /api/v3/check-permission-string-resource`:
   * https://api-explorer.genauth.ai
   */
  checkPermissionByStringResource(
    requestBody: Models.CheckPermissionStringResourceDto,
    options?: CallOptions | number,
  ): Promise<Models.CheckResourcePermissionsRespDto>;

  /**
   * Checks whether the user may perform an action on array resources.
   *
   * Sign the user in and pass the access token to `setAccessToken` first.
   *
   * @param requestBody The resources and the action.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `POST /api/v3/check-permission-array-resource`:
   * https://api-explorer.genauth.ai
   */
  checkPermissionByArrayResource(
    requestBody: Models.CheckPermissionArrayResourceDto,
    options?: CallOptions | number,
  ): Promise<Models.CheckResourcePermissionsRespDto>;

  /**
   * Checks whether the user may perform an action on nodes of tree resources.
   *
   * Sign the user in and pass the access token to `setAccessToken` first.
   *
   * @param requestBody The nodes and the action.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `POST /api/v3/check-permission-tree-resource`:
   * https://api-explorer.genauth.ai
   */
  checkPermissionByTreeResource(
    requestBody: Models.CheckPermissionTreeResourceDto,
    options?: CallOptions | number,
  ): Promise<Models.CheckResourcePermissionsRespDto>;

  /**
   * Gets the resources of the application on which the user has permissions.
   *
   * Sign the user in and pass the access token to `setAccessToken` first.
   *
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `GET /api/v3/get-user-auth-resource-list`: https://api-explorer.genauth.ai
   */
  getUserAuthorizedResourcesList(
    options?: CallOptions | number,
  ): Promise<Models.GetUserAuthResourceListRespDto>;

  /**
   * Gets the user's permissions on the given resources.
   *
   * Sign the user in and pass the access token to `setAccessToken` first.
   *
   * @param requestBody The resources.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `POST /api/v3/get-user-auth-resource-permission-list`:
   * https://api-explorer.genauth.ai
   */
  getUserAuthResourcePermissionList(
    requestBody: Models.GetUserAuthResourcePermissionListDto,
    options?: CallOptions | number,
  ): Promise<Models.GetUserAuthResourcePermissionListRespDto>;

  /**
   * Gets the structure of one resource and the user's permissions on each part of it.
   *
   * Sign the user in and pass the access token to `setAccessToken` first.
   *
   * @param requestBody The resource.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `POST /api/v3/get-user-auth-resource-struct`:
   * https://api-explorer.genauth.ai
   */
  getUserAuthResourceStruct(
    requestBody: Models.GetUserAuthResourceStructDto,
    options?: CallOptions | number,
  ): Promise<Models.GetUserAuthResourceStructRespDto>;

  /**
   * Gets the signed-in user's profile.
   *
   * @param query Additional data to return.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `GET /api/v3/get-profile`: https://api-explorer.genauth.ai
   */
  getProfile(
    query?: {
      /**
       * Whether to return `customData`.
       *
       * @default false
       */
      withCustomData?: boolean;
      /**
       * Whether to return `identities`, the user's external identities.
       *
       * @default false
       */
      withIdentities?: boolean;
      /**
       * Whether to return `departmentIds`.
       *
       * @default false
       */
      withDepartmentIds?: boolean;
    },
    options?: CallOptions | number,
  ): Promise<Models.UserSingleRespDto>;
  /**
   * Gets the signed-in user's profile.
   *
   * @param query Additional data to return.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `GET /api/v3/get-profile`: https://api-explorer.genauth.ai
   */
  getProfile(
    query: {
      /**
       * Whether to return `customData`.
       *
       * @default false
       */
      withCustomData?: boolean;
      /**
       * Whether to return `identities`, the user's external identities.
       *
       * @default false
       */
      withIdentities?: boolean;
      /**
       * Whether to return `departmentIds`.
       *
       * @default false
       */
      withDepartmentIds?: boolean;
    },
    options?: CallOptions | number,
  ): Promise<Models.UserSingleRespDto>;

  /**
   * Changes the signed-in user's profile.
   *
   * Separate operations change the email address, the phone number and the password.
   *
   * @param requestBody The fields to change.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `POST /api/v3/update-profile`: https://api-explorer.genauth.ai
   */
  updateProfile(
    requestBody: Models.UpdateUserProfileDto,
    options?: CallOptions | number,
  ): Promise<Models.UserSingleRespDto>;

  /**
   * Lists the public accounts that the signed-in user can switch to.
   *
   * Needs the user's access token: set it with `setAccessToken`.
   *
   * @param query Additional data to return.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `GET /api/v3/get-user-select-login-public-accounts`:
   * https://api-explorer.genauth.ai
   */
  listPublicAccountsForSwitchLoggedIn(
    query?: {
      /**
       * Whether to return `originUser`, the user who switches.
       *
       * @default false
       */
      withOriginUser?: boolean;
    },
    options?: CallOptions | number,
  ): Promise<Models.GetPublicAccountDataRespDto>;
  /**
   * Lists the public accounts that the signed-in user can switch to.
   *
   * Needs the user's access token: set it with `setAccessToken`.
   *
   * @param query Additional data to return.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `GET /api/v3/get-user-select-login-public-accounts`:
   * https://api-explorer.genauth.ai
   */
  listPublicAccountsForSwitchLoggedIn(
    query: {
      /**
       * Whether to return `originUser`, the user who switches.
       *
       * @default false
       */
      withOriginUser?: boolean;
    },
    options?: CallOptions | number,
  ): Promise<Models.GetPublicAccountDataRespDto>;

  /**
   * Gets the status of a push code, and the tokens once the user has confirmed it.
   *
   * Repeat the call at intervals until `data.status` is no longer `PUSHED`.
   *
   * @param query The push code.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `GET /api/v3/check-pushcode-status`: https://api-explorer.genauth.ai
   */
  checkPushCodeStatus(
    query: {
      /** ID of the push code, as `signInByPush` returned it. */
      pushCodeId: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.CheckPushCodeStatusRespDto>;

  /**
   * Confirms or cancels a push sign-in on behalf of the signed-in user.
   *
   * For the app on the user's device. Needs that user's access token: set it with `setAccessToken`.
   *
   * @param requestBody The push code and the decision of the user.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `POST /api/v3/set-pushcode-status`: https://api-explorer.genauth.ai
   */
  setPushCodeStatus(
    requestBody: Models.ChangePushCodeStatusDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Confirms or cancels a push sign-in on behalf of the signed-in user.
   *
   * @deprecated Use {@link AuthenticationClient.setPushCodeStatus}. It takes the same argument, and
   * its answer says in `data` whether it succeeded.
   * @param requestBody The push code and the decision of the user.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `POST /api/v3/change-pushcode-status`: https://api-explorer.genauth.ai
   */
  changePushCodeStatus(
    requestBody: Models.ChangePushCodeStatusDto,
    options?: CallOptions | number,
  ): Promise<Models.CommonResponseDto>;

  /**
   * Creates a QR code for sign-in.
   *
   * @param requestBody Options of the QR code.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `POST /api/v3/gene-qrcode`: https://api-explorer.genauth.ai
   */
  geneQrCode(
    requestBody: Models.GenerateQrcodeDto,
    options?: CallOptions | number,
  ): Promise<Models.GeneQRCodeRespDto>;

  /**
   * Gets the status of a QR code.
   *
   * The status goes from `PENDING` through `SCANNED` to `AUTHORIZED` or `CANCELLED`; it may also be
   * `EXPIRED` or `ERROR`.
   *
   * @param query The QR code.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `GET /api/v3/get-qrcode-status`: https://api-explorer.genauth.ai
   */
  getQrCodeStatus(
    query: {
      /** ID of the QR code. */
      qrcodeId: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.CheckQRCodeStatusRespDto>;

  /**
   * Gets the status of a QR code.
   *
   * The status goes from `PENDING` through `SCANNED` to `AUTHORIZED` or `CANCELLED`; it may also be
   * `EXPIRED` or `ERROR`.
   *
   * @deprecated Use {@link AuthenticationClient.getQrCodeStatus}. The service has replaced it with
   * that operation, which has the same argument, because the form of this answer is irregular.
   * @param query The QR code.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `GET /api/v3/check-qrcode-status`: https://api-explorer.genauth.ai
   */
  checkQrCodeStatus(
    query: {
      /** ID of the QR code. */
      qrcodeId: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.CheckQRCodeStatusRespDto>;

  /**
   * Exchanges the ticket of a QR code that the user has confirmed for tokens.
   *
   * For an application that authenticates by `client_secret_post`, put `client_id` and
   * `client_secret` into `requestBody`. For `client_secret_basic`, the client sends both in the
   * `Authorization` header.
   *
   * @param requestBody The ticket to exchange.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `POST /api/v3/exchange-tokenset-with-qrcode-ticket`:
   * https://api-explorer.genauth.ai
   */
  exchangeTokenSetWithQrCodeTicket(
    requestBody: Models.ExchangeTokenSetWithQRcodeTicketDto,
    options?: CallOptions | number,
  ): Promise<Models.LoginTokenRespDto>;

  /**
   * Reports what the signed-in user of your own mobile app did with a QR code.
   *
   * For QR codes of the type `MOBILE_APP`. Needs the user's access token.
   *
   * @param requestBody The QR code and the action of the user.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `POST /api/v3/set-qrcode-status`: https://api-explorer.genauth.ai
   */
  setQrCodeStatus(
    requestBody: Models.ChangeQRCodeStatusDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Reports what the signed-in user of your own mobile app did with a QR code.
   *
   * For QR codes of the type `MOBILE_APP`. Needs the user's access token.
   *
   * @deprecated Use {@link AuthenticationClient.setQrCodeStatus}. The service has replaced it with
   * that operation, which has the same argument, because the form of this answer is irregular.
   * @param requestBody The QR code and the action of the user.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `POST /api/v3/change-qrcode-status`: https://api-explorer.genauth.ai
   */
  changeQrCodeStatus(
    requestBody: Models.ChangeQRCodeStatusDto,
    options?: CallOptions | number,
  ): Promise<Models.CommonResponseDto>;

  /**
   * Signs in a user with an email address and a password.
   *
   * Short for `signInByCredentials` with the connection `PASSWORD`. With the client authentication
   * `client_secret_post`, `client_id` and `client_secret` are added to the body.
   *
   * @param requestBody Credentials and options.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `POST /api/v3/signin`: https://api-explorer.genauth.ai
   */
  signInByEmailPassword(
    requestBody: Models.SignInByEmailPasswordParams,
    options?: CallOptions | number,
  ): Promise<Models.LoginTokenRespDto>;

  /**
   * Signs in a user with a phone number and a password.
   *
   * Short for `signInByCredentials` with the connection `PASSWORD`. With the client authentication
   * `client_secret_post`, `client_id` and `client_secret` are added to the body.
   *
   * @param requestBody Credentials and options.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `POST /api/v3/signin`: https://api-explorer.genauth.ai
   */
  signInByPhonePassword(
    requestBody: Models.SignInByPhonePasswordParams,
    options?: CallOptions | number,
  ): Promise<Models.LoginTokenRespDto>;

  /**
   * Signs in a user with a username and a password.
   *
   * Short for `signInByCredentials` with the connection `PASSWORD`. With the client authentication
   * `client_secret_post`, `client_id` and `client_secret` are added to the body.
   *
   * @param requestBody Credentials and options.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `POST /api/v3/signin`: https://api-explorer.genauth.ai
   */
  signInByUsernamePassword(
    requestBody: Models.SignInByUsernamePasswordParams,
    options?: CallOptions | number,
  ): Promise<Models.LoginTokenRespDto>;

  /**
   * Signs in a user with an account name of any kind and a password.
   *
   * Short for `signInByCredentials` with the connection `PASSWORD`. With the client authentication
   * `client_secret_post`, `client_id` and `client_secret` are added to the body.
   *
   * @param requestBody Credentials and options.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `POST /api/v3/signin`: https://api-explorer.genauth.ai
   */
  signInByAccountPassword(
    requestBody: Models.SignInByAccountPasswordParams,
    options?: CallOptions | number,
  ): Promise<Models.LoginTokenRespDto>;

  /**
   * Signs in a user with an email address and a one-time code.
   *
   * Short for `signInByCredentials` with the connection `PASSCODE`. With the client authentication
   * `client_secret_post`, `client_id` and `client_secret` are added to the body.
   *
   * @param requestBody Credentials and options.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `POST /api/v3/signin`: https://api-explorer.genauth.ai
   */
  signInByEmailPassCode(
    requestBody: Models.SignInByEmailPassCodeParams,
    options?: CallOptions | number,
  ): Promise<Models.LoginTokenRespDto>;

  /**
   * Signs in a user with a phone number and a one-time code.
   *
   * Short for `signInByCredentials` with the connection `PASSCODE`. With the client authentication
   * `client_secret_post`, `client_id` and `client_secret` are added to the body.
   *
   * @param requestBody Credentials and options.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `POST /api/v3/signin`: https://api-explorer.genauth.ai
   */
  signInByPhonePassCode(
    requestBody: Models.SignInByPhonePassCodeParams,
    options?: CallOptions | number,
  ): Promise<Models.LoginTokenRespDto>;

  /**
   * Signs in a user with an account of Active Directory.
   *
   * Short for `signInByCredentials` with the connection `AD`. With the client authentication
   * `client_secret_post`, `client_id` and `client_secret` are added to the body.
   *
   * @param requestBody Credentials and options.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `POST /api/v3/signin`: https://api-explorer.genauth.ai
   */
  signInByAD(
    requestBody: Models.SignInByADParams,
    options?: CallOptions | number,
  ): Promise<Models.LoginTokenRespDto>;

  /**
   * Signs in a user with an account of an LDAP directory.
   *
   * Short for `signInByCredentials` with the connection `LDAP`. With the client authentication
   * `client_secret_post`, `client_id` and `client_secret` are added to the body.
   *
   * @param requestBody Credentials and options.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `POST /api/v3/signin`: https://api-explorer.genauth.ai
   */
  signInByLDAP(
    requestBody: Models.SignInByLDAPParams,
    options?: CallOptions | number,
  ): Promise<Models.LoginTokenRespDto>;

  /**
   * Signs up a new user with an email address and a password.
   *
   * Short for `signUp` with the connection `PASSWORD`.
   *
   * @param requestBody Credentials and options.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `POST /api/v3/signup`: https://api-explorer.genauth.ai
   */
  signUpByEmailPassword(
    requestBody: Models.SignUpByEmailPasswordParams,
    options?: CallOptions | number,
  ): Promise<Models.UserSingleRespDto>;

  /**
   * Signs up a new user with a username and a password.
   *
   * Short for `signUp` with the connection `PASSWORD`.
   *
   * @param requestBody Credentials and options.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `POST /api/v3/signup`: https://api-explorer.genauth.ai
   */
  signUpByUsernamePassword(
    requestBody: Models.SignUpByUsernamePasswordParams,
    options?: CallOptions | number,
  ): Promise<Models.UserSingleRespDto>;

  /**
   * Signs up a new user with an email address and a one-time code.
   *
   * Short for `signUp` with the connection `PASSCODE`.
   *
   * @param requestBody Credentials and options.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `POST /api/v3/signup`: https://api-explorer.genauth.ai
   */
  signUpByEmailCode(
    requestBody: Models.SignUpByEmailCodeParams,
    options?: CallOptions | number,
  ): Promise<Models.UserSingleRespDto>;

  /**
   * Signs up a new user with a phone number and a one-time code.
   *
   * Short for `signUp` with the connection `PASSCODE`.
   *
   * @param requestBody Credentials and options.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `POST /api/v3/signup`: https://api-explorer.genauth.ai
   */
  signUpByPhoneCode(
    requestBody: Models.SignUpByPhoneCodeParams,
    options?: CallOptions | number,
  ): Promise<Models.UserSingleRespDto>;

  /**
   * Signs in a user with a password, a one-time code, or an account of LDAP or Active Directory.
   *
   * Multi-factor authentication, completion of missing user data and the new password at the first
   * sign-in are not supported: use OpenID Connect for them.
   *
   * Send a one-time code first, with `sendSms` or `sendEmail`.
   *
   * For an application that authenticates by `client_secret_post`, put `client_id` and
   * `client_secret` into `requestBody`. For `client_secret_basic`, the client sends both in the
   * `Authorization` header.
   *
   * @param requestBody The sign-in method and its credentials.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `POST /api/v3/signin`: https://api-explorer.genauth.ai
   */
  signInByCredentials(
    requestBody: Models.SigninByCredentialsDto,
    options?: CallOptions | number,
  ): Promise<Models.LoginTokenRespDto>;

  /**
   * Signs in a user of a mobile app or a mini program with the credential of an external identity
   * provider.
   *
   * For an application that authenticates by `client_secret_post`, put `client_id` and
   * `client_secret` into `requestBody`. For `client_secret_basic`, the client sends both in the
   * `Authorization` header.
   *
   * @param requestBody The identity provider and its credential.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `POST /api/v3/signin-by-mobile`: https://api-explorer.genauth.ai
   */
  signInByMobile(
    requestBody: Models.SigninByMobileDto,
    options?: CallOptions | number,
  ): Promise<Models.LoginTokenRespDto>;

  /**
   * Switches the sign-in between a user's own account and a public account that is linked to it.
   *
   * The client needs the access token of a signed-in user. `listPublicAccountsForSwitchLoggedIn`
   * lists the accounts.
   *
   * @param requestBody The account to switch to.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `POST /api/v3/switch-login-by-user`: https://api-explorer.genauth.ai
   */
  switchLoginByUser(
    requestBody: Models.PublicAccountSwitchLoginDto,
    options?: CallOptions | number,
  ): Promise<Models.LoginTokenRespDto>;

  /**
   * Gets the parameter with which a mobile app starts a sign-in with Alipay.
   *
   * Pass the credential that Alipay returns to the app to `signInByMobile`.
   *
   * @param query The connection to Alipay.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `GET /api/v3/get-alipay-authinfo`: https://api-explorer.genauth.ai
   */
  getAlipayAuthInfo(
    query: {
      /**
       * Identifier of the connection of the external identity provider. The service spells it with
       * a lower-case `i` in `identifier`.
       */
      extIdpConnidentifier: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.GetAlipayAuthInfoRespDto>;

  /**
   * Starts a sign-in by a push message, which the user confirms in a mobile app.
   *
   * `checkPushCodeStatus` then returns whether the user has confirmed.
   *
   * @param requestBody The recipient of the push message.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `POST /api/v3/signin-by-push`: https://api-explorer.genauth.ai
   */
  signInByPush(
    requestBody: Models.SignInByPushDto,
    options?: CallOptions | number,
  ): Promise<Models.GenePushCodeRespDto>;

  /**
   * Creates a captcha and a token that identifies it.
   *
   * Needed after too many failed sign-ins, if the security settings require captchas: pass token
   * and text in the `options` of `signInByCredentials`. The name is spelled as in
   * `authing-node-sdk`.
   *
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `GET /api/v3/get-captcha-code`: https://api-explorer.genauth.ai
   */
  geneCatchaCodeAndToken(options?: CallOptions | number): Promise<Models.GetCaptchaCodeRespDto>;

  /**
   * Creates an account for a user who signs up with a password or a one-time code.
   *
   * Send a one-time code first, with `sendSms` or `sendEmail`.
   *
   * @param requestBody The sign-up method, its credentials, and the profile of the user.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `POST /api/v3/signup`: https://api-explorer.genauth.ai
   */
  signUp(
    requestBody: Models.SignUpDto,
    options?: CallOptions | number,
  ): Promise<Models.UserSingleRespDto>;

  /**
   * Lists the signed-in user's successful and failed sign-ins, in pages.
   *
   * @param query Filter of the sign-ins, and the page.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `GET /api/v3/get-my-login-history`: https://api-explorer.genauth.ai
   */
  getLoginHistory(
    query?: {
      /** ID of the GenAuth application signed in to. Without it, sign-ins to every application. */
      appId?: string;
      /** IP address that the sign-in came from. Without it, sign-ins from every address. */
      clientIp?: string;
      /** `true` for successful sign-ins only, `false` for failed ones only. Without it, both. */
      success?: boolean;
      /** Start of the period. Unit: milliseconds since 1970-01-01T00:00:00Z. */
      start?: number;
      /** End of the period. Unit: milliseconds since 1970-01-01T00:00:00Z. */
      end?: number;
      /**
       * Page number, from 1.
       *
       * @default 1
       */
      page?: number;
      /**
       * Entries on a page, at most 50.
       *
       * @default 10
       */
      limit?: number;
    },
    options?: CallOptions | number,
  ): Promise<Models.GetLoginHistoryRespDto>;
  /**
   * Lists the signed-in user's successful and failed sign-ins, in pages.
   *
   * @param query Filter of the sign-ins, and the page.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `GET /api/v3/get-my-login-history`: https://api-explorer.genauth.ai
   */
  getLoginHistory(
    query: {
      /** ID of the GenAuth application signed in to. Without it, sign-ins to every application. */
      appId?: string;
      /** IP address that the sign-in came from. Without it, sign-ins from every address. */
      clientIp?: string;
      /** `true` for successful sign-ins only, `false` for failed ones only. Without it, both. */
      success?: boolean;
      /** Start of the period. Unit: milliseconds since 1970-01-01T00:00:00Z. */
      start?: number;
      /** End of the period. Unit: milliseconds since 1970-01-01T00:00:00Z. */
      end?: number;
      /**
       * Page number, from 1.
       *
       * @default 1
       */
      page?: number;
      /**
       * Entries on a page, at most 50.
       *
       * @default 10
       */
      limit?: number;
    },
    options?: CallOptions | number,
  ): Promise<Models.GetLoginHistoryRespDto>;

  /**
   * Lists the applications to which the user has signed in.
   *
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `GET /api/v3/get-my-logged-in-apps`: https://api-explorer.genauth.ai
   */
  getLoggedInApps(options?: CallOptions | number): Promise<Models.GetLoggedInAppsRespDto>;

  /**
   * Lists the applications that the user may access.
   *
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `GET /api/v3/get-my-accessible-apps`: https://api-explorer.genauth.ai
   */
  getAccessibleApps(options?: CallOptions | number): Promise<Models.GetAccessibleAppsRespDto>;

  /**
   * Lists the tenants of which the user is a member.
   *
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `GET /api/v3/get-my-tenant-list`: https://api-explorer.genauth.ai
   */
  getTenantList(options?: CallOptions | number): Promise<Models.GetTenantListRespDto>;

  /**
   * Lists the roles of the user.
   *
   * @param query Filter of the roles.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `GET /api/v3/get-my-role-list`: https://api-explorer.genauth.ai
   */
  getRoleList(
    query?: {
      /**
       * Code of the permission namespace whose roles are listed. Without it, the default namespace.
       */
      namespace?: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.RoleListRespDto>;
  /**
   * Lists the roles of the user.
   *
   * @param query Filter of the roles.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `GET /api/v3/get-my-role-list`: https://api-explorer.genauth.ai
   */
  getRoleList(
    query: {
      /**
       * Code of the permission namespace whose roles are listed. Without it, the default namespace.
       */
      namespace?: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.RoleListRespDto>;

  /**
   * Lists the groups of the user.
   *
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `GET /api/v3/get-my-group-list`: https://api-explorer.genauth.ai
   */
  getGroupList(options?: CallOptions | number): Promise<Models.GroupListRespDto>;

  /**
   * Lists the departments of the user, in pages.
   *
   * @param query The page, the order, and additional data to return.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `GET /api/v3/get-my-department-list`: https://api-explorer.genauth.ai
   */
  getDepartmentList(
    query?: {
      /**
       * Page number, from 1.
       *
       * @default 1
       */
      page?: number;
      /**
       * Entries on a page, at most 50.
       *
       * @default 10
       */
      limit?: number;
      /**
       * Whether to return `customData` of the departments.
       *
       * @default false
       */
      withCustomData?: boolean;
      /**
       * Sort key: `DepartmentCreatedAt` when the department was created, `JoinDepartmentAt` when
       * the user joined it, `DepartmentName` its name, `DepartmemtCode` (the service's spelling)
       * its code.
       *
       * @default "JoinDepartmentAt"
       */
      sortBy?: "DepartmentCreatedAt" | "JoinDepartmentAt" | "DepartmentName" | "DepartmemtCode";
      /**
       * Order: `Asc` ascending, `Desc` descending.
       *
       * @default "Desc"
       */
      orderBy?: "Asc" | "Desc";
    },
    options?: CallOptions | number,
  ): Promise<Models.UserDepartmentPaginatedRespDto>;
  /**
   * Lists the departments of the user, in pages.
   *
   * @param query The page, the order, and additional data to return.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `GET /api/v3/get-my-department-list`: https://api-explorer.genauth.ai
   */
  getDepartmentList(
    query: {
      /**
       * Page number, from 1.
       *
       * @default 1
       */
      page?: number;
      /**
       * Entries on a page, at most 50.
       *
       * @default 10
       */
      limit?: number;
      /**
       * Whether to return `customData` of the departments.
       *
       * @default false
       */
      withCustomData?: boolean;
      /**
       * Sort key: `DepartmentCreatedAt` when the department was created, `JoinDepartmentAt` when
       * the user joined it, `DepartmentName` its name, `DepartmemtCode` (the service's spelling)
       * its code.
       *
       * @default "JoinDepartmentAt"
       */
      sortBy?: "DepartmentCreatedAt" | "JoinDepartmentAt" | "DepartmentName" | "DepartmemtCode";
      /**
       * Order: `Asc` ascending, `Desc` descending.
       *
       * @default "Desc"
       */
      orderBy?: "Asc" | "Desc";
    },
    options?: CallOptions | number,
  ): Promise<Models.UserDepartmentPaginatedRespDto>;

  /**
   * Lists the resources for which the user is authorized.
   *
   * @param query Filter of the resources.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `GET /api/v3/get-my-authorized-resources`: https://api-explorer.genauth.ai
   */
  getAuthorizedResources(
    query?: {
      /** Code of the permission namespace that the resources belong to. */
      namespace?: string;
      /**
       * Kind of resource: `DATA` data, `API` an API, `MENU` a menu, `BUTTON` a button, `UI` another
       * part of a user interface. Without it, every kind.
       */
      resourceType?: "DATA" | "API" | "MENU" | "BUTTON" | "UI";
    },
    options?: CallOptions | number,
  ): Promise<Models.AuthorizedResourcePaginatedRespDto>;
  /**
   * Lists the resources for which the user is authorized.
   *
   * @param query Filter of the resources.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `GET /api/v3/get-my-authorized-resources`: https://api-explorer.genauth.ai
   */
  getAuthorizedResources(
    query: {
      /** Code of the permission namespace that the resources belong to. */
      namespace?: string;
      /**
       * Kind of resource: `DATA` data, `API` an API, `MENU` a menu, `BUTTON` a button, `UI` another
       * part of a user interface. Without it, every kind.
       */
      resourceType?: "DATA" | "API" | "MENU" | "BUTTON" | "UI";
    },
    options?: CallOptions | number,
  ): Promise<Models.AuthorizedResourcePaginatedRespDto>;

  /**
   * Gets the service's public keys, versions and public IP addresses.
   *
   * The answer has no `statusCode`, unlike that of most operations.
   *
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `GET /api/v3/system`: https://api-explorer.genauth.ai
   */
  getSystemInfo(options?: CallOptions | number): Promise<Models.SystemInfoResp>;

  /**
   * Gets the countries and regions with their codes, calling codes and names.
   *
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `GET /api/v3/get-country-list`: https://api-explorer.genauth.ai
   */
  getCountryList(options?: CallOptions | number): Promise<Models.GetCountryListRespDto>;

  /**
   * Lists the user's WebAuthn credentials, page by page.
   *
   * The type of the answer is that of `authing-node-sdk` and of the service's documentation: the
   * list itself, without `statusCode` and `message`.
   *
   * @param requestBody Filter; Authing's mobile SDKs send `authenticatorCode`, the kind of
   * authenticator.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `POST /api/v3/webauthn/page-authenticator-device`:
   * https://api-explorer.genauth.ai
   */
  listCredentialsByPage(
    requestBody: Models.ListDeviceCredentialDto,
    options?: CallOptions | number,
  ): Promise<Models.ListWebAuthnAuthenticatorDeviceDataDto>;

  /**
   * Checks which of the given WebAuthn credentials are valid.
   *
   * @param requestBody The credentials; Authing's mobile SDKs send `authenticatorCode` and
   * `credentialIds`, a list of strings.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `POST /api/v3/webauthn/check-valid-credentials-by-credIds`:
   * https://api-explorer.genauth.ai
   */
  checkValidCredentialsByCredIds(
    requestBody: Models.CheckDeviceCredentialIdDto,
    options?: CallOptions | number,
  ): Promise<Models.WebAuthnCheckValidCredentialsByCredIdsRespDto>;

  /**
   * Removes the user's WebAuthn credentials of one kind of authenticator.
   *
   * @param requestBody The credentials; the path names an authenticator code.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `POST /api/v3/webauthn/remove-credentials-by-authenticator-code`:
   * https://api-explorer.genauth.ai
   */
  removeAllCredentials(
    requestBody: Models.RemoveDeviceCredentialDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Removes one WebAuthn credential.
   *
   * @param credentialId ID of the credential. It is inserted into the path, percent-encoded.
   * @param requestBody Body of the request; the service documents no fields.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `POST /api/v3/webauthn/remove-credential/{credentialID}`:
   * https://api-explorer.genauth.ai
   */
  removeCredential(
    credentialId: string,
    requestBody: Models.WebAuthnRemoveCredentialDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Gets the options and the ticket that start a sign-in with WebAuthn.
   *
   * Pass the options to `navigator.credentials.get` in the browser, then the ticket and the answer
   * of the browser to `verifyAuthentication`. Each answer has a ticket of its own.
   *
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `GET /api/v3/webauthn/authentication`: https://api-explorer.genauth.ai
   */
  initAuthenticationOptions(
    options?: CallOptions | number,
  ): Promise<Models.GetAuthenticationOptionsRespDto>;

  /**
   * Signs the user in with a WebAuthn credential.
   *
   * The tokens are in `data.tokenSet`.
   *
   * @param requestBody The ticket and the answer of the browser.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `POST /api/v3/webauthn/authentication`: https://api-explorer.genauth.ai
   */
  verifyAuthentication(
    requestBody: Models.VerifyAuthenticationDto,
    options?: CallOptions | number,
  ): Promise<Models.VerifyAuthenticationResultRespDto>;

  /**
   * Gets the options and the ticket that start the registration of a WebAuthn credential.
   *
   * Sign the user in and pass the access token to `setAccessToken` first. Pass the options to
   * `navigator.credentials.create` in the browser, then the ticket and the answer of the browser to
   * `verifyRegister`. Each answer has a ticket of its own.
   *
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `GET /api/v3/webauthn/registration`: https://api-explorer.genauth.ai
   */
  initRegisterOptions(
    options?: CallOptions | number,
  ): Promise<Models.GetRegistrationOptionsRespDto>;

  /**
   * Registers a WebAuthn credential for the user.
   *
   * Sign the user in and pass the access token to `setAccessToken` first.
   *
   * @param requestBody The ticket and the answer of the browser.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `POST /api/v3/webauthn/registration`: https://api-explorer.genauth.ai
   */
  verifyRegister(
    requestBody: Models.VerifyRegistrationDto,
    options?: CallOptions | number,
  ): Promise<Models.VerifyRegistrationResultRespDto>;

  /**
   * Decrypts data that a WeChat Mini Program received in encrypted form.
   *
   * WeChat accepts a `code` once: get a new one from `wx.login` for each call.
   *
   * @param requestBody The encrypted data and what is needed to decrypt it.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `POST /api/v3/decrypt-wechat-miniprogram-data`:
   * https://api-explorer.genauth.ai
   */
  decryptWechatMiniProgramData(
    requestBody: Models.DecryptWechatMiniProgramDataDto,
    options?: CallOptions | number,
  ): Promise<Models.DecryptWechatMiniProgramDataRespDto>;

  /**
   * Signs in with the authorization code that WeChat gave to a mobile app.
   *
   * WeChat accepts a code once. When the user must first be bound to an account, the service
   * returns a key instead of tokens: see `Models.WechatIdentityResolveRespDto`.
   *
   * @param requestBody WeChat's code and the options of the sign-in.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `POST /api/v2/ecConn/wechatMobile/authByCodeIdentity`:
   * https://api-explorer.genauth.ai
   */
  authByCodeIdentity(
    requestBody: Models.WechatMobileAuthByCodeIdentityInput,
    options?: CallOptions | number,
  ): Promise<Models.LoginTokenResponseDataDto>;

  /**
   * Signs in with the authorization code that WeChat gave to a mobile app, with the older
   * operation.
   *
   * `authing-node-sdk` has no such method. The service documents no type for the answer; Authing's
   * mobile SDKs read `code`, `message` and, in `data`, the user from it. `authByCodeIdentity` can
   * ask about binding and takes sign-in options.
   *
   * @param requestBody WeChat's code and its application.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `POST /api/v2/ecConn/wechatMobile/authByCode`:
   * https://api-explorer.genauth.ai
   */
  authByCode(
    requestBody: Models.WechatMobileAuthByCodeInput,
    options?: CallOptions | number,
  ): Promise<any>;

  /**
   * Finishes a WeChat sign-in with a new account from the user's WeChat profile.
   *
   * @param requestBody The unfinished sign-in.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `POST /api/v2/ecConn/wechatMobile/register`:
   * https://api-explorer.genauth.ai
   */
  registerNewUser(
    requestBody: Models.BindByRegiserInputApi,
    options?: CallOptions | number,
  ): Promise<Models.WechatLoginTokenRespDto>;

  /**
   * Finishes a WeChat sign-in by binding WeChat to the account with an email address, proven by a
   * one-time code.
   *
   * Fails when no account has the address.
   *
   * @param requestBody The unfinished sign-in, the address and the code.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `POST /api/v2/ecConn/wechatMobile/byEmailCode`:
   * https://api-explorer.genauth.ai
   */
  bindByEmailCode(
    requestBody: Models.BindByEmailCodeInputApi,
    options?: CallOptions | number,
  ): Promise<Models.WechatLoginTokenRespDto>;

  /**
   * Finishes a WeChat sign-in by binding WeChat to the account with a phone number, proven by a
   * one-time code.
   *
   * Fails when no account has the number.
   *
   * @param requestBody The unfinished sign-in, the phone number and the code.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `POST /api/v2/ecConn/wechatMobile/byPhoneCode`:
   * https://api-explorer.genauth.ai
   */
  bindByPhoneCode(
    requestBody: Models.BindByPhoneCodeInputApi,
    options?: CallOptions | number,
  ): Promise<Models.WechatLoginTokenRespDto>;

  /**
   * Finishes a WeChat sign-in by binding WeChat to an account, proven by its password.
   *
   * Fails when there is no such account.
   *
   * @param requestBody The unfinished sign-in, the account and its password.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `POST /api/v2/ecConn/wechatMobile/byAccount`:
   * https://api-explorer.genauth.ai
   */
  bindByAccount(
    requestBody: Models.BindByAccountInputApi,
    options?: CallOptions | number,
  ): Promise<Models.WechatLoginTokenRespDto>;

  /**
   * Finishes a WeChat sign-in by binding WeChat to one of several accounts that the service has
   * offered.
   *
   * Fails when there is no such account.
   *
   * @param requestBody The unfinished sign-in and the selected account.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `POST /api/v2/ecConn/wechatMobile/select`: https://api-explorer.genauth.ai
   */
  selectAccount(
    requestBody: Models.BindByAccountsInputApi,
    options?: CallOptions | number,
  ): Promise<Models.WechatLoginTokenRespDto>;

  /**
   * Finishes a WeChat sign-in by binding WeChat to the account with an ID.
   *
   * Fails when there is no such account.
   *
   * @param requestBody The unfinished sign-in and the account.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `POST /api/v2/ecConn/wechatMobile/byAccountId`:
   * https://api-explorer.genauth.ai
   */
  bindByAccountId(
    requestBody: Models.BindByAccountIdInputApi,
    options?: CallOptions | number,
  ): Promise<Models.WechatLoginTokenRespDto>;

  /**
   * Gets the access token of a WeChat Mini Program or Official Account from GenAuth's cache.
   *
   * @deprecated Use {@link AuthenticationClient.getWechatMpAccessTokenInfo}. The service has
   * replaced it with that operation, which has the same argument and the same fields in the answer.
   * @param requestBody AppID and AppSecret of the WeChat application.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `POST /api/v3/get-wechat-access-token`: https://api-explorer.genauth.ai
   */
  getWechatMpAccessToken(
    requestBody: Models.GetWechatAccessTokenDto,
    options?: CallOptions | number,
  ): Promise<Models.GetWechatAccessTokenRespDto>;

  /**
   * Gets the access token of a WeChat Mini Program or Official Account from GenAuth's cache, with
   * its expiry.
   *
   * Repeat the call shortly before `data.expiresAt`, or when WeChat refuses the token.
   *
   * @param requestBody AppID and AppSecret of the WeChat application.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @see GenAuth V3 API, `POST /api/v3/get-wechat-access-token-info`:
   * https://api-explorer.genauth.ai
   */
  getWechatMpAccessTokenInfo(
    requestBody: Models.GetWechatAccessTokenDto,
    options?: CallOptions | number,
  ): Promise<Models.GetWechatAccessTokenInfoRespDto>;

  /**
   * Builds the URL of the sign-in page for the client's protocol. Nothing is sent. `state` and `nonce` are
   * random where they are not given: keep them until the browser returns.
   * {@link AuthenticationClient.loginWithRedirect} does all of this.
   *
   * @param options Parameters of the URL; all are optional.
   * @returns The URL; with the protocols `"oidc"` and `"oauth"` the `state`, with `"oidc"` the `nonce`.
   * @throws {ConfigurationError} with the code `ERR_INVALID_ARGUMENT`, for a field of a wrong type or
   *   an unknown value.
   * @see RFC 6749, 4.1.1; RFC 7636, 4.3; OpenID Connect Core 1.0, 3.1.2.1; CAS Protocol 3.0, 2.1.
   */
  buildAuthorizeUrl(options?: OidcParams | OauthParams | CasParams): AuthUrlResult;

  /**
   * Builds the URL that ends the user's session at the service, for the client's protocol. Nothing is sent.
   *
   * @param options Where the browser goes afterwards and, with the protocol `"oidc"`, the user's ID token.
   * @throws {ConfigurationError} with the code `ERR_INVALID_ARGUMENT`, for a field that is not a string.
   * @see OpenID Connect RP-Initiated Logout 1.0, 2; CAS Protocol 2.0, 2.3.
   */
  buildLogoutUrl(options?: LogoutParams): string;

  /**
   * Generates a PKCE code verifier: 256 random bits in 43 characters. The name is that of authing-node-sdk;
   * {@link AuthenticationClient.getCodeChallengeDigest} computes the code challenge.
   *
   * @see RFC 7636, 4.1.
   */
  generateCodeChallenge(): string;

  /**
   * Computes the PKCE code challenge of a code verifier, for `codeChallenge` of
   * {@link AuthenticationClient.buildAuthorizeUrl}.
   *
   * @param options The verifier and the challenge method.
   * @throws {ConfigurationError} with the code `ERR_INVALID_ARGUMENT`, without a verifier or for
   *   another method.
   * @see RFC 7636, 4.2.
   */
  getCodeChallengeDigest(options: CodeChallengeOptions): string;

  /**
   * Starts a login for a request of the Fetch standard, and resolves with the response to return.
   *
   * @example
   * app.get("/login", (c) => client.loginWithRedirect(c.req.raw)); // Hono
   *
   * @param request The request of the browser.
   * @param options Options for this login, in place of the client's.
   */
  loginWithRedirect(request: FetchRequest, options?: LoginParams): Promise<FetchResponse>;
  /**
   * Starts a login: sets a signed cookie that keeps it for an hour, and redirects the browser to the
   * sign-in page, with PKCE (S256). The response is ended. Logins in several tabs are independent. With the
   * protocols `"saml"` and `"cas"` the browser is only redirected.
   *
   * @param res The response: Node's own, that of Express, `ctx.res` of Koa, or `reply.raw` of Fastify.
   * @param options Options for this login, in place of the client's.
   * @throws {ConfigurationError} Rejects with the code `ERR_INVALID_ARGUMENT`; the response is not changed.
   * @see RFC 6749, 4.1.1; RFC 7636; OpenID Connect Core 1.0, 3.1.2.1.
   */
  loginWithRedirect(res: RedirectResponse, options?: LoginParams): Promise<void>;

  /**
   * Completes a login for a request of the Fetch standard. Adds a `Set-Cookie` that deletes the login's
   * cookie to `headers`: return them with your response, after success and failure.
   *
   * @param request The request of the browser.
   * @param headers Headers of the response that you will return.
   * @param options Options for this call.
   */
  handleRedirectCallback(
    request: FetchRequest,
    headers: FetchHeaders,
    options?: CallOptions,
  ): Promise<OIDCTokenResponse>;
  /**
   * Completes a login at the callback URL: checks that this browser started it, deletes its cookie,
   * exchanges the code for tokens, and verifies the ID token and its nonce. It sets only the header
   * `Set-Cookie` of the response, after success and failure. A callback that is delivered twice is
   * exchanged once.
   *
   * @param req The request: Node's own, that of Express, `ctx.req` of Koa, or `request.raw` of Fastify.
   * @param res The response to it; its headers must not have been sent.
   * @param options Options for this call.
   * @throws {OAuthError} Rejects when the service answers with `error`, and with the codes
   *   `ERR_LOGIN_STATE_MISSING` without a `state`, `ERR_LOGIN_STATE` when this browser has no such open
   *   login, `ERR_LOGIN_USED` when the login was completed before, `ERR_LOGIN_PARAMETER` for a parameter
   *   that comes twice, `ERR_LOGIN_ISSUER` for an answer of another issuer, and `ERR_LOGIN_CODE_MISSING`
   *   without a code.
   * @throws {TokenError} Rejects when there is no ID token (`ERR_JWT_MISSING`) or it does not pass
   *   verification.
   * @throws {GenAuthError} Rejects with another subclass of GenAuthError when the exchange fails.
   * @see RFC 6749, 4.1.2 to 4.1.4; RFC 9207; OpenID Connect Core 1.0, 3.1.3.7.
   */
  handleRedirectCallback(
    req: RedirectRequest,
    res: RedirectResponse,
    options?: CallOptions,
  ): Promise<OIDCTokenResponse>;

  /**
   * Ends the session at the service for a request of the Fetch standard, and resolves with the response to
   * return.
   *
   * @param request The request of the browser.
   * @param options Where the browser goes afterwards, and the user's ID token.
   */
  logoutWithRedirect(request: FetchRequest, options?: LogoutParams): Promise<FetchResponse>;
  /**
   * Redirects the browser to the URL that ends its session at the service, and ends the response. End your
   * own session first.
   *
   * @param res The response: Node's own, that of Express, `ctx.res` of Koa, or `reply.raw` of Fastify.
   * @param options Where the browser goes afterwards, and the user's ID token.
   * @throws {ConfigurationError} Rejects with the code `ERR_INVALID_ARGUMENT`; the response is not changed.
   * @see OpenID Connect RP-Initiated Logout 1.0, 2.
   */
  logoutWithRedirect(res: RedirectResponse, options?: LogoutParams): Promise<void>;

  /** For `codes.map(client.getAccessTokenByCode, client)`. */
  getAccessTokenByCode(code: string, ...mapped: MapArguments): Promise<OIDCTokenResponse>;
  /**
   * Exchanges an authorization code, which works once, for tokens. The ID token is not verified here:
   * pass it to {@link AuthenticationClient.parseIDToken}.
   *
   * @param code The code in the query of the callback URL.
   * @param codeOptions The PKCE verifier, and the redirect URI where it is not the client's.
   * @param options Options for this call.
   * @throws {OAuthError} Rejects when the service refuses, such as `invalid_grant` for a code that was used
   *   or has expired.
   * @throws {ConfigurationError} Rejects with the code `ERR_INVALID_OPTION` when the protocol has no codes
   *   or `appSecret` is missing, `ERR_INVALID_ARGUMENT` otherwise.
   * @throws {GenAuthError} Rejects with another subclass of GenAuthError.
   * @see RFC 6749, 4.1.3; RFC 7636, 4.5.
   */
  getAccessTokenByCode(
    code: string,
    codeOptions?: CodeExchangeOptions,
    options?: CallOptions,
  ): Promise<OIDCTokenResponse>;

  /**
   * Gets new tokens for a refresh token. Where the answer has a `refresh_token`, it replaces the old
   * one.
   *
   * @typeParam Answer Expected type of the answer, such as {@link OIDCTokenResponse}; not checked.
   * @param refreshToken The `refresh_token` that came with the access token.
   * @param options Options for this call.
   * @throws {OAuthError} Rejects when the service refuses, such as `invalid_grant` for a token that was
   *   used, revoked or has expired.
   * @throws {GenAuthError} Rejects with another subclass of GenAuthError, as
   *   {@link AuthenticationClient.getAccessTokenByCode}.
   * @see RFC 6749, 6.
   */
  getNewAccessTokenByRefreshToken<Answer = any>(
    refreshToken: string,
    options?: CallOptions | number,
  ): Promise<Answer>;
  getNewAccessTokenByRefreshToken(
    refreshToken: string,
    options?: CallOptions | number,
  ): Promise<any>;

  /** For `scopes.map(client.getAccessTokenByClientCredentials, client)`. */
  getAccessTokenByClientCredentials(scope: string, ...mapped: MapArguments): Promise<any>;
  /**
   * Gets an access token for a programmatic account or, without one, for the application itself.
   *
   * @typeParam Answer Expected type of the answer, such as {@link ClientCredentialsTokenResponse}; not
   *   checked.
   * @param scope Permissions to ask for, separated by spaces; not empty.
   * @param account Key and secret of the programmatic account; each is the application's where it is
   *   left out.
   * @param options Options for this call.
   * @throws {OAuthError} Rejects when the service refuses, such as `invalid_client`.
   * @throws {GenAuthError} Rejects with another subclass of GenAuthError, as
   *   {@link AuthenticationClient.getAccessTokenByCode}.
   * @see RFC 6749, 4.4.
   */
  getAccessTokenByClientCredentials<Answer = any>(
    scope: string,
    account?: ProgrammaticAccount,
    options?: CallOptions,
  ): Promise<Answer>;
  getAccessTokenByClientCredentials(
    scope: string,
    account?: ProgrammaticAccount,
    options?: CallOptions,
  ): Promise<any>;

  /**
   * Asks the service whether a token is valid now and not revoked.
   * {@link AuthenticationClient.parseAccessToken} makes no request, but cannot detect revocation.
   *
   * @typeParam Answer Expected type of the answer, such as {@link TokenIntrospection}; not checked.
   * @param token An access token or a refresh token.
   * @param options Options for this call.
   * @throws {OAuthError} Rejects when the service refuses the application; a token that is not valid
   *   resolves with `active: false`.
   * @throws {GenAuthError} Rejects with another subclass of GenAuthError.
   * @see RFC 7662.
   */
  introspectToken<Answer = any>(token: string, options?: CallOptions | number): Promise<Answer>;
  introspectToken(token: string, options?: CallOptions | number): Promise<any>;

  /**
   * Revokes a token. Resolves with `true` for an unknown token as well.
   *
   * @param token An access token or a refresh token.
   * @param options Options for this call.
   * @throws {OAuthError} Rejects when the service refuses.
   * @throws {GenAuthError} Rejects with another subclass of GenAuthError.
   * @see RFC 7009.
   */
  revokeToken(token: string, options?: CallOptions | number): Promise<boolean>;

  /** For `tokens.map(client.getUserInfoByAccessToken, client)`. */
  getUserInfoByAccessToken(accessToken: string, ...mapped: MapArguments): Promise<any>;
  /**
   * Reads the claims of the user of an access token.
   *
   * By default the token is sent in the query, as in authing-node-sdk, where proxies and servers may log
   * it: pass `{ tokenPlace: "header" }`.
   *
   * @typeParam Answer Expected type of the answer, such as {@link UserInfo}; not checked.
   * @param accessToken The token. The client's own access token is not used.
   * @param infoOptions How to send the token, and the expected subject.
   * @param options Options for this call.
   * @throws {OAuthError} Rejects when the service refuses, such as `invalid_token`.
   * @throws {GenAuthError} Rejects with another subclass of GenAuthError.
   * @see OpenID Connect Core 1.0, 5.3; RFC 6750, 2.
   */
  getUserInfoByAccessToken<Answer = any>(
    accessToken: string,
    infoOptions?: UserInfoOptions,
    options?: CallOptions,
  ): Promise<Answer>;
  getUserInfoByAccessToken(
    accessToken: string,
    infoOptions?: UserInfoOptions,
    options?: CallOptions,
  ): Promise<any>;

  /**
   * Checks a ticket of CAS 1.0, which works once.
   *
   * @param ticket The `ticket` in the query of the callback URL.
   * @param service The callback URL, as passed to {@link AuthenticationClient.buildAuthorizeUrl}.
   * @param options Options for this call.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError; a ticket that is refused resolves with
   *   `valid: false`.
   * @see CAS Protocol 3.0, 2.4.
   */
  validateTicketV1(
    ticket: string,
    service: string,
    options?: CallOptions,
  ): Promise<Cas10ValidationResult>;

  /**
   * Checks a ticket of CAS 2.0, which works once, and resolves with the user.
   *
   * @param ticket The `ticket` in the query of the callback URL.
   * @param service The callback URL, as passed to {@link AuthenticationClient.buildAuthorizeUrl}.
   * @param format `"JSON"` by default; with `"XML"` it resolves with the document as a string.
   * @param options Options for this call.
   * @throws {ConfigurationError} Rejects with the code `ERR_INVALID_ARGUMENT` for another format.
   * @throws {GenAuthError} Rejects with another subclass of GenAuthError; a ticket that is refused resolves
   *   with `authenticationFailure`.
   * @see CAS Protocol 3.0, 2.5.
   */
  validateTicketV2(
    ticket: string,
    service: string,
    format?: "XML" | "JSON",
    options?: CallOptions,
  ): Promise<Cas20ValidationSuccessResult | Cas20ValidationFailureResult | string>;

  /**
   * Sets the user's access token for later calls.
   *
   * @param accessToken The token; `null`, `undefined` or an empty string removes the current one.
   * @throws {ConfigurationError} when it is neither a string nor absent.
   */
  setAccessToken(accessToken: string | null | undefined): void;

  /** Counters of this client since it was made. */
  stats(): ClientStats;

  /** For `tokens.map(client.parseAccessToken, client)`. */
  parseAccessToken(token: string, ...mapped: MapArguments): Promise<AccessToken>;
  /**
   * Verifies an access token of the service and returns its payload. Checks the signature, `iss`, `exp`,
   * `nbf` and `iat`, and `aud` if an audience is set here or in
   * {@link AuthenticationClientInitOptions.audience}.
   *
   * A token that has `nonce`, `at_hash` or `c_hash` is an ID token and is refused, unless its type is
   * `at+jwt` or the option `nonce` is set. An ID token without any of them cannot be distinguished from an
   * access token here; {@link AuthenticationClient.verifyRequest} is stricter.
   *
   * The server's keys are fetched once for the whole process and kept as long as the server allows,
   * 30 seconds to an hour.
   *
   * @param token The token as the service issued it.
   * @param options Additional checks.
   * @param callOptions Options for this call. Its headers are not sent, because the keys are fetched for
   *   all calls together.
   * @returns The payload.
   * @throws {TokenError} Rejects when the token does not pass verification.
   * @throws {ConnectionError} Rejects when the server's keys are needed and cannot be fetched.
   */
  parseAccessToken(
    token: string,
    options?: ParseTokenOptions,
    callOptions?: CallOptions,
  ): Promise<AccessToken>;

  /**
   * Verifies the access token of a request to an API, and returns its payload. The token is read from the
   * header `Authorization` alone, with the scheme `Bearer` (RFC 6750, section 2.1); a request with several
   * such headers is refused. Besides the checks of {@link AuthenticationClient.parseAccessToken}, the
   * audience is required, all scopes that are named must be there, and a token that may be an ID token is
   * refused: one that is not of the type `at+jwt` and has `nonce`, `at_hash` or `c_hash`, or neither
   * `scope` nor `client_id`.
   *
   * @example
   * try {
   *   req.token = await client.verifyRequest(req, { audience: "https://api.example.com", scope: "orders:read" });
   * } catch (error) {
   *   if (!error.challenge) throw error;
   *   res.status(error.challenge.status).set(error.challenge.headers).end();
   * }
   *
   * @param req The request: of Node.js, Express, Koa, Fastify, Hono or the Fetch API.
   * @param options Requirements of the API.
   * @param callOptions Options for this call. Its headers are not sent, because the keys are fetched for
   *   all calls together.
   * @returns The payload of the token.
   * @throws {TokenError} Rejects with `challenge` when the request must be refused.
   * @throws {ConnectionError} Rejects with `challenge` when the server's keys are needed and cannot be
   *   fetched.
   * @throws {ConfigurationError} Rejects without `challenge` when no audience is set or an argument is
   *   wrong.
   * @see RFC 6750.
   */
  verifyRequest(
    req: BearerRequest,
    options?: VerifyRequestOptions,
    callOptions?: CallOptions,
  ): Promise<AccessToken>;

  /** For `tokens.map(client.parseIDToken, client)`. */
  parseIDToken(token: string, ...mapped: MapArguments): Promise<IDToken>;
  /**
   * Verifies an ID token by the rules of OpenID Connect Core 1.0, section 3.1.3.7, and returns its payload.
   * Checks the signature, `iss`, `aud` against `appId`, `azp`, `exp`, `nbf`, `iat` and `sub`, and what the
   * options require. The server's keys are fetched as for {@link AuthenticationClient.parseAccessToken}.
   *
   * @param token The token as the service issued it.
   * @param options Additional checks.
   * @param callOptions Options for this call. Its headers are not sent, because the keys are fetched for
   *   all calls together.
   * @returns The payload: the claims of the user who signed in.
   * @throws {TokenError} Rejects when the token does not pass verification.
   * @throws {ConnectionError} Rejects when the server's keys are needed and cannot be fetched.
   */
  parseIDToken(
    token: string,
    options?: ParseIDTokenOptions,
    callOptions?: CallOptions,
  ): Promise<IDToken>;

  /**
   * Gets the access token of a WeChat Mini Program or Official Account from the cache that
   * {@link AuthenticationClientInitOptions.wechatTokenCache} configures, or from one with its defaults.
   *
   * @param app AppID and AppSecret of the WeChat application.
   * @param options Options for this call. With `headers` the service is always asked.
   * @returns The token. Call this method for every use: a cached token costs almost nothing.
   * @throws {ApiError} Rejects when the service refuses, with any value of
   *   {@link AuthenticationClientInitOptions.throwOnFailure}.
   */
  wechatAccessToken(
    app: Models.GetWechatAccessTokenDto,
    options?: CallOptions | number,
  ): Promise<string>;

  /**
   * Runs a function with the access token of a WeChat application, and once more with a new one when
   * WeChat has refused the first: when the function returns, resolves with, throws or rejects with an
   * object whose `errcode` is 40001, 40014 or 42001, in itself, in its `data` or in its `response.data`.
   *
   * @example
   * const phone = await client.withWechatAccessToken(app, async (token) => {
   *   const url = `https://api.weixin.qq.com/wxa/business/getuserphonenumber?access_token=${token}`;
   *   return (await fetch(url, { method: "POST", body: JSON.stringify({ code }) })).json();
   * });
   *
   * @param app AppID and AppSecret of the WeChat application.
   * @param work Function that uses the token. Runs at most twice.
   * @param options Options for each request for a token.
   * @returns The result of the last run.
   */
  withWechatAccessToken<Result>(
    app: Models.GetWechatAccessTokenDto,
    work: (accessToken: string) => Result | PromiseLike<Result>,
    options?: CallOptions,
  ): Promise<Result>;

  /**
   * Drops a token that WeChat has refused from the cache, in all threads of the process and in the shared
   * store. Only this token is dropped, so a late call does not drop its successor. It is not cached again,
   * even if the service still returns it.
   *
   * @param named AppID of the WeChat application, and the token.
   * @returns Whether this process had cached it.
   * @throws {ConfigurationError} when either is missing.
   */
  invalidateWechatMpAccessToken(named: { appId: string; accessToken: string }): boolean;

  /**
   * Releases connections and credentials. Calls in flight finish, new ones are refused. Closing again does
   * nothing. Closing is optional: an idle client does not keep the process alive.
   */
  close(): void;

  /** The same as {@link AuthenticationClient.close}, for `using client = new AuthenticationClient(…)`. */
  [Symbol.dispose](): void;
}

/** Default of {@link AuthenticationClientInitOptions.cookieKey}. */
export const DEFAULT_COOKIE_KEY = "X-Authing-Node-OIDC-State";

/** Default of {@link AuthenticationClientInitOptions.scope}. */
export const DEFAULT_SCOPE = "openid profile";

/** Default of {@link AuthenticationClientInitOptions.socketUri} for the brand `authing`. */
export const DEFAULT_SOCKET_URI = "wss://openevent.authing.cn";

declare global {
  interface SymbolConstructor {
    /**
     * Method with which `using` releases an object. Node.js has it since version 20. It is declared here
     * because `lib` has it only as `esnext.disposable`, since TypeScript 5.2.
     */
    readonly dispose: unique symbol;
  }
}

// Each union of codes ends in `(string & {})`: known codes are offered first, others may come with any
// version.

/**
 * Codes of {@link ConfigurationError}: an option of the client or an argument of a call is wrong, the
 * client is closed, or a method was called without its client.
 */
export type ConfigurationErrorCode =
  | "ERR_INVALID_OPTION"
  | "ERR_INVALID_ARGUMENT"
  | "ERR_CLIENT_CLOSED"
  | "ERR_INVALID_THIS"
  | (string & {});

/**
 * Codes of {@link ConnectionError}: Node's names of system and TLS errors, and `ERR_…` names of this
 * package for a proxy that refuses, a client certificate that is refused, and a system without certificate
 * authorities.
 */
export type ConnectionErrorCode =
  | "ENOTFOUND"
  | "EAI_AGAIN"
  | "ECONNREFUSED"
  | "ECONNRESET"
  | "ECONNABORTED"
  | "EHOSTUNREACH"
  | "ENETUNREACH"
  | "EPIPE"
  | "EPROTO"
  | "CERT_HAS_EXPIRED"
  | "CERT_NOT_YET_VALID"
  | "CERT_REVOKED"
  | "CERT_REJECTED"
  | "DEPTH_ZERO_SELF_SIGNED_CERT"
  | "UNABLE_TO_VERIFY_LEAF_SIGNATURE"
  | "ERR_TLS_CERT_ALTNAME_INVALID"
  | "ERR_TLS_CLIENT_CERTIFICATE"
  | "ERR_TLS_NO_ROOTS"
  | "ERR_PROXY"
  | (string & {});

/** Codes of {@link ResponseError}, one for each reason why an answer cannot be used. */
export type ResponseErrorCode =
  | "ERR_RESPONSE_NOT_JSON"
  | "ERR_RESPONSE_EMPTY"
  | "ERR_RESPONSE_TOO_LARGE"
  | "ERR_RESPONSE_HEADERS_TOO_LARGE"
  | "ERR_RESPONSE_ENCODING"
  | "ERR_RESPONSE_TRUNCATED"
  | "ERR_RESPONSE_PROTOCOL"
  | "ERR_RESPONSE_NO_TOKEN"
  | "ERR_RESPONSE_PUBLIC_KEY"
  | "ERR_RESPONSE_TOKEN_TYPE"
  | "ERR_RESPONSE_NO_ACTIVE"
  | (string & {});

/**
 * Codes of {@link OAuthError}: those of the service (RFC 6749, sections 4.1.2.1 and 5.2; RFC 6750, section
 * 3.1), and `ERR_LOGIN_…` for a callback that is not valid.
 */
export type OAuthErrorCode =
  | "invalid_request"
  | "invalid_client"
  | "invalid_grant"
  | "unauthorized_client"
  | "unsupported_grant_type"
  | "invalid_scope"
  | "invalid_token"
  | "insufficient_scope"
  | "access_denied"
  | "server_error"
  | "temporarily_unavailable"
  | "ERR_LOGIN_PARAMETER"
  | "ERR_LOGIN_STATE"
  | "ERR_LOGIN_STATE_MISSING"
  | "ERR_LOGIN_USED"
  | "ERR_LOGIN_ISSUER"
  | "ERR_LOGIN_CODE_MISSING"
  | (string & {});

/** Codes of {@link TokenError}: `ERR_JWT_` is about the token, `ERR_JWKS_` about the keys. */
export type TokenErrorCode =
  | "ERR_JWT_EXPIRED"
  | "ERR_JWT_CLAIM"
  | "ERR_JWT_SIGNATURE"
  | "ERR_JWT_ALGORITHM"
  | "ERR_JWT_MALFORMED"
  | "ERR_JWT_MISSING"
  | "ERR_JWT_TOO_LARGE"
  | "ERR_JWT_CRITICAL"
  | "ERR_JWT_TYPE"
  | "ERR_JWT_SCOPE"
  | "ERR_JWT_WEAK_SECRET"
  | "ERR_BEARER_MISSING"
  | "ERR_BEARER_MALFORMED"
  | "ERR_JWKS_NO_KEY"
  | "ERR_JWKS_AMBIGUOUS"
  | "ERR_JWKS_MALFORMED"
  | "ERR_JWKS_WEAK_KEY"
  | (string & {});

/**
 * The answer that caused an error. Its own properties hold no secrets; `data` and `location` are accessors
 * that no logger, `JSON.stringify`, spread, `structuredClone` or `util.inspect` reads.
 */
export interface GenAuthErrorResponse {
  /** HTTP status. */
  readonly status: number;
  /**
   * Headers on an allow-list, with names in lower case, such as `content-type`, `date` and `retry-after`.
   */
  readonly headers: Record<string, string>;
  /**
   * The whole body: parsed if it is JSON, a `Buffer` if it is not UTF-8, else a string. It may repeat the
   * request or hold a token: read its fields, and do not log it. Absent if the body could not be read, and
   * if an operation that issues tokens got a 2xx answer and still failed.
   */
  readonly data: any;
  /** The header `Location`. It may hold secrets, as `data` may. */
  readonly location?: string | undefined;
}

/**
 * Base class of all errors of this package. Its printed and serialized forms hold no request body, query,
 * credential, cookie or token. The service's answer is in `response.data`, for programs that read it by
 * name.
 */
export class GenAuthError extends Error {
  /** Machine-readable reason; stable across versions. */
  readonly code: string;
  /** Method of the client that was called, such as `getWechatMpAccessTokenInfo`. */
  readonly operation?: string | undefined;
  /** HTTP method of the request. */
  readonly method?: string | undefined;
  /** Path of the request, without query. */
  readonly path?: string | undefined;
  /**
   * Number of attempts. Absent if the call waited for a request that other calls share: for the keys that
   * verify a token, for a token of the WeChat cache, or for the exchange of a login whose callback came
   * twice.
   */
  readonly attempts?: number | undefined;
  /** Whether the same call may succeed later. */
  readonly retryable: boolean;
  /** The `statusCode` in the body of the answer. The HTTP status is `response.status`. */
  readonly businessStatusCode?: number | undefined;
  /** The service's detailed error code. */
  readonly apiCode?: number | undefined;
  /** ID of the request, to quote to GenAuth's support. */
  readonly requestId?: string | undefined;
  /** The answer that caused the error. */
  readonly response?: GenAuthErrorResponse | undefined;
  /**
   * How an API answers the request, if {@link AuthenticationClient.verifyRequest} rejected because of the
   * request.
   */
  readonly challenge?: RequestChallenge | undefined;
  /** The underlying error or value, such as the reason of an abort signal. */
  readonly cause?: unknown;
  /** Name, message and all fields except the stack, as `JSON.stringify` and loggers write them. */
  toJSON(): Record<string, unknown>;
}

/** An option or argument is wrong, or the client is closed. Nothing was sent. */
export class ConfigurationError extends GenAuthError {
  readonly code: ConfigurationErrorCode;
  /** The wrong option or argument. */
  readonly field?: string | undefined;
}

/** The service could not be reached: DNS, connect, TLS, or a connection that broke. */
export class ConnectionError extends GenAuthError {
  readonly code: ConnectionErrorCode;
}

/** The deadline of the call has passed. */
export class TimeoutError extends GenAuthError {
  readonly code: "ETIMEDOUT";
  /**
   * What the call was doing at the deadline: waiting for a free connection, connecting, waiting for status
   * and headers, reading the body, or waiting before the next attempt.
   */
  readonly phase: "queue" | "connect" | "response" | "body" | "backoff";
}

/** The call's signal fired; `cause` is the signal's reason. */
export class AbortError extends GenAuthError {
  readonly code: "ABORT_ERR";
}

/** The service answered with a status outside 2xx; redirects are not followed, and are such a status. */
export class HttpError extends GenAuthError {
  readonly code: "ERR_HTTP_STATUS" | "ERR_RATE_LIMIT" | (string & {});
  readonly response: GenAuthErrorResponse;
  /** How long the service asks to wait, in seconds, if it sent `Retry-After`. */
  readonly retryAfter?: number | undefined;
}

/** The service answered with status 429: too many requests. */
export class RateLimitError extends HttpError {
  readonly code: "ERR_RATE_LIMIT" | (string & {});
}

/** The answer cannot be used: not JSON, larger than allowed, in a bad encoding, or cut short. */
export class ResponseError extends GenAuthError {
  readonly code: ResponseErrorCode;
}

/** A business failure (HTTP 200, another `statusCode` in the body), with `throwOnFailure` only. */
export class ApiError extends GenAuthError {
  readonly code: "ERR_API" | (string & {});
  readonly businessStatusCode: number;
  readonly response: GenAuthErrorResponse;
}

/**
 * An endpoint of OAuth 2.0 refused, the sign-in ended with an error, or a callback does not belong to a
 * login of this browser.
 */
export class OAuthError extends GenAuthError {
  readonly code: OAuthErrorCode;
  /**
   * The service's `error`, the same as `code`, except that `code` is `"server_error"` for an `error` of
   * capital letters: the service cannot choose a code of this package. Absent if this package found the
   * fault.
   */
  readonly error?: OAuthErrorCode | undefined;
  /** The service's `error_description`. */
  readonly errorDescription?: string | undefined;
}

/**
 * The answer of an API to a request that it refuses (RFC 6750, section 3). Can be passed to
 * `new Response(null, challenge)`.
 */
export interface RequestChallenge {
  /**
   * HTTP status: 401 without a token or with one that is not valid, 403 if the token lacks a scope, 400 if
   * the `Authorization` header cannot be read, 503 if the keys cannot be fetched now.
   */
  readonly status: number;
  /** The exact value of `WWW-Authenticate`; absent with status 503. */
  readonly wwwAuthenticate?: string | undefined;
  /** The headers to send: `WWW-Authenticate`, if there is a value. */
  readonly headers: Record<string, string>;
}

/** A token did not pass verification. */
export class TokenError extends GenAuthError {
  readonly code: TokenErrorCode;
  /** The claim that failed. */
  readonly claim?: string | undefined;
}

/** Options of the {@link ManagementClient} of authing-node-sdk. */
export interface ManagementClientOptions {
  accessKeyId: string;
  accessKeySecret: string;
  /** ID of the tenant whose data the client manages. */
  tenantId?: string;
  /** Milliseconds. */
  timeout?: number;
  host?: string;
  lang?: "zh-CN" | "zh-TW" | "en-US" | "ja-JP";
  rejectUnauthorized?: boolean;
  socketUri?: string;
  retryTimes?: number;
}

/** Defaults of {@link ManagementClientOptions}, as in authing-node-sdk. */
export const DEFAULT_OPTIONS: ManagementClientOptions;

/**
 * The management API is not part of this version. The class is here so that imports link; it cannot be
 * constructed.
 *
 * @deprecated Keep authing-node-sdk installed beside this package, and import ManagementClient from there.
 */
export class ManagementClient {
  /**
   * @param options No options are accepted.
   * @throws {GenAuthError} always, with the code `ERR_NOT_IMPLEMENTED`.
   */
  constructor(options: never);
}

/**
 * Counters of one client since it was made: see {@link AuthenticationClient.stats}.
 *
 * Counters are read one after the other: `calls` may count a call that `inFlight` does not count yet.
 */
export interface ClientStats {
  /** Calls made, those refused for a wrong argument included. */
  calls: number;
  /** Calls whose promise is not settled. */
  inFlight: number;
  /** Those of `inFlight` that wait for a place among the 512 calls on the wire to one host. */
  queued: number;
  /** Attempts after the first one of a call. */
  retries: number;
  /**
   * Requests that were sent again because the server said that it had not processed them. They are neither
   * attempts nor retries.
   */
  resends: number;
  /** Calls that were rejected. */
  errors: number;
  /**
   * Retries that the pool may still make, from 512 down to 0: each retry costs 1; a second brings back 10,
   * a successful call 0.1. 0 for a closed client.
   */
  retryBudget: number;
  /**
   * The pool of connections, which clients with the same transport settings share, in every thread. A
   * closed client has none.
   */
  connections: {
    /** Connections opened since the pool was made. */
    opened: number;
  };
  /** The cache of WeChat tokens, which all clients of the process share, in every thread. */
  wechatTokens: WechatTokenStats;
}

/** Counters of the cache of WeChat tokens since the process started. */
export interface WechatTokenStats {
  /** Calls that were answered from the cache. */
  hits: number;
  /** Calls that had to wait for the service or the store. */
  misses: number;
  /** Requests for calls that waited. */
  flights: number;
  /** Requests in the background, for which no call waited when they started. */
  refreshes: number;
  /** Requests in the background that failed. */
  refreshFailures: number;
  /** Requests for calls that failed. */
  failures: number;
  /** Tokens that `invalidateWechatMpAccessToken` dropped. */
  invalidations: number;
  /** Applications that were evicted to make room. */
  evictions: number;
  /** Tokens that came from the shared store instead of the service. */
  storeHits: number;
  /** Reads of the store that found no usable token. */
  storeMisses: number;
  /** Values in the store that could not be used: of another version, damaged, or forged. */
  storeRejects: number;
  /** Operations of the store that were too slow, failed to connect, or were refused. */
  storeErrors: number;
  /** Requests that waited because another machine had already sent one. */
  storeWaits: number;
  /** WeChat applications in the cache now. */
  applications: number;
  /**
   * The store's last error: `SLOW`, `UNREACHABLE`, `UNKNOWN_HOST` (its name cannot be resolved),
   * `CERTIFICATE` (not trusted, or for another host), `TLS` (the server does not speak it), `CLUSTER` (a
   * node of a cluster, which is not supported), `AUTH`, `UNEXPECTED` (the answer is not Redis's), or the
   * server's own code, such as `OOM`.
   */
  lastStoreError: string | null;
}

/** Message of the channel `genauth:wechat-store:error`; published when a call for a token has settled. */
export interface WechatStoreErrorMessage {
  /** Failures of the store since the process started. */
  errors: number;
  /** Its last error; see {@link WechatTokenStats.lastStoreError}. */
  code: string;
}

/**
 * One call in the messages of the channels. It is the same object in every message of that call, so it can
 * be the key of a `WeakMap`.
 */
export interface ObservedRequest {
  /** Number of the call, unique in the process. */
  readonly id: number;
  /** Name of the method of the client, such as `"getWechatMpAccessToken"`. */
  readonly operation: string;
  /** HTTP method. */
  readonly method: "GET" | "POST" | "PUT" | "DELETE" | "PATCH";
  /** Scheme, host, and port if it is not the default one. */
  readonly host: string;
  /** Path without a query, with `{name}` in place of a parameter. */
  readonly path: string;
}

/** Durations in milliseconds. The parts add up to the total; for a call they cover all its attempts. */
export interface RequestDurations {
  total: number;
  /** Time until the network thread has the call, and until it may be sent. */
  queue: number;
  /** Resolving the name, connecting, TLS; almost 0 on a kept connection. */
  connect: number;
  /** From the first byte of the request to the status of the answer. */
  response: number;
  /** Reading and decoding the answer's body. */
  body: number;
  /** Between attempts. */
  backoff: number;
  /** Waiting until the event loop takes the result. */
  delivery: number;
}

/** Message of the channel `genauth:request:start`: a call is made. */
export interface RequestStartMessage {
  request: ObservedRequest;
}

/** Message of the channel `genauth:request:retry`: an attempt has failed, and another one follows. */
export interface RequestRetryMessage {
  request: ObservedRequest;
  /** Number of the failed attempt, from 1. */
  attempt: number;
  /** HTTP status, if there was one. */
  status?: number;
  /** Class of the attempt's error. */
  error: GenAuthErrorName;
  /** Code of the attempt's error. */
  code: string;
  /** Id that the service gave to the request. */
  requestId?: string;
  /** Milliseconds from the failure to the next attempt. */
  delay: number;
  /** Of this attempt alone. */
  durations: RequestDurations;
}

/** Message of the channel `genauth:request:end`: the promise of a call is about to resolve. */
export interface RequestEndMessage {
  request: ObservedRequest;
  /** Number of attempts; 0 if no request was needed. */
  attempts: number;
  /** HTTP status of the answer. */
  status?: number;
  /** Id that the service gave to the request. */
  requestId?: string;
  durations: RequestDurations;
}

/** Message of the channel `genauth:request:error`: the promise of a call is about to reject. */
export interface RequestErrorMessage {
  request: ObservedRequest;
  /** Number of attempts; 0 if the call was refused before. */
  attempts: number;
  /** HTTP status of the last attempt, if there was one. */
  status?: number;
  /** Class of the error. */
  error: GenAuthErrorName;
  /** Code of the error. */
  code: string;
  /** Id that the service gave to the request. */
  requestId?: string;
  durations: RequestDurations;
}

/** Names of the error classes. */
export type GenAuthErrorName =
  | "GenAuthError"
  | "ConfigurationError"
  | "ConnectionError"
  | "TimeoutError"
  | "AbortError"
  | "HttpError"
  | "RateLimitError"
  | "ResponseError"
  | "ApiError"
  | "OAuthError"
  | "TokenError";

/** Language of the service's messages. */
export type Lang = "zh-CN" | "en-US" | "zh-TW" | "ja-JP";

/**
 * How an application authenticates at an endpoint: its secret in the body, its secret in the
 * `Authorization` header, or not at all.
 */
export type ClientAuthMethod = "client_secret_post" | "client_secret_basic" | "none";

/** Options of {@link AuthenticationClient}. An option with the value `undefined` has its default. */
export interface AuthenticationClientInitOptions {
  /** ID of the GenAuth application. */
  appId: string;
  /**
   * Secret of the GenAuth application. It may be left out only when
   * {@link AuthenticationClientInitOptions.tokenEndPointAuthMethod} is `"none"`.
   */
  appSecret?: string | undefined;
  /**
   * Address of the service: a URL such as `https://example.genauth.ai`, or host and port. Without a scheme
   * it is `https`, and `http` for `localhost` and loopback addresses.
   */
  appHost: string;
  /** Access token of the user for calls; see {@link AuthenticationClient.setAccessToken}. */
  accessToken?: string | undefined;
  /**
   * Where the browser returns after sign-in.
   *
   * @default the first callback URL in the application's settings
   */
  redirectUri?: string | undefined;
  /** Where the browser returns after sign-out. */
  logoutRedirectUri?: string | undefined;
  /**
   * Permissions that sign-in asks for, separated by spaces. With the protocol `"oidc"` it must hold
   * `openid`; `offline_access` asks for a refresh token.
   *
   * @default "openid profile"
   */
  scope?: string | undefined;
  /**
   * Prefix of the name of the cookie that holds the state of a pending sign-in. A dot and a tag of the
   * sign-in follow, so that sign-ins in several tabs do not overwrite each other.
   *
   * @default "X-Authing-Node-OIDC-State"
   */
  cookieKey?: string | undefined;
  /**
   * Language of the service's messages.
   *
   * @default the service's own choice
   */
  lang?: Lang | undefined;
  /**
   * Protocol of sign-in and sign-out.
   *
   * @default "oidc"
   */
  protocol?: "oauth" | "oidc" | "saml" | "cas" | undefined;
  /**
   * How the application authenticates at the token endpoint.
   *
   * @default "client_secret_post"
   */
  tokenEndPointAuthMethod?: ClientAuthMethod | undefined;
  /**
   * How the application authenticates at the introspection endpoint.
   *
   * @default "client_secret_post"
   */
  introspectionEndPointAuthMethod?: ClientAuthMethod | undefined;
  /**
   * How the application authenticates at the revocation endpoint.
   *
   * @default "client_secret_post"
   */
  revocationEndPointAuthMethod?: ClientAuthMethod | undefined;
  /**
   * Deadline of a whole call, in milliseconds: queueing, connecting, the answer, and every retry with the
   * wait before it. 0 means the default.
   *
   * @default 10000
   */
  timeout?: number | undefined;
  /**
   * Whether the server's certificate is verified. For a private deployment, pass its authority as
   * {@link AuthenticationClientInitOptions.ca} rather than `false` here.
   *
   * @default true
   */
  rejectUnauthorized?: boolean | undefined;
  /**
   * WebSocket URL of the event service.
   *
   * @default "wss://openevent.authing.cn"; for the brand `genauth`, "wss://openevent.genauth.ai"
   */
  socketUri?: string | undefined;
  /**
   * Number of reconnects of a broken event subscription. Calls have
   * {@link AuthenticationClientInitOptions.maxRetries}.
   *
   * @default 5
   */
  retryTimes?: number | undefined;
  /**
   * Brand of the service. It selects the prefix of request headers (`x-authing-` or `x-genauth-`) and the
   * default of {@link AuthenticationClientInitOptions.socketUri}.
   *
   * @default "genauth" when the host is `genauth.ai` or below it, else "authing"
   */
  brand?: "authing" | "genauth" | undefined;
  /**
   * Time for DNS, connecting and the TLS handshake, in milliseconds, within
   * {@link AuthenticationClientInitOptions.timeout}. 0 means the default.
   *
   * @default the whole `timeout`
   */
  connectTimeout?: number | undefined;
  /**
   * Whether HTTP/2 is offered to an `https` host. All calls then share one connection. A server that does
   * not choose it, or demands HTTP/1.1, gets HTTP/1.1 for the next hour; `false` never offers HTTP/2. Plain
   * `http` is always HTTP/1.1.
   *
   * @default true
   */
  http2?: boolean | undefined;
  /**
   * Retries of a call after a failure that may pass, 0 to 10. Operations that change something are
   * retried only if no byte of the request was sent. A request that the server says it has not processed
   * is sent again without being counted.
   *
   * @default 3
   */
  maxRetries?: number | undefined;
  /**
   * Largest answer that is accepted, in bytes after decompression.
   *
   * @default 10485760 (10 MiB)
   */
  maxResponseBytes?: number | undefined;
  /**
   * URL of a proxy, or `false` for none. The environment is then not read.
   *
   * @default the environment: HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY
   */
  proxy?: string | false | undefined;
  /**
   * Certificate authorities to trust, in PEM form. They replace the default ones, as in Node's `tls`.
   *
   * @default the system's, and those of NODE_EXTRA_CA_CERTS
   */
  ca?: string | Uint8Array | ReadonlyArray<string | Uint8Array> | undefined;
  /** Client certificate, in PEM form, for a server that requests one. */
  clientCertificate?:
    | {
        /** The certificate, then the intermediates below the authority. */
        readonly cert: string | Uint8Array;
        /** Its private key, not encrypted. */
        readonly key: string | Uint8Array;
      }
    | undefined;
  /**
   * Whether a business failure (HTTP 200 with a `statusCode` other than 200 in the body) rejects with
   * an {@link ApiError}. Otherwise it resolves like a success.
   *
   * @default false
   */
  throwOnFailure?: boolean | undefined;
  /**
   * Keeps WeChat access tokens: {@link AuthenticationClient.getWechatMpAccessToken} and
   * {@link AuthenticationClient.getWechatMpAccessTokenInfo} then answer from a cache that all clients and
   * worker threads of the process share. However many calls wait, it sends one request. `true` means all
   * defaults.
   *
   * @default false
   */
  wechatTokenCache?: boolean | WechatTokenCacheOptions | undefined;
  /**
   * Expected issuer of tokens: the exact value of `iss`.
   *
   * @default `appHost` followed by `/oidc`
   */
  issuer?: string | ReadonlyArray<string> | undefined;
  /**
   * Expected audience of access tokens: their `aud` must name one of these. ID tokens must always name
   * `appId`.
   *
   * @default `aud` of access tokens is not checked
   */
  audience?: string | ReadonlyArray<string> | undefined;
  /**
   * The one signature algorithm that ID tokens may have. Set `"HS256"` if the application signs with it and
   * ID tokens come from another process or a browser. An HMAC algorithm set here is accepted for access
   * tokens too.
   *
   * @default any with a public key, and HS256 for an ID token that this process received itself from the
   *   token endpoint
   */
  idTokenSigningAlg?: SigningAlgorithm | undefined;
  /**
   * Permitted difference between the clocks of issuer and application, in seconds, 0 to 600.
   *
   * @default 30
   */
  clockTolerance?: number | undefined;
  /**
   * Secret that signs the cookie of an open login. All processes that serve one application must have the
   * same. Use 32 random bytes as text. To change it, pass a list: the first secret signs, and cookies
   * signed with any of them are accepted. Remove the old secret an hour later.
   *
   * @default `appSecret`, or a random secret of this process
   */
  cookieSecret?: string | ReadonlyArray<string> | undefined;
  /**
   * Encryption of passwords in requests, inside TLS: `"rsa"` (PKCS#1 v1.5), `"sm2"`, or none. `true` means
   * `"rsa"`. The passwords of a request are encrypted with the public key that `getSystemInfo` returns, and
   * its `passwordEncryptType` is set. A call that sets one of the two ciphers itself is not changed: its
   * password is already encrypted.
   *
   * A password that cannot be encrypted is refused with a {@link ConfigurationError} and never sent in
   * clear text. This applies to a `passwordEncryptType` that the service does not know, and to
   * `bindByAccount`, whose request has no such field: use a client without this option for it.
   *
   * The key is fetched once for all waiting calls, within the deadline of the first, and used for an hour.
   * It is fetched again, at most once a minute, after the service has refused a request, because the key
   * may have changed. A key that cannot be used rejects with a {@link ResponseError}, code
   * `ERR_RESPONSE_PUBLIC_KEY`, and nothing is sent.
   *
   * @default false
   */
  encryptPassword?: boolean | "rsa" | "sm2" | undefined;
}

/** Signature algorithms of tokens: RFC 7518, section 3.1, and RFC 8037, section 3.1. */
export type SigningAlgorithm =
  | "RS256"
  | "RS384"
  | "RS512"
  | "PS256"
  | "PS384"
  | "PS512"
  | "ES256"
  | "ES384"
  | "ES512"
  | "EdDSA"
  | "Ed25519"
  | "HS256"
  | "HS384"
  | "HS512";

/** Options of the cache of WeChat access tokens. Times are in seconds, as in WeChat's API. */
export interface WechatTokenCacheOptions {
  /**
   * Longest age of a token that is served, in seconds, above 0 and up to 300. WeChat keeps a replaced token
   * valid for 5 minutes, so an older one may be invalid. A token is never served in the last 300 seconds
   * before it expires.
   *
   * @default 60
   */
  maxAge?: number | undefined;
  /**
   * How long before the end of `maxAge` the next token is requested in the background, in seconds, from 0
   * to `maxAge`. With 0 there are no background requests: one call every `maxAge` waits for the service.
   *
   * @default a fifth of `maxAge`
   */
  refreshAhead?: number | undefined;
  /**
   * A Redis or Valkey server in which the machines of an application share tokens, so that one of them
   * makes the request: `redis://` or, with TLS, `rediss://`, then `[user:password@]host[:port][/database]`.
   * Values are encrypted with a key derived from the WeChat secret. A failure of the store does not fail a
   * call.
   *
   * @default none: each process has its own cache
   */
  store?: string | undefined;
}

/**
 * Options for one call. An index in their place, as in `bodies.map(client.updateProfile, client)`, is
 * ignored.
 */
export interface CallOptions {
  /** Aborts the call: it rejects with an {@link AbortError} whose `cause` is the signal's reason. */
  signal?: AbortSignalLike | undefined;
  /**
   * Deadline of the whole call, in milliseconds. 0 means the default.
   *
   * @default the client's {@link AuthenticationClientInitOptions.timeout}
   */
  timeout?: number | undefined;
  /**
   * Number of retries, 0 to 10.
   *
   * @default the client's {@link AuthenticationClientInitOptions.maxRetries}
   */
  maxRetries?: number | undefined;
  /** Additional headers. */
  headers?: Readonly<Record<string, string>> | undefined;
}

/** Arguments that `Array.prototype.map` passes after the element; methods ignore them. */
export type MapArguments = [index: number, list: readonly unknown[]];

/** The members of an `AbortSignal` that are used, so that these types need neither DOM nor Node types. */
export interface AbortSignalLike {
  /** Whether the signal has fired. */
  readonly aborted: boolean;
  /** The argument of `abort()`. */
  readonly reason?: unknown;
  /** Adds a listener. */
  addEventListener(type: "abort", listener: () => void): void;
  /** Removes a listener. */
  removeEventListener(type: "abort", listener: () => void): void;
}

/** Tokens of a sign-in (RFC 6749, 5.1; OpenID Connect Core 1.0, 3.1.3.3). */
export interface OIDCTokenResponse {
  /** Access token. */
  access_token: string;
  /** ID token. Sent with the scope `openid` only. */
  id_token: string;
  /** Lifetime of the access token, in seconds. */
  expires_in: number;
  /** Refresh token. Sent with the scope `offline_access` only. */
  refresh_token: string;
  /** `Bearer`. */
  token_type: string;
  /** Permissions that were granted, separated by spaces. */
  scope?: string;
}

/** Token of an application or a programmatic account (RFC 6749, 4.4.3). */
export interface ClientCredentialsTokenResponse {
  /** Access token. */
  access_token: string;
  /** `Bearer`. */
  token_type: string;
  /** Lifetime, in seconds. */
  expires_in: number;
  /** Permissions that were granted, separated by spaces. */
  scope?: string;
}

/**
 * Introspection of a token (RFC 7662, 2.2). Fields other than `active` are present only for a valid token.
 */
export interface TokenIntrospection extends Record<string, any> {
  /** Whether the token is valid now. */
  active: boolean;
  /** Permissions, separated by spaces. */
  scope?: string;
  /** ID of the application that the token was issued to. */
  client_id?: string;
  /** `Bearer`. */
  token_type?: string;
  /** When it expires, in seconds since 1970-01-01T00:00:00Z. */
  exp?: number;
  /** When it was issued, in seconds since 1970-01-01T00:00:00Z. */
  iat?: number;
  /** ID of the user, or of the application. */
  sub?: string;
  /** Audience. */
  aud?: string | string[];
  /** Issuer. */
  iss?: string;
  /** ID of the token. */
  jti?: string;
}

/** Form of a token request for the application itself (RFC 6749, 4.4.2). */
export interface NativeTokenParams extends Record<string, string> {
  /** `client_credentials`. */
  grant_type: string;
  /** ID of the application. */
  client_id: string;
  /** Its secret. */
  client_secret: string;
  /** Permissions, separated by spaces. */
  scope: string;
}

/** Form of a token request for a code (RFC 6749, 4.1.3). */
export interface CodeToTokenParams {
  /** Type of the exchange. */
  grant_type: "authorization_code";
  /** ID of the application. */
  client_id: string;
  /** Its secret. */
  client_secret: string;
  /** The code. */
  code: string;
  /** The redirect URI of the authorization request. */
  redirect_uri: string;
}

/** Form of a token request for a refresh token (RFC 6749, 6). */
export interface RefreshTokenParams {
  /** Type of the exchange. */
  grant_type: "refresh_token";
  /** ID of the application. */
  client_id: string;
  /** Its secret. */
  client_secret: string;
  /** The refresh token. */
  refresh_token: string;
}

/** A user who has signed in, for applications that keep it in this form. */
export interface LoginState {
  /** Access token. */
  accessToken: string;
  /** ID token. */
  idToken: string;
  /** Refresh token. */
  refreshToken?: string;
  /** When the access token expires, in seconds since 1970-01-01T00:00:00Z. */
  expireAt: number;
  /** Claims of the ID token. */
  parsedIDToken: IDToken;
  /** Claims of the access token. */
  parsedAccessToken: AccessToken;
}

/**
 * A pending login, in the form of authing-node-sdk. The cookie of this package is signed and has another
 * form.
 */
export interface LoginTransaction {
  /** Value that the callback must return. */
  state?: string;
  /** Value that the ID token must hold. */
  nonce?: string;
  /** Where the browser returns. */
  redirectUri: string;
}

/**
 * Claims of a user (OpenID Connect Core 1.0, 5.1). Which claims are present depends on the scope and on the
 * profile of the user; only `sub` is always present.
 */
export interface UserInfo extends Record<string, any> {
  /** ID of the user. */
  sub: string;
  /** Full name. */
  name: string;
  /** Nickname. */
  nickname: string;
  /** Given name. */
  given_name: string;
  /** Family name. */
  family_name: string;
  /** Birthday: `YYYY-MM-DD`. */
  birthdate: string;
  /** Male, female, or unknown. */
  gender: "M" | "F" | "U";
  /** URL of a picture. */
  picture: string;
  /** When the profile was last changed. */
  updated_at: string;
  /** Time zone, such as `Asia/Shanghai`. */
  zoneinfo: string;
  /** Preferred user name. */
  preferred_username: string;
  /** Language and region, such as `zh-CN`. */
  locale: string;
}

/**
 * Claims of an ID token (OpenID Connect Core 1.0, 2). Verification guarantees `iss`, `sub`, `aud`, `exp`
 * and `iat`; the others are present if the service sends them.
 */
export interface IDToken extends UserInfo {
  /** ID of the user. */
  sub: string;
  /** Audience: your application. Services other than GenAuth may send a list. */
  aud: string;
  /** When it expires, in seconds since 1970-01-01T00:00:00Z. */
  exp: number;
  /** When it was issued, in seconds since 1970-01-01T00:00:00Z. */
  iat: number;
  /** Issuer. */
  iss: string;
  /** Value that the login began with. */
  nonce: string;
  /** Hash of the access token that was issued with it. */
  at_hash: string;
  /** Hash of the `state` of the same answer. */
  s_hash: string;
}

/** Claims of an access token that is a JWT. Verification guarantees `iss` and `exp`. */
export interface AccessToken extends Record<string, any> {
  /** ID of the token. */
  jti: string;
  /** ID of the user, or of the application. */
  sub: string;
  /** When it was issued, in seconds since 1970-01-01T00:00:00Z. */
  iat: number;
  /** When it expires, in seconds since 1970-01-01T00:00:00Z. */
  exp: number;
  /** Permissions, separated by spaces. */
  scope: string;
  /** Issuer. */
  iss: string;
  /** Audience. Services other than GenAuth may send a list. */
  aud: string;
}

/** Result of a ticket of CAS 1.0. */
export interface Cas10ValidationResult {
  /** Whether the ticket was valid. */
  valid: boolean;
  /** The reason, in the words of authing-node-sdk. */
  message?: string;
}

/** The user of a ticket of CAS 2.0. Which attributes are present depends on the profile of the user. */
export type Cas20ValidationSuccessResult = {
  serviceResponse: {
    authenticationSuccess: {
      /** Name of the user. */
      user: string;
      /** Claims of the user, as in {@link UserInfo}. */
      attributes: {
        updated_at: string;
        address: {
          country: string;
          postal_code: string;
          region: string;
          formatted: string;
        };
        phone_number_verified: boolean;
        phone_number: string;
        locale: string;
        zoneinfo: string;
        birthdate: string;
        gender: string;
        email_verified: boolean;
        email: string;
        website: string;
        picture: string;
        profile: string;
        preferred_username: string;
        nickname: string;
        middle_name: string;
        family_name: string;
        given_name: string;
        name: string;
        sub: string;
        /** ID of the user in the system that it came from. */
        external_id: string;
        /** ID of the user that several applications share. */
        unionid: string;
      };
    };
  };
};

/** Why a ticket of CAS 2.0 was refused. */
export type Cas20ValidationFailureResult = {
  authenticationFailure: {
    /** Such as `INVALID_TICKET` (CAS Protocol 3.0, 2.5.3). */
    code: string;
    /** The same for a person. */
    description: string;
  };
};

/** Parameters of {@link AuthenticationClient.buildAuthorizeUrl} with the protocol `"oidc"`. */
export interface OidcParams {
  /**
   * Where the browser returns.
   *
   * @default the client's {@link AuthenticationClientInitOptions.redirectUri}
   */
  redirectUri?: string | undefined;
  /**
   * Response type of the callback.
   *
   * @default "code"
   */
  responseType?:
    | "code"
    | "code id_token token"
    | "code id_token"
    | "code token"
    | "id_token token"
    | "id_token"
    | "none"
    | undefined;
  /**
   * Response mode.
   *
   * @default "query"
   */
  responseMode?: "query" | "fragment" | "form_post" | undefined;
  /**
   * Value that the callback returns.
   *
   * @default 192 random bits
   */
  state?: string | undefined;
  /**
   * Value that the ID token must hold.
   *
   * @default 192 random bits
   */
  nonce?: string | undefined;
  /**
   * Permissions to ask for, separated by spaces. `offline_access` asks for a refresh token, and for the
   * user's consent.
   *
   * @default the client's {@link AuthenticationClientInitOptions.scope}
   */
  scope?: string | undefined;
  /**
   * How {@link OidcParams.codeChallenge} was made of the verifier.
   *
   * @default "S256"
   */
  codeChallengeMethod?: "plain" | "S256" | undefined;
  /** PKCE code challenge, see {@link AuthenticationClient.getCodeChallengeDigest}. */
  codeChallenge?: string | undefined;
  /** ID of the tenant to sign in to. */
  tenantId?: string | undefined;
  /**
   * Whether the user must sign in even with a session at the service. The user can remove that from the
   * URL; {@link OidcParams.maxAge} is what can be checked.
   */
  forced?: boolean | undefined;
  /**
   * The oldest authentication to accept, in seconds before the login begins: a whole number from 0.
   * Sent as `max_age`; pass the same to {@link AuthenticationClient.parseIDToken} as `maxAge`. OpenID Connect only.
   *
   * @default any
   */
  maxAge?: number | undefined;
}

/** Parameters of {@link AuthenticationClient.buildAuthorizeUrl} with the protocol `"oauth"`. */
export interface OauthParams {
  /**
   * Where the browser returns.
   *
   * @default the client's {@link AuthenticationClientInitOptions.redirectUri}
   */
  redirectUri?: string | undefined;
  /**
   * Response type of the callback.
   *
   * @default "code"
   */
  responseType?: "code" | "token" | undefined;
  /**
   * Value that the callback returns.
   *
   * @default 192 random bits
   */
  state?: string | undefined;
  /**
   * Permissions to ask for, separated by spaces.
   *
   * @default "user"
   */
  scope?: string | undefined;
  /**
   * Challenge method of {@link OauthParams.codeChallenge}.
   *
   * @default "S256"
   */
  codeChallengeMethod?: "plain" | "S256" | undefined;
  /** PKCE code challenge, see {@link AuthenticationClient.getCodeChallengeDigest}. */
  codeChallenge?: string | undefined;
}

/** Parameters of {@link AuthenticationClient.buildAuthorizeUrl} with the protocol `"cas"`. */
export interface CasParams {
  /** Where the browser returns with a ticket. */
  service?: string | undefined;
}

/** Parameters of {@link AuthenticationClient.buildLogoutUrl}. */
export interface LogoutParams {
  /**
   * Where the browser goes afterwards.
   *
   * @default with the protocol `"oidc"`, the client's
   *   {@link AuthenticationClientInitOptions.logoutRedirectUri}
   */
  redirectUri?: string | undefined;
  /** With the protocol `"oidc"`: the user's ID token, by which the service finds the session. */
  idToken?: string | undefined;
  /** With the protocol `"oidc"`: value that is passed to `redirectUri`. */
  state?: string | undefined;
}

/** Options for one login, in place of the client's. */
export interface LoginParams {
  /** Permissions to ask for, separated by spaces. */
  scope?: string | undefined;
  /**
   * Value that the callback returns. It also identifies the login, so use another value for each.
   *
   * @default 192 random bits
   */
  state?: string | undefined;
  /**
   * Value that the ID token must hold.
   *
   * @default 192 random bits
   */
  nonce?: string | undefined;
  /** Where the browser returns; remembered for the exchange of the code. */
  redirectUri?: string | undefined;
  /**
   * Whether the user must sign in even with a session at the service. The user can remove this from the
   * URL; with `maxAge: 0` the callback refuses a user who did not sign in.
   */
  forced?: boolean | undefined;
  /**
   * The oldest authentication to accept, in seconds before the login begins: a whole number from 0. Sent as
   * `max_age`. The callback refuses an ID token whose `auth_time` is older or missing. OpenID Connect only.
   *
   * @default any
   */
  maxAge?: number | undefined;
  /** ID of the tenant to sign in to. */
  tenantId?: string | undefined;
  /** With the protocol `"cas"`: where the browser returns with a ticket. */
  service?: string | undefined;
}

/** A PKCE code verifier and the challenge method. */
export interface CodeChallengeOptions {
  /** The verifier that {@link AuthenticationClient.generateCodeChallenge} returned. */
  codeChallenge: string;
  /**
   * `"plain"` gives the verifier itself, which protects nothing.
   *
   * @default "S256"
   */
  method?: "S256" | "plain" | undefined;
}

/** Parameters of the exchange of a code. */
export interface CodeExchangeOptions {
  /** PKCE code verifier, not its digest. */
  codeVerifier?: string | undefined;
  /**
   * The redirect URI of the authorization request.
   *
   * @default the client's {@link AuthenticationClientInitOptions.redirectUri}
   */
  redirectUri?: string | undefined;
}

/** A programmatic account of the user pool. */
export interface ProgrammaticAccount {
  /**
   * Its key.
   *
   * @default the client's `appId`
   */
  accessKey?: string | undefined;
  /**
   * Its secret.
   *
   * @default the client's `appSecret`
   */
  accessSecret?: string | undefined;
}

/** How {@link AuthenticationClient.getUserInfoByAccessToken} sends the token, and the expected subject. */
export interface UserInfoOptions {
  /**
   * HTTP method.
   *
   * @default "GET"
   */
  method?: "POST" | "GET" | undefined;
  /**
   * Where the token is sent. `"body"` needs the method `"POST"`.
   *
   * @default "query"
   */
  tokenPlace?: "query" | "header" | "body" | undefined;
  /**
   * The `sub` of the verified ID token that came with the access token: claims of another user are refused
   * with a {@link TokenError} whose `claim` is `"sub"`. OpenID Connect Core 1.0, 5.3.2.
   *
   * @default not compared
   */
  sub?: string | undefined;
}

/**
 * The members of a request that are used, so that these types need no Node types: `IncomingMessage` of
 * `node:http` and `node:https`, `Http2ServerRequest`, `Request` of Express, `request.raw` of Fastify.
 */
export interface RedirectRequest {
  /** Path and query. */
  readonly url?: string | undefined;
  /** The same before a router has removed its mount path, as Express keeps it. */
  readonly originalUrl?: string | undefined;
  /** Headers, names in lower case. */
  readonly headers: { readonly cookie?: string | undefined };
  /** The connection. The cookie is `Secure` if the connection is encrypted and no redirect URI is known. */
  readonly socket?: object | undefined;
}

/**
 * The members of a response that are used: `ServerResponse` of `node:http` and `node:https`,
 * `Http2ServerResponse`, `Response` of Express, `reply.raw` of Fastify.
 */
export interface RedirectResponse {
  /** Whether the headers have been sent. */
  readonly headersSent: boolean;
  /** The request that this answers. */
  readonly req?: RedirectRequest | undefined;
  /** Reads a header that was set. */
  getHeader(name: string): number | string | string[] | undefined;
  /** Sets a header. */
  setHeader(name: string, value: string | string[]): unknown;
  /** Sends status and headers. */
  writeHead(statusCode: number): unknown;
  /** Ends the response. */
  end(): unknown;
}

/**
 * The members of a request of the Fetch standard that are used, so that these types need no DOM types:
 * `Request`, `NextRequest` of Next, `c.req.raw` of Hono.
 */
export interface FetchRequest {
  /** The whole URL. */
  readonly url: string;
  /** HTTP method, which distinguishes a request from a response. */
  readonly method: string;
  /** Headers. */
  readonly headers: { get(name: string): string | null };
}

/** The members of `Headers` of the Fetch standard that are used. */
export interface FetchHeaders {
  /** Adds a header. */
  append(name: string, value: string): void;
}

/** `Response` of the Fetch standard, if the program has types for it. */
export type FetchResponse = typeof globalThis extends { Response: { prototype: infer Response } }
  ? Response
  : unknown;

/** A sign-in URL, and the values to keep until the browser returns. */
export interface AuthUrlResult {
  /** Where to send the browser. */
  url: string;
  /** Value that the callback must return. */
  state?: string;
  /** Value that the ID token must hold. */
  nonce?: string;
}

/** Query of a sign-in URL of OpenID Connect. */
export interface AuthURLParams {
  /** Where the browser returns. */
  redirect_uri: string;
  /** Response type. */
  response_type: string;
  /** Response mode. */
  response_mode: string;
  /** ID of the application. */
  client_id: string;
  /** Value that the callback returns. */
  state: string;
  /** Value that the ID token holds. */
  nonce: string;
  /** Permissions, separated by spaces. */
  scope: string;
  /** `login`, `consent` or both, if the user must do that again. */
  prompt?: string;
  /** The oldest authentication to accept, in seconds. */
  max_age?: string;
  /** ID of the tenant in authing-node-sdk; this package sends `tenant_id`, which the service reads. */
  tenantId?: string;
}

/** Query of a sign-out URL of OpenID Connect. */
export interface LogoutURLParams {
  /** Where the browser goes afterwards. */
  post_logout_redirect_uri?: string;
  /** The user's ID token. */
  id_token_hint?: string;
  /** Value that is passed to the redirect URI. */
  state?: string;
  /** ID of the application. */
  client_id?: string;
}

/** A set of public keys: RFC 7517, section 5. */
export interface JWKSObject {
  /** JSON Web Keys. Keys of unknown types and for other uses are ignored. */
  keys: ReadonlyArray<object>;
}

/** Additional checks of a token. */
export interface ParseTokenOptions {
  /** Keys to verify with, instead of the server's. */
  serverJWKS?: JWKSObject | undefined;
  /** Expected `nonce` of the token. */
  nonce?: string | undefined;
  /**
   * The token's `aud` must name one of these.
   *
   * @default {@link AuthenticationClientInitOptions.audience} for access tokens
   */
  audience?: string | ReadonlyArray<string> | undefined;
  /** Longest time since the user signed in, in seconds; `auth_time` is then required. */
  maxAge?: number | undefined;
  /**
   * Permitted difference between the clocks, in seconds, 0 to 600.
   *
   * @default {@link AuthenticationClientInitOptions.clockTolerance}
   */
  clockTolerance?: number | undefined;
}

/** Requirements of an API for a request. */
export interface VerifyRequestOptions {
  /**
   * Names of this API: the token's `aud` must be, or hold, one of them. The first one is the realm of
   * the challenge.
   *
   * @default {@link AuthenticationClientInitOptions.audience}; one of the two is required
   */
  audience?: string | ReadonlyArray<string> | undefined;
  /**
   * Scopes that the token must have, all of them: a list, or a string separated by spaces.
   *
   * @default none
   */
  scope?: string | ReadonlyArray<string> | undefined;
  /** Keys to verify with, instead of the server's. */
  serverJWKS?: JWKSObject | undefined;
  /** Longest time since the user signed in, in seconds; `auth_time` is then required. */
  maxAge?: number | undefined;
  /**
   * Permitted difference between the clocks, in seconds, 0 to 600.
   *
   * @default {@link AuthenticationClientInitOptions.clockTolerance}
   */
  clockTolerance?: number | undefined;
}

/** Headers of the Fetch API. */
export interface FetchHeaders {
  /** The value of a header; several values of one name are joined with commas. */
  get(name: string): string | null;
}

/**
 * The members of a request that are used: a request of `node:http`, `node:https` and `node:http2`, of
 * Express, Koa and Fastify, a `Request` of the Fetch API, a request of Hono, or any object with headers.
 */
export type BearerRequest =
  | FetchHeaders
  | { readonly headers: FetchHeaders | { readonly [name: string]: unknown } }
  | { readonly raw: { readonly headers: FetchHeaders | { readonly [name: string]: unknown } } };

/** Additional checks of an ID token. */
export interface ParseIDTokenOptions extends ParseTokenOptions {
  /** The access token that was issued with it: `at_hash`, if present, must match it. */
  accessToken?: string | undefined;
}

/** Types of arguments and answers, and their enums. */
export { Models };
