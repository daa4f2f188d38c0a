// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.
"use strict";

const enumOfDepartmentIdType = () => ({
  DEPARTMENT_ID: "department_id",
  OPEN_DEPARTMENT_ID: "open_department_id",
  SYNC_RELATION: "sync_relation",
  CUSTOM_FIELD: "custom_field",
  CODE: "code",
});

const enumOfType = () => ({
  USERNAME: "USERNAME",
  EMAIL: "EMAIL",
  PHONE: "PHONE",
});

const enumOfType2 = () => ({
  NONE: "None",
  REG_EXP: "regExp",
  PHONE: "phone",
  EMAIL: "email",
  IS_NUMBER: "isNumber",
});

const enumOfLang = () => ({
  ZH_CN: "zh-CN",
  EN_US: "en-US",
  ZH_TW: "zh-TW",
  JA_JP: "ja-JP",
});

const enumOfGuardVersion = () => ({
  ADVANCED: "Advanced",
  CLASSICAL: "Classical",
});

const enumOfConnectionType = () => ({
  PASSCODE: "PASSCODE",
  PASSWORD: "PASSWORD",
  QRCODE: "QRCODE",
  LDAP: "LDAP",
  AD: "AD",
});

const enumOfQrcodeType = () => ({
  SELF_BUILT_APP: "SELF_BUILT_APP",
  WECHAT_OFFICIAL_ACCOUNT: "WECHAT_OFFICIAL_ACCOUNT",
  WECHAT_MINI_PROGRAM: "WECHAT_MINI_PROGRAM",
});

const enumOfDefaultRegisterMethod = () => ({
  PASSCODE: "PASSCODE",
  PASSWORD: "PASSWORD",
});

const enumOfAppType = () => ({
  WEB: "web",
  SPA: "spa",
  NATIVE: "native",
  API: "api",
  MFA: "mfa",
  MINI_PROGRAM: "mini-program",
  GATEWAY_APP: "gateway-app",
  GATEWAY_AGENT: "gateway-agent",
});

const enumOfTargetType = () => ({
  USER: "USER",
  ROLE: "ROLE",
  GROUP: "GROUP",
  DEPARTMENT: "DEPARTMENT",
});

const enumOfEffect = () => ({
  ALLOW: "ALLOW",
  DENY: "DENY",
});

const enumOfObjectType = () => ({
  APP_PERMISSION_APPLY: "APP_PERMISSION_APPLY",
  ROLE_PERMISSION_APPLY: "ROLE_PERMISSION_APPLY",
});

const enumOfResourceType = () => ({
  DATA: "DATA",
  API: "API",
  MENU: "MENU",
  BUTTON: "BUTTON",
  UI: "UI",
});

const enumOfDefaultProtocol = () => ({
  OIDC: "oidc",
  OAUTH: "oauth",
  SAML: "saml",
  CAS: "cas",
  ASA: "asa",
});

const enumOfType3 = () => ({
  TREE: "TREE",
  STRING: "STRING",
  ARRAY: "ARRAY",
});

const enumOfExtIdpConnType = () => ({
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
});

const enumOfExtIdpType = () => ({
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
});

const enumOfPasswordEncryptType = () => ({
  SM2: "sm2",
  RSA: "rsa",
  NONE: "none",
});

const enumOfGender = () => ({
  M: "M",
  F: "F",
  U: "U",
});

const enumOfStatus = () => ({
  SUSPENDED: "Suspended",
  RESIGNED: "Resigned",
  ACTIVATED: "Activated",
  ARCHIVED: "Archived",
  DEACTIVATED: "Deactivated",
});

const enumOfTargetType2 = () => ({
  USER: "USER",
  ROLE: "ROLE",
  GROUP: "GROUP",
  ORG: "ORG",
});

const enumOfTargetType3 = () => ({
  USER: "USER",
  ORG: "ORG",
  GROUP: "GROUP",
  ROLE: "ROLE",
});

const enumOfUserIdType = () => ({
  USER_ID: "user_id",
  EXTERNAL_ID: "external_id",
  PHONE: "phone",
  EMAIL: "email",
  USERNAME: "username",
  IDENTITY: "identity",
  SYNC_RELATION: "sync_relation",
  CUSTOM_FIELD: "custom_field",
});

const enumOfType4 = () => ({
  BROWSER: "Browser",
  MOBILE: "Mobile",
  DESKTOP: "Desktop",
});

