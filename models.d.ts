// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

/** An application that the user may access. */
export type AccessibleAppsDto = {
  /** ID of the application. */
  appId: string;
  /** Name of the application. */
  appName: string;
  /** URL of the application's sign-in page. */
  appLoginUrl: string;
  /** URL of the application's logo. */
  appLogo: string;
  /** Whether the application is active for the user. */
  active: boolean;
};

/** Path parameters of `deleteWebAuthnAdminCredential`. The method itself takes three arguments. */
export type Admin = {
  /** ID of the passkey. */
  credentialId?: any;
  /** ID of the user. */
  userId?: any;
  /** ID of the application that the passkey belongs to. */
  appId?: any;
};

/** Parameter with which the Alipay SDK starts a sign-in. */
export type AlipayAuthInfoDataDto = {
  /** Parameter `AuthInfo` that the mobile app hands to the Alipay SDK. */
  authInfo: string;
};

/** A scanned Fastpass QR code. */
export type AppQRCodeLoginDto = {
  /** Action of the app on the QR code. */
  action: AppQRCodeLoginDto.action;
  /** ID of the QR code. */
  qrcodeId: string;
};
export namespace AppQRCodeLoginDto {
  /** Action of an app on a Fastpass QR code. */
  export enum action {
    /** Signs in on the app. */
    APP_LOGIN = "APP_LOGIN",
  }
}

/** Rule that the value of a field must keep. */
export type AppValidateRuleDto = {
  /** Kind of the rule. */
  type: AppValidateRuleDto.type;
  /** Content of the rule. By type one of the same values as `type`. */
  content: AppValidateRuleDto.content;
  /** Text to show when the value does not keep the rule. */
  errorMessage?: string;
  /** Translations of `errorMessage`. */
  i18n?: ErrMsgI18nDto;
};
export namespace AppValidateRuleDto {
  /** Kind of a rule. */
  export enum type {
    /** No rule. */
    NONE = "None",
    /** A regular expression. */
    REG_EXP = "regExp",
    /** A telephone number. */
    PHONE = "phone",
    /** An email address. */
    EMAIL = "email",
    /** A number. */
    IS_NUMBER = "isNumber",
  }
  /** Content of a rule. */
  export enum content {
    /** No rule. */
    NONE = "None",
    /** A regular expression. */
    REG_EXP = "regExp",
    /** A telephone number. */
    PHONE = "phone",
    /** An email address. */
    EMAIL = "email",
    /** A number. */
    IS_NUMBER = "isNumber",
  }
}

/** An application that access is applied for. */
export type ApplicationPermissionApplyApprovalObject = {
  /** ID of the application. */
  objectId: string;
  /** Name of the application. */
  objectName: string;
  /** Logo of the application. */
  logo: string;
};

/**
 * Query of `getEnablePermissionApplyApplicationList`. The method itself takes types that are more
 * exact.
 */
export type ApplicationsPermissionApplicableDto = {
  /** Name of the application to look for. */
  appName?: any;
};

/** A request for approval. */
export type ApprovalDetailDto = {
  /** ID of the request. */
  approvalId: number;
  /** Number of the request, as `getDetail` takes it. */
  number: string;
  /** State of the request. */
  status: ApprovalDetailDto.status;
  /** When the request was submitted. */
  submitTime: string;
  /** When the request was closed. */
  closedTime?: string;
  /** The requested access or role. */
  objectType: ApprovalDetailDto.objectType;
  /**
   * Object that is applied for: a role or an application, as `objectType` says. One object by its
   * type, in spite of the name.
   */
  approvalObjectList: RolePermissionApplyApprovalObject | ApplicationPermissionApplyApprovalObject;
  /** Further options. */
  extraParams?: ExtraParams;
};
export namespace ApprovalDetailDto {
  /** State of a request for approval. */
  export enum status {
    /** Not decided yet. */
    PENDING = "PENDING",
    /** Granted. */
    AGREED = "AGREED",
    /** Refused. */
    REFUSED = "REFUSED",
  }
  /** The requested access or role. */
  export enum objectType {
    /** Access to an application. */
    APP_PERMISSION_APPLY = "APP_PERMISSION_APPLY",
    /** A role. */
    ROLE_PERMISSION_APPLY = "ROLE_PERMISSION_APPLY",
  }
}

/** Answer of `getDetail`. */
export type ApprovalDetailRes = {
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
  /** The request. Read it only when `statusCode` is 200. */
  data: ApprovalDetailDto;
};

/** Query of `getDetail`. The method itself takes types that are more exact. */
export type ApprovalDto = {
  /** Number of the request. */
  number?: any;
};

/** Query of `initiatedList`. The method itself takes types that are more exact. */
export type ApprovalInitiatedListDto = {
  /** Page, from 1 on. */
  pageNo?: any;
  /** Number of requests on a page. */
  pageSize?: any;
  /**
   * Only requests for this: `APP_PERMISSION_APPLY`, access to an application, or
   * `ROLE_PERMISSION_APPLY`, a role.
   */
  objectType?: any;
  /** Text to look for. */
  keyword?: any;
};

/** Values of an array resource and the rights on it. */
export type ArrResourceAuthAction = {
  /** Values of the resource. */
  values?: string[];
  /** Actions that the user may do. */
  actions?: string[];
};

/** Rights on an array resource. */
export type ArrayAuthorize = {
  /** Values of the resource. */
  values: string[];
  /** Actions that the user may do. */
  actions: string[];
};

/**
 * `PublicKeyCredential` of WebAuthn after `navigator.credentials.get`, with strings where the
 * browser has bytes.
 */
export type AuthenticationCredentialDto = {
  /** ID of the credential, as the browser's `id` gives it: base64url. */
  id: string;
  /** ID of the credential from the browser's `rawId`, encoded as text. */
  rawId: string;
  /** Response of the authenticator. */
  response: AuthenticatorAssertionResponseDto;
  /** Type of the credential; WebAuthn knows `public-key` only. */
  type: string;
};

/** Options and ticket of a sign-in with WebAuthn. */
export type AuthenticationOptionsDto = {
  /** Options for the browser's `navigator.credentials.get`. */
  authenticationOptions: PublicKeyCredentialRequestOptionsDto;
  /** Ticket of this attempt, for `verifyAuthentication`. */
  ticket: string;
};

/** `AuthenticatorAssertionResponse` of WebAuthn, each value encoded as text. */
export type AuthenticatorAssertionResponseDto = {
  /** Data of the authenticator about this use of the credential. */
  authenticatorData: string;
  /** Data of the browser, with challenge and origin. */
  clientDataJSON: string;
  /** Signature of the authenticator. */
  signature: string;
  /** Handle of the user that the authenticator keeps with the credential. */
  userHandle: string;
};

/** `AuthenticatorAttestationResponse` of WebAuthn, each value encoded as text. */
export type AuthenticatorAttestationResponseDto = {
  /** Attestation object, with the new public key. */
  attestationObject: string;
  /** Data of the browser, with challenge and origin. */
  clientDataJSON: string;
};

/** A resource and what the user may, or must not, do with it. */
export type AuthorizedResourceDto = {
  /** Code of the resource. */
  resourceCode: string;
  /** Description of the resource. */
  description?: string;
  /** Conditions under which the authorization holds. */
  condition?: PolicyCondition[];
  /** Kind of resource. */
  resourceType: AuthorizedResourceDto.resourceType;
  /** Identifier of the API, for a resource of the kind `API`. */
  apiIdentifier: string;
  /** Actions that `effect` applies to. */
  actions: string[];
  /** Whether the actions are allowed or denied. */
  effect: AuthorizedResourceDto.effect;
};
export namespace AuthorizedResourceDto {
  /** Kind of resource. */
  export enum resourceType {
    /** Data. */
    DATA = "DATA",
    /** An API. */
    API = "API",
    /** A menu. */
    MENU = "MENU",
    /** A button. */
    BUTTON = "BUTTON",
    /** Another part of a user interface. */
    UI = "UI",
  }
  /** Whether something is allowed or denied. */
  export enum effect {
    /** Allowed. */
    ALLOW = "ALLOW",
    /** Denied. */
    DENY = "DENY",
  }
}

/** Answer of `getAuthorizedResources`. */
export type AuthorizedResourcePaginatedRespDto = {
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
  /** The resources. Read it only when `statusCode` is 200. */
  data: AuthorizedResourcePagingDto;
};

/** Authorized resources and their number. */
export type AuthorizedResourcePagingDto = {
  /** Number of resources. */
  totalCount: number;
  /** The resources. */
  list: AuthorizedResourceDto[];
};

/** Several accesses or roles to request. */
export type BatchCreateApprovalReq = {
  /** The requested access or role; the same for all. */
  objectType: BatchCreateApprovalReq.objectType;
  /** IDs of the applications or of the roles. */
  objectIds: string[];
  /** Further options; the same for all. */
  extraParams?: ExtraParams;
};
export namespace BatchCreateApprovalReq {
  /** The requested access or role. */
  export enum objectType {
    /** Access to an application. */
    APP_PERMISSION_APPLY = "APP_PERMISSION_APPLY",
    /** A role. */
    ROLE_PERMISSION_APPLY = "ROLE_PERMISSION_APPLY",
  }
}

/** A WeChat sign-in to finish with the ID of an account. */
export type BindByAccountIdInputApi = {
  /** Key of the unfinished sign-in, `data.key` of the answer that asked about binding. */
  key: string;
  /** Name of the step. Authing's own Android SDK sends `bind-identity-by-account-id`. */
  action: string;
  /** ID of the account. */
  accountId: string;
};

/** A WeChat sign-in to finish with a password. */
export type BindByAccountInputApi = {
  /** Key of the unfinished sign-in, `data.key` of the answer that asked about binding. */
  key: string;
  /** Name of the step. Authing's own Android SDK sends `bind-identity-by-password`. */
  action: string;
  /**
   * Password of the account. No field says how it is encrypted; Authing's own Android SDK sends it
   * encrypted.
   */
  password: string;
  /** User name, phone number or email address of the account. */
  account: string;
};

/** A WeChat sign-in to finish with one of the accounts on offer. */
export type BindByAccountsInputApi = {
  /** Key of the unfinished sign-in, `data.key` of the answer that asked about binding. */
  key: string;
  /** Name of the step. Authing's own Android SDK sends `bind-identity-by-selection`. */
  action: string;
  /** ID of the selected account, out of `data.accounts` of the answer that asked about binding. */
  account: string;
};

/** A WeChat sign-in to finish with an email address. */
export type BindByEmailCodeInputApi = {
  /** Key of the unfinished sign-in, `data.key` of the answer that asked about binding. */
  key: string;
  /** Name of the step. Authing's own Android SDK sends `bind-identity-by-email-code`. */
  action: string;
  /** One-time code from the email. */
  code: string;
  /** Email address of the account. */
  email: string;
};

/** A WeChat sign-in to finish with a phone number. */
export type BindByPhoneCodeInputApi = {
  /** Key of the unfinished sign-in, `data.key` of the answer that asked about binding. */
  key: string;
  /** Name of the step. Authing's own Android SDK sends `bind-identity-by-phone-code`. */
  action: string;
  /** One-time code from the text message. */
  code: string;
  /** Phone number of the account, without country code. */
  phone: string;
  /** Country code of the phone number, such as `+86`. */
  phoneCountryCode?: string;
};

/** A WeChat sign-in to finish with a new account. */
export type BindByRegiserInputApi = {
  /** Key of the unfinished sign-in, `data.key` of the answer that asked about binding. */
  key: string;
  /** Name of the step. Authing's own Android SDK sends `create-federation-account`. */
  action: string;
};

/** An email address to bind. */
export type BindEmailDto = {
  /** Code that was sent to the address, with `sendEmail` on the channel `CHANNEL_BIND_EMAIL`. */
  passCode: string;
  /** Email address to bind. */
  email: string;
};

/** A phone number to bind. */
export type BindPhoneDto = {
  /** Code that was sent to the number, with `sendSms` on the channel `CHANNEL_BIND_PHONE`. */
  passCode: string;
  /** Phone number to bind, without country calling code. */
  phoneNumber: string;
  /** Country calling code of the number, such as `+86`. */
  phoneCountryCode?: string;
};

/** Decision of the user about a push sign-in. */
export type ChangePushCodeStatusDto = {
  /** ID of the push code, as `signInByPush` returned it. */
  pushCodeId: string;
  /** Decision of the user. */
  action: ChangePushCodeStatusDto.action;
};
export namespace ChangePushCodeStatusDto {
  /** Decision of the user about a push sign-in. */
  export enum action {
    /** Let the sign-in go ahead. */
    CONFIRM = "CONFIRM",
    /** Refuse the sign-in. */
    CANCEL = "CANCEL",
  }
}

/** Action of the user on a QR code. */
export type ChangeQRCodeStatusDto = {
  /** ID of the QR code. */
  qrcodeId: string;
  /** Action: `SCAN`, then `CONFIRM` or `CANCEL`. */
  action: ChangeQRCodeStatusDto.action;
};
export namespace ChangeQRCodeStatusDto {
  /** Action of a user on a QR code. */
  export enum action {
    /** Scanned it. To be said as soon as the app has read the code. */
    SCAN = "SCAN",
    /** Agreed to sign in. Only after `SCAN`. */
    CONFIRM = "CONFIRM",
    /** Refused to sign in. Only after `SCAN`. */
    CANCEL = "CANCEL",
  }
}

/** Credentials for `checkValidCredentialsByCredIds`. The service documents no fields. */
export type CheckDeviceCredentialIdDto = {};

/** The action and the array resources to check. */
export type CheckPermissionArrayResourceDto = {
  /** Codes of the array resources. */
  resources: string[];
  /** Action to check, such as `read`, `get` or `write`. */
  action: string;
};

/** The action and the string resources to check. */
export type CheckPermissionStringResourceDto = {
  /** Codes of the string resources. */
  resources: string[];
  /** Action to check, such as `read`, `get` or `write`. */
  action: string;
};

/** The action and the nodes of tree resources to check. */
export type CheckPermissionTreeResourceDto = {
  /**
   * Paths of the nodes: the code of the tree resource, then the code of each node down to the one
   * meant, joined by `/`.
   */
  resources: string[];
  /** Action to check, such as `read`, `get` or `write`. */
  action: string;
};

/** Status of a push code. */
export type CheckPushCodeStatusDataDto = {
  /** Status of the sign-in. */
  status: CheckPushCodeStatusDataDto.status;
  /** Tokens of the user, once `status` is `AUTHORIZED`. */
  tokenSet?: LoginTokenResponseDataDto;
};
export namespace CheckPushCodeStatusDataDto {
  /** Status of a push sign-in. */
  export enum status {
    /** The user has received the request and has not answered. */
    PUSHED = "PUSHED",
    /** The user has confirmed. */
    AUTHORIZED = "AUTHORIZED",
    /** The user has refused. */
    CANCELLED = "CANCELLED",
    /** The push code is no longer valid. */
    EXPIRED = "EXPIRED",
    /** The sign-in has failed for another reason. */
    ERROR = "ERROR",
  }
}

/** Answer of `checkPushCodeStatus`. */
export type CheckPushCodeStatusRespDto = {
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
  /** Status of the push code. Read it only when `statusCode` is 200. */
  data: CheckPushCodeStatusDataDto;
};

/** Query of `checkPushCodeStatus`. The method itself takes types that are more exact. */
export type CheckPushcodeStatusDto = {
  /** ID of the push code, as `signInByPush` returned it. */
  pushCodeId?: any;
};

/** Status of a QR code. */
export type CheckQRCodeStatusDataDto = {
  /** Status: `PENDING`, `SCANNED`, `AUTHORIZED`, `CANCELLED`, `EXPIRED` or `ERROR`. */
  status: CheckQRCodeStatusDataDto.status;
  /**
   * Ticket for `exchangeTokenSetWithQrCodeTicket`. Sent when the status is `AUTHORIZED`, unless the
   * security settings of the application say that tokens are sent at once.
   */
  ticket?: string;
  /** Name and picture of the user, to show on the page. */
  briefUserInfo?: QRCodeStatusBriefUserInfoDto;
  /**
   * Tokens of the user. Sent when the status is `AUTHORIZED`, if the security settings of the
   * application allow it; otherwise exchange `ticket`.
   */
  tokenSet?: LoginTokenResponseDataDto;
};
export namespace CheckQRCodeStatusDataDto {
  /** Status of a QR code. */
  export enum status {
    /** Not scanned yet. */
    PENDING = "PENDING",
    /** Scanned; the user has still to confirm. */
    SCANNED = "SCANNED",
    /** The user has confirmed. */
    AUTHORIZED = "AUTHORIZED",
    /** The user has refused. */
    CANCELLED = "CANCELLED",
    /** No longer valid. */
    EXPIRED = "EXPIRED",
    /** An unknown fault. */
    ERROR = "ERROR",
  }
}

/** Answer of an operation that asks for the status of a QR code. */
export type CheckQRCodeStatusRespDto = {
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
  /** The status. Read it only when `statusCode` is 200. */
  data: CheckQRCodeStatusDataDto;
};

/** Query of `checkQrCodeStatus`. The method itself takes types that are more exact. */
export type CheckQrcodeStatusDto = {
  /** ID of the QR code. */
  qrcodeId?: any;
};

/** Results of a permission check. */
export type CheckResourcePermissionDataDto = {
  /** The results, each of which names its resource. */
  checkResultList: CheckResourcePermissionRespDto[];
};

