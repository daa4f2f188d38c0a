export class AuthenticationClient {
  /**
   * Gives what the response of a call says besides its value. Pass the promise at once: the response of a
   * call that has settled is not kept. A call does not settle before the current job of the event loop ends,
   * so that any number of promises can be made first.
   *
   * @param promise The promise that a method of this client returned for one call. A promise that `then`,
   *   `catch`, `finally` or an async function makes from it is another one.
   * @returns The value that the promise resolves with, and the response. Rejects with the error of the
   *   promise.
   * @throws {ConfigurationError} Rejects for another promise, and for a call that has settled.
   * @example
   * const { value, requestId, attempts, timings } = await client.withResponse(
   *   client.getSystemInfo(),
   * );
   */
  withResponse<Value>(promise: Promise<Value>): Promise<WithResponse<Value>>;
}