const enumOfStatus2 = () => ({
  ACTIVATED: "activated",
  SUSPENDED: "suspended",
  DEACTIVATED: "deactivated",
});

const enumOfType5 = () => ({
  ALI: "ali",
  QQ: "qq",
  SENDGRID: "sendgrid",
  CUSTOM: "custom",
});

const enumOfValueType = () => ({
  STRING: "STRING",
  SELECT: "SELECT",
});

const enumOfFactorType = () => ({
  OTP: "OTP",
  SMS: "SMS",
  EMAIL: "EMAIL",
  FACE: "FACE",
});

const enumOfDataType = () => ({
  LIST: "list",
  TREE: "tree",
});

const enumOfType6 = () => ({
  UEBA: "ueba",
  USER: "user",
  POST: "post",
  GROUP: "group",
  DEPARTMENT: "department",
  ORGANIZATION: "organization",
  DEVICE: "device",
  DEVICE_RELY: "device_rely",
  CUSTOM: "custom",
});

const enumOfAppDefaultLoginStrategy = () => ({
  ALLOW_ALL: "ALLOW_ALL",
  DENY_ALL: "DENY_ALL",
});

const enumOfReqTargetType = () => ({
  USER: "USER",
  ROLE: "ROLE",
  GROUP: "GROUP",
  ORG: "ORG",
  AK_SK: "AK_SK",
});

const enumOfStatus3 = () => ({
  PENDING: "PENDING",
  AGREED: "AGREED",
  REFUSED: "REFUSED",
});

const enumOfTargetType4 = () => ({
  DEPARTMENT: "department",
  POST: "post",
  ROLE: "role",
  GROUP: "group",
});

const enumOfSendVerifyCodeMethod = () => ({
  PRIORITY_SMS: "prioritySMS",
  PRIORITY_EMAIL: "priorityEmail",
});

const enumOfUsertype = () => ({
  _1: "1",
  _2: "2",
});

const enumOfOperator = () => ({
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
});

const enumOfScene = () => ({
  PRE_REGISTER: "PRE_REGISTER",
  POST_REGISTER: "POST_REGISTER",
  PRE_AUTHENTICATION: "PRE_AUTHENTICATION",
  POST_AUTHENTICATION: "POST_AUTHENTICATION",
  PRE_OIDC_ID_TOKEN_ISSUED: "PRE_OIDC_ID_TOKEN_ISSUED",
  PRE_OIDC_ACCESS_TOKEN_ISSUED: "PRE_OIDC_ACCESS_TOKEN_ISSUED",
  PRE_COMPLETE_USER_INFO: "PRE_COMPLETE_USER_INFO",
  PRE_MFA_VERIFY: "PRE_MFA_VERIFY",
  POST_MFA_VERIFY: "POST_MFA_VERIFY",
});

const enumOfType7 = () => ({
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
});

const enumOfTplEngine = () => ({
  HANDLEBAR: "handlebar",
  EJS: "ejs",
});

const enumOfStatus4 = () => ({
  INVITED: "invited",
  REGISTERING: "registering",
  REGISTERED: "registered",
  REVERTED: "reverted",
  NOT_INVITED: "notInvited",
  EXPIRED: "expired",
  INVITATION_SEND_FAIL: "invitationSendFail",
  JOINED_BY_OTHER: "joinedByOther",
});

const enumOfSource = () => ({
  MANUAL_CREATE: "manualCreate",
  FILE_IMPORT: "fileImport",
});

const enumOfIpRange = () => ({
  ALL: "ALL",
  NOT_IN_WHITE_LIST: "NOT_IN_WHITE_LIST",
});

const enumOfIpCond = () => ({
  NO_LIMIT: "NO_LIMIT",
  ONE: "ONE",
});

const enumOfOptObject = () => ({
  IP: "IP",
  USER: "USER",
});

const enumOfEventStateType = () => ({
  PASSWORD_WRONG: "password_wrong",
  ACCOUNT_WRONG: "account_wrong",
});

const enumOfRemoveType = () => ({
  MANUAL: "MANUAL",
  SCHEDULE: "SCHEDULE",
});

const enumOfAction = () => ({
  ADD_IP_BLACK_LIST: "ADD_IP_BLACK_LIST",
  ADD_USER_BLACK_LIST: "ADD_USER_BLACK_LIST",
});

