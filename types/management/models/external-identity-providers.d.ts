// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

/** Body of `changeExtIdpConnAssociationState`. */
export type ChangeExtIdpAssociationStateDto = {
  /** ID of the connection. */
  id: string;
  /** Whether the tenant is associated with the connection. */
  association: boolean;
  /** ID of the tenant. */
  tenantId?: string;
};

/** Body of `changeExtIdpConnState`. */
export type ChangeExtIdpConnStateDto = {
  /** ID of the connection. */
  id: string;
  /** Whether the connection is on. */
  enabled: boolean;
  /** ID of the application. */
  appId: string;
  /** ID of the tenant. */
  tenantId?: string;
  /** IDs of the applications. */
  appIds?: string[];
};

/** Body of `createExtIdpConn`. */
export type CreateExtIdpConnDto = {
  /** ID of the external identity provider. */
  extIdpId: string;
  /** Type of the connection. */
  type: CreateExtIdpConnDto.type;
  /** Identifier of the connection. */
  identifier: string;
  /** Name of the connection on the login page. */
  displayName: string;
  /** Settings of the connection, such as the client ID at the provider. */
  fields: any;
  /** Whether the connection serves only to log in. */
  loginOnly?: boolean;
  /** URL of the icon of the connection. */
  logo?: string;
  /** ID of the tenant. */
  tenantId?: string;
};
export namespace CreateExtIdpConnDto {
  export enum type {
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

/** Body of `createExtIdp`. */
export type CreateExtIdpDto = {
  /** Name of the external identity provider. */
  name: string;
  /** Type of the connections of the provider. */
  type: CreateExtIdpDto.type;
  /** ID of the tenant. */
  tenantId?: string;
};
export namespace CreateExtIdpDto {
  export enum type {
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

/** Body of `deleteExtIdpConn`. */
export type DeleteExtIdpConnDto = {
  /** ID of the connection. */
  id: string;
  /** ID of the tenant. */
  tenantId?: string;
};

/** Body of `deleteExtIdp`. */
export type DeleteExtIdpDto = {
  /** ID of the external identity provider. */
  id: string;
  /** ID of the tenant. */
  tenantId?: string;
};

/** A connection of an external identity provider. */
export type ExtIdpConnDetail = {
  /** ID of the connection. */
  id: string;
  /** Type of the connection. */
  type: ExtIdpConnDetail.type;
  /** ID of the external identity provider. */
  extIdpId: string;
  /** URL of the icon of the connection. */
  logo: string;
  /** Identifier of the connection. */
  identifier?: string;
  /** Name of the connection on the login page. */
  displayName?: string;
  /** Whether the connection serves only to log in. */
  loginOnly: boolean;
  /** How an external identity is linked to an account. */
  associationMode: ExtIdpConnDetail.associationMode;
  /** Methods with which a user links the external identity to an account. */
  challengeBindingMethods: string[];
};
export namespace ExtIdpConnDetail {
  export enum type {
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
  export enum associationMode {
    NONE = "none",
    FIELD = "field",
    CHALLENGE = "challenge",
  }
}

/** Answer of `createExtIdpConn` and `updateExtIdpConn`. */
export type ExtIdpConnDetailSingleRespDto = {
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
  data: ExtIdpConnDetail;
};

/** An external identity provider with its connections. */
export type ExtIdpDetail = {
  /** ID of the external identity provider. */
  id: string;
  /** Name of the external identity provider. */
  name: string;
  /** URL of the logo of the provider. */
  logo: string;
  /** ID of the tenant. */
  tenantId?: string;
  /** Type of the external identity provider, such as `wechat`. */
  type: string;
  /** Connections of the external identity provider. */
  connections: any;
  /** Whether a tenant joins automatically. */
  autoJoin: boolean;
};

/** Answer of `getExtIdp`. */
export type ExtIdpDetailSingleRespDto = {
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
  data: ExtIdpDetail;
};

/** An external identity provider. */
export type ExtIdpDto = {
  /** ID of the external identity provider. */
  id: string;
  /** Name of the external identity provider. */
  name: string;
  /** URL of the logo of the provider. */
  logo: string;
  /** ID of the tenant. */
  tenantId?: string;
  /** Type of the external identity provider, such as `wechat`. */
  type: string;
};

/** Answer of `listExtIdp`, `listTenantExtIdp` and `extIdpConnStateByApps`. */
export type ExtIdpListPaginatedRespDto = {
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
  /** The list. */
  data: ExtIdpListPagingDto;
};

/** A list of external identity providers. */
export type ExtIdpListPagingDto = {
  /** Total number of records. */
  totalCount: number;
  /** Items of the list. */
  list: ExtIdpDto[];
};

/** Answer of `createExtIdp` and `updateExtIdp`. */
export type ExtIdpSingleRespDto = {
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
  data: ExtIdpDto;
};

/** Body of `updateExtIdpConn`. */
export type UpdateExtIdpConnDto = {
  /** ID of the connection. */
  id: string;
  /** Name of the connection on the login page. */
  displayName: string;
  /** Settings of the connection to change; settings that are left out keep their values. */
  fields: any;
  /** URL of the icon of the connection. */
  logo?: string;
  /** Whether the connection serves only to log in. */
  loginOnly?: boolean;
  /** ID of the tenant. */
  tenantId?: string;
};

/** Body of `updateExtIdp`. */
export type UpdateExtIdpDto = {
  /** Name of the external identity provider. */
  name: string;
  /** ID of the external identity provider. */
  id: string;
  /** ID of the tenant. */
  tenantId?: string;
};
