// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

import type * as Models from "../../../models.js";

/** An application that the user may access. */
export type AccessibleAppsDto = {
  /** ID of the application. */
  appId: string;
  /** Name of the application. */
  appName: string;
  /** URL of the application's sign-in page. */
  appLoginUrl: string;
  /** URL of the application's logo. */
  appLogo: string;
  /** Whether the user is signed in to the application. */
  active: boolean;
};

/** A resource and what the user may, or must not, do with it. */
export type AuthorizedResourceDto = {
  /** Code of the resource. */
  resourceCode: string;
  /** Description of the resource. */
  description?: string;
  /** Conditions under which the authorization holds. */
  condition?: PolicyCondition[];
  /** Kind of resource. Default: `null`. */
  resourceType: AuthorizedResourceDto.resourceType;
  /** Identifier of the API, for a resource of the kind `API`. Default: `null`. */
  apiIdentifier: string;
  /** Actions that `effect` applies to. */
  actions: string[];
  /** Whether the actions are allowed or denied. Default: `"ALLOW"`. */
  effect: AuthorizedResourceDto.effect;
};
export namespace AuthorizedResourceDto {
  /** Kind of resource. */
  export enum resourceType {
    /** Data. */
    DATA = "DATA",
    /** An API. */
    API = "API",
    /** A menu. */
    MENU = "MENU",
    /** A button. */
    BUTTON = "BUTTON",
    /** Another part of a user interface. */
    UI = "UI",
  }
  /** Whether something is allowed or denied. */
  export enum effect {
    /** Allowed. */
    ALLOW = "ALLOW",
    /** Denied. */
    DENY = "DENY",
  }
}

/** Answer of `getAuthorizedResources`. */
export type AuthorizedResourcePaginatedRespDto = {
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
  /** The resources. Read it only when `statusCode` is 200. */
  data: AuthorizedResourcePagingDto;
};

/** Authorized resources and their number. */
export type AuthorizedResourcePagingDto = {
  /** Number of resources. */
  totalCount: number;
  /** The resources. */
  list: AuthorizedResourceDto[];
};

/** Translated fields of a department. */
export type DepartmentI18nDto = {
  /** Name of the department in each language. */
  name: LangObject;
};

/** Where an IP address is thought to be. */
export type GeoIp = {
  /** Coordinates. */
  location: GeoIpLocation;
  /** Name of the country. */
  country_name: string;
  /** Two-letter country code. */
  country_code2: string;
  /** Country code, of three letters by its name. The example is the two-letter code `CN`. */
  country_code3: string;
  /** Name of the region, such as a province or state. */
  region_name: string;
  /** Code of the region. */
  region_code: string;
  /** Name of the city. */
  city_name: string;
  /** Code of the continent. */
  continent_code: string;
  /** Name of the time zone. */
  timezone: string;
};

/** Coordinates of an IP address. */
export type GeoIpLocation = {
  /** Longitude. Unit: degrees. */
  lon: number;
  /** Latitude. Unit: degrees. */
  lat: number;
};

/** Answer of `getAccessibleApps`. */
export type GetAccessibleAppsRespDto = {
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
  /** The applications. Read it only when `statusCode` is 200. */
  data: AccessibleAppsDto[];
};

/** Answer of `getLoggedInApps`. */
export type GetLoggedInAppsRespDto = {
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
  /** The applications. Read it only when `statusCode` is 200. */
  data: LoggedInAppsDto[];
};

/** Answer of `getLoginHistory`. */
export type GetLoginHistoryRespDto = {
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
  /** A page of sign-ins. Read it only when `statusCode` is 200. */
  data: LoginHistoryPaginatedRespDto;
};

/** Answer of `getTenantList`. */
export type GetTenantListRespDto = {
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
  /** The tenants. Read it only when `statusCode` is 200. */
  data: UserTenantListDto[];
};

/** A group of users. */
export type GroupDto = {
  /** ID of the group. */
  id: string;
  /** Code of the group. */
  code: string;
  /** Name of the group, for a person. */
  name: string;
  /** Purpose of the group. */
  description: string;
  /** Kind of group, as a code of the service's. */
  type: string;
  /** Where the group's data come from. */
  metadataSource: string[];
  /** Users in the group. */
  members: Models.UserDto[];
};

/** Answer of `getGroupList`. */
export type GroupListRespDto = {
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
  /** The groups. Read it only when `statusCode` is 200. */
  data: GroupDto[];
};

/** A text in each language. */
export type LangObject = {
  /** In simplified Chinese. */
  "zh-CN": LangUnit;
  /** In English. */
  "en-US": LangUnit;
  /** In traditional Chinese. */
  "zh-TW": LangUnit;
  /** In Japanese. */
  "ja-JP": LangUnit;
};

