// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

/** Security of an account. */
export type GetSecurityInfoDto = {
  /** Level of the strength of the password. */
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
  /** Email address that is bound to the account. Upper and lower case are not distinguished. */
  email?: string;
  /**
   * One-time code that `sendEmail` sent on the channel `CHANNEL_RESET_PASSWORD`. Can be used once.
   * Valid for 5 minutes.
   */
  passCode: string;
};

/** Verification of a password reset by SMS. */
export type ResetPasswordByPhonePassCodeDto = {
  /**
   * Phone number without country code; for a number outside mainland China, set `phoneCountryCode`
   * too.
   */
  phoneNumber: string;
  /**
   * One-time code that `sendSms` sent on the channel `CHANNEL_RESET_PASSWORD`. Can be used once.
   * Valid for 60 seconds.
   */
  passCode: string;
  /**
   * Country code of the phone number, for example `+86`; may be omitted for mainland China. Sending
   * messages to other countries needs an SMS service that is configured in the console.
   */
  phoneCountryCode?: string;
};

/** A new password in place of a forgotten one. */
export type ResetPasswordDto = {
  /** New password, encrypted as `passwordEncryptType` says. A secret: do not log it. */
  password: string;
  /** Token that `verifyResetPasswordRequest` returned. */
  passwordResetToken: string;
  /**
   * Encryption of the passwords in the request: `none`, `rsa` (with the RSA public key of the
   * service) or `sm2` (with its SM2 public key). `getSystemInfo` returns both keys. Default:
   * `"none"`.
   */
  passwordEncryptType?: ResetPasswordDto.passwordEncryptType;
};
export namespace ResetPasswordDto {
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
   * Current password, encrypted as `passwordEncryptType` says. A secret: do not log it. Required
   * when the user has a password.
   */
  oldPassword?: string;
  /**
   * Encryption of the passwords in the request: `none`, `rsa` (with the RSA public key of the
   * service) or `sm2` (with its SM2 public key). `getSystemInfo` returns both keys. Default:
   * `"none"`.
   */
  passwordEncryptType?: UpdatePasswordDto.passwordEncryptType;
  /**
   * Token for a password reset, as `verifyResetPasswordRequest` returns it. The service's API
   * document does not have this field.
   */
  passwordResetToken?: string;
};
export namespace UpdatePasswordDto {
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

/** Verification method of a password reset. */
export type VerifyResetPasswordRequestDto = {
  /** Verification method; set the payload of that name too. */
  verifyMethod: VerifyResetPasswordRequestDto.verifyMethod;
  /** Phone number and code. Inferred: required when `verifyMethod` is `PHONE_PASSCODE`. */
  phonePassCodePayload?: ResetPasswordByPhonePassCodeDto;
  /** Email address and code. Inferred: required when `verifyMethod` is `EMAIL_PASSCODE`. */
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
