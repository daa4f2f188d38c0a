// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

import type { CallOptions, GenAuthError } from "../../index.js";
import type * as Models from "../../models.js";

/** Sign-up allow lists: operations of {@link ManagementClient}. */
export interface SignUpWhitelistsOperations {
  /**
   * Adds entries to the sign-up allow list of an application.
   *
   * @param requestBody Type and values of the entries.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.addWhitelistOfApp({
   *   appId: "64d0e0a0de30ca11de30ca11",
   *   type: "EMAIL",
   *   list: ["dave@example.com"],
   * });
   * @see `POST /api/v3/add-whitelist-of-app`, which only authing-node-sdk documents
   */
  addWhitelistOfApp(
    requestBody: Models.AddWhitelistOfAppDto,
    options?: CallOptions | number,
  ): Promise<Models.WhitelistListRespDto>;

  /**
   * Lists the entries of one type of the sign-up allow list of an application.
   *
   * @param query Query parameters.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.listWhitelistsOfApp({
   *   type: "EMAIL",
   *   appId: "64d0e0a0de30ca11de30ca11",
   * });
   * @see `GET /api/v3/list-whitelist-of-app`, which only authing-node-sdk documents
   */
  listWhitelistsOfApp(
    query: {
      /** Type of the entries. */
      type: "USERNAME" | "EMAIL" | "PHONE";
      /** ID of the application. */
      appId: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.WhitelistListRespDto>;

  /**
   * Deletes entries of the sign-up allow list of an application.
   *
   * @param requestBody Type and values of the entries.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.deleteWhitelistOfApp({
   *   type: "EMAIL",
   *   appId: "64d0e0a0de30ca11de30ca11",
   *   list: ["dave@example.com"],
   * });
   * @see `POST /api/v3/delete-whitelist-of-app`, which only authing-node-sdk documents
   */
  deleteWhitelistOfApp(
    requestBody: Models.DeleteWhitelistOfAppDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessDto>;

  /**
   * Adds entries to the sign-up allow list.
   *
   * @param requestBody Type and values of the entries.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.addWhitelist({
   *   type: "EMAIL",
   *   list: ["dave@example.com"],
   * });
   * @see GenAuth V3 API, `POST /api/v3/add-whitelist`: https://api-explorer.genauth.ai
   */
  addWhitelist(
    requestBody: Models.AddWhitelistDto,
    options?: CallOptions | number,
  ): Promise<Models.WhitelistListRespDto>;

  /**
   * Lists the entries of one type of the sign-up allow list.
   *
   * @param query Query parameters.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.listWhitelists({ type: "EMAIL" });
   * @see GenAuth V3 API, `GET /api/v3/list-whitelist`: https://api-explorer.genauth.ai
   */
  listWhitelists(
    query: {
      /** Type of the entries. */
      type: "USERNAME" | "EMAIL" | "PHONE";
    },
    options?: CallOptions | number,
  ): Promise<Models.WhitelistListRespDto>;

  /**
   * Deletes entries of the sign-up allow list.
   *
   * @param requestBody Type and values of the entries.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.deleteWhitelist({
   *   type: "EMAIL",
   *   list: ["dave@example.com"],
   * });
   * @see GenAuth V3 API, `POST /api/v3/delete-whitelist`: https://api-explorer.genauth.ai
   */
  deleteWhitelist(
    requestBody: Models.DeleteWhitelistDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessDto>;
}

export type { GenAuthError };
