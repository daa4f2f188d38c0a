// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

import type * as Models from "../../../models.js";

/** One action and the users who may perform it. */
export type ActionAuth = {
  /** IDs of users. */
  userIds: string[];
  /** Action on the resource, for example `read`. */
  action: string;
};

/** Environment of the request against which policy conditions are evaluated. */
export type AuthEnvParams = {
  /** IP address. */
  ip?: string;
  /** City of the request. */
  city?: string;
  /** Province of the request. */
  province?: string;
  /** Country of the request. */
  country?: string;
  /** Type of the device. */
  deviceType?: AuthEnvParams.deviceType;
  /** Type of the operating system. */
  systemType?: AuthEnvParams.systemType;
  /** Type of the browser. */
  browserType?: AuthEnvParams.browserType;
  /** Time of the request. Format: `date-time`. */
  requestDate?: string;
};
export namespace AuthEnvParams {
  export enum deviceType {
    PC = "PC",
    MOBILE = "Mobile",
  }
  export enum systemType {
    WINDOWS = "Windows",
    MAC_OS = "MacOS",
    ANDROID = "Android",
    I_OS = "iOS",
  }
  export enum browserType {
    IE = "IE",
    CHROME = "Chrome",
    FIREFOX = "Firefox",
    SAFARI = "Safari",
    EDGE = "Edge",
    OPERA = "Opera",
    SAFE360 = "Safe360",
    QQBROWSER = "QQBrowser",
  }
}

/** Request of `batchCreateDnef`. */
export type BatchCreateDnefReq = {
  /** Code of the data resource. From the code of authing-node-sdk: unique in the namespace. */
  resourceCode: string;
  /** Code of the permission namespace. */
  namespaceCode: string;
  /** Fields to create. */
  fieldList: ExtendField[];
};

/** Results of a permission check. */
export type CheckExternalUserPermissionDataDto = {
  /** Results, one for each resource. */
  checkResultList: CheckExternalUserPermissionsRespDto[];
};

/** Request of `checkExternalUserPermission`. */
export type CheckExternalUserPermissionDto = {
  /** Paths of the resources; a tree resource needs the path to the node. */
  resources: string[];
  /** Action on the resource, for example `read`. */
  action: string;
  /** ID of the external user. */
  externalId: string;
  /** Code of the permission namespace. */
  namespaceCode: string;
  /** Whether conditions of the policies are evaluated. Default: `true`. */
  judgeConditionEnabled?: boolean;
  /** Environment of the request; used if `judgeConditionEnabled` is `true`. */
  authEnvParams?: AuthEnvParams;
};

/** Answer of `checkExternalUserPermission`. */
export type CheckExternalUserPermissionRespDto = {
  /** Business status code; 200 means success. */
  statusCode: number;
  /** Description of the result. */
  message: string;
  /** Detailed code of the error. */
  apiCode?: number;
  /** Result of the operation. */
  data: CheckExternalUserPermissionDataDto;
};

/** Result of the check for one resource. */
export type CheckExternalUserPermissionsRespDto = {
  /** Code of the permission namespace. */
  namespaceCode: string;
  /** Action on the resource, for example `read`. */
  action: string;
  /** Path of the resource: its code and, for a node of a tree, the node codes, separated by `/`. */
  resource: string;
  /** Whether the user may perform the action on the resource. */
  enabled: boolean;
};

/** Result of the name check. */
export type CheckParamsDataPolicyRespDto = {
  /** Whether the value is available. */
  isValid: boolean;
  /** Reason why the value is not available; absent if it is. */
  message?: string;
};

/** Answer of `checkDataPolicyExists`. */
export type CheckParamsDataPolicyResponseDto = {
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
  data: CheckParamsDataPolicyRespDto;
};

/** Result of the name or code check. */
export type CheckParamsDataResourceRespDto = {
  /** Whether the value is available. */
  isValid: boolean;
  /** Reason why the value is not available; absent if it is. */
  message?: string;
};

/** Answer of `checkDataResourceExists`. */
export type CheckParamsDataResourceResponseDto = {
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
  data: CheckParamsDataResourceRespDto;
};

/** Results of a permission check. */
export type CheckPermissionDataDto = {
  /** Results, one for each resource. */
  checkResultList: CheckPermissionsRespDto[];
};

/** Request of `checkPermission`. */
export type CheckPermissionDto = {
  /**
   * Paths of the resources; a tree resource needs the path to the node. At least 1 element. Source:
   * https://github.com/Authing/authing-node-sdk
   */
  resources: string[];
  /** Action on the resource, for example `read`. */
  action: string;
  /**
   * ID of the user. Where the call has `userIdType`, another identifier of that kind can be given:
   * user name, email address, phone number, external ID or an identity.
   */
  userId: string;
  /** Code of the permission namespace. */
  namespaceCode: string;
  /** Whether conditions of the policies are evaluated. Default: `false`. */
  judgeConditionEnabled?: boolean;
  /** Environment of the request; used if `judgeConditionEnabled` is `true`. */
  authEnvParams?: AuthEnvParams;
};

/** Request of `checkPermissionNamespaceExists`. */
export type CheckPermissionNamespaceExistsDto = {
  /** Code of the permission namespace. At most 50 characters. */
  code?: string;
  /** Name of the permission namespace. At most 255 characters. */
  name?: string;
};

/** Result of the name or code check. */
export type CheckPermissionNamespaceExistsRespDto = {
  /** Whether the value is available. */
  isValid: boolean;
  /** Reason why the value is not available; absent if it is. */
  message?: string;
};

