// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

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
