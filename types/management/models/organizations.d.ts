// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

import type * as Models from "../../../models.js";

/** Body of `addDepartmentMembers`. */
export type AddDepartmentMembersReqDto = {
  /** IDs of the users to add. */
  userIds: string[];
  /**
   * Code of the organization. At most 64 characters. Source:
   * https://github.com/Authing/authing-node-sdk
   */
  organizationCode: string;
  /**
   * ID of the department, as assigned by the service; it cannot be changed. In requests, `root` is
   * the root department.
   */
  departmentId: string;
  /** Kind of identifier in the department ID of the call. Default: `"department_id"`. */
  departmentIdType?: AddDepartmentMembersReqDto.departmentIdType;
  /** ID of the tenant. */
  tenantId?: string;
};
export namespace AddDepartmentMembersReqDto {
  export enum departmentIdType {
    DEPARTMENT_ID = "department_id",
    OPEN_DEPARTMENT_ID = "open_department_id",
    SYNC_RELATION = "sync_relation",
    CUSTOM_FIELD = "custom_field",
    CODE = "code",
  }
}

/** Body of `addTenantDepartmentMembers`. */
export type AddTenantDepartmentMembersReqDto = {
  /**
   * Code of the organization. At most 64 characters. Source:
   * https://github.com/Authing/authing-node-sdk
   */
  organizationCode: string;
  /**
   * ID of the department, as assigned by the service; it cannot be changed. In requests, `root` is
   * the root department.
   */
  departmentId: string;
  /** Kind of identifier in the department ID of the call. Default: `"department_id"`. */
  departmentIdType?: AddTenantDepartmentMembersReqDto.departmentIdType;
  /** IDs of the users in the user pool. */
  linkUserIds?: string[];
  /** IDs of the members in the tenant. */
  memberIds?: string[];
  /** ID of the tenant. */
  tenantId?: string;
};
export namespace AddTenantDepartmentMembersReqDto {
  export enum departmentIdType {
    DEPARTMENT_ID = "department_id",
    OPEN_DEPARTMENT_ID = "open_department_id",
    SYNC_RELATION = "sync_relation",
    CUSTOM_FIELD = "custom_field",
    CODE = "code",
  }
}

/** Body of `createDepartment`. */
export type CreateDepartmentReqDto = {
  /**
   * Code of the organization. At most 64 characters. Source:
   * https://github.com/Authing/authing-node-sdk
   */
  organizationCode: string;
  /** Name. */
  name: string;
  /** ID of the parent department. */
  parentDepartmentId: string;
  /** Metadata. */
  metadata: any;
  /** Custom ID of the department, for an ID of another system. */
  openDepartmentId?: string;
  /** Description. */
  description?: string;
  /** Code; the identifier of the object. */
  code?: string;
  /** Whether the department is virtual. */
  isVirtualNode?: boolean;
  /** Texts in several languages. */
  i18n?: Models.DepartmentI18nDto;
  /** Values of the custom fields of the department. */
  customData?: any;
  /** Kind of identifier in the ID of the parent department. Default: `"department_id"`. */
  departmentIdType?: CreateDepartmentReqDto.departmentIdType;
  /** IDs of posts. */
  postIdList?: string[];
  /** ID of the tenant. */
  tenantId?: string;
};
export namespace CreateDepartmentReqDto {
  export enum departmentIdType {
    DEPARTMENT_ID = "department_id",
    OPEN_DEPARTMENT_ID = "open_department_id",
    SYNC_RELATION = "sync_relation",
    CUSTOM_FIELD = "custom_field",
    CODE = "code",
  }
}

/** A node of the department tree that `createDepartmentTree` creates. */
export type CreateDepartmentTreeReqDto = {
  /** Name. */
  name: string;
  /** Departments below this one. */
  children?: string[];
  /** Members of the department. */
  members?: UserInfoDto;
  /** ID of the tenant. */
  tenantId?: string;
};

/** Answer of `createDepartmentTree`. */
export type CreateDepartmentTreeRespDto = {
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
  data: Result;
};

/** Body of `createOrganization`. */
export type CreateOrganizationReqDto = {
  /** Metadata. */
  metadata: any;
  /** Name of the organization. */
  organizationName: string;
  /**
   * Code of the organization. At most 64 characters. Source:
   * https://github.com/Authing/authing-node-sdk Matches `^[!-~]+$`. Source:
   * https://github.com/Authing/authing-node-sdk
   */
  organizationCode: string;
  /** Description. */
  description?: string;
  /** Custom ID of the root department. */
  openDepartmentId?: string;
  /** Texts in several languages. */
  i18n?: OrganizationNameI18nDto;
  /** ID of the tenant. */
  tenantId?: string;
  /** IDs of posts. */
  postIdList?: string[];
};