/** Answer of `checkPermission`. */
export type CheckPermissionRespDto = {
  /** Business status code; 200 means success. */
  statusCode: number;
  /** Description of the result. */
  message: string;
  /** Detailed code of the error. */
  apiCode?: number;
  /** Result of the operation. */
  data: CheckPermissionDataDto;
};

/** Result of the check for one resource. */
export type CheckPermissionsRespDto = {
  /** Code of the permission namespace. */
  namespaceCode: string;
  /** Action on the resource, for example `read`. */
  action: string;
  /** Path of the resource: its code and, for a node of a tree, the node codes, separated by `/`. */
  resource: string;
  /** Whether the user may perform the action on the resource. */
  enabled: boolean;
};

/** Results of a permission check on nodes of one level. */
export type CheckUserSameLevelPermissionDataDto = {
  /** Results, one for each node. */
  checkLevelResultList: CheckUserSameLevelPermissionRespDto[];
};

/** Request of `checkUserSameLevelPermission`. */
export type CheckUserSameLevelPermissionDto = {
  /** Codes of the nodes directly below the path. */
  resourceNodeCodes: string[];
  /**
   * Path to the parent of the nodes: the code of the tree resource and, below it, node codes,
   * separated by `/`.
   */
  resource: string;
  /** Action on the resource, for example `read`. */
  action: string;
  /**
   * ID of the user. Where the call has `userIdType`, another identifier of that kind can be given:
   * user name, email address, phone number, external ID or an identity.
   */
  userId: string;
  /** Code of the permission namespace. */
  namespaceCode: string;
  /** Whether conditions of the policies are evaluated. Default: `false`. */
  judgeConditionEnabled?: boolean;
  /** Environment of the request; used if `judgeConditionEnabled` is `true`. */
  authEnvParams?: AuthEnvParams;
};

/** Result of the check for one tree node. */
export type CheckUserSameLevelPermissionRespDto = {
  /** Action on the resource, for example `read`. */
  action: string;
  /** Code of the tree node. */
  resourceNodeCode: string;
  /** Whether the user may perform the action on the node. */
  enabled: boolean;
};

/** Answer of `checkUserSameLevelPermission`. */
export type CheckUserSameLevelPermissionResponseDto = {
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
  data: CheckUserSameLevelPermissionDataDto;
};

/** Configuration of an extended field. */
export type Config = {
  /** Options of the field. */
  options: Option[];
};

/** Request of `createDataResourceByArray`. */
export type CreateArrayDataResourceDto = {
  /** Actions that can be performed on the resource. At least 0 elements. At most 50 elements. */
  actions: string[];
  /** Values of the array resource. At least 1 element. At most 50 elements. */
  struct: string[];
  /** Code of the data resource. At most 50 characters. Unique in the namespace. */
  resourceCode: string;
  /** Name of the data resource. At most 50 characters. Unique in the namespace. */
  resourceName: string;
  /** Code of the permission namespace. */
  namespaceCode: string;
  /** Description. At most 200 characters. */
  description?: string;
};

/** The created array resource. */
export type CreateArrayDataResourceRespDto = {
  /** Name of the data resource. At most 50 characters. Unique in the namespace. */
  resourceName: string;
  /** Code of the data resource. At most 50 characters. Unique in the namespace. */
  resourceCode: string;
  /** Type. */
  type: CreateArrayDataResourceRespDto.type;
  /** Description. At most 200 characters. */
  description?: string;
  /** Values of the array resource. At least 1 element. At most 50 elements. */
  struct: string[];
  /** Actions that can be performed on the resource. At least 0 elements. At most 50 elements. */
  actions: string[];
};
export namespace CreateArrayDataResourceRespDto {
  export enum type {
    TREE = "TREE",
    STRING = "STRING",
    ARRAY = "ARRAY",
  }
}

/** Answer of `createDataResourceByArray`. */
export type CreateArrayDataResourceResponseDto = {
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
  data: CreateArrayDataResourceRespDto;
};

/** Request of `authorizeDataPolicies`. */
export type CreateAuthorizeDataPolicyDto = {
  /** Subjects to grant the policies to. */
  targetList: SubjectDto[];
  /** IDs of the policies. At least 1 element. At most 50 elements. */
  policyIds: string[];
};

/** Request of `createDataPolicy`. */
export type CreateDataPolicyDto = {
  /** Statements of the policy. At least 1 element. At most 5 elements. */
  statementList: DataStatementPermissionDto[];
  /** Name of the data policy. At most 50 characters. Unique in the user pool. */
  policyName: string;
  /** Description. At most 200 characters. */
  description?: string;
};

/** The created data policy. */
export type CreateDataPolicyRespDto = {
  /** ID of the policy. */
  policyId: string;
  /** Name of the data policy. At most 50 characters. Unique in the user pool. */
  policyName: string;
  /** Description. At most 200 characters. */
  description?: string;
  /** Time of creation. Format: `date-time`. */
  createdAt: string;
  /** Time of the last change. Format: `date-time`. */
  updatedAt: string;
};

/** Answer of `createDataPolicy`. */
export type CreateDataPolicyResponseDto = {
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
  data: CreateDataPolicyRespDto;
};

