// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

import type { CallOptions, GenAuthError } from "../../index.js";
import type * as Models from "../../models.js";

/** Public accounts: operations of {@link ManagementClient}. */
export interface PublicAccountsOperations {
  /**
   * Lists public accounts page by page, optionally filtered by keyword and by conditions.
   *
   * `keywords` is matched approximately against `phone`, `email`, `name`, `username` and
   * `nickname`, or against the fields in `options.fuzzySearchOn`.
   *
   * `advancedFilter` holds conditions that can be combined, on the profile, on custom fields by
   * their key, on applications (`loggedInApps`) and on departments (`department`), as in
   * `listUsers`.
   *
   * @param requestBody Search conditions, page and additional data.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.listPublicAccounts({
   *   keywords: "reception",
   *   options: { pagination: { page: 1, limit: 20 } },
   * });
   * @see GenAuth V3 API, `POST /api/v3/list-public-accounts`: https://api-explorer.genauth.ai
   */
  listPublicAccounts(
    requestBody?: Models.ListPublicAccountsRequestDto,
    options?: CallOptions | number,
  ): Promise<Models.PublicAccountPaginatedRespDto>;
  listPublicAccounts(
    requestBody: Models.ListPublicAccountsRequestDto,
    options?: CallOptions | number,
  ): Promise<Models.PublicAccountPaginatedRespDto>;

  /**
   * Gets a public account by ID or by another identifier.
   *
   * @param query Public account and additional data.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getPublicAccount({
   *   userId: "64d0e0a0acc0000000000004",
   * });
   * @see GenAuth V3 API, `GET /api/v3/get-public-account`: https://api-explorer.genauth.ai
   */
  getPublicAccount(
    query: {
      /** ID of the public account, or another identifier of the kind `userIdType`. */
      userId: string;
      /**
       * Kind of identifier in the user ID: `user_id` is the ID that the service has assigned;
       * `phone`, `email` and `username` are fields of the profile; `external_id` is the field
       * `externalId`; `identity` is an identity as `EXT_IDP_ID:USER_ID_IN_IDP`; `sync_relation` is
       * an account in a synchronized system as `PROVIDER:USER_ID_IN_IDP`, for example
       * `lark:ou_8bae746e`.
       *
       * @default "user_id"
       */
      userIdType?: "user_id" | "external_id" | "phone" | "email" | "username" | "identity" | "sync_relation" | "custom_field";
      /**
       * Whether the answer holds custom data.
       *
       * @default false
       */
      withCustomData?: boolean;
      /**
       * Whether the answer holds the department IDs of the users.
       *
       * @default false
       */
      withDepartmentIds?: boolean;
    },
    options?: CallOptions | number,
  ): Promise<Models.PublicAccountSingleRespDto>;

  /**
   * Gets several public accounts by ID or by another identifier.
   *
   * @param query Public accounts and additional data.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getPublicAccountBatch({
   *   userIds: ["64d0e0a0acc0000000000004"],
   * });
   * @see GenAuth V3 API, `GET /api/v3/get-public-account-batch`: https://api-explorer.genauth.ai
   */
  getPublicAccountBatch(
    query: {
      /** IDs of the public accounts, or other identifiers of the kind `userIdType`. */
      userIds: string[];
      /**
       * Kind of identifier in the user ID: `user_id` is the ID that the service has assigned;
       * `phone`, `email` and `username` are fields of the profile; `external_id` is the field
       * `externalId`; `identity` is an identity as `EXT_IDP_ID:USER_ID_IN_IDP`; `sync_relation` is
       * an account in a synchronized system as `PROVIDER:USER_ID_IN_IDP`, for example
       * `lark:ou_8bae746e`.
       *
       * @default "user_id"
       */
      userIdType?: "user_id" | "external_id" | "phone" | "email" | "username" | "identity" | "sync_relation" | "custom_field";
      /**
       * Whether the answer holds custom data.
       *
       * @default false
       */
      withCustomData?: boolean;
      /**
       * Whether the answer holds the department IDs of the users.
       *
       * @default false
       */
      withDepartmentIds?: boolean;
    },
    options?: CallOptions | number,
  ): Promise<Models.PublicAccountListRespDto>;

