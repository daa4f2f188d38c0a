// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

import type { CallOptions, GenAuthError } from "../../index.js";
import type * as Models from "../../models.js";

/** Email and phone: operations of {@link AuthenticationClient}. */
export interface EmailAndPhoneOperations {
  /**
   * Binds an email address to the signed-in user.
   *
   * To replace an address that is bound, use `updateEmail`.
   *
   * Needs the access token of a signed-in user, set with `setAccessToken`.
   *
   * Only when no email address is bound yet.
   *
   * @param requestBody The address, and the code that was sent to it.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.sendEmail({ channel: "CHANNEL_BIND_EMAIL", email: "dave@example.com" });
   * // The user reads the code, 123456, in the message.
   * await client.bindEmail({
   *   email: "dave@example.com",
   *   passCode: "123456",
   * });
   * @see GenAuth V3 API, `POST /api/v3/bind-email`: https://api-explorer.genauth.ai
   */
  bindEmail(
    requestBody: Models.BindEmailDto,
    options?: CallOptions | number,
  ): Promise<Models.CommonResponseDto>;

  /**
   * Removes the email address of the signed-in user.
   *
   * Needs the access token of a signed-in user, set with `setAccessToken`.
   *
   * Only when another sign-in method is bound: a phone number or an external identity.
   *
   * @param requestBody The code that was sent to the address.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.sendEmail({ channel: "CHANNEL_UNBIND_EMAIL", email: "alice@example.com" });
   * // The user reads the code, 123456, in the message.
   * await client.unbindEmail({ passCode: "123456" });
   * @see GenAuth V3 API, `POST /api/v3/unbind-email`: https://api-explorer.genauth.ai
   */
  unbindEmail(
    requestBody: Models.UnbindEmailDto,
    options?: CallOptions | number,
  ): Promise<Models.CommonResponseDto>;

  /**
   * Binds a phone number to the signed-in user.
   *
   * To replace a number that is bound, use `updatePhone`.
   *
   * Needs the access token of a signed-in user, set with `setAccessToken`.
   *
   * Only when no phone number is bound yet.
   *
   * @param requestBody The number, and the code that was sent to it.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.sendSms({ channel: "CHANNEL_BIND_PHONE", phoneNumber: "13800000009" });
   * // The user reads the code, 123456, in the message.
   * await client.bindPhone({
   *   phoneNumber: "13800000009",
   *   passCode: "123456",
   * });
   * @see GenAuth V3 API, `POST /api/v3/bind-phone`: https://api-explorer.genauth.ai
   */
  bindPhone(
    requestBody: Models.BindPhoneDto,
    options?: CallOptions | number,
  ): Promise<Models.CommonResponseDto>;

  /**
   * Removes the phone number of the signed-in user.
   *
   * Needs the access token of a signed-in user, set with `setAccessToken`.
   *
   * Only when another sign-in method is bound: an email address or an external identity.
   *
   * @param requestBody The code that was sent to the number.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.sendSms({ channel: "CHANNEL_UNBIND_PHONE", phoneNumber: "13800000001" });
   * // The user reads the code, 123456, in the message.
   * await client.unbindPhone({ passCode: "123456" });
   * @see GenAuth V3 API, `POST /api/v3/unbind-phone`: https://api-explorer.genauth.ai
   */
  unbindPhone(
    requestBody: Models.UnbindPhoneDto,
    options?: CallOptions | number,
  ): Promise<Models.CommonResponseDto>;

  /**
   * Checks the codes for a change of the email address, and returns a token for `updateEmail`.
   *
   * Needs the access token of a signed-in user, set with `setAccessToken`.
   *
   * @param requestBody The new address, and the codes.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.sendEmail({ channel: "CHANNEL_UPDATE_EMAIL", email: "new@example.com" });
   * // The user reads the code, 123456, in the message.
   * await client.verifyUpdateEmailRequest({
   *   verifyMethod: "EMAIL_PASSCODE",
   *   emailPassCodePayload: {
   *     newEmail: "new@example.com",
   *     newEmailPassCode: "123456",
   *   },
   * });
   * @see GenAuth V3 API, `POST /api/v3/verify-update-email-request`:
   * https://api-explorer.genauth.ai
   */
  verifyUpdateEmailRequest(
    requestBody: Models.VerifyUpdateEmailRequestDto,
    options?: CallOptions | number,
  ): Promise<Models.VerifyUpdateEmailRequestRespDto>;

  /**
   * Changes the email address of the signed-in user to the one that `verifyUpdateEmailRequest`
   * checked.
   *
   * Needs the access token of a signed-in user, set with `setAccessToken`.
   *
   * @param requestBody The token from `verifyUpdateEmailRequest`.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.sendEmail({ channel: "CHANNEL_UPDATE_EMAIL", email: "new@example.com" });
   * // The user reads the code, 123456, in the message.
   * const { data: verified } = await client.verifyUpdateEmailRequest({
   *   verifyMethod: "EMAIL_PASSCODE",
   *   emailPassCodePayload: { newEmail: "new@example.com", newEmailPassCode: "123456" },
   * });
   * await client.updateEmail({
   *   updateEmailToken: verified.updateEmailToken,
   * });
   * @see GenAuth V3 API, `POST /api/v3/update-email`: https://api-explorer.genauth.ai
   */
  updateEmail(
    requestBody: Models.UpdateEmailDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Checks the codes for a change of the phone number, and returns a token for `updatePhone`.
   *
   * Needs the access token of a signed-in user, set with `setAccessToken`.
   *
   * @param requestBody The new number, and the codes.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.sendSms({ channel: "CHANNEL_BIND_PHONE", phoneNumber: "13800000009" });
   * // The user reads the code, 123456, in the message.
   * await client.verifyUpdatePhoneRequest({
   *   verifyMethod: "PHONE_PASSCODE",
   *   phonePassCodePayload: {
   *     newPhoneNumber: "13800000009",
   *     newPhonePassCode: "123456",
   *   },
   * });
   * @see GenAuth V3 API, `POST /api/v3/verify-update-phone-request`:
   * https://api-explorer.genauth.ai
   */
  verifyUpdatePhoneRequest(
    requestBody: Models.VerifyUpdatePhoneRequestDto,
    options?: CallOptions | number,
  ): Promise<Models.VerifyUpdatePhoneRequestRespDto>;

  /**
   * Changes the phone number of the signed-in user to the one that `verifyUpdatePhoneRequest`
   * checked.
   *
   * Needs the access token of a signed-in user, set with `setAccessToken`.
   *
   * @param requestBody The token from `verifyUpdatePhoneRequest`.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.sendSms({ channel: "CHANNEL_BIND_PHONE", phoneNumber: "13800000009" });
   * // The user reads the code, 123456, in the message.
   * const { data: verified } = await client.verifyUpdatePhoneRequest({
   *   verifyMethod: "PHONE_PASSCODE",
   *   phonePassCodePayload: { newPhoneNumber: "13800000009", newPhonePassCode: "123456" },
   * });
   * await client.updatePhone({
   *   updatePhoneToken: verified.updatePhoneToken,
   * });
   * @see GenAuth V3 API, `POST /api/v3/update-phone`: https://api-explorer.genauth.ai
   */
  updatePhone(
    requestBody: Models.UpdatePhoneDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;
}

export type { GenAuthError };
