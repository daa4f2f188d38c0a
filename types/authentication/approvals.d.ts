// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

import type { CallOptions, GenAuthError } from "../../index.js";
import type * as Models from "../../models.js";

/** Approvals: operations of {@link AuthenticationClient}. */
export interface ApprovalsOperations {
  /**
   * Gets the applications for which access can be requested.
   *
   * Inferred: needs the access token of a signed-in user, set with `setAccessToken`.
   *
   * @param query Filter of the applications.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getEnablePermissionApplyApplicationList({
   *   appName: "Example",
   * });
   * @see `GET /api/v3/applications-permission-applicable`, which only authing-node-sdk documents
   */
  getEnablePermissionApplyApplicationList(
    query?: {
      /** Part of the name of the application. */
      appName?: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.EnablePermissionApplyApplicationListRes>;
  getEnablePermissionApplyApplicationList(
    query: {
      /** Part of the name of the application. */
      appName?: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.EnablePermissionApplyApplicationListRes>;

  /**
   * Gets the roles of an application that can be requested, page by page.
   *
   * Inferred: needs the access token of a signed-in user, set with `setAccessToken`.
   *
   * @param query Filter of the roles, and the page.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getEnablePermissionApplyRoleList({
   *   appId: process.env.GENAUTH_APP_ID,
   *   page: 1,
   *   limit: 10,
   * });
   * @see `GET /api/v3/roles-permission-applicable`, which only authing-node-sdk documents
   */
  getEnablePermissionApplyRoleList(
    query: {
      /**
       * Page to get, from 1 on. From the code of authing-node-sdk: at least 1.
       *
       * @default 1
       */
      page?: number;
      /**
       * Number of items on each page. From the code of authing-node-sdk: at most 50.
       *
       * @default 10
       */
      limit?: number;
      /** Part of the code or name of the role. */
      keyword?: string;
      /** ID of the application. */
      appId: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.EnablePermissionApplyRoleListRes>;

  /**
   * Applies for access to an application or for a role.
   *
   * Inferred: needs the access token of a signed-in user, set with `setAccessToken`.
   *
   * @param requestBody The access or role to request.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.createApproval({
   *   objectType: "APP_PERMISSION_APPLY",
   *   objectId: process.env.GENAUTH_APP_ID,
   * });
   * @see `POST /api/v3/approval`, which only authing-node-sdk documents
   */
  createApproval(
    requestBody: Models.CreateApprovalReq,
    options?: CallOptions | number,
  ): Promise<Models.CreateApprovalRes>;

  /**
   * Gets a request for approval.
   *
   * Inferred: needs the access token of a signed-in user, set with `setAccessToken`.
   *
   * @param query The request.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getDetail({ number: "1001" });
   * @see `GET /api/v3/approval`, which only authing-node-sdk documents
   */
  getDetail(
    query: {
      /** Number of the request. */
      number: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.ApprovalDetailRes>;

  /**
   * Applies for access to several applications or for several roles.
   *
   * Inferred: needs the access token of a signed-in user, set with `setAccessToken`.
   *
   * @param requestBody The access or role to request.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.batchCreateApproval({
   *   objectType: "ROLE_PERMISSION_APPLY",
   *   objectIds: ["64d0e0a0401e000000000006"],
   * });
   * @see `POST /api/v3/approval-batch`, which only authing-node-sdk documents
   */
  batchCreateApproval(
    requestBody: Models.BatchCreateApprovalReq,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Gets the requests for approval that the user has initiated, page by page.
   *
   * Inferred: needs the access token of a signed-in user, set with `setAccessToken`.
   *
   * @param query Filter of the requests, and the page.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.initiatedList({
   *   pageNo: 1,
   *   pageSize: 10,
   *   objectType: "ROLE_PERMISSION_APPLY",
   * });
   * @see `GET /api/v3/approval-initiated-list`, which only authing-node-sdk documents
   */
  initiatedList(
    query?: {
      /**
       * Page to get, from 1 on. From the code of authing-node-sdk: at least 1.
       *
       * @default 1
       */
      pageNo?: number;
      /**
       * Number of items on each page. From the code of authing-node-sdk: at most 50.
       *
       * @default 10
       */
      pageSize?: number;
      /**
       * Kind of request to list: `APP_PERMISSION_APPLY`, access to an application, or
       * `ROLE_PERMISSION_APPLY`, a role.
       */
      objectType?: "APP_PERMISSION_APPLY" | "ROLE_PERMISSION_APPLY";
      /** Part of the number of the request or of the initiator's name. */
      keyword?: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.InitiatedApprovalListRes>;
  initiatedList(
    query: {
      /**
       * Page to get, from 1 on. From the code of authing-node-sdk: at least 1.
       *
       * @default 1
       */
      pageNo?: number;
      /**
       * Number of items on each page. From the code of authing-node-sdk: at most 50.
       *
       * @default 10
       */
      pageSize?: number;
      /**
       * Kind of request to list: `APP_PERMISSION_APPLY`, access to an application, or
       * `ROLE_PERMISSION_APPLY`, a role.
       */
      objectType?: "APP_PERMISSION_APPLY" | "ROLE_PERMISSION_APPLY";
      /** Part of the number of the request or of the initiator's name. */
      keyword?: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.InitiatedApprovalListRes>;
}

export type { GenAuthError };
