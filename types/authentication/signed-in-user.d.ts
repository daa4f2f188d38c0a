// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

import type { CallOptions, GenAuthError } from "../../index.js";
import type * as Models from "../../models.js";

/** Signed-in user: operations of {@link AuthenticationClient}. */
export interface SignedInUserOperations {
  /**
   * Lists the signed-in user's successful and failed sign-ins, in pages.
   *
   * Needs the access token of a signed-in user, set with `setAccessToken`.
   *
   * @param query Filter of the sign-ins, and the page.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getLoginHistory({
   *   success: true,
   *   page: 1,
   *   limit: 10,
   * });
   * @see GenAuth V3 API, `GET /api/v3/get-my-login-history`: https://api-explorer.genauth.ai
   */
  getLoginHistory(
    query?: {
      /** ID of the GenAuth application signed in to. Without it, sign-ins to every application. */
      appId?: string;
      /** IP address that the sign-in came from. Without it, sign-ins from every address. */
      clientIp?: string;
      /** `true` for successful sign-ins only, `false` for failed ones only. Without it, both. */
      success?: boolean;
      /** Start of the period. Unit: milliseconds since 1970-01-01T00:00:00Z. */
      start?: number;
      /** End of the period. Unit: milliseconds since 1970-01-01T00:00:00Z. */
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
  ): Promise<Models.GetLoginHistoryRespDto>;
  getLoginHistory(
    query: {
      /** ID of the GenAuth application signed in to. Without it, sign-ins to every application. */
      appId?: string;
      /** IP address that the sign-in came from. Without it, sign-ins from every address. */
      clientIp?: string;
      /** `true` for successful sign-ins only, `false` for failed ones only. Without it, both. */
      success?: boolean;
      /** Start of the period. Unit: milliseconds since 1970-01-01T00:00:00Z. */
      start?: number;
      /** End of the period. Unit: milliseconds since 1970-01-01T00:00:00Z. */
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
  ): Promise<Models.GetLoginHistoryRespDto>;

  /**
   * Lists the applications to which the user has signed in.
   *
   * Needs the access token of a signed-in user, set with `setAccessToken`.
   *
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getLoggedInApps();
   * @see GenAuth V3 API, `GET /api/v3/get-my-logged-in-apps`: https://api-explorer.genauth.ai
   */
  getLoggedInApps(options?: CallOptions | number): Promise<Models.GetLoggedInAppsRespDto>;

  /**
   * Lists the applications that the user may access.
   *
   * Needs the access token of a signed-in user, set with `setAccessToken`.
   *
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getAccessibleApps();
   * @see GenAuth V3 API, `GET /api/v3/get-my-accessible-apps`: https://api-explorer.genauth.ai
   */
  getAccessibleApps(options?: CallOptions | number): Promise<Models.GetAccessibleAppsRespDto>;

  /**
   * Lists the tenants of which the user is a member.
   *
   * Needs the access token of a signed-in user, set with `setAccessToken`.
   *
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getTenantList();
   * @see GenAuth V3 API, `GET /api/v3/get-my-tenant-list`: https://api-explorer.genauth.ai
   */
  getTenantList(options?: CallOptions | number): Promise<Models.GetTenantListRespDto>;

  /**
   * Lists the roles of the user.
   *
   * Needs the access token of a signed-in user, set with `setAccessToken`.
   *
   * @param query Filter of the roles.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getRoleList({ namespace: "default" });
   * @see GenAuth V3 API, `GET /api/v3/get-my-role-list`: https://api-explorer.genauth.ai
   */
  getRoleList(
    query?: {
      /**
       * Code of the permission namespace whose roles are listed. Without it, the default namespace.
       */
      namespace?: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.RoleListRespDto>;
  getRoleList(
    query: {
      /**
       * Code of the permission namespace whose roles are listed. Without it, the default namespace.
       */
      namespace?: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.RoleListRespDto>;

  /**
   * Lists the groups of the user.
   *
   * Needs the access token of a signed-in user, set with `setAccessToken`.
   *
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getGroupList();
   * @see GenAuth V3 API, `GET /api/v3/get-my-group-list`: https://api-explorer.genauth.ai
   */
  getGroupList(options?: CallOptions | number): Promise<Models.GroupListRespDto>;

  /**
   * Lists the departments of the user, in pages.
   *
   * Needs the access token of a signed-in user, set with `setAccessToken`.
   *
   * @param query The page, the order, and additional data to return.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getDepartmentList({ page: 1, limit: 10 });
   * @see GenAuth V3 API, `GET /api/v3/get-my-department-list`: https://api-explorer.genauth.ai
   */
  getDepartmentList(
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
       * Whether to return `customData` of the departments.
       *
       * @default false
       */
      withCustomData?: boolean;
      /**
       * Sort key: `DepartmentCreatedAt` when the department was created, `JoinDepartmentAt` when
       * the user joined it, `DepartmentName` its name, `DepartmemtCode` (the service's spelling)
       * its code.
       *
       * @default "JoinDepartmentAt"
       */
      sortBy?: "DepartmentCreatedAt" | "JoinDepartmentAt" | "DepartmentName" | "DepartmemtCode";
      /**
       * Order: `Asc` ascending, `Desc` descending.
       *
       * @default "Desc"
       */
      orderBy?: "Asc" | "Desc";
    },
    options?: CallOptions | number,
  ): Promise<Models.UserDepartmentPaginatedRespDto>;
  getDepartmentList(
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
       * Whether to return `customData` of the departments.
       *
       * @default false
       */
      withCustomData?: boolean;
      /**
       * Sort key: `DepartmentCreatedAt` when the department was created, `JoinDepartmentAt` when
       * the user joined it, `DepartmentName` its name, `DepartmemtCode` (the service's spelling)
       * its code.
       *
       * @default "JoinDepartmentAt"
       */
      sortBy?: "DepartmentCreatedAt" | "JoinDepartmentAt" | "DepartmentName" | "DepartmemtCode";
      /**
       * Order: `Asc` ascending, `Desc` descending.
       *
       * @default "Desc"
       */
      orderBy?: "Asc" | "Desc";
    },
    options?: CallOptions | number,
  ): Promise<Models.UserDepartmentPaginatedRespDto>;

  /**
   * Lists the resources for which the user is authorized.
   *
   * Needs the access token of a signed-in user, set with `setAccessToken`.
   *
   * @param query Filter of the resources.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getAuthorizedResources({
   *   namespace: "default",
   *   resourceType: "API",
   * });
   * @see GenAuth V3 API, `GET /api/v3/get-my-authorized-resources`: https://api-explorer.genauth.ai
   */
  getAuthorizedResources(
    query?: {
      /**
       * Code of the permission namespace that the resources belong to. Without it, the default
       * namespace.
       */
      namespace?: string;
      /**
       * Kind of resource: `DATA` data, `API` an API, `MENU` a menu, `BUTTON` a button, `UI` another
       * part of a user interface. Without it, every kind.
       */
      resourceType?: "DATA" | "API" | "MENU" | "BUTTON" | "UI";
    },
    options?: CallOptions | number,
  ): Promise<Models.AuthorizedResourcePaginatedRespDto>;
  getAuthorizedResources(
    query: {
      /**
       * Code of the permission namespace that the resources belong to. Without it, the default
       * namespace.
       */
      namespace?: string;
      /**
       * Kind of resource: `DATA` data, `API` an API, `MENU` a menu, `BUTTON` a button, `UI` another
       * part of a user interface. Without it, every kind.
       */
      resourceType?: "DATA" | "API" | "MENU" | "BUTTON" | "UI";
    },
    options?: CallOptions | number,
  ): Promise<Models.AuthorizedResourcePaginatedRespDto>;
}

export type { GenAuthError };
