// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

import type { CallOptions, GenAuthError } from "../../index.js";
import type * as Models from "../../models.js";

/** Synchronization: operations of {@link ManagementClient}. */
export interface SyncCenterOperations {
  /**
   * Gets a synchronization task.
   *
   * @param query Task to get.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getSyncTask({ syncTaskId: 1 });
   * @see GenAuth V3 API, `GET /api/v3/get-sync-task`: https://api-explorer.genauth.ai
   */
  getSyncTask(
    query: {
      /** ID of the synchronization task. */
      syncTaskId: number;
    },
    options?: CallOptions | number,
  ): Promise<Models.SyncTaskSingleRespDto>;

  /**
   * Lists synchronization tasks page by page.
   *
   * @param query Which page of the list to get.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.listSyncTasks({ page: 1, limit: 20 });
   * @see GenAuth V3 API, `GET /api/v3/list-sync-tasks`: https://api-explorer.genauth.ai
   */
  listSyncTasks(
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
    },
    options?: CallOptions | number,
  ): Promise<Models.SyncTaskPaginatedRespDto>;
  listSyncTasks(
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
    },
    options?: CallOptions | number,
  ): Promise<Models.SyncTaskPaginatedRespDto>;

  /**
   * Creates a synchronization task.
   *
   * @param requestBody Task to create.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.createSyncTask({
   *   fieldMapping: [{ expression: "mobile", targetKey: "phone" }],
   *   syncTaskTrigger: "manually",
   *   syncTaskFlow: "upstream",
   *   clientConfig: {
   *     larkConfig: { app_id: "LARK_APP_ID", app_secret: "LARK_APP_SECRET" },
   *   },
   *   syncTaskType: "lark",
   *   syncTaskName: "Employees from Lark",
   * });
   * @see GenAuth V3 API, `POST /api/v3/create-sync-task`: https://api-explorer.genauth.ai
   */
  createSyncTask(
    requestBody: Models.CreateSyncTaskDto,
    options?: CallOptions | number,
  ): Promise<Models.SyncTaskPaginatedRespDto>;

  /**
   * Changes a synchronization task.
   *
   * @param requestBody Task to change and its new values.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.updateSyncTask({
   *   syncTaskId: 1,
   *   syncTaskName: "All employees from Lark",
   * });
   * @see GenAuth V3 API, `POST /api/v3/update-sync-task`: https://api-explorer.genauth.ai
   */
  updateSyncTask(
    requestBody: Models.UpdateSyncTaskDto,
    options?: CallOptions | number,
  ): Promise<Models.SyncTaskPaginatedRespDto>;

  /**
   * Starts a synchronization task.
   *
   * The task runs after the call. The answer holds the ID of the job; `getSyncJob` tells its
   * progress. The job can create, change and delete users and departments.
   *
   * @param requestBody Task to start.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.triggerSyncTask({ syncTaskId: 1 });
   * @see GenAuth V3 API, `POST /api/v3/trigger-sync-task`: https://api-explorer.genauth.ai
   */
  triggerSyncTask(
    requestBody: Models.TriggerSyncTaskDto,
    options?: CallOptions | number,
  ): Promise<Models.TriggerSyncTaskRespDto>;

  /**
   * Gets a synchronization job.
   *
   * @param query Job to get.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getSyncJob({ syncJobId: 1 });
   * @see GenAuth V3 API, `GET /api/v3/get-sync-job`: https://api-explorer.genauth.ai
   */
  getSyncJob(
    query: {
      /** ID of the synchronization job. */
      syncJobId: number;
    },
    options?: CallOptions | number,
  ): Promise<Models.SyncJobSingleRespDto>;

  /**
   * Lists the jobs of a synchronization task page by page.
   *
   * @param query Task, filters, and which page to get.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.listSyncJobs({
   *   syncTaskId: 1,
   *   page: 1,
   *   limit: 20,
   * });
   * @see GenAuth V3 API, `GET /api/v3/list-sync-jobs`: https://api-explorer.genauth.ai
   */
  listSyncJobs(
    query: {
      /** ID of the synchronization task. */
      syncTaskId: number;
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
      /** Lists only jobs that were started in this way. */
      syncTrigger?: "manually" | "timed" | "automatic";
    },
    options?: CallOptions | number,
  ): Promise<Models.SyncJobPaginatedRespDto>;

  /**
   * Lists the log of a synchronization job page by page.
   *
   * @param query Job, filters, and which page to get.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.listSyncJobLogs({
   *   syncJobId: 1,
   *   page: 1,
   *   limit: 20,
   *   success: false,
   * });
   * @see GenAuth V3 API, `GET /api/v3/list-sync-job-logs`: https://api-explorer.genauth.ai
   */
  listSyncJobLogs(
    query: {
      /** ID of the synchronization job. */
      syncJobId: number;
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
      /** Lists only entries of operations that succeeded, or only of those that failed. */
      success?: boolean;
      /** Lists only entries of this type of operation. */
      action?: "CreateUser" | "UpdateUser" | "DeleteUser" | "UpdateUserIdentifier" | "ChangeUserDepartment" | "CreateDepartment" | "UpdateDepartment" | "DeleteDepartment" | "MoveDepartment" | "UpdateDepartmentLeader" | "CreateGroup" | "UpdateGroup" | "DeleteGroup" | "Updateless";
      /** Lists only entries of operations on this type of object. */
      objectType?: "DEPARTMENT" | "USER";
    },
    options?: CallOptions | number,
  ): Promise<Models.TriggerSyncTaskRespDto>;

  /**
   * Lists the risky operations of a synchronization task page by page.
   *
   * @param query Task, filters, and which page to get.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.listSyncRiskOperations({
   *   syncTaskId: 1,
   *   page: 1,
   *   limit: 20,
   *   status: ["PENDING"],
   * });
   * @see GenAuth V3 API, `GET /api/v3/list-sync-risk-operations`: https://api-explorer.genauth.ai
   */
  listSyncRiskOperations(
    query: {
      /** ID of the synchronization task. */
      syncTaskId: number;
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
      /** Lists only operations in these states. */
      status?: ("PENDING" | "SUCCESS" | "FAILED" | "CANCELED" | "EXECUTING")[];
      /**
       * Lists only operations on these types of object. Omitted, operations on all types are
       * listed.
       */
      objectType?: ("DEPARTMENT" | "USER")[];
    },
    options?: CallOptions | number,
  ): Promise<Models.SyncRiskOperationPaginatedRespDto>;

  /**
   * Executes risky operations of synchronization tasks.
   *
   * `listSyncRiskOperations` tells the state of each operation afterwards.
   *
   * @param requestBody Operations to execute.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.triggerSyncRiskOperations({
   *   syncRiskOperationIds: [1],
   * });
   * @see GenAuth V3 API, `POST /api/v3/trigger-sync-risk-operations`:
   * https://api-explorer.genauth.ai
   */
  triggerSyncRiskOperations(
    requestBody: Models.TriggerSyncRiskOperationDto,
    options?: CallOptions | number,
  ): Promise<Models.TriggerSyncRiskOperationsRespDto>;

  /**
   * Cancels risky operations of synchronization tasks.
   *
   * @param requestBody Operations to cancel.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.cancelSyncRiskOperation({
   *   syncRiskOperationIds: [1],
   * });
   * @see GenAuth V3 API, `POST /api/v3/cancel-sync-risk-operation`: https://api-explorer.genauth.ai
   */
  cancelSyncRiskOperation(
    requestBody: Models.CancelSyncRiskOperationDto,
    options?: CallOptions | number,
  ): Promise<Models.CancelSyncRiskOperationsRespDto>;
}

export type { GenAuthError };