/** Whether the user may do one action on one resource. */
export type CheckResourcePermissionRespDto = {
  /** Code of the permission space that the resource belongs to. */
  namespaceCode: string;
  /** Action that was checked. */
  action: string;
  /** Resource that was checked, as requested. */
  resource: string;
  /** Whether the user may do it. */
  enabled: boolean;
};

/**
 * Answer of `checkPermissionByStringResource`, `checkPermissionByArrayResource` and
 * `checkPermissionByTreeResource`.
 */
export type CheckResourcePermissionsRespDto = {
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
  /** The results. Read them only when `statusCode` is 200. */
  data: CheckResourcePermissionDataDto;
};

/** Answer of an operation that says no more than whether it succeeded. */
export type CommonResponseDto = {
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
};

/** A country or region. */
export type CountryDetailInfo = {
  /** Two-letter code of ISO 3166-1, such as `JP`. */
  alpha2: string;
  /** Three-letter code of ISO 3166-1, such as `JPN`. */
  alpha3: string;
  /** Calling code of its telephone numbers. */
  phoneCountryCode: string;
  /** Its flag. */
  flag: string;
  /** Its name in several languages. */
  name: LangObject;
};

/** A new request for approval. */
export type CreateApprovalDto = {
  /** ID of the request. */
  approvalId: number;
  /** Number of the request, as `getDetail` takes it. */
  number: string;
};

/** The access or role to request. */
export type CreateApprovalReq = {
  /** The requested access or role. */
  objectType: CreateApprovalReq.objectType;
  /** ID of the application or of the role. */
  objectId: string;
  /** Further options. */
  extraParams?: ExtraParams;
};
export namespace CreateApprovalReq {
  /** The requested access or role. */
  export enum objectType {
    /** Access to an application. */
    APP_PERMISSION_APPLY = "APP_PERMISSION_APPLY",
    /** A role. */
    ROLE_PERMISSION_APPLY = "ROLE_PERMISSION_APPLY",
  }
}

/** Answer of `createApproval`. */
export type CreateApprovalRes = {
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
  /** The new request. Read it only when `statusCode` is 200. */
  data: CreateApprovalDto;
};

/** Path parameter of `deleteWebAuthnCredential`. The method itself takes the ID as its argument. */
export type Credentials = {
  /** ID of the passkey. */
  credentialId?: any;
};

/** Query of `listWebAuthnCredentials`. The method itself takes types that are more exact. */
export type CredentialsDto = {
  /** Page, from 1 on. */
  page?: any;
  /** Passkeys a page. */
  limit?: any;
};

/** Translations of a field. */
export type CustomFieldI18n = {
  /** Label of the field in several languages. */
  label: LangObject;
};

/** Encrypted data of a Douyin Mini Program, and what is needed to decrypt them. */
export type DecryptDouyinMiniProgramDataDto = {
  /** Login code of the user, from the Mini Program's `tt.login`. */
  code: string;
  /** Initialisation vector of the encryption, which Douyin gives with the data. */
  iv: string;
  /** The encrypted data, as Douyin's API gave them. */
  encryptedData: string;
  /**
   * Identifier of the connection to Douyin among the external identity providers in GenAuth. The
   * name is spelt as on the wire.
   */
  extIdpConnidentifier: string;
};

/** Answer of `decryptDouyinMiniProgramData`. */
export type DecryptDouyinMiniProgramDataRespDto = {
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
   * The decrypted data; their form depends on what Douyin encrypted. Read them only when
   * `statusCode` is 200.
   */
  data: any;
};

/** Phone number of a Douyin user. */
export type DecryptDouyinMiniProgramPhoneDataDto = {
  /** Phone number, with the country code if it is foreign. */
  phoneNumber: string;
  /** Phone number without the country code. */
  purePhoneNumber: string;
  /** Country code. */
  countryCode: string;
};

/**
 * Encrypted phone number of a Douyin Mini Program, and what is needed to decrypt it. No method of
 * the client takes it.
 */
export type DecryptDouyinMiniProgramPhoneDto = {
  /**
   * Identifier of the connection to Douyin among the external identity providers in GenAuth. The
   * name is spelt as on the wire.
   */
  extIdpConnidentifier: string;
  /** The encrypted data, as Douyin's API gave them. */
  encryptedData: string;
  /** Initialization vector of the encryption, which Douyin gives with the data. */
  iv: string;
  /** Login code of the user, from the Mini Program's `tt.login`. */
  code: string;
};

/** Answer with a decrypted phone number. */
export type DecryptDouyinMiniProgramPhoneRespDto = {
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
  /** The phone number. Read it only when `statusCode` is 200. */
  data: DecryptDouyinMiniProgramPhoneDataDto;
};

/** Encrypted data from a WeChat Mini Program, and what is needed to decrypt it. */
export type DecryptWechatMiniProgramDataDto = {
  /** Sign-in code from `wx.login` in the Mini Program. */
  code: string;
  /** Initialization vector that WeChat handed out together with `encryptedData`, in Base64. */
  iv: string;
  /** Encrypted data from WeChat, in Base64. */
  encryptedData: string;
  /**
   * Identifier of the connection to the Mini Program as an external identity provider, from the
   * GenAuth console.
   */
  extIdpConnidentifier: string;
};

/** Answer of `decryptWechatMiniProgramData`. */
export type DecryptWechatMiniProgramDataRespDto = {
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
   * The decrypted data, an object; its fields depend on what WeChat had encrypted. Read it only
   * when `statusCode` is 200.
   */
  data: any;
};

/** The right to delete the account. */
export type DeleteAccounDto = {
  /** Token that `verifyDeleteAccountRequest` returned. */
  deleteAccountToken: string;
};

/** Verification of the deletion by email. */
export type DeleteAccountByEmailPassCodeDto = {
  /** Email address of the user. */
  email?: string;
  /**
   * Code that was sent to the address, with `sendEmail` on the channel `CHANNEL_DELETE_ACCOUNT`.
   */
  passCode: string;
};

/** Verification of the deletion by password. */
export type DeleteAccountByPasswordDto = {
  /** Password of the user, encrypted as `passwordEncryptType` says. A secret: do not log it. */
  password: string;
  /**
   * Encryption of `password`; the service assumes `none` if it is omitted. `getSystemInfo` returns
   * its public keys.
   */
  passwordEncryptType?: DeleteAccountByPasswordDto.passwordEncryptType;
};
export namespace DeleteAccountByPasswordDto {
  /** Encryption of the password. */
  export enum passwordEncryptType {
    /**
     * SM2, an elliptic-curve algorithm of the Chinese standard GB/T 32918, with the service's SM2
     * public key.
     */
    SM2 = "sm2",
    /** RSA, with the service's RSA public key. */
    RSA = "rsa",
    /** Not encrypted beyond TLS. */
    NONE = "none",
  }
}

/** Verification of the deletion by SMS. */
export type DeleteAccountByPhonePassCodeDto = {
  /** Phone number of the user, without country calling code. */
  phoneNumber: string;
  /** Code that was sent to the number, with `sendSms` on the channel `CHANNEL_DELETE_ACCOUNT`. */
  passCode: string;
  /** Country calling code of the number, such as `+86`. */
  phoneCountryCode?: string;
};

/** Translated fields of a department. */
export type DepartmentI18nDto = {
  /** Name of the department in each language. */
  name: LangObject;
};

/** A device. */
export type DeviceInfo = {
  /** ID of the device, as `unbind` and `revoke` take it. */
  deviceId: string;
  /** Name of the device. */
  name?: string;
  /** Version of the device. */
  version?: string;
  /** Kind of the device. */
  type: DeviceInfo.type;
  /** Model of the device. */
  mod?: string;
  /** Operating system of the device. */
  os?: string;
  /** State of the device; by default `activated`. */
  status?: DeviceInfo.status;
  /** `User-Agent` header of the device. */
  userAgent?: string;
};
export namespace DeviceInfo {
  /** Kind of a device. */
  export enum type {
    /** A browser. */
    BROWSER = "Browser",
    /** A mobile device. */
    MOBILE = "Mobile",
    /** A desktop computer. */
    DESKTOP = "Desktop",
  }
  /** State of a device. */
  export enum status {
    /** Activated. */
    ACTIVATED = "activated",
    /** Suspended. */
    SUSPENDED = "suspended",
    /** Deactivated. */
    DEACTIVATED = "deactivated",
  }
}

/** An application that access can be applied for. */
export type EnablePermissionApplyApplication = {
  /** ID of the application. */
  appId: string;
  /** Name of the application. */
  appName: string;
  /** Logo of the application. */
  logo: string;
  /** Type of the application. */
  appType: EnablePermissionApplyApplication.appType;
  /** Template of the application. */
  template?: string;
};
export namespace EnablePermissionApplyApplication {
  /** Type of an application. */
  export enum appType {
    /** A web application with a server. */
    WEB = "web",
    /** A single-page application. */
    SPA = "spa",
    /** A native application. */
    NATIVE = "native",
    /** An API. */
    API = "api",
    /** An application for multi-factor authentication. */
    MFA = "mfa",
    /** A Mini Program. */
    MINI_PROGRAM = "mini-program",
    /** An application behind a gateway. */
    GATEWAY_APP = "gateway-app",
    /** An agent of a gateway. */
    GATEWAY_AGENT = "gateway-agent",
  }
}

/** Applications that access can be applied for. */
export type EnablePermissionApplyApplicationList = {
  /** The applications. */
  list: EnablePermissionApplyApplication[];
};

/** Answer of `getEnablePermissionApplyApplicationList`. */
export type EnablePermissionApplyApplicationListRes = {
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
  /** The applications. Read them only when `statusCode` is 200. */
  data: EnablePermissionApplyApplicationList;
};

/** A role that can be applied for. */
export type EnablePermissionApplyRole = {
  /** ID of the role. */
  roleId: string;
  /** Code of the role. */
  code: string;
  /** Name of the role. */
  name: string;
  /** Description of the role. */
  description?: string;
};

/** Answer of `getEnablePermissionApplyRoleList`. */
export type EnablePermissionApplyRoleListRes = {
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
  /** The roles. Read them only when `statusCode` is 200. */
  data: EnablePermissionApplyRolePageList;
};

/** A page of roles that can be applied for. */
export type EnablePermissionApplyRolePageList = {
  /** The roles of this page. */
  list: EnablePermissionApplyRole[];
  /** Number of roles on all pages. */
  totalCount: number;
};

/** An enrollment to complete. */
export type EnrollFactorDto = {
  /** The proof that the kind of factor asks for. */
  enrollmentData: EnrollFactorEnrollmentDataDto;
  /** Token of the enrollment, from `sendEnrollFactorRequest`. It lasts for one minute. */
  enrollmentToken: string;
  /** Kind of the factor; the same as in `sendEnrollFactorRequest`. */
  factorType: EnrollFactorDto.factorType;
};
export namespace EnrollFactorDto {
  /** Kind of an MFA factor. */
  export enum factorType {
    /** One-time passwords of an authenticator app. */
    OTP = "OTP",
    /** Code in a text message. */
    SMS = "SMS",
    /** Code in an email. */
    EMAIL = "EMAIL",
    /** Recognition of the face. */
    FACE = "FACE",
  }
}

/** Proof that completes an enrollment. */
export type EnrollFactorEnrollmentDataDto = {
  /**
   * Code from the text message, the email or the authenticator app. Required for `SMS`, `EMAIL` and
   * `OTP`.
   */
  passCode?: string;
  /** URL of a photo of the user's face. Required for `FACE`. */
  photo?: string;
  /** Whether the URL of the photo lies outside the service. Required for `FACE`. */
  isExternalPhoto?: boolean;
};

/** Answer of `enrollFactor`: that of any operation, without data. */
export type EnrollFactorRespDto = {
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
};

/** Translations of the text about a value that does not keep its rule. */
export type ErrMsgI18nDto = {
  /** The translated text. */
  errorMessage?: LangUnit;
};

