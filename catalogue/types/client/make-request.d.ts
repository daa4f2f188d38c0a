export class AuthenticationClient {
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
}
