// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

/**
 * One identity of a user at an external identity provider. A user may have several at the same
 * provider, such as the `openid` and the `unionid` of WeChat.
 */
export type IdentityDto = {
  /** ID of this identity. */
  identityId: string;
  /** ID of the identity provider, for `unlinkExtIdp`. It is not the ID of a connection. */
  extIdpId: string;
  /** Kind of the identity provider, such as `oidc`, `wechat` or `github`. */
  provider: IdentityDto.provider;
  /** Kind of the id in `userIdInIdp`, such as `openid`, `unionid` or `primary`. */
  type: string;
  /** The user's id at the identity provider. */
  userIdInIdp: string;
  /** The user's data at the identity provider. */
  userInfoInIdp: any;
  /**
   * Access token of the identity provider. Only when users get their own data, never in the
   * management API.
   */
  accessToken?: string;
  /**
   * Refresh token of the identity provider. Only when users get their own data, never in the
   * management API.
   */
  refreshToken?: string;
  /** Ids of the connections of the identity provider that the identity came from. */
  originConnIds: string[];
};
export namespace IdentityDto {
  /** Kind of an external identity provider. */
  export enum provider {
    /** Enterprise provider by OpenID Connect. */
    OIDC = "oidc",
    /** Enterprise provider by OAuth 2.0. */
    OAUTH2 = "oauth2",
    /** Enterprise provider by SAML. */
    SAML = "saml",
    /** LDAP directory. */
    LDAP = "ldap",
    /** Windows Active Directory. */
    AD = "ad",
    /** Enterprise provider by CAS. */
    CAS = "cas",
    /** Azure AD, now Microsoft Entra ID. */
    AZURE_AD = "azure-ad",
    /** WeChat. */
    WECHAT = "wechat",
    /** Google. */
    GOOGLE = "google",
    /** QQ. */
    QQ = "qq",
    /** WeCom (WeChat Work). */
    WECHATWORK = "wechatwork",
    /** DingTalk. */
    DINGTALK = "dingtalk",
    /** Weibo. */
    WEIBO = "weibo",
    /** GitHub. */
    GITHUB = "github",
    /** Alipay. */
    ALIPAY = "alipay",
    /** Apple. */
    APPLE = "apple",
    /** Baidu. */
    BAIDU = "baidu",
    /** Lark (Feishu). */
    LARK = "lark",
    /** GitLab. */
    GITLAB = "gitlab",
    /** Twitter, now X. */
    TWITTER = "twitter",
    /** Facebook. */
    FACEBOOK = "facebook",
    /** Slack. */
    SLACK = "slack",
    /** LinkedIn. */
    LINKEDIN = "linkedin",
    /** NetEase Yidun. */
    YIDUN = "yidun",
    /** QingCloud. */
    QINGCLOUD = "qingcloud",
    /** Gitee. */
    GITEE = "gitee",
    /** Instagram. */
    INSTAGRAM = "instagram",
    /** WeLink. */
    WELINK = "welink",
    /** Huawei. */
    HUAWEI = "huawei",
    /** Honor. */
    HONOR = "honor",
    /** Xiaomi. */
    XIAOMI = "xiaomi",
    /** OPPO. */
    OPPO = "oppo",
    /** AWS. */
    AWS = "aws",
    /** Amazon. */
    AMAZON = "amazon",
    /** Douyin. */
    DOUYIN = "douyin",
    /** Kuaishou. */
    KUAISHOU = "kuaishou",
    /** LINE. */
    LINE = "line",
    /** Not documented by the service. */
    SDBZ = "sdbz",
    /** Not documented by the service. */
    ZJZWFW = "zjzwfw",
    /** Not documented by the service. */
    ZZDING = "zzding",
    /** Seeyon A8 V5. */
    SEEYONA8V5 = "seeyona8v5",
  }
}

