// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

import type { CallOptions, GenAuthError } from "../../index.js";
import type * as Models from "../../models.js";

/** Security settings: operations of {@link ManagementClient}. */
export interface SecuritySettingsOperations {
  /**
   * Gets the security settings of the user pool.
   *
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getSecuritySettings();
   * @see GenAuth V3 API, `GET /api/v3/get-security-settings`: https://api-explorer.genauth.ai
   */
  getSecuritySettings(options?: CallOptions | number): Promise<Models.SecuritySettingsRespDto>;

  /**
   * Changes the security settings of the user pool.
   *
   * The settings apply to all users and applications of the user pool, except to applications with
   * security settings of their own.
   *
   * @param requestBody Settings to change.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.updateSecuritySettings({
   *   verifyCodeLength: 6,
   *   verifyCodeMaxAttempts: 5,
   *   registerDisabled: false,
   *   changeEmailStrategy: { verifyOldEmail: true },
   * });
   * @see GenAuth V3 API, `POST /api/v3/update-security-settings`: https://api-explorer.genauth.ai
   */
  updateSecuritySettings(
    requestBody: Models.UpdateSecuritySettingsDto,
    options?: CallOptions | number,
  ): Promise<Models.SecuritySettingsRespDto>;

  /**
   * Gets the multi-factor authentication factors that are on in the whole user pool.
   *
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getGlobalMfaSettings();
   * @see GenAuth V3 API, `GET /api/v3/get-global-mfa-settings`: https://api-explorer.genauth.ai
   */
  getGlobalMfaSettings(options?: CallOptions | number): Promise<Models.MFASettingsRespDto>;

  /**
   * Turns on multi-factor authentication factors in the whole user pool.
   *
   * @param requestBody Factors to turn on.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.updateGlobalMfaSettings({
   *   enabledFactors: ["OTP", "SMS"],
   * });
   * @see GenAuth V3 API, `POST /api/v3/update-global-mfa-settings`: https://api-explorer.genauth.ai
   */
  updateGlobalMfaSettings(
    requestBody: Models.MFASettingsDto,
    options?: CallOptions | number,
  ): Promise<Models.MFASettingsRespDto>;

  /**
   * Turns off multi-factor authentication factors in the whole user pool.
   *
   * @param requestBody Factors to turn off.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.closeGlobalMfaSettings({
   *   disableFactors: ["FACE"],
   * });
   * @see `POST /api/v3/disable-global-mfa-settings`, which only authing-node-sdk documents
   */
  closeGlobalMfaSettings(
    requestBody: Models.MFADisableSettingsDto,
    options?: CallOptions | number,
  ): Promise<Models.MFASettingsRespDto>;
}

export type { GenAuthError };
