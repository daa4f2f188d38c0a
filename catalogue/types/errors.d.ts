// Each union of codes ends in `(string & {})`: known codes are offered first, others may come with any
// version.

/**
 * Codes of {@link ConfigurationError}: an option of the client or an argument of a call is wrong, the
 * client is closed, or a method was called without its client.
 */
export type ConfigurationErrorCode =
  | "ERR_INVALID_OPTION"
  | "ERR_INVALID_ARGUMENT"
  | "ERR_CLIENT_CLOSED"
  | "ERR_INVALID_THIS"
  | (string & {});

/**
 * Codes of {@link ConnectionError}: Node's names of system and TLS errors, and `ERR_…` names of this
 * package for a proxy that refuses, a client certificate that is refused, and a system without certificate
 * authorities.
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

/** Codes of {@link ResponseError}, one for each reason why an answer cannot be used. */
export type ResponseErrorCode =
  | "ERR_RESPONSE_NOT_JSON"
  | "ERR_RESPONSE_EMPTY"
  | "ERR_RESPONSE_TOO_LARGE"
  | "ERR_RESPONSE_HEADERS_TOO_LARGE"
  | "ERR_RESPONSE_ENCODING"
  | "ERR_RESPONSE_TRUNCATED"
  | "ERR_RESPONSE_PROTOCOL"
  | "ERR_RESPONSE_NO_TOKEN"
  | "ERR_RESPONSE_PUBLIC_KEY"
  | "ERR_RESPONSE_TOKEN_TYPE"
  | "ERR_RESPONSE_NO_ACTIVE"
  | (string & {});

/**
 * Codes of {@link OAuthError}: those of the service (RFC 6749, sections 4.1.2.1 and 5.2; RFC 6750, section
 * 3.1), and `ERR_LOGIN_…` for a callback that is not valid.
 */
export type OAuthErrorCode =
  | "invalid_request"
  | "invalid_client"
  | "invalid_grant"
  | "unauthorized_client"
  | "unsupported_grant_type"
  | "invalid_scope"
  | "invalid_token"
  | "insufficient_scope"
  | "access_denied"
  | "server_error"
  | "temporarily_unavailable"
  | "ERR_LOGIN_PARAMETER"
  | "ERR_LOGIN_STATE"
  | "ERR_LOGIN_STATE_MISSING"
  | "ERR_LOGIN_USED"
  | "ERR_LOGIN_ISSUER"
  | "ERR_LOGIN_CODE_MISSING"
  | (string & {});

/** Codes of {@link TokenError}: `ERR_JWT_` is about the token, `ERR_JWKS_` about the keys. */
export type TokenErrorCode =
  | "ERR_JWT_EXPIRED"
  | "ERR_JWT_CLAIM"
  | "ERR_JWT_SIGNATURE"
  | "ERR_JWT_ALGORITHM"
  | "ERR_JWT_MALFORMED"
  | "ERR_JWT_MISSING"
  | "ERR_JWT_TOO_LARGE"
  | "ERR_JWT_CRITICAL"
  | "ERR_JWT_TYPE"
  | "ERR_JWT_SCOPE"
  | "ERR_JWT_WEAK_SECRET"
  | "ERR_BEARER_MISSING"
  | "ERR_BEARER_MALFORMED"
  | "ERR_JWKS_NO_KEY"
  | "ERR_JWKS_AMBIGUOUS"
  | "ERR_JWKS_MALFORMED"
  | "ERR_JWKS_WEAK_KEY"
  | (string & {});

/**
 * The answer that caused an error. Its own properties hold no secrets; `data` and `location` are accessors
 * that no logger, `JSON.stringify`, spread, `structuredClone` or `util.inspect` reads.
 */
export interface GenAuthErrorResponse {
  /** HTTP status. */
  readonly status: number;
  /**
   * Headers on an allow-list, with names in lower case, such as `content-type`, `date` and `retry-after`.
   */
  readonly headers: Record<string, string>;
  /**
   * The whole body: parsed if it is JSON, a `Buffer` if it is not UTF-8, else a string. It may repeat the
   * request or hold a token: read its fields, and do not log it. Absent if the body could not be read, and
   * if an operation that issues tokens got a 2xx answer and still failed.
   */
  readonly data: any;
  /** The header `Location`. It may hold secrets, as `data` may. */
  readonly location?: string | undefined;
}

/**
 * Base class of all errors of this package. Its printed and serialized forms hold no request body, query,
 * credential, cookie or token. The service's answer is in `response.data`, for programs that read it by
 * name.
 */
