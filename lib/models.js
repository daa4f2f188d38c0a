// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.
"use strict";

exports.AddDepartmentMembersReqDto = () => ({
  departmentIdType: {
    DEPARTMENT_ID: "department_id",
    OPEN_DEPARTMENT_ID: "open_department_id",
    SYNC_RELATION: "sync_relation",
    CUSTOM_FIELD: "custom_field",
    CODE: "code",
  },
});

exports.AddInvitationPolicyUserAttributionDto = () => ({
  targetType: {
    DEPARTMENT: "department",
    POST: "post",
    ROLE: "role",
    GROUP: "group",
  },
});

exports.AddTenantDepartmentMembersReqDto = () => ({
  departmentIdType: {
    DEPARTMENT_ID: "department_id",
    OPEN_DEPARTMENT_ID: "open_department_id",
    SYNC_RELATION: "sync_relation",
    CUSTOM_FIELD: "custom_field",
    CODE: "code",
  },
});

exports.AddWhitelistDto = () => ({
  type: {
    USERNAME: "USERNAME",
    EMAIL: "EMAIL",
    PHONE: "PHONE",
  },
});

exports.AddWhitelistOfAppDto = () => ({
  type: {
    USERNAME: "USERNAME",
    EMAIL: "EMAIL",
    PHONE: "PHONE",
  },
});

exports.AdminAuditLogDto = () => ({
  operationType: {
    ALL: "all",
    CREATE: "create",
    DELETE: "delete",
    IMPORT: "import",
    EXPORT: "export",
    UPDATE: "update",
    REFRESH: "refresh",
    SYNC: "sync",
    INVITE: "invite",
    RESIGN: "resign",
    RECOVER: "recover",
    DISABLE: "disable",
    ENABLE: "enable",
    ACTIVATE: "activate",
    DEACTIVATE: "deactivate",
    ADD: "add",
    REMOVE: "remove",
    QUERY: "query",
    SEND_INVITATION: "sendInvitation",
    REVERT_INVITATION: "revertInvitation",
    APPROVAL: "approval",
    REJECT: "reject",
  },
  resourceType: {
    ALL: "all",
    USER: "user",
    USERPOOL: "userpool",
    TENANT: "tenant",
    USER_LOGIN_STATE: "userLoginState",
    USER_ACCOUNT_STATE: "userAccountState",
    USER_GROUP: "userGroup",
    FIELD_ENCRYPT_STATE: "fieldEncryptState",
    SYNC_TASK: "syncTask",
    SOCIAL_CONNECTION: "socialConnection",
    ENTERPRISE_CONNECTION: "enterpriseConnection",
    CUSTOM_DATABASE: "customDatabase",
    ORG: "org",
    COOPERATOR: "cooperator",
    APPLICATION: "application",
    RESOURCE_NAMESPACE: "resourceNamespace",
    RESOURCE: "resource",
    ROLE: "role",
    ROLE_ASSIGN: "roleAssign",
    POLICY: "policy",
    CUSTOM_DOMAIN: "customDomain",
    PERMIT_SPACE: "permitSpace",
    GENERAL_RESOURCE: "generalResource",
    GENERAL_RESOURCE_AUTHORIZATION: "generalResourceAuthorization",
    ROLE_SUBJECT: "roleSubject",
    SUBJECT_OF_ROLE: "subjectOfRole",
    DATA_RESOURCE: "dataResource",
    DATA_POLICY: "dataPolicy",
    AUTHORIZATION: "authorization",
    USER_AUTHORIZATION: "userAuthorization",
    ADMIN_PERMISSION_ROLE: "adminPermissionRole",
    ADMIN_PERMISSION_ADMIN: "adminPermissionAdmin",
    ADMIN_PERMISSION_POLICY: "adminPermissionPolicy",
    UNIVERSAL_INVITATION: "universalInvitation",
    POLICY_INVITATION: "policyInvitation",
    INVITATION_ROSTER: "invitationRoster",
    INVITATION_USER: "invitationUser",
    INVITATION_POLICY: "invitationPolicy",
    APPLICANT: "applicant",
  },
});

exports.AppDto = () => ({
  appDefaultLoginStrategy: {
    ALLOW_ALL: "ALLOW_ALL",
    DENY_ALL: "DENY_ALL",
  },
});

exports.AppQRCodeLoginDto = () => ({
  action: {
    APP_LOGIN: "APP_LOGIN",
  },
});

exports.AppValidateRuleDto = () => ({
  type: {
    NONE: "None",
    REG_EXP: "regExp",
    PHONE: "phone",
    EMAIL: "email",
    IS_NUMBER: "isNumber",
  },
  content: {
    NONE: "None",
    REG_EXP: "regExp",
    PHONE: "phone",
    EMAIL: "email",
    IS_NUMBER: "isNumber",
  },
});

exports.ApplicationAgreementDto = () => ({
  lang: {
    ZH_CN: "zh-CN",
    EN_US: "en-US",
    ZH_TW: "zh-TW",
    JA_JP: "ja-JP",
  },
});

exports.ApplicationBrandingConfig = () => ({
  guardVersion: {
    ADVANCED: "Advanced",
    CLASSICAL: "Classical",
  },
  defaultLanguage: {
    ZH_CN: "zh-CN",
    EN_US: "en-US",
    ZH_TW: "zh-TW",
    JA_JP: "ja-JP",
  },
});

exports.ApplicationBrandingConfigInputDto = () => ({
  guardVersion: {
    ADVANCED: "Advanced",
    CLASSICAL: "Classical",
  },
  defaultLanguage: {
    ZH_CN: "zh-CN",
    EN_US: "en-US",
    ZH_TW: "zh-TW",
    JA_JP: "ja-JP",
  },
});

exports.ApplicationDefaultLoginMethod = () => ({
  connectionType: {
    PASSCODE: "PASSCODE",
    PASSWORD: "PASSWORD",
    QRCODE: "QRCODE",
    LDAP: "LDAP",
    AD: "AD",
  },
  qrcodeType: {
    SELF_BUILT_APP: "SELF_BUILT_APP",
    WECHAT_OFFICIAL_ACCOUNT: "WECHAT_OFFICIAL_ACCOUNT",
    WECHAT_MINI_PROGRAM: "WECHAT_MINI_PROGRAM",
  },
});

exports.ApplicationDefaultLoginMethodInput = () => ({
  connectionType: {
    PASSCODE: "PASSCODE",
    PASSWORD: "PASSWORD",
    QRCODE: "QRCODE",
    LDAP: "LDAP",
    AD: "AD",
  },
  qrcodeType: {
    SELF_BUILT_APP: "SELF_BUILT_APP",
    WECHAT_OFFICIAL_ACCOUNT: "WECHAT_OFFICIAL_ACCOUNT",
    WECHAT_MINI_PROGRAM: "WECHAT_MINI_PROGRAM",
  },
});

exports.ApplicationDto = () => ({
  appType: {
    WEB: "web",
    SPA: "spa",
    NATIVE: "native",
    API: "api",
    MFA: "mfa",
    MINI_PROGRAM: "mini-program",
    GATEWAY_APP: "gateway-app",
    GATEWAY_AGENT: "gateway-agent",
  },
  defaultProtocol: {
    OIDC: "oidc",
    OAUTH: "oauth",
    SAML: "saml",
    CAS: "cas",
    ASA: "asa",
  },
});

exports.ApplicationEnabledExtIdpConnDto = () => ({
  extIdpType: {
    OIDC: "oidc",
    OAUTH2: "oauth2",
    SAML: "saml",
    LDAP: "ldap",
    AD: "ad",
    CAS: "cas",
    AZURE_AD: "azure-ad",
    WECHAT: "wechat",
    GOOGLE: "google",
    QQ: "qq",
    WECHATWORK: "wechatwork",
    DINGTALK: "dingtalk",
    WEIBO: "weibo",
    GITHUB: "github",
    ALIPAY: "alipay",
    APPLE: "apple",
    BAIDU: "baidu",
    LARK: "lark",
    GITLAB: "gitlab",
    TWITTER: "twitter",
    FACEBOOK: "facebook",
    SLACK: "slack",
    LINKEDIN: "linkedin",
    YIDUN: "yidun",
    QINGCLOUD: "qingcloud",
    GITEE: "gitee",
    INSTAGRAM: "instagram",
    WELINK: "welink",
    HUAWEI: "huawei",
    HONOR: "honor",
    XIAOMI: "xiaomi",
    OPPO: "oppo",
    AWS: "aws",
    AMAZON: "amazon",
    DOUYIN: "douyin",
    KUAISHOU: "kuaishou",
    LINE: "line",
    SDBZ: "sdbz",
    ZJZWFW: "zjzwfw",
    ZZDING: "zzding",
    SEEYONA8V5: "seeyona8v5",
  },
  extIdpConnType: {
    OIDC: "oidc",
    OAUTH: "oauth",
    SAML: "saml",
    LDAP: "ldap",
    AD: "ad",
    CAS: "cas",
    AZURE_AD: "azure-ad",
    ALIPAY: "alipay",
    FACEBOOK: "facebook",
    FACEBOOK_MOBILE: "facebook:mobile",
    TWITTER: "twitter",
    GOOGLE_MOBILE: "google:mobile",
    GOOGLE: "google",
    WECHAT_PC: "wechat:pc",
    WECHAT_MOBILE: "wechat:mobile",
    WECHAT_WEBPAGE_AUTHORIZATION: "wechat:webpage-authorization",
    WECHATMP_QRCODE: "wechatmp-qrcode",
    WECHAT_MINIPROGRAM_DEFAULT: "wechat:miniprogram:default",
    WECHAT_MINIPROGRAM_QRCONNECT: "wechat:miniprogram:qrconnect",
    WECHAT_MINIPROGRAM_APP_LAUNCH: "wechat:miniprogram:app-launch",
    GITHUB: "github",
    GITHUB_MOBILE: "github:mobile",
    QQ: "qq",
    QQ_MOBILE: "qq:mobile",
    WECHATWORK_CORP_QRCONNECT: "wechatwork:corp:qrconnect",
    WECHATWORK_AGENCY_QRCONNECT: "wechatwork:agency:qrconnect",
    WECHATWORK_SERVICE_PROVIDER_QRCONNECT: "wechatwork:service-provider:qrconnect",
    WECHATWORK_MOBILE: "wechatwork:mobile",
    WECHATWORK_AGENCY_MOBILE: "wechatwork:agency:mobile",
    DINGTALK: "dingtalk",
    DINGTALK_MOBILE: "dingtalk:mobile",
    DINGTALK_PROVIDER: "dingtalk:provider",
    WEIBO: "weibo",
    WEIBO_MOBILE: "weibo:mobile",
    APPLE: "apple",
    APPLE_WEB: "apple:web",
    BAIDU: "baidu",
    BAIDU_MOBILE: "baidu:mobile",
    LARK_INTERNAL: "lark-internal",
    LARK_PUBLIC: "lark-public",
    LARK_BLOCK: "lark-block",
    GITLAB: "gitlab",
    GITLAB_MOBILE: "gitlab:mobile",
    LINKEDIN: "linkedin",
    LINKEDIN_MOBILE: "linkedin:mobile",
    SLACK: "slack",
    SLACK_MOBILE: "slack:mobile",
    YIDUN: "yidun",
    QINGCLOUD: "qingcloud",
    GITEE: "gitee",
    GITEE_MOBILE: "gitee:mobile",
    INSTAGRAM: "instagram",
    WELINK: "welink",
    AD_KERBEROS: "ad-kerberos",
    HUAWEI: "huawei",
    HUAWEI_MOBILE: "huawei:mobile",
    HONOR: "honor",
    XIAOMI: "xiaomi",
    XIAOMI_MOBILE: "xiaomi:mobile",
    AWS: "aws",
    AMAZON: "amazon",
    AMAZON_MOBILE: "amazon:mobile",
    DOUYIN_MOBILE: "douyin:mobile",
    DOUYIN_MINIPROGRAM_DEFAULT: "douyin:miniprogram:default",
    KUAISHOU_MOBILE: "kuaishou:mobile",
    LINE_MOBILE: "line:mobile",
    OPPO_MOBILE: "oppo:mobile",
    WECHATWORK_QRCONNECT_OF_AUTHING_AGENCY: "wechatwork:qrconnect:of:authing:agency",
    SDBZ: "sdbz",
    ZJZWFW_QRCODE: "zjzwfw-qrcode",
    ZZDING: "zzding",
    SEEYONA8V5: "seeyona8v5",
  },
});

