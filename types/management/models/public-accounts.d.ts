// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

/** Body of `createPublicAccountsBatch`. */
export type CreatePublicAccountBatchReqDto = {
  /** Items of the list. At least 1 element. At most 50 elements. */
  list: CreatePublicAccountReqDto[];
  /** Options. */
  options?: CreatePublicAccountOptionsDto;
};

/** Body of `changeIntoPublicAccount`. */
export type CreatePublicAccountFromUserDto = {
  /** ID of the user whose account is turned into a public account. */
  userId: string;
};

/** Options of `createPublicAccount` and `createPublicAccountsBatch`. */
export type CreatePublicAccountOptionsDto = {
  /**
   * Whether the service stores `password` as it is, without encrypting it; meant for the migration
   * of users whose passwords are not stored in clear text. Verifying such passwords needs a
   * password function in the service. Default: `false`.
   */
  keepPassword?: boolean;
  /** Whether the service generates a password. Default: `false`. */
  autoGeneratePassword?: boolean;
  /** Whether the user must set a new password at the first login. Default: `false`. */
  resetPasswordOnFirstLogin?: boolean;
  /** Kind of identifier in the department IDs. Default: `"department_id"`. */
  departmentIdType?: CreatePublicAccountOptionsDto.departmentIdType;
  /** Notifications by email and SMS. */
  sendNotification?: SendCreateAccountNotificationDto;
  /**
   * How `password` is encrypted in the request: `none`, `rsa` (with the RSA public key of the
   * service) or `sm2` (with its SM2 public key). Default: `"none"`.
   */
  passwordEncryptType?: CreatePublicAccountOptionsDto.passwordEncryptType;
};
export namespace CreatePublicAccountOptionsDto {
  export enum departmentIdType {
    DEPARTMENT_ID = "department_id",
    OPEN_DEPARTMENT_ID = "open_department_id",
    SYNC_RELATION = "sync_relation",
    CUSTOM_FIELD = "custom_field",
    CODE = "code",
  }
  export enum passwordEncryptType {
    SM2 = "sm2",
    RSA = "rsa",
    NONE = "none",
  }
}

/** OTP authenticator of a new public account. */
export type CreatePublicAccountOtpDto = {
  /** Secret, for example the one of an OTP authenticator. */
  secret: string;
  /** Recovery code of the OTP authenticator. */
  recoveryCode?: string;
};

/**
 * A public account to create: body of `createPublicAccount`, and entry in
 * `createPublicAccountsBatch`.
 */
export type CreatePublicAccountReqDto = {
  /**
   * State of the account: `Activated` is the normal state; `Suspended`, `Resigned` (the user has
   * left) and `Archived` are others. Default: `"Activated"`.
   */
  status?: CreatePublicAccountReqDto.status;
  /** Email address. Unique in the user pool. Upper and lower case are not distinguished. */
  email?: string;
  /**
   * Phone number without country code; for a number outside mainland China, set `phoneCountryCode`
   * too. Unique in the user pool.
   */
  phone?: string;
  /**
   * Country code of the phone number, for example `+86`; may be omitted for mainland China. Sending
   * messages to other countries needs an SMS service that is configured in the console.
   */
  phoneCountryCode?: string;
  /** User name. Unique in the user pool. */
  username?: string;
  /** ID of the user in an external system. Unique in the user pool. */
  externalId?: string;
  /** Name. */
  name?: string;
  /** Nickname. */
  nickname?: string;
  /** Address of the picture. */
  photo?: string;
  /** Gender: `M` is male, `F` is female, `U` is unknown. Default: `"U"`. */
  gender?: CreatePublicAccountReqDto.gender;
  /** Whether the email address has been verified. */
  emailVerified?: boolean;
  /** Whether the phone number has been verified. */
  phoneVerified?: boolean;
  /**
   * Date of birth. Format: `date-time`. The schema has the format date-time, the example is the
   * date 2022-06-03.
   */
  birthdate?: string;
  /** Country. */
  country?: string;
  /** Province or state. */
  province?: string;
  /** City. */
  city?: string;
  /** Address. */
  address?: string;
  /** Street address. */
  streetAddress?: string;
  /** Postal code. */
  postalCode?: string;
  /** Company. */
  company?: string;
  /** User agent of the browser of the last login. */
  browser?: string;
  /** Device of the last login. */
  device?: string;
  /** Given name. */
  givenName?: string;
  /** Family name. */
  familyName?: string;
  /** Middle name. */
  middleName?: string;
  /** Profile of the user. */
  profile?: string;
  /** User name that the user prefers. */
  preferredUsername?: string;
  /** Personal website. */
  website?: string;
  /** Time zone. */
  zoneinfo?: string;
  /** Locale. */
  locale?: string;
  /** Full address in standard form. */
  formatted?: string;
  /** Region. */
  region?: string;
  /**
   * Password, in clear text unless `passwordEncryptType` says otherwise. The connection itself is
   * encrypted by HTTPS; RSA and SM2 encrypt the password in addition.
   */
  password?: string;
  /** Salt of the password hash. */
  salt?: string;
  /** OTP authenticator of the user. */
  otp?: CreatePublicAccountOtpDto;
  /** IDs of departments. */
  departmentIds?: string[];
  /** Values of custom fields. The keys must be defined in the user pool first. */
  customData?: any;
  /** Number of the identity card. */
  identityNumber?: string;
  /** Options. */
  options?: CreatePublicAccountOptionsDto;
};
export namespace CreatePublicAccountReqDto {
  export enum status {
    SUSPENDED = "Suspended",
    RESIGNED = "Resigned",
    ACTIVATED = "Activated",
    ARCHIVED = "Archived",
    DEACTIVATED = "Deactivated",
  }
  export enum gender {
    M = "M",
    F = "F",
    U = "U",
  }
}

