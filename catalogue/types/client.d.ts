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

  // (operations)

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
