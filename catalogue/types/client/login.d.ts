export class AuthenticationClient {
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
}