/** The ticket to exchange. */
export type ExchangeTokenSetWithQRcodeTicketDto = {
  /** Ticket from a QR code's status. */
  ticket: string;
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

/** A field that the invitee fills in. */
export type ExtendsFieldDto = {
  /** Whether the field is custom or built in. */
  type: ExtendsFieldDto.type;
  /** ID of the field. */
  id: string;
  /** Name of the field. */
  name: string;
  /** Label of the field, for people. */
  label: string;
  /** Whether the field is shown. */
  show: boolean;
  /** Whether a value that exists may be overwritten. */
  allowRewrite: boolean;
  /** Input type of the value. */
  inputType: ExtendsFieldDto.inputType;
  /** Whether the field must be filled in. */
  required?: boolean;
  /** Rule that the value must keep. */
  validateRules?: AppValidateRuleDto;
  /** Where the field comes from. */
  source: ExtendsFieldDto.source;
  /** Translations of the field. */
  i18n?: CustomFieldI18n;
};
export namespace ExtendsFieldDto {
  /** Type of a field. */
  export enum type {
    /** A custom field of the user. */
    USER = "user",
    /** A built-in field. */
    INTERNAL = "internal",
  }
  /** Input type of the value of a field. */
  export enum inputType {
    /** As an image. */
    IMAGE = "image",
    /** As a number. */
    NUMBER = "number",
    /** As a date. */
    DATE = "date",
    /** As a date with time, under the value `dateTime`. */
    DATE_TIME = "dateTime",
    /** As a date with time, under the value `datetime`. */
    DATETIME = "datetime",
    /** By selection. */
    SELECT = "select",
    /** From a drop-down list. */
    DROPDOWN = "dropdown",
    /** As yes or no. */
    BOOLEAN = "boolean",
    /** As a short text. */
    STRING = "string",
    /** As a text. */
    TEXT = "text",
    /** As a gender. */
    GENDER = "gender",
    /** As a country. */
    COUNTRY = "country",
    /** As a username. */
    USERNAME = "username",
    /** As a telephone number. */
    PHONE = "phone",
    /** As an email address. */
    EMAIL = "email",
  }
  /** Where a field comes from. */
  export enum source {
    /** It was there from the start. */
    PRESET = "preset",
    /** Someone has added it. */
    MANUAL_ADD = "manual_add",
  }
}

/** From when until when a right is applied for. */
export type ExtraParams = {
  /** When the right ends. */
  endTime?: number;
  /** When the right begins. */
  enableTime?: number;
};

/** An MFA factor that the user has enrolled. */
export type FactorDto = {
  /** ID of the factor. */
  factorId: string;
  /** Kind of the factor. */
  factorType: FactorDto.factorType;
  /** Data of the kind of factor, such as the phone number or the email address. */
  profile: any;
};
export namespace FactorDto {
  /** Kind of an MFA factor. */
  export enum factorType {
    /** One-time passwords of an authenticator app. */
    OTP = "OTP",
    /** Code in a text message. */
    SMS = "SMS",
    /** Code in an email. */
    EMAIL = "EMAIL",
    /** Recognition of the face. */
    FACE = "FACE",
  }
}

/** Where the code for the enrollment of a factor is sent. */
export type FactorProfile = {
  /** Phone number to enroll, without country code. Required for `SMS`. */
  phoneNumber?: string;
  /** Country code of the phone number, such as `+86`. The service uses `+86` if it is omitted. */
  phoneCountryCode?: string;
  /** Email address to enroll. Required for `EMAIL`. */
  email?: string;
};

/** A kind of MFA factor that the user can enroll. */
export type FactorToEnrollDto = {
  /** Kind of the factor. */
  factorType: FactorToEnrollDto.factorType;
};
export namespace FactorToEnrollDto {
  /** Kind of an MFA factor. */
  export enum factorType {
    /** One-time passwords of an authenticator app. */
    OTP = "OTP",
    /** Code in a text message. */
    SMS = "SMS",
    /** Code in an email. */
    EMAIL = "EMAIL",
    /** Recognition of the face. */
    FACE = "FACE",
  }
}

/** An application that a Fastpass QR code can sign in to. */
export type FastpassQRCodeRelationAppDto = {
  /** ID of the application. */
  id: string;
  /** Name of the application. */
  name: string;
  /** Logo of the application. */
  logo?: string;
};

/** A user or a user pool, to show to a person. */
export type FastpassUserInfoDto = {
  /** ID. */
  id: string;
  /** Name to show. */
  displayName: string;
  /** URL of the picture. */
  photo: string;
};

/** A sign-in with a passkey. */
export type FinalizeWebAuthnLoginDto = {
  /** Ticket from `webAuthnLoginInitalize`. */
  ticket: string;
  /** Result of `navigator.credentials.get` in the browser. */
  credential: AuthenticationCredentialDto;
  /** Options of the sign-in. */
  options?: SignInByWebAuthnOptionsDto;
};

/** Body of a sign-in step for which the service documents no fields. */
export type FinishLoginParams = {};

/** Content of a Fastpass QR code. */
export type GeneFastpassQRCodeInfoDto = {
  /** Purpose of the QR code. */
  scene: string;
  /** ID of the QR code, also for asking its status. */
  qrcodeId: string;
  /** Host of the service's API. */
  apiHost: string;
  /** The user who is to be signed in. */
  user: FastpassUserInfoDto;
  /** ID of the application to which the user was signed in when the QR code was created. */
  appId: string;
  /** The user pool, in the same form as the user. */
  userpool: FastpassUserInfoDto;
};

/** Answer of `geneFastpassQrcodeInfo`. */
export type GeneFastpassQRCodeRespDto = {
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
  /** Content of the QR code. Read it only when `statusCode` is 200. */
  data?: GeneFastpassQRCodeInfoDto;
};

/** A push code: one sign-in by push message. */
export type GenePushCodeDataDto = {
  /** ID of the push code, to get its status with `checkPushCodeStatus`. */
  pushCodeId: string;
  /** Lifetime of the push code. Unit: seconds. */
  expireTime: number;
};

/** Answer of `signInByPush`. */
export type GenePushCodeRespDto = {
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
  /** The push code. Read it only when `statusCode` is 200. */
  data: GenePushCodeDataDto;
};

/** A QR code to sign in with. */
export type GeneQRCodeDataDto = {
  /** ID of the QR code, to get its status with `getQrCodeStatus`. */
  qrcodeId: string;
  /** URL that the page shows the QR code from. */
  url: string;
  /**
   * URL of your own logo, for the page to draw into the picture. Sent for Mini Programs when
   * `autoMergeQrCode` is not `true`.
   */
  customLogoUrl?: string;
};

/** Answer of `geneQrCode`. */
export type GeneQRCodeRespDto = {
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
  /** The QR code. Read it only when `statusCode` is 200. */
  data: GeneQRCodeDataDto;
};

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

/** A universal invitation link. */
export type GenerateInvitationLinkDto = {
  /** URL to pass on to those who are invited. */
  link: string;
};

/** Answer of `generateUniversalInvitationByMember`. */
export type GenerateInvitationLinkRespDto = {
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
  data: GenerateInvitationLinkDto;
};

/** Token of an invitee. */
export type GenerateInviteeTokenDto = {
  /** The token. A secret: never log it. */
  token?: string;
  /** The invitee and the settings of the invitation. */
  invitationContext?: InviteeContextDto;
};

/** Answer of `generateInviteToken`. */
export type GenerateInviteeTokenRespDto = {
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
  /** Token and context. Read it only when `statusCode` is 200. */
  data: GenerateInviteeTokenDto;
};

/** Query of `generateLinkExtIdpUrl`. The method itself takes types that are more exact. */
export type GenerateLinkExtidpUrlDto = {
  /** Identifier of the connection of the external identity provider. */
  extIdpConnIdentifier?: any;
  /** ID of the GenAuth application. The client does not fill it in. */
  appId?: any;
  /** ID token of the user. */
  idToken?: any;
  /** Whether the result comes back by a redirect. A text, not a boolean. */
  needUrlRedirect?: any;
  /**
   * Whether a redirect carries the token alone, since some browsers limit the length of URLs. A
   * text, not a boolean.
   */
  onlyRedirectToken?: any;
  /** Whether the result comes back by a form that the browser posts. A text, not a boolean. */
  needFormPost?: any;
  /** URL that receives the result, of a redirect or a posted form. */
  targetUrl?: any;
};

/** Options of the QR code. */
export type GenerateQrcodeDto = {
  /** Scanner of the code: `MOBILE_APP`, `WECHAT_MINIPROGRAM` or `WECHAT_OFFICIAL_ACCOUNT`. */
  type: GenerateQrcodeDto.type;
  /**
   * ID of the WeChat connection to use; if omitted, the first one of the application. Only for
   * `WECHAT_MINIPROGRAM` and `WECHAT_OFFICIAL_ACCOUNT`.
   */
  extIdpConnId?: string;
  /**
   * Values for the user's custom fields, as an object by field name, for `MOBILE_APP`. Stored when
   * the user has confirmed.
   */
  customData?: any;
  /**
   * Data for your pipeline functions, which get it in their `context`. Only for
   * `WECHAT_MINIPROGRAM` and `WECHAT_OFFICIAL_ACCOUNT`.
   */
  context?: any;
  /**
   * Whether the service draws your own logo into the picture, for `WECHAT_MINIPROGRAM`; this makes
   * the answer slower. `false` if omitted.
   */
  autoMergeQrCode?: boolean;
};
export namespace GenerateQrcodeDto {
  /** Scanner of a QR code. */
  export enum type {
    /** A mobile app of your own. */
    MOBILE_APP = "MOBILE_APP",
    /** A WeChat Mini Program. */
    WECHAT_MINIPROGRAM = "WECHAT_MINIPROGRAM",
    /** WeChat, by following an Official Account. */
    WECHAT_OFFICIAL_ACCOUNT = "WECHAT_OFFICIAL_ACCOUNT",
  }
}

/** Where an IP address is thought to be. */
export type GeoIp = {
  /** Coordinates. */
  location: GeoIpLocation;
  /** Name of the country. */
  country_name: string;
  /** Two-letter country code, ISO 3166-1 alpha-2. */
  country_code2: string;
  /** Three-letter country code, ISO 3166-1 alpha-3. */
  country_code3: string;
  /** Name of the region, such as a province or state. */
  region_name: string;
  /** Code of the region. */
  region_code: string;
  /** Name of the city. */
  city_name: string;
  /** Code of the continent. */
  continent_code: string;
  /** Name of the time zone. */
  timezone: string;
};

/** Coordinates of an IP address. */
export type GeoIpLocation = {
  /** Longitude. Unit: degrees. */
  lon: number;
  /** Latitude. Unit: degrees. */
  lat: number;
};

/** Answer of `getAccessibleApps`. */
export type GetAccessibleAppsRespDto = {
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
  /** The applications. Read it only when `statusCode` is 200. */
  data: AccessibleAppsDto[];
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

/** Query of `getAlipayAuthInfo`. The method itself takes types that are more exact. */
export type GetAlipayAuthinfoDto = {
  /**
   * Identifier of the connection of the external identity provider. The service spells it so, with
   * a small `i` in `identifier`.
   */
  extIdpConnidentifier?: any;
};

/** Query of `getAppLoginQrCodeStatus`. The method itself takes types that are more exact. */
export type GetAppLoginQrcodeStatusDto = {
  /** ID of the QR code, `qrcodeId` of `geneFastpassQrcodeInfo`. */
  qrcodeId?: any;
};

/** Answer of `initAuthenticationOptions`. */
export type GetAuthenticationOptionsRespDto = {
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
  /** Options and ticket. Read it only when `statusCode` is 200. */
  data: AuthenticationOptionsDto;
};

/** A captcha. */
export type GetCaptchaCodeDataDto = {
  /** Picture of the captcha, in SVG. */
  captchaCodeSvg: string;
  /**
   * Token of the captcha. Pass it and the text that the user read as `captchaToken` and
   * `captchaCode` of the sign-in.
   */
  captchaToken: string;
};

/** Answer of `geneCatchaCodeAndToken`. */
export type GetCaptchaCodeRespDto = {
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
  /** The captcha. Read it only when `statusCode` is 200. */
  data: GetCaptchaCodeDataDto;
};

/** Answer of `getCountryList`. */
export type GetCountryListRespDto = {
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
  /** The countries and regions. Read it only when `statusCode` is 200. */
  data: CountryDetailInfo[];
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

/** Query of `getFactor`. The method itself takes types that are more exact. */
export type GetFactorDto = {
  /** ID of the factor, from `listEnrolledFactors`. */
  factorId?: any;
};

/** Answer of `getFactor`. */
export type GetFactorRespDto = {
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
  /** The factor. Read it only when `statusCode` is 200. */
  data: FactorDto;
};

/** Query of `getFastpassParams`. The method itself takes types that are more exact. */
export type GetFastpassClientAppsDto = {
  /** ID of the QR code, `qrcodeId` of `geneFastpassQrcodeInfo`. */
  qrcodeId?: any;
  /**
   * ID of the application in which the QR code was created, `appId` of `geneFastpassQrcodeInfo`.
   */
  appId?: any;
};

/** Applications that a Fastpass QR code can sign in to. */
export type GetFastpassQRCodeRelationAppsDto = {
  /** The client applications. */
  relationApps?: FastpassQRCodeRelationAppDto[];
};

/** Answer of `getFastpassParams`. */
export type GetFastpassQRCodeRelationAppsRespDto = {
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
  /** The applications. Read it only when `statusCode` is 200. */
  data: GetFastpassQRCodeRelationAppsDto;
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
  data: IdentityDto[];
};

/** Answer of `getInviteCodeContext`. */
export type GetInviteeContextRespDto = {
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
  /** Requirements of the invitation. Read them only when `statusCode` is 200. */
  data: InviteeContextDto;
};

/** Answer of `getLoggedInApps`. */
export type GetLoggedInAppsRespDto = {
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
  /** The applications. Read it only when `statusCode` is 200. */
  data: LoggedInAppsDto[];
};

/** Answer of `getLoginHistory`. */
export type GetLoginHistoryRespDto = {
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
  /** A page of sign-ins. Read it only when `statusCode` is 200. */
  data: LoginHistoryPaginatedRespDto;
};

/** Query of `getAuthorizedResources`. The method itself takes types that are more exact. */
export type GetMyAuthorizedResourcesDto = {
  /** Code of the permission namespace that the resources belong to. */
  namespace?: any;
  /**
   * Kind of resource: `DATA` data, `API` an API, `MENU` a menu, `BUTTON` a button, `UI` another
   * part of a user interface. Without it, every kind.
   */
  resourceType?: any;
};

/** Query of `getDepartmentList`. The method itself takes types that are more exact. */
export type GetMyDepartmentListDto = {
  /** Page, from 1 on. */
  page?: any;
  /** Entries on a page, at most 50. */
  limit?: any;
  /** Whether to return `customData` of the departments. */
  withCustomData?: any;
  /**
   * Sort key: `DepartmentCreatedAt` when the department was created, `JoinDepartmentAt` when the
   * user joined it, `DepartmentName` its name, `DepartmemtCode` (the service's spelling) its code.
   */
  sortBy?: any;
  /** Order: `Asc` ascending, `Desc` descending. */
  orderBy?: any;
};

/** Query of `getLoginHistory`. The method itself takes types that are more exact. */
export type GetMyLoginHistoryDto = {
  /** ID of the GenAuth application signed in to. Without it, sign-ins to every application. */
  appId?: any;
  /** IP address that the sign-in came from. Without it, sign-ins from every address. */
  clientIp?: any;
  /** `true` for successful sign-ins only, `false` for failed ones only. Without it, both. */
  success?: any;
  /** Beginning of the period. Unit: milliseconds since 1970-01-01T00:00:00Z. */
  start?: any;
  /** End of the period. Unit: milliseconds since 1970-01-01T00:00:00Z. */
  end?: any;
  /** Page, from 1 on. */
  page?: any;
  /** Entries on a page, at most 50. */
  limit?: any;
};

/** Query of `getRoleList`. The method itself takes types that are more exact. */
export type GetMyRoleListDto = {
  /** Code of the permission namespace whose roles are listed. Without it, the default namespace. */
  namespace?: any;
};

/** Query of `getInviteCodeContext`. The method itself takes types that are more exact. */
export type GetPolicyInvitationContextDto = {
  /** Token of the invitation, from its link. */
  token?: any;
};

/** Query of `getProfile`. The method itself takes types that are more exact. */
export type GetProfileDto = {
  /** Whether to return `customData`. */
  withCustomData?: any;
  /** Whether to return `identities`, the user's external identities. */
  withIdentities?: any;
  /** Whether to return `departmentIds`. */
  withDepartmentIds?: any;
};

/** Answer of `listPublicAccountsForSwitchLoggedIn`. */
export type GetPublicAccountDataRespDto = {
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
  /** The public accounts. Read it only when `statusCode` is 200. */
  data: GetUserSelectLoginPublicAccountsDataDto[];
};

/** Applications that may authorize a push login. */
export type GetPushCodeRelationAppsDataDto = {
  /** IDs of the client applications. */
  appIds?: string[];
};

/** A push login. */
export type GetPushCodeRelationAppsDto = {
  /** ID of the application that has begun the push login. */
  appId: string;
  /** ID of the push login, from the push. */
  pushCodeId: string;
};

/** Answer of `getPushLoginRelationApps`. */
export type GetPushCodeRelationAppsRespDto = {
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
  /** The applications. Read it only when `statusCode` is 200. */
  data: GetPushCodeRelationAppsDataDto;
};

/** Query of `getQrCodeStatus`. The method itself takes types that are more exact. */
export type GetQrcodeStatusDto = {
  /** ID of the QR code. */
  qrcodeId?: any;
};

/** Answer of `initRegisterOptions`. */
export type GetRegistrationOptionsRespDto = {
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
  /** Options and ticket. Read it only when `statusCode` is 200. */
  data: RegistrationOptionsDto;
};

/** Security of an account. */
export type GetSecurityInfoDto = {
  /** Strength of the password, as a level of the service's. */
  passwordSecurityLevel: number;
  /** Whether a factor of multi-factor authentication is bound. */
  mfaEnrolled: boolean;
  /** Whether a password is set. */
  passwordSet: boolean;
  /** Whether an email address is bound. */
  emailBinded: boolean;
  /** Whether a phone number is bound. */
  phoneBinded: boolean;
  /** Score for the security of the account. */
  securityScore: number;
};

/** Answer of `getSecurityLevel`. */
export type GetSecurityInfoRespDto = {
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
  /** Security of the account. Read it only when `statusCode` is 200. */
  data: GetSecurityInfoDto;
};

/** Answer of `getTenantList`. */
export type GetTenantListRespDto = {
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
  /** The tenants. Read it only when `statusCode` is 200. */
  data: UserTenantListDto[];
};

/** Answer of `signupByUniversal`. */
export type GetUniversalInvitationJoinRespDto = {
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
  /** The outcome. Read it only when `statusCode` is 200. */
  data: UniversalInvitationJoinRespDto;
};

/**
 * Query of `getUniversalInvitationPublicConfig`. The method itself takes types that are more exact.
 */
export type GetUniversalInvitationPublicConfigDto = {
  /** Identifier of the invitation. */
  identifier?: any;
};

/** Answer of `getUniversalInvitationPublicConfig`. */
export type GetUniversalInvitationPublicConfigRespDto = {
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
  /** Details of an invitation. Read them only when `statusCode` is 200. */
  data: UniversalInvitationPublicConfigDto;
};

/** Resources that the user has rights on. */
export type GetUserAuthResourceListDataDto = {
  /** The resources by permission space. */
  userPermissionList: UserAuthResourceListDto[];
};

/** Answer of `getUserAuthorizedResourcesList`. */
export type GetUserAuthResourceListRespDto = {
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
  /** The resources. Read them only when `statusCode` is 200. */
  data: GetUserAuthResourceListDataDto;
};

/** Rights on one resource. */
export type GetUserAuthResourcePermissionList = {
  /** Code of the permission space that the resource belongs to. */
  namespaceCode: string;
  /** Actions that the user may do. */
  actions: string[];
  /** Code of the resource, or path of the node. */
  resource: string;
};

/** Permissions on the requested resources. */
export type GetUserAuthResourcePermissionListDataDto = {
  /** The rights, each entry of which names its resource. */
  permissionList: GetUserAuthResourcePermissionList[];
};

/** The resources whose permissions are returned. */
export type GetUserAuthResourcePermissionListDto = {
  /**
   * Codes of string and array resources; of a tree resource, the path of a node: the code of the
   * resource, then the code of each node down to the one meant, joined by `/`.
   */
  resources: string[];
};

/** Answer of `getUserAuthResourcePermissionList`. */
export type GetUserAuthResourcePermissionListRespDto = {
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
  /** The rights. Read them only when `statusCode` is 200. */
  data: GetUserAuthResourcePermissionListDataDto;
};

/**
 * A resource, its structure and what the user may do with it. Of the three fields with rights, the
 * one that fits `resourceType` counts.
 */
export type GetUserAuthResourceStructDataDto = {
  /** Code of the permission space that the resource belongs to. */
  namespaceCode: string;
  /** Code of the resource. */
  resourceCode: string;
  /** Kind of the resource. */
  resourceType: GetUserAuthResourceStructDataDto.resourceType;
  /** Value of a string resource and the rights on it. */
  strResourceAuthAction?: StrResourceAuthAction;
  /** Values of an array resource and the rights on it. */
  arrResourceAuthAction?: ArrResourceAuthAction;
  /** Nodes of a tree resource and the rights on them. */
  treeResourceAuthAction?: TreeResourceAuthAction;
};
export namespace GetUserAuthResourceStructDataDto {
  /** Kind of a data resource. */
  export enum resourceType {
    /** A tree of nodes. */
    TREE = "TREE",
    /** One string. */
    STRING = "STRING",
    /** A list of strings. */
    ARRAY = "ARRAY",
  }
}

/** The resource whose structure is returned. */
export type GetUserAuthResourceStructDto = {
  /** Code of the resource. */
  resource: string;
};

/** Answer of `getUserAuthResourceStruct`. */
export type GetUserAuthResourceStructRespDto = {
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
  /** The resource. Read it only when `statusCode` is 200. */
  data: GetUserAuthResourceStructDataDto;
};

/** Public accounts that a user can switch to. */
export type GetUserSelectLoginPublicAccountsDataDto = {
  /** The public accounts. */
  publicAccounts: ListPublicAccountDataDto[];
  /** The user who switches. Only when `withOriginUser` was set. */
  originUser?: GetUserSelectLoginPublicAccountsOriginUserDto;
};

/**
 * Query of `listPublicAccountsForSwitchLoggedIn`. The method itself takes types that are more
 * exact.
 */
export type GetUserSelectLoginPublicAccountsDto = {
  /** Whether to return `originUser`, the user who switches. */
  withOriginUser?: any;
};

/** The user who switches to a public account. */
export type GetUserSelectLoginPublicAccountsOriginUserDto = {
  /** ID of the user. */
  userId: string;
  /** URL of the avatar. */
  avatar?: string;
  /** Name to show. */
  displayName?: string;
  /** Kind of user, as a code of the service's: `1` or `2`. */
  usertype?: GetUserSelectLoginPublicAccountsOriginUserDto.usertype;
};
export namespace GetUserSelectLoginPublicAccountsOriginUserDto {
  /** Kind of user, as a code of the service's. */
  export enum usertype {
    _1 = "1",
    _2 = "2",
  }
}

/** A WeChat access token and its end. */
export type GetWechatAccessTokenDataDto = {
  /** WeChat access token, for the `access_token` parameter of WeChat's server-side API. */
  accessToken: string;
  /**
   * When the access token expires. Documented as a string; read it with `Number(expiresAt)`, which
   * also takes the number that a deployment may send. Unit: seconds since 1970-01-01T00:00:00Z.
   */
  expiresAt: string;
};

/** The WeChat application whose access token is returned. */
export type GetWechatAccessTokenDto = {
  /**
   * AppID of the WeChat Mini Program or Official Account, from WeChat's console. Not the GenAuth
   * application.
   */
  appId: string;
  /** AppSecret of the same WeChat application. A secret: keep it on the server. */
  appSecret: string;
};

/** Answer of `getWechatMpAccessTokenInfo`. */
export type GetWechatAccessTokenInfoRespDto = {
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
  /** The access token. Read it only when `statusCode` is 200. */
  data: GetWechatAccessTokenDataDto;
};

/** Answer of `getWechatMpAccessToken`. */
export type GetWechatAccessTokenRespDto = {
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
  /** The access token. Read it only when `statusCode` is 200. */
  data: GetWechatAccessTokenDataDto;
};

/** Phone number of a WeChat Mini Program's user. */
export type GetWechatMiniProgramPhoneDataDto = {
  /** Phone number. WeChat puts the country code in front of numbers from outside mainland China. */
  phoneNumber: string;
  /** Phone number without country code. */
  purePhoneNumber: string;
  /** Country code of the phone number. */
  countryCode: string;
};

/** A WeChat code to exchange for a phone number. */
export type GetWechatMiniProgramPhoneDto = {
  /**
   * Identifier of the WeChat Mini Program's connection among the external identity sources, from
   * GenAuth's console.
   */
  extIdpConnidentifier: string;
  /**
   * Code that the Mini Program has got from WeChat's phone number button. Not the code of
   * `wx.login`.
   */
  code: string;
};

/** Answer of `getWechatMiniprogramPhone`. */
export type GetWechatMiniProgramPhoneRespDto = {
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
  /** The phone number. Read it only when `statusCode` is 200. */
  data: GetWechatMiniProgramPhoneDataDto;
};

/** A group of users. */
export type GroupDto = {
  /** ID of the group. */
  id: string;
  /** Code of the group. */
  code: string;
  /** Name of the group, for a person. */
  name: string;
  /** Purpose of the group. */
  description: string;
  /** Kind of group, as a code of the service's. */
  type: string;
  /** Where the group's data come from. */
  metadataSource: string[];
  /** Users in the group. */
  members: UserDto[];
};

/** Answer of `getGroupList`. */
export type GroupListRespDto = {
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
  /** The groups. Read it only when `statusCode` is 200. */
  data: GroupDto[];
};

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
  /** Access token of the identity provider. Sent only when users ask for their own data. */
  accessToken?: string;
  /** Refresh token of the identity provider. Sent only when users ask for their own data. */
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

/** A request for approval that the user has initiated. */
export type InitiatedApproval = {
  /** ID of the request. */
  approvalId: number;
  /** Number of the request, as `getDetail` takes it. */
  number: string;
  /** State of the request. */
  status: InitiatedApproval.status;
  /** When the request was submitted. */
  submitTime: string;
  /** When the request was closed. */
  closedTime?: string;
  /** The requested access or role. */
  objectType: InitiatedApproval.objectType;
  /**
   * Object that is applied for: a role or an application, as `objectType` says. One object by its
   * type, in spite of the name.
   */
  approvalObjectList: RolePermissionApplyApprovalObject | ApplicationPermissionApplyApprovalObject;
  /** Further options. */
  extraParams?: ExtraParams;
};
export namespace InitiatedApproval {
  /** State of a request for approval. */
  export enum status {
    /** Not decided yet. */
    PENDING = "PENDING",
    /** Granted. */
    AGREED = "AGREED",
    /** Refused. */
    REFUSED = "REFUSED",
  }
  /** The requested access or role. */
  export enum objectType {
    /** Access to an application. */
    APP_PERMISSION_APPLY = "APP_PERMISSION_APPLY",
    /** A role. */
    ROLE_PERMISSION_APPLY = "ROLE_PERMISSION_APPLY",
  }
}

/** Answer of `initiatedList`. */
export type InitiatedApprovalListRes = {
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
  /** The requests. Read them only when `statusCode` is 200. */
  data: InitiatedApprovalPageList;
};

/** A page of requests for approval. */
export type InitiatedApprovalPageList = {
  /** The requests of this page. */
  list: InitiatedApproval[];
  /** Number of requests on all pages. */
  totalCount: number;
};

/** The invitation link for which to create a token, and the data to return with it. */
export type InvitationLinkDto = {
  /** Signature from the link. */
  signature: string;
  /** Identifier from the link. */
  identifier: string;
  /** Whether to answer with what is known of the invitee. */
  withInviteeInfo?: boolean;
  /** Whether to answer with the settings of the invitation. */
  withInvitationSettings?: boolean;
};

/** An invitee and the settings of the invitation. */
export type InviteeContextDto = {
  /**
   * Whether the invitee must prove with a code that the email address or telephone number is
   * theirs.
   */
  enabledIdentifierVerify: boolean;
  /** By which way the code is sent first. */
  sendVerifyCodeMethod: InviteeContextDto.sendVerifyCodeMethod;
  /** Whether the invitee must enter more information. */
  enabledInfoFill: boolean;
  /** Label of the field in which the invitee enters the information. */
  registerInfoFillMsg?: string;
  /** Fields that the invitee fills in. */
  extendsFields: ExtendsFieldDto[];
  /** Translations that belong to `extendsFields`. */
  extendsFieldsI18n: any;
  /** Options that belong to `extendsFields`. */
  extendsFieldsOptions: any[];
  /** Email address of the invitee. */
  email: string;
  /** Telephone number of the invitee. */
  phone?: string;
  /** Calling code that belongs to `phone`. */
  phoneCountryCode?: string;
  /** Name of the invitee. */
  inviteeName?: string;
  /** Highest number of wrong codes. */
  verifyCodeMaxErrCount: number;
};
export namespace InviteeContextDto {
  /** By which way a verification code is sent first. */
  export enum sendVerifyCodeMethod {
    /** By SMS. */
    PRIORITY_SMS = "prioritySMS",
    /** By email. */
    PRIORITY_EMAIL = "priorityEmail",
  }
}

/** Profile of an invited person. */
export type InviteeProfileDto = {
  /** User name. */
  username?: string;
  /** Nickname. */
  nickname?: string;
  /** Company. */
  company?: string;
  /** URL of the picture. */
  photo?: string;
  /** Device. */
  device?: string;
  /** Browser. */
  browser?: string;
  /** Full name. */
  name?: string;
  /** Given name. */
  givenName?: string;
  /** Family name. */
  familyName?: string;
  /** Middle name. */
  middleName?: string;
  /** Profile page, as in the OIDC claim of this name. */
  profile?: string;
  /** Name that the person wishes to be called by. */
  preferredUsername?: string;
  /** Website. */
  website?: string;
  /** Gender. */
  gender?: InviteeProfileDto.gender;
  /** Date of birth, such as `2000-01-31`. */
  birthdate?: string;
  /** Time zone, such as `Asia/Shanghai`. */
  zoneinfo?: string;
  /** Language and region, such as `zh-CN`. */
  locale?: string;
  /** Address. */
  address?: string;
  /** Address in full, as one text. */
  formatted?: string;
  /** Street and house. */
  streetAddress?: string;
  /** City or town. */
  locality?: string;
  /** State, province or region. */
  region?: string;
  /** Postal code. */
  postalCode?: string;
  /** Country. */
  country?: string;
  /** Email address. */
  email?: string;
  /** Phone number, without country code. */
  phone?: string;
  /** Country code of the phone number, such as `+86`. */
  phoneCountryCode?: string;
  /** Custom fields of the user pool: an object of field name and value. */
  customData?: any;
};
export namespace InviteeProfileDto {
  /** Gender of a user. */
  export enum gender {
    /** Male. */
    M = "M",
    /** Female. */
    F = "F",
    /** Unknown. */
    U = "U",
  }
}

/** The inviter. */
export type InviterDetailDto = {
  /** Name of the inviter, for people. */
  displayName: string;
};

/** Whether an operation did what was asked. */
export type IsSuccessDto = {
  /** Whether it was done. */
  success: boolean;
};

/** Answer of an operation that says whether it did what was asked. */
export type IsSuccessRespDto = {
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
  /** Whether it was done. Read it only when `statusCode` is 200. */
  data: IsSuccessDto;
};

/** A text in each language. */
export type LangObject = {
  /** In simplified Chinese. */
  "zh-CN": LangUnit;
  /** In English. */
  "en-US": LangUnit;
  /** In traditional Chinese. */
  "zh-TW": LangUnit;
  /** In Japanese. */
  "ja-JP": LangUnit;
};

/** A text in one language. */
export type LangUnit = {
  /** Whether this language is in use. */
  enabled: boolean;
  /** The text. */
  value: string;
};

/** Parameters of a token exchange of earlier versions of the service. */
export type LegacyExchangeTokenParams = {
  /** Requested scopes, separated by spaces. */
  scope: string;
  /** Type of the token to answer: `id_token` or `access_token`. */
  response_token_type: LegacyExchangeTokenParams.response_token_type;
  /** ID of the application. */
  client_id: string;
  /**
   * Secret of the application. Required if the endpoint authenticates with `client_secret_post`.
   */
  client_secret?: string;
  /** ID token to exchange. */
  id_token?: string;
  /** Access token to exchange. */
  access_token?: string;
  /** Value that pipeline functions read from their context. */
  exchange_token_ctx?: any;
};
export namespace LegacyExchangeTokenParams {
  /** Types of the tokens that the exchange returns. */
  export enum response_token_type {
    /** An ID token. */
    ID_TOKEN = "id_token",
    /** An access token. */
    ACCESS_TOKEN = "access_token",
  }
}

/** Answer of a token exchange of earlier versions of the service. */
export type LegacyExchangeTokenResponse = {
  /** Access token, for calls of an API. */
  access_token?: string;
  /** ID token, whose claims describe the user. */
  id_token?: string;
};

/** Credentials for `listCredentialsByPage`. The service documents no fields. */
export type ListDeviceCredentialDto = {};

/** Query of `list`. The method itself takes types that are more exact. */
export type ListDto = {
  /** Page, from 1 on. */
  page?: any;
  /** Number of devices on a page. */
  limit?: any;
};

/** Answer of `listEnrolledFactors`. */
export type ListEnrolledFactorsRespDto = {
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
  /** The factors. Read it only when `statusCode` is 200. */
  data: FactorDto[];
};

/** Answer of `listFactorsToEnroll`. */
export type ListFactorsToEnrollRespDto = {
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
  /** The kinds of factor. Read it only when `statusCode` is 200. */
  data: FactorToEnrollDto[];
};

/** A public account. */
export type ListPublicAccountDataDto = {
  /** ID of the account, for `targetUserId` of `switchLoginByUser`. */
  userId: string;
  /** URL of the avatar. */
  avatar?: string;
  /** Name to show. */
  displayName?: string;
  /** Kind of user, as a code of the service's: `1` or `2`. */
  usertype?: ListPublicAccountDataDto.usertype;
};
export namespace ListPublicAccountDataDto {
  /** Kind of user, as a code of the service's. */
  export enum usertype {
    _1 = "1",
    _2 = "2",
  }
}

/** Answer of `listCredentialsByPage`. */
export type ListWebAuthnAuthenticatorDeviceDataDto = {
  /** Number of the credentials on all pages. */
  totalCount: number;
  /** Credentials of the page; the service documents no type for them. */
  list: any[];
};

/** An application that the user has signed in to. */
export type LoggedInAppsDto = {
  /** ID of the application. */
  appId: string;
  /** Name of the application. */
  appName: string;
  /** URL of the application's sign-in page. */
  appLoginUrl: string;
  /** URL of the application's logo. */
  appLogo: string;
  /** Whether the application is active for the user. */
  active: boolean;
};

/** One sign-in, successful or failed. */
export type LoginHistoryDto = {
  /** ID of the user. */
  userId: string;
  /** ID of the GenAuth application signed in to. */
  appId: string;
  /** Name of the application. */
  appName: string;
  /** URL of the application's sign-in page. */
  appLoginUrl: string;
  /** URL of the application's logo. */
  appLogo: string;
  /** When it took place. */
  loginAt: string;
  /** IP address that it came from. */
  clientIp: string;
  /** Whether it succeeded. */
  success: boolean;
  /** Why it failed, for a person. Only of failed sign-ins. */
  errorMessage?: string;
  /** The `user-agent` header of the browser or app. */
  userAgent: string;
  /** Device, browser and operating system, as read from `userAgent`. */
  parsedUserAgent: ParsedUserAgent;
  /** Sign-in method of the user, as a code of the service. */
  loginMethod: string;
  /** Where `clientIp` is thought to be. */
  geoip: GeoIp;
  /** ID of the tenant, for a sign-in to a tenant. */
  tenantId?: string;
};

/** A page of sign-ins. */
export type LoginHistoryPaginatedRespDto = {
  /** Number of sign-ins on all pages. */
  totalCount: number;
  /** The sign-ins on this page. */
  list: LoginHistoryDto[];
};

/** Answer of an operation that signs a user in. */
export type LoginTokenRespDto = {
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
  /** The tokens. Read it only when `statusCode` is 200. */
  data: LoginTokenResponseDataDto;
};

/** Tokens of a user who has signed in. */
export type LoginTokenResponseDataDto = {
  /** Permissions that the access token carries, separated by spaces. */
  scope?: string;
  /** Access token of the user for later calls, for example with `setAccessToken`. */
  access_token?: string;
  /** ID token: a JWT with the user's data, as the scope allows. */
  id_token?: string;
  /** Refresh token, to get new access tokens with. Only when the scope holds `offline_access`. */
  refresh_token?: string;
  /** Kind of the access token, such as `Bearer`. */
  token_type: string;
  /**
   * Lifetime of the access token. The service uses this name, not `expires_in` as in OAuth 2.0.
   * Unit: seconds.
   */
  expire_in: number;
};

/** A one-time password to verify. */
export type MfaOtpVerityDto = {
  /** One-time password that the authenticator app shows. */
  totp: string;
};

/** Answer of `mfaOtpVerify`. */
export type MfaOtpVerityRespDto = {
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
  /** Outcome of the verification. Read it only when `statusCode` is 200. */
  data: OtpVerityRespDto;
};

/** An MFA token to introspect. */
export type MfaTokenIntrospectEndpointParams = {
  /** MFA token, the value of `mfa_token`. */
  token: string;
};

/** Answer of `verifyMfaToken`. */
export type MfaTokenIntrospectResponse = {
  /** Whether the token is valid. The other fields are there only when it is. */
  active: boolean;
  /** ID of the user pool that has issued the token. */
  userPoolId?: string;
  /** ID of the user that the token was issued to. */
  userId?: string;
  /** When the token expires. Unit: seconds since 1970-01-01T00:00:00Z. */
  exp?: number;
  /** When the token was issued. Unit: seconds since 1970-01-01T00:00:00Z. */
  iat?: number;
};

/** Metadata of an OpenID provider (OpenID Connect Discovery 1.0), as the service publishes them. */
export type OidcDiscoveryMetadata = {
  /** Issuer identifier, the `iss` of its tokens. */
  issuer: string;
  /** URL of the authorization endpoint. */
  authorization_endpoint: string;
  /** URL of the token endpoint. */
  token_endpoint: string;
  /** URL of the userinfo endpoint. */
  userinfo_endpoint: string;
  /** URL of the key set. */
  jwks_uri: string;
  /** Scopes that an application can request. */
  scopes_supported: string[];
  /** Values of `response_type`. */
  response_types_supported: ("none" | "code" | "token" | "id_token token" | "id_token" | "code token" | "code id_token token" | "code id_token")[];
  /** Values of `response_mode`. */
  response_modes_supported: string[];
  /** Grant types of the token endpoint. */
  grant_types_supported: string[];
  /** JWS algorithms of ID tokens. */
  id_token_signing_alg_values_supported: string[];
  /** JWE key management algorithms of ID tokens. */
  id_token_encryption_alg_values_supported: string[];
  /** JWE content encryption algorithms of ID tokens. */
  id_token_encryption_enc_values_supported: string[];
  /** JWS algorithms of the userinfo response. */
  userinfo_signing_alg_values_supported: string[];
  /** JWE key management algorithms of the userinfo response. */
  userinfo_encryption_alg_values_supported: string[];
  /** JWE content encryption algorithms of the userinfo response. */
  userinfo_encryption_enc_values_supported: string[];
  /** Client authentication methods of the token endpoint. */
  token_endpoint_auth_methods_supported: string[];
  /** Types of claims. */
  claim_types_supported: string[];
  /** Claims that the provider may answer. */
  claims_supported: string[];
  /** Values of `code_challenge_method` (RFC 7636). */
  code_challenge_methods_supported: string[];
  /** URL of the logout endpoint. */
  end_session_endpoint: string;
  /** URL of the introspection endpoint. */
  introspection_endpoint: string;
  /** Client authentication methods of the introspection endpoint. */
  introspection_endpoint_auth_methods_supported: string[];
  /** URL of the revocation endpoint. */
  revocation_endpoint: string;
  /** Client authentication methods of the revocation endpoint. */
  revocation_endpoint_auth_methods_supported: string[];
};

/**
 * A resource and what the user may do with it. Of the three fields with rights, the one that fits
 * `resourceType` counts.
 */
export type OpenResource = {
  /** Code of the resource. */
  resourceCode: string;
  /** Kind of the resource. */
  resourceType: OpenResource.resourceType;
  /** Rights on a string resource. */
  strAuthorize?: StrAuthorize;
  /** Rights on an array resource. */
  arrAuthorize?: ArrayAuthorize;
  /** Rights on a tree resource. */
  treeAuthorize?: TreeAuthorize;
};
export namespace OpenResource {
  /** Kind of a data resource. */
  export enum resourceType {
    /** A tree of nodes. */
    TREE = "TREE",
    /** One string. */
    STRING = "STRING",
    /** A list of strings. */
    ARRAY = "ARRAY",
  }
}

/** Outcome of the verification of a one-time password. */
export type OtpVerityRespDto = {
  /** Whether the one-time password is right. */
  verified: boolean;
};

/** Parsed `user-agent` header. */
export type ParsedUserAgent = {
  /** Kind of device. */
  device: string;
  /** Name of the browser. The service's API document calls this field `browser`. */
  name: string;
  /** Operating system. */
  os: string;
};

/** Answer of `verifyResetPasswordRequest`. */
export type PasswordResetVerifyResp = {
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
  /** The token for `resetPassword`. Read it only when `statusCode` is 200. */
  data: ResetPasswordVerify;
};

/** Query of `listWebAuthnPersonCredentials`. The method itself takes types that are more exact. */
export type Person = {
  /** ID of the user. */
  userId?: any;
  /** Page, from 1 on. */
  page?: any;
  /** Passkeys a page. */
  limit?: any;
  /** ID of the application that the passkeys belong to. */
  appId?: any;
};

/** A condition of an authorization: `param` compared with `value` by `operator`. */
export type PolicyCondition = {
  /** Operand. */
  param: PolicyCondition.param;
  /** Operator of the comparison. */
  operator: PolicyCondition.operator;
  /** Value to compare with, as a string. */
  value: string;
};
export namespace PolicyCondition {
  /** Operand of a condition. */
  export enum param {
    /** ID of the user pool. */
    USER_POOL_ID = "UserPoolId",
    /** ID of the application. */
    APP_ID = "AppId",
    /** Where the request came from. */
    REQUEST_FROM = "RequestFrom",
    /** ID of the user. */
    USER_ID = "UserId",
    /** Resource name of the user. */
    USER_ARN = "UserArn",
    /** Current date and time. */
    CURRENT_TIME = "CurrentTime",
    /** Current time as a Unix timestamp. */
    EPOCH_TIME = "EpochTime",
    /** IP address of the request. */
    SOURCE_IP = "SourceIp",
    /** The user. */
    USER = "User",
    /** Whether the user passed multi-factor authentication. */
    MULTI_FACTOR_AUTH_PRESENT = "MultiFactorAuthPresent",
    /** Time since the user passed multi-factor authentication. */
    MULTI_FACTOR_AUTH_AGE = "MultiFactorAuthAge",
    /** The `user-agent` header of the request. */
    USER_AGENT = "UserAgent",
    /** The `referer` header of the request. */
    REFERER = "Referer",
    /** Kind of device. */
    DEVICE = "Device",
    /** Operating system. */
    OS = "OS",
    /** Country of the request. */
    COUNTRY = "Country",
    /** Province of the request. */
    PROVINCE = "Province",
    /** City of the request. */
    CITY = "City",
    /** Whether the device has changed. */
    DEVICE_CHANGED = "DeviceChanged",
    /** Whether the device is untrusted. */
    DEVICE_UNTRUSTED = "DeviceUntrusted",
    /** Whether the request came through an untrusted proxy. */
    PROXY_UNTRUSTED = "ProxyUntrusted",
    /** Applications that the user is signed in to. */
    LOGGED_IN_APPS = "LoggedInApps",
    /** Permission namespace. */
    NAMESPACE = "Namespace",
  }
  /** Operator of a condition. */
  export enum operator {
    /** Boolean, equal. */
    BOOL = "Bool",
    /** Date, equal. */
    DATE_EQUALS = "DateEquals",
    /** Date, not equal. */
    DATE_NOT_EQUALS = "DateNotEquals",
    /** Date, earlier. */
    DATE_LESS_THAN = "DateLessThan",
    /** Date, earlier or equal. */
    DATE_LESS_THAN_EQUALS = "DateLessThanEquals",
    /** Date, later. */
    DATE_GREATER_THAN = "DateGreaterThan",
    /** Date, later or equal. */
    DATE_GREATER_THAN_EQUALS = "DateGreaterThanEquals",
    /** IP address, equal or in the range. */
    IP_ADDRESS = "IpAddress",
    /** IP address, neither equal nor in the range. */
    NOT_IP_ADDRESS = "NotIpAddress",
    /** Number, equal. */
    NUMERIC_EQUALS = "NumericEquals",
    /** Number, not equal. */
    NUMERIC_NOT_EQUALS = "NumericNotEquals",
    /** Number, less. */
    NUMERIC_LESS_THAN = "NumericLessThan",
    /** Number, less or equal. */
    NUMERIC_LESS_THAN_EQUALS = "NumericLessThanEquals",
    /** Number, greater. */
    NUMERIC_GREATER_THAN = "NumericGreaterThan",
    /** Number, greater or equal. */
    NUMERIC_GREATER_THAN_EQUALS = "NumericGreaterThanEquals",
    /** Text, equal. */
    STRING_EQUALS = "StringEquals",
    /** Text, not equal. */
    STRING_NOT_EQUALS = "StringNotEquals",
    /** Text, equal whatever the case of letters. */
    STRING_EQUALS_IGNORE_CASE = "StringEqualsIgnoreCase",
    /** Text, not equal whatever the case of letters. */
    STRING_NOT_EQUALS_IGNORE_CASE = "StringNotEqualsIgnoreCase",
    /** Text, fits the pattern. */
    STRING_LIKE = "StringLike",
    /** Text, does not fit the pattern. */
    STRING_NOT_LIKE = "StringNotLike",
    /** List, contains the value. */
    LIST_CONTAINS = "ListContains",
  }
}

/** Codes that prove what the profile of an invited person says. */
export type PolicyInviteJoinedOptionsDto = {
  /** One-time code from the text message to the phone number in the profile. */
  phonePassCodeForInformationCompletion?: string;
  /** One-time code from the email to the address in the profile. */
  emailPassCodeForInformationCompletion?: string;
};

/** Sign-up method of an invited person. */
export type PolicyInviteeJoinedDto = {
  /** Token of the invitation, from its link. */
  token: string;
  /** Verification code, if the invitation requires one. */
  code?: string;
  /** Delivery method of the verification code. */
  receiverType?: PolicyInviteeJoinedDto.receiverType;
  /** Profile of the new member; fields may be missing. */
  profile?: InviteeProfileDto;
  /** Codes that prove a phone number or an email address in the profile. */
  options?: PolicyInviteJoinedOptionsDto;
};
export namespace PolicyInviteeJoinedDto {
  /** Delivery method of a verification code. */
  export enum receiverType {
    /** Sent as a text message. */
    SMS_CODE = "smsCode",
    /** Sent by email. */
    EMAIL_CODE = "emailCode",
  }
}

/** Outcome of the check of a one-time code. */
export type PreCheckCodeDataDto = {
  /** Whether the code is right and has not expired. */
  isValid: boolean;
  /** The reason, if the code is not valid. */
  message?: string;
};

/** A one-time code to check. */
export type PreCheckCodeDto = {
  /** Delivery method of the code. */
  codeType: PreCheckCodeDto.codeType;
  /** The code and its recipient; for `SMS`. */
  smsCodePayload?: PreCheckSmsCodeDto;
  /** The code and its recipient; for `EMAIL`. */
  emailCodePayload?: PreCheckEmailCodeDto;
};
export namespace PreCheckCodeDto {
  /** Delivery method of a one-time code. */
  export enum codeType {
    /** As a text message. */
    SMS = "SMS",
    /** By email. */
    EMAIL = "EMAIL",
  }
}

/** Answer of `preCheckCode`. */
export type PreCheckCodeRespDto = {
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
  /** Outcome of the check. Read it only when `statusCode` is 200. */
  data: PreCheckCodeDataDto;
};

/** A one-time code from an email. */
export type PreCheckEmailCodeDto = {
  /** Email address that the code was sent to. Upper and lower case are the same. */
  email: string;
  /** The code. */
  passCode: string;
  /** Purpose for which the code was sent. */
  channel: PreCheckEmailCodeDto.channel;
};
export namespace PreCheckEmailCodeDto {
  /** Purpose of an email with a one-time code. */
  export enum channel {
    /** Sign-in. */
    CHANNEL_LOGIN = "CHANNEL_LOGIN",
    /** Sign-up. */
    CHANNEL_REGISTER = "CHANNEL_REGISTER",
    /** Resetting the password. */
    CHANNEL_RESET_PASSWORD = "CHANNEL_RESET_PASSWORD",
    /** Verifying the email address. */
    CHANNEL_VERIFY_EMAIL_LINK = "CHANNEL_VERIFY_EMAIL_LINK",
    /** Changing the email address. */
    CHANNEL_UPDATE_EMAIL = "CHANNEL_UPDATE_EMAIL",
    /** Binding an email address. */
    CHANNEL_BIND_EMAIL = "CHANNEL_BIND_EMAIL",
    /** Unbinding the email address. */
    CHANNEL_UNBIND_EMAIL = "CHANNEL_UNBIND_EMAIL",
    /** Verifying the second factor. */
    CHANNEL_VERIFY_MFA = "CHANNEL_VERIFY_MFA",
    /** Unlocking the account. */
    CHANNEL_UNLOCK_ACCOUNT = "CHANNEL_UNLOCK_ACCOUNT",
    /** Completing the profile with an email address. */
    CHANNEL_COMPLETE_EMAIL = "CHANNEL_COMPLETE_EMAIL",
    /** Deleting the account. */
    CHANNEL_DELETE_ACCOUNT = "CHANNEL_DELETE_ACCOUNT",
  }
}

/** A one-time code from a text message. */
export type PreCheckSmsCodeDto = {
  /** Phone number that the code was sent to, without country code. */
  phone: string;
  /** The code. */
  passCode: string;
  /** Country code of the phone number, such as `+86`. Not needed for numbers of mainland China. */
  phoneCountryCode?: string;
  /** Purpose for which the code was sent. */
  channel: PreCheckSmsCodeDto.channel;
};
export namespace PreCheckSmsCodeDto {
  /** Purpose of a text message with a one-time code. */
  export enum channel {
    /** Sign-in. */
    CHANNEL_LOGIN = "CHANNEL_LOGIN",
    /** Sign-up. */
    CHANNEL_REGISTER = "CHANNEL_REGISTER",
    /** Resetting the password. */
    CHANNEL_RESET_PASSWORD = "CHANNEL_RESET_PASSWORD",
    /** Binding a phone number. */
    CHANNEL_BIND_PHONE = "CHANNEL_BIND_PHONE",
    /** Unbinding the phone number. */
    CHANNEL_UNBIND_PHONE = "CHANNEL_UNBIND_PHONE",
    /** Binding the second factor. */
    CHANNEL_BIND_MFA = "CHANNEL_BIND_MFA",
    /** Verifying the second factor. */
    CHANNEL_VERIFY_MFA = "CHANNEL_VERIFY_MFA",
    /** Unbinding the second factor. */
    CHANNEL_UNBIND_MFA = "CHANNEL_UNBIND_MFA",
    /** Completing the profile with a phone number. */
    CHANNEL_COMPLETE_PHONE = "CHANNEL_COMPLETE_PHONE",
    /** Verifying the identity. */
    CHANNEL_IDENTITY_VERIFICATION = "CHANNEL_IDENTITY_VERIFICATION",
    /** Deleting the account. */
    CHANNEL_DELETE_ACCOUNT = "CHANNEL_DELETE_ACCOUNT",
  }
}

/** The account to switch to. */
export type PublicAccountSwitchLoginDto = {
  /** ID of the user to switch to. */
  targetUserId: string;
  /** Additional data of the sign-in. */
  options?: SignInBySwitchOptionsDto;
};

/** `PublicKeyCredentialCreationOptions` of WebAuthn, with strings where the browser takes bytes. */
export type PublicKeyCredentialCreationOptionsDto = {
  /** Challenge for the new credential. The browser takes it as bytes. */
  challenge: string;
  /**
   * Credentials that exist already: an authenticator that holds one of them is not to make another.
   */
  excludeCredentials: PublicKeyCredentialDescriptorDto[];
  /** Key types and algorithms that are accepted. */
  pubKeyCredParams: PublicKeyCredentialParametersDto[];
  /** The relying party. */
  rp: PublicKeyCredentialRpEntityDto;
  /** Time for which the browser waits for the user. Unit: milliseconds. */
  timeout: number;
  /** The user that the credential is for. */
  user: PublicKeyCredentialUserEntityDto;
};

/** `PublicKeyCredentialDescriptor` of WebAuthn: names one credential. */
export type PublicKeyCredentialDescriptorDto = {
  /** ID of the credential. The browser takes it as bytes. */
  id: string;
  /**
   * Transports of the authenticator, in the terms of WebAuthn, such as `usb`, `nfc`, `ble` or
   * `internal`.
   */
  transports: string[];
  /** Type of the credential; WebAuthn knows `public-key` only. */
  type: string;
};

/** `PublicKeyCredentialParameters` of WebAuthn: a key type with an algorithm. */
export type PublicKeyCredentialParametersDto = {
  /** COSE number of the signature algorithm, such as -7 for ES256 or -257 for RS256. */
  alg: number;
  /** Type of the credential; WebAuthn knows `public-key` only. */
  type: string;
};

/** `PublicKeyCredentialRequestOptions` of WebAuthn, with strings where the browser takes bytes. */
export type PublicKeyCredentialRequestOptionsDto = {
  /** Challenge for the authenticator to sign. The browser takes it as bytes. */
  challenge: string;
  /** Credentials that may be used. */
  allowCredentials?: PublicKeyCredentialDescriptorDto[];
  /** ID of the relying party: the domain that the credentials belong to. */
  rpId: string;
  /** Time for which the browser waits for the user. Unit: milliseconds. */
  timeout: number;
};

/** `PublicKeyCredentialRpEntity` of WebAuthn: the relying party. */
export type PublicKeyCredentialRpEntityDto = {
  /** ID of the relying party: the domain that the credential will belong to. */
  id: string;
  /** Name of the relying party, for people. */
  name: string;
};

/** `PublicKeyCredentialUserEntity` of WebAuthn: the user. */
export type PublicKeyCredentialUserEntityDto = {
  /** Handle of the user. The browser takes it as bytes. */
  id: string;
  /** Name that tells the account from others, such as a username or an email address. */
  name: string;
  /** Name of the user, for people. */
  displayName: string;
};

/** Public profile of the user who scanned a QR code. */
export type QRCodeStatusBriefUserInfoDto = {
  /** Name to show. */
  displayName: string;
  /** URL of the picture. */
  photo: string;
};

/**
 * `PublicKeyCredential` of WebAuthn after `navigator.credentials.create`, with strings where the
 * browser has bytes.
 */
export type RegistrationCredentialDto = {
  /** ID of the credential, as the browser's `id` gives it: base64url. */
  id: string;
  /** ID of the credential from the browser's `rawId`, encoded as text. */
  rawId: string;
  /** Response of the authenticator. */
  response: AuthenticatorAttestationResponseDto;
  /** Transports of the authenticator, from its `response.getTransports()`. */
  transports?: string[];
  /** Type of the credential; WebAuthn knows `public-key` only. */
  type: string;
};

/** Options and ticket of the registration of a WebAuthn credential. */
export type RegistrationOptionsDto = {
  /** Options for the browser's `navigator.credentials.create`. */
  registrationOptions: PublicKeyCredentialCreationOptionsDto;
  /** Ticket of this attempt, for `verifyRegister`. */
  ticket: string;
};

/** Credentials for `removeAllCredentials`. The service documents no fields. */
export type RemoveDeviceCredentialDto = {};

/** A factor to remove. */
export type ResetFactorDto = {
  /** ID of the factor, from `listEnrolledFactors`. */
  factorId: string;
};

/** Answer of `resetFactor`: that of any operation, without data. */
export type ResetFactorRespDto = {
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
};

/** Verification of a password reset by email. */
export type ResetPasswordByEmailPassCodeDto = {
  /** Email address of the user. */
  email?: string;
  /**
   * Code that was sent to the address, with `sendEmail` on the channel `CHANNEL_RESET_PASSWORD`.
   */
  passCode: string;
};

/** Verification of a password reset by SMS. */
export type ResetPasswordByPhonePassCodeDto = {
  /** Phone number of the user, without country calling code. */
  phoneNumber: string;
  /** Code that was sent to the number, with `sendSms` on the channel `CHANNEL_RESET_PASSWORD`. */
  passCode: string;
  /** Country calling code of the number, such as `+86`. */
  phoneCountryCode?: string;
};

/** A new password in place of a forgotten one. */
export type ResetPasswordDto = {
  /** New password, encrypted as `passwordEncryptType` says. A secret: do not log it. */
  password: string;
  /** Token that `verifyResetPasswordRequest` returned. */
  passwordResetToken: string;
  /**
   * Encryption of `password`; the service assumes `none` if it is omitted. `getSystemInfo` returns
   * its public keys.
   */
  passwordEncryptType?: ResetPasswordDto.passwordEncryptType;
};
export namespace ResetPasswordDto {
  /** Encryption of the password. */
  export enum passwordEncryptType {
    /**
     * SM2, an elliptic-curve algorithm of the Chinese standard GB/T 32918, with the service's SM2
     * public key.
     */
    SM2 = "sm2",
    /** RSA, with the service's RSA public key. */
    RSA = "rsa",
    /** Not encrypted beyond TLS. */
    NONE = "none",
  }
}

/** A token to reset a password with. */
export type ResetPasswordVerify = {
  /** Token for `resetPassword`. A secret: do not log it. */
  passwordResetToken: string;
  /** Lifetime of the token. Unit: seconds. */
  tokenExpiresIn: number;
};

/** Of which device to revoke the session. */
export type RevokeDeviceSessionDto = {
  /** ID of the device, from `list`. */
  deviceId: string;
};

/** A role. */
export type RoleDto = {
  /** ID of the role. */
  id: string;
  /** Code of the role, unique in its namespace. */
  code: string;
  /** Name of the role, for a person. */
  name: string;
  /** Purpose of the role. */
  description: string;
  /** Code of the permission namespace that the role belongs to. */
  namespace: string;
  /** Name of that namespace. */
  namespaceName: string;
  /** Whether the role is in force: `ENABLE` or `DISABLE`. */
  status?: string;
  /**
   * When the role is disabled automatically. Typed as a number; the service's documentation shows
   * it as a string of digits, which `Number(disableTime)` reads too. Unit: milliseconds since
   * 1970-01-01T00:00:00Z.
   */
  disableTime?: number;
  /** Whether users may apply for the role. */
  enablePermissionApply?: boolean;
};

/** Answer of `getRoleList`. */
export type RoleListRespDto = {
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
  /** The roles. Read it only when `statusCode` is 200. */
  data: RoleDto[];
};

/** A role that is applied for. */
export type RolePermissionApplyApprovalObject = {
  /** ID of the role. */
  objectId: string;
  /** Name of the role. */
  objectName: string;
  /** Code of the role. */
  roleCode: string;
  /** ID of the permission space that the role belongs to. */
  namespaceId: number;
  /** Code of the permission space that the role belongs to. */
  namespaceCode: string;
};

/**
 * Query of `getEnablePermissionApplyRoleList`. The method itself takes types that are more exact.
 */
export type RolesPermissionApplicableDto = {
  /** ID of the application. */
  appId?: any;
  /** Page, from 1 on. */
  page?: any;
  /** Number of roles on a page. */
  limit?: any;
  /** Text to look for. */
  keyword?: any;
};

/** An email with a code or a link. */
export type SendEmailDto = {
  /** Purpose of the message. */
  channel: SendEmailDto.channel;
  /** Email address that it is sent to. */
  email: string;
};
export namespace SendEmailDto {
  /** Purpose of an email. */
  export enum channel {
    /** To sign in. */
    CHANNEL_LOGIN = "CHANNEL_LOGIN",
    /** To sign up. */
    CHANNEL_REGISTER = "CHANNEL_REGISTER",
    /** To reset a forgotten password. */
    CHANNEL_RESET_PASSWORD = "CHANNEL_RESET_PASSWORD",
    /** To verify the email address by a link. */
    CHANNEL_VERIFY_EMAIL_LINK = "CHANNEL_VERIFY_EMAIL_LINK",
    /** To change the email address. */
    CHANNEL_UPDATE_EMAIL = "CHANNEL_UPDATE_EMAIL",
    /** To bind an email address. */
    CHANNEL_BIND_EMAIL = "CHANNEL_BIND_EMAIL",
    /** To unbind an email address. */
    CHANNEL_UNBIND_EMAIL = "CHANNEL_UNBIND_EMAIL",
    /** To pass multi-factor authentication. */
    CHANNEL_VERIFY_MFA = "CHANNEL_VERIFY_MFA",
    /** To unlock a locked account. */
    CHANNEL_UNLOCK_ACCOUNT = "CHANNEL_UNLOCK_ACCOUNT",
    /** To add a missing email address to an account. */
    CHANNEL_COMPLETE_EMAIL = "CHANNEL_COMPLETE_EMAIL",
    /** To delete the account. */
    CHANNEL_DELETE_ACCOUNT = "CHANNEL_DELETE_ACCOUNT",
  }
}

/** Answer of `sendEmail`. */
export type SendEmailRespDto = {
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
};

/** An enrollment that has begun. */
export type SendEnrollFactorRequestDataDto = {
  /** Token of the enrollment, for `enrollFactor`. It lasts for one minute. */
  enrollmentToken: string;
  /** The OTP secret; only for `OTP`. */
  otpData?: SendEnrollFactorRequestOtpDataDto;
};

/** A factor to enroll. */
export type SendEnrollFactorRequestDto = {
  /** Where to send the code; `{}` for `OTP` and `FACE`. */
  profile: FactorProfile;
  /** Kind of the factor. */
  factorType: SendEnrollFactorRequestDto.factorType;
};
export namespace SendEnrollFactorRequestDto {
  /** Kind of an MFA factor. */
  export enum factorType {
    /** One-time passwords of an authenticator app. */
    OTP = "OTP",
    /** Code in a text message. */
    SMS = "SMS",
    /** Code in an email. */
    EMAIL = "EMAIL",
    /** Recognition of the face. */
    FACE = "FACE",
  }
}

/** A new OTP secret. Show it to nobody but the user. */
export type SendEnrollFactorRequestOtpDataDto = {
  /** `otpauth:` URI with the secret, which authenticator apps read. */
  qrCodeUri: string;
  /** QR code of the URI as an image, Base64 encoded, for the `src` of an `img`. */
  qrCodeDataUrl: string;
  /** Recovery code, for the user to keep in case the authenticator app is lost. */
  recoveryCode: string;
};

/** Answer of `sendEnrollFactorRequest`. */
export type SendEnrollFactorRequestRespDto = {
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
  /** The enrollment that has begun. Read it only when `statusCode` is 200. */
  data: SendEnrollFactorRequestDataDto;
};

/** An SMS with a code. */
export type SendSMSDto = {
  /** Purpose of the code. */
  channel: SendSMSDto.channel;
  /** Phone number without country calling code. */
  phoneNumber: string;
  /**
   * Country calling code of the number, such as `+86`. Needed for numbers outside mainland China,
   * which also need an international SMS provider in the GenAuth console.
   */
  phoneCountryCode?: string;
};
export namespace SendSMSDto {
  /** Purpose of a code sent by SMS. */
  export enum channel {
    /** To sign in. */
    CHANNEL_LOGIN = "CHANNEL_LOGIN",
    /** To sign up. */
    CHANNEL_REGISTER = "CHANNEL_REGISTER",
    /** To reset a forgotten password. */
    CHANNEL_RESET_PASSWORD = "CHANNEL_RESET_PASSWORD",
    /** To bind a phone number. */
    CHANNEL_BIND_PHONE = "CHANNEL_BIND_PHONE",
    /** To unbind a phone number. */
    CHANNEL_UNBIND_PHONE = "CHANNEL_UNBIND_PHONE",
    /** To bind a factor of multi-factor authentication. */
    CHANNEL_BIND_MFA = "CHANNEL_BIND_MFA",
    /** To pass multi-factor authentication. */
    CHANNEL_VERIFY_MFA = "CHANNEL_VERIFY_MFA",
    /** To unbind a factor of multi-factor authentication. */
    CHANNEL_UNBIND_MFA = "CHANNEL_UNBIND_MFA",
    /** To add a missing phone number to an account. */
    CHANNEL_COMPLETE_PHONE = "CHANNEL_COMPLETE_PHONE",
    /** To verify the user's identity. */
    CHANNEL_IDENTITY_VERIFICATION = "CHANNEL_IDENTITY_VERIFICATION",
    /** To delete the account. */
    CHANNEL_DELETE_ACCOUNT = "CHANNEL_DELETE_ACCOUNT",
  }
}

/** Answer of `sendSms`. */
export type SendSMSRespDto = {
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
};

/** Argument of `signInByAD`. */
export type SignInByADParams = {
  /** Password, plain or encrypted as `options.passwordEncryptType` says. */
  password: string;
  /** Name of the account in the directory. */
  sAMAccountName: string;
  /** Options of the sign-in, such as `scope` and `clientIp`. */
  options?: SignInOptionsDto;
};

/** Argument of `signInByAccountPassword`. */
export type SignInByAccountPasswordParams = {
  /** Whatever identifies the user: an email address, a phone number or a username. */
  account: string;
  /** Password, plain or encrypted as `options.passwordEncryptType` says. */
  password: string;
  /** Options of the sign-in, such as `scope` and `clientIp`. */
  options?: SignInOptionsDto;
};

/** Credentials of an account of a Windows Active Directory. */
export type SignInByAdPayloadDto = {
  /** Password, in plain text unless the options' `passwordEncryptType` names a cipher. */
  password: string;
  /** Name of the account: its `sAMAccountName` in the directory. */
  sAMAccountName: string;
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

/** Argument of `signInByEmailPassCode`. */
export type SignInByEmailPassCodeParams = {
  /** Email address. Upper and lower case are the same to the service. */
  email: string;
  /** One-time code that the user has received. */
  passCode: string;
  /** Options of the sign-in, such as `scope` and `clientIp`. */
  options?: SignInOptionsDto;
};

/** Argument of `signInByEmailPassword`. */
export type SignInByEmailPasswordParams = {
  /** Email address. Upper and lower case are the same to the service. */
  email: string;
  /** Password, plain or encrypted as `options.passwordEncryptType` says. */
  password: string;
  /** Options of the sign-in, such as `scope` and `clientIp`. */
  options?: SignInOptionsDto;
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

/** Argument of `signInByLDAP`. */
export type SignInByLDAPParams = {
  /** Password, plain or encrypted as `options.passwordEncryptType` says. */
  password: string;
  /** Name of the account in the directory. */
  sAMAccountName: string;
  /** Options of the sign-in, such as `scope` and `clientIp`. */
  options?: SignInOptionsDto;
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

/** Credentials of an account of an LDAP directory. */
export type SignInByLdapPayloadDto = {
  /** Password, in plain text unless the options' `passwordEncryptType` names a cipher. */
  password: string;
  /** Name of the account: its `sAMAccountName` in the directory. */
  sAMAccountName: string;
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

/** Credentials for signing in with a one-time code: `email` or `phone`. */
export type SignInByPassCodePayloadDto = {
  /** One-time code that `sendEmail` or `sendSms` has sent to the user. */
  passCode: string;
  /** Email address that the code was sent to; upper and lower case count as the same. */
  email?: string;
  /** Phone number that the code was sent to, without the calling code of the country. */
  phone?: string;
  /** Calling code of the country of `phone`, with a plus sign. `+86` when left out. */
  phoneCountryCode?: string;
};

/**
 * Credentials for signing in with a password: one of `account`, `email`, `username` and `phone`.
 */
export type SignInByPasswordPayloadDto = {
  /** Password, in plain text unless the options' `passwordEncryptType` names a cipher. */
  password: string;
  /** User name, phone number or email address, whichever the user gave. */
  account?: string;
  /** Email address; upper and lower case count as the same. */
  email?: string;
  /** User name. */
  username?: string;
  /** Phone number. */
  phone?: string;
};

/** Argument of `signInByPhonePassCode`. */
export type SignInByPhonePassCodeParams = {
  /** Phone number without the country code. */
  phone: string;
  /** Country code with its plus sign, such as `+86`, which is also the service's default. */
  phoneCountryCode?: string;
  /** One-time code that the user has received. */
  passCode: string;
  /** Options of the sign-in, such as `scope` and `clientIp`. */
  options?: SignInOptionsDto;
};

/** Argument of `signInByPhonePassword`. */
export type SignInByPhonePasswordParams = {
  /** Phone number without the country code. */
  phone: string;
  /** Password, plain or encrypted as `options.passwordEncryptType` says. */
  password: string;
  /** Options of the sign-in, such as `scope` and `clientIp`. */
  options?: SignInOptionsDto;
};

/** The recipient of the push message. */
export type SignInByPushDto = {
  /** User name, phone number or email address of the user. */
  account: string;
  /** Additional data of the sign-in. */
  options?: SignInByPushOptionsDto;
};

/** Additional data of a sign-in by push message. */
export type SignInByPushOptionsDto = {
  /**
   * Permissions to ask for, separated by spaces; it must hold `openid`. `profile`, `username`,
   * `email`, `phone`, `roles`, `external_id`, `extended_fields` and `tenant_id` put the user data
   * of that name into the ID token; `offline_access` asks for a refresh token.
   */
  scope?: string;
  /**
   * Data for your pipeline functions before and after the sign-in, which get it in their `context`.
   * A string here, unlike the `context` of the other sign-in methods.
   */
  context?: string;
  /**
   * Values for the user's custom fields, as an object by field name. Fields must be defined in the
   * console first.
   */
  customData?: any;
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

/** Additional data of a switch of accounts. */
export type SignInBySwitchOptionsDto = {
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
  /**
   * Values for the user's custom fields, as an object by field name. Fields must be defined in the
   * console first.
   */
  customData?: any;
};

/** Argument of `signInByUsernamePassword`. */
export type SignInByUsernamePasswordParams = {
  /** Username. */
  username: string;
  /** Password, plain or encrypted as `options.passwordEncryptType` says. */
  password: string;
  /** Options of the sign-in, such as `scope` and `clientIp`. */
  options?: SignInOptionsDto;
};

/** Further options for a sign-in with WebAuthn. */
export type SignInByWebAuthnOptionsDto = {
  /** Scopes to ask for, separated by spaces, such as `openid profile`. */
  scope?: string;
  /** Context of the sign-in, an object. */
  context?: any;
  /** Custom data of the user, an object. */
  customData?: any;
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

/** Sign-in options of a Fastpass QR code. */
export type SignInFastpassDto = {
  /** Options of the sign-in. */
  options?: SignInFastpassOptionsDto;
};

/** Options of a Fastpass sign-in. */
export type SignInFastpassOptionsDto = {
  /** Scopes to ask for, separated by spaces. */
  scope?: string;
  /** Object that is passed on to the user pool's Pipeline functions. */
  context?: any;
  /** Custom fields of the user: an object of field name and value. */
  customData?: any;
};

/** Additional data of a sign-in. */
export type SignInOptionsDto = {
  /**
   * Permissions to ask for, separated by spaces; it must hold `openid`. `profile`, `username`,
   * `email`, `phone`, `roles`, `external_id`, `extended_fields` and `tenant_id` put the user data
   * of that name into the ID token; `offline_access` asks for a refresh token.
   */
  scope?: string;
  /**
   * Address of the user's device. Set it when a server makes the call: otherwise the service takes
   * the address of the server.
   */
  clientIp?: string;
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
  /**
   * Makes the account of somebody who has none, instead of refusing the sign-in. It cannot go with
   * `account`, which does not say what kind of name it is.
   */
  autoRegister?: boolean;
  /**
   * Text in the picture of `geneCatchaCodeAndToken`, in upper or lower case. The service requires
   * it after too many failed sign-ins, if the user pool uses captchas.
   */
  captchaCode?: string;
  /** Says which picture `captchaCode` was read in: the token that came with it. */
  captchaToken?: string;
  /** Encryption of the passwords of this request: `sm2`, `rsa` or `none`. `none` if omitted. */
  passwordEncryptType?: SignInOptionsDto.passwordEncryptType;
};
export namespace SignInOptionsDto {
  /** Encryption of the passwords in a request. */
  export enum passwordEncryptType {
    /** Encrypted with SM2, by the service's SM2 public key. */
    SM2 = "sm2",
    /** Encrypted with RSA, by the service's RSA public key. */
    RSA = "rsa",
    /** Plain text, protected by TLS alone. */
    NONE = "none",
  }
}

/** Argument of `signUpByEmailCode`. */
export type SignUpByEmailCodeParams = {
  /** Email address. Upper and lower case are the same to the service. */
  email: string;
  /** One-time code that the user has received. */
  passCode: string;
  /** Fields of the new user's profile. */
  profile?: SignUpProfileDto;
  /** Options of the sign-up. */
  options?: SignUpOptionsDto;
};

/** Argument of `signUpByEmailPassword`. */
export type SignUpByEmailPasswordParams = {
  /** Email address. Upper and lower case are the same to the service. */
  email: string;
  /** Password, plain or encrypted as `options.passwordEncryptType` says. */
  password: string;
  /** Fields of the new user's profile. */
  profile?: SignUpProfileDto;
  /** Options of the sign-up. */
  options?: SignUpOptionsDto;
};

/** Credentials for signing up with a one-time code: `email` or `phone`. */
export type SignUpByPassCodeDto = {
  /** One-time code that `sendEmail` or `sendSms` has sent to the user. */
  passCode: string;
  /** Email address that the code was sent to; upper and lower case count as the same. */
  email?: string;
  /** Phone number that the code was sent to, without the calling code of the country. */
  phone?: string;
  /** Calling code of the country of `phone`, with a plus sign. `+86` when left out. */
  phoneCountryCode?: string;
};

/**
 * Credentials for signing up with a password, and the user name or email address that it belongs
 * to.
 */
export type SignUpByPasswordDto = {
  /** Password, in plain text unless the options' `passwordEncryptType` names a cipher. */
  password: string;
  /** User name. */
  username?: string;
  /** Email address; upper and lower case count as the same. */
  email?: string;
};

/** Argument of `signUpByPhoneCode`. */
export type SignUpByPhoneCodeParams = {
  /** Phone number without the country code. */
  phone: string;
  /** Country code with its plus sign, such as `+86`, which is also the service's default. */
  phoneCountryCode?: string;
  /** One-time code that the user has received. */
  passCode: string;
  /** Fields of the new user's profile. */
  profile?: SignUpProfileDto;
  /** Options of the sign-up. */
  options?: SignUpOptionsDto;
};

/** Argument of `signUpByUsernamePassword`. */
export type SignUpByUsernamePasswordParams = {
  /** Username. */
  username: string;
  /** Password, plain or encrypted as `options.passwordEncryptType` says. */
  password: string;
  /** Fields of the new user's profile. */
  profile?: SignUpProfileDto;
  /** Options of the sign-up. */
  options?: SignUpOptionsDto;
};

/** The sign-up method, its credentials, and the profile of the user. */
export type SignUpDto = {
  /** Way of signing up: `PASSWORD` or `PASSCODE`. */
  connection: SignUpDto.connection;
  /** Credentials. Required when `connection` is `PASSWORD`. */
  passwordPayload?: SignUpByPasswordDto;
  /** Credentials. Required when `connection` is `PASSCODE`. */
  passCodePayload?: SignUpByPassCodeDto;
  /** Data of the user. */
  profile?: SignUpProfileDto;
  /** Additional data of the sign-up. */
  options?: SignUpOptionsDto;
};
export namespace SignUpDto {
  /** Way of signing up. */
  export enum connection {
    /** User name or email address, and a password. */
    PASSWORD = "PASSWORD",
    /** Phone number or email address, and a one-time code sent there. */
    PASSCODE = "PASSCODE",
  }
}

/** Additional data of a sign-up. */
export type SignUpOptionsDto = {
  /** IP address of the user's device. */
  clientIp?: string;
  /**
   * One-time code sent to the phone number of the profile. Needed when the profile adds a phone
   * number.
   */
  phonePassCodeForInformationCompletion?: string;
  /**
   * One-time code sent to the email address of the profile. Needed when the profile adds an email
   * address.
   */
  emailPassCodeForInformationCompletion?: string;
  /** Password to set for an account that signs up with a phone number and a one-time code. */
  passwordForPhonePassCode?: string;
  /** Further data of the sign-up, as an object; stored in the user's custom fields. */
  context: any;
  /** Encryption of the passwords of this request: `sm2`, `rsa` or `none`. `none` if omitted. */
  passwordEncryptType?: SignUpOptionsDto.passwordEncryptType;
};
export namespace SignUpOptionsDto {
  /** Encryption of the passwords in a request. */
  export enum passwordEncryptType {
    /** Encrypted with SM2, by the service's SM2 public key. */
    SM2 = "sm2",
    /** Encrypted with RSA, by the service's RSA public key. */
    RSA = "rsa",
    /** Plain text, protected by TLS alone. */
    NONE = "none",
  }
}

/** Data of a user who signs up. */
export type SignUpProfileDto = {
  /** Nickname. */
  nickname?: string;
  /** Company. */
  company?: string;
  /** URL of the picture. */
  photo?: string;
  /** Device. */
  device?: string;
  /** Browser. */
  browser?: string;
  /** Name. */
  name?: string;
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
  /** Gender: `M`, `F`, or `U` for unknown. */
  gender?: SignUpProfileDto.gender;
  /** Date of birth. */
  birthdate?: string;
  /** Time zone, as in the OpenID Connect claim of this name: `Europe/Paris`. */
  zoneinfo?: string;
  /** Language and region, as in the OpenID Connect claim of this name: `en-US`. */
  locale?: string;
  /** Address. */
  address?: string;
  /** Whole postal address, ready for display. */
  formatted?: string;
  /** Street and house number. */
  streetAddress?: string;
  /** City or place. */
  locality?: string;
  /** Region. */
  region?: string;
  /** Postal code. */
  postalCode?: string;
  /** Country. */
  country?: string;
  /**
   * Email address to add. It needs a one-time code, sent with `sendEmail`, in the options'
   * `emailPassCodeForInformationCompletion`.
   */
  email?: string;
  /**
   * Phone number to add. It needs a one-time code, sent with `sendSms`, in the options'
   * `phonePassCodeForInformationCompletion`.
   */
  phone?: string;
  /** Calling code of the country of `phone`, with a plus sign, such as `+86`. */
  phoneCountryCode?: string;
  /** Values for the user's custom fields, as an object by field name. */
  customData?: any;
};
export namespace SignUpProfileDto {
  /** Gender. */
  export enum gender {
    /** Male. */
    M = "M",
    /** Female. */
    F = "F",
    /** Unknown. */
    U = "U",
  }
}

/** The sign-in method and its credentials. */
export type SigninByCredentialsDto = {
  /** Way of signing in: `PASSWORD`, `PASSCODE`, `LDAP` or `AD`. */
  connection: SigninByCredentialsDto.connection;
  /** Credentials. Required when `connection` is `PASSWORD`. */
  passwordPayload?: SignInByPasswordPayloadDto;
  /** Credentials. Required when `connection` is `PASSCODE`. */
  passCodePayload?: SignInByPassCodePayloadDto;
  /** Credentials. Required when `connection` is `AD`. */
  adPayload?: SignInByAdPayloadDto;
  /** Credentials. Required when `connection` is `LDAP`. */
  ldapPayload?: SignInByLdapPayloadDto;
  /** Additional data of the sign-in. */
  options?: SignInOptionsDto;
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
export namespace SigninByCredentialsDto {
  /** Way of signing in. */
  export enum connection {
    /** A password. */
    PASSWORD = "PASSWORD",
    /** A one-time code, sent by text message or email. */
    PASSCODE = "PASSCODE",
    /** An account of an LDAP directory. */
    LDAP = "LDAP",
    /** An account of a Windows Active Directory. */
    AD = "AD",
  }
}

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

/** Rights on a string resource. */
export type StrAuthorize = {
  /** Value of the resource. */
  value: string;
  /** Actions that the user may do. */
  actions: string[];
};

/** Value of a string resource and the rights on it. */
export type StrResourceAuthAction = {
  /** Value of the resource. */
  value?: string;
  /** Actions that the user may do. */
  actions?: string[];
};

/** Answer of `getSystemInfo`. It comes bare: without `statusCode`, `message` and `data`. */
export type SystemInfoResp = {
  /** Key for encrypting with RSA. */
  rsa: SystmeInfoRSAConfig;
  /** Key for encrypting with SM2, the Chinese national algorithm. */
  sm2: SystmeInfoSM2Config;
  /** Versions of the parts of the service. */
  version: SystmeInfoVersion;
  /** The service's public IP addresses. */
  publicIps: string[];
};

/**
 * The service's RSA key, with which a password is encrypted when `passwordEncryptType` is `rsa`.
 * The name is spelt as in the mirrored SDK.
 */
export type SystmeInfoRSAConfig = {
  /** RSA public key. */
  publicKey: string;
};

/**
 * The service's SM2 key, with which a password is encrypted when `passwordEncryptType` is `sm2`.
 * The name is spelt as in the mirrored SDK.
 */
export type SystmeInfoSM2Config = {
  /** SM2 public key. */
  publicKey: string;
};

/** Versions of the parts of the service. The name is spelt as in the mirrored SDK. */
export type SystmeInfoVersion = {
  /** Version of the server. */
  server: string;
  /** Version of the console. */
  console: string;
  /** Version of the login page. */
  login: string;
};

/** A device of the user and its session. */
export type TerminalSessionDto = {
  /** The device. */
  device: DeviceInfo;
  /** When the user last signed in on the device. */
  lastLoginTime: string;
  /** Last IP address of the device. */
  lastIp?: string;
  /** Whether the device is online. */
  online: boolean;
};

/** Answer of `list`. */
export type TerminalSessionRespDto = {
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
  /** The devices of this page. Read them only when `statusCode` is 200. */
  data: TerminalSessionDto[];
};

/**
 * Parameters of the token endpoint of OIDC (RFC 6749). `getAccessTokenByCode`,
 * `getNewAccessTokenByRefreshToken` and `getAccessTokenByClientCredentials` send them for you.
 */
export type TokenEndPointParams = {
  /**
   * ID of the application. Required if the endpoint authenticates with `client_secret_post` or
   * `none`.
   */
  client_id?: string;
  /**
   * Secret of the application. Required if the endpoint authenticates with `client_secret_post`.
   */
  client_secret?: string;
  /** Grant type. */
  grant_type: TokenEndPointParams.grant_type;
  /** Redirect URI of the authorization request, unchanged. */
  redirect_uri: string;
  /** Authorization code, which is valid once. Required for `authorization_code`. */
  code?: string;
  /**
   * Verifier of PKCE (RFC 7636): the value whose digest was sent as `code_challenge`. Required for
   * `authorization_code` with PKCE.
   */
  code_verifier?: string;
  /** Refresh token of the user. Required for `refresh_token`. */
  refresh_token?: string;
};
export namespace TokenEndPointParams {
  /** Grant types of the token endpoint. */
  export enum grant_type {
    /** An authorization code. */
    AUTHORIZATION_CODE = "authorization_code",
    /** A refresh token. */
    REFRESH_TOKEN = "refresh_token",
    /** The credentials of the application or of a programmatic access account, without a user. */
    CLIENT_CREDENTIALS = "client_credentials",
    /** Account and password of the user. OAuth 2.1 has removed this grant. */
    PASSWORD = "password",
    /** A token of an earlier version of the service. */
    HTTP_AUTHING_CN_OIDC_GRANT_TYPE_AUTHING_TOKEN = "http://authing.cn/oidc/grant_type/authing_token",
  }
}

/** Parameters of the introspection endpoint (RFC 7662). `introspectToken` sends them for you. */
export type TokenIntrospectEndpointParams = {
  /**
   * ID of the application. Required if the endpoint authenticates with `client_secret_post` or
   * `none`.
   */
  client_id?: string;
  /**
   * Secret of the application. Required if the endpoint authenticates with `client_secret_post`.
   */
  client_secret?: string;
  /** The access token or refresh token. */
  token: string;
  /**
   * Whether the token of a user who was deleted, disabled, archived or has left is reported as
   * inactive before it expires.
   */
  strict?: boolean;
};

/**
 * Answer of the introspection endpoint (RFC 7662). All fields but `active` are absent when the
 * token is not active.
 */
export type TokenIntrospectResponse = {
  /** Whether the token is valid. */
  active: boolean;
  /** ID of the user. */
  sub?: string;
  /** ID of the application that the token was issued to. */
  client_id?: string;
  /** Expiry. Unit: seconds since 1970. */
  exp?: number;
  /** Time of issue. Unit: seconds since 1970. */
  iat?: number;
  /** Issuer. */
  iss?: string;
  /** ID of the token. */
  jti?: string;
  /** Scopes of the token. */
  scope?: string;
  /** Type of the token, `Bearer`. */
  token_type?: string;
};

/** Parameters of the revocation endpoint (RFC 7009). `revokeToken` sends them for you. */
export type TokenRevocationEndpointParams = {
  /**
   * ID of the application. Required if the endpoint authenticates with `client_secret_post` or
   * `none`.
   */
  client_id?: string;
  /**
   * Secret of the application. Required if the endpoint authenticates with `client_secret_post`.
   */
  client_secret?: string;
  /** The access token or refresh token. */
  token: string;
};

/** Rights on one node of a tree resource. */
export type TreeAuthBo = {
  /** Path of the node in the tree. */
  nodePath: string;
  /** Name of the node. */
  nodeName: string;
  /** Actions that the user may do on the node. */
  nodeActions: string[];
  /** Value of the node. */
  nodeValue?: string;
  /** Values of the node's extension fields. */
  nodeExtendFieldValue?: any;
};

/** Rights on a tree resource. */
export type TreeAuthorize = {
  /** The nodes with rights. */
  authList: TreeAuthBo[];
};

/** Nodes of a tree resource and the rights on them. */
export type TreeResourceAuthAction = {
  /** The nodes at the top of the tree. */
  nodeAuthActionList?: TreeStructs[];
};

/** A node of a tree resource, with those below it. */
export type TreeStructs = {
  /** Code of the node, at most 50 characters. */
  code: string;
  /** Name of the node, at most 50 characters. */
  name: string;
  /** Value of the node, at most 1000 characters. */
  value?: string;
  /** Actions that the user may do on the node. */
  actions?: string[];
  /** The nodes right below it. */
  children?: TreeStructs[];
};

/** The device to unbind. */
export type UnbindDeviceDto = {
  /** ID of the device, from `list`. */
  deviceId: string;
};

/** Proof that the email address may be unbound. */
export type UnbindEmailDto = {
  /** Code that was sent to the address, with `sendEmail` on the channel `CHANNEL_UNBIND_EMAIL`. */
  passCode: string;
};

/** Proof that the phone number may be unbound. */
export type UnbindPhoneDto = {
  /** Code that was sent to the number, with `sendSms` on the channel `CHANNEL_UNBIND_PHONE`. */
  passCode: string;
};

/** Outcome of a sign-up by a universal invitation. */
export type UniversalInvitationJoinRespDto = {
  /** Whether the new user is admitted. */
  status: UniversalInvitationJoinRespDto.status;
};
export namespace UniversalInvitationJoinRespDto {
  /** Whether a new user is admitted. */
  export enum status {
    /** Not decided yet. */
    PENDING = "PENDING",
    /** Admitted. */
    PASSED = "PASSED",
  }
}

/** Public details of a universal invitation. */
export type UniversalInvitationPublicConfigDto = {
  /** The user pool that the invitation leads to. */
  userPool: UserPoolPublicConfigDto;
  /** The inviter. */
  inviter?: InviterDetailDto;
};

/** The new user and the universal invitation. */
export type UniversalInvitationUserJoinDto = {
  /** Code that was sent to the email address of the one who signs up. */
  emailCode: string;
  /** Identifier of the invitation. */
  identifier: string;
  /** The new user. */
  profile?: UniversalInviteeProfileDto;
};

/** The new user of an invitation. */
export type UniversalInviteeProfileDto = {
  /** Name of the new user. */
  name: string;
  /** Email address of the new user. */
  email: string;
};

/** The identity provider to unlink. */
export type UnlinkExtIdpDto = {
  /**
   * ID of the identity provider, from `extIdpId` of an identity. It is not the ID of a connection.
   */
  extIdpId: string;
};

/** A new email address and the codes that prove it. */
export type UpdateEmailByEmailPassCodeDto = {
  /** New email address. */
  newEmail: string;
  /** Code that was sent to the new address. */
  newEmailPassCode: string;
  /** Current email address. Required, with its code, if the user pool requires it. */
  oldEmail?: string;
  /** Code that was sent to the current address. */
  oldEmailPassCode?: string;
};

/** The right to change the email address. */
export type UpdateEmailDto = {
  /** Token that `verifyUpdateEmailRequest` returned. */
  updateEmailToken: string;
};

/** A new name for a passkey. */
export type UpdatePasskeyDto = {
  /** Name to show. */
  name: string;
};

/** A new password, and proof that it may be set. */
export type UpdatePasswordDto = {
  /** New password, encrypted as `passwordEncryptType` says. A secret: do not log it. */
  newPassword: string;
  /**
   * Current password, encrypted in the same way. Left out by a user who has none yet. A secret: do
   * not log it.
   */
  oldPassword?: string;
  /**
   * Encryption of both passwords; the service assumes `none` if it is omitted. `getSystemInfo`
   * returns its public keys.
   */
  passwordEncryptType?: UpdatePasswordDto.passwordEncryptType;
  /**
   * Token for a password reset, as `verifyResetPasswordRequest` returns it. Not every version of
   * the service's API has it.
   */
  passwordResetToken?: string;
};
export namespace UpdatePasswordDto {
  /** Encryption of the password. */
  export enum passwordEncryptType {
    /**
     * SM2, an elliptic-curve algorithm of the Chinese standard GB/T 32918, with the service's SM2
     * public key.
     */
    SM2 = "sm2",
    /** RSA, with the service's RSA public key. */
    RSA = "rsa",
    /** Not encrypted beyond TLS. */
    NONE = "none",
  }
}

/** A new phone number and the codes that prove it. */
export type UpdatePhoneByPhonePassCodeDto = {
  /** New phone number, without country calling code. */
  newPhoneNumber: string;
  /** Code that was sent to the new number. */
  newPhonePassCode: string;
  /** Country calling code of the new number, such as `+86`. */
  newPhoneCountryCode?: string;
  /**
   * Current phone number, without country calling code. Required, with its code, if the user pool
   * requires it.
   */
  oldPhoneNumber?: string;
  /** Code that was sent to the current number. */
  oldPhonePassCode?: string;
  /** Country calling code of the current number, such as `+86`. */
  oldPhoneCountryCode?: string;
};

/** The right to change the phone number. */
export type UpdatePhoneDto = {
  /** Token that `verifyUpdatePhoneRequest` returned. */
  updatePhoneToken: string;
};

/** Changes to a profile. */
export type UpdateUserProfileDto = {
  /** Full name. */
  name?: string;
  /** Nickname. */
  nickname?: string;
  /** URL of the avatar. */
  photo?: string;
  /** ID of the user in an external system. */
  externalId?: string;
  /** Date of birth, as a date and time of RFC 3339. */
  birthdate?: string;
  /** Country. */
  country?: string;
  /** Province or state. */
  province?: string;
  /** City. */
  city?: string;
  /** Postal address. */
  address?: string;
  /** Street and house number. */
  streetAddress?: string;
  /** Postal code. */
  postalCode?: string;
  /** Gender. The service's API document names `U` as the default. */
  gender?: UpdateUserProfileDto.gender;
  /** User name, which a user may sign in with. */
  username?: string;
  /** Company. */
  company?: string;
  /** Custom fields of the user, an object by name of the field. */
  customData?: any;
  /** Number of the user's identity document. Personal data: do not log it. */
  identityNumber?: string;
};
export namespace UpdateUserProfileDto {
  /** Gender. */
  export enum gender {
    /** Male. */
    M = "M",
    /** Female. */
    F = "F",
    /** Unknown. */
    U = "U",
  }
}

/** A stored file. */
export type UploadDataDto = {
  /** Key of the file in the storage. */
  key: string;
  /** URL of the file. */
  url: string;
};

/** Options of a file upload. No method of the client uploads files. */
export type UploadDto = {
  /** Folder that the file is put into. */
  folder?: string;
  /** Whether the file can be read only by a signed URL. */
  isPrivate?: boolean;
};

/** Answer of a file upload. */
export type UploadRespDto = {
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
  /** The stored file. Read it only when `statusCode` is 200. */
  data: UploadDataDto;
};

/** Resources of one permission space that the user has rights on. */
export type UserAuthResourceListDto = {
  /** ID of the user. */
  userId: string;
  /** Code of the permission space. */
  namespaceCode: string;
  /** The resources. */
  resourceList?: OpenResource[];
};

/** Answer of `getDepartmentList`. */
export type UserDepartmentPaginatedRespDto = {
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
  /** A page of departments. Read it only when `statusCode` is 200. */
  data: UserDepartmentPagingDto;
};

/** A page of departments. */
export type UserDepartmentPagingDto = {
  /** Number of departments on all pages. */
  totalCount: number;
  /** The departments on this page. */
  list: UserDepartmentRespDto[];
};

/** A department, and the user's place in it. */
export type UserDepartmentRespDto = {
  /** Code of the organization that the department belongs to. */
  organizationCode: string;
  /** ID of the department. */
  departmentId: string;
  /** Whether it is the root department of the organization. */
  isRoot: boolean;
  /** When the department was created, a date and time of RFC 3339. */
  createdAt: string;
  /** Name of the department. */
  name: string;
  /** Purpose of the department. */
  description: string;
  /** Another ID of the department, besides `departmentId`. */
  openDepartmentId?: string;
  /** Whether the user leads the department. */
  isLeader: boolean;
  /** Code of the department. */
  code: string;
  /** Whether it is the user's main department. */
  isMainDepartment: boolean;
  /** When the user joined the department, a date and time of RFC 3339. */
  joinedAt: string;
  /** Whether it is a virtual department. */
  isVirtualNode: boolean;
  /** Name of the department in other languages. */
  i18n?: DepartmentI18nDto;
  /** Custom fields of the department, an object. Only when `withCustomData` was set. */
  customData?: any;
  /** IDs of the departments on the way to this one. */
  departmentIdPath?: string[];
  /** Codes of the departments on the way to this one. */
  departmentCodePath?: string[];
  /** Names of the departments on the way to this one. */
  departmentNamePath?: string[];
};

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
  /** Email address; upper and lower case count as the same. */
  email?: string;
  /** Phone number, without the calling code of the country. */
  phone?: string;
  /** Calling code of the country of `phone`, with a plus sign, such as `+86`. */
  phoneCountryCode?: string;
  /** User name, unique within the user pool. */
  username?: string;
  /** Real name; need not be unique. */
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
  /** Date of birth, as an ISO 8601 date and time. */
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
  /** Time zone, as in the OpenID Connect claim of this name: `Europe/Paris`. */
  zoneinfo?: string;
  /** Language and region, as in the OpenID Connect claim of this name: `en-US`. */
  locale?: string;
  /** Whole postal address, ready for display. */
  formatted?: string;
  /** Region. */
  region?: string;
  /** Origin of the account: `excel`, `register`, `adminCreated` or `sync`. */
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
  /** Whether the user must set a new password at the next sign-in. */
  resetPasswordOnNextLogin?: boolean;
  /** Sign-up method of the user. */
  registerSource?: string[];
  /** Ids of the user's departments. */
  departmentIds?: string[];
  /** The user's identities at external identity providers. */
  identities?: IdentityDto[];
  /** Number of the identity card. */
  identityNumber?: string;
  /** Values of the user's custom fields, as an object by field name. */
  customData?: any;
  /** Values of the user's fields that come from data objects. */
  metadataSource?: any;
  /** Ids of the user's posts. */
  postIdList?: string[];
  /** When `status` last changed, as an ISO 8601 date and time. */
  statusChangedAt?: string;
  /** ID of the user's tenant. */
  tenantId?: string;
  /** When the user signed up, as text. */
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

/** Public details of a user pool. */
export type UserPoolPublicConfigDto = {
  /** Name of the user pool. */
  name?: string;
  /** Logo of the user pool. */
  logo?: string;
  /** Description of the user pool. */
  description?: string;
};

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

/** A tenant that the user is a member of. */
export type UserTenantListDto = {
  /** ID of the tenant. */
  tenantId: string;
  /** Name of the tenant. */
  tenantName: string;
  /** When the user joined, a date and time of RFC 3339. */
  joinAt: string;
};

/** Body of a check of a PEM key, for which the service documents no fields. */
export type ValidatePEMKeyDto = {};

/**
 * Whose password to check, and the password. Every field is optional by type; name the account by
 * `phone`, `email` or `username`.
 */
export type ValidatePasswordDto = {
  /** Telephone number of the account, without calling code. */
  phone?: string;
  /** Email address of the account. */
  email?: string;
  /** Username of the account. */
  username?: string;
  /** Calling code that belongs to `phone`, such as `+86`. */
  phoneCountryCode?: string;
  /** Password to check, encrypted as `passwordEncryptType` says. A secret: never log it. */
  password?: string;
  /** Encryption of `password`. */
  passwordEncryptType?: ValidatePasswordDto.passwordEncryptType;
};
export namespace ValidatePasswordDto {
  /** Encryption of a password in a request. */
  export enum passwordEncryptType {
    /** With SM2, under the service's key `sm2.publicKey` of `getSystemInfo`. */
    SM2 = "sm2",
    /** With RSA, under the service's key `rsa.publicKey` of `getSystemInfo`. */
    RSA = "rsa",
    /** Not at all: HTTPS alone protects it. */
    NONE = "none",
  }
}

/** Answer of `validatePassword`. */
export type ValidatePasswordRespDto = {
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
  /** The outcome. Read it only when `statusCode` is 200. */
  data: ValidatePasswordResultDto;
};

/** Outcome of a password check. */
export type ValidatePasswordResultDto = {
  /** Whether the password is valid. */
  valid: boolean;
};

/** Credential that the browser returned for sign-in. */
export type VerifyAuthenticationDto = {
  /** Ticket that `initAuthenticationOptions` returned. */
  ticket: string;
  /** Answer of the browser's `navigator.credentials.get`. */
  authenticationCredential: AuthenticationCredentialDto;
  /** Further options for the sign-in. */
  options?: SignInByWebAuthnOptionsDto;
};

/** Outcome of a sign-in with WebAuthn. */
export type VerifyAuthenticationResultDto = {
  /** Whether the credential was accepted. */
  verified: boolean;
  /** Tokens of the user. Secrets: never log them. */
  tokenSet?: LoginTokenResponseDataDto;
};

/** Answer of `verifyAuthentication`. */
export type VerifyAuthenticationResultRespDto = {
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
  /** The outcome. Read it only when `statusCode` is 200. */
  data: VerifyAuthenticationResultDto;
};

/** A token to delete the account with. */
export type VerifyDeleteAccountRequestDataDto = {
  /** Token for `deleteAccount`. A secret: do not log it. */
  deleteAccountToken: string;
  /** Lifetime of the token. Unit: seconds. */
  tokenExpiresIn: number;
};

/** Verification method of the deletion of an account. */
export type VerifyDeleteAccountRequestDto = {
  /** Verification method; set the payload of that name too. */
  verifyMethod: VerifyDeleteAccountRequestDto.verifyMethod;
  /** Phone number and code, for `PHONE_PASSCODE`. */
  phonePassCodePayload?: DeleteAccountByPhonePassCodeDto;
  /** Email address and code, for `EMAIL_PASSCODE`. */
  emailPassCodePayload?: DeleteAccountByEmailPassCodeDto;
  /** Password, for `PASSWORD`. */
  passwordPayload?: DeleteAccountByPasswordDto;
};
export namespace VerifyDeleteAccountRequestDto {
  /** Verification method of the deletion of an account. */
  export enum verifyMethod {
    /** By a code sent by SMS. */
    PHONE_PASSCODE = "PHONE_PASSCODE",
    /** By a code sent by email. */
    EMAIL_PASSCODE = "EMAIL_PASSCODE",
    /** By the password. */
    PASSWORD = "PASSWORD",
  }
}

/** Answer of `verifyDeleteAccountRequest`. */
export type VerifyDeleteAccountRequestRespDto = {
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
  /** The token for `deleteAccount`. Read it only when `statusCode` is 200. */
  data: VerifyDeleteAccountRequestDataDto;
};

/** A verification code to check. */
export type VerifyInviteCodeDto = {
  /** Delivery method of the code. */
  receiverType: VerifyInviteCodeDto.receiverType;
  /** Verification code that the person has entered. */
  code: string;
  /** Token of the invitation, from its link. */
  token: string;
};
export namespace VerifyInviteCodeDto {
  /** Delivery method of a verification code. */
  export enum receiverType {
    /** Sent as a text message. */
    SMS_CODE = "smsCode",
    /** Sent by email. */
    EMAIL_CODE = "emailCode",
  }
}

/** Credential that the browser created for registration. */
export type VerifyRegistrationDto = {
  /** Ticket that `initRegisterOptions` returned. */
  ticket: string;
  /** Answer of the browser's `navigator.credentials.create`. */
  registrationCredential: RegistrationCredentialDto;
  /** Kind of the authenticator. */
  authenticatorCode?: VerifyRegistrationDto.authenticatorCode;
};
export namespace VerifyRegistrationDto {
  /** Kind of an authenticator, by how it recognises the user. */
  export enum authenticatorCode {
    /** By a fingerprint. */
    FINGERPRINT = "fingerprint",
    /** By the face. */
    FACE = "face",
    /** In another way. */
    OTHER = "other",
  }
}

/** Outcome of the registration of a WebAuthn credential. */
export type VerifyRegistrationResultDto = {
  /** Whether the credential was accepted. */
  verified: boolean;
};

/** Answer of `verifyRegister`. */
export type VerifyRegistrationResultRespDto = {
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
  /** The outcome. Read it only when `statusCode` is 200. */
  data: VerifyRegistrationResultDto;
};

/** Verification method of a password reset. */
export type VerifyResetPasswordRequestDto = {
  /** Verification method; set the payload of that name too. */
  verifyMethod: VerifyResetPasswordRequestDto.verifyMethod;
  /** Phone number and code, for `PHONE_PASSCODE`. */
  phonePassCodePayload?: ResetPasswordByPhonePassCodeDto;
  /** Email address and code, for `EMAIL_PASSCODE`. */
  emailPassCodePayload?: ResetPasswordByEmailPassCodeDto;
};
export namespace VerifyResetPasswordRequestDto {
  /** Verification method of a password reset. */
  export enum verifyMethod {
    /** By a code sent by email. */
    EMAIL_PASSCODE = "EMAIL_PASSCODE",
    /** By a code sent by SMS. */
    PHONE_PASSCODE = "PHONE_PASSCODE",
  }
}

/** A token to change the email address with. */
export type VerifyUpdateEmailRequestData = {
  /** Token for `updateEmail`. A secret: do not log it. */
  updateEmailToken: string;
  /** Lifetime of the token. Unit: seconds. */
  tokenExpiresIn: number;
};

/** Verification method of a change of the email address. */
export type VerifyUpdateEmailRequestDto = {
  /** The addresses and their codes. */
  emailPassCodePayload: UpdateEmailByEmailPassCodeDto;
  /** Verification method of the change. */
  verifyMethod: VerifyUpdateEmailRequestDto.verifyMethod;
};
export namespace VerifyUpdateEmailRequestDto {
  /** Verification method of a change of the email address. */
  export enum verifyMethod {
    /** By a code sent by email. */
    EMAIL_PASSCODE = "EMAIL_PASSCODE",
  }
}

/** Answer of `verifyUpdateEmailRequest`. */
export type VerifyUpdateEmailRequestRespDto = {
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
  /** The token for `updateEmail`. Read it only when `statusCode` is 200. */
  data: VerifyUpdateEmailRequestData;
};

/** A token to change the phone number with. */
export type VerifyUpdatePhoneRequestData = {
  /** Token for `updatePhone`. A secret: do not log it. */
  updatePhoneToken: string;
  /** Lifetime of the token. Unit: seconds. */
  tokenExpiresIn: number;
};

/** Verification method of a change of the phone number. */
export type VerifyUpdatePhoneRequestDto = {
  /** The numbers and their codes. */
  phonePassCodePayload: UpdatePhoneByPhonePassCodeDto;
  /** Verification method of the change. */
  verifyMethod: VerifyUpdatePhoneRequestDto.verifyMethod;
};
export namespace VerifyUpdatePhoneRequestDto {
  /** Verification method of a change of the phone number. */
  export enum verifyMethod {
    /** By a code sent by SMS. */
    PHONE_PASSCODE = "PHONE_PASSCODE",
  }
}

/** Answer of `verifyUpdatePhoneRequest`. */
export type VerifyUpdatePhoneRequestRespDto = {
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
  /** The token for `updatePhone`. Read it only when `statusCode` is 200. */
  data: VerifyUpdatePhoneRequestData;
};

/** Answer of `checkValidCredentialsByCredIds`. */
export type WebAuthnCheckValidCredentialsByCredIdsRespDto = {
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
   * Outcome of the check; the service documents no type for it. Read it only when `statusCode` is
   * 200.
   */
  data: any[];
};

/** Body of `removeCredential`. The service documents no fields. */
export type WebAuthnRemoveCredentialDto = {};

/** Ways to finish an unfinished WeChat sign-in. */
export type WechatIdentityResolveRespDataDto = {
  /** Ways of binding that the identity source allows. */
  methods?: string[];
  /** Accounts to choose from, for `selectAccount`. */
  accounts?: string[];
  /**
   * Key of the unfinished sign-in, for the operation that finishes it. Keep it as secret as a
   * token.
   */
  key: string;
};

/**
 * Answer of the service, instead of tokens, when a WeChat sign-in must first be bound to an
 * account.
 */
export type WechatIdentityResolveRespDto = {
  /** ID of what keeps the sign-in from being finished. */
  uniqueId?: string;
  /** Detailed code, for clients of older versions: use `apiCode`. */
  code?: number;
  /** Business status, which is not the HTTP status: 200 means that the operation succeeded. */
  statusCode: number;
  /** Detailed code that names what is to be done. */
  apiCode?: number;
  /** Human-readable description of the result. */
  message: string;
  /** Ways to finish the sign-in. */
  data: WechatIdentityResolveRespDataDto;
};

/** Tokens of a finished WeChat sign-in. */
export type WechatLoginTokenRespDto = {
  /** Scopes of the sign-in, separated by spaces. */
  scope?: string;
  /** Access token. */
  access_token?: string;
  /** ID token: a JWT with the user's claims. */
  id_token?: string;
  /** Refresh token, for new access tokens. */
  refresh_token?: string;
  /** Type of the access token. */
  token_type: string;
  /** Lifetime of the access token. Unit: seconds. */
  expire_in: number;
};

/** A sign-in with WeChat's authorization code. */
export type WechatMobileAuthByCodeIdentityInput = {
  /** Authorization code that WeChat has given to the mobile app. */
  code: string;
  /** ID of the GenAuth application to sign in to. */
  appId?: string;
  /** ID of the WeChat connection of the identity source. */
  connId?: string;
  /** Options of the sign-in. */
  options?: SignInOptionsDto;
};

/** A sign-in with WeChat's authorization code, in the older way. */
export type WechatMobileAuthByCodeInput = {
  /** Authorization code that WeChat has given to the mobile app. */
  code: string;
  /** ID of the GenAuth application to sign in to. */
  appId?: string;
  /** ID of the WeChat connection of the identity source. */
  connId?: string;
};
