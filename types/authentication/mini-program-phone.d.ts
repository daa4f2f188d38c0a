// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

import type { CallOptions, GenAuthError } from "../../index.js";
import type * as Models from "../../models.js";

/** Mini Program phone number: operations of {@link AuthenticationClient}. */
export interface MiniProgramPhoneOperations {
  /**
   * Gets the phone number of a WeChat Mini Program's user in exchange for a code.
   *
   * The Mini Program gets the code from a button with `open-type="getPhoneNumber"`. The code can be
   * used once, so the client does not retry the call. `authing-node-sdk` has no such method.
   *
   * @param requestBody The identity source and WeChat's code.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getWechatMiniprogramPhone({
   *   extIdpConnidentifier: "my-mini-program",
   *   code: "PHONE_CODE",
   * });
   * @see GenAuth V3 API, `POST /api/v3/get-wechat-miniprogram-phone`:
   * https://api-explorer.genauth.ai
   */
  getWechatMiniprogramPhone(
    requestBody: Models.GetWechatMiniProgramPhoneDto,
    options?: CallOptions | number,
  ): Promise<Models.GetWechatMiniProgramPhoneRespDto>;
}

export type { GenAuthError };
