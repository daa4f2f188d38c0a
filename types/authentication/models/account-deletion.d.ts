// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

/** The right to delete the account. */
export type DeleteAccounDto = {
  /** Token that `verifyDeleteAccountRequest` returned. Valid for 60 seconds. */
  deleteAccountToken: string;
};

/** Verification of the deletion by email. */
export type DeleteAccountByEmailPassCodeDto = {
  /** Email address that is bound to the account. Upper and lower case are not distinguished. */
  email?: string;
  /**
   * One-time code that `sendEmail` sent on the channel `CHANNEL_DELETE_ACCOUNT`. Can be used once.
   * Valid for 5 minutes.
   */
  passCode: string;
};

/** Verification of the deletion by password. */
export type DeleteAccountByPasswordDto = {
  /** Password, encrypted as `passwordEncryptType` says. A secret: do not log it. */
  password: string;
  /**
   * Encryption of the passwords in the request: `none`, `rsa` (with the RSA public key of the
   * service) or `sm2` (with its SM2 public key). `getSystemInfo` returns both keys. Default:
   * `"none"`.
   */
  passwordEncryptType?: DeleteAccountByPasswordDto.passwordEncryptType;
};
export namespace DeleteAccountByPasswordDto {
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

/** Verification of the deletion by SMS. */
export type DeleteAccountByPhonePassCodeDto = {
  /**
   * Phone number without country code; for a number outside mainland China, set `phoneCountryCode`
   * too.
   */
  phoneNumber: string;
  /**
   * One-time code that `sendSms` sent on the channel `CHANNEL_DELETE_ACCOUNT`. Can be used once.
   * Valid for 60 seconds.
   */
  passCode: string;
  /**
   * Country code of the phone number, for example `+86`; may be omitted for mainland China. Sending
   * messages to other countries needs an SMS service that is configured in the console.
   */
  phoneCountryCode?: string;
};

/** A token to delete the account with. */
export type VerifyDeleteAccountRequestDataDto = {
  /** Token for `deleteAccount`. A secret: do not log it. Valid for 60 seconds. */
  deleteAccountToken: string;
  /** Lifetime of the token. Unit: seconds. Default: `60`. */
  tokenExpiresIn: number;
};

/** Verification method of the deletion of an account. */
export type VerifyDeleteAccountRequestDto = {
  /** Verification method; set the payload of that name too. */
  verifyMethod: VerifyDeleteAccountRequestDto.verifyMethod;
  /** Phone number and code. Inferred: required when `verifyMethod` is `PHONE_PASSCODE`. */
  phonePassCodePayload?: DeleteAccountByPhonePassCodeDto;
  /** Email address and code. Inferred: required when `verifyMethod` is `EMAIL_PASSCODE`. */
  emailPassCodePayload?: DeleteAccountByEmailPassCodeDto;
  /**
   * Password. Only when the user has neither a phone number nor an email address. Inferred:
   * required when `verifyMethod` is `PASSWORD`.
   */
  passwordPayload?: DeleteAccountByPasswordDto;
};
export namespace VerifyDeleteAccountRequestDto {
  /** Verification method of the deletion of an account. */
  export enum verifyMethod {
    /** By a code sent by SMS. */
    PHONE_PASSCODE = "PHONE_PASSCODE",
    /** By a code sent by email. */
    EMAIL_PASSCODE = "EMAIL_PASSCODE",
    /** By the password, for a user who has neither a phone number nor an email address. */
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
