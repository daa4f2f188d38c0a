// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

import type { CallOptions, GenAuthError } from "../../index.js";
import type * as Models from "../../models.js";

/** WebAuthn authenticator devices: operations of {@link AuthenticationClient}. */
export interface WebauthnDevicesOperations {
  /**
   * Lists the user's WebAuthn credentials, page by page.
   *
   * The type of the answer is that of `authing-node-sdk` and of the service's documentation: the
   * list itself, without `statusCode` and `message`.
   *
   * The service does not document that a call changes nothing, so the client does not retry it.
   *
   * Inferred: needs the access token of a signed-in user, set with `setAccessToken`.
   *
   * @param requestBody Filter; Authing's mobile SDKs send `authenticatorCode`, the kind of
   * authenticator.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.listCredentialsByPage({});
   * @see GenAuth V3 API, `POST /api/v3/webauthn/page-authenticator-device`:
   * https://api-explorer.genauth.ai
   */
  listCredentialsByPage(
    requestBody: Models.ListDeviceCredentialDto,
    options?: CallOptions | number,
  ): Promise<Models.ListWebAuthnAuthenticatorDeviceDataDto>;

  /**
   * Checks which of the given WebAuthn credentials are valid.
   *
   * The service does not document that a call changes nothing, so the client does not retry it.
   *
   * Inferred: needs the access token of a signed-in user, set with `setAccessToken`.
   *
   * @param requestBody The credentials; Authing's mobile SDKs send `authenticatorCode` and
   * `credentialIds`, a list of strings.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.checkValidCredentialsByCredIds({});
   * @see GenAuth V3 API, `POST /api/v3/webauthn/check-valid-credentials-by-credIds`:
   * https://api-explorer.genauth.ai
   */
  checkValidCredentialsByCredIds(
    requestBody: Models.CheckDeviceCredentialIdDto,
    options?: CallOptions | number,
  ): Promise<Models.WebAuthnCheckValidCredentialsByCredIdsRespDto>;

  /**
   * Removes the user's WebAuthn credentials of one kind of authenticator.
   *
   * Inferred: needs the access token of a signed-in user, set with `setAccessToken`.
   *
   * @param requestBody The credentials; the path names an authenticator code.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.removeAllCredentials({});
   * @see GenAuth V3 API, `POST /api/v3/webauthn/remove-credentials-by-authenticator-code`:
   * https://api-explorer.genauth.ai
   */
  removeAllCredentials(
    requestBody: Models.RemoveDeviceCredentialDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Removes one WebAuthn credential.
   *
   * Inferred: needs the access token of a signed-in user, set with `setAccessToken`.
   *
   * @param credentialId ID of the credential. It is inserted into the path, percent-encoded.
   * @param requestBody Body of the request; the service documents no fields.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.removeCredential("CREDENTIAL_ID", {});
   * @see GenAuth V3 API, `POST /api/v3/webauthn/remove-credential/{credentialID}`:
   * https://api-explorer.genauth.ai
   */
  removeCredential(
    credentialId: string,
    requestBody: Models.WebAuthnRemoveCredentialDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;
}

export type { GenAuthError };
