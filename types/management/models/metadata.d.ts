// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

/** A cell of a row: a field and its value. */
export type CellDto = {
  /** ID of the field. */
  fieldId: string;
  /** Value of the cell. */
  value: any;
};

/** A search condition. */
export type Condition = {
  /** Key of the field to compare. */
  key: string;
  /** Value to compare with. */
  value: any;
  /** Comparison: `eq`, `ne`, `co` (contains), `gt`, `lt`, `lte`, `gte` or `in`. */
  operator: string;
};

/** Request of `copyRowRelation`. */
export type CopyRowRelationDto = {
  /** ID of the row that gets the copied relations. */
  relationRowId: string;
  /** ID of the row whose relations are copied. */
  rowId: string;
  /** ID of the data object. */
  modelId: string;
};

/** Request of `createModel`. */
export type CreateFunctionModelDto = {
  /** Key of the parent menu. */
  parentKey: string;
  /** Whether the data object is enabled. Default: `true`. */
  enable: boolean | null;
  /** Type of the data object. */
  type: CreateFunctionModelDto.type;
  /** Description of the data object. */
  description: string | null;
  /** Name of the data object. */
  name: string;
  /** Type of the data: `list` or `tree`. Default: `"list"`. */
  dataType?: CreateFunctionModelDto.dataType;
};
export namespace CreateFunctionModelDto {
  export enum type {
    UEBA = "ueba",
    USER = "user",
    POST = "post",
    GROUP = "group",
    DEPARTMENT = "department",
    ORGANIZATION = "organization",
    DEVICE = "device",
    DEVICE_RELY = "device_rely",
    CUSTOM = "custom",
  }
  export enum dataType {
    LIST = "list",
    TREE = "tree",
  }
}

/** Request of `createField`. */
export type CreateFunctionModelFieldDto = {
  /**
   * Whether the user center displays the field; only for the `user` data object. Default: `false`.
   * Only when the data object is of type `user`.
   */
  userVisible: boolean;
  /** Range of data that may be related. */
  relationOptionalRange: Condition;
  /** Key of the field of the related data that is displayed. */
  relationShowKey: string;
  /** Whether the relation is one-to-many. Default: `false`. */
  relationMultiple: boolean;
  /** Type of the relation. */
  relationType: string;
  /**
   * Whether the field can be used to log in; only for the `user` data object. Default: `false`.
   * Only when the data object is of type `user`.
   */
  forLogin: boolean;
  /** Whether the field supports fuzzy search. Default: `false`. */
  fuzzySearch: boolean;
  /** Options of the drop-down field. */
  dropDown: DropDownItemDto;
  /**
   * Rule by which a user interface formats the value: 0 unchanged; 31 to 34 one to four decimals;
   * 35 thousands separators; 36 thousands separators with decimals; 37 percentage; 38 percentage
   * with decimals; 50 to 57 date formats.
   */
  format: number;
  /** Regular expression that a text must match. */
  regexp: string;
  /** Minimum of a number, or first date of a date. */
  min: number;
  /** Maximum of a number, or last date of a date. */
  max: number;
  /** Maximum length of a text. */
  maxLength: number;
  /** Whether the values of the field are unique. */
  unique: boolean;
  /** Whether the field is required. */
  require: boolean;
  /** Default value of the field. */
  default: any;
  /** Help text of the field. */
  help: string;
  /** Whether the field can be edited. */
  editable: boolean;
  /** Whether the item is displayed. */
  show: boolean;
  /**
   * Type of the field: 1 single-line text, 2 multi-line text, 3 number, 4 boolean, 5 date, 6
   * enumeration, 7 relation, 8 reverse relation.
   */
  type: CreateFunctionModelFieldDto.type;
  /** Key of the field. */
  key: string;
  /** Name of the field. */
  name: string;
  /** ID of the data object. */
  modelId: string;
};
export namespace CreateFunctionModelFieldDto {
  export enum type {
    TEXT = "Text",
    TEXTAREA = "Textarea",
    NUMBER = "Number",
    BOOLEAN = "Boolean",
    DATE = "Date",
    ENUM = "Enum",
    RELATION = "Relation",
    REVERSE_RELATION = "ReverseRelation",
    ARRAY = "Array",
  }
}

