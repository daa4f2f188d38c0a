// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

import type { CallOptions, GenAuthError } from "../../index.js";
import type * as Models from "../../models.js";

/** Account deletion: operations of {@link AuthenticationClient}. */
export interface AccountDeletionOperations {
  /**
   * Checks the code or password for the deletion of an account, and returns a token for
   * `deleteAccount`.
   *
   * A code is sent beforehand on the channel `CHANNEL_DELETE_ACCOUNT`.
   *
   * Needs the access token of a signed-in user, set with `setAccessToken`.
   *
   * @param requestBody The verification method, and the code or password.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.sendEmail({ channel: "CHANNEL_DELETE_ACCOUNT", email: "alice@example.com" });
   * // The user reads the code, 123456, in the message.
   * await client.verifyDeleteAccountRequest({
   *   verifyMethod: "EMAIL_PASSCODE",
   *   emailPassCodePayload: { email: "alice@example.com", passCode: "123456" },
   * });
   * @see GenAuth V3 API, `POST /api/v3/verify-delete-account-request`:
   * https://api-explorer.genauth.ai
   */
  verifyDeleteAccountRequest(
    requestBody: Models.VerifyDeleteAccountRequestDto,
    options?: CallOptions | number,
  ): Promise<Models.VerifyDeleteAccountRequestRespDto>;

  /**
   * Deletes the signed-in user's account.
   *
   * Needs the access token of a signed-in user, set with `setAccessToken`.
   *
   * @param requestBody The token from `verifyDeleteAccountRequest`.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.sendEmail({ channel: "CHANNEL_DELETE_ACCOUNT", email: "alice@example.com" });
   * // The user reads the code, 123456, in the message.
   * const { data: verified } = await client.verifyDeleteAccountRequest({
   *   verifyMethod: "EMAIL_PASSCODE",
   *   emailPassCodePayload: { email: "alice@example.com", passCode: "123456" },
   * });
   * await client.deleteAccount({
   *   deleteAccountToken: verified.deleteAccountToken,
   * });
   * @see GenAuth V3 API, `POST /api/v3/delete-account`: https://api-explorer.genauth.ai
   */
  deleteAccount(
    requestBody: Models.DeleteAccounDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;
}

export type { GenAuthError };
