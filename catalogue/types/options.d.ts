/** Language of the service's messages. */
export type Lang = "zh-CN" | "en-US" | "zh-TW" | "ja-JP";

/**
 * How an application authenticates at an endpoint: its secret in the body, its secret in the
 * `Authorization` header, or not at all.
 */
export type ClientAuthMethod = "client_secret_post" | "client_secret_basic" | "none";

/** Options of {@link AuthenticationClient}. An option with the value `undefined` has its default. */
export interface AuthenticationClientInitOptions {
  /** ID of the GenAuth application. */
  appId: string;
  /**
   * Secret of the GenAuth application. It may be left out only when
   * {@link AuthenticationClientInitOptions.tokenEndPointAuthMethod} is `"none"`.
   */
  appSecret?: string | undefined;
  /**
   * Address of the service: a URL such as `https://example.genauth.ai`, or host and port. Without a scheme
   * it is `https`, and `http` for `localhost` and loopback addresses.
   */
  appHost: string;
  /** Access token of the user for calls; see {@link AuthenticationClient.setAccessToken}. */
  accessToken?: string | undefined;
  /**
   * Where the browser returns after sign-in.
   *
   * @default the first callback URL in the application's settings
   */
  redirectUri?: string | undefined;
  /** Where the browser returns after sign-out. */
  logoutRedirectUri?: string | undefined;
  /**
   * Permissions that sign-in asks for, separated by spaces. With the protocol `"oidc"` it must hold
   * `openid`; `offline_access` asks for a refresh token.
   *
   * @default "openid profile"
   */
  scope?: string | undefined;
  /**
   * Prefix of the name of the cookie that holds the state of a pending sign-in. A dot and a tag of the
   * sign-in follow, so that sign-ins in several tabs do not overwrite each other.
   *
   * @default "X-Authing-Node-OIDC-State"
   */
  cookieKey?: string | undefined;
  /**
   * Language of the service's messages.
   *
   * @default the service's own choice
   */
  lang?: Lang | undefined;
  /**
   * Protocol of sign-in and sign-out.
   *
   * @default "oidc"
   */
  protocol?: "oauth" | "oidc" | "saml" | "cas" | undefined;
  /**
   * How the application authenticates at the token endpoint.
   *
   * @default "client_secret_post"
   */
  tokenEndPointAuthMethod?: ClientAuthMethod | undefined;
  /**
   * How the application authenticates at the introspection endpoint.
   *
   * @default "client_secret_post"
   */
  introspectionEndPointAuthMethod?: ClientAuthMethod | undefined;
  /**
   * How the application authenticates at the revocation endpoint.
   *
   * @default "client_secret_post"
   */
  revocationEndPointAuthMethod?: ClientAuthMethod | undefined;
  /**
   * Deadline of a whole call, in milliseconds: queueing, connecting, the answer, and every retry with the
   * wait before it. 0 means the default.
   *
   * @default 10000
   */
  timeout?: number | undefined;
  /**
   * Whether the server's certificate is verified. For a private deployment, pass its authority as
   * {@link AuthenticationClientInitOptions.ca} rather than `false` here.
   *
   * @default true
   */
  rejectUnauthorized?: boolean | undefined;
  /**
   * WebSocket URL of the event service: `ws://` or `wss://`, without credentials, query and fragment.
   *
   * @default "wss://openevent.authing.cn"; for the brand `genauth`, "wss://openevent.genauth.ai"
   */
  socketUri?: string | undefined;
  /**
   * Number of reconnects of a broken event subscription in a row: a message, or half a minute without a failure,
   * starts the count anew. 0 means none. Calls have {@link AuthenticationClientInitOptions.maxRetries}.
   *
   * @default 5
   */
  retryTimes?: number | undefined;
  /**
   * Time between the pings that are sent on the socket of a subscription, in milliseconds. 0 sends none, for a
   * server that does not answer pings; a dead connection is then not noticed.
   *
   * @default 30000
   */
  pingInterval?: number | undefined;
  /**
   * Time for which a socket may be silent after a ping, in milliseconds. The subscription then reconnects. 0
   * means the default.
   *
   * @default 10000
   */
  pingTimeout?: number | undefined;
  /**
   * Brand of the service. It selects the prefix of request headers (`x-authing-` or `x-genauth-`) and the
   * default of {@link AuthenticationClientInitOptions.socketUri}.
   *
   * @default "genauth" when the host is `genauth.ai` or below it, else "authing"
   */
  brand?: "authing" | "genauth" | undefined;
  /**
   * Time for DNS, connecting and the TLS handshake, in milliseconds, within
   * {@link AuthenticationClientInitOptions.timeout}. 0 means the default.
   *
   * @default the whole `timeout`
   */
  connectTimeout?: number | undefined;
  /**
   * Whether HTTP/2 is offered to an `https` host. All calls then share one connection. A server that does
   * not choose it, or demands HTTP/1.1, gets HTTP/1.1 for the next hour; `false` never offers HTTP/2. Plain
   * `http` is always HTTP/1.1.
   *
   * @default true
   */
  http2?: boolean | undefined;
  /**
   * Retries of a call after a failure that may pass, 0 to 10. Operations that change something are
   * retried only if no byte of the request was sent, or after HTTP 429. A request that the server says it has
   * not processed is sent again without being counted.
   *
   * @default 3
   */
  maxRetries?: number | undefined;
  /**
   * Limits the rate of the requests, so that the service does not answer HTTP 429. All clients of the process with
   * the same host and `appId` that have this option share one limit, in every thread. A call that gets no token
   * within its `timeout` rejects with a {@link TimeoutError} whose `phase` is `"rateLimit"`.
   *
   * @default false
   */
  rateLimit?: false | RateLimitOptions | undefined;
  /**
   * Largest answer that is accepted, in bytes after decompression.
   *
   * @default 10485760 (10 MiB)
   */
  maxResponseBytes?: number | undefined;
  /**
   * URL of a proxy, or `false` for none. The environment is then not read.
   *
   * @default the environment: HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY
   */
  proxy?: string | false | undefined;
  /**
   * Certificate authorities to trust, in PEM form. They replace the default ones, as in Node's `tls`.
   *
   * @default the system's, and those of NODE_EXTRA_CA_CERTS
   */
  ca?: string | Uint8Array | ReadonlyArray<string | Uint8Array> | undefined;
  /** Client certificate, in PEM form, for a server that requests one. */
  clientCertificate?:
    | {
        /** The certificate, then the intermediates below the authority. */
        readonly cert: string | Uint8Array;
        /** Its private key, not encrypted. */
        readonly key: string | Uint8Array;
      }
    | undefined;
  /**
   * Whether a business failure (HTTP 200 with a `statusCode` other than 200 in the body) rejects with
   * an {@link ApiError}. Otherwise it resolves like a success.
   *
   * @default false
   */
  throwOnFailure?: boolean | undefined;
  /**
   * Keeps WeChat access tokens: {@link AuthenticationClient.getWechatMpAccessToken} and
   * {@link AuthenticationClient.getWechatMpAccessTokenInfo} then answer from a cache that all clients and
   * worker threads of the process share. However many calls wait, it sends one request. `true` means all
   * defaults.
   *
   * @default false
   */
  wechatTokenCache?: boolean | WechatTokenCacheOptions | undefined;
  /**
   * Expected issuer of tokens: the exact value of `iss`.
   *
   * @default `appHost` followed by `/oidc`
   */
  issuer?: string | ReadonlyArray<string> | undefined;
  /**
   * Expected audience of access tokens: their `aud` must name one of these. ID tokens must always name
   * `appId`.
   *
   * @default `aud` of access tokens is not checked
   */
  audience?: string | ReadonlyArray<string> | undefined;
  /**
   * The one signature algorithm that ID tokens may have. Set `"HS256"` if the application signs with it and
   * ID tokens come from another process or a browser. An HMAC algorithm set here is accepted for access
   * tokens too.
   *
   * @default any with a public key, and HS256 for an ID token that this process received itself from the
   *   token endpoint
   */
  idTokenSigningAlg?: SigningAlgorithm | undefined;
  /**
   * Permitted difference between the clocks of issuer and application, in seconds, 0 to 600.
   *
   * @default 30
   */
  clockTolerance?: number | undefined;
  /**
   * Secret that signs the cookie of an open login. All processes that serve one application must have the
   * same. Use 32 random bytes as text. To change it, pass a list: the first secret signs, and cookies
   * signed with any of them are accepted. Remove the old secret an hour later.
   *
   * @default `appSecret`, or a random secret of this process
   */
  cookieSecret?: string | ReadonlyArray<string> | undefined;
  /**
   * Encryption of passwords in requests, inside TLS: `"rsa"` (PKCS#1 v1.5), `"sm2"`, or none. `true` means
   * `"rsa"`. The passwords of a request are encrypted with the public key that `getSystemInfo` returns, and
   * its `passwordEncryptType` is set. A call that sets one of the two ciphers itself is not changed: its
   * password is already encrypted.
   *
   * A password that cannot be encrypted is refused with a {@link ConfigurationError} and never sent in
   * clear text. This applies to a `passwordEncryptType` that the service does not know, and to
   * `bindByAccount`, whose request has no such field: use a client without this option for it.
   *
   * The key is fetched once for all waiting calls, within the deadline of the first, and used for an hour.
   * It is fetched again, at most once a minute, after the service has refused a request, because the key
   * may have changed. A key that cannot be used rejects with a {@link ResponseError}, code
   * `ERR_RESPONSE_PUBLIC_KEY`, and nothing is sent.
   *
   * @default false
   */
  encryptPassword?: boolean | "rsa" | "sm2" | undefined;
}

