// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

/** Request of `associateTenantResource`. */
export type AssociateTenantResourceDto = {
  /** Code of the resource. */
  code: string;
  /** Whether to associate (`true`) or to remove the association (`false`). */
  association: boolean;
  /** ID of the application. */
  appId: string;
  /** ID of the tenant. */
  tenantId?: string;
};

/** Subjects and the resources to grant to them. */
export type AuthorizeResourceItem = {
  /** Type of the subject. */
  targetType: AuthorizeResourceItem.targetType;
  /**
   * Identifiers of the subjects: IDs of users or departments, codes of roles or groups. At least 0
   * elements. At most 100 elements.
   */
  targetIdentifiers: string[];
  /** Resources to grant. */
  resources: ResourceItemDto[];
};
export namespace AuthorizeResourceItem {
  export enum targetType {
    USER = "USER",
    ROLE = "ROLE",
    GROUP = "GROUP",
    DEPARTMENT = "DEPARTMENT",
  }
}

/** Request of `authorizeResources`. */
export type AuthorizeResourcesDto = {
  /** Items of the list. At least 1 element. At most 10 elements. */
  list: AuthorizeResourceItem[];
  /** Code of the permission group (permission namespace). */
  namespace?: string;
};

/** A resource in the list of common resources. */
export type CommonResourceDto = {
  /** Code of the resource. */
  code: string;
  /** Description of the resource. */
  description?: string;
  /** Name of the resource. */
  name?: string;
  /** Type of the resource. */
  type: CommonResourceDto.type;
  /** Actions that the resource defines. At least 0 elements. At most 100 elements. */
  actions?: ResourceAction[];
  /** URL that identifies an API resource. */
  apiIdentifier?: string;
  /** Code of the permission group (permission namespace). */
  namespace?: string;
  /**
   * Whether the application of the tenant is linked to the resource of the self-built application.
   */
  linkedToTenant?: boolean;
  /** ID of the resource. */
  id: string;
  /** ID of the permission group. */
  namespaceId: number;
  /** Name of the permission namespace. */
  namespaceName: string;
  /** ID of the user pool. */
  userPoolId: string;
  /** Time of creation. */
  createdAt: string;
  /** Time of the last change. */
  updatedAt: string;
};
export namespace CommonResourceDto {
  export enum type {
    DATA = "DATA",
    API = "API",
    MENU = "MENU",
    BUTTON = "BUTTON",
    UI = "UI",
  }
}

/** Answer of `listCommonResource`. */
export type CommonResourcePaginatedRespDto = {
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
  data: CommonResourcePagingDto;
};

/** One page of results and the total count, as `listCommonResource` returns them. */
export type CommonResourcePagingDto = {
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
  /** Total number of records. */
  totalCount: number;
  /** Items of the list. */
  list: CommonResourceDto[];
};

/** Request of `createNamespace`. */
export type CreateNamespaceDto = {
  /**
   * Code of the permission group. At most 64 characters. Source:
   * https://github.com/Authing/authing-node-sdk Matches `^[!-~]+$`. Source:
   * https://github.com/Authing/authing-node-sdk
   */
  code: string;
  /** Name of the permission group. */
  name?: string;
  /** Description of the permission group. */
  description?: string;
};

/** Request of `createNamespacesBatch`. */
export type CreateNamespacesBatchDto = {
  /** Items of the list. At least 1 element. At most 50 elements. */
  list: CreateNamespacesBatchItemDto[];
};

/** A permission group to create. */
export type CreateNamespacesBatchItemDto = {
  /**
   * Code of the permission group. At most 64 characters. Source:
   * https://github.com/Authing/authing-node-sdk Matches `^[!-~]+$`. Source:
   * https://github.com/Authing/authing-node-sdk
   */
  code: string;
  /** Name of the permission group. */
  name?: string;
  /** Description of the permission group. */
  description?: string;
};

/** A resource to create. */
export type CreateResourceBatchItemDto = {
  /**
   * Code of the resource. At most 64 characters. Source:
   * https://github.com/Authing/authing-node-sdk Matches `^[!-~]+$`. Source:
   * https://github.com/Authing/authing-node-sdk
   */
  code: string;
  /** Description of the resource. */
  description?: string;
  /** Name of the resource. */
  name?: string;
  /** Type of the resource. */
  type: CreateResourceBatchItemDto.type;
  /** Actions that the resource defines. At least 0 elements. At most 100 elements. */
  actions?: ResourceAction[];
  /** URL that identifies an API resource. */
  apiIdentifier?: string;
};
export namespace CreateResourceBatchItemDto {
  export enum type {
    DATA = "DATA",
    API = "API",
    MENU = "MENU",
    BUTTON = "BUTTON",
    UI = "UI",
  }
}

