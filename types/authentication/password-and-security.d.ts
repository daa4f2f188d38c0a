// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

import type { CallOptions, GenAuthError } from "../../index.js";
import type * as Models from "../../models.js";

/** Password and security: operations of {@link AuthenticationClient}. */
export interface PasswordAndSecurityOperations {
  /**
   * Gets the strength of the signed-in user's password and a score for the security of the account.
   *
   * Needs the access token of a signed-in user, set with `setAccessToken`.
   *
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getSecurityLevel();
   * @see GenAuth V3 API, `GET /api/v3/get-security-info`: https://api-explorer.genauth.ai
   */
  getSecurityLevel(options?: CallOptions | number): Promise<Models.GetSecurityInfoRespDto>;

  /**
   * Changes the signed-in user's password.
   *
   * For a forgotten password use `resetPassword`.
   *
   * Needs the access token of a signed-in user, set with `setAccessToken`.
   *
   * @param requestBody The new password, and the old one as proof.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.updatePassword({
   *   newPassword: "NEW_PASSWORD",
   *   oldPassword: "USER_PASSWORD",
   * });
   * @see GenAuth V3 API, `POST /api/v3/update-password`: https://api-explorer.genauth.ai
   */
  updatePassword(
    requestBody: Models.UpdatePasswordDto,
    options?: CallOptions | number,
  ): Promise<Models.CommonResponseDto>;

  /**
   * Checks the code for a password reset, and returns a token for `resetPassword`.
   *
   * For a user who has forgotten the password. The code is sent beforehand on the channel
   * `CHANNEL_RESET_PASSWORD`.
   *
   * @param requestBody The verification method, and the code.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.sendEmail({ channel: "CHANNEL_RESET_PASSWORD", email: "alice@example.com" });
   * // The user reads the code, 123456, in the message.
   * await client.verifyResetPasswordRequest({
   *   verifyMethod: "EMAIL_PASSCODE",
   *   emailPassCodePayload: { email: "alice@example.com", passCode: "123456" },
   * });
   * @see GenAuth V3 API, `POST /api/v3/verify-reset-password-request`:
   * https://api-explorer.genauth.ai
   */
  verifyResetPasswordRequest(
    requestBody: Models.VerifyResetPasswordRequestDto,
    options?: CallOptions | number,
  ): Promise<Models.PasswordResetVerifyResp>;

  /**
   * Replaces a forgotten password.
   *
   * @param requestBody The new password, and the token from `verifyResetPasswordRequest`.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.sendEmail({ channel: "CHANNEL_RESET_PASSWORD", email: "alice@example.com" });
   * // The user reads the code, 123456, in the message.
   * const { data: verified } = await client.verifyResetPasswordRequest({
   *   verifyMethod: "EMAIL_PASSCODE",
   *   emailPassCodePayload: { email: "alice@example.com", passCode: "123456" },
   * });
   * await client.resetPassword({
   *   password: "NEW_PASSWORD",
   *   passwordResetToken: verified.passwordResetToken,
   * });
   * @see GenAuth V3 API, `POST /api/v3/reset-password`: https://api-explorer.genauth.ai
   */
  resetPassword(
    requestBody: Models.ResetPasswordDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;
}

export type { GenAuthError };
