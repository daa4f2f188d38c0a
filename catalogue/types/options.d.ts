/** Language of the service's messages. */
export type Lang = "zh-CN" | "en-US" | "zh-TW" | "ja-JP";

/**
 * How an application authenticates at an endpoint: its secret in the body, its secret in the
 * `Authorization` header, or not at all.
 */
export type ClientAuthMethod = "client_secret_post" | "client_secret_basic" | "none";

/** Options of {@link AuthenticationClient}. An option that is `undefined` counts as left out. */
export interface AuthenticationClientInitOptions {
  /** Id of the GenAuth application. */
  appId: string;
  /**
   * Secret of the GenAuth application. It may be left out only when
   * {@link AuthenticationClientInitOptions.tokenEndPointAuthMethod} is `"none"`.
   */
  appSecret?: string | undefined;
  /**
   * Where the service is: a URL such as `https://example.genauth.ai`, or its host and port alone.
   * Without a scheme, `https` is taken, and `http` for `localhost` and loopback addresses.
   */
  appHost: string;
  /** Access token of the user whom calls are made for; see {@link AuthenticationClient.setAccessToken}. */
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
   * Beginning of the name of the cookie that carries the state of a sign-in under way. A dot and a tag of
   * the sign-in follow, so that sign-ins in several tabs do not overwrite each other's.
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
   * Time for a whole call, in milliseconds: queueing, connecting, the answer, and every retry with the
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
   * WebSocket URL of the event service.
   *
   * @default "wss://openevent.authing.cn"; for the brand `genauth`, "wss://openevent.genauth.ai"
   */
  socketUri?: string | undefined;
  /**
   * How often a broken event subscription is connected again. Calls have
   * {@link AuthenticationClientInitOptions.maxRetries}.
   *
   * @default 5
   */
  retryTimes?: number | undefined;
  /**
   * Name that the service goes by: chooses the prefix of our request headers (`x-authing-` or
   * `x-genauth-`) and the default of {@link AuthenticationClientInitOptions.socketUri}.
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
   * not choose it, or demands HTTP/1.1, is spoken to in HTTP/1.1 for the next hour; `false` never offers
   * HTTP/2. Plain `http` is always HTTP/1.1.
   *
   * @default true
   */
  http2?: boolean | undefined;
  /**
   * Retries of a call after a failure that may pass, 0 to 10. Operations that change something are
   * retried only if no byte of the request was sent. A request that the server says it has not processed
   * is sent again without being counted.
   *
   * @default 3
   */
  maxRetries?: number | undefined;
  /**
   * Largest answer that is accepted, in bytes after decompression.
   *
   * @default 10485760 (10 MiB)
   */
  maxResponseBytes?: number | undefined;
  /**
   * URL of a proxy, or `false` for none, whatever the environment says.
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
  /** Certificate to show to a server that asks for one, in PEM form. */
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
   * {@link AuthenticationClient.getWechatMpAccessTokenInfo} are then answered from a cache that all
   * clients and worker threads of the process share, and that asks the service once however many calls
   * wait. `true` means all defaults.
   *
   * @default false
   */
  wechatTokenCache?: boolean | WechatTokenCacheOptions | undefined;
  /**
   * Who issues the tokens: the `iss` that they must have, to the letter.
   *
   * @default `appHost` followed by `/oidc`
   */
  issuer?: string | ReadonlyArray<string> | undefined;
  /**
   * Whom access tokens must be for: their `aud` must name one of these. ID tokens must always name
   * `appId`.
   *
   * @default `aud` of access tokens is not looked at
   */
  audience?: string | ReadonlyArray<string> | undefined;
  /**
   * The one signature algorithm that ID tokens may have. Name `"HS256"` if the application signs with it
   * and ID tokens are handed in from elsewhere. An HMAC algorithm that is named here is accepted for
   * access tokens too.
   *
   * @default any with a public key, and HS256 for an ID token that this process received itself from the
   *   token endpoint
   */
  idTokenSigningAlg?: SigningAlgorithm | undefined;
  /**
   * How far the clocks of issuer and application may be apart, in seconds, 0 to 600.
   *
   * @default 30
   */
  clockTolerance?: number | undefined;
  /**
   * Secret that signs the cookie of an open login. All processes that serve one application must have
   * the same. 32 random bytes as text are a good one. To change it, pass a list: the first secret signs,
   * and cookies signed with any of them are accepted. The former one can be removed an hour later.
   *
   * @default `appSecret`; without that, a secret of this process alone
   */
  cookieSecret?: string | ReadonlyArray<string> | undefined;
  /**
   * How passwords are encrypted on their way, on top of TLS: `"rsa"` (PKCS#1 v1.5), `"sm2"`, or not at
   * all. `true` means `"rsa"`. Where a request can carry passwords, they are encrypted with the public
   * key that `getSystemInfo` answers, and its `passwordEncryptType` says so. A call that names one of
   * the two ciphers itself is sent as it is: its caller has encrypted.
   *
   * What cannot be encrypted is refused with a {@link ConfigurationError}, never sent in clear: a
   * `passwordEncryptType` that the service does not know, and `bindByAccount`, whose request has no such
   * field. A client without this option makes that call.
   *
   * The key is fetched within the time of the first call that needs it, once for all that wait, and
   * used for an hour. It is fetched anew, at most once a minute, after the service has refused a
   * request, since it may have a new key. A key that cannot be used is a {@link ResponseError} with the
   * code `ERR_RESPONSE_PUBLIC_KEY`, and nothing is sent.
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

/** How WeChat access tokens are kept. Times are in seconds, as WeChat's own are. */
export interface WechatTokenCacheOptions {
  /**
   * A token is not served when it was asked for this long ago, in seconds, above 0 and up to 300: WeChat
   * keeps a replaced token valid for 5 minutes, so an older one may be dead. Nor is it served in the last
   * 300 seconds before its end, whatever this is.
   *
   * @default 60
   */
  maxAge?: number | undefined;
  /**
   * How long before a token's time is up the next one is asked for in the background, in seconds, from 0
   * to `maxAge`. 0 means not at all: then one call every `maxAge` waits for the service.
   *
   * @default a fifth of `maxAge`
   */
  refreshAhead?: number | undefined;
  /**
   * A Redis or Valkey server where the machines of an application keep their tokens together, so that
   * they make one request among them: `redis://` or, with TLS, `rediss://`, then
   * `[user:password@]host[:port][/database]`. Values are encrypted with a key made of the WeChat secret.
   * A store in trouble fails no call.
   *
   * @default none: each process has its own tokens
   */
  store?: string | undefined;
}

/**
 * What holds for one call only. Where an index comes instead, as in `bodies.map(client.updateProfile,
 * client)`, it is ignored.
 */
export interface CallOptions {
  /** Aborts the call: it rejects with an {@link AbortError} whose `cause` is the signal's reason. */
  signal?: AbortSignalLike | undefined;
  /**
   * Time for the whole call, in milliseconds. 0 means the default.
   *
   * @default the client's {@link AuthenticationClientInitOptions.timeout}
   */
  timeout?: number | undefined;
  /**
   * How often the call is tried again, 0 to 10.
   *
   * @default the client's {@link AuthenticationClientInitOptions.maxRetries}
   */
  maxRetries?: number | undefined;
  /** Headers to send beside our own. */
  headers?: Readonly<Record<string, string>> | undefined;
}

/** What `Array.prototype.map` passes behind the element; methods that it may call ignore it. */
export type MapArguments = [index: number, list: readonly unknown[]];

/** The part of an `AbortSignal` that is used, so that these types need neither DOM nor Node types. */
export interface AbortSignalLike {
  /** Whether the signal has fired. */
  readonly aborted: boolean;
  /** What `abort()` was called with. */
  readonly reason?: unknown;
  /** Adds a listener. */
  addEventListener(type: "abort", listener: () => void): void;
  /** Takes it away. */
  removeEventListener(type: "abort", listener: () => void): void;
}
