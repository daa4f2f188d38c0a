// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

import type { CallOptions, GenAuthError } from "../../index.js";
import type * as Models from "../../models.js";

/** Users: operations of {@link ManagementClient}. */
export interface UsersOperations {
  /**
   * Lists users page by page, optionally filtered by keyword and by conditions.
   *
   * `keywords` is matched approximately against `phone`, `email`, `name`, `username` and
   * `nickname`, or against the fields in `options.fuzzySearchOn`.
   *
   * `advancedFilter` holds conditions that can be combined: on the profile (`status`, `email`,
   * `loginsCount`, `lastLogin` …), on custom fields by their key, on the applications in which the
   * user has signed in (`loggedInApps` with `IN` and a list of application IDs), and on the
   * department (`department` with `IN` and a list of objects with `organizationCode`,
   * `departmentId`, `departmentIdType` and `includeChildrenDepartments`).
   *
   * With `BETWEEN`, `value` is a list of two numbers or times, for example `[10, 100]` for
   * `loginsCount`.
   *
   * @param requestBody Search conditions, page and additional data.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.listUsers({
   *   keywords: "alice",
   *   options: { pagination: { page: 1, limit: 20 }, withDepartmentIds: true },
   * });
   * @see GenAuth V3 API, `POST /api/v3/list-users`: https://api-explorer.genauth.ai
   */
  listUsers(
    requestBody?: Models.ListUsersRequestDto,
    options?: CallOptions | number,
  ): Promise<Models.UserPaginatedRespDto>;
  listUsers(
    requestBody: Models.ListUsersRequestDto,
    options?: CallOptions | number,
  ): Promise<Models.UserPaginatedRespDto>;

  /**
   * Lists users page by page, by keyword.
   *
   * It takes the body of `listUsers` and answers like it, on a path of its own.
   *
   * @param requestBody Search conditions, page and additional data.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.listUsersByKeywords({
   *   keywords: "alice",
   *   options: { pagination: { page: 1, limit: 20 } },
   * });
   * @see `POST /api/v3/list-users-by-keywords`, of another SDK:
   * https://github.com/Authing/authing-java-sdk
   */
  listUsersByKeywords(
    requestBody?: Models.ListUsersRequestDto,
    options?: CallOptions | number,
  ): Promise<Models.UserPaginatedRespDto>;