/** Request of `createOperate`. */
export type CreateOperateModelDto = {
  /** Whether the item is displayed. */
  show: boolean;
  /** Icon. */
  icon: string;
  /** Configuration of the operation. */
  config: any;
  /** Name of the operation. */
  operateName: string;
  /** Key of the operation, for example `openPage`, which opens a web page. */
  operateKey: string;
  /** ID of the data object. */
  modelId: string;
};

/** Request of `createRowRelation`. */
export type CreateRelationValueDto = {
  /** Related data. */
  valueList: string[];
  /** ID of the row. */
  rowId: string;
  /** ID of the field. */
  fieldId: string;
  /** ID of the data object. */
  modelId: string;
};

/** Request of `createRow`. */
export type CreateRowDto = {
  /** Values of the row, by field key. */
  data: any;
  /** ID of the data object. */
  modelId: string;
  /** ID of the new row; the service generates one if it is absent. At most 32 characters. */
  rowId?: string;
};

/** Request of `capture`. */
export type CreateUEBADto = {
  /** Data of the event. */
  data: any;
  /** ID of the data object; without it, the first data object of type `ueba` is used. */
  modelId?: string;
};

/** Answer of `capture`. */
export type CreateUEBARespDto = {
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
  data: any;
};

/** An option of a drop-down field. */
export type DropDownItemDto = {
  /** ID of the option. */
  key: string;
  /** Name of the option. */
  label: string;
};

/** A relation field to expand, and the related fields to return. */
export type Expand = {
  /** Key of the relation field. */
  field: string;
  /** Related fields to return. */
  select: string[];
};

/** Request of `exportModel`. */
export type ExportMetadataDto = {
  /** ID of the data object. */
  modelId: string;
};

/** Request of `exportMetadata`. */
export type ExportModelDto = {
  /** IDs of the rows to export. */
  idList: string[];
  /** ID of the data object. */
  modelId: string;
};

/** Request of `listRow`. */
export type FilterDto = {
  /** ID of the data object. */
  modelId: string;
  /** Text to search for. */
  keywords?: string;
  /** How the conditions are combined: `and` or `or`. */
  conjunction?: string;
  /** Search conditions. */
  conditions?: Condition[];
  /** Sort order: objects of a field key and `asc` or `desc`. */
  sort?: any[];
  /** Page to get, from 1 on. Default: `1`. At least 1. */
  page?: number;
  /** Number of items on each page. Default: `10`. At most 50. */
  limit?: number;
  /**
   * Whether all results are returned without pages; only for child nodes of trees. Default:
   * `false`. Only when the data object is a tree and its child nodes are read.
   */
  fetchAll?: boolean;
  /**
   * Whether the full path of each node is returned; only for trees. Default: `false`. Only when the
   * data object is a tree.
   */
  withPath?: boolean;
  /** Whether the keys of the result are field IDs. Default: `false`. */
  showFieldId?: boolean;
  /** Whether a preview of the related data (the first three) is returned. Default: `false`. */
  previewRelation?: boolean;
  /** Whether details of related users are returned; only users are supported. Default: `false`. */
  getRelationFieldDetail?: boolean;
  /** Relation to which the search is limited. */
  scope?: ScopeDto;
  /** Related data to exclude or select. */
  filterRelation?: ScopeDto;
  /** Relation fields whose related fields are returned. */
  expand?: Expand[];
  /** Whether nested related data is returned. */
  getNestData?: boolean;
};

/** Answer of `listField`. */
export type FunctionFieldListResDto = {
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
  data: FunctionModelFieldDto[];
};

/** A data object. */
export type FunctionModelDto = {
  /** ID of the data object. */
  id: string;
  /** ID of the user pool. */
  userPoolId: string;
  /** Name of the data object. */
  name: string;
  /** Description of the data object. */
  description: string;
  /** Type of the data: `list` or `tree`. */
  dataType: FunctionModelDto.dataType;
  /** Whether the data object is enabled. */
  enable: boolean;
  /** Key of the parent menu. */
  parentKey: string;
  /** Time of creation. */
  createdAt: string;
  /** Time of the last change. */
  updatedAt: string;
  /** Type of the data object. */
  type: FunctionModelDto.type;
  /** Order of the fields. */
  fieldOrder: string;
  /** Configuration of the detail page. */
  config: any;
};
export namespace FunctionModelDto {
  export enum dataType {
    LIST = "list",
    TREE = "tree",
  }
  export enum type {
    UEBA = "ueba",
    USER = "user",
    POST = "post",
    GROUP = "group",
    DEPARTMENT = "department",
    ORGANIZATION = "organization",
    DEVICE = "device",
    DEVICE_RELY = "device_rely",
    CUSTOM = "custom",
  }
}