exports.ApplicationPermissionRecordItem = () => ({
  targetType: {
    USER: "USER",
    ROLE: "ROLE",
    GROUP: "GROUP",
    ORG: "ORG",
  },
  effect: {
    ALLOW: "ALLOW",
    DENY: "DENY",
  },
});

exports.ApplicationRegisterConfig = () => ({
  defaultRegisterMethod: {
    PASSCODE: "PASSCODE",
    PASSWORD: "PASSWORD",
  },
});

exports.ApplicationRegisterConfigInputDto = () => ({
  defaultRegisterMethod: {
    PASSCODE: "PASSCODE",
    PASSWORD: "PASSWORD",
  },
});

exports.ApplicationSimpleInfoDto = () => ({
  appType: {
    WEB: "web",
    SPA: "spa",
    NATIVE: "native",
    API: "api",
    MFA: "mfa",
    MINI_PROGRAM: "mini-program",
    GATEWAY_APP: "gateway-app",
    GATEWAY_AGENT: "gateway-agent",
  },
});

exports.ApprovalDetailDto = () => ({
  status: {
    PENDING: "PENDING",
    AGREED: "AGREED",
    REFUSED: "REFUSED",
  },
  objectType: {
    APP_PERMISSION_APPLY: "APP_PERMISSION_APPLY",
    ROLE_PERMISSION_APPLY: "ROLE_PERMISSION_APPLY",
  },
});

exports.AsaAccountTargetDto = () => ({
  targetType: {
    USER: "USER",
    ROLE: "ROLE",
    GROUP: "GROUP",
    DEPARTMENT: "DEPARTMENT",
  },
});

exports.AssignAsaAccountItem = () => ({
  targetType: {
    USER: "USER",
    ROLE: "ROLE",
    GROUP: "GROUP",
    DEPARTMENT: "DEPARTMENT",
  },
});

exports.AuthEnvParams = () => ({
  deviceType: {
    PC: "PC",
    MOBILE: "Mobile",
  },
  systemType: {
    WINDOWS: "Windows",
    MAC_OS: "MacOS",
    ANDROID: "Android",
    I_OS: "iOS",
  },
  browserType: {
    IE: "IE",
    CHROME: "Chrome",
    FIREFOX: "Firefox",
    SAFARI: "Safari",
    EDGE: "Edge",
    OPERA: "Opera",
    SAFE360: "Safe360",
    QQBROWSER: "QQBrowser",
  },
});

exports.AuthorizeResourceItem = () => ({
  targetType: {
    USER: "USER",
    ROLE: "ROLE",
    GROUP: "GROUP",
    DEPARTMENT: "DEPARTMENT",
  },
});

exports.AuthorizedResourceDto = () => ({
  resourceType: {
    DATA: "DATA",
    API: "API",
    MENU: "MENU",
    BUTTON: "BUTTON",
    UI: "UI",
  },
  effect: {
    ALLOW: "ALLOW",
    DENY: "DENY",
  },
});

exports.BatchCreateApprovalReq = () => ({
  objectType: {
    APP_PERMISSION_APPLY: "APP_PERMISSION_APPLY",
    ROLE_PERMISSION_APPLY: "ROLE_PERMISSION_APPLY",
  },
});

exports.ChangePushCodeStatusDto = () => ({
  action: {
    CONFIRM: "CONFIRM",
    CANCEL: "CANCEL",
  },
});

exports.ChangeQRCodeStatusDto = () => ({
  action: {
    SCAN: "SCAN",
    CONFIRM: "CONFIRM",
    CANCEL: "CANCEL",
  },
});

exports.CheckPushCodeStatusDataDto = () => ({
  status: {
    PUSHED: "PUSHED",
    AUTHORIZED: "AUTHORIZED",
    CANCELLED: "CANCELLED",
    EXPIRED: "EXPIRED",
    ERROR: "ERROR",
  },
});

exports.CheckQRCodeStatusDataDto = () => ({
  status: {
    PENDING: "PENDING",
    SCANNED: "SCANNED",
    AUTHORIZED: "AUTHORIZED",
    CANCELLED: "CANCELLED",
    EXPIRED: "EXPIRED",
    ERROR: "ERROR",
  },
});

exports.CombineFilterItemDto = () => ({
  operator: {
    EQUAL: "EQUAL",
    NOT_EQUAL: "NOT_EQUAL",
    CONTAINS: "CONTAINS",
    NOT_CONTAINS: "NOT_CONTAINS",
    IS_NULL: "IS_NULL",
    NOT_NULL: "NOT_NULL",
    IN: "IN",
    NOT_IN: "NOT_IN",
    GREATER: "GREATER",
    LESSER: "LESSER",
    BETWEEN: "BETWEEN",
  },
});

exports.CombineFiltersBaseDto = () => ({
  type: {
    AND: "and",
    OR: "or",
  },
});

exports.CommonResourceDto = () => ({
  type: {
    DATA: "DATA",
    API: "API",
    MENU: "MENU",
    BUTTON: "BUTTON",
    UI: "UI",
  },
});

exports.ConfigEmailProviderDto = () => ({
  type: {
    ALI: "ali",
    QQ: "qq",
    SENDGRID: "sendgrid",
    CUSTOM: "custom",
  },
});

exports.CreateApplicationDto = () => ({
  appType: {
    WEB: "web",
    SPA: "spa",
    NATIVE: "native",
    API: "api",
    MFA: "mfa",
    MINI_PROGRAM: "mini-program",
    GATEWAY_APP: "gateway-app",
    GATEWAY_AGENT: "gateway-agent",
  },
  defaultProtocol: {
    OIDC: "oidc",
    OAUTH: "oauth",
    SAML: "saml",
    CAS: "cas",
    ASA: "asa",
  },
});

exports.CreateApplicationRespDataDto = () => ({
  appType: {
    WEB: "web",
    SPA: "spa",
    NATIVE: "native",
    API: "api",
    MFA: "mfa",
    MINI_PROGRAM: "mini-program",
    GATEWAY_APP: "gateway-app",
    GATEWAY_AGENT: "gateway-agent",
  },
  defaultProtocol: {
    OIDC: "oidc",
    OAUTH: "oauth",
    SAML: "saml",
    CAS: "cas",
    ASA: "asa",
  },
});

exports.CreateApprovalReq = () => ({
  objectType: {
    APP_PERMISSION_APPLY: "APP_PERMISSION_APPLY",
    ROLE_PERMISSION_APPLY: "ROLE_PERMISSION_APPLY",
  },
});

exports.CreateArrayDataResourceRespDto = () => ({
  type: {
    TREE: "TREE",
    STRING: "STRING",
    ARRAY: "ARRAY",
  },
});

exports.CreateDataResourceDto = () => ({
  type: {
    TREE: "TREE",
    STRING: "STRING",
    ARRAY: "ARRAY",
  },
});

exports.CreateDataResourceRespDto = () => ({
  type: {
    TREE: "TREE",
    STRING: "STRING",
    ARRAY: "ARRAY",
  },
});

exports.CreateDepartmentReqDto = () => ({
  departmentIdType: {
    DEPARTMENT_ID: "department_id",
    OPEN_DEPARTMENT_ID: "open_department_id",
    SYNC_RELATION: "sync_relation",
    CUSTOM_FIELD: "custom_field",
    CODE: "code",
  },
});

exports.CreateDnefReq = () => ({
  valueType: {
    STRING: "STRING",
    SELECT: "SELECT",
  },
});

exports.CreateExtIdpConnDto = () => ({
  type: {
    OIDC: "oidc",
    OAUTH: "oauth",
    SAML: "saml",
    LDAP: "ldap",
    AD: "ad",
    CAS: "cas",
    AZURE_AD: "azure-ad",
    ALIPAY: "alipay",
    FACEBOOK: "facebook",
    FACEBOOK_MOBILE: "facebook:mobile",
    TWITTER: "twitter",
    GOOGLE_MOBILE: "google:mobile",
    GOOGLE: "google",
    WECHAT_PC: "wechat:pc",
    WECHAT_MOBILE: "wechat:mobile",
    WECHAT_WEBPAGE_AUTHORIZATION: "wechat:webpage-authorization",
    WECHATMP_QRCODE: "wechatmp-qrcode",
    WECHAT_MINIPROGRAM_DEFAULT: "wechat:miniprogram:default",
    WECHAT_MINIPROGRAM_QRCONNECT: "wechat:miniprogram:qrconnect",
    WECHAT_MINIPROGRAM_APP_LAUNCH: "wechat:miniprogram:app-launch",
    GITHUB: "github",
    GITHUB_MOBILE: "github:mobile",
    QQ: "qq",
    QQ_MOBILE: "qq:mobile",
    WECHATWORK_CORP_QRCONNECT: "wechatwork:corp:qrconnect",
    WECHATWORK_AGENCY_QRCONNECT: "wechatwork:agency:qrconnect",
    WECHATWORK_SERVICE_PROVIDER_QRCONNECT: "wechatwork:service-provider:qrconnect",
    WECHATWORK_MOBILE: "wechatwork:mobile",
    WECHATWORK_AGENCY_MOBILE: "wechatwork:agency:mobile",
    DINGTALK: "dingtalk",
    DINGTALK_MOBILE: "dingtalk:mobile",
    DINGTALK_PROVIDER: "dingtalk:provider",
    WEIBO: "weibo",
    WEIBO_MOBILE: "weibo:mobile",
    APPLE: "apple",
    APPLE_WEB: "apple:web",
    BAIDU: "baidu",
    BAIDU_MOBILE: "baidu:mobile",
    LARK_INTERNAL: "lark-internal",
    LARK_PUBLIC: "lark-public",
    LARK_BLOCK: "lark-block",
    GITLAB: "gitlab",
    GITLAB_MOBILE: "gitlab:mobile",
    LINKEDIN: "linkedin",
    LINKEDIN_MOBILE: "linkedin:mobile",
    SLACK: "slack",
    SLACK_MOBILE: "slack:mobile",
    YIDUN: "yidun",
    QINGCLOUD: "qingcloud",
    GITEE: "gitee",
    GITEE_MOBILE: "gitee:mobile",
    INSTAGRAM: "instagram",
    WELINK: "welink",
    AD_KERBEROS: "ad-kerberos",
    HUAWEI: "huawei",
    HUAWEI_MOBILE: "huawei:mobile",
    HONOR: "honor",
    XIAOMI: "xiaomi",
    XIAOMI_MOBILE: "xiaomi:mobile",
    AWS: "aws",
    AMAZON: "amazon",
    AMAZON_MOBILE: "amazon:mobile",
    DOUYIN_MOBILE: "douyin:mobile",
    DOUYIN_MINIPROGRAM_DEFAULT: "douyin:miniprogram:default",
    KUAISHOU_MOBILE: "kuaishou:mobile",
    LINE_MOBILE: "line:mobile",
    OPPO_MOBILE: "oppo:mobile",
    WECHATWORK_QRCONNECT_OF_AUTHING_AGENCY: "wechatwork:qrconnect:of:authing:agency",
    SDBZ: "sdbz",
    ZJZWFW_QRCODE: "zjzwfw-qrcode",
    ZZDING: "zzding",
    SEEYONA8V5: "seeyona8v5",
  },
});