/** A user. */
export type UserDto = {
  /** ID of the user. */
  userId: string;
  /** When the account was created, as an ISO 8601 date and time. */
  createdAt: string;
  /** When the account was last changed, as an ISO 8601 date and time. */
  updatedAt: string;
  /** State of the account: `Activated`, `Suspended`, `Deactivated`, `Resigned` or `Archived`. */
  status: UserDto.status;
  /** Work status of the account: `Active` or `Closed`. */
  workStatus: UserDto.workStatus;
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
  /** Full name. It need not be unique. */
  name?: string;
  /** Nickname. */
  nickname?: string;
  /** URL of the picture. */
  photo?: string;
  /** Number of sign-ins of the user. */
  loginsCount?: number;
  /** When the user last signed in, as an ISO 8601 date and time. */
  lastLogin?: string;
  /** IP address of the last sign-in. */
  lastIp?: string;
  /** Gender: `M`, `F`, or `U` for unknown. */
  gender: UserDto.gender;
  /** Whether the email address is verified. */
  emailVerified: boolean;
  /** Whether the phone number is verified. */
  phoneVerified: boolean;
  /** When the password was last set, as an ISO 8601 date and time. */
  passwordLastSetAt?: string;
  /** Date of birth. The schema has the format date-time, the example is the date 2022-06-03. */
  birthdate?: string;
  /** Country. */
  country?: string;
  /** Province or state. */
  province?: string;
  /** City. */
  city?: string;
  /** Address. */
  address?: string;
  /** Street and house number. */
  streetAddress?: string;
  /** Postal code. */
  postalCode?: string;
  /** Company. */
  company?: string;
  /** User agent of the browser of the last sign-in. */
  browser?: string;
  /** Device of the last sign-in. */
  device?: string;
  /** Given name. */
  givenName?: string;
  /** Family name. */
  familyName?: string;
  /** Middle name. */
  middleName?: string;
  /** Profile, as in the OpenID Connect claim of this name. */
  profile?: string;
  /** Name by which the user wishes to be called. */
  preferredUsername?: string;
  /** URL of the user's web site. */
  website?: string;
  /** Time zone. The example is `GMT-08:00`. */
  zoneinfo?: string;
  /** Language, or language and region. The example is `af`. */
  locale?: string;
  /** Whole postal address, ready for display. */
  formatted?: string;
  /** Region. */
  region?: string;
  /** Origin of the account. The document's text names the value `syncTask`, its enum `sync`. */
  userSourceType: UserDto.userSourceType;
  /** ID of the application or synchronization task from which the account came. */
  userSourceId?: string;
  /** ID of the application of the last sign-in. */
  lastLoginApp?: string;
  /** ID of the user's main department. */
  mainDepartmentId?: string;
  /** When the user last passed multi-factor authentication, as an ISO 8601 date and time. */
  lastMfaTime?: string;
  /** Level of the strength of the password. */
  passwordSecurityLevel?: number;
  /** Whether the user must set a new password at the next sign-in. Default: `false`. */
  resetPasswordOnNextLogin?: boolean;
  /** Sign-up method of the user. */
  registerSource?: string[];
  /** IDs of the user's departments. */
  departmentIds?: string[];
  /** The user's identities at external identity providers. */
  identities?: IdentityDto[];
  /** Number of the user's identity document. Personal data: do not log it. */
  identityNumber?: string;
  /** Values of the user's custom fields, as an object by field name. */
  customData?: any;
  /** Values of the user's fields that come from data objects. */
  metadataSource?: any;
  /** IDs of the user's posts, by its name; the service's document describes them as departments. */
  postIdList?: string[];
  /** When `status` last changed, as an ISO 8601 date and time. */
  statusChangedAt?: string;
  /** ID of the user's tenant. */
  tenantId?: string;
  /** When the user signed up. */
  signedUp?: string;
};
export namespace UserDto {
  /** State of an account. */
  export enum status {
    /** Suspended. */
    SUSPENDED = "Suspended",
    /** The user has left the organization. */
    RESIGNED = "Resigned",
    /** In use. */
    ACTIVATED = "Activated",
    /** Archived. */
    ARCHIVED = "Archived",
    /** Disabled. */
    DEACTIVATED = "Deactivated",
  }
  /** Work status of an account. */
  export enum workStatus {
    CLOSED = "Closed",
    ACTIVE = "Active",
  }
  /** Gender. */
  export enum gender {
    /** Male. */
    M = "M",
    /** Female. */
    F = "F",
    /** Unknown. */
    U = "U",
  }
  /** Origin of an account. */
  export enum userSourceType {
    /** Imported from an Excel file. */
    EXCEL = "excel",
    /** The user signed up. */
    REGISTER = "register",
    /** Created by an administrator, in the console or by the management API. */
    ADMIN_CREATED = "adminCreated",
    /** Brought by a synchronization task. */
    SYNC = "sync",
  }
}

/** Answer of an operation on one user. */
export type UserSingleRespDto = {
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
  /** The user. Read it only when `statusCode` is 200. */
  data: UserDto;
};
