// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

import type { CallOptions, GenAuthError } from "../../index.js";
import type * as Models from "../../models.js";

/** Access keys: operations of {@link ManagementClient}. */
export interface AccessKeysOperations {
  /**
   * Gets the access keys of a co-administrator.
   *
   * The answer holds the secrets of the keys.
   *
   * @param query Filters.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getAccessKeyList({
   *   userId: "64d0e0a0a11ce00000000001",
   * });
   * @see GenAuth V3 API, `GET /api/v3/list-access-key`: https://api-explorer.genauth.ai
   */
  getAccessKeyList(
    query?: {
      /** ID of the user to whom the keys belong. */
      userId?: string;
      /** ID of the tenant to which the keys belong. */
      tenantId?: string;
      /** Type of the keys. */
      type?: string;
      /** States of the keys to return: `activated`, `staging` (can be rotated) or `revoked`. */
      status?: string[];
    },
    options?: CallOptions | number,
  ): Promise<Models.ListAccessKeyResponseDto>;
  getAccessKeyList(
    query: {
      /** ID of the user to whom the keys belong. */
      userId?: string;
      /** ID of the tenant to which the keys belong. */
      tenantId?: string;
      /** Type of the keys. */
      type?: string;
      /** States of the keys to return: `activated`, `staging` (can be rotated) or `revoked`. */
      status?: string[];
    },
    options?: CallOptions | number,
  ): Promise<Models.ListAccessKeyResponseDto>;

  /**
   * Gets an access key of a co-administrator by its ID.
   *
   * The answer holds the secret of the key.
   *
   * @param query User and access key.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getAccessKey({
   *   userId: "64d0e0a0a11ce00000000001",
   *   accessKeyId: "64d0e0a0acce55de30ca11aa",
   * });
   * @see GenAuth V3 API, `GET /api/v3/get-access-key`: https://api-explorer.genauth.ai
   */
  getAccessKey(
    query: {
      /** ID of the user to whom the key belongs. */
      userId: string;
      /** ID of the access key. */
      accessKeyId: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.GetAccessKeyResponseDto>;

  /**
   * Creates an access key for a co-administrator.
   *
   * The answer holds the secret of the key.
   *
   * @param requestBody Owner and type of the key.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.createAccessKey({
   *   type: "external",
   *   userId: "64d0e0a0a11ce00000000001",
   * });
   * @see GenAuth V3 API, `POST /api/v3/create-access-key`: https://api-explorer.genauth.ai
   */
  createAccessKey(
    requestBody: Models.CreateAccessKeyDto,
    options?: CallOptions | number,
  ): Promise<Models.CreateAccessKeyResponseDto>;

  /**
   * Deletes an access key.
   *
   * @param requestBody Access key to delete.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.deleteAccessKey({
   *   accessKeyId: "64d0e0a0acce55de30ca11aa",
   * });
   * @see GenAuth V3 API, `POST /api/v3/delete-access-key`: https://api-explorer.genauth.ai
   */
  deleteAccessKey(
    requestBody: Models.DeleteAccessKeyDto,
    options?: CallOptions | number,
  ): Promise<Models.CommonResponseDto>;

  /**
   * Enables or disables an access key.
   *
   * Only the state of the key can be changed.
   *
   * @param requestBody Access key and new state.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.updateAccessKey({
   *   enable: false,
   *   accessKeyId: "64d0e0a0acce55de30ca11aa",
   * });
   * @see GenAuth V3 API, `POST /api/v3/update-access-key`: https://api-explorer.genauth.ai
   */
  updateAccessKey(
    requestBody: Models.UpdateAccessKeyDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Gets a management token for an access key.
   *
   * Without an argument, the access key is that of the client. The request has no signature and no
   * token.
   *
   * Each call asks the service. A client with `authentication: "token"` gets and renews its token
   * itself, without this method.
   *
   * @param requestBody Access key for which the token is issued.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getManagementToken();
   * @see `POST /api/v3/get-management-token`, of another SDK:
   * https://github.com/Authing/authing-java-sdk
   */
  getManagementToken(
    requestBody?: Models.GetManagementAccessTokenDto,
    options?: CallOptions | number,
  ): Promise<Models.GetManagementTokenRespDto>;
}

export type { GenAuthError };
