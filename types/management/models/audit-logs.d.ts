// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

import type * as Models from "../../../models.js";

/** Log entry of one action of an administrator. */
export type AdminAuditLogDto = {
  /** User ID of the administrator. */
  adminUserId: string;
  /** URL of the avatar of the administrator. */
  adminUserAvatar: string;
  /**
   * Display name of the administrator: the first that is set of `nickname`, `username`, `name`,
   * `givenName`, `familyName`, `email`, `phone` and `id`.
   */
  adminUserDisplayName: string;
  /** IP address of the client. */
  clientIp?: string;
  /** Type of the operation. */
  operationType: AdminAuditLogDto.operationType;
  /** Type of the resource that was acted on. */
  resourceType: AdminAuditLogDto.resourceType;
  /** Details of the event. */
  eventDetails?: string;
  /** Parameters of the operation. */
  operationParam?: string;
  /** Value before the operation. */
  originValue?: string;
  /** Value after the operation. */
  targetValue?: string;
  /** Whether the action succeeded. */
  success: boolean;
  /** User agent of the client. */
  userAgent: string;
  /** Parts of the user agent. */
  ua: Models.ParsedUserAgent;
  /** Location of the IP address. */
  geoip: Models.GeoIp;
  /** Time of the event. */
  timestamp: string;
  /** ID of the request. */
  requestId: string;
};
export namespace AdminAuditLogDto {
  export enum operationType {
    ALL = "all",
    CREATE = "create",
    DELETE = "delete",
    IMPORT = "import",
    EXPORT = "export",
    UPDATE = "update",
    REFRESH = "refresh",
    SYNC = "sync",
    INVITE = "invite",
    RESIGN = "resign",
    RECOVER = "recover",
    DISABLE = "disable",
    ENABLE = "enable",
    ACTIVATE = "activate",
    DEACTIVATE = "deactivate",
    ADD = "add",
    REMOVE = "remove",
    QUERY = "query",
    SEND_INVITATION = "sendInvitation",
    REVERT_INVITATION = "revertInvitation",
    APPROVAL = "approval",
    REJECT = "reject",
  }
  export enum resourceType {
    ALL = "all",
    USER = "user",
    USERPOOL = "userpool",
    TENANT = "tenant",
    USER_LOGIN_STATE = "userLoginState",
    USER_ACCOUNT_STATE = "userAccountState",
    USER_GROUP = "userGroup",
    FIELD_ENCRYPT_STATE = "fieldEncryptState",
    SYNC_TASK = "syncTask",
    SOCIAL_CONNECTION = "socialConnection",
    ENTERPRISE_CONNECTION = "enterpriseConnection",
    CUSTOM_DATABASE = "customDatabase",
    ORG = "org",
    COOPERATOR = "cooperator",
    APPLICATION = "application",
    RESOURCE_NAMESPACE = "resourceNamespace",
    RESOURCE = "resource",
    ROLE = "role",
    ROLE_ASSIGN = "roleAssign",
    POLICY = "policy",
    CUSTOM_DOMAIN = "customDomain",
    PERMIT_SPACE = "permitSpace",
    GENERAL_RESOURCE = "generalResource",
    GENERAL_RESOURCE_AUTHORIZATION = "generalResourceAuthorization",
    ROLE_SUBJECT = "roleSubject",
    SUBJECT_OF_ROLE = "subjectOfRole",
    DATA_RESOURCE = "dataResource",
    DATA_POLICY = "dataPolicy",
    AUTHORIZATION = "authorization",
    USER_AUTHORIZATION = "userAuthorization",
    ADMIN_PERMISSION_ROLE = "adminPermissionRole",
    ADMIN_PERMISSION_ADMIN = "adminPermissionAdmin",
    ADMIN_PERMISSION_POLICY = "adminPermissionPolicy",
    UNIVERSAL_INVITATION = "universalInvitation",
    POLICY_INVITATION = "policyInvitation",
    INVITATION_ROSTER = "invitationRoster",
    INVITATION_USER = "invitationUser",
    INVITATION_POLICY = "invitationPolicy",
    APPLICANT = "applicant",
  }
}

/** One page of the log of administrators. */
export type AdminAuditLogRespData = {
  /** Total number of records. */
  totalCount: number;
  /** Items of the list. */
  list: AdminAuditLogDto[];
};

/** Answer of `getAdminAuditLogs`. */
export type AdminAuditLogRespDto = {
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
  data: AdminAuditLogRespData;
};