/** A field of a data object. */
export type FunctionModelFieldDto = {
  /** ID of the field. */
  id: string;
  /** ID of the data object. */
  modelId: string;
  /** Name of the field. */
  name: string;
  /** Key of the field. */
  key: string;
  /**
   * Type of the field: 1 single-line text, 2 multi-line text, 3 number, 4 boolean, 5 date, 6
   * enumeration, 7 relation, 8 reverse relation.
   */
  type: number;
  /** Whether the item is displayed. */
  show: boolean;
  /** Whether the field can be edited. */
  editable: boolean;
  /** Help text of the field. */
  help: string;
  /** Default value of the field. */
  default: string;
  /** Whether the field is required. */
  require: boolean;
  /** Whether the values of the field are unique. */
  unique: boolean;
  /** Maximum length of a text. */
  maxLength: number;
  /** Maximum of a number, or last date of a date. */
  max: number;
  /** Minimum of a number, or first date of a date. */
  min: number;
  /** Regular expression that a text must match. */
  regexp: string;
  /**
   * Rule by which a user interface formats the value: 0 unchanged; 31 to 34 one to four decimals;
   * 35 thousands separators; 36 thousands separators with decimals; 37 percentage; 38 percentage
   * with decimals; 50 to 57 date formats.
   */
  format: number;
  /** Options of the drop-down field. */
  dropDown: number;
  /** Type of the relation. */
  relationType: string;
  /** Whether the relation is one-to-many. */
  relationMultiple: boolean;
  /** Key of the field of the related data that is displayed. */
  relationShowKey: string;
  /** Range of data that may be related. */
  relationOptionalRange: RelationOptionalRange;
  /**
   * Whether the user center displays the field; only for the `user` data object. Only when the data
   * object is of type `user`.
   */
  userVisible: boolean;
};

/** Request of `remoteField`. */
export type FunctionModelFieldIdDto = {
  /** ID of the data object. */
  modelId: string;
  /** ID of the field. */
  id: string;
};

/** Answer of `createField` and `updateField`. */
export type FunctionModelFieldResDto = {
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
  data: FunctionModelFieldDto;
};

/** Request of `removeModel`. */
export type FunctionModelIdDto = {
  /** ID of the data object. */
  id: string;
};

/** The data objects. */
export type FunctionModelListDto = {
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
  /** Items of the list. */
  list: FunctionModelDto[];
};

/** Request of `removeOperate`, `executeOperate` and `copyOperate`. */
export type FunctionModelOperateIdDto = {
  /** Parameters of the execution. */
  customConfig: any;
  /** ID of the data object. */
  modelId: string;
  /** ID of the custom operation. */
  id: string;
  /** ID of the field. */
  fieldId?: string;
};

/** Answer of `createModel`, `getModel` and `updateModel`. */
export type FunctionModelResDto = {
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
  data: FunctionModelDto;
};

/**
 * One page of results and the total count, as `listRow`, `getAllMetadata` and
 * `getMetadataGroupList` return them.
 */
export type FunctionModelValueListDto = {
  /** Total number of records. */
  totalCount: number;
  /** Items of the list. */
  list: any[];
};

/** Answer of `listRow`, `getAllMetadata` and `getMetadataGroupList`. */
export type FunctionModelValueListResDto = {
  /** Business status code; 200 means success. */
  statusCode: number;
  /** Description of the result. */
  message: string;
  /** Detailed code of the error. */
  apiCode?: number;
  /** Result of the operation. */
  data: FunctionModelValueListDto;
};

/** Answer of `getRow`, `getRowByValue`, `createRow` and `updateRow`. */
export type FunctionModelValueResDto = {
  /** Business status code; 200 means success. */
  statusCode: number;
  /** Description of the result. */
  message: string;
  /** Detailed code of the error. */
  apiCode?: number;
  /** Result of the operation. */
  data: RowDto;
};

/** A portion of rows and the position of the next portion. */
export type GetAllRowByScrollidDto = {
  /** Position of the next portion. */
  scrollId: string;
  /** Rows. */
  list: string[];
};

/** Answer of `getAllMetadataRow`. */
export type GetAllRowByScrollidResDto = {
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
  data: GetAllRowByScrollidDto;
};