/** Body of `deleteDepartment`. */
export type DeleteDepartmentReqDto = {
  /**
   * Code of the organization. At most 64 characters. Source:
   * https://github.com/Authing/authing-node-sdk
   */
  organizationCode: string;
  /**
   * ID of the department, as assigned by the service; it cannot be changed. In requests, `root` is
   * the root department.
   */
  departmentId: string;
  /** Kind of identifier in the department ID of the call. Default: `"department_id"`. */
  departmentIdType?: DeleteDepartmentReqDto.departmentIdType;
  /** ID of the tenant. */
  tenantId?: string;
};
export namespace DeleteDepartmentReqDto {
  export enum departmentIdType {
    DEPARTMENT_ID = "department_id",
    OPEN_DEPARTMENT_ID = "open_department_id",
    SYNC_RELATION = "sync_relation",
    CUSTOM_FIELD = "custom_field",
    CODE = "code",
  }
}

/** Body of `deleteDepartmentSyncRelations`. */
export type DeleteDepartmentSyncRelationReqDto = {
  /**
   * Kind of external system, for example `wechatwork`, `dingtalk`, `lark`, `welink`, `ldap`,
   * `active-directory`, `italent`, `xiaoshouyi`, `maycur`, `scim` or `moka`.
   */
  provider: string;
  /**
   * ID of the department, as assigned by the service; it cannot be changed. In requests, `root` is
   * the root department.
   */
  departmentId: string;
  /**
   * Code of the organization. At most 64 characters. Source:
   * https://github.com/Authing/authing-node-sdk
   */
  organizationCode: string;
  /** Kind of identifier in the department ID of the call. Default: `"department_id"`. */
  departmentIdType?: DeleteDepartmentSyncRelationReqDto.departmentIdType;
};
export namespace DeleteDepartmentSyncRelationReqDto {
  export enum departmentIdType {
    DEPARTMENT_ID = "department_id",
    OPEN_DEPARTMENT_ID = "open_department_id",
    SYNC_RELATION = "sync_relation",
    CUSTOM_FIELD = "custom_field",
    CODE = "code",
  }
}

/** Body of `deleteOrganization`. */
export type DeleteOrganizationReqDto = {
  /**
   * Code of the organization. At most 64 characters. Source:
   * https://github.com/Authing/authing-node-sdk
   */
  organizationCode: string;
  /** ID of the tenant. */
  tenantId?: string;
};

/** A department. */
export type DepartmentDto = {
  /** Code of the organization. */
  organizationCode: string;
  /**
   * ID of the department, as assigned by the service; it cannot be changed. In requests, `root` is
   * the root department.
   */
  departmentId: string;
  /** Time of creation. Format: `date-time`. */
  createdAt: string;
  /** Time of the last change. */
  updatedAt?: string;
  /** Custom ID of the department, for an ID of another system. */
  openDepartmentId?: string;
  /** Name. */
  name: string;
  /** IDs of the users who lead the department. */
  leaderUserIds?: string[];
  /** Description. */
  description?: string;
  /** ID of the parent department. */
  parentDepartmentId: string;
  /** Code; the identifier of the object. */
  code?: string;
  /** Code of the parent department. */
  parentDepartmentCode: string;
  /** Number of members. For a department, only its direct members are counted. */
  membersCount: number;
  /** Whether there are departments below this one. */
  hasChildren: boolean;
  /** Whether the department is virtual. */
  isVirtualNode?: boolean;
  /** Name of the department in several languages. */
  i18n?: Models.DepartmentI18nDto;
  /** Values of the custom fields of the department. */
  customData?: any;
  /** Posts of the department. */
  posts?: string[];
  /** IDs of posts. */
  postIdList?: string[];
  /** State of the department. */
  status?: boolean;
  /** Access restriction. */
  allow?: string;
};

/** Answer of `searchDepartments` and `searchDepartmentsList`. */
export type DepartmentListRespDto = {
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
  data: DepartmentDto[];
};

/** Answer of `listChildrenDepartments` and `getAllDepartments`. */
export type DepartmentPaginatedRespDto = {
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
  data: DepartmentPagingDto;
};

/** A page of departments. */
export type DepartmentPagingDto = {
  /** Total number of departments. The schema has a boolean, the example is 10. */
  totalCount: boolean;
  /** Items of the list. */
  list: DepartmentDto[];
};

/**
 * Answer of `getDepartment`, `getDepartmentAllApp`, `createDepartment`, `updateDepartment`,
 * `getParentDepartment` and `getDepartmentById`.
 */
