export class AuthenticationClient {
  /**
   * Publishes a custom event in the name of the user, whose access token the client needs:
   * {@link AuthenticationClientInitOptions.accessToken} or {@link AuthenticationClient.setAccessToken}.
   *
   * The request is repeated only if no byte of it was sent.
   *
   * @param eventName Name of the event, such as `APP.EVENT`.
   * @param data Content of the event.
   * @param options Options for this call.
   * @throws {ConfigurationError} Rejects for an argument that is not a string, and without an access token.
   * @throws {GenAuthError} Rejects with another subclass of GenAuthError.
   * @see `POST /api/v3/pub-userEvent`
   */
  pub(eventName: string, data: string, options?: CallOptions): Promise<Models.PubEventRespDto>;
}