/** Request of `createDataResource`. */
export type CreateDataResourceDto = {
  /** Actions that can be performed on the resource. At least 0 elements. At most 50 elements. */
  actions: string[];
  /**
   * Content of the data resource: a string, an array of strings or tree nodes, depending on its
   * type.
   */
  struct: DataResourceTreeStructs | string | string[];
  /** Type. */
  type: CreateDataResourceDto.type;
  /** Code of the data resource. At most 50 characters. Unique in the namespace. */
  resourceCode: string;
  /** Name of the data resource. At most 50 characters. Unique in the namespace. */
  resourceName: string;
  /** Code of the permission namespace. At most 50 characters. */
  namespaceCode: string;
  /** Description. At most 200 characters. */
  description?: string;
  /**
   * Extended fields; only tree resources support them. From the code of authing-node-sdk: only when
   * the data resource is a tree.
   */
  extendFieldList?: ExtendField[];
};
export namespace CreateDataResourceDto {
  export enum type {
    TREE = "TREE",
    STRING = "STRING",
    ARRAY = "ARRAY",
  }
}

/** The created data resource. */
export type CreateDataResourceRespDto = {
  /** Name of the data resource. At most 50 characters. Unique in the namespace. */
  resourceName: string;
  /** Code of the data resource. At most 50 characters. Unique in the namespace. */
  resourceCode: string;
  /** Type. */
  type: CreateDataResourceRespDto.type;
  /** Description. At most 200 characters. */
  description?: string;
  /**
   * Content of the data resource: a string, an array of strings or tree nodes, depending on its
   * type.
   */
  struct: DataResourceTreeStructs | string | string[];
  /** Extended fields; only tree resources support them. */
  extendFieldList?: ExtendField[];
  /** Actions that can be performed on the resource. At least 0 elements. At most 50 elements. */
  actions: string[];
};
export namespace CreateDataResourceRespDto {
  export enum type {
    TREE = "TREE",
    STRING = "STRING",
    ARRAY = "ARRAY",
  }
}

/** Answer of `createDataResource`. */
export type CreateDataResourceResponseDto = {
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
  data: CreateDataResourceRespDto;
};

/** Request of `createDnef`. */
export type CreateDnefReq = {
  /** Code of the data resource. From the code of authing-node-sdk: unique in the namespace. */
  resourceCode: string;
  /** Code of the permission namespace. */
  namespaceCode: string;
  /** Name for display. */
  label: string;
  /** Type of the field value. */
  valueType: CreateDnefReq.valueType;
  /**
   * Key of the extended field. From the code of authing-node-sdk: at least 1 character. From the
   * code of authing-node-sdk: at most 64 characters. From the code of authing-node-sdk: matches
   * `^[A-Za-z0-9_$]{1,64}$`.
   */
  key: string;
  /** Description. */
  description?: string;
  /** Configuration. From the code of authing-node-sdk: required when `valueType` is `SELECT`. */
  config?: Config;
};
export namespace CreateDnefReq {
  export enum valueType {
    STRING = "STRING",
    SELECT = "SELECT",
  }
}

/** Request of `createPermissionNamespace`. */
export type CreatePermissionNamespaceDto = {
  /** Name of the permission namespace. At least 1 character. At most 255 characters. */
  name: string;
  /**
   * Code of the permission namespace. At least 1 character. At most 50 characters. Matches
   * `^[!-~]+$`. Source: https://github.com/Authing/authing-node-sdk
   */
  code: string;
  /** Description of the permission namespace. At most 200 characters. */
  description?: string;
};

/** The created permission namespace. */
export type CreatePermissionNamespaceRespDto = {
  /** Code of the permission namespace. */
  code: string;
  /** Name of the permission namespace. */
  name: string;
  /** Description of the permission namespace. */
  description?: string;
};

/** Answer of `createPermissionNamespace`. */
export type CreatePermissionNamespaceResponseDto = {
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
  data: CreatePermissionNamespaceRespDto;
};

/** Request of `createPermissionNamespacesBatch`. */
export type CreatePermissionNamespacesBatchDto = {
  /** Items of the list. At least 1 element. At most 50 elements. */
  list: CreatePermissionNamespacesBatchItemDto[];
};

/** A permission namespace to create. */
export type CreatePermissionNamespacesBatchItemDto = {
  /**
   * Code of the permission namespace. At least 1 character. At most 50 characters. Matches
   * `^[!-~]+$`. Source: https://github.com/Authing/authing-node-sdk
   */
  code: string;
  /** Name of the permission namespace. At most 255 characters. */
  name: string;
  /** Description of the permission namespace. At most 200 characters. */
  description?: string;
};

/** Request of `createDataResourceByString`. */
export type CreateStringDataResourceDto = {
  /** Actions that can be performed on the resource. At least 0 elements. At most 50 elements. */
  actions: string[];
  /** Value of the string resource. At most 200 characters. */
  struct: string;
  /** Code of the data resource. At most 50 characters. Unique in the namespace. */
  resourceCode: string;
  /** Name of the data resource. At most 50 characters. Unique in the namespace. */
  resourceName: string;
  /** Code of the permission namespace. */
  namespaceCode: string;
  /** Description. At most 200 characters. */
  description?: string;
};

/** The created string resource. */
export type CreateStringDataResourceRespDto = {
  /** Name of the data resource. At most 50 characters. Unique in the namespace. */
  resourceName: string;
  /** Code of the data resource. At most 50 characters. Unique in the namespace. */
  resourceCode: string;
  /** Type. */
  type: CreateStringDataResourceRespDto.type;
  /** Description. At most 200 characters. */
  description?: string;
  /** Value of the string resource. At most 200 characters. */
  struct: string;
  /** Actions that can be performed on the resource. At least 0 elements. At most 50 elements. */
  actions: string[];
};
export namespace CreateStringDataResourceRespDto {
  export enum type {
    TREE = "TREE",
    STRING = "STRING",
    ARRAY = "ARRAY",
  }
}

/** Answer of `createDataResourceByString`. */
export type CreateStringDataResourceResponseDto = {
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
  data: CreateStringDataResourceRespDto;
};

