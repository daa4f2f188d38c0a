// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

import type { CallOptions, GenAuthError } from "../../index.js";
import type * as Models from "../../models.js";

/** Approvals: operations of {@link ManagementClient}. */
export interface ApprovalsOperations {
  /**
   * Processes one approval: agrees to it or rejects it.
   *
   * Without `isAgreed`, the approval is rejected.
   *
   * @param requestBody Number of the approval and the decision.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.processApproval({
   *   number: "1001",
   *   isAgreed: true,
   * });
   * @see `PUT /api/v3/approval-process`, which only authing-node-sdk documents
   */
  processApproval(
    requestBody: Models.ApprovalProcessReq,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Processes several approvals with one decision.
   *
   * Without `isAgreed`, the approvals are rejected.
   *
   * @param requestBody Numbers of the approvals and the decision.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.batchProcessApproval({
   *   numbers: [1001, 1002],
   *   isAgreed: true,
   * });
   * @see `PUT /api/v3/approval-batch-process`, which only authing-node-sdk documents
   */
  batchProcessApproval(
    requestBody: Models.ApprovalBatchProcessReq,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Gets an approval by its number.
   *
   * @param query Query parameters.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getDetail({ number: "1001" });
   * @see `GET /api/v3/approval`, which only authing-node-sdk documents
   */
  getDetail(
    query: {
      /** Number of the approval. */
      number: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.ApprovalDetailRes>;

  /**
   * Lists pending approvals page by page.
   *
   * @param query Page and filters.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.pendList({
   *   pageNo: 1,
   *   pageSize: 20,
   *   objectType: "ROLE_PERMISSION_APPLY",
   * });
   * @see `GET /api/v3/approval-pending-list`, which only authing-node-sdk documents
   */
  pendList(
    query?: {
      /**
       * Page number. From the code of authing-node-sdk: at least 1.
       *
       * @default 1
       */
      pageNo?: number;
      /**
       * Number of items per page. From the code of authing-node-sdk: at most 50.
       *
       * @default 10
       */
      pageSize?: number;
      /** Type of the object. */
      objectType?: "APP_PERMISSION_APPLY" | "ROLE_PERMISSION_APPLY";
      /** Search text; matches approval numbers and names of initiators. */
      keyword?: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.ApprovalListRes>;
  pendList(
    query: {
      /**
       * Page number. From the code of authing-node-sdk: at least 1.
       *
       * @default 1
       */
      pageNo?: number;
      /**
       * Number of items per page. From the code of authing-node-sdk: at most 50.
       *
       * @default 10
       */
      pageSize?: number;
      /** Type of the object. */
      objectType?: "APP_PERMISSION_APPLY" | "ROLE_PERMISSION_APPLY";
      /** Search text; matches approval numbers and names of initiators. */
      keyword?: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.ApprovalListRes>;

  /**
   * Lists closed approvals page by page.
   *
   * @param query Page and filters.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.closedList({ pageNo: 1, pageSize: 20 });
   * @see `GET /api/v3/approval-closed-list`, which only authing-node-sdk documents
   */
  closedList(
    query?: {
      /**
       * Page number. From the code of authing-node-sdk: at least 1.
       *
       * @default 1
       */
      pageNo?: number;
      /**
       * Number of items per page. From the code of authing-node-sdk: at most 50.
       *
       * @default 10
       */
      pageSize?: number;
      /** Type of the object. */
      objectType?: "APP_PERMISSION_APPLY" | "ROLE_PERMISSION_APPLY";
      /** Search text; matches approval numbers and names of initiators. */
      keyword?: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.ApprovalListRes>;
  closedList(
    query: {
      /**
       * Page number. From the code of authing-node-sdk: at least 1.
       *
       * @default 1
       */
      pageNo?: number;
      /**
       * Number of items per page. From the code of authing-node-sdk: at most 50.
       *
       * @default 10
       */
      pageSize?: number;
      /** Type of the object. */
      objectType?: "APP_PERMISSION_APPLY" | "ROLE_PERMISSION_APPLY";
      /** Search text; matches approval numbers and names of initiators. */
      keyword?: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.ApprovalListRes>;

  /**
   * Lists the log of approvals page by page.
   *
   * @param query Page and filters.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.logList({ pageNo: 1, pageSize: 20 });
   * @see `GET /api/v3/approval-log-list`, which only authing-node-sdk documents
   */
  logList(
    query?: {
      /**
       * Page number. From the code of authing-node-sdk: at least 1.
       *
       * @default 1
       */
      pageNo?: number;
      /**
       * Number of items per page. From the code of authing-node-sdk: at most 50.
       *
       * @default 10
       */
      pageSize?: number;
      /** Type of the object. */
      objectType?: "APP_PERMISSION_APPLY" | "ROLE_PERMISSION_APPLY";
      /** Search text; matches approval numbers, names of initiators and names of objects. */
      keyword?: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.ApprovalListRes>;
  logList(
    query: {
      /**
       * Page number. From the code of authing-node-sdk: at least 1.
       *
       * @default 1
       */
      pageNo?: number;
      /**
       * Number of items per page. From the code of authing-node-sdk: at most 50.
       *
       * @default 10
       */
      pageSize?: number;
      /** Type of the object. */
      objectType?: "APP_PERMISSION_APPLY" | "ROLE_PERMISSION_APPLY";
      /** Search text; matches approval numbers, names of initiators and names of objects. */
      keyword?: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.ApprovalListRes>;
}

export type { GenAuthError };