exports.CreateExtIdpDto = () => ({
  type: {
    OIDC: "oidc",
    OAUTH2: "oauth2",
    SAML: "saml",
    LDAP: "ldap",
    AD: "ad",
    CAS: "cas",
    AZURE_AD: "azure-ad",
    WECHAT: "wechat",
    GOOGLE: "google",
    QQ: "qq",
    WECHATWORK: "wechatwork",
    DINGTALK: "dingtalk",
    WEIBO: "weibo",
    GITHUB: "github",
    ALIPAY: "alipay",
    APPLE: "apple",
    BAIDU: "baidu",
    LARK: "lark",
    GITLAB: "gitlab",
    TWITTER: "twitter",
    FACEBOOK: "facebook",
    SLACK: "slack",
    LINKEDIN: "linkedin",
    YIDUN: "yidun",
    QINGCLOUD: "qingcloud",
    GITEE: "gitee",
    INSTAGRAM: "instagram",
    WELINK: "welink",
    HUAWEI: "huawei",
    HONOR: "honor",
    XIAOMI: "xiaomi",
    OPPO: "oppo",
    AWS: "aws",
    AMAZON: "amazon",
    DOUYIN: "douyin",
    KUAISHOU: "kuaishou",
    LINE: "line",
    SDBZ: "sdbz",
    ZJZWFW: "zjzwfw",
    ZZDING: "zzding",
    SEEYONA8V5: "seeyona8v5",
  },
});

exports.CreateFunctionModelDto = () => ({
  type: {
    UEBA: "ueba",
    USER: "user",
    POST: "post",
    GROUP: "group",
    DEPARTMENT: "department",
    ORGANIZATION: "organization",
    DEVICE: "device",
    DEVICE_RELY: "device_rely",
    CUSTOM: "custom",
  },
  dataType: {
    LIST: "list",
    TREE: "tree",
  },
});

exports.CreateFunctionModelFieldDto = () => ({
  type: {
    TEXT: "Text",
    TEXTAREA: "Textarea",
    NUMBER: "Number",
    BOOLEAN: "Boolean",
    DATE: "Date",
    ENUM: "Enum",
    RELATION: "Relation",
    REVERSE_RELATION: "ReverseRelation",
    ARRAY: "Array",
  },
});

exports.CreateIdentityDto = () => ({
  provider: {
    OIDC: "oidc",
    OAUTH2: "oauth2",
    SAML: "saml",
    LDAP: "ldap",
    AD: "ad",
    CAS: "cas",
    AZURE_AD: "azure-ad",
    WECHAT: "wechat",
    GOOGLE: "google",
    QQ: "qq",
    WECHATWORK: "wechatwork",
    DINGTALK: "dingtalk",
    WEIBO: "weibo",
    GITHUB: "github",
    ALIPAY: "alipay",
    APPLE: "apple",
    BAIDU: "baidu",
    LARK: "lark",
    GITLAB: "gitlab",
    TWITTER: "twitter",
    FACEBOOK: "facebook",
    SLACK: "slack",
    LINKEDIN: "linkedin",
    YIDUN: "yidun",
    QINGCLOUD: "qingcloud",
    GITEE: "gitee",
    INSTAGRAM: "instagram",
    WELINK: "welink",
    HUAWEI: "huawei",
    HONOR: "honor",
    XIAOMI: "xiaomi",
    OPPO: "oppo",
    AWS: "aws",
    AMAZON: "amazon",
    DOUYIN: "douyin",
    KUAISHOU: "kuaishou",
    LINE: "line",
    SDBZ: "sdbz",
    ZJZWFW: "zjzwfw",
    ZZDING: "zzding",
    SEEYONA8V5: "seeyona8v5",
  },
});

exports.CreateInvitationPolicyDto = () => ({
  inviteMethod: {
    EMAIL: "email",
  },
  sendVerifyCodeMethod: {
    PRIORITY_SMS: "prioritySMS",
    PRIORITY_EMAIL: "priorityEmail",
  },
});

exports.CreatePipelineFunctionDto = () => ({
  scene: {
    PRE_REGISTER: "PRE_REGISTER",
    POST_REGISTER: "POST_REGISTER",
    PRE_AUTHENTICATION: "PRE_AUTHENTICATION",
    POST_AUTHENTICATION: "POST_AUTHENTICATION",
    PRE_OIDC_ID_TOKEN_ISSUED: "PRE_OIDC_ID_TOKEN_ISSUED",
    PRE_OIDC_ACCESS_TOKEN_ISSUED: "PRE_OIDC_ACCESS_TOKEN_ISSUED",
    PRE_COMPLETE_USER_INFO: "PRE_COMPLETE_USER_INFO",
    PRE_MFA_VERIFY: "PRE_MFA_VERIFY",
    POST_MFA_VERIFY: "POST_MFA_VERIFY",
  },
});

exports.CreatePublicAccountOptionsDto = () => ({
  departmentIdType: {
    DEPARTMENT_ID: "department_id",
    OPEN_DEPARTMENT_ID: "open_department_id",
    SYNC_RELATION: "sync_relation",
    CUSTOM_FIELD: "custom_field",
    CODE: "code",
  },
  passwordEncryptType: {
    SM2: "sm2",
    RSA: "rsa",
    NONE: "none",
  },
});

exports.CreatePublicAccountReqDto = () => ({
  status: {
    SUSPENDED: "Suspended",
    RESIGNED: "Resigned",
    ACTIVATED: "Activated",
    ARCHIVED: "Archived",
    DEACTIVATED: "Deactivated",
  },
  gender: {
    M: "M",
    F: "F",
    U: "U",
  },
});

exports.CreateResourceBatchItemDto = () => ({
  type: {
    DATA: "DATA",
    API: "API",
    MENU: "MENU",
    BUTTON: "BUTTON",
    UI: "UI",
  },
});

exports.CreateResourceDto = () => ({
  type: {
    DATA: "DATA",
    API: "API",
    MENU: "MENU",
    BUTTON: "BUTTON",
    UI: "UI",
  },
});

exports.CreateStringDataResourceRespDto = () => ({
  type: {
    TREE: "TREE",
    STRING: "STRING",
    ARRAY: "ARRAY",
  },
});

exports.CreateSyncTaskDto = () => ({
  syncTaskType: {
    LARK: "lark",
    LARK_INTERNATIONAL: "lark-international",
    WECHATWORK: "wechatwork",
    DINGTALK: "dingtalk",
    ACTIVE_DIRECTORY: "active-directory",
    ITALENT: "italent",
    MAYCUR: "maycur",
    LDAP: "ldap",
    MOKA: "moka",
    FXIAOKE: "fxiaoke",
    SCIM: "scim",
    XIAOSHOUYI: "xiaoshouyi",
    KAYANG: "kayang",
    CUSTOM: "custom",
  },
  syncTaskFlow: {
    UPSTREAM: "upstream",
    DOWNSTREAM: "downstream",
  },
  syncTaskTrigger: {
    MANUALLY: "manually",
    TIMED: "timed",
    AUTOMATIC: "automatic",
  },
});

exports.CreateTenantUserOptionsDto = () => ({
  passwordEncryptType: {
    SM2: "sm2",
    RSA: "rsa",
    NONE: "none",
  },
});

exports.CreateTenantUserReqDto = () => ({
  gender: {
    M: "M",
    F: "F",
    U: "U",
  },
});

exports.CreateTerminalDto = () => ({
  type: {
    BROWSER: "Browser",
    MOBILE: "Mobile",
    DESKTOP: "Desktop",
  },
});

exports.CreateTreeDataResourceRespDto = () => ({
  type: {
    TREE: "TREE",
    STRING: "STRING",
    ARRAY: "ARRAY",
  },
});

exports.CreateUserInfoDto = () => ({
  status: {
    SUSPENDED: "Suspended",
    RESIGNED: "Resigned",
    ACTIVATED: "Activated",
    ARCHIVED: "Archived",
    DEACTIVATED: "Deactivated",
  },
  gender: {
    M: "M",
    F: "F",
    U: "U",
  },
});

exports.CreateUserOptionsDto = () => ({
  departmentIdType: {
    DEPARTMENT_ID: "department_id",
    OPEN_DEPARTMENT_ID: "open_department_id",
    SYNC_RELATION: "sync_relation",
    CUSTOM_FIELD: "custom_field",
    CODE: "code",
  },
  passwordEncryptType: {
    SM2: "sm2",
    RSA: "rsa",
    NONE: "none",
  },
});

exports.CreateUserReqDto = () => ({
  status: {
    SUSPENDED: "Suspended",
    RESIGNED: "Resigned",
    ACTIVATED: "Activated",
    ARCHIVED: "Archived",
    DEACTIVATED: "Deactivated",
  },
  gender: {
    M: "M",
    F: "F",
    U: "U",
  },
});

exports.CreateWebhookDto = () => ({
  contentType: {
    APPLICATION_JSON: "application/json",
    APPLICATION_X_WWW_FORM_URLENCODED: "application/x-www-form-urlencoded",
  },
});

exports.CustomFieldDto = () => ({
  targetType: {
    USER: "USER",
    ROLE: "ROLE",
    GROUP: "GROUP",
    DEPARTMENT: "DEPARTMENT",
  },
  dataType: {
    STRING: "STRING",
    NUMBER: "NUMBER",
    DATETIME: "DATETIME",
    BOOLEAN: "BOOLEAN",
    ENUM: "ENUM",
  },
});

exports.DataStatementPermissionDto = () => ({
  effect: {
    DENY: "DENY",
    ALLOW: "ALLOW",
  },
});

exports.DataSubjectRespDto = () => ({
  targetType: {
    USER: "USER",
    ORG: "ORG",
    GROUP: "GROUP",
    ROLE: "ROLE",
  },
});

exports.DefaultPasswordConfigDto = () => ({
  type: {
    RANDOM: "random",
    CUSTOM: "custom",
  },
});

exports.DeleteAccountByPasswordDto = () => ({
  passwordEncryptType: {
    SM2: "sm2",
    RSA: "rsa",
    NONE: "none",
  },
});

exports.DeleteApplicationPermissionRecordItem = () => ({
  targetType: {
    USER: "USER",
    ROLE: "ROLE",
    GROUP: "GROUP",
    ORG: "ORG",
  },
});

exports.DeleteAuthorizeDataPolicyDto = () => ({
  targetType: {
    USER: "USER",
    ORG: "ORG",
    GROUP: "GROUP",
    ROLE: "ROLE",
  },
});

exports.DeleteCustomFieldDto = () => ({
  targetType: {
    USER: "USER",
    ROLE: "ROLE",
    GROUP: "GROUP",
    DEPARTMENT: "DEPARTMENT",
  },
});

exports.DeleteDepartmentReqDto = () => ({
  departmentIdType: {
    DEPARTMENT_ID: "department_id",
    OPEN_DEPARTMENT_ID: "open_department_id",
    SYNC_RELATION: "sync_relation",
    CUSTOM_FIELD: "custom_field",
    CODE: "code",
  },
});

exports.DeleteDepartmentSyncRelationReqDto = () => ({
  departmentIdType: {
    DEPARTMENT_ID: "department_id",
    OPEN_DEPARTMENT_ID: "open_department_id",
    SYNC_RELATION: "sync_relation",
    CUSTOM_FIELD: "custom_field",
    CODE: "code",
  },
});

exports.DeletePublicAccountsBatchOptionsDto = () => ({
  userIdType: {
    USER_ID: "user_id",
    EXTERNAL_ID: "external_id",
    PHONE: "phone",
    EMAIL: "email",
    USERNAME: "username",
    IDENTITY: "identity",
    SYNC_RELATION: "sync_relation",
    CUSTOM_FIELD: "custom_field",
  },
});

exports.DeleteUserSyncRelationReqDto = () => ({
  userIdType: {
    USER_ID: "user_id",
    EXTERNAL_ID: "external_id",
    PHONE: "phone",
    EMAIL: "email",
    USERNAME: "username",
    IDENTITY: "identity",
    SYNC_RELATION: "sync_relation",
    CUSTOM_FIELD: "custom_field",
  },
});

exports.DeleteUsersBatchOptionsDto = () => ({
  userIdType: {
    USER_ID: "user_id",
    EXTERNAL_ID: "external_id",
    PHONE: "phone",
    EMAIL: "email",
    USERNAME: "username",
    IDENTITY: "identity",
    SYNC_RELATION: "sync_relation",
    CUSTOM_FIELD: "custom_field",
  },
});

exports.DeleteWhitelistDto = () => ({
  type: {
    USERNAME: "USERNAME",
    EMAIL: "EMAIL",
    PHONE: "PHONE",
  },
});

