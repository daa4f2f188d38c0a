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
  /** Password, in plain text unless the options' `passwordEncryptType` names a cipher. */
  password: string;
  /** Name of the account: its `sAMAccountName` in the directory. */
  sAMAccountName: string;
};

/** Credentials of an account of an LDAP directory. */
export type SignInByLdapPayloadDto = {
  /** Password, in plain text unless the options' `passwordEncryptType` names a cipher. */
  password: string;
  /** Name of the account: its `sAMAccountName` in the directory. */
  sAMAccountName: string;
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
