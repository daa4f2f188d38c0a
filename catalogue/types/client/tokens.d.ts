export class AuthenticationClient {
  /** For `codes.map(client.getAccessTokenByCode, client)`. */
  getAccessTokenByCode(code: string, ...mapped: MapArguments): Promise<OIDCTokenResponse>;
  /**
   * Exchanges an authorization code, which works once, for tokens. The ID token is not verified here:
   * pass it to {@link AuthenticationClient.parseIDToken}.
   *
   * @param code The code in the query of the callback URL. The service accepts it once, for 10 minutes.
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
}
