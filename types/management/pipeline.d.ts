// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

import type { CallOptions, GenAuthError } from "../../index.js";
import type * as Models from "../../models.js";

/** Pipeline functions: operations of {@link ManagementClient}. */
export interface PipelineOperations {
  /**
   * Creates a pipeline function.
   *
   * `status` in the answer tells whether the code has been uploaded.
   *
   * @param requestBody Function to create.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.createPipelineFunction({
   *   sourceCode: "async function pipe(user, context, callback) {\n  return callback(null, user, context);\n}",
   *   scene: "PRE_REGISTER",
   *   funcName: "Check the email domain",
   *   timeout: 3,
   *   enabled: true,
   * });
   * @see GenAuth V3 API, `POST /api/v3/create-pipeline-function`: https://api-explorer.genauth.ai
   */
  createPipelineFunction(
    requestBody: Models.CreatePipelineFunctionDto,
    options?: CallOptions | number,
  ): Promise<Models.PipelineFunctionSingleRespDto>;

  /**
   * Gets a pipeline function.
   *
   * @param query Function to get.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getPipelineFunction({
   *   funcId: "64d0e0a0fc00000000000016",
   * });
   * @see GenAuth V3 API, `GET /api/v3/get-pipeline-function`: https://api-explorer.genauth.ai
   */
  getPipelineFunction(
    query: {
      /** ID of the pipeline function. */
      funcId: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.PipelineFunctionSingleRespDto>;

  /**
   * Uploads a pipeline function again after its upload failed.
   *
   * @deprecated The mirrored SDK marks it as deprecated and names no replacement.
   * @param requestBody Function to upload again.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.reuploadPipelineFunction({
   *   funcId: "64d0e0a0fc00000000000016",
   * });
   * @see GenAuth V3 API, `POST /api/v3/reupload-pipeline-function`: https://api-explorer.genauth.ai
   */
  reuploadPipelineFunction(
    requestBody: Models.ReUploadPipelineFunctionDto,
    options?: CallOptions | number,
  ): Promise<Models.PipelineFunctionSingleRespDto>;

  /**
   * Changes a pipeline function.
   *
   * A change of `sourceCode` uploads the function again.
   *
   * @param requestBody Function to change and its new values.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.updatePipelineFunction({
   *   funcId: "64d0e0a0fc00000000000016",
   *   funcDescription: "Refuses private addresses.",
   *   timeout: 5,
   * });
   * @see GenAuth V3 API, `POST /api/v3/update-pipeline-function`: https://api-explorer.genauth.ai
   */
  updatePipelineFunction(
    requestBody: Models.UpdatePipelineFunctionDto,
    options?: CallOptions | number,
  ): Promise<Models.PipelineFunctionSingleRespDto>;

  /**
   * Changes the order in which the pipeline functions of a scene run.
   *
   * @param requestBody Scene and the new order of its functions.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.updatePipelineOrder({
   *   order: ["64d0e0a0fc00000000000016"],
   *   scene: "PRE_REGISTER",
   * });
   * @see GenAuth V3 API, `POST /api/v3/update-pipeline-order`: https://api-explorer.genauth.ai
   */
  updatePipelineOrder(
    requestBody: Models.UpdatePipelineOrderDto,
    options?: CallOptions | number,
  ): Promise<Models.CommonResponseDto>;

  /**
   * Deletes a pipeline function.
   *
   * @param requestBody Function to delete.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.deletePipelineFunction({
   *   funcId: "64d0e0a0fc00000000000016",
   * });
   * @see GenAuth V3 API, `POST /api/v3/delete-pipeline-function`: https://api-explorer.genauth.ai
   */
  deletePipelineFunction(
    requestBody: Models.DeletePipelineFunctionDto,
    options?: CallOptions | number,
  ): Promise<Models.CommonResponseDto>;

  /**
   * Lists the pipeline functions of a scene.
   *
   * @param query Which functions to list.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.listPipelineFunctions({ scene: "PRE_REGISTER" });
   * @see GenAuth V3 API, `GET /api/v3/list-pipeline-functions`: https://api-explorer.genauth.ai
   */
  listPipelineFunctions(
    query: {
      /**
       * Lists only the functions of this scene. The schema requires it; its text calls it optional,
       * with the functions of all scenes as the default.
       */
      scene: "PRE_REGISTER" | "POST_REGISTER" | "PRE_AUTHENTICATION" | "POST_AUTHENTICATION" | "PRE_OIDC_ID_TOKEN_ISSUED" | "PRE_OIDC_ACCESS_TOKEN_ISSUED" | "PRE_COMPLETE_USER_INFO" | "PRE_MFA_VERIFY" | "POST_MFA_VERIFY";
    },
    options?: CallOptions | number,
  ): Promise<Models.PipelineFunctionPaginatedRespDto>;

  /**
   * Lists the logs of a pipeline function page by page.
   *
   * @param query Function, and which page of its logs to get.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getPipelineLogs({
   *   funcId: "64d0e0a0fc00000000000016",
   *   page: 1,
   *   limit: 20,
   * });
   * @see GenAuth V3 API, `GET /api/v3/get-pipeline-logs`: https://api-explorer.genauth.ai
   */
  getPipelineLogs(
    query: {
      /** ID of the pipeline function. */
      funcId: string;
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
  ): Promise<Models.PipelineFunctionPaginatedRespDto>;
}

export type { GenAuthError };