/** Body of `deletePublicAccountsBatch`. */
export type DeletePublicAccountsBatchDto = {
  /** IDs of the public accounts. At least 1 element. At most 50 elements. */
  userIds: string[];
  /** Options. */
  options?: DeletePublicAccountsBatchOptionsDto;
};

/** Options of `deletePublicAccountsBatch`. */
export type DeletePublicAccountsBatchOptionsDto = {
  /**
   * Kind of identifier in the user ID: `user_id` is the ID that the service has assigned; `phone`,
   * `email` and `username` are fields of the profile; `external_id` is the field `externalId`;
   * `identity` is an identity as `EXT_IDP_ID:USER_ID_IN_IDP`; `sync_relation` is an account in a
   * synchronized system as `PROVIDER:USER_ID_IN_IDP`, for example `lark:ou_8bae746e`. Default:
   * `"user_id"`.
   */
  userIdType?: DeletePublicAccountsBatchOptionsDto.userIdType;
};
export namespace DeletePublicAccountsBatchOptionsDto {
  export enum userIdType {
    USER_ID = "user_id",
    EXTERNAL_ID = "external_id",
    PHONE = "phone",
    EMAIL = "email",
    USERNAME = "username",
    IDENTITY = "identity",
    SYNC_RELATION = "sync_relation",
    CUSTOM_FIELD = "custom_field",
  }
}

/** Body of `kickPublicAccounts`. */
export type KickPublicAccountsDto = {
  /**
   * IDs of the applications from which the public account is signed out. At least 1 element. At
   * most 50 elements.
   */
  appIds: string[];
  /** ID of the public account. */
  userId: string;
  /** Options. */
  options?: KickPublicAccountsOptionsDto;
};

/** Options of `kickPublicAccounts`. */
export type KickPublicAccountsOptionsDto = {
  /**
   * Kind of identifier in the user ID: `user_id` is the ID that the service has assigned; `phone`,
   * `email` and `username` are fields of the profile; `external_id` is the field `externalId`;
   * `identity` is an identity as `EXT_IDP_ID:USER_ID_IN_IDP`; `sync_relation` is an account in a
   * synchronized system as `PROVIDER:USER_ID_IN_IDP`, for example `lark:ou_8bae746e`. Default:
   * `"user_id"`.
   */
  userIdType?: KickPublicAccountsOptionsDto.userIdType;
};
export namespace KickPublicAccountsOptionsDto {
  export enum userIdType {
    USER_ID = "user_id",
    EXTERNAL_ID = "external_id",
    PHONE = "phone",
    EMAIL = "email",
    USERNAME = "username",
    IDENTITY = "identity",
    SYNC_RELATION = "sync_relation",
    CUSTOM_FIELD = "custom_field",
  }
}

