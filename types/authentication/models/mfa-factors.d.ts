// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

/** An enrollment to complete. */
export type EnrollFactorDto = {
  /** The proof that the kind of factor asks for. */
  enrollmentData: EnrollFactorEnrollmentDataDto;
  /** Token of the enrollment, from `sendEnrollFactorRequest`. Valid for 60 seconds. */
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
   * One-time code from the text message, the email or the authenticator app. Required when
   * `factorType` is `SMS`, `EMAIL` or `OTP`.
   */
  passCode?: string;
  /** URL of a photo of the user's face. Required when `factorType` is `FACE`. */
  photo?: string;
  /** Whether `photo` is a URL outside the service. Required when `factorType` is `FACE`. */
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
  /**
   * Phone number to enroll, without country code; the service sends a code to it. Required when
   * `factorType` is `SMS`. Limit: one request a minute for a number.
   */
  phoneNumber?: string;
  /**
   * Country code of the phone number, for example `+86`; may be omitted for mainland China. Sending
   * messages to other countries needs an SMS service that is configured in the console. Default:
   * `"+86"`. Only when `factorType` is `SMS`.
   */
  phoneCountryCode?: string;
  /**
   * Email address to enroll; the service sends a code to it. Required when `factorType` is `EMAIL`.
   * Limit: one request a minute for an address.
   */
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
  /** Whether the token is valid. */
  active: boolean;
  /** ID of the user pool that has issued the token. Only when the token is valid. */
  userPoolId?: string;
  /** ID of the user that the token was issued to. Only when the token is valid. */
  userId?: string;
  /**
   * When the token expires. Unit: seconds since 1970-01-01T00:00:00Z. Only when the token is valid.
   */
  exp?: number;
  /**
   * When the token was issued. Unit: seconds since 1970-01-01T00:00:00Z. Only when the token is
   * valid.
   */
  iat?: number;
};

/** Outcome of the verification of a one-time password. */
export type OtpVerityRespDto = {
  /** Whether the one-time password is right. */
  verified: boolean;
};

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

/** An enrollment that has begun. */
export type SendEnrollFactorRequestDataDto = {
  /** Token of the enrollment, for `enrollFactor`. Valid for 60 seconds. */
  enrollmentToken: string;
  /** The OTP secret. Only when `factorType` is `OTP`. */
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