const enumOfLimitList = () => ({
  FORBID_LOGIN: "FORBID_LOGIN",
  FORBID_REGISTER: "FORBID_REGISTER",
});

const enumOfChannel = () => ({
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
});

const enumOfChannel2 = () => ({
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
});

const enumOfDataType2 = () => ({
  STRING: "STRING",
  NUMBER: "NUMBER",
  DATETIME: "DATETIME",
  BOOLEAN: "BOOLEAN",
  ENUM: "ENUM",
});

const enumOfOrder = () => ({
  DESC: "desc",
  ASC: "asc",
});

const enumOfSyncTaskFlow = () => ({
  UPSTREAM: "upstream",
  DOWNSTREAM: "downstream",
});

const enumOfSyncTaskTrigger = () => ({
  MANUALLY: "manually",
  TIMED: "timed",
  AUTOMATIC: "automatic",
});

const enumOfSyncTaskType = () => ({
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
});

const enumOfSyncStatus = () => ({
  FREE: "free",
  PENDING: "pending",
  ON_PROGRESS: "onProgress",
  SUCCESS: "success",
  FAILED: "failed",
});

const enumOfEnterpriseCertificationStatus = () => ({
  NOT_SUBMIT: "not_submit",
  REVIEWING: "reviewing",
  PASS: "pass",
  "_-1": -1,
  "-1": "_-1",
});

const enumOfRule = () => ({
  DISABLE: "disable",
  CONDITION_DEVICE: "condition:device",
  CONDITION_IP: "condition:ip",
});

const enumOfType8 = () => ({
  USER: "user",
  INTERNAL: "internal",
});

const enumOfInputType = () => ({
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
});

const enumOfInviteMethod = () => ({
  EMAIL: "email",
});

const enumOfContentType = () => ({
  APPLICATION_JSON: "application/json",
  APPLICATION_X_WWW_FORM_URLENCODED: "application/x-www-form-urlencoded",
});

const enumOfWorkStatus = () => ({
  CLOSED: "Closed",
  ACTIVE: "Active",
});

const enumOfUserSourceType = () => ({
  EXCEL: "excel",
  REGISTER: "register",
  ADMIN_CREATED: "adminCreated",
  SYNC: "sync",
});

const enumOfReceiverType = () => ({
  SMS_CODE: "smsCode",
  EMAIL_CODE: "emailCode",
});

exports.AddDepartmentMembersReqDto = () => ({
  departmentIdType: enumOfDepartmentIdType(),
});

exports.AddInvitationPolicyUserAttributionDto = () => ({
  targetType: enumOfTargetType4(),
});

exports.AddTenantDepartmentMembersReqDto = () => ({
  departmentIdType: enumOfDepartmentIdType(),
});

exports.AddWhitelistDto = () => ({
  type: enumOfType(),
});

exports.AddWhitelistOfAppDto = () => ({
  type: enumOfType(),
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
  appDefaultLoginStrategy: enumOfAppDefaultLoginStrategy(),
});

exports.AppQRCodeLoginDto = () => ({
  action: {
    APP_LOGIN: "APP_LOGIN",
  },
});

exports.AppValidateRuleDto = () => ({
  type: enumOfType2(),
  content: enumOfType2(),
});

exports.ApplicationAgreementDto = () => ({
  lang: enumOfLang(),
});

exports.ApplicationBrandingConfig = () => ({
  guardVersion: enumOfGuardVersion(),
  defaultLanguage: enumOfLang(),
});

exports.ApplicationBrandingConfigInputDto = () => ({
  guardVersion: enumOfGuardVersion(),
  defaultLanguage: enumOfLang(),
});

exports.ApplicationDefaultLoginMethod = () => ({
  connectionType: enumOfConnectionType(),
  qrcodeType: enumOfQrcodeType(),
});

exports.ApplicationDefaultLoginMethodInput = () => ({
  connectionType: enumOfConnectionType(),
  qrcodeType: enumOfQrcodeType(),
});

exports.ApplicationDto = () => ({
  appType: enumOfAppType(),
  defaultProtocol: enumOfDefaultProtocol(),
});

exports.ApplicationEnabledExtIdpConnDto = () => ({
  extIdpType: enumOfExtIdpType(),
  extIdpConnType: enumOfExtIdpConnType(),
});

exports.ApplicationPermissionRecordItem = () => ({
  targetType: enumOfTargetType2(),
  effect: enumOfEffect(),
});

