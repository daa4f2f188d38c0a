// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

import type { CallOptions, GenAuthError } from "../../index.js";
import type * as Models from "../../models.js";

/** Roles: operations of {@link ManagementClient}. */
export interface RolesOperations {
  /**
   * Gets a role by its code.
   *
   * @param query Role to get.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getRole({ code: "editor", namespace: "blog" });
   * @see GenAuth V3 API, `GET /api/v3/get-role`: https://api-explorer.genauth.ai
   */
  getRole(
    query: {
      /** Code of the role, unique in its namespace. */
      code: string;
      /** Code of the permission group (permission namespace). */
      namespace?: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.RoleSingleRespDto>;

  /**
   * Assigns a role to one or several users or departments.
   *
   * @param requestBody Role and its new holders.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.assignRole({
   *   targets: [
   *     { targetType: "USER", targetIdentifier: "64d0e0a0a11ce00000000001" },
   *   ],
   *   code: "editor",
   *   namespace: "blog",
   * });
   * @see GenAuth V3 API, `POST /api/v3/assign-role`: https://api-explorer.genauth.ai
   */
  assignRole(
    requestBody: Models.AssignRoleDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Assigns several roles to several users or departments.
   *
   * @param requestBody Roles and their new holders.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.assignRoleBatch({
   *   targets: [
   *     { targetType: "USER", targetIdentifier: "64d0e0a0a11ce00000000001" },
   *     { targetType: "GROUP", targetIdentifier: "developers" },
   *   ],
   *   roles: [{ code: "editor", namespace: "blog" }],
   * });
   * @see GenAuth V3 API, `POST /api/v3/assign-role-batch`: https://api-explorer.genauth.ai
   */
  assignRoleBatch(
    requestBody: Models.AssignRoleBatchDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Revokes a role from one or several users or departments.
   *
   * @param requestBody Role and the holders that lose it.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.revokeRole({
   *   targets: [
   *     { targetType: "USER", targetIdentifier: "64d0e0a0a11ce00000000001" },
   *   ],
   *   code: "editor",
   *   namespace: "blog",
   * });
   * @see GenAuth V3 API, `POST /api/v3/revoke-role`: https://api-explorer.genauth.ai
   */
  revokeRole(
    requestBody: Models.RevokeRoleDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Revokes several roles from several users or departments.
   *
   * @param requestBody Roles and the holders that lose them.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.revokeRoleBatch({
   *   targets: [
   *     { targetType: "USER", targetIdentifier: "64d0e0a0a11ce00000000001" },
   *   ],
   *   roles: [{ code: "editor", namespace: "blog" }],
   * });
   * @see GenAuth V3 API, `POST /api/v3/revoke-role-batch`: https://api-explorer.genauth.ai
   */
  revokeRoleBatch(
    requestBody: Models.RevokeRoleBatchDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Gets the resources for which a role is authorized.
   *
   * @param query Role and type of resource.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getRoleAuthorizedResources({
   *   code: "editor",
   *   namespace: "blog",
   * });
   * @see GenAuth V3 API, `GET /api/v3/get-role-authorized-resources`:
   * https://api-explorer.genauth.ai
   */
  getRoleAuthorizedResources(
    query: {
      /** Code of the role, unique in its namespace. */
      code: string;
      /** Code of the permission group (permission namespace). */
      namespace?: string;
      /** Type of the resource. */
      resourceType?: "DATA" | "API" | "MENU" | "BUTTON" | "UI";
    },
    options?: CallOptions | number,
  ): Promise<Models.RoleAuthorizedResourcePaginatedRespDto>;

  /**
   * Lists the users who have a role, page by page.
   *
   * @param query Role, page and additional data.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.listRoleMembers({
   *   page: 1,
   *   limit: 20,
   *   code: "editor",
   *   namespace: "blog",
   * });
   * @see GenAuth V3 API, `GET /api/v3/list-role-members`: https://api-explorer.genauth.ai
   */
  listRoleMembers(
    query: {
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
      /** Code of the role, unique in its namespace. */
      code: string;
      /** Code of the permission group (permission namespace). */
      namespace?: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.UserPaginatedRespDto>;

  /**
   * Lists the departments that have a role, page by page.
   *
   * @param query Role and page.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.listRoleDepartments({
   *   code: "editor",
   *   namespace: "blog",
   *   page: 1,
   *   limit: 20,
   * });
   * @see GenAuth V3 API, `GET /api/v3/list-role-departments`: https://api-explorer.genauth.ai
   */
  listRoleDepartments(
    query: {
      /**
       * Code of the role, unique in its namespace. At most 64 characters. Source:
       * https://github.com/Authing/authing-node-sdk
       */
      code: string;
      /** Code of the permission group (permission namespace). */
      namespace?: string;
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
    },
    options?: CallOptions | number,
  ): Promise<Models.RoleDepartmentListPaginatedRespDto>;

  /**
   * Creates a role in a namespace.
   *
   * @param requestBody Code, name and options of the role.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.createRole({
   *   code: "translator",
   *   name: "Translator",
   *   namespace: "blog",
   *   description: "Translates articles.",
   * });
   * @see GenAuth V3 API, `POST /api/v3/create-role`: https://api-explorer.genauth.ai
   */
  createRole(
    requestBody: Models.CreateRoleDto,
    options?: CallOptions | number,
  ): Promise<Models.RoleSingleRespDto>;

  /**
   * Lists the roles of a namespace page by page.
   *
   * @param query Page, keyword and namespace.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.listRoles({
   *   page: 1,
   *   limit: 20,
   *   namespace: "blog",
   * });
   * @see GenAuth V3 API, `GET /api/v3/list-roles`: https://api-explorer.genauth.ai
   */
  listRoles(
    query?: {
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
      /** Keyword that is matched approximately against code and name of the roles. */
      keywords?: string;
      /**
       * Code of the permission group (permission namespace).
       *
       * @default "default"
       */
      namespace?: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.RolePaginatedRespDto>;
  listRoles(
    query: {
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
      /** Keyword that is matched approximately against code and name of the roles. */
      keywords?: string;
      /**
       * Code of the permission group (permission namespace).
       *
       * @default "default"
       */
      namespace?: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.RolePaginatedRespDto>;

  /**
   * Deletes one or several roles of one namespace.
   *
   * @param requestBody Namespace and roles to delete.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.deleteRolesBatch({
   *   codeList: ["guest-author"],
   *   namespace: "blog",
   * });
   * @see GenAuth V3 API, `POST /api/v3/delete-roles-batch`: https://api-explorer.genauth.ai
   */
  deleteRolesBatch(
    requestBody: Models.DeleteRoleDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Creates several roles.
   *
   * @param requestBody Roles to create.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.createRolesBatch({
   *   list: [
   *     { code: "reviewer", name: "Reviewer", namespace: "blog" },
   *     { code: "photographer", name: "Photographer", namespace: "blog" },
   *   ],
   * });
   * @see GenAuth V3 API, `POST /api/v3/create-roles-batch`: https://api-explorer.genauth.ai
   */
  createRolesBatch(
    requestBody: Models.CreateRolesBatch,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Changes a role.
   *
   * `newCode` replaces the code of the role.
   *
   * @param requestBody Role and changed fields.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.updateRole({
   *   name: "Chief editor",
   *   newCode: "editor",
   *   code: "editor",
   *   namespace: "blog",
   * });
   * @see GenAuth V3 API, `POST /api/v3/update-role`: https://api-explorer.genauth.ai
   */
  updateRole(
    requestBody: Models.UpdateRoleDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Deletes one or several roles of any namespaces.
   *
   * @param requestBody Roles to delete.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.deleteRoles({
   *   roleList: [{ code: "guest-editor", namespace: "blog" }],
   * });
   * @see GenAuth V3 API, `POST /api/v3/multiple-namespace-delete-roles-batch`:
   * https://api-explorer.genauth.ai
   */
  deleteRoles(
    requestBody: Models.DeleteRoleBatchDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Determines whether a code or a name is available for a new role.
   *
   * Despite its name, this operation checks roles, not namespaces.
   *
   * @param requestBody Namespace, with the code and the name to check.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.checkParamsNamespace({
   *   code: "translator",
   *   namespace: "blog",
   * });
   * @see GenAuth V3 API, `POST /api/v3/check-role-params`: https://api-explorer.genauth.ai
   */
  checkParamsNamespace(
    requestBody: Models.CheckRoleParamsDto,
    options?: CallOptions | number,
  ): Promise<Models.RoleCheckParamsRespDto>;

  /**
   * Lists the assignments of a role page by page.
   *
   * @param query Role, page and filters.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.listRoleAssignments({
   *   page: 1,
   *   limit: 20,
   *   roleCode: "editor",
   *   namespaceCode: "blog",
   *   targetType: ["USER"],
   * });
   * @see GenAuth V3 API, `GET /api/v3/list-role-assignments`: https://api-explorer.genauth.ai
   */
  listRoleAssignments(
    query: {
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
      /** Code or name of the role to look for. */
      query?: string;
      /** Code of the role. At most 50 characters. Matches `^[A-Za-z0-9_-]+$`. */
      roleCode: string;
      /** Code of the namespace. */
      namespaceCode?: string;
      /** Kinds of holders to list: users (`USER`) or departments (`ORG`). */
      targetType?: ("USER" | "ORG")[];
    },
    options?: CallOptions | number,
  ): Promise<Models.RoleListPageRespDto>;

  /**
   * Creates a custom administrator role.
   *
   * @param requestBody Code, name and description of the role.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.createAdminRole({
   *   name: "Help desk",
   *   code: "help-desk",
   *   description: "Resets passwords.",
   * });
   * @see GenAuth V3 API, `POST /api/v3/create-admin-role`: https://api-explorer.genauth.ai
   */
  createAdminRole(
    requestBody: Models.CreateAdminRoleDto,
    options?: CallOptions | number,
  ): Promise<Models.RoleCheckParamsRespDto>;

  /**
   * Deletes one or several custom administrator roles.
   *
   * @param requestBody Roles to delete.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.deleteAdminRolesBatch({
   *   codeList: ["night-shift"],
   * });
   * @see GenAuth V3 API, `POST /api/v3/delete-admin-roles`: https://api-explorer.genauth.ai
   */
  deleteAdminRolesBatch(
    requestBody: Models.DeleteAdminRoleDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Determines whether some of several roles exclude each other.
   *
   * @param requestBody Roles to check.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.checkMutualExclusion({
   *   roles: [
   *     { code: "editor", namespace: "blog" },
   *     { code: "guest-author", namespace: "blog" },
   *   ],
   * });
   * @see `POST /api/v3/check-role-mutual-exclusion`, which only authing-node-sdk documents
   */
  checkMutualExclusion(
    requestBody: Models.CheckRoleMutualExclusionReqDto,
    options?: CallOptions | number,
  ): Promise<Models.CheckRoleMutualExclusionRespDto>;
}

export type { GenAuthError };
