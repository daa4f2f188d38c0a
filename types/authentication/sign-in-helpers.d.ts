// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

import type { CallOptions, GenAuthError } from "../../index.js";
import type * as Models from "../../models.js";

/** Sign-in and sign-up helpers: operations of {@link AuthenticationClient}. */
export interface SignInHelpersOperations {
  /**
   * Signs in a user with an email address and a password.
   *
   * Short for `signInByCredentials` with the connection `PASSWORD`. With the client authentication
   * `client_secret_post`, `client_id` and `client_secret` are added to the body.
   *
   * @param requestBody Credentials and options.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.signInByEmailPassword({
   *   email: "alice@example.com",
   *   password: "USER_PASSWORD",
   * });
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
   * @example
   * await client.signInByPhonePassword({
   *   phone: "13800000001",
   *   password: "USER_PASSWORD",
   * });
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
   * @example
   * await client.signInByUsernamePassword({
   *   username: "alice",
   *   password: "USER_PASSWORD",
   * });
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
   * @example
   * await client.signInByAccountPassword({
   *   account: "alice@example.com",
   *   password: "USER_PASSWORD",
   *   options: { scope: "openid profile" },
   * });
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
   * @example
   * await client.sendEmail({ channel: "CHANNEL_LOGIN", email: "alice@example.com" });
   * // The user reads the code, 123456, in the message.
   * await client.signInByEmailPassCode({
   *   email: "alice@example.com",
   *   passCode: "123456",
   * });
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
   * @example
   * await client.sendSms({ channel: "CHANNEL_LOGIN", phoneNumber: "13800000001" });
   * // The user reads the code, 123456, in the message.
   * await client.signInByPhonePassCode({
   *   phone: "13800000001",
   *   phoneCountryCode: "+86",
   *   passCode: "123456",
   * });
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
   * @example
   * await client.signInByAD({
   *   sAMAccountName: "alice",
   *   password: "USER_PASSWORD",
   * });
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
   * @example
   * await client.signInByLDAP({
   *   sAMAccountName: "alice",
   *   password: "USER_PASSWORD",
   * });
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
   * @example
   * await client.signUpByEmailPassword({
   *   email: "dave@example.com",
   *   password: "USER_PASSWORD",
   *   profile: { nickname: "Dave" },
   * });
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
   * @example
   * await client.signUpByUsernamePassword({
   *   username: "dave",
   *   password: "USER_PASSWORD",
   * });
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
   * @example
   * await client.sendEmail({ channel: "CHANNEL_REGISTER", email: "dave@example.com" });
   * // The user reads the code, 123456, in the message.
   * await client.signUpByEmailCode({
   *   email: "dave@example.com",
   *   passCode: "123456",
   * });
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
   * @example
   * await client.sendSms({ channel: "CHANNEL_REGISTER", phoneNumber: "13800000009" });
   * // The user reads the code, 123456, in the message.
   * await client.signUpByPhoneCode({
   *   phone: "13800000009",
   *   phoneCountryCode: "+86",
   *   passCode: "123456",
   * });
   * @see GenAuth V3 API, `POST /api/v3/signup`: https://api-explorer.genauth.ai
   */
  signUpByPhoneCode(
    requestBody: Models.SignUpByPhoneCodeParams,
    options?: CallOptions | number,
  ): Promise<Models.UserSingleRespDto>;
}

export type { GenAuthError };