/** A condition in the search for public accounts. */
export type ListPublicAccountsAdvancedFilterItemDto = {
  /**
   * Field to compare: a field of the profile, `signedUp`, `lastLogin` (a timestamp), `loginsCount`
   * (a number), `lastLoginApp`, `userSource`, `department`, `loggedInApps`, or the key of a custom
   * field. The values of `status` are `Activated` and `Suspended`.
   */
  field: string;
  /** Operator of the condition. */
  operator: ListPublicAccountsAdvancedFilterItemDto.operator;
  /** Value. */
  value?: any;
};
export namespace ListPublicAccountsAdvancedFilterItemDto {
  export enum operator {
    /** Equal to the value; for numbers and strings. */
    EQUAL = "EQUAL",
    /** Not equal to the value; for numbers and strings. */
    NOT_EQUAL = "NOT_EQUAL",
    /** Contains the value; for strings. */
    CONTAINS = "CONTAINS",
    NOT_CONTAINS = "NOT_CONTAINS",
    IS_NULL = "IS_NULL",
    NOT_NULL = "NOT_NULL",
    /** One of the values in the list. */
    IN = "IN",
    /** Greater than or equal to the value; for numbers and dates. */
    GREATER = "GREATER",
    /** Less than or equal to the value; for numbers and dates. */
    LESSER = "LESSER",
    /** Between two values; for numbers and dates. */
    BETWEEN = "BETWEEN",
  }
}

/** Options of `listPublicAccounts`. */
export type ListPublicAccountsOptionsDto = {
  /** Which page of the list to get. */
  pagination?: PaginationDto;
  /** Order of the results. With several entries, they are sorted by several fields. */
  sort?: SortingDto[];
  /**
   * Fields in which `keywords` are searched; `phone` without country code. Default:
   * `["phone","email","name","username","nickname","identityNumber"]`.
   */
  fuzzySearchOn?: ("id" | "phone" | "email" | "name" | "username" | "externalId" | "nickname" | "company" | "givenName" | "familyName" | "middleName" | "profile" | "preferredUsername" | "website" | "address" | "formatted" | "streetAddress" | "postalCode" | "identityNumber")[];
  /** Whether the answer holds custom data. Default: `false`. */
  withCustomData?: boolean;
  /** Whether the answer holds the department IDs of the users. Default: `false`. */
  withDepartmentIds?: boolean;
};

/** Body of `listPublicAccounts`. */
export type ListPublicAccountsRequestDto = {
  /** Text to search for. */
  keywords?: string;
  /** Conditions of the search. */
  advancedFilter?: ListPublicAccountsAdvancedFilterItemDto[];
  /** Search as an Elasticsearch query. */
  searchQuery?: any;
  /** Options. */
  options?: ListPublicAccountsOptionsDto;
};

/** Page of a list. */
export type PaginationDto = {
  /** Page to get, from 1 on. Default: `1`. At least 1. */
  page?: number;
  /** Number of items on each page. At least 1. At most 50. Default: `10`. */
  limit?: number;
};

