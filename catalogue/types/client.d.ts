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

  // (client/login.d.ts)

  // (client/tokens.d.ts)

  /**
   * Sets the user's access token for later calls.
   *
   * @param accessToken The token; `null`, `undefined` or an empty string removes the current one.
   * @throws {ConfigurationError} when it is neither a string nor absent.
   */
  setAccessToken(accessToken: string | null | undefined): void;

  /** Counters of this client since it was made. */
  stats(): ClientStats;

  // (client/verification.d.ts)

  // (client/wechat.d.ts)

  // (client/events.d.ts)

  // (client/iterate.d.ts)

  // (client/wait.d.ts)

  // (client/with-response.d.ts)

  // (client/make-request.d.ts)

  /**
   * Releases connections and credentials. Calls in flight finish, new ones are refused. Closing again does
   * nothing. Closing is optional: an idle client does not keep the process alive.
   */
  close(): void;

  /** The same as {@link AuthenticationClient.close}, for `using client = new AuthenticationClient(…)`. */
  [Symbol.dispose](): void;
}

// (operations)
