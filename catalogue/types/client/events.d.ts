export class AuthenticationClient {
  /**
   * Subscribes to an event of the user of the access token. The first subscription to an event opens a socket, which
   * further ones of the client share, and which is opened again after a failure.
   * The client needs an access token: {@link AuthenticationClientInitOptions.accessToken} or
   * {@link AuthenticationClient.setAccessToken}. A socket keeps the token with which it was opened, and a
   * reconnection uses the one that the client has then.
   *
   * The subscription ends with an error when the service refuses it (401, 403, 404), when the first connection
   * fails for a reason that does not pass, such as an unknown certificate authority, and after `retryTimes`
   * failed reconnections in a row.
   *
   * @param eventName Name of the event, such as `authing.user.created`.
   * @param callback Called with the text of each event, in order. What it throws, or the promise that it
   *   returns rejects with, is passed to `errCallback` as the `cause` of an error with the code
   *   `ERR_EVENT_CALLBACK`.
   * @param errCallback Called with the error that ends the subscription, and with errors of the callback.
   *   Without it, the process emits a warning for them.
   * @returns The subscription. It keeps the process alive until it is closed, or {@link EventSubscription.unref}
   *   is called.
   * @throws {ConfigurationError} for an argument of the wrong type, without an access token, and when the client is closed.
   * @see `GET /events/v1/authentication/sub` of the event service
   * @example
   * const subscription = client.sub("authing.user.created", (text) => {
   *   console.log(JSON.parse(text));
   * }, console.error);
   */
  sub(
    eventName: string,
    callback: (text: string) => unknown,
    errCallback?: ((error: GenAuthError) => unknown) | null,
  ): EventSubscription;
  sub(eventName: string, callback: Function, errCallback?: Function | null): EventSubscription;

  /**
   * Subscribes to an event as {@link AuthenticationClient.sub} does, and returns the events as an async iterator. At most a
   * few hundred events wait for the loop. While more do, the socket is not read, which also holds up other
   * subscriptions of the event.
   *
   * The iteration ends when the loop is left, when the signal fires, and when the client is closed. It throws
   * the error that ends the subscription.
   *
   * @param eventName Name of the event.
   * @param options Signal, and a function that is called after a reconnection.
   * @throws {ConfigurationError} as {@link AuthenticationClient.sub} does.
   * @example
   * for await (const text of client.events("authing.user.created")) {
   *   console.log(JSON.parse(text));
   * }
   */
  events(eventName: string, options?: EventsOptions): AsyncIterableIterator<string>;

  /**
   * Publishes a custom event in the name of the user, whose access token the client needs:
   * {@link AuthenticationClientInitOptions.accessToken} or {@link AuthenticationClient.setAccessToken}.
   *
   * The request is repeated only if no byte of it was sent, or after HTTP 429.
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
