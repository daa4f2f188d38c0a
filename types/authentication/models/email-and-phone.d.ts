// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

/** An email address to bind. */
export type BindEmailDto = {
  /** Code that was sent to the address, with `sendEmail` on the channel `CHANNEL_BIND_EMAIL`. */
  passCode: string;
  /** Email address to bind. */
  email: string;
};

/** A phone number to bind. */
export type BindPhoneDto = {
  /** Code that was sent to the number, with `sendSms` on the channel `CHANNEL_BIND_PHONE`. */
  passCode: string;
  /** Phone number to bind, without country calling code. */
  phoneNumber: string;
  /** Country calling code of the number, such as `+86`. */
  phoneCountryCode?: string;
};

/** Proof that the email address may be unbound. */
export type UnbindEmailDto = {
  /** Code that was sent to the address, with `sendEmail` on the channel `CHANNEL_UNBIND_EMAIL`. */
  passCode: string;
};

/** Proof that the phone number may be unbound. */
export type UnbindPhoneDto = {
  /** Code that was sent to the number, with `sendSms` on the channel `CHANNEL_UNBIND_PHONE`. */
  passCode: string;
};

/** A new email address and the codes that prove it. */
export type UpdateEmailByEmailPassCodeDto = {
  /** New email address. */
  newEmail: string;
  /** Code that was sent to the new address. */
  newEmailPassCode: string;
  /** Current email address. Required, with its code, if the user pool requires it. */
  oldEmail?: string;
  /** Code that was sent to the current address. */
  oldEmailPassCode?: string;
};

/** The right to change the email address. */
export type UpdateEmailDto = {
  /** Token that `verifyUpdateEmailRequest` returned. */
  updateEmailToken: string;
};

/** A new phone number and the codes that prove it. */
export type UpdatePhoneByPhonePassCodeDto = {
  /** New phone number, without country calling code. */
  newPhoneNumber: string;
  /** Code that was sent to the new number. */
  newPhonePassCode: string;
  /** Country calling code of the new number, such as `+86`. */
  newPhoneCountryCode?: string;
  /**
   * Current phone number, without country calling code. Required, with its code, if the user pool
   * requires it.
   */
  oldPhoneNumber?: string;
  /** Code that was sent to the current number. */
  oldPhonePassCode?: string;
  /** Country calling code of the current number, such as `+86`. */
  oldPhoneCountryCode?: string;
};

/** The right to change the phone number. */
export type UpdatePhoneDto = {
  /** Token that `verifyUpdatePhoneRequest` returned. */
  updatePhoneToken: string;
};

/** A token to change the email address with. */
export type VerifyUpdateEmailRequestData = {
  /** Token for `updateEmail`. A secret: do not log it. */
  updateEmailToken: string;
  /** Lifetime of the token. Unit: seconds. */
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
  /** Token for `updatePhone`. A secret: do not log it. */
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