exports.ApplicationRegisterConfig = () => ({
  defaultRegisterMethod: enumOfDefaultRegisterMethod(),
});

exports.ApplicationRegisterConfigInputDto = () => ({
  defaultRegisterMethod: enumOfDefaultRegisterMethod(),
});

exports.ApplicationSimpleInfoDto = () => ({
  appType: enumOfAppType(),
});

exports.ApprovalDetailDto = () => ({
  status: enumOfStatus3(),
  objectType: enumOfObjectType(),
});

exports.AsaAccountTargetDto = () => ({
  targetType: enumOfTargetType(),
});

exports.AssignAsaAccountItem = () => ({
  targetType: enumOfTargetType(),
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
  targetType: enumOfTargetType(),
});

exports.AuthorizedResourceDto = () => ({
  resourceType: enumOfResourceType(),
  effect: enumOfEffect(),
});

exports.BatchCreateApprovalReq = () => ({
  objectType: enumOfObjectType(),
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
  type: enumOfResourceType(),
});

exports.ConfigEmailProviderDto = () => ({
  type: enumOfType5(),
});

exports.CreateApplicationDto = () => ({
  appType: enumOfAppType(),
  defaultProtocol: enumOfDefaultProtocol(),
});

exports.CreateApplicationRespDataDto = () => ({
  appType: enumOfAppType(),
  defaultProtocol: enumOfDefaultProtocol(),
});

exports.CreateApprovalReq = () => ({
  objectType: enumOfObjectType(),
});

exports.CreateArrayDataResourceRespDto = () => ({
  type: enumOfType3(),
});

exports.CreateDataResourceDto = () => ({
  type: enumOfType3(),
});

exports.CreateDataResourceRespDto = () => ({
  type: enumOfType3(),
});

exports.CreateDepartmentReqDto = () => ({
  departmentIdType: enumOfDepartmentIdType(),
});

exports.CreateDnefReq = () => ({
  valueType: enumOfValueType(),
});

exports.CreateExtIdpConnDto = () => ({
  type: enumOfExtIdpConnType(),
});

exports.CreateExtIdpDto = () => ({
  type: enumOfExtIdpType(),
});

exports.CreateFunctionModelDto = () => ({
  type: enumOfType6(),
  dataType: enumOfDataType(),
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
  provider: enumOfExtIdpType(),
});

exports.CreateInvitationPolicyDto = () => ({
  inviteMethod: enumOfInviteMethod(),
  sendVerifyCodeMethod: enumOfSendVerifyCodeMethod(),
});

exports.CreatePipelineFunctionDto = () => ({
  scene: enumOfScene(),
});

exports.CreatePublicAccountOptionsDto = () => ({
  departmentIdType: enumOfDepartmentIdType(),
  passwordEncryptType: enumOfPasswordEncryptType(),
});

exports.CreatePublicAccountReqDto = () => ({
  status: enumOfStatus(),
  gender: enumOfGender(),
});

exports.CreateResourceBatchItemDto = () => ({
  type: enumOfResourceType(),
});

exports.CreateResourceDto = () => ({
  type: enumOfResourceType(),
});

exports.CreateStringDataResourceRespDto = () => ({
  type: enumOfType3(),
});

exports.CreateSyncTaskDto = () => ({
  syncTaskType: enumOfSyncTaskType(),
  syncTaskFlow: enumOfSyncTaskFlow(),
  syncTaskTrigger: enumOfSyncTaskTrigger(),
});

exports.CreateTenantUserOptionsDto = () => ({
  passwordEncryptType: enumOfPasswordEncryptType(),
});

exports.CreateTenantUserReqDto = () => ({
  gender: enumOfGender(),
});

exports.CreateTerminalDto = () => ({
  type: enumOfType4(),
});

exports.CreateTreeDataResourceRespDto = () => ({
  type: enumOfType3(),
});

exports.CreateUserInfoDto = () => ({
  status: enumOfStatus(),
  gender: enumOfGender(),
});

exports.CreateUserOptionsDto = () => ({
  departmentIdType: enumOfDepartmentIdType(),
  passwordEncryptType: enumOfPasswordEncryptType(),
});

exports.CreateUserReqDto = () => ({
  status: enumOfStatus(),
  gender: enumOfGender(),
});

exports.CreateWebhookDto = () => ({
  contentType: enumOfContentType(),
});

exports.CustomFieldDto = () => ({
  targetType: enumOfTargetType(),
  dataType: enumOfDataType2(),
});

