// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

import type * as Models from "../../../models.js";

/** Request of `batchProcessApproval`. */
export type ApprovalBatchProcessReq = {
  /** Numbers of the approvals. */
  numbers: number[];
  /** Whether the approval is agreed to. From the code of authing-node-sdk: default: `false`. */
  isAgreed?: boolean;
};

/** Answer of `pendList`, `closedList` and `logList`. */
export type ApprovalListRes = {
  /** Business status, which is not the HTTP status: 200 means that the operation succeeded. */
  statusCode: number;
  /**
   * What happened, for a person; in the language of the client's `lang` where the service has it.
   */
  message: string;
  /**
   * Detailed error code that names the exact fault, one of GenAuth's API code list. Not sent when
   * the operation succeeded.
   */
  apiCode?: number;
  /** Number of the request, to quote to GenAuth's support. Sent when the request failed. */
  requestId?: string;
  /** Result of the operation. */
  data: ApprovalPageList;
};

/**
 * One page of results and the total count, as `pendList`, `closedList` and `logList` return them.
 */
export type ApprovalPageList = {
  /** Items of the list. */
  list: Models.ApprovalDetailDto[];
  /** Total number of records. */
  totalCount: number;
};

/** Request of `processApproval`. */
export type ApprovalProcessReq = {
  /** Number of the approval. */
  number: string;
  /** Whether the approval is agreed to. From the code of authing-node-sdk: default: `false`. */
  isAgreed?: boolean;
};
