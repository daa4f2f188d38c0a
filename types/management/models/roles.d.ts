// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

import type * as Models from "../../../models.js";

/** Body of `assignRoleBatch`. */
export type AssignRoleBatchDto = {
  /** Users or departments that receive the roles. At least 1 element. At most 10 elements. */
  targets: TargetDto[];
  /** Roles. At least 1 element. At most 10 elements. */
  roles: RoleCodeDto[];
};

/** Body of `assignRole`. */
export type AssignRoleDto = {
  /** Users or departments that receive the role. At least 1 element. At most 50 elements. */
  targets: TargetDto[];
  /** Code of the role. */
  code: string;
  /**
   * Time at which the assignment expires, as a UNIX timestamp. Unit: milliseconds. `null` means
   * permanent. The schema has a number, the example is a string of digits.
   */
  endTime?: number;
  /**
   * Time at which the assignment takes effect, as a UNIX timestamp. Unit: milliseconds. `null`
   * means at once. The schema has a number, the example is a string of digits.
   */
  enableTime?: number;
  /** Code of the permission group (permission namespace). */
  namespace?: string;
};

/** Body of `checkMutualExclusion`. */
export type CheckRoleMutualExclusionReqDto = {
  /** Roles. */
  roles: RoleCodeDto[];
};

/** Answer of `checkMutualExclusion`. */
export type CheckRoleMutualExclusionRespDto = {
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
  data: CheckRoleMutualExclusionResultDto;
};

/** Whether some of the roles exclude each other. */
export type CheckRoleMutualExclusionResultDto = {
  /** Whether some of the roles exclude each other. */
  existMutuallyExclusive: boolean;
};

/** Body of `checkParamsNamespace`. */
export type CheckRoleParamsDto = {
  /** Code of the role. */
  code: string;
  /** Code of the permission group (permission namespace). */
  namespace: string;
  /** Name. */
  name?: string;
};

/** Result of the check of a role. */
export type CheckRoleParamsRespDto = {
  /** Whether code and name are available. */
  isValid: boolean;
  /**
   * Reason why the check failed; absent if it succeeded. The schema has a boolean, the example is a
   * text.
   */
  message: boolean;
};

/** Body of `createAdminRole`. */
export type CreateAdminRoleDto = {
  /** Name. */
  name: string;
  /** Code of the administrator role; it identifies the role. */
  code: string;
  /** Description. */
  description?: string;
};

/** Body of `createRole`. */
export type CreateRoleDto = {
  /**
   * Code of the role. Unique in the namespace. At most 64 characters. Source:
   * https://github.com/Authing/authing-node-sdk Matches `^[!-~]+$`. Source:
   * https://github.com/Authing/authing-node-sdk
   */
  code: string;
  /** Name. */
  name?: string;
  /** Code of the permission group (permission namespace). Default: `"default"`. */
  namespace?: string;
  /** Description. */
  description?: string;
  /**
   * Time at which the role is disabled automatically, as a UNIX timestamp. Unit: milliseconds.
   * `null` means permanent.
   */
  disableTime?: string;
};

/** Body of `createRolesBatch`. */
export type CreateRolesBatch = {
  /** Items of the list. At least 1 element. At most 50 elements. */
  list: RoleListItem[];
};

/** Body of `deleteAdminRolesBatch`. */
export type DeleteAdminRoleDto = {
  /** Codes of the objects. At least 1 element. At most 50 elements. */
  codeList: string[];
};

/** Body of `deleteRoles`. */
export type DeleteRoleBatchDto = {
  /** Roles, each with code and namespace. At least 1 element. At most 50 elements. */
  roleList: RoleCodeAndNamespaceDto[];
};

/** Body of `deleteRolesBatch`. */
export type DeleteRoleDto = {
  /** Codes of the objects. At least 1 element. At most 50 elements. */
  codeList: string[];
  /** Code of the permission group (permission namespace). Default: `"default"`. */
  namespace?: string;
};

/** Body of `revokeRoleBatch`. */
export type RevokeRoleBatchDto = {
  /** Users or departments that lose the roles. At least 1 element. At most 50 elements. */
  targets: TargetDto[];
  /** Roles. At least 1 element. At most 10 elements. */
  roles: RoleCodeDto[];
};

/** Body of `revokeRole`. */
export type RevokeRoleDto = {
  /** Users or departments that lose the role. At least 1 element. At most 50 elements. */
  targets: TargetDto[];
  /** Code of the role. */
  code: string;
  /** Code of the permission group (permission namespace). */
  namespace?: string;
};

/** Answer of `getRoleAuthorizedResources`. */
export type RoleAuthorizedResourcePaginatedRespDto = {
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
  data: RoleAuthorizedResourcePagingDto;
};

/** A page of resources. */
export type RoleAuthorizedResourcePagingDto = {
  /** Total number of records. */
  totalCount: number;
  /** Items of the list. */
  list: RoleAuthorizedResourcesRespDto[];
};

