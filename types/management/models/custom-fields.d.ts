// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

import type * as Models from "../../../models.js";

/** Definition of a field. */
export type CustomFieldDto = {
  /** Type of the subject. */
  targetType: CustomFieldDto.targetType;
  /** Time of creation; built-in fields have none. Format: `date-time`. */
  createdAt?: string;
  /** Data type. It cannot be changed later. */
  dataType: CustomFieldDto.dataType;
  /**
   * Key of the field. It must differ from the keys of the built-in fields, and cannot be changed
   * later.
   */
  key: string;
  /** Name for display. */
  label: string;
  /** Description of the field. */
  description?: string;
  /**
   * Whether values are stored encrypted. It applies to data that is added afterwards, and cannot be
   * changed later.
   */
  encrypted?: boolean;
  /**
   * Whether the values of the field must be unique. Only when `dataType` is `STRING` or `NUMBER`.
   */
  isUnique: boolean;
  /**
   * Whether users can edit the field. Fields such as phone number and email address cannot be
   * edited directly: the user must first pass a verification, for example with a code.
   */
  userEditable?: boolean;
  /** Whether the console shows the field in the details of the user, department or role. */
  visibleInAdminConsole: boolean;
  /**
   * Whether users see the field in their personal center. It does not affect the answers of the
   * API.
   */
  visibleInUserCenter?: boolean;
  /** Texts in several languages. */
  i18n?: Models.CustomFieldI18n;
  /** Values that can be selected. Inferred: only when `dataType` is `ENUM`. */
  options?: CustomFieldSelectOption[];
};
export namespace CustomFieldDto {
  export enum targetType {
    USER = "USER",
    ROLE = "ROLE",
    GROUP = "GROUP",
    DEPARTMENT = "DEPARTMENT",
  }
  export enum dataType {
    STRING = "STRING",
    NUMBER = "NUMBER",
    DATETIME = "DATETIME",
    BOOLEAN = "BOOLEAN",
    ENUM = "ENUM",
  }
}

/** Answer of `getUserBaseFields`, `setUserBaseFields`, `getCustomFields` and `setCustomFields`. */
export type CustomFieldListRespDto = {
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
  data: CustomFieldDto[];
};

/** A value that can be selected for a field of the type `ENUM`. */
export type CustomFieldSelectOption = {
  /** Value. */
  value: string;
  /** Name of the value for display. */
  label: string;
};

/** A field to delete. */
export type DeleteCustomFieldDto = {
  /** Type of the subject. */
  targetType: DeleteCustomFieldDto.targetType;
  /** Key of the field. */
  key: string;
};
export namespace DeleteCustomFieldDto {
  export enum targetType {
    USER = "USER",
    ROLE = "ROLE",
    GROUP = "GROUP",
    DEPARTMENT = "DEPARTMENT",
  }
}

/** Body of `deleteCustomFields`. */
export type DeleteCustomFieldsReqDto = {
  /** ID of the tenant. */
  tenantId: string;
  /** Items of the list. At least 1 element. At most 50 elements. */
  list: DeleteCustomFieldDto[];
};

/** Answer of `getCustomData`. */
export type GetCustomDataRespDto = {
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
  /** Values of the custom fields, by key. */
  data: any;
};

/** Answer of `listUserBaseFields` and `listCustFields`. */
export type ListCistomFieldsResDto = {
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
  data: ListCustomFieldsDto;
};

/**
 * Content of the answers of `listUserBaseFields` and `listCustFields`, as far as the mirrored SDK
 * declares it: the arguments of the request.
 */
export type ListCustomFieldsDto = {
  /** Kind of object. */
  targetType?: any;
  /** Data type of the fields. */
  dataType?: any;
  /** ID of the tenant. */
  tenantId?: any;
  /** Page to get, from 1 on. */
  page?: any;
  /** Number of items on each page. */
  limit?: any;
  /** Whether users see the fields. */
  userVisible?: any;
  /** Whether administrators see the field. */
  adminVisible?: any;
  /** Whether the field is subject to access control. */
  accessControl?: any;
  /** Keyword to search for. */
  keyword?: any;
  /** Language of the search. */
  lang?: any;
};