  /**
   * Creates a public account.
   *
   * The service acts as an administrator: it verifies neither phone number nor email address.
   *
   * At least one of `email`, `phone` or `username` is required.
   *
   * @param requestBody Profile of the public account, with options.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.createPublicAccount({
   *   username: "front-desk",
   *   email: "front-desk@example.com",
   *   name: "Front desk",
   * });
   * @see GenAuth V3 API, `POST /api/v3/create-public-account`: https://api-explorer.genauth.ai
   */
  createPublicAccount(
    requestBody: Models.CreatePublicAccountReqDto,
    options?: CallOptions | number,
  ): Promise<Models.PublicAccountSingleRespDto>;

  /**
   * Creates several public accounts.
   *
   * Each entry needs at least one of `email`, `phone` and `username`. The service acts as an
   * administrator: it verifies neither phone numbers nor email addresses.
   *
   * @param requestBody Profiles of the public accounts, with options for all of them.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.createPublicAccountsBatch({
   *   list: [
   *     { username: "press", email: "press@example.com" },
   *     { username: "jobs", email: "jobs@example.com" },
   *   ],
   * });
   * @see GenAuth V3 API, `POST /api/v3/create-public-accounts-batch`:
   * https://api-explorer.genauth.ai
   */
  createPublicAccountsBatch(
    requestBody: Models.CreatePublicAccountBatchReqDto,
    options?: CallOptions | number,
  ): Promise<Models.PublicAccountListRespDto>;

  /**
   * Changes the profile of a public account.
   *
   * The service acts as an administrator: it verifies neither a new phone number nor a new email
   * address.
   *
   * @param requestBody Public account and changed fields.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.updatePublicAccount({
   *   userId: "64d0e0a0acc0000000000004",
   *   name: "Reception, ground floor",
   * });
   * @see GenAuth V3 API, `POST /api/v3/update-public-account`: https://api-explorer.genauth.ai
   */
  updatePublicAccount(
    requestBody: Models.UpdatePublicAccountReqDto,
    options?: CallOptions | number,
  ): Promise<Models.PublicAccountSingleRespDto>;

  /**
   * Changes the profiles of several public accounts.
   *
   * The service acts as an administrator: it verifies neither new phone numbers nor new email
   * addresses.
   *
   * @param requestBody Public accounts with their changed fields.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.updatePublicAccountBatch({
   *   list: [
   *     { userId: "64d0e0a0acc0000000000004", name: "Reception, first floor" },
   *   ],
   * });
   * @see GenAuth V3 API, `POST /api/v3/update-public-account-batch`:
   * https://api-explorer.genauth.ai
   */
  updatePublicAccountBatch(
    requestBody: Models.UpdatePublicAccountBatchReqDto,
    options?: CallOptions | number,
  ): Promise<Models.PublicAccountListRespDto>;

