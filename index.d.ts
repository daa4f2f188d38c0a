// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

import * as Models from "./models.js";
import type { AuthenticationOperations } from "./types/authentication/index.js";
import type { PagedAuthenticationOperations } from "./types/authentication/lists.js";
import type { ManagementOperations } from "./types/management/index.js";
import type { BulkManagementOperations, PagedManagementOperations } from "./types/management/lists.js";

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
   * Subscribes to an event of the user of the access token. The first subscription to an event opens a socket, which
   * further ones of the client share, and which is opened again after a failure.
   * The client needs an access token: {@link AuthenticationClientInitOptions.accessToken} or
   * {@link AuthenticationClient.setAccessToken}. A socket keeps the token with which it was opened, and a
   * reconnection uses the one that the client has then.
   *
   * The subscription ends with an error when the service refuses it (401, 403, 404), when the first connection
   * fails for a reason that does not pass, such as an unknown certificate authority, and after `retryTimes`
   * failed reconnections in a row.
   *
   * @param eventName Name of the event, such as `authing.user.created`.
   * @param callback Called with the text of each event, in order. What it throws, or the promise that it
   *   returns rejects with, is passed to `errCallback` as the `cause` of an error with the code
   *   `ERR_EVENT_CALLBACK`.
   * @param errCallback Called with the error that ends the subscription, and with errors of the callback.
   *   Without it, the process emits a warning for them.
   * @returns The subscription. It keeps the process alive until it is closed, or {@link EventSubscription.unref}
   *   is called.
   * @throws {ConfigurationError} for an argument of the wrong type, without an access token, and when the client is closed.
   * @see `GET /events/v1/authentication/sub` of the event service
   * @example
   * const subscription = client.sub("authing.user.created", (text) => {
   *   console.log(JSON.parse(text));
   * }, console.error);
   */
  sub(
    eventName: string,
    callback: (text: string) => unknown,
    errCallback?: ((error: GenAuthError) => unknown) | null,
  ): EventSubscription;
  sub(eventName: string, callback: Function, errCallback?: Function | null): EventSubscription;

  /**
   * Subscribes to an event as {@link AuthenticationClient.sub} does, and returns the events as an async iterator. At most a
   * few hundred events wait for the loop. While more do, the socket is not read, which also holds up other
   * subscriptions of the event.
   *
   * The iteration ends when the loop is left, when the signal fires, and when the client is closed. It throws
   * the error that ends the subscription.
   *
   * @param eventName Name of the event.
   * @param options Signal, and a function that is called after a reconnection.
   * @throws {ConfigurationError} as {@link AuthenticationClient.sub} does.
   * @example
   * for await (const text of client.events("authing.user.created")) {
   *   console.log(JSON.parse(text));
   * }
   */
  events(eventName: string, options?: EventsOptions): AsyncIterableIterator<string>;

  /**
   * Publishes a custom event in the name of the user, whose access token the client needs:
   * {@link AuthenticationClientInitOptions.accessToken} or {@link AuthenticationClient.setAccessToken}.
   *
   * The request is repeated only if no byte of it was sent, or after HTTP 429.
   *
   * @param eventName Name of the event, such as `APP.EVENT`.
   * @param data Content of the event.
   * @param options Options for this call.
   * @throws {ConfigurationError} Rejects for an argument that is not a string, and without an access token.
   * @throws {GenAuthError} Rejects with another subclass of GenAuthError.
   * @see `POST /api/v3/pub-userEvent`
   */
  pub(eventName: string, data: string, options?: CallOptions): Promise<Models.PubEventRespDto>;

  /**
   * Reads all pages of an operation. The next page is requested while one is consumed. The iteration ends
   * after the last item by the service's total, after a page that is not full where there is no total, and
   * at a page that repeats the one before.
   *
   * @param operation Name of an operation with pages.
   * @param argument Argument of the operation. A page number in it is that of the first page.
   * @param options Size of a page, number of pages requested ahead, and options for each call.
   * @returns An async iterable of the items. Each iteration starts at the first page.
   * @throws {ConfigurationError} for an operation without pages, and a wrong option.
   * @throws {ApiError} The iteration throws it for a business failure, whatever
   *   {@link AuthenticationClientInitOptions.throwOnFailure} is; and another GenAuthError for another failure.
   * @example
   * for await (const login of client.iterate("getLoginHistory")) {
   *   console.log(login.loginAt);
   * }
   */
  iterate<Name extends keyof PagedAuthenticationOperations>(
    operation: Name,
    argument?: Parameters<AuthenticationOperations[Name]>[0],
    options?: IterateOptions,
  ): Pages<
    PagedAuthenticationOperations[Name],
    Awaited<ReturnType<AuthenticationOperations[Name]>>
  >;

  /**
   * Repeats a call until its answer meets a condition. The first call is made at once; the delay between
   * calls doubles from `minDelay` to `maxDelay`.
   *
   * @param call Makes the call. Pass its `signal` on, so that the deadline ends a call in flight.
   * @param predicate Whether the answer is the last one.
   * @param options Deadline, delays and signal.
   * @returns The answer that met the condition.
   * @throws {TimeoutError} Rejects when the deadline has passed.
   * @throws {AbortError} Rejects when the signal fires.
   * @throws What `call` and `predicate` throw.
   * @example
   * const job = await client.waitUntil(
   *   (options) => client.getSyncJob({ syncJobId: 1 }, options),
   *   (answer) => answer.data.syncStatus !== "syncing",
   *   { timeout: 60_000 },
   * );
   */
  waitUntil<Answer>(
    call: (options: { signal: AbortSignalLike }) => Answer | PromiseLike<Answer>,
    predicate: (answer: Answer) => unknown,
    options?: WaitOptions,
  ): Promise<Answer>;

  /**
   * Gives what the response of a call says besides its value. Pass the promise at once: the response of a
   * call that has settled is not kept. A call does not settle before the current job of the event loop ends,
   * so that any number of promises can be made first.
   *
   * @param promise The promise that a method of this client returned for one call. A promise that `then`,
   *   `catch`, `finally` or an async function makes from it is another one.
   * @returns The value that the promise resolves with, and the response. Rejects with the error of the
   *   promise.
   * @throws {ConfigurationError} Rejects for another promise, and for a call that has settled.
   * @example
   * const { value, requestId, attempts, timings } = await client.withResponse(
   *   client.getSystemInfo(),
   * );
   */
  withResponse<Value>(promise: Promise<Value>): Promise<WithResponse<Value>>;

  /**
   * Resolves with the request that a call without `dryRun` would send, and sends nothing, not even a request
   * for a token. A signature has the date and the nonce of this moment.
   *
   * @param params Method, path, query and body.
   * @returns Method, URL, headers and body, without secrets.
   * @throws {ConfigurationError} Rejects for a wrong member.
   * @example
   * const { url, headers, body } = await client.makeRequest({
   *   method: "POST",
   *   url: "/api/v3/create-user",
   *   data: { username: "alice", password: "secret" },
   *   dryRun: true,
   * });
   */
  makeRequest(params: ServiceRequest & { dryRun: true }): Promise<DryRunRequest>;
  /**
   * Sends a request that no method stands for, with the identity of the client: the signature or the token of
   * a ManagementClient, the user's access token of an AuthenticationClient.
   *
   * @param params Method, path, query and body.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   */
  makeRequest(params: ServiceRequest): Promise<any>;

  /**
   * Releases connections and credentials. Calls in flight finish, new ones are refused. Closing again does
   * nothing. Closing is optional: an idle client does not keep the process alive.
   */
  close(): void;

  /** The same as {@link AuthenticationClient.close}, for `using client = new AuthenticationClient(…)`. */
  [Symbol.dispose](): void;
}

