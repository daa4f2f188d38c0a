// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

import type { CallOptions, GenAuthError } from "../../index.js";
import type * as Models from "../../models.js";

/** WeChat: operations of {@link AuthenticationClient}. */
export interface WechatOperations {
  /**
   * Gets the access token of a WeChat Mini Program or Official Account from GenAuth's cache.
   *
   * @deprecated Use {@link AuthenticationClient.getWechatMpAccessTokenInfo}. The service has
   * replaced it with that operation, which has the same argument and the same fields in the answer.
   * @param requestBody AppID and AppSecret of the WeChat application.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getWechatMpAccessToken({
   *   appId: "WECHAT_APP_ID",
   *   appSecret: "WECHAT_APP_SECRET",
   * });
   * @see GenAuth V3 API, `POST /api/v3/get-wechat-access-token`: https://api-explorer.genauth.ai
   */
  getWechatMpAccessToken(
    requestBody: Models.GetWechatAccessTokenDto,
    options?: CallOptions | number,
  ): Promise<Models.GetWechatAccessTokenRespDto>;

  /**
   * Gets the access token of a WeChat Mini Program or Official Account from GenAuth's cache, with
   * its expiry.
   *
   * Repeat the call shortly before `data.expiresAt`, or when WeChat refuses the token.
   *
   * @param requestBody AppID and AppSecret of the WeChat application.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getWechatMpAccessTokenInfo({
   *   appId: "WECHAT_APP_ID",
   *   appSecret: "WECHAT_APP_SECRET",
   * });
   * @see GenAuth V3 API, `POST /api/v3/get-wechat-access-token-info`:
   * https://api-explorer.genauth.ai
   */
  getWechatMpAccessTokenInfo(
    requestBody: Models.GetWechatAccessTokenDto,
    options?: CallOptions | number,
  ): Promise<Models.GetWechatAccessTokenInfoRespDto>;
}

export type { GenAuthError };
