// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

import type * as Models from "../../../models.js";

/** An application that a user can access. */
export type AppDto = {
  /** ID of the application. */
  appId: string;
  /** Name of the application. */
  appName: string;
  /** URL of the logo of the application. */
  appLogo: string;
  /** Address of the login page of the application. */
  appLoginUrl: string;
  /** Whether the application lets users sign in by default. */
  appDefaultLoginStrategy: AppDto.appDefaultLoginStrategy;
};
export namespace AppDto {
  export enum appDefaultLoginStrategy {
    ALLOW_ALL = "ALLOW_ALL",
    DENY_ALL = "DENY_ALL",
  }
}

/** Answer of `getUserAccessibleApps` and `getUserAuthorizedApps`. */
export type AppListRespDto = {
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
  data: AppDto[];
};

/** An authentication factor of an application. */
export type ApplicationMfaDto = {
  /** Kind of factor, for example `EMAIL`. */
  mfaPolicy: string;
  /** State of the factor. */
  status: number;
  /** Position of the factor in the order. */
  sort: number;
};

/** A page of archived users. */
export type ArchivedUsersListPagingDto = {
  /** Total number of records. */
  totalCount: number;
  /** Items of the list. */
  list: ListArchivedUsersRespDto[];
};

/** Whether a user has a session in an application. */
export type CheckSessionStatusDataDto = {
  /** Whether the user has a session in the application. */
  active: boolean;
};

/** Body of `checkSessionStatus`. */
export type CheckSessionStatusDto = {
  /** ID of the application. */
  appId: string;
  /**
   * ID of the user. Where the call has `userIdType`, another identifier of that kind can be given:
   * user name, email address, phone number, external ID or an identity.
   */
  userId: string;
};

/** Answer of `checkSessionStatus`. */
export type CheckSessionStatusRespDto = {
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
  data: CheckSessionStatusDataDto;
};

/** An identity of a new user at an external identity provider. */
export type CreateIdentityDto = {
  /** ID of the connection with the identity provider. */
  extIdpId: string;
  /**
   * Kind of identity provider, for example `wechat`, `lark` or `github`; `oidc`, `oauth2`, `saml`,
   * `ldap`, `ad`, `cas` and `azure-ad` are enterprise identity providers.
   */
  provider: CreateIdentityDto.provider;
  /** Kind of identity, for example `unionid`, `openid` or `primary`. */
  type: string;
  /** ID of the user at the external identity provider. */
  userIdInIdp: string;
  /** Profile of the user at the external identity provider. */
  userInfoInIdp: any;
  /**
   * Access token of the external identity provider. The service returns it only when users read
   * their own data, not to administrators.
   */
  accessToken?: string;
  /**
   * Refresh token of the external identity provider. The service returns it only when users read
   * their own data, not to administrators.
   */
  refreshToken?: string;
  /** IDs of the identity provider connections from which the identity comes. */
  originConnIds: string[];
};
export namespace CreateIdentityDto {
  export enum provider {
    OIDC = "oidc",
    OAUTH2 = "oauth2",
    SAML = "saml",
    LDAP = "ldap",
    AD = "ad",
    CAS = "cas",
    AZURE_AD = "azure-ad",
    WECHAT = "wechat",
    GOOGLE = "google",
    QQ = "qq",
    WECHATWORK = "wechatwork",
    DINGTALK = "dingtalk",
    WEIBO = "weibo",
    GITHUB = "github",
    ALIPAY = "alipay",
    APPLE = "apple",
    BAIDU = "baidu",
    LARK = "lark",
    GITLAB = "gitlab",
    TWITTER = "twitter",
    FACEBOOK = "facebook",
    SLACK = "slack",
    LINKEDIN = "linkedin",
    YIDUN = "yidun",
    QINGCLOUD = "qingcloud",
    GITEE = "gitee",
    INSTAGRAM = "instagram",
    WELINK = "welink",
    HUAWEI = "huawei",
    HONOR = "honor",
    XIAOMI = "xiaomi",
    OPPO = "oppo",
    AWS = "aws",
    AMAZON = "amazon",
    DOUYIN = "douyin",
    KUAISHOU = "kuaishou",
    LINE = "line",
    SDBZ = "sdbz",
    ZJZWFW = "zjzwfw",
    ZZDING = "zzding",
    SEEYONA8V5 = "seeyona8v5",
  }
}

/** Body of `createUsersBatch`. */
export type CreateUserBatchReqDto = {
  /** Items of the list. At least 1 element. At most 50 elements. */
  list: CreateUserInfoDto[];
  /** Options. */
  options?: CreateUserOptionsDto;
};

