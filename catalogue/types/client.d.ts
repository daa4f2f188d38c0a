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
   * Gets the access token of a WeChat Mini Program or Official Account, kept as
   * {@link AuthenticationClientInitOptions.wechatTokenCache} says, with its defaults where that is not set.
   *
   * @param app AppID and AppSecret of the WeChat application.
   * @param options What holds for this call only. With `headers` the service is always asked.
   * @returns The token. Ask again for every use of it: a kept one costs next to nothing.
   * @throws {ApiError} when the service refuses, whatever
   *   {@link AuthenticationClientInitOptions.throwOnFailure} is.
   */
  wechatAccessToken(app: Models.GetWechatAccessTokenDto, options?: CallOptions): Promise<string>;

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

declare global {
  interface SymbolConstructor {
    /**
     * Method with which `using` releases an object. Node has it from version 20 on; it is declared
     * here too because `lib` has it only as `esnext.disposable`, from TypeScript 5.2 on.
     */
    readonly dispose: unique symbol;
  }
}