/** A resource for which a role is authorized. */
export type RoleAuthorizedResourcesRespDto = {
  /** Code of the resource. */
  resourceCode: string;
  /** Type of the resource. */
  resourceType: RoleAuthorizedResourcesRespDto.resourceType;
  /** Actions that are allowed. */
  actions: string[];
  /** URL that identifies an API resource. */
  apiIdentifier: string;
};
export namespace RoleAuthorizedResourcesRespDto {
  export enum resourceType {
    DATA = "DATA",
    API = "API",
    MENU = "MENU",
    BUTTON = "BUTTON",
    UI = "UI",
  }
}

/** Answer of `checkParamsNamespace` and `createAdminRole`. */
export type RoleCheckParamsRespDto = {
  /** Business status code; 200 means success. */
  statusCode: number;
  /** Description of the result. */
  message: string;
  /** Detailed code of the error. */
  apiCode?: number;
  /** Result of the operation. */
  data: CheckRoleParamsRespDto;
};

/** A role to delete. */
export type RoleCodeAndNamespaceDto = {
  /** Code of the role. */
  code: string;
  /** Code of the permission group (permission namespace). Default: `"system"`. */
  namespace: string;
};

/** A role, by code and namespace. */
export type RoleCodeDto = {
  /** Code of the role. */
  code: string;
  /** Code of the permission group (permission namespace). */
  namespace?: string;
};

/** Answer of `listRoleDepartments`. */
export type RoleDepartmentListPaginatedRespDto = {
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
  data: RoleDepartmentListPagingDto;
};

/** A page of departments that have a role. */
export type RoleDepartmentListPagingDto = {
  /** Total number of records. */
  totalCount: number;
  /** Items of the list. */
  list: RoleDepartmentRespDto[];
};

/** A department that has a role. */
export type RoleDepartmentRespDto = {
  /** ID. */
  id: string;
  /** Code; the identifier of the object. */
  code: string;
  /** Name. */
  name: string;
  /** Description. */
  description: string;
};

/** A role to create in `createRolesBatch`. */
export type RoleListItem = {
  /**
   * Code of the role. Unique in the namespace. At most 64 characters. Source:
   * https://github.com/Authing/authing-node-sdk Matches `^[!-~]+$`. Source:
   * https://github.com/Authing/authing-node-sdk
   */
  code: string;
  /** Name. */
  name?: string;
  /** Description. */
  description?: string;
  /** Code of the permission group (permission namespace). Default: `"default"`. */
  namespace?: string;
};

/** A page of assignments of a role. */
export type RoleListPageDto = {
  /** Total number of records. */
  totalCount?: number;
  /** Result of the operation. */
  data: RolePermissionListDto[];
};

/** Answer of `listRoleAssignments`. */
export type RoleListPageRespDto = {
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
  data: RoleListPageDto;
};

/** An assignment of a role. */
export type RolePermissionListDto = {
  /** ID of the role. */
  roleId: string;
  /** State of the assignment: `ENABLE` if the holder has the role, `DISABLE` if not. */
  status: string;
  /**
   * Time at which the assignment takes effect, as a UNIX timestamp. Unit: milliseconds. The schema
   * has a number, the example is a string of digits.
   */
  enableTime?: number;
  /**
   * Time at which the assignment expires, as a UNIX timestamp. Unit: milliseconds. `null` means
   * permanent. The schema has a number, the example is a string of digits.
   */
  endTime?: number;
  /** ID of the user pool. */
  userPoolId: string;
  /** Name of the role. At most 50 characters. */
  roleName: string;
  /** Code of the role. At most 50 characters. Matches `^[A-Za-z0-9_-]+$`. */
  roleCode: string;
  /** Description. At most 200 characters. */
  description?: string;
  /** Time of creation. */
  createdAt: string;
  /** Time of the last change. */
  updatedAt: string;
};

/** Answer of `getRole` and `createRole`. */
export type RoleSingleRespDto = {
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
  data: Models.RoleDto;
};

/** A holder of a role, or another target of an operation. */
export type TargetDto = {
  /** Type of the subject. */
  targetType: TargetDto.targetType;
  /** Identifier of the target: the ID of a user or department, or the code of a role or group. */
  targetIdentifier: string;
};
export namespace TargetDto {
  export enum targetType {
    USER = "USER",
    ROLE = "ROLE",
    GROUP = "GROUP",
    DEPARTMENT = "DEPARTMENT",
  }
}

/** Body of `updateRole`. */
export type UpdateRoleDto = {
  /** Name. */
  name: string;
  /**
   * New code of the role. Unique in the namespace. At most 64 characters. Source:
   * https://github.com/Authing/authing-node-sdk Matches `^[!-~]+$`. Source:
   * https://github.com/Authing/authing-node-sdk
   */
  newCode: string;
  /** Code of the role. */
  code: string;
  /** Code of the permission group (permission namespace). Default: `"default"`. */
  namespace?: string;
  /** Description. */
  description?: string;
  /** State of the role: `ENABLE` is normal, `DISABLE` is disabled. */
  status?: string;
  /**
   * Time at which the role is disabled automatically, as a UNIX timestamp. Unit: milliseconds.
   * `null` means permanent.
   */
  disableTime?: string;
  /**
   * Whether users can apply for the role. The application must also have single sign-on enabled,
   * and be visible in the application panel to users without authorization.
   */
  enablePermissionApply?: boolean;
};