exports.DeleteWhitelistOfAppDto = () => ({
  type: {
    USERNAME: "USERNAME",
    EMAIL: "EMAIL",
    PHONE: "PHONE",
  },
});

exports.DepartmentSortingDto = () => ({
  field: {
    UPDATED_AT: "updatedAt",
    CREATED_AT: "createdAt",
    NAME: "name",
  },
  order: {
    DESC: "desc",
    ASC: "asc",
  },
});

exports.DeviceInfo = () => ({
  type: {
    BROWSER: "Browser",
    MOBILE: "Mobile",
    DESKTOP: "Desktop",
  },
  status: {
    ACTIVATED: "activated",
    SUSPENDED: "suspended",
    DEACTIVATED: "deactivated",
  },
});

exports.DeviceStatusResponseDataDto = () => ({
  status: {
    ACTIVATED: "activated",
    SUSPENDED: "suspended",
    DEACTIVATED: "deactivated",
  },
});

exports.EmailProviderDto = () => ({
  type: {
    ALI: "ali",
    QQ: "qq",
    SENDGRID: "sendgrid",
    CUSTOM: "custom",
  },
});

exports.EmailTemplateDto = () => ({
  type: {
    WELCOME_EMAIL: "WELCOME_EMAIL",
    FIRST_CREATED_USER: "FIRST_CREATED_USER",
    REGISTER_VERIFY_CODE: "REGISTER_VERIFY_CODE",
    LOGIN_VERIFY_CODE: "LOGIN_VERIFY_CODE",
    MFA_VERIFY_CODE: "MFA_VERIFY_CODE",
    INFORMATION_COMPLETION_VERIFY_CODE: "INFORMATION_COMPLETION_VERIFY_CODE",
    FIRST_EMAIL_LOGIN_VERIFY: "FIRST_EMAIL_LOGIN_VERIFY",
    CONSOLE_CONDUCTED_VERIFY: "CONSOLE_CONDUCTED_VERIFY",
    USER_PASSWORD_UPDATE_REMIND: "USER_PASSWORD_UPDATE_REMIND",
    ADMIN_RESET_USER_PASSWORD_NOTIFICATION: "ADMIN_RESET_USER_PASSWORD_NOTIFICATION",
    USER_PASSWORD_RESET_NOTIFICATION: "USER_PASSWORD_RESET_NOTIFICATION",
    RESET_PASSWORD_VERIFY_CODE: "RESET_PASSWORD_VERIFY_CODE",
    SELF_UNLOCKING_VERIFY_CODE: "SELF_UNLOCKING_VERIFY_CODE",
    EMAIL_BIND_VERIFY_CODE: "EMAIL_BIND_VERIFY_CODE",
    EMAIL_UNBIND_VERIFY_CODE: "EMAIL_UNBIND_VERIFY_CODE",
  },
  tplEngine: {
    HANDLEBAR: "handlebar",
    EJS: "ejs",
  },
});

exports.EmailTemplateQueryDto = () => ({
  scene: {
    INVITE: "INVITE",
    WELCOME: "WELCOME",
  },
});

exports.EnablePermissionApplyApplication = () => ({
  appType: {
    WEB: "web",
    SPA: "spa",
    NATIVE: "native",
    API: "api",
    MFA: "mfa",
    MINI_PROGRAM: "mini-program",
    GATEWAY_APP: "gateway-app",
    GATEWAY_AGENT: "gateway-agent",
  },
});

exports.EnrollFactorDto = () => ({
  factorType: {
    OTP: "OTP",
    SMS: "SMS",
    EMAIL: "EMAIL",
    FACE: "FACE",
  },
});

exports.ExtIdpConnDetail = () => ({
  type: {
    OIDC: "oidc",
    OAUTH: "oauth",
    SAML: "saml",
    LDAP: "ldap",
    AD: "ad",
    CAS: "cas",
    AZURE_AD: "azure-ad",
    ALIPAY: "alipay",
    FACEBOOK: "facebook",
    FACEBOOK_MOBILE: "facebook:mobile",
    TWITTER: "twitter",
    GOOGLE_MOBILE: "google:mobile",
    GOOGLE: "google",
    WECHAT_PC: "wechat:pc",
    WECHAT_MOBILE: "wechat:mobile",
    WECHAT_WEBPAGE_AUTHORIZATION: "wechat:webpage-authorization",
    WECHATMP_QRCODE: "wechatmp-qrcode",
    WECHAT_MINIPROGRAM_DEFAULT: "wechat:miniprogram:default",
    WECHAT_MINIPROGRAM_QRCONNECT: "wechat:miniprogram:qrconnect",
    WECHAT_MINIPROGRAM_APP_LAUNCH: "wechat:miniprogram:app-launch",
    GITHUB: "github",
    GITHUB_MOBILE: "github:mobile",
    QQ: "qq",
    QQ_MOBILE: "qq:mobile",
    WECHATWORK_CORP_QRCONNECT: "wechatwork:corp:qrconnect",
    WECHATWORK_AGENCY_QRCONNECT: "wechatwork:agency:qrconnect",
    WECHATWORK_SERVICE_PROVIDER_QRCONNECT: "wechatwork:service-provider:qrconnect",
    WECHATWORK_MOBILE: "wechatwork:mobile",
    WECHATWORK_AGENCY_MOBILE: "wechatwork:agency:mobile",
    DINGTALK: "dingtalk",
    DINGTALK_MOBILE: "dingtalk:mobile",
    DINGTALK_PROVIDER: "dingtalk:provider",
    WEIBO: "weibo",
    WEIBO_MOBILE: "weibo:mobile",
    APPLE: "apple",
    APPLE_WEB: "apple:web",
    BAIDU: "baidu",
    BAIDU_MOBILE: "baidu:mobile",
    LARK_INTERNAL: "lark-internal",
    LARK_PUBLIC: "lark-public",
    LARK_BLOCK: "lark-block",
    GITLAB: "gitlab",
    GITLAB_MOBILE: "gitlab:mobile",
    LINKEDIN: "linkedin",
    LINKEDIN_MOBILE: "linkedin:mobile",
    SLACK: "slack",
    SLACK_MOBILE: "slack:mobile",
    YIDUN: "yidun",
    QINGCLOUD: "qingcloud",
    GITEE: "gitee",
    GITEE_MOBILE: "gitee:mobile",
    INSTAGRAM: "instagram",
    WELINK: "welink",
    AD_KERBEROS: "ad-kerberos",
    HUAWEI: "huawei",
    HUAWEI_MOBILE: "huawei:mobile",
    HONOR: "honor",
    XIAOMI: "xiaomi",
    XIAOMI_MOBILE: "xiaomi:mobile",
    AWS: "aws",
    AMAZON: "amazon",
    AMAZON_MOBILE: "amazon:mobile",
    DOUYIN_MOBILE: "douyin:mobile",
    DOUYIN_MINIPROGRAM_DEFAULT: "douyin:miniprogram:default",
    KUAISHOU_MOBILE: "kuaishou:mobile",
    LINE_MOBILE: "line:mobile",
    OPPO_MOBILE: "oppo:mobile",
    WECHATWORK_QRCONNECT_OF_AUTHING_AGENCY: "wechatwork:qrconnect:of:authing:agency",
    SDBZ: "sdbz",
    ZJZWFW_QRCODE: "zjzwfw-qrcode",
    ZZDING: "zzding",
    SEEYONA8V5: "seeyona8v5",
  },
  associationMode: {
    NONE: "none",
    FIELD: "field",
    CHALLENGE: "challenge",
  },
});

exports.ExtIdpInfoDto = () => ({
  type: {
    OIDC: "oidc",
    OAUTH2: "oauth2",
    SAML: "saml",
    LDAP: "ldap",
    AD: "ad",
    CAS: "cas",
    AZURE_AD: "azure-ad",
    WECHAT: "wechat",
    GOOGLE: "google",
    QQ: "qq",
    WECHATWORK: "wechatwork",
    DINGTALK: "dingtalk",
    WEIBO: "weibo",
    GITHUB: "github",
    ALIPAY: "alipay",
    APPLE: "apple",
    BAIDU: "baidu",
    LARK: "lark",
    GITLAB: "gitlab",
    TWITTER: "twitter",
    FACEBOOK: "facebook",
    SLACK: "slack",
    LINKEDIN: "linkedin",
    YIDUN: "yidun",
    QINGCLOUD: "qingcloud",
    GITEE: "gitee",
    INSTAGRAM: "instagram",
    WELINK: "welink",
    HUAWEI: "huawei",
    HONOR: "honor",
    XIAOMI: "xiaomi",
    OPPO: "oppo",
    AWS: "aws",
    AMAZON: "amazon",
    DOUYIN: "douyin",
    KUAISHOU: "kuaishou",
    LINE: "line",
    SDBZ: "sdbz",
    ZJZWFW: "zjzwfw",
    ZZDING: "zzding",
    SEEYONA8V5: "seeyona8v5",
  },
  extIdpType: {
    SOCIAL: "social",
    ENTERPRISE: "enterprise",
  },
});

exports.ExtendField = () => ({
  valueType: {
    STRING: "STRING",
    SELECT: "SELECT",
  },
});

exports.ExtendsFieldDto = () => ({
  type: {
    USER: "user",
    INTERNAL: "internal",
  },
  inputType: {
    IMAGE: "image",
    NUMBER: "number",
    DATE: "date",
    DATE_TIME: "dateTime",
    DATETIME: "datetime",
    SELECT: "select",
    DROPDOWN: "dropdown",
    BOOLEAN: "boolean",
    STRING: "string",
    TEXT: "text",
    GENDER: "gender",
    COUNTRY: "country",
    USERNAME: "username",
    PHONE: "phone",
    EMAIL: "email",
  },
  source: {
    PRESET: "preset",
    MANUAL_ADD: "manual_add",
  },
});

exports.FactorDto = () => ({
  factorType: {
    OTP: "OTP",
    SMS: "SMS",
    EMAIL: "EMAIL",
    FACE: "FACE",
  },
});

exports.FactorToEnrollDto = () => ({
  factorType: {
    OTP: "OTP",
    SMS: "SMS",
    EMAIL: "EMAIL",
    FACE: "FACE",
  },
});

exports.FunctionModelDto = () => ({
  dataType: {
    LIST: "list",
    TREE: "tree",
  },
  type: {
    UEBA: "ueba",
    USER: "user",
    POST: "post",
    GROUP: "group",
    DEPARTMENT: "department",
    ORGANIZATION: "organization",
    DEVICE: "device",
    DEVICE_RELY: "device_rely",
    CUSTOM: "custom",
  },
});

exports.GenerateQrcodeDto = () => ({
  type: {
    MOBILE_APP: "MOBILE_APP",
    WECHAT_MINIPROGRAM: "WECHAT_MINIPROGRAM",
    WECHAT_OFFICIAL_ACCOUNT: "WECHAT_OFFICIAL_ACCOUNT",
  },
});

exports.GetApplicationPermissionStrategyDataDto = () => ({
  permissionStrategy: {
    ALLOW_ALL: "ALLOW_ALL",
    DENY_ALL: "DENY_ALL",
  },
});

exports.GetDataResourceRespDto = () => ({
  type: {
    TREE: "TREE",
    STRING: "STRING",
    ARRAY: "ARRAY",
  },
});

exports.GetDeviceExclusiveRuleDataDto = () => ({
  rule: {
    DISABLE: "disable",
    CONDITION_DEVICE: "condition:device",
    CONDITION_IP: "condition:ip",
  },
});

exports.GetDeviceExclusiveWhiteListDataDto = () => ({
  targetType: {
    USER: "USER",
    GROUP: "GROUP",
    ROLE: "ROLE",
  },
});

exports.GetExternalUserResourceStructDataDto = () => ({
  resourceType: {
    TREE: "TREE",
    STRING: "STRING",
    ARRAY: "ARRAY",
  },
});

exports.GetResourceAuthorizedTargetsDto = () => ({
  targetType: {
    USER: "USER",
    ROLE: "ROLE",
    GROUP: "GROUP",
    DEPARTMENT: "DEPARTMENT",
  },
});

