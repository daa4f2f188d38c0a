// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

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
