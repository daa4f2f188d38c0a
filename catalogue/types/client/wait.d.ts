export class AuthenticationClient {
  /**
   * Repeats a call until its answer meets a condition. The first call is made at once; the delay between
   * calls doubles from `minDelay` to `maxDelay`.
   *
   * @param call Makes the call. Pass its `signal` on, so that the deadline ends a call in flight.
   * @param predicate Whether the answer is the last one.
   * @param options Deadline, delays and signal.
   * @returns The answer that met the condition.
   * @throws {TimeoutError} Rejects when the deadline has passed.
   * @throws {AbortError} Rejects when the signal fires.
   * @throws What `call` and `predicate` throw.
   * @example
   * const job = await client.waitUntil(
   *   (options) => client.getSyncJob({ syncJobId: 1 }, options),
   *   (answer) => answer.data.syncStatus !== "syncing",
   *   { timeout: 60_000 },
   * );
   */
  waitUntil<Answer>(
    call: (options: { signal: AbortSignalLike }) => Answer | PromiseLike<Answer>,
    predicate: (answer: Answer) => unknown,
    options?: WaitOptions,
  ): Promise<Answer>;
}
