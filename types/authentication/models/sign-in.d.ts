// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

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

/** The account to switch to. */
export type PublicAccountSwitchLoginDto = {
  /** ID of the user to switch to. */
  targetUserId: string;
  /** Additional data of the sign-in. */
  options?: SignInBySwitchOptionsDto;
};

/** Credentials of an account of a Windows Active Directory. */
export type SignInByAdPayloadDto = {
  /** Password, encrypted as `options.passwordEncryptType` says. A secret: do not log it. */
  password: string;
  /** Name of the account: its `sAMAccountName` in the directory. */
  sAMAccountName: string;
};

/** Credentials of an account of an LDAP directory. */
export type SignInByLdapPayloadDto = {
  /** Password, encrypted as `options.passwordEncryptType` says. A secret: do not log it. */
  password: string;
  /** Name of the account: its `sAMAccountName` in the directory. */
  sAMAccountName: string;
};

/**
 * Credentials for signing in with a one-time code. Inferred: at least one of `email` or `phone` is
 * required.
 */
export type SignInByPassCodePayloadDto = {
  /** One-time code that `sendSms` or `sendEmail` sent. Inferred: can be used once. */
  passCode: string;
  /** Email address. Upper and lower case are not distinguished. */
  email?: string;
  /**
   * Phone number without country code; for a number outside mainland China, set `phoneCountryCode`
   * too.
   */
  phone?: string;
  /**
   * Country code of the phone number, for example `+86`; may be omitted for mainland China. Sending
   * messages to other countries needs an SMS service that is configured in the console. Default:
   * `"+86"`.
   */
  phoneCountryCode?: string;
};

/**
 * Credentials for signing in with a password. Inferred: at least one of `account`, `email`,
 * `username` or `phone` is required.
 */
export type SignInByPasswordPayloadDto = {
  /** Password, encrypted as `options.passwordEncryptType` says. A secret: do not log it. */
  password: string;
  /** User name, phone number or email address, whichever the user gave. */
  account?: string;
  /** Email address. Upper and lower case are not distinguished. */
  email?: string;
  /** User name. Inferred: unique in the user pool. */
  username?: string;
  /** Phone number. */
  phone?: string;
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
   * Scopes to request, separated by spaces. `openid` is required; `offline_access` adds a refresh
   * token to the answer; `profile`, `username`, `email`, `phone`, `roles`, `external_id`,
   * `extended_fields` and `tenant_id` add the user data of that name to the ID token.
   */
  scope?: string;
  /**
   * Data for the pipeline functions before and after the authentication, which receive it in their
   * `context`. A string here, unlike the `context` of the other sign-in methods.
   */
  context?: string;
  /**
   * Values of the user's custom fields, an object by field name. The fields must be defined in the
   * console first.
   */
  customData?: any;
};

/** Additional data of a switch of accounts. */
export type SignInBySwitchOptionsDto = {
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
  /**
   * Values of the user's custom fields, an object by field name. The fields must be defined in the
   * console first.
   */
  customData?: any;
};

/** Additional data of a sign-in. */
export type SignInOptionsDto = {
  /**
   * Scopes to request, separated by spaces. `openid` is required; `offline_access` adds a refresh
   * token to the answer; `profile`, `username`, `email`, `phone`, `roles`, `external_id`,
   * `extended_fields` and `tenant_id` add the user data of that name to the ID token.
   */
  scope?: string;
  /**
   * IP address of the user. Set it when a server makes the call: otherwise the service takes the
   * address of the server.
   */
  clientIp?: string;
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
  /**
   * Whether the service first creates an account for a user who has none. Inferred: default:
   * `false`.
   */
  autoRegister?: boolean;
  /**
   * Text in the picture of `geneCatchaCodeAndToken`. Upper and lower case are not distinguished.
   * Required when the security policy of the user pool is a captcha and too many sign-ins have
   * failed. From the code of authing-node-sdk: requires `captchaToken`.
   */
  captchaCode?: string;
  /**
   * Token of the picture, as `geneCatchaCodeAndToken` returned it. From the code of
   * authing-node-sdk: required when `captchaCode` is sent.
   */
  captchaToken?: string;
  /**
   * Encryption of the passwords in the request: `none`, `rsa` (with the RSA public key of the
   * service) or `sm2` (with its SM2 public key). `getSystemInfo` returns both keys. Default:
   * `"none"`.
   */
  passwordEncryptType?: SignInOptionsDto.passwordEncryptType;
};
export namespace SignInOptionsDto {
  /** Encryption of the passwords in a request. */
  export enum passwordEncryptType {
    /** SM2, with the service's SM2 public key. */
    SM2 = "sm2",
    /** RSA, with the service's RSA public key. */
    RSA = "rsa",
    /** Not encrypted; TLS protects the request. */
    NONE = "none",
  }
}

/** The sign-in method and its credentials. */
export type SigninByCredentialsDto = {
  /** Way of signing in: `PASSWORD`, `PASSCODE`, `LDAP` or `AD`. */
  connection: SigninByCredentialsDto.connection;
  /** Credentials for `PASSWORD`. Required when `connection` is `PASSWORD`. */
  passwordPayload?: SignInByPasswordPayloadDto;
  /** Credentials for `PASSCODE`. Required when `connection` is `PASSCODE`. */
  passCodePayload?: SignInByPassCodePayloadDto;
  /** Credentials for `AD`. Required when `connection` is `AD`. */
  adPayload?: SignInByAdPayloadDto;
  /** Credentials for `LDAP`. Required when `connection` is `LDAP`. */
  ldapPayload?: SignInByLdapPayloadDto;
  /** Additional data of the sign-in. */
  options?: SignInOptionsDto;
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