/** Signature algorithms of tokens: RFC 7518, section 3.1, and RFC 8037, section 3.1. */
export type SigningAlgorithm =
  | "RS256"
  | "RS384"
  | "RS512"
  | "PS256"
  | "PS384"
  | "PS512"
  | "ES256"
  | "ES384"
  | "ES512"
  | "EdDSA"
  | "Ed25519"
  | "HS256"
  | "HS384"
  | "HS512";

/** A rate limit. Clients that share a limit and differ in these options have the lowest `perSecond` and `burst`. */
export interface RateLimitOptions {
  /** Requests per second in the long run, 0.001 to 1000000. */
  perSecond: number;
  /**
   * Number of requests that may be sent at once after a time without requests, 1 to 1000000. With 1, requests are
   * evenly spaced; with more, the first second may have `perSecond + burst` requests.
   *
   * @default 1
   */
  burst?: number | undefined;
}

/** Options of the cache of WeChat access tokens. Times are in seconds, as in WeChat's API. */
export interface WechatTokenCacheOptions {
  /**
   * Longest age of a token that is served, in seconds, above 0 and up to 300. WeChat keeps a replaced token
   * valid for 5 minutes, so an older one may be invalid. A token is never served in the last 300 seconds
   * before it expires.
   *
   * @default 60
   */
  maxAge?: number | undefined;
  /**
   * How long before the end of `maxAge` the next token is requested in the background, in seconds, from 0
   * to `maxAge`. With 0 there are no background requests: one call every `maxAge` waits for the service.
   *
   * @default a fifth of `maxAge`
   */
  refreshAhead?: number | undefined;
  /**
   * Redis or Valkey servers through which the machines of an application share tokens, so that one of them
   * makes the request. Values are encrypted with a key derived from the WeChat secret. A failure of the store
   * does not fail a call.
   *
   * @default none: each process has its own cache
   * @example `"rediss://user:password@cache.internal:6379/0"`
   * @example `{ sentinels: ["sentinel-1:26379", "sentinel-2:26379"], name: "tokens", password, tls: true }`
   */
  store?: TokenStore | undefined;
}

