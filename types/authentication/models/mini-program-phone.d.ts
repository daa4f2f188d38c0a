// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

/** Phone number of a WeChat Mini Program's user. */
export type GetWechatMiniProgramPhoneDataDto = {
  /**
   * Phone number with its country code. The example `+86188xxxx8888` has the country code of
   * mainland China too.
   */
  phoneNumber: string;
  /** Phone number without country code. */
  purePhoneNumber: string;
  /** Country code of the phone number, without a plus sign: `86`. */
  countryCode: string;
};

/** A WeChat code to exchange for a phone number. */
export type GetWechatMiniProgramPhoneDto = {
  /**
   * Identifier of the WeChat Mini Program's connection among the external identity sources, from
   * GenAuth's console.
   */
  extIdpConnidentifier: string;
  /**
   * Code that the Mini Program has got from WeChat's phone number button. Not the code of
   * `wx.login`. Can be used once. Source:
   * https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/user-info/phone-number/getPhoneNumber.html
   * Valid for 5 minutes. Source:
   * https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/user-info/phone-number/getPhoneNumber.html
   */
  code: string;
};

/** Answer of `getWechatMiniprogramPhone`. */
export type GetWechatMiniProgramPhoneRespDto = {
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
  /** The phone number. Read it only when `statusCode` is 200. */
  data: GetWechatMiniProgramPhoneDataDto;
};
