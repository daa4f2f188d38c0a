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

/** Payload of an access token. */
export interface AccessToken {
  /** Number of the token. */
  jti: string;
  /** The user, or the application itself. */
  sub: string;
  /** When it was issued, in seconds since 1970. */
  iat: number;
  /** When it expires, in seconds since 1970. */
  exp: number;
  /** Permissions, separated by spaces. */
  scope: string;
  /** Who issued it. */
  iss: string;
  /** Whom it is for. */
  aud: string;
  // biome-ignore lint/suspicious/noExplicitAny: claims are the application's own
  [claim: string]: any;
}

/** Payload of an ID token: who has signed in. Which claims are there depends on the scope. */
export interface IDToken {
  /** The user. */
  sub: string;
  /** The application. */
  aud: string;
  /** When it expires, in seconds since 1970. */
  exp: number;
  /** When it was issued, in seconds since 1970. */
  iat: number;
  /** Who issued it. */
  iss: string;
  /** What the sign-in began with. */
  nonce: string;
  /** Half the hash of the access token that came with it. */
  at_hash: string;
  /** Half the hash of the state. */
  s_hash: string;
  // biome-ignore lint/suspicious/noExplicitAny: claims are the application's own
  [claim: string]: any;
}
