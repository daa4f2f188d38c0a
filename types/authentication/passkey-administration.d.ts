// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

import type { CallOptions, GenAuthError } from "../../index.js";
import type * as Models from "../../models.js";

/** Passkeys of other users: operations of {@link AuthenticationClient}. */
export interface PasskeyAdministrationOperations {
  /**
   * Gets the parameters for registering a passkey as an administrator.
   *
   * Takes no argument and sends no body.
   *
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.webAuthnAdminInitialize();
   * @see `POST /api/v3/webauthn/admin/initialize`, which only authing-node-sdk documents
   */
  webAuthnAdminInitialize(options?: CallOptions | number): Promise<any>;

  /**
   * Registers a passkey as an administrator.
   *
   * Takes no argument and sends no body, as in `authing-node-sdk`: the credential that the browser
   * created cannot be passed.
   *
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.webAuthnAdminRegisterFinalize();
   * @see `POST /api/v3/webauthn/admin/registration/finalize`, which only authing-node-sdk documents
   */
  webAuthnAdminRegisterFinalize(options?: CallOptions | number): Promise<any>;

  /**
   * Lists the passkeys of a user.
   *
   * @param query The user and the page.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.listWebAuthnPersonCredentials({
   *   page: 1,
   *   limit: 10,
   *   userId: "USER_ID",
   * });
   * @see `GET /api/v3/webauthn/person/credentials`, which only authing-node-sdk documents
   */
  listWebAuthnPersonCredentials(
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
      /** ID of the user. */
      userId: string;
      /** ID of the application that the passkeys belong to. */
      appId?: string;
    },
    options?: CallOptions | number,
  ): Promise<any>;

  /**
   * Renames a passkey as an administrator.
   *
   * @param credentialId ID of the passkey. It is inserted into the path, percent-encoded.
   * @param requestBody The new name.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.updateWebAuthnAdminCredential("CREDENTIAL_ID", {
   *   name: "Laptop",
   * });
   * @see `PUT /api/v3/webauthn/admin/credentials/{credentialId}`, which only authing-node-sdk
   * documents
   */
  updateWebAuthnAdminCredential(
    credentialId: string,
    requestBody: Models.UpdatePasskeyDto,
    options?: CallOptions | number,
  ): Promise<any>;

  /**
   * Deletes a passkey of a user as an administrator.
   *
   * The arguments are inserted into the path, percent-encoded. No body is sent.
   *
   * @param credentialId ID of the passkey.
   * @param userId ID of the user who owns the passkey.
   * @param appId ID of the application that the passkey belongs to.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.deleteWebAuthnAdminCredential("CREDENTIAL_ID", "USER_ID", "APP_ID");
   * @see `DELETE /api/v3/webauthn/admin/credentials/{credentialId}/{userId}/{appId}`, which only
   * authing-node-sdk documents
   */
  deleteWebAuthnAdminCredential(
    credentialId: string,
    userId: string,
    appId: string,
    options?: CallOptions | number,
  ): Promise<any>;
}

export type { GenAuthError };
