export class AuthenticationClient {
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
}
