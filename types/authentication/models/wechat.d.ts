// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

/** A WeChat access token and its end. */
export type GetWechatAccessTokenDataDto = {
  /** WeChat access token, for the `access_token` parameter of WeChat's server-side API. */
  accessToken: string;
  /**
   * When the access token expires. Read it with `Number(expiresAt)`, which takes both types. Unit:
   * seconds since 1970-01-01T00:00:00Z. The schema has a string, the example is a number.
   */
  expiresAt: string;
};

/** The WeChat application whose access token is returned. */
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
  /**
   * Detailed error code that names the exact fault, one of GenAuth's API code list. Not sent when
   * the operation succeeded.
   */
  apiCode?: number;
  /** Number of the request, to quote to GenAuth's support. Sent when the request failed. */
  requestId?: string;
  /** The access token. Read it only when `statusCode` is 200. */
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
  /**
   * Detailed error code that names the exact fault, one of GenAuth's API code list. Not sent when
   * the operation succeeded.
   */
  apiCode?: number;
  /** Number of the request, to quote to GenAuth's support. Sent when the request failed. */
  requestId?: string;
  /** The access token. Read it only when `statusCode` is 200. */
  data: GetWechatAccessTokenDataDto;
};