export interface AuthenticationClient extends AuthenticationOperations {}

export interface ManagementClient extends ManagementOperations {}

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
  /**
   * Machine-readable reason; stable across versions. `ERR_EVENT_CALLBACK` of this class means that a callback of
   * `sub` has thrown: see `cause`.
   */
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
  /**
   * Whether the service may have carried out a call that it did not answer. `"not-sent"`: no byte of the request
   * was sent, or the server said that it has not processed it. `"unknown"`: the request was sent, and no usable
   * answer came or one with the HTTP status 408 or 500 and above; find out before you repeat a write. Absent
   * where the answer of the service says it, and where `attempts` is.
   */
  readonly outcome?: "not-sent" | "unknown" | undefined;
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

/**
 * What a call was doing when it was ended: waiting for a free connection, connecting, waiting for status and headers,
 * reading the body, waiting before the next attempt, or waiting for the client's `rateLimit`.
 */
export type CallPhase = "queue" | "connect" | "response" | "body" | "backoff" | "rateLimit";

/** The deadline of the call has passed. */
export class TimeoutError extends GenAuthError {
  readonly code: "ETIMEDOUT";
  /** What the call was doing at the deadline. */
  readonly phase: CallPhase;
}

/** The call's signal fired; `cause` is the signal's reason. */
export class AbortError extends GenAuthError {
  readonly code: "ABORT_ERR";
  /** What the call was doing when the signal fired. Absent for what is not one call, such as `bulk` and `events`. */
  readonly phase?: CallPhase | undefined;
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

/** A subscription to an event, made by `sub` of a client. */
export interface EventSubscription {
  /** Name of the event. */
  readonly eventName: string;
  /**
   * State of the socket, which the subscriptions of one event of a client share: `"connecting"` until it is open
   * for the first time, `"waiting"` from a failure until it is open again, `"closed"` after
   * {@link EventSubscription.close}, after the client's `close`, and after an error that ends the subscription.
   */
  readonly state: "connecting" | "open" | "waiting" | "closed";
  /**
   * Called after the socket was opened again. Events that were published in between were not delivered and will
   * not be: the protocol has no position from which to continue.
   */
  onReconnect: (() => unknown) | undefined;
  /**
   * Ends the subscription: it is not told of events any more. The socket is closed with the last subscription of
   * its event. Closing again does nothing.
   */
  close(): void;
  /** Keeps the process alive while the subscription is open, which is the default. */
  ref(): this;
  /** Lets the process end although the subscription is open. */
  unref(): this;
  /** The same as {@link EventSubscription.close}, for `using subscription = client.sub(…)`. */
  [Symbol.dispose](): void;
}

/** Options of `events` of a client. */
export interface EventsOptions {
  /** Ends the iteration, as `return()` does. */
  signal?: AbortSignalLike | undefined;
  /** Called after the socket was opened again; see {@link EventSubscription.onReconnect}. */
  onReconnect?: (() => unknown) | undefined;
}

/** A subscription in the messages of the channels: the same object in every message of one socket. */
export interface ObservedSubscription {
  /** Number of the subscription, unique in the process. */
  readonly id: number;
  /** Name of the event. */
  readonly eventName: string;
}

/** Message of the channel `genauth:events:open`: a socket was opened. */
export interface EventsOpenMessage {
  readonly subscription: ObservedSubscription;
  /** Whether it was open before. */
  readonly reconnected: boolean;
}

/** Message of the channel `genauth:events:error`: a subscription has ended with an error. */
export interface EventsErrorMessage {
  readonly subscription: ObservedSubscription;
  /** Name of the class of the error, such as `"ConnectionError"`. */
  readonly error: string;
  /** Code of the error. */
  readonly code: string;
  /** Status of the refused handshake. */
  readonly status: number | undefined;
}

/** Message of the channel `genauth:events:retry`: a connection has failed, and another one follows. */
export interface EventsRetryMessage extends EventsErrorMessage {
  /** Time until then, in milliseconds. */
  readonly delay: number;
}

/** Message of the channel `genauth:events:close`: a socket was closed for good. */
export interface EventsCloseMessage {
  readonly subscription: ObservedSubscription;
}

/**
 * Options of {@link ManagementClient.iterate}; those of a call apply to the call for each page. A business
 * failure always rejects.
 */
export interface IterateOptions extends Omit<CallOptions, "throwOnFailure"> {
  /**
   * Number of items of a page.
   *
   * @default the number in the argument, else the largest that the service documents, at most 50
   */
  limit?: number | undefined;
  /**
   * Number of pages that are requested ahead: 0 to 16. With a cursor, at most 1.
   *
   * @default 1
   */
  prefetch?: number | undefined;
}

/** All pages of an operation. */
export interface Pages<Item, Answer> extends AsyncIterable<Item> {
  /** The pages instead of their items. */
  pages(): AsyncIterableIterator<Page<Item, Answer>>;
  [Symbol.asyncIterator](): AsyncIterableIterator<Item>;
}

/** A page of an operation. */
export interface Page<Item, Answer> {
  /** Number of the page. */
  readonly number: number;
  readonly items: Item[];
  /** Number of items of all pages, if the service gives it. */
  readonly totalCount: number | undefined;
  /** The whole answer. */
  readonly answer: Answer;
}

/** Options of {@link ManagementClient.bulk}; those of a call apply to the call for each part. */
export interface BulkOptions<Name extends keyof BulkManagementOperations>
  extends Omit<CallOptions, "throwOnFailure"> {
  /** The other fields of the argument. */
  argument?:
    | Omit<
        NonNullable<Parameters<ManagementOperations[Name]>[0]>,
        BulkManagementOperations[Name]["list"]
      >
    | undefined;
  /**
   * Number of items in one call.
   *
   * @default the largest number that the service accepts
   */
  size?: number | undefined;
  /**
   * Number of calls at the same time: 1 to 64.
   *
   * @default 4
   */
  concurrency?: number | undefined;
  /** A report of the same call: only items that failed or are pending are sent. */
  resume?: BulkReport | undefined;
  /** Called after each part. An exception ends the run after the parts in flight, and rejects. */
  onProgress?: ((progress: BulkProgress) => void) | undefined;
}

/** Numbers of items by outcome. */
export interface BulkProgress {
  readonly total: number;
  readonly done: number;
  readonly failed: number;
  readonly unknown: number;
  readonly pending: number;
}

/** Result of {@link ManagementClient.bulk}. */
export interface BulkReport extends BulkProgress {
  readonly operation: string;
  /** The outcome of each item, in the order of the items. */
  readonly outcomes: BulkOutcome[];
}

/**
 * Outcome of an item: `done`; `failed`, where the service refused the call or it was not sent; `unknown`,
 * where it was sent, and no answer or HTTP 408 or 5xx came, so that it may have been carried out; `pending`, where the
 * run ended before.
 */
export type BulkOutcome =
  | {
      readonly state: "done" /** The element of the answer, if it has one for each item. */;
      readonly result?: any;
    }
  | { readonly state: "failed" | "unknown"; readonly error: GenAuthError }
  | { readonly state: "pending"; readonly error?: GenAuthError | undefined };

/** Options of {@link ManagementClient.waitUntil}. Times are in milliseconds. */
export interface WaitOptions {
  /**
   * Deadline of the whole wait.
   *
   * @default 600000
   */
  timeout?: number | undefined;
  /**
   * Delay before the second call.
   *
   * @default 500
   */
  minDelay?: number | undefined;
  /**
   * Longest delay between two calls.
   *
   * @default 10000
   */
  maxDelay?: number | undefined;
  /** Ends the wait. */
  signal?: AbortSignalLike | undefined;
}

/**
 * Whether a value is an error with a code of the service: any, or this one.
 *
 * @param error Any value, such as that of a `catch`.
 * @param apiCode A member of {@link ApiCode}, or another code.
 * @example
 * if (isApiError(error, ApiCode.USER_NOT_FOUND)) return undefined;
 */
export function isApiError<Code extends number = number>(
  error: unknown,
  apiCode?: Code,
): error is GenAuthError & { readonly apiCode: Code };

export { ApiCode, StatusCode } from "./types/codes.js";

/** Options of {@link ManagementClient}. An option with the value `undefined` has its default. */
export interface ManagementClientOptions {
  /** ID of the access key of the user pool. */
  accessKeyId: string;
  /** Secret of the access key. It signs requests and is not shown by `inspect`. */
  accessKeySecret: string;
  /**
   * Address of the service: a URL, which may have a path.
   *
   * @default "https://api.authing.cn"; for the brand `genauth`, "https://api.genauth.ai"
   */
  host?: string | undefined;
  /** ID of the tenant whose data the client manages. */
  tenantId?: string | undefined;
  /**
   * Language of the service's messages.
   *
   * @default "zh-CN"
   */
  lang?: Lang | undefined;
  /**
   * Deadline of a whole call, in milliseconds: queueing, connecting, the answer, and every retry with the
   * wait before it. 0 means none.
   *
   * @default 10000
   */
  timeout?: number | undefined;
  /**
   * Whether the server's certificate is verified. For a private deployment, pass its authority as
   * {@link ManagementClientOptions.ca} rather than `false` here.
   *
   * @default true
   */
  rejectUnauthorized?: boolean | undefined;
  /**
   * WebSocket URL of the event service: `ws://` or `wss://`, without credentials, query and fragment.
   *
   * @default "wss://openevent.authing.cn"; for the brand `genauth`, "wss://openevent.genauth.ai"
   */
  socketUri?: string | undefined;
  /**
   * Number of reconnects of a broken event subscription in a row. Calls have
   * {@link ManagementClientOptions.maxRetries}.
   *
   * @default without end
   */
  retryTimes?: number | undefined;
  /** Time between pings of a socket. See {@link AuthenticationClientInitOptions.pingInterval}. */
  pingInterval?: AuthenticationClientInitOptions["pingInterval"];
  /** Longest silence after a ping. See {@link AuthenticationClientInitOptions.pingTimeout}. */
  pingTimeout?: AuthenticationClientInitOptions["pingTimeout"];
  /**
   * How a request shows who sends it: by a signature made with the access key, or by a management token that
   * the client gets with the access key and keeps.
   *
   * @default "signature"
   */
  authentication?: "signature" | "token" | undefined;
  /** ID of the user pool, for the header `x-authing-userpool-id` when the token does not name it. */
  userPoolId?: string | undefined;
  /**
   * Redis or Valkey servers through which machines share management tokens. Tokens are encrypted with a key
   * derived from the access key's secret. A failure of the store does not fail a call.
   */
  tokenStore?: TokenStore | undefined;
  /** Brand of the service. See {@link AuthenticationClientInitOptions.brand}. */
  brand?: AuthenticationClientInitOptions["brand"];
  /** Time for connecting, in milliseconds. See {@link AuthenticationClientInitOptions.connectTimeout}. */
  connectTimeout?: AuthenticationClientInitOptions["connectTimeout"];
  /** Retries of a call. See {@link AuthenticationClientInitOptions.maxRetries}. */
  maxRetries?: AuthenticationClientInitOptions["maxRetries"];
  /**
   * Limits the rate of the requests. Clients with the same host and `accessKeyId` share one limit. See
   * {@link AuthenticationClientInitOptions.rateLimit}.
   */
  rateLimit?: AuthenticationClientInitOptions["rateLimit"];
  /** Largest answer, in bytes. See {@link AuthenticationClientInitOptions.maxResponseBytes}. */
  maxResponseBytes?: AuthenticationClientInitOptions["maxResponseBytes"];
  /** Proxy. See {@link AuthenticationClientInitOptions.proxy}. */
  proxy?: AuthenticationClientInitOptions["proxy"];
  /** Certificate authorities. See {@link AuthenticationClientInitOptions.ca}. */
  ca?: AuthenticationClientInitOptions["ca"];
  /** Client certificate. See {@link AuthenticationClientInitOptions.clientCertificate}. */
  clientCertificate?: AuthenticationClientInitOptions["clientCertificate"];
  /** Rejects business failures. See {@link AuthenticationClientInitOptions.throwOnFailure}. */
  throwOnFailure?: AuthenticationClientInitOptions["throwOnFailure"];
  /** Encrypts passwords. See {@link AuthenticationClientInitOptions.encryptPassword}. */
  encryptPassword?: AuthenticationClientInitOptions["encryptPassword"];
}

/** Defaults of {@link ManagementClientOptions}, as in authing-node-sdk. */
export const DEFAULT_OPTIONS: Readonly<ManagementClientOptions>;

/** A request of {@link ManagementClient.makeRequest}. */
export interface ManagementRequest extends ServiceRequest {}

/**
 * Client for the management API of GenAuth (formerly Authing).
 *
 * One client serves any number of calls at the same time. Make one and keep it. A call resolves with the
 * service's answer, business failures included, and rejects with a {@link GenAuthError} when there is no
 * usable answer.
 *
 * @example
 * const client = new ManagementClient({
 *   accessKeyId: "GEN_AUTH_ACCESS_KEY_ID",
 *   accessKeySecret: "GEN_AUTH_ACCESS_KEY_SECRET",
 *   host: "https://api.genauth.ai",
 * });
 */
export class ManagementClient {
  /**
   * Checks and copies the options; nothing is sent.
   *
   * @param options The access key, the address of the service, and how to reach it.
   * @throws {ConfigurationError} when an option is unknown, missing, of the wrong type or out of range.
   */
  constructor(options: ManagementClientOptions);

