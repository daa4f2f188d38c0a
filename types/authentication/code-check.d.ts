// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

import type { CallOptions, GenAuthError } from "../../index.js";
import type * as Models from "../../models.js";

/** Checking one-time codes: operations of {@link AuthenticationClient}. */
export interface CodeCheckOperations {
  /**
   * Checks a one-time code from a text message or an email without consuming it.
   *
   * The check does not use the code up: it stays valid for the operation that it was sent for. The
   * service does not document whether it counts wrong codes, so the client does not retry the call.
   *
   * @param requestBody The code and where it was sent.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.sendEmail({ channel: "CHANNEL_LOGIN", email: "alice@example.com" });
   * // The user reads the code, 123456, in the message.
   * await client.preCheckCode({
   *   codeType: "EMAIL",
   *   emailCodePayload: {
   *     email: "alice@example.com",
   *     passCode: "123456",
   *     channel: "CHANNEL_LOGIN",
   *   },
   * });
   * @see GenAuth V3 API, `POST /api/v3/pre-check-code`: https://api-explorer.genauth.ai
   */
  preCheckCode(
    requestBody: Models.PreCheckCodeDto,
    options?: CallOptions | number,
  ): Promise<Models.PreCheckCodeRespDto>;
}

export type { GenAuthError };
