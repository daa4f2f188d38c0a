// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

/** An application that access is applied for. */
export type ApplicationPermissionApplyApprovalObject = {
  /** ID of the application. */
  objectId: string;
  /** Name of the application. */
  objectName: string;
  /** URL of the logo. */
  logo: string;
};

/** A request for approval. */
export type ApprovalDetailDto = {
  /** ID of the request. */
  approvalId: number;
  /** Number of the request, as `getDetail` takes it. */
  number: string;
  /** State of the request. */
  status: ApprovalDetailDto.status;
  /** When the request was submitted. */
  submitTime: string;
  /** When the request was closed. */
  closedTime?: string;
  /** The requested access or role. */
  objectType: ApprovalDetailDto.objectType;
  /**
   * Role or application that is applied for, as `objectType` says. Typed as one object; the SDK's
   * comment calls it an array.
   */
  approvalObjectList: RolePermissionApplyApprovalObject | ApplicationPermissionApplyApprovalObject;
  /**
   * Period of the membership in the role. From the code of authing-node-sdk: only when `objectType`
   * is `ROLE_PERMISSION_APPLY`.
   */
  extraParams?: ExtraParams;
};
export namespace ApprovalDetailDto {
  /** State of a request for approval. */
  export enum status {
    /** Not decided yet. */
    PENDING = "PENDING",
    /** Granted. */
    AGREED = "AGREED",
    /** Refused. */
    REFUSED = "REFUSED",
  }
  /** The requested access or role. */
  export enum objectType {
    /** Access to an application. */
    APP_PERMISSION_APPLY = "APP_PERMISSION_APPLY",
    /** A role. */
    ROLE_PERMISSION_APPLY = "ROLE_PERMISSION_APPLY",
  }
}

/** Answer of `getDetail`. */
export type ApprovalDetailRes = {
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
  /** The request. Read it only when `statusCode` is 200. */
  data: ApprovalDetailDto;
};

/** Several accesses or roles to request. */
export type BatchCreateApprovalReq = {
  /** The requested access or role; the same for all. */
  objectType: BatchCreateApprovalReq.objectType;
  /** IDs of the applications or of the roles. */
  objectIds: string[];
  /**
   * Period of the membership in the role; the same for all. From the code of authing-node-sdk: only
   * when `objectType` is `ROLE_PERMISSION_APPLY`.
   */
  extraParams?: ExtraParams;
};
export namespace BatchCreateApprovalReq {
  /** The requested access or role. */
  export enum objectType {
    /** Access to an application. */
    APP_PERMISSION_APPLY = "APP_PERMISSION_APPLY",
    /** A role. */
    ROLE_PERMISSION_APPLY = "ROLE_PERMISSION_APPLY",
  }
}

/** A new request for approval. */
export type CreateApprovalDto = {
  /** ID of the request. */
  approvalId: number;
  /** Number of the request, as `getDetail` takes it. */
  number: string;
};

/** The access or role to request. */
export type CreateApprovalReq = {
  /** The requested access or role. */
  objectType: CreateApprovalReq.objectType;
  /** ID of the application or of the role. */
  objectId: string;
  /**
   * Period of the membership in the role. From the code of authing-node-sdk: only when `objectType`
   * is `ROLE_PERMISSION_APPLY`.
   */
  extraParams?: ExtraParams;
};
export namespace CreateApprovalReq {
  /** The requested access or role. */
  export enum objectType {
    /** Access to an application. */
    APP_PERMISSION_APPLY = "APP_PERMISSION_APPLY",
    /** A role. */
    ROLE_PERMISSION_APPLY = "ROLE_PERMISSION_APPLY",
  }
}

/** Answer of `createApproval`. */
export type CreateApprovalRes = {
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
  /** The new request. Read it only when `statusCode` is 200. */
  data: CreateApprovalDto;
};

/** An application that access can be applied for. */
export type EnablePermissionApplyApplication = {
  /** ID of the application. */
  appId: string;
  /** Name of the application. */
  appName: string;
  /** URL of the logo. */
  logo: string;
  /** Type of the application. */
  appType: EnablePermissionApplyApplication.appType;
  /** Template type of an integrated application. */
  template?: string;
};
export namespace EnablePermissionApplyApplication {
  /** Type of an application. */
  export enum appType {
    /** A web application with a server. */
    WEB = "web",
    /** A single-page application. */
    SPA = "spa",
    /** A native application. */
    NATIVE = "native",
    /** An API. */
    API = "api",
    /** An application for multi-factor authentication. */
    MFA = "mfa",
    /** A Mini Program. */
    MINI_PROGRAM = "mini-program",
    /** An application behind a gateway. */
    GATEWAY_APP = "gateway-app",
    /** An agent of a gateway. */
    GATEWAY_AGENT = "gateway-agent",
  }
}

