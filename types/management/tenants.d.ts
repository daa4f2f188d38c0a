// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

import type { CallOptions, GenAuthError } from "../../index.js";
import type * as Models from "../../models.js";

/** Tenants: operations of {@link ManagementClient}. */
export interface TenantsOperations {
  /**
   * Creates a tenant.
   *
   * @param requestBody The tenant to create.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.createTenant({
   *   name: "Acme Asia",
   *   appIds: ["64d0e0a0de30ca11de30ca11"],
   *   description: "The company in Asia.",
   * });
   * @see GenAuth V3 API, `POST /api/v3/create-tenant`: https://api-explorer.genauth.ai
   */
  createTenant(
    requestBody: Models.CreateTenantDto,
    options?: CallOptions | number,
  ): Promise<Models.CreateTenantRespDto>;

  /**
   * Changes the basic data of a tenant.
   *
   * @param requestBody ID of the tenant and the new values.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.updateTenant({
   *   tenantId: "64d0e0a07e4a00000000000a",
   *   name: "Acme Europe Ltd.",
   * });
   * @see GenAuth V3 API, `POST /api/v3/update-tenant`: https://api-explorer.genauth.ai
   */
  updateTenant(
    requestBody: Models.UpdateTenantDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Deletes a tenant.
   *
   * @param requestBody ID of the tenant.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.deleteTenant({
   *   tenantId: "64d0e0a07e4a00000000000a",
   * });
   * @see GenAuth V3 API, `POST /api/v3/delete-tenant`: https://api-explorer.genauth.ai
   */
  deleteTenant(
    requestBody: Models.DeleteTenantDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Lists tenants page by page, optionally filtered by a keyword that matches parts of their data.
   *
   * @param query Page and filters.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.listTenants({
   *   keywords: "Acme",
   *   withMembersCount: true,
   *   page: "1",
   *   limit: "20",
   * });
   * @see GenAuth V3 API, `GET /api/v3/list-tenants`: https://api-explorer.genauth.ai
   */
  listTenants(
    query?: {
      /** Text to search for. */
      keywords?: string;
      /** Whether the number of members is returned. */
      withMembersCount?: boolean;
      /** Whether basic data of the associated applications is returned. */
      withAppDetail?: boolean;
      /** Whether to return basic information about the creator. */
      withCreatorDetail?: boolean;
      /** Whether basic data of the application that the tenant comes from is returned. */
      withSourceAppDetail?: boolean;
      /** Page to get, from 1 on. */
      page?: string;
      /** Number of items on each page. */
      limit?: string;
      /** Source of the tenants to list. */
      source?: any;
    },
    options?: CallOptions | number,
  ): Promise<Models.TenantListPaginatedRespDto>;
  listTenants(
    query: {
      /** Text to search for. */
      keywords?: string;
      /** Whether the number of members is returned. */
      withMembersCount?: boolean;
      /** Whether basic data of the associated applications is returned. */
      withAppDetail?: boolean;
      /** Whether to return basic information about the creator. */
      withCreatorDetail?: boolean;
      /** Whether basic data of the application that the tenant comes from is returned. */
      withSourceAppDetail?: boolean;
      /** Page to get, from 1 on. */
      page?: string;
      /** Number of items on each page. */
      limit?: string;
      /** Source of the tenants to list. */
      source?: any;
    },
    options?: CallOptions | number,
  ): Promise<Models.TenantListPaginatedRespDto>;

  /**
   * Gets a summary of a tenant by its ID.
   *
   * @param query Query parameters.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getTenantLittleInfo({
   *   tenantId: "64d0e0a07e4a00000000000a",
   * });
   * @see GenAuth V3 API, `GET /api/v3/get-tenant-little-info`: https://api-explorer.genauth.ai
   */
  getTenantLittleInfo(
    query: {
      /** ID of the tenant. */
      tenantId: string;
      /** Whether the number of members is returned. */
      withMembersCount?: boolean;
      /** Whether basic data of the associated applications is returned. */
      withAppDetail?: boolean;
      /** Whether to return basic information about the creator. */
      withCreatorDetail?: boolean;
      /** Whether basic data of the application that the tenant comes from is returned. */
      withSourceAppDetail?: boolean;
    },
    options?: CallOptions | number,
  ): Promise<Models.TenantSingleRespDto>;

  /**
   * Gets a tenant by its ID.
   *
   * @param query Query parameters.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getTenant({
   *   tenantId: "64d0e0a07e4a00000000000a",
   *   withMembersCount: true,
   * });
   * @see GenAuth V3 API, `GET /api/v3/get-tenant`: https://api-explorer.genauth.ai
   */
  getTenant(
    query: {
      /** ID of the tenant. */
      tenantId: string;
      /** Whether the number of members is returned. */
      withMembersCount?: boolean;
      /** Whether basic data of the associated applications is returned. */
      withAppDetail?: boolean;
      /** Whether to return basic information about the creator. */
      withCreatorDetail?: boolean;
      /** Whether basic data of the application that the tenant comes from is returned. */
      withSourceAppDetail?: boolean;
    },
    options?: CallOptions | number,
  ): Promise<Models.TenantSingleRespDto>;

  /**
   * Imports tenants from an Excel file.
   *
   * The operation takes the address of the file, not its content. The import runs asynchronously;
   * `importTenantHistory` lists its result.
   *
   * @param requestBody Address of the Excel file.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.importTenant({
   *   excelUrl: "https://files.example.com/tenants.xlsx",
   * });
   * @see GenAuth V3 API, `POST /api/v3/import-tenant`: https://api-explorer.genauth.ai
   */
  importTenant(
    requestBody: Models.ImportTenantDto,
    options?: CallOptions | number,
  ): Promise<Models.ImportTenantRespDto>;

  /**
   * Lists the history of tenant imports page by page.
   *
   * @param query Page.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.importTenantHistory({ page: "1", limit: "20" });
   * @see GenAuth V3 API, `GET /api/v3/import-tenant-history`: https://api-explorer.genauth.ai
   */
  importTenantHistory(
    query?: {
      /** Page to get, from 1 on. */
      page?: string;
      /** Number of items on each page. */
      limit?: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.ImportTenantHistoryRespDto>;
  importTenantHistory(
    query: {
      /** Page to get, from 1 on. */
      page?: string;
      /** Number of items on each page. */
      limit?: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.ImportTenantHistoryRespDto>;

  /**
   * Lists the users to notify about a tenant import, page by page.
   *
   * @param query Page and filters.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.importTenantNotifyUser({
   *   importId: "1",
   *   page: "1",
   *   limit: "20",
   * });
   * @see GenAuth V3 API, `GET /api/v3/import-tenant-notify-user`: https://api-explorer.genauth.ai
   */
  importTenantNotifyUser(
    query: {
      /** ID of the import. */
      importId: string;
      /** Page to get, from 1 on. */
      page?: string;
      /** Number of items on each page. */
      limit?: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.ImportTenantNotifyUserRespDto>;

  /**
   * Sends email notifications about a tenant import to several administrators.
   *
   * @param requestBody The import and the recipients.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.sendEmailBatch({
   *   adminName: "Alice",
   *   importId: 1,
   *   users: [
   *     {
   *       adminName: "Alice",
   *       userName: "bob",
   *       identifier: "acme-europe",
   *       tenantId: "64d0e0a07e4a00000000000a",
   *       tenantName: "Acme Europe",
   *       email: "bob@example.com",
   *     },
   *   ],
   * });
   * @see GenAuth V3 API, `POST /api/v3/send-email-batch`: https://api-explorer.genauth.ai
   */
  sendEmailBatch(
    requestBody: Models.SendManyTenantEmailDto,
    options?: CallOptions | number,
  ): Promise<Models.SendEmailBatchDataDto>;

  /**
   * Sends SMS notifications about a tenant import to several administrators.
   *
   * @param requestBody The import and the recipients.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.sendSmsBatch({
   *   adminName: "Alice",
   *   importId: 1,
   *   users: [
   *     {
   *       adminName: "Alice",
   *       userName: "bob",
   *       identifier: "acme-europe",
   *       tenantId: "64d0e0a07e4a00000000000a",
   *       tenantName: "Acme Europe",
   *       phone: "13800000002",
   *       phoneCountryCode: "+86",
   *     },
   *   ],
   * });
   * @see GenAuth V3 API, `POST /api/v3/send-sms-batch`: https://api-explorer.genauth.ai
   */
  sendSmsBatch(
    requestBody: Models.SendManyTenantSmsDto,
    options?: CallOptions | number,
  ): Promise<Models.SendSmsBatchRespDto>;

  /**
   * Lists the administrators of a tenant page by page, optionally filtered by a keyword.
   *
   * @param requestBody The tenant, the page and the search text.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.listTenantAdmin({
   *   tenantId: "64d0e0a07e4a00000000000a",
   *   page: "1",
   *   limit: "20",
   * });
   * @see GenAuth V3 API, `POST /api/v3/list-tenant-admin`: https://api-explorer.genauth.ai
   */
  listTenantAdmin(
    requestBody: Models.ListTenantAdminDto,
    options?: CallOptions | number,
  ): Promise<Models.TenantUserListPaginatedRespDto>;

  /**
   * Makes users or members administrators of a tenant.
   *
   * Inferred: at least one of `linkUserIds` or `memberIds` is required.
   *
   * @param requestBody The tenant, and user IDs or member IDs.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.setTenantAdmin({
   *   tenantId: "64d0e0a07e4a00000000000a",
   *   linkUserIds: ["64d0e0a0a11ce00000000001"],
   * });
   * @see GenAuth V3 API, `POST /api/v3/set-tenant-admin`: https://api-explorer.genauth.ai
   */
  setTenantAdmin(
    requestBody: Models.RemoveTenantUsersDto,
    options?: CallOptions | number,
  ): Promise<Models.CommonResponseDto>;

  /**
   * Removes the administrator role of a tenant from a user or member.
   *
   * Inferred: at least one of `linkUserId` or `memberId` is required.
   *
   * @param requestBody The tenant, and a user ID or member ID.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.deleteTenantAdmin({
   *   tenantId: "64d0e0a07e4a00000000000a",
   *   linkUserId: "64d0e0a0a11ce00000000001",
   * });
   * @see GenAuth V3 API, `POST /api/v3/delete-tenant-admin`: https://api-explorer.genauth.ai
   */
  deleteTenantAdmin(
    requestBody: Models.GetTenantUserDto,
    options?: CallOptions | number,
  ): Promise<Models.CommonResponseDto>;

  /**
   * Removes several members from a tenant.
   *
   * Inferred: at least one of `linkUserIds` or `memberIds` is required.
   *
   * @param requestBody The tenant, and user IDs or member IDs.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.deleteTenantUser({
   *   tenantId: "64d0e0a07e4a00000000000a",
   *   linkUserIds: ["64d0e0a0b0b0000000000002"],
   * });
   * @see GenAuth V3 API, `POST /api/v3/delete-tenant-user`: https://api-explorer.genauth.ai
   */
  deleteTenantUser(
    requestBody: Models.RemoveTenantUsersDto,
    options?: CallOptions | number,
  ): Promise<Models.CommonResponseDto>;

  /**
   * Creates a link that invites users to a tenant.
   *
   * `appId` is the application that the user opens after sign-up.
   *
   * @param requestBody Email addresses to invite, the application and the validity of the link.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.generateInviteTenantUserLink({
   *   validityTerm: "7",
   *   emails: ["dave@example.com"],
   *   appId: "64d0e0a0de30ca11de30ca11",
   *   tenantId: "64d0e0a07e4a00000000000a",
   * });
   * @see GenAuth V3 API, `POST /api/v3/generate-invite-tenant-user-link`:
   * https://api-explorer.genauth.ai
   */
  generateInviteTenantUserLink(
    requestBody: Models.GenerateInviteTenantUserLink,
    options?: CallOptions | number,
  ): Promise<Models.InviteTenantUsersRespDto>;

  /**
   * Lists the records of invitations of tenant users, page by page.
   *
   * The service's own description speaks of the tenant consoles that a user can open; the answer
   * model holds invitation records.
   *
   * @param query Page and filters.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.listInviteTennatUserRecords({
   *   keywords: "dave",
   *   page: "1",
   *   limit: "20",
   * });
   * @see GenAuth V3 API, `GET /api/v3/list-invite-tenant-user-records`:
   * https://api-explorer.genauth.ai
   */
  listInviteTennatUserRecords(
    query: {
      /** Text to search for. */
      keywords: string;
      /** Page to get, from 1 on. */
      page: string;
      /** Number of items on each page. */
      limit: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.InviteTenantUserRecordListRespDto>;

  /**
   * Lists the users of the user pool who may administer several tenants, page by page.
   *
   * @param query Page and filters.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.listMultipleTenantAdmin({
   *   keywords: "alice",
   *   page: "1",
   *   limit: "20",
   * });
   * @see GenAuth V3 API, `GET /api/v3/list-multiple-tenant-admins`: https://api-explorer.genauth.ai
   */
  listMultipleTenantAdmin(
    query?: {
      /** Text to search for. */
      keywords?: string;
      /** Page to get, from 1 on. */
      page?: string;
      /** Number of items on each page. */
      limit?: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.MultipleTenantAdminPaginatedRespDto>;
  listMultipleTenantAdmin(
    query: {
      /** Text to search for. */
      keywords?: string;
      /** Page to get, from 1 on. */
      page?: string;
      /** Number of items on each page. */
      limit?: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.MultipleTenantAdminPaginatedRespDto>;

  /**
   * Gives a user the right to administer several tenants of the user pool.
   *
   * @param requestBody The user, the tenants and the notifications to send.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.createMultipleTenantAdmin({
   *   tenantIds: ["64d0e0a07e4a00000000000a"],
   *   userId: "64d0e0a0a11ce00000000001",
   *   sendEmailNotification: true,
   * });
   * @see GenAuth V3 API, `POST /api/v3/create-multiple-tenant-admin`:
   * https://api-explorer.genauth.ai
   */
  createMultipleTenantAdmin(
    requestBody: Models.CreateMultipleTenantAdminDto,
    options?: CallOptions | number,
  ): Promise<Models.CommonResponseDto>;

  /**
   * Gets the multi-tenant administrator with the given user ID.
   *
   * The answer has the form of a list.
   *
   * @param query Query parameters.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getMultipleTenantAdmin({
   *   userId: "64d0e0a0a11ce00000000001",
   * });
   * @see GenAuth V3 API, `GET /api/v3/get-multiple-tenant-admin`: https://api-explorer.genauth.ai
   */
  getMultipleTenantAdmin(
    query: {
      /**
       * ID of the user. Where the call has `userIdType`, another identifier of that kind can be
       * given: user name, email address, phone number, external ID or an identity.
       */
      userId: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.MultipleTenantAdminPaginatedRespDto>;

  /**
   * Lists the users of the user pool who are cooperating administrators, page by page.
   *
   * @param query Page and filters.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.listTenantCooperators({
   *   keywords: "alice",
   *   page: "1",
   *   limit: "20",
   * });
   * @see GenAuth V3 API, `GET /api/v3/list-tenant-cooperators`: https://api-explorer.genauth.ai
   */
  listTenantCooperators(
    query?: {
      /** Text to search for. */
      keywords?: string;
      /** Whether external administrators are listed. */
      external?: boolean;
      /** Page to get, from 1 on. */
      page?: string;
      /** Number of items on each page. */
      limit?: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.TenantCooperatorPaginatedRespDto>;
  listTenantCooperators(
    query: {
      /** Text to search for. */
      keywords?: string;
      /** Whether external administrators are listed. */
      external?: boolean;
      /** Page to get, from 1 on. */
      page?: string;
      /** Number of items on each page. */
      limit?: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.TenantCooperatorPaginatedRespDto>;

  /**
   * Gets the cooperating administrator with the given user ID.
   *
   * @param query Query parameters.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getTenantCooperator({
   *   userId: "64d0e0a0a11ce00000000001",
   * });
   * @see GenAuth V3 API, `GET /api/v3/get-tenant-cooperator`: https://api-explorer.genauth.ai
   */
  getTenantCooperator(
    query: {
      /**
       * ID of the user. Where the call has `userIdType`, another identifier of that kind can be
       * given: user name, email address, phone number, external ID or an identity.
       */
      userId: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.TenantCooperatorSingleRespDto>;

  /**
   * Gets the menus that a cooperating administrator may use.
   *
   * @param query Query parameters.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getTenantCooperatorMenu({
   *   userId: "64d0e0a0a11ce00000000001",
   * });
   * @see GenAuth V3 API, `GET /api/v3/get-tenant-cooperator-menu`: https://api-explorer.genauth.ai
   */
  getTenantCooperatorMenu(
    query: {
      /**
       * ID of the user. Where the call has `userIdType`, another identifier of that kind can be
       * given: user name, email address, phone number, external ID or an identity.
       */
      userId: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.TenantCooperatorSingleRespDto>;

  /**
   * Creates a cooperating administrator.
   *
   * @param requestBody The user, the policies and the notifications to send.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.createTenantCooperator({
   *   policies: ["TenantFullAccess"],
   *   userId: "64d0e0a0a11ce00000000001",
   *   sendEmailNotification: true,
   * });
   * @see GenAuth V3 API, `POST /api/v3/create-tenant-cooperator`: https://api-explorer.genauth.ai
   */
  createTenantCooperator(
    requestBody: Models.CreateTenantCooperatorDto,
    options?: CallOptions | number,
  ): Promise<Models.CommonResponseDto>;

  /**
   * Gets a tenant by its code.
   *
   * @param query Query parameters.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getTenantByCode({ code: "acme-europe" });
   * @see GenAuth V3 API, `GET /api/v3/get-tenant-by-code`: https://api-explorer.genauth.ai
   */
  getTenantByCode(
    query: {
      /** Code of the tenant. */
      code: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.TenantSingleRespDto>;

  /**
   * Creates the enterprise certification of a tenant.
   *
   * The request carries personal data: an identity number, a bank card number and a phone number.
   *
   * @param requestBody Business and bank data of the tenant.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.createTenantEnterpriseCertification({
   *   businessName: "Acme Europe Ltd.",
   *   businessLicense: "https://files.example.com/license.png",
   *   businessRegistrationName: "Acme Europe Ltd.",
   *   unifiedSocialCredit: "000000000000000000",
   *   legalRepresentativeName: "Example Person",
   *   nationalIdentificationNumber: "000000000000000000",
   *   personalBankCardNumber: "0000000000000000",
   *   bankReservedPhone: "13800000001",
   *   tenantId: "64d0e0a07e4a00000000000a",
   * });
   * @see `POST /api/v3/create-tenant-enterprise-certification`, which only authing-node-sdk
   * documents
   */
  createTenantEnterpriseCertification(
    requestBody: Models.CreateTenantEnterpriseCertificationBodyDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Changes the enterprise certification of a tenant.
   *
   * The request carries personal data: an identity number, a bank card number and a phone number.
   *
   * @param requestBody Business and bank data of the tenant.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.updateTenantEnterpriseCertification({
   *   businessName: "Acme Europe Ltd.",
   *   businessLicense: "https://files.example.com/license.png",
   *   businessRegistrationName: "Acme Europe Ltd.",
   *   unifiedSocialCredit: "000000000000000000",
   *   legalRepresentativeName: "Example Person",
   *   nationalIdentificationNumber: "000000000000000000",
   *   personalBankCardNumber: "0000000000000000",
   *   bankReservedPhone: "13800000001",
   *   tenantId: "64d0e0a07e4a00000000000a",
   * });
   * @see `POST /api/v3/update-tenant-enterprise-certification`, which only authing-node-sdk
   * documents
   */
  updateTenantEnterpriseCertification(
    requestBody: Models.CreateTenantEnterpriseCertificationBodyDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Records the result of the review of an enterprise certification.
   *
   * @param requestBody The tenant, the result and its reason.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.reviewTenantEnterpriseCertification({
   *   tenantId: "64d0e0a07e4a00000000000a",
   *   enterpriseCertificationStatus: "pass",
   *   reviewReason: "The documents are complete.",
   * });
   * @see `POST /api/v3/review-tenant-enterprise-certification`, which only authing-node-sdk
   * documents
   */
  reviewTenantEnterpriseCertification(
    requestBody: Models.ReviewTenantEnterpriseCertificationBodyDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Gets the enterprise certification of a tenant.
   *
   * The answer carries personal data: an identity number, a bank card number and a phone number.
   *
   * @param query Query parameters.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getTenantEnterpriseCertification({
   *   tenantId: "64d0e0a07e4a00000000000a",
   * });
   * @see `GET /api/v3/get-tenant-enterprise-certification`, which only authing-node-sdk documents
   */
  getTenantEnterpriseCertification(
    query: {
      /** ID of the tenant. */
      tenantId: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.TenantEnterpriseCertificationRespDto>;

  /**
   * Sends emails that invite users to a tenant.
   *
   * The service documents no fields of the request.
   *
   * @param requestBody The invitation.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.sendInviteTenantUserEmail({});
   * @see GenAuth V3 API, `POST /api/v3/send-invite-tenant-user-email`:
   * https://api-explorer.genauth.ai
   */
  sendInviteTenantUserEmail(
    requestBody: Models.SendInviteTenantUserEmailDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Adds users of the user pool to a tenant.
   *
   * @param requestBody The tenant and the user IDs.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.addTenantUsers({
   *   linkUserIds: ["64d0e0a0a11ce00000000001"],
   *   tenantId: "64d0e0a07e4a00000000000a",
   * });
   * @see GenAuth V3 API, `POST /api/v3/add-tenant-users`: https://api-explorer.genauth.ai
   */
  addTenantUsers(
    requestBody: Models.AddTenantUsersDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Removes several members from a tenant.
   *
   * Inferred: at least one of `linkUserIds` or `memberIds` is required.
   *
   * @param requestBody The tenant, and user IDs or member IDs.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.removeTenantUsers({
   *   tenantId: "64d0e0a07e4a00000000000a",
   *   linkUserIds: ["64d0e0a0b0b0000000000002"],
   * });
   * @see GenAuth V3 API, `POST /api/v3/remove-tenant-users`: https://api-explorer.genauth.ai
   */
  removeTenantUsers(
    requestBody: Models.RemoveTenantUsersDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Changes a member of a tenant.
   *
   * Inferred: at least one of `linkUserId` or `memberId` is required.
   *
   * @param requestBody The tenant, a user ID or member ID, and the new values.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.updateTenantUser({
   *   updates: { nickname: "Ally" },
   *   tenantId: "64d0e0a07e4a00000000000a",
   *   linkUserId: "64d0e0a0a11ce00000000001",
   * });
   * @see GenAuth V3 API, `POST /api/v3/update-tenant-user`: https://api-explorer.genauth.ai
   */
  updateTenantUser(
    requestBody: Models.UpdateTenantUserDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Creates a member of a tenant.
   *
   * The member is created with the rights of an administrator, so no verification code is needed.
   * `externalId` is unique in the user pool, like the other identifiers.
   *
   * At least one of `email`, `phone` or `username` is required.
   *
   * @param requestBody The member to create.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.createTenantUser({
   *   tenantId: "64d0e0a07e4a00000000000a",
   *   gender: "U",
   *   username: "dave",
   *   email: "dave@example.com",
   *   name: "Dave",
   * });
   * @see GenAuth V3 API, `POST /api/v3/create-tenant-user`: https://api-explorer.genauth.ai
   */
  createTenantUser(
    requestBody: Models.CreateTenantUserReqDto,
    options?: CallOptions | number,
  ): Promise<Models.TenantUserRespDto>;

  /**
   * Lists the members of a tenant page by page, optionally filtered by a keyword.
   *
   * By default, the keyword is compared with `phone`, `email`, `name`, `username` and `nickname`.
   *
   * @param requestBody The tenant, the search text and the page.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.listTenantUsers({
   *   tenantId: "64d0e0a07e4a00000000000a",
   *   options: { pagination: { page: 1, limit: 20 } },
   * });
   * @see GenAuth V3 API, `POST /api/v3/list-tenant-users`: https://api-explorer.genauth.ai
   */
  listTenantUsers(
    requestBody: Models.ListTenantUserDto,
    options?: CallOptions | number,
  ): Promise<Models.TenantUserListPaginatedRespDto>;

  /**
   * Gets a member of a tenant by user ID or member ID.
   *
   * Inferred: at least one of `linkUserId` or `memberId` is required.
   *
   * @param query Query parameters.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getTenantUser({
   *   tenantId: "64d0e0a07e4a00000000000a",
   *   linkUserId: "64d0e0a0a11ce00000000001",
   * });
   * @see GenAuth V3 API, `GET /api/v3/get-tenant-user`: https://api-explorer.genauth.ai
   */
  getTenantUser(
    query: {
      /** ID of the tenant. */
      tenantId: string;
      /** ID of the user of the user pool that the member is linked to. */
      linkUserId?: string;
      /** ID of the tenant member. */
      memberId?: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.TenantUserSingleRespDto>;
}

export type { GenAuthError };
