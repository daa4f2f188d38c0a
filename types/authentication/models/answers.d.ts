// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

/** Answer of an operation that says no more than whether it succeeded. */
export type CommonResponseDto = {
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
};

/** Whether an operation did what was asked. */
export type IsSuccessDto = {
  /** Whether it was done. */
  success: boolean;
};

/** Answer of an operation that says whether it did what was asked. */
export type IsSuccessRespDto = {
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
  /** Whether it was done. Read it only when `statusCode` is 200. */
  data: IsSuccessDto;
};
