// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

import type { CallOptions, GenAuthError } from "../../index.js";
import type * as Models from "../../models.js";

/** WeChat Mini Program data: operations of {@link AuthenticationClient}. */
export interface WechatMiniProgramOperations {
  /**
   * Decrypts data that a WeChat Mini Program received in encrypted form.
   *
   * Get a new `code` from `wx.login` for each call.
   *
   * @param requestBody The encrypted data and what is needed to decrypt it.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.decryptWechatMiniProgramData({
   *   code: "WX_LOGIN_CODE",
   *   iv: "BASE64_IV",
   *   encryptedData: "BASE64_DATA",
   *   extIdpConnidentifier: "my-mini-program",
   * });
   * @see GenAuth V3 API, `POST /api/v3/decrypt-wechat-miniprogram-data`:
   * https://api-explorer.genauth.ai
   */
  decryptWechatMiniProgramData(
    requestBody: Models.DecryptWechatMiniProgramDataDto,
    options?: CallOptions | number,
  ): Promise<Models.DecryptWechatMiniProgramDataRespDto>;
}

export type { GenAuthError };