exports.GetSubjectAuthDataDto = () => ({
  reqTargetType: {
    USER: "USER",
    ROLE: "ROLE",
    GROUP: "GROUP",
    ORG: "ORG",
    AK_SK: "AK_SK",
  },
  targetType: {
    USER: "USER",
    ROLE: "ROLE",
    GROUP: "GROUP",
    ORG: "ORG",
    AK_SK: "AK_SK",
  },
  authType: {
    DEFAULT: "DEFAULT",
    ALL: "ALL",
    SELF: "SELF",
    SUBJECT: "SUBJECT",
  },
});

exports.GetUserAuthResourceStructDataDto = () => ({
  resourceType: {
    TREE: "TREE",
    STRING: "STRING",
    ARRAY: "ARRAY",
  },
});

exports.GetUserPasswordCiphertextDto = () => ({
  userIdType: {
    USER_ID: "user_id",
    EXTERNAL_ID: "external_id",
    PHONE: "phone",
    EMAIL: "email",
    USERNAME: "username",
    IDENTITY: "identity",
    SYNC_RELATION: "sync_relation",
    CUSTOM_FIELD: "custom_field",
  },
});

exports.GetUserResourceStructDataDto = () => ({
  resourceType: {
    TREE: "TREE",
    STRING: "STRING",
    ARRAY: "ARRAY",
  },
});

exports.GetUserSelectLoginPublicAccountsOriginUserDto = () => ({
  usertype: {
    _1: "1",
    _2: "2",
  },
});

exports.HasAnyRoleOptionsDto = () => ({
  userIdType: {
    USER_ID: "user_id",
    EXTERNAL_ID: "external_id",
    PHONE: "phone",
    EMAIL: "email",
    USERNAME: "username",
    IDENTITY: "identity",
    SYNC_RELATION: "sync_relation",
    CUSTOM_FIELD: "custom_field",
  },
});

exports.IdentityDto = () => ({
  provider: {
    OIDC: "oidc",
    OAUTH2: "oauth2",
    SAML: "saml",
    LDAP: "ldap",
    AD: "ad",
    CAS: "cas",
    AZURE_AD: "azure-ad",
    WECHAT: "wechat",
    GOOGLE: "google",
    QQ: "qq",
    WECHATWORK: "wechatwork",
    DINGTALK: "dingtalk",
    WEIBO: "weibo",
    GITHUB: "github",
    ALIPAY: "alipay",
    APPLE: "apple",
    BAIDU: "baidu",
    LARK: "lark",
    GITLAB: "gitlab",
    TWITTER: "twitter",
    FACEBOOK: "facebook",
    SLACK: "slack",
    LINKEDIN: "linkedin",
    YIDUN: "yidun",
    QINGCLOUD: "qingcloud",
    GITEE: "gitee",
    INSTAGRAM: "instagram",
    WELINK: "welink",
    HUAWEI: "huawei",
    HONOR: "honor",
    XIAOMI: "xiaomi",
    OPPO: "oppo",
    AWS: "aws",
    AMAZON: "amazon",
    DOUYIN: "douyin",
    KUAISHOU: "kuaishou",
    LINE: "line",
    SDBZ: "sdbz",
    ZJZWFW: "zjzwfw",
    ZZDING: "zzding",
    SEEYONA8V5: "seeyona8v5",
  },
});

exports.InitiatedApproval = () => ({
  status: {
    PENDING: "PENDING",
    AGREED: "AGREED",
    REFUSED: "REFUSED",
  },
  objectType: {
    APP_PERMISSION_APPLY: "APP_PERMISSION_APPLY",
    ROLE_PERMISSION_APPLY: "ROLE_PERMISSION_APPLY",
  },
});

exports.InvitationLinkConfigDto = () => ({
  inviteLinkDisuseRule: {
    PERIOD: "period",
    AFTER_FIRST_CLICK: "afterFirstClick",
  },
  linkExpiredTimeUnit: {
    FOREVER: "forever",
    DAY: "day",
    HOUR: "hour",
    MINUTE: "minute",
  },
  pageExpiredTimeUnit: {
    MINUTE: "minute",
    HOUR: "hour",
    DAY: "day",
  },
});

exports.InvitationPolicyUserAttributionListDto = () => ({
  targetType: {
    DEPARTMENT: "department",
    POST: "post",
    ROLE: "role",
    GROUP: "group",
  },
});

exports.InvitationRosterDto = () => ({
  status: {
    EDITING: "editing",
    INVITED: "invited",
  },
});

exports.InvitationUserDto = () => ({
  status: {
    INVITED: "invited",
    REGISTERING: "registering",
    REGISTERED: "registered",
    REVERTED: "reverted",
    NOT_INVITED: "notInvited",
    EXPIRED: "expired",
    INVITATION_SEND_FAIL: "invitationSendFail",
    JOINED_BY_OTHER: "joinedByOther",
  },
  source: {
    MANUAL_CREATE: "manualCreate",
    FILE_IMPORT: "fileImport",
  },
});

exports.InviteeContextDto = () => ({
  sendVerifyCodeMethod: {
    PRIORITY_SMS: "prioritySMS",
    PRIORITY_EMAIL: "priorityEmail",
  },
});

exports.InviteeProfileDto = () => ({
  gender: {
    M: "M",
    F: "F",
    U: "U",
  },
});

exports.KickPublicAccountsOptionsDto = () => ({
  userIdType: {
    USER_ID: "user_id",
    EXTERNAL_ID: "external_id",
    PHONE: "phone",
    EMAIL: "email",
    USERNAME: "username",
    IDENTITY: "identity",
    SYNC_RELATION: "sync_relation",
    CUSTOM_FIELD: "custom_field",
  },
});

exports.KickUsersOptionsDto = () => ({
  userIdType: {
    USER_ID: "user_id",
    EXTERNAL_ID: "external_id",
    PHONE: "phone",
    EMAIL: "email",
    USERNAME: "username",
    IDENTITY: "identity",
    SYNC_RELATION: "sync_relation",
    CUSTOM_FIELD: "custom_field",
  },
});

exports.LegacyExchangeTokenParams = () => ({
  response_token_type: {
    ID_TOKEN: "id_token",
    ACCESS_TOKEN: "access_token",
  },
});

exports.ListApplicationAuthDataDto = () => ({
  targetType: {
    USER: "USER",
    ROLE: "ROLE",
    GROUP: "GROUP",
    ORG: "ORG",
    AK_SK: "AK_SK",
  },
  effect: {
    ALLOW: "ALLOW",
    DENY: "DENY",
  },
  permissionType: {
    ALL: "ALL",
    SUBJECT: "SUBJECT",
  },
});

exports.ListApplicationAuthDto = () => ({
  effect: {
    ALLOW: "ALLOW",
    DENY: "DENY",
  },
});

exports.ListApplicationSubjectDataDto = () => ({
  appType: {
    INTEGRATED: "INTEGRATED",
    SELFBUILT: "SELFBUILT",
    APP_PANEL: "APP_PANEL",
  },
  effect: {
    ALLOW: "ALLOW",
    DENY: "DENY",
  },
});

exports.ListAuthSubjectDto = () => ({
  targetType: {
    USER: "USER",
    ROLE: "ROLE",
    GROUP: "GROUP",
    ORG: "ORG",
    AK_SK: "AK_SK",
  },
});

exports.ListDataResourcesRespDto = () => ({
  type: {
    TREE: "TREE",
    STRING: "STRING",
    ARRAY: "ARRAY",
  },
});

exports.ListPublicAccountDataDto = () => ({
  usertype: {
    _1: "1",
    _2: "2",
  },
});

exports.ListPublicAccountsAdvancedFilterItemDto = () => ({
  operator: {
    EQUAL: "EQUAL",
    NOT_EQUAL: "NOT_EQUAL",
    CONTAINS: "CONTAINS",
    NOT_CONTAINS: "NOT_CONTAINS",
    IS_NULL: "IS_NULL",
    NOT_NULL: "NOT_NULL",
    IN: "IN",
    GREATER: "GREATER",
    LESSER: "LESSER",
    BETWEEN: "BETWEEN",
  },
});

exports.ListUsersAdvancedFilterItemDto = () => ({
  operator: {
    EQUAL: "EQUAL",
    NOT_EQUAL: "NOT_EQUAL",
    CONTAINS: "CONTAINS",
    NOT_CONTAINS: "NOT_CONTAINS",
    IS_NULL: "IS_NULL",
    NOT_NULL: "NOT_NULL",
    IN: "IN",
    GREATER: "GREATER",
    LESSER: "LESSER",
    BETWEEN: "BETWEEN",
  },
});

exports.LoginAnomalyDetectionConfigDto = () => ({
  loginFailStrategy: {
    CAPTCHA: "captcha",
    BLOCK_ACCOUNT: "block-account",
  },
});

exports.OpenResource = () => ({
  resourceType: {
    TREE: "TREE",
    STRING: "STRING",
    ARRAY: "ARRAY",
  },
});

exports.PipelineFunctionDto = () => ({
  scene: {
    PRE_REGISTER: "PRE_REGISTER",
    POST_REGISTER: "POST_REGISTER",
    PRE_AUTHENTICATION: "PRE_AUTHENTICATION",
    POST_AUTHENTICATION: "POST_AUTHENTICATION",
    PRE_OIDC_ID_TOKEN_ISSUED: "PRE_OIDC_ID_TOKEN_ISSUED",
    PRE_OIDC_ACCESS_TOKEN_ISSUED: "PRE_OIDC_ACCESS_TOKEN_ISSUED",
    PRE_COMPLETE_USER_INFO: "PRE_COMPLETE_USER_INFO",
    PRE_MFA_VERIFY: "PRE_MFA_VERIFY",
    POST_MFA_VERIFY: "POST_MFA_VERIFY",
  },
  status: {
    UPLOADING: "uploading",
    SUCCESS: "success",
    FAILED: "failed",
  },
});

exports.PolicyCondition = () => ({
  param: {
    USER_POOL_ID: "UserPoolId",
    APP_ID: "AppId",
    REQUEST_FROM: "RequestFrom",
    USER_ID: "UserId",
    USER_ARN: "UserArn",
    CURRENT_TIME: "CurrentTime",
    EPOCH_TIME: "EpochTime",
    SOURCE_IP: "SourceIp",
    USER: "User",
    MULTI_FACTOR_AUTH_PRESENT: "MultiFactorAuthPresent",
    MULTI_FACTOR_AUTH_AGE: "MultiFactorAuthAge",
    USER_AGENT: "UserAgent",
    REFERER: "Referer",
    DEVICE: "Device",
    OS: "OS",
    COUNTRY: "Country",
    PROVINCE: "Province",
    CITY: "City",
    DEVICE_CHANGED: "DeviceChanged",
    DEVICE_UNTRUSTED: "DeviceUntrusted",
    PROXY_UNTRUSTED: "ProxyUntrusted",
    LOGGED_IN_APPS: "LoggedInApps",
    NAMESPACE: "Namespace",
  },
  operator: {
    BOOL: "Bool",
    DATE_EQUALS: "DateEquals",
    DATE_NOT_EQUALS: "DateNotEquals",
    DATE_LESS_THAN: "DateLessThan",
    DATE_LESS_THAN_EQUALS: "DateLessThanEquals",
    DATE_GREATER_THAN: "DateGreaterThan",
    DATE_GREATER_THAN_EQUALS: "DateGreaterThanEquals",
    IP_ADDRESS: "IpAddress",
    NOT_IP_ADDRESS: "NotIpAddress",
    NUMERIC_EQUALS: "NumericEquals",
    NUMERIC_NOT_EQUALS: "NumericNotEquals",
    NUMERIC_LESS_THAN: "NumericLessThan",
    NUMERIC_LESS_THAN_EQUALS: "NumericLessThanEquals",
    NUMERIC_GREATER_THAN: "NumericGreaterThan",
    NUMERIC_GREATER_THAN_EQUALS: "NumericGreaterThanEquals",
    STRING_EQUALS: "StringEquals",
    STRING_NOT_EQUALS: "StringNotEquals",
    STRING_EQUALS_IGNORE_CASE: "StringEqualsIgnoreCase",
    STRING_NOT_EQUALS_IGNORE_CASE: "StringNotEqualsIgnoreCase",
    STRING_LIKE: "StringLike",
    STRING_NOT_LIKE: "StringNotLike",
    LIST_CONTAINS: "ListContains",
  },
});

