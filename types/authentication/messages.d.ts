// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

import type { CallOptions, GenAuthError } from "../../index.js";
import type * as Models from "../../models.js";

/** SMS and email codes: operations of {@link AuthenticationClient}. */
export interface MessagesOperations {
  /**
   * Sends a one-time code by SMS.
   *
   * The service's own SMS provider serves mainland China only: for other numbers, configure an
   * international provider in the console.
   *
   * Documented for deleting an account and resetting a password: a code from a text message is
   * valid for 1 minute and can be used once.
   *
   * Limit: one message a minute for a phone number and `channel`.
   *
   * @param requestBody The phone number and the purpose.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.sendSms({
   *   channel: "CHANNEL_LOGIN",
   *   phoneNumber: "13800000001",
   * });
   * @see GenAuth V3 API, `POST /api/v3/send-sms`: https://api-explorer.genauth.ai
   */
  sendSms(
    requestBody: Models.SendSMSDto,
    options?: CallOptions | number,
  ): Promise<Models.SendSMSRespDto>;

  /**
   * Sends a one-time code, or a verification link, by email.
   *
   * Documented for deleting an account and resetting a password: a code from an email is valid for
   * 5 minutes by default and can be used once.
   *
   * Limit: one message a minute for an email address and `channel`.
   *
   * @param requestBody The email address and the purpose.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.sendEmail({
   *   channel: "CHANNEL_LOGIN",
   *   email: "alice@example.com",
   * });
   * @see GenAuth V3 API, `POST /api/v3/send-email`: https://api-explorer.genauth.ai
   */
  sendEmail(
    requestBody: Models.SendEmailDto,
    options?: CallOptions | number,
  ): Promise<Models.SendEmailRespDto>;
}

export type { GenAuthError };
