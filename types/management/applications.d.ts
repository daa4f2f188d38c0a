// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

import type { CallOptions, GenAuthError } from "../../index.js";
import type * as Models from "../../models.js";

/** Applications: operations of {@link ManagementClient}. */
export interface ApplicationsOperations {
  /**
   * Gets an application.
   *
   * @param query Application to get.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getApplication({
   *   appId: "64d0e0a0de30ca11de30ca11",
   * });
   * @see GenAuth V3 API, `GET /api/v3/get-application`: https://api-explorer.genauth.ai
   */
  getApplication(
    query: {
      /** ID of the application. */
      appId: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.ApplicationSingleRespDto>;

  /**
   * Gets the access rule that applies to a subject in an application.
   *
   * @param query Subject and application.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.detailAuthSubject({
   *   targetId: "64d0e0a0a11ce00000000001",
   *   targetType: "USER",
   *   appId: "64d0e0a0de30ca11de30ca11",
   * });
   * @see GenAuth V3 API, `GET /api/v3/get-subject-auth-detail`: https://api-explorer.genauth.ai
   */
  detailAuthSubject(
    query: {
      /** ID of the subject. */
      targetId: string;
      /** Type of the subject. */
      targetType: "USER" | "ROLE" | "GROUP" | "ORG" | "AK_SK";
      /** ID of the application. */
      appId: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.GetSubjectAuthRespDto>;

  /**
   * Lists the applications with an access rule for a subject.
   *
   * @param requestBody Subject, and filters.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.listAuthSubject({
   *   targetType: "USER",
   *   targetId: "64d0e0a0a11ce00000000001",
   *   effect: ["ALLOW"],
   * });
   * @see GenAuth V3 API, `POST /api/v3/list-subject-auth`: https://api-explorer.genauth.ai
   */
  listAuthSubject(
    requestBody: Models.ListAuthSubjectDto,
    options?: CallOptions | number,
  ): Promise<Models.ListApplicationSubjectRespDto>;

  /**
   * Lists the access rules of an application page by page.
   *
   * @param requestBody Application, filters, and which page to get.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.listAuthApplication({
   *   appId: "64d0e0a0de30ca11de30ca11",
   *   page: 1,
   *   limit: 20,
   *   targetTypeList: ["USER", "GROUP"],
   * });
   * @see GenAuth V3 API, `POST /api/v3/list-applications-auth`: https://api-explorer.genauth.ai
   */
  listAuthApplication(
    requestBody: Models.ListApplicationAuthDto,
    options?: CallOptions | number,
  ): Promise<Models.ListApplicationAuthPaginatedRespDto>;

  /**
   * Turns an access rule of an application on or off.
   *
   * @param requestBody Access rule and its new state.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.enabledAuth({
   *   enabled: false,
   *   id: "64d0e0a0a000000000000001",
   * });
   * @see GenAuth V3 API, `POST /api/v3/update-auth-enabled`: https://api-explorer.genauth.ai
   */
  enabledAuth(
    requestBody: Models.UpdateAuthEnabledDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Deletes access rules of applications.
   *
   * @param authIds IDs of the access rules.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.deleteAuth(["64d0e0a0a000000000000001"]);
   * @see GenAuth V3 API, `DELETE /api/v3/batch-applications-auth`: https://api-explorer.genauth.ai
   */
  deleteAuth(authIds: string[], options?: CallOptions | number): Promise<Models.IsSuccessRespDto>;

  /**
   * Lists applications page by page.
   *
   * @param query Filters, and which page to get.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.listApplications({
   *   page: 1,
   *   limit: 20,
   *   isSelfBuiltApp: true,
   * });
   * @see GenAuth V3 API, `GET /api/v3/list-applications`: https://api-explorer.genauth.ai
   */
  listApplications(
    query?: {
      /**
       * Page to get, from 1 on.
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
       * Whether to list integrated applications.
       *
       * @default false
       */
      isIntegrateApp?: boolean;
      /**
       * Whether to list self-built applications.
       *
       * @default false
       */
      isSelfBuiltApp?: boolean;
      /**
       * Whether to list applications with single sign-on.
       *
       * @default false
       */
      ssoEnabled?: boolean;
      /** Text of a fuzzy search. */
      keywords?: string;
      /** Whether to list all applications. Default: `false`. */
      all?: boolean;
    },
    options?: CallOptions | number,
  ): Promise<Models.ApplicationPaginatedRespDto>;
  listApplications(
    query: {
      /**
       * Page to get, from 1 on.
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
       * Whether to list integrated applications.
       *
       * @default false
       */
      isIntegrateApp?: boolean;
      /**
       * Whether to list self-built applications.
       *
       * @default false
       */
      isSelfBuiltApp?: boolean;
      /**
       * Whether to list applications with single sign-on.
       *
       * @default false
       */
      ssoEnabled?: boolean;
      /** Text of a fuzzy search. */
      keywords?: string;
      /** Whether to list all applications. Default: `false`. */
      all?: boolean;
    },
    options?: CallOptions | number,
  ): Promise<Models.ApplicationPaginatedRespDto>;

  /**
   * Gets the basic information about an application.
   *
   * @param query Application to get.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getApplicationSimpleInfo({
   *   appId: "64d0e0a0de30ca11de30ca11",
   * });
   * @see GenAuth V3 API, `GET /api/v3/get-application-simple-info`: https://api-explorer.genauth.ai
   */
  getApplicationSimpleInfo(
    query: {
      /** ID of the application. */
      appId: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.ApplicationSimpleInfoSingleRespDto>;

  /**
   * Lists the basic information about applications page by page.
   *
   * @param query Filters, and which page to get.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.listApplicationSimpleInfo({ page: 1, limit: 20 });
   * @see GenAuth V3 API, `GET /api/v3/list-application-simple-info`:
   * https://api-explorer.genauth.ai
   */
  listApplicationSimpleInfo(
    query?: {
      /**
       * Page to get, from 1 on.
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
       * Whether to list integrated applications.
       *
       * @default false
       */
      isIntegrateApp?: boolean;
      /**
       * Whether to list self-built applications.
       *
       * @default false
       */
      isSelfBuiltApp?: boolean;
      /**
       * Whether to list applications with single sign-on.
       *
       * @default false
       */
      ssoEnabled?: boolean;
      /** Text of a fuzzy search. */
      keywords?: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.ApplicationSimpleInfoPaginatedRespDto>;
  listApplicationSimpleInfo(
    query: {
      /**
       * Page to get, from 1 on.
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
       * Whether to list integrated applications.
       *
       * @default false
       */
      isIntegrateApp?: boolean;
      /**
       * Whether to list self-built applications.
       *
       * @default false
       */
      isSelfBuiltApp?: boolean;
      /**
       * Whether to list applications with single sign-on.
       *
       * @default false
       */
      ssoEnabled?: boolean;
      /** Text of a fuzzy search. */
      keywords?: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.ApplicationSimpleInfoPaginatedRespDto>;

  /**
   * Creates an application.
   *
   * For an integrated application the service reads only `template` and `templateData`, which are
   * then required, and ignores all other fields. A self-built application needs `appIdentifier`.
   *
   * @param requestBody Application to create.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.createApplication({
   *   appName: "Web shop",
   *   appIdentifier: "web-shop",
   *   appType: "web",
   *   redirectUris: ["https://shop.example.com/callback"],
   * });
   * @see GenAuth V3 API, `POST /api/v3/create-application`: https://api-explorer.genauth.ai
   */
  createApplication(
    requestBody: Models.CreateApplicationDto,
    options?: CallOptions | number,
  ): Promise<Models.CreateApplicationRespDto>;

  /**
   * Changes an application.
   *
   * @param requestBody Application to change and its new values.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.updateApplication({
   *   appId: "64d0e0a0de30ca11de30ca11",
   *   appName: "Web shop",
   *   logoutRedirectUris: ["https://shop.example.com/"],
   * });
   * @see `POST /api/v3/update-application`, which only authing-node-sdk documents
   */
  updateApplication(
    requestBody: Models.UpdateApplicationDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Deletes an application.
   *
   * @param requestBody Application to delete.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.deleteApplication({
   *   appId: "64d0e0a0de30ca11de30ca11",
   * });
   * @see GenAuth V3 API, `POST /api/v3/delete-application`: https://api-explorer.genauth.ai
   */
  deleteApplication(
    requestBody: Models.DeleteApplicationDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Gets the secret of an application.
   *
   * The answer holds a credential; keep it out of logs.
   *
   * @param query Application.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getApplicationSecret({
   *   appId: "64d0e0a0de30ca11de30ca11",
   * });
   * @see GenAuth V3 API, `GET /api/v3/get-application-secret`: https://api-explorer.genauth.ai
   */
  getApplicationSecret(
    query: {
      /** ID of the application. */
      appId: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.GetApplicationSecretRespDto>;

  /**
   * Replaces the secret of an application and returns the new one.
   *
   * The answer holds a credential; keep it out of logs. Programs that use the old secret need the
   * new one.
   *
   * @param requestBody Application whose secret to replace.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.refreshApplicationSecret({
   *   appId: "64d0e0a0de30ca11de30ca11",
   * });
   * @see GenAuth V3 API, `POST /api/v3/refresh-application-secret`: https://api-explorer.genauth.ai
   */
  refreshApplicationSecret(
    requestBody: Models.RefreshApplicationSecretDto,
    options?: CallOptions | number,
  ): Promise<Models.RefreshApplicationSecretRespDto>;

  /**
   * Lists the users who are logged in to an application.
   *
   * @param requestBody Application, and options of the list.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.listApplicationActiveUsers({
   *   appId: "64d0e0a0de30ca11de30ca11",
   *   options: { pagination: { page: 1, limit: 20 } },
   * });
   * @see GenAuth V3 API, `POST /api/v3/list-application-active-users`:
   * https://api-explorer.genauth.ai
   */
  listApplicationActiveUsers(
    requestBody: Models.ListApplicationActiveUsersDto,
    options?: CallOptions | number,
  ): Promise<Models.UserPaginatedRespDto>;

  /**
   * Gets the default access policy of an application.
   *
   * @param query Application.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getApplicationPermissionStrategy({
   *   appId: "64d0e0a0de30ca11de30ca11",
   * });
   * @see GenAuth V3 API, `GET /api/v3/get-application-permission-strategy`:
   * https://api-explorer.genauth.ai
   */
  getApplicationPermissionStrategy(
    query: {
      /** ID of the application. */
      appId: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.GetApplicationPermissionStrategyRespDto>;

  /**
   * Changes the default access policy of an application.
   *
   * @param requestBody Application and its new policy.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.updateApplicationPermissionStrategy({
   *   permissionStrategy: "DENY_ALL",
   *   appId: "64d0e0a0de30ca11de30ca11",
   * });
   * @see GenAuth V3 API, `POST /api/v3/update-application-permission-strategy`:
   * https://api-explorer.genauth.ai
   */
  updateApplicationPermissionStrategy(
    requestBody: Models.UpdateApplicationPermissionStrategyDataDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Allows or denies users, groups, organizations or roles access to an application.
   *
   * Subjects that do not exist are skipped; they cause no error.
   *
   * @param requestBody Application and the access rules to add.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.authorizeApplicationAccess({
   *   appId: "64d0e0a0de30ca11de30ca11",
   *   list: [
   *     { targetType: "GROUP", targetIdentifier: ["developers"], effect: "ALLOW" },
   *   ],
   * });
   * @see GenAuth V3 API, `POST /api/v3/authorize-application-access`:
   * https://api-explorer.genauth.ai
   */
  authorizeApplicationAccess(
    requestBody: Models.AuthorizeApplicationAccessDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Removes access rules of users, groups, organizations or roles from an application.
   *
   * Subjects that do not exist cause no error.
   *
   * @param requestBody Application and the subjects whose rules to remove.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.revokeApplicationAccess({
   *   appId: "64d0e0a0de30ca11de30ca11",
   *   list: [{ targetType: "GROUP", targetIdentifier: ["developers"] }],
   * });
   * @see GenAuth V3 API, `POST /api/v3/revoke-application-access`: https://api-explorer.genauth.ai
   */
  revokeApplicationAccess(
    requestBody: Models.RevokeApplicationAccessDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Checks whether a domain is available for a new application or as the new domain of an
   * application.
   *
   * @param requestBody Domain to check.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.checkDomainAvailable({ domain: "web-shop" });
   * @see GenAuth V3 API, `POST /api/v3/check-domain-available`: https://api-explorer.genauth.ai
   */
  checkDomainAvailable(
    requestBody: Models.CheckDomainAvailable,
    options?: CallOptions | number,
  ): Promise<Models.CheckDomainAvailableSecretRespDto>;

  /**
   * Lists the applications of tenants page by page.
   *
   * @param query Filters, and which page to get.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.listTenantApplications({
   *   page: "1",
   *   limit: "20",
   *   keywords: "shop",
   *   ssoEnabled: true,
   * });
   * @see GenAuth V3 API, `GET /api/v3/list-tenant-applications`: https://api-explorer.genauth.ai
   */
  listTenantApplications(
    query: {
      /** Page to get, as a string. */
      page: string;
      /** Number of applications on each page, as a string. */
      limit: string;
      /** Text to search for. */
      keywords: string;
      /** Whether to list applications with single sign-on. */
      ssoEnabled: boolean;
    },
    options?: CallOptions | number,
  ): Promise<Models.TenantApplicationListPaginatedRespDto>;

  /**
   * Changes the login page of an application.
   *
   * @param requestBody New settings of the login page.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.updateLoginPageConfig({
   *   update: {
   *     tabMethodsSortConfig: {},
   *     qrCodeSortConfig: {},
   *     ssoPageCustomizationSettings: {},
   *     passwordTabConfig: {},
   *     verifyCodeTabConfig: {},
   *     config: { global: {} },
   *     enableCreateTenant: true,
   *     createTenantScenes: ["register"],
   *     enableJoinTenant: true,
   *     joinTenantScenes: ["login"],
   *     enableVerifyDomain: false,
   *     enableAutoConnectTenantApp: true,
   *     verifyDomainScenes: [],
   *   },
   * });
   * @see GenAuth V3 API, `POST /api/v3/update-login-page-config`: https://api-explorer.genauth.ai
   */
  updateLoginPageConfig(
    requestBody: Models.UpdateLoginConfigDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Gets the multi-tenant settings of the user pool.
   *
   * The misspelled name is that of the mirrored SDK.
   *
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.userpollTenantConfig();
   * @see GenAuth V3 API, `GET /api/v3/userpool-tenant-config`: https://api-explorer.genauth.ai
   */
  userpollTenantConfig(
    options?: CallOptions | number,
  ): Promise<Models.UserPoolTenantConfigDtoRespDto>;

  /**
   * Changes the login settings in the multi-tenant settings of the user pool.
   *
   * @param requestBody New login settings.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.updateUserPoolTenantConfig({
   *   update: {
   *     tabMethodsSortConfig: {},
   *     qrCodeSortConfig: {},
   *     ssoPageCustomizationSettings: {},
   *     passwordTabConfig: {},
   *     verifyCodeTabConfig: {},
   *     config: { global: {} },
   *     enableCreateTenant: true,
   *     createTenantScenes: ["register"],
   *     enableJoinTenant: true,
   *     joinTenantScenes: ["login"],
   *     enableVerifyDomain: false,
   *     enableAutoConnectTenantApp: true,
   *     verifyDomainScenes: [],
   *   },
   * });
   * @see GenAuth V3 API, `POST /api/v3/update-userpool-tenant-config`:
   * https://api-explorer.genauth.ai
   */
  updateUserPoolTenantConfig(
    requestBody: Models.UpdateUserPoolTenantLoginConfigDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Turns login with a QR code in the console of tenants on or off.
   *
   * @param requestBody New state.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.updateTenantQrCodeState({ enabled: true });
   * @see GenAuth V3 API, `POST /api/v3/update-userpool-tenant-appqrcode-state`:
   * https://api-explorer.genauth.ai
   */
  updateTenantQrCodeState(
    requestBody: Models.UpdateTenantAppqrcodeState,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Turns connections of external identity providers on or off in the multi-tenant settings of the
   * user pool.
   *
   * The misspelled name is that of the mirrored SDK.
   *
   * @param requestBody Connections and their new state.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.changeUserpoolTenanExtIdpConnState({
   *   enabled: true,
   *   connIds: ["64d0e0a0c00000000000000e"],
   * });
   * @see GenAuth V3 API, `POST /api/v3/change-userpool-tenant-ext-idp-conn-state`:
   * https://api-explorer.genauth.ai
   */
  changeUserpoolTenanExtIdpConnState(
    requestBody: Models.ChangeUserPoolTenantExtIdpConnDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Turns multi-factor authentication factors of an application on or off.
   *
   * @param requestBody Application, and the factors to turn on and off.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.updateApplicationMfaSettings({
   *   appId: "64d0e0a0de30ca11de30ca11",
   *   enabledFactors: ["OTP", "SMS"],
   *   disabledFactors: ["EMAIL"],
   * });
   * @see GenAuth V3 API, `POST /api/v3/update-application-mfa-settings`:
   * https://api-explorer.genauth.ai
   */
  updateApplicationMfaSettings(
    requestBody: Models.UpdateApplicationMfaSettingsDto,
    options?: CallOptions | number,
  ): Promise<Models.MFASettingsRespDto>;

  /**
   * Gets the data that starts multi-factor authentication of a user in an application.
   *
   * @param query Application and user.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getMfaTriggerData({
   *   appId: "64d0e0a0de30ca11de30ca11",
   *   userId: "64d0e0a0a11ce00000000001",
   * });
   * @see GenAuth V3 API, `GET /api/v3/get-mfa-trigger-data`: https://api-explorer.genauth.ai
   */
  getMfaTriggerData(
    query: {
      /** ID of the application. */
      appId: string;
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
   * Creates an ASA account of an application.
   *
   * @param requestBody Account to create.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.createAsaAccount({
   *   accountInfo: { account: "alice", password: "ASA_PASSWORD" },
   *   appId: "64d0e0a0de30ca11de30ca11",
   * });
   * @see GenAuth V3 API, `POST /api/v3/create-asa-account`: https://api-explorer.genauth.ai
   */
  createAsaAccount(
    requestBody: Models.CreateAsaAccountDto,
    options?: CallOptions | number,
  ): Promise<Models.AsaAccountSingleRespDto>;

  /**
   * Creates ASA accounts of an application.
   *
   * @param requestBody Accounts to create.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.createAsaAccountBatch({
   *   list: [
   *     { accountInfo: { account: "alice", password: "ASA_PASSWORD" } },
   *     { accountInfo: { account: "bob", password: "ASA_PASSWORD" } },
   *   ],
   *   appId: "64d0e0a0de30ca11de30ca11",
   * });
   * @see GenAuth V3 API, `POST /api/v3/create-asa-accounts-batch`: https://api-explorer.genauth.ai
   */
  createAsaAccountBatch(
    requestBody: Models.CreateAsaAccountsBatchDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Changes an ASA account.
   *
   * @param requestBody Account to change and its new values.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.updateAsaAccount({
   *   accountInfo: { account: "alice", password: "NEW_ASA_PASSWORD" },
   *   accountId: "64d0e0a0a5a000000000000b",
   *   appId: "64d0e0a0de30ca11de30ca11",
   * });
   * @see GenAuth V3 API, `POST /api/v3/update-asa-account`: https://api-explorer.genauth.ai
   */
  updateAsaAccount(
    requestBody: Models.UpdateAsaAccountDto,
    options?: CallOptions | number,
  ): Promise<Models.AsaAccountSingleRespDto>;

  /**
   * Lists the ASA accounts of an application page by page.
   *
   * The accounts can include passwords; keep the answer out of logs.
   *
   * @param query Application, and which page to get.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.listAsaAccount({
   *   appId: "64d0e0a0de30ca11de30ca11",
   *   page: 1,
   *   limit: 20,
   * });
   * @see GenAuth V3 API, `GET /api/v3/list-asa-accounts`: https://api-explorer.genauth.ai
   */
  listAsaAccount(
    query: {
      /** ID of the application. */
      appId: string;
      /**
       * Page to get, from 1 on.
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
  ): Promise<Models.AsaAccountPaginatedRespDto>;

  /**
   * Gets an ASA account.
   *
   * The account can include its password; keep the answer out of logs.
   *
   * @param query Application and account.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getAsaAccount({
   *   appId: "64d0e0a0de30ca11de30ca11",
   *   accountId: "64d0e0a0a5a000000000000b",
   * });
   * @see GenAuth V3 API, `GET /api/v3/get-asa-account`: https://api-explorer.genauth.ai
   */
  getAsaAccount(
    query: {
      /** ID of the application. */
      appId: string;
      /** ID of the ASA account. */
      accountId: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.AsaAccountSingleRespDto>;

  /**
   * Gets ASA accounts by their IDs.
   *
   * The accounts can include passwords; keep the answer out of logs.
   *
   * @param requestBody Application and the IDs of the accounts.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getAsaAccountBatch({
   *   accountIds: ["64d0e0a0a5a000000000000b"],
   *   appId: "64d0e0a0de30ca11de30ca11",
   * });
   * @see GenAuth V3 API, `POST /api/v3/get-asa-accounts-batch`: https://api-explorer.genauth.ai
   */
  getAsaAccountBatch(
    requestBody: Models.GetAsaAccountBatchDto,
    options?: CallOptions | number,
  ): Promise<Models.AsaAccountListRespDto>;

  /**
   * Deletes an ASA account.
   *
   * @param requestBody Account to delete.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.deleteAsaAccount({
   *   accountId: "64d0e0a0a5a000000000000b",
   *   appId: "64d0e0a0de30ca11de30ca11",
   * });
   * @see GenAuth V3 API, `POST /api/v3/delete-asa-account`: https://api-explorer.genauth.ai
   */
  deleteAsaAccount(
    requestBody: Models.DeleteAsaAccountDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Deletes ASA accounts.
   *
   * @param requestBody Accounts to delete.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.deleteAsaAccountBatch({
   *   accountIds: ["64d0e0a0a5a000000000000b"],
   *   appId: "64d0e0a0de30ca11de30ca11",
   * });
   * @see GenAuth V3 API, `POST /api/v3/delete-asa-accounts-batch`: https://api-explorer.genauth.ai
   */
  deleteAsaAccountBatch(
    requestBody: Models.DeleteAsaAccountBatchDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Assigns an ASA account to users, organizations, groups or roles.
   *
   * @param requestBody Account and its subjects.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.assignAsaAccount({
   *   appId: "64d0e0a0de30ca11de30ca11",
   *   accountId: "64d0e0a0a5a000000000000b",
   *   targets: [
   *     { targetType: "USER", targetIdentifiers: ["64d0e0a0a11ce00000000001"] },
   *   ],
   * });
   * @see GenAuth V3 API, `POST /api/v3/assign-asa-account`: https://api-explorer.genauth.ai
   */
  assignAsaAccount(
    requestBody: Models.AssignAsaAccountsDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Ends the assignment of an ASA account to users, organizations, groups or roles.
   *
   * @param requestBody Account and its subjects.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.unassignAsaAccount({
   *   appId: "64d0e0a0de30ca11de30ca11",
   *   accountId: "64d0e0a0a5a000000000000b",
   *   targets: [
   *     { targetType: "USER", targetIdentifiers: ["64d0e0a0a11ce00000000001"] },
   *   ],
   * });
   * @see GenAuth V3 API, `POST /api/v3/unassign-asa-account`: https://api-explorer.genauth.ai
   */
  unassignAsaAccount(
    requestBody: Models.AssignAsaAccountsDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Lists the subjects to which an ASA account is assigned page by page.
   *
   * @param query Account, and which page to get.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getAsaAccountAssignedTargets({
   *   appId: "64d0e0a0de30ca11de30ca11",
   *   accountId: "64d0e0a0a5a000000000000b",
   *   page: 1,
   *   limit: 20,
   * });
   * @see GenAuth V3 API, `GET /api/v3/get-asa-account-assigned-targets`:
   * https://api-explorer.genauth.ai
   */
  getAsaAccountAssignedTargets(
    query: {
      /** ID of the application. */
      appId: string;
      /** ID of the ASA account. */
      accountId: string;
      /**
       * Page to get, from 1 on.
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
  ): Promise<Models.GetAsaAccountAssignedTargetRespDto>;

  /**
   * Gets the ASA account that is assigned directly to a subject.
   *
   * The account can include its password; keep the answer out of logs.
   *
   * @param query Application and subject.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getAssignedAccount({
   *   appId: "64d0e0a0de30ca11de30ca11",
   *   targetType: "USER",
   *   targetIdentifier: "64d0e0a0a11ce00000000001",
   * });
   * @see GenAuth V3 API, `GET /api/v3/get-assigned-account`: https://api-explorer.genauth.ai
   */
  getAssignedAccount(
    query: {
      /** ID of the application. */
      appId: string;
      /** Type of the subject. */
      targetType: "USER" | "ROLE" | "GROUP" | "DEPARTMENT";
      /** Identifier of the subject: the ID of a user or department, the code of a role or group. */
      targetIdentifier: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.AsaAccountSingleNullableRespDto>;
}

export type { GenAuthError };
