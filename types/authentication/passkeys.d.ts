// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

import type { CallOptions, GenAuthError } from "../../index.js";
import type * as Models from "../../models.js";

/** Passkeys: operations of {@link AuthenticationClient}. */
export interface PasskeysOperations {
  /**
   * Gets the parameters for signing in with a passkey.
   *
   * Takes no argument and sends no body. Pass the ticket of the answer to `webAuthnLoginFinalize`.
   * The name is spelled as in `authing-node-sdk`.
   *
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.webAuthnLoginInitalize();
   * @see `POST /api/v3/webauthn/login/initialize`, which only authing-node-sdk documents
   */
  webAuthnLoginInitalize(options?: CallOptions | number): Promise<any>;

  /**
   * Signs in with a passkey.
   *
   * @param requestBody The ticket and the credential that the browser returned.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.webAuthnLoginFinalize({
   *   ticket: "TICKET",
   *   credential: {
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
   * });
   * @see `POST /api/v3/webauthn/login/finalize`, which only authing-node-sdk documents
   */
  webAuthnLoginFinalize(
    requestBody: Models.FinalizeWebAuthnLoginDto,
    options?: CallOptions | number,
  ): Promise<any>;

  /**
   * Gets the parameters for registering a passkey for the current user.
   *
   * Takes no argument and sends no body. The name is spelled as in `authing-node-sdk`.
   *
   * Inferred: needs the access token of a signed-in user, set with `setAccessToken`.
   *
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.webAuthnRegisterInitalize();
   * @see `POST /api/v3/webauthn/registration/initialize`, which only authing-node-sdk documents
   */
  webAuthnRegisterInitalize(options?: CallOptions | number): Promise<any>;

  /**
   * Registers a passkey for the current user.
   *
   * Takes no argument and sends no body, as in `authing-node-sdk`: the credential that the browser
   * created cannot be passed.
   *
   * Inferred: needs the access token of a signed-in user, set with `setAccessToken`.
   *
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.webAuthnRegisterFinalize();
   * @see `POST /api/v3/webauthn/registration/finalize`, which only authing-node-sdk documents
   */
  webAuthnRegisterFinalize(options?: CallOptions | number): Promise<any>;

  /**
   * Gets the parameters for registering a passkey during multi-factor authentication.
   *
   * Takes no argument and sends no body.
   *
   * Inferred: needs the access token of a signed-in user, set with `setAccessToken`.
   *
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.webAuthnMfaBindInitialize();
   * @see `POST /api/v3/webauthn/mfa-bind/initialize`, which only authing-node-sdk documents
   */
  webAuthnMfaBindInitialize(options?: CallOptions | number): Promise<any>;

  /**
   * Gets the parameters for using a passkey as a second factor.
   *
   * Takes no argument and sends no body. The name is spelled as in `authing-node-sdk`.
   *
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.webAuthnMfaVerifyInitalize();
   * @see `POST /api/v3/webauthn/mfa-verify/initialize`, which only authing-node-sdk documents
   */
  webAuthnMfaVerifyInitalize(options?: CallOptions | number): Promise<any>;

  /**
   * Lists the passkeys of the current user.
   *
   * Inferred: needs the access token of a signed-in user, set with `setAccessToken`.
   *
   * @param query The page.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.listWebAuthnCredentials({ page: 1, limit: 10 });
   * @see `GET /api/v3/webauthn/credentials`, which only authing-node-sdk documents
   */
  listWebAuthnCredentials(
    query?: {
      /**
       * Page to get, from 1 on. Inferred: at least 1.
       *
       * @default 1
       */
      page?: number;
      /**
       * Number of items on each page. Inferred: at most 50.
       *
       * @default 10
       */
      limit?: number;
    },
    options?: CallOptions | number,
  ): Promise<any>;
  listWebAuthnCredentials(
    query: {
      /**
       * Page to get, from 1 on. Inferred: at least 1.
       *
       * @default 1
       */
      page?: number;
      /**
       * Number of items on each page. Inferred: at most 50.
       *
       * @default 10
       */
      limit?: number;
    },
    options?: CallOptions | number,
  ): Promise<any>;

  /**
   * Renames a passkey of the current user.
   *
   * Inferred: needs the access token of a signed-in user, set with `setAccessToken`.
   *
   * @param credentialId ID of the passkey. It is inserted into the path, percent-encoded.
   * @param requestBody The new name.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.updateWebAuthnCredential("CREDENTIAL_ID", {
   *   name: "Laptop",
   * });
   * @see `PUT /api/v3/webauthn/credentials/{credentialId}`, which only authing-node-sdk documents
   */
  updateWebAuthnCredential(
    credentialId: string,
    requestBody: Models.UpdatePasskeyDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Deletes a passkey of the current user.
   *
   * Inferred: needs the access token of a signed-in user, set with `setAccessToken`.
   *
   * @param credentialId ID of the passkey. It is inserted into the path, percent-encoded.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.deleteWebAuthnCredential("CREDENTIAL_ID");
   * @see `DELETE /api/v3/webauthn/credentials/{credentialId}`, which only authing-node-sdk
   * documents
   */
  deleteWebAuthnCredential(credentialId: string, options?: CallOptions | number): Promise<any>;
}

export type { GenAuthError };