/** Request of `createDataResourceByTree`. */
export type CreateTreeDataResourceDto = {
  /** Actions that can be performed on the resource. At least 0 elements. At most 50 elements. */
  actions: string[];
  /** Root nodes of the tree resource. At least 1 element. At most 50 elements. */
  struct: DataResourceTreeStructs[];
  /** Code of the data resource. At most 50 characters. Unique in the namespace. */
  resourceCode: string;
  /** Name of the data resource. At most 50 characters. Unique in the namespace. */
  resourceName: string;
  /** Code of the permission namespace. */
  namespaceCode: string;
  /** Description. At most 200 characters. */
  description?: string;
  /**
   * Extended fields; only tree resources support them. From the code of authing-node-sdk: only when
   * the data resource is a tree.
   */
  extendFieldList?: ExtendField[];
};

/** The created tree resource. */
export type CreateTreeDataResourceRespDto = {
  /** Name of the data resource. At most 50 characters. Unique in the namespace. */
  resourceName: string;
  /** Code of the data resource. At most 50 characters. Unique in the namespace. */
  resourceCode: string;
  /** Type. */
  type: CreateTreeDataResourceRespDto.type;
  /** Description. At most 200 characters. */
  description?: string;
  /** Root nodes of the tree resource. At least 1 element. At most 50 elements. */
  struct: DataResourceTreeStructs[];
  /** Actions that can be performed on the resource. At least 0 elements. At most 50 elements. */
  actions: string[];
  /** Extended fields; only tree resources support them. */
  extendFieldList?: ExtendField[];
};
export namespace CreateTreeDataResourceRespDto {
  export enum type {
    TREE = "TREE",
    STRING = "STRING",
    ARRAY = "ARRAY",
  }
}

/** Answer of `createDataResourceByTree`. */
export type CreateTreeDataResourceResponseDto = {
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
  data: CreateTreeDataResourceRespDto;
};

/** One page of results and the total count, as `listDataPolices` returns them. */
export type DataPoliciesPaginatedRespDto = {
  /** Total number of records. */
  totalCount: number;
  /** Items of the list. */
  list: ListDataPoliciesRespDto[];
};

/** One page of results and the total count, as `listSimpleDataPolices` returns them. */
export type DataPoliciesSimplePaginatedRespDto = {
  /** Total number of records. */
  totalCount?: number;
  /** Items of the list. */
  list: ListSimpleDataPoliciesRespDto[];
};

/** ID and name of a data resource. */
export type DataResourceSimpleRespDto = {
  /** ID of the data resource. */
  resourceId: string;
  /** Name of the data resource. */
  resourceName: string;
};

/** A node of a tree data resource. */
export type DataResourceTreeStructs = {
  /** Code of the node. At most 50 characters. Unique in the level of the tree. */
  code: string;
  /** Name of the node. At most 50 characters. Unique in the level of the tree. */
  name: string;
  /** Value of the node. At most 1000 characters. */
  value?: string;
  /** Child nodes; at most five levels. At most 5 levels deep. */
  children?: any[];
  /** Values of the extended fields, by field key. */
  extendFieldValue?: any;
};

/** One page of results and the total count, as `listDataResources` returns them. */
export type DataResourcesPaginatedRespDto = {
  /** Total number of records. */
  totalCount: number;
  /** Items of the list. */
  list: ListDataResourcesRespDto[];
};

/** A statement of a data policy: permissions that it allows or denies. */
export type DataStatementPermissionDto = {
  /** Whether the statement allows or denies the permissions. */
  effect: DataStatementPermissionDto.effect;
  /** Permissions as paths; a string or array resource has no node path. */
  permissions: string[];
};
export namespace DataStatementPermissionDto {
  export enum effect {
    DENY = "DENY",
    ALLOW = "ALLOW",
  }
}

/** A subject to which a data policy is granted. */
export type DataSubjectRespDto = {
  /** ID of the user, group, role or organization. */
  targetIdentifier: string;
  /** Type of the subject. */
  targetType: DataSubjectRespDto.targetType;
  /** Name of the subject. */
  targetName: string;
  /** Time at which the subject was authorized. Format: `date-time`. */
  authorizationTime: string;
};
export namespace DataSubjectRespDto {
  export enum targetType {
    USER = "USER",
    ORG = "ORG",
    GROUP = "GROUP",
    ROLE = "ROLE",
  }
}

/** Request of `revokeDataPolicy`. */
export type DeleteAuthorizeDataPolicyDto = {
  /** Type of the subject. */
  targetType: DeleteAuthorizeDataPolicyDto.targetType;
  /** ID of the user, group, role or organization. */
  targetIdentifier: string;
  /** ID of the policy. */
  policyId: string;
};
export namespace DeleteAuthorizeDataPolicyDto {
  export enum targetType {
    USER = "USER",
    ORG = "ORG",
    GROUP = "GROUP",
    ROLE = "ROLE",
  }
}

/** Request of `deleteDataPolicy`. */
export type DeleteDataPolicyDto = {
  /** ID of the policy. */
  policyId: string;
};

/** Request of `deleteDataResource`. */
export type DeleteDataResourceDto = {
  /** Code of the data resource. At most 50 characters. Unique in the namespace. */
  resourceCode: string;
  /** Code of the permission namespace. At most 50 characters. */
  namespaceCode: string;
};

/** Request of `deleteDnef`. */
export type DeleteDnefReq = {
  /**
   * Key of the extended field. From the code of authing-node-sdk: at least 1 character. From the
   * code of authing-node-sdk: at most 64 characters. From the code of authing-node-sdk: matches
   * `^[A-Za-z0-9_$]{1,64}$`.
   */
  key: string;
  /** Code of the data resource. From the code of authing-node-sdk: unique in the namespace. */
  resourceCode: string;
  /** Code of the permission namespace. */
  namespaceCode: string;
};

