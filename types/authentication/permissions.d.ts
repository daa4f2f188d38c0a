// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

import type { CallOptions, GenAuthError } from "../../index.js";
import type * as Models from "../../models.js";

/** Permissions: operations of {@link AuthenticationClient}. */
export interface PermissionsOperations {
  /**
   * Checks whether the user may perform an action on string resources.
   *
   * Needs the access token of a signed-in user, set with `setAccessToken`.
   *
   * @param requestBody The resources and the action.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.checkPermissionByStringResource({
   *   resources: ["exampleString"],
   *   action: "get",
   * });
   * @see GenAuth V3 API, `POST /api/v3/check-permission-string-resource`:
   * https://api-explorer.genauth.ai
   */
  checkPermissionByStringResource(
    requestBody: Models.CheckPermissionStringResourceDto,
    options?: CallOptions | number,
  ): Promise<Models.CheckResourcePermissionsRespDto>;

  /**
   * Checks whether the user may perform an action on array resources.
   *
   * Needs the access token of a signed-in user, set with `setAccessToken`.
   *
   * @param requestBody The resources and the action.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.checkPermissionByArrayResource({
   *   resources: ["exampleArray"],
   *   action: "get",
   * });
   * @see GenAuth V3 API, `POST /api/v3/check-permission-array-resource`:
   * https://api-explorer.genauth.ai
   */
  checkPermissionByArrayResource(
    requestBody: Models.CheckPermissionArrayResourceDto,
    options?: CallOptions | number,
  ): Promise<Models.CheckResourcePermissionsRespDto>;

  /**
   * Checks whether the user may perform an action on nodes of tree resources.
   *
   * Needs the access token of a signed-in user, set with `setAccessToken`.
   *
   * @param requestBody The nodes and the action.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.checkPermissionByTreeResource({
   *   resources: ["exampleTree/node/child"],
   *   action: "get",
   * });
   * @see GenAuth V3 API, `POST /api/v3/check-permission-tree-resource`:
   * https://api-explorer.genauth.ai
   */
  checkPermissionByTreeResource(
    requestBody: Models.CheckPermissionTreeResourceDto,
    options?: CallOptions | number,
  ): Promise<Models.CheckResourcePermissionsRespDto>;

  /**
   * Gets the resources of the application on which the user has permissions.
   *
   * Needs the access token of a signed-in user, set with `setAccessToken`.
   *
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getUserAuthorizedResourcesList();
   * @see GenAuth V3 API, `GET /api/v3/get-user-auth-resource-list`: https://api-explorer.genauth.ai
   */
  getUserAuthorizedResourcesList(
    options?: CallOptions | number,
  ): Promise<Models.GetUserAuthResourceListRespDto>;

  /**
   * Gets the user's permissions on the given resources.
   *
   * Needs the access token of a signed-in user, set with `setAccessToken`.
   *
   * @param requestBody The resources.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getUserAuthResourcePermissionList({
   *   resources: ["exampleString", "exampleTree/node/child"],
   * });
   * @see GenAuth V3 API, `POST /api/v3/get-user-auth-resource-permission-list`:
   * https://api-explorer.genauth.ai
   */
  getUserAuthResourcePermissionList(
    requestBody: Models.GetUserAuthResourcePermissionListDto,
    options?: CallOptions | number,
  ): Promise<Models.GetUserAuthResourcePermissionListRespDto>;

  /**
   * Gets the structure of one resource and the user's permissions on each part of it.
   *
   * Needs the access token of a signed-in user, set with `setAccessToken`.
   *
   * @param requestBody The resource.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getUserAuthResourceStruct({
   *   resource: "exampleTree",
   * });
   * @see GenAuth V3 API, `POST /api/v3/get-user-auth-resource-struct`:
   * https://api-explorer.genauth.ai
   */
  getUserAuthResourceStruct(
    requestBody: Models.GetUserAuthResourceStructDto,
    options?: CallOptions | number,
  ): Promise<Models.GetUserAuthResourceStructRespDto>;
}

export type { GenAuthError };