  /**
   * Deletes one or several public accounts.
   *
   * @param requestBody Public accounts to delete.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.deletePublicAccountsBatch({
   *   userIds: ["64d0e0a0acc0000000000004"],
   * });
   * @see GenAuth V3 API, `POST /api/v3/delete-public-accounts-batch`:
   * https://api-explorer.genauth.ai
   */
  deletePublicAccountsBatch(
    requestBody: Models.DeletePublicAccountsBatchDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Signs a public account out of one or several applications.
   *
   * @param requestBody Public account and applications.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.kickPublicAccounts({
   *   appIds: ["64d0e0a0de30ca11de30ca11"],
   *   userId: "64d0e0a0acc0000000000004",
   * });
   * @see GenAuth V3 API, `POST /api/v3/kick-public-accounts`: https://api-explorer.genauth.ai
   */
  kickPublicAccounts(
    requestBody: Models.KickPublicAccountsDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Turns the personal account of a user into a public account.
   *
   * @param requestBody User whose account is turned into a public account.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.changeIntoPublicAccount({
   *   userId: "64d0e0a0ca40100000000003",
   * });
   * @see GenAuth V3 API, `POST /api/v3/transfer-into-public-account`:
   * https://api-explorer.genauth.ai
   */
  changeIntoPublicAccount(
    requestBody: Models.CreatePublicAccountFromUserDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Gets the public accounts of a user.
   *
   * @param query User whose public accounts are read.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getPublicAccountsOfUser({
   *   userId: "64d0e0a0a11ce00000000001",
   * });
   * @see GenAuth V3 API, `GET /api/v3/get-public-accounts-of-user`: https://api-explorer.genauth.ai
   */
  getPublicAccountsOfUser(
    query: {
      /**
       * ID of the user. Where the call has `userIdType`, another identifier of that kind can be
       * given: user name, email address, phone number, external ID or an identity.
       */
      userId: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.PublicAccountPaginatedRespDto>;

  /**
   * Gets the users of a public account.
   *
   * @param query Public account whose users are read.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getUsersOfPublicAccount({
   *   publicAccountId: "64d0e0a0acc0000000000004",
   * });
   * @see GenAuth V3 API, `GET /api/v3/get-users-of-public-account`: https://api-explorer.genauth.ai
   */
  getUsersOfPublicAccount(
    query: {
      /** ID of the public account. */
      publicAccountId: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.PublicAccountPaginatedRespDto>;

  /**
   * Binds several users to a public account.
   *
   * @param requestBody Public account and users.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.bindUsersPublicAccount({
   *   publicAccountId: "64d0e0a0acc0000000000004",
   *   userIds: ["64d0e0a0a11ce00000000001", "64d0e0a0b0b0000000000002"],
   * });
   * @see GenAuth V3 API, `POST /api/v3/set-public-account-of-users`:
   * https://api-explorer.genauth.ai
   */
  bindUsersPublicAccount(
    requestBody: Models.SetPublicAccountBatchReqDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Binds several public accounts to a user.
   *
   * @param requestBody User and public accounts.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.setuserOfPublicAccount({
   *   userId: "64d0e0a0a11ce00000000001",
   *   publicAccountIds: ["64d0e0a0acc0000000000004"],
   * });
   * @see GenAuth V3 API, `POST /api/v3/set-user-of-public-accounts`:
   * https://api-explorer.genauth.ai
   */
  setuserOfPublicAccount(
    requestBody: Models.SetUserOfPublicAccountBatchReqDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Removes the binding between a user and a public account.
   *
   * @param requestBody User and public account.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.unbindUsersPublicAccount({
   *   userId: "64d0e0a0a11ce00000000001",
   *   publicAccountId: "64d0e0a0acc0000000000004",
   * });
   * @see GenAuth V3 API, `POST /api/v3/unbind-public-account-of-user`:
   * https://api-explorer.genauth.ai
   */
  unbindUsersPublicAccount(
    requestBody: Models.UnbindPublicAccountBatchReqDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Gets the roles of a public account in one namespace.
   *
   * @param query Public account and namespace.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getPublicAccountRoles({
   *   userId: "64d0e0a0acc0000000000004",
   * });
   * @see GenAuth V3 API, `GET /api/v3/get-roles-of-public-account`: https://api-explorer.genauth.ai
   */
  getPublicAccountRoles(
    query: {
      /** ID of the public account, or another identifier of the kind `userIdType`. */
      userId: string;
      /**
       * Kind of identifier in the user ID: `user_id` is the ID that the service has assigned;
       * `phone`, `email` and `username` are fields of the profile; `external_id` is the field
       * `externalId`; `identity` is an identity as `EXT_IDP_ID:USER_ID_IN_IDP`; `sync_relation` is
       * an account in a synchronized system as `PROVIDER:USER_ID_IN_IDP`, for example
       * `lark:ou_8bae746e`.
       *
       * @default "user_id"
       */
      userIdType?: "user_id" | "external_id" | "phone" | "email" | "username" | "identity" | "sync_relation" | "custom_field";
      /**
       * Code of the permission group (permission namespace).
       *
       * @default "default"
       */
      namespace?: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.PublicAccountPaginatedRespDto>;

  /**
   * Gets the public accounts that have a role.
   *
   * @param query Role whose public accounts are read.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getPublicAccountsOfRole({
   *   roleId: "64d0e0a0401e000000000006",
   * });
   * @see GenAuth V3 API, `GET /api/v3/get-public-accounts-of-role`: https://api-explorer.genauth.ai
   */
  getPublicAccountsOfRole(
    query: {
      /** ID of the role. */
      roleId: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.PublicAccountPaginatedRespDto>;

  /**
   * Gives several roles to a public account.
   *
   * @param requestBody Public account and roles.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.bindPublicAccountOfRoles({
   *   roleIds: ["64d0e0a0401e000000000006"],
   *   userId: "64d0e0a0acc0000000000004",
   * });
   * @see GenAuth V3 API, `POST /api/v3/set-public-account-of-roles`:
   * https://api-explorer.genauth.ai
   */
  bindPublicAccountOfRoles(
    requestBody: Models.SetUserRolesDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Gets the public accounts in a group.
   *
   * @param query Group whose public accounts are read.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getPublicAccountsOfGroup({
   *   groupId: "64d0e0a09409000000000005",
   * });
   * @see GenAuth V3 API, `GET /api/v3/get-public-accounts-of-group`:
   * https://api-explorer.genauth.ai
   */
  getPublicAccountsOfGroup(
    query: {
      /** ID of the group. */
      groupId: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.PublicAccountPaginatedRespDto>;

  /**
   * Gets the groups of a public account.
   *
   * @param query Public account whose groups are read.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getGroupsOfPublicAccount({
   *   userId: "64d0e0a0acc0000000000004",
   * });
   * @see GenAuth V3 API, `GET /api/v3/get-groups-of-public-account`:
   * https://api-explorer.genauth.ai
   */
  getGroupsOfPublicAccount(
    query: {
      /** ID of the public account, or another identifier of the kind `userIdType`. */
      userId: string;
      /**
       * Kind of identifier in the user ID: `user_id` is the ID that the service has assigned;
       * `phone`, `email` and `username` are fields of the profile; `external_id` is the field
       * `externalId`; `identity` is an identity as `EXT_IDP_ID:USER_ID_IN_IDP`; `sync_relation` is
       * an account in a synchronized system as `PROVIDER:USER_ID_IN_IDP`, for example
       * `lark:ou_8bae746e`.
       *
       * @default "user_id"
       */
      userIdType?: "user_id" | "external_id" | "phone" | "email" | "username" | "identity" | "sync_relation" | "custom_field";
    },
    options?: CallOptions | number,
  ): Promise<Models.GroupPaginatedRespDto>;

  /**
   * Adds a public account to several groups.
   *
   * Despite its name, this operation writes; `getGroupsOfPublicAccount` reads.
   *
   * @param requestBody Public account and groups.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getPublicAccountOfGroups({
   *   groupIds: ["64d0e0a09409000000000005"],
   *   userId: "64d0e0a0acc0000000000004",
   * });
   * @see GenAuth V3 API, `POST /api/v3/set-public-account-of-groups`:
   * https://api-explorer.genauth.ai
   */
  getPublicAccountOfGroups(
    requestBody: Models.SetUserGroupsDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Gets the public accounts in a department.
   *
   * @param query Department whose public accounts are read.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getPublicAccountsOfDepartment({
   *   departmentId: "64d0e0a0de9a000000000007",
   * });
   * @see GenAuth V3 API, `GET /api/v3/get-public-accounts-of-department`:
   * https://api-explorer.genauth.ai
   */
  getPublicAccountsOfDepartment(
    query: {
      /**
       * ID of the department, as assigned by the service; it cannot be changed. In requests, `root`
       * is the root department.
       */
      departmentId: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.PublicAccountPaginatedRespDto>;

  /**
   * Lists the departments of a public account page by page.
   *
   * @param query Public account, page, order and additional data.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getPublicAccountDepartments({
   *   userId: "64d0e0a0acc0000000000004",
   *   page: 1,
   *   limit: 20,
   * });
   * @see GenAuth V3 API, `GET /api/v3/get-departments-of-public-account`:
   * https://api-explorer.genauth.ai
   */
  getPublicAccountDepartments(
    query: {
      /** ID of the public account, or another identifier of the kind `userIdType`. */
      userId: string;
      /**
       * Kind of identifier in the user ID: `user_id` is the ID that the service has assigned;
       * `phone`, `email` and `username` are fields of the profile; `external_id` is the field
       * `externalId`; `identity` is an identity as `EXT_IDP_ID:USER_ID_IN_IDP`; `sync_relation` is
       * an account in a synchronized system as `PROVIDER:USER_ID_IN_IDP`, for example
       * `lark:ou_8bae746e`.
       *
       * @default "user_id"
       */
      userIdType?: "user_id" | "external_id" | "phone" | "email" | "username" | "identity" | "sync_relation" | "custom_field";
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
       * Whether the answer holds the paths of the departments.
       *
       * @default false
       */
      withDepartmentPaths?: boolean;
      /**
       * Criterion of the order, for example the time at which the user joined the department.
       *
       * @default "JoinDepartmentAt"
       */
      sortBy?: "DepartmentCreatedAt" | "JoinDepartmentAt" | "DepartmentName" | "DepartmemtCode";
      /**
       * Direction of the order, ascending or descending.
       *
       * @default "Desc"
       */
      orderBy?: "Asc" | "Desc";
    },
    options?: CallOptions | number,
  ): Promise<Models.UserDepartmentPaginatedRespDto>;

  /**
   * Sets the departments of a public account.
   *
   * @param requestBody Public account and departments.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.setPublicAccountOfDepartments({
   *   userId: "64d0e0a0acc0000000000004",
   *   departments: [
   *     { departmentId: "64d0e0a0de9a000000000007", isMainDepartment: true },
   *   ],
   * });
   * @see GenAuth V3 API, `POST /api/v3/set-public-account-of-departments`:
   * https://api-explorer.genauth.ai
   */
  setPublicAccountOfDepartments(
    requestBody: Models.SetUserDepartmentsDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Marks several accounts as having left the organization.
   *
   * This cannot be undone. The service removes the authorizations, departments, roles, groups and
   * posts of the accounts, and disables them: nobody can sign in with them any more. The profiles
   * are kept.
   *
   * To delete the accounts, call `deletePublicAccountsBatch`.
   *
   * @param requestBody Accounts that have left.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.resignPublicAccountBatch({
   *   userIds: ["64d0e0a0acc0000000000004"],
   * });
   * @see GenAuth V3 API, `POST /api/v3/resign-public-account-batch`:
   * https://api-explorer.genauth.ai
   */
  resignPublicAccountBatch(
    requestBody: Models.ResignUserBatchReqDto,
    options?: CallOptions | number,
  ): Promise<Models.ResignUserRespDto>;

  /**
   * Gets the post of a public account.
   *
   * @param query Public account whose post is read.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getPostOfPublicUser({
   *   userId: "64d0e0a0acc0000000000004",
   * });
   * @see GenAuth V3 API, `GET /api/v3/get-post-of-public-account`: https://api-explorer.genauth.ai
   */
  getPostOfPublicUser(
    query: {
      /** ID of the public account. */
      userId: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.CreatePostDto>;

  /**
   * Gets the public accounts that have a post.
   *
   * @param query Post whose public accounts are read.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getPublicAccountsOfPost({
   *   postId: "64d0e0a09057000000000009",
   * });
   * @see GenAuth V3 API, `GET /api/v3/get-public-accounts-of-post`: https://api-explorer.genauth.ai
   */
  getPublicAccountsOfPost(
    query: {
      /** ID of the post. */
      postId: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.PublicAccountPaginatedRespDto>;

  /**
   * Sets the post of a public account.
   *
   * @param requestBody Public account and post.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.setPublicAccountOfnPost({
   *   userId: "64d0e0a0acc0000000000004",
   *   postId: "64d0e0a09057000000000009",
   * });
   * @see GenAuth V3 API, `POST /api/v3/set-public-account-of-post`: https://api-explorer.genauth.ai
   */
  setPublicAccountOfnPost(
    requestBody: Models.UserConnectionPostDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Removes a post from a public account.
   *
   * @param requestBody Public account and post.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.unbindPublicAccountOfPost({
   *   userId: "64d0e0a0acc0000000000004",
   *   postId: "64d0e0a09057000000000009",
   * });
   * @see GenAuth V3 API, `POST /api/v3/unbind-public-account-of-post`:
   * https://api-explorer.genauth.ai
   */
  unbindPublicAccountOfPost(
    requestBody: Models.UserConnectionPostDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;
}

export type { GenAuthError };
