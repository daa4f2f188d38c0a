// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

/** Rules for a user who changes the email address. */
export type ChangeEmailStrategyDto = {
  /** Whether the old email address is verified too. Default: `true`. */
  verifyOldEmail: boolean;
};

/** Rules for a user who changes the phone number. */
export type ChangePhoneStrategyDto = {
  /** Whether the old phone number is verified too. Default: `true`. */
  verifyOldPhone: boolean;
};

/** Lifetime of the login cookie. */
export type CookieSettingsDto = {
  /**
   * Lifetime of a login session, after which the user must log in again. It applies to the
   * application launchpad and the applications in it. Unit: seconds. Default: `1209600`.
   */
  cookieExpiresIn: number;
  /** Whether the session ends when the browser is closed. Default: `false`. */
  cookieExpiresOnBrowserSession: boolean;
};

/** Protection of logins against brute-force attacks. */
export type LoginAnomalyDetectionConfigDto = {
  /**
   * What happens when logins fail too often: a CAPTCHA or a lock of the account. With a lock, only
   * the limit of wrong passwords can be on. The field is deprecated but still required;
   * `accountLock` and `robotVerify` replace it. Default: `"captcha"`.
   */
  loginFailStrategy: LoginAnomalyDetectionConfigDto.loginFailStrategy;
  /**
   * Policy of the CAPTCHA: `disable`, `condition_set`, which asks under conditions, or
   * `always_enable`.
   */
  robotVerify: string;
  /** Policy of locking accounts: `disable` or `condition_set`, which locks under conditions. */
  accountLock: string;
  /** Limit of failed logins, after which the security policy of logins acts. */
  loginFailCheck: LoginFailCheckConfigDto;
  /**
   * Limit of wrong passwords. The field is deprecated; `accountLockLoginPasswordFailCheck` and
   * `robotVerifyLoginPasswordFailCheck` replace it.
   */
  loginPasswordFailCheck: LoginPassowrdFailCheckConfigDto;
  /** Limit of wrong passwords after which an account is locked. */
  accountLockLoginPasswordFailCheck?: LoginPassowrdFailCheckConfigDto;
  /** Limit of wrong passwords after which a CAPTCHA must be solved. */
  robotVerifyLoginPasswordFailCheck: LoginPassowrdFailCheckConfigDto;
  /** IP addresses without a CAPTCHA; a login from another address must solve one. */
  robotVerifyLoginIpWhitelistCheck: LoginIpWhitelistCheckConfigDto;
  /** Whether the times of logins are restricted. */
  robotVerifyLoginTimeCheckEnable: boolean;
  /** Weekdays with their start and end times to which logins are restricted. */
  robotVerifyloginWeekStartEndTime: string[];
};
export namespace LoginAnomalyDetectionConfigDto {
  export enum loginFailStrategy {
    CAPTCHA = "captcha",
    BLOCK_ACCOUNT = "block-account",
  }
}

/** Limit of failed logins from one IP address. */
export type LoginFailCheckConfigDto = {
  /** Whether failed logins from one IP address are limited. Default: `false`. */
  enabled: boolean;
  /**
   * Number of failed logins from one IP address within `timeInterval` after which the security
   * policy acts. Default: `50`.
   */
  limit: number;
  /** Length of the period. Unit: seconds. Default: `300`. */
  timeInterval: number;
  /**
   * Unit in which the console shows `timeInterval`: `Second`, `Minute`, `Hour` or `Day`. It does
   * not change the value. Default: `"Second"`.
   */
  unit?: string;
};

/** IP addresses that log in without a CAPTCHA. */
export type LoginIpWhitelistCheckConfigDto = {
  /** Whether the list of IP addresses is used. Default: `false`. */
  enabled: boolean;
  /** IP addresses that need no CAPTCHA, separated by commas. */
  ipWhitelist: string;
};

