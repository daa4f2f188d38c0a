/** Result of {@link ManagementClient.withResponse}: the value of a call and what its response says besides. */
export interface WithResponse<Value> {
  /** What the promise of the call resolves with. */
  readonly value: Value;
  /**
   * HTTP status. Absent if the call got no response of its own: a cached token, a token or keys that calls
   * request together, or a verification.
   */
  readonly status?: number | undefined;
  /** ID of the request, to quote to GenAuth's support. */
  readonly requestId?: string | undefined;
  /**
   * Headers on the allow-list of {@link GenAuthErrorResponse.headers}, with names in lower case, such as
   * `x-ratelimit-remaining`. Secrets of the call are redacted. Empty without a response of its own.
   */
  readonly headers: Record<string, string>;
  /** Number of attempts; 0 without a request of its own. */
  readonly attempts: number;
  readonly timings: ResponseTimings;
}

/**
 * Durations of a call in milliseconds. `total` begins with the call. The phases begin when
 * {@link ManagementClient.withResponse} is called, and are absent without a request of its own.
 */
export type ResponseTimings = Pick<RequestDurations, "total"> & Partial<RequestDurations>;