exports.PolicyInviteeJoinedDto = () => ({
  receiverType: {
    SMS_CODE: "smsCode",
    EMAIL_CODE: "emailCode",
  },
});

exports.PreCheckCodeDto = () => ({
  codeType: {
    SMS: "SMS",
    EMAIL: "EMAIL",
  },
});

exports.PreCheckEmailCodeDto = () => ({
  channel: {
    CHANNEL_LOGIN: "CHANNEL_LOGIN",
    CHANNEL_REGISTER: "CHANNEL_REGISTER",
    CHANNEL_RESET_PASSWORD: "CHANNEL_RESET_PASSWORD",
    CHANNEL_VERIFY_EMAIL_LINK: "CHANNEL_VERIFY_EMAIL_LINK",
    CHANNEL_UPDATE_EMAIL: "CHANNEL_UPDATE_EMAIL",
    CHANNEL_BIND_EMAIL: "CHANNEL_BIND_EMAIL",
    CHANNEL_UNBIND_EMAIL: "CHANNEL_UNBIND_EMAIL",
    CHANNEL_VERIFY_MFA: "CHANNEL_VERIFY_MFA",
    CHANNEL_UNLOCK_ACCOUNT: "CHANNEL_UNLOCK_ACCOUNT",
    CHANNEL_COMPLETE_EMAIL: "CHANNEL_COMPLETE_EMAIL",
    CHANNEL_DELETE_ACCOUNT: "CHANNEL_DELETE_ACCOUNT",
  },
});

exports.PreCheckSmsCodeDto = () => ({
  channel: {
    CHANNEL_LOGIN: "CHANNEL_LOGIN",
    CHANNEL_REGISTER: "CHANNEL_REGISTER",
    CHANNEL_RESET_PASSWORD: "CHANNEL_RESET_PASSWORD",
    CHANNEL_BIND_PHONE: "CHANNEL_BIND_PHONE",
    CHANNEL_UNBIND_PHONE: "CHANNEL_UNBIND_PHONE",
    CHANNEL_BIND_MFA: "CHANNEL_BIND_MFA",
    CHANNEL_VERIFY_MFA: "CHANNEL_VERIFY_MFA",
    CHANNEL_UNBIND_MFA: "CHANNEL_UNBIND_MFA",
    CHANNEL_COMPLETE_PHONE: "CHANNEL_COMPLETE_PHONE",
    CHANNEL_IDENTITY_VERIFICATION: "CHANNEL_IDENTITY_VERIFICATION",
    CHANNEL_DELETE_ACCOUNT: "CHANNEL_DELETE_ACCOUNT",
  },
});

exports.PreviewEmailTemplateDto = () => ({
  type: {
    WELCOME_EMAIL: "WELCOME_EMAIL",
    FIRST_CREATED_USER: "FIRST_CREATED_USER",
    REGISTER_VERIFY_CODE: "REGISTER_VERIFY_CODE",
    LOGIN_VERIFY_CODE: "LOGIN_VERIFY_CODE",
    MFA_VERIFY_CODE: "MFA_VERIFY_CODE",
    INFORMATION_COMPLETION_VERIFY_CODE: "INFORMATION_COMPLETION_VERIFY_CODE",
    FIRST_EMAIL_LOGIN_VERIFY: "FIRST_EMAIL_LOGIN_VERIFY",
    CONSOLE_CONDUCTED_VERIFY: "CONSOLE_CONDUCTED_VERIFY",
    USER_PASSWORD_UPDATE_REMIND: "USER_PASSWORD_UPDATE_REMIND",
    ADMIN_RESET_USER_PASSWORD_NOTIFICATION: "ADMIN_RESET_USER_PASSWORD_NOTIFICATION",
    USER_PASSWORD_RESET_NOTIFICATION: "USER_PASSWORD_RESET_NOTIFICATION",
    RESET_PASSWORD_VERIFY_CODE: "RESET_PASSWORD_VERIFY_CODE",
    SELF_UNLOCKING_VERIFY_CODE: "SELF_UNLOCKING_VERIFY_CODE",
    EMAIL_BIND_VERIFY_CODE: "EMAIL_BIND_VERIFY_CODE",
    EMAIL_UNBIND_VERIFY_CODE: "EMAIL_UNBIND_VERIFY_CODE",
  },
  tplEngine: {
    HANDLEBAR: "handlebar",
    EJS: "ejs",
  },
});

exports.PublicAccountDto = () => ({
  status: {
    SUSPENDED: "Suspended",
    RESIGNED: "Resigned",
    ACTIVATED: "Activated",
    ARCHIVED: "Archived",
    DEACTIVATED: "Deactivated",
  },
  workStatus: {
    CLOSED: "Closed",
    ACTIVE: "Active",
  },
  gender: {
    M: "M",
    F: "F",
    U: "U",
  },
  userSourceType: {
    EXCEL: "excel",
    REGISTER: "register",
    ADMIN_CREATED: "adminCreated",
    SYNC: "sync",
  },
});

exports.QuickFilterInviteeRecordDto = () => ({
  inviteeStatus: {
    INVITED: "invited",
    REGISTERING: "registering",
    REGISTERED: "registered",
    REVERTED: "reverted",
    NOT_INVITED: "notInvited",
    EXPIRED: "expired",
    INVITATION_SEND_FAIL: "invitationSendFail",
    JOINED_BY_OTHER: "joinedByOther",
  },
  inviteeSource: {
    MANUAL_CREATE: "manualCreate",
    FILE_IMPORT: "fileImport",
  },
});

exports.RemoveDepartmentMembersReqDto = () => ({
  departmentIdType: {
    DEPARTMENT_ID: "department_id",
    OPEN_DEPARTMENT_ID: "open_department_id",
    SYNC_RELATION: "sync_relation",
    CUSTOM_FIELD: "custom_field",
    CODE: "code",
  },
});

exports.RemoveInvitationPolicyUserAttributionDto = () => ({
  targetType: {
    DEPARTMENT: "department",
    POST: "post",
    ROLE: "role",
    GROUP: "group",
  },
});

exports.RemoveTenantDepartmentMembersReqDto = () => ({
  departmentIdType: {
    DEPARTMENT_ID: "department_id",
    OPEN_DEPARTMENT_ID: "open_department_id",
    SYNC_RELATION: "sync_relation",
    CUSTOM_FIELD: "custom_field",
    CODE: "code",
  },
});

exports.ResetPasswordDto = () => ({
  passwordEncryptType: {
    SM2: "sm2",
    RSA: "rsa",
    NONE: "none",
  },
});

exports.ResetUserPrincipalAuthenticationInfoOptionsDto = () => ({
  userIdType: {
    USER_ID: "user_id",
    EXTERNAL_ID: "external_id",
    PHONE: "phone",
    EMAIL: "email",
    USERNAME: "username",
    IDENTITY: "identity",
    SYNC_RELATION: "sync_relation",
    CUSTOM_FIELD: "custom_field",
  },
});

exports.ResignUserBatchReqDto = () => ({
  userIdType: {
    USER_ID: "user_id",
    EXTERNAL_ID: "external_id",
    PHONE: "phone",
    EMAIL: "email",
    USERNAME: "username",
    IDENTITY: "identity",
    SYNC_RELATION: "sync_relation",
    CUSTOM_FIELD: "custom_field",
  },
});

exports.ResignUserReqDto = () => ({
  userIdType: {
    USER_ID: "user_id",
    EXTERNAL_ID: "external_id",
    PHONE: "phone",
    EMAIL: "email",
    USERNAME: "username",
    IDENTITY: "identity",
    SYNC_RELATION: "sync_relation",
    CUSTOM_FIELD: "custom_field",
  },
});

exports.ResourceAuthorizedTargetDto = () => ({
  targetType: {
    USER: "USER",
    ROLE: "ROLE",
    GROUP: "GROUP",
    DEPARTMENT: "DEPARTMENT",
  },
});

exports.ResourceDto = () => ({
  type: {
    DATA: "DATA",
    API: "API",
    MENU: "MENU",
    BUTTON: "BUTTON",
    UI: "UI",
  },
});

exports.ResourceItemDto = () => ({
  resourceType: {
    DATA: "DATA",
    API: "API",
    MENU: "MENU",
    BUTTON: "BUTTON",
    UI: "UI",
  },
});

exports.ReviewTenantEnterpriseCertificationBodyDto = () => ({
  enterpriseCertificationStatus: {
    NOT_SUBMIT: "not_submit",
    REVIEWING: "reviewing",
    PASS: "pass",
    "_-1": -1,
    "-1": "_-1",
  },
});

exports.RiskListPolicyCreateDto = () => ({
  optObject: {
    IP: "IP",
    USER: "USER",
  },
  ipRange: {
    ALL: "ALL",
    NOT_IN_WHITE_LIST: "NOT_IN_WHITE_LIST",
  },
  userRange: {
    ALL: "ALL",
    NOT_IN_WHITE_LIST: "NOT_IN_WHITE_LIST",
  },
  ipCond: {
    NO_LIMIT: "NO_LIMIT",
    ONE: "ONE",
  },
  userCond: {
    NO_LIMIT: "NO_LIMIT",
    ONE: "ONE",
  },
  eventStateType: {
    PASSWORD_WRONG: "password_wrong",
    ACCOUNT_WRONG: "account_wrong",
  },
  removeType: {
    MANUAL: "MANUAL",
    SCHEDULE: "SCHEDULE",
  },
  action: {
    ADD_IP_BLACK_LIST: "ADD_IP_BLACK_LIST",
    ADD_USER_BLACK_LIST: "ADD_USER_BLACK_LIST",
  },
  limitList: {
    FORBID_LOGIN: "FORBID_LOGIN",
    FORBID_REGISTER: "FORBID_REGISTER",
  },
});

exports.RiskListPolicyRespDto = () => ({
  optObject: {
    IP: "IP",
    USER: "USER",
  },
  ipRange: {
    ALL: "ALL",
    NOT_IN_WHITE_LIST: "NOT_IN_WHITE_LIST",
  },
  userRange: {
    ALL: "ALL",
    NOT_IN_WHITE_LIST: "NOT_IN_WHITE_LIST",
  },
  ipCond: {
    NO_LIMIT: "NO_LIMIT",
    ONE: "ONE",
  },
  userCond: {
    NO_LIMIT: "NO_LIMIT",
    ONE: "ONE",
  },
  eventStateType: {
    PASSWORD_WRONG: "password_wrong",
    ACCOUNT_WRONG: "account_wrong",
  },
  removeType: {
    MANUAL: "MANUAL",
    SCHEDULE: "SCHEDULE",
  },
  action: {
    ADD_IP_BLACK_LIST: "ADD_IP_BLACK_LIST",
    ADD_USER_BLACK_LIST: "ADD_USER_BLACK_LIST",
  },
  limitList: {
    FORBID_LOGIN: "FORBID_LOGIN",
    FORBID_REGISTER: "FORBID_REGISTER",
  },
});

exports.RoleAuthorizedResourcesRespDto = () => ({
  resourceType: {
    DATA: "DATA",
    API: "API",
    MENU: "MENU",
    BUTTON: "BUTTON",
    UI: "UI",
  },
});

exports.SearchDepartmentsFilterItemDto = () => ({
  operator: {
    BETWEEN: "BETWEEN",
    EQUAL: "EQUAL",
    IN: "IN",
    LESSER: "LESSER",
    GREATER: "GREATER",
    CONTAINS: "CONTAINS",
  },
});

exports.SearchDepartmentsListReqDto = () => ({
  sortBy: {
    UPDATED_AT: "updatedAt",
    CREATED_AT: "createdAt",
  },
  orderBy: {
    ASC: "ASC",
    DESC: "DESC",
  },
});

exports.SelfUnlockAccountConfigDto = () => ({
  strategy: {
    CAPTCHA: "captcha",
    PASSWORD_CAPTCHA: "password-captcha",
  },
});