/** A text in one language. */
export type LangUnit = {
  /** Whether this text is shown when the language is selected in the console. Default: `false`. */
  enabled: boolean;
  /** The text. The schema has a string, the example is the boolean false. */
  value: string;
};

/** An application that the user has signed in to. */
export type LoggedInAppsDto = {
  /** ID of the application. */
  appId: string;
  /** Name of the application. */
  appName: string;
  /** URL of the application's sign-in page. */
  appLoginUrl: string;
  /** URL of the application's logo. */
  appLogo: string;
  /** Whether the user is signed in to the application. */
  active: boolean;
};

/** One sign-in, successful or failed. */
export type LoginHistoryDto = {
  /** ID of the user. */
  userId: string;
  /** ID of the GenAuth application signed in to. */
  appId: string;
  /** Name of the application. */
  appName: string;
  /** URL of the application's sign-in page. */
  appLoginUrl: string;
  /** URL of the application's logo. */
  appLogo: string;
  /** When it took place. */
  loginAt: string;
  /** IP address that it came from. */
  clientIp: string;
  /** Whether it succeeded. */
  success: boolean;
  /** Why it failed, for a person. Only when the sign-in failed. */
  errorMessage?: string;
  /** The `user-agent` header of the browser or app. */
  userAgent: string;
  /** Device, browser and operating system, as read from `userAgent`. */
  parsedUserAgent: ParsedUserAgent;
  /** Sign-in method of the user, such as `loginByEmail`. */
  loginMethod: string;
  /** Where `clientIp` is thought to be. */
  geoip: GeoIp;
  /** ID of the tenant, for a sign-in to a tenant. */
  tenantId?: string;
};

/** A page of sign-ins. */
export type LoginHistoryPaginatedRespDto = {
  /** Number of sign-ins on all pages. */
  totalCount: number;
  /** The sign-ins on this page. */
  list: LoginHistoryDto[];
};

/** Parsed `user-agent` header. */
export type ParsedUserAgent = {
  /** Kind of device. */
  device: string;
  /** Name of the browser. The service's document calls this field `browser`. */
  name: string;
  /** Operating system. */
  os: string;
};

/** A condition of an authorization: `param` compared with `value` by `operator`. */
export type PolicyCondition = {
  /** Operand. */
  param: PolicyCondition.param;
  /** Operator of the comparison. */
  operator: PolicyCondition.operator;
  /** Value to compare with, as a string. */
  value: string;
};
export namespace PolicyCondition {
  /** Operand of a condition. */
  export enum param {
    /** ID of the user pool. */
    USER_POOL_ID = "UserPoolId",
    /** ID of the application. */
    APP_ID = "AppId",
    /** Where the request came from. */
    REQUEST_FROM = "RequestFrom",
    /** ID of the user. */
    USER_ID = "UserId",
    /** Resource name of the user. */
    USER_ARN = "UserArn",
    /** Current date and time. */
    CURRENT_TIME = "CurrentTime",
    /** Current time as a Unix timestamp. */
    EPOCH_TIME = "EpochTime",
    /** IP address of the request. */
    SOURCE_IP = "SourceIp",
    /** The user. */
    USER = "User",
    /** Whether the user passed multi-factor authentication. */
    MULTI_FACTOR_AUTH_PRESENT = "MultiFactorAuthPresent",
    /** Time since the user passed multi-factor authentication. */
    MULTI_FACTOR_AUTH_AGE = "MultiFactorAuthAge",
    /** The `user-agent` header of the request. */
    USER_AGENT = "UserAgent",
    /** The `referer` header of the request. */
    REFERER = "Referer",
    /** Kind of device. */
    DEVICE = "Device",
    /** Operating system. */
    OS = "OS",
    /** Country of the request. */
    COUNTRY = "Country",
    /** Province of the request. */
    PROVINCE = "Province",
    /** City of the request. */
    CITY = "City",
    /** Whether the device has changed. */
    DEVICE_CHANGED = "DeviceChanged",
    /** Whether the device is untrusted. */
    DEVICE_UNTRUSTED = "DeviceUntrusted",
    /** Whether the request came through an untrusted proxy. */
    PROXY_UNTRUSTED = "ProxyUntrusted",
    /** Applications that the user is signed in to. */
    LOGGED_IN_APPS = "LoggedInApps",
    /** Permission namespace. */
    NAMESPACE = "Namespace",
  }
  /** Operator of a condition. */
  export enum operator {
    /** Boolean, equal. */
    BOOL = "Bool",
    /** Date, equal. */
    DATE_EQUALS = "DateEquals",
    /** Date, not equal. */
    DATE_NOT_EQUALS = "DateNotEquals",
    /** Date, earlier. */
    DATE_LESS_THAN = "DateLessThan",
    /** Date, earlier or equal. */
    DATE_LESS_THAN_EQUALS = "DateLessThanEquals",
    /** Date, later. */
    DATE_GREATER_THAN = "DateGreaterThan",
    /** Date, later or equal. */
    DATE_GREATER_THAN_EQUALS = "DateGreaterThanEquals",
    /** IP address, equal or in the range. */
    IP_ADDRESS = "IpAddress",
    /** IP address, neither equal nor in the range. */
    NOT_IP_ADDRESS = "NotIpAddress",
    /** Number, equal. */
    NUMERIC_EQUALS = "NumericEquals",
    /** Number, not equal. */
    NUMERIC_NOT_EQUALS = "NumericNotEquals",
    /** Number, less. */
    NUMERIC_LESS_THAN = "NumericLessThan",
    /** Number, less or equal. */
    NUMERIC_LESS_THAN_EQUALS = "NumericLessThanEquals",
    /** Number, greater. */
    NUMERIC_GREATER_THAN = "NumericGreaterThan",
    /** Number, greater or equal. */
    NUMERIC_GREATER_THAN_EQUALS = "NumericGreaterThanEquals",
    /** Text, equal. */
    STRING_EQUALS = "StringEquals",
    /** Text, not equal. */
    STRING_NOT_EQUALS = "StringNotEquals",
    /** Text, equal whatever the case of letters. */
    STRING_EQUALS_IGNORE_CASE = "StringEqualsIgnoreCase",
    /** Text, not equal whatever the case of letters. */
    STRING_NOT_EQUALS_IGNORE_CASE = "StringNotEqualsIgnoreCase",
    /** Text, fits the pattern. */
    STRING_LIKE = "StringLike",
    /** Text, does not fit the pattern. */
    STRING_NOT_LIKE = "StringNotLike",
    /** List, contains the value. */
    LIST_CONTAINS = "ListContains",
  }
}

