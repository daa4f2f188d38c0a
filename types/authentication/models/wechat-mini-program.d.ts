// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

/** Encrypted data from a WeChat Mini Program, and what is needed to decrypt it. */
export type DecryptWechatMiniProgramDataDto = {
  /**
   * Sign-in code that `wx.login` returned. Can be used once. Source:
   * https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/login.html
   */
  code: string;
  /** Initialization vector that WeChat handed out together with `encryptedData`, in Base64. */
  iv: string;
  /** Encrypted data from WeChat, in Base64. */
  encryptedData: string;
  /**
   * Identifier of the connection to the Mini Program as an external identity provider, from the
   * GenAuth console.
   */
  extIdpConnidentifier: string;
};

/** Answer of `decryptWechatMiniProgramData`. */
export type DecryptWechatMiniProgramDataRespDto = {
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
  /**
   * The decrypted data, an object; its fields depend on what WeChat had encrypted. Read it only
   * when `statusCode` is 200.
   */
  data: any;
};
