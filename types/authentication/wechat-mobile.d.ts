// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

import type { CallOptions, GenAuthError } from "../../index.js";
import type * as Models from "../../models.js";

/** WeChat in mobile apps: operations of {@link AuthenticationClient}. */
export interface WechatMobileOperations {
  /**
   * Signs in with the authorization code that WeChat gave to a mobile app.
   *
   * When the user must first be bound to an account, the service returns a key instead of tokens:
   * see `Models.WechatIdentityResolveRespDto`.
   *
   * @param requestBody WeChat's code and the options of the sign-in.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.authByCodeIdentity({
   *   code: "WECHAT_CODE",
   *   connId: "CONNECTION_ID",
   *   options: { scope: "openid profile" },
   * });
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
   * @example
   * await client.authByCode({
   *   code: "WECHAT_CODE",
   *   connId: "CONNECTION_ID",
   * });
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
   * @example
   * await client.registerNewUser({
   *   key: "SIGN_IN_KEY",
   *   action: "create-federation-account",
   * });
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
   * @example
   * await client.bindByEmailCode({
   *   key: "SIGN_IN_KEY",
   *   action: "bind-identity-by-email-code",
   *   email: "alice@example.com",
   *   code: "123456",
   * });
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
   * @example
   * await client.bindByPhoneCode({
   *   key: "SIGN_IN_KEY",
   *   action: "bind-identity-by-phone-code",
   *   phone: "13800000001",
   *   code: "123456",
   *   phoneCountryCode: "+86",
   * });
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
   * @example
   * await client.bindByAccount({
   *   key: "SIGN_IN_KEY",
   *   action: "bind-identity-by-password",
   *   account: "alice",
   *   password: "PASSWORD",
   * });
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
   * @example
   * await client.selectAccount({
   *   key: "SIGN_IN_KEY",
   *   action: "bind-identity-by-selection",
   *   account: "USER_ID",
   * });
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
   * @example
   * await client.bindByAccountId({
   *   key: "SIGN_IN_KEY",
   *   action: "bind-identity-by-account-id",
   *   accountId: "USER_ID",
   * });
   * @see GenAuth V3 API, `POST /api/v2/ecConn/wechatMobile/byAccountId`:
   * https://api-explorer.genauth.ai
   */
  bindByAccountId(
    requestBody: Models.BindByAccountIdInputApi,
    options?: CallOptions | number,
  ): Promise<Models.WechatLoginTokenRespDto>;
}

export type { GenAuthError };
