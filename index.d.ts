// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

/**
 * Client for the authentication API of GenAuth (formerly Authing).
 *
 * One client serves any number of calls at the same time. Make it once and keep it: clients with the
 * same transport settings share their connections.
 *
 * A call resolves with the service's answer, business failures included (HTTP 200 with a `statusCode`
 * other than 200 in the body), and rejects with a {@link GenAuthError} when there is no usable answer.
 * {@link AuthenticationClientInitOptions.throwOnFailure} makes business failures reject too.
 *
 * @example
 * const client = new AuthenticationClient({
 *   appId: "GEN_AUTH_APP_ID",
 *   appSecret: "GEN_AUTH_APP_SECRET",
 *   appHost: "https://example.genauth.ai",
 * });
 */
export class AuthenticationClient {
  /**
   * Checks and copies the options; nothing is sent.
   *
   * @param options Who the application is, where the service is, and how to reach it.
   * @throws {ConfigurationError} when an option is unknown, missing, of the wrong type or out of range.
   */
  constructor(options: AuthenticationClientInitOptions);

  /**
   * Gets the access token of a WeChat Mini Program or Official Account from GenAuth's cache.
   *
   * @deprecated Use {@link AuthenticationClient.getWechatMpAccessTokenInfo}. The service has
   * replaced this operation by that one, with the same argument and the same fields in the answer.
   * @param requestBody AppID and AppSecret of the WeChat application.
   * @param options What holds for this call only.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `POST /api/v3/get-wechat-access-token`: https://api-explorer.genauth.ai
   */
  getWechatMpAccessToken(
    requestBody: Models.GetWechatAccessTokenDto,
    options?: CallOptions,
  ): Promise<Models.GetWechatAccessTokenRespDto>;

  /**
   * Gets the access token of a WeChat Mini Program or Official Account from GenAuth's cache, with
   * its expiry.
   *
   * Ask again shortly before `data.expiresAt`, or when WeChat refuses the token.
   *
   * @param requestBody AppID and AppSecret of the WeChat application.
   * @param options What holds for this call only.
   * @throws {GenAuthError} by rejection, in one of its subclasses.
   * @see GenAuth V3 API, `POST /api/v3/get-wechat-access-token-info`:
   * https://api-explorer.genauth.ai
   */
  getWechatMpAccessTokenInfo(
    requestBody: Models.GetWechatAccessTokenDto,
    options?: CallOptions,
  ): Promise<Models.GetWechatAccessTokenInfoRespDto>;

  /**
   * Sets the user's access token that later calls are made with.
   *
   * @param accessToken The token; `null`, `undefined` or an empty string takes away the one set.
   * @throws {ConfigurationError} when it is neither a string nor absent.
   */
  setAccessToken(accessToken: string | null | undefined): void;

  /**
   * Lets go of connections and credentials: calls under way finish, new ones are refused. Closing again
   * does nothing. A client need not be closed: an idle one does not keep the process alive.
   */
  close(): void;

  /** The same as {@link AuthenticationClient.close}, for `using client = new AuthenticationClient(…)`. */
  [Symbol.dispose](): void;
}

declare global {
  interface SymbolConstructor {
    /**
     * Method with which `using` releases an object. Node has it from version 20 on; it is declared
     * here too because `lib` has it only as `esnext.disposable`, from TypeScript 5.2 on.
     */
    readonly dispose: unique symbol;
  }
}

/** Default of {@link AuthenticationClientInitOptions.cookieKey}. */
export const DEFAULT_COOKIE_KEY = "X-Authing-Node-OIDC-State";

/** Default of {@link AuthenticationClientInitOptions.scope}. */
export const DEFAULT_SCOPE = "openid profile";

/** Default of {@link AuthenticationClientInitOptions.socketUri} for the brand `authing`. */
export const DEFAULT_SOCKET_URI = "wss://openevent.authing.cn";

// Each union of codes ends in `(string & {})`: known codes are offered first, others may come with any
// version.

/**
 * Codes of {@link ConfigurationError}: an option of the client or an argument of a call is wrong, or the
 * client is closed.
 */
export type ConfigurationErrorCode =
  | "ERR_INVALID_OPTION"
  | "ERR_INVALID_ARGUMENT"
  | "ERR_CLIENT_CLOSED"
  | (string & {});

