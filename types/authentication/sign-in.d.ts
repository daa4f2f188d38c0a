// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

import type { CallOptions, GenAuthError } from "../../index.js";
import type * as Models from "../../models.js";

/** Sign-in: operations of {@link AuthenticationClient}. */
export interface SignInOperations {
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
   * @example
   * await client.signInByCredentials({
   *   connection: "PASSWORD",
   *   passwordPayload: { account: "alice@example.com", password: "USER_PASSWORD" },
   *   options: { scope: "openid profile" },
   * });
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
   * @example
   * await client.signInByMobile({
   *   extIdpConnidentifier: "CONNECTION_IDENTIFIER",
   *   connection: "github",
   *   githubPayload: { code: "GITHUB_CODE" },
   * });
   * @see GenAuth V3 API, `POST /api/v3/signin-by-mobile`: https://api-explorer.genauth.ai
   */
  signInByMobile(
    requestBody: Models.SigninByMobileDto,
    options?: CallOptions | number,
  ): Promise<Models.LoginTokenRespDto>;

  /**
   * Switches the sign-in between a user's own account and a public account that is linked to it.
   *
   * `listPublicAccountsForSwitchLoggedIn` lists the accounts.
   *
   * Needs the access token of a signed-in user, set with `setAccessToken`.
   *
   * @param requestBody The account to switch to.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.switchLoginByUser({ targetUserId: "USER_ID" });
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
   * @example
   * await client.getAlipayAuthInfo({
   *   extIdpConnidentifier: "CONNECTION_IDENTIFIER",
   * });
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
   * @example
   * await client.signInByPush({ account: "alice@example.com" });
   * @see GenAuth V3 API, `POST /api/v3/signin-by-push`: https://api-explorer.genauth.ai
   */
  signInByPush(
    requestBody: Models.SignInByPushDto,
    options?: CallOptions | number,
  ): Promise<Models.GenePushCodeRespDto>;

  /**
   * Creates a captcha and a token that identifies it.
   *
   * Needed after too many failed sign-ins, if the user pool limits failed sign-ins and its security
   * policy is a captcha: pass token and text in the `options` of `signInByCredentials`. The name is
   * spelled as in `authing-node-sdk`.
   *
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.geneCatchaCodeAndToken();
   * @see `GET /api/v3/get-captcha-code`, which only authing-node-sdk documents
   */
  geneCatchaCodeAndToken(options?: CallOptions | number): Promise<Models.GetCaptchaCodeRespDto>;
}

export type { GenAuthError };
