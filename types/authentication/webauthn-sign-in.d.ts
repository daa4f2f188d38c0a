// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

import type { CallOptions, GenAuthError } from "../../index.js";
import type * as Models from "../../models.js";

/** WebAuthn sign-in and registration: operations of {@link AuthenticationClient}. */
export interface WebauthnSignInOperations {
  /**
   * Gets the options and the ticket that start a sign-in with WebAuthn.
   *
   * Pass the options to `navigator.credentials.get` in the browser, then the ticket and the answer
   * of the browser to `verifyAuthentication`. Each answer has a ticket of its own.
   *
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.initAuthenticationOptions();
   * @see GenAuth V3 API, `GET /api/v3/webauthn/authentication`: https://api-explorer.genauth.ai
   */
  initAuthenticationOptions(
    options?: CallOptions | number,
  ): Promise<Models.GetAuthenticationOptionsRespDto>;

  /**
   * Signs the user in with a WebAuthn credential.
   *
   * The tokens are in `data.tokenSet`.
   *
   * @param requestBody The ticket and the answer of the browser.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.verifyAuthentication({
   *   ticket: "TICKET",
   *   authenticationCredential: {
   *     id: "CREDENTIAL_ID",
   *     rawId: "CREDENTIAL_ID",
   *     response: {
   *       authenticatorData: "AUTHENTICATOR_DATA",
   *       clientDataJSON: "CLIENT_DATA",
   *       signature: "SIGNATURE",
   *       userHandle: "USER_HANDLE",
   *     },
   *     type: "public-key",
   *   },
   *   options: { scope: "openid profile" },
   * });
   * @see GenAuth V3 API, `POST /api/v3/webauthn/authentication`: https://api-explorer.genauth.ai
   */
  verifyAuthentication(
    requestBody: Models.VerifyAuthenticationDto,
    options?: CallOptions | number,
  ): Promise<Models.VerifyAuthenticationResultRespDto>;

  /**
   * Gets the options and the ticket that start the registration of a WebAuthn credential.
   *
   * Pass the options to `navigator.credentials.create` in the browser, then the ticket and the
   * answer of the browser to `verifyRegister`. Each answer has a ticket of its own.
   *
   * Needs the access token of a signed-in user, set with `setAccessToken`.
   *
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.initRegisterOptions();
   * @see GenAuth V3 API, `GET /api/v3/webauthn/registration`: https://api-explorer.genauth.ai
   */
  initRegisterOptions(
    options?: CallOptions | number,
  ): Promise<Models.GetRegistrationOptionsRespDto>;

  /**
   * Registers a WebAuthn credential for the user.
   *
   * Inferred: needs the access token of a signed-in user, set with `setAccessToken`.
   *
   * @param requestBody The ticket and the answer of the browser.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.verifyRegister({
   *   ticket: "TICKET",
   *   registrationCredential: {
   *     id: "CREDENTIAL_ID",
   *     rawId: "CREDENTIAL_ID",
   *     response: {
   *       attestationObject: "ATTESTATION_OBJECT",
   *       clientDataJSON: "CLIENT_DATA",
   *     },
   *     transports: ["internal"],
   *     type: "public-key",
   *   },
   *   authenticatorCode: "fingerprint",
   * });
   * @see GenAuth V3 API, `POST /api/v3/webauthn/registration`: https://api-explorer.genauth.ai
   */
  verifyRegister(
    requestBody: Models.VerifyRegistrationDto,
    options?: CallOptions | number,
  ): Promise<Models.VerifyRegistrationResultRespDto>;
}

export type { GenAuthError };