/**
 * Codes of {@link ConnectionError}: Node's own names of system and TLS errors, and `ERR_…` names of ours
 * for a proxy that refuses, a client certificate that is refused, and a system without authorities.
 */
export type ConnectionErrorCode =
  | "ENOTFOUND"
  | "EAI_AGAIN"
  | "ECONNREFUSED"
  | "ECONNRESET"
  | "ECONNABORTED"
  | "EHOSTUNREACH"
  | "ENETUNREACH"
  | "EPIPE"
  | "EPROTO"
  | "CERT_HAS_EXPIRED"
  | "CERT_NOT_YET_VALID"
  | "CERT_REVOKED"
  | "CERT_REJECTED"
  | "DEPTH_ZERO_SELF_SIGNED_CERT"
  | "UNABLE_TO_VERIFY_LEAF_SIGNATURE"
  | "ERR_TLS_CERT_ALTNAME_INVALID"
  | "ERR_TLS_CLIENT_CERTIFICATE"
  | "ERR_TLS_NO_ROOTS"
  | "ERR_PROXY"
  | (string & {});

/** Codes of {@link ResponseError}, each for one way in which an answer cannot be used. */
export type ResponseErrorCode =
  | "ERR_RESPONSE_NOT_JSON"
  | "ERR_RESPONSE_EMPTY"
  | "ERR_RESPONSE_TOO_LARGE"
  | "ERR_RESPONSE_ENCODING"
  | "ERR_RESPONSE_TRUNCATED"
  | "ERR_RESPONSE_PROTOCOL"
  | (string & {});

/** Codes of {@link OAuthError}, RFC 6749, section 5.2. */
export type OAuthErrorCode =
  | "invalid_request"
  | "invalid_client"
  | "invalid_grant"
  | "unauthorized_client"
  | "unsupported_grant_type"
  | "invalid_scope"
  | (string & {});

/** Codes of {@link TokenError}. */
export type TokenErrorCode =
  | "ERR_JWT_EXPIRED"
  | "ERR_JWT_CLAIM"
  | "ERR_JWT_SIGNATURE"
  | "ERR_JWKS_NO_KEY"
  | (string & {});

/**
 * Any failure of this package. No property, message or stack of it holds a request body, a query, a
 * credential, a cookie or a token.
 */
export class GenAuthError extends Error {
  /** What went wrong, for a program; stable across versions. */
  readonly code: string;
  /** Method that was called, such as `getWechatMpAccessTokenInfo`. */
  readonly operation?: string | undefined;
  /** HTTP method of the request. */
  readonly method?: string | undefined;
  /** Path of the request, without query. */
  readonly path?: string | undefined;
  /** How often the request was tried. */
  readonly attempts?: number | undefined;
  /** Whether the same call may succeed when it is made again later. */
  readonly retryable: boolean;
  /** HTTP status; of an {@link ApiError}, the `statusCode` of the body. */
  readonly statusCode?: number | undefined;
  /** The service's detailed error code. */
  readonly apiCode?: number | undefined;
  /** Number of the request, to quote to GenAuth's support. */
  readonly requestId?: string | undefined;
  /** The answer that the error is about. */
  readonly response?:
    | {
        /** HTTP status. */
        readonly status: number;
        /** Headers, names in lower case, credentials taken out. */
        readonly headers: Record<string, string>;
        /** Body, parsed where it is JSON, credentials taken out. */
        readonly data: unknown;
      }
    | undefined;
  /** What the failure goes back to, such as the reason of an abort signal. */
  readonly cause?: unknown;
}

/** An option or argument is wrong, or the client is closed. Nothing was sent. */
export class ConfigurationError extends GenAuthError {
  readonly code: ConfigurationErrorCode;
  /** The option or argument at fault. */
  readonly field?: string | undefined;
}

/** The service could not be reached: DNS, connect, TLS, or a connection that broke. */
export class ConnectionError extends GenAuthError {
  readonly code: ConnectionErrorCode;
}

/** The time for the call was over. */
export class TimeoutError extends GenAuthError {
  readonly code: "ETIMEDOUT";
  /**
   * What the call was doing: waiting for a free connection, connecting, waiting for status and headers,
   * reading the body, or waiting before the next attempt.
   */
  readonly phase: "queue" | "connect" | "response" | "body" | "backoff";
}