/**
 * Options for one call. An index in their place, as in `bodies.map(client.updateProfile, client)`, is
 * ignored.
 */
export interface CallOptions {
  /** Aborts the call: it rejects with an {@link AbortError} whose `cause` is the signal's reason. */
  signal?: AbortSignalLike | undefined;
  /**
   * Deadline of the whole call, in milliseconds. 0 means the default.
   *
   * @default the client's {@link AuthenticationClientInitOptions.timeout}
   */
  timeout?: number | undefined;
  /**
   * Number of retries, 0 to 10.
   *
   * @default the client's {@link AuthenticationClientInitOptions.maxRetries}
   */
  maxRetries?: number | undefined;
  /** Additional headers. */
  headers?: Readonly<Record<string, string>> | undefined;
  /**
   * Whether a business failure rejects with an {@link ApiError}.
   *
   * @default the client's {@link AuthenticationClientInitOptions.throwOnFailure}
   */
  throwOnFailure?: boolean | undefined;
}

/** Arguments that `Array.prototype.map` passes after the element; methods ignore them. */
export type MapArguments = [index: number, list: readonly unknown[]];

/** The members of an `AbortSignal` that are used, so that these types need neither DOM nor Node types. */
export interface AbortSignalLike {
  /** Whether the signal has fired. */
  readonly aborted: boolean;
  /** The argument of `abort()`. */
  readonly reason?: unknown;
  /** Adds a listener. */
  addEventListener(type: "abort", listener: () => void): void;
  /** Removes a listener. */
  removeEventListener(type: "abort", listener: () => void): void;
}
