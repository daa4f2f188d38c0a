// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

import type { CallOptions, GenAuthError } from "../../index.js";
import type * as Models from "../../models.js";

/** Data permissions: operations of {@link ManagementClient}. */
export interface DataPermissionsOperations {
  /**
   * Creates a permission namespace.
   *
   * @param requestBody Name, code and description of the namespace.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.createPermissionNamespace({
   *   name: "Warehouse",
   *   code: "warehouse",
   *   description: "Permissions of the warehouse.",
   * });
   * @see GenAuth V3 API, `POST /api/v3/create-permission-namespace`:
   * https://api-explorer.genauth.ai
   */
  createPermissionNamespace(
    requestBody: Models.CreatePermissionNamespaceDto,
    options?: CallOptions | number,
  ): Promise<Models.CreatePermissionNamespaceResponseDto>;

  /**
   * Creates several permission namespaces.
   *
   * @param requestBody The namespaces to create.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.createPermissionNamespacesBatch({
   *   list: [
   *     { code: "payroll", name: "Payroll" },
   *     { code: "travel", name: "Travel" },
   *   ],
   * });
   * @see GenAuth V3 API, `POST /api/v3/create-permission-namespaces-batch`:
   * https://api-explorer.genauth.ai
   */
  createPermissionNamespacesBatch(
    requestBody: Models.CreatePermissionNamespacesBatchDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Gets a permission namespace by its code.
   *
   * @param query Query parameters.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getPermissionNamespace({ code: "shop" });
   * @see GenAuth V3 API, `GET /api/v3/get-permission-namespace`: https://api-explorer.genauth.ai
   */
  getPermissionNamespace(
    query: {
      /** Code of the permission namespace. */
      code: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.GetPermissionNamespaceResponseDto>;

  /**
   * Gets several permission namespaces by their codes.
   *
   * @param query Query parameters.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getPermissionNamespacesBatch({ codes: ["shop"] });
   * @see GenAuth V3 API, `GET /api/v3/get-permission-namespaces-batch`:
   * https://api-explorer.genauth.ai
   */
  getPermissionNamespacesBatch(
    query: {
      /** Codes of the permission namespaces. */
      codes: string[];
    },
    options?: CallOptions | number,
  ): Promise<Models.GetPermissionNamespaceListResponseDto>;

  /**
   * Lists the permission namespaces page by page.
   *
   * @param query Page and filters.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.listPermissionNamespaces({
   *   page: 1,
   *   limit: 20,
   *   query: "shop",
   * });
   * @see GenAuth V3 API, `GET /api/v3/list-permission-namespaces`: https://api-explorer.genauth.ai
   */
  listPermissionNamespaces(
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
      /** Search text; matches names of permission namespaces. */
      query?: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.PermissionNamespaceListPaginatedRespDto>;
  listPermissionNamespaces(
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
      /** Search text; matches names of permission namespaces. */
      query?: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.PermissionNamespaceListPaginatedRespDto>;

  /**
   * Changes the name, description or code of a permission namespace.
   *
   * @param requestBody Current code of the namespace and the new values.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.updatePermissionNamespace({
   *   code: "shop",
   *   name: "Web shop",
   * });
   * @see GenAuth V3 API, `POST /api/v3/update-permission-namespace`:
   * https://api-explorer.genauth.ai
   */
  updatePermissionNamespace(
    requestBody: Models.UpdatePermissionNamespaceDto,
    options?: CallOptions | number,
  ): Promise<Models.UpdatePermissionNamespaceResponseDto>;

  /**
   * Deletes a permission namespace by its code.
   *
   * @param requestBody Code of the namespace.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.deletePermissionNamespace({ code: "old-shop" });
   * @see GenAuth V3 API, `POST /api/v3/delete-permission-namespace`:
   * https://api-explorer.genauth.ai
   */
  deletePermissionNamespace(
    requestBody: Models.DeletePermissionNamespaceDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Deletes several permission namespaces by their codes.
   *
   * @param requestBody Codes of the namespaces.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.deletePermissionNamespacesBatch({
   *   codes: ["old-crm", "old-wiki"],
   * });
   * @see GenAuth V3 API, `POST /api/v3/delete-permission-namespaces-batch`:
   * https://api-explorer.genauth.ai
   */
  deletePermissionNamespacesBatch(
    requestBody: Models.DeletePermissionNamespacesBatchDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Checks whether a name or a code is available for a new permission namespace of the user pool.
   *
   * `isValid` in the answer is `true` if the value is available, that is, not used yet.
   *
   * Inferred: at least one of `code` or `name` is required.
   *
   * @param requestBody Name or code to check.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.checkPermissionNamespaceExists({
   *   code: "warehouse",
   * });
   * @see GenAuth V3 API, `POST /api/v3/check-permission-namespace-exists`:
   * https://api-explorer.genauth.ai
   */
  checkPermissionNamespaceExists(
    requestBody?: Models.CheckPermissionNamespaceExistsDto,
    options?: CallOptions | number,
  ): Promise<Models.PermissionNamespaceCheckExistsRespDto>;
  checkPermissionNamespaceExists(
    requestBody: Models.CheckPermissionNamespaceExistsDto,
    options?: CallOptions | number,
  ): Promise<Models.PermissionNamespaceCheckExistsRespDto>;

  /**
   * Lists the roles of a permission namespace page by page.
   *
   * @param query Page and filters.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.listPermissionNamespaceRoles({
   *   code: "shop",
   *   page: 1,
   *   limit: 20,
   * });
   * @see GenAuth V3 API, `GET /api/v3/list-permission-namespace-roles`:
   * https://api-explorer.genauth.ai
   */
  listPermissionNamespaceRoles(
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
      /** Code of the permission namespace. */
      code: string;
      /** Search text; matches codes and names of roles. */
      query?: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.PermissionNamespaceRolesListPaginatedRespDto>;

  /**
   * Creates a data resource of type string, array or tree.
   *
   * The shape of `struct` follows from `type`: a string for `STRING`, an array of strings for
   * `ARRAY`, an array of nodes for `TREE`.
   *
   * Use `STRING` for data that one string identifies, for example an API path. Use `ARRAY` for a
   * set of values of one kind, and `TREE` for hierarchical data, for example folders.
   *
   * @param requestBody The data resource to create.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.createDataResource({
   *   actions: ["read", "write"],
   *   struct: {
   *     code: "books",
   *     name: "Books",
   *     value: "books",
   *     children: [{ code: "novels", name: "Novels", value: "novels" }],
   *   },
   *   type: "TREE",
   *   resourceCode: "departments",
   *   resourceName: "Departments",
   *   namespaceCode: "shop",
   * });
   * @see GenAuth V3 API, `POST /api/v3/create-data-resource`: https://api-explorer.genauth.ai
   */
  createDataResource(
    requestBody: Models.CreateDataResourceDto,
    options?: CallOptions | number,
  ): Promise<Models.CreateDataResourceResponseDto>;

  /**
   * Creates a data resource of type string.
   *
   * The type is fixed, so the request has no `type`. `struct` must be a string.
   *
   * @param requestBody The data resource to create.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.createDataResourceByString({
   *   actions: ["read", "refund"],
   *   struct: "/orders",
   *   resourceCode: "orders-api",
   *   resourceName: "Orders",
   *   namespaceCode: "shop",
   * });
   * @see GenAuth V3 API, `POST /api/v3/create-string-data-resource`:
   * https://api-explorer.genauth.ai
   */
  createDataResourceByString(
    requestBody: Models.CreateStringDataResourceDto,
    options?: CallOptions | number,
  ): Promise<Models.CreateStringDataResourceResponseDto>;

  /**
   * Creates a data resource of type array.
   *
   * The type is fixed, so the request has no `type`. `struct` must be an array.
   *
   * @param requestBody The data resource to create.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.createDataResourceByArray({
   *   actions: ["read"],
   *   struct: ["europe", "asia"],
   *   resourceCode: "markets",
   *   resourceName: "Markets",
   *   namespaceCode: "shop",
   * });
   * @see GenAuth V3 API, `POST /api/v3/create-array-data-resource`: https://api-explorer.genauth.ai
   */
  createDataResourceByArray(
    requestBody: Models.CreateArrayDataResourceDto,
    options?: CallOptions | number,
  ): Promise<Models.CreateArrayDataResourceResponseDto>;

  /**
   * Creates a data resource of type tree.
   *
   * The type is fixed, so the request has no `type`. `struct` must be an array of tree nodes.
   *
   * @param requestBody The data resource to create.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.createDataResourceByTree({
   *   actions: ["read", "write"],
   *   struct: [
   *     {
   *       code: "books",
   *       name: "Books",
   *       value: "books",
   *       children: [{ code: "novels", name: "Novels", value: "novels" }],
   *     },
   *   ],
   *   resourceCode: "products",
   *   resourceName: "Products",
   *   namespaceCode: "shop",
   * });
   * @see GenAuth V3 API, `POST /api/v3/create-tree-data-resource`: https://api-explorer.genauth.ai
   */
  createDataResourceByTree(
    requestBody: Models.CreateTreeDataResourceDto,
    options?: CallOptions | number,
  ): Promise<Models.CreateTreeDataResourceResponseDto>;

  /**
   * Lists data resources page by page, filtered by name, code or permission namespaces.
   *
   * @param query Page and filters.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.listDataResources({
   *   page: 1,
   *   limit: 20,
   *   namespaceCodes: ["shop"],
   * });
   * @see GenAuth V3 API, `GET /api/v3/list-data-resources`: https://api-explorer.genauth.ai
   */
  listDataResources(
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
      /** Search text; matches names and codes of data resources. */
      query?: string;
      /** Codes of the permission namespaces. */
      namespaceCodes?: string[];
    },
    options?: CallOptions | number,
  ): Promise<Models.ListDataResourcesPaginatedRespDto>;
  listDataResources(
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
      /** Search text; matches names and codes of data resources. */
      query?: string;
      /** Codes of the permission namespaces. */
      namespaceCodes?: string[];
    },
    options?: CallOptions | number,
  ): Promise<Models.ListDataResourcesPaginatedRespDto>;

  /**
   * Gets a data resource by its code and its permission namespace.
   *
   * @param query Query parameters.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getDataResource({
   *   namespaceCode: "shop",
   *   resourceCode: "catalog",
   * });
   * @see GenAuth V3 API, `GET /api/v3/get-data-resource`: https://api-explorer.genauth.ai
   */
  getDataResource(
    query: {
      /** Code of the permission namespace. */
      namespaceCode: string;
      /** Code of the data resource. Unique in the namespace. */
      resourceCode: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.GetDataResourceResponseDto>;

  /**
   * Changes a data resource.
   *
   * The service finds the resource by `namespaceCode` and `resourceCode`. It documents that only
   * the name, the description and `struct` can be changed, although the request also has `actions`.
   *
   * @param requestBody Codes that identify the resource, and the new values.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.updateDataResource({
   *   resourceCode: "catalog",
   *   namespaceCode: "shop",
   *   description: "What the shop sells.",
   *   actions: ["read", "write", "publish"],
   * });
   * @see GenAuth V3 API, `POST /api/v3/update-data-resource`: https://api-explorer.genauth.ai
   */
  updateDataResource(
    requestBody: Models.UpdateDataResourceDto,
    options?: CallOptions | number,
  ): Promise<Models.UpdateDataResourceResponseDto>;

  /**
   * Deletes a data resource.
   *
   * @param requestBody Codes that identify the resource.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.deleteDataResource({
   *   resourceCode: "old-catalog",
   *   namespaceCode: "shop",
   * });
   * @see GenAuth V3 API, `POST /api/v3/delete-data-resource`: https://api-explorer.genauth.ai
   */
  deleteDataResource(
    requestBody: Models.DeleteDataResourceDto,
    options?: CallOptions | number,
  ): Promise<Models.CommonResponseDto>;

  /**
   * Checks whether a name or a code is available for a new data resource in a permission namespace.
   *
   * `isValid` in the answer is `true` if the value is available, that is, not used yet.
   *
   * Inferred: at least one of `resourceName` or `resourceCode` is required.
   *
   * @param query Query parameters.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.checkDataResourceExists({
   *   namespaceCode: "shop",
   *   resourceCode: "catalog",
   * });
   * @see GenAuth V3 API, `GET /api/v3/check-data-resource-exists`: https://api-explorer.genauth.ai
   */
  checkDataResourceExists(
    query: {
      /** Code of the permission namespace. */
      namespaceCode: string;
      /** Name of the data resource. */
      resourceName?: string;
      /** Code of the data resource. */
      resourceCode?: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.CheckParamsDataResourceResponseDto>;

  /**
   * Creates an extended field of a tree data resource.
   *
   * @param requestBody The field and the resource that it belongs to.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.createDnef({
   *   resourceCode: "catalog",
   *   namespaceCode: "shop",
   *   label: "Owner",
   *   valueType: "STRING",
   *   key: "owner",
   * });
   * @see `POST /api/v3/create-dnef`, which only authing-node-sdk documents
   */
  createDnef(
    requestBody: Models.CreateDnefReq,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Creates several extended fields of a tree data resource.
   *
   * @param requestBody The fields and the resource that they belong to.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.batchCreateDnef({
   *   resourceCode: "catalog",
   *   namespaceCode: "shop",
   *   fieldList: [{ key: "region", valueType: "STRING", label: "Region" }],
   * });
   * @see `POST /api/v3/batch-create-dnef`, which only authing-node-sdk documents
   */
  batchCreateDnef(
    requestBody: Models.BatchCreateDnefReq,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Deletes an extended field of a tree data resource.
   *
   * @param requestBody Key of the field and the resource that it belongs to.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.deleteDnef({
   *   key: "owner",
   *   resourceCode: "catalog",
   *   namespaceCode: "shop",
   * });
   * @see `POST /api/v3/delete-dnef`, which only authing-node-sdk documents
   */
  deleteDnef(
    requestBody: Models.DeleteDnefReq,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Changes an extended field of a tree data resource.
   *
   * @param requestBody Key of the field, the resource that it belongs to, and the new values.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.updateDnef({
   *   key: "owner",
   *   resourceCode: "catalog",
   *   namespaceCode: "shop",
   *   label: "Responsible person",
   * });
   * @see `POST /api/v3/update-dnef`, which only authing-node-sdk documents
   */
  updateDnef(
    requestBody: Models.UpdateDnefReq,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Lists the extended fields of a tree data resource, one range at a time.
   *
   * @param query Page and filters.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.listDnef({
   *   namespaceCode: "shop",
   *   resourceCode: "catalog",
   *   startIndex: 1,
   *   maxSize: 20,
   * });
   * @see `GET /api/v3/list-dnef`, which only authing-node-sdk documents
   */
  listDnef(
    query: {
      /**
       * Index of the first item to return. From the code of authing-node-sdk: at least 1.
       *
       * @default 1
       */
      startIndex?: number;
      /**
       * Maximum number of items to return. From the code of authing-node-sdk: at most 50.
       *
       * @default 10
       */
      maxSize?: number;
      /** Search text; matches keys and labels of fields. */
      query?: string;
      /** Code of the permission namespace. */
      namespaceCode: string;
      /** Code of the data resource. From the code of authing-node-sdk: unique in the namespace. */
      resourceCode: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.ListDnefPaginatedRespDto>;

  /**
   * Creates a data policy, which combines operations on data resources so that they can be granted
   * together.
   *
   * Each entry of `permissions` is a path. For a string or array resource:
   * `namespaceCode/resourceCode/action`. For a node of a tree resource:
   * `namespaceCode/resourceCode/nodeCode/.../action`. `*` as the action means all actions.
   *
   * @param requestBody The data policy to create.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.createDataPolicy({
   *   statementList: [
   *     { effect: "ALLOW", permissions: ["shop/catalog/books/read"] },
   *   ],
   *   policyName: "Editors of the catalog",
   * });
   * @see GenAuth V3 API, `POST /api/v3/create-data-policy`: https://api-explorer.genauth.ai
   */
  createDataPolicy(
    requestBody: Models.CreateDataPolicyDto,
    options?: CallOptions | number,
  ): Promise<Models.CreateDataPolicyResponseDto>;

  /**
   * Lists data policies page by page, filtered by a keyword.
   *
   * @param query Page and filters.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.listDataPolices({ page: 1, limit: 20 });
   * @see GenAuth V3 API, `GET /api/v3/list-data-policies`: https://api-explorer.genauth.ai
   */
  listDataPolices(
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
      /** Search text; matches names and codes of data policies. */
      query?: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.ListDataPoliciesPaginatedRespDto>;
  listDataPolices(
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
      /** Search text; matches names and codes of data policies. */
      query?: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.ListDataPoliciesPaginatedRespDto>;

  /**
   * Lists the ID, name and description of data policies page by page, filtered by a keyword.
   *
   * @param query Page and filters.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.listSimpleDataPolices({
   *   page: 1,
   *   limit: 20,
   *   query: "catalog",
   * });
   * @see GenAuth V3 API, `GET /api/v3/list-simple-data-policies`: https://api-explorer.genauth.ai
   */
  listSimpleDataPolices(
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
      /** Search text; matches names and codes of data policies. */
      query?: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.ListSimpleDataPoliciesPaginatedRespDto>;
  listSimpleDataPolices(
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
      /** Search text; matches names and codes of data policies. */
      query?: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.ListSimpleDataPoliciesPaginatedRespDto>;

  /**
   * Gets a data policy by its ID.
   *
   * @param query Query parameters.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getDataPolicy({
   *   policyId: "64d0e0a0901c000000000010",
   * });
   * @see GenAuth V3 API, `GET /api/v3/get-data-policy`: https://api-explorer.genauth.ai
   */
  getDataPolicy(
    query: {
      /** ID of the policy. */
      policyId: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.GetDataPolicyResponseDto>;

  /**
   * Changes the name, description or statements of a data policy.
   *
   * @param requestBody ID of the policy and the new values.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.updateDataPolicy({
   *   policyId: "64d0e0a0901c000000000010",
   *   statementList: [
   *     {
   *       effect: "ALLOW",
   *       permissions: ["shop/catalog/books/read", "shop/catalog/books/write"],
   *     },
   *   ],
   * });
   * @see GenAuth V3 API, `POST /api/v3/update-data-policy`: https://api-explorer.genauth.ai
   */
  updateDataPolicy(
    requestBody: Models.UpdateDataPolicyDto,
    options?: CallOptions | number,
  ): Promise<Models.UpdateDataPolicyResponseDto>;

  /**
   * Deletes a data policy by its ID.
   *
   * The relations of the policy to data resources are deleted too.
   *
   * @param requestBody ID of the policy.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.deleteDataPolicy({
   *   policyId: "64d0e0a0901c000000000010",
   * });
   * @see GenAuth V3 API, `POST /api/v3/delete-data-policy`: https://api-explorer.genauth.ai
   */
  deleteDataPolicy(
    requestBody: Models.DeleteDataPolicyDto,
    options?: CallOptions | number,
  ): Promise<Models.CommonResponseDto>;

  /**
   * Checks whether a name is available for a new data policy of the user pool.
   *
   * `isValid` in the answer is `true` if the name is available, that is, not used yet.
   *
   * @param query Query parameters.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.checkDataPolicyExists({
   *   policyName: "Readers of the catalog",
   * });
   * @see GenAuth V3 API, `GET /api/v3/check-data-policy-exists`: https://api-explorer.genauth.ai
   */
  checkDataPolicyExists(
    query: {
      /** Name of the data policy. Unique in the user pool. */
      policyName: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.CheckParamsDataPolicyResponseDto>;

  /**
   * Lists the subjects to which a data policy is granted, page by page.
   *
   * @param query Page and filters.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.listDataPolicyTargets({
   *   policyId: "64d0e0a0901c000000000010",
   *   page: 1,
   *   limit: 20,
   *   targetType: ["USER"],
   * });
   * @see GenAuth V3 API, `GET /api/v3/list-data-policy-targets`: https://api-explorer.genauth.ai
   */
  listDataPolicyTargets(
    query: {
      /** ID of the policy. */
      policyId: string;
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
      /** Search text; matches names of subjects. */
      query?: string;
      /** Types of the subjects to list. */
      targetType?: ("USER" | "ORG" | "GROUP" | "ROLE")[];
    },
    options?: CallOptions | number,
  ): Promise<Models.ListDataPolicySubjectPaginatedRespDto>;

  /**
   * Grants data policies to subjects: users, groups, roles or organizations.
   *
   * @param requestBody The policies and the subjects.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.authorizeDataPolicies({
   *   targetList: [{ id: "64d0e0a0a11ce00000000001", type: "USER" }],
   *   policyIds: ["64d0e0a0901c000000000010"],
   * });
   * @see GenAuth V3 API, `POST /api/v3/authorize-data-policies`: https://api-explorer.genauth.ai
   */
  authorizeDataPolicies(
    requestBody: Models.CreateAuthorizeDataPolicyDto,
    options?: CallOptions | number,
  ): Promise<Models.CommonResponseDto>;

  /**
   * Revokes a data policy from one subject.
   *
   * @param requestBody The policy and the subject.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.revokeDataPolicy({
   *   targetType: "USER",
   *   targetIdentifier: "64d0e0a0a11ce00000000001",
   *   policyId: "64d0e0a0901c000000000010",
   * });
   * @see GenAuth V3 API, `POST /api/v3/revoke-data-policy`: https://api-explorer.genauth.ai
   */
  revokeDataPolicy(
    requestBody: Models.DeleteAuthorizeDataPolicyDto,
    options?: CallOptions | number,
  ): Promise<Models.CommonResponseDto>;

  /**
   * Gets all permissions of users on data resources.
   *
   * Permissions on tree resources are returned as node paths; `getUserResourceStruct` returns them
   * as a tree.
   *
   * @param requestBody The users and, optionally, the permission namespaces to look in.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getUserPermissionList({
   *   userIds: ["64d0e0a0a11ce00000000001"],
   *   namespaceCodes: ["shop"],
   * });
   * @see GenAuth V3 API, `POST /api/v3/get-user-permission-list`: https://api-explorer.genauth.ai
   */
  getUserPermissionList(
    requestBody: Models.GetUserPermissionListDto,
    options?: CallOptions | number,
  ): Promise<Models.GetUserPermissionListRespDto>;

  /**
   * Checks whether a user may perform an action on data resources.
   *
   * A tree resource is named by the full path of codes to its node.
   *
   * If the policies use conditions on the environment, set `judgeConditionEnabled` to `true` and
   * pass the environment of the request in `authEnvParams`; otherwise the conditions are not
   * evaluated and the policies have no effect.
   *
   * @param requestBody The user, the action and the resources.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.checkPermission({
   *   resources: ["catalog/books"],
   *   action: "read",
   *   userId: "64d0e0a0a11ce00000000001",
   *   namespaceCode: "shop",
   * });
   * @see GenAuth V3 API, `POST /api/v3/check-permission`: https://api-explorer.genauth.ai
   */
  checkPermission(
    requestBody: Models.CheckPermissionDto,
    options?: CallOptions | number,
  ): Promise<Models.CheckPermissionRespDto>;

  /**
   * Checks whether an external user may perform an action on data resources.
   *
   * The user is identified by `externalId`.
   *
   * @param requestBody The external user, the action and the resources.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.checkExternalUserPermission({
   *   resources: ["catalog/books"],
   *   action: "read",
   *   externalId: "employee-1",
   *   namespaceCode: "shop",
   * });
   * @see GenAuth V3 API, `POST /api/v3/check-external-user-permission`:
   * https://api-explorer.genauth.ai
   */
  checkExternalUserPermission(
    requestBody: Models.CheckExternalUserPermissionDto,
    options?: CallOptions | number,
  ): Promise<Models.CheckExternalUserPermissionRespDto>;

  /**
   * Gets the permissions of one user on given data resources.
   *
   * A tree resource is named by the full path of codes to its node. The service documents this
   * operation as the faster one, because the resources are given.
   *
   * @param requestBody The user and the resources.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getUserResourcePermissionList({
   *   resources: ["catalog/books"],
   *   userId: "64d0e0a0a11ce00000000001",
   *   namespaceCode: "shop",
   * });
   * @see GenAuth V3 API, `POST /api/v3/get-user-resource-permission-list`:
   * https://api-explorer.genauth.ai
   */
  getUserResourcePermissionList(
    requestBody: Models.GetUserResourcePermissionListDto,
    options?: CallOptions | number,
  ): Promise<Models.GetUserResourcePermissionListRespDto>;

  /**
   * Lists the users who have permissions on given data resources.
   *
   * The answer groups the users by resource and action.
   *
   * @param requestBody The resources and the actions.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.listResourceTargets({
   *   resources: ["catalog/books"],
   *   actions: ["read"],
   *   namespaceCode: "shop",
   * });
   * @see GenAuth V3 API, `POST /api/v3/list-resource-targets`: https://api-explorer.genauth.ai
   */
  listResourceTargets(
    requestBody: Models.ListResourceTargetsDto,
    options?: CallOptions | number,
  ): Promise<Models.ListResourceTargetsRespDto>;

  /**
   * Gets a user's permissions on one data resource together with the structure of the resource.
   *
   * A tree resource is returned as a tree, an array resource as an array, a string resource as a
   * string.
   *
   * @param requestBody The user and the resource.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getUserResourceStruct({
   *   resourceCode: "catalog",
   *   userId: "64d0e0a0a11ce00000000001",
   *   namespaceCode: "shop",
   * });
   * @see GenAuth V3 API, `POST /api/v3/get-user-resource-struct`: https://api-explorer.genauth.ai
   */
  getUserResourceStruct(
    requestBody: Models.GetUserResourceStructDto,
    options?: CallOptions | number,
  ): Promise<Models.GetUserResourceStructRespDto>;

  /**
   * Gets an external user's permissions on one data resource together with the structure of the
   * resource.
   *
   * The user is identified by `externalId`. A tree resource is returned as a tree, an array
   * resource as an array, a string resource as a string.
   *
   * @param requestBody The external user and the resource.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getExternalUserResourceStruct({
   *   resourceCode: "catalog",
   *   externalId: "employee-1",
   *   namespaceCode: "shop",
   * });
   * @see GenAuth V3 API, `POST /api/v3/get-external-user-resource-struct`:
   * https://api-explorer.genauth.ai
   */
  getExternalUserResourceStruct(
    requestBody: Models.GetExternalUserResourceStructDto,
    options?: CallOptions | number,
  ): Promise<Models.GetExternalUserResourceStructRespDto>;

  /**
   * Checks whether a user may perform an action on several nodes of one level of a tree resource.
   *
   * `resource` is the path to the parent (`resourceCode/nodeCode/...`), and `resourceNodeCodes`
   * names the nodes below it.
   *
   * @param requestBody The user, the action, the parent path and the nodes.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.checkUserSameLevelPermission({
   *   resourceNodeCodes: ["books"],
   *   resource: "catalog",
   *   action: "read",
   *   userId: "64d0e0a0a11ce00000000001",
   *   namespaceCode: "shop",
   * });
   * @see GenAuth V3 API, `POST /api/v3/check-user-same-level-permission`:
   * https://api-explorer.genauth.ai
   */
  checkUserSameLevelPermission(
    requestBody: Models.CheckUserSameLevelPermissionDto,
    options?: CallOptions | number,
  ): Promise<Models.CheckUserSameLevelPermissionResponseDto>;

  /**
   * Lists the data permissions of all users, page by page.
   *
   * The rows are those of the permission view of the console: which user has which data resource
   * through which policies, roles, groups and organizations.
   *
   * @param requestBody Page and search.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.listPermissionView({
   *   page: 1,
   *   limit: 20,
   *   keyword: "alice",
   * });
   * @see GenAuth V3 API, `POST /api/v3/list-permission-view/data`: https://api-explorer.genauth.ai
   */
  listPermissionView(
    requestBody?: Models.ListPermissionViewDto,
    options?: CallOptions | number,
  ): Promise<Models.ListPermissionViewResponseDto>;
  listPermissionView(
    requestBody: Models.ListPermissionViewDto,
    options?: CallOptions | number,
  ): Promise<Models.ListPermissionViewResponseDto>;
}

export type { GenAuthError };