/** A public account. */
export type PublicAccountDto = {
  /**
   * ID of the user. Where the call has `userIdType`, another identifier of that kind can be given:
   * user name, email address, phone number, external ID or an identity.
   */
  userId: string;
  /** Time of creation. Format: `date-time`. */
  createdAt: string;
  /** Time of the last change. Format: `date-time`. */
  updatedAt: string;
  /**
   * State of the account: `Activated` is the normal state; `Suspended`, `Resigned` (the user has
   * left) and `Archived` are others.
   */
  status: PublicAccountDto.status;
  /** Employment state of the account. */
  workStatus: PublicAccountDto.workStatus;
  /** ID of the user in an external system. */
  externalId?: string;
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
  /** User name. Unique in the user pool. */
  username?: string;
  /** Name. */
  name?: string;
  /** Nickname. */
  nickname?: string;
  /** Address of the picture. */
  photo?: string;
  /** Number of logins so far. */
  loginsCount?: number;
  /** Time of the last login. Format: `date-time`. */
  lastLogin?: string;
  /** IP address of the last login. */
  lastIp?: string;
  /** Gender: `M` is male, `F` is female, `U` is unknown. */
  gender: PublicAccountDto.gender;
  /** Whether the email address has been verified. */
  emailVerified: boolean;
  /** Whether the phone number has been verified. */
  phoneVerified: boolean;
  /** Time of the last change of the password. Format: `date-time`. */
  passwordLastSetAt?: string;
  /**
   * Date of birth. Format: `date-time`. The schema has the format date-time, the example is the
   * date 2022-06-03.
   */
  birthdate?: string;
  /** Country. */
  country?: string;
  /** Province or state. */
  province?: string;
  /** City. */
  city?: string;
  /** Address. */
  address?: string;
  /** Street address. */
  streetAddress?: string;
  /** Postal code. */
  postalCode?: string;
  /** Company. */
  company?: string;
  /** User agent of the browser of the last login. */
  browser?: string;
  /** Device of the last login. */
  device?: string;
  /** Given name. */
  givenName?: string;
  /** Family name. */
  familyName?: string;
  /** Middle name. */
  middleName?: string;
  /** Profile of the user. */
  profile?: string;
  /** User name that the user prefers. */
  preferredUsername?: string;
  /** Personal website. */
  website?: string;
  /** Time zone. */
  zoneinfo?: string;
  /** Locale. */
  locale?: string;
  /** Full address in standard form. */
  formatted?: string;
  /** Region. */
  region?: string;
  /**
   * Where the account comes from: `excel` (import), `register` (the user registered),
   * `adminCreated` (an administrator created it in the console or through this API) or `sync` (a
   * synchronization task; the service documents this value as `syncTask`).
   */
  userSourceType: PublicAccountDto.userSourceType;
  /** ID of the application or synchronization task from which the account comes. */
  userSourceId?: string;
  /** ID of the application of the last login. */
  lastLoginApp?: string;
  /** ID of the main department of the user. */
  mainDepartmentId?: string;
  /** Time of the last MFA. Format: `date-time`. */
  lastMfaTime?: string;
  /** Strength of the password. */
  passwordSecurityLevel?: number;
  /** Whether the user must set a new password at the next login. */
  resetPasswordOnNextLogin?: boolean;
  /** Ways in which the account was registered. */
  registerSource?: string[];
  /** IDs of departments. */
  departmentIds?: string[];
  /** Number of the identity card. */
  identityNumber?: string;
  /** Values of the custom fields of the public account. */
  customData?: any;
  /** Time of the last change of the account state. Format: `date-time`. */
  statusChangedAt?: string;
  /** ID of the tenant. */
  tenantId?: string;
};
export namespace PublicAccountDto {
  export enum status {
    SUSPENDED = "Suspended",
    RESIGNED = "Resigned",
    ACTIVATED = "Activated",
    ARCHIVED = "Archived",
    DEACTIVATED = "Deactivated",
  }
  export enum workStatus {
    CLOSED = "Closed",
    ACTIVE = "Active",
  }
  export enum gender {
    M = "M",
    F = "F",
    U = "U",
  }
  export enum userSourceType {
    EXCEL = "excel",
    REGISTER = "register",
    ADMIN_CREATED = "adminCreated",
    SYNC = "sync",
  }
}

/**
 * Answer of `getPublicAccountBatch`, `createPublicAccountsBatch` and `updatePublicAccountBatch`.
 */
export type PublicAccountListRespDto = {
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
  data: PublicAccountDto[];
};

/**
 * Answer of `listPublicAccounts`, `getPublicAccountsOfUser`, `getUsersOfPublicAccount`,
 * `getPublicAccountRoles`, `getPublicAccountsOfRole`, `getPublicAccountsOfGroup`,
 * `getPublicAccountsOfDepartment` and `getPublicAccountsOfPost`.
 */
export type PublicAccountPaginatedRespDto = {
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
  data: PublicAccountPagingDto;
};

/** A page of public accounts. */
export type PublicAccountPagingDto = {
  /** Total number of records. */
  totalCount: number;
  /** Items of the list. */
  list: PublicAccountDto[];
};

/** Answer of `getPublicAccount`, `createPublicAccount` and `updatePublicAccount`. */
export type PublicAccountSingleRespDto = {
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
  data: PublicAccountDto;
};

/** Notifications after the creation of an account. */
export type SendCreateAccountNotificationDto = {
  /**
   * Whether a notification is sent by email after the creation of the account. Default: `false`.
   */
  sendEmailNotification?: boolean;
  /** Whether a notification is sent by SMS after the creation of the account. Default: `false`. */
  sendPhoneNotification?: boolean;
  /**
   * ID of the application whose login address is sent to the user; without it, the login address of
   * the application panel of the user pool.
   */
  appId?: string;
};

