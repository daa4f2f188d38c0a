// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

import type { CallOptions, GenAuthError } from "../../index.js";
import type * as Models from "../../models.js";

/** Metadata: operations of {@link ManagementClient}. */
export interface MetadataOperations {
  /**
   * Searches the rows of a data object, page by page.
   *
   * `conditions` are combined as `conjunction` says.
   *
   * @param requestBody The data object, conditions, order and page.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.listRow({
   *   modelId: "64d0e0a030de100000000013",
   *   keywords: "laptop",
   *   page: 1,
   *   limit: 20,
   * });
   * @see GenAuth V3 API, `POST /api/v3/metadata/filter`: https://api-explorer.genauth.ai
   */
  listRow(
    requestBody: Models.FilterDto,
    options?: CallOptions | number,
  ): Promise<Models.FunctionModelValueListResDto>;

  /**
   * Gets a row of a data object by its ID.
   *
   * @param query Query parameters.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getRow({
   *   modelId: "64d0e0a030de100000000013",
   *   rowId: "64d0e0a040b0000000000014",
   * });
   * @see GenAuth V3 API, `GET /api/v3/metadata/get-row`: https://api-explorer.genauth.ai
   */
  getRow(
    query: {
      /** ID of the data object. */
      modelId: string;
      /** ID of the row. */
      rowId: string;
      /**
       * Whether the keys of the result are field IDs.
       *
       * @default "false"
       */
      showFieldId?: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.FunctionModelValueResDto>;

  /**
   * Gets a row of a data object by the value of a unique field.
   *
   * Only exact values of unique fields can be searched for.
   *
   * @param query Query parameters.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getRowByValue({
   *   modelId: "64d0e0a030de100000000013",
   *   key: "serialNumber",
   *   value: "SN-1001",
   * });
   * @see GenAuth V3 API, `GET /api/v3/metadata/get-row-by-value`: https://api-explorer.genauth.ai
   */
  getRowByValue(
    query: {
      /** ID of the data object. */
      modelId: string;
      /** Key of the unique field. */
      key: string;
      /** Value of the field. */
      value: string;
      /**
       * Whether the keys of the result are field IDs.
       *
       * @default "false"
       */
      showFieldId?: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.FunctionModelValueResDto>;

  /**
   * Gets several rows of a data object by their IDs.
   *
   * @param requestBody The data object and the row IDs.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getRowBatch({
   *   rowIds: ["64d0e0a040b0000000000014"],
   *   modelId: "64d0e0a030de100000000013",
   * });
   * @see GenAuth V3 API, `POST /get-row-batch`: https://api-explorer.genauth.ai
   */
  getRowBatch(
    requestBody: Models.GetRowBatchDto,
    options?: CallOptions | number,
  ): Promise<Models.MetadataListResDto>;

  /**
   * Creates a row of a data object.
   *
   * @param requestBody The data object and the values of the row.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.createRow({
   *   data: { serialNumber: "SN-1002" },
   *   modelId: "64d0e0a030de100000000013",
   * });
   * @see GenAuth V3 API, `POST /api/v3/metadata/create-row`: https://api-explorer.genauth.ai
   */
  createRow(
    requestBody: Models.CreateRowDto,
    options?: CallOptions | number,
  ): Promise<Models.FunctionModelValueResDto>;

  /**
   * Changes a row of a data object.
   *
   * @param requestBody The row and the new values.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.updateRow({
   *   data: { serialNumber: "SN-1003" },
   *   rowId: "64d0e0a040b0000000000014",
   *   modelId: "64d0e0a030de100000000013",
   * });
   * @see GenAuth V3 API, `POST /api/v3/metadata/update-row`: https://api-explorer.genauth.ai
   */
  updateRow(
    requestBody: Models.UpdateRowDto,
    options?: CallOptions | number,
  ): Promise<Models.FunctionModelValueResDto>;

  /**
   * Deletes rows of a data object.
   *
   * A row that has child rows is deleted only if `recursive` is `true`; otherwise the service
   * reports an error.
   *
   * @param requestBody The data object and the row IDs.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.removeRow({
   *   rowIdList: ["64d0e0a040b0000000000014"],
   *   modelId: "64d0e0a030de100000000013",
   * });
   * @see GenAuth V3 API, `POST /api/v3/metadata/remove-row`: https://api-explorer.genauth.ai
   */
  removeRow(
    requestBody: Models.RemoveRowDto,
    options?: CallOptions | number,
  ): Promise<Models.CommonResponseDto>;

  /**
   * Creates a custom data object.
   *
   * @param requestBody Basic data of the data object.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.createModel({
   *   parentKey: "inventory",
   *   enable: true,
   *   type: "device",
   *   description: "Laptops of the company.",
   *   name: "Laptops",
   *   dataType: "list",
   * });
   * @see GenAuth V3 API, `POST /api/v3/metadata/create-model`: https://api-explorer.genauth.ai
   */
  createModel(
    requestBody: Models.CreateFunctionModelDto,
    options?: CallOptions | number,
  ): Promise<Models.FunctionModelResDto>;

  /**
   * Gets a data object by its ID.
   *
   * @param query Query parameters.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getModel({ id: "64d0e0a030de100000000013" });
   * @see GenAuth V3 API, `GET /api/v3/metadata/get-model`: https://api-explorer.genauth.ai
   */
  getModel(
    query: {
      /** ID of the data object. */
      id: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.FunctionModelResDto>;

  /**
   * Lists the data objects.
   *
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.listModel();
   * @see GenAuth V3 API, `GET /api/v3/metadata/list-model`: https://api-explorer.genauth.ai
   */
  listModel(options?: CallOptions | number): Promise<Models.FunctionModelListDto>;

  /**
   * Deletes a data object by its ID.
   *
   * @param requestBody ID of the data object.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.removeModel({ id: "64d0e0a030de100000000013" });
   * @see GenAuth V3 API, `POST /api/v3/metadata/remove-model`: https://api-explorer.genauth.ai
   */
  removeModel(
    requestBody: Models.FunctionModelIdDto,
    options?: CallOptions | number,
  ): Promise<Models.CommonResponseDto>;

  /**
   * Changes a data object.
   *
   * @param requestBody ID of the data object and the new values.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.updateModel({
   *   showFieldKey: "serialNumber",
   *   config: {},
   *   fieldOrder: "serialNumber,owner",
   *   type: "device",
   *   parentKey: "inventory",
   *   enable: true,
   *   description: "Laptops of the company.",
   *   name: "Laptops",
   *   id: "64d0e0a030de100000000013",
   * });
   * @see GenAuth V3 API, `POST /api/v3/metadata/update-model`: https://api-explorer.genauth.ai
   */
  updateModel(
    requestBody: Models.UpdateFunctionModelDto,
    options?: CallOptions | number,
  ): Promise<Models.FunctionModelResDto>;

  /**
   * Creates a field of a data object, with its basic validation rules.
   *
   * @param requestBody The field to create.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.createField({
   *   userVisible: true,
   *   relationOptionalRange: {
   *     key: "status",
   *     value: "Activated",
   *     operator: "EQUAL",
   *   },
   *   relationShowKey: "name",
   *   relationMultiple: false,
   *   relationType: "user",
   *   forLogin: false,
   *   fuzzySearch: true,
   *   dropDown: { key: "none", label: "Nobody" },
   *   format: 0,
   *   regexp: ".*",
   *   min: 0,
   *   max: 1,
   *   maxLength: 50,
   *   unique: false,
   *   require: true,
   *   default: "none",
   *   help: "The user who has the laptop.",
   *   editable: true,
   *   show: true,
   *   type: "Relation",
   *   key: "owner",
   *   name: "Owner",
   *   modelId: "64d0e0a030de100000000013",
   * });
   * @see GenAuth V3 API, `POST /api/v3/metadata/create-field`: https://api-explorer.genauth.ai
   */
  createField(
    requestBody: Models.CreateFunctionModelFieldDto,
    options?: CallOptions | number,
  ): Promise<Models.FunctionModelFieldResDto>;

  /**
   * Changes a field of a data object and its basic validation rules.
   *
   * @param requestBody The field and the new values.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.updateField({
   *   userVisible: true,
   *   relationOptionalRange: {
   *     conjunction: "and",
   *     conditions: { key: "status", value: "Activated", operator: "EQUAL" },
   *   },
   *   relationShowKey: "name",
   *   forLogin: false,
   *   fuzzySearch: true,
   *   dropDown: ["none"],
   *   format: 0,
   *   regexp: ".*",
   *   min: 0,
   *   max: 1,
   *   maxLength: 50,
   *   unique: false,
   *   require: true,
   *   default: "none",
   *   help: "The user who has the laptop.",
   *   editable: false,
   *   show: true,
   *   name: "Owner",
   *   modelId: "64d0e0a030de100000000013",
   *   id: "64d0e0a0f1e1d00000000015",
   * });
   * @see GenAuth V3 API, `POST /api/v3/metadata/update-field`: https://api-explorer.genauth.ai
   */
  updateField(
    requestBody: Models.UpdateFunctionModelFieldDto,
    options?: CallOptions | number,
  ): Promise<Models.FunctionModelFieldResDto>;

  /**
   * Deletes a field of a data object.
   *
   * The name is `remoteField`, but the operation removes the field.
   *
   * @param requestBody The data object and the field ID.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.remoteField({
   *   modelId: "64d0e0a030de100000000013",
   *   id: "64d0e0a0f1e1d00000000015",
   * });
   * @see GenAuth V3 API, `POST /api/v3/metadata/remove-field`: https://api-explorer.genauth.ai
   */
  remoteField(
    requestBody: Models.FunctionModelFieldIdDto,
    options?: CallOptions | number,
  ): Promise<Models.CommonResponseDto>;

  /**
   * Lists the fields of a data object.
   *
   * @param query Query parameters.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.listField({
   *   modelId: "64d0e0a030de100000000013",
   *   from: "console",
   * });
   * @see GenAuth V3 API, `GET /api/v3/metadata/list-field`: https://api-explorer.genauth.ai
   */
  listField(
    query: {
      /** ID of the data object. */
      modelId: string;
      /** Source of the request. */
      from: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.FunctionFieldListResDto>;

  /**
   * Exports the rows of a data object.
   *
   * @param requestBody The data object and the rows to export.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.exportMetadata({
   *   idList: ["64d0e0a040b0000000000014"],
   *   modelId: "64d0e0a030de100000000013",
   * });
   * @see GenAuth V3 API, `POST /api/v3/metadata/export`: https://api-explorer.genauth.ai
   */
  exportMetadata(
    requestBody: Models.ExportModelDto,
    options?: CallOptions | number,
  ): Promise<Models.CommonResponseDto>;

  /**
   * Imports rows of a data object from an Excel file.
   *
   * The operation takes the address of the file, not its content.
   *
   * @param requestBody The data object and the address of the file.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.importMetadata({
   *   file: "https://files.example.com/laptops.xlsx",
   *   modelId: "64d0e0a030de100000000013",
   * });
   * @see GenAuth V3 API, `POST /api/v3/metadata/import`: https://api-explorer.genauth.ai
   */
  importMetadata(
    requestBody: Models.ImportModelDto,
    options?: CallOptions | number,
  ): Promise<Models.CommonResponseDto>;

  /**
   * Gets the template for the import of rows of a data object.
   *
   * @param query Query parameters.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getImportTemplate({
   *   modelId: "64d0e0a030de100000000013",
   * });
   * @see GenAuth V3 API, `GET /api/v3/metadata/get-import-template`:
   * https://api-explorer.genauth.ai
   */
  getImportTemplate(
    query: {
      /** ID of the data object. */
      modelId: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.GetImportTemplateResDto>;

  /**
   * Creates a custom operation of a data object.
   *
   * @param requestBody The custom operation.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.createOperate({
   *   show: true,
   *   icon: "link",
   *   config: { url: "https://inventory.example.com" },
   *   operateName: "Open inventory",
   *   operateKey: "openPage",
   *   modelId: "64d0e0a030de100000000013",
   * });
   * @see GenAuth V3 API, `POST /api/v3/metadata/create-operate`: https://api-explorer.genauth.ai
   */
  createOperate(
    requestBody: Models.CreateOperateModelDto,
    options?: CallOptions | number,
  ): Promise<Models.CommonResponseDto>;

  /**
   * Deletes a custom operation of a data object.
   *
   * @param requestBody The custom operation.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.removeOperate({
   *   customConfig: {},
   *   modelId: "64d0e0a030de100000000013",
   *   id: "64d0e0a00be4a0000000001a",
   * });
   * @see GenAuth V3 API, `POST /api/v3/metadata/remove-operate`: https://api-explorer.genauth.ai
   */
  removeOperate(
    requestBody: Models.FunctionModelOperateIdDto,
    options?: CallOptions | number,
  ): Promise<Models.CommonResponseDto>;

  /**
   * Executes a custom operation of a data object.
   *
   * A workflow may produce the answer.
   *
   * @param requestBody The custom operation and its parameters.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.executeOperate({
   *   customConfig: {},
   *   modelId: "64d0e0a030de100000000013",
   *   id: "64d0e0a00be4a0000000001a",
   * });
   * @see GenAuth V3 API, `POST /api/v3/metadata/execute-operate`: https://api-explorer.genauth.ai
   */
  executeOperate(
    requestBody: Models.FunctionModelOperateIdDto,
    options?: CallOptions | number,
  ): Promise<Models.CommonResponseDto>;

  /**
   * Copies a custom operation of a data object.
   *
   * @param requestBody The custom operation.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.copyOperate({
   *   customConfig: {},
   *   modelId: "64d0e0a030de100000000013",
   *   id: "64d0e0a00be4a0000000001a",
   * });
   * @see GenAuth V3 API, `POST /api/v3/metadata/copy-operate`: https://api-explorer.genauth.ai
   */
  copyOperate(
    requestBody: Models.FunctionModelOperateIdDto,
    options?: CallOptions | number,
  ): Promise<Models.CommonResponseDto>;

  /**
   * Lists the custom operations of a data object page by page.
   *
   * @param query Page and filters.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.listOperate({
   *   modelId: "64d0e0a030de100000000013",
   *   page: 1,
   *   limit: 20,
   * });
   * @see GenAuth V3 API, `GET /api/v3/metadata/list-operate`: https://api-explorer.genauth.ai
   */
  listOperate(
    query: {
      /** Search text; matches names of operations. */
      keywords?: string;
      /** ID of the data object. */
      modelId: string;
      /** ID of the field. */
      fieldId?: string;
      /**
       * Whether operations that users created are returned. From the code of authing-node-sdk: only
       * when `fieldId` is sent.
       */
      showCreated?: string;
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
    },
    options?: CallOptions | number,
  ): Promise<Models.OperateModelDto>;

  /**
   * Lists all custom operations of a data object.
   *
   * @param query Query parameters.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.listOperateAll({
   *   modelId: "64d0e0a030de100000000013",
   * });
   * @see GenAuth V3 API, `GET /api/v3/metadata/all-operate`: https://api-explorer.genauth.ai
   */
  listOperateAll(
    query: {
      /** ID of the data object. */
      modelId: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.OperateModelDto>;

  /**
   * Changes a custom operation of a data object.
   *
   * @param requestBody The custom operation and the new values.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.updateOperate({
   *   icon: "link",
   *   config: { url: "https://inventory.example.com" },
   *   operateName: "Open inventory",
   *   operateKey: "openPage",
   *   show: true,
   *   modelId: "64d0e0a030de100000000013",
   *   id: "64d0e0a00be4a0000000001a",
   * });
   * @see GenAuth V3 API, `POST /api/v3/metadata/update-operate`: https://api-explorer.genauth.ai
   */
  updateOperate(
    requestBody: Models.UpdateOperateModelDto,
    options?: CallOptions | number,
  ): Promise<Models.CommonResponseDto>;

  /**
   * Gets details of related data by their IDs.
   *
   * @param requestBody The data object and the IDs of the related data.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getRelationInfo({
   *   idList: ["64d0e0a040b0000000000014"],
   *   modelId: "64d0e0a030de100000000013",
   * });
   * @see GenAuth V3 API, `POST /api/v3/metadata/get-relation-info`: https://api-explorer.genauth.ai
   */
  getRelationInfo(
    requestBody: Models.GetRelationInfoDto,
    options?: CallOptions | number,
  ): Promise<Models.CommonResponseDto>;

  /**
   * Adds related data to a relation field of a row.
   *
   * @param requestBody The row, the field and the related data.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.createRowRelation({
   *   valueList: ["64d0e0a0a11ce00000000001"],
   *   rowId: "64d0e0a040b0000000000014",
   *   fieldId: "64d0e0a0f1e1d00000000015",
   *   modelId: "64d0e0a030de100000000013",
   * });
   * @see GenAuth V3 API, `POST /api/v3/metadata/create-row-relation`:
   * https://api-explorer.genauth.ai
   */
  createRowRelation(
    requestBody: Models.CreateRelationValueDto,
    options?: CallOptions | number,
  ): Promise<Models.CommonResponseDto>;

  /**
   * Lists the related data of a relation field of a row, page by page.
   *
   * @param query Page and filters.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getRelationValue({
   *   modelId: "64d0e0a030de100000000013",
   *   fieldId: "64d0e0a0f1e1d00000000015",
   *   rowId: "64d0e0a040b0000000000014",
   *   page: 1,
   *   limit: 20,
   * });
   * @see GenAuth V3 API, `GET /api/v3/metadata/get-row-relation`: https://api-explorer.genauth.ai
   */
  getRelationValue(
    query: {
      /** ID of the data object. */
      modelId: string;
      /** ID of the field. */
      fieldId: string;
      /** ID of the row. */
      rowId: string;
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
    },
    options?: CallOptions | number,
  ): Promise<Models.RelationValueListResDto>;

  /**
   * Removes related data from relation fields of a row.
   *
   * @param requestBody The row, the fields and the related data.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.removeRelationValue({
   *   value: "64d0e0a0a11ce00000000001",
   *   fieldIds: ["64d0e0a0f1e1d00000000015"],
   *   rowId: "64d0e0a040b0000000000014",
   *   modelId: "64d0e0a030de100000000013",
   * });
   * @see GenAuth V3 API, `POST /api/v3/metadata/remove-row-relation`:
   * https://api-explorer.genauth.ai
   */
  removeRelationValue(
    requestBody: Models.RemoveRelationValueDto,
    options?: CallOptions | number,
  ): Promise<Models.CommonResponseDto>;

  /**
   * Exports a data object.
   *
   * @param requestBody The data object.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.exportModel({
   *   modelId: "64d0e0a030de100000000013",
   * });
   * @see GenAuth V3 API, `POST /api/v3/metadata/export/model`: https://api-explorer.genauth.ai
   */
  exportModel(
    requestBody: Models.ExportMetadataDto,
    options?: CallOptions | number,
  ): Promise<Models.CommonResponseDto>;

  /**
   * Imports a data object from a JSON file.
   *
   * The operation takes the address of the file, not its content.
   *
   * @param requestBody Address of the file.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.importModel({
   *   file: "https://files.example.com/laptops.json",
   * });
   * @see GenAuth V3 API, `POST /api/v3/metadata/import/model`: https://api-explorer.genauth.ai
   */
  importModel(
    requestBody: Models.ImportMetadataDto,
    options?: CallOptions | number,
  ): Promise<Models.CommonResponseDto>;

  /**
   * Gets all rows of a data object that meet the conditions.
   *
   * @param requestBody The data object and the conditions.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getAllMetadata({
   *   modelId: "64d0e0a030de100000000013",
   *   conjunction: "and",
   *   conditions: [{ key: "serialNumber", value: "SN-1001", operator: "EQUAL" }],
   * });
   * @see `POST /api/v3/metadata/get-all-metadata`, which only authing-node-sdk documents
   */
  getAllMetadata(
    requestBody: Models.GetAllRowDto,
    options?: CallOptions | number,
  ): Promise<Models.FunctionModelValueListResDto>;

  /**
   * Gets the related data of rows.
   *
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getRelationDetails();
   * @see `GET /api/v3/metadata/get-row-relation-details`, which only authing-node-sdk documents
   */
  getRelationDetails(options?: CallOptions | number): Promise<Models.RelationValueListResDto>;

  /**
   * Searches the related data of a relation field, page by page.
   *
   * @param requestBody The data object, the field, the search text and the page.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.relationSearch({
   *   fieldId: "64d0e0a0f1e1d00000000015",
   *   modelId: "64d0e0a030de100000000013",
   *   keywords: "alice",
   *   page: 1,
   *   limit: 20,
   * });
   * @see `POST /api/v3/metadata/relation-search`, which only authing-node-sdk documents
   */
  relationSearch(
    requestBody: Models.RelationSearchDto,
    options?: CallOptions | number,
  ): Promise<Models.RelationValueListResDto>;

  /**
   * Copies the relations of a row to another row.
   *
   * @param requestBody The two rows and the data object.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.copyRowRelation({
   *   relationRowId: "64d0e0a040b0000000000024",
   *   rowId: "64d0e0a040b0000000000014",
   *   modelId: "64d0e0a030de100000000013",
   * });
   * @see `POST /api/v3/metadata/copy-row-relation`, which only authing-node-sdk documents
   */
  copyRowRelation(
    requestBody: Models.CopyRowRelationDto,
    options?: CallOptions | number,
  ): Promise<Models.RelationValueListResDto>;

  /**
   * Reads all rows of a data object, one portion at a time.
   *
   * Pass the `scrollId` of an answer to get the next portion.
   *
   * @param requestBody The data object, the portion size and the position.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getAllMetadataRow({
   *   size: 500,
   *   modelId: "64d0e0a030de100000000013",
   * });
   * @see `POST /api/v3/metadata/get-all-row-by-scrollid`, which only authing-node-sdk documents
   */
  getAllMetadataRow(
    requestBody: Models.GetAllRowVyScrollidDto,
    options?: CallOptions | number,
  ): Promise<Models.GetAllRowByScrollidResDto>;

  /**
   * Lists the data objects' rows that are related to a group, page by page.
   *
   * @param requestBody The group, the search text, the order and the page.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getMetadataGroupList({
   *   groupId: "64d0e0a09409000000000005",
   *   keyword: "laptop",
   *   page: 1,
   *   limit: 20,
   * });
   * @see `POST /api/v3/metadata/group`, which only authing-node-sdk documents
   */
  getMetadataGroupList(
    requestBody: Models.MetadataGroupDto,
    options?: CallOptions | number,
  ): Promise<Models.FunctionModelValueListResDto>;

  /**
   * Uploads an event for user and entity behavior analytics (UEBA).
   *
   * @param requestBody The event data and, optionally, the data object.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.capture({
   *   data: { serialNumber: "SN-1004" },
   *   modelId: "64d0e0a030de100000000013",
   * });
   * @see GenAuth V3 API, `POST /api/v3/metadata/ueba/capture`: https://api-explorer.genauth.ai
   */
  capture(
    requestBody: Models.CreateUEBADto,
    options?: CallOptions | number,
  ): Promise<Models.CreateUEBARespDto>;
}

export type { GenAuthError };
