// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

/** Answer of an operation that signs a user in. */
export type LoginTokenRespDto = {
  /** Business status, which is not the HTTP status: 200 means that the operation succeeded. */
  statusCode: number;
  /**
   * What happened, for a person; in the language of the client's `lang` where the service has it.
   */
  message: string;
  /**
   * Detailed error code that names the exact fault, one of GenAuth's API code list. Not sent when
   * the operation succeeded.
   */
  apiCode?: number;
  /** Number of the request, to quote to GenAuth's support. Sent when the request failed. */
  requestId?: string;
  /** The tokens. Read it only when `statusCode` is 200. */
  data: LoginTokenResponseDataDto;
};

/** Tokens of a user who has signed in. */
export type LoginTokenResponseDataDto = {
  /** Scopes of the access token. */
  scope?: string;
  /** Access token of the user for later calls, for example with `setAccessToken`. */
  access_token?: string;
  /** ID token: a JWT with the user's data, as the scope allows. */
  id_token?: string;
  /** Refresh token, to get new access tokens with. Only when the scope holds `offline_access`. */
  refresh_token?: string;
  /** Kind of the access token, such as `Bearer`. */
  token_type: string;
  /**
   * Lifetime of the access token. The service uses this name, not `expires_in` as in OAuth 2.0.
   * Unit: seconds.
   */
  expire_in: number;
};
