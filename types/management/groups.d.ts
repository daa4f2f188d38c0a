// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

import type { CallOptions, GenAuthError } from "../../index.js";
import type * as Models from "../../models.js";

/** Groups: operations of {@link ManagementClient}. */
export interface GroupsOperations {
  /**
   * Gets a group by its code.
   *
   * @param query Group and additional data.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getGroup({ code: "developers" });
   * @see GenAuth V3 API, `GET /api/v3/get-group`: https://api-explorer.genauth.ai
   */
  getGroup(
    query: {
      /** Code; the identifier of the object. */
      code: string;
      /** Whether the answer holds custom data. */
      withCustomData?: boolean;
    },
    options?: CallOptions | number,
  ): Promise<Models.GroupSingleRespDto>;

  /**
   * Lists groups page by page.
   *
   * @param query Keyword, page and additional data.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.listGroups({
   *   keywords: "dev",
   *   page: 1,
   *   limit: 20,
   * });
   * @see GenAuth V3 API, `GET /api/v3/list-groups`: https://api-explorer.genauth.ai
   */
  listGroups(
    query?: {
      /** Code or name of the group to search for. */
      keywords?: string;
      /**
       * Page to get, from 1 on. At least 1.
       *
       * @default 1
       */
      page?: number;
      /**
       * Number of items on each page. At most 50.
       *
       * @default 10
       */
      limit?: number;
      /** Whether the answer holds metadata. */
      withMetadata?: boolean;
      /** Whether the answer holds custom data. */
      withCustomData?: boolean;
      /**
       * Whether the answer holds custom data in flattened form.
       *
       * @default false
       */
      flatCustomData?: boolean;
    },
    options?: CallOptions | number,
  ): Promise<Models.GroupPaginatedRespDto>;
  listGroups(
    query: {
      /** Code or name of the group to search for. */
      keywords?: string;
      /**
       * Page to get, from 1 on. At least 1.
       *
       * @default 1
       */
      page?: number;
      /**
       * Number of items on each page. At most 50.
       *
       * @default 10
       */
      limit?: number;
      /** Whether the answer holds metadata. */
      withMetadata?: boolean;
      /** Whether the answer holds custom data. */
      withCustomData?: boolean;
      /**
       * Whether the answer holds custom data in flattened form.
       *
       * @default false
       */
      flatCustomData?: boolean;
    },
    options?: CallOptions | number,
  ): Promise<Models.GroupPaginatedRespDto>;

  /**
   * Gets all groups.
   *
   * @param query Additional data.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getAllGroups({ fetchMembers: true });
   * @see GenAuth V3 API, `GET /api/v3/get-all-groups`: https://api-explorer.genauth.ai
   */
  getAllGroups(
    query?: {
      /**
       * Whether the answer holds the members.
       *
       * @default false
       */
      fetchMembers?: boolean;
      /** Whether the answer holds custom data. */
      withCustomData?: boolean;
    },
    options?: CallOptions | number,
  ): Promise<Models.GroupListRespDto>;
  getAllGroups(
    query: {
      /**
       * Whether the answer holds the members.
       *
       * @default false
       */
      fetchMembers?: boolean;
      /** Whether the answer holds custom data. */
      withCustomData?: boolean;
    },
    options?: CallOptions | number,
  ): Promise<Models.GroupListRespDto>;

  /**
   * Creates a group.
   *
   * @param requestBody Code, name and options of the group.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.createGroup({
   *   type: "static",
   *   description: "Everybody who tests releases.",
   *   name: "Testers",
   *   code: "testers",
   * });
   * @see GenAuth V3 API, `POST /api/v3/create-group`: https://api-explorer.genauth.ai
   */
  createGroup(
    requestBody: Models.CreateGroupReqDto,
    options?: CallOptions | number,
  ): Promise<Models.GroupSingleRespDto>;

  /**
   * Creates a group, or changes the group that has the code.
   *
   * `created` in the answer tells which of the two happened.
   *
   * @param requestBody Code, name and options of the group.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.createOrUpdateGroup({
   *   type: "static",
   *   description: "Everybody who writes code.",
   *   name: "Developers",
   *   code: "developers",
   * });
   * @see GenAuth V3 API, `POST /api/v3/create-or-update-group`: https://api-explorer.genauth.ai
   */
  createOrUpdateGroup(
    requestBody: Models.CreateOrUpdateGroupReqDto,
    options?: CallOptions | number,
  ): Promise<Models.CreateOrUpdateGroupRespDto>;

