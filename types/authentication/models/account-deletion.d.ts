// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

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
