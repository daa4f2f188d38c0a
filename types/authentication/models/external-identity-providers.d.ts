// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

import type * as Models from "../../../models.js";

/** An external identity provider that users of an application may sign in with. */
export type ExtIdpInfoDto = {
  /** Identifier of the connection of the identity provider, as `generateLinkExtIdpUrl` takes it. */
  identifier: string;
  /** ID of the identity provider. */
  extIdpId: string;
  /** Kind of the identity provider, such as `oidc`, `wechat` or `github`. */
  type: ExtIdpInfoDto.type;
  /** Class of the identity provider: `social` or `enterprise`. */
  extIdpType: ExtIdpInfoDto.extIdpType;
  /** URL at which users authenticate with the identity provider. */
  bindUrl: string;
  /** Name to show. */
  name: string;
  /** Name to show, in English. */
  name_en?: string;
  /** Description. */
  desc?: string;
  /** Description, in English. */
  desc_en?: string;
  /** Icon to show. */
  logo?: string;
};
export namespace ExtIdpInfoDto {
  /** Kind of an external identity provider. */
  export enum type {
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
  /** Class of an external identity provider. */
  export enum extIdpType {
    /** Social accounts, such as WeChat or Google. */
    SOCIAL = "social",
    /** Accounts of an enterprise, such as by SAML or LDAP. */
    ENTERPRISE = "enterprise",
  }
}

/** A link that binds an external account. */
export type GenerateBindExtIdpLinkDataDto = {
  /** URL to send the user's browser to. */
  url: string;
};

/** Answer of `generateLinkExtIdpUrl`. */
export type GenerateBindExtIdpLinkRespDto = {
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
  /** The link. Read it only when `statusCode` is 200. */
  data: GenerateBindExtIdpLinkDataDto;
};

/** Answer of `getApplicationEnabledExtIdps`. */
export type GetExtIdpsRespDto = {
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
  /**
   * The identity providers that are enabled for the application. Read it only when `statusCode` is
   * 200.
   */
  data: ExtIdpInfoDto[];
};

/** Answer of `getIdentities`. */
export type GetIdentitiesRespDto = {
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
  /**
   * The user's identities at external identity providers. Read it only when `statusCode` is 200.
   */
  data: Models.IdentityDto[];
};

/** The identity provider to unlink. */
export type UnlinkExtIdpDto = {
  /**
   * ID of the identity provider, from `extIdpId` of an identity. It is not the ID of a connection.
   */
  extIdpId: string;
};
