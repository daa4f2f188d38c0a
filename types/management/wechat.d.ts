// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

import type { CallOptions, GenAuthError } from "../../index.js";
import type * as Models from "../../models.js";

/** WeChat: operations of {@link ManagementClient}. */
export interface WechatOperations {
  /**
   * Gets the access token of a WeChat mini program or official account that the service has cached.
   *
   * The access token is a secret.
   *
   * @param requestBody Credentials of the WeChat application.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getWechatMpAccessTokenInfo({
   *   appId: "WECHAT_APP_ID",
   *   appSecret: "WECHAT_APP_SECRET",
   * });
   * @see `POST /api/v3/get-weixin-access-token`, which only authing-node-sdk documents
   */
  getWechatMpAccessTokenInfo(
    requestBody: Models.GetWechatAccessTokenDto,
    options?: CallOptions | number,
  ): Promise<Models.GetWechatAccessTokenInfoRespDto>;
}

export type { GenAuthError };
