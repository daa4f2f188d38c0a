// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

import type { CallOptions, GenAuthError } from "../../index.js";
import type * as Models from "../../models.js";

/** Custom fields: operations of {@link ManagementClient}. */
export interface CustomFieldsOperations {
  /**
   * Gets the built-in fields of users.
   *
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getUserBaseFields();
   * @see GenAuth V3 API, `GET /api/v3/get-user-base-fields`: https://api-explorer.genauth.ai
   */
  getUserBaseFields(options?: CallOptions | number): Promise<Models.CustomFieldListRespDto>;

  /**
   * Lists the built-in fields page by page.
   *
   * @param query Kind of object, filters and page.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.listUserBaseFields({
   *   targetType: "USER",
   *   dataType: "STRING",
   *   page: 1,
   *   limit: 20,
   * });
   * @see GenAuth V3 API, `GET /api/v3/list-user-base-fields`: https://api-explorer.genauth.ai
   */
  listUserBaseFields(
    query: {
      /** ID of the tenant. */
      tenantId?: string;
      /** Kind of object. The operation does not support `GROUP` yet. */
      targetType: "USER" | "ROLE" | "GROUP" | "DEPARTMENT";
      /** Data type of the fields to list. */
      dataType: "STRING" | "NUMBER" | "DATETIME" | "BOOLEAN" | "OBJECT" | "SELECT";
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
      /** Whether users see the fields to list. */
      userVisible?: boolean;
      /** Whether administrators see the field. */
      adminVisible?: boolean;
      /** Whether the field is subject to access control. */
      accessControl?: boolean;
      /** Keyword to search for. */
      keyword?: string;
      /** Language of the search. */
      lang?: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.ListCistomFieldsResDto>;

  /**
   * Changes the settings of built-in fields.
   *
   * Data type and uniqueness of a built-in field cannot be changed.
   *
   * @param requestBody Fields with their settings.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.setUserBaseFields({
   *   list: [{ key: "nickname", label: "Display name", userEditable: true }],
   * });
   * @see GenAuth V3 API, `POST /api/v3/set-user-base-fields`: https://api-explorer.genauth.ai
   */
  setUserBaseFields(
    requestBody: Models.SetUserBaseFieldsReqDto,
    options?: CallOptions | number,
  ): Promise<Models.CustomFieldListRespDto>;

  /**
   * Gets the custom fields of users, departments or roles.
   *
   * @param query Kind of object and tenant.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getCustomFields({ targetType: "USER" });
   * @see GenAuth V3 API, `GET /api/v3/get-custom-fields`: https://api-explorer.genauth.ai
   */
  getCustomFields(
    query: {
      /** Kind of object. The operation does not support `GROUP` yet. */
      targetType: "USER" | "ROLE" | "GROUP" | "DEPARTMENT";
      /** ID of the tenant. */
      tenantId?: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.CustomFieldListRespDto>;

  /**
   * Lists the custom fields of users, departments or roles page by page.
   *
   * @param query Kind of object, filters and page.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.listCustFields({
   *   targetType: "USER",
   *   dataType: "STRING",
   *   page: 1,
   *   limit: 20,
   * });
   * @see GenAuth V3 API, `GET /api/v3/list-custom-fields`: https://api-explorer.genauth.ai
   */
  listCustFields(
    query: {
      /** ID of the tenant. */
      tenantId?: string;
      /** Kind of object. The operation does not support `GROUP` yet. */
      targetType: "USER" | "ROLE" | "GROUP" | "DEPARTMENT";
      /** Data type of the fields to list. */
      dataType: "STRING" | "NUMBER" | "DATETIME" | "BOOLEAN" | "OBJECT" | "SELECT";
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
      /** Whether users see the fields to list. */
      userVisible?: boolean;
      /** Whether administrators see the field. */
      adminVisible?: boolean;
      /** Whether the field is subject to access control. */
      accessControl?: boolean;
      /** Keyword to search for. */
      keyword?: string;
      /** Language of the search. */
      lang?: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.ListCistomFieldsResDto>;

  /**
   * Creates or changes definitions of custom fields.
   *
   * A key that does not exist yet creates a field; an existing key changes that field.
   *
   * @param requestBody Fields with their definitions.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.setCustomFields({
   *   list: [
   *     {
   *       targetType: "USER",
   *       key: "school",
   *       dataType: "STRING",
   *       label: "School",
   *       userEditable: true,
   *     },
   *   ],
   * });
   * @see GenAuth V3 API, `POST /api/v3/set-custom-fields`: https://api-explorer.genauth.ai
   */
  setCustomFields(
    requestBody: Models.SetCustomFieldsReqDto,
    options?: CallOptions | number,
  ): Promise<Models.CustomFieldListRespDto>;

  /**
   * Deletes definitions of custom fields of users, departments or roles.
   *
   * @param requestBody Fields to delete.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.deleteCustomFields({
   *   tenantId: "64d0e0a07e4a00000000000a",
   *   list: [{ targetType: "USER", key: "school" }],
   * });
   * @see GenAuth V3 API, `POST /api/v3/delete-custom-fields`: https://api-explorer.genauth.ai
   */
  deleteCustomFields(
    requestBody: Models.DeleteCustomFieldsReqDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Sets values of custom fields of a user, role, group or department.
   *
   * An existing value is replaced.
   *
   * @param requestBody Object and values.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.setCustomData({
   *   list: [{ key: "school", value: "Example University" }],
   *   targetIdentifier: "64d0e0a0a11ce00000000001",
   *   targetType: "USER",
   * });
   * @see GenAuth V3 API, `POST /api/v3/set-custom-data`: https://api-explorer.genauth.ai
   */
  setCustomData(
    requestBody: Models.SetCustomDataReqDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Gets the values of the custom fields of a user, group, role or department.
   *
   * @param query Object whose values are read.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getCustomData({
   *   tenantId: "64d0e0a07e4a00000000000a",
   *   targetType: "USER",
   *   targetIdentifier: "64d0e0a0a11ce00000000001",
   * });
   * @see GenAuth V3 API, `GET /api/v3/get-custom-data`: https://api-explorer.genauth.ai
   */
  getCustomData(
    query: {
      /** ID of the tenant. */
      tenantId: string;
      /** Kind of object. */
      targetType: "USER" | "ROLE" | "GROUP" | "DEPARTMENT";
      /**
       * Identifier of the object: the ID of a user or department, or the code of a role or group.
       */
      targetIdentifier: string;
      /**
       * Code of the permission group (permission namespace). Required when `targetType` is `ROLE`.
       */
      namespace?: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.GetCustomDataRespDto>;
}

export type { GenAuthError };