/** Limit of logins with a wrong password. */
export type LoginPassowrdFailCheckConfigDto = {
  /** Whether logins with a wrong password are limited. Default: `false`. */
  enabled: boolean;
  /** Highest number of wrong passwords within `timeInterval`. Default: `50`. */
  limit: number;
  /** Length of the period. Unit: seconds. Default: `300`. */
  timeInterval: number;
  /**
   * Unit in which the console shows `timeInterval`: `Second`, `Minute`, `Hour` or `Day`. It does
   * not change the value. Default: `"Second"`.
   */
  unit?: string;
};

/** Body of `closeGlobalMfaSettings`. */
export type MFADisableSettingsDto = {
  /** Factors to turn off. */
  disableFactors: ("OTP" | "SMS" | "EMAIL" | "FACE")[];
};

/** Multi-factor authentication factors that are on. */
export type MFASettingsDto = {
  /** Factors that are on. Default: `[]`. */
  enabledFactors: ("OTP" | "SMS" | "EMAIL" | "FACE")[];
};

/**
 * Answer of `updateApplicationMfaSettings`, `getGlobalMfaSettings`, `updateGlobalMfaSettings` and
 * `closeGlobalMfaSettings`.
 */
export type MFASettingsRespDto = {
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
  data: MFASettingsDto;
};

/** Rules for logins with a QR code that an app scans. */
export type QrcodeLoginStrategyDto = {
  /** Lifetime of the QR code. Unit: seconds. Default: `120`. */
  qrcodeExpiresIn: number;
  /**
   * Unit in which the console shows `qrcodeExpiresIn`: `Second`, `Minute`, `Hour` or `Day`. It does
   * not change the value. Default: `"Second"`.
   */
  qrcodeExpiresInUnit?: string;
  /** Lifetime of the ticket. Unit: seconds. Default: `300`. */
  ticketExpiresIn: number;
  /**
   * Unit in which the console shows `ticketExpiresIn`: `Second`, `Minute`, `Hour` or `Day`. It does
   * not change the value. Default: `"Second"`.
   */
  ticketExpiresInUnit?: string;
  /**
   * Whether a browser may exchange a ticket for information about the user. The documentation
   * exchanges the texts of this field and of `returnFullUserInfo`; this text follows the name.
   * Default: `true`.
   */
  allowExchangeUserInfoFromBrowser: boolean;
  /**
   * Whether the polling endpoint for browsers returns all information about the user. The
   * documentation exchanges the texts of this field and of `allowExchangeUserInfoFromBrowser`; this
   * text follows the name. Default: `false`.
   */
  returnFullUserInfo: boolean;
};

/** Limit of registrations from one IP address. */
export type RegisterAnomalyDetectionConfigDto = {
  /** Whether registrations from one IP address are limited. Default: `false`. */
  enabled: boolean;
  /** Highest number of registrations from one IP address within `timeInterval`. Default: `50`. */
  limit: number;
  /** Length of the period. Unit: seconds. Default: `300`. */
  timeInterval: number;
};

/** Security settings of the user pool. */
export type SecuritySettingsDto = {
  /** Allowed origins for cross-origin requests (CORS), separated by line breaks. */
  allowedOrigins?: string;
  /** Lifetime of the service's own token. Unit: seconds. */
  authingTokenExpiresIn: number;
  /** Number of characters of codes in text messages, emails and CAPTCHAs. */
  verifyCodeLength: number;
  /**
   * Number of wrong entries within the lifetime of a code, 60 seconds by default, after which it
   * becomes invalid and a new one must be sent.
   */
  verifyCodeMaxAttempts: number;
  /** Rules for a user who changes the email address. */
  changeEmailStrategy: ChangeEmailStrategyDto;
  /** Rules for a user who changes the phone number. */
  changePhoneStrategy: ChangePhoneStrategyDto;
  /** Lifetime of the login cookie. */
  cookieSettings?: CookieSettingsDto;
  /**
   * Whether users may not register themselves, so that only administrators create accounts. It is
   * on by default in user pools of the types B2B and B2E.
   */
  registerDisabled: boolean;
  /** Limit of registrations from one IP address. */
  registerAnomalyDetection: RegisterAnomalyDetectionConfigDto;
  /**
   * Whether a user who registers with a code must set a password. It applies to the hosted login
   * page and the login component, not to API calls.
   */
  completePasswordAfterPassCodeLogin: boolean;
  /** Protection of logins against brute-force attacks. */
  loginAnomalyDetection: LoginAnomalyDetectionConfigDto;
  /**
   * Whether a login with an unverified email address is refused and a verification email is sent.
   * The user can log in after the verification.
   */
  loginRequireEmailVerified: boolean;
  /**
   * Rules for users who unlock their own account. Only a user with a phone number or an email
   * address can do so.
   */
  selfUnlockAccount: SelfUnlockAccountConfigDto;
  /** Whether the hosted login page lets users choose an account. */
  enableLoginAccountSwitch: boolean;
  /** Rules for logins with a QR code that an app scans. */
  qrcodeLoginStrategy: QrcodeLoginStrategyDto;
};