exports.DataStatementPermissionDto = () => ({
  effect: {
    DENY: "DENY",
    ALLOW: "ALLOW",
  },
});

exports.DataSubjectRespDto = () => ({
  targetType: enumOfTargetType3(),
});

exports.DefaultPasswordConfigDto = () => ({
  type: {
    RANDOM: "random",
    CUSTOM: "custom",
  },
});

exports.DeleteAccountByPasswordDto = () => ({
  passwordEncryptType: enumOfPasswordEncryptType(),
});

exports.DeleteApplicationPermissionRecordItem = () => ({
  targetType: enumOfTargetType2(),
});

exports.DeleteAuthorizeDataPolicyDto = () => ({
  targetType: enumOfTargetType3(),
});

exports.DeleteCustomFieldDto = () => ({
  targetType: enumOfTargetType(),
});

exports.DeleteDepartmentReqDto = () => ({
  departmentIdType: enumOfDepartmentIdType(),
});

exports.DeleteDepartmentSyncRelationReqDto = () => ({
  departmentIdType: enumOfDepartmentIdType(),
});

exports.DeletePublicAccountsBatchOptionsDto = () => ({
  userIdType: enumOfUserIdType(),
});

exports.DeleteUserSyncRelationReqDto = () => ({
  userIdType: enumOfUserIdType(),
});

exports.DeleteUsersBatchOptionsDto = () => ({
  userIdType: enumOfUserIdType(),
});

exports.DeleteWhitelistDto = () => ({
  type: enumOfType(),
});

exports.DeleteWhitelistOfAppDto = () => ({
  type: enumOfType(),
});

exports.DepartmentSortingDto = () => ({
  field: {
    UPDATED_AT: "updatedAt",
    CREATED_AT: "createdAt",
    NAME: "name",
  },
  order: enumOfOrder(),
});

exports.DeviceInfo = () => ({
  type: enumOfType4(),
  status: enumOfStatus2(),
});

exports.DeviceStatusResponseDataDto = () => ({
  status: enumOfStatus2(),
});

exports.EmailProviderDto = () => ({
  type: enumOfType5(),
});

exports.EmailTemplateDto = () => ({
  type: enumOfType7(),
  tplEngine: enumOfTplEngine(),
});

exports.EmailTemplateQueryDto = () => ({
  scene: {
    INVITE: "INVITE",
    WELCOME: "WELCOME",
  },
});

exports.EnablePermissionApplyApplication = () => ({
  appType: enumOfAppType(),
});

exports.EnrollFactorDto = () => ({
  factorType: enumOfFactorType(),
});

exports.ExtIdpConnDetail = () => ({
  type: enumOfExtIdpConnType(),
  associationMode: {
    NONE: "none",
    FIELD: "field",
    CHALLENGE: "challenge",
  },
});

exports.ExtIdpInfoDto = () => ({
  type: enumOfExtIdpType(),
  extIdpType: {
    SOCIAL: "social",
    ENTERPRISE: "enterprise",
  },
});

exports.ExtendField = () => ({
  valueType: enumOfValueType(),
});

exports.ExtendsFieldDto = () => ({
  type: enumOfType8(),
  inputType: enumOfInputType(),
  source: {
    PRESET: "preset",
    MANUAL_ADD: "manual_add",
  },
});

exports.FactorDto = () => ({
  factorType: enumOfFactorType(),
});

exports.FactorToEnrollDto = () => ({
  factorType: enumOfFactorType(),
});

exports.FunctionModelDto = () => ({
  dataType: enumOfDataType(),
  type: enumOfType6(),
});

exports.GenerateQrcodeDto = () => ({
  type: {
    MOBILE_APP: "MOBILE_APP",
    WECHAT_MINIPROGRAM: "WECHAT_MINIPROGRAM",
    WECHAT_OFFICIAL_ACCOUNT: "WECHAT_OFFICIAL_ACCOUNT",
  },
});

exports.GetApplicationPermissionStrategyDataDto = () => ({
  permissionStrategy: enumOfAppDefaultLoginStrategy(),
});

exports.GetDataResourceRespDto = () => ({
  type: enumOfType3(),
});

exports.GetDeviceExclusiveRuleDataDto = () => ({
  rule: enumOfRule(),
});

exports.GetDeviceExclusiveWhiteListDataDto = () => ({
  targetType: {
    USER: "USER",
    GROUP: "GROUP",
    ROLE: "ROLE",
  },
});

