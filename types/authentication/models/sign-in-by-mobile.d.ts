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
  /** Authorization code that Alipay gave to the app. Can be used once. */
  code?: string;
};

/** Credential that Amazon issued to a mobile app. */
export type SignInByAmazonPayloadDto = {
  /** Access token that Amazon gave to the app. */
  access_token: string;
};

/** Credential that Apple issued to a mobile app. */
export type SignInByApplePayloadDto = {
  /** Authorization code that Apple gave to the app. Can be used once. */
  code?: string;
};

/**
 * Credential that Baidu issued to a mobile app. With both, the service uses `code`. At least one of
 * `code` or `access_token` is required.
 */
export type SignInByBaiduPayloadDto = {
  /** Authorization code that Baidu gave to the app. */
  code?: string;
  /** Access token that Baidu gave to the app. */
  access_token?: string;
};

/** Credential that DingTalk issued to a mobile app. */
export type SignInByDingTalkPayloadDto = {
  /** Authorization code that DingTalk gave to the app. */
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
  /**
   * Data for the phone number. A new user gets the number; an existing user gets it if none is
   * bound yet and the number is not bound elsewhere.
   */
  phoneParams: SignInByDouyinMiniProgramPhoneInfoPayloadDto;
};

/** Credential that Douyin issued to a mini program. */
export type SignInByDouyinMiniProgramCodePayloadDto = {
  /** Encrypted user data, as Douyin gave it to the mini program. */
  encryptedData?: string;
  /**
   * Initialization vector of `encryptedData`, as Douyin gave it. From the code of authing-node-sdk:
   * required when `encryptedData` is sent.
   */
  iv?: string;
  /** Code that `tt.login` returned. */
  code: string;
};

/** A user's phone number at Douyin, encrypted. */
export type SignInByDouyinMiniProgramPhoneInfoPayloadDto = {
  /**
   * Initialization vector of `encryptedData`, as Douyin gave it. From the code of authing-node-sdk:
   * required when `encryptedData` is sent.
   */
  iv?: string;
  /** Encrypted phone number, as Douyin gave it to the mini program. */
  encryptedData?: string;
};

/** Credential that Douyin issued to a mobile app. */
export type SignInByDouyinPayloadDto = {
  /** Authorization code that Douyin gave to the app. */
  code: string;
};

/** Credential that Facebook issued to a mobile app. */
export type SignInByFacebookPayloadDto = {
  /** Access token that Facebook gave to the app. */
  access_token: string;
};

/** Credential that Gitee issued to a mobile app. */
export type SignInByGiteePayloadDto = {
  /** Authorization code that Gitee gave to the app. */
  code: string;
};

/** Credential that GitHub issued to a mobile app. */
export type SignInByGithubPayloadDto = {
  /** Authorization code that GitHub gave to the app. */
  code: string;
};

/** Credential that GitLab issued to a mobile app. */
export type SignInByGitlabPayloadDto = {
  /** Authorization code that GitLab gave to the app. */
  code: string;
};

/** Credential that Google issued to a mobile app. */
export type SignInByGooglePayloadDto = {
  /** Authorization code that Google gave to the app. */
  code: string;
};

/** Credential that Huawei issued to a mobile app. */
export type SignInByHuaweiPayloadDto = {
  /** Authorization code that Huawei gave to the app. */
  code: string;
};

/** Credential that Kuaishou issued to a mobile app. */
export type SignInByKuaishouPayloadDto = {
  /** Authorization code that Kuaishou gave to the app. */
  code: string;
};

/** Credential that Lark (Feishu) issued to a block. */
export type SignInByLarkBlockPayloadDto = {
  /** Authorization code that Lark gave to the block. Can be used once. */
  code?: string;
};

/** Credential that Lark (Feishu) issued to a custom mobile app of an enterprise. */
export type SignInByLarkInternalPayloadDto = {
  /** Authorization code that Lark gave to the app. Can be used once. */
  code?: string;
};

/** Credential that Lark (Feishu) issued to a mobile app of its store. */
export type SignInByLarkPublicPayloadDto = {
  /** Authorization code that Lark gave to the app. Can be used once. */
  code?: string;
};

/** Credential that LINE issued to a mobile app. */
export type SignInByLinePayloadDto = {
  /** Access token that LINE gave to the app. */
  access_token: string;
  /**
   * ID token that LINE issued to an app that requested `openid`. The service gets the user's data
   * with it; without it, with `access_token`.
   */
  id_token?: string;
};

/** Credential that LinkedIn issued to a mobile app. */
export type SignInByLinkedInPayloadDto = {
  /** Authorization code that LinkedIn gave to the app. */
  code: string;
};

