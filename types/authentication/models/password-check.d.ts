// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

/**
 * Whose password to check, and the password. Inferred: at least one of `email`, `phone` or
 * `username` is required.
 */
export type ValidatePasswordDto = {
  /**
   * Phone number without country code; for a number outside mainland China, set `phoneCountryCode`
   * too.
   */
  phone?: string;
  /**
   * Email address of the account. From the code of authing-node-sdk: upper and lower case are not
   * distinguished.
   */
  email?: string;
  /** User name of the account. From the code of authing-node-sdk: unique in the user pool. */
  username?: string;
  /**
   * Country code of the phone number, for example `+86`; may be omitted for mainland China. Sending
   * messages to other countries needs an SMS service that is configured in the console.
   */
  phoneCountryCode?: string;
  /** Password, encrypted as `passwordEncryptType` says. A secret: do not log it. */
  password?: string;
  /**
   * Encryption of the passwords in the request: `none`, `rsa` (with the RSA public key of the
   * service) or `sm2` (with its SM2 public key). `getSystemInfo` returns both keys. From the code
   * of authing-node-sdk: default: `"none"`.
   */
  passwordEncryptType?: ValidatePasswordDto.passwordEncryptType;
};
export namespace ValidatePasswordDto {
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
  /** Whether the password is right. */
  valid: boolean;
};