  /**
   * Resolves with the request that a call without `dryRun` would send, and sends nothing, not even a request
   * for a token. A signature has the date and the nonce of this moment.
   *
   * @param params Method, path, query and body.
   * @returns Method, URL, headers and body, without secrets.
   * @throws {ConfigurationError} Rejects for a wrong member.
   * @example
   * const { url, headers, body } = await client.makeRequest({
   *   method: "POST",
   *   url: "/api/v3/create-user",
   *   data: { username: "alice", password: "secret" },
   *   dryRun: true,
   * });
   */
  makeRequest(params: ServiceRequest & { dryRun: true }): Promise<DryRunRequest>;
  /**
   * Sends a request that no method stands for, with the identity of the client: the signature or the token of
   * a ManagementClient, the user's access token of an AuthenticationClient.
   *
   * @param params Method, path, query and body.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   */
  makeRequest(params: ServiceRequest): Promise<any>;

  /**
   * Reads all pages of an operation. The next page is requested while one is consumed. The iteration ends
   * after the last item by the service's total, after a page that is not full where there is no total, and
   * at a page that repeats the one before.
   *
   * @param operation Name of an operation with pages.
   * @param argument Argument of the operation. A page number in it is that of the first page.
   * @param options Size of a page, number of pages requested ahead, and options for each call.
   * @returns An async iterable of the items. Each iteration starts at the first page.
   * @throws {ConfigurationError} for an operation without pages, and a wrong option.
   * @throws {ApiError} The iteration throws it for a business failure, whatever
   *   {@link ManagementClientOptions.throwOnFailure} is; and another GenAuthError for another failure.
   * @example
   * for await (const user of client.iterate("listUsers", { keywords: "alice" })) {
   *   console.log(user.userId);
   * }
   */
  iterate<Name extends keyof PagedManagementOperations>(
    operation: Name,
    argument?: Parameters<ManagementOperations[Name]>[0],
    options?: IterateOptions,
  ): Pages<PagedManagementOperations[Name], Awaited<ReturnType<ManagementOperations[Name]>>>;