/** Answer of `getSecuritySettings` and `updateSecuritySettings`. */
export type SecuritySettingsRespDto = {
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
  data: SecuritySettingsDto;
};

/** Rules for users who unlock their own locked account. */
export type SelfUnlockAccountConfigDto = {
  /** Whether users may unlock their own account. Default: `false`. */
  enabled: boolean;
  /**
   * How users unlock their account: with a code, or with the password and a code. Default:
   * `"captcha"`.
   */
  strategy: SelfUnlockAccountConfigDto.strategy;
};
export namespace SelfUnlockAccountConfigDto {
  export enum strategy {
    CAPTCHA = "captcha",
    PASSWORD_CAPTCHA = "password-captcha",
  }
}

/** Body of `updateSecuritySettings`. */
export type UpdateSecuritySettingsDto = {
  /** Allowed origins for cross-origin requests (CORS). */
  allowedOrigins?: string[];
  /** Lifetime of the service's own token. Unit: seconds. Default: `129600`. */
  authingTokenExpiresIn?: number;
  /** Number of characters of codes in text messages, emails and CAPTCHAs. Default: `6`. */
  verifyCodeLength?: number;
  /**
   * Number of wrong entries within the lifetime of a code, 60 seconds by default, after which it
   * becomes invalid and a new one must be sent. Default: `1`.
   */
  verifyCodeMaxAttempts?: number;
  /** Rules for a user who changes the email address. */
  changeEmailStrategy?: ChangeEmailStrategyDto;
  /** Rules for a user who changes the phone number. */
  changePhoneStrategy?: ChangePhoneStrategyDto;
  /** Lifetime of the login cookie. */
  cookieSettings?: CookieSettingsDto;
  /**
   * Whether users may not register themselves, so that only administrators create accounts. It is
   * on by default in user pools of the types B2B and B2E. Default: `false`.
   */
  registerDisabled?: boolean;
  /** Limit of registrations from one IP address. */
  registerAnomalyDetection?: RegisterAnomalyDetectionConfigDto;
  /**
   * Whether a user who registers with a code must set a password. It applies to the hosted login
   * page and the login component, not to API calls. Default: `false`.
   */
  completePasswordAfterPassCodeLogin?: boolean;
  /** Protection of logins against brute-force attacks. */
  loginAnomalyDetection?: LoginAnomalyDetectionConfigDto;
  /**
   * Whether a login with an unverified email address is refused and a verification email is sent.
   * The user can log in after the verification.
   */
  loginRequireEmailVerified?: boolean;
  /**
   * Rules for users who unlock their own account. Only a user with a phone number or an email
   * address can do so.
   */
  selfUnlockAccount?: SelfUnlockAccountConfigDto;
  /** Whether the hosted login page lets users choose an account. Default: `false`. */
  enableLoginAccountSwitch?: boolean;
  /** Rules for logins with a QR code that an app scans. Default: `false`. */
  qrcodeLoginStrategy?: QrcodeLoginStrategyDto;
};
