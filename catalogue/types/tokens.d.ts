/** A set of public keys: RFC 7517, section 5. */
export interface JWKSObject {
  /** The keys. Those of unknown kinds and for other uses are passed over. */
  keys: ReadonlyArray<JSONWebKey>;
}

/** A public key: RFC 7517, section 4. */
export interface JSONWebKey {
  /** Kind of key: `RSA`, `EC` or `OKP`. */
  kty?: string | undefined;
  /** Name of the key. */
  kid?: string | undefined;
  /** The one algorithm that the key is for. */
  alg?: string | undefined;
  /** What the key is for; `sig` is signatures. */
  use?: string | undefined;
  /** What may be done with the key. */
  key_ops?: string[] | undefined;
  /** Curve: `P-256`, `P-384`, `P-521` or `Ed25519`. */
  crv?: string | undefined;
  /** Modulus of an RSA key. */
  n?: string | undefined;
  /** Exponent of an RSA key. */
  e?: string | undefined;
  /** Point of an EC or OKP key. */
  x?: string | undefined;
  /** Second coordinate of the point of an EC key. */
  y?: string | undefined;
  [member: string]: unknown;
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