  /**
   * Sends a long list in parts of the size that the service accepts, and reports the outcome of each item.
   * A part whose outcome is unknown is not sent again.
   *
   * @param operation Name of an operation whose list can be split.
   * @param items Elements of the list, in any number.
   * @param options Other fields of the argument, and how the parts are sent.
   * @returns The outcome of each item, in the order of the items. Failures of calls do not reject.
   * @throws {ConfigurationError} Rejects for an operation without such a list, and a wrong option.
   * @example
   * const report = await client.bulk("createUsersBatch", users, {
   *   onProgress: ({ done, total }) => console.log(`${done} of ${total}`),
   * });
   * if (report.failed > 0) await client.bulk("createUsersBatch", users, { resume: report });
   */
  bulk<Name extends keyof BulkManagementOperations>(
    operation: Name,
    items: readonly BulkManagementOperations[Name]["item"][],
    options?: BulkOptions<Name>,
  ): Promise<BulkReport>;

  /**
   * Repeats a call until its answer meets a condition. The first call is made at once; the delay between
   * calls doubles from `minDelay` to `maxDelay`.
   *
   * @param call Makes the call. Pass its `signal` on, so that the deadline ends a call in flight.
   * @param predicate Whether the answer is the last one.
   * @param options Deadline, delays and signal.
   * @returns The answer that met the condition.
   * @throws {TimeoutError} Rejects when the deadline has passed.
   * @throws {AbortError} Rejects when the signal fires.
   * @throws What `call` and `predicate` throw.
   * @example
   * const job = await client.waitUntil(
   *   (options) => client.getSyncJob({ syncJobId: 1 }, options),
   *   (answer) => answer.data.syncStatus !== "syncing",
   *   { timeout: 60_000 },
   * );
   */
  waitUntil<Answer>(
    call: (options: { signal: AbortSignalLike }) => Answer | PromiseLike<Answer>,
    predicate: (answer: Answer) => unknown,
    options?: WaitOptions,
  ): Promise<Answer>;

