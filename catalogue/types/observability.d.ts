/**
 * Counts of one client since it was made: see {@link AuthenticationClient.stats}.
 *
 * Each count is right by itself; `calls` may already count a call that `inFlight` does not yet.
 */
export interface ClientStats {
  /** Calls made, those refused for a wrong argument included. */
  calls: number;
  /** Calls whose promise is not settled. */
  inFlight: number;
  /** Those of `inFlight` that wait for a place among the 512 calls on the wire to one host. */
  queued: number;
  /** Attempts after the first one of a call. */
  retries: number;
  /**
   * Requests that were sent again because the server said that it had not processed them. They count as
   * no attempt and cost no retry.
   */
  resends: number;
  /** Calls that were rejected. */
  errors: number;
  /**
   * Retries that the pool may still make, from 512 down to 0: each retry costs 1; a second brings back 10,
   * a successful call 0.1. 0 for a closed client.
   */
  retryBudget: number;
  /**
   * The pool of connections, which clients with the same transport settings share, in every thread. A
   * closed client has none.
   */
  connections: {
    /** Connections opened since the pool was made. */
    opened: number;
  };
  /** The cache of WeChat tokens, which all clients of the process share, in every thread. */
  wechatTokens: WechatTokenStats;
}

/** What the cache of WeChat tokens has done since the process began. */
export interface WechatTokenStats {
  /** Calls that were answered from the cache. */
  hits: number;
  /** Calls that had to wait for the service or the store. */
  misses: number;
  /** Requests for calls that waited. */
  flights: number;
  /** Requests ahead of time, for which nobody waited when they began. */
  refreshes: number;
  /** Requests ahead of time that failed. */
  refreshFailures: number;
  /** Requests for calls that failed. */
  failures: number;
  /** Tokens that were dropped because a caller named them. */
  invalidations: number;
  /** Applications that were forgotten to make room. */
  evictions: number;
  /** Tokens that came from the shared store instead of the service. */
  storeHits: number;
  /** Times that the store was asked and had no token to use. */
  storeMisses: number;
  /** Values in the store that could not be used: of another version, damaged, or forged. */
  storeRejects: number;
  /** Times that the store was too slow, could not be reached, or refused. */
  storeErrors: number;
  /** Requests that were not begun at once because another machine was asking already. */
  storeWaits: number;
  /** WeChat applications that are known now. */
  applications: number;
  /**
   * The store's last error: `SLOW`, `UNREACHABLE`, `UNKNOWN_HOST` (its name cannot be resolved),
   * `CERTIFICATE` (not trusted, or for another host), `TLS` (the server does not speak it), `CLUSTER` (a
   * node of a cluster, which is not supported), `AUTH`, `UNEXPECTED` (the answer is not Redis's), or the
   * server's own code, such as `OOM`.
   */
  lastStoreError: string | null;
}

/** Message of the channel `genauth:wechat-store:error`; told when a call for a token has ended. */
export interface WechatStoreErrorMessage {
  /** How often the store has failed since the process began. */
  errors: number;
  /** What its last error was; see {@link WechatTokenStats.lastStoreError}. */
  code: string;
}

/**
 * One call, as the messages of the channels name it: the same object in every message of that call, so
 * it may be the key of a `WeakMap`.
 */
export interface ObservedRequest {
  /** A number that no other call of the process has. */
  readonly id: number;
  /** Name of the method of the client, such as `"getWechatMpAccessToken"`. */
  readonly operation: string;
  /** HTTP method. */
  readonly method: "GET" | "POST" | "PUT" | "DELETE" | "PATCH";
  /** Scheme, host, and port where it is not the scheme's own. */
  readonly host: string;
  /** Path without a query, with `{name}` in the place of a parameter. */
  readonly path: string;
}

/**
 * Where the time went, in milliseconds. The parts add up to the total; of a call they cover all its
 * attempts.
 */
export interface RequestDurations {
  total: number;
  /** On the way to the network thread, and waiting for a place among the calls on the wire. */
  queue: number;
  /** Resolving the name, connecting, TLS; next to nothing on a connection that was kept. */
  connect: number;
  /** From the first byte of the request to the status of the answer. */
  response: number;
  /** Reading and decoding the answer's body. */
  body: number;
  /** Between attempts. */
  backoff: number;
  /** Waiting for the event loop to take the outcome. */
  delivery: number;
}

/** Message of the channel `genauth:request:start`: a call is made. */
export interface RequestStartMessage {
  request: ObservedRequest;
}

/** Message of the channel `genauth:request:retry`: an attempt has failed, and another one follows. */
export interface RequestRetryMessage {
  request: ObservedRequest;
  /** Which attempt has failed, from 1. */
  attempt: number;
  /** HTTP status, if there was one. */
  status?: number;
  /** Class of the attempt's error. */
  error: GenAuthErrorName;
  /** Code of the attempt's error. */
  code: string;
  /** Id that the service gave to the request. */
  requestId?: string;
  /** Milliseconds from the failure to the next attempt. */
  delay: number;
  /** Of this attempt alone. */
  durations: RequestDurations;
}

/** Message of the channel `genauth:request:end`: the promise of a call is about to resolve. */
export interface RequestEndMessage {
  request: ObservedRequest;
  /** How many times a request was tried; 0 where none was needed. */
  attempts: number;
  /** HTTP status of the answer. */
  status?: number;
  /** Id that the service gave to the request. */
  requestId?: string;
  durations: RequestDurations;
}

/** Message of the channel `genauth:request:error`: the promise of a call is about to reject. */
export interface RequestErrorMessage {
  request: ObservedRequest;
  /** How many times a request was tried; 0 where the call was refused before. */
  attempts: number;
  /** HTTP status of the last attempt, if there was one. */
  status?: number;
  /** Class of the error. */
  error: GenAuthErrorName;
  /** Code of the error. */
  code: string;
  /** Id that the service gave to the request. */
  requestId?: string;
  durations: RequestDurations;
}

/** Names of the classes that the error of a call may have. */
export type GenAuthErrorName =
  | "GenAuthError"
  | "ConfigurationError"
  | "ConnectionError"
  | "TimeoutError"
  | "AbortError"
  | "HttpError"
  | "RateLimitError"
  | "ResponseError"
  | "ApiError"
  | "OAuthError"
  | "TokenError";