  /**
   * Lists users page by page, optionally by account state and time of change.
   *
   * @deprecated Use {@link ManagementClient.listUsers}. This is the older form with `GET`; the form
   * with `POST` on the same path also searches and filters.
   * @param query Filters, page and additional data.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.listUsersLegacy({
   *   page: 1,
   *   limit: 20,
   *   status: "Activated",
   * });
   * @see GenAuth V3 API, `GET /api/v3/list-users`: https://api-explorer.genauth.ai
   */
  listUsersLegacy(
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
      /** State of the accounts to list. */
      status?: "Suspended" | "Resigned" | "Activated" | "Archived" | "Deactivated";
      /**
       * Start of the period in which users were created or changed, as a UNIX timestamp. It allows
       * incremental reads. Unit: seconds.
       */
      updatedAtStart?: number;
      /**
       * End of the period in which users were created or changed, as a UNIX timestamp; without it,
       * the current time. Unit: seconds.
       */
      updatedAtEnd?: number;
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
       * Whether the answer holds the time at which the password expires.
       *
       * @default false
       */
      withUserPasswordExpireTime?: boolean;
    },
    options?: CallOptions | number,
  ): Promise<Models.UserPaginatedRespDto>;
  /**
   * Lists users page by page, optionally by account state and time of change.
   *
   * @deprecated Use {@link ManagementClient.listUsers}. This is the older form with `GET`; the form
   * with `POST` on the same path also searches and filters.
   */
  listUsersLegacy(
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
      /** State of the accounts to list. */
      status?: "Suspended" | "Resigned" | "Activated" | "Archived" | "Deactivated";
      /**
       * Start of the period in which users were created or changed, as a UNIX timestamp. It allows
       * incremental reads. Unit: seconds.
       */
      updatedAtStart?: number;
      /**
       * End of the period in which users were created or changed, as a UNIX timestamp; without it,
       * the current time. Unit: seconds.
       */
      updatedAtEnd?: number;
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
       * Whether the answer holds the time at which the password expires.
       *
       * @default false
       */
      withUserPasswordExpireTime?: boolean;
    },
    options?: CallOptions | number,
  ): Promise<Models.UserPaginatedRespDto>;

  /**
   * Gets a user by ID or by another identifier.
   *
   * @param query User and additional data.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getUser({
   *   userId: "64d0e0a0a11ce00000000001",
   *   withCustomData: true,
   * });
   * @see GenAuth V3 API, `GET /api/v3/get-user`: https://api-explorer.genauth.ai
   */
  getUser(
    query: {
      /**
       * ID of the user. Where the call has `userIdType`, another identifier of that kind can be
       * given: user name, email address, phone number, external ID or an identity.
       */
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
       * Whether the answer holds custom data in flattened form.
       *
       * @default false
       */
      flatCustomData?: boolean;
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
    },
    options?: CallOptions | number,
  ): Promise<Models.UserSingleRespDto>;

  /**
   * Gets several users by ID or by another identifier.
   *
   * @param query Users and additional data.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getUserBatch({
   *   userIds: ["64d0e0a0a11ce00000000001", "64d0e0a0b0b0000000000002"],
   * });
   * @see GenAuth V3 API, `GET /api/v3/get-user-batch`: https://api-explorer.genauth.ai
   */
  getUserBatch(
    query: {
      /** IDs of users. */
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
       * Whether the answer holds custom data in flattened form.
       *
       * @default false
       */
      flatCustomData?: boolean;
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
    },
    options?: CallOptions | number,
  ): Promise<Models.UserListRespDto>;

  /**
   * Decrypts encrypted values of user fields.
   *
   * The body holds the private key of the data encryption, which the console shows in its security
   * settings.
   *
   * @param requestBody Encrypted values and private key.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.userFieldDecrypt({
   *   data: [
   *     {
   *       userId: "64d0e0a0a11ce00000000001",
   *       fieldName: "identityNumber",
   *       encryptedContent: "ENCRYPTED_CONTENT",
   *     },
   *   ],
   *   privateKey: "PRIVATE_KEY",
   * });
   * @see GenAuth V3 API, `POST /api/v3/users/field/decrypt`: https://api-explorer.genauth.ai
   */
  userFieldDecrypt(
    requestBody: Models.UserFieldDecryptReqDto,
    options?: CallOptions | number,
  ): Promise<Models.UserFieldDecryptRespDto>;

  /**
   * Creates a user.
   *
   * The service acts as an administrator: it verifies neither phone number nor email address.
   *
   * At least one of `email`, `phone` or `username` is required.
   *
   * @param requestBody Profile of the user, with options.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.createUser({
   *   username: "dave",
   *   email: "dave@example.com",
   *   name: "Dave",
   *   gender: "U",
   * });
   * @see GenAuth V3 API, `POST /api/v3/create-user`: https://api-explorer.genauth.ai
   */
  createUser(
    requestBody: Models.CreateUserReqDto,
    options?: CallOptions | number,
  ): Promise<Models.UserSingleRespDto>;

  /**
   * Creates several users.
   *
   * Each entry needs at least one of `email`, `phone` and `username`. The service acts as an
   * administrator: it verifies neither phone numbers nor email addresses.
   *
   * @param requestBody Profiles of the users, with options for all of them.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.createUsersBatch({
   *   list: [
   *     { username: "erin", email: "erin@example.com" },
   *     { username: "frank", email: "frank@example.com" },
   *   ],
   * });
   * @see GenAuth V3 API, `POST /api/v3/create-users-batch`: https://api-explorer.genauth.ai
   */
  createUsersBatch(
    requestBody: Models.CreateUserBatchReqDto,
    options?: CallOptions | number,
  ): Promise<Models.UserListRespDto>;

  /**
   * Changes the profile of a user.
   *
   * The service acts as an administrator: it verifies neither a new phone number nor a new email
   * address.
   *
   * @param requestBody User and changed fields.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.updateUser({
   *   userId: "64d0e0a0a11ce00000000001",
   *   nickname: "Ally",
   *   company: "Acme",
   * });
   * @see GenAuth V3 API, `POST /api/v3/update-user`: https://api-explorer.genauth.ai
   */
  updateUser(
    requestBody: Models.UpdateUserReqDto,
    options?: CallOptions | number,
  ): Promise<Models.UserSingleRespDto>;

  /**
   * Changes the profiles of several users.
   *
   * The service acts as an administrator: it verifies neither new phone numbers nor new email
   * addresses.
   *
   * @param requestBody Users with their changed fields.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.updateUserBatch({
   *   list: [
   *     { userId: "64d0e0a0a11ce00000000001", company: "Acme" },
   *     { userId: "64d0e0a0b0b0000000000002", company: "Acme" },
   *   ],
   * });
   * @see GenAuth V3 API, `POST /api/v3/update-user-batch`: https://api-explorer.genauth.ai
   */
  updateUserBatch(
    requestBody: Models.UpdateUserBatchReqDto,
    options?: CallOptions | number,
  ): Promise<Models.UserListRespDto>;

  /**
   * Deletes one or several users.
   *
   * @param requestBody Users to delete.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.deleteUsersBatch({
   *   userIds: ["64d0e0a0ca40100000000003"],
   * });
   * @see GenAuth V3 API, `POST /api/v3/delete-users-batch`: https://api-explorer.genauth.ai
   */
  deleteUsersBatch(
    requestBody: Models.DeleteUsersBatchDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Gets the identities of a user at external identity providers.
   *
   * @param query User whose identities are read.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getUserIdentities({
   *   userId: "64d0e0a0a11ce00000000001",
   * });
   * @see GenAuth V3 API, `GET /api/v3/get-user-identities`: https://api-explorer.genauth.ai
   */
  getUserIdentities(
    query: {
      /**
       * ID of the user. Where the call has `userIdType`, another identifier of that kind can be
       * given: user name, email address, phone number, external ID or an identity.
       */
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
  ): Promise<Models.IdentityListRespDto>;

  /**
   * Gets the roles of a user in one namespace.
   *
   * Without `namespace`, the answer holds only the roles of the default namespace.
   *
   * @param query User and namespace.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getUserRoles({
   *   userId: "64d0e0a0a11ce00000000001",
   *   namespace: "blog",
   * });
   * @see GenAuth V3 API, `GET /api/v3/get-user-roles`: https://api-explorer.genauth.ai
   */
  getUserRoles(
    query: {
      /**
       * ID of the user. Where the call has `userIdType`, another identifier of that kind can be
       * given: user name, email address, phone number, external ID or an identity.
       */
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
      /** Code of the namespace of the roles; without it, the default namespace. */
      namespace?: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.RolePaginatedRespDto>;

  /**
   * Gets the real-name authentication of a user.
   *
   * @param query User whose authentication is read.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getUserPrincipalAuthenticationInfo({
   *   userId: "64d0e0a0a11ce00000000001",
   * });
   * @see GenAuth V3 API, `GET /api/v3/get-user-principal-authentication-info`:
   * https://api-explorer.genauth.ai
   */
  getUserPrincipalAuthenticationInfo(
    query: {
      /**
       * ID of the user. Where the call has `userIdType`, another identifier of that kind can be
       * given: user name, email address, phone number, external ID or an identity.
       */
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
  ): Promise<Models.PrincipalAuthenticationInfoPaginatedRespDto>;

  /**
   * Deletes the real-name authentication of a user.
   *
   * @param requestBody User whose authentication is deleted.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.resetUserPrincipalAuthenticationInfo({
   *   userId: "64d0e0a0a11ce00000000001",
   * });
   * @see GenAuth V3 API, `POST /api/v3/reset-user-principal-authentication-info`:
   * https://api-explorer.genauth.ai
   */
  resetUserPrincipalAuthenticationInfo(
    requestBody: Models.ResetUserPrincipalAuthenticationInfoDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Lists the departments of a user page by page.
   *
   * @param query User, page, order and additional data.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getUserDepartments({
   *   userId: "64d0e0a0a11ce00000000001",
   *   page: 1,
   *   limit: 20,
   * });
   * @see GenAuth V3 API, `GET /api/v3/get-user-departments`: https://api-explorer.genauth.ai
   */
  getUserDepartments(
    query: {
      /**
       * ID of the user. Where the call has `userIdType`, another identifier of that kind can be
       * given: user name, email address, phone number, external ID or an identity.
       */
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
   * Sets the departments of a user.
   *
   * @param requestBody User and departments.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.setUserDepartments({
   *   userId: "64d0e0a0a11ce00000000001",
   *   departments: [
   *     { departmentId: "64d0e0a0de9a000000000007", isMainDepartment: true },
   *   ],
   * });
   * @see GenAuth V3 API, `POST /api/v3/set-user-departments`: https://api-explorer.genauth.ai
   */
  setUserDepartments(
    requestBody: Models.SetUserDepartmentsDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Gets the groups of a user.
   *
   * @param query User whose groups are read.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getUserGroups({
   *   userId: "64d0e0a0a11ce00000000001",
   * });
   * @see GenAuth V3 API, `GET /api/v3/get-user-groups`: https://api-explorer.genauth.ai
   */
  getUserGroups(
    query: {
      /**
       * ID of the user. Where the call has `userIdType`, another identifier of that kind can be
       * given: user name, email address, phone number, external ID or an identity.
       */
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
   * Gets the authentication factors that a user has bound.
   *
   * @param query User whose factors are read.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getUserMfaInfo({
   *   userId: "64d0e0a0a11ce00000000001",
   * });
   * @see GenAuth V3 API, `GET /api/v3/get-user-mfa-info`: https://api-explorer.genauth.ai
   */
  getUserMfaInfo(
    query: {
      /**
       * ID of the user. Where the call has `userIdType`, another identifier of that kind can be
       * given: user name, email address, phone number, external ID or an identity.
       */
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
  ): Promise<Models.UserMfaSingleRespDto>;

  /**
   * Lists archived users page by page.
   *
   * @param query Page and start time.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.listArchivedUsers({ page: 1, limit: 20 });
   * @see GenAuth V3 API, `GET /api/v3/list-archived-users`: https://api-explorer.genauth.ai
   */
  listArchivedUsers(
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
      /** Start time as a UNIX timestamp; without it, the time is not limited. Unit: seconds. */
      startAt?: number;
    },
    options?: CallOptions | number,
  ): Promise<Models.ListArchivedUsersSingleRespDto>;
  listArchivedUsers(
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
      /** Start time as a UNIX timestamp; without it, the time is not limited. Unit: seconds. */
      startAt?: number;
    },
    options?: CallOptions | number,
  ): Promise<Models.ListArchivedUsersSingleRespDto>;

  /**
   * Signs a user out of one or several applications.
   *
   * @param requestBody User and applications.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.kickUsers({
   *   appIds: ["64d0e0a0de30ca11de30ca11"],
   *   userId: "64d0e0a0a11ce00000000001",
   * });
   * @see GenAuth V3 API, `POST /api/v3/kick-users`: https://api-explorer.genauth.ai
   */
  kickUsers(
    requestBody: Models.KickUsersDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Determines whether a user with the given user name, email address, phone number or external ID
   * exists.
   *
   * @param requestBody Identifiers to look for.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.isUserExists({ email: "alice@example.com" });
   * @see GenAuth V3 API, `POST /api/v3/is-user-exists`: https://api-explorer.genauth.ai
   */
  isUserExists(
    requestBody?: Models.IsUserExistsReqDto,
    options?: CallOptions | number,
  ): Promise<Models.IsUserExistsRespDto>;
  isUserExists(
    requestBody: Models.IsUserExistsReqDto,
    options?: CallOptions | number,
  ): Promise<Models.IsUserExistsRespDto>;

  /**
   * Gets the applications that a user can access.
   *
   * @param query User whose applications are read.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getUserAccessibleApps({
   *   userId: "64d0e0a0a11ce00000000001",
   * });
   * @see GenAuth V3 API, `GET /api/v3/get-user-accessible-apps`: https://api-explorer.genauth.ai
   */
  getUserAccessibleApps(
    query: {
      /**
       * ID of the user. Where the call has `userIdType`, another identifier of that kind can be
       * given: user name, email address, phone number, external ID or an identity.
       */
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
  ): Promise<Models.AppListRespDto>;

  /**
   * Gets the applications for which a user is authorized.
   *
   * @param query User whose applications are read.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getUserAuthorizedApps({
   *   userId: "64d0e0a0a11ce00000000001",
   * });
   * @see GenAuth V3 API, `GET /api/v3/get-user-authorized-apps`: https://api-explorer.genauth.ai
   */
  getUserAuthorizedApps(
    query: {
      /**
       * ID of the user. Where the call has `userIdType`, another identifier of that kind can be
       * given: user name, email address, phone number, external ID or an identity.
       */
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
  ): Promise<Models.AppListRespDto>;

  /**
   * Determines whether a user has at least one of several roles.
   *
   * @param requestBody User and roles.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.hasAnyRole({
   *   roles: [{ namespace: "blog", code: "editor" }],
   *   userId: "64d0e0a0a11ce00000000001",
   * });
   * @see GenAuth V3 API, `POST /api/v3/has-any-role`: https://api-explorer.genauth.ai
   */
  hasAnyRole(
    requestBody: Models.HasAnyRoleReqDto,
    options?: CallOptions | number,
  ): Promise<Models.HasAnyRoleRespDto>;

  /**
   * Lists the logins of a user page by page.
   *
   * @param query User, application, client address, period and page.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getUserLoginHistory({
   *   userId: "64d0e0a0a11ce00000000001",
   *   page: 1,
   *   limit: 20,
   * });
   * @see GenAuth V3 API, `GET /api/v3/get-user-login-history`: https://api-explorer.genauth.ai
   */
  getUserLoginHistory(
    query: {
      /**
       * ID of the user. Where the call has `userIdType`, another identifier of that kind can be
       * given: user name, email address, phone number, external ID or an identity.
       */
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
      /** ID of the application. */
      appId?: string;
      /** IP address of the client. */
      clientIp?: string;
      /** Start of the period, as a UNIX timestamp. Unit: milliseconds. */
      start?: number;
      /** End of the period, as a UNIX timestamp. Unit: milliseconds. */
      end?: number;
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
  ): Promise<Models.UserLoginHistoryPaginatedRespDto>;

  /**
   * Gets the applications in which a user has signed in.
   *
   * @param query User whose applications are read.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getUserLoggedinApps({
   *   userId: "64d0e0a0a11ce00000000001",
   * });
   * @see GenAuth V3 API, `GET /api/v3/get-user-loggedin-apps`: https://api-explorer.genauth.ai
   */
  getUserLoggedinApps(
    query: {
      /**
       * ID of the user. Where the call has `userIdType`, another identifier of that kind can be
       * given: user name, email address, phone number, external ID or an identity.
       */
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
  ): Promise<Models.UserLoggedInAppsListRespDto>;

  /**
   * Gets the identities with which a user has signed in.
   *
   * @param query User whose identities are read.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getUserLoggedinIdentities({
   *   userId: "64d0e0a0a11ce00000000001",
   * });
   * @see GenAuth V3 API, `GET /api/v3/get-user-logged-in-identities`:
   * https://api-explorer.genauth.ai
   */
  getUserLoggedinIdentities(
    query: {
      /**
       * ID of the user. Where the call has `userIdType`, another identifier of that kind can be
       * given: user name, email address, phone number, external ID or an identity.
       */
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
  ): Promise<Models.UserLoggedInIdentitiesRespDto>;

  /**
   * Marks a user as having left the organization.
   *
   * This cannot be undone. The service removes the authorizations, departments, roles, groups and
   * posts of the user, and disables the account: the user can no longer sign in. The profile is
   * kept.
   *
   * To delete the account, call `deleteUsersBatch`.
   *
   * @param requestBody User who has left.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.resignUser({
   *   userId: "64d0e0a0ca40100000000003",
   * });
   * @see GenAuth V3 API, `POST /api/v3/resign-user`: https://api-explorer.genauth.ai
   */
  resignUser(
    requestBody: Models.ResignUserReqDto,
    options?: CallOptions | number,
  ): Promise<Models.ResignUserRespDto>;

  /**
   * Marks several users as having left the organization.
   *
   * This cannot be undone. The service removes the authorizations, departments, roles, groups and
   * posts of the users, and disables the accounts: the users can no longer sign in. The profiles
   * are kept.
   *
   * To delete the accounts, call `deleteUsersBatch`.
   *
   * @param requestBody Users who have left.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.resignUserBatch({
   *   userIds: ["64d0e0a0ca40100000000003"],
   * });
   * @see GenAuth V3 API, `POST /api/v3/resign-user-batch`: https://api-explorer.genauth.ai
   */
  resignUserBatch(
    requestBody: Models.ResignUserBatchReqDto,
    options?: CallOptions | number,
  ): Promise<Models.ResignUserRespDto>;

  /**
   * Gets all resources for which a user is authorized.
   *
   * The answer joins the authorizations of the user, of the groups, of the roles and of the
   * organization.
   *
   * @param query User, namespace and type of resource.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getUserAuthorizedResources({
   *   userId: "64d0e0a0a11ce00000000001",
   *   namespace: "blog",
   * });
   * @see GenAuth V3 API, `GET /api/v3/get-user-authorized-resources`:
   * https://api-explorer.genauth.ai
   */
  getUserAuthorizedResources(
    query: {
      /**
       * ID of the user. Where the call has `userIdType`, another identifier of that kind can be
       * given: user name, email address, phone number, external ID or an identity.
       */
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
      /** Code of the permission group (permission namespace). */
      namespace?: string;
      /** Type of the resource. */
      resourceType?: "DATA" | "API" | "MENU" | "BUTTON" | "UI";
    },
    options?: CallOptions | number,
  ): Promise<Models.AuthorizedResourcePaginatedRespDto>;

  /**
   * Determines whether a user has a session in an application.
   *
   * @param requestBody User and application.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.checkSessionStatus({
   *   appId: "64d0e0a0de30ca11de30ca11",
   *   userId: "64d0e0a0a11ce00000000001",
   * });
   * @see GenAuth V3 API, `POST /api/v3/check-session-status`: https://api-explorer.genauth.ai
   */
  checkSessionStatus(
    requestBody: Models.CheckSessionStatusDto,
    options?: CallOptions | number,
  ): Promise<Models.CheckSessionStatusRespDto>;

  /**
   * Imports OTP authenticators of users.
   *
   * @param requestBody Users with their secrets.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.importOtp({
   *   list: [
   *     { userId: "64d0e0a0a11ce00000000001", otp: { secret: "HZ2F6J3AGNAVSOTV" } },
   *   ],
   * });
   * @see GenAuth V3 API, `POST /api/v3/import-otp`: https://api-explorer.genauth.ai
   */
  importOtp(
    requestBody: Models.ImportOtpReqDto,
    options?: CallOptions | number,
  ): Promise<Models.CommonResponseDto>;

  /**
   * Gets the secret of the OTP authenticator that a user has bound.
   *
   * @param query User whose secret is read.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getOtpSecretByUser({
   *   userId: "64d0e0a0a11ce00000000001",
   * });
   * @see GenAuth V3 API, `GET /api/v3/get-otp-secret-by-user`: https://api-explorer.genauth.ai
   */
  getOtpSecretByUser(
    query: {
      /**
       * ID of the user. Where the call has `userIdType`, another identifier of that kind can be
       * given: user name, email address, phone number, external ID or an identity.
       */
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
  ): Promise<Models.GetOtpSecretRespDto>;

  /**
   * Gets the password of a user, encrypted with the key that is configured in the console.
   *
   * The console supports RSA and SM2 keys, among others.
   *
   * @param requestBody User whose password is read.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getUserPasswordCiphertext({
   *   userId: "64d0e0a0a11ce00000000001",
   * });
   * @see GenAuth V3 API, `POST /api/v3/get-user-password-ciphertext`:
   * https://api-explorer.genauth.ai
   */
  getUserPasswordCiphertext(
    requestBody: Models.GetUserPasswordCiphertextDto,
    options?: CallOptions | number,
  ): Promise<Models.GetUserPasswordCiphertextRespDto>;

  /**
   * Links an identity of an external identity provider to a user.
   *
   * Afterwards the user can sign in through that identity provider.
   *
   * @param requestBody User and identity.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.linkIdentity({
   *   userIdInIdp: "oj7Nq05R-RRaqak0",
   *   userId: "64d0e0a0a11ce00000000001",
   *   extIdpId: "64d0e0a01d9000000000000d",
   * });
   * @see GenAuth V3 API, `POST /api/v3/link-identity`: https://api-explorer.genauth.ai
   */
  linkIdentity(
    requestBody: Models.LinkIdentityDto,
    options?: CallOptions | number,
  ): Promise<Models.LinkIdentityResDto>;

  /**
   * Removes all identities of a user at one external identity provider.
   *
   * Afterwards the user cannot sign in through that identity provider, until an identity is linked
   * again.
   *
   * @param requestBody User and identity provider.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.unlinkIdentity({
   *   userId: "64d0e0a0a11ce00000000001",
   *   extIdpId: "64d0e0a01d9000000000000d",
   * });
   * @see GenAuth V3 API, `POST /api/v3/unlink-identity`: https://api-explorer.genauth.ai
   */
  unlinkIdentity(
    requestBody: Models.UnlinkIdentity,
    options?: CallOptions | number,
  ): Promise<Models.UnlinkIdentityResDto>;

  /**
   * Sets the MFA state of a user, that is, the data that triggers MFA.
   *
   * @param requestBody User and MFA data.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.setUsersMfaStatus({
   *   mfaTriggerData: {
   *     mfaToken: "MFA_TOKEN",
   *     applicationMfa: [{ mfaPolicy: "EMAIL", status: 1, sort: 0 }],
   *   },
   *   userId: "64d0e0a0a11ce00000000001",
   * });
   * @see GenAuth V3 API, `POST /api/v3/set-mfa-status`: https://api-explorer.genauth.ai
   */
  setUsersMfaStatus(
    requestBody: Models.SetMfaStatusDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Gets the MFA state of a user, that is, the data that triggers MFA.
   *
   * @param query User whose MFA state is read.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getUserMfaStatus({
   *   userId: "64d0e0a0a11ce00000000001",
   * });
   * @see GenAuth V3 API, `GET /api/v3/get-mfa-status`: https://api-explorer.genauth.ai
   */
  getUserMfaStatus(
    query: {
      /**
       * ID of the user. Where the call has `userIdType`, another identifier of that kind can be
       * given: user name, email address, phone number, external ID or an identity.
       */
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
  ): Promise<Models.GetMapInfoRespDto>;

  /**
   * Gets the accounts in external systems with which a user is synchronized.
   *
   * @param query User whose relations are read.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getUserSyncRelations({
   *   userId: "64d0e0a0a11ce00000000001",
   * });
   * @see GenAuth V3 API, `GET /api/v3/get-user-sync-relations`: https://api-explorer.genauth.ai
   */
  getUserSyncRelations(
    query: {
      /**
       * ID of the user. Where the call has `userIdType`, another identifier of that kind can be
       * given: user name, email address, phone number, external ID or an identity.
       */
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
  ): Promise<Models.SyncRelationListRespDto>;

  /**
   * Removes the relation of a user with one external system.
   *
   * @param requestBody User and external system.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.deleteUserSyncRelations({
   *   provider: "lark",
   *   userId: "64d0e0a0a11ce00000000001",
   * });
   * @see GenAuth V3 API, `POST /api/v3/delete-user-sync-relations`: https://api-explorer.genauth.ai
   */
  deleteUserSyncRelations(
    requestBody: Models.DeleteUserSyncRelationReqDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Gets the encrypted passwords of several users.
   *
   * @param requestBody Users whose passwords are read.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getUserEncryptPasswordBatch({
   *   userIds: ["64d0e0a0a11ce00000000001", "64d0e0a0b0b0000000000002"],
   * });
   * @see `POST /api/v3/batch-get-user-encrypt-password`, which only authing-node-sdk documents
   */
  getUserEncryptPasswordBatch(
    requestBody: Models.GetUserEncryptPasswordBatchDto,
    options?: CallOptions | number,
  ): Promise<Models.GetUserEncryptPasswordBatchRespDto>;

  /**
   * Sends users an email with a link to reset their password.
   *
   * @param requestBody Users to write to.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.sendUserResetPasswordEmailLink({
   *   users: [{ userId: "64d0e0a0a11ce00000000001", userIdType: "user_id" }],
   * });
   * @see `POST /api/v3/send-user-reset-password-email-link`, of another SDK:
   * https://github.com/Authing/authing-java-sdk
   */
  sendUserResetPasswordEmailLink(
    requestBody: Models.SendUserResetPasswordEmailLinkBatchDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;
}

export type { GenAuthError };