  /**
   * Gives what the response of a call says besides its value. Pass the promise at once: the response of a
   * call that has settled is not kept. A call does not settle before the current job of the event loop ends,
   * so that any number of promises can be made first.
   *
   * @param promise The promise that a method of this client returned for one call. A promise that `then`,
   *   `catch`, `finally` or an async function makes from it is another one.
   * @returns The value that the promise resolves with, and the response. Rejects with the error of the
   *   promise.
   * @throws {ConfigurationError} Rejects for another promise, and for a call that has settled.
   * @example
   * const { value, requestId, attempts, timings } = await client.withResponse(
   *   client.getSystemInfo(),
   * );
   */
  withResponse<Value>(promise: Promise<Value>): Promise<WithResponse<Value>>;

  /** Counters of this client since it was made. */
  stats(): ManagementClientStats;

  /**
   * Releases connections and credentials. Calls in flight finish, new ones are refused. Closing again does
   * nothing. Closing is optional: an idle client does not keep the process alive.
   */
  close(): void;

  /** The same as {@link ManagementClient.close}, for `using client = new ManagementClient(…)`. */
  [Symbol.dispose](): void;

  /**
   * Subscribes to an event of the user pool. The first subscription to an event opens a socket, which
   * further ones of the client share, and which is opened again after a failure.
   *
   * The subscription ends with an error when the service refuses it (401, 403, 404), when the first connection
   * fails for a reason that does not pass, such as an unknown certificate authority, and after `retryTimes`
   * failed reconnections in a row.
   *
   * @param eventName Name of the event, such as `authing.user.created`.
   * @param callback Called with the text of each event, in order. What it throws, or the promise that it
   *   returns rejects with, is passed to `errCallback` as the `cause` of an error with the code
   *   `ERR_EVENT_CALLBACK`.
   * @param errCallback Called with the error that ends the subscription, and with errors of the callback.
   *   Without it, the process emits a warning for them.
   * @returns The subscription. It keeps the process alive until it is closed, or {@link EventSubscription.unref}
   *   is called.
   * @throws {ConfigurationError} for an argument of the wrong type and when the client is closed.
   * @see `GET /events/v1/management/sub` of the event service
   * @example
   * const subscription = client.sub("authing.user.created", (text) => {
   *   console.log(JSON.parse(text));
   * }, console.error);
   */
  sub(
    eventName: string,
    callback: (text: string) => unknown,
    errCallback?: ((error: GenAuthError) => unknown) | null,
  ): EventSubscription;
  sub(eventName: string, callback: Function, errCallback?: Function | null): EventSubscription;