/** The call's signal fired; `cause` is the signal's reason. */
export class AbortError extends GenAuthError {
  readonly code: "ABORT_ERR";
}

/** The service answered with a status outside 2xx; redirects are not followed and count as such. */
export class HttpError extends GenAuthError {
  readonly code: "ERR_HTTP_STATUS" | "ERR_RATE_LIMIT" | (string & {});
  readonly statusCode: number;
}

/** The service answered with status 429: too many requests. */
export class RateLimitError extends HttpError {
  readonly code: "ERR_RATE_LIMIT" | (string & {});
  /** How long the service asks to wait, in seconds. */
  readonly retryAfter?: number | undefined;
}

/** The answer cannot be used: not JSON, larger than allowed, in a bad encoding, or cut short. */
export class ResponseError extends GenAuthError {
  readonly code: ResponseErrorCode;
}

/** A business failure (HTTP 200, another `statusCode` in the body), with `throwOnFailure` only. */
export class ApiError extends GenAuthError {
  readonly code: "ERR_API" | (string & {});
  readonly statusCode: number;
}

/** A token endpoint refused. */
export class OAuthError extends GenAuthError {
  readonly code: OAuthErrorCode;
  /** The service's `error`, the same as `code`. */
  readonly error: OAuthErrorCode;
  /** The service's `error_description`. */
  readonly errorDescription?: string | undefined;
}

/** A token did not pass verification. */
export class TokenError extends GenAuthError {
  readonly code: TokenErrorCode;
  /** The claim at fault. */
  readonly claim?: string | undefined;
}

/** Language of the service's messages. */
export type Lang = "zh-CN" | "en-US";

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
   * Name of the cookie that carries the state of a sign-in under way.
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
   * How often a call is tried again after a failure that may pass, 0 to 10. Operations that change
   * something are tried again only when no byte of the request was sent.
   *
   * @default 2
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
}

/** What holds for one call only. */
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

/** What the operations take and answer, and the enums among it. */
export namespace Models {
  /** A WeChat access token and its end. */
  export type GetWechatAccessTokenDataDto = {
    /** WeChat access token, for the `access_token` parameter of WeChat's server-side API. */
    accessToken: string;
    /**
     * When the access token expires. Documented as a string; read it with `Number(expiresAt)`,
     * which also takes the number that a deployment may send. Unit: seconds since
     * 1970-01-01T00:00:00Z.
     */
    expiresAt: string;
  };

  /** Which WeChat application to answer the access token of. */
  export type GetWechatAccessTokenDto = {
    /**
     * AppID of the WeChat Mini Program or Official Account, from WeChat's console. Not the GenAuth
     * application.
     */
    appId: string;
    /** AppSecret of the same WeChat application. A secret: keep it on the server. */
    appSecret: string;
  };

  /** Answer of `getWechatMpAccessTokenInfo`. */
  export type GetWechatAccessTokenInfoRespDto = {
    /** Business status, which is not the HTTP status: 200 means that the operation succeeded. */
    statusCode: number;
    /**
     * What happened, for a person; in the language of the client's `lang` where the service has it.
     */
    message: string;
    /** Detailed error code that names the exact fault. Not sent when the operation succeeded. */
    apiCode?: number;
    /** Number of the request, to quote to GenAuth's support. Sent when the request failed. */
    requestId?: string;
    /** The access token. Look at it only when `statusCode` is 200. */
    data: GetWechatAccessTokenDataDto;
  };

  /** Answer of `getWechatMpAccessToken`. */
  export type GetWechatAccessTokenRespDto = {
    /** Business status, which is not the HTTP status: 200 means that the operation succeeded. */
    statusCode: number;
    /**
     * What happened, for a person; in the language of the client's `lang` where the service has it.
     */
    message: string;
    /** Detailed error code that names the exact fault. Not sent when the operation succeeded. */
    apiCode?: number;
    /** Number of the request, to quote to GenAuth's support. Sent when the request failed. */
    requestId?: string;
    /** The access token. Look at it only when `statusCode` is 200. */
    data: GetWechatAccessTokenDataDto;
  };
}

export const Models: Readonly<Record<never, never>>;