exports.GetExternalUserResourceStructDataDto = () => ({
  resourceType: enumOfType3(),
});

exports.GetResourceAuthorizedTargetsDto = () => ({
  targetType: enumOfTargetType(),
});

exports.GetSubjectAuthDataDto = () => ({
  reqTargetType: enumOfReqTargetType(),
  targetType: enumOfReqTargetType(),
  authType: {
    DEFAULT: "DEFAULT",
    ALL: "ALL",
    SELF: "SELF",
    SUBJECT: "SUBJECT",
  },
});

exports.GetUserAuthResourceStructDataDto = () => ({
  resourceType: enumOfType3(),
});

exports.GetUserPasswordCiphertextDto = () => ({
  userIdType: enumOfUserIdType(),
});

exports.GetUserResourceStructDataDto = () => ({
  resourceType: enumOfType3(),
});

exports.GetUserSelectLoginPublicAccountsOriginUserDto = () => ({
  usertype: enumOfUsertype(),
});

exports.HasAnyRoleOptionsDto = () => ({
  userIdType: enumOfUserIdType(),
});

exports.IdentityDto = () => ({
  provider: enumOfExtIdpType(),
});

exports.InitiatedApproval = () => ({
  status: enumOfStatus3(),
  objectType: enumOfObjectType(),
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
  targetType: enumOfTargetType4(),
});

exports.InvitationRosterDto = () => ({
  status: {
    EDITING: "editing",
    INVITED: "invited",
  },
});

exports.InvitationUserDto = () => ({
  status: enumOfStatus4(),
  source: enumOfSource(),
});

exports.InviteeContextDto = () => ({
  sendVerifyCodeMethod: enumOfSendVerifyCodeMethod(),
});

exports.InviteeProfileDto = () => ({
  gender: enumOfGender(),
});

exports.KickPublicAccountsOptionsDto = () => ({
  userIdType: enumOfUserIdType(),
});

exports.KickUsersOptionsDto = () => ({
  userIdType: enumOfUserIdType(),
});

exports.LegacyExchangeTokenParams = () => ({
  response_token_type: {
    ID_TOKEN: "id_token",
    ACCESS_TOKEN: "access_token",
  },
});

exports.ListApplicationAuthDataDto = () => ({
  targetType: enumOfReqTargetType(),
  effect: enumOfEffect(),
  permissionType: {
    ALL: "ALL",
    SUBJECT: "SUBJECT",
  },
});

exports.ListApplicationAuthDto = () => ({
  effect: enumOfEffect(),
});

exports.ListApplicationSubjectDataDto = () => ({
  appType: {
    INTEGRATED: "INTEGRATED",
    SELFBUILT: "SELFBUILT",
    APP_PANEL: "APP_PANEL",
  },
  effect: enumOfEffect(),
});

exports.ListAuthSubjectDto = () => ({
  targetType: enumOfReqTargetType(),
});

exports.ListDataResourcesRespDto = () => ({
  type: enumOfType3(),
});

exports.ListPublicAccountDataDto = () => ({
  usertype: enumOfUsertype(),
});

exports.ListPublicAccountsAdvancedFilterItemDto = () => ({
  operator: enumOfOperator(),
});

exports.ListUsersAdvancedFilterItemDto = () => ({
  operator: enumOfOperator(),
});

exports.LoginAnomalyDetectionConfigDto = () => ({
  loginFailStrategy: {
    CAPTCHA: "captcha",
    BLOCK_ACCOUNT: "block-account",
  },
});

exports.OpenResource = () => ({
  resourceType: enumOfType3(),
});

exports.PipelineFunctionDto = () => ({
  scene: enumOfScene(),
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
  receiverType: enumOfReceiverType(),
});

exports.PreCheckCodeDto = () => ({
  codeType: {
    SMS: "SMS",
    EMAIL: "EMAIL",
  },
});

exports.PreCheckEmailCodeDto = () => ({
  channel: enumOfChannel(),
});

exports.PreCheckSmsCodeDto = () => ({
  channel: enumOfChannel2(),
});

exports.PreviewEmailTemplateDto = () => ({
  type: enumOfType7(),
  tplEngine: enumOfTplEngine(),
});

exports.PublicAccountDto = () => ({
  status: enumOfStatus(),
  workStatus: enumOfWorkStatus(),
  gender: enumOfGender(),
  userSourceType: enumOfUserSourceType(),
});

