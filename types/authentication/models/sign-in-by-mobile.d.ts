// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

/** Parameter with which the Alipay SDK starts a sign-in. */
export type AlipayAuthInfoDataDto = {
  /** Parameter `AuthInfo` that the mobile app hands to the Alipay SDK. */
  authInfo: string;
};

/** Answer of `getAlipayAuthInfo`. */
export type GetAlipayAuthInfoRespDto = {
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
  /** The parameter for the Alipay SDK. Read it only when `statusCode` is 200. */
  data: AlipayAuthInfoDataDto;
};

/** Credential that Alipay issued to a mobile app. */
export type SignInByAlipayPayloadDto = {
  /** One-time authorization code that Alipay gave to the app. */
  code?: string;
};

/** Credential that Amazon issued to a mobile app. */
export type SignInByAmazonPayloadDto = {
  /** Access token that Amazon gave to the app. */
  access_token: string;
};

/** Credential that Apple issued to a mobile app. */
export type SignInByApplePayloadDto = {
  /** One-time authorization code that Apple gave to the app. */
  code?: string;
};

/**
 * Credential that Baidu issued to a mobile app: `code` or `access_token`. With both, the service
 * uses `code`.
 */
export type SignInByBaiduPayloadDto = {
  /** One-time authorization code that Baidu gave to the app. */
  code?: string;
  /** Access token that Baidu gave to the app. */
  access_token?: string;
};

/** Credential that DingTalk issued to a mobile app. */
export type SignInByDingTalkPayloadDto = {
  /** One-time authorization code that DingTalk gave to the app. */
  code: string;
  /**
   * Whether `code` is one for DingTalk's `sns/getuserinfo_bycode`. Otherwise it is exchanged for an
   * access token.
   */
  isSnsCode?: boolean;
};

/** Credential that Douyin issued to a mini program, with the phone number. */
export type SignInByDouyinMiniProgramCodeAndPhonePayloadDto = {
  /** Data of the sign-in. */
  loginParams: SignInByDouyinMiniProgramCodePayloadDto;
  /** Data for the phone number. */
  phoneParams: SignInByDouyinMiniProgramPhoneInfoPayloadDto;
};

/** Credential that Douyin issued to a mini program. */
export type SignInByDouyinMiniProgramCodePayloadDto = {
  /** Encrypted user data, as Douyin gave it to the mini program. */
  encryptedData?: string;
  /** Initialization vector of `encryptedData`, as Douyin gave it. Required with `encryptedData`. */
  iv?: string;
  /** Code that `tt.login` returned. */
  code: string;
};

/** A user's phone number at Douyin, encrypted. */
export type SignInByDouyinMiniProgramPhoneInfoPayloadDto = {
  /** Initialization vector of `encryptedData`, as Douyin gave it. Required with `encryptedData`. */
  iv?: string;
  /** Encrypted phone number, as Douyin gave it to the mini program. */
  encryptedData?: string;
};

/** Credential that Douyin issued to a mobile app. */
export type SignInByDouyinPayloadDto = {
  /** One-time authorization code that Douyin gave to the app. */
  code: string;
};

/** Credential that Facebook issued to a mobile app. */
export type SignInByFacebookPayloadDto = {
  /** Access token that Facebook gave to the app. */
  access_token: string;
};

/** Credential that Gitee issued to a mobile app. */
export type SignInByGiteePayloadDto = {
  /** One-time authorization code that Gitee gave to the app. */
  code: string;
};

/** Credential that GitHub issued to a mobile app. */
export type SignInByGithubPayloadDto = {
  /** One-time authorization code that GitHub gave to the app. */
  code: string;
};

/** Credential that GitLab issued to a mobile app. */
export type SignInByGitlabPayloadDto = {
  /** One-time authorization code that GitLab gave to the app. */
  code: string;
};

/** Credential that Google issued to a mobile app. */
export type SignInByGooglePayloadDto = {
  /** One-time authorization code that Google gave to the app. */
  code: string;
};

/** Credential that Huawei issued to a mobile app. */
export type SignInByHuaweiPayloadDto = {
  /** One-time authorization code that Huawei gave to the app. */
  code: string;
};

/** Credential that Kuaishou issued to a mobile app. */
export type SignInByKuaishouPayloadDto = {
  /** One-time authorization code that Kuaishou gave to the app. */
  code: string;
};

