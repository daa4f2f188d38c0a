// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

import type { CallOptions, GenAuthError } from "../../index.js";
import type * as Models from "../../models.js";

/** Password check: operations of {@link AuthenticationClient}. */
export interface PasswordCheckOperations {
  /**
   * Checks whether a password is valid for an account.
   *
   * If several of them are sent, the service uses the email address first, then the phone number,
   * then the user name.
   *
   * Nothing states whether a wrong password counts as a failed sign-in, so the client does not
   * retry the call.
   *
   * @param requestBody The account and the password.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.validatePassword({
   *   username: "alice",
   *   password: "USER_PASSWORD",
   *   passwordEncryptType: "none",
   * });
   * @see `POST /api/v3/validate-password`, which only authing-node-sdk documents
   */
  validatePassword(
    requestBody: Models.ValidatePasswordDto,
    options?: CallOptions | number,
  ): Promise<Models.ValidatePasswordRespDto>;
}

export type { GenAuthError };