exports.QuickFilterInviteeRecordDto = () => ({
  inviteeStatus: enumOfStatus4(),
  inviteeSource: enumOfSource(),
});

exports.RemoveDepartmentMembersReqDto = () => ({
  departmentIdType: enumOfDepartmentIdType(),
});

exports.RemoveInvitationPolicyUserAttributionDto = () => ({
  targetType: enumOfTargetType4(),
});

exports.RemoveTenantDepartmentMembersReqDto = () => ({
  departmentIdType: enumOfDepartmentIdType(),
});

exports.ResetPasswordDto = () => ({
  passwordEncryptType: enumOfPasswordEncryptType(),
});

exports.ResetUserPrincipalAuthenticationInfoOptionsDto = () => ({
  userIdType: enumOfUserIdType(),
});

exports.ResignUserBatchReqDto = () => ({
  userIdType: enumOfUserIdType(),
});

exports.ResignUserReqDto = () => ({
  userIdType: enumOfUserIdType(),
});

exports.ResourceAuthorizedTargetDto = () => ({
  targetType: enumOfTargetType(),
});

exports.ResourceDto = () => ({
  type: enumOfResourceType(),
});

exports.ResourceItemDto = () => ({
  resourceType: enumOfResourceType(),
});

exports.ReviewTenantEnterpriseCertificationBodyDto = () => ({
  enterpriseCertificationStatus: enumOfEnterpriseCertificationStatus(),
});

exports.RiskListPolicyCreateDto = () => ({
  optObject: enumOfOptObject(),
  ipRange: enumOfIpRange(),
  userRange: enumOfIpRange(),
  ipCond: enumOfIpCond(),
  userCond: enumOfIpCond(),
  eventStateType: enumOfEventStateType(),
  removeType: enumOfRemoveType(),
  action: enumOfAction(),
  limitList: enumOfLimitList(),
});

exports.RiskListPolicyRespDto = () => ({
  optObject: enumOfOptObject(),
  ipRange: enumOfIpRange(),
  userRange: enumOfIpRange(),
  ipCond: enumOfIpCond(),
  userCond: enumOfIpCond(),
  eventStateType: enumOfEventStateType(),
  removeType: enumOfRemoveType(),
  action: enumOfAction(),
  limitList: enumOfLimitList(),
});

exports.RoleAuthorizedResourcesRespDto = () => ({
  resourceType: enumOfResourceType(),
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
  channel: enumOfChannel(),
});

exports.SendEnrollFactorRequestDto = () => ({
  factorType: enumOfFactorType(),
});

exports.SendSMSDto = () => ({
  channel: enumOfChannel2(),
});

exports.SetCustomDataReqDto = () => ({
  targetType: enumOfTargetType(),
});

exports.SetCustomFieldDto = () => ({
  targetType: enumOfTargetType(),
  dataType: enumOfDataType2(),
});

exports.SetMfaStatusDto = () => ({
  userIdType: enumOfUserIdType(),
});

exports.SetUserDepartmentsOptionsDto = () => ({
  userIdType: enumOfUserIdType(),
});

exports.SignInOptionsDto = () => ({
  passwordEncryptType: enumOfPasswordEncryptType(),
});

exports.SignUpDto = () => ({
  connection: {
    PASSWORD: "PASSWORD",
    PASSCODE: "PASSCODE",
  },
});

exports.SignUpOptionsDto = () => ({
  passwordEncryptType: enumOfPasswordEncryptType(),
});

exports.SignUpProfileDto = () => ({
  gender: enumOfGender(),
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
  order: enumOfOrder(),
});

exports.SubjectDto = () => ({
  type: enumOfTargetType3(),
});

exports.SubjectRespDto = () => ({
  type: enumOfTargetType3(),
});

exports.SyncJobDto = () => ({
  syncStatus: enumOfSyncStatus(),
  syncFlow: enumOfSyncTaskFlow(),
  syncTrigger: enumOfSyncTaskTrigger(),
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
  syncTaskType: enumOfSyncTaskType(),
  syncFlow: enumOfSyncTaskFlow(),
  syncTrigger: enumOfSyncTaskTrigger(),
  lastSyncStatus: enumOfSyncStatus(),
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
  targetType: enumOfTargetType(),
});

exports.TenantEnterpriseCertificationRespDto = () => ({
  enterpriseCertificationStatus: enumOfEnterpriseCertificationStatus(),
});