/** Notifications after the change of a password. */
export type SendResetPasswordNotificationDto = {
  /** Whether the user is notified by email after the change of the password. Default: `false`. */
  sendDefaultEmailNotification?: boolean;
  /** Whether the user is notified by SMS after the change of the password. Default: `false`. */
  sendDefaultPhoneNotification?: boolean;
  /** Email address to which a notification is sent after the change of the password. */
  inputSendEmailNotification?: string;
  /** Phone number to which a notification is sent after the change of the password. */
  inputSendPhoneNotification?: string;
  /**
   * ID of the application whose login address is sent to the user; without it, the login address of
   * the application panel of the user pool.
   */
  appId?: string;
};

/** Body of `bindUsersPublicAccount`. */
export type SetPublicAccountBatchReqDto = {
  /** ID of the public account. */
  publicAccountId: string;
  /** IDs of users. At least 1 element. At most 50 elements. */
  userIds: string[];
};

/** Body of `getPublicAccountOfGroups`. */
export type SetUserGroupsDto = {
  /** IDs of groups. At least 1 element. At most 10 elements. */
  groupIds: string[];
  /** ID of the public account. */
  userId: string;
};

/** Body of `setuserOfPublicAccount`. */
export type SetUserOfPublicAccountBatchReqDto = {
  /**
   * ID of the user. Where the call has `userIdType`, another identifier of that kind can be given:
   * user name, email address, phone number, external ID or an identity.
   */
  userId: string;
  /** IDs of public accounts. At least 1 element. At most 50 elements. */
  publicAccountIds: string[];
};

/** Body of `bindPublicAccountOfRoles`. */
export type SetUserRolesDto = {
  /** IDs of roles. At least 1 element. At most 10 elements. */
  roleIds: string[];
  /** ID of the public account. */
  userId: string;
};

/** A field by which accounts are sorted. */
export type SortingDto = {
  /** Field by which the accounts are sorted. */
  field: SortingDto.field;
  /** Direction of the order: `desc` is descending, `asc` is ascending. */
  order: SortingDto.order;
};
export namespace SortingDto {
  export enum field {
    ID = "id",
    CREATED_AT = "createdAt",
    UPDATED_AT = "updatedAt",
    EMAIL = "email",
    USERNAME = "username",
    EXTERNAL_ID = "externalId",
    PHONE = "phone",
    STATUS = "status",
    STATUS_CHANGED_AT = "statusChangedAt",
    PASSWORD_LAST_SET_AT = "passwordLastSetAt",
    LOGINS_COUNT = "loginsCount",
    GENDER = "gender",
    LAST_LOGIN = "lastLogin",
    USER_SOURCE_TYPE = "userSourceType",
    LAST_MFA_TIME = "lastMfaTime",
    PASSWORD_SECURITY_LEVEL = "passwordSecurityLevel",
    PHONE_COUNTRY_CODE = "phoneCountryCode",
    LAST_IP = "lastIp",
  }
  export enum order {
    DESC = "desc",
    ASC = "asc",
  }
}

/** Body of `unbindUsersPublicAccount`. */
export type UnbindPublicAccountBatchReqDto = {
  /**
   * ID of the user. Where the call has `userIdType`, another identifier of that kind can be given:
   * user name, email address, phone number, external ID or an identity.
   */
  userId: string;
  /** ID of the public account. */
  publicAccountId: string;
};

/** Options of `updatePublicAccountBatch`. */
export type UpdatePublicAccountBatchOptionsDto = {
  /** Whether the user must set a new password at the next login. Default: `false`. */
  resetPasswordOnNextLogin?: boolean;
  /**
   * How `password` is encrypted in the request: `none`, `rsa` (with the RSA public key of the
   * service) or `sm2` (with its SM2 public key). Default: `"none"`.
   */
  passwordEncryptType?: UpdatePublicAccountBatchOptionsDto.passwordEncryptType;
  /** Whether the service generates a password. Default: `false`. */
  autoGeneratePassword?: boolean;
  /** Notifications by email and SMS after the change of the password. */
  sendPasswordResetedNotification?: SendResetPasswordNotificationDto;
};
export namespace UpdatePublicAccountBatchOptionsDto {
  export enum passwordEncryptType {
    SM2 = "sm2",
    RSA = "rsa",
    NONE = "none",
  }
}

/** Body of `updatePublicAccountBatch`. */
export type UpdatePublicAccountBatchReqDto = {
  /** Items of the list. */
  list: UpdatePublicAccountInfoDto[];
  /** Options. */
  options?: UpdatePublicAccountBatchOptionsDto;
};