exports.SendEmailDto = () => ({
  channel: {
    CHANNEL_LOGIN: "CHANNEL_LOGIN",
    CHANNEL_REGISTER: "CHANNEL_REGISTER",
    CHANNEL_RESET_PASSWORD: "CHANNEL_RESET_PASSWORD",
    CHANNEL_VERIFY_EMAIL_LINK: "CHANNEL_VERIFY_EMAIL_LINK",
    CHANNEL_UPDATE_EMAIL: "CHANNEL_UPDATE_EMAIL",
    CHANNEL_BIND_EMAIL: "CHANNEL_BIND_EMAIL",
    CHANNEL_UNBIND_EMAIL: "CHANNEL_UNBIND_EMAIL",
    CHANNEL_VERIFY_MFA: "CHANNEL_VERIFY_MFA",
    CHANNEL_UNLOCK_ACCOUNT: "CHANNEL_UNLOCK_ACCOUNT",
    CHANNEL_COMPLETE_EMAIL: "CHANNEL_COMPLETE_EMAIL",
    CHANNEL_DELETE_ACCOUNT: "CHANNEL_DELETE_ACCOUNT",
  },
});

exports.SendEnrollFactorRequestDto = () => ({
  factorType: {
    OTP: "OTP",
    SMS: "SMS",
    EMAIL: "EMAIL",
    FACE: "FACE",
  },
});

exports.SendSMSDto = () => ({
  channel: {
    CHANNEL_LOGIN: "CHANNEL_LOGIN",
    CHANNEL_REGISTER: "CHANNEL_REGISTER",
    CHANNEL_RESET_PASSWORD: "CHANNEL_RESET_PASSWORD",
    CHANNEL_BIND_PHONE: "CHANNEL_BIND_PHONE",
    CHANNEL_UNBIND_PHONE: "CHANNEL_UNBIND_PHONE",
    CHANNEL_BIND_MFA: "CHANNEL_BIND_MFA",
    CHANNEL_VERIFY_MFA: "CHANNEL_VERIFY_MFA",
    CHANNEL_UNBIND_MFA: "CHANNEL_UNBIND_MFA",
    CHANNEL_COMPLETE_PHONE: "CHANNEL_COMPLETE_PHONE",
    CHANNEL_IDENTITY_VERIFICATION: "CHANNEL_IDENTITY_VERIFICATION",
    CHANNEL_DELETE_ACCOUNT: "CHANNEL_DELETE_ACCOUNT",
  },
});

exports.SetCustomDataReqDto = () => ({
  targetType: {
    USER: "USER",
    ROLE: "ROLE",
    GROUP: "GROUP",
    DEPARTMENT: "DEPARTMENT",
  },
});

exports.SetCustomFieldDto = () => ({
  targetType: {
    USER: "USER",
    ROLE: "ROLE",
    GROUP: "GROUP",
    DEPARTMENT: "DEPARTMENT",
  },
  dataType: {
    STRING: "STRING",
    NUMBER: "NUMBER",
    DATETIME: "DATETIME",
    BOOLEAN: "BOOLEAN",
    ENUM: "ENUM",
  },
});

exports.SetMfaStatusDto = () => ({
  userIdType: {
    USER_ID: "user_id",
    EXTERNAL_ID: "external_id",
    PHONE: "phone",
    EMAIL: "email",
    USERNAME: "username",
    IDENTITY: "identity",
    SYNC_RELATION: "sync_relation",
    CUSTOM_FIELD: "custom_field",
  },
});

exports.SetUserDepartmentsOptionsDto = () => ({
  userIdType: {
    USER_ID: "user_id",
    EXTERNAL_ID: "external_id",
    PHONE: "phone",
    EMAIL: "email",
    USERNAME: "username",
    IDENTITY: "identity",
    SYNC_RELATION: "sync_relation",
    CUSTOM_FIELD: "custom_field",
  },
});

exports.SignInOptionsDto = () => ({
  passwordEncryptType: {
    SM2: "sm2",
    RSA: "rsa",
    NONE: "none",
  },
});

exports.SignUpDto = () => ({
  connection: {
    PASSWORD: "PASSWORD",
    PASSCODE: "PASSCODE",
  },
});

exports.SignUpOptionsDto = () => ({
  passwordEncryptType: {
    SM2: "sm2",
    RSA: "rsa",
    NONE: "none",
  },
});

exports.SignUpProfileDto = () => ({
  gender: {
    M: "M",
    F: "F",
    U: "U",
  },
});

exports.SigninByCredentialsDto = () => ({
  connection: {
    PASSWORD: "PASSWORD",
    PASSCODE: "PASSCODE",
    LDAP: "LDAP",
    AD: "AD",
  },
});

exports.SigninByMobileDto = () => ({
  connection: {
    APPLE: "apple",
    WECHAT: "wechat",
    ALIPAY: "alipay",
    WECHATWORK: "wechatwork",
    WECHATWORK_AGENCY: "wechatwork_agency",
    LARK_INTERNAL: "lark_internal",
    LARK_PUBLIC: "lark_public",
    LARK_BLOCK: "lark_block",
    YIDUN: "yidun",
    WECHAT_MINI_PROGRAM_CODE: "wechat_mini_program_code",
    WECHAT_MINI_PROGRAM_PHONE: "wechat_mini_program_phone",
    WECHAT_MINI_PROGRAM_CODE_AND_PHONE: "wechat_mini_program_code_and_phone",
    GOOGLE: "google",
    FACEBOOK: "facebook",
    QQ: "qq",
    WEIBO: "weibo",
    BAIDU: "baidu",
    LINKEDIN: "linkedin",
    DINGTALK: "dingtalk",
    GITHUB: "github",
    GITEE: "gitee",
    GITLAB: "gitlab",
    DOUYIN: "douyin",
    KUAISHOU: "kuaishou",
    XIAOMI: "xiaomi",
    LINE: "line",
    SLACK: "slack",
    OPPO: "oppo",
    HUAWEI: "huawei",
    AMAZON: "amazon",
    DOUYIN_MINI_PROGRAM_CODE: "douyin_mini_program_code",
    DOUYIN_MINI_PROGRAM_CODE_AND_PHONE: "douyin_mini_program_code_and_phone",
  },
});

exports.SortingDto = () => ({
  field: {
    ID: "id",
    CREATED_AT: "createdAt",
    UPDATED_AT: "updatedAt",
    EMAIL: "email",
    USERNAME: "username",
    EXTERNAL_ID: "externalId",
    PHONE: "phone",
    STATUS: "status",
    STATUS_CHANGED_AT: "statusChangedAt",
    PASSWORD_LAST_SET_AT: "passwordLastSetAt",
    LOGINS_COUNT: "loginsCount",
    GENDER: "gender",
    LAST_LOGIN: "lastLogin",
    USER_SOURCE_TYPE: "userSourceType",
    LAST_MFA_TIME: "lastMfaTime",
    PASSWORD_SECURITY_LEVEL: "passwordSecurityLevel",
    PHONE_COUNTRY_CODE: "phoneCountryCode",
    LAST_IP: "lastIp",
  },
  order: {
    DESC: "desc",
    ASC: "asc",
  },
});

exports.SubjectDto = () => ({
  type: {
    USER: "USER",
    ORG: "ORG",
    GROUP: "GROUP",
    ROLE: "ROLE",
  },
});

exports.SubjectRespDto = () => ({
  type: {
    USER: "USER",
    ORG: "ORG",
    GROUP: "GROUP",
    ROLE: "ROLE",
  },
});

exports.SyncJobDto = () => ({
  syncStatus: {
    FREE: "free",
    PENDING: "pending",
    ON_PROGRESS: "onProgress",
    SUCCESS: "success",
    FAILED: "failed",
  },
  syncFlow: {
    UPSTREAM: "upstream",
    DOWNSTREAM: "downstream",
  },
  syncTrigger: {
    MANUALLY: "manually",
    TIMED: "timed",
    AUTOMATIC: "automatic",
  },
});

exports.SyncRiskOperationDto = () => ({
  status: {
    PENDING: "PENDING",
    SUCCESS: "SUCCESS",
    FAILED: "FAILED",
    CANCELED: "CANCELED",
    EXECUTING: "EXECUTING",
  },
  objectType: {
    DEPARTMENT: "DEPARTMENT",
    USER: "USER",
  },
});

exports.SyncTaskDto = () => ({
  syncTaskType: {
    LARK: "lark",
    LARK_INTERNATIONAL: "lark-international",
    WECHATWORK: "wechatwork",
    DINGTALK: "dingtalk",
    ACTIVE_DIRECTORY: "active-directory",
    ITALENT: "italent",
    MAYCUR: "maycur",
    LDAP: "ldap",
    MOKA: "moka",
    FXIAOKE: "fxiaoke",
    SCIM: "scim",
    XIAOSHOUYI: "xiaoshouyi",
    KAYANG: "kayang",
    CUSTOM: "custom",
  },
  syncFlow: {
    UPSTREAM: "upstream",
    DOWNSTREAM: "downstream",
  },
  syncTrigger: {
    MANUALLY: "manually",
    TIMED: "timed",
    AUTOMATIC: "automatic",
  },
  lastSyncStatus: {
    FREE: "free",
    PENDING: "pending",
    ON_PROGRESS: "onProgress",
    SUCCESS: "success",
    FAILED: "failed",
  },
});

exports.SyncTaskTimedScheduler = () => ({
  cycle: {
    MONTH: "month",
    WEEK: "week",
    DAYS: "days",
    SIX_HOURS: "sixHours",
    TWO_HOURS: "twoHours",
  },
});

exports.TargetDto = () => ({
  targetType: {
    USER: "USER",
    ROLE: "ROLE",
    GROUP: "GROUP",
    DEPARTMENT: "DEPARTMENT",
  },
});

exports.TenantEnterpriseCertificationRespDto = () => ({
  enterpriseCertificationStatus: {
    NOT_SUBMIT: "not_submit",
    REVIEWING: "reviewing",
    PASS: "pass",
    "_-1": -1,
    "-1": "_-1",
  },
});

exports.TenantUserDto = () => ({
  gender: {
    M: "M",
    F: "F",
    U: "U",
  },
});

exports.TokenEndPointParams = () => ({
  grant_type: {
    AUTHORIZATION_CODE: "authorization_code",
    REFRESH_TOKEN: "refresh_token",
    CLIENT_CREDENTIALS: "client_credentials",
    PASSWORD: "password",
    HTTP_AUTHING_CN_OIDC_GRANT_TYPE_AUTHING_TOKEN: "http://authing.cn/oidc/grant_type/authing_token",
  },
});

exports.UniversalInvitationApplicantData = () => ({
  status: {
    PENDING: "PENDING",
    PASSED: "PASSED",
    REJECTED: "REJECTED",
  },
  channel: {
    MANUAL: "MANUAL",
    AUTO: "AUTO",
  },
});

exports.UniversalInvitationJoinRespDto = () => ({
  status: {
    PENDING: "PENDING",
    PASSED: "PASSED",
  },
});

exports.UpdateApplicationDto = () => ({
  defaultProtocol: {
    OIDC: "oidc",
    OAUTH: "oauth",
    SAML: "saml",
    CAS: "cas",
    ASA: "asa",
  },
});

exports.UpdateApplicationPermissionStrategyDataDto = () => ({
  permissionStrategy: {
    ALLOW_ALL: "ALLOW_ALL",
    DENY_ALL: "DENY_ALL",
  },
});

exports.UpdateDataResourceRespDto = () => ({
  type: {
    TREE: "TREE",
    STRING: "STRING",
    ARRAY: "ARRAY",
  },
});

exports.UpdateDepartmentReqDto = () => ({
  departmentIdType: {
    DEPARTMENT_ID: "department_id",
    OPEN_DEPARTMENT_ID: "open_department_id",
    SYNC_RELATION: "sync_relation",
    CUSTOM_FIELD: "custom_field",
    CODE: "code",
  },
});

exports.UpdateDeviceExclusiveRuleDto = () => ({
  rule: {
    DISABLE: "disable",
    CONDITION_DEVICE: "condition:device",
    CONDITION_IP: "condition:ip",
  },
});