/** Request of `deletePermissionNamespace`. */
export type DeletePermissionNamespaceDto = {
  /** Code of the permission namespace. At most 50 characters. */
  code: string;
};

/** Request of `deletePermissionNamespacesBatch`. */
export type DeletePermissionNamespacesBatchDto = {
  /** Codes of the permission namespaces. At least 1 element. At most 10 elements. */
  codes: string[];
};

/** One range of extended fields and the start of the next range. */
export type DnefPaginatedRespDto = {
  /** Index at which the next range starts; -1 if this is the last range. */
  nextStartIndex: number;
  /** Whether more items follow. */
  truncated: boolean;
  /** Items of the list. */
  list: ExtendField[];
};

/** An extended field of a tree data resource. */
export type ExtendField = {
  /**
   * Key of the extended field. From the code of authing-node-sdk: at least 1 character. From the
   * code of authing-node-sdk: at most 64 characters. From the code of authing-node-sdk: matches
   * `^[A-Za-z0-9_$]{1,64}$`.
   */
  key: string;
  /** Type of the field value. */
  valueType: ExtendField.valueType;
  /** Description. */
  description?: string;
  /** Name for display. */
  label: string;
  /** Configuration. From the code of authing-node-sdk: required when `valueType` is `SELECT`. */
  config?: Config;
};
export namespace ExtendField {
  export enum valueType {
    STRING = "STRING",
    SELECT = "SELECT",
  }
}

/** A data policy. */
export type GetDataPolicyRespDto = {
  /** ID of the policy. */
  policyId: string;
  /** Name of the data policy. At most 50 characters. Unique in the user pool. */
  policyName: string;
  /** Description. At most 200 characters. */
  description?: string;
  /** Time of creation. Format: `date-time`. */
  createdAt: string;
  /** Time of the last change. Format: `date-time`. */
  updatedAt: string;
};

/** Answer of `getDataPolicy`. */
export type GetDataPolicyResponseDto = {
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
  data: GetDataPolicyRespDto;
};

/** A data resource. */
export type GetDataResourceRespDto = {
  /** Name of the data resource. At most 50 characters. Unique in the namespace. */
  resourceName: string;
  /** Code of the data resource. At most 50 characters. Unique in the namespace. */
  resourceCode: string;
  /** Type. */
  type: GetDataResourceRespDto.type;
  /** Description. At most 200 characters. */
  description?: string;
  /**
   * Content of the data resource: a string, an array of strings or tree nodes, depending on its
   * type.
   */
  struct: DataResourceTreeStructs | string | string[];
  /** Extended fields; only tree resources support them. */
  extendFieldList?: ExtendField[];
  /** Code of the permission namespace. */
  namespaceCode: string;
  /** Actions that can be performed on the resource. At least 0 elements. At most 50 elements. */
  actions: string[];
};
export namespace GetDataResourceRespDto {
  export enum type {
    TREE = "TREE",
    STRING = "STRING",
    ARRAY = "ARRAY",
  }
}

/** Answer of `getDataResource`. */
export type GetDataResourceResponseDto = {
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
  data: GetDataResourceRespDto;
};

/** Permissions of an external user on one data resource, with its structure. */
export type GetExternalUserResourceStructDataDto = {
  /** Code of the permission namespace. */
  namespaceCode: string;
  /** Code of the data resource. */
  resourceCode: string;
  /** Type of the resource. */
  resourceType: GetExternalUserResourceStructDataDto.resourceType;
  /** Permissions on a string resource. */
  strResourceAuthAction?: Models.StrResourceAuthAction;
  /** Permissions on an array resource. */
  arrResourceAuthAction?: Models.ArrResourceAuthAction;
  /** Permissions on a tree resource. */
  treeResourceAuthAction?: Models.TreeResourceAuthAction;
};
export namespace GetExternalUserResourceStructDataDto {
  export enum resourceType {
    TREE = "TREE",
    STRING = "STRING",
    ARRAY = "ARRAY",
  }
}

/** Request of `getExternalUserResourceStruct`. */
export type GetExternalUserResourceStructDto = {
  /** Code of the data resource. */
  resourceCode: string;
  /** ID of the external user. */
  externalId: string;
  /** Code of the permission namespace. */
  namespaceCode: string;
};

/** Answer of `getExternalUserResourceStruct`. */
export type GetExternalUserResourceStructRespDto = {
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
  data: GetExternalUserResourceStructDataDto;
};

/** Answer of `getPermissionNamespacesBatch`. */
export type GetPermissionNamespaceListResponseDto = {
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
  data: GetPermissionNamespaceRespDto[];
};

/** A permission namespace. */
export type GetPermissionNamespaceRespDto = {
  /** Code of the permission namespace. */
  code: string;
  /** Name of the permission namespace. */
  name: string;
  /** Description of the permission namespace. */
  description?: string;
};

/** Answer of `getPermissionNamespace`. */
export type GetPermissionNamespaceResponseDto = {
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
  data: GetPermissionNamespaceRespDto;
};

/** Permissions of the users. */
export type GetUserPermissionListDataDto = {
  /** Permissions, one entry for each user and permission namespace. */
  userPermissionList: UserPermissionListDto[];
};

/** Request of `getUserPermissionList`. */
export type GetUserPermissionListDto = {
  /** IDs of users. At least 1 element. Source: https://github.com/Authing/authing-node-sdk */
  userIds: string[];
  /** Codes of the permission namespaces to look in. */
  namespaceCodes?: string[];
};

