// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

import type { CallOptions, GenAuthError } from "../../index.js";
import type * as Models from "../../models.js";

/** Resources: operations of {@link ManagementClient}. */
export interface ResourcesOperations {
  /**
   * Creates a resource.
   *
   * @param requestBody The resource to create.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.createResource({
   *   type: "DATA",
   *   code: "videos",
   *   name: "Videos",
   *   actions: [
   *     { name: "read", description: "Read articles." },
   *     { name: "write", description: "Write articles." },
   *   ],
   *   namespace: "blog",
   * });
   * @see GenAuth V3 API, `POST /api/v3/create-resource`: https://api-explorer.genauth.ai
   */
  createResource(
    requestBody: Models.CreateResourceDto,
    options?: CallOptions | number,
  ): Promise<Models.ResourceRespDto>;

  /**
   * Creates several resources in one permission group.
   *
   * @param requestBody The resources to create.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.createResourcesBatch({
   *   list: [
   *     {
   *       code: "podcasts",
   *       name: "Podcasts",
   *       type: "DATA",
   *       actions: [
   *         { name: "read", description: "Read articles." },
   *         { name: "write", description: "Write articles." },
   *       ],
   *     },
   *     { code: "settings", name: "Settings page", type: "MENU" },
   *   ],
   *   namespace: "blog",
   * });
   * @see GenAuth V3 API, `POST /api/v3/create-resources-batch`: https://api-explorer.genauth.ai
   */
  createResourcesBatch(
    requestBody: Models.CreateResourcesBatchDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Gets a resource by its code.
   *
   * @param query Query parameters.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getResource({
   *   code: "articles",
   *   namespace: "blog",
   * });
   * @see GenAuth V3 API, `GET /api/v3/get-resource`: https://api-explorer.genauth.ai
   */
  getResource(
    query: {
      /** Code of the resource. */
      code: string;
      /** Code of the permission group (permission namespace). */
      namespace?: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.ResourceRespDto>;

  /**
   * Gets several resources by their codes.
   *
   * @param query Query parameters.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getResourcesBatch({
   *   namespace: "blog",
   *   codeList: ["articles", "comments"],
   * });
   * @see GenAuth V3 API, `GET /api/v3/get-resources-batch`: https://api-explorer.genauth.ai
   */
  getResourcesBatch(
    query: {
      /** Code of the permission group (permission namespace). */
      namespace?: string;
      /** Codes of the resources. */
      codeList: string[];
    },
    options?: CallOptions | number,
  ): Promise<Models.ResourceListRespDto>;

  /**
   * Lists common resources page by page.
   *
   * @param query Page and filters.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.listCommonResource({
   *   page: 1,
   *   limit: 20,
   *   keyword: "articles",
   * });
   * @see GenAuth V3 API, `GET /api/v3/list-common-resource`: https://api-explorer.genauth.ai
   */
  listCommonResource(
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
      /** Keyword to search for. */
      keyword?: string;
      /** Codes of the permission groups. */
      namespaceCodeList?: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.CommonResourcePaginatedRespDto>;
  listCommonResource(
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
      /** Keyword to search for. */
      keyword?: string;
      /** Codes of the permission groups. */
      namespaceCodeList?: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.CommonResourcePaginatedRespDto>;

  /**
   * Lists resources page by page, filtered by permission group and type.
   *
   * @param query Page and filters.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.listResources({
   *   namespace: "blog",
   *   type: "DATA",
   *   page: 1,
   *   limit: 20,
   * });
   * @see GenAuth V3 API, `GET /api/v3/list-resources`: https://api-explorer.genauth.ai
   */
  listResources(
    query?: {
      /** Code of the permission group (permission namespace). */
      namespace?: string;
      /** Type of the resources. */
      type?: "DATA" | "API" | "MENU" | "BUTTON" | "UI";
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
  ): Promise<Models.ResourcePaginatedRespDto>;
  listResources(
    query: {
      /** Code of the permission group (permission namespace). */
      namespace?: string;
      /** Type of the resources. */
      type?: "DATA" | "API" | "MENU" | "BUTTON" | "UI";
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
  ): Promise<Models.ResourcePaginatedRespDto>;

  /**
   * Changes the description, actions, API identifier or other properties of a resource.
   *
   * @param requestBody Code of the resource and the new values.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.updateResource({
   *   code: "articles",
   *   description: "Articles of all authors.",
   *   namespace: "blog",
   * });
   * @see GenAuth V3 API, `POST /api/v3/update-resource`: https://api-explorer.genauth.ai
   */
  updateResource(
    requestBody: Models.UpdateResourceDto,
    options?: CallOptions | number,
  ): Promise<Models.ResourceRespDto>;

  /**
   * Deletes a resource by its code and permission group.
   *
   * @param requestBody Code of the resource.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.deleteResource({
   *   code: "polls",
   *   namespace: "blog",
   * });
   * @see GenAuth V3 API, `POST /api/v3/delete-resource`: https://api-explorer.genauth.ai
   */
  deleteResource(
    requestBody: Models.DeleteResourceDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Deletes several resources by their codes and permission group.
   *
   * Inferred: at least one of `codeList` or `ids` is required.
   *
   * @param requestBody Codes or IDs of the resources.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.deleteResourcesBatch({
   *   namespace: "blog",
   *   codeList: ["quizzes"],
   * });
   * @see GenAuth V3 API, `POST /api/v3/delete-resources-batch`: https://api-explorer.genauth.ai
   */
  deleteResourcesBatch(
    requestBody: Models.DeleteResourcesBatchDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Deletes several resources by their IDs.
   *
   * @param requestBody IDs of the resources.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.batchDeleteCommonResource({
   *   ids: ["64d0e0a04e50000000000021"],
   * });
   * @see GenAuth V3 API, `POST /api/v3/delete-common-resources-batch`:
   * https://api-explorer.genauth.ai
   */
  batchDeleteCommonResource(
    requestBody: Models.DeleteCommonResourcesBatchDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Associates a resource of an application with a tenant, or removes the association.
   *
   * `association` decides: `true` associates, `false` removes the association.
   *
   * @param requestBody The resource, the application, the tenant and the new state.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.associateTenantResource({
   *   code: "articles",
   *   association: true,
   *   appId: "64d0e0a0de30ca11de30ca11",
   *   tenantId: "64d0e0a07e4a00000000000a",
   * });
   * @see GenAuth V3 API, `POST /api/v3/associate-tenant-resource`: https://api-explorer.genauth.ai
   */
  associateTenantResource(
    requestBody: Models.AssociateTenantResourceDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Creates a permission group.
   *
   * @param requestBody Code, name and description of the permission group.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.createNamespace({
   *   code: "wiki",
   *   name: "Wiki",
   *   description: "Permissions of the wiki.",
   * });
   * @see GenAuth V3 API, `POST /api/v3/create-namespace`: https://api-explorer.genauth.ai
   */
  createNamespace(
    requestBody: Models.CreateNamespaceDto,
    options?: CallOptions | number,
  ): Promise<Models.NamespaceRespDto>;

  /**
   * Creates several permission groups.
   *
   * @param requestBody The permission groups to create.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.createNamespacesBatch({
   *   list: [{ code: "chat", name: "Chat" }, { code: "forum", name: "Forum" }],
   * });
   * @see GenAuth V3 API, `POST /api/v3/create-namespaces-batch`: https://api-explorer.genauth.ai
   */
  createNamespacesBatch(
    requestBody: Models.CreateNamespacesBatchDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Gets a permission group by its code.
   *
   * @param query Query parameters.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getNamespace({ code: "blog" });
   * @see GenAuth V3 API, `GET /api/v3/get-namespace`: https://api-explorer.genauth.ai
   */
  getNamespace(
    query: {
      /**
       * Code of the permission group. At most 64 characters. Source:
       * https://github.com/Authing/authing-node-sdk
       */
      code: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.NamespaceRespDto>;

  /**
   * Gets several permission groups by their codes.
   *
   * @param query Query parameters.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getNamespacesBatch({ codeList: ["blog"] });
   * @see GenAuth V3 API, `GET /api/v3/get-namespaces-batch`: https://api-explorer.genauth.ai
   */
  getNamespacesBatch(
    query: {
      /** Codes of the permission groups. */
      codeList: string[];
    },
    options?: CallOptions | number,
  ): Promise<Models.NamespaceListRespDto>;

  /**
   * Changes the name, description or code of a permission group.
   *
   * @param requestBody Current code of the permission group and the new values.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.updateNamespace({
   *   code: "blog",
   *   description: "Permissions of the company's blog.",
   * });
   * @see GenAuth V3 API, `POST /api/v3/update-namespace`: https://api-explorer.genauth.ai
   */
  updateNamespace(
    requestBody: Models.UpdateNamespaceDto,
    options?: CallOptions | number,
  ): Promise<Models.UpdateNamespaceRespDto>;

  /**
   * Deletes a permission group by its code.
   *
   * @param requestBody Code of the permission group.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.deleteNamespace({ code: "old-blog" });
   * @see GenAuth V3 API, `POST /api/v3/delete-namespace`: https://api-explorer.genauth.ai
   */
  deleteNamespace(
    requestBody: Models.DeleteNamespaceDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Deletes several permission groups by their codes.
   *
   * @param requestBody Codes of the permission groups.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.deleteNamespacesBatch({
   *   codeList: ["old-chat", "old-forum"],
   * });
   * @see GenAuth V3 API, `POST /api/v3/delete-namespaces-batch`: https://api-explorer.genauth.ai
   */
  deleteNamespacesBatch(
    requestBody: Models.DeleteNamespacesBatchDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Lists permission groups page by page.
   *
   * @param query Page and filters.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.listNamespaces({
   *   page: 1,
   *   limit: 20,
   *   keywords: "blog",
   * });
   * @see GenAuth V3 API, `GET /api/v3/list-namespaces`: https://api-explorer.genauth.ai
   */
  listNamespaces(
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
      /** Search text; matches codes of permission groups. */
      keywords?: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.NamespaceListPaginatedRespDto>;
  listNamespaces(
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
      /** Search text; matches codes of permission groups. */
      keywords?: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.NamespaceListPaginatedRespDto>;

  /**
   * Lists the roles of a permission group page by page.
   *
   * @param query Page and filters.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.listNamespaceRoles({
   *   code: "blog",
   *   page: 1,
   *   limit: 20,
   * });
   * @see GenAuth V3 API, `GET /api/v3/list-namespace-roles`: https://api-explorer.genauth.ai
   */
  listNamespaceRoles(
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
      /** Code of the permission group. */
      code: string;
      /** Search text; matches codes and names of roles. */
      keywords?: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.NamespaceRolesListPaginatedRespDto>;

  /**
   * Grants resources to users, roles, groups or departments.
   *
   * Each entry names its subjects and, for each resource, the permitted actions.
   *
   * @param requestBody The subjects and the resources.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.authorizeResources({
   *   list: [
   *     {
   *       targetType: "ROLE",
   *       targetIdentifiers: ["editor"],
   *       resources: [
   *         { code: "articles", actions: ["read", "write"], resourceType: "DATA" },
   *       ],
   *     },
   *   ],
   *   namespace: "blog",
   * });
   * @see GenAuth V3 API, `POST /api/v3/authorize-resources`: https://api-explorer.genauth.ai
   */
  authorizeResources(
    requestBody: Models.AuthorizeResourcesDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Gets the resources that are granted to one user, role, group or department.
   *
   * @param query Query parameters.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getAuthorizedResources({
   *   targetType: "ROLE",
   *   targetIdentifier: "editor",
   *   namespace: "blog",
   * });
   * @see GenAuth V3 API, `GET /api/v3/get-authorized-resources`: https://api-explorer.genauth.ai
   */
  getAuthorizedResources(
    query: {
      /** Type of the subject. */
      targetType: "USER" | "ROLE" | "GROUP" | "DEPARTMENT";
      /** Identifier of the subject: the ID of a user or department, the code of a role or group. */
      targetIdentifier: string;
      /** Code of the permission group (permission namespace). */
      namespace?: string;
      /** Type of the resources to return. */
      resourceType?: "DATA" | "API" | "MENU" | "BUTTON" | "UI";
      /**
       * Resources to return; an entry may be a prefix, for example `books:*` or `books:fictions_`.
       */
      resourceList?: string[];
      /**
       * Whether resources that are denied to the subject are returned too.
       *
       * @default false
       */
      withDenied?: boolean;
    },
    options?: CallOptions | number,
  ): Promise<Models.AuthorizedResourcePaginatedRespDto>;

  /**
   * Checks whether a user may perform an action on a resource.
   *
   * @param requestBody The user, the action and the resource.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.isActionAllowed({
   *   userId: "64d0e0a0a11ce00000000001",
   *   action: "read",
   *   resource: "articles",
   *   namespace: "blog",
   * });
   * @see GenAuth V3 API, `POST /api/v3/is-action-allowed`: https://api-explorer.genauth.ai
   */
  isActionAllowed(
    requestBody: Models.IsActionAllowedDto,
    options?: CallOptions | number,
  ): Promise<Models.IsActionAllowedRespDtp>;

  /**
   * Lists the subjects to which a resource is granted, page by page.
   *
   * @param requestBody The resource, filters and page.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getResourceAuthorizedTargets({
   *   resource: "articles",
   *   namespace: "blog",
   *   targetType: "ROLE",
   * });
   * @see GenAuth V3 API, `POST /api/v3/get-resource-authorized-targets`:
   * https://api-explorer.genauth.ai
   */
  getResourceAuthorizedTargets(
    requestBody: Models.GetResourceAuthorizedTargetsDto,
    options?: CallOptions | number,
  ): Promise<Models.GetResourceAuthorizedTargetRespDto>;
}

export type { GenAuthError };
