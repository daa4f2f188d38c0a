export class AuthenticationClient {
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
}
