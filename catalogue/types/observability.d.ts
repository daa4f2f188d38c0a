/**
 * Counters of one client since it was made: see {@link AuthenticationClient.stats}. Those of
 * {@link ManagementClient.stats} are {@link ManagementClientStats}.
 *
 * Counters are read one after the other: `calls` may count a call that `inFlight` does not count yet.
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
   * Requests that were sent again because the server said that it had not processed them. They are neither
   * attempts nor retries.
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
  /** The rate limit; `null` without the option `rateLimit`, and for a closed client. */
  rateLimit: RateLimitStats | null;
  /** Subscriptions of this client. */
  events: {
    /** Events that the client is subscribed to now, each with a socket of its own. */
    subscriptions: number;
    /** Messages received. */
    messages: number;
    /** Sockets that were opened again after a failure. */
    reconnects: number;
  };
  /** The cache of WeChat tokens, which all clients of the process share, in every thread. */
  wechatTokens: WechatTokenStats;
  /** The memory of verified tokens, which all clients of the process share, in every thread. */
  verifiedTokens: VerifiedTokenStats;
}

/** Counters of the rate limit of a client since it was made. */
export interface RateLimitStats {
  /** Requests per second: the lowest of the clients that share the limit. */
  perSecond: number;
  /** Requests at once: the lowest of the clients that share the limit. */
  burst: number;
  /** Requests of this client that wait now. */
  waiting: number;
  /** Requests of this client that had to wait, retries included. */
  delayed: number;
  /** Their waits together, in milliseconds. */
  waited: number;
  /** Pauses of all clients that share the limit, each after an answer with HTTP 429. */
  pauses: number;
}

/** Counters of a {@link ManagementClient} since it was made. */
export interface ManagementClientStats
  extends Omit<ClientStats, "wechatTokens" | "verifiedTokens"> {
  /** The cache of management tokens, which all clients of the process share, in every thread. */
  managementTokens: ManagementTokenStats;
}

/** Counters of a cache of tokens since the process started. */
export interface TokenCacheStats {
  /** Calls that were answered from the cache. */
  hits: number;
  /** Calls that had to wait for the service or the store. */
  misses: number;
  /** Requests for calls that waited. */
  flights: number;
  /** Requests in the background, for which no call waited when they started. */
  refreshes: number;
  /** Requests in the background that failed. */
  refreshFailures: number;
  /** Requests for calls that failed. */
  failures: number;
  /** Tokens that were evicted to make room. */
  evictions: number;
  /** Tokens that came from the shared store instead of the service. */
  storeHits: number;
  /** Reads of the store that found no usable token. */
  storeMisses: number;
  /** Values in the store that could not be used: of another version, damaged, or forged. */
  storeRejects: number;
  /** Operations of the store that were too slow, failed to connect, or were refused. */
  storeErrors: number;
  /** Requests that waited because another machine had already sent one. */
  storeWaits: number;
  /**
   * The store's last error: `SLOW`, `UNREACHABLE`, `UNKNOWN_HOST` (its name cannot be resolved),
   * `CERTIFICATE` (not trusted, or for another host), `TLS` (the server does not speak it), `CLUSTER` (a
   * node of a cluster: name it as `cluster`), `NO_MASTER` (the sentinels know none of that name), `AUTH`,
   * `UNEXPECTED` (the answer is not Redis's), or the server's own code, such as `OOM`.
   */
  lastStoreError: string | null;
  /**
   * What happened at that error, and what to do: for a refused certificate, which server showed it and why it is
   * refused. It holds no password.
   */
  lastStoreMessage: string | null;
}

/** Counters of the cache of WeChat tokens since the process started. */
export interface WechatTokenStats extends TokenCacheStats {
  /** Tokens that `invalidateWechatMpAccessToken` dropped. */
  invalidations: number;
  /** WeChat applications in the cache now. */
  applications: number;
}

/** Counters of the memory of verified tokens since the process started. */
export interface VerifiedTokenStats {
  /** Tokens that were accepted without another verification of their signature. */
  hits: number;
  /** Tokens that were accepted after their signature was verified, and were then remembered. */
  misses: number;
  /** Tokens that were forgotten to make room for others. */
  evictions: number;
  /** Tokens that are remembered now, at most 10,000. */
  tokens: number;
}

/** Counters of the cache of management tokens since the process started. */
export interface ManagementTokenStats extends TokenCacheStats {
  /** Tokens that were dropped because the service refused them. */
  invalidations: number;
  /** Access keys in the cache now. */
  accessKeys: number;
}

/** Message of the channel `genauth:management-store:error`; published when a call has settled. */
export interface ManagementStoreErrorMessage extends WechatStoreErrorMessage {}

/** Message of the channel `genauth:wechat-store:error`; published when a call for a token has settled. */
export interface WechatStoreErrorMessage {
  /** Failures of the store since the process started. */
  errors: number;
  /** Its last error; see {@link TokenCacheStats.lastStoreError}. */
  code: string;
  /** A sentence about it; see {@link TokenCacheStats.lastStoreMessage}. */
  message: string;
}

/**
 * One call in the messages of the channels. It is the same object in every message of that call, so it can
 * be the key of a `WeakMap`.
 */
export interface ObservedRequest {
  /** Number of the call, unique in the process. */
  readonly id: number;
  /** Name of the method of the client, such as `"getWechatMpAccessToken"`. */
  readonly operation: string;
  /** HTTP method. */
  readonly method: "GET" | "POST" | "PUT" | "DELETE" | "PATCH";
  /** Scheme, host, and port if it is not the default one. */
  readonly host: string;
  /** Path without a query, with `{name}` in place of a parameter. */
  readonly path: string;
}

/** Durations in milliseconds. The parts add up to the total; for a call they cover all its attempts. */
export interface RequestDurations {
  total: number;
  /** Time until the network thread has the call, and until it may be sent: the wait for a `rateLimit` too. */
  queue: number;
  /** Resolving the name, connecting, TLS; almost 0 on a kept connection. */
  connect: number;
  /** From the first byte of the request to the status of the answer. */
  response: number;
  /** Reading and decoding the answer's body. */
  body: number;
  /** Between attempts. */
  backoff: number;
  /** Waiting until the event loop takes the result. */
  delivery: number;
}

/** Message of the channel `genauth:request:start`: a call is made. */
export interface RequestStartMessage {
  request: ObservedRequest;
}

/** Message of the channel `genauth:request:retry`: an attempt has failed, and another one follows. */
export interface RequestRetryMessage {
  request: ObservedRequest;
  /** Number of the failed attempt, from 1. */
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
  /** Number of attempts; 0 if no request was needed. */
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
  /** Number of attempts; 0 if the call was refused before. */
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

/** Names of the error classes. */
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