  /**
   * Subscribes to an event as {@link ManagementClient.sub} does, and returns the events as an async iterator. At most a
   * few hundred events wait for the loop. While more do, the socket is not read, which also holds up other
   * subscriptions of the event.
   *
   * The iteration ends when the loop is left, when the signal fires, and when the client is closed. It throws
   * the error that ends the subscription.
   *
   * @param eventName Name of the event.
   * @param options Signal, and a function that is called after a reconnection.
   * @throws {ConfigurationError} as {@link ManagementClient.sub} does.
   * @example
   * for await (const text of client.events("authing.user.created")) {
   *   console.log(JSON.parse(text));
   * }
   */
  events(eventName: string, options?: EventsOptions): AsyncIterableIterator<string>;

  /**
   * Publishes a custom event of the user pool. The request is repeated only if no byte of it was sent, or after
   * HTTP 429.
   *
   * @param eventName Name of the event, such as `APP.EVENT`.
   * @param data Content of the event.
   * @param options Options for this call.
   * @throws {ConfigurationError} Rejects for an argument that is not a string.
   * @throws {GenAuthError} Rejects with another subclass of GenAuthError.
   * @see `POST /api/v3/pub-event`
   */
  pub(eventName: string, data: string, options?: CallOptions): Promise<Models.PubEventRespDto>;
}

/**
 * Counters of one client since it was made: see {@link AuthenticationClient.stats}. Those of
 * {@link ManagementClient.stats} are {@link ManagementClientStats}.
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
  /** The rate limit; `null` without the option `rateLimit`, and for a closed client. */
  rateLimit: RateLimitStats | null;
  /** Subscriptions of this client. */
  events: {
    /** Events that the client is subscribed to now, each with a socket of its own. */
    subscriptions: number;
    /** Messages received. */
    messages: number;
    /** Sockets that were opened again after a failure. */
    reconnects: number;
  };
  /** The cache of WeChat tokens, which all clients of the process share, in every thread. */
  wechatTokens: WechatTokenStats;
  /** The memory of verified tokens, which all clients of the process share, in every thread. */
  verifiedTokens: VerifiedTokenStats;
}

/** Counters of the rate limit of a client since it was made. */
export interface RateLimitStats {
  /** Requests per second: the lowest of the clients that share the limit. */
  perSecond: number;
  /** Requests at once: the lowest of the clients that share the limit. */
  burst: number;
  /** Requests of this client that wait now. */
  waiting: number;
  /** Requests of this client that had to wait, retries included. */
  delayed: number;
  /** Their waits together, in milliseconds. */
  waited: number;
  /** Pauses of all clients that share the limit, each after an answer with HTTP 429. */
  pauses: number;
}

/** Counters of a {@link ManagementClient} since it was made. */
export interface ManagementClientStats
  extends Omit<ClientStats, "wechatTokens" | "verifiedTokens"> {
  /** The cache of management tokens, which all clients of the process share, in every thread. */
  managementTokens: ManagementTokenStats;
}

/** Counters of a cache of tokens since the process started. */
export interface TokenCacheStats {
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
  /** Tokens that were evicted to make room. */
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
  /**
   * The store's last error: `SLOW`, `UNREACHABLE`, `UNKNOWN_HOST` (its name cannot be resolved),
   * `CERTIFICATE` (not trusted, or for another host), `TLS` (the server does not speak it), `CLUSTER` (a
   * node of a cluster: name it as `cluster`), `NO_MASTER` (the sentinels know none of that name), `AUTH`,
   * `UNEXPECTED` (the answer is not Redis's), or the server's own code, such as `OOM`.
   */
  lastStoreError: string | null;
  /**
   * What happened at that error, and what to do: for a refused certificate, which server showed it and why it is
   * refused. It holds no password.
   */
  lastStoreMessage: string | null;
}

/** Counters of the cache of WeChat tokens since the process started. */
export interface WechatTokenStats extends TokenCacheStats {
  /** Tokens that `invalidateWechatMpAccessToken` dropped. */
  invalidations: number;
  /** WeChat applications in the cache now. */
  applications: number;
}

/** Counters of the memory of verified tokens since the process started. */
export interface VerifiedTokenStats {
  /** Tokens that were accepted without another verification of their signature. */
  hits: number;
  /** Tokens that were accepted after their signature was verified, and were then remembered. */
  misses: number;
  /** Tokens that were forgotten to make room for others. */
  evictions: number;
  /** Tokens that are remembered now, at most 10,000. */
  tokens: number;
}

/** Counters of the cache of management tokens since the process started. */
export interface ManagementTokenStats extends TokenCacheStats {
  /** Tokens that were dropped because the service refused them. */
  invalidations: number;
  /** Access keys in the cache now. */
  accessKeys: number;
}

/** Message of the channel `genauth:management-store:error`; published when a call has settled. */
export interface ManagementStoreErrorMessage extends WechatStoreErrorMessage {}