/** Value of a custom field. */
export type SetCustomDataDto = {
  /** ID of the tenant. */
  tenantId?: string;
  /** Key of the field; not the key of a built-in field. */
  key: string;
  /**
   * Value of the field. Any type is possible, but it must be the type in the definition of the
   * field, else the operation fails.
   */
  value: string;
};

/** Body of `setCustomData`. */
export type SetCustomDataReqDto = {
  /** Values to set. At least 1 element. At most 50 elements. */
  list: SetCustomDataDto[];
  /** Identifier of the object: the ID of a user or department, or the code of a role or group. */
  targetIdentifier: string;
  /** Type of the subject. */
  targetType: SetCustomDataReqDto.targetType;
  /** ID of the tenant. */
  tenantId?: string;
  /** Code of the permission group (permission namespace). Required when `targetType` is `ROLE`. */
  namespace?: string;
};
export namespace SetCustomDataReqDto {
  export enum targetType {
    USER = "USER",
    ROLE = "ROLE",
    GROUP = "GROUP",
    DEPARTMENT = "DEPARTMENT",
  }
}

/** Definition of a custom field to create or change. */
export type SetCustomFieldDto = {
  /** Type of the subject. */
  targetType: SetCustomFieldDto.targetType;
  /**
   * Key of the field. It must differ from the keys of the built-in fields, and cannot be changed
   * later.
   */
  key: string;
  /** Data type. It cannot be changed after the field has been created. */
  dataType?: SetCustomFieldDto.dataType;
  /** Name for display. */
  label?: string;
  /** Description of the field. */
  description?: string;
  /**
   * Whether values are stored encrypted. It applies to data that is added afterwards, and cannot be
   * changed later.
   */
  encrypted?: boolean;
  /**
   * Whether the values of the field must be unique. Inferred: only when `dataType` is `STRING` or
   * `NUMBER`.
   */
  isUnique?: boolean;
  /** Whether users can edit the field. */
  userEditable?: boolean;
  /** Whether the console shows the field in the details of the user, department or role. */
  visibleInAdminConsole?: boolean;
  /**
   * Whether users see the field in their personal center. It does not affect the answers of the
   * API.
   */
  visibleInUserCenter?: boolean;
  /** Rules that values must satisfy. */
  validateRules?: any;
  /** IDs of applications. */
  appIds?: string[];
  /** Whether values are masked. */
  desensitization?: boolean;
  /** Values that can be selected. Inferred: only when `dataType` is `ENUM`. */
  options?: CustomFieldSelectOption[];
  /** Texts in several languages. */
  i18n?: Models.CustomFieldI18n;
};
export namespace SetCustomFieldDto {
  export enum targetType {
    USER = "USER",
    ROLE = "ROLE",
    GROUP = "GROUP",
    DEPARTMENT = "DEPARTMENT",
  }
  export enum dataType {
    STRING = "STRING",
    NUMBER = "NUMBER",
    DATETIME = "DATETIME",
    BOOLEAN = "BOOLEAN",
    ENUM = "ENUM",
  }
}

/** Body of `setCustomFields`. */
export type SetCustomFieldsReqDto = {
  /** Items of the list. At least 1 element. At most 50 elements. */
  list: SetCustomFieldDto[];
  /** ID of the tenant. */
  tenantId?: string;
};

/** Settings of a built-in field. */
export type SetUserBaseFieldDto = {
  /** Key of the built-in field. */
  key: string;
  /** Name for display. */
  label?: string;
  /** Description. */
  description?: string;
  /** Whether users can edit the field. */
  userEditable?: boolean;
  /** Whether the console shows the field in the details of the user, department or role. */
  visibleInAdminConsole?: boolean;
  /**
   * Whether users see the field in their personal center. It does not affect the answers of the
   * API.
   */
  visibleInUserCenter?: boolean;
  /** Texts in several languages. */
  i18n?: Models.CustomFieldI18n;
};

/** Body of `setUserBaseFields`. */
export type SetUserBaseFieldsReqDto = {
  /** Items of the list. At least 1 element. At most 50 elements. */
  list: SetUserBaseFieldDto[];
};
