// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

import type { CallOptions, GenAuthError } from "../../index.js";
import type * as Models from "../../models.js";

/** Audit logs: operations of {@link ManagementClient}. */
export interface AuditLogsOperations {
  /**
   * Lists the log of the actions of users page by page.
   *
   * @param requestBody Filters, and which page to get.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getUserActionLogs({
   *   userId: "64d0e0a0a11ce00000000001",
   *   start: 1704067200000,
   *   end: 1706745600000,
   *   pagination: { page: 1, limit: 20 },
   * });
   * @see GenAuth V3 API, `POST /api/v3/get-user-action-logs`: https://api-explorer.genauth.ai
   */
  getUserActionLogs(
    requestBody?: Models.GetUserActionLogsDto,
    options?: CallOptions | number,
  ): Promise<Models.UserActionLogRespDto>;
  getUserActionLogs(
    requestBody: Models.GetUserActionLogsDto,
    options?: CallOptions | number,
  ): Promise<Models.UserActionLogRespDto>;

  /**
   * Lists the log of the actions of administrators page by page.
   *
   * @param requestBody Filters, and which page to get.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getAdminAuditLogs({
   *   operationType: "create",
   *   resourceType: "user",
   *   pagination: { page: 1, limit: 20 },
   * });
   * @see GenAuth V3 API, `POST /api/v3/get-admin-audit-logs`: https://api-explorer.genauth.ai
   */
  getAdminAuditLogs(
    requestBody?: Models.GetAdminAuditLogsDto,
    options?: CallOptions | number,
  ): Promise<Models.AdminAuditLogRespDto>;
  getAdminAuditLogs(
    requestBody: Models.GetAdminAuditLogsDto,
    options?: CallOptions | number,
  ): Promise<Models.AdminAuditLogRespDto>;
}

export type { GenAuthError };
