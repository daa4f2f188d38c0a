// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

import type { CallOptions, GenAuthError } from "../../index.js";
import type * as Models from "../../models.js";

/** Sign-up: operations of {@link AuthenticationClient}. */
export interface SignUpOperations {
  /**
   * Creates an account for a user who signs up with a password or a one-time code.
   *
   * Send a one-time code first, with `sendSms` or `sendEmail`.
   *
   * @param requestBody The sign-up method, its credentials, and the profile of the user.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.signUp({
   *   connection: "PASSWORD",
   *   passwordPayload: { email: "dave@example.com", password: "USER_PASSWORD" },
   * });
   * @see GenAuth V3 API, `POST /api/v3/signup`: https://api-explorer.genauth.ai
   */
  signUp(
    requestBody: Models.SignUpDto,
    options?: CallOptions | number,
  ): Promise<Models.UserSingleRespDto>;
}

export type { GenAuthError };