/** Additional data of a sign-in from a mobile app or a mini program. */
export type SignInByMobileOptionsDto = {
  /**
   * Scopes to request, separated by spaces. `openid` is required; `offline_access` adds a refresh
   * token to the answer; `profile`, `username`, `email`, `phone`, `roles`, `external_id`,
   * `extended_fields` and `tenant_id` add the user data of that name to the ID token.
   */
  scope?: string;
  /**
   * Data for the pipeline functions before and after the authentication, which receive it in their
   * `context`.
   */
  context?: any;
  /** ID of the tenant. */
  tenantId?: string;
  /**
   * Values of the user's custom fields, an object by field name. The fields must be defined in the
   * console first.
   */
  customData?: any;
};

/** Credential that OPPO issued to a mobile app. */
export type SignInByOPPOPayloadDto = {
  /** Authorization code that OPPO gave to the app. */
  code: string;
};

/** Credential that QQ issued to a mobile app. */
export type SignInByQQPayloadDto = {
  /** Access token that QQ gave to the app. */
  access_token: string;
};

/** Credential that Slack issued to a mobile app. */
export type SignInBySlackPayloadDto = {
  /** Authorization code that Slack gave to the app. */
  code: string;
};

/** Credential that WeChat issued to a Mini Program, with a code for the phone number. */
export type SignInByWechatMiniProgramCodeAndPhonePayloadDto = {
  /** Data of the sign-in. */
  wxLoginInfo: SignInByWechatMiniProgramCodePayloadDto;
  /**
   * Data for the phone number. A new user gets the number; an existing user gets it if none is
   * bound yet and the number is not bound elsewhere.
   */
  wxPhoneInfo: SignInByWechatMiniProgramPhoneInfoPayloadDto;
};

/** Credential that WeChat issued to a Mini Program. */
export type SignInByWechatMiniProgramCodePayloadDto = {
  /** Encrypted user data, as WeChat gave it to the Mini Program. */
  encryptedData?: string;
  /** Initialization vector of `encryptedData`, as WeChat gave it. */
  iv?: string;
  /**
   * Sign-in code that `wx.login` returned. Can be used once. Source:
   * https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/login.html
   */
  code: string;
};

/** A code for a user's phone number at WeChat. */
export type SignInByWechatMiniProgramPhoneInfoPayloadDto = {
  /**
   * Code that the Mini Program was given for the phone number. Not that of `wx.login`. Can be used
   * once. Source:
   * https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/user-info/phone-number/getPhoneNumber.html
   * Valid for 5 minutes. Source:
   * https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/user-info/phone-number/getPhoneNumber.html
   */
  code: string;
};

/** Credential that WeChat issued to a Mini Program, with the encrypted phone number. */
export type SignInByWechatMiniProgramPhonePayloadDto = {
  /** Encrypted user data, as WeChat gave it to the Mini Program. */
  encryptedData: string;
  /** Initialization vector of `encryptedData`, as WeChat gave it. */
  iv: string;
  /**
   * Sign-in code that `wx.login` returned. Can be used once. Source:
   * https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/login.html
   */
  code: string;
};

/** Credential that WeChat issued to a mobile app. */
export type SignInByWechatPayloadDto = {
  /** Authorization code that WeChat gave to the app. Can be used once. */
  code?: string;
};

/**
 * Credential that WeCom (WeChat Work) issued to a mobile app developed on behalf of the enterprise.
 */
export type SignInByWechatworkAgencyPayloadDto = {
  /** Authorization code that WeCom gave to the app. Can be used once. */
  code?: string;
};

/** Credential that WeCom (WeChat Work) issued to a mobile app. */
export type SignInByWechatworkDto = {
  /** Authorization code that WeCom gave to the app. Can be used once. */
  code?: string;
};

/** Credential that Weibo issued to a mobile app. */
export type SignInByWeiboPayloadDto = {
  /** Access token that Weibo gave to the app. */
  access_token: string;
};