/** A public account to change in `updatePublicAccountBatch`. */
export type UpdatePublicAccountInfoDto = {
  /**
   * ID of the user. Where the call has `userIdType`, another identifier of that kind can be given:
   * user name, email address, phone number, external ID or an identity.
   */
  userId: string;
  /**
   * Country code of the phone number, for example `+86`; may be omitted for mainland China. Sending
   * messages to other countries needs an SMS service that is configured in the console.
   */
  phoneCountryCode?: string;
  /** Name. */
  name?: string;
  /** Nickname. */
  nickname?: string;
  /** Address of the picture. */
  photo?: string;
  /** ID of the user in an external system. Unique in the user pool. */
  externalId?: string;
  /**
   * State of the account: `Activated` is the normal state; `Suspended`, `Resigned` (the user has
   * left) and `Archived` are others. Default: `"Activated"`.
   */
  status?: UpdatePublicAccountInfoDto.status;
  /** Whether the email address has been verified. */
  emailVerified?: boolean;
  /** Whether the phone number has been verified. */
  phoneVerified?: boolean;
  /**
   * Date of birth. Format: `date-time`. The schema has the format date-time, the example is the
   * date 2022-06-03.
   */
  birthdate?: string;
  /** Country. */
  country?: string;
  /** Province or state. */
  province?: string;
  /** City. */
  city?: string;
  /** Address. */
  address?: string;
  /** Street address. */
  streetAddress?: string;
  /** Postal code. */
  postalCode?: string;
  /** Gender: `M` is male, `F` is female, `U` is unknown. Default: `"U"`. */
  gender?: UpdatePublicAccountInfoDto.gender;
  /** User name. Unique in the user pool. */
  username?: string;
  /** Email address. Unique in the user pool. Upper and lower case are not distinguished. */
  email?: string;
  /**
   * Phone number without country code; for a number outside mainland China, set `phoneCountryCode`
   * too. Unique in the user pool.
   */
  phone?: string;
  /**
   * Password, in clear text unless `passwordEncryptType` says otherwise. The connection itself is
   * encrypted by HTTPS; RSA and SM2 encrypt the password in addition.
   */
  password?: string;
  /** Company. */
  company?: string;
  /** User agent of the browser of the last login. */
  browser?: string;
  /** Device of the last login. */
  device?: string;
  /** Given name. */
  givenName?: string;
  /** Family name. */
  familyName?: string;
  /** Middle name. */
  middleName?: string;
  /** Profile of the user. */
  profile?: string;
  /** User name that the user prefers. */
  preferredUsername?: string;
  /** Personal website. */
  website?: string;
  /** Time zone. */
  zoneinfo?: string;
  /** Locale. */
  locale?: string;
  /** Full address in standard form. */
  formatted?: string;
  /** Region. */
  region?: string;
  /** Number of the identity card. */
  identityNumber?: string;
  /** Values of custom fields. The keys must be defined in the user pool first. */
  customData?: any;
};
export namespace UpdatePublicAccountInfoDto {
  export enum status {
    SUSPENDED = "Suspended",
    RESIGNED = "Resigned",
    ACTIVATED = "Activated",
    ARCHIVED = "Archived",
    DEACTIVATED = "Deactivated",
  }
  export enum gender {
    M = "M",
    F = "F",
    U = "U",
  }
}

/** Options of `updatePublicAccount`. */
export type UpdatePublicAccountOptionsDto = {
  /**
   * Kind of identifier in the user ID: `user_id` is the ID that the service has assigned; `phone`,
   * `email` and `username` are fields of the profile; `external_id` is the field `externalId`;
   * `identity` is an identity as `EXT_IDP_ID:USER_ID_IN_IDP`; `sync_relation` is an account in a
   * synchronized system as `PROVIDER:USER_ID_IN_IDP`, for example `lark:ou_8bae746e`. Default:
   * `"user_id"`.
   */
  userIdType?: UpdatePublicAccountOptionsDto.userIdType;
  /** Whether the user must set a new password at the first login. Default: `false`. */
  resetPasswordOnFirstLogin?: boolean;
  /** Whether the user must set a new password at the next login. Default: `false`. */
  resetPasswordOnNextLogin?: boolean;
  /**
   * How `password` is encrypted in the request: `none`, `rsa` (with the RSA public key of the
   * service) or `sm2` (with its SM2 public key). Default: `"none"`.
   */
  passwordEncryptType?: UpdatePublicAccountOptionsDto.passwordEncryptType;
  /** Whether the service generates a password. Default: `false`. */
  autoGeneratePassword?: boolean;
  /** Notifications by email and SMS after the change of the password. */
  sendPasswordResetedNotification?: SendResetPasswordNotificationDto;
};
export namespace UpdatePublicAccountOptionsDto {
  export enum userIdType {
    USER_ID = "user_id",
    EXTERNAL_ID = "external_id",
    PHONE = "phone",
    EMAIL = "email",
    USERNAME = "username",
    IDENTITY = "identity",
    SYNC_RELATION = "sync_relation",
    CUSTOM_FIELD = "custom_field",
  }
  export enum passwordEncryptType {
    SM2 = "sm2",
    RSA = "rsa",
    NONE = "none",
  }
}