  /**
   * Creates several groups.
   *
   * @param requestBody Groups to create.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.createGroupsBatch({
   *   list: [
   *     {
   *       type: "static",
   *       description: "Who designs pages.",
   *       name: "Designers",
   *       code: "designers",
   *     },
   *     {
   *       type: "static",
   *       description: "Who answers customers.",
   *       name: "Support",
   *       code: "support",
   *     },
   *   ],
   * });
   * @see GenAuth V3 API, `POST /api/v3/create-groups-batch`: https://api-explorer.genauth.ai
   */
  createGroupsBatch(
    requestBody: Models.CreateGroupBatchReqDto,
    options?: CallOptions | number,
  ): Promise<Models.GroupListRespDto>;

  /**
   * Changes a group.
   *
   * `newCode` replaces the code of the group.
   *
   * @param requestBody Group and changed fields.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.updateGroup({
   *   description: "Everybody who writes code.",
   *   code: "developers",
   *   name: "Engineers",
   * });
   * @see GenAuth V3 API, `POST /api/v3/update-group`: https://api-explorer.genauth.ai
   */
  updateGroup(
    requestBody: Models.UpdateGroupReqDto,
    options?: CallOptions | number,
  ): Promise<Models.GroupSingleRespDto>;

  /**
   * Deletes one or several groups.
   *
   * @param requestBody Groups to delete.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.deleteGroupsBatch({
   *   codeList: ["summer-interns"],
   * });
   * @see GenAuth V3 API, `POST /api/v3/delete-groups-batch`: https://api-explorer.genauth.ai
   */
  deleteGroupsBatch(
    requestBody: Models.DeleteGroupsReqDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Adds users to a group.
   *
   * @param requestBody Group and users.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.addGroupMembers({
   *   userIds: ["64d0e0a0a11ce00000000001", "64d0e0a0b0b0000000000002"],
   *   code: "developers",
   * });
   * @see GenAuth V3 API, `POST /api/v3/add-group-members`: https://api-explorer.genauth.ai
   */
  addGroupMembers(
    requestBody: Models.AddGroupMembersReqDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Removes users from a group.
   *
   * @param requestBody Group and users.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.removeGroupMembers({
   *   userIds: ["64d0e0a0b0b0000000000002"],
   *   code: "developers",
   * });
   * @see GenAuth V3 API, `POST /api/v3/remove-group-members`: https://api-explorer.genauth.ai
   */
  removeGroupMembers(
    requestBody: Models.RemoveGroupMembersReqDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Lists the members of a group page by page.
   *
   * @param query Group, page and additional data.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.listGroupMembers({
   *   code: "developers",
   *   page: 1,
   *   limit: 20,
   * });
   * @see GenAuth V3 API, `GET /api/v3/list-group-members`: https://api-explorer.genauth.ai
   */
  listGroupMembers(
    query: {
      /** Code; the identifier of the object. */
      code: string;
      /**
       * Page to get, from 1 on. At least 1.
       *
       * @default 1
       */
      page?: number;
      /**
       * Number of items on each page. At most 50.
       *
       * @default 10
       */
      limit?: number;
      /**
       * Whether the answer holds custom data.
       *
       * @default false
       */
      withCustomData?: boolean;
      /**
       * Whether the answer holds the identities of the users.
       *
       * @default false
       */
      withIdentities?: boolean;
      /**
       * Whether the answer holds the department IDs of the users.
       *
       * @default false
       */
      withDepartmentIds?: boolean;
      /**
       * Whether the answer holds custom data in flattened form.
       *
       * @default false
       */
      flatCustomData?: boolean;
    },
    options?: CallOptions | number,
  ): Promise<Models.UserPaginatedRespDto>;

  /**
   * Gets the resources for which a group is authorized, optionally of one namespace and type.
   *
   * @param query Group, namespace and type of resource.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getGroupAuthorizedResources({
   *   code: "developers",
   *   namespace: "blog",
   * });
   * @see GenAuth V3 API, `GET /api/v3/get-group-authorized-resources`:
   * https://api-explorer.genauth.ai
   */
  getGroupAuthorizedResources(
    query: {
      /** Code; the identifier of the object. */
      code: string;
      /** Code of the permission group (permission namespace). */
      namespace?: string;
      /** Type of the resource. */
      resourceType?: "DATA" | "API" | "MENU" | "BUTTON" | "UI";
    },
    options?: CallOptions | number,
  ): Promise<Models.AuthorizedResourceListRespDto>;
}

export type { GenAuthError };
