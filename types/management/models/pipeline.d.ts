// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

/** Body of `createPipelineFunction`. */
export type CreatePipelineFunctionDto = {
  /** Source code of the function. */
  sourceCode: string;
  /** Point of the flow at which the function runs. */
  scene: CreatePipelineFunctionDto.scene;
  /** Name of the pipeline function. */
  funcName: string;
  /** Description of the pipeline function. */
  funcDescription?: string;
  /**
   * Whether the function runs asynchronously. An asynchronous function does not hold up the flow,
   * which suits notifications. Default: `false`.
   */
  isAsynchronous?: boolean;
  /** Time limit of one run, a whole number. Unit: seconds. Default: `3`. At least 1. At most 60. */
  timeout?: number;
  /** Whether the whole flow ends when the function exceeds its time limit. Default: `false`. */
  terminateOnTimeout?: boolean;
  /** Whether the function is on. */
  enabled?: boolean;
};
export namespace CreatePipelineFunctionDto {
  export enum scene {
    PRE_REGISTER = "PRE_REGISTER",
    POST_REGISTER = "POST_REGISTER",
    PRE_AUTHENTICATION = "PRE_AUTHENTICATION",
    POST_AUTHENTICATION = "POST_AUTHENTICATION",
    PRE_OIDC_ID_TOKEN_ISSUED = "PRE_OIDC_ID_TOKEN_ISSUED",
    PRE_OIDC_ACCESS_TOKEN_ISSUED = "PRE_OIDC_ACCESS_TOKEN_ISSUED",
    PRE_COMPLETE_USER_INFO = "PRE_COMPLETE_USER_INFO",
    PRE_MFA_VERIFY = "PRE_MFA_VERIFY",
    POST_MFA_VERIFY = "POST_MFA_VERIFY",
  }
}

/** Body of `deletePipelineFunction`. */
export type DeletePipelineFunctionDto = {
  /** ID of the pipeline function. */
  funcId: string;
};

/** Result of the last run of a pipeline function. */
export type LastExecuteStatus = {};

/** A pipeline function. */
export type PipelineFunctionDto = {
  /** ID of the pipeline function. */
  funcId: string;
  /** Name of the pipeline function. */
  funcName: string;
  /** Description of the pipeline function. */
  funcDescription?: string;
  /** Point of the flow at which the function runs. */
  scene: PipelineFunctionDto.scene;
  /** Time at which the function was created. Format: `date-time`. */
  createdAt: string;
  /** Time at which the function was last changed. Format: `date-time`. */
  updatedAt: string;
  /**
   * Whether the function runs asynchronously. An asynchronous function does not hold up the flow,
   * which suits notifications.
   */
  isAsynchronous: boolean;
  /** Time limit of one run. Unit: seconds. At least 1. At most 60. */
  timeout: number;
  /** Whether the whole flow ends when the function exceeds its time limit. Default: `false`. */
  terminateOnTimeout: boolean;
  /** Source code of the function. */
  sourceCode: string;
  /** State of the upload of the function. */
  status: PipelineFunctionDto.status;
  /** Why the upload failed. */
  uploadErrMsg?: string;
  /** Whether the function is on. */
  enabled: boolean;
  /** Whether the function is a cloud function. */
  isCloud: boolean;
  /** Result of the last run. */
  lastExecuteStatus: LastExecuteStatus;
};
export namespace PipelineFunctionDto {
  export enum scene {
    PRE_REGISTER = "PRE_REGISTER",
    POST_REGISTER = "POST_REGISTER",
    PRE_AUTHENTICATION = "PRE_AUTHENTICATION",
    POST_AUTHENTICATION = "POST_AUTHENTICATION",
    PRE_OIDC_ID_TOKEN_ISSUED = "PRE_OIDC_ID_TOKEN_ISSUED",
    PRE_OIDC_ACCESS_TOKEN_ISSUED = "PRE_OIDC_ACCESS_TOKEN_ISSUED",
    PRE_COMPLETE_USER_INFO = "PRE_COMPLETE_USER_INFO",
    PRE_MFA_VERIFY = "PRE_MFA_VERIFY",
    POST_MFA_VERIFY = "POST_MFA_VERIFY",
  }
  export enum status {
    UPLOADING = "uploading",
    SUCCESS = "success",
    FAILED = "failed",
  }
}

/** Answer of `listPipelineFunctions` and `getPipelineLogs`. */
export type PipelineFunctionPaginatedRespDto = {
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
  data: PipelineFunctionPagingDto;
};

/** One page of pipeline functions. */
export type PipelineFunctionPagingDto = {
  /** Total number of records. */
  totalCount: number;
  /** Items of the list. */
  list: PipelineFunctionDto[];
};

/**
 * Answer of `createPipelineFunction`, `getPipelineFunction`, `reuploadPipelineFunction` and
 * `updatePipelineFunction`.
 */
export type PipelineFunctionSingleRespDto = {
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
  data: PipelineFunctionDto;
};

/** Body of `reuploadPipelineFunction`. */
export type ReUploadPipelineFunctionDto = {
  /** ID of the pipeline function. */
  funcId: string;
};

/** Body of `updatePipelineFunction`. */
export type UpdatePipelineFunctionDto = {
  /** ID of the pipeline function. */
  funcId: string;
  /** Name of the pipeline function. */
  funcName?: string;
  /** Description of the pipeline function. */
  funcDescription?: string;
  /** Source code of the function. A change uploads the function again. */
  sourceCode?: string;
  /**
   * Whether the function runs asynchronously. An asynchronous function does not hold up the flow,
   * which suits notifications. Default: `false`.
   */
  isAsynchronous?: boolean;
  /** Time limit of one run. Unit: seconds. Default: `3`. At least 1. At most 60. */
  timeout?: number;
  /** Whether the whole flow ends when the function exceeds its time limit. Default: `false`. */
  terminateOnTimeout?: boolean;
  /** Whether the function is on. */
  enabled?: boolean;
};

/** Body of `updatePipelineOrder`. */
export type UpdatePipelineOrderDto = {
  /** IDs of the functions in the new order. */
  order: string[];
  /** Point of the flow at which the function runs. */
  scene: UpdatePipelineOrderDto.scene;
};
export namespace UpdatePipelineOrderDto {
  export enum scene {
    PRE_REGISTER = "PRE_REGISTER",
    POST_REGISTER = "POST_REGISTER",
    PRE_AUTHENTICATION = "PRE_AUTHENTICATION",
    POST_AUTHENTICATION = "POST_AUTHENTICATION",
    PRE_OIDC_ID_TOKEN_ISSUED = "PRE_OIDC_ID_TOKEN_ISSUED",
    PRE_OIDC_ACCESS_TOKEN_ISSUED = "PRE_OIDC_ACCESS_TOKEN_ISSUED",
    PRE_COMPLETE_USER_INFO = "PRE_COMPLETE_USER_INFO",
    PRE_MFA_VERIFY = "PRE_MFA_VERIFY",
    POST_MFA_VERIFY = "POST_MFA_VERIFY",
  }
}
