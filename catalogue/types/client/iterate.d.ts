export class AuthenticationClient {
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
}
