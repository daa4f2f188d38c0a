export class AuthenticationClient {
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
}
