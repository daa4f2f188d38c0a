// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

import type * as Models from "../../../models.js";

/** An agreement that the login or registration page shows. */
export type ApplicationAgreementDto = {
  /** Pages that show the agreement. */
  displayAt: ("LoginPage" | "RegisterPage")[];
  /** Whether users must accept the agreement. */
  isRequired: boolean;
  /** Language of the agreement. */
  lang: ApplicationAgreementDto.lang;
  /** Text of the agreement. */
  content: string;
};
export namespace ApplicationAgreementDto {
  export enum lang {
    ZH_CN = "zh-CN",
    EN_US = "en-US",
    ZH_TW = "zh-TW",
    JA_JP = "ja-JP",
  }
}

/** Look of the login page. */
export type ApplicationBrandingConfig = {
  /** Whether the custom CSS is used. */
  customCSSEnabled: boolean;
  /** Custom CSS of the login page. */
  customCSS?: string;
  /** Edition of the login component. */
  guardVersion: ApplicationBrandingConfig.guardVersion;
  /** URL of the image that is shown while the login page loads. */
  customLoadingImage?: string;
  /**
   * Background of the login page, as a CSS value: an image with `url(...)` or a color with
   * `rgba(...)`.
   */
  customBackground?: string;
  /** Whether the button to change the language is shown. */
  showChangeLanguageButton: boolean;
  /** Language of the login page. */
  defaultLanguage: ApplicationBrandingConfig.defaultLanguage;
  /** Whether the button for a forgotten password is shown. */
  showForgetPasswordButton: boolean;
  /** Whether logins with enterprise identity providers are shown. */
  showEnterpriseConnections: boolean;
  /** Whether logins with social identity providers are shown. */
  showSocialConnections: boolean;
  /** Whether the agreements are shown. */
  showAgreement: boolean;
  /** Agreements that the pages show. */
  agreements: ApplicationAgreementDto[];
};
export namespace ApplicationBrandingConfig {
  export enum guardVersion {
    ADVANCED = "Advanced",
    CLASSICAL = "Classical",
  }
  export enum defaultLanguage {
    ZH_CN = "zh-CN",
    EN_US = "en-US",
    ZH_TW = "zh-TW",
    JA_JP = "ja-JP",
  }
}

/** Look of the login page to set. */
export type ApplicationBrandingConfigInputDto = {
  /** Whether the custom CSS is used. Default: `false`. */
  customCSSEnabled?: boolean;
  /** Custom CSS of the login page. */
  customCSS?: string;
  /** Edition of the login component. Default: `"Advanced"`. */
  guardVersion?: ApplicationBrandingConfigInputDto.guardVersion;
  /** URL of the image that is shown while the login page loads. */
  customLoadingImage?: string;
  /**
   * Background of the login page, as a CSS value: an image with `url(...)` or a color with
   * `rgba(...)`.
   */
  customBackground?: string;
  /** Whether the button to change the language is shown. Default: `false`. */
  showChangeLanguageButton?: boolean;
  /** Language of the login page. Omitted, the page follows the language of the browser. */
  defaultLanguage?: ApplicationBrandingConfigInputDto.defaultLanguage;
  /** Whether the button for a forgotten password is shown. Default: `true`. */
  showForgetPasswordButton?: boolean;
  /** Whether logins with enterprise identity providers are shown. Default: `true`. */
  showEnterpriseConnections?: boolean;
  /** Whether logins with social identity providers are shown. Default: `true`. */
  showSocialConnections?: boolean;
};
export namespace ApplicationBrandingConfigInputDto {
  export enum guardVersion {
    ADVANCED = "Advanced",
    CLASSICAL = "Classical",
  }
  export enum defaultLanguage {
    ZH_CN = "zh-CN",
    EN_US = "en-US",
    ZH_TW = "zh-TW",
    JA_JP = "ja-JP",
  }
}

/** Login method that the login page shows first. */
export type ApplicationDefaultLoginMethod = {
  /** Kind of login that the page shows first. */
  connectionType: ApplicationDefaultLoginMethod.connectionType;
  /** Kind of QR code. Only when `connectionType` is `QRCODE`. */
  qrcodeType: ApplicationDefaultLoginMethod.qrcodeType;
  /**
   * ID of the connection of the login with a QR code. Required when `connectionType` is `QRCODE`.
   */
  qrcodeExtIdpConnId: string;
  /** ID of the Active Directory connection of the login. Required when `connectionType` is `AD`. */
  adExtIdpConnId: string;
  /** ID of the LDAP connection of the login. Required when `connectionType` is `LDAP`. */
  ldapExtIdpConnId: string;
};
export namespace ApplicationDefaultLoginMethod {
  export enum connectionType {
    /** Phone number or email address with a code, as far as these methods are on. */
    PASSCODE = "PASSCODE",
    /** Phone number, email address or user name with a password, as far as these methods are on. */
    PASSWORD = "PASSWORD",
    /** A QR code: of a self-built app, a WeChat official account or a WeChat mini program. */
    QRCODE = "QRCODE",
    LDAP = "LDAP",
    AD = "AD",
  }
  export enum qrcodeType {
    /** QR code of a self-built app. */
    SELF_BUILT_APP = "SELF_BUILT_APP",
    /** QR code that follows a WeChat official account. */
    WECHAT_OFFICIAL_ACCOUNT = "WECHAT_OFFICIAL_ACCOUNT",
    /** QR code of a WeChat mini program. */
    WECHAT_MINI_PROGRAM = "WECHAT_MINI_PROGRAM",
  }
}

/** Login method that the login page shows first, to set. */
export type ApplicationDefaultLoginMethodInput = {
  /** Kind of login that the page shows first. */
  connectionType: ApplicationDefaultLoginMethodInput.connectionType;
  /** Kind of QR code. Only when `connectionType` is `QRCODE`. */
  qrcodeType?: ApplicationDefaultLoginMethodInput.qrcodeType;
  /**
   * ID of the connection of the login with a QR code. Required when `connectionType` is `QRCODE`.
   */
  qrcodeExtIdpConnId?: string;
  /** ID of the Active Directory connection of the login. Required when `connectionType` is `AD`. */
  adExtIdpConnId?: string;
  /** ID of the LDAP connection of the login. Required when `connectionType` is `LDAP`. */
  ldapExtIdpConnId?: string;
};
export namespace ApplicationDefaultLoginMethodInput {
  export enum connectionType {
    /** Phone number or email address with a code, as far as these methods are on. */
    PASSCODE = "PASSCODE",
    /** Phone number, email address or user name with a password, as far as these methods are on. */
    PASSWORD = "PASSWORD",
    /** A QR code: of a self-built app, a WeChat official account or a WeChat mini program. */
    QRCODE = "QRCODE",
    LDAP = "LDAP",
    AD = "AD",
  }
  export enum qrcodeType {
    /** QR code of a self-built app. */
    SELF_BUILT_APP = "SELF_BUILT_APP",
    /** QR code that follows a WeChat official account. */
    WECHAT_OFFICIAL_ACCOUNT = "WECHAT_OFFICIAL_ACCOUNT",
    /** QR code of a WeChat mini program. */
    WECHAT_MINI_PROGRAM = "WECHAT_MINI_PROGRAM",
  }
}

