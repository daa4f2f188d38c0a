// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

import type { CallOptions, GenAuthError } from "../../index.js";
import type * as Models from "../../models.js";

/** Organizations and departments: operations of {@link ManagementClient}. */
export interface OrganizationsOperations {
  /**
   * Gets an organization by its code.
   *
   * @param query Organization and additional data.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getOrganization({ organizationCode: "acme" });
   * @see GenAuth V3 API, `GET /api/v3/get-organization`: https://api-explorer.genauth.ai
   */
  getOrganization(
    query: {
      /**
       * Code of the organization. At most 64 characters. Source:
       * https://github.com/Authing/authing-node-sdk
       */
      organizationCode: string;
      /**
       * Whether the answer holds custom data.
       *
       * @default false
       */
      withCustomData?: boolean;
      /**
       * Whether the answer holds department information.
       *
       * @default false
       */
      withPost?: boolean;
      /** ID of the tenant. */
      tenantId?: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.OrganizationSingleRespDto>;

  /**
   * Gets several organizations by their codes.
   *
   * @param query Organizations and additional data.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getOrganizationsBatch({
   *   organizationCodeList: ["acme"],
   * });
   * @see GenAuth V3 API, `GET /api/v3/get-organization-batch`: https://api-explorer.genauth.ai
   */
  getOrganizationsBatch(
    query: {
      /** Codes of the organizations. */
      organizationCodeList: string[];
      /**
       * Whether the answer holds custom data.
       *
       * @default false
       */
      withCustomData?: boolean;
      /**
       * Whether the answer holds department information.
       *
       * @default false
       */
      withPost?: boolean;
      /** ID of the tenant. */
      tenantId?: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.OrganizationListRespDto>;

  /**
   * Lists organizations page by page.
   *
   * @param query Page, filters and additional data.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.listOrganizations({ page: 1, limit: 20 });
   * @see GenAuth V3 API, `GET /api/v3/list-organizations`: https://api-explorer.genauth.ai
   */
  listOrganizations(
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
      /**
       * Whether all organizations are returned.
       *
       * @default false
       */
      fetchAll?: boolean;
      /**
       * Whether the answer holds custom data.
       *
       * @default false
       */
      withCustomData?: boolean;
      /**
       * Whether the answer holds department information.
       *
       * @default false
       */
      withPost?: boolean;
      /** ID of the tenant. */
      tenantId?: string;
      /** State of the organizations to list. */
      status?: boolean;
    },
    options?: CallOptions | number,
  ): Promise<Models.OrganizationPaginatedRespDto>;
  listOrganizations(
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
       * Whether all organizations are returned.
       *
       * @default false
       */
      fetchAll?: boolean;
      /**
       * Whether the answer holds custom data.
       *
       * @default false
       */
      withCustomData?: boolean;
      /**
       * Whether the answer holds department information.
       *
       * @default false
       */
      withPost?: boolean;
      /** ID of the tenant. */
      tenantId?: string;
      /** State of the organizations to list. */
      status?: boolean;
    },
    options?: CallOptions | number,
  ): Promise<Models.OrganizationPaginatedRespDto>;

  /**
   * Creates an organization.
   *
   * The new organization has one node, its root department.
   *
   * @param requestBody Name, code and options of the organization.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.createOrganization({
   *   metadata: {},
   *   organizationName: "Acme Asia",
   *   organizationCode: "acme-asia",
   *   description: "The company in Asia.",
   * });
   * @see GenAuth V3 API, `POST /api/v3/create-organization`: https://api-explorer.genauth.ai
   */
  createOrganization(
    requestBody: Models.CreateOrganizationReqDto,
    options?: CallOptions | number,
  ): Promise<Models.OrganizationSingleRespDto>;

  /**
   * Changes an organization.
   *
   * `organizationNewCode` replaces the code of the organization.
   *
   * @param requestBody Organization and changed fields.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.updateOrganization({
   *   organizationCode: "acme",
   *   organizationName: "Acme Group",
   * });
   * @see GenAuth V3 API, `POST /api/v3/update-organization`: https://api-explorer.genauth.ai
   */
  updateOrganization(
    requestBody: Models.UpdateOrganizationReqDto,
    options?: CallOptions | number,
  ): Promise<Models.OrganizationSingleRespDto>;

  /**
   * Deletes an organization with its whole department tree.
   *
   * @param requestBody Organization to delete.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.deleteOrganization({
   *   organizationCode: "acme-labs",
   * });
   * @see GenAuth V3 API, `POST /api/v3/delete-organization`: https://api-explorer.genauth.ai
   */
  deleteOrganization(
    requestBody: Models.DeleteOrganizationReqDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Searches organizations by keyword, page by page.
   *
   * @param query Keyword, page and additional data.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.searchOrganizations({
   *   keywords: "acme",
   *   page: 1,
   *   limit: 20,
   * });
   * @see GenAuth V3 API, `GET /api/v3/search-organizations`: https://api-explorer.genauth.ai
   */
  searchOrganizations(
    query: {
      /** Keyword, for example in the name of the organization. */
      keywords: string;
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
      /** ID of the tenant. */
      tenantId?: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.OrganizationPaginatedRespDto>;

  /**
   * Changes the state of an organization.
   *
   * @param requestBody Organization and new state.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.updateOrganizationStatus({
   *   rootNodeId: "64d0e0a0de9a000000000020",
   *   status: "true",
   * });
   * @see GenAuth V3 API, `POST /api/v3/update-organization-status`: https://api-explorer.genauth.ai
   */
  updateOrganizationStatus(
    requestBody: Models.UpdateOrganizationStatusReqDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Gets a department by its ID or its code.
   *
   * At least one of `departmentId` or `departmentCode` is required.
   *
   * @param query Department and additional data.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getDepartment({
   *   organizationCode: "acme",
   *   departmentId: "64d0e0a0de9a000000000007",
   * });
   * @see GenAuth V3 API, `GET /api/v3/get-department`: https://api-explorer.genauth.ai
   */
  getDepartment(
    query?: {
      /**
       * Code of the organization. At most 64 characters. Source:
       * https://github.com/Authing/authing-node-sdk
       */
      organizationCode?: string;
      /**
       * ID of the department, as assigned by the service; it cannot be changed. In requests, `root`
       * is the root department.
       */
      departmentId?: string;
      /** Code of the department. */
      departmentCode?: string;
      /**
       * Kind of identifier in the department ID of the call.
       *
       * @default "department_id"
       */
      departmentIdType?: "department_id" | "open_department_id" | "sync_relation" | "custom_field" | "code";
      /**
       * Whether the answer holds custom data.
       *
       * @default false
       */
      withCustomData?: boolean;
      /**
       * Whether the answer holds custom data in flattened form.
       *
       * @default false
       */
      flatCustomData?: boolean;
      /** ID of the tenant. */
      tenantId?: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.DepartmentSingleRespDto>;
  getDepartment(
    query: {
      /**
       * Code of the organization. At most 64 characters. Source:
       * https://github.com/Authing/authing-node-sdk
       */
      organizationCode?: string;
      /**
       * ID of the department, as assigned by the service; it cannot be changed. In requests, `root`
       * is the root department.
       */
      departmentId?: string;
      /** Code of the department. */
      departmentCode?: string;
      /**
       * Kind of identifier in the department ID of the call.
       *
       * @default "department_id"
       */
      departmentIdType?: "department_id" | "open_department_id" | "sync_relation" | "custom_field" | "code";
      /**
       * Whether the answer holds custom data.
       *
       * @default false
       */
      withCustomData?: boolean;
      /**
       * Whether the answer holds custom data in flattened form.
       *
       * @default false
       */
      flatCustomData?: boolean;
      /** ID of the tenant. */
      tenantId?: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.DepartmentSingleRespDto>;

  /**
   * Gets the applications for which a department is authorized.
   *
   * The declared answer is a department, as in the mirrored SDK.
   *
   * @param requestBody Department whose applications are read.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getDepartmentAllApp({
   *   departmentId: "64d0e0a0de9a000000000007",
   * });
   * @see `POST /api/v3/get-department-available-app`, which only authing-node-sdk documents
   */
  getDepartmentAllApp(
    requestBody: Models.GetDepartmentByIdReqDto,
    options?: CallOptions | number,
  ): Promise<Models.DepartmentSingleRespDto>;

  /**
   * Creates a department below another one.
   *
   * @param requestBody Name, parent and options of the department.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.createDepartment({
   *   organizationCode: "acme",
   *   name: "Quality",
   *   parentDepartmentId: "64d0e0a0de9a000000000007",
   *   metadata: {},
   *   code: "quality",
   * });
   * @see GenAuth V3 API, `POST /api/v3/create-department`: https://api-explorer.genauth.ai
   */
  createDepartment(
    requestBody: Models.CreateDepartmentReqDto,
    options?: CallOptions | number,
  ): Promise<Models.DepartmentSingleRespDto>;

  /**
   * Changes a department.
   *
   * @param requestBody Department and changed fields.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.updateDepartment({
   *   organizationCode: "acme",
   *   departmentId: "64d0e0a0de9a000000000007",
   *   metadata: {},
   *   name: "Product engineering",
   *   leaderUserIds: ["64d0e0a0a11ce00000000001"],
   * });
   * @see GenAuth V3 API, `POST /api/v3/update-department`: https://api-explorer.genauth.ai
   */
  updateDepartment(
    requestBody: Models.UpdateDepartmentReqDto,
    options?: CallOptions | number,
  ): Promise<Models.DepartmentSingleRespDto>;

  /**
   * Deletes a department.
   *
   * @param requestBody Department to delete.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.deleteDepartment({
   *   organizationCode: "acme",
   *   departmentId: "64d0e0a0de9a000000000008",
   * });
   * @see GenAuth V3 API, `POST /api/v3/delete-department`: https://api-explorer.genauth.ai
   */
  deleteDepartment(
    requestBody: Models.DeleteDepartmentReqDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Searches the departments of an organization by keyword.
   *
   * @deprecated Use {@link ManagementClient.searchDepartmentsList}. The service documents this
   * operation as deprecated; `searchDepartmentsList` is its successor by name and path.
   * @param requestBody Organization and keyword.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.searchDepartments({
   *   keywords: "Engineering",
   *   organizationCode: "acme",
   * });
   * @see GenAuth V3 API, `POST /api/v3/search-departments`: https://api-explorer.genauth.ai
   */
  searchDepartments(
    requestBody: Models.SearchDepartmentsReqDto,
    options?: CallOptions | number,
  ): Promise<Models.DepartmentListRespDto>;

  /**
   * Searches the departments of an organization by conditions, page by page.
   *
   * @param requestBody Organization, conditions, page and order.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.searchDepartmentsList({
   *   organizationCode: "acme",
   *   page: 1,
   *   limit: 20,
   *   advancedFilter: [
   *     { field: "name", operator: "CONTAINS", value: "Engineering" },
   *   ],
   * });
   * @see GenAuth V3 API, `POST /api/v3/search-departments-list`: https://api-explorer.genauth.ai
   */
  searchDepartmentsList(
    requestBody: Models.SearchDepartmentsListReqDto,
    options?: CallOptions | number,
  ): Promise<Models.DepartmentListRespDto>;

  /**
   * Gets the child departments of a department.
   *
   * @param query Department, filters and additional data.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.listChildrenDepartments({
   *   organizationCode: "acme",
   *   departmentId: "root",
   * });
   * @see GenAuth V3 API, `GET /api/v3/list-children-departments`: https://api-explorer.genauth.ai
   */
  listChildrenDepartments(
    query: {
      /**
       * Code of the organization. At most 64 characters. Source:
       * https://github.com/Authing/authing-node-sdk
       */
      organizationCode: string;
      /**
       * ID of the department, as assigned by the service; it cannot be changed. In requests, `root`
       * is the root department.
       */
      departmentId: string;
      /** State of the departments to return. */
      status?: boolean;
      /**
       * Kind of identifier in the department ID of the call.
       *
       * @default "department_id"
       */
      departmentIdType?: "department_id" | "open_department_id" | "sync_relation" | "custom_field" | "code";
      /**
       * Whether virtual departments are left out.
       *
       * @default false
       */
      excludeVirtualNode?: boolean;
      /**
       * Whether only virtual departments are returned.
       *
       * @default false
       */
      onlyVirtualNode?: boolean;
      /**
       * Whether the answer holds custom data.
       *
       * @default false
       */
      withCustomData?: boolean;
      /** ID of the tenant. */
      tenantId?: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.DepartmentPaginatedRespDto>;

  /**
   * Gets all departments of an organization, or all below one department.
   *
   * @param query Organization, start department and additional data.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getAllDepartments({ organizationCode: "acme" });
   * @see GenAuth V3 API, `GET /api/v3/get-all-departments`: https://api-explorer.genauth.ai
   */
  getAllDepartments(
    query: {
      /**
       * Code of the organization. At most 64 characters. Source:
       * https://github.com/Authing/authing-node-sdk
       */
      organizationCode: string;
      /**
       * ID of the start department.
       *
       * @default "root"
       */
      departmentId?: string;
      /**
       * Kind of identifier in the department ID of the call.
       *
       * @default "department_id"
       */
      departmentIdType?: "department_id" | "open_department_id";
      /**
       * Whether the answer holds custom data.
       *
       * @default false
       */
      withCustomData?: boolean;
    },
    options?: CallOptions | number,
  ): Promise<Models.DepartmentPaginatedRespDto>;

  /**
   * Lists the members of a department page by page.
   *
   * @param query Department, page, order and additional data.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.listDepartmentMembers({
   *   organizationCode: "acme",
   *   departmentId: "64d0e0a0de9a000000000007",
   *   page: 1,
   *   limit: 20,
   * });
   * @see GenAuth V3 API, `GET /api/v3/list-department-members`: https://api-explorer.genauth.ai
   */
  listDepartmentMembers(
    query: {
      /**
       * Code of the organization. At most 64 characters. Source:
       * https://github.com/Authing/authing-node-sdk
       */
      organizationCode: string;
      /**
       * ID of the department, as assigned by the service; it cannot be changed. In requests, `root`
       * is the root department.
       */
      departmentId: string;
      /**
       * Criterion of the order.
       *
       * @default "JoinDepartmentAt"
       */
      sortBy?: "Default" | "JoinDepartmentAt" | "userId" | "createAt" | "updatedAt";
      /**
       * Direction of the order, ascending or descending.
       *
       * @default "Desc"
       */
      orderBy?: "Asc" | "Desc";
      /**
       * Kind of identifier in the department ID of the call.
       *
       * @default "department_id"
       */
      departmentIdType?: "department_id" | "open_department_id" | "sync_relation" | "custom_field" | "code";
      /**
       * Whether the departments below are included.
       *
       * @default false
       */
      includeChildrenDepartments?: boolean;
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
      /** ID of the tenant. */
      tenantId?: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.UserPaginatedRespDto>;

  /**
   * Gets the IDs of the direct members of a department.
   *
   * @param query Department whose members are read.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.listDepartmentMemberIds({
   *   organizationCode: "acme",
   *   departmentId: "64d0e0a0de9a000000000007",
   * });
   * @see GenAuth V3 API, `GET /api/v3/list-department-member-ids`: https://api-explorer.genauth.ai
   */
  listDepartmentMemberIds(
    query: {
      /**
       * Code of the organization. At most 64 characters. Source:
       * https://github.com/Authing/authing-node-sdk
       */
      organizationCode: string;
      /**
       * ID of the department, as assigned by the service; it cannot be changed. In requests, `root`
       * is the root department.
       */
      departmentId: string;
      /**
       * Kind of identifier in the department ID of the call.
       *
       * @default "department_id"
       */
      departmentIdType?: "department_id" | "open_department_id" | "sync_relation" | "custom_field" | "code";
      /** ID of the tenant. */
      tenantId?: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.UserIdListRespDto>;

  /**
   * Searches the members of a department by keyword, page by page.
   *
   * @param query Department, keyword, page and additional data.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.searchDepartmentMembers({
   *   organizationCode: "acme",
   *   departmentId: "64d0e0a0de9a000000000007",
   *   keywords: "alice",
   *   page: 1,
   *   limit: 20,
   * });
   * @see GenAuth V3 API, `GET /api/v3/search-department-members`: https://api-explorer.genauth.ai
   */
  searchDepartmentMembers(
    query: {
      /**
       * Code of the organization. At most 64 characters. Source:
       * https://github.com/Authing/authing-node-sdk
       */
      organizationCode: string;
      /**
       * ID of the department, as assigned by the service; it cannot be changed. In requests, `root`
       * is the root department.
       */
      departmentId: string;
      /** Keyword, for example in the name of the member. */
      keywords: string;
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
       * Kind of identifier in the department ID of the call.
       *
       * @default "department_id"
       */
      departmentIdType?: "department_id" | "open_department_id" | "sync_relation" | "custom_field" | "code";
      /**
       * Whether the departments below are included.
       *
       * @default false
       */
      includeChildrenDepartments?: boolean;
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
      /** ID of the tenant. */
      tenantId?: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.UserPaginatedRespDto>;

  /**
   * Adds users to a department.
   *
   * @param requestBody Department and users.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.addDepartmentMembers({
   *   userIds: ["64d0e0a0a11ce00000000001", "64d0e0a0b0b0000000000002"],
   *   organizationCode: "acme",
   *   departmentId: "64d0e0a0de9a000000000007",
   * });
   * @see GenAuth V3 API, `POST /api/v3/add-department-members`: https://api-explorer.genauth.ai
   */
  addDepartmentMembers(
    requestBody: Models.AddDepartmentMembersReqDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Removes users from a department.
   *
   * @param requestBody Department and users.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.removeDepartmentMembers({
   *   userIds: ["64d0e0a0b0b0000000000002"],
   *   organizationCode: "acme",
   *   departmentId: "64d0e0a0de9a000000000007",
   * });
   * @see GenAuth V3 API, `POST /api/v3/remove-department-members`: https://api-explorer.genauth.ai
   */
  removeDepartmentMembers(
    requestBody: Models.RemoveDepartmentMembersReqDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Gets the department above a department.
   *
   * @param query Department and additional data.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getParentDepartment({
   *   organizationCode: "acme",
   *   departmentId: "64d0e0a0de9a000000000007",
   * });
   * @see GenAuth V3 API, `GET /api/v3/get-parent-department`: https://api-explorer.genauth.ai
   */
  getParentDepartment(
    query: {
      /**
       * Code of the organization. At most 64 characters. Source:
       * https://github.com/Authing/authing-node-sdk
       */
      organizationCode: string;
      /**
       * ID of the department, as assigned by the service; it cannot be changed. In requests, `root`
       * is the root department.
       */
      departmentId: string;
      /**
       * Kind of identifier in the department ID of the call.
       *
       * @default "department_id"
       */
      departmentIdType?: "department_id" | "open_department_id" | "sync_relation" | "custom_field" | "code";
      /**
       * Whether the answer holds custom data.
       *
       * @default false
       */
      withCustomData?: boolean;
      /** ID of the tenant. */
      tenantId?: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.DepartmentSingleRespDto>;

  /**
   * Determines whether a user is a member of a department, optionally of one below it.
   *
   * @param query User and department.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.isUserInDepartment({
   *   userId: "64d0e0a0a11ce00000000001",
   *   organizationCode: "acme",
   *   departmentId: "64d0e0a0de9a000000000007",
   * });
   * @see GenAuth V3 API, `GET /api/v3/is-user-in-department`: https://api-explorer.genauth.ai
   */
  isUserInDepartment(
    query: {
      /** ID of the user. */
      userId: string;
      /**
       * Code of the organization. At most 64 characters. Source:
       * https://github.com/Authing/authing-node-sdk
       */
      organizationCode: string;
      /**
       * ID of the department, as assigned by the service; it cannot be changed. In requests, `root`
       * is the root department.
       */
      departmentId: string;
      /**
       * Kind of identifier in the department ID of the call.
       *
       * @default "department_id"
       */
      departmentIdType?: "department_id" | "open_department_id" | "sync_relation" | "custom_field" | "code";
      /**
       * Whether the departments below are included.
       *
       * @default false
       */
      includeChildrenDepartments?: boolean;
      /** ID of the tenant. */
      tenantId?: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.IsUserInDepartmentRespDto>;

  /**
   * Gets a department by its ID, without the code of the organization.
   *
   * @param query Department and additional data.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getDepartmentById({
   *   departmentId: "64d0e0a0de9a000000000007",
   * });
   * @see GenAuth V3 API, `GET /api/v3/get-department-by-id`: https://api-explorer.genauth.ai
   */
  getDepartmentById(
    query: {
      /**
       * ID of the department, as assigned by the service; it cannot be changed. In requests, `root`
       * is the root department.
       */
      departmentId: string;
      /** ID of the tenant. */
      tenantId?: string;
      /** Types of applications. */
      appTypeList?: string[];
      /**
       * Whether the answer holds custom data.
       *
       * @default false
       */
      withCustomData?: boolean;
    },
    options?: CallOptions | number,
  ): Promise<Models.DepartmentSingleRespDto>;

  /**
   * Creates departments and their members from a tree.
   *
   * A department whose name does not exist yet is created. The answer counts what was created and
   * changed.
   *
   * @param requestBody Root of the tree.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.createDepartmentTree({
   *   name: "Acme Africa",
   *   children: ["Engineering", "Sales"],
   * });
   * @see GenAuth V3 API, `POST /api/v3/create-department-tree`: https://api-explorer.genauth.ai
   */
  createDepartmentTree(
    requestBody: Models.CreateDepartmentTreeReqDto,
    options?: CallOptions | number,
  ): Promise<Models.CreateDepartmentTreeRespDto>;

  /**
   * Gets the objects in external systems with which a department is synchronized.
   *
   * @param query Department whose relations are read.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getDepartmentSyncRelations({
   *   organizationCode: "acme",
   *   departmentId: "64d0e0a0de9a000000000007",
   * });
   * @see GenAuth V3 API, `GET /api/v3/get-department-sync-relations`:
   * https://api-explorer.genauth.ai
   */
  getDepartmentSyncRelations(
    query: {
      /**
       * Code of the organization. At most 64 characters. Source:
       * https://github.com/Authing/authing-node-sdk
       */
      organizationCode: string;
      /**
       * ID of the department, as assigned by the service; it cannot be changed. In requests, `root`
       * is the root department.
       */
      departmentId?: string;
      /**
       * Kind of identifier in the department ID of the call.
       *
       * @default "department_id"
       */
      departmentIdType?: "department_id" | "open_department_id" | "sync_relation" | "custom_field" | "code";
      /**
       * Whether the answer holds custom data.
       *
       * @default false
       */
      withCustomData?: boolean;
      /** ID of the tenant. */
      tenantId?: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.SyncRelationListRespDto>;

  /**
   * Removes the relation of a department with one external system.
   *
   * @param requestBody Department and external system.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.deleteDepartmentSyncRelations({
   *   provider: "lark",
   *   departmentId: "64d0e0a0de9a000000000007",
   *   organizationCode: "acme",
   * });
   * @see GenAuth V3 API, `POST /api/v3/delete-department-sync-relations`:
   * https://api-explorer.genauth.ai
   */
  deleteDepartmentSyncRelations(
    requestBody: Models.DeleteDepartmentSyncRelationReqDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Enables or disables a department.
   *
   * @param requestBody Department and new state.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.updateNodeStatus({
   *   status: true,
   *   departmentId: "64d0e0a0de9a000000000007",
   * });
   * @see GenAuth V3 API, `POST /api/v3/update-department-status`: https://api-explorer.genauth.ai
   */
  updateNodeStatus(
    requestBody: Models.UpdateDepartmentStatusReqDto,
    options?: CallOptions | number,
  ): Promise<Models.Node>;

  /**
   * Adds members to a department of a tenant.
   *
   * @param requestBody Department and members.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.addTenantDepartmentMembers({
   *   organizationCode: "acme",
   *   departmentId: "64d0e0a0de9a000000000007",
   *   linkUserIds: ["64d0e0a0a11ce00000000001"],
   *   tenantId: "64d0e0a07e4a00000000000a",
   * });
   * @see GenAuth V3 API, `POST /api/v3/add-tenant-department-members`:
   * https://api-explorer.genauth.ai
   */
  addTenantDepartmentMembers(
    requestBody: Models.AddTenantDepartmentMembersReqDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Removes members from a department of a tenant.
   *
   * @param requestBody Department and members.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.removeTenantDepartmentMembers({
   *   organizationCode: "acme",
   *   departmentId: "64d0e0a0de9a000000000007",
   *   linkUserIds: ["64d0e0a0a11ce00000000001"],
   *   tenantId: "64d0e0a07e4a00000000000a",
   * });
   * @see GenAuth V3 API, `POST /api/v3/remove-tenant-department-members`:
   * https://api-explorer.genauth.ai
   */
  removeTenantDepartmentMembers(
    requestBody: Models.RemoveTenantDepartmentMembersReqDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;
}

export type { GenAuthError };