export class GenAuthError extends Error {
  /**
   * Machine-readable reason; stable across versions. `ERR_EVENT_CALLBACK` of this class means that a callback of
   * `sub` has thrown: see `cause`.
   */
  readonly code: string;
  /** Method of the client that was called, such as `getWechatMpAccessTokenInfo`. */
  readonly operation?: string | undefined;
  /** HTTP method of the request. */
  readonly method?: string | undefined;
  /** Path of the request, without query. */
  readonly path?: string | undefined;
  /**
   * Number of attempts. Absent if the call waited for a request that other calls share: for the keys that
   * verify a token, for a token of the WeChat cache, or for the exchange of a login whose callback came
   * twice.
   */
  readonly attempts?: number | undefined;
  /**
   * Whether the service may have carried out a call that it did not answer. `"not-sent"`: no byte of the request
   * was sent, or the server said that it has not processed it. `"unknown"`: the request was sent, and no usable
   * answer came or one with the HTTP status 408 or 500 and above; find out before you repeat a write. Absent
   * where the answer of the service says it, and where `attempts` is.
   */
  readonly outcome?: "not-sent" | "unknown" | undefined;
  /** Whether the same call may succeed later. */
  readonly retryable: boolean;
  /** The `statusCode` in the body of the answer. The HTTP status is `response.status`. */
  readonly businessStatusCode?: number | undefined;
  /** The service's detailed error code. */
  readonly apiCode?: number | undefined;
  /** ID of the request, to quote to GenAuth's support. */
  readonly requestId?: string | undefined;
  /** The answer that caused the error. */
  readonly response?: GenAuthErrorResponse | undefined;
  /**
   * How an API answers the request, if {@link AuthenticationClient.verifyRequest} rejected because of the
   * request.
   */
  readonly challenge?: RequestChallenge | undefined;
  /** The underlying error or value, such as the reason of an abort signal. */
  readonly cause?: unknown;
  /** Name, message and all fields except the stack, as `JSON.stringify` and loggers write them. */
  toJSON(): Record<string, unknown>;
}

/** An option or argument is wrong, or the client is closed. Nothing was sent. */
export class ConfigurationError extends GenAuthError {
  readonly code: ConfigurationErrorCode;
  /** The wrong option or argument. */
  readonly field?: string | undefined;
}

/** The service could not be reached: DNS, connect, TLS, or a connection that broke. */
export class ConnectionError extends GenAuthError {
  readonly code: ConnectionErrorCode;
}

/**
 * What a call was doing when it was ended: waiting for a free connection, connecting, waiting for status and headers,
 * reading the body, waiting before the next attempt, or waiting for the client's `rateLimit`.
 */
export type CallPhase = "queue" | "connect" | "response" | "body" | "backoff" | "rateLimit";

/** The deadline of the call has passed. */
export class TimeoutError extends GenAuthError {
  readonly code: "ETIMEDOUT";
  /** What the call was doing at the deadline. */
  readonly phase: CallPhase;
}

/** The call's signal fired; `cause` is the signal's reason. */
export class AbortError extends GenAuthError {
  readonly code: "ABORT_ERR";
  /** What the call was doing when the signal fired. Absent for what is not one call, such as `bulk` and `events`. */
  readonly phase?: CallPhase | undefined;
}

/** The service answered with a status outside 2xx; redirects are not followed, and are such a status. */
export class HttpError extends GenAuthError {
  readonly code: "ERR_HTTP_STATUS" | "ERR_RATE_LIMIT" | (string & {});
  readonly response: GenAuthErrorResponse;
  /** How long the service asks to wait, in seconds, if it sent `Retry-After`. */
  readonly retryAfter?: number | undefined;
}

/** The service answered with status 429: too many requests. */
export class RateLimitError extends HttpError {
  readonly code: "ERR_RATE_LIMIT" | (string & {});
}

/** The answer cannot be used: not JSON, larger than allowed, in a bad encoding, or cut short. */
export class ResponseError extends GenAuthError {
  readonly code: ResponseErrorCode;
}

/** A business failure (HTTP 200, another `statusCode` in the body), with `throwOnFailure` only. */
export class ApiError extends GenAuthError {
  readonly code: "ERR_API" | (string & {});
  readonly businessStatusCode: number;
  readonly response: GenAuthErrorResponse;
}

/**
 * An endpoint of OAuth 2.0 refused, the sign-in ended with an error, or a callback does not belong to a
 * login of this browser.
 */
export class OAuthError extends GenAuthError {
  readonly code: OAuthErrorCode;
  /**
   * The service's `error`, the same as `code`, except that `code` is `"server_error"` for an `error` of
   * capital letters: the service cannot choose a code of this package. Absent if this package found the
   * fault.
   */
  readonly error?: OAuthErrorCode | undefined;
  /** The service's `error_description`. */
  readonly errorDescription?: string | undefined;
}

/**
 * The answer of an API to a request that it refuses (RFC 6750, section 3). Can be passed to
 * `new Response(null, challenge)`.
 */
export interface RequestChallenge {
  /**
   * HTTP status: 401 without a token or with one that is not valid, 403 if the token lacks a scope, 400 if
   * the `Authorization` header cannot be read, 503 if the keys cannot be fetched now.
   */
  readonly status: number;
  /** The exact value of `WWW-Authenticate`; absent with status 503. */
  readonly wwwAuthenticate?: string | undefined;
  /** The headers to send: `WWW-Authenticate`, if there is a value. */
  readonly headers: Record<string, string>;
}

/** A token did not pass verification. */
export class TokenError extends GenAuthError {
  readonly code: TokenErrorCode;
  /** The claim that failed. */
  readonly claim?: string | undefined;
}
