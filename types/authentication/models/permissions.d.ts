// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

/** Values of an array resource and the rights on it. */
export type ArrResourceAuthAction = {
  /** Values of the resource. */
  values?: string[];
  /** Actions that the user may do. */
  actions?: string[];
};

/** Rights on an array resource. */
export type ArrayAuthorize = {
  /** Values of the resource. */
  values: string[];
  /** Actions that the user may do. */
  actions: string[];
};

/** The action and the array resources to check. */
export type CheckPermissionArrayResourceDto = {
  /** Codes of the array resources. */
  resources: string[];
  /** Action to check, such as `read`, `get` or `write`. */
  action: string;
};

/** The action and the string resources to check. */
export type CheckPermissionStringResourceDto = {
  /** Codes of the string resources. */
  resources: string[];
  /** Action to check, such as `read`, `get` or `write`. */
  action: string;
};

/** The action and the nodes of tree resources to check. */
export type CheckPermissionTreeResourceDto = {
  /**
   * Paths of the nodes: the code of the tree resource, then the code of each node down to the one
   * meant, joined by `/`.
   */
  resources: string[];
  /** Action to check, such as `read`, `get` or `write`. */
  action: string;
};

/** Results of a permission check. */
export type CheckResourcePermissionDataDto = {
  /** The results, each of which names its resource. */
  checkResultList: CheckResourcePermissionRespDto[];
};

/** Whether the user may do one action on one resource. */
export type CheckResourcePermissionRespDto = {
  /** Code of the permission space that the resource belongs to. */
  namespaceCode: string;
  /** Action that was checked. */
  action: string;
  /** Resource that was checked, as requested. */
  resource: string;
  /** Whether the user may do it. */
  enabled: boolean;
};

/**
 * Answer of `checkPermissionByStringResource`, `checkPermissionByArrayResource` and
 * `checkPermissionByTreeResource`.
 */
export type CheckResourcePermissionsRespDto = {
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
  /** The results. Read them only when `statusCode` is 200. */
  data: CheckResourcePermissionDataDto;
};

/** Resources that the user has rights on. */
export type GetUserAuthResourceListDataDto = {
  /** The resources by permission space. */
  userPermissionList: UserAuthResourceListDto[];
};

/** Answer of `getUserAuthorizedResourcesList`. */
export type GetUserAuthResourceListRespDto = {
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
  /** The resources. Read them only when `statusCode` is 200. */
  data: GetUserAuthResourceListDataDto;
};

/** Rights on one resource. */
export type GetUserAuthResourcePermissionList = {
  /**
   * Code of the permission space that the resource belongs to, by its name and example; the
   * document describes it as the ID of the application.
   */
  namespaceCode: string;
  /** Actions that the user may do. */
  actions: string[];
  /** Code of the resource, or path of the node. */
  resource: string;
};

/** Permissions on the requested resources. */
export type GetUserAuthResourcePermissionListDataDto = {
  /** The rights, each entry of which names its resource. */
  permissionList: GetUserAuthResourcePermissionList[];
};

/** The resources whose permissions are returned. */
export type GetUserAuthResourcePermissionListDto = {
  /**
   * Codes of string and array resources; of a tree resource, the path of a node: the code of the
   * resource, then the code of each node down to the one meant, joined by `/`.
   */
  resources: string[];
};

/** Answer of `getUserAuthResourcePermissionList`. */
export type GetUserAuthResourcePermissionListRespDto = {
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
  /** The rights. Read them only when `statusCode` is 200. */
  data: GetUserAuthResourcePermissionListDataDto;
};

/**
 * A resource, its structure and what the user may do with it. Of the three fields with rights, the
 * one that fits `resourceType` counts.
 */
export type GetUserAuthResourceStructDataDto = {
  /** Code of the permission space that the resource belongs to. */
  namespaceCode: string;
  /** Code of the resource. */
  resourceCode: string;
  /** Kind of the resource. */
  resourceType: GetUserAuthResourceStructDataDto.resourceType;
  /** Value of a string resource and the rights on it. */
  strResourceAuthAction?: StrResourceAuthAction;
  /** Values of an array resource and the rights on it. */
  arrResourceAuthAction?: ArrResourceAuthAction;
  /** Nodes of a tree resource and the rights on them. */
  treeResourceAuthAction?: TreeResourceAuthAction;
};
export namespace GetUserAuthResourceStructDataDto {
  /** Kind of a data resource. */
  export enum resourceType {
    /** A tree of nodes. */
    TREE = "TREE",
    /** One string. */
    STRING = "STRING",
    /** A list of strings. */
    ARRAY = "ARRAY",
  }
}

/** The resource whose structure is returned. */
export type GetUserAuthResourceStructDto = {
  /** Code of the resource. */
  resource: string;
};

/** Answer of `getUserAuthResourceStruct`. */
export type GetUserAuthResourceStructRespDto = {
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
  /** The resource. Read it only when `statusCode` is 200. */
  data: GetUserAuthResourceStructDataDto;
};

/**
 * A resource and what the user may do with it. Of the three fields with rights, the one that fits
 * `resourceType` counts.
 */
export type OpenResource = {
  /** Code of the resource. */
  resourceCode: string;
  /** Kind of the resource. */
  resourceType: OpenResource.resourceType;
  /** Rights on a string resource. */
  strAuthorize?: StrAuthorize;
  /** Rights on an array resource. */
  arrAuthorize?: ArrayAuthorize;
  /** Rights on a tree resource. */
  treeAuthorize?: TreeAuthorize;
};
export namespace OpenResource {
  /** Kind of a data resource. */
  export enum resourceType {
    /** A tree of nodes. */
    TREE = "TREE",
    /** One string. */
    STRING = "STRING",
    /** A list of strings. */
    ARRAY = "ARRAY",
  }
}

/** Rights on a string resource. */
export type StrAuthorize = {
  /** Value of the resource. */
  value: string;
  /** Actions that the user may do. */
  actions: string[];
};

/** Value of a string resource and the rights on it. */
export type StrResourceAuthAction = {
  /** Value of the resource. */
  value?: string;
  /** Actions that the user may do. */
  actions?: string[];
};

/** Rights on one node of a tree resource. */
export type TreeAuthBo = {
  /** Path of the node in the tree. */
  nodePath: string;
  /** Name of the node. */
  nodeName: string;
  /** Actions that the user may do on the node. */
  nodeActions: string[];
  /** Value of the node. */
  nodeValue?: string;
  /** Values of the node's extension fields. */
  nodeExtendFieldValue?: any;
};

/** Rights on a tree resource. */
export type TreeAuthorize = {
  /** The nodes with rights. */
  authList: TreeAuthBo[];
};

/** Nodes of a tree resource and the rights on them. */
export type TreeResourceAuthAction = {
  /** The nodes at the top of the tree. */
  nodeAuthActionList?: TreeStructs[];
};

/** A node of a tree resource, with those below it. */
export type TreeStructs = {
  /** Code of the node. At most 50 characters. Unique in the level of the tree. */
  code: string;
  /** Name of the node. At most 50 characters. Unique in the level of the tree. */
  name: string;
  /** Value of the node. At most 1000 characters. */
  value?: string;
  /**
   * Actions that the user may do on the node. The schema has a list, the example is the text
   * `read`.
   */
  actions?: string[];
  /** The nodes right below it. At most 5 levels deep. */
  children?: TreeStructs[];
};

/** Resources of one permission space that the user has rights on. */
export type UserAuthResourceListDto = {
  /** ID of the user. */
  userId: string;
  /** Code of the permission space. */
  namespaceCode: string;
  /** The resources. */
  resourceList?: OpenResource[];
};