/** Body of `getAdminAuditLogs`. */
export type GetAdminAuditLogsDto = {
  /** ID of the request. */
  requestId?: string;
  /** IP address of the client. */
  clientIp?: string;
  /** Lists only entries of this type of operation, such as `create`, `update` or `delete`. */
  operationType?: string;
  /**
   * Lists only entries of this type of resource. The documentation gives `DATA`, `API` and `BUTTON`
   * as examples in its text, and `user` as an example value.
   */
  resourceType?: string;
  /** User ID of the administrator. */
  userId?: string;
  /** Lists only entries of actions that succeeded, or only of those that failed. */
  success?: boolean;
  /** First moment to include, as a Unix timestamp. Unit: milliseconds. */
  start?: number;
  /** Last moment to include, as a Unix timestamp. Unit: milliseconds. */
  end?: number;
  /** Which page of the list to get. */
  pagination?: ListWebhooksDto;
};

/** Body of `getUserActionLogs`. */
export type GetUserActionLogsDto = {
  /** ID of the request. */
  requestId?: string;
  /** IP address of the client. */
  clientIp?: string;
  /**
   * Lists only entries of this type of event, such as `login`, `logout`, `register` or `verifyMfa`.
   */
  eventType?: string;
  /** ID of the user. */
  userId?: string;
  /** ID of the application. */
  appId?: string;
  /** First moment to include, as a Unix timestamp. Unit: milliseconds. */
  start?: number;
  /** Last moment to include, as a Unix timestamp. Unit: milliseconds. */
  end?: number;
  /** Lists only entries of actions that succeeded, or only of those that failed. */
  success?: boolean;
  /** Which page of the list to get. */
  pagination?: ListWebhooksDto;
};

/** Which page of a list to get. */
export type ListWebhooksDto = {
  /** Page to get, from 1 on. Default: `1`. */
  page?: any;
  /** Number of items on each page. Default: `10`. At most 50. */
  limit?: any;
};

/** Log entry of one action of a user. */
export type UserActionLogDto = {
  /** ID of the user. */
  userId: string;
  /** URL of the avatar of the user. */
  userAvatar: string;
  /**
   * Display name of the user: the first that is set of `nickname`, `username`, `name`, `givenName`,
   * `familyName`, `email`, `phone` and `id`.
   */
  userDisplayName: string;
  /** Number of logins of the user. */
  userLoginsCount: number;
  /** ID of the application. */
  appId: string;
  /** Name of the application. */
  appName: string;
  /** IP address of the client. */
  clientIp?: string;
  /** Type of the event. */
  eventType: UserActionLogDto.eventType;
  /** Details of the event. */
  eventDetail?: string;
  /** Whether the action succeeded. */
  success: boolean;
  /** URL of the login page of the application. */
  appLoginUrl: string;
  /** URL of the logo of the application. */
  appLogo: string;
  /** User agent of the client. */
  userAgent: string;
  /** Parts of the user agent. */
  parsedUserAgent: Models.ParsedUserAgent;
  /** Location of the IP address. */
  geoip: Models.GeoIp;
  /** Time of the event. */
  timestamp: string;
  /** ID of the request. */
  requestId: string;
};
export namespace UserActionLogDto {
  export enum eventType {
    LOGIN = "login",
    LOGOUT = "logout",
    REGISTER = "register",
    VERIFY_MFA = "verifyMfa",
    UPDATE_USER_PREFILE = "updateUserPrefile",
    UPDATE_USER_PASSWORD = "updateUserPassword",
    UPDATE_USER_EMAIL = "updateUserEmail",
    UPDATE_USER_PHONE = "updateUserPhone",
    BIND_MFA = "bindMfa",
    BIND_EMAIL = "bindEmail",
    BIND_PHONE = "bindPhone",
    UNBIND_PHONE = "unbindPhone",
    UNBIND_EMAIL = "unbindEmail",
    UNBIND_MFA = "unbindMFA",
    REFRESH_USER_TOKEN_BY_SELF = "refreshUserTokenBySelf",
    DELETE_ACCOUNT = "deleteAccount",
    VERIFY_FIRST_LOGIN = "verifyFirstLogin",
    SECURITY_RESOURCE_ACCESS = "securityResourceAccess",
  }
}

/** One page of the log of users. */
export type UserActionLogRespData = {
  /** Total number of records. */
  totalCount: number;
  /** Items of the list. */
  list: UserActionLogDto[];
};

/** Answer of `getUserActionLogs`. */
export type UserActionLogRespDto = {
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
  data: UserActionLogRespData;
};