/** Message of the channel `genauth:wechat-store:error`; published when a call for a token has settled. */
export interface WechatStoreErrorMessage {
  /** Failures of the store since the process started. */
  errors: number;
  /** Its last error; see {@link TokenCacheStats.lastStoreError}. */
  code: string;
  /** A sentence about it; see {@link TokenCacheStats.lastStoreMessage}. */
  message: string;
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
  /** Time until the network thread has the call, and until it may be sent: the wait for a `rateLimit` too. */
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
   * WebSocket URL of the event service: `ws://` or `wss://`, without credentials, query and fragment.
   *
   * @default "wss://openevent.authing.cn"; for the brand `genauth`, "wss://openevent.genauth.ai"
   */
  socketUri?: string | undefined;
  /**
   * Number of reconnects of a broken event subscription in a row: a message, or half a minute without a failure,
   * starts the count anew. 0 means none. Calls have {@link AuthenticationClientInitOptions.maxRetries}.
   *
   * @default 5
   */
  retryTimes?: number | undefined;
  /**
   * Time between the pings that are sent on the socket of a subscription, in milliseconds. 0 sends none, for a
   * server that does not answer pings; a dead connection is then not noticed.
   *
   * @default 30000
   */
  pingInterval?: number | undefined;
  /**
   * Time for which a socket may be silent after a ping, in milliseconds. The subscription then reconnects. 0
   * means the default.
   *
   * @default 10000
   */
  pingTimeout?: number | undefined;
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
   * retried only if no byte of the request was sent, or after HTTP 429. A request that the server says it has
   * not processed is sent again without being counted.
   *
   * @default 3
   */
  maxRetries?: number | undefined;
  /**
   * Limits the rate of the requests, so that the service does not answer HTTP 429. All clients of the process with
   * the same host and `appId` that have this option share one limit, in every thread. A call that gets no token
   * within its `timeout` rejects with a {@link TimeoutError} whose `phase` is `"rateLimit"`.
   *
   * @default false
   */
  rateLimit?: false | RateLimitOptions | undefined;
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

/** A rate limit. Clients that share a limit and differ in these options have the lowest `perSecond` and `burst`. */
export interface RateLimitOptions {
  /** Requests per second in the long run, 0.001 to 1000000. */
  perSecond: number;
  /**
   * Number of requests that may be sent at once after a time without requests, 1 to 1000000. With 1, requests are
   * evenly spaced; with more, the first second may have `perSecond + burst` requests.
   *
   * @default 1
   */
  burst?: number | undefined;
}

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
   * Redis or Valkey servers through which the machines of an application share tokens, so that one of them
   * makes the request. Values are encrypted with a key derived from the WeChat secret. A failure of the store
   * does not fail a call.
   *
   * @default none: each process has its own cache
   * @example `"rediss://user:password@cache.internal:6379/0"`
   * @example `{ sentinels: ["sentinel-1:26379", "sentinel-2:26379"], name: "tokens", password, tls: true }`
   */
  store?: TokenStore | undefined;
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
  /**
   * Whether a business failure rejects with an {@link ApiError}.
   *
   * @default the client's {@link AuthenticationClientInitOptions.throwOnFailure}
   */
  throwOnFailure?: boolean | undefined;
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

/** A request of {@link ManagementClient.makeRequest} and {@link AuthenticationClient.makeRequest}. */
export interface ServiceRequest {
  /**
   * HTTP method, in any case.
   *
   * @default "GET"
   */
  method?: string | undefined;
  /** Path at the client's host, or a URL below that host; a query in it is added to `params`. */
  url?: string | undefined;
  /** Fields of the query, or a `URLSearchParams`. */
  params?: any;
  /** Body: an object, its JSON text, `URLSearchParams`, `FormData`, a `Blob` or bytes. */
  data?: any;
  /** Headers in addition to those of the client. */
  headers?: any;
  /** Deadline in milliseconds; 0 means the client's. */
  timeout?: number | undefined;
  /** Retries of this request, as {@link CallOptions.maxRetries}. */
  maxRetries?: number | undefined;
  /** Rejects business failures, as {@link CallOptions.throwOnFailure}. */
  throwOnFailure?: boolean | undefined;
  /** Cancels the request. */
  signal?: any;
  /**
   * `"buffer"` resolves with the bytes of the answer.
   *
   * @default "json"
   */
  responseType?: any;
  /**
   * Sends nothing, and resolves with the request that would be sent.
   *
   * @default false
   */
  dryRun?: boolean | undefined;
}

/**
 * The request that {@link ManagementClient.makeRequest} would send, without secrets. `[redacted]` stands for
 * credentials, for fields and headers whose names are those of secrets or look like them, and for values that
 * contain a credential of the client.
 */
export interface DryRunRequest {
  readonly method: "GET" | "POST" | "PUT" | "DELETE" | "PATCH";
  /** The whole URL, with the query. */
  readonly url: string;
  /** The headers with names in lower case, except those that the connection adds, such as `host`. */
  readonly headers: Record<string, string>;
  /** The value of a JSON body, the text of a form, `{ bytes: number }` for another body; absent without one. */
  readonly body?: any;
}

/** Result of {@link ManagementClient.withResponse}: the value of a call and what its response says besides. */
export interface WithResponse<Value> {
  /** What the promise of the call resolves with. */
  readonly value: Value;
  /**
   * HTTP status. Absent if the call got no response of its own: a cached token, a token or keys that calls
   * request together, or a verification.
   */
  readonly status?: number | undefined;
  /** ID of the request, to quote to GenAuth's support. */
  readonly requestId?: string | undefined;
  /**
   * Headers on the allow-list of {@link GenAuthErrorResponse.headers}, with names in lower case, such as
   * `x-ratelimit-remaining`. Secrets of the call are redacted. Empty without a response of its own.
   */
  readonly headers: Record<string, string>;
  /** Number of attempts; 0 without a request of its own. */
  readonly attempts: number;
  readonly timings: ResponseTimings;
}

/**
 * Durations of a call in milliseconds. `total` begins with the call. The phases begin when
 * {@link ManagementClient.withResponse} is called, and are absent without a request of its own.
 */
export type ResponseTimings = Pick<RequestDurations, "total"> & Partial<RequestDurations>;

/**
 * The Redis or Valkey servers of a shared token store: a URL, or an object with the names of ioredis. The URL of
 * one server is `redis://[user:password@]host[:port][/database]`, of sentinels
 * `redis+sentinel://[user:password@]host[:port][,host[:port]…]/master[/database]`, of a cluster
 * `redis+cluster://[user:password@]host[:port][,host[:port]…]`. With `rediss` in place of `redis`, all connections
 * use TLS.
 */
export type TokenStore = string | TokenStoreServer | TokenStoreSentinels | TokenStoreCluster;

/** Login and TLS of the servers that hold the tokens. */
export interface TokenStoreAccess {
  /** User of the access control list. */
  readonly username?: string | undefined;
  /** Password of the user, or of the server. */
  readonly password?: string | undefined;
  /**
   * Whether connections use TLS, or its options. Certificates are always verified.
   *
   * @default false
   */
  readonly tls?: boolean | TokenStoreTls | undefined;
}

/** One server as the store. */
export interface TokenStoreServer extends TokenStoreAccess {
  /** Name or address. */
  readonly host: string;
  /** @default 6379 */
  readonly port?: number | undefined;
  /**
   * Number of the logical database.
   *
   * @default 0
   */
  readonly db?: number | undefined;
}

/** Redis Sentinel as the store: the master that sentinels name, also after a failover. */
export interface TokenStoreSentinels extends TokenStoreAccess {
  /** The sentinels, each `"host:port"` or an object. The default port is 26379. */
  readonly sentinels: ReadonlyArray<string | TokenStoreEndpoint>;
  /** Name of the master that the sentinels watch. */
  readonly name: string;
  /**
   * Number of the logical database of the master.
   *
   * @default 0
   */
  readonly db?: number | undefined;
  /** User of the sentinels. */
  readonly sentinelUsername?: string | undefined;
  /** Password of the sentinels. That of the master is not sent to them. */
  readonly sentinelPassword?: string | undefined;
  /**
   * TLS of the connections to the sentinels.
   *
   * @default `tls`
   */
  readonly sentinelTLS?: boolean | TokenStoreTls | undefined;
}

/** Redis Cluster as the store. */
export interface TokenStoreCluster extends TokenStoreAccess {
  /** Some nodes, each `"host:port"` or an object; they name the others. The default port is 6379. */
  readonly cluster: ReadonlyArray<string | TokenStoreEndpoint>;
}

/** A server in a list. */
export interface TokenStoreEndpoint {
  /** Name or address. */
  readonly host: string;
  /** @default the port of the kind of server */
  readonly port?: number | undefined;
}

/** Options of TLS for the store, with the names of Node.js. */
export interface TokenStoreTls {
  /**
   * Certificate authorities, in PEM form.
   *
   * @default those of the client: its `ca`, or the system's and those of NODE_EXTRA_CA_CERTS
   */
  readonly ca?: string | Uint8Array | ReadonlyArray<string | Uint8Array> | undefined;
  /** Client certificate, in PEM form, for servers that request one. */
  readonly cert?: string | Uint8Array | undefined;
  /** Private key of the client certificate, in PEM form, not encrypted. */
  readonly key?: string | Uint8Array | undefined;
  /**
   * Name for the server name indication and for the verification of every certificate: for servers that are
   * announced by address and have a certificate for a name.
   *
   * @default the host of each server
   */
  readonly servername?: string | undefined;
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

/** The headers of a request to a webhook, or the request. Names are not case-sensitive. */
export type WebhookHeaders =
  | FetchHeaders
  | BearerRequest
  | readonly string[]
  | { readonly [name: string]: unknown };

/**
 * Tells whether a request to a webhook comes from the service, which sends the secret of the webhook in the
 * header `x-authing-webhook-secret`. A request with several such headers is refused.
 *
 * The service does not sign the body: whoever knows the secret can send any event. Serve webhooks over https
 * alone. The comparison takes the same time for every wrong secret of one length.
 *
 * @example
 * app.post("/webhook", express.json(), (req, res) => {
 *   if (!verifyWebhook(req.headers, process.env.WEBHOOK_SECRET)) return res.sendStatus(401);
 *   const { eventName, data } = req.body;
 *   res.sendStatus(204);
 * });
 *
 * @param headers The headers of the request: of Node.js and frameworks on it, `Headers` of the Fetch API, an
 *   object of any other server, or a list of names and values such as `rawHeaders`.
 * @param secret The secret that the webhook is configured with; several while it is replaced.
 * @returns Whether the request has the secret, or one of them.
 * @throws {ConfigurationError} If the secret is empty or cannot be the value of a header, so that an unset
 *   variable does not accept or refuse every request.
 * @see https://docs.authing.cn/v2/guides/webhook/
 */
export function verifyWebhook(headers: WebhookHeaders, secret: string | readonly string[]): boolean;

/** Types of arguments and answers, and their enums. */
export { Models };