exports.TenantUserDto = () => ({
  gender: enumOfGender(),
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
  defaultProtocol: enumOfDefaultProtocol(),
});

exports.UpdateApplicationPermissionStrategyDataDto = () => ({
  permissionStrategy: enumOfAppDefaultLoginStrategy(),
});

exports.UpdateDataResourceRespDto = () => ({
  type: enumOfType3(),
});

exports.UpdateDepartmentReqDto = () => ({
  departmentIdType: enumOfDepartmentIdType(),
});

exports.UpdateDeviceExclusiveRuleDto = () => ({
  rule: enumOfRule(),
});

exports.UpdateEmailTemplateDto = () => ({
  type: enumOfType7(),
  tplEngine: enumOfTplEngine(),
});

exports.UpdateExtendsFieldDto = () => ({
  type: enumOfType8(),
  inputType: enumOfInputType(),
});

exports.UpdateFunctionModelDto = () => ({
  type: enumOfType6(),
});

exports.UpdateInvitationPolicyDto = () => ({
  inviteMethod: enumOfInviteMethod(),
  sendVerifyCodeMethod: enumOfSendVerifyCodeMethod(),
});

exports.UpdatePasswordDto = () => ({
  passwordEncryptType: enumOfPasswordEncryptType(),
});

exports.UpdatePipelineOrderDto = () => ({
  scene: enumOfScene(),
});

exports.UpdatePublicAccountBatchOptionsDto = () => ({
  passwordEncryptType: enumOfPasswordEncryptType(),
});

exports.UpdatePublicAccountInfoDto = () => ({
  status: enumOfStatus(),
  gender: enumOfGender(),
});

exports.UpdatePublicAccountOptionsDto = () => ({
  userIdType: enumOfUserIdType(),
  passwordEncryptType: enumOfPasswordEncryptType(),
});

exports.UpdatePublicAccountReqDto = () => ({
  status: enumOfStatus(),
  gender: enumOfGender(),
});

exports.UpdateResourceDto = () => ({
  type: enumOfResourceType(),
});

exports.UpdateSyncTaskDto = () => ({
  syncTaskType: enumOfSyncTaskType(),
  syncTaskFlow: enumOfSyncTaskFlow(),
  syncTaskTrigger: enumOfSyncTaskTrigger(),
});

exports.UpdateUserBatchOptionsDto = () => ({
  passwordEncryptType: enumOfPasswordEncryptType(),
});

exports.UpdateUserInfoDto = () => ({
  status: enumOfStatus(),
  gender: enumOfGender(),
});

exports.UpdateUserOptionsDto = () => ({
  userIdType: enumOfUserIdType(),
  passwordEncryptType: enumOfPasswordEncryptType(),
});

exports.UpdateUserProfileDto = () => ({
  gender: enumOfGender(),
});

exports.UpdateUserReqDto = () => ({
  status: enumOfStatus(),
  gender: enumOfGender(),
});

exports.UpdateWebhookDto = () => ({
  contentType: enumOfContentType(),
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
  targetType: enumOfTargetType4(),
});

exports.UserDto = () => ({
  status: enumOfStatus(),
  workStatus: enumOfWorkStatus(),
  gender: enumOfGender(),
  userSourceType: enumOfUserSourceType(),
});

exports.UserInfoDto = () => ({
  gender: enumOfGender(),
});

exports.UserPoolTenantConfigDto = () => ({
  enableSwitchType: {
    TENANT_CONSOLE: "tenant-console",
    TENANT_APP: "tenant-app",
    TENANT_LAUNPAD: "tenant-launpad",
  },
});

exports.ValidatePasswordDto = () => ({
  passwordEncryptType: enumOfPasswordEncryptType(),
});

exports.VerifyDeleteAccountRequestDto = () => ({
  verifyMethod: {
    PHONE_PASSCODE: "PHONE_PASSCODE",
    EMAIL_PASSCODE: "EMAIL_PASSCODE",
    PASSWORD: "PASSWORD",
  },
});

exports.VerifyInviteCodeDto = () => ({
  receiverType: enumOfReceiverType(),
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
  contentType: enumOfContentType(),
});

exports.WebhookRetryConfigV3Dto = () => ({
  delayUnit: {
    SECOND: "Second",
    MINUTE: "Minute",
    HOUR: "Hour",
    DAY: "Day",
  },
});