/** An application. */
export type ApplicationDto = {
  /** ID of the application. */
  appId: string;
  /** Unique identifier of the application. */
  appIdentifier: string;
  /** Name of the application. */
  appName: string;
  /** URL of the logo of the application. */
  appLogo: string;
  /** Description of the application. */
  appDescription?: string;
  /** Type of the application. */
  appType: ApplicationDto.appType;
  /** ID of the user pool. */
  userPoolId: string;
  /** Whether the application is an integrated application. */
  isIntegrateApp: boolean;
  /** Protocol that the application uses by default. */
  defaultProtocol: ApplicationDto.defaultProtocol;
  /** URLs to which the user returns after logging in. */
  redirectUris: string[];
  /** URLs to which the user returns after logging out. */
  logoutRedirectUris: string[];
  /**
   * URL at which a login starts, for instance from the launchpad. The default is the hosted login
   * page.
   */
  initLoginUri: string;
  /** Whether single sign-on is on. */
  ssoEnabled: boolean;
  /** Time at which single sign-on was turned on. Format: `date-time`. */
  ssoEnabledAt?: string;
  /** Login settings. */
  loginConfig: ApplicationLoginConfigDto;
  /** Registration settings. */
  registerConfig: ApplicationRegisterConfig;
  /** Look of the login page. */
  brandingConfig: ApplicationBrandingConfig;
  /** OpenID Connect settings. */
  oidcConfig: OIDCConfig;
  /** Whether the application is a SAML identity provider. */
  samlProviderEnabled: boolean;
  /** SAML settings. */
  samlConfig?: SamlIdpConfig;
  /** Whether the application is an OAuth 2.0 identity provider. */
  oauthProviderEnabled: boolean;
  /** OAuth 2.0 settings. */
  oauthConfig?: OauthIdpConfig;
  /** Whether the application is a CAS identity provider. */
  casProviderEnabled: boolean;
  /** CAS settings. */
  casConfig?: CasIdPConfig;
  /**
   * Whether the application has a login page of its own. Otherwise the global login page applies.
   */
  customBrandingEnabled: boolean;
  /**
   * Whether the application has security settings of its own. Otherwise the global settings apply.
   */
  customSecurityEnabled: boolean;
  /** Template of an integrated application. */
  template?: string;
};
export namespace ApplicationDto {
  export enum appType {
    WEB = "web",
    SPA = "spa",
    NATIVE = "native",
    API = "api",
    MFA = "mfa",
    MINI_PROGRAM = "mini-program",
    GATEWAY_APP = "gateway-app",
    GATEWAY_AGENT = "gateway-agent",
  }
  export enum defaultProtocol {
    OIDC = "oidc",
    OAUTH = "oauth",
    SAML = "saml",
    CAS = "cas",
    ASA = "asa",
  }
}

