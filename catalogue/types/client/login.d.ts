export class AuthenticationClient {
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
}