exports.UpdateEmailTemplateDto = () => ({
  type: {
    WELCOME_EMAIL: "WELCOME_EMAIL",
    FIRST_CREATED_USER: "FIRST_CREATED_USER",
    REGISTER_VERIFY_CODE: "REGISTER_VERIFY_CODE",
    LOGIN_VERIFY_CODE: "LOGIN_VERIFY_CODE",
    MFA_VERIFY_CODE: "MFA_VERIFY_CODE",
    INFORMATION_COMPLETION_VERIFY_CODE: "INFORMATION_COMPLETION_VERIFY_CODE",
    FIRST_EMAIL_LOGIN_VERIFY: "FIRST_EMAIL_LOGIN_VERIFY",
    CONSOLE_CONDUCTED_VERIFY: "CONSOLE_CONDUCTED_VERIFY",
    USER_PASSWORD_UPDATE_REMIND: "USER_PASSWORD_UPDATE_REMIND",
    ADMIN_RESET_USER_PASSWORD_NOTIFICATION: "ADMIN_RESET_USER_PASSWORD_NOTIFICATION",
    USER_PASSWORD_RESET_NOTIFICATION: "USER_PASSWORD_RESET_NOTIFICATION",
    RESET_PASSWORD_VERIFY_CODE: "RESET_PASSWORD_VERIFY_CODE",
    SELF_UNLOCKING_VERIFY_CODE: "SELF_UNLOCKING_VERIFY_CODE",
    EMAIL_BIND_VERIFY_CODE: "EMAIL_BIND_VERIFY_CODE",
    EMAIL_UNBIND_VERIFY_CODE: "EMAIL_UNBIND_VERIFY_CODE",
  },
  tplEngine: {
    HANDLEBAR: "handlebar",
    EJS: "ejs",
  },
});

exports.UpdateExtendsFieldDto = () => ({
  type: {
    USER: "user",
    INTERNAL: "internal",
  },
  inputType: {
    IMAGE: "image",
    NUMBER: "number",
    DATE: "date",
    DATE_TIME: "dateTime",
    DATETIME: "datetime",
    SELECT: "select",
    DROPDOWN: "dropdown",
    BOOLEAN: "boolean",
    STRING: "string",
    TEXT: "text",
    GENDER: "gender",
    COUNTRY: "country",
    USERNAME: "username",
    PHONE: "phone",
    EMAIL: "email",
  },
});

exports.UpdateFunctionModelDto = () => ({
  type: {
    UEBA: "ueba",
    USER: "user",
    POST: "post",
    GROUP: "group",
    DEPARTMENT: "department",
    ORGANIZATION: "organization",
    DEVICE: "device",
    DEVICE_RELY: "device_rely",
    CUSTOM: "custom",
  },
});

exports.UpdateInvitationPolicyDto = () => ({
  inviteMethod: {
    EMAIL: "email",
  },
  sendVerifyCodeMethod: {
    PRIORITY_SMS: "prioritySMS",
    PRIORITY_EMAIL: "priorityEmail",
  },
});

exports.UpdatePasswordDto = () => ({
  passwordEncryptType: {
    SM2: "sm2",
    RSA: "rsa",
    NONE: "none",
  },
});

exports.UpdatePipelineOrderDto = () => ({
  scene: {
    PRE_REGISTER: "PRE_REGISTER",
    POST_REGISTER: "POST_REGISTER",
    PRE_AUTHENTICATION: "PRE_AUTHENTICATION",
    POST_AUTHENTICATION: "POST_AUTHENTICATION",
    PRE_OIDC_ID_TOKEN_ISSUED: "PRE_OIDC_ID_TOKEN_ISSUED",
    PRE_OIDC_ACCESS_TOKEN_ISSUED: "PRE_OIDC_ACCESS_TOKEN_ISSUED",
    PRE_COMPLETE_USER_INFO: "PRE_COMPLETE_USER_INFO",
    PRE_MFA_VERIFY: "PRE_MFA_VERIFY",
    POST_MFA_VERIFY: "POST_MFA_VERIFY",
  },
});

exports.UpdatePublicAccountBatchOptionsDto = () => ({
  passwordEncryptType: {
    SM2: "sm2",
    RSA: "rsa",
    NONE: "none",
  },
});

exports.UpdatePublicAccountInfoDto = () => ({
  status: {
    SUSPENDED: "Suspended",
    RESIGNED: "Resigned",
    ACTIVATED: "Activated",
    ARCHIVED: "Archived",
    DEACTIVATED: "Deactivated",
  },
  gender: {
    M: "M",
    F: "F",
    U: "U",
  },
});

exports.UpdatePublicAccountOptionsDto = () => ({
  userIdType: {
    USER_ID: "user_id",
    EXTERNAL_ID: "external_id",
    PHONE: "phone",
    EMAIL: "email",
    USERNAME: "username",
    IDENTITY: "identity",
    SYNC_RELATION: "sync_relation",
    CUSTOM_FIELD: "custom_field",
  },
  passwordEncryptType: {
    SM2: "sm2",
    RSA: "rsa",
    NONE: "none",
  },
});

exports.UpdatePublicAccountReqDto = () => ({
  status: {
    SUSPENDED: "Suspended",
    RESIGNED: "Resigned",
    ACTIVATED: "Activated",
    ARCHIVED: "Archived",
    DEACTIVATED: "Deactivated",
  },
  gender: {
    M: "M",
    F: "F",
    U: "U",
  },
});

exports.UpdateResourceDto = () => ({
  type: {
    DATA: "DATA",
    API: "API",
    MENU: "MENU",
    BUTTON: "BUTTON",
    UI: "UI",
  },
});

exports.UpdateSyncTaskDto = () => ({
  syncTaskType: {
    LARK: "lark",
    LARK_INTERNATIONAL: "lark-international",
    WECHATWORK: "wechatwork",
    DINGTALK: "dingtalk",
    ACTIVE_DIRECTORY: "active-directory",
    ITALENT: "italent",
    MAYCUR: "maycur",
    LDAP: "ldap",
    MOKA: "moka",
    FXIAOKE: "fxiaoke",
    SCIM: "scim",
    XIAOSHOUYI: "xiaoshouyi",
    KAYANG: "kayang",
    CUSTOM: "custom",
  },
  syncTaskFlow: {
    UPSTREAM: "upstream",
    DOWNSTREAM: "downstream",
  },
  syncTaskTrigger: {
    MANUALLY: "manually",
    TIMED: "timed",
    AUTOMATIC: "automatic",
  },
});

exports.UpdateUserBatchOptionsDto = () => ({
  passwordEncryptType: {
    SM2: "sm2",
    RSA: "rsa",
    NONE: "none",
  },
});

exports.UpdateUserInfoDto = () => ({
  status: {
    SUSPENDED: "Suspended",
    RESIGNED: "Resigned",
    ACTIVATED: "Activated",
    ARCHIVED: "Archived",
    DEACTIVATED: "Deactivated",
  },
  gender: {
    M: "M",
    F: "F",
    U: "U",
  },
});

exports.UpdateUserOptionsDto = () => ({
  userIdType: {
    USER_ID: "user_id",
    EXTERNAL_ID: "external_id",
    PHONE: "phone",
    EMAIL: "email",
    USERNAME: "username",
    IDENTITY: "identity",
    SYNC_RELATION: "sync_relation",
    CUSTOM_FIELD: "custom_field",
  },
  passwordEncryptType: {
    SM2: "sm2",
    RSA: "rsa",
    NONE: "none",
  },
});

exports.UpdateUserProfileDto = () => ({
  gender: {
    M: "M",
    F: "F",
    U: "U",
  },
});

exports.UpdateUserReqDto = () => ({
  status: {
    SUSPENDED: "Suspended",
    RESIGNED: "Resigned",
    ACTIVATED: "Activated",
    ARCHIVED: "Archived",
    DEACTIVATED: "Deactivated",
  },
  gender: {
    M: "M",
    F: "F",
    U: "U",
  },
});

exports.UpdateWebhookDto = () => ({
  contentType: {
    APPLICATION_JSON: "application/json",
    APPLICATION_X_WWW_FORM_URLENCODED: "application/x-www-form-urlencoded",
  },
});

exports.UserActionLogDto = () => ({
  eventType: {
    LOGIN: "login",
    LOGOUT: "logout",
    REGISTER: "register",
    VERIFY_MFA: "verifyMfa",
    UPDATE_USER_PREFILE: "updateUserPrefile",
    UPDATE_USER_PASSWORD: "updateUserPassword",
    UPDATE_USER_EMAIL: "updateUserEmail",
    UPDATE_USER_PHONE: "updateUserPhone",
    BIND_MFA: "bindMfa",
    BIND_EMAIL: "bindEmail",
    BIND_PHONE: "bindPhone",
    UNBIND_PHONE: "unbindPhone",
    UNBIND_EMAIL: "unbindEmail",
    UNBIND_MFA: "unbindMFA",
    REFRESH_USER_TOKEN_BY_SELF: "refreshUserTokenBySelf",
    DELETE_ACCOUNT: "deleteAccount",
    VERIFY_FIRST_LOGIN: "verifyFirstLogin",
    SECURITY_RESOURCE_ACCESS: "securityResourceAccess",
  },
});

exports.UserAttributionDto = () => ({
  targetType: {
    DEPARTMENT: "department",
    POST: "post",
    ROLE: "role",
    GROUP: "group",
  },
});

exports.UserDto = () => ({
  status: {
    SUSPENDED: "Suspended",
    RESIGNED: "Resigned",
    ACTIVATED: "Activated",
    ARCHIVED: "Archived",
    DEACTIVATED: "Deactivated",
  },
  workStatus: {
    CLOSED: "Closed",
    ACTIVE: "Active",
  },
  gender: {
    M: "M",
    F: "F",
    U: "U",
  },
  userSourceType: {
    EXCEL: "excel",
    REGISTER: "register",
    ADMIN_CREATED: "adminCreated",
    SYNC: "sync",
  },
});

exports.UserInfoDto = () => ({
  gender: {
    M: "M",
    F: "F",
    U: "U",
  },
});

exports.UserPoolTenantConfigDto = () => ({
  enableSwitchType: {
    TENANT_CONSOLE: "tenant-console",
    TENANT_APP: "tenant-app",
    TENANT_LAUNPAD: "tenant-launpad",
  },
});

exports.ValidatePasswordDto = () => ({
  passwordEncryptType: {
    SM2: "sm2",
    RSA: "rsa",
    NONE: "none",
  },
});

exports.VerifyDeleteAccountRequestDto = () => ({
  verifyMethod: {
    PHONE_PASSCODE: "PHONE_PASSCODE",
    EMAIL_PASSCODE: "EMAIL_PASSCODE",
    PASSWORD: "PASSWORD",
  },
});

exports.VerifyInviteCodeDto = () => ({
  receiverType: {
    SMS_CODE: "smsCode",
    EMAIL_CODE: "emailCode",
  },
});

exports.VerifyRegistrationDto = () => ({
  authenticatorCode: {
    FINGERPRINT: "fingerprint",
    FACE: "face",
    OTHER: "other",
  },
});

exports.VerifyResetPasswordRequestDto = () => ({
  verifyMethod: {
    EMAIL_PASSCODE: "EMAIL_PASSCODE",
    PHONE_PASSCODE: "PHONE_PASSCODE",
  },
});

exports.VerifyUpdateEmailRequestDto = () => ({
  verifyMethod: {
    EMAIL_PASSCODE: "EMAIL_PASSCODE",
  },
});

exports.VerifyUpdatePhoneRequestDto = () => ({
  verifyMethod: {
    PHONE_PASSCODE: "PHONE_PASSCODE",
  },
});

exports.WebhookDto = () => ({
  contentType: {
    APPLICATION_JSON: "application/json",
    APPLICATION_X_WWW_FORM_URLENCODED: "application/x-www-form-urlencoded",
  },
});

exports.WebhookRetryConfigV3Dto = () => ({
  delayUnit: {
    SECOND: "Second",
    MINUTE: "Minute",
    HOUR: "Hour",
    DAY: "Day",
  },
});