/** A connection of an external identity provider that an application uses. */
export type ApplicationEnabledExtIdpConnDto = {
  /** Whether the connection belongs to a social network. */
  isSocial: boolean;
  /** ID of the external identity provider. */
  extIdpId: string;
  /** Type of the external identity provider. */
  extIdpType: ApplicationEnabledExtIdpConnDto.extIdpType;
  /** ID of the connection. */
  extIdpConnId: string;
  /** Type of the connection. */
  extIdpConnType: ApplicationEnabledExtIdpConnDto.extIdpConnType;
  /** Identifier of the connection. */
  extIdpConnIdentifier: string;
  /** Display name of the connection. */
  extIdpConnDisplayName: string;
  /** URL of the logo of the connection. */
  extIdpConnLogo: string;
  /** Whether the connection is on. */
  enabled?: boolean;
};
export namespace ApplicationEnabledExtIdpConnDto {
  export enum extIdpType {
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
  export enum extIdpConnType {
    OIDC = "oidc",
    OAUTH = "oauth",
    SAML = "saml",
    LDAP = "ldap",
    AD = "ad",
    CAS = "cas",
    AZURE_AD = "azure-ad",
    ALIPAY = "alipay",
    FACEBOOK = "facebook",
    FACEBOOK_MOBILE = "facebook:mobile",
    TWITTER = "twitter",
    GOOGLE_MOBILE = "google:mobile",
    GOOGLE = "google",
    WECHAT_PC = "wechat:pc",
    WECHAT_MOBILE = "wechat:mobile",
    WECHAT_WEBPAGE_AUTHORIZATION = "wechat:webpage-authorization",
    WECHATMP_QRCODE = "wechatmp-qrcode",
    WECHAT_MINIPROGRAM_DEFAULT = "wechat:miniprogram:default",
    WECHAT_MINIPROGRAM_QRCONNECT = "wechat:miniprogram:qrconnect",
    WECHAT_MINIPROGRAM_APP_LAUNCH = "wechat:miniprogram:app-launch",
    GITHUB = "github",
    GITHUB_MOBILE = "github:mobile",
    QQ = "qq",
    QQ_MOBILE = "qq:mobile",
    WECHATWORK_CORP_QRCONNECT = "wechatwork:corp:qrconnect",
    WECHATWORK_AGENCY_QRCONNECT = "wechatwork:agency:qrconnect",
    WECHATWORK_SERVICE_PROVIDER_QRCONNECT = "wechatwork:service-provider:qrconnect",
    WECHATWORK_MOBILE = "wechatwork:mobile",
    WECHATWORK_AGENCY_MOBILE = "wechatwork:agency:mobile",
    DINGTALK = "dingtalk",
    DINGTALK_MOBILE = "dingtalk:mobile",
    DINGTALK_PROVIDER = "dingtalk:provider",
    WEIBO = "weibo",
    WEIBO_MOBILE = "weibo:mobile",
    APPLE = "apple",
    APPLE_WEB = "apple:web",
    BAIDU = "baidu",
    BAIDU_MOBILE = "baidu:mobile",
    LARK_INTERNAL = "lark-internal",
    LARK_PUBLIC = "lark-public",
    LARK_BLOCK = "lark-block",
    GITLAB = "gitlab",
    GITLAB_MOBILE = "gitlab:mobile",
    LINKEDIN = "linkedin",
    LINKEDIN_MOBILE = "linkedin:mobile",
    SLACK = "slack",
    SLACK_MOBILE = "slack:mobile",
    YIDUN = "yidun",
    QINGCLOUD = "qingcloud",
    GITEE = "gitee",
    GITEE_MOBILE = "gitee:mobile",
    INSTAGRAM = "instagram",
    WELINK = "welink",
    AD_KERBEROS = "ad-kerberos",
    HUAWEI = "huawei",
    HUAWEI_MOBILE = "huawei:mobile",
    HONOR = "honor",
    XIAOMI = "xiaomi",
    XIAOMI_MOBILE = "xiaomi:mobile",
    AWS = "aws",
    AMAZON = "amazon",
    AMAZON_MOBILE = "amazon:mobile",
    DOUYIN_MOBILE = "douyin:mobile",
    DOUYIN_MINIPROGRAM_DEFAULT = "douyin:miniprogram:default",
    KUAISHOU_MOBILE = "kuaishou:mobile",
    LINE_MOBILE = "line:mobile",
    OPPO_MOBILE = "oppo:mobile",
    WECHATWORK_QRCONNECT_OF_AUTHING_AGENCY = "wechatwork:qrconnect:of:authing:agency",
    SDBZ = "sdbz",
    ZJZWFW_QRCODE = "zjzwfw-qrcode",
    ZZDING = "zzding",
    SEEYONA8V5 = "seeyona8v5",
  }
}

/** A connection of an external identity provider to use. */
export type ApplicationEnabledExtIdpConnInputDto = {
  /** ID of the connection. */
  extIdpConnId: string;
};

/** Login settings of an application. */
export type ApplicationLoginConfigDto = {
  /** Whether login and registration share one page. */
  mergeLoginAndRegisterPage: boolean;
  /** Login methods that are on. */
  enabledBasicLoginMethods: ("PHONE_CODE" | "EMAIL_CODE" | "PHONE_PASSWORD" | "EMAIL_PASSWORD" | "USERNAME_PASSWORD" | "SELF_BUILT_APP_QRCODE")[];
  /**
   * Login method that the page shows first, apart from social and enterprise identity providers.
   */
  defaultLoginMethod: ApplicationDefaultLoginMethod;
  /** Connections of external identity providers that are used. */
  enabledExtIdpConns: ApplicationEnabledExtIdpConnDto[];
  /** Whether users see a page on which they authorize the application. */
  showAuthorizationPage: boolean;
};

/** Login settings of a new application. */
export type ApplicationLoginConfigInputDto = {
  /** Whether login and registration share one page. Default: `false`. */
  mergeLoginAndRegisterPage?: boolean;
  /** Login methods that are on. Default: `["EMAIL_CODE","EMAIL_PASSWORD"]`. */
  enabledBasicLoginMethods?: ("PHONE_CODE" | "EMAIL_CODE" | "PHONE_PASSWORD" | "EMAIL_PASSWORD" | "USERNAME_PASSWORD" | "SELF_BUILT_APP_QRCODE")[];
  /**
   * Login method that the page shows first, apart from social and enterprise identity providers.
   */
  defaultLoginMethod?: ApplicationDefaultLoginMethodInput;
  /** Connections of external identity providers that are used. */
  enabledExtIdpConnIds?: ApplicationEnabledExtIdpConnInputDto[];
  /** Whether all connections of external identity providers are used. Default: `false`. */
  enabledAllExtIdpConns?: boolean;
  /** Whether users see a page on which they authorize the application. */
  showAuthorizationPage: boolean;
};

/** One page of the results of `listApplications`. */
export type ApplicationPaginatedDataDto = {
  /** Items of the list. */
  list: ApplicationDto[];
  /** Total number of records. */
  totalCount: number;
};

/** Answer of `listApplications`. */
export type ApplicationPaginatedRespDto = {
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
  data: ApplicationPaginatedDataDto;
};

/** Access rule of one or more subjects of the same type. */
export type ApplicationPermissionRecordItem = {
  /** Type of the subject. */
  targetType: ApplicationPermissionRecordItem.targetType;
  /** Code of the permission space of the roles. Required when `targetType` is `ROLE`. */
  namespaceCode?: string;
  /**
   * Whether child nodes of an organization inherit the rule. Default: `true`. Only when
   * `targetType` is `ORG`.
   */
  inheritByChildren?: boolean;
  /**
   * Identifiers of the subjects: IDs of users, codes of groups, codes of roles, or IDs of
   * organization nodes, depending on `targetType`. At most 50 elements.
   */
  targetIdentifier: string[];
  /** Whether access is allowed or denied. */
  effect: ApplicationPermissionRecordItem.effect;
};
export namespace ApplicationPermissionRecordItem {
  export enum targetType {
    USER = "USER",
    ROLE = "ROLE",
    GROUP = "GROUP",
    ORG = "ORG",
  }
  export enum effect {
    ALLOW = "ALLOW",
    DENY = "DENY",
  }
}

/** Registration settings of an application. */
export type ApplicationRegisterConfig = {
  /** Registration methods that are on. */
  enabledBasicRegisterMethods: ("PHONE_CODE" | "EMAIL_CODE" | "EMAIL_PASSWORD")[];
  /** Kind of registration that the page shows first. */
  defaultRegisterMethod: ApplicationRegisterConfig.defaultRegisterMethod;
};
export namespace ApplicationRegisterConfig {
  export enum defaultRegisterMethod {
    /** Phone number or email address with a code, as far as these methods are on. */
    PASSCODE = "PASSCODE",
    /** Email address with a password. */
    PASSWORD = "PASSWORD",
  }
}

/** Registration settings of an application to set. */
export type ApplicationRegisterConfigInputDto = {
  /** Registration methods that are on. */
  enabledBasicRegisterMethods: ("PHONE_CODE" | "EMAIL_CODE" | "EMAIL_PASSWORD")[];
  /** Kind of registration that the page shows first. */
  defaultRegisterMethod: ApplicationRegisterConfigInputDto.defaultRegisterMethod;
};
export namespace ApplicationRegisterConfigInputDto {
  export enum defaultRegisterMethod {
    /** Phone number or email address with a code, as far as these methods are on. */
    PASSCODE = "PASSCODE",
    /** Email address with a password. */
    PASSWORD = "PASSWORD",
  }
}

/** Basic information about an application. */
export type ApplicationSimpleInfoDto = {
  /** ID of the application. */
  appId: string;
  /** Unique identifier of the application. */
  appIdentifier: string;
  /** Name of the application. */
  appName: string;
  /** URL of the logo of the application. */
  appLogo: string;
  /** Description of the application. */
  appDescription?: string;
  /** Type of the application. */
  appType: ApplicationSimpleInfoDto.appType;
  /** Whether the application is an integrated application. */
  isIntegrateApp: boolean;
};
export namespace ApplicationSimpleInfoDto {
  export enum appType {
    WEB = "web",
    SPA = "spa",
    NATIVE = "native",
    API = "api",
    MFA = "mfa",
    MINI_PROGRAM = "mini-program",
    GATEWAY_APP = "gateway-app",
    GATEWAY_AGENT = "gateway-agent",
  }
}

/** One page of the results of `listApplicationSimpleInfo`. */
export type ApplicationSimpleInfoPaginatedDataDto = {
  /** Items of the list. */
  list: ApplicationSimpleInfoDto[];
  /** Total number of records. */
  totalCount: number;
};

/** Answer of `listApplicationSimpleInfo`. */
export type ApplicationSimpleInfoPaginatedRespDto = {
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
  data: ApplicationSimpleInfoPaginatedDataDto;
};

/** Answer of `getApplicationSimpleInfo`. */
export type ApplicationSimpleInfoSingleRespDto = {
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
  data: ApplicationSimpleInfoDto;
};

/** Answer of `getApplication`. */
export type ApplicationSingleRespDto = {
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
  data: ApplicationDto;
};

/** Order of the login methods on the login page. */
export type ApplicationTabMethodsSortConfigDto = {};

/** An ASA account. */
export type AsaAccountDto = {
  /** ID of the application. */
  appId: string;
  /** ID of the ASA account. */
  accountId: string;
  /** Values of the account, usually `account` and `password`. */
  accountInfo: any;
};

/** Answer of `getAsaAccountBatch`. */
export type AsaAccountListRespDto = {
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
  /** The ASA accounts. */
  data: AsaAccountDto[];
};

/** One page of the results of `listAsaAccount`. */
export type AsaAccountPaginatedDataDto = {
  /** Items of the list. */
  list: AsaAccountDto[];
  /** Total number of records. */
  totalCount: number;
};

/** Answer of `listAsaAccount`. */
export type AsaAccountPaginatedRespDto = {
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
  data: AsaAccountPaginatedDataDto;
};

/** Answer of `getAssignedAccount`. */
export type AsaAccountSingleNullableRespDto = {
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
  data: AsaAccountDto;
};

/** Answer of `createAsaAccount`, `updateAsaAccount` and `getAsaAccount`. */
export type AsaAccountSingleRespDto = {
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
  data: AsaAccountDto;
};

/** A subject to which an ASA account is assigned. */
export type AsaAccountTargetDto = {
  /** Type of the subject. */
  targetType: AsaAccountTargetDto.targetType;
  /** Identifier of the subject: the ID of a user or department, the code of a role or group. */
  targetIdentifier: string;
};
export namespace AsaAccountTargetDto {
  export enum targetType {
    USER = "USER",
    ROLE = "ROLE",
    GROUP = "GROUP",
    DEPARTMENT = "DEPARTMENT",
  }
}

/** One or more subjects of the same type. */
export type AssignAsaAccountItem = {
  /** Type of the subject. */
  targetType: AssignAsaAccountItem.targetType;
  /**
   * Identifiers of the subjects: IDs of users or departments, codes of roles or groups. At least 0
   * elements. At most 100 elements.
   */
  targetIdentifiers: string[];
};
export namespace AssignAsaAccountItem {
  export enum targetType {
    USER = "USER",
    ROLE = "ROLE",
    GROUP = "GROUP",
    DEPARTMENT = "DEPARTMENT",
  }
}

/** Body of `assignAsaAccount` and `unassignAsaAccount`. */
export type AssignAsaAccountsDto = {
  /** ID of the application. */
  appId: string;
  /** ID of the ASA account. */
  accountId: string;
  /** Subjects of the account. At least 1 element. At most 10 elements. */
  targets: AssignAsaAccountItem[];
};

/** Body of `authorizeApplicationAccess`. */
export type AuthorizeApplicationAccessDto = {
  /** ID of the application. */
  appId: string;
  /** Access rules to add. At most 10 elements. */
  list: ApplicationPermissionRecordItem[];
};

/** Settings of an application as a CAS identity provider. */
export type CasIdPConfig = {};

/** Body of `changeUserpoolTenanExtIdpConnState`. */
export type ChangeUserPoolTenantExtIdpConnDto = {
  /** Whether the connections are on. */
  enabled: boolean;
  /** IDs of the connections. */
  connIds: string[];
};

/** Body of `checkDomainAvailable`. */
export type CheckDomainAvailable = {
  /** Domain to check. */
  domain: string;
};

/** Whether a domain is available. */
export type CheckDomainAvailableDataDto = {
  /** Whether the domain is available. */
  available: boolean;
};

/** Answer of `checkDomainAvailable`. */
export type CheckDomainAvailableSecretRespDto = {
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
  data: CheckDomainAvailableDataDto;
};

/** Body of `createApplication`. */
export type CreateApplicationDto = {
  /** Name of the application. */
  appName: string;
  /**
   * Template of an integrated application. With it, the service reads only `template` and
   * `templateData`. Required when the application is an integrated application. Requires
   * `templateData`.
   */
  template?: string;
  /**
   * Settings of an integrated application. Required when the application is an integrated
   * application.
   */
  templateData?: any;
  /**
   * Unique identifier of the application. Required when the application is a self-built
   * application.
   */
  appIdentifier?: string;
  /** URL of the logo of the application. */
  appLogo?: string;
  /** Description of the application. */
  appDescription?: string;
  /** Type of the application. Default: `"web"`. */
  appType?: CreateApplicationDto.appType;
  /** Protocol that the application uses by default. */
  defaultProtocol?: CreateApplicationDto.defaultProtocol;
  /** URLs to which the user returns after logging in. */
  redirectUris?: string[];
  /** URLs to which the user returns after logging out. */
  logoutRedirectUris?: string[];
  /**
   * URL at which a login starts, for instance from the launchpad. The default is the hosted login
   * page.
   */
  initLoginUri?: string;
  /** Whether single sign-on is on. */
  ssoEnabled?: boolean;
  /**
   * OpenID Connect settings. Default:
   * `{"grant_types":["authorization_code","password","refresh_token"],"response_types":["code"],"id_token_signed_response_alg":"HS256","jwks_uri":null,"token_endpoint_auth_method":"client_secret_post","introspection_endpoint_auth_method":"client_secret_post","revocation_endpoint_auth_method":"client_secret_post","request_object_encryption_enc":null,"request_object_encryption_alg":null,"request_object_signing_alg":null,"userinfo_encrypted_response_enc":null,"userinfo_encrypted_response_alg":null,"userinfo_signed_response_alg":null,"id_token_encrypted_response_enc":null,"id_token_encrypted_response_alg":null,"jwks":null,"authorization_code_expire":600,"id_token_expire":1209600,"access_token_expire":1209600,"refresh_token_expire":2592000,"cas_expire":1209600,"skip_consent":true}`.
   */
  oidcConfig?: OIDCConfig;
  /** Whether the application is a SAML identity provider. Default: `false`. */
  samlProviderEnabled?: boolean;
  /**
   * SAML settings. Default: `{"acs":"REPLACE
   * ME","authnContextClassRef":"urn:oasis:names:tc:SAML:2.0:ac:classes:unspecified","digestAlgorithm":"http://www.w3.org/2000/09/xmldsig#sha1","lifetimeInSeconds":3600,"nameIdentifierFormat":"urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified","signatureAlgorithm":"http://www.w3.org/2000/09/xmldsig#rsa-sha1"}`.
   */
  samlConfig?: SamlIdpConfig;
  /** Whether the application is an OAuth 2.0 identity provider. Default: `false`. */
  oauthProviderEnabled?: boolean;
  /** OAuth 2.0 settings. The service recommends OpenID Connect instead. */
  oauthConfig?: OauthIdpConfig;
  /** Whether the application is a CAS identity provider. Default: `false`. */
  casProviderEnabled?: boolean;
  /** CAS settings. */
  casConfig?: CasIdPConfig;
  /** Login settings. */
  loginConfig?: ApplicationLoginConfigInputDto;
  /** Registration settings. */
  registerConfig?: ApplicationRegisterConfigInputDto;
  /** Look of the login page. */
  brandingConfig?: ApplicationBrandingConfigInputDto;
};
export namespace CreateApplicationDto {
  export enum appType {
    WEB = "web",
    SPA = "spa",
    NATIVE = "native",
    API = "api",
    MFA = "mfa",
    MINI_PROGRAM = "mini-program",
    GATEWAY_APP = "gateway-app",
    GATEWAY_AGENT = "gateway-agent",
  }
  export enum defaultProtocol {
    OIDC = "oidc",
    OAUTH = "oauth",
    SAML = "saml",
    CAS = "cas",
    ASA = "asa",
  }
}

/** The application that was created. */
export type CreateApplicationRespDataDto = {
  /** ID of the application. */
  appId: string;
  /** Unique identifier of the application. */
  appIdentifier: string;
  /** Name of the application. */
  appName: string;
  /** URL of the logo of the application. */
  appLogo: string;
  /** Description of the application. */
  appDescription?: string;
  /** Type of the application. */
  appType: CreateApplicationRespDataDto.appType;
  /** ID of the user pool. */
  userPoolId: string;
  /** Whether the application is an integrated application. */
  isIntegrateApp: boolean;
  /** Protocol that the application uses by default. */
  defaultProtocol: CreateApplicationRespDataDto.defaultProtocol;
  /** URLs to which the user returns after logging in. */
  redirectUris: string[];
  /** URLs to which the user returns after logging out. */
  logoutRedirectUris: string[];
  /**
   * URL at which a login starts, for instance from the launchpad. The default is the hosted login
   * page.
   */
  initLoginUri: string;
  /** Whether single sign-on is on. */
  ssoEnabled: boolean;
  /** Time at which single sign-on was turned on. Format: `date-time`. */
  ssoEnabledAt?: string;
  /** Login settings. */
  loginConfig: ApplicationLoginConfigDto;
  /** Registration settings. */
  registerConfig: ApplicationRegisterConfig;
  /** Look of the login page. */
  brandingConfig: ApplicationBrandingConfig;
  /** OpenID Connect settings. */
  oidcConfig: OIDCConfig;
  /** Whether the application is a SAML identity provider. */
  samlProviderEnabled: boolean;
  /** SAML settings. */
  samlConfig?: SamlIdpConfig;
  /** Whether the application is an OAuth 2.0 identity provider. */
  oauthProviderEnabled: boolean;
  /** OAuth 2.0 settings. */
  oauthConfig?: OauthIdpConfig;
  /** Whether the application is a CAS identity provider. */
  casProviderEnabled: boolean;
  /** CAS settings. */
  casConfig?: CasIdPConfig;
  /**
   * Whether the application has a login page of its own. Otherwise the global login page applies.
   */
  customBrandingEnabled: boolean;
  /**
   * Whether the application has security settings of its own. Otherwise the global settings apply.
   */
  customSecurityEnabled: boolean;
  /** Template of an integrated application. */
  template?: string;
};
export namespace CreateApplicationRespDataDto {
  export enum appType {
    WEB = "web",
    SPA = "spa",
    NATIVE = "native",
    API = "api",
    MFA = "mfa",
    MINI_PROGRAM = "mini-program",
    GATEWAY_APP = "gateway-app",
    GATEWAY_AGENT = "gateway-agent",
  }
  export enum defaultProtocol {
    OIDC = "oidc",
    OAUTH = "oauth",
    SAML = "saml",
    CAS = "cas",
    ASA = "asa",
  }
}

/** Answer of `createApplication`. */
export type CreateApplicationRespDto = {
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
  data: CreateApplicationRespDataDto;
};

/** Body of `createAsaAccount`. */
export type CreateAsaAccountDto = {
  /** Values of the account, usually `account` and `password`. */
  accountInfo: any;
  /** ID of the application. */
  appId: string;
};

/** Body of `createAsaAccountBatch`. */
export type CreateAsaAccountsBatchDto = {
  /** Accounts to create. At least 1 element. At most 100 elements. */
  list: CreateAsaAccountsBatchItemDto[];
  /** ID of the application. */
  appId: string;
};

/** An ASA account to create. */
export type CreateAsaAccountsBatchItemDto = {
  /** Values of the account, usually `account` and `password`. */
  accountInfo: any;
};

/** Body of `deleteApplication`. */
export type DeleteApplicationDto = {
  /** ID of the application. */
  appId: string;
};

/** One or more subjects of the same type whose access rules to remove. */
export type DeleteApplicationPermissionRecordItem = {
  /** Type of the subject. */
  targetType: DeleteApplicationPermissionRecordItem.targetType;
  /** Code of the permission space of the roles. Required when `targetType` is `ROLE`. */
  namespaceCode?: string;
  /**
   * Identifiers of the subjects: IDs of users, codes of groups, codes of roles, or IDs of
   * organization nodes, depending on `targetType`. At most 50 elements.
   */
  targetIdentifier: string[];
};
export namespace DeleteApplicationPermissionRecordItem {
  export enum targetType {
    USER = "USER",
    ROLE = "ROLE",
    GROUP = "GROUP",
    ORG = "ORG",
  }
}

/** Body of `deleteAsaAccountBatch`. */
export type DeleteAsaAccountBatchDto = {
  /** IDs of the ASA accounts. At least 1 element. At most 100 elements. */
  accountIds: string[];
  /** ID of the application. */
  appId: string;
};

/** Body of `deleteAsaAccount`. */
export type DeleteAsaAccountDto = {
  /** ID of the ASA account. */
  accountId: string;
  /** ID of the application. */
  appId: string;
};

/** Default access policy of an application. */
export type GetApplicationPermissionStrategyDataDto = {
  /** Default access policy. */
  permissionStrategy: GetApplicationPermissionStrategyDataDto.permissionStrategy;
};
export namespace GetApplicationPermissionStrategyDataDto {
  export enum permissionStrategy {
    ALLOW_ALL = "ALLOW_ALL",
    DENY_ALL = "DENY_ALL",
  }
}

/** Answer of `getApplicationPermissionStrategy`. */
export type GetApplicationPermissionStrategyRespDto = {
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
  data: GetApplicationPermissionStrategyDataDto;
};

/** Secret of an application. */
export type GetApplicationSecretDataDto = {
  /** Secret of the application. */
  secret: string;
};

/** Answer of `getApplicationSecret`. */
export type GetApplicationSecretRespDto = {
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
  data: GetApplicationSecretDataDto;
};

/** One page of subjects to which an ASA account is assigned. */
export type GetAsaAccountAssignedTargetDataDto = {
  /** Total number of records. */
  totalCount: number;
  /** Subjects to which the account is assigned. */
  list: AsaAccountTargetDto[];
};

/** Answer of `getAsaAccountAssignedTargets`. */
export type GetAsaAccountAssignedTargetRespDto = {
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
  data: GetAsaAccountAssignedTargetDataDto;
};

/** Body of `getAsaAccountBatch`. */
export type GetAsaAccountBatchDto = {
  /** IDs of the ASA accounts. At least 1 element. At most 100 elements. */
  accountIds: string[];
  /** ID of the application. */
  appId: string;
};

/** Access rule that applies to a subject in an application. */
export type GetSubjectAuthDataDto = {
  /** ID of the application. */
  appId: string;
  /** Name of the application. */
  appName: string;
  /** ID of the subject that was asked for. */
  reqTargetId: string;
  /** Name of the subject that was asked for. */
  reqTargetName: string;
  /** Type of the subject that was asked for. */
  reqTargetType: GetSubjectAuthDataDto.reqTargetType;
  /** Type of the subject whose rule applies. */
  targetType: GetSubjectAuthDataDto.targetType;
  /** Name of the subject whose rule applies. */
  targetName: string;
  /** Kind of the access rule. */
  authType: GetSubjectAuthDataDto.authType;
};
export namespace GetSubjectAuthDataDto {
  export enum reqTargetType {
    USER = "USER",
    ROLE = "ROLE",
    GROUP = "GROUP",
    ORG = "ORG",
    AK_SK = "AK_SK",
  }
  export enum targetType {
    USER = "USER",
    ROLE = "ROLE",
    GROUP = "GROUP",
    ORG = "ORG",
    AK_SK = "AK_SK",
  }
  export enum authType {
    DEFAULT = "DEFAULT",
    ALL = "ALL",
    SELF = "SELF",
    SUBJECT = "SUBJECT",
  }
}

/** Answer of `detailAuthSubject`. */
export type GetSubjectAuthRespDto = {
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
  data: GetSubjectAuthDataDto;
};

/** Customization of the login page. */
export type ISsoPageCustomizationSettingsDto = {};

/** Language settings of the login page. */
export type LanguageCoinfigDto = {
  /** Language settings for all of the login page. */
  global: LanguageCoinfigGlobalDto;
};

/** Language settings for all of the login page. */
export type LanguageCoinfigGlobalDto = {};

/** Body of `listApplicationActiveUsers`. */
export type ListApplicationActiveUsersDto = {
  /** ID of the application. */
  appId: string;
  /** Options of the list. */
  options?: ListApplicationActiveUsersOptionsDto;
};

/** Options of `listApplicationActiveUsers`. */
export type ListApplicationActiveUsersOptionsDto = {
  /** Which page of the list to get. */
  pagination?: Models.PaginationDto;
  /** Whether the answer holds custom data. Default: `false`. */
  withCustomData?: boolean;
  /** Whether the answer holds the identities of the users. Default: `false`. */
  withIdentities?: boolean;
  /** Whether the answer holds the department IDs of the users. Default: `false`. */
  withDepartmentIds?: boolean;
};

/** An access rule of an application. */
export type ListApplicationAuthDataDto = {
  /** ID of the access rule. */
  id: string;
  /** ID of the subject. */
  targetId: string;
  /** Name of the subject. */
  targetName: string;
  /** Type of the subject. */
  targetType: ListApplicationAuthDataDto.targetType;
  /** Whether the rule allows or denies access. */
  effect: ListApplicationAuthDataDto.effect;
  /** Whether the rule is on. */
  enabled: boolean;
  /** Whom the rule concerns: `ALL` for everybody, `SUBJECT` for a subject. */
  permissionType: ListApplicationAuthDataDto.permissionType;
};
export namespace ListApplicationAuthDataDto {
  export enum targetType {
    USER = "USER",
    ROLE = "ROLE",
    GROUP = "GROUP",
    ORG = "ORG",
    AK_SK = "AK_SK",
  }
  export enum effect {
    ALLOW = "ALLOW",
    DENY = "DENY",
  }
  export enum permissionType {
    ALL = "ALL",
    SUBJECT = "SUBJECT",
  }
}

/** Body of `listAuthApplication`. */
export type ListApplicationAuthDto = {
  /** ID of the application. */
  appId: string;
  /** Page to get, from 1 on. Default: `1`. */
  page?: number;
  /** Number of items on each page. Default: `10`. At most 50. */
  limit?: number;
  /** Name of the subject. */
  targetName?: string;
  /** Lists only rules of these types of subject: `USER`, `ORG`, `ROLE`, `GROUP`. */
  targetTypeList?: string[];
  /** Lists only rules that allow, or only rules that deny access. */
  effect?: ListApplicationAuthDto.effect;
  /** Lists only rules that are on, or only rules that are off. */
  enabled?: boolean;
};
export namespace ListApplicationAuthDto {
  export enum effect {
    ALLOW = "ALLOW",
    DENY = "DENY",
  }
}

/** One page of the results of `listAuthApplication`. */
export type ListApplicationAuthPaginatedDataDto = {
  /** Items of the list. */
  list: ListApplicationAuthDataDto[];
  /** Total number of records. */
  totalCount: number;
};

/** Answer of `listAuthApplication`. */
export type ListApplicationAuthPaginatedRespDto = {
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
  data: ListApplicationAuthPaginatedDataDto;
};

/** An application with an access rule for a subject. */
export type ListApplicationSubjectDataDto = {
  /** ID of the application. */
  appId: string;
  /** URL of the logo of the application. */
  logo: string;
  /** Additional data of the application. */
  ext: string;
  /** Template of an integrated application. */
  template: string;
  /** Whether the application is integrated or self-built. */
  appType: ListApplicationSubjectDataDto.appType;
  /** Whether the rule allows or denies access. */
  effect: ListApplicationSubjectDataDto.effect;
};
export namespace ListApplicationSubjectDataDto {
  export enum appType {
    INTEGRATED = "INTEGRATED",
    SELFBUILT = "SELFBUILT",
    APP_PANEL = "APP_PANEL",
  }
  export enum effect {
    ALLOW = "ALLOW",
    DENY = "DENY",
  }
}

/** Applications with an access rule for a subject. */
export type ListApplicationSubjectDataListDto = {
  /** Items of the list. */
  list: ListApplicationSubjectDataDto[];
};

/** Answer of `listAuthSubject`. */
export type ListApplicationSubjectRespDto = {
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
  data: ListApplicationSubjectDataListDto;
};

/** Body of `listAuthSubject`. */
export type ListAuthSubjectDto = {
  /** Type of the subject. */
  targetType: ListAuthSubjectDto.targetType;
  /** ID of the subject. */
  targetId: string;
  /** Name of the application. */
  appName?: string;
  /** Lists only applications of these types. */
  appTypeList?: string[];
  /** Lists only rules with these effects: `ALLOW`, `DENY`. */
  effect?: string[];
  /** Lists only rules that are on, or only rules that are off. */
  enabled?: boolean;
};
export namespace ListAuthSubjectDto {
  export enum targetType {
    USER = "USER",
    ROLE = "ROLE",
    GROUP = "GROUP",
    ORG = "ORG",
    AK_SK = "AK_SK",
  }
}

/** OpenID Connect settings of an application. */
export type OIDCConfig = {};

/** OAuth 2.0 settings of an application. */
export type OauthIdpConfig = {};

/** New secret of an application. */
export type RefreshApplicationSecretDataDto = {
  /** New secret of the application. */
  secret: string;
};

/** Body of `refreshApplicationSecret`. */
export type RefreshApplicationSecretDto = {
  /** ID of the application. */
  appId: string;
};

/** Answer of `refreshApplicationSecret`. */
export type RefreshApplicationSecretRespDto = {
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
  data: RefreshApplicationSecretDataDto;
};

/** Body of `revokeApplicationAccess`. */
export type RevokeApplicationAccessDto = {
  /** ID of the application. */
  appId: string;
  /** Subjects whose access rules to remove. At most 10 elements. */
  list: DeleteApplicationPermissionRecordItem[];
};

/** Settings of an application as a SAML identity provider. */
export type SamlIdpConfig = {};

/** Settings of a tab of the login page. */
export type TabConfigDto = {};

/** An application of a tenant. */
export type TenantApplicationDto = {
  /** ID of the user pool. */
  userPoolId: string;
  /** ID of the application of the tenant. */
  tenantAppId: string;
  /** Name of the application. */
  name: string;
  /** Description of the application. */
  description?: string;
  /** URL of the logo of the application. */
  logo: string;
  /** Type of the application. */
  applicationType: string;
  /** Whether single sign-on is on. */
  ssoEnabled: boolean;
  /** ID of the application. */
  appId: string;
};

/** Answer of `listTenantApplications`. */
export type TenantApplicationListPaginatedRespDto = {
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
  /** The page. */
  data: TenantApplicationListPagingDto;
};

/** One page of applications of tenants. */
export type TenantApplicationListPagingDto = {
  /** Total number of records. */
  totalCount: number;
  /** Items of the list. */
  list: TenantApplicationDto[];
};

/** Body of `updateApplication`. */
export type UpdateApplicationDto = {
  /** ID of the application. */
  appId: string;
  /** Name of the application. */
  appName?: string;
  /** Settings of an integrated application. */
  templateData?: any;
  /** Unique identifier of the application. */
  appIdentifier?: string;
  /** URL of the logo of the application. */
  appLogo?: string;
  /** Description of the application. */
  appDescription?: string;
  /** Protocol that the application uses by default. */
  defaultProtocol?: UpdateApplicationDto.defaultProtocol;
  /** URLs to which the user returns after logging in. */
  redirectUris?: string[];
  /** URLs to which the user returns after logging out. */
  logoutRedirectUris?: string[];
  /**
   * URL at which a login starts, for instance from the launchpad. The default is the hosted login
   * page.
   */
  initLoginUri?: string;
  /** Whether single sign-on is on. */
  ssoEnabled?: boolean;
  /** OpenID Connect settings. */
  oidcConfig?: OIDCConfig;
  /** Whether the application is a SAML identity provider. */
  samlProviderEnabled?: boolean;
  /** SAML settings. */
  samlConfig?: SamlIdpConfig;
  /** Whether the application is an OAuth 2.0 identity provider. */
  oauthProviderEnabled?: boolean;
  /** OAuth 2.0 settings. The service recommends OpenID Connect instead. */
  oauthConfig?: OauthIdpConfig;
  /** Whether the application is a CAS identity provider. */
  casProviderEnabled?: boolean;
  /** CAS settings. */
  casConfig?: CasIdPConfig;
  /** Login settings. */
  loginConfig?: UpdateApplicationLoginConfigInputDto;
  /** Registration settings. */
  registerConfig?: ApplicationRegisterConfigInputDto;
  /** Look of the login page. */
  brandingConfig?: ApplicationBrandingConfigInputDto;
  /** Whether users without access see the application in the launchpad. */
  ssoShowLaunchpad?: boolean;
  /**
   * Whether users may apply for access. Single sign-on must be on, and users without access must
   * see the application in the launchpad.
   */
  enablePermissionApply?: boolean;
};
export namespace UpdateApplicationDto {
  export enum defaultProtocol {
    OIDC = "oidc",
    OAUTH = "oauth",
    SAML = "saml",
    CAS = "cas",
    ASA = "asa",
  }
}

/** Login settings of an application to set. */
export type UpdateApplicationLoginConfigInputDto = {
  /** Whether login and registration share one page. */
  mergeLoginAndRegisterPage?: boolean;
  /** Login methods that are on. */
  enabledBasicLoginMethods?: ("PHONE_CODE" | "EMAIL_CODE" | "PHONE_PASSWORD" | "EMAIL_PASSWORD" | "USERNAME_PASSWORD" | "SELF_BUILT_APP_QRCODE")[];
  /**
   * Login method that the page shows first, apart from social and enterprise identity providers.
   */
  defaultLoginMethod?: ApplicationDefaultLoginMethodInput;
  /** Whether users see a page on which they authorize the application. */
  showAuthorizationPage: boolean;
};

/** Body of `updateApplicationMfaSettings`. */
export type UpdateApplicationMfaSettingsDto = {
  /** ID of the application. */
  appId: string;
  /** Factors to turn on. Default: `[]`. */
  enabledFactors?: ("OTP" | "SMS" | "EMAIL" | "FACE")[];
  /** Factors to turn off. Default: `[]`. */
  disabledFactors?: ("OTP" | "SMS" | "EMAIL" | "FACE")[];
};

/** Body of `updateApplicationPermissionStrategy`. */
export type UpdateApplicationPermissionStrategyDataDto = {
  /** Default access policy. */
  permissionStrategy: UpdateApplicationPermissionStrategyDataDto.permissionStrategy;
  /** ID of the application. */
  appId: string;
};
export namespace UpdateApplicationPermissionStrategyDataDto {
  export enum permissionStrategy {
    ALLOW_ALL = "ALLOW_ALL",
    DENY_ALL = "DENY_ALL",
  }
}

/** Body of `updateAsaAccount`. */
export type UpdateAsaAccountDto = {
  /** Values of the account, usually `account` and `password`. */
  accountInfo: any;
  /** ID of the ASA account. */
  accountId: string;
  /** ID of the application. */
  appId: string;
};

/** Body of `enabledAuth`. */
export type UpdateAuthEnabledDto = {
  /** Whether the rule is on. */
  enabled: boolean;
  /** ID of the access rule. */
  id: string;
};

/** Settings of the login page to set. */
export type UpdateLoginConfig = {
  /** Order of the login methods. */
  tabMethodsSortConfig: ApplicationTabMethodsSortConfigDto;
  /** Order of the QR code logins. */
  qrCodeSortConfig: ApplicationTabMethodsSortConfigDto;
  /** Customization of the login page. */
  ssoPageCustomizationSettings: ISsoPageCustomizationSettingsDto;
  /** Settings of the tab for login with a password. */
  passwordTabConfig: TabConfigDto;
  /** Settings of the tab for login with a code. */
  verifyCodeTabConfig: TabConfigDto;
  /** Language settings. */
  config: LanguageCoinfigDto;
  /** Whether tenants may be created. */
  enableCreateTenant: boolean;
  /** Situations in which a tenant may be created. */
  createTenantScenes: string[];
  /** Whether users may join a tenant. */
  enableJoinTenant: boolean;
  /** Situations in which users may join a tenant. */
  joinTenantScenes: string[];
  /** Whether the domain of the company is verified. */
  enableVerifyDomain: boolean;
  /** Whether applications of tenants are associated automatically. */
  enableAutoConnectTenantApp: boolean;
  /** Situations in which the domain of the company is verified. */
  verifyDomainScenes: string[];
};

/** Body of `updateLoginPageConfig`. */
export type UpdateLoginConfigDto = {
  /** New settings. */
  update: UpdateLoginConfig;
};

/** Body of `updateTenantQrCodeState`. */
export type UpdateTenantAppqrcodeState = {
  /** Whether login with a QR code is on. */
  enabled: boolean;
};

/** Body of `updateUserPoolTenantConfig`. */
export type UpdateUserPoolTenantLoginConfigDto = {
  /** New settings. */
  update: UpdateLoginConfig;
};

/** Multi-tenant settings of the user pool. */
export type UserPoolTenantConfigDto = {
  /** ID of the user pool. */
  userPoolId: string;
  /** Whether the user pool is a tenant itself. */
  isUserPoolAsTenant: boolean;
  /** Kinds of switch that are allowed. */
  enableSwitchType: UserPoolTenantConfigDto.enableSwitchType;
  /** Custom CSS. */
  css: string;
  /** Whether the custom CSS is used. */
  cssEnabled: boolean;
  /** Custom loading indicator. */
  customLoading: string;
  /** Whether the version of the login component can be switched. */
  enableGuardVersionSwitch: boolean;
  /** Version of the login component, such as `v2`. */
  guardVersion: string;
  /** Custom background of the loading page. */
  loadingBackground: string;
  /** Whether tenants may be created. */
  enableCreateTenant: boolean;
  /** Situations in which a tenant may be created. */
  createTenantScenes: string[];
  /** Whether users may join a tenant. */
  enableJoinTenant: boolean;
  /** Situations in which users may join a tenant. */
  joinTenantScenes: string[];
  /** Whether the domain of the company is verified. */
  enableVerifyDomain: boolean;
  /** Situations in which the domain of the company is verified. */
  verifyDomainScenes: string[];
  /** Customization of the login page. */
  ssoPageCustomizationSettings: ISsoPageCustomizationSettingsDto;
  /** Whether users may choose a portal to log in. */
  enableMultipleTenantPortal: boolean;
  /** Login settings. */
  loginConfig: ApplicationLoginConfigDto;
};
export namespace UserPoolTenantConfigDto {
  export enum enableSwitchType {
    TENANT_CONSOLE = "tenant-console",
    TENANT_APP = "tenant-app",
    TENANT_LAUNPAD = "tenant-launpad",
  }
}

/** Answer of `userpollTenantConfig`. */
export type UserPoolTenantConfigDtoRespDto = {
  /** Business status code; 200 means success. */
  statusCode: number;
  /** Description of the result. */
  message: string;
  /** Detailed code of the error. */
  apiCode?: number;
  /** Result of the operation. */
  data: UserPoolTenantConfigDto;
};