export type DepartmentSingleRespDto = {
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
  data: DepartmentDto;
};

/** A field by which departments are sorted. */
export type DepartmentSortingDto = {
  /**
   * Field by which the departments are sorted: time of the last change, time of creation or name.
   */
  field: DepartmentSortingDto.field;
  /** Direction of the order: `desc` is descending, `asc` is ascending. */
  order: DepartmentSortingDto.order;
};
export namespace DepartmentSortingDto {
  export enum field {
    UPDATED_AT = "updatedAt",
    CREATED_AT = "createdAt",
    NAME = "name",
  }
  export enum order {
    DESC = "desc",
    ASC = "asc",
  }
}

/** Body of `getDepartmentAllApp`. */
export type GetDepartmentByIdReqDto = {
  /**
   * ID of the department, as assigned by the service; it cannot be changed. In requests, `root` is
   * the root department.
   */
  departmentId: string;
  /** ID of the tenant. */
  tenantId?: string;
  /** Types of applications. */
  appTypeList?: string[];
  /** Whether the answer holds custom data. */
  withCustomData?: boolean;
};

/** Whether the user is a member of the department. */
export type IsUserInDepartmentDataDto = {
  /** Whether the user is a member of the department. */
  inDepartment: boolean;
};

/** Answer of `isUserInDepartment`. */
export type IsUserInDepartmentRespDto = {
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
  data: IsUserInDepartmentDataDto;
};

/** A department. */
export type Node = {};

/** An organization. */
export type OrganizationDto = {
  /** Code of the organization. */
  organizationCode: string;
  /** Name of the organization. */
  organizationName: string;
  /** Description. */
  description?: string;
  /** Time of creation. */
  createdAt?: string;
  /** Time of the last change. */
  updatedAt?: string;
  /** ID of the root department. */
  departmentId: string;
  /** Custom ID of the root department. */
  openDepartmentId?: string;
  /** Whether there are departments below this one. */
  hasChildren: boolean;
  /** IDs of the users who lead the department. */
  leaderUserIds?: string[];
  /** Number of members. */
  membersCount: number;
  /** Whether the department is virtual. */
  isVirtualNode: boolean;
  /** Texts in several languages. */
  i18n?: OrganizationNameI18nDto;
  /** Values of the custom fields of the root department. */
  customData?: any;
  /** ID of the tenant. */
  tenantId?: string;
  /** IDs of posts. */
  postIdList?: string[];
  /** State of the organization. */
  status?: string;
  /** Access restriction. */
  allow?: string;
};

/** Answer of `getOrganizationsBatch`. */
export type OrganizationListRespDto = {
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
  data: OrganizationDto[];
};

/** Name of an organization in several languages. */
export type OrganizationNameI18nDto = {
  /** Name of the organization in several languages. */
  organizationName: Models.LangObject;
};

/** Answer of `listOrganizations` and `searchOrganizations`. */
export type OrganizationPaginatedRespDto = {
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
  data: OrganizationPagingDto;
};

/** A page of organizations. */
export type OrganizationPagingDto = {
  /** Total number of records. */
  totalCount: number;
  /** Items of the list. */
  list: OrganizationDto[];
};

/** Answer of `getOrganization`, `createOrganization` and `updateOrganization`. */
export type OrganizationSingleRespDto = {
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
  data: OrganizationDto;
};

/** Body of `removeDepartmentMembers`. */
export type RemoveDepartmentMembersReqDto = {
  /** IDs of the users to remove. */
  userIds: string[];
  /**
   * Code of the organization. At most 64 characters. Source:
   * https://github.com/Authing/authing-node-sdk
   */
  organizationCode: string;
  /**
   * ID of the department, as assigned by the service; it cannot be changed. In requests, `root` is
   * the root department.
   */
  departmentId: string;
  /** Kind of identifier in the department ID of the call. Default: `"department_id"`. */
  departmentIdType?: RemoveDepartmentMembersReqDto.departmentIdType;
  /** ID of the tenant. */
  tenantId?: string;
};
export namespace RemoveDepartmentMembersReqDto {
  export enum departmentIdType {
    DEPARTMENT_ID = "department_id",
    OPEN_DEPARTMENT_ID = "open_department_id",
    SYNC_RELATION = "sync_relation",
    CUSTOM_FIELD = "custom_field",
    CODE = "code",
  }
}