/** Credential that Lark (Feishu) issued to a block. */
export type SignInByLarkBlockPayloadDto = {
  /** One-time authorization code that Lark gave to the block. */
  code?: string;
};

/** Credential that Lark (Feishu) issued to a custom mobile app of an enterprise. */
export type SignInByLarkInternalPayloadDto = {
  /** One-time authorization code that Lark gave to the app. */
  code?: string;
};

/** Credential that Lark (Feishu) issued to a mobile app of its store. */
export type SignInByLarkPublicPayloadDto = {
  /** One-time authorization code that Lark gave to the app. */
  code?: string;
};

/** Credential that LINE issued to a mobile app. */
export type SignInByLinePayloadDto = {
  /** Access token that LINE gave to the app. */
  access_token: string;
  /**
   * ID token that LINE issued to an app that requested `openid`. The service reads the user's data
   * from it; without it, the service calls LINE with `access_token`.
   */
  id_token?: string;
};

/** Credential that LinkedIn issued to a mobile app. */
export type SignInByLinkedInPayloadDto = {
  /** One-time authorization code that LinkedIn gave to the app. */
  code: string;
};

/** Additional data of a sign-in from a mobile app or a mini program. */
export type SignInByMobileOptionsDto = {
  /**
   * Permissions to ask for, separated by spaces; it must hold `openid`. `profile`, `username`,
   * `email`, `phone`, `roles`, `external_id`, `extended_fields` and `tenant_id` put the user data
   * of that name into the ID token; `offline_access` asks for a refresh token.
   */
  scope?: string;
  /**
   * Data for your pipeline functions before and after the sign-in, which get it in their `context`.
   */
  context?: any;
  /** ID of the tenant to sign in to. */
  tenantId?: string;
  /**
   * Values for the user's custom fields, as an object by field name. Fields must be defined in the
   * console first.
   */
  customData?: any;
};

/** Credential that OPPO issued to a mobile app. */
export type SignInByOPPOPayloadDto = {
  /** One-time authorization code that OPPO gave to the app. */
  code: string;
};

/** Credential that QQ issued to a mobile app. */
export type SignInByQQPayloadDto = {
  /** Access token that QQ gave to the app. */
  access_token: string;
};

/** Credential that Slack issued to a mobile app. */
export type SignInBySlackPayloadDto = {
  /** One-time authorization code that Slack gave to the app. */
  code: string;
};

/** Credential that WeChat issued to a Mini Program, with a code for the phone number. */
export type SignInByWechatMiniProgramCodeAndPhonePayloadDto = {
  /** Data of the sign-in. */
  wxLoginInfo: SignInByWechatMiniProgramCodePayloadDto;
  /** Data for the phone number. */
  wxPhoneInfo: SignInByWechatMiniProgramPhoneInfoPayloadDto;
};

/** Credential that WeChat issued to a Mini Program. */
export type SignInByWechatMiniProgramCodePayloadDto = {
  /** Encrypted user data, as WeChat gave it to the Mini Program. */
  encryptedData?: string;
  /** Initialization vector of `encryptedData`, as WeChat gave it. */
  iv?: string;
  /** Code that `wx.login` returned. */
  code: string;
};

/** A code for a user's phone number at WeChat. */
export type SignInByWechatMiniProgramPhoneInfoPayloadDto = {
  /** Code that the Mini Program was given for the phone number. Not that of `wx.login`. */
  code: string;
};

/** Credential that WeChat issued to a Mini Program, with the encrypted phone number. */
export type SignInByWechatMiniProgramPhonePayloadDto = {
  /** Encrypted user data, as WeChat gave it to the Mini Program. */
  encryptedData: string;
  /** Initialization vector of `encryptedData`, as WeChat gave it. */
  iv: string;
  /** Code that `wx.login` returned. */
  code: string;
};

/** Credential that WeChat issued to a mobile app. */
export type SignInByWechatPayloadDto = {
  /** One-time authorization code that WeChat gave to the app. */
  code?: string;
};

/**
 * Credential that WeCom (WeChat Work) issued to a mobile app developed on behalf of the enterprise.
 */
export type SignInByWechatworkAgencyPayloadDto = {
  /** One-time authorization code that WeCom gave to the app. */
  code?: string;
};

/** Credential that WeCom (WeChat Work) issued to a mobile app. */
export type SignInByWechatworkDto = {
  /** One-time authorization code that WeCom gave to the app. */
  code?: string;
};