/** A user to create in `createUsersBatch`. */
export type CreateUserInfoDto = {
  /**
   * State of the account: `Activated` is the normal state; `Suspended`, `Resigned` (the user has
   * left) and `Archived` are others. Default: `"Activated"`.
   */
  status?: CreateUserInfoDto.status;
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
  gender?: CreateUserInfoDto.gender;
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
  /** IDs of tenants. */
  tenantIds?: string[];
  /** OTP authenticator of the user. */
  otp?: CreateUserOtpDto;
  /** IDs of departments. */
  departmentIds?: string[];
  /** Values of custom fields. The keys must be defined in the user pool first. */
  customData?: any;
  /** Values of the fields of a data object. The keys must be defined in the user pool first. */
  metadataSource?: any;
  /**
   * Identities at external identity providers. Linking them with `linkIdentity` is recommended
   * instead.
   */
  identities?: CreateIdentityDto[];
  /** Number of the identity card. */
  identityNumber?: string;
};
export namespace CreateUserInfoDto {
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

/** Options of `createUser` and `createUsersBatch`. */
export type CreateUserOptionsDto = {
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
  departmentIdType?: CreateUserOptionsDto.departmentIdType;
  /** Notifications by email and SMS. */
  sendNotification?: Models.SendCreateAccountNotificationDto;
  /**
   * How `password` is encrypted in the request: `none`, `rsa` (with the RSA public key of the
   * service) or `sm2` (with its SM2 public key). Default: `"none"`.
   */
  passwordEncryptType?: CreateUserOptionsDto.passwordEncryptType;
};
export namespace CreateUserOptionsDto {
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

/** OTP authenticator of a new user. */
export type CreateUserOtpDto = {
  /** Secret, for example the one of an OTP authenticator. */
  secret: string;
  /** Recovery code of the OTP authenticator. */
  recoveryCode?: string;
};

/** Body of `createUser`. */
export type CreateUserReqDto = {
  /**
   * State of the account: `Activated` is the normal state; `Suspended`, `Resigned` (the user has
   * left) and `Archived` are others. Default: `"Activated"`.
   */
  status?: CreateUserReqDto.status;
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
  gender?: CreateUserReqDto.gender;
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
  /** IDs of tenants. */
  tenantIds?: string[];
  /** OTP authenticator of the user. */
  otp?: CreateUserOtpDto;
  /** IDs of departments. */
  departmentIds?: string[];
  /** Values of custom fields. The keys must be defined in the user pool first. */
  customData?: any;
  /** Values of the fields of a data object. The keys must be defined in the user pool first. */
  metadataSource?: any;
  /**
   * Identities at external identity providers. Linking them with `linkIdentity` is recommended
   * instead.
   */
  identities?: CreateIdentityDto[];
  /** Number of the identity card. */
  identityNumber?: string;
  /** Options. */
  options?: CreateUserOptionsDto;
};
export namespace CreateUserReqDto {
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

/** Body of `deleteUserSyncRelations`. */
export type DeleteUserSyncRelationReqDto = {
  /**
   * Kind of external system, for example `wechatwork`, `dingtalk`, `lark`, `welink`, `ldap`,
   * `active-directory`, `italent`, `xiaoshouyi`, `maycur`, `scim` or `moka`.
   */
  provider: string;
  /**
   * ID of the user. Where the call has `userIdType`, another identifier of that kind can be given:
   * user name, email address, phone number, external ID or an identity.
   */
  userId: string;
  /**
   * Kind of identifier in the user ID: `user_id` is the ID that the service has assigned; `phone`,
   * `email` and `username` are fields of the profile; `external_id` is the field `externalId`;
   * `identity` is an identity as `EXT_IDP_ID:USER_ID_IN_IDP`; `sync_relation` is an account in a
   * synchronized system as `PROVIDER:USER_ID_IN_IDP`, for example `lark:ou_8bae746e`. Default:
   * `"user_id"`.
   */
  userIdType?: DeleteUserSyncRelationReqDto.userIdType;
};
export namespace DeleteUserSyncRelationReqDto {
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

/** Body of `deleteUsersBatch`. */
export type DeleteUsersBatchDto = {
  /** IDs of users. At least 1 element. At most 50 elements. */
  userIds: string[];
  /** Options. */
  options?: DeleteUsersBatchOptionsDto;
};

/** Options of `deleteUsersBatch`. */
export type DeleteUsersBatchOptionsDto = {
  /**
   * Kind of identifier in the user ID: `user_id` is the ID that the service has assigned; `phone`,
   * `email` and `username` are fields of the profile; `external_id` is the field `externalId`;
   * `identity` is an identity as `EXT_IDP_ID:USER_ID_IN_IDP`; `sync_relation` is an account in a
   * synchronized system as `PROVIDER:USER_ID_IN_IDP`, for example `lark:ou_8bae746e`. Default:
   * `"user_id"`.
   */
  userIdType?: DeleteUsersBatchOptionsDto.userIdType;
};
export namespace DeleteUsersBatchOptionsDto {
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

/** Answer of `getMfaTriggerData` and `getUserMfaStatus`. */
export type GetMapInfoRespDto = {
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
  data: GetMfaInfoDataDto;
};

/** MFA state of a user. */
export type GetMfaInfoDataDto = {
  /** MFA token. */
  mfaToken: string;
  /** Phone number that is bound for MFA. */
  mfaPhone?: string;
  /** Country code of the phone number that is bound for MFA. */
  mfaPhoneCountryCode?: string;
  /** Email address that is bound for MFA. */
  mfaEmail?: string;
  /** Nickname. */
  nickname?: string;
  /** User name. */
  username?: string;
  /** Phone number of the user. */
  phone?: string;
  /**
   * Country code of the phone number, for example `+86`; may be omitted for mainland China. Sending
   * messages to other countries needs an SMS service that is configured in the console.
   */
  phoneCountryCode?: string;
  /** Whether face recognition is enabled. */
  faceMfaEnabled?: boolean;
  /** Whether OTP is enabled. */
  totpMfaEnabled?: boolean;
  /** Authentication factors of the application. */
  applicationMfa: ApplicationMfaDto[];
};

/** Answer of `getOtpSecretByUser`. */
export type GetOtpSecretRespDto = {
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
  data: OtpSecretRespDto;
};

/** Encrypted password of a user. */
export type GetUserEncryptPasswordBatchDataDto = {
  /**
   * ID of the user. Where the call has `userIdType`, another identifier of that kind can be given:
   * user name, email address, phone number, external ID or an identity.
   */
  userId: string;
  /** Encrypted password of the user. */
  encryptedPassword: string;
};

/** Body of `getUserEncryptPasswordBatch`. */
export type GetUserEncryptPasswordBatchDto = {
  /** IDs of users. */
  userIds: string[];
};

/** Answer of `getUserEncryptPasswordBatch`. */
export type GetUserEncryptPasswordBatchRespDto = {
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
  data: GetUserEncryptPasswordBatchDataDto;
};

/** Encrypted password of a user. */
export type GetUserPasswordCiphertextDataDto = {
  /** Encrypted password of the user. */
  ciphertext: string;
};

/** Body of `getUserPasswordCiphertext`. */
export type GetUserPasswordCiphertextDto = {
  /**
   * ID of the user. Where the call has `userIdType`, another identifier of that kind can be given:
   * user name, email address, phone number, external ID or an identity.
   */
  userId: string;
  /**
   * Kind of identifier in the user ID: `user_id` is the ID that the service has assigned; `phone`,
   * `email` and `username` are fields of the profile; `external_id` is the field `externalId`;
   * `identity` is an identity as `EXT_IDP_ID:USER_ID_IN_IDP`; `sync_relation` is an account in a
   * synchronized system as `PROVIDER:USER_ID_IN_IDP`, for example `lark:ou_8bae746e`. Default:
   * `"user_id"`.
   */
  userIdType?: GetUserPasswordCiphertextDto.userIdType;
};
export namespace GetUserPasswordCiphertextDto {
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

/** Answer of `getUserPasswordCiphertext`. */
export type GetUserPasswordCiphertextRespDto = {
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
  data: GetUserPasswordCiphertextDataDto;
};

/** Answer of `listGroups`, `getUserGroups` and `getGroupsOfPublicAccount`. */
export type GroupPaginatedRespDto = {
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
  data: GroupPagingDto;
};

/** A page of groups. */
export type GroupPagingDto = {
  /** Total number of records. */
  totalCount: number;
  /** Items of the list. */
  list: ResGroupDto[];
};

/** Whether the user has one of the roles. */
export type HasAnyRoleDto = {
  /** Whether the user has at least one of the roles. */
  hasAnyRole: boolean;
};

/** Options of `hasAnyRole`. */
export type HasAnyRoleOptionsDto = {
  /**
   * Kind of identifier in the user ID: `user_id` is the ID that the service has assigned; `phone`,
   * `email` and `username` are fields of the profile; `external_id` is the field `externalId`;
   * `identity` is an identity as `EXT_IDP_ID:USER_ID_IN_IDP`; `sync_relation` is an account in a
   * synchronized system as `PROVIDER:USER_ID_IN_IDP`, for example `lark:ou_8bae746e`. Default:
   * `"user_id"`.
   */
  userIdType?: HasAnyRoleOptionsDto.userIdType;
};
export namespace HasAnyRoleOptionsDto {
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

/** Body of `hasAnyRole`. */
export type HasAnyRoleReqDto = {
  /** Roles. At least 1 element. Source: https://github.com/Authing/authing-node-sdk */
  roles: HasRoleRolesDto[];
  /**
   * ID of the user. Where the call has `userIdType`, another identifier of that kind can be given:
   * user name, email address, phone number, external ID or an identity.
   */
  userId: string;
  /** Options. */
  options?: HasAnyRoleOptionsDto;
};

/** Answer of `hasAnyRole`. */
export type HasAnyRoleRespDto = {
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
  data: HasAnyRoleDto;
};

/** A role to look for. */
export type HasRoleRolesDto = {
  /** Code of the permission group (permission namespace). */
  namespace?: string;
  /** Code; the identifier of the object. */
  code: string;
};

/** Answer of `getUserIdentities`. */
export type IdentityListRespDto = {
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
  data: Models.IdentityDto[];
};

/** OTP authenticator to import. */
export type ImportOtpItemDataDto = {
  /** Secret, for example the one of an OTP authenticator. */
  secret: string;
  /** Recovery code of the OTP authenticator. */
  recoveryCode?: string;
};

/** A user with the OTP authenticator to import. */
export type ImportOtpItemDto = {
  /**
   * ID of the user. Where the call has `userIdType`, another identifier of that kind can be given:
   * user name, email address, phone number, external ID or an identity.
   */
  userId: string;
  /** OTP authenticator to import. */
  otp: ImportOtpItemDataDto;
};

/** Body of `importOtp`. */
export type ImportOtpReqDto = {
  /** Items of the list. */
  list: ImportOtpItemDto[];
};

/** Whether the user exists. */
export type IsUserExistsDto = {
  /** Whether such a user exists. */
  exists: boolean;
};

/**
 * Body of `isUserExists`. At least one of `username`, `email`, `phone` or `externalId` is required.
 * Source: https://github.com/Authing/authing-node-sdk
 */
export type IsUserExistsReqDto = {
  /** User name. */
  username?: string;
  /** Email address. Upper and lower case are not distinguished. */
  email?: string;
  /**
   * Phone number without country code; for a number outside mainland China, set `phoneCountryCode`
   * too.
   */
  phone?: string;
  /** ID of the user in an external system. */
  externalId?: string;
};

/** Answer of `isUserExists`. */
export type IsUserExistsRespDto = {
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
  data: IsUserExistsDto;
};

/** Body of `kickUsers`. */
export type KickUsersDto = {
  /**
   * IDs of the applications from which the user is signed out. At least 1 element. At most 50
   * elements.
   */
  appIds: string[];
  /**
   * ID of the user. Where the call has `userIdType`, another identifier of that kind can be given:
   * user name, email address, phone number, external ID or an identity.
   */
  userId: string;
  /** Options. */
  options?: KickUsersOptionsDto;
};

/** Options of `kickUsers`. */
export type KickUsersOptionsDto = {
  /**
   * Kind of identifier in the user ID: `user_id` is the ID that the service has assigned; `phone`,
   * `email` and `username` are fields of the profile; `external_id` is the field `externalId`;
   * `identity` is an identity as `EXT_IDP_ID:USER_ID_IN_IDP`; `sync_relation` is an account in a
   * synchronized system as `PROVIDER:USER_ID_IN_IDP`, for example `lark:ou_8bae746e`. Default:
   * `"user_id"`.
   */
  userIdType?: KickUsersOptionsDto.userIdType;
};
export namespace KickUsersOptionsDto {
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

/** Whether the identity was linked. */
export type LinkIdentityDataDto = {
  /** Whether the operation succeeded. */
  success: boolean;
};

/** Body of `linkIdentity`. */
export type LinkIdentityDto = {
  /**
   * ID of the user at the external identity provider, from what it returns when the user
   * authenticates.
   */
  userIdInIdp: string;
  /** ID of the user, as assigned by the service. */
  userId: string;
  /** ID of the external identity provider. */
  extIdpId: string;
  /**
   * Kind of identity, as in the field `type` of the identities of the user. Default: `"generic"`.
   */
  type?: string;
  /** Deprecated: any value is accepted, and the field will be removed. */
  isSocial?: boolean;
};

/** Answer of `linkIdentity`. */
export type LinkIdentityResDto = {
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
  data: LinkIdentityDataDto;
};

/** An archived user. */
export type ListArchivedUsersRespDto = {
  /**
   * ID of the user. Where the call has `userIdType`, another identifier of that kind can be given:
   * user name, email address, phone number, external ID or an identity.
   */
  userId: string;
  /** Time at which the user was archived. Format: `date-time`. */
  archivedAt: string;
};

/** Answer of `listArchivedUsers`. */
export type ListArchivedUsersSingleRespDto = {
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
  data: ArchivedUsersListPagingDto;
};

/** A condition in the search for users. */
export type ListUsersAdvancedFilterItemDto = {
  /**
   * Field to compare: a field of the profile, `signedUp`, `lastLogin` (a timestamp), `loginsCount`
   * (a number), `lastLoginApp`, `userSource`, `department`, `loggedInApps`, `identity`, or the key
   * of a custom field. The values of `status` are `Activated` and `Suspended`.
   */
  field: string;
  /** Operator of the condition. */
  operator: ListUsersAdvancedFilterItemDto.operator;
  /** Value. */
  value?: any;
};
export namespace ListUsersAdvancedFilterItemDto {
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

/** Options of `listUsers`. */
export type ListUsersOptionsDto = {
  /** Which page of the list to get. */
  pagination?: Models.PaginationDto;
  /** Order of the results. With several entries, they are sorted by several fields. */
  sort?: Models.SortingDto[];
  /**
   * Fields in which `keywords` are searched; `phone` without country code. Default:
   * `["phone","email","name","username","nickname","identityNumber"]`.
   */
  fuzzySearchOn?: ("id" | "phone" | "email" | "name" | "username" | "externalId" | "nickname" | "company" | "givenName" | "familyName" | "middleName" | "profile" | "preferredUsername" | "website" | "address" | "formatted" | "streetAddress" | "postalCode" | "identityNumber")[];
  /** Whether the answer holds custom data. Default: `false`. */
  withCustomData?: boolean;
  /** Whether the answer holds department information. Default: `false`. */
  withPost?: boolean;
  /** Whether the answer holds the identities of the users. Default: `false`. */
  withIdentities?: boolean;
  /** Whether the answer holds the department IDs of the users. Default: `false`. */
  withDepartmentIds?: boolean;
  /** Whether the answer holds custom data in flattened form. Default: `false`. */
  flatCustomData?: boolean;
};

/** Body of `listUsers`. */
export type ListUsersRequestDto = {
  /** Text to search for. */
  keywords?: string;
  /** Conditions of the search. */
  advancedFilter?: ListUsersAdvancedFilterItemDto[];
  /** Search as an Elasticsearch query. */
  searchQuery?: any;
  /** Options. */
  options?: ListUsersOptionsDto;
};

/** Secret of an OTP authenticator. */
export type OtpSecretRespDto = {
  /** Secret, for example the one of an OTP authenticator. */
  secret: string;
};

/** A real-name authentication. */
export type PrincipalAuthenticationInfoDto = {
  /** Whether the real name has been authenticated. */
  authenticated: boolean;
  /** Kind of authenticated subject: `P` for a person, `E` for an enterprise. */
  principalType: string;
  /** Number of the identity document. */
  principalCode: string;
  /** Name of the authenticated person or enterprise. */
  principalName: string;
  /** Time of the real-name authentication, in standard notation. */
  authenticatedAt: string;
};

/** Answer of `getUserPrincipalAuthenticationInfo`. */
export type PrincipalAuthenticationInfoPaginatedRespDto = {
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
  data: PrincipalAuthenticationInfoPagingDto;
};

/** A page of real-name authentications. */
export type PrincipalAuthenticationInfoPagingDto = {
  /** Total number of records. */
  totalCount: number;
  /** Items of the list. */
  list: PrincipalAuthenticationInfoDto[];
};

/** A group. */
export type ResGroupDto = {
  /** ID. */
  id: string;
  /** Code; the identifier of the object. */
  code: string;
  /** Name. */
  name: string;
  /** Description. */
  description: string;
  /** Type. */
  type: string;
  /** Metadata of the group. */
  metadataSource: string[];
  /** Members. */
  members: Models.UserDto[];
};

/** Body of `resetUserPrincipalAuthenticationInfo`. */
export type ResetUserPrincipalAuthenticationInfoDto = {
  /**
   * ID of the user. Where the call has `userIdType`, another identifier of that kind can be given:
   * user name, email address, phone number, external ID or an identity.
   */
  userId: string;
  /** Options. */
  options?: ResetUserPrincipalAuthenticationInfoOptionsDto;
};

/** Options of `resetUserPrincipalAuthenticationInfo`. */
export type ResetUserPrincipalAuthenticationInfoOptionsDto = {
  /**
   * Kind of identifier in the user ID: `user_id` is the ID that the service has assigned; `phone`,
   * `email` and `username` are fields of the profile; `external_id` is the field `externalId`;
   * `identity` is an identity as `EXT_IDP_ID:USER_ID_IN_IDP`; `sync_relation` is an account in a
   * synchronized system as `PROVIDER:USER_ID_IN_IDP`, for example `lark:ou_8bae746e`. Default:
   * `"user_id"`.
   */
  userIdType?: ResetUserPrincipalAuthenticationInfoOptionsDto.userIdType;
};
export namespace ResetUserPrincipalAuthenticationInfoOptionsDto {
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

/** Body of `resignUserBatch` and `resignPublicAccountBatch`. */
export type ResignUserBatchReqDto = {
  /** IDs of users. At least 1 element. At most 50 elements. */
  userIds: string[];
  /**
   * Kind of identifier in the user ID: `user_id` is the ID that the service has assigned; `phone`,
   * `email` and `username` are fields of the profile; `external_id` is the field `externalId`;
   * `identity` is an identity as `EXT_IDP_ID:USER_ID_IN_IDP`; `sync_relation` is an account in a
   * synchronized system as `PROVIDER:USER_ID_IN_IDP`, for example `lark:ou_8bae746e`. Default:
   * `"user_id"`.
   */
  userIdType?: ResignUserBatchReqDto.userIdType;
};
export namespace ResignUserBatchReqDto {
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

/** Whether the operation succeeded. */
export type ResignUserDataDto = {
  /** Whether the operation succeeded. */
  success: boolean;
};

/** Body of `resignUser`. */
export type ResignUserReqDto = {
  /**
   * ID of the user. Where the call has `userIdType`, another identifier of that kind can be given:
   * user name, email address, phone number, external ID or an identity.
   */
  userId: string;
  /**
   * Kind of identifier in the user ID: `user_id` is the ID that the service has assigned; `phone`,
   * `email` and `username` are fields of the profile; `external_id` is the field `externalId`;
   * `identity` is an identity as `EXT_IDP_ID:USER_ID_IN_IDP`; `sync_relation` is an account in a
   * synchronized system as `PROVIDER:USER_ID_IN_IDP`, for example `lark:ou_8bae746e`. Default:
   * `"user_id"`.
   */
  userIdType?: ResignUserReqDto.userIdType;
};
export namespace ResignUserReqDto {
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

/** Answer of `resignUser`, `resignUserBatch` and `resignPublicAccountBatch`. */
export type ResignUserRespDto = {
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
  data: ResignUserDataDto;
};

/** Answer of `listRoles` and `getUserRoles`. */
export type RolePaginatedRespDto = {
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
  data: RolePagingDto;
};

/** A page of roles. */
export type RolePagingDto = {
  /** Total number of records. */
  totalCount: number;
  /** Items of the list. */
  list: Models.RoleDto[];
};

/** Body of `sendUserResetPasswordEmailLink`. */
export type SendUserResetPasswordEmailLinkBatchDto = {
  /** Users to write to. */
  users: SendUserResetPasswordEmailLinkDto[];
};

/** A user to whom a link is sent. */
export type SendUserResetPasswordEmailLinkDto = {
  /**
   * ID of the user. Where the call has `userIdType`, another identifier of that kind can be given:
   * user name, email address, phone number, external ID or an identity.
   */
  userId: string;
  /**
   * Kind of identifier in the user ID: `user_id` is the ID that the service has assigned; `phone`,
   * `email` and `username` are fields of the profile; `external_id` is the field `externalId`;
   * `identity` is an identity as `EXT_IDP_ID:USER_ID_IN_IDP`; `sync_relation` is an account in a
   * synchronized system as `PROVIDER:USER_ID_IN_IDP`, for example `lark:ou_8bae746e`. Default:
   * `"user_id"`. Source: https://github.com/Authing/authing-java-sdk
   */
  userIdType?: "user_id" | "phone" | "email" | "username" | "external_id" | "identity" | "sync_relation";
};

/** Body of `setUsersMfaStatus`. */
export type SetMfaStatusDto = {
  /** Data that triggers MFA. */
  mfaTriggerData: GetMfaInfoDataDto;
  /**
   * ID of the user. Where the call has `userIdType`, another identifier of that kind can be given:
   * user name, email address, phone number, external ID or an identity.
   */
  userId: string;
  /**
   * Kind of identifier in the user ID: `user_id` is the ID that the service has assigned; `phone`,
   * `email` and `username` are fields of the profile; `external_id` is the field `externalId`;
   * `identity` is an identity as `EXT_IDP_ID:USER_ID_IN_IDP`; `sync_relation` is an account in a
   * synchronized system as `PROVIDER:USER_ID_IN_IDP`, for example `lark:ou_8bae746e`. Default:
   * `"user_id"`.
   */
  userIdType?: SetMfaStatusDto.userIdType;
};
export namespace SetMfaStatusDto {
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

/** A department of the user. */
export type SetUserDepartmentDto = {
  /**
   * ID of the department, as assigned by the service; it cannot be changed. In requests, `root` is
   * the root department.
   */
  departmentId: string;
  /** Whether the user leads the department. */
  isLeader?: boolean;
  /** Whether this is the main department of the user. */
  isMainDepartment?: boolean;
};

/** Body of `setUserDepartments` and `setPublicAccountOfDepartments`. */
export type SetUserDepartmentsDto = {
  /**
   * ID of the user. Where the call has `userIdType`, another identifier of that kind can be given:
   * user name, email address, phone number, external ID or an identity.
   */
  userId: string;
  /** Departments of the user. At least 1 element. At most 50 elements. */
  departments: SetUserDepartmentDto[];
  /** Options. */
  options?: SetUserDepartmentsOptionsDto;
};

/** Options of `setUserDepartments` and `setPublicAccountOfDepartments`. */
export type SetUserDepartmentsOptionsDto = {
  /**
   * Kind of identifier in the user ID: `user_id` is the ID that the service has assigned; `phone`,
   * `email` and `username` are fields of the profile; `external_id` is the field `externalId`;
   * `identity` is an identity as `EXT_IDP_ID:USER_ID_IN_IDP`; `sync_relation` is an account in a
   * synchronized system as `PROVIDER:USER_ID_IN_IDP`, for example `lark:ou_8bae746e`. Default:
   * `"user_id"`.
   */
  userIdType?: SetUserDepartmentsOptionsDto.userIdType;
};
export namespace SetUserDepartmentsOptionsDto {
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

/** Body of `unlinkIdentity`. */
export type UnlinkIdentity = {
  /** ID of the user, as assigned by the service. */
  userId: string;
  /** ID of the external identity provider. */
  extIdpId: string;
  /**
   * Kind of identity, as in the field `type` of the identities of the user. Default: `"generic"`.
   */
  type?: string;
  /** Deprecated: any value is accepted, and the field will be removed. */
  isSocial?: boolean;
};

/** Whether the identities were removed. */
export type UnlinkIdentityDataDto = {
  /** Whether the operation succeeded. */
  success: boolean;
};

/** Answer of `unlinkIdentity`. */
export type UnlinkIdentityResDto = {
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
  data: UnlinkIdentityDataDto;
};

/** Options of `updateUserBatch`. */
export type UpdateUserBatchOptionsDto = {
  /** Whether the user must set a new password at the next login. Default: `false`. */
  resetPasswordOnNextLogin?: boolean;
  /**
   * How `password` is encrypted in the request: `none`, `rsa` (with the RSA public key of the
   * service) or `sm2` (with its SM2 public key). Default: `"none"`.
   */
  passwordEncryptType?: UpdateUserBatchOptionsDto.passwordEncryptType;
  /** Whether the service generates a password. Default: `false`. */
  autoGeneratePassword?: boolean;
  /** Notifications by email and SMS after the change of the password. */
  sendPasswordResetedNotification?: Models.SendResetPasswordNotificationDto;
};
export namespace UpdateUserBatchOptionsDto {
  export enum passwordEncryptType {
    SM2 = "sm2",
    RSA = "rsa",
    NONE = "none",
  }
}

/** Body of `updateUserBatch`. */
export type UpdateUserBatchReqDto = {
  /** Items of the list. */
  list: UpdateUserInfoDto[];
  /** Options. */
  options?: UpdateUserBatchOptionsDto;
};

/** A user to change in `updateUserBatch`. */
export type UpdateUserInfoDto = {
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
  status?: UpdateUserInfoDto.status;
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
  gender?: UpdateUserInfoDto.gender;
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
  /**
   * Values of the fields of a data object. The keys must be defined in the data object of the users
   * first.
   */
  metadata?: any;
};
export namespace UpdateUserInfoDto {
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

/** Options of `updateUser`. */
export type UpdateUserOptionsDto = {
  /**
   * Kind of identifier in the user ID: `user_id` is the ID that the service has assigned; `phone`,
   * `email` and `username` are fields of the profile; `external_id` is the field `externalId`;
   * `identity` is an identity as `EXT_IDP_ID:USER_ID_IN_IDP`; `sync_relation` is an account in a
   * synchronized system as `PROVIDER:USER_ID_IN_IDP`, for example `lark:ou_8bae746e`. Default:
   * `"user_id"`.
   */
  userIdType?: UpdateUserOptionsDto.userIdType;
  /** Whether the user must set a new password at the first login. Default: `false`. */
  resetPasswordOnFirstLogin?: boolean;
  /** Whether the user must set a new password at the next login. Default: `false`. */
  resetPasswordOnNextLogin?: boolean;
  /**
   * How `password` is encrypted in the request: `none`, `rsa` (with the RSA public key of the
   * service) or `sm2` (with its SM2 public key). Default: `"none"`.
   */
  passwordEncryptType?: UpdateUserOptionsDto.passwordEncryptType;
  /** Whether the service generates a password. Default: `false`. */
  autoGeneratePassword?: boolean;
  /** Notifications by email and SMS after the change of the password. */
  sendPasswordResetedNotification?: Models.SendResetPasswordNotificationDto;
};
export namespace UpdateUserOptionsDto {
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

/** Body of `updateUser`. */
export type UpdateUserReqDto = {
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
  status?: UpdateUserReqDto.status;
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
  gender?: UpdateUserReqDto.gender;
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
  /**
   * Values of the fields of a data object. The keys must be defined in the data object of the users
   * first.
   */
  metadata?: any;
  /** Options. */
  options?: UpdateUserOptionsDto;
};
export namespace UpdateUserReqDto {
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

/** Body of `userFieldDecrypt`. */
export type UserFieldDecryptReqDto = {
  /** Values to decrypt. */
  data: UserFieldDecryptReqItemDto[];
  /** Private key of the data encryption, from the security settings in the console. */
  privateKey: string;
};

/** An encrypted value of a user field. */
export type UserFieldDecryptReqItemDto = {
  /**
   * Identifier of the user: ID, user name, email address, phone number, external ID or ID at an
   * external identity provider.
   */
  userId?: string;
  /** Key of the user field, for example `username` or `phone`. */
  fieldName?: string;
  /** Encrypted value of the field. */
  encryptedContent: string;
};

/** Answer of `userFieldDecrypt`. */
export type UserFieldDecryptRespDto = {
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
  data: UserFieldDecryptRespItemDto[];
};

/** A decrypted value of a user field. */
export type UserFieldDecryptRespItemDto = {
  /**
   * Identifier of the user: ID, user name, email address, phone number, external ID or ID at an
   * external identity provider.
   */
  userId?: string;
  /** Key of the user field, for example `username` or `phone`. */
  fieldName?: string;
  /** Value of the field in clear text. */
  decryptedContent: string;
};

/** Answer of `getUserBatch`, `createUsersBatch` and `updateUserBatch`. */
export type UserListRespDto = {
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
  data: Models.UserDto[];
};

/** An application in which a user has signed in. */
export type UserLoggedInAppsDto = {
  /** ID of the application. */
  appId: string;
  /** Name of the application. */
  appName: string;
  /** URL of the logo of the application. */
  appLogo: string;
  /** Address of the login page of the application. */
  appLoginUrl: string;
};

/** Answer of `getUserLoggedinApps`. */
export type UserLoggedInAppsListRespDto = {
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
  data: UserLoggedInAppsDto[];
};

/** An identity with which a user has signed in. */
export type UserLoggedInIdentitiesDto = {
  /** ID of the identity. */
  identityId: string;
  /** Name of the identity provider. */
  idpName: string;
  /** English name of the identity provider. */
  idpNameEn: string;
  /** Address of the logo of the identity provider. */
  idpLogo: string;
  /** ID of the identity provider. */
  idpId: string;
};

/** Answer of `getUserLoggedinIdentities`. */
export type UserLoggedInIdentitiesRespDto = {
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
  data: UserLoggedInIdentitiesDto[];
};

/** A login of a user. */
export type UserLoginHistoryDto = {
  /** ID of the application. */
  appId: string;
  /** Name of the application. */
  appName: string;
  /** URL of the logo of the application. */
  appLogo: string;
  /** Address of the login page of the application. */
  appLoginUrl: string;
  /** IP address of the client. */
  clientIp: string;
  /** User agent of the client. */
  userAgent?: string;
  /** Time of the login. Format: `date-time`. */
  time: string;
};

/** Answer of `getUserLoginHistory`. */
export type UserLoginHistoryPaginatedRespDto = {
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
  data: UserLoginHistoryPagingDto;
};

/** A page of logins. */
export type UserLoginHistoryPagingDto = {
  /** Total number of records. */
  totalCount: number;
  /** Items of the list. */
  list: UserLoginHistoryDto[];
};

/** Authentication factors that a user has bound. */
export type UserMfaRespDto = {
  /**
   * Whether TOTP is bound as a factor: `enabled` or `disabled`. The schema has a string, the
   * example is the boolean true.
   */
  totpStatus: string;
  /**
   * Whether face recognition is bound as a factor: `enabled` or `disabled`. The schema has a
   * string, the example is the boolean true.
   */
  faceMfaStatus: string;
  /**
   * Whether SMS is bound as a factor: `enabled` or `disabled`. The schema has a string, the example
   * is the boolean true.
   */
  smsMfaStatus: string;
  /**
   * Whether email is bound as a factor: `enabled` or `disabled`. The schema has a string, the
   * example is the boolean true.
   */
  emailMfaStatus: string;
};

/** Answer of `getUserMfaInfo`. */
export type UserMfaSingleRespDto = {
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
  data: UserMfaRespDto;
};