/** Body of `removeTenantDepartmentMembers`. */
export type RemoveTenantDepartmentMembersReqDto = {
  /**
   * Code of the organization. At most 64 characters. Source:
   * https://github.com/Authing/authing-node-sdk
   */
  organizationCode: string;
  /**
   * ID of the department, as assigned by the service; it cannot be changed. In requests, `root` is
   * the root department.
   */
  departmentId: string;
  /** Kind of identifier in the department ID of the call. Default: `"department_id"`. */
  departmentIdType?: RemoveTenantDepartmentMembersReqDto.departmentIdType;
  /** IDs of the users in the user pool. */
  linkUserIds?: string[];
  /** IDs of the members in the tenant. */
  memberIds?: string[];
  /** ID of the tenant. */
  tenantId?: string;
};
export namespace RemoveTenantDepartmentMembersReqDto {
  export enum departmentIdType {
    DEPARTMENT_ID = "department_id",
    OPEN_DEPARTMENT_ID = "open_department_id",
    SYNC_RELATION = "sync_relation",
    CUSTOM_FIELD = "custom_field",
    CODE = "code",
  }
}

/** Numbers of departments and users that `createDepartmentTree` has created and changed. */
export type Result = {
  /** Number of users that were created. */
  addUser: number;
  /** Number of users that were changed. */
  updateUser: number;
  /** Number of departments that were created. */
  addDepartment: number;
  /** Number of departments that were changed. */
  updateDepartment: number;
};

/** A condition in the search for departments. */
export type SearchDepartmentsFilterItemDto = {
  /** Field to compare: `updatedAt`, `createdAt` (both as timestamps) or `name`. */
  field: string;
  /** Operator of the condition. */
  operator: SearchDepartmentsFilterItemDto.operator;
  /** Value to compare with; its type depends on `field`. */
  value?: any;
};
export namespace SearchDepartmentsFilterItemDto {
  export enum operator {
    /** Between two values; for numbers and dates. */
    BETWEEN = "BETWEEN",
    /** Equal to the value; for numbers and strings. */
    EQUAL = "EQUAL",
    /** One of the values in the list. */
    IN = "IN",
    /** Less than or equal to the value; for numbers and dates. */
    LESSER = "LESSER",
    /** Greater than or equal to the value; for numbers and dates. */
    GREATER = "GREATER",
    /** Contains the value; for strings. */
    CONTAINS = "CONTAINS",
  }
}

/** Body of `searchDepartmentsList`. */
export type SearchDepartmentsListReqDto = {
  /**
   * Code of the organization. At most 64 characters. Source:
   * https://github.com/Authing/authing-node-sdk
   */
  organizationCode: string;
  /** Whether the answer holds custom data. Default: `false`. */
  withCustomData?: boolean;
  /** Whether the answer holds department information. Default: `false`. */
  withPost?: boolean;
  /** Page to get, from 1 on. Default: `1`. At least 1. */
  page?: number;
  /** Number of items on each page. Default: `10`. At most 50. */
  limit?: number;
  /** Conditions of the search. */
  advancedFilter?: SearchDepartmentsFilterItemDto[];
  /**
   * Field by which the departments are sorted: time of the last change or of creation. Default:
   * `"updatedAt"`.
   */
  sortBy?: SearchDepartmentsListReqDto.sortBy;
  /** Direction of the order, ascending or descending. Default: `"DESC"`. */
  orderBy?: SearchDepartmentsListReqDto.orderBy;
  /** Order of the results. With several entries, they are sorted by several fields. */
  sort?: DepartmentSortingDto[];
  /** ID of the tenant. */
  tenantId?: string;
};
export namespace SearchDepartmentsListReqDto {
  export enum sortBy {
    UPDATED_AT = "updatedAt",
    CREATED_AT = "createdAt",
  }
  export enum orderBy {
    ASC = "ASC",
    DESC = "DESC",
  }
}

/** Body of `searchDepartments`. */
export type SearchDepartmentsReqDto = {
  /** Text to search for. */
  keywords: string;
  /**
   * Code of the organization. At most 64 characters. Source:
   * https://github.com/Authing/authing-node-sdk
   */
  organizationCode: string;
  /** Whether the answer holds custom data. Default: `false`. */
  withCustomData?: boolean;
  /** ID of the tenant. */
  tenantId?: string;
};

/** Answer of `getUserSyncRelations` and `getDepartmentSyncRelations`. */
export type SyncRelationListRespDto = {
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
  data: UserSyncRelationDto[];
};