/** Applications that access can be applied for. */
export type EnablePermissionApplyApplicationList = {
  /** The applications. */
  list: EnablePermissionApplyApplication[];
};

/** Answer of `getEnablePermissionApplyApplicationList`. */
export type EnablePermissionApplyApplicationListRes = {
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
  /** The applications. Read them only when `statusCode` is 200. */
  data: EnablePermissionApplyApplicationList;
};

/** A role that can be applied for. */
export type EnablePermissionApplyRole = {
  /** ID of the role. */
  roleId: string;
  /** Code of the role. From the code of authing-node-sdk: unique in the application. */
  code: string;
  /** Name of the role. */
  name: string;
  /** Description of the role. */
  description?: string;
};

/** Answer of `getEnablePermissionApplyRoleList`. */
export type EnablePermissionApplyRoleListRes = {
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
  /** The roles. Read them only when `statusCode` is 200. */
  data: EnablePermissionApplyRolePageList;
};

/** A page of roles that can be applied for. */
export type EnablePermissionApplyRolePageList = {
  /** The roles of this page. */
  list: EnablePermissionApplyRole[];
  /** Number of roles on all pages. */
  totalCount: number;
};

/** Period for which a role is applied for. */
export type ExtraParams = {
  /**
   * When the membership in the role ends. Unit: milliseconds since 1970-01-01T00:00:00Z. From the
   * code of authing-node-sdk: `null` means permanent.
   */
  endTime?: number;
  /**
   * When the membership in the role begins. Unit: milliseconds since 1970-01-01T00:00:00Z. From the
   * code of authing-node-sdk: `null` means immediately.
   */
  enableTime?: number;
};

/** A request for approval that the user has initiated. */
export type InitiatedApproval = {
  /** ID of the request. */
  approvalId: number;
  /** Number of the request, as `getDetail` takes it. */
  number: string;
  /** State of the request. */
  status: InitiatedApproval.status;
  /** When the request was submitted. */
  submitTime: string;
  /** When the request was closed. */
  closedTime?: string;
  /** The requested access or role. */
  objectType: InitiatedApproval.objectType;
  /**
   * Role or application that is applied for, as `objectType` says. Typed as one object; the SDK's
   * comment calls it an array.
   */
  approvalObjectList: RolePermissionApplyApprovalObject | ApplicationPermissionApplyApprovalObject;
  /**
   * Period of the membership in the role. From the code of authing-node-sdk: only when `objectType`
   * is `ROLE_PERMISSION_APPLY`.
   */
  extraParams?: ExtraParams;
};
export namespace InitiatedApproval {
  /** State of a request for approval. */
  export enum status {
    /** Not decided yet. */
    PENDING = "PENDING",
    /** Granted. */
    AGREED = "AGREED",
    /** Refused. */
    REFUSED = "REFUSED",
  }
  /** The requested access or role. */
  export enum objectType {
    /** Access to an application. */
    APP_PERMISSION_APPLY = "APP_PERMISSION_APPLY",
    /** A role. */
    ROLE_PERMISSION_APPLY = "ROLE_PERMISSION_APPLY",
  }
}

/** Answer of `initiatedList`. */
export type InitiatedApprovalListRes = {
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
  /** The requests. Read them only when `statusCode` is 200. */
  data: InitiatedApprovalPageList;
};

/** A page of requests for approval. */
export type InitiatedApprovalPageList = {
  /** The requests of this page. */
  list: InitiatedApproval[];
  /** Number of requests on all pages. */
  totalCount: number;
};

/** A role that is applied for. */
export type RolePermissionApplyApprovalObject = {
  /** ID of the role. */
  objectId: string;
  /** Name of the role. */
  objectName: string;
  /** Code of the role. */
  roleCode: string;
  /** ID of the permission space that the role belongs to. */
  namespaceId: number;
  /** Code of the permission space that the role belongs to, which is the ID of the application. */
  namespaceCode: string;
};
