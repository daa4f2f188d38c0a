// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

import type { CallOptions, GenAuthError } from "../../index.js";
import type * as Models from "../../models.js";

/** SMS and email codes: operations of {@link AuthenticationClient}. */
export interface MessagesOperations {
  /**
   * Sends a one-time code by SMS.
   *
   * A number receives at most one message a minute for a `channel`.
   *
   * @param requestBody The phone number and the purpose.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.sendSms({
   *   channel: "CHANNEL_LOGIN",
   *   phoneNumber: "13800000000"
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
   * An address receives at most one message a minute for a `channel`.
   *
   * @param requestBody The email address and the purpose.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.sendEmail({
   *   channel: "CHANNEL_LOGIN",
   *   email: "user@example.com"
   * });
   * @see GenAuth V3 API, `POST /api/v3/send-email`: https://api-explorer.genauth.ai
   */
  sendEmail(
    requestBody: Models.SendEmailDto,
    options?: CallOptions | number,
  ): Promise<Models.SendEmailRespDto>;
}

export type { GenAuthError };