/** Body of `updateDepartment`. */
export type UpdateDepartmentReqDto = {
  /** Code of the organization. */
  organizationCode: string;
  /**
   * ID of the department, as assigned by the service; it cannot be changed. In requests, `root` is
   * the root department.
   */
  departmentId: string;
  /** Metadata. */
  metadata: any;
  /** IDs of the users who lead the department. */
  leaderUserIds?: string[];
  /** Description. */
  description?: string;
  /**
   * Code; the identifier of the object. At most 64 characters. Source:
   * https://github.com/Authing/authing-node-sdk Matches `^[!-~]+$`. Source:
   * https://github.com/Authing/authing-node-sdk
   */
  code?: string;
  /** Texts in several languages. */
  i18n?: Models.DepartmentI18nDto;
  /** State of the department. */
  status?: boolean;
  /** Name. */
  name?: string;
  /** Kind of identifier in the department ID of the call. Default: `"department_id"`. */
  departmentIdType?: UpdateDepartmentReqDto.departmentIdType;
  /** ID of the parent department. */
  parentDepartmentId?: string;
  /** Values of custom fields. The keys must be defined in the user pool first. */
  customData?: any;
  /** IDs of posts. */
  postIdList?: string[];
  /** ID of the tenant. */
  tenantId?: string;
};
export namespace UpdateDepartmentReqDto {
  export enum departmentIdType {
    DEPARTMENT_ID = "department_id",
    OPEN_DEPARTMENT_ID = "open_department_id",
    SYNC_RELATION = "sync_relation",
    CUSTOM_FIELD = "custom_field",
    CODE = "code",
  }
}

/** Body of `updateNodeStatus`. */
export type UpdateDepartmentStatusReqDto = {
  /** Whether the department is enabled. */
  status: boolean;
  /** ID of the department. */
  departmentId: string;
};

/** Body of `updateOrganization`. */
export type UpdateOrganizationReqDto = {
  /** Code of the organization. */
  organizationCode: string;
  /** Description of the root department. */
  description?: string;
  /** Custom ID of the root department. */
  openDepartmentId?: string;
  /** IDs of the users who lead the department. */
  leaderUserIds?: string[];
  /** Texts in several languages. */
  i18n?: OrganizationNameI18nDto;
  /** ID of the tenant. */
  tenantId?: string;
  /**
   * New code of the organization. At most 64 characters. Source:
   * https://github.com/Authing/authing-node-sdk Matches `^[!-~]+$`. Source:
   * https://github.com/Authing/authing-node-sdk
   */
  organizationNewCode?: string;
  /** Name of the organization. */
  organizationName?: string;
  /** IDs of posts. */
  postIdList?: string[];
};

/** Body of `updateOrganizationStatus`. */
export type UpdateOrganizationStatusReqDto = {
  /** ID of the organization. */
  rootNodeId: string;
  /** State of the organization. */
  status?: string;
};

/** A user in an external system. */
export type User = {};

/** Answer of `listDepartmentMemberIds`. */
export type UserIdListRespDto = {
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
  data: string[];
};

/** A member of a department in `createDepartmentTree`. */
export type UserInfoDto = {
  /** User name. */
  username?: string;
  /** Email address. Upper and lower case are not distinguished. */
  email?: string;
  /**
   * Phone number without country code; for a number outside mainland China, set `phoneCountryCode`
   * too.
   */
  phone?: string;
  /**
   * Country code of the phone number, for example `+86`; may be omitted for mainland China. Sending
   * messages to other countries needs an SMS service that is configured in the console.
   */
  phoneCountryCode?: string;
  /** Name. */
  name?: string;
  /** Gender: `M` is male, `F` is female, `U` is unknown. */
  gender?: UserInfoDto.gender;
  /** Country. */
  country?: string;
  /** Province or state. */
  province?: string;
  /** City. */
  city?: string;
};
export namespace UserInfoDto {
  export enum gender {
    M = "M",
    F = "F",
    U = "U",
  }
}

/**
 * Answer of `listGroupMembers`, `listRoleMembers`, `listApplicationActiveUsers`, `listUsers`,
 * `listUsersLegacy`, `listDepartmentMembers` and `searchDepartmentMembers`.
 */
export type UserPaginatedRespDto = {
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
  data: UserPagingDto;
};

/** A page of users. */
export type UserPagingDto = {
  /** Total number of records. */
  totalCount: number;
  /** Items of the list. */
  list: Models.UserDto[];
};

/** An object in an external system with which a user or a department is synchronized. */
export type UserSyncRelationDto = {
  /**
   * Kind of external system, for example `wechatwork`, `dingtalk`, `lark`, `welink`, `ldap`,
   * `active-directory`, `italent`, `xiaoshouyi`, `maycur`, `scim` or `moka`.
   */
  provider: string;
  /** ID of the user at the external identity provider. */
  userIdInIdp: string;
  /** Profile of the user in the external system. */
  userInfoInIdp: User;
};
