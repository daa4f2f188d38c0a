export class AuthenticationClient {
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
}