/** Request of `createResource`. */
export type CreateResourceDto = {
  /** Type of the resource. */
  type: CreateResourceDto.type;
  /**
   * Code of the resource. At most 64 characters. Source:
   * https://github.com/Authing/authing-node-sdk Matches `^[!-~]+$`. Source:
   * https://github.com/Authing/authing-node-sdk
   */
  code: string;
  /** Description of the resource. */
  description?: string;
  /** Name of the resource. */
  name?: string;
  /** Actions that the resource defines. At least 0 elements. At most 100 elements. */
  actions?: ResourceAction[];
  /** URL that identifies an API resource. */
  apiIdentifier?: string;
  /** Code of the permission group (permission namespace). */
  namespace?: string;
};
export namespace CreateResourceDto {
  export enum type {
    DATA = "DATA",
    API = "API",
    MENU = "MENU",
    BUTTON = "BUTTON",
    UI = "UI",
  }
}

/** Request of `createResourcesBatch`. */
export type CreateResourcesBatchDto = {
  /** Items of the list. At least 1 element. At most 50 elements. */
  list: CreateResourceBatchItemDto[];
  /** Code of the permission group (permission namespace). */
  namespace?: string;
};

/** Request of `batchDeleteCommonResource`. */
export type DeleteCommonResourcesBatchDto = {
  /** IDs of the objects. */
  ids: string[];
};

/** Request of `deleteNamespace`. */
export type DeleteNamespaceDto = {
  /**
   * Code of the permission group. At most 64 characters. Source:
   * https://github.com/Authing/authing-node-sdk
   */
  code: string;
};

/** Request of `deleteNamespacesBatch`. */
export type DeleteNamespacesBatchDto = {
  /** Codes of the permission groups. At least 1 element. At most 10 elements. */
  codeList: string[];
};

/** Request of `deleteResource`. */
export type DeleteResourceDto = {
  /**
   * Code of the resource. At most 64 characters. Source:
   * https://github.com/Authing/authing-node-sdk
   */
  code: string;
  /** Code of the permission group (permission namespace). */
  namespace?: string;
};

/** Request of `deleteResourcesBatch`. */
export type DeleteResourcesBatchDto = {
  /** Code of the permission group (permission namespace). */
  namespace?: string;
  /** Codes of the resources. At least 1 element. At most 50 elements. */
  codeList?: string[];
  /** IDs of the resources. At least 1 element. At most 50 elements. */
  ids?: string[];
};

/** One page of results and the total count, as `getResourceAuthorizedTargets` returns them. */
export type GetResourceAuthorizedTargetDataDto = {
  /** Total number of records. */
  totalCount: number;
  /** Items of the list. */
  list: ResourceAuthorizedTargetDto[];
};

/** Answer of `getResourceAuthorizedTargets`. */
export type GetResourceAuthorizedTargetRespDto = {
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
  data: GetResourceAuthorizedTargetDataDto;
};

/** Request of `getResourceAuthorizedTargets`. */
export type GetResourceAuthorizedTargetsDto = {
  /** Identifier of the resource, for example `ecs:1`. */
  resource: string;
  /** Code of the permission group (permission namespace). Default: `"default"`. */
  namespace?: string;
  /** Type of the subject. */
  targetType?: GetResourceAuthorizedTargetsDto.targetType;
  /** Page to get, from 1 on. Default: `1`. At least 1. */
  page?: number;
  /** Number of items on each page. Default: `10`. At most 50. */
  limit?: number;
};
export namespace GetResourceAuthorizedTargetsDto {
  export enum targetType {
    USER = "USER",
    ROLE = "ROLE",
    GROUP = "GROUP",
    DEPARTMENT = "DEPARTMENT",
  }
}

/** Result of the check. */
export type IsActionAllowedDataDto = {
  /** Whether the action is allowed. */
  allowed: boolean;
};

/** Request of `isActionAllowed`. */
export type IsActionAllowedDto = {
  /**
   * ID of the user. Where the call has `userIdType`, another identifier of that kind can be given:
   * user name, email address, phone number, external ID or an identity.
   */
  userId: string;
  /** Action on the resource, for example `ecs:Start`. */
  action: string;
  /** Identifier of the resource, for example `ecs:1`. */
  resource: string;
  /** Code of the permission group (permission namespace). */
  namespace?: string;
};

/** Answer of `isActionAllowed`. */
export type IsActionAllowedRespDtp = {
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
  data: IsActionAllowedDataDto;
};

/** A permission group. */
export type NamespaceDto = {
  /** Code of the permission group. */
  code: string;
  /** Name of the permission group. */
  name?: string;
  /** Description of the permission group. */
  description?: string;
};

/** Answer of `listNamespaces`. */
export type NamespaceListPaginatedRespDto = {
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
  data: NamespaceListPagingDto;
};

/** One page of results and the total count, as `listNamespaces` returns them. */
export type NamespaceListPagingDto = {
  /** Total number of records. */
  totalCount: number;
  /** Items of the list. */
  list: NamespacesListRespDto[];
};

/** Answer of `getNamespacesBatch`. */
export type NamespaceListRespDto = {
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
  data: NamespaceDto[];
};

/** Answer of `createNamespace` and `getNamespace`. */
export type NamespaceRespDto = {
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
  data: NamespaceDto;
};