/** A role. */
export type RoleDto = {
  /** ID of the role. */
  id: string;
  /** Code of the role. Unique in the namespace. */
  code: string;
  /** Name of the role, for a person. */
  name: string;
  /** Purpose of the role. */
  description: string;
  /** Code of the permission namespace that the role belongs to. */
  namespace: string;
  /** Name of that namespace. */
  namespaceName: string;
  /** State of the role: `ENABLE` or `DISABLE`. */
  status?: string;
  /**
   * When the role is disabled automatically. Unit: milliseconds since 1970-01-01T00:00:00Z. `null`
   * means permanent. The schema has a number, the example is a string of digits.
   */
  disableTime?: number;
  /**
   * Whether users may apply for the role. From the code of authing-node-sdk: only when the
   * application has single sign-on and is shown to users without access.
   */
  enablePermissionApply?: boolean;
};

/** Answer of `getRoleList`. */
export type RoleListRespDto = {
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
  /** The roles. Read it only when `statusCode` is 200. */
  data: RoleDto[];
};

/** Answer of `getDepartmentList`. */
export type UserDepartmentPaginatedRespDto = {
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
  /** A page of departments. Read it only when `statusCode` is 200. */
  data: UserDepartmentPagingDto;
};

/** A page of departments. */
export type UserDepartmentPagingDto = {
  /** Number of departments on all pages. */
  totalCount: number;
  /** The departments on this page. */
  list: UserDepartmentRespDto[];
};

/** A department, and the user's place in it. */
export type UserDepartmentRespDto = {
  /** Code of the organization that the department belongs to. */
  organizationCode: string;
  /** ID of the department. */
  departmentId: string;
  /** Whether it is the root department of the organization. */
  isRoot: boolean;
  /** When the department was created, a date and time of RFC 3339. */
  createdAt: string;
  /** Name of the department. */
  name: string;
  /** Purpose of the department. */
  description: string;
  /** Custom ID of the department. */
  openDepartmentId?: string;
  /** Whether the user leads the department. */
  isLeader: boolean;
  /** Code of the department. */
  code: string;
  /** Whether it is the user's main department. */
  isMainDepartment: boolean;
  /** When the user joined the department, a date and time of RFC 3339. */
  joinedAt: string;
  /** Whether it is a virtual department. */
  isVirtualNode: boolean;
  /** Name of the department in other languages. */
  i18n?: DepartmentI18nDto;
  /**
   * Values of the department's custom fields, an object by field name. Only when `withCustomData`
   * is `true`.
   */
  customData?: any;
  /** IDs of the departments on the way to this one. */
  departmentIdPath?: string[];
  /** Codes of the departments on the way to this one. */
  departmentCodePath?: string[];
  /** Names of the departments on the way to this one. */
  departmentNamePath?: string[];
};

/** A tenant that the user is a member of. */
export type UserTenantListDto = {
  /** ID of the tenant. */
  tenantId: string;
  /** Name of the tenant. */
  tenantName: string;
  /** When the user joined, a date and time of RFC 3339. */
  joinAt: string;
};
