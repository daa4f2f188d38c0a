// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

/** An email address to bind. */
export type BindEmailDto = {
  /**
   * One-time code that `sendEmail` sent on the channel `CHANNEL_BIND_EMAIL`. Can be used once.
   * Inferred: valid for 5 minutes.
   */
  passCode: string;
  /** Email address. Upper and lower case are not distinguished. */
  email: string;
};

/** A phone number to bind. */
export type BindPhoneDto = {
  /**
   * One-time code that `sendSms` sent on the channel `CHANNEL_BIND_PHONE`. Can be used once.
   * Inferred: valid for 60 seconds.
   */
  passCode: string;
  /**
   * Phone number without country code; for a number outside mainland China, set `phoneCountryCode`
   * too.
   */
  phoneNumber: string;
  /**
   * Country code of the phone number, for example `+86`; may be omitted for mainland China. Sending
   * messages to other countries needs an SMS service that is configured in the console.
   */
  phoneCountryCode?: string;
};

/** Proof that the email address may be unbound. */
export type UnbindEmailDto = {
  /**
   * One-time code that `sendEmail` sent on the channel `CHANNEL_UNBIND_EMAIL`. Inferred: can be
   * used once. Inferred: valid for 5 minutes.
   */
  passCode: string;
};

/** Proof that the phone number may be unbound. */
export type UnbindPhoneDto = {
  /**
   * One-time code that `sendSms` sent on the channel `CHANNEL_UNBIND_PHONE`. Inferred: can be used
   * once. Inferred: valid for 60 seconds.
   */
  passCode: string;
};

/** A new email address and the codes that prove it. */
export type UpdateEmailByEmailPassCodeDto = {
  /** New email address. */
  newEmail: string;
  /**
   * One-time code that `sendEmail` sent to the new address. Inferred: can be used once. Inferred:
   * valid for 5 minutes.
   */
  newEmailPassCode: string;
  /**
   * Current email address. Required when the user pool verifies the current address at a change.
   */
  oldEmail?: string;
  /**
   * One-time code that `sendEmail` sent to the current address. Inferred: can be used once.
   * Inferred: valid for 5 minutes. Required when the user pool verifies the current address at a
   * change.
   */
  oldEmailPassCode?: string;
};

/** The right to change the email address. */
export type UpdateEmailDto = {
  /** Token that `verifyUpdateEmailRequest` returned. Valid for 60 seconds. Can be used once. */
  updateEmailToken: string;
};

/** A new phone number and the codes that prove it. */
export type UpdatePhoneByPhonePassCodeDto = {
  /**
   * New phone number without country code; for a number outside mainland China, set
   * `newPhoneCountryCode` too.
   */
  newPhoneNumber: string;
  /**
   * One-time code that `sendSms` sent to the new number. Inferred: can be used once. Inferred:
   * valid for 60 seconds.
   */
  newPhonePassCode: string;
  /**
   * Country code of the phone number, for example `+86`; may be omitted for mainland China. Sending
   * messages to other countries needs an SMS service that is configured in the console.
   */
  newPhoneCountryCode?: string;
  /**
   * Current phone number without country code; for a number outside mainland China, set
   * `oldPhoneCountryCode` too. Required when the user pool verifies the current number at a change.
   */
  oldPhoneNumber?: string;
  /**
   * One-time code that `sendSms` sent to the current number. Inferred: can be used once. Inferred:
   * valid for 60 seconds. Required when the user pool verifies the current number at a change.
   */
  oldPhonePassCode?: string;
  /**
   * Country code of the phone number, for example `+86`; may be omitted for mainland China. Sending
   * messages to other countries needs an SMS service that is configured in the console.
   */
  oldPhoneCountryCode?: string;
};

/** The right to change the phone number. */
export type UpdatePhoneDto = {
  /**
   * Token that `verifyUpdatePhoneRequest` returned. Can be used once. Inferred: valid for 60
   * seconds.
   */
  updatePhoneToken: string;
};

/** A token to change the email address with. */
export type VerifyUpdateEmailRequestData = {
  /** Token for `updateEmail`. A secret: do not log it. Valid for 60 seconds. Can be used once. */
  updateEmailToken: string;
  /** Lifetime of the token: 60. Unit: seconds. */
  tokenExpiresIn: number;
};

/** Verification method of a change of the email address. */
export type VerifyUpdateEmailRequestDto = {
  /** The addresses and their codes. */
  emailPassCodePayload: UpdateEmailByEmailPassCodeDto;
  /** Verification method of the change. */
  verifyMethod: VerifyUpdateEmailRequestDto.verifyMethod;
};
export namespace VerifyUpdateEmailRequestDto {
  /** Verification method of a change of the email address. */
  export enum verifyMethod {
    /** By a code sent by email. */
    EMAIL_PASSCODE = "EMAIL_PASSCODE",
  }
}

/** Answer of `verifyUpdateEmailRequest`. */
export type VerifyUpdateEmailRequestRespDto = {
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
  /** The token for `updateEmail`. Read it only when `statusCode` is 200. */
  data: VerifyUpdateEmailRequestData;
};

/** A token to change the phone number with. */
export type VerifyUpdatePhoneRequestData = {
  /**
   * Token for `updatePhone`. A secret: do not log it. Can be used once. Inferred: valid for 60
   * seconds.
   */
  updatePhoneToken: string;
  /** Lifetime of the token. Unit: seconds. */
  tokenExpiresIn: number;
};

/** Verification method of a change of the phone number. */
export type VerifyUpdatePhoneRequestDto = {
  /** The numbers and their codes. */
  phonePassCodePayload: UpdatePhoneByPhonePassCodeDto;
  /** Verification method of the change. */
  verifyMethod: VerifyUpdatePhoneRequestDto.verifyMethod;
};
export namespace VerifyUpdatePhoneRequestDto {
  /** Verification method of a change of the phone number. */
  export enum verifyMethod {
    /** By a code sent by SMS. */
    PHONE_PASSCODE = "PHONE_PASSCODE",
  }
}

/** Answer of `verifyUpdatePhoneRequest`. */
export type VerifyUpdatePhoneRequestRespDto = {
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
  /** The token for `updatePhone`. Read it only when `statusCode` is 200. */
  data: VerifyUpdatePhoneRequestData;
};
