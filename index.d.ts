// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

import * as Models from "./models.js";

/**
 * Client for the authentication API of GenAuth (formerly Authing).
 *
 * One client serves any number of calls at the same time. Make it once and keep it: clients with the
 * same transport settings share their connections.
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
   * @param options Who the application is, where the service is, and how to reach it.
   * @throws {ConfigurationError} when an option is unknown, missing, of the wrong type or out of range.
   */
  constructor(options: AuthenticationClientInitOptions);

  /**
   * Checks the code or password that the deletion of an account needs, and answers a token for
   * `deleteAccount`.
   *
   * A code is sent beforehand on the channel `CHANNEL_DELETE_ACCOUNT`.
   *
   * @param requestBody How the user is verified, and the code or password.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
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
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `POST /api/v3/delete-account`: https://api-explorer.genauth.ai
   */
  deleteAccount(
    requestBody: Models.DeleteAccounDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Lists the client applications that may authorize a push login.
   *
   * For an authenticator app that has received a push: it finds out whether the application that
   * its user is signed in to can authorize it.
   *
   * @param requestBody Which push login.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `POST /api/v3/get-pushlogin-relation-apps`:
   * https://api-explorer.genauth.ai
   */
  getPushLoginRelationApps(
    requestBody: Models.GetPushCodeRelationAppsDto,
    options?: CallOptions | number,
  ): Promise<Models.GetPushCodeRelationAppsRespDto>;

  /**
   * Makes a Fastpass QR code for the signed-in user and gets what it is to hold.
   *
   * The user must be signed in.
   *
   * @param requestBody Options of the sign-in that the QR code leads to; `{}` for none.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `POST /api/v3/gene-fastpass-qrcode-info`: https://api-explorer.genauth.ai
   */
  geneFastpassQrcodeInfo(
    requestBody: Models.SignInFastpassDto,
    options?: CallOptions | number,
  ): Promise<Models.GeneFastpassQRCodeRespDto>;

  /**
   * Lists the client applications that a scanned Fastpass QR code can sign in to.
   *
   * @param query Which QR code.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `GET /api/v3/get-fastpass-client-apps`: https://api-explorer.genauth.ai
   */
  getFastpassParams(
    query: {
      /** ID of the QR code, `qrcodeId` of `geneFastpassQrcodeInfo`. */
      qrcodeId: string;
      /**
       * ID of the application that the QR code was made in, `appId` of `geneFastpassQrcodeInfo`.
       */
      appId: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.GetFastpassQRCodeRelationAppsRespDto>;

  /**
   * Gets the status of a Fastpass QR code.
   *
   * For the page that shows the QR code: it asks again until the code has been used or has expired.
   *
   * @param query Which QR code.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
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
   * @param requestBody Which QR code.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `POST /api/v3/qrcode-app-login`: https://api-explorer.genauth.ai
   */
  qrCodeAppLogin(
    requestBody: Models.AppQRCodeLoginDto,
    options?: CallOptions | number,
  ): Promise<Models.LoginTokenRespDto>;

  /**
   * Lists the authorizations of persons as subjects of applications.
   *
   * The service publishes no description of this operation and no type for its answer; what is said
   * here follows from the name and the path, which is one of the V2 API. Takes no argument and
   * sends no body.
   *
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `POST /api/v2/applications/subject/person/list`:
   * https://api-explorer.genauth.ai
   */
  listSubjectAuth(options?: CallOptions | number): Promise<any>;

  /**
   * Gets the applications that access can be applied for.
   *
   * @param query Which applications.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
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
   * Gets the applications that access can be applied for.
   *
   * @param query Which applications.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
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
   * Gets the roles of an application that can be applied for, page by page.
   *
   * @param query Which roles, and which page.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `GET /api/v3/roles-permission-applicable`: https://api-explorer.genauth.ai
   */
  getEnablePermissionApplyRoleList(
    query: {
      /**
       * Page, from 1 on.
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
   * @param requestBody What to apply for.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `POST /api/v3/approval`: https://api-explorer.genauth.ai
   */
  createApproval(
    requestBody: Models.CreateApprovalReq,
    options?: CallOptions | number,
  ): Promise<Models.CreateApprovalRes>;

  /**
   * Gets a request for approval.
   *
   * @param query Which request.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
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
   * @param requestBody What to apply for.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `POST /api/v3/approval-batch`: https://api-explorer.genauth.ai
   */
  batchCreateApproval(
    requestBody: Models.BatchCreateApprovalReq,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Gets the requests for approval that the user has initiated, page by page.
   *
   * @param query Which requests, and which page.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `GET /api/v3/approval-initiated-list`: https://api-explorer.genauth.ai
   */
  initiatedList(
    query?: {
      /**
       * Page, from 1 on.
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
       * Only requests for this: `APP_PERMISSION_APPLY`, access to an application, or
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
   * @param query Which requests, and which page.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `GET /api/v3/approval-initiated-list`: https://api-explorer.genauth.ai
   */
  initiatedList(
    query: {
      /**
       * Page, from 1 on.
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
       * Only requests for this: `APP_PERMISSION_APPLY`, access to an application, or
       * `ROLE_PERMISSION_APPLY`, a role.
       */
      objectType?: "APP_PERMISSION_APPLY" | "ROLE_PERMISSION_APPLY";
      /** Text to look for. */
      keyword?: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.InitiatedApprovalListRes>;

  /**
   * Checks a one-time code from a text message or an email without using it up.
   *
   * The code stays valid for the operation that it was sent for. Send the payload that `codeType`
   * asks for.
   *
   * @param requestBody The code and where it was sent.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
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
   * @param query Which page.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `GET /api/v3/mydevices/list`: https://api-explorer.genauth.ai
   */
  list(
    query?: {
      /**
       * Page, from 1 on.
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
   * @param query Which page.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `GET /api/v3/mydevices/list`: https://api-explorer.genauth.ai
   */
  list(
    query: {
      /**
       * Page, from 1 on.
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
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
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
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `POST /api/v3/mydevices/revoke-session`: https://api-explorer.genauth.ai
   */
  revoke(
    requestBody: Models.RevokeDeviceSessionDto,
    options?: CallOptions | number,
  ): Promise<Models.CommonResponseDto>;

  /**
   * Decrypts data that a Douyin Mini Program got from Douyin in encrypted form.
   *
   * A login code is good for one exchange: take a new one from `tt.login` for each call.
   *
   * The type of `data` is open: check it before use.
   *
   * @param requestBody The encrypted data and what is needed to decrypt them.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
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
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `POST /api/v3/bind-email`: https://api-explorer.genauth.ai
   */
  bindEmail(
    requestBody: Models.BindEmailDto,
    options?: CallOptions | number,
  ): Promise<Models.CommonResponseDto>;

  /**
   * Takes the email address away from the signed-in user.
   *
   * @param requestBody The code that was sent to the address.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
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
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `POST /api/v3/bind-phone`: https://api-explorer.genauth.ai
   */
  bindPhone(
    requestBody: Models.BindPhoneDto,
    options?: CallOptions | number,
  ): Promise<Models.CommonResponseDto>;

  /**
   * Takes the phone number away from the signed-in user.
   *
   * @param requestBody The code that was sent to the number.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `POST /api/v3/unbind-phone`: https://api-explorer.genauth.ai
   */
  unbindPhone(
    requestBody: Models.UnbindPhoneDto,
    options?: CallOptions | number,
  ): Promise<Models.CommonResponseDto>;

  /**
   * Checks the codes that a change of the email address needs, and answers a token for
   * `updateEmail`.
   *
   * @param requestBody The new address, and the codes.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
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
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `POST /api/v3/update-email`: https://api-explorer.genauth.ai
   */
  updateEmail(
    requestBody: Models.UpdateEmailDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Checks the codes that a change of the phone number needs, and answers a token for
   * `updatePhone`.
   *
   * @param requestBody The new number, and the codes.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
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
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `POST /api/v3/update-phone`: https://api-explorer.genauth.ai
   */
  updatePhone(
    requestBody: Models.UpdatePhoneDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Makes a link that binds a user to an account of an external identity provider.
   *
   * Send the user's browser to the link.
   *
   * @param query Which connection, for which user, and how the result comes back.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `GET /api/v3/generate-link-extidp-url`: https://api-explorer.genauth.ai
   */
  generateLinkExtIdpUrl(
    query: {
      /** Identifier of the connection of the external identity provider. */
      extIdpConnIdentifier: string;
      /** Id of the GenAuth application. It is not taken from the client. */
      appId: string;
      /** ID token of the user. */
      idToken: string;
      /** Whether the result comes back by a redirect. A text, not a boolean. */
      needUrlRedirect?: string;
      /**
       * Whether a redirect carries the token alone, since some browsers limit the length of URLs. A
       * text, not a boolean.
       */
      onlyRedirectToken?: string;
      /** Whether the result comes back by a form that the browser posts. A text, not a boolean. */
      needFormPost?: string;
      /** URL that receives the result, of a redirect or a posted form. */
      targetUrl?: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.GenerateBindExtIdpLinkRespDto>;

  /**
   * Unlinks the signed-in user from an external identity provider.
   *
   * The client needs the user's access token.
   *
   * @param requestBody Which identity provider.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `POST /api/v3/unlink-extidp`: https://api-explorer.genauth.ai
   */
  unlinkExtIdp(
    requestBody: Models.UnlinkExtIdpDto,
    options?: CallOptions | number,
  ): Promise<Models.CommonResponseDto>;

  /**
   * Lists the signed-in user's identities at external identity providers.
   *
   * The client needs the user's access token.
   *
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `GET /api/v3/get-identities`: https://api-explorer.genauth.ai
   */
  getIdentities(options?: CallOptions | number): Promise<Models.GetIdentitiesRespDto>;

  /**
   * Lists the external identity providers that are enabled for the application.
   *
   * A sign-in page shows its buttons from it.
   *
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `GET /api/v3/get-application-enabled-extidps`:
   * https://api-explorer.genauth.ai
   */
  getApplicationEnabledExtIdps(options?: CallOptions | number): Promise<Models.GetExtIdpsRespDto>;

  /**
   * Gets what a universal invitation shows: the user pool and who invites.
   *
   * @param query Which invitation.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
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
   * Signs a new user up by a universal invitation.
   *
   * When `data.status` is `PENDING`, it is not decided yet whether the new user is admitted.
   *
   * @param requestBody The invitation and who signs up.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `POST /api/v3/signup-by-invitation`: https://api-explorer.genauth.ai
   */
  signupByUniversal(
    requestBody: Models.UniversalInvitationUserJoinDto,
    options?: CallOptions | number,
  ): Promise<Models.GetUniversalInvitationJoinRespDto>;

  /**
   * Makes a token for the invitee from an invitation link.
   *
   * @param requestBody The link, and what to answer with the token.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `POST /api/v3/generate-policy-invitation-token`:
   * https://api-explorer.genauth.ai
   */
  generateInviteToken(
    requestBody: Models.InvitationLinkDto,
    options?: CallOptions | number,
  ): Promise<Models.GenerateInviteeTokenRespDto>;

  /**
   * Gets what an invitation asks of the invited person.
   *
   * The answer says whether the person must enter a verification code and which information is to
   * be filled in before `signupByPolicy`.
   *
   * @param query Which invitation.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
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
   * Wrong codes are counted: `getInviteCodeContext` answers the highest number of them in
   * `data.verifyCodeMaxErrCount`. For that reason the call is not repeated by itself.
   *
   * @param requestBody The invitation and the verification code.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
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
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `POST /api/v3/join-by-invitation`: https://api-explorer.genauth.ai
   */
  signupByPolicy(
    requestBody: Models.PolicyInviteeJoinedDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Makes a universal invitation link for the current user.
   *
   * Takes no argument and sends no body. The current user is the one of the client's access token.
   *
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `POST /api/v3/generate-universal-invitation-link-by-member`:
   * https://api-explorer.genauth.ai
   */
  generateUniversalInvitationByMember(
    options?: CallOptions | number,
  ): Promise<Models.GenerateInvitationLinkRespDto>;

  /**
   * Removes every universal invitation link of the current user.
   *
   * Takes no argument and sends no body. The current user is the one of the client's access token.
   *
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
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
   * @param requestBody To which number, and what for.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
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
   * @param requestBody To which address, and what for.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `POST /api/v3/send-email`: https://api-explorer.genauth.ai
   */
  sendEmail(
    requestBody: Models.SendEmailDto,
    options?: CallOptions | number,
  ): Promise<Models.SendEmailRespDto>;

  /**
   * Begins to enroll an MFA factor: sends the code, or makes the OTP secret.
   *
   * One phone number and one email address can be sent a code once a minute.
   *
   * @param requestBody The kind of factor and where to send the code.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `POST /api/v3/send-enroll-factor-request`: https://api-explorer.genauth.ai
   */
  sendEnrollFactorRequest(
    requestBody: Models.SendEnrollFactorRequestDto,
    options?: CallOptions | number,
  ): Promise<Models.SendEnrollFactorRequestRespDto>;

  /**
   * Enrolls an MFA factor with the proof that its kind asks for.
   *
   * @param requestBody The enrollment and the proof.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `POST /api/v3/enroll-factor`: https://api-explorer.genauth.ai
   */
  enrollFactor(
    requestBody: Models.EnrollFactorDto,
    options?: CallOptions | number,
  ): Promise<Models.EnrollFactorRespDto>;

  /**
   * Removes an MFA factor that the user has enrolled.
   *
   * @param requestBody Which factor.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `POST /api/v3/reset-factor`: https://api-explorer.genauth.ai
   */
  resetFactor(
    requestBody: Models.ResetFactorDto,
    options?: CallOptions | number,
  ): Promise<Models.ResetFactorRespDto>;

  /**
   * Lists the MFA factors that the user has enrolled.
   *
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `GET /api/v3/list-enrolled-factors`: https://api-explorer.genauth.ai
   */
  listEnrolledFactors(options?: CallOptions | number): Promise<Models.ListEnrolledFactorsRespDto>;

  /**
   * Gets one MFA factor that the user has enrolled.
   *
   * @param query Which factor.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
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
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `GET /api/v3/list-factors-to-enroll`: https://api-explorer.genauth.ai
   */
  listFactorsToEnroll(options?: CallOptions | number): Promise<Models.ListFactorsToEnrollRespDto>;

  /**
   * Verifies a one-time password from the OTP app that the user has enrolled.
   *
   * @param requestBody The one-time password.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `POST /api/v3/mfa-totp-verify`: https://api-explorer.genauth.ai
   */
  mfaOtpVerify(
    requestBody: Models.MfaOtpVerityDto,
    options?: CallOptions | number,
  ): Promise<Models.MfaOtpVerityRespDto>;

  /**
   * Introspects an MFA token: whether it is valid, whose it is and how long it lasts.
   *
   * The path lies outside the service's V3 API. The request is a form, and the answer has neither
   * `statusCode` nor `message`.
   *
   * @param formData The token to introspect.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
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
   * a code once, therefore the call is not repeated by itself. The mirrored SDK has no such method.
   *
   * @param requestBody The identity source and WeChat's code.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
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
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `POST /api/v3/webauthn/admin/initialize`: https://api-explorer.genauth.ai
   */
  webAuthnAdminInitialize(options?: CallOptions | number): Promise<any>;

  /**
   * Registers a passkey as an administrator.
   *
   * Takes no argument and sends no body, as in the mirrored SDK: the credential that the browser
   * has made cannot be passed here.
   *
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `POST /api/v3/webauthn/admin/registration/finalize`:
   * https://api-explorer.genauth.ai
   */
  webAuthnAdminRegisterFinalize(options?: CallOptions | number): Promise<any>;

  /**
   * Lists the passkeys of a user.
   *
   * @param query Which user, and which page.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `GET /api/v3/webauthn/person/credentials`: https://api-explorer.genauth.ai
   */
  listWebAuthnPersonCredentials(
    query: {
      /**
       * Page, from 1 on.
       *
       * @default 1
       */
      page?: number;
      /**
       * Passkeys a page.
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
   * @param credentialId ID of the passkey. It is put into the path, percent-encoded.
   * @param requestBody The new name.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
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
   * The arguments are put into the path, percent-encoded. Nothing is sent in a body.
   *
   * @param credentialId ID of the passkey.
   * @param userId ID of the user whose passkey it is.
   * @param appId ID of the application that the passkey belongs to.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
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
   * The name is spelled as in the mirrored SDK.
   *
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `POST /api/v3/webauthn/login/initialize`: https://api-explorer.genauth.ai
   */
  webAuthnLoginInitalize(options?: CallOptions | number): Promise<any>;

  /**
   * Signs in with a passkey.
   *
   * @param requestBody The ticket and the credential that the browser has answered.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `POST /api/v3/webauthn/login/finalize`: https://api-explorer.genauth.ai
   */
  webAuthnLoginFinalize(
    requestBody: Models.FinalizeWebAuthnLoginDto,
    options?: CallOptions | number,
  ): Promise<any>;

  /**
   * Gets the parameters for registering a passkey for the current user.
   *
   * Takes no argument and sends no body. The name is spelled as in the mirrored SDK.
   *
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `POST /api/v3/webauthn/registration/initialize`:
   * https://api-explorer.genauth.ai
   */
  webAuthnRegisterInitalize(options?: CallOptions | number): Promise<any>;

  /**
   * Registers a passkey for the current user.
   *
   * Takes no argument and sends no body, as in the mirrored SDK: the credential that the browser
   * has made cannot be passed here.
   *
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `POST /api/v3/webauthn/registration/finalize`:
   * https://api-explorer.genauth.ai
   */
  webAuthnRegisterFinalize(options?: CallOptions | number): Promise<any>;

  /**
   * Gets the parameters for registering a passkey in the course of multi-factor authentication.
   *
   * Takes no argument and sends no body.
   *
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `POST /api/v3/webauthn/mfa-bind/initialize`:
   * https://api-explorer.genauth.ai
   */
  webAuthnMfaBindInitialize(options?: CallOptions | number): Promise<any>;

  /**
   * Gets the parameters for using a passkey as second factor.
   *
   * Takes no argument and sends no body. The name is spelled as in the mirrored SDK.
   *
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `POST /api/v3/webauthn/mfa-verify/initialize`:
   * https://api-explorer.genauth.ai
   */
  webAuthnMfaVerifyInitalize(options?: CallOptions | number): Promise<any>;

  /**
   * Lists the passkeys of the current user.
   *
   * @param query Which page.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `GET /api/v3/webauthn/credentials`: https://api-explorer.genauth.ai
   */
  listWebAuthnCredentials(
    query?: {
      /**
       * Page, from 1 on.
       *
       * @default 1
       */
      page?: number;
      /**
       * Passkeys a page.
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
   * @param query Which page.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `GET /api/v3/webauthn/credentials`: https://api-explorer.genauth.ai
   */
  listWebAuthnCredentials(
    query: {
      /**
       * Page, from 1 on.
       *
       * @default 1
       */
      page?: number;
      /**
       * Passkeys a page.
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
   * @param credentialId ID of the passkey. It is put into the path, percent-encoded.
   * @param requestBody The new name.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
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
   * @param credentialId ID of the passkey. It is put into the path, percent-encoded.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `DELETE /api/v3/webauthn/credentials/{credentialId}`:
   * https://api-explorer.genauth.ai
   */
  deleteWebAuthnCredential(credentialId: string, options?: CallOptions | number): Promise<any>;

  /**
   * Gets the strength of the signed-in user's password and a score for the security of the account.
   *
   * The client carries the user's access token, set with `setAccessToken`.
   *
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `GET /api/v3/get-security-info`: https://api-explorer.genauth.ai
   */
  getSecurityLevel(options?: CallOptions | number): Promise<Models.GetSecurityInfoRespDto>;

  /**
   * Changes the signed-in user's password.
   *
   * The client carries the user's access token, set with `setAccessToken`. For a forgotten password
   * there is `resetPassword`.
   *
   * @param requestBody The new password, and proof that it may be set.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `POST /api/v3/update-password`: https://api-explorer.genauth.ai
   */
  updatePassword(
    requestBody: Models.UpdatePasswordDto,
    options?: CallOptions | number,
  ): Promise<Models.CommonResponseDto>;

  /**
   * Checks the code that a password reset needs, and answers a token for `resetPassword`.
   *
   * For a user who has forgotten the password. The code is sent beforehand on the channel
   * `CHANNEL_RESET_PASSWORD`.
   *
   * @param requestBody How the user is verified, and the code.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `POST /api/v3/verify-reset-password-request`:
   * https://api-explorer.genauth.ai
   */
  verifyResetPasswordRequest(
    requestBody: Models.VerifyResetPasswordRequestDto,
    options?: CallOptions | number,
  ): Promise<Models.PasswordResetVerifyResp>;

  /**
   * Sets a new password in place of a forgotten one.
   *
   * @param requestBody The new password, and the token from `verifyResetPasswordRequest`.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `POST /api/v3/reset-password`: https://api-explorer.genauth.ai
   */
  resetPassword(
    requestBody: Models.ResetPasswordDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Checks whether a password is valid for an account.
   *
   * A wrong password may count as a failed sign-in, therefore the call is not repeated by itself.
   *
   * @param requestBody The account and the password.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `POST /api/v3/validate-password`: https://api-explorer.genauth.ai
   */
  validatePassword(
    requestBody: Models.ValidatePasswordDto,
    options?: CallOptions | number,
  ): Promise<Models.ValidatePasswordRespDto>;

  /**
   * Checks whether the user may do an action on string resources.
   *
   * Sign the user in and pass the access token to `setAccessToken` first.
   *
   * @param requestBody The resources and the action.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `POST /api/v3/check-permission-string-resource`:
   * https://api-explorer.genauth.ai
   */
  checkPermissionByStringResource(
    requestBody: Models.CheckPermissionStringResourceDto,
    options?: CallOptions | number,
  ): Promise<Models.CheckResourcePermissionsRespDto>;

  /**
   * Checks whether the user may do an action on array resources.
   *
   * Sign the user in and pass the access token to `setAccessToken` first.
   *
   * @param requestBody The resources and the action.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `POST /api/v3/check-permission-array-resource`:
   * https://api-explorer.genauth.ai
   */
  checkPermissionByArrayResource(
    requestBody: Models.CheckPermissionArrayResourceDto,
    options?: CallOptions | number,
  ): Promise<Models.CheckResourcePermissionsRespDto>;

  /**
   * Checks whether the user may do an action on nodes of tree resources.
   *
   * Sign the user in and pass the access token to `setAccessToken` first.
   *
   * @param requestBody The nodes and the action.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `POST /api/v3/check-permission-tree-resource`:
   * https://api-explorer.genauth.ai
   */
  checkPermissionByTreeResource(
    requestBody: Models.CheckPermissionTreeResourceDto,
    options?: CallOptions | number,
  ): Promise<Models.CheckResourcePermissionsRespDto>;

  /**
   * Gets the resources that the user has rights on in the application.
   *
   * Sign the user in and pass the access token to `setAccessToken` first.
   *
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `GET /api/v3/get-user-auth-resource-list`: https://api-explorer.genauth.ai
   */
  getUserAuthorizedResourcesList(
    options?: CallOptions | number,
  ): Promise<Models.GetUserAuthResourceListRespDto>;

  /**
   * Gets what the user may do with the resources that are named.
   *
   * Sign the user in and pass the access token to `setAccessToken` first.
   *
   * @param requestBody The resources.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `POST /api/v3/get-user-auth-resource-permission-list`:
   * https://api-explorer.genauth.ai
   */
  getUserAuthResourcePermissionList(
    requestBody: Models.GetUserAuthResourcePermissionListDto,
    options?: CallOptions | number,
  ): Promise<Models.GetUserAuthResourcePermissionListRespDto>;

  /**
   * Gets the structure of one resource and what the user may do with each part of it.
   *
   * Sign the user in and pass the access token to `setAccessToken` first.
   *
   * @param requestBody The resource.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
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
   * @param query What is answered besides the basic data.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `GET /api/v3/get-profile`: https://api-explorer.genauth.ai
   */
  getProfile(
    query?: {
      /**
       * Whether `customData` is answered too.
       *
       * @default false
       */
      withCustomData?: boolean;
      /**
       * Whether `identities`, the user's external identities, are answered too.
       *
       * @default false
       */
      withIdentities?: boolean;
      /**
       * Whether `departmentIds` are answered too.
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
   * @param query What is answered besides the basic data.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `GET /api/v3/get-profile`: https://api-explorer.genauth.ai
   */
  getProfile(
    query: {
      /**
       * Whether `customData` is answered too.
       *
       * @default false
       */
      withCustomData?: boolean;
      /**
       * Whether `identities`, the user's external identities, are answered too.
       *
       * @default false
       */
      withIdentities?: boolean;
      /**
       * Whether `departmentIds` are answered too.
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
   * Email address, phone number and password have operations of their own.
   *
   * @param requestBody The fields to change.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `POST /api/v3/update-profile`: https://api-explorer.genauth.ai
   */
  updateProfile(
    requestBody: Models.UpdateUserProfileDto,
    options?: CallOptions | number,
  ): Promise<Models.UserSingleRespDto>;

  /**
   * Lists the public accounts that the signed-in user can switch to.
   *
   * The client carries the user's access token, set with `setAccessToken`.
   *
   * @param query What is answered besides the public accounts.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `GET /api/v3/get-user-select-login-public-accounts`:
   * https://api-explorer.genauth.ai
   */
  listPublicAccountsForSwitchLoggedIn(
    query?: {
      /**
       * Whether `originUser`, the user who switches, is answered too.
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
   * The client carries the user's access token, set with `setAccessToken`.
   *
   * @param query What is answered besides the public accounts.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `GET /api/v3/get-user-select-login-public-accounts`:
   * https://api-explorer.genauth.ai
   */
  listPublicAccountsForSwitchLoggedIn(
    query: {
      /**
       * Whether `originUser`, the user who switches, is answered too.
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
   * Ask at intervals until `data.status` is no longer `PUSHED`.
   *
   * @param query Which push code.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `GET /api/v3/check-pushcode-status`: https://api-explorer.genauth.ai
   */
  checkPushCodeStatus(
    query: {
      /** ID of the push code, as `signInByPush` answered it. */
      pushCodeId: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.CheckPushCodeStatusRespDto>;

  /**
   * Confirms or cancels a push sign-in on behalf of the signed-in user.
   *
   * For the app on the user's device. The client carries that user's access token, set with
   * `setAccessToken`.
   *
   * @param requestBody Which push code, and what the user decided.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
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
   * @param requestBody Which push code, and what the user decided.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `POST /api/v3/change-pushcode-status`: https://api-explorer.genauth.ai
   */
  changePushCodeStatus(
    requestBody: Models.ChangePushCodeStatusDto,
    options?: CallOptions | number,
  ): Promise<Models.CommonResponseDto>;

  /**
   * Makes a QR code to sign in with.
   *
   * @param requestBody Which QR code to make.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
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
   * @param query Which QR code.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `GET /api/v3/get-qrcode-status`: https://api-explorer.genauth.ai
   */
  getQrCodeStatus(
    query: {
      /** Id of the QR code. */
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
   * @deprecated Use {@link AuthenticationClient.getQrCodeStatus}. The service has replaced this
   * operation by that one, with the same argument, because the form of this answer is irregular.
   * @param query Which QR code.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `GET /api/v3/check-qrcode-status`: https://api-explorer.genauth.ai
   */
  checkQrCodeStatus(
    query: {
      /** Id of the QR code. */
      qrcodeId: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.CheckQRCodeStatusRespDto>;

  /**
   * Exchanges the ticket of a QR code that the user has confirmed for tokens.
   *
   * For an application that authenticates by `client_secret_post`, give `client_id` and
   * `client_secret` in `requestBody`. For `client_secret_basic`, the client sends both in the
   * `Authorization` header.
   *
   * @param requestBody Which ticket to exchange.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `POST /api/v3/exchange-tokenset-with-qrcode-ticket`:
   * https://api-explorer.genauth.ai
   */
  exchangeTokenSetWithQrCodeTicket(
    requestBody: Models.ExchangeTokenSetWithQRcodeTicketDto,
    options?: CallOptions | number,
  ): Promise<Models.LoginTokenRespDto>;

  /**
   * Says what the signed-in user of your own mobile app did with a QR code.
   *
   * For QR codes of the type `MOBILE_APP`. The client needs the user's access token.
   *
   * @param requestBody Which QR code, and what the user did.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `POST /api/v3/set-qrcode-status`: https://api-explorer.genauth.ai
   */
  setQrCodeStatus(
    requestBody: Models.ChangeQRCodeStatusDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Says what the signed-in user of your own mobile app did with a QR code.
   *
   * For QR codes of the type `MOBILE_APP`. The client needs the user's access token.
   *
   * @deprecated Use {@link AuthenticationClient.setQrCodeStatus}. The service has replaced this
   * operation by that one, with the same argument, because the form of this answer is irregular.
   * @param requestBody Which QR code, and what the user did.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `POST /api/v3/change-qrcode-status`: https://api-explorer.genauth.ai
   */
  changeQrCodeStatus(
    requestBody: Models.ChangeQRCodeStatusDto,
    options?: CallOptions | number,
  ): Promise<Models.CommonResponseDto>;

  /**
   * Signs a user in with an email address and a password.
   *
   * Short for `signInByCredentials` with the connection `PASSWORD`. With the client authentication
   * `client_secret_post`, `client_id` and `client_secret` are added to the body.
   *
   * @param requestBody Who signs in, and how.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `POST /api/v3/signin`: https://api-explorer.genauth.ai
   */
  signInByEmailPassword(
    requestBody: Models.SignInByEmailPasswordParams,
    options?: CallOptions | number,
  ): Promise<Models.LoginTokenRespDto>;

  /**
   * Signs a user in with a phone number and a password.
   *
   * Short for `signInByCredentials` with the connection `PASSWORD`. With the client authentication
   * `client_secret_post`, `client_id` and `client_secret` are added to the body.
   *
   * @param requestBody Who signs in, and how.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `POST /api/v3/signin`: https://api-explorer.genauth.ai
   */
  signInByPhonePassword(
    requestBody: Models.SignInByPhonePasswordParams,
    options?: CallOptions | number,
  ): Promise<Models.LoginTokenRespDto>;

  /**
   * Signs a user in with a username and a password.
   *
   * Short for `signInByCredentials` with the connection `PASSWORD`. With the client authentication
   * `client_secret_post`, `client_id` and `client_secret` are added to the body.
   *
   * @param requestBody Who signs in, and how.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `POST /api/v3/signin`: https://api-explorer.genauth.ai
   */
  signInByUsernamePassword(
    requestBody: Models.SignInByUsernamePasswordParams,
    options?: CallOptions | number,
  ): Promise<Models.LoginTokenRespDto>;

  /**
   * Signs a user in with an account name of any kind and a password.
   *
   * Short for `signInByCredentials` with the connection `PASSWORD`. With the client authentication
   * `client_secret_post`, `client_id` and `client_secret` are added to the body.
   *
   * @param requestBody Who signs in, and how.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `POST /api/v3/signin`: https://api-explorer.genauth.ai
   */
  signInByAccountPassword(
    requestBody: Models.SignInByAccountPasswordParams,
    options?: CallOptions | number,
  ): Promise<Models.LoginTokenRespDto>;

  /**
   * Signs a user in with an email address and a one-time code.
   *
   * Short for `signInByCredentials` with the connection `PASSCODE`. With the client authentication
   * `client_secret_post`, `client_id` and `client_secret` are added to the body.
   *
   * @param requestBody Who signs in, and how.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `POST /api/v3/signin`: https://api-explorer.genauth.ai
   */
  signInByEmailPassCode(
    requestBody: Models.SignInByEmailPassCodeParams,
    options?: CallOptions | number,
  ): Promise<Models.LoginTokenRespDto>;

  /**
   * Signs a user in with a phone number and a one-time code.
   *
   * Short for `signInByCredentials` with the connection `PASSCODE`. With the client authentication
   * `client_secret_post`, `client_id` and `client_secret` are added to the body.
   *
   * @param requestBody Who signs in, and how.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `POST /api/v3/signin`: https://api-explorer.genauth.ai
   */
  signInByPhonePassCode(
    requestBody: Models.SignInByPhonePassCodeParams,
    options?: CallOptions | number,
  ): Promise<Models.LoginTokenRespDto>;

  /**
   * Signs a user in with an account of Active Directory.
   *
   * Short for `signInByCredentials` with the connection `AD`. With the client authentication
   * `client_secret_post`, `client_id` and `client_secret` are added to the body.
   *
   * @param requestBody Who signs in, and how.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `POST /api/v3/signin`: https://api-explorer.genauth.ai
   */
  signInByAD(
    requestBody: Models.SignInByADParams,
    options?: CallOptions | number,
  ): Promise<Models.LoginTokenRespDto>;

  /**
   * Signs a user in with an account of an LDAP directory.
   *
   * Short for `signInByCredentials` with the connection `LDAP`. With the client authentication
   * `client_secret_post`, `client_id` and `client_secret` are added to the body.
   *
   * @param requestBody Who signs in, and how.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `POST /api/v3/signin`: https://api-explorer.genauth.ai
   */
  signInByLDAP(
    requestBody: Models.SignInByLDAPParams,
    options?: CallOptions | number,
  ): Promise<Models.LoginTokenRespDto>;

  /**
   * Signs a new user up with an email address and a password.
   *
   * Short for `signUp` with the connection `PASSWORD`.
   *
   * @param requestBody Who signs up, and how.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `POST /api/v3/signup`: https://api-explorer.genauth.ai
   */
  signUpByEmailPassword(
    requestBody: Models.SignUpByEmailPasswordParams,
    options?: CallOptions | number,
  ): Promise<Models.UserSingleRespDto>;

  /**
   * Signs a new user up with a username and a password.
   *
   * Short for `signUp` with the connection `PASSWORD`.
   *
   * @param requestBody Who signs up, and how.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `POST /api/v3/signup`: https://api-explorer.genauth.ai
   */
  signUpByUsernamePassword(
    requestBody: Models.SignUpByUsernamePasswordParams,
    options?: CallOptions | number,
  ): Promise<Models.UserSingleRespDto>;

  /**
   * Signs a new user up with an email address and a one-time code.
   *
   * Short for `signUp` with the connection `PASSCODE`.
   *
   * @param requestBody Who signs up, and how.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `POST /api/v3/signup`: https://api-explorer.genauth.ai
   */
  signUpByEmailCode(
    requestBody: Models.SignUpByEmailCodeParams,
    options?: CallOptions | number,
  ): Promise<Models.UserSingleRespDto>;

  /**
   * Signs a new user up with a phone number and a one-time code.
   *
   * Short for `signUp` with the connection `PASSCODE`.
   *
   * @param requestBody Who signs up, and how.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `POST /api/v3/signup`: https://api-explorer.genauth.ai
   */
  signUpByPhoneCode(
    requestBody: Models.SignUpByPhoneCodeParams,
    options?: CallOptions | number,
  ): Promise<Models.UserSingleRespDto>;

  /**
   * Signs a user in with a password, a one-time code, or an account of LDAP or Active Directory.
   *
   * Multi-factor authentication, completion of missing user data and the new password at the first
   * sign-in are not part of it; where they are needed, use OpenID Connect.
   *
   * A one-time code is sent before, with `sendSms` or `sendEmail`.
   *
   * For an application that authenticates by `client_secret_post`, give `client_id` and
   * `client_secret` in `requestBody`. For `client_secret_basic`, the client sends both in the
   * `Authorization` header.
   *
   * @param requestBody How to sign in, with the credentials of that way.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `POST /api/v3/signin`: https://api-explorer.genauth.ai
   */
  signInByCredentials(
    requestBody: Models.SigninByCredentialsDto,
    options?: CallOptions | number,
  ): Promise<Models.LoginTokenRespDto>;

  /**
   * Signs a user in from a mobile app or a mini program, with what an external identity provider
   * gave to it.
   *
   * For an application that authenticates by `client_secret_post`, give `client_id` and
   * `client_secret` in `requestBody`. For `client_secret_basic`, the client sends both in the
   * `Authorization` header.
   *
   * @param requestBody Identity provider, and what it gave to the app.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `POST /api/v3/signin-by-mobile`: https://api-explorer.genauth.ai
   */
  signInByMobile(
    requestBody: Models.SigninByMobileDto,
    options?: CallOptions | number,
  ): Promise<Models.LoginTokenRespDto>;

  /**
   * Switches the sign-in between a user's own account and a public account that is linked with it.
   *
   * The client needs the access token of a signed-in user. `listPublicAccountsForSwitchLoggedIn`
   * names the accounts.
   *
   * @param requestBody Which account to switch to.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `POST /api/v3/switch-login-by-user`: https://api-explorer.genauth.ai
   */
  switchLoginByUser(
    requestBody: Models.PublicAccountSwitchLoginDto,
    options?: CallOptions | number,
  ): Promise<Models.LoginTokenRespDto>;

  /**
   * Gets the parameter that a mobile app starts a sign-in with Alipay with.
   *
   * What Alipay then gives to the app goes to `signInByMobile`.
   *
   * @param query Which connection to Alipay.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `GET /api/v3/get-alipay-authinfo`: https://api-explorer.genauth.ai
   */
  getAlipayAuthInfo(
    query: {
      /**
       * Identifier of the connection of the external identity provider. The service spells it so,
       * with a small `i` in `identifier`.
       */
      extIdpConnidentifier: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.GetAlipayAuthInfoRespDto>;

  /**
   * Starts a sign-in by a push message, which the user confirms in a mobile app.
   *
   * `checkPushCodeStatus` then says whether the user has confirmed.
   *
   * @param requestBody Whom to send the push message to.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `POST /api/v3/signin-by-push`: https://api-explorer.genauth.ai
   */
  signInByPush(
    requestBody: Models.SignInByPushDto,
    options?: CallOptions | number,
  ): Promise<Models.GenePushCodeRespDto>;

  /**
   * Makes a captcha, and a token that stands for it.
   *
   * Needed after too many failed sign-ins, where the security settings ask for captchas: token and
   * text go into the `options` of `signInByCredentials`. The name is spelled as in the mirrored
   * SDK.
   *
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `GET /api/v3/get-captcha-code`: https://api-explorer.genauth.ai
   */
  geneCatchaCodeAndToken(options?: CallOptions | number): Promise<Models.GetCaptchaCodeRespDto>;

  /**
   * Creates the account of a user, who signs up with a password or a one-time code.
   *
   * A one-time code is sent before, with `sendSms` or `sendEmail`.
   *
   * @param requestBody How to sign up, with the credentials of that way, and what is known of the
   * user.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `POST /api/v3/signup`: https://api-explorer.genauth.ai
   */
  signUp(
    requestBody: Models.SignUpDto,
    options?: CallOptions | number,
  ): Promise<Models.UserSingleRespDto>;

  /**
   * Lists the signed-in user's sign-ins, the failed ones included, in pages.
   *
   * @param query Which sign-ins, and which page of them.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
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
      /** Beginning of the period. Unit: milliseconds since 1970-01-01T00:00:00Z. */
      start?: number;
      /** End of the period. Unit: milliseconds since 1970-01-01T00:00:00Z. */
      end?: number;
      /**
       * Page, from 1 on.
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
   * Lists the signed-in user's sign-ins, the failed ones included, in pages.
   *
   * @param query Which sign-ins, and which page of them.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
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
      /** Beginning of the period. Unit: milliseconds since 1970-01-01T00:00:00Z. */
      start?: number;
      /** End of the period. Unit: milliseconds since 1970-01-01T00:00:00Z. */
      end?: number;
      /**
       * Page, from 1 on.
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
   * Lists the applications that the user has signed in to.
   *
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `GET /api/v3/get-my-logged-in-apps`: https://api-explorer.genauth.ai
   */
  getLoggedInApps(options?: CallOptions | number): Promise<Models.GetLoggedInAppsRespDto>;

  /**
   * Lists the applications that the user may access.
   *
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `GET /api/v3/get-my-accessible-apps`: https://api-explorer.genauth.ai
   */
  getAccessibleApps(options?: CallOptions | number): Promise<Models.GetAccessibleAppsRespDto>;

  /**
   * Lists the tenants that the user is a member of.
   *
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `GET /api/v3/get-my-tenant-list`: https://api-explorer.genauth.ai
   */
  getTenantList(options?: CallOptions | number): Promise<Models.GetTenantListRespDto>;

  /**
   * Lists the roles that the user has.
   *
   * @param query Which roles.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
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
   * Lists the roles that the user has.
   *
   * @param query Which roles.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
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
   * Lists the groups that the user belongs to.
   *
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `GET /api/v3/get-my-group-list`: https://api-explorer.genauth.ai
   */
  getGroupList(options?: CallOptions | number): Promise<Models.GroupListRespDto>;

  /**
   * Lists the departments that the user belongs to, in pages.
   *
   * @param query Which page, in which order, with which data.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `GET /api/v3/get-my-department-list`: https://api-explorer.genauth.ai
   */
  getDepartmentList(
    query?: {
      /**
       * Page, from 1 on.
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
       * Whether `customData` of the departments is answered too.
       *
       * @default false
       */
      withCustomData?: boolean;
      /**
       * What the departments are sorted by: `DepartmentCreatedAt` when the department was created,
       * `JoinDepartmentAt` when the user joined it, `DepartmentName` its name, `DepartmemtCode`
       * (the service's spelling) its code.
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
   * Lists the departments that the user belongs to, in pages.
   *
   * @param query Which page, in which order, with which data.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `GET /api/v3/get-my-department-list`: https://api-explorer.genauth.ai
   */
  getDepartmentList(
    query: {
      /**
       * Page, from 1 on.
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
       * Whether `customData` of the departments is answered too.
       *
       * @default false
       */
      withCustomData?: boolean;
      /**
       * What the departments are sorted by: `DepartmentCreatedAt` when the department was created,
       * `JoinDepartmentAt` when the user joined it, `DepartmentName` its name, `DepartmemtCode`
       * (the service's spelling) its code.
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
   * Lists the resources that the user is authorized for.
   *
   * @param query Which resources.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
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
   * Lists the resources that the user is authorized for.
   *
   * @param query Which resources.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
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
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `GET /api/v3/system`: https://api-explorer.genauth.ai
   */
  getSystemInfo(options?: CallOptions | number): Promise<Models.SystemInfoResp>;

  /**
   * Gets the countries and regions with their codes, calling codes and names.
   *
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `GET /api/v3/get-country-list`: https://api-explorer.genauth.ai
   */
  getCountryList(options?: CallOptions | number): Promise<Models.GetCountryListRespDto>;

  /**
   * Lists the user's WebAuthn credentials, page by page.
   *
   * The type of the answer is that of the mirrored SDK and of the service's documentation: the list
   * itself, without `statusCode` and `message`.
   *
   * @param requestBody What to list; Authing's mobile SDKs send `authenticatorCode`, the kind of
   * authenticator.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `POST /api/v3/webauthn/page-authenticator-device`:
   * https://api-explorer.genauth.ai
   */
  listCredentialsByPage(
    requestBody: Models.ListDeviceCredentialDto,
    options?: CallOptions | number,
  ): Promise<Models.ListWebAuthnAuthenticatorDeviceDataDto>;

  /**
   * Checks which of some WebAuthn credentials are valid.
   *
   * @param requestBody Which credentials; Authing's mobile SDKs send `authenticatorCode` and
   * `credentialIds`, a list of texts.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
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
   * @param requestBody Which credentials; the path speaks of an authenticator code.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
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
   * @param credentialId ID of the credential. It is put into the path, percent-encoded.
   * @param requestBody Body of the request; the service documents no fields.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `POST /api/v3/webauthn/remove-credential/{credentialID}`:
   * https://api-explorer.genauth.ai
   */
  removeCredential(
    credentialId: string,
    requestBody: Models.WebAuthnRemoveCredentialDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Gets the options and the ticket that a sign-in with WebAuthn begins with.
   *
   * Hand the options to `navigator.credentials.get` in the browser, then the ticket and what the
   * browser answers with to `verifyAuthentication`. Each answer has a ticket of its own.
   *
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
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
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `POST /api/v3/webauthn/authentication`: https://api-explorer.genauth.ai
   */
  verifyAuthentication(
    requestBody: Models.VerifyAuthenticationDto,
    options?: CallOptions | number,
  ): Promise<Models.VerifyAuthenticationResultRespDto>;

  /**
   * Gets the options and the ticket that the registration of a WebAuthn credential begins with.
   *
   * Sign the user in and pass the access token to `setAccessToken` first. Hand the options to
   * `navigator.credentials.create` in the browser, then the ticket and what the browser answers
   * with to `verifyRegister`. Each answer has a ticket of its own.
   *
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
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
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `POST /api/v3/webauthn/registration`: https://api-explorer.genauth.ai
   */
  verifyRegister(
    requestBody: Models.VerifyRegistrationDto,
    options?: CallOptions | number,
  ): Promise<Models.VerifyRegistrationResultRespDto>;

  /**
   * Decrypts data that a WeChat Mini Program received in encrypted form.
   *
   * WeChat accepts a `code` once: take a new one from `wx.login` for each call.
   *
   * @param requestBody The encrypted data and what is needed to decrypt it.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
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
   * answers a key instead of tokens: see `Models.WechatIdentityResolveRespDto`.
   *
   * @param requestBody WeChat's code and the options of the sign-in.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `POST /api/v2/ecConn/wechatMobile/authByCodeIdentity`:
   * https://api-explorer.genauth.ai
   */
  authByCodeIdentity(
    requestBody: Models.WechatMobileAuthByCodeIdentityInput,
    options?: CallOptions | number,
  ): Promise<Models.LoginTokenResponseDataDto>;

  /**
   * Signs in with the authorization code that WeChat gave to a mobile app, in the older way.
   *
   * The mirrored SDK has no such method. The service documents no type for the answer; Authing's
   * mobile SDKs read `code`, `message` and, in `data`, the user from it. `authByCodeIdentity` is
   * the one that can ask about binding and takes sign-in options.
   *
   * @param requestBody WeChat's code, and where it belongs.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `POST /api/v2/ecConn/wechatMobile/authByCode`:
   * https://api-explorer.genauth.ai
   */
  authByCode(
    requestBody: Models.WechatMobileAuthByCodeInput,
    options?: CallOptions | number,
  ): Promise<any>;

  /**
   * Finishes a WeChat sign-in with a new account, made from the user's WeChat profile.
   *
   * @param requestBody The unfinished sign-in.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
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
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
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
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
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
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
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
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
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
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
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
   * replaced this operation by that one, with the same argument and the same fields in the answer.
   * @param requestBody AppID and AppSecret of the WeChat application.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
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
   * Ask again shortly before `data.expiresAt`, or when WeChat refuses the token.
   *
   * @param requestBody AppID and AppSecret of the WeChat application.
   * @param options What holds for this call only; a number is ignored.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `POST /api/v3/get-wechat-access-token-info`:
   * https://api-explorer.genauth.ai
   */
  getWechatMpAccessTokenInfo(
    requestBody: Models.GetWechatAccessTokenDto,
    options?: CallOptions | number,
  ): Promise<Models.GetWechatAccessTokenInfoRespDto>;

  /**
   * Makes the URL of the sign-in page, by the client's protocol. Nothing is sent. `state` and `nonce`
   * are made of the system's randomness where they are not given: keep them until the browser comes
   * back. {@link AuthenticationClient.loginWithRedirect} does all that by itself.
   *
   * @param options What the URL says; everything may be left out.
   * @returns The URL; with the protocols `"oidc"` and `"oauth"` the `state`, with `"oidc"` the `nonce`.
   * @throws {ConfigurationError} with the code `ERR_INVALID_ARGUMENT`, for a field of a wrong type or
   *   an unknown value.
   * @see RFC 6749, 4.1.1; RFC 7636, 4.3; OpenID Connect Core 1.0, 3.1.2.1; CAS Protocol 3.0, 2.1.
   */
  buildAuthorizeUrl(options?: OidcParams | OauthParams | CasParams): AuthUrlResult;

  /**
   * Makes the URL that ends the user's session at the service, by the client's protocol. Nothing is
   * sent.
   *
   * @param options Where the browser goes afterwards, and, with the protocol `"oidc"`, whose session it
   *   is.
   * @throws {ConfigurationError} with the code `ERR_INVALID_ARGUMENT`, for a field that is no string.
   * @see OpenID Connect RP-Initiated Logout 1.0, 2; CAS Protocol 2.0, 2.3.
   */
  buildLogoutUrl(options?: LogoutParams): string;

  /**
   * Makes a PKCE code verifier: 256 bits of the system's randomness in 43 characters. The name is the
   * mirrored one: the code challenge is made of it by
   * {@link AuthenticationClient.getCodeChallengeDigest}.
   *
   * @see RFC 7636, 4.1.
   */
  generateCodeChallenge(): string;

  /**
   * Makes the PKCE code challenge of a code verifier, for `codeChallenge` of
   * {@link AuthenticationClient.buildAuthorizeUrl}.
   *
   * @param options The verifier, and how the challenge is made of it.
   * @throws {ConfigurationError} with the code `ERR_INVALID_ARGUMENT`, without a verifier or for
   *   another method.
   * @see RFC 7636, 4.2.
   */
  getCodeChallengeDigest(options: CodeChallengeOptions): string;

  /**
   * Begins a login on a request of the Fetch standard, and resolves with the response to return.
   *
   * @example
   * app.get("/login", (c) => client.loginWithRedirect(c.req.raw)); // Hono
   *
   * @param request The request of the browser.
   * @param options What differs from the client's options for this login.
   */
  loginWithRedirect(request: FetchRequest, options?: LoginParams): Promise<FetchResponse>;
  /**
   * Begins a login: sets a signed cookie that keeps it for an hour, and redirects the browser to the
   * sign-in page, with PKCE (S256). The response is ended. Logins in several tabs do not disturb each
   * other. With the protocols `"saml"` and `"cas"` the browser is only redirected.
   *
   * @param res The response: Node's own, that of Express, `ctx.res` of Koa, or `reply.raw` of Fastify.
   * @param options What differs from the client's options for this login.
   * @throws {ConfigurationError} by rejection, with the code `ERR_INVALID_ARGUMENT`; the response is
   *   then untouched.
   * @see RFC 6749, 4.1.1; RFC 7636; OpenID Connect Core 1.0, 3.1.2.1.
   */
  loginWithRedirect(res: RedirectResponse, options?: LoginParams): Promise<void>;

  /**
   * Ends a login on a request of the Fetch standard. `headers` gets a `Set-Cookie` that deletes the
   * login's cookie: return them with your response, with success and failure alike.
   *
   * @param request The request of the browser.
   * @param headers Headers of the response that you are going to return.
   * @param options Options for this call.
   */
  handleRedirectCallback(
    request: FetchRequest,
    headers: FetchHeaders,
    options?: CallOptions,
  ): Promise<OIDCTokenResponse>;
  /**
   * Ends a login at the callback URL: checks that this browser began it, deletes its cookie, exchanges
   * the code for tokens, and verifies the ID token with its nonce. The response gets the header
   * `Set-Cookie` and is otherwise left to you, with success and failure alike. A callback that is
   * delivered twice is exchanged once.
   *
   * @param req The request: Node's own, that of Express, `ctx.req` of Koa, or `request.raw` of Fastify.
   * @param res The response to it, with its headers not sent yet.
   * @param options Options for this call.
   * @throws {OAuthError} by rejection, when the service answers with `error`, and with the codes
   *   `ERR_LOGIN_STATE_MISSING` without a `state`, `ERR_LOGIN_STATE` when this browser has no such open
   *   login, `ERR_LOGIN_USED` when the login was ended before, `ERR_LOGIN_PARAMETER` for a parameter that
   *   comes twice, `ERR_LOGIN_ISSUER` for an answer of another issuer, and `ERR_LOGIN_CODE_MISSING`
   *   without a code.
   * @throws {TokenError} by rejection, when there is no ID token (`ERR_JWT_MISSING`) or it does not pass
   *   verification.
   * @throws {GenAuthError} by rejection, in another of its subclasses, when the exchange fails.
   * @see RFC 6749, 4.1.2 to 4.1.4; RFC 9207; OpenID Connect Core 1.0, 3.1.3.7.
   */
  handleRedirectCallback(
    req: RedirectRequest,
    res: RedirectResponse,
    options?: CallOptions,
  ): Promise<OIDCTokenResponse>;

  /**
   * Ends the session at the service on a request of the Fetch standard, and resolves with the response to
   * return.
   *
   * @param request The request of the browser.
   * @param options Where the browser goes afterwards, and whose session it is.
   */
  logoutWithRedirect(request: FetchRequest, options?: LogoutParams): Promise<FetchResponse>;
  /**
   * Redirects the browser to where its session at the service ends, and ends the response. End your own
   * session before.
   *
   * @param res The response: Node's own, that of Express, `ctx.res` of Koa, or `reply.raw` of Fastify.
   * @param options Where the browser goes afterwards, and whose session it is.
   * @throws {ConfigurationError} by rejection, with the code `ERR_INVALID_ARGUMENT`; the response is
   *   then untouched.
   * @see OpenID Connect RP-Initiated Logout 1.0, 2.
   */
  logoutWithRedirect(res: RedirectResponse, options?: LogoutParams): Promise<void>;

  /** For `codes.map(client.getAccessTokenByCode, client)`. */
  getAccessTokenByCode(code: string, ...mapped: MapArguments): Promise<OIDCTokenResponse>;
  /**
   * Exchanges an authorization code, which works once, for tokens. The ID token is not verified here:
   * pass it to {@link AuthenticationClient.parseIDToken}.
   *
   * @param code The code that the browser brought to the callback URL.
   * @param codeOptions The PKCE verifier, and the redirect URI where it is not the client's.
   * @param options What holds for this call only.
   * @throws {OAuthError} by rejection, when the service refuses, such as `invalid_grant` for a code
   *   that was used or has expired.
   * @throws {ConfigurationError} by rejection, with the code `ERR_INVALID_OPTION` when the protocol has
   *   no codes or `appSecret` is missing, `ERR_INVALID_ARGUMENT` otherwise.
   * @throws {GenAuthError} by rejection, in another of its subclasses.
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
   * @typeParam Answer What you take the answer for, such as {@link OIDCTokenResponse}; not checked.
   * @param refreshToken The `refresh_token` that came with the access token.
   * @param options What holds for this call only.
   * @throws {OAuthError} by rejection, when the service refuses, such as `invalid_grant` for a token
   *   that was used, revoked or has expired.
   * @throws {GenAuthError} by rejection, in another of its subclasses, as
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
   * @typeParam Answer What you take the answer for, such as {@link ClientCredentialsTokenResponse}; not
   *   checked.
   * @param scope Permissions to ask for, separated by spaces; not empty.
   * @param account Key and secret of the programmatic account; each is the application's where it is
   *   left out.
   * @param options What holds for this call only.
   * @throws {OAuthError} by rejection, when the service refuses, such as `invalid_client`.
   * @throws {GenAuthError} by rejection, in another of its subclasses, as
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
   * Asks the service whether a token is valid now, revocation included.
   * {@link AuthenticationClient.parseAccessToken} answers without a request, but does not know of
   * revocations.
   *
   * @typeParam Answer What you take the answer for, such as {@link TokenIntrospection}; not checked.
   * @param token An access token or a refresh token.
   * @param options What holds for this call only.
   * @throws {OAuthError} by rejection, when the service refuses the application; a token that is not
   *   valid resolves with `active: false`.
   * @throws {GenAuthError} by rejection, in another of its subclasses.
   * @see RFC 7662.
   */
  introspectToken<Answer = any>(token: string, options?: CallOptions | number): Promise<Answer>;
  introspectToken(token: string, options?: CallOptions | number): Promise<any>;

  /**
   * Revokes a token. It resolves with `true` for an unknown token as well: that one is of no use
   * either.
   *
   * @param token An access token or a refresh token.
   * @param options What holds for this call only.
   * @throws {OAuthError} by rejection, when the service refuses.
   * @throws {GenAuthError} by rejection, in another of its subclasses.
   * @see RFC 7009.
   */
  revokeToken(token: string, options?: CallOptions | number): Promise<boolean>;

  /** For `tokens.map(client.getUserInfoByAccessToken, client)`. */
  getUserInfoByAccessToken(accessToken: string, ...mapped: MapArguments): Promise<any>;
  /**
   * Reads the claims of the user whom an access token stands for.
   *
   * By default the token travels in the query, as mirrored, where proxies and servers may log it: pass
   * `{ tokenPlace: "header" }`.
   *
   * @typeParam Answer What you take the answer for, such as {@link UserInfo}; not checked.
   * @param accessToken The token; one that is set on the client is not used.
   * @param infoOptions How the token is sent, and whose it must be.
   * @param options What holds for this call only.
   * @throws {OAuthError} by rejection, when the service refuses, such as `invalid_token`.
   * @throws {GenAuthError} by rejection, in another of its subclasses.
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
   * @param ticket The `ticket` that the browser brought.
   * @param service The URL that it was brought to, as it was given to
   *   {@link AuthenticationClient.buildAuthorizeUrl}.
   * @param options What holds for this call only.
   * @throws {GenAuthError} by rejection, in one of its subclasses; a ticket that is refused resolves
   *   with `valid: false`.
   * @see CAS Protocol 3.0, 2.4.
   */
  validateTicketV1(
    ticket: string,
    service: string,
    options?: CallOptions,
  ): Promise<Cas10ValidationResult>;

  /**
   * Checks a ticket of CAS 2.0, which works once, and tells who the user is.
   *
   * @param ticket The `ticket` that the browser brought.
   * @param service The URL that it was brought to, as it was given to
   *   {@link AuthenticationClient.buildAuthorizeUrl}.
   * @param format `"JSON"` by default; with `"XML"` it resolves with the document as a string.
   * @param options What holds for this call only.
   * @throws {ConfigurationError} by rejection, with the code `ERR_INVALID_ARGUMENT`, for another
   *   format.
   * @throws {GenAuthError} by rejection, in another of its subclasses; a ticket that is refused
   *   resolves with `authenticationFailure`.
   * @see CAS Protocol 3.0, 2.5.
   */
  validateTicketV2(
    ticket: string,
    service: string,
    format?: "XML" | "JSON",
    options?: CallOptions,
  ): Promise<Cas20ValidationSuccessResult | Cas20ValidationFailureResult | string>;

  /**
   * Sets the user's access token that later calls are made with.
   *
   * @param accessToken The token; `null`, `undefined` or an empty string takes away the one set.
   * @throws {ConfigurationError} when it is neither a string nor absent.
   */
  setAccessToken(accessToken: string | null | undefined): void;

  /** Counts of what this client has done since it was made. */
  stats(): ClientStats;

  /** For `tokens.map(client.parseAccessToken, client)`. */
  parseAccessToken(token: string, ...mapped: MapArguments): Promise<AccessToken>;
  /**
   * Verifies an access token of the service and gives its payload: signature, `iss`, `exp`, `nbf` and
   * `iat`, and `aud` where an audience is set, here or in
   * {@link AuthenticationClientInitOptions.audience}.
   *
   * A token that has `nonce`, `at_hash` or `c_hash` is an ID token and is refused, unless its type is
   * `at+jwt` or the nonce is asked for. An ID token without any of them cannot be told from an access
   * token here; {@link AuthenticationClient.verifyRequest} is stricter.
   *
   * The server's keys are fetched once for the whole process and kept as long as the server allows,
   * 30 seconds to an hour.
   *
   * @param token The token as the service gave it.
   * @param options What else to check.
   * @param callOptions What holds for this call only; its headers are not sent, for keys are fetched
   *   for all calls together.
   * @returns The payload.
   * @throws {TokenError} when the token must not be trusted.
   * @throws {ConnectionError} when the server's keys are needed and cannot be had.
   */
  parseAccessToken(
    token: string,
    options?: ParseTokenOptions,
    callOptions?: CallOptions,
  ): Promise<AccessToken>;

  /**
   * Verifies the access token that a request brings to an API, and gives its payload. The token is read
   * from the header `Authorization` alone, with the scheme `Bearer` (RFC 6750, section 2.1); a request
   * with several such headers is refused. Besides the checks of
   * {@link AuthenticationClient.parseAccessToken}, the audience is required, all scopes that are named
   * must be there, and a token that may be an ID token is refused: one that is not of the type `at+jwt`
   * and has `nonce`, `at_hash` or `c_hash`, or neither `scope` nor `client_id`.
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
   * @param options What the API requires.
   * @param callOptions Options for this call; its headers are not sent, for keys are fetched for all calls
   *   together.
   * @returns The payload of the token.
   * @throws {TokenError} by rejection, with `challenge`, when the request must not be let in.
   * @throws {ConnectionError} by rejection, with `challenge`, when the server's keys are needed and cannot
   *   be fetched.
   * @throws {ConfigurationError} by rejection, without `challenge`, when no audience is set or an argument
   *   is wrong.
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
   * Verifies an ID token by the rules of OpenID Connect Core 1.0, section 3.1.3.7, and gives its payload:
   * signature, `iss`, `aud` with `appId`, `azp`, `exp`, `nbf`, `iat` and `sub`, and what the options ask
   * for. The server's keys are fetched as for {@link AuthenticationClient.parseAccessToken}.
   *
   * @param token The token as the service gave it.
   * @param options What else to check.
   * @param callOptions What holds for this call only; its headers are not sent, for keys are fetched
   *   for all calls together.
   * @returns The payload: who has signed in.
   * @throws {TokenError} when the token must not be trusted.
   * @throws {ConnectionError} when the server's keys are needed and cannot be had.
   */
  parseIDToken(
    token: string,
    options?: ParseIDTokenOptions,
    callOptions?: CallOptions,
  ): Promise<IDToken>;

  /**
   * Gets the access token of a WeChat Mini Program or Official Account, kept as
   * {@link AuthenticationClientInitOptions.wechatTokenCache} says, with its defaults where that is not set.
   *
   * @param app AppID and AppSecret of the WeChat application.
   * @param options What holds for this call only. With `headers` the service is always asked.
   * @returns The token. Ask again for every use of it: a kept one costs next to nothing.
   * @throws {ApiError} when the service refuses, whatever
   *   {@link AuthenticationClientInitOptions.throwOnFailure} is.
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
   * @param work What to do with the token. Runs twice at most.
   * @param options What holds for each of the calls for a token.
   * @returns What the function gave the last time.
   */
  withWechatAccessToken<Result>(
    app: Models.GetWechatAccessTokenDto,
    work: (accessToken: string) => Result | PromiseLike<Result>,
    options?: CallOptions,
  ): Promise<Result>;

  /**
   * Drops a token that WeChat has refused from the cache, in all threads of the process and in the shared
   * store. Only the token named is dropped, so that a late caller does not throw away the one that has
   * replaced it; and it is not kept again, even if the service still answers it.
   *
   * @param named AppID of the WeChat application, and the token.
   * @returns Whether this process kept it.
   * @throws {ConfigurationError} when either is missing.
   */
  invalidateWechatMpAccessToken(named: { appId: string; accessToken: string }): boolean;

  /**
   * Lets go of connections and credentials: calls under way finish, new ones are refused. Closing again
   * does nothing. A client need not be closed: an idle one does not keep the process alive.
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
     * Method with which `using` releases an object. Node has it from version 20 on; it is declared
     * here too because `lib` has it only as `esnext.disposable`, from TypeScript 5.2 on.
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
 * Codes of {@link ConnectionError}: Node's own names of system and TLS errors, and `ERR_…` names of ours
 * for a proxy that refuses, a client certificate that is refused, and a system without authorities.
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

/** Codes of {@link ResponseError}, each for one way in which an answer cannot be used. */
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
 * Codes of {@link OAuthError}: those of the service (RFC 6749, sections 4.1.2.1 and 5.2; RFC 6750,
 * section 3.1), and `ERR_LOGIN_…` for what is wrong with a callback.
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
 * The answer that an error is about. Its own properties are harmless; `data` and `location` are accessors
 * that no logger, `JSON.stringify`, spread, `structuredClone` or `util.inspect` reads.
 */
export interface GenAuthErrorResponse {
  /** HTTP status. */
  readonly status: number;
  /** Headers of harmless names, in lower case, such as `content-type`, `date` and `retry-after`. */
  readonly headers: Record<string, string>;
  /**
   * The whole body as it came, parsed where it is JSON; a `Buffer` where it is not UTF-8. It may hold what
   * was sent, or a token: read fields of it, and do not log it. Absent where the body could not be read, and
   * where an operation that gives tokens was answered with a status 2xx and failed all the same.
   */
  readonly data: any;
  /** `Location` as it came. It may hold secrets as `data` may. */
  readonly location?: string | undefined;
}

/**
 * Any failure of this package. Nothing that is printed of it holds a request body, a query, a credential, a
 * cookie or a token; the service's answer is in `response.data`, for programs that ask for it.
 */
export class GenAuthError extends Error {
  /** What went wrong, for a program; stable across versions. */
  readonly code: string;
  /** Method that was called, such as `getWechatMpAccessTokenInfo`. */
  readonly operation?: string | undefined;
  /** HTTP method of the request. */
  readonly method?: string | undefined;
  /** Path of the request, without query. */
  readonly path?: string | undefined;
  /**
   * How often the request of the call was tried. Absent where the call waits for a request that other calls
   * share: for the keys that verify a token, for a token of the WeChat cache, or for the exchange of a login
   * whose callback came twice.
   */
  readonly attempts?: number | undefined;
  /** Whether the same call may succeed when it is made again later. */
  readonly retryable: boolean;
  /** The `statusCode` in the body of the answer. The HTTP status is `response.status`. */
  readonly businessStatusCode?: number | undefined;
  /** The service's detailed error code. */
  readonly apiCode?: number | undefined;
  /** Number of the request, to quote to GenAuth's support. */
  readonly requestId?: string | undefined;
  /** The answer that the error is about. */
  readonly response?: GenAuthErrorResponse | undefined;
  /**
   * How an API answers the request, if {@link AuthenticationClient.verifyRequest} rejected with this error
   * and the request is to be answered at all.
   */
  readonly challenge?: RequestChallenge | undefined;
  /** What the failure goes back to, such as the reason of an abort signal. */
  readonly cause?: unknown;
  /** Name, message and all fields but the stack, as `JSON.stringify` and loggers write them. */
  toJSON(): Record<string, unknown>;
}

/** An option or argument is wrong, or the client is closed. Nothing was sent. */
export class ConfigurationError extends GenAuthError {
  readonly code: ConfigurationErrorCode;
  /** The option or argument at fault. */
  readonly field?: string | undefined;
}

/** The service could not be reached: DNS, connect, TLS, or a connection that broke. */
export class ConnectionError extends GenAuthError {
  readonly code: ConnectionErrorCode;
}

/** The time for the call was over. */
export class TimeoutError extends GenAuthError {
  readonly code: "ETIMEDOUT";
  /**
   * What the call was doing: waiting for a free connection, connecting, waiting for status and headers,
   * reading the body, or waiting before the next attempt.
   */
  readonly phase: "queue" | "connect" | "response" | "body" | "backoff";
}

/** The call's signal fired; `cause` is the signal's reason. */
export class AbortError extends GenAuthError {
  readonly code: "ABORT_ERR";
}

/** The service answered with a status outside 2xx; redirects are not followed and count as such. */
export class HttpError extends GenAuthError {
  readonly code: "ERR_HTTP_STATUS" | "ERR_RATE_LIMIT" | (string & {});
  readonly response: GenAuthErrorResponse;
  /** How long the service asks to wait, in seconds, where it says so (`Retry-After`). */
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
 * An endpoint of OAuth 2.0 refused, the sign-in ended with an error, or a callback belongs to no login
 * of this browser.
 */
export class OAuthError extends GenAuthError {
  readonly code: OAuthErrorCode;
  /**
   * The service's `error`, the same as `code`, except that `code` is `"server_error"` for an `error` of
   * capital letters: the service cannot choose a code of this library. Absent where the fault was found
   * here.
   */
  readonly error?: OAuthErrorCode | undefined;
  /** The service's `error_description`. */
  readonly errorDescription?: string | undefined;
}

/**
 * The answer of an API to a request that it refuses (RFC 6750, section 3). It can be passed to
 * `new Response(null, challenge)` as it is.
 */
export interface RequestChallenge {
  /**
   * HTTP status: 401 without a token or with one that is not valid, 403 if it lacks a scope, 400 if the
   * `Authorization` header cannot be read, 503 if the keys cannot be fetched now.
   */
  readonly status: number;
  /** The exact value of `WWW-Authenticate`; not there with status 503. */
  readonly wwwAuthenticate?: string | undefined;
  /** The headers to send: `WWW-Authenticate` where there is a value. */
  readonly headers: Record<string, string>;
}

/** A token did not pass verification. */
export class TokenError extends GenAuthError {
  readonly code: TokenErrorCode;
  /** The claim at fault. */
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
   * @param options None are accepted.
   * @throws {GenAuthError} always, with the code `ERR_NOT_IMPLEMENTED`.
   */
  constructor(options: never);
}

/**
 * Counts of one client since it was made: see {@link AuthenticationClient.stats}.
 *
 * Each count is right by itself; `calls` may already count a call that `inFlight` does not yet.
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
   * Requests that were sent again because the server said that it had not processed them. They count as
   * no attempt and cost no retry.
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

/** What the cache of WeChat tokens has done since the process began. */
export interface WechatTokenStats {
  /** Calls that were answered from the cache. */
  hits: number;
  /** Calls that had to wait for the service or the store. */
  misses: number;
  /** Requests for calls that waited. */
  flights: number;
  /** Requests ahead of time, for which nobody waited when they began. */
  refreshes: number;
  /** Requests ahead of time that failed. */
  refreshFailures: number;
  /** Requests for calls that failed. */
  failures: number;
  /** Tokens that were dropped because a caller named them. */
  invalidations: number;
  /** Applications that were forgotten to make room. */
  evictions: number;
  /** Tokens that came from the shared store instead of the service. */
  storeHits: number;
  /** Times that the store was asked and had no token to use. */
  storeMisses: number;
  /** Values in the store that could not be used: of another version, damaged, or forged. */
  storeRejects: number;
  /** Times that the store was too slow, could not be reached, or refused. */
  storeErrors: number;
  /** Requests that were not begun at once because another machine was asking already. */
  storeWaits: number;
  /** WeChat applications that are known now. */
  applications: number;
  /**
   * The store's last error: `SLOW`, `UNREACHABLE`, `UNKNOWN_HOST` (its name cannot be resolved),
   * `CERTIFICATE` (not trusted, or for another host), `TLS` (the server does not speak it), `CLUSTER` (a
   * node of a cluster, which is not supported), `AUTH`, `UNEXPECTED` (the answer is not Redis's), or the
   * server's own code, such as `OOM`.
   */
  lastStoreError: string | null;
}

/** Message of the channel `genauth:wechat-store:error`; told when a call for a token has ended. */
export interface WechatStoreErrorMessage {
  /** How often the store has failed since the process began. */
  errors: number;
  /** What its last error was; see {@link WechatTokenStats.lastStoreError}. */
  code: string;
}

/**
 * One call, as the messages of the channels name it: the same object in every message of that call, so
 * it may be the key of a `WeakMap`.
 */
export interface ObservedRequest {
  /** A number that no other call of the process has. */
  readonly id: number;
  /** Name of the method of the client, such as `"getWechatMpAccessToken"`. */
  readonly operation: string;
  /** HTTP method. */
  readonly method: "GET" | "POST" | "PUT" | "DELETE" | "PATCH";
  /** Scheme, host, and port where it is not the scheme's own. */
  readonly host: string;
  /** Path without a query, with `{name}` in the place of a parameter. */
  readonly path: string;
}

/**
 * Where the time went, in milliseconds. The parts add up to the total; of a call they cover all its
 * attempts.
 */
export interface RequestDurations {
  total: number;
  /** On the way to the network thread, and waiting for a place among the calls on the wire. */
  queue: number;
  /** Resolving the name, connecting, TLS; next to nothing on a connection that was kept. */
  connect: number;
  /** From the first byte of the request to the status of the answer. */
  response: number;
  /** Reading and decoding the answer's body. */
  body: number;
  /** Between attempts. */
  backoff: number;
  /** Waiting for the event loop to take the outcome. */
  delivery: number;
}

/** Message of the channel `genauth:request:start`: a call is made. */
export interface RequestStartMessage {
  request: ObservedRequest;
}

/** Message of the channel `genauth:request:retry`: an attempt has failed, and another one follows. */
export interface RequestRetryMessage {
  request: ObservedRequest;
  /** Which attempt has failed, from 1. */
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
  /** How many times a request was tried; 0 where none was needed. */
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
  /** How many times a request was tried; 0 where the call was refused before. */
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

/** Names of the classes that the error of a call may have. */
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

/** Options of {@link AuthenticationClient}. An option that is `undefined` counts as left out. */
export interface AuthenticationClientInitOptions {
  /** Id of the GenAuth application. */
  appId: string;
  /**
   * Secret of the GenAuth application. It may be left out only when
   * {@link AuthenticationClientInitOptions.tokenEndPointAuthMethod} is `"none"`.
   */
  appSecret?: string | undefined;
  /**
   * Where the service is: a URL such as `https://example.genauth.ai`, or its host and port alone.
   * Without a scheme, `https` is taken, and `http` for `localhost` and loopback addresses.
   */
  appHost: string;
  /** Access token of the user whom calls are made for; see {@link AuthenticationClient.setAccessToken}. */
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
   * Beginning of the name of the cookie that carries the state of a sign-in under way. A dot and a tag of
   * the sign-in follow, so that sign-ins in several tabs do not overwrite each other's.
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
   * Time for a whole call, in milliseconds: queueing, connecting, the answer, and every retry with the
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
   * How often a broken event subscription is connected again. Calls have
   * {@link AuthenticationClientInitOptions.maxRetries}.
   *
   * @default 5
   */
  retryTimes?: number | undefined;
  /**
   * Name that the service goes by: chooses the prefix of our request headers (`x-authing-` or
   * `x-genauth-`) and the default of {@link AuthenticationClientInitOptions.socketUri}.
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
   * not choose it, or demands HTTP/1.1, is spoken to in HTTP/1.1 for the next hour; `false` never offers
   * HTTP/2. Plain `http` is always HTTP/1.1.
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
   * URL of a proxy, or `false` for none, whatever the environment says.
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
  /** Certificate to show to a server that asks for one, in PEM form. */
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
   * {@link AuthenticationClient.getWechatMpAccessTokenInfo} are then answered from a cache that all
   * clients and worker threads of the process share, and that asks the service once however many calls
   * wait. `true` means all defaults.
   *
   * @default false
   */
  wechatTokenCache?: boolean | WechatTokenCacheOptions | undefined;
  /**
   * Who issues the tokens: the `iss` that they must have, to the letter.
   *
   * @default `appHost` followed by `/oidc`
   */
  issuer?: string | ReadonlyArray<string> | undefined;
  /**
   * Whom access tokens must be for: their `aud` must name one of these. ID tokens must always name
   * `appId`.
   *
   * @default `aud` of access tokens is not looked at
   */
  audience?: string | ReadonlyArray<string> | undefined;
  /**
   * The one signature algorithm that ID tokens may have. Name `"HS256"` if the application signs with it
   * and ID tokens are handed in from elsewhere. An HMAC algorithm that is named here is accepted for
   * access tokens too.
   *
   * @default any with a public key, and HS256 for an ID token that this process received itself from the
   *   token endpoint
   */
  idTokenSigningAlg?: SigningAlgorithm | undefined;
  /**
   * How far the clocks of issuer and application may be apart, in seconds, 0 to 600.
   *
   * @default 30
   */
  clockTolerance?: number | undefined;
  /**
   * Secret that signs the cookie of an open login. All processes that serve one application must have
   * the same. 32 random bytes as text are a good one. To change it, pass a list: the first secret signs,
   * and cookies signed with any of them are accepted. The former one can be removed an hour later.
   *
   * @default `appSecret`; without that, a secret of this process alone
   */
  cookieSecret?: string | ReadonlyArray<string> | undefined;
  /**
   * How passwords are encrypted on their way, on top of TLS: `"rsa"` (PKCS#1 v1.5), `"sm2"`, or not at
   * all. `true` means `"rsa"`. Where a request can carry passwords, they are encrypted with the public
   * key that `getSystemInfo` answers, and its `passwordEncryptType` says so. A call that names one of
   * the two ciphers itself is sent as it is: its caller has encrypted.
   *
   * What cannot be encrypted is refused with a {@link ConfigurationError}, never sent in clear: a
   * `passwordEncryptType` that the service does not know, and `bindByAccount`, whose request has no such
   * field. A client without this option makes that call.
   *
   * The key is fetched within the time of the first call that needs it, once for all that wait, and
   * used for an hour. It is fetched anew, at most once a minute, after the service has refused a
   * request, since it may have a new key. A key that cannot be used is a {@link ResponseError} with the
   * code `ERR_RESPONSE_PUBLIC_KEY`, and nothing is sent.
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

/** How WeChat access tokens are kept. Times are in seconds, as WeChat's own are. */
export interface WechatTokenCacheOptions {
  /**
   * A token is not served when it was asked for this long ago, in seconds, above 0 and up to 300: WeChat
   * keeps a replaced token valid for 5 minutes, so an older one may be dead. Nor is it served in the last
   * 300 seconds before its end, whatever this is.
   *
   * @default 60
   */
  maxAge?: number | undefined;
  /**
   * How long before a token's time is up the next one is asked for in the background, in seconds, from 0
   * to `maxAge`. 0 means not at all: then one call every `maxAge` waits for the service.
   *
   * @default a fifth of `maxAge`
   */
  refreshAhead?: number | undefined;
  /**
   * A Redis or Valkey server where the machines of an application keep their tokens together, so that
   * they make one request among them: `redis://` or, with TLS, `rediss://`, then
   * `[user:password@]host[:port][/database]`. Values are encrypted with a key made of the WeChat secret.
   * A store in trouble fails no call.
   *
   * @default none: each process has its own tokens
   */
  store?: string | undefined;
}

/**
 * What holds for one call only. Where an index comes instead, as in `bodies.map(client.updateProfile,
 * client)`, it is ignored.
 */
export interface CallOptions {
  /** Aborts the call: it rejects with an {@link AbortError} whose `cause` is the signal's reason. */
  signal?: AbortSignalLike | undefined;
  /**
   * Time for the whole call, in milliseconds. 0 means the default.
   *
   * @default the client's {@link AuthenticationClientInitOptions.timeout}
   */
  timeout?: number | undefined;
  /**
   * How often the call is tried again, 0 to 10.
   *
   * @default the client's {@link AuthenticationClientInitOptions.maxRetries}
   */
  maxRetries?: number | undefined;
  /** Headers to send beside our own. */
  headers?: Readonly<Record<string, string>> | undefined;
}

/** What `Array.prototype.map` passes behind the element; methods that it may call ignore it. */
export type MapArguments = [index: number, list: readonly unknown[]];

/** The part of an `AbortSignal` that is used, so that these types need neither DOM nor Node types. */
export interface AbortSignalLike {
  /** Whether the signal has fired. */
  readonly aborted: boolean;
  /** What `abort()` was called with. */
  readonly reason?: unknown;
  /** Adds a listener. */
  addEventListener(type: "abort", listener: () => void): void;
  /** Takes it away. */
  removeEventListener(type: "abort", listener: () => void): void;
}

/** Tokens of a sign-in (RFC 6749, 5.1; OpenID Connect Core 1.0, 3.1.3.3). */
export interface OIDCTokenResponse {
  /** Access token. */
  access_token: string;
  /** ID token. Sent with the scope `openid` only. */
  id_token: string;
  /** How long the access token lives, in seconds. */
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
  /** How long it lives, in seconds. */
  expires_in: number;
  /** Permissions that were granted, separated by spaces. */
  scope?: string;
}

/** What a service says of a token (RFC 7662, 2.2). All but `active` is there only for a valid token. */
export interface TokenIntrospection extends Record<string, any> {
  /** Whether the token is valid now. */
  active: boolean;
  /** Permissions, separated by spaces. */
  scope?: string;
  /** Id of the application that the token was issued to. */
  client_id?: string;
  /** `Bearer`. */
  token_type?: string;
  /** When it expires, in seconds since 1970-01-01T00:00:00Z. */
  exp?: number;
  /** When it was issued, in seconds since 1970-01-01T00:00:00Z. */
  iat?: number;
  /** Id of the user, or of the application. */
  sub?: string;
  /** Whom it is for. */
  aud?: string | string[];
  /** Who issued it. */
  iss?: string;
  /** Id of the token. */
  jti?: string;
}

/** Form of a token request for the application itself (RFC 6749, 4.4.2). */
export interface NativeTokenParams extends Record<string, string> {
  /** `client_credentials`. */
  grant_type: string;
  /** Id of the application. */
  client_id: string;
  /** Its secret. */
  client_secret: string;
  /** Permissions, separated by spaces. */
  scope: string;
}

/** Form of a token request for a code (RFC 6749, 4.1.3). */
export interface CodeToTokenParams {
  /** Says what is exchanged. */
  grant_type: "authorization_code";
  /** Id of the application. */
  client_id: string;
  /** Its secret. */
  client_secret: string;
  /** The code. */
  code: string;
  /** The redirect URI that it was asked for with. */
  redirect_uri: string;
}

/** Form of a token request for a refresh token (RFC 6749, 6). */
export interface RefreshTokenParams {
  /** Says what is exchanged. */
  grant_type: "refresh_token";
  /** Id of the application. */
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

/** A login under way, in the form of the mirrored SDK. Our cookie is signed and has another form. */
export interface LoginTransaction {
  /** Value that the callback must bring back. */
  state?: string;
  /** Value that the ID token must hold. */
  nonce?: string;
  /** Where the browser returns. */
  redirectUri: string;
}

/**
 * Claims of a user (OpenID Connect Core 1.0, 5.1). Which of them are there depends on the scope and on
 * what the user has filled in; only `sub` always is.
 */
export interface UserInfo extends Record<string, any> {
  /** Id of the user. */
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
  /** Name that the user likes to go by. */
  preferred_username: string;
  /** Language and region, such as `zh-CN`. */
  locale: string;
}

/**
 * Claims of an ID token (OpenID Connect Core 1.0, 2). Verification makes sure of `iss`, `sub`, `aud`,
 * `exp` and `iat`; the others are there when the service sends them.
 */
export interface IDToken extends UserInfo {
  /** Id of the user. */
  sub: string;
  /** Whom it is for: your application. Other services than GenAuth may send a list. */
  aud: string;
  /** When it expires, in seconds since 1970-01-01T00:00:00Z. */
  exp: number;
  /** When it was issued, in seconds since 1970-01-01T00:00:00Z. */
  iat: number;
  /** Who issued it. */
  iss: string;
  /** Value that the login began with. */
  nonce: string;
  /** Ties it to the access token that came along. */
  at_hash: string;
  /** Ties it to the `state` that came along. */
  s_hash: string;
}

/** Claims of an access token that is a JWT. Verification makes sure of `iss` and `exp`. */
export interface AccessToken extends Record<string, any> {
  /** Id of the token. */
  jti: string;
  /** Id of the user, or of the application. */
  sub: string;
  /** When it was issued, in seconds since 1970-01-01T00:00:00Z. */
  iat: number;
  /** When it expires, in seconds since 1970-01-01T00:00:00Z. */
  exp: number;
  /** Permissions, separated by spaces. */
  scope: string;
  /** Who issued it. */
  iss: string;
  /** Whom it is for. Other services than GenAuth may send a list. */
  aud: string;
}

/** What a check of a ticket of CAS 1.0 gives. */
export interface Cas10ValidationResult {
  /** Whether the ticket was good. */
  valid: boolean;
  /** Why not, in the words of the mirrored SDK. */
  message?: string;
}

/**
 * Who a ticket of CAS 2.0 stands for. Which attributes are there depends on what the user has filled
 * in.
 */
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
        /** Id of the user in the system that it came from. */
        external_id: string;
        /** Id of the user that several applications share. */
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

/** What {@link AuthenticationClient.buildAuthorizeUrl} says with the protocol `"oidc"`. */
export interface OidcParams {
  /**
   * Where the browser returns.
   *
   * @default the client's {@link AuthenticationClientInitOptions.redirectUri}
   */
  redirectUri?: string | undefined;
  /**
   * What the browser brings back.
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
   * How it is brought back.
   *
   * @default "query"
   */
  responseMode?: "query" | "fragment" | "form_post" | undefined;
  /**
   * Value that the callback brings back.
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
  /** Id of the tenant to sign in to. */
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

/** What {@link AuthenticationClient.buildAuthorizeUrl} says with the protocol `"oauth"`. */
export interface OauthParams {
  /**
   * Where the browser returns.
   *
   * @default the client's {@link AuthenticationClientInitOptions.redirectUri}
   */
  redirectUri?: string | undefined;
  /**
   * What the browser brings back.
   *
   * @default "code"
   */
  responseType?: "code" | "token" | undefined;
  /**
   * Value that the callback brings back.
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
   * How {@link OauthParams.codeChallenge} was made of the verifier.
   *
   * @default "S256"
   */
  codeChallengeMethod?: "plain" | "S256" | undefined;
  /** PKCE code challenge, see {@link AuthenticationClient.getCodeChallengeDigest}. */
  codeChallenge?: string | undefined;
}

/** What {@link AuthenticationClient.buildAuthorizeUrl} says with the protocol `"cas"`. */
export interface CasParams {
  /** Where the browser returns with a ticket. */
  service?: string | undefined;
}

/** What {@link AuthenticationClient.buildLogoutUrl} says. */
export interface LogoutParams {
  /**
   * Where the browser goes afterwards.
   *
   * @default with the protocol `"oidc"`, the client's
   *   {@link AuthenticationClientInitOptions.logoutRedirectUri}
   */
  redirectUri?: string | undefined;
  /** With the protocol `"oidc"`: the user's ID token, so that the service knows whose session it is. */
  idToken?: string | undefined;
  /** With the protocol `"oidc"`: value that comes along to `redirectUri`. */
  state?: string | undefined;
}

/** What one login says otherwise than the client's options. */
export interface LoginParams {
  /** Permissions to ask for, separated by spaces. */
  scope?: string | undefined;
  /**
   * Value that the callback brings back. It also tells logins apart, so give each one of its own.
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
   * Whether the user must sign in even with a session at the service. The user can remove that from the
   * URL; with `maxAge: 0` the callback refuses whoever did not sign in.
   */
  forced?: boolean | undefined;
  /**
   * The oldest authentication to accept, in seconds before the login begins: a whole number from 0.
   * Sent as `max_age`; and the callback refuses an ID token whose `auth_time` is older or missing. OpenID Connect only.
   *
   * @default any
   */
  maxAge?: number | undefined;
  /** Id of the tenant to sign in to. */
  tenantId?: string | undefined;
  /** With the protocol `"cas"`: where the browser returns with a ticket. */
  service?: string | undefined;
}

/** A PKCE code verifier, and what becomes of it. */
export interface CodeChallengeOptions {
  /** The verifier that {@link AuthenticationClient.generateCodeChallenge} made. */
  codeChallenge: string;
  /**
   * `"plain"` gives the verifier itself, which protects nothing.
   *
   * @default "S256"
   */
  method?: "S256" | "plain" | undefined;
}

/** What a code is exchanged with. */
export interface CodeExchangeOptions {
  /** PKCE code verifier, not its digest. */
  codeVerifier?: string | undefined;
  /**
   * The redirect URI that the code was asked for with.
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

/** How {@link AuthenticationClient.getUserInfoByAccessToken} sends the token, and whose it must be. */
export interface UserInfoOptions {
  /**
   * HTTP method.
   *
   * @default "GET"
   */
  method?: "POST" | "GET" | undefined;
  /**
   * Where the token stands. `"body"` needs the method `"POST"`.
   *
   * @default "query"
   */
  tokenPlace?: "query" | "header" | "body" | undefined;
  /**
   * The `sub` of the verified ID token that came with the access token: claims of anybody else are
   * refused with a {@link TokenError} whose `claim` is `"sub"`. OpenID Connect Core 1.0, 5.3.2.
   *
   * @default not compared
   */
  sub?: string | undefined;
}

/**
 * The part of a request that is used, so that these types need no Node types: `IncomingMessage` of
 * `node:http` and `node:https`, `Http2ServerRequest`, `Request` of Express, `request.raw` of Fastify.
 */
export interface RedirectRequest {
  /** Path and query. */
  readonly url?: string | undefined;
  /** The same before a router has cut off where it is mounted, as Express keeps it. */
  readonly originalUrl?: string | undefined;
  /** Headers, names in lower case. */
  readonly headers: { readonly cookie?: string | undefined };
  /** The connection. The cookie is `Secure` where it is encrypted and no redirect URI is known. */
  readonly socket?: object | undefined;
}

/**
 * The part of a response that is used: `ServerResponse` of `node:http` and `node:https`,
 * `Http2ServerResponse`, `Response` of Express, `reply.raw` of Fastify.
 */
export interface RedirectResponse {
  /** Whether it is too late to set headers. */
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
 * The part of a request of the Fetch standard that is used, so that these types need no DOM types:
 * `Request`, `NextRequest` of Next, `c.req.raw` of Hono.
 */
export interface FetchRequest {
  /** The whole URL. */
  readonly url: string;
  /** HTTP method, which tells a request from a response. */
  readonly method: string;
  /** Headers. */
  readonly headers: { get(name: string): string | null };
}

/** The part of `Headers` of the Fetch standard that is used. */
export interface FetchHeaders {
  /** Adds a header. */
  append(name: string, value: string): void;
}

/** `Response` of the Fetch standard, where the program has types for it. */
export type FetchResponse = typeof globalThis extends { Response: { prototype: infer Response } }
  ? Response
  : unknown;

/** A sign-in URL, and what to remember until the browser comes back. */
export interface AuthUrlResult {
  /** Where to send the browser. */
  url: string;
  /** Value that the callback must bring back. */
  state?: string;
  /** Value that the ID token must hold. */
  nonce?: string;
}

/** Query of a sign-in URL of OpenID Connect. */
export interface AuthURLParams {
  /** Where the browser returns. */
  redirect_uri: string;
  /** What it brings back. */
  response_type: string;
  /** How it is brought back. */
  response_mode: string;
  /** Id of the application. */
  client_id: string;
  /** Value that the callback brings back. */
  state: string;
  /** Value that the ID token holds. */
  nonce: string;
  /** Permissions, separated by spaces. */
  scope: string;
  /** `login`, `consent` or both, where the user must do that again. */
  prompt?: string;
  /** The oldest authentication to accept, in seconds. */
  max_age?: string;
  /** Id of the tenant in the mirrored SDK; the service reads, and we send, `tenant_id`. */
  tenantId?: string;
}

/** Query of a sign-out URL of OpenID Connect. */
export interface LogoutURLParams {
  /** Where the browser goes afterwards. */
  post_logout_redirect_uri?: string;
  /** The user's ID token. */
  id_token_hint?: string;
  /** Value that comes along. */
  state?: string;
  /** Id of the application. */
  client_id?: string;
}

/** A set of public keys: RFC 7517, section 5. */
export interface JWKSObject {
  /** JSON Web Keys. Those of unknown kinds and for other uses are passed over. */
  keys: ReadonlyArray<object>;
}

/** What else to check of a token. */
export interface ParseTokenOptions {
  /** Keys to verify with, instead of the server's. */
  serverJWKS?: JWKSObject | undefined;
  /** The token's `nonce` must be there and equal this. */
  nonce?: string | undefined;
  /**
   * The token's `aud` must name one of these.
   *
   * @default {@link AuthenticationClientInitOptions.audience} for access tokens
   */
  audience?: string | ReadonlyArray<string> | undefined;
  /** The user must have signed in within so many seconds; `auth_time` must be there. */
  maxAge?: number | undefined;
  /**
   * How far the clocks may be apart, in seconds, 0 to 600.
   *
   * @default {@link AuthenticationClientInitOptions.clockTolerance}
   */
  clockTolerance?: number | undefined;
}

/** What an API requires of a request. */
export interface VerifyRequestOptions {
  /**
   * Names of this API: the token's `aud` must be, or hold, one of them. The first one is the realm of
   * the challenge.
   *
   * @default {@link AuthenticationClientInitOptions.audience}; one of the two must be there
   */
  audience?: string | ReadonlyArray<string> | undefined;
  /**
   * Scopes that the token must have, all of them: a list, or a string with blanks between them.
   *
   * @default none
   */
  scope?: string | ReadonlyArray<string> | undefined;
  /** Keys to verify with, instead of the server's. */
  serverJWKS?: JWKSObject | undefined;
  /** The user must have signed in within so many seconds; `auth_time` must be there. */
  maxAge?: number | undefined;
  /**
   * How far the clocks may be apart, in seconds, 0 to 600.
   *
   * @default {@link AuthenticationClientInitOptions.clockTolerance}
   */
  clockTolerance?: number | undefined;
}

/** Headers of the Fetch API. */
export interface FetchHeaders {
  /** The value of a header; several of one name are joined with commas. */
  get(name: string): string | null;
}

/**
 * The part of a request that is used: a request of `node:http`, `node:https` and `node:http2`, of
 * Express, Koa and Fastify, a `Request` of the Fetch API, a request of Hono, or any object with headers.
 */
export type BearerRequest =
  | FetchHeaders
  | { readonly headers: FetchHeaders | { readonly [name: string]: unknown } }
  | { readonly raw: { readonly headers: FetchHeaders | { readonly [name: string]: unknown } } };

/** What else to check of an ID token. */
export interface ParseIDTokenOptions extends ParseTokenOptions {
  /** The access token that came with it: `at_hash` must fit, where there is one. */
  accessToken?: string | undefined;
}

/** What the operations take and answer, and the enums among it. */
export { Models };