/** Credential that Xiaomi issued to a mobile app. */
export type SignInByXiaomiPayloadDto = {
  /** Authorization code that Xiaomi gave to the app. */
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
  /** Credentials for `wechat`. Required when `connection` is `wechat`. */
  wechatPayload?: SignInByWechatPayloadDto;
  /** Credentials for `apple`. Required when `connection` is `apple`. */
  applePayload?: SignInByApplePayloadDto;
  /** Credentials for `alipay`. Required when `connection` is `alipay`. */
  alipayPayload?: SignInByAlipayPayloadDto;
  /** Credentials for `wechatwork`. Required when `connection` is `wechatwork`. */
  wechatworkPayload?: SignInByWechatworkDto;
  /** Credentials for `wechatwork_agency`. Required when `connection` is `wechatwork_agency`. */
  wechatworkAgencyPayload?: SignInByWechatworkAgencyPayloadDto;
  /** Credentials for `lark_public`. Required when `connection` is `lark_public`. */
  larkPublicPayload?: SignInByLarkPublicPayloadDto;
  /** Credentials for `lark_internal`. Required when `connection` is `lark_internal`. */
  larkInternalPayload?: SignInByLarkInternalPayloadDto;
  /** Credentials for `lark_block`. Required when `connection` is `lark_block`. */
  larkBlockPayload?: SignInByLarkBlockPayloadDto;
  /** Credentials for `yidun`. Required when `connection` is `yidun`. */
  yidunPayload?: SignInByYidunPayloadDto;
  /**
   * Credentials for `wechat_mini_program_code`. Required when `connection` is
   * `wechat_mini_program_code`.
   */
  wechatMiniProgramCodePayload?: SignInByWechatMiniProgramCodePayloadDto;
  /**
   * Credentials for `wechat_mini_program_phone`. Required when `connection` is
   * `wechat_mini_program_phone`.
   */
  wechatMiniProgramPhonePayload?: SignInByWechatMiniProgramPhonePayloadDto;
  /**
   * Credentials for `wechat_mini_program_code_and_phone`. Required when `connection` is
   * `wechat_mini_program_code_and_phone`.
   */
  wechatMiniProgramCodeAndPhonePayload?: SignInByWechatMiniProgramCodeAndPhonePayloadDto;
  /**
   * Credentials for `douyin_mini_program_code`. From the code of authing-node-sdk: required when
   * `connection` is `douyin_mini_program_code`.
   */
  douyinMiniProgramCodePayload?: SignInByDouyinMiniProgramCodePayloadDto;
  /**
   * Credentials for `douyin_mini_program_code_and_phone`. From the code of authing-node-sdk:
   * required when `connection` is `douyin_mini_program_code_and_phone`.
   */
  douyinMiniProgramCodeAndPhonePayload?: SignInByDouyinMiniProgramCodeAndPhonePayloadDto;
  /** Credentials for `google`. Required when `connection` is `google`. */
  googlePayload?: SignInByGooglePayloadDto;
  /** Credentials for `facebook`. Required when `connection` is `facebook`. */
  facebookPayload?: SignInByFacebookPayloadDto;
  /** Credentials for `qq`. Required when `connection` is `qq`. */
  qqPayload?: SignInByQQPayloadDto;
  /** Credentials for `weibo`. Required when `connection` is `weibo`. */
  weiboPayload?: SignInByWeiboPayloadDto;
  /** Credentials for `baidu`. Required when `connection` is `baidu`. */
  baiduPayload?: SignInByBaiduPayloadDto;
  /** Credentials for `linkedin`. Required when `connection` is `linkedin`. */
  linkedInPayload?: SignInByLinkedInPayloadDto;
  /** Credentials for `dingtalk`. Required when `connection` is `dingtalk`. */
  dingTalkPayload?: SignInByDingTalkPayloadDto;
  /** Credentials for `github`. Required when `connection` is `github`. */
  githubPayload?: SignInByGithubPayloadDto;
  /** Credentials for `gitee`. Required when `connection` is `gitee`. */
  giteePayload?: SignInByGiteePayloadDto;
  /** Credentials for `gitlab`. Required when `connection` is `gitlab`. */
  gitlabPayload?: SignInByGitlabPayloadDto;
  /** Credentials for `douyin`. Required when `connection` is `douyin`. */
  douyinPayload?: SignInByDouyinPayloadDto;
  /** Credentials for `kuaishou`. Required when `connection` is `kuaishou`. */
  kuaishouPayload?: SignInByKuaishouPayloadDto;
  /** Credentials for `xiaomi`. Required when `connection` is `xiaomi`. */
  xiaomiPayload?: SignInByXiaomiPayloadDto;
  /** Credentials for `line`. Required when `connection` is `line`. */
  linePayload?: SignInByLinePayloadDto;
  /** Credentials for `slack`. Required when `connection` is `slack`. */
  slackPayload?: SignInBySlackPayloadDto;
  /** Credentials for `oppo`. Required when `connection` is `oppo`. */
  oppoPayload?: SignInByOPPOPayloadDto;
  /** Credentials for `huawei`. Required when `connection` is `huawei`. */
  huaweiPayload?: SignInByHuaweiPayloadDto;
  /** Credentials for `amazon`. Required when `connection` is `amazon`. */
  amazonPayload?: SignInByAmazonPayloadDto;
  /** Additional data of the sign-in. */
  options?: SignInByMobileOptionsDto;
  /**
   * ID of the application. Required when the application authenticates with `client_secret_post`.
   */
  client_id?: string;
  /**
   * Secret of the application. Keep it on the server. Required when the application authenticates
   * with `client_secret_post`.
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