/** Request of `getAllMetadata`. */
export type GetAllRowDto = {
  /** ID of the data object. */
  modelId: string;
  /** How the conditions are combined: `and` or `or`. */
  conjunction?: string;
  /** Search conditions. */
  conditions?: Condition[];
};

/** Request of `getAllMetadataRow`. */
export type GetAllRowVyScrollidDto = {
  /**
   * Number of rows in a portion. From the code of authing-node-sdk: default: `500`. From the code
   * of authing-node-sdk: at most 5000.
   */
  size: number;
  /** ID of the data object. */
  modelId: string;
  /** Position in the result; the `scrollId` of the answer before. */
  scrollId?: string;
  /** ID of the data to read. */
  id?: string;
  /** Values of fields that the rows must have. */
  query?: any;
  /**
   * Whether details of the related fields are returned. From the code of authing-node-sdk: default:
   * `false`.
   */
  getRelationDetails?: boolean;
};

/** Answer of `getImportTemplate`. */
export type GetImportTemplateResDto = {
  /** Business status code; 200 means success. */
  statusCode: number;
  /** Description of the result. */
  message: string;
  /** Detailed code of the error. */
  apiCode?: number;
  /** Result of the operation. */
  data: RowDto;
};

/** Request of `getRelationInfo`. */
export type GetRelationInfoDto = {
  /** IDs of the related data. */
  idList: string[];
  /** ID of the data object. */
  modelId: string;
};

/** Request of `getRowBatch`. */
export type GetRowBatchDto = {
  /** IDs of the rows. */
  rowIds: string[];
  /** ID of the data object. */
  modelId: string;
};

/** Request of `importModel`. */
export type ImportMetadataDto = {
  /** Address of the JSON file. */
  file: string;
};

/** Request of `importMetadata`. */
export type ImportModelDto = {
  /** Address of the Excel file. */
  file: string;
  /** ID of the data object. */
  modelId: string;
};

/** Request of `getMetadataGroupList`. */
export type MetadataGroupDto = {
  /** ID of the group. */
  groupId: string;
  /** Keyword to search for. */
  keyword?: string;
  /** Sort order. */
  sort?: any[];
  /** Page to get, from 1 on. From the code of authing-node-sdk: at least 1. */
  page?: number;
  /** Number of items on each page. From the code of authing-node-sdk: at most 50. */
  limit?: number;
  /** Whether nested related data is returned. */
  getNestData?: boolean;
};

/** Answer of `getRowBatch`. */
export type MetadataListResDto = {
  /** Business status code; 200 means success. */
  statusCode: number;
  /** Description of the result. */
  message: string;
  /** Detailed code of the error. */
  apiCode?: number;
  /** Result of the operation. */
  data: RowDto[];
};

/** A custom operation of a data object. */
export type OperateModelDto = {
  /** ID of the custom operation. */
  id: string;
  /** ID of the user pool. */
  userPoolId: string;
  /** ID of the data object. */
  modelId: string;
  /** Name of the operation. */
  operateName: string;
  /** Key of the operation, for example `openPage`, which opens a web page. */
  operateKey: string;
  /** Whether the item is displayed. */
  show: boolean;
  /** Whether the operation is a default operation. */
  isDefault: boolean;
  /** Time of creation. */
  createdAt: string;
  /** Time of the last change. */
  updatedAt: string;
};

/** Conditions that limit which data may be related. */
export type RelationOptionalRange = {
  /** How the conditions are combined: `and` or `or`. */
  conjunction: string;
  /** Search conditions. */
  conditions: Condition;
};

/** Request of `relationSearch`. */
export type RelationSearchDto = {
  /** ID of the field. */
  fieldId: string;
  /** ID of the data object. */
  modelId: string;
  /** Text to search for. */
  keywords?: string;
  /** Page to get, from 1 on. From the code of authing-node-sdk: at least 1. */
  page?: number;
  /** Number of items on each page. From the code of authing-node-sdk: at most 50. */
  limit?: number;
  /** Whether the keys of the result are field IDs. */
  showFieldId?: boolean;
};

/**
 * One page of results and the total count, as `getRelationValue`, `getRelationDetails`,
 * `relationSearch` and `copyRowRelation` return them.
 */
export type RelationValueListDto = {
  /** Total number of records. */
  totalCount: number;
  /** Items of the list. */
  list: string[];
};

/** Answer of `getRelationValue`, `getRelationDetails`, `relationSearch` and `copyRowRelation`. */
export type RelationValueListResDto = {
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
  data: RelationValueListDto;
};