/** Answer of `getUserPermissionList`. */
export type GetUserPermissionListRespDto = {
  /** Business status code; 200 means success. */
  statusCode: number;
  /** Description of the result. */
  message: string;
  /** Detailed code of the error. */
  apiCode?: number;
  /** Result of the operation. */
  data: GetUserPermissionListDataDto;
};

/** Actions that a user may perform on one resource. */
export type GetUserResourcePermissionList = {
  /** Code of the permission namespace. */
  namespaceCode: string;
  /** Actions that can be performed on the resource. */
  actions: string[];
  /** Path of the resource: its code and, for a node of a tree, the node codes, separated by `/`. */
  resource: string;
};

/** Permissions of a user on the given resources. */
export type GetUserResourcePermissionListDataDto = {
  /** Permissions. */
  permissionList: GetUserResourcePermissionList[];
};

/** Request of `getUserResourcePermissionList`. */
export type GetUserResourcePermissionListDto = {
  /**
   * Paths of the resources; a tree resource needs the path to the node. At least 1 element. Source:
   * https://github.com/Authing/authing-node-sdk
   */
  resources: string[];
  /**
   * ID of the user. Where the call has `userIdType`, another identifier of that kind can be given:
   * user name, email address, phone number, external ID or an identity.
   */
  userId: string;
  /** Code of the permission namespace. */
  namespaceCode: string;
};

/** Answer of `getUserResourcePermissionList`. */
export type GetUserResourcePermissionListRespDto = {
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
  data: GetUserResourcePermissionListDataDto;
};

/** Permissions of a user on one data resource, with its structure. */
export type GetUserResourceStructDataDto = {
  /** Code of the permission namespace. */
  namespaceCode: string;
  /** Code of the data resource. */
  resourceCode: string;
  /** Type of the resource. */
  resourceType: GetUserResourceStructDataDto.resourceType;
  /** Permissions on a string resource. */
  strResourceAuthAction?: Models.StrResourceAuthAction;
  /** Permissions on an array resource. */
  arrResourceAuthAction?: Models.ArrResourceAuthAction;
  /** Permissions on a tree resource. */
  treeResourceAuthAction?: Models.TreeResourceAuthAction;
};
export namespace GetUserResourceStructDataDto {
  export enum resourceType {
    TREE = "TREE",
    STRING = "STRING",
    ARRAY = "ARRAY",
  }
}

/** Request of `getUserResourceStruct`. */
export type GetUserResourceStructDto = {
  /** Code of the data resource. */
  resourceCode: string;
  /**
   * ID of the user. Where the call has `userIdType`, another identifier of that kind can be given:
   * user name, email address, phone number, external ID or an identity.
   */
  userId: string;
  /** Code of the permission namespace. */
  namespaceCode: string;
};

/** Answer of `getUserResourceStruct`. */
export type GetUserResourceStructRespDto = {
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
  data: GetUserResourceStructDataDto;
};

/** A user group in a row of the permission view. */
export type GroupBo = {
  /** ID of the group. */
  groupId: string;
  /** Name of the group. */
  groupName: string;
  /** Code of the group. */
  groupCode: string;
};

/** Answer of `listDataPolices`. */
export type ListDataPoliciesPaginatedRespDto = {
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
  data: DataPoliciesPaginatedRespDto;
};

/** A data policy with its resources and subjects. */
export type ListDataPoliciesRespDto = {
  /** Name of the data policy. At most 50 characters. Unique in the user pool. */
  policyName: string;
  /** Description. At most 200 characters. */
  description?: string;
  /** Data resources of the policy. */
  resourceList: DataResourceSimpleRespDto[];
  /** ID of the policy. */
  policyId: string;
  /** Subjects to which the policy is granted. */
  targetList: SubjectRespDto[];
  /** Time of the last change. Format: `date-time`. */
  updatedAt: string;
};

/** One page of results and the total count, as `listDataPolicyTargets` returns them. */
export type ListDataPolicySubjectPageDto = {
  /** Total number of records. */
  totalCount?: number;
  /** Items of the list. */
  list: DataSubjectRespDto[];
};

/** Answer of `listDataPolicyTargets`. */
export type ListDataPolicySubjectPaginatedRespDto = {
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
  data: ListDataPolicySubjectPageDto;
};

/** Answer of `listDataResources`. */
export type ListDataResourcesPaginatedRespDto = {
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
  data: DataResourcesPaginatedRespDto;
};

/** A data resource in a list. */
export type ListDataResourcesRespDto = {
  /** Name of the data resource. At most 50 characters. Unique in the namespace. */
  resourceName: string;
  /** Code of the data resource. At most 50 characters. Unique in the namespace. */
  resourceCode: string;
  /** Type. */
  type: ListDataResourcesRespDto.type;
  /** Description. At most 200 characters. */
  description?: string;
  /** Code of the permission namespace. At most 50 characters. */
  namespaceCode: string;
  /** Name of the permission namespace. At most 200 characters. */
  namespaceName: string;
  /** Number of authorizations that refer to the data resource. */
  authorizationNum: number;
  /** Time of the last change. Format: `date-time`. */
  updatedAt: string;
};
export namespace ListDataResourcesRespDto {
  export enum type {
    TREE = "TREE",
    STRING = "STRING",
    ARRAY = "ARRAY",
  }
}

/** Answer of `listDnef`. */
export type ListDnefPaginatedRespDto = {
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
  data: DnefPaginatedRespDto;
};

