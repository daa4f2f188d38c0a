// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

import type { CallOptions, GenAuthError } from "../../index.js";
import type * as Models from "../../models.js";

/** Push code: operations of {@link AuthenticationClient}. */
export interface PushCodeOperations {
  /**
   * Gets the status of a push code, and the tokens once the user has confirmed it.
   *
   * Repeat the call at intervals until `data.status` is no longer `PUSHED`.
   *
   * @param query The push code.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * const { data: push } = await client.signInByPush({ account: "alice@example.com" });
   * await client.checkPushCodeStatus({
   *   pushCodeId: push.pushCodeId,
   * });
   * @see GenAuth V3 API, `GET /api/v3/check-pushcode-status`: https://api-explorer.genauth.ai
   */
  checkPushCodeStatus(
    query: {
      /** ID of the push code, as `signInByPush` returned it. */
      pushCodeId: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.CheckPushCodeStatusRespDto>;

  /**
   * Confirms or cancels a push sign-in on behalf of the signed-in user.
   *
   * For the app on the user's device.
   *
   * From the code of authing-node-sdk: needs the access token of a signed-in user, set with
   * `setAccessToken`.
   *
   * @param requestBody The push code and the decision of the user.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * const { data: push } = await client.signInByPush({ account: "alice@example.com" });
   * await client.setPushCodeStatus({
   *   pushCodeId: push.pushCodeId,
   *   action: "CONFIRM",
   * });
   * @see `POST /api/v3/set-pushcode-status`, which only authing-node-sdk documents
   */
  setPushCodeStatus(
    requestBody: Models.ChangePushCodeStatusDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Confirms or cancels a push sign-in on behalf of the signed-in user.
   *
   * Needs the access token of a signed-in user, set with `setAccessToken`.
   *
   * @deprecated Use {@link AuthenticationClient.setPushCodeStatus}. It takes the same argument, and
   * its answer says in `data` whether it succeeded.
   * @param requestBody The push code and the decision of the user.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * const { data: push } = await client.signInByPush({ account: "alice@example.com" });
   * await client.changePushCodeStatus({
   *   pushCodeId: push.pushCodeId,
   *   action: "CONFIRM",
   * });
   * @see GenAuth V3 API, `POST /api/v3/change-pushcode-status`: https://api-explorer.genauth.ai
   */
  changePushCodeStatus(
    requestBody: Models.ChangePushCodeStatusDto,
    options?: CallOptions | number,
  ): Promise<Models.CommonResponseDto>;
}

export type { GenAuthError };
