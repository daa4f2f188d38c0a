/** A set of public keys: RFC 7517, section 5. */
export interface JWKSObject {
  /** JSON Web Keys. Those of unknown kinds and for other uses are passed over. */
  keys: ReadonlyArray<object>;
}

/** What else to check of a token. */
export interface ParseTokenOptions {
  /** Keys to verify with, instead of the server's. */
  serverJWKS?: JWKSObject | undefined;
  /** The token's `nonce` must be there and equal this. */
  nonce?: string | undefined;
  /**
   * The token's `aud` must name one of these.
   *
   * @default {@link AuthenticationClientInitOptions.audience} for access tokens
   */
  audience?: string | ReadonlyArray<string> | undefined;
  /** The user must have signed in within so many seconds; `auth_time` must be there. */
  maxAge?: number | undefined;
  /**
   * How far the clocks may be apart, in seconds, 0 to 600.
   *
   * @default {@link AuthenticationClientInitOptions.clockTolerance}
   */
  clockTolerance?: number | undefined;
}

/** What an API requires of a request. */
export interface VerifyRequestOptions {
  /**
   * Names of this API: the token's `aud` must be, or hold, one of them. The first one is the realm of
   * the challenge.
   *
   * @default {@link AuthenticationClientInitOptions.audience}; one of the two must be there
   */
  audience?: string | ReadonlyArray<string> | undefined;
  /**
   * Scopes that the token must have, all of them: a list, or a string with blanks between them.
   *
   * @default none
   */
  scope?: string | ReadonlyArray<string> | undefined;
  /** Keys to verify with, instead of the server's. */
  serverJWKS?: JWKSObject | undefined;
  /** The user must have signed in within so many seconds; `auth_time` must be there. */
  maxAge?: number | undefined;
  /**
   * How far the clocks may be apart, in seconds, 0 to 600.
   *
   * @default {@link AuthenticationClientInitOptions.clockTolerance}
   */
  clockTolerance?: number | undefined;
}

/** Headers of the Fetch API. */
export interface FetchHeaders {
  /** The value of a header; several of one name are joined with commas. */
  get(name: string): string | null;
}

/**
 * The part of a request that is used: a request of `node:http`, `node:https` and `node:http2`, of
 * Express, Koa and Fastify, a `Request` of the Fetch API, a request of Hono, or any object with headers.
 */
export type BearerRequest =
  | FetchHeaders
  | { readonly headers: FetchHeaders | { readonly [name: string]: unknown } }
  | { readonly raw: { readonly headers: FetchHeaders | { readonly [name: string]: unknown } } };

/** What else to check of an ID token. */
export interface ParseIDTokenOptions extends ParseTokenOptions {
  /** The access token that came with it: `at_hash` must fit, where there is one. */
  accessToken?: string | undefined;
}