/** Request of `listPermissionView`. */
export type ListPermissionViewDto = {
  /** Page to get, from 1 on. Default: `1`. At least 1. */
  page?: number;
  /** Number of items on each page. Default: `10`. At most 50. */
  limit?: number;
  /** Search text; matches user names. */
  keyword?: string;
};

/** One page of results and the total count, as `listPermissionView` returns them. */
export type ListPermissionViewPaginatedRespDto = {
  /** Total number of records. */
  totalCount: number;
  /** Items of the list. */
  list: ListPermissionViewRespDto[];
};

/** A row of the permission view: one user and one data resource. */
export type ListPermissionViewRespDto = {
  /**
   * ID of the user. Where the call has `userIdType`, another identifier of that kind can be given:
   * user name, email address, phone number, external ID or an identity.
   */
  userId: string;
  /** Real name of the user; not unique. */
  username?: string;
  /** ID of the permission namespace. */
  namespaceId: string;
  /** Code of the permission namespace. */
  namespaceCode: string;
  /** Name of the permission namespace. */
  namespaceName: string;
  /** ID of the data resource. */
  dataResourceId: string;
  /** Code of the data resource. */
  dataResourceCode: string;
  /** Name of the data resource. */
  dataResourceName: string;
  /** Data policies. */
  dataPolicyList: PolicyBo[];
  /** Roles. */
  roleList: RoleBo[];
  /** Groups. */
  groupList: GroupBo[];
  /** Organization nodes. */
  nodeList: NodeBo[];
};

/** Answer of `listPermissionView`. */
export type ListPermissionViewResponseDto = {
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
  data: ListPermissionViewPaginatedRespDto;
};

/** Users who have permissions on the resources. */
export type ListResourceTargetsDataDto = {
  /** Authorized users, by resource. */
  authUserList: ListResourceTargetsDtoResp[];
};

/** Request of `listResourceTargets`. */
export type ListResourceTargetsDto = {
  /**
   * Paths of the resources; a tree resource needs the path to the node. At least 1 element. At most
   * 50 elements.
   */
  resources: string[];
  /**
   * Actions that can be performed on the resource. At most 50 elements. At least 1 element. Source:
   * https://github.com/Authing/authing-node-sdk
   */
  actions: string[];
  /** Code of the permission namespace. */
  namespaceCode: string;
};

/** Users who have permissions on one resource, by action. */
export type ListResourceTargetsDtoResp = {
  /** Path of the resource: its code and, for a node of a tree, the node codes, separated by `/`. */
  resource: string;
  /** Actions on the resource and the users who may perform them. */
  actionAuthList: ActionAuth[];
};

/** Answer of `listResourceTargets`. */
export type ListResourceTargetsRespDto = {
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
  data: ListResourceTargetsDataDto;
};

/** Answer of `listSimpleDataPolices`. */
export type ListSimpleDataPoliciesPaginatedRespDto = {
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
  data: DataPoliciesSimplePaginatedRespDto;
};

/** ID, name and description of a data policy. */
export type ListSimpleDataPoliciesRespDto = {
  /** ID of the policy. */
  policyId: string;
  /** Name of the data policy. At most 50 characters. Unique in the user pool. */
  policyName: string;
  /** Description. At most 200 characters. */
  description?: string;
};

/** An organization node in a row of the permission view. */
export type NodeBo = {
  /** ID of the organization node. */
  nodeId: string;
  /** Name of the organization node. */
  nodeName: string;
  /** Code of the organization node. */
  nodeCode: string;
};

/** An option of an extended field of type `SELECT`. */
export type Option = {
  /** Value of the option. */
  value: string;
};

/** Answer of `checkPermissionNamespaceExists`. */
export type PermissionNamespaceCheckExistsRespDto = {
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
  data: CheckPermissionNamespaceExistsRespDto;
};

/** Answer of `listPermissionNamespaces`. */
export type PermissionNamespaceListPaginatedRespDto = {
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
  data: PermissionNamespaceListPagingDto;
};

/** One page of results and the total count, as `listPermissionNamespaces` returns them. */
export type PermissionNamespaceListPagingDto = {
  /** Total number of records. */
  totalCount: number;
  /** Items of the list. */
  list: PermissionNamespacesListRespDto[];
};

/** Answer of `listPermissionNamespaceRoles`. */
export type PermissionNamespaceRolesListPaginatedRespDto = {
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
  data: PermissionNamespaceRolesListPagingDto;
};

/** One page of results and the total count, as `listPermissionNamespaceRoles` returns them. */
export type PermissionNamespaceRolesListPagingDto = {
  /** Total number of records. */
  totalCount: number;
  /** Items of the list. */
  list: PermissionNamespaceRolesListRespDto[];
};

/** A role of a permission namespace. */
export type PermissionNamespaceRolesListRespDto = {
  /** Name of the role. */
  name: string;
  /** Code of the role. */
  code: string;
  /** Description of the role. */
  description?: string;
  /** Code of the permission namespace. */
  namespace: string;
  /** Time of the last change. */
  updatedAt: string;
};

/** A permission namespace in a list. */
export type PermissionNamespacesListRespDto = {
  /** Name of the permission namespace. */
  name: string;
  /** Code of the permission namespace. */
  code: string;
  /** Description of the permission namespace. */
  description?: string;
  /** State of the permission namespace: 0 disabled, 1 enabled. */
  status?: number;
};

/** A data policy in a row of the permission view. */
export type PolicyBo = {
  /** ID of the data policy. */
  dataPolicyId: string;
  /** Name of the data policy. */
  dataPolicyName: string;
};

/** A role in a row of the permission view. */
export type RoleBo = {
  /** ID of the role. */
  roleId: string;
  /** Name of the role. */
  roleName: string;
  /** Code of the role. */
  roleCode: string;
};

