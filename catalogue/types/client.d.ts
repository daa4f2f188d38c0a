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
   * Sets the user's access token that later calls are made with.
   *
   * @param accessToken The token; `null`, `undefined` or an empty string takes away the one set.
   * @throws {ConfigurationError} when it is neither a string nor absent.
   */
  setAccessToken(accessToken: string | null | undefined): void;

  /**
   * Verifies an access token of the service and gives its payload: signature, `iss`, `exp`, `nbf` and
   * `iat`, and `aud` where an audience is set, here or in
   * {@link AuthenticationClientInitOptions.audience}.
   *
   * The server's keys are fetched once for the whole process and kept as long as the server allows,
   * 5 minutes to 24 hours.
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
   * Lets go of connections and credentials: calls under way finish, new ones are refused. Closing again
   * does nothing. A client need not be closed: an idle one does not keep the process alive.
   */
  close(): void;

  /** The same as {@link AuthenticationClient.close}, for `using client = new AuthenticationClient(…)`. */
  [Symbol.dispose](): void;
}

declare global {
  interface SymbolConstructor {
    /**
     * Method with which `using` releases an object. Node has it from version 20 on; it is declared
     * here too because `lib` has it only as `esnext.disposable`, from TypeScript 5.2 on.
     */
    readonly dispose: unique symbol;
  }
}