/** Credential that Weibo issued to a mobile app. */
export type SignInByWeiboPayloadDto = {
  /** Access token that Weibo gave to the app. */
  access_token: string;
};

/** Credential that Xiaomi issued to a mobile app. */
export type SignInByXiaomiPayloadDto = {
  /** One-time authorization code that Xiaomi gave to the app. */
  code: string;
};

/** Credential that one-tap sign-in of NetEase Yidun issued to a mobile app. */
export type SignInByYidunPayloadDto = {
  /** Token of Yidun. */
  token?: string;
  /** Authorization code of the mobile network operator, from Yidun. */
  accessToken?: string;
};

/**
 * Sign-in from a mobile app or a mini program, with what an external identity provider gave to it.
 */
export type SigninByMobileDto = {
  /**
   * Identifier of the connection of the external identity provider. The service spells it so, with
   * a small `i` in `identifier`.
   */
  extIdpConnidentifier: string;
  /**
   * Way of signing in, such as `apple`, `wechat` or `google`. It decides which payload is required.
   */
  connection: SigninByMobileDto.connection;
  /** Credentials. Required when `connection` is `wechat`. */
  wechatPayload?: SignInByWechatPayloadDto;
  /** Credentials. Required when `connection` is `apple`. */
  applePayload?: SignInByApplePayloadDto;
  /** Credentials. Required when `connection` is `alipay`. */
  alipayPayload?: SignInByAlipayPayloadDto;
  /** Credentials. Required when `connection` is `wechatwork`. */
  wechatworkPayload?: SignInByWechatworkDto;
  /** Credentials. Required when `connection` is `wechatwork_agency`. */
  wechatworkAgencyPayload?: SignInByWechatworkAgencyPayloadDto;
  /** Credentials. Required when `connection` is `lark_public`. */
  larkPublicPayload?: SignInByLarkPublicPayloadDto;
  /** Credentials. Required when `connection` is `lark_internal`. */
  larkInternalPayload?: SignInByLarkInternalPayloadDto;
  /** Credentials. Required when `connection` is `lark_block`. */
  larkBlockPayload?: SignInByLarkBlockPayloadDto;
  /** Credentials. Required when `connection` is `yidun`. */
  yidunPayload?: SignInByYidunPayloadDto;
  /** Credentials. Required when `connection` is `wechat_mini_program_code`. */
  wechatMiniProgramCodePayload?: SignInByWechatMiniProgramCodePayloadDto;
  /** Credentials. Required when `connection` is `wechat_mini_program_phone`. */
  wechatMiniProgramPhonePayload?: SignInByWechatMiniProgramPhonePayloadDto;
  /** Credentials. Required when `connection` is `wechat_mini_program_code_and_phone`. */
  wechatMiniProgramCodeAndPhonePayload?: SignInByWechatMiniProgramCodeAndPhonePayloadDto;
  /** Credentials. Required when `connection` is `douyin_mini_program_code`. */
  douyinMiniProgramCodePayload?: SignInByDouyinMiniProgramCodePayloadDto;
  /** Credentials. Required when `connection` is `douyin_mini_program_code_and_phone`. */
  douyinMiniProgramCodeAndPhonePayload?: SignInByDouyinMiniProgramCodeAndPhonePayloadDto;
  /** Credentials. Required when `connection` is `google`. */
  googlePayload?: SignInByGooglePayloadDto;
  /** Credentials. Required when `connection` is `facebook`. */
  facebookPayload?: SignInByFacebookPayloadDto;
  /** Credentials. Required when `connection` is `qq`. */
  qqPayload?: SignInByQQPayloadDto;
  /** Credentials. Required when `connection` is `weibo`. */
  weiboPayload?: SignInByWeiboPayloadDto;
  /** Credentials. Required when `connection` is `baidu`. */
  baiduPayload?: SignInByBaiduPayloadDto;
  /** Credentials. Required when `connection` is `linkedin`. */
  linkedInPayload?: SignInByLinkedInPayloadDto;
  /** Credentials. Required when `connection` is `dingtalk`. */
  dingTalkPayload?: SignInByDingTalkPayloadDto;
  /** Credentials. Required when `connection` is `github`. */
  githubPayload?: SignInByGithubPayloadDto;
  /** Credentials. Required when `connection` is `gitee`. */
  giteePayload?: SignInByGiteePayloadDto;
  /** Credentials. Required when `connection` is `gitlab`. */
  gitlabPayload?: SignInByGitlabPayloadDto;
  /** Credentials. Required when `connection` is `douyin`. */
  douyinPayload?: SignInByDouyinPayloadDto;
  /** Credentials. Required when `connection` is `kuaishou`. */
  kuaishouPayload?: SignInByKuaishouPayloadDto;
  /** Credentials. Required when `connection` is `xiaomi`. */
  xiaomiPayload?: SignInByXiaomiPayloadDto;
  /** Credentials. Required when `connection` is `line`. */
  linePayload?: SignInByLinePayloadDto;
  /** Credentials. Required when `connection` is `slack`. */
  slackPayload?: SignInBySlackPayloadDto;
  /** Credentials. Required when `connection` is `oppo`. */
  oppoPayload?: SignInByOPPOPayloadDto;
  /** Credentials. Required when `connection` is `huawei`. */
  huaweiPayload?: SignInByHuaweiPayloadDto;
  /** Credentials. Required when `connection` is `amazon`. */
  amazonPayload?: SignInByAmazonPayloadDto;
  /** Additional data of the sign-in. */
  options?: SignInByMobileOptionsDto;
  /**
   * ID of the application. Required when the application authenticates with `client_secret_post`.
   */
  client_id?: string;
  /**
   * Secret of the application. Required when the application authenticates with
   * `client_secret_post`. A secret: keep it on the server.
   */
  client_secret?: string;
};
export namespace SigninByMobileDto {
  /** Way of signing in from a mobile app or a mini program. */
  export enum connection {
    /** Mobile app with Apple. */
    APPLE = "apple",
    /** Mobile app with WeChat. */
    WECHAT = "wechat",
    /** Mobile app with Alipay. */
    ALIPAY = "alipay",
    /** Mobile app with WeCom (WeChat Work). */
    WECHATWORK = "wechatwork",
    /** Mobile app with WeCom (WeChat Work), developed on behalf of the enterprise. */
    WECHATWORK_AGENCY = "wechatwork_agency",
    /** Mobile app with Lark (Feishu), custom app of an enterprise. */
    LARK_INTERNAL = "lark_internal",
    /** Mobile app with Lark (Feishu), app of its store. */
    LARK_PUBLIC = "lark_public",
    /** Lark (Feishu) block. */
    LARK_BLOCK = "lark_block",
    /** One-tap sign-in of NetEase Yidun. */
    YIDUN = "yidun",
    /** WeChat Mini Program, by code. */
    WECHAT_MINI_PROGRAM_CODE = "wechat_mini_program_code",
    /** WeChat Mini Program, by phone number. */
    WECHAT_MINI_PROGRAM_PHONE = "wechat_mini_program_phone",
    /** WeChat Mini Program, by code and phone number. */
    WECHAT_MINI_PROGRAM_CODE_AND_PHONE = "wechat_mini_program_code_and_phone",
    /** Mobile app with Google. */
    GOOGLE = "google",
    /** Mobile app with Facebook. */
    FACEBOOK = "facebook",
    /** Mobile app with QQ. */
    QQ = "qq",
    /** Mobile app with Weibo. */
    WEIBO = "weibo",
    /** Mobile app with Baidu. */
    BAIDU = "baidu",
    /** Mobile app with LinkedIn. */
    LINKEDIN = "linkedin",
    /** Mobile app with DingTalk. */
    DINGTALK = "dingtalk",
    /** Mobile app with GitHub. */
    GITHUB = "github",
    /** Mobile app with Gitee. */
    GITEE = "gitee",
    /** Mobile app with GitLab. */
    GITLAB = "gitlab",
    /** Mobile app with Douyin. */
    DOUYIN = "douyin",
    /** Mobile app with Kuaishou. */
    KUAISHOU = "kuaishou",
    /** Mobile app with Xiaomi. */
    XIAOMI = "xiaomi",
    /** Mobile app with LINE. */
    LINE = "line",
    /** Mobile app with Slack. */
    SLACK = "slack",
    /** Mobile app with OPPO. */
    OPPO = "oppo",
    /** Mobile app with Huawei. */
    HUAWEI = "huawei",
    /** Mobile app with Amazon. */
    AMAZON = "amazon",
    /** Douyin mini program, by code. */
    DOUYIN_MINI_PROGRAM_CODE = "douyin_mini_program_code",
    /** Douyin mini program, by code and phone number. */
    DOUYIN_MINI_PROGRAM_CODE_AND_PHONE = "douyin_mini_program_code_and_phone",
  }
}
