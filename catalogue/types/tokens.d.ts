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

/** What else to check of an ID token. */
export interface ParseIDTokenOptions extends ParseTokenOptions {
  /** The access token that came with it: `at_hash` must fit, where there is one. */
  accessToken?: string | undefined;
}
