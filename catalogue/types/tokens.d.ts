/** A set of public keys: RFC 7517, section 5. */
export interface JWKSObject {
  /** JSON Web Keys. Keys of unknown types and for other uses are ignored. */
  keys: ReadonlyArray<object>;
}

/** Additional checks of a token. */
export interface ParseTokenOptions {
  /** Keys to verify with, instead of the server's. */
  serverJWKS?: JWKSObject | undefined;
  /** Expected `nonce` of the token. */
  nonce?: string | undefined;
  /**
   * The token's `aud` must name one of these.
   *
   * @default {@link AuthenticationClientInitOptions.audience} for access tokens
   */
  audience?: string | ReadonlyArray<string> | undefined;
  /** Longest time since the user signed in, in seconds; `auth_time` is then required. */
  maxAge?: number | undefined;
  /**
   * Permitted difference between the clocks, in seconds, 0 to 600.
   *
   * @default {@link AuthenticationClientInitOptions.clockTolerance}
   */
  clockTolerance?: number | undefined;
}

/** Requirements of an API for a request. */
export interface VerifyRequestOptions {
  /**
   * Names of this API: the token's `aud` must be, or hold, one of them. The first one is the realm of
   * the challenge.
   *
   * @default {@link AuthenticationClientInitOptions.audience}; one of the two is required
   */
  audience?: string | ReadonlyArray<string> | undefined;
  /**
   * Scopes that the token must have, all of them: a list, or a string separated by spaces.
   *
   * @default none
   */
  scope?: string | ReadonlyArray<string> | undefined;
  /** Keys to verify with, instead of the server's. */
  serverJWKS?: JWKSObject | undefined;
  /** Longest time since the user signed in, in seconds; `auth_time` is then required. */
  maxAge?: number | undefined;
  /**
   * Permitted difference between the clocks, in seconds, 0 to 600.
   *
   * @default {@link AuthenticationClientInitOptions.clockTolerance}
   */
  clockTolerance?: number | undefined;
}

/** Headers of the Fetch API. */
export interface FetchHeaders {
  /** The value of a header; several values of one name are joined with commas. */
  get(name: string): string | null;
}

/**
 * The members of a request that are used: a request of `node:http`, `node:https` and `node:http2`, of
 * Express, Koa and Fastify, a `Request` of the Fetch API, a request of Hono, or any object with headers.
 */
export type BearerRequest =
  | FetchHeaders
  | { readonly headers: FetchHeaders | { readonly [name: string]: unknown } }
  | { readonly raw: { readonly headers: FetchHeaders | { readonly [name: string]: unknown } } };

/** Additional checks of an ID token. */
export interface ParseIDTokenOptions extends ParseTokenOptions {
  /** The access token that was issued with it: `at_hash`, if present, must match it. */
  accessToken?: string | undefined;
}