/** Request of `removeRelationValue`. */
export type RemoveRelationValueDto = {
  /** Related data to remove. */
  value: string;
  /** IDs of the fields. */
  fieldIds: string[];
  /** ID of the row. */
  rowId: string;
  /** ID of the data object. */
  modelId: string;
};

/** Request of `removeRow`. */
export type RemoveRowDto = {
  /** IDs of the rows. */
  rowIdList: string[];
  /** ID of the data object. */
  modelId: string;
  /** Whether child rows are deleted too. Default: `false`. */
  recursive?: boolean;
};

/** A row of a data object. */
export type RowDto = {
  /** ID of the row. */
  rowId: string;
  /** Cells of the row. */
  cellList: CellDto[];
};

/** A relation that limits the search. */
export type ScopeDto = {
  /** ID of the data object. */
  modelId: string;
  /** ID of the row. */
  id: string;
  /** ID of the field. */
  fieldId: string;
};

/** Request of `updateModel`. */
export type UpdateFunctionModelDto = {
  /** Key of the field that is displayed. */
  showFieldKey: string;
  /** Configuration of the detail page. */
  config: any;
  /** Order of the fields. */
  fieldOrder: string;
  /** Type of the data object. */
  type: UpdateFunctionModelDto.type;
  /** Key of the parent menu. */
  parentKey: string;
  /** Whether the data object is enabled. */
  enable: boolean;
  /** Description of the data object. */
  description: string | null;
  /** Name of the data object. */
  name: string;
  /** ID of the data object. */
  id: string;
};
export namespace UpdateFunctionModelDto {
  export enum type {
    UEBA = "ueba",
    USER = "user",
    POST = "post",
    GROUP = "group",
    DEPARTMENT = "department",
    ORGANIZATION = "organization",
    DEVICE = "device",
    DEVICE_RELY = "device_rely",
    CUSTOM = "custom",
  }
}

/** Request of `updateField`. */
export type UpdateFunctionModelFieldDto = {
  /**
   * Whether the user center displays the field; only for the `user` data object. Default: `false`.
   * Only when the data object is of type `user`.
   */
  userVisible: boolean;
  /** Range of data that may be related. */
  relationOptionalRange: RelationOptionalRange;
  /** Key of the field of the related data that is displayed. */
  relationShowKey: string;
  /**
   * Whether the field can be used to log in; only for the `user` data object. Default: `false`.
   * Only when the data object is of type `user`.
   */
  forLogin: boolean;
  /** Whether the field supports fuzzy search. Default: `false`. */
  fuzzySearch: boolean;
  /** Options of the drop-down field. */
  dropDown: string[];
  /**
   * Rule by which a user interface formats the value: 0 unchanged; 31 to 34 one to four decimals;
   * 35 thousands separators; 36 thousands separators with decimals; 37 percentage; 38 percentage
   * with decimals; 50 to 57 date formats.
   */
  format: number;
  /** Regular expression that a text must match. */
  regexp: string;
  /** Minimum of a number, or first date of a date. */
  min: number;
  /** Maximum of a number, or last date of a date. */
  max: number;
  /** Maximum length of a text. */
  maxLength: number;
  /** Whether the values of the field are unique. */
  unique: boolean;
  /** Whether the field is required. */
  require: boolean;
  /** Default value of the field. */
  default: any;
  /** Help text of the field. */
  help: string;
  /** Whether the field can be edited. */
  editable: boolean;
  /** Whether the item is displayed. */
  show: boolean;
  /** Name of the field. */
  name: string;
  /** ID of the data object. */
  modelId: string;
  /** ID of the field. */
  id: string;
};

/** Request of `updateOperate`. */
export type UpdateOperateModelDto = {
  /** Icon. */
  icon: string;
  /** Configuration of the operation. */
  config: any;
  /** Name of the operation. */
  operateName: string;
  /** Key of the operation, for example `openPage`, which opens a web page. */
  operateKey: string;
  /** Whether the item is displayed. */
  show: boolean;
  /** ID of the data object. */
  modelId: string;
  /** ID of the custom operation. */
  id: string;
  /** ID of the field. */
  fieldId?: string;
};

/** Request of `updateRow`. */
export type UpdateRowDto = {
  /** Values of the row, by field key. */
  data: any;
  /** ID of the row. */
  rowId: string;
  /** ID of the data object. */
  modelId: string;
  /** Whether the keys of the result are field IDs. Default: `false`. */
  showFieldId?: boolean;
};
