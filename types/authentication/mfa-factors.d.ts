// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

import type { CallOptions, GenAuthError } from "../../index.js";
import type * as Models from "../../models.js";

/** MFA factors: operations of {@link AuthenticationClient}. */
export interface MfaFactorsOperations {
  /**
   * Starts the enrollment of an MFA factor: sends the code, or creates the OTP secret.
   *
   * The answer has a token for `enrollFactor`.
   *
   * Needs the access token of a signed-in user, set with `setAccessToken`.
   *
   * Limit: one code a minute for a phone number or an email address.
   *
   * @param requestBody The kind of factor and the recipient of the code.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.sendEnrollFactorRequest({
   *   factorType: "SMS",
   *   profile: { phoneNumber: "13800000001", phoneCountryCode: "+86" },
   * });
   * @see GenAuth V3 API, `POST /api/v3/send-enroll-factor-request`: https://api-explorer.genauth.ai
   */
  sendEnrollFactorRequest(
    requestBody: Models.SendEnrollFactorRequestDto,
    options?: CallOptions | number,
  ): Promise<Models.SendEnrollFactorRequestRespDto>;

  /**
   * Enrolls an MFA factor with the proof that its kind requires.
   *
   * Needs the access token of a signed-in user, set with `setAccessToken`.
   *
   * @param requestBody The enrollment and the proof.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * const { data: started } = await client.sendEnrollFactorRequest({
   *   factorType: "SMS",
   *   profile: { phoneNumber: "13800000001", phoneCountryCode: "+86" },
   * });
   * // The user reads the code, 123456, in the message.
   * await client.enrollFactor({
   *   factorType: "SMS",
   *   enrollmentToken: started.enrollmentToken,
   *   enrollmentData: { passCode: "123456" },
   * });
   * @see GenAuth V3 API, `POST /api/v3/enroll-factor`: https://api-explorer.genauth.ai
   */
  enrollFactor(
    requestBody: Models.EnrollFactorDto,
    options?: CallOptions | number,
  ): Promise<Models.EnrollFactorRespDto>;

  /**
   * Removes an MFA factor that the user has enrolled.
   *
   * Needs the access token of a signed-in user, set with `setAccessToken`.
   *
   * @param requestBody The factor.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * const { data: factors } = await client.listEnrolledFactors();
   * await client.resetFactor({ factorId: factors[0].factorId });
   * @see GenAuth V3 API, `POST /api/v3/reset-factor`: https://api-explorer.genauth.ai
   */
  resetFactor(
    requestBody: Models.ResetFactorDto,
    options?: CallOptions | number,
  ): Promise<Models.ResetFactorRespDto>;

  /**
   * Lists the MFA factors that the user has enrolled.
   *
   * Needs the access token of a signed-in user, set with `setAccessToken`.
   *
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.listEnrolledFactors();
   * @see GenAuth V3 API, `GET /api/v3/list-enrolled-factors`: https://api-explorer.genauth.ai
   */
  listEnrolledFactors(options?: CallOptions | number): Promise<Models.ListEnrolledFactorsRespDto>;

  /**
   * Gets one MFA factor that the user has enrolled.
   *
   * Needs the access token of a signed-in user, set with `setAccessToken`.
   *
   * @param query The factor.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * const { data: factors } = await client.listEnrolledFactors();
   * await client.getFactor({ factorId: factors[0].factorId });
   * @see GenAuth V3 API, `GET /api/v3/get-factor`: https://api-explorer.genauth.ai
   */
  getFactor(
    query: {
      /** ID of the factor, from `listEnrolledFactors`. */
      factorId: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.GetFactorRespDto>;

  /**
   * Lists the kinds of MFA factor that the application has switched on and the user has not
   * enrolled.
   *
   * Needs the access token of a signed-in user, set with `setAccessToken`.
   *
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.listFactorsToEnroll();
   * @see GenAuth V3 API, `GET /api/v3/list-factors-to-enroll`: https://api-explorer.genauth.ai
   */
  listFactorsToEnroll(options?: CallOptions | number): Promise<Models.ListFactorsToEnrollRespDto>;

  /**
   * Verifies a one-time password from the OTP app that the user has enrolled.
   *
   * Needs the access token of a signed-in user, set with `setAccessToken`.
   *
   * @param requestBody The one-time password.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.mfaOtpVerify({ totp: "123456" });
   * @see GenAuth V3 API, `POST /api/v3/mfa-totp-verify`: https://api-explorer.genauth.ai
   */
  mfaOtpVerify(
    requestBody: Models.MfaOtpVerityDto,
    options?: CallOptions | number,
  ): Promise<Models.MfaOtpVerityRespDto>;

  /**
   * Introspects an MFA token: its validity, its user and its expiry.
   *
   * The path is not part of the service's V3 API. The request is a form, and the answer has neither
   * `statusCode` nor `message`.
   *
   * @param formData The token to introspect.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.verifyMfaToken({ token: "MFA_TOKEN" });
   * @see GenAuth V3 API, `POST /mfa/token/introspection`: https://api-explorer.genauth.ai
   */
  verifyMfaToken(
    formData: {
      /** MFA token, the value of `mfa_token`. */
      token: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.MfaTokenIntrospectResponse>;
}

export type { GenAuthError };