/** A subject to grant policies to. */
export type SubjectDto = {
  /** ID of the user, group, role or organization. */
  id: string;
  /** Type of the subject. */
  type: SubjectDto.type;
  /** Name of the subject. */
  name?: string;
};
export namespace SubjectDto {
  export enum type {
    USER = "USER",
    ORG = "ORG",
    GROUP = "GROUP",
    ROLE = "ROLE",
  }
}

/** A subject to which a policy is granted. */
export type SubjectRespDto = {
  /** ID of the user, group, role or organization. */
  id: string;
  /** Type of the subject. */
  type: SubjectRespDto.type;
  /** Name of the subject. */
  name: string;
};
export namespace SubjectRespDto {
  export enum type {
    USER = "USER",
    ORG = "ORG",
    GROUP = "GROUP",
    ROLE = "ROLE",
  }
}

/** Request of `updateDataPolicy`. */
export type UpdateDataPolicyDto = {
  /** ID of the policy. */
  policyId: string;
  /** Name of the data policy. At most 50 characters. Unique in the user pool. */
  policyName?: string;
  /** Description. At most 200 characters. */
  description?: string;
  /** Statements of the policy. At least 1 element. At most 5 elements. */
  statementList?: DataStatementPermissionDto[];
};

/** The data policy after the change. */
export type UpdateDataPolicyRespDto = {
  /** ID of the policy. */
  policyId: string;
  /** Name of the data policy. At most 50 characters. Unique in the user pool. */
  policyName: string;
  /** Description. At most 200 characters. */
  description?: string;
  /** Time of creation. Format: `date-time`. */
  createdAt: string;
  /** Time of the last change. Format: `date-time`. */
  updatedAt: string;
};

/** Answer of `updateDataPolicy`. */
export type UpdateDataPolicyResponseDto = {
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
  data: UpdateDataPolicyRespDto;
};

/** Request of `updateDataResource`. */
export type UpdateDataResourceDto = {
  /** Code of the data resource. At most 50 characters. Unique in the namespace. */
  resourceCode: string;
  /** Code of the permission namespace. At most 50 characters. */
  namespaceCode: string;
  /** Name of the data resource. At most 50 characters. Unique in the namespace. */
  resourceName?: string;
  /** Description. At most 200 characters. */
  description?: string;
  /**
   * Content of the data resource: a string, an array of strings or tree nodes, depending on its
   * type.
   */
  struct?: DataResourceTreeStructs | string | string[];
  /** Actions that can be performed on the resource. At least 0 elements. At most 50 elements. */
  actions?: string[];
};

/** The data resource after the change. */
export type UpdateDataResourceRespDto = {
  /** Name of the data resource. At most 50 characters. Unique in the namespace. */
  resourceName: string;
  /** Code of the data resource. At most 50 characters. Unique in the namespace. */
  resourceCode: string;
  /** Type. */
  type: UpdateDataResourceRespDto.type;
  /** Description. At most 200 characters. */
  description?: string;
  /**
   * Content of the data resource: a string, an array of strings or tree nodes, depending on its
   * type.
   */
  struct: DataResourceTreeStructs | string | string[];
  /** Extended fields; only tree resources support them. */
  extendFieldList?: ExtendField[];
  /** Actions that can be performed on the resource. At least 0 elements. At most 50 elements. */
  actions: string[];
};
export namespace UpdateDataResourceRespDto {
  export enum type {
    TREE = "TREE",
    STRING = "STRING",
    ARRAY = "ARRAY",
  }
}

/** Answer of `updateDataResource`. */
export type UpdateDataResourceResponseDto = {
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
  data: UpdateDataResourceRespDto;
};

/** Request of `updateDnef`. */
export type UpdateDnefReq = {
  /**
   * Key of the extended field. From the code of authing-node-sdk: at least 1 character. From the
   * code of authing-node-sdk: at most 64 characters. From the code of authing-node-sdk: matches
   * `^[A-Za-z0-9_$]{1,64}$`.
   */
  key: string;
  /** Code of the data resource. From the code of authing-node-sdk: unique in the namespace. */
  resourceCode: string;
  /** Code of the permission namespace. */
  namespaceCode: string;
  /** Description. */
  description?: string;
  /** Name for display. */
  label?: string;
  /** Configuration. From the code of authing-node-sdk: required when `valueType` is `SELECT`. */
  config?: Config;
};

/** Request of `updatePermissionNamespace`. */
export type UpdatePermissionNamespaceDto = {
  /** Current code of the permission namespace. At most 50 characters. */
  code: string;
  /** Name of the permission namespace. At most 255 characters. */
  name?: string;
  /** New code of the permission namespace. At most 50 characters. */
  newCode?: string;
  /** Description of the permission namespace. At most 200 characters. */
  description?: string;
};

/** The permission namespace after the change. */
export type UpdatePermissionNamespaceRespDto = {
  /** Code of the permission namespace. */
  code: string;
  /** Name of the permission namespace. */
  name: string;
  /** Description of the permission namespace. */
  description?: string;
};

/** Answer of `updatePermissionNamespace`. */
export type UpdatePermissionNamespaceResponseDto = {
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
  data: UpdatePermissionNamespaceRespDto;
};

/** Permissions of one user in one permission namespace. */
export type UserPermissionListDto = {
  /**
   * ID of the user. Where the call has `userIdType`, another identifier of that kind can be given:
   * user name, email address, phone number, external ID or an identity.
   */
  userId: string;
  /** Code of the permission namespace. */
  namespaceCode: string;
  /** Resources on which the user has permissions. */
  resourceList?: Models.OpenResource[];
};