/** Answer of `listNamespaceRoles`. */
export type NamespaceRolesListPaginatedRespDto = {
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
  data: NamespaceRolesListRespDto;
};

/** A role of a permission group. */
export type NamespaceRolesListRespDto = {
  /** ID of the role. */
  id: string;
  /** Name of the role. */
  name: string;
  /** Code of the role. */
  code: string;
  /** Description of the role. */
  description?: string;
  /** Code of the permission group. */
  namespace: string;
  /** Time of the last change. */
  updatedAt: string;
};

/** A permission group in a list. */
export type NamespacesListRespDto = {
  /** Name of the permission group. */
  name: string;
  /** Code of the permission group. */
  code: string;
  /** Description of the permission group. */
  description?: string;
  /** State of the permission group: 0 disabled, 1 enabled. */
  status?: number;
};

/** An action that a resource defines. */
export type ResourceAction = {
  /** Name of the action. */
  name: string;
  /** Description of the action. */
  description: string;
};

/** A subject to which the resource is granted, and its actions. */
export type ResourceAuthorizedTargetDto = {
  /** Type of the subject. */
  targetType: ResourceAuthorizedTargetDto.targetType;
  /** Identifier of the subject. */
  targetIdentifier: string;
  /** Actions that the subject may perform. */
  actions: string[];
};
export namespace ResourceAuthorizedTargetDto {
  export enum targetType {
    USER = "USER",
    ROLE = "ROLE",
    GROUP = "GROUP",
    DEPARTMENT = "DEPARTMENT",
  }
}

/** A resource. */
export type ResourceDto = {
  /** Code of the resource. */
  code: string;
  /** Description of the resource. */
  description?: string;
  /** Name of the resource. */
  name?: string;
  /** Type of the resource. */
  type: ResourceDto.type;
  /** Actions that the resource defines. At least 0 elements. At most 100 elements. */
  actions?: ResourceAction[];
  /** URL that identifies an API resource. */
  apiIdentifier?: string;
  /** Code of the permission group (permission namespace). */
  namespace?: string;
  /**
   * Whether the application of the tenant is linked to the resource of the self-built application.
   */
  linkedToTenant?: boolean;
};
export namespace ResourceDto {
  export enum type {
    DATA = "DATA",
    API = "API",
    MENU = "MENU",
    BUTTON = "BUTTON",
    UI = "UI",
  }
}

/** A resource to grant, and the permitted actions. */
export type ResourceItemDto = {
  /**
   * Code of the resource. At most 64 characters. Source:
   * https://github.com/Authing/authing-node-sdk Matches `^[!-~]+$`. Source:
   * https://github.com/Authing/authing-node-sdk
   */
  code: string;
  /** Actions to permit. At least 0 elements. At most 50 elements. */
  actions: string[];
  /** Type of the resource. */
  resourceType: ResourceItemDto.resourceType;
};
export namespace ResourceItemDto {
  export enum resourceType {
    DATA = "DATA",
    API = "API",
    MENU = "MENU",
    BUTTON = "BUTTON",
    UI = "UI",
  }
}

/** Answer of `getResourcesBatch`. */
export type ResourceListRespDto = {
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
  data: ResourceDto[];
};

/** Answer of `listResources`. */
export type ResourcePaginatedRespDto = {
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
  data: ResourcePagingDto;
};

/** One page of results and the total count, as `listResources` returns them. */
export type ResourcePagingDto = {
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
  /** Total number of records. */
  totalCount: number;
  /** Items of the list. */
  list: ResourceDto[];
};

/** Answer of `createResource`, `getResource` and `updateResource`. */
export type ResourceRespDto = {
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
  data: ResourceDto;
};

/** Request of `updateNamespace`. */
export type UpdateNamespaceDto = {
  /** Current code of the permission group. */
  code: string;
  /** Description of the permission group. */
  description?: string;
  /** Name of the permission group. */
  name?: string;
  /**
   * New code of the permission group. At most 64 characters. Source:
   * https://github.com/Authing/authing-node-sdk Matches `^[!-~]+$`. Source:
   * https://github.com/Authing/authing-node-sdk
   */
  newCode?: string;
};

/** Answer of `updateNamespace`. */
export type UpdateNamespaceRespDto = {
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
  data: UpdateNamespaceDto;
};

/** Request of `updateResource`. */
export type UpdateResourceDto = {
  /** Code of the resource. */
  code: string;
  /** Description of the resource. */
  description?: string;
  /** Name of the resource. */
  name?: string;
  /** Actions that the resource defines. At least 0 elements. At most 100 elements. */
  actions?: ResourceAction[];
  /** URL that identifies an API resource. */
  apiIdentifier?: string;
  /** Code of the permission group (permission namespace). */
  namespace?: string;
  /** Type of the resource. */
  type?: UpdateResourceDto.type;
};
export namespace UpdateResourceDto {
  export enum type {
    DATA = "DATA",
    API = "API",
    MENU = "MENU",
    BUTTON = "BUTTON",
    UI = "UI",
  }
}