/** Body of `updatePublicAccount`. */
export type UpdatePublicAccountReqDto = {
  /**
   * ID of the user. Where the call has `userIdType`, another identifier of that kind can be given:
   * user name, email address, phone number, external ID or an identity.
   */
  userId: string;
  /**
   * Country code of the phone number, for example `+86`; may be omitted for mainland China. Sending
   * messages to other countries needs an SMS service that is configured in the console.
   */
  phoneCountryCode?: string;
  /** Name. */
  name?: string;
  /** Nickname. */
  nickname?: string;
  /** Address of the picture. */
  photo?: string;
  /** ID of the user in an external system. Unique in the user pool. */
  externalId?: string;
  /**
   * State of the account: `Activated` is the normal state; `Suspended`, `Resigned` (the user has
   * left) and `Archived` are others. Default: `"Activated"`.
   */
  status?: UpdatePublicAccountReqDto.status;
  /** Whether the email address has been verified. */
  emailVerified?: boolean;
  /** Whether the phone number has been verified. */
  phoneVerified?: boolean;
  /**
   * Date of birth. Format: `date-time`. The schema has the format date-time, the example is the
   * date 2022-06-03.
   */
  birthdate?: string;
  /** Country. */
  country?: string;
  /** Province or state. */
  province?: string;
  /** City. */
  city?: string;
  /** Address. */
  address?: string;
  /** Street address. */
  streetAddress?: string;
  /** Postal code. */
  postalCode?: string;
  /** Gender: `M` is male, `F` is female, `U` is unknown. Default: `"U"`. */
  gender?: UpdatePublicAccountReqDto.gender;
  /** User name. Unique in the user pool. */
  username?: string;
  /** Email address. Unique in the user pool. Upper and lower case are not distinguished. */
  email?: string;
  /**
   * Phone number without country code; for a number outside mainland China, set `phoneCountryCode`
   * too. Unique in the user pool.
   */
  phone?: string;
  /**
   * Password, in clear text unless `passwordEncryptType` says otherwise. The connection itself is
   * encrypted by HTTPS; RSA and SM2 encrypt the password in addition.
   */
  password?: string;
  /** Company. */
  company?: string;
  /** User agent of the browser of the last login. */
  browser?: string;
  /** Device of the last login. */
  device?: string;
  /** Given name. */
  givenName?: string;
  /** Family name. */
  familyName?: string;
  /** Middle name. */
  middleName?: string;
  /** Profile of the user. */
  profile?: string;
  /** User name that the user prefers. */
  preferredUsername?: string;
  /** Personal website. */
  website?: string;
  /** Time zone. */
  zoneinfo?: string;
  /** Locale. */
  locale?: string;
  /** Full address in standard form. */
  formatted?: string;
  /** Region. */
  region?: string;
  /** Number of the identity card. */
  identityNumber?: string;
  /** Values of custom fields. The keys must be defined in the user pool first. */
  customData?: any;
  /** Options. */
  options?: UpdatePublicAccountOptionsDto;
};
export namespace UpdatePublicAccountReqDto {
  export enum status {
    SUSPENDED = "Suspended",
    RESIGNED = "Resigned",
    ACTIVATED = "Activated",
    ARCHIVED = "Archived",
    DEACTIVATED = "Deactivated",
  }
  export enum gender {
    M = "M",
    F = "F",
    U = "U",
  }
}

/** Body of `setPublicAccountOfnPost`, `unbindPublicAccountOfPost` and `userConnectionPost`. */
export type UserConnectionPostDto = {
  /** ID of the user or public account. */
  userId: string;
  /** ID of the post. */
  postId: string;
};
