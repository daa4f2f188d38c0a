// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

/** Outcome of the check of a one-time code. */
export type PreCheckCodeDataDto = {
  /** Whether the code is right and has not expired. */
  isValid: boolean;
  /** Why the code is not valid. Only when the code is wrong or no longer valid. */
  message?: string;
};

/** A one-time code to check. */
export type PreCheckCodeDto = {
  /** Delivery method of the code. */
  codeType: PreCheckCodeDto.codeType;
  /** The code and its recipient. Inferred: required when `codeType` is `SMS`. */
  smsCodePayload?: PreCheckSmsCodeDto;
  /** The code and its recipient. Inferred: required when `codeType` is `EMAIL`. */
  emailCodePayload?: PreCheckEmailCodeDto;
};
export namespace PreCheckCodeDto {
  /** Delivery method of a one-time code. */
  export enum codeType {
    /** As a text message. */
    SMS = "SMS",
    /** By email. */
    EMAIL = "EMAIL",
  }
}

/** Answer of `preCheckCode`. */
export type PreCheckCodeRespDto = {
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
  /** Outcome of the check. Read it only when `statusCode` is 200. */
  data: PreCheckCodeDataDto;
};

/** A one-time code from an email. */
export type PreCheckEmailCodeDto = {
  /** Email address. Upper and lower case are not distinguished. */
  email: string;
  /** One-time code that `sendEmail` sent. Inferred: valid for 5 minutes. */
  passCode: string;
  /** Purpose for which the code was sent. */
  channel: PreCheckEmailCodeDto.channel;
};
export namespace PreCheckEmailCodeDto {
  /** Purpose of an email with a one-time code. */
  export enum channel {
    /** Sign-in. */
    CHANNEL_LOGIN = "CHANNEL_LOGIN",
    /** Sign-up. */
    CHANNEL_REGISTER = "CHANNEL_REGISTER",
    /** Resetting the password. */
    CHANNEL_RESET_PASSWORD = "CHANNEL_RESET_PASSWORD",
    /** Verifying the email address. */
    CHANNEL_VERIFY_EMAIL_LINK = "CHANNEL_VERIFY_EMAIL_LINK",
    /** Changing the email address. */
    CHANNEL_UPDATE_EMAIL = "CHANNEL_UPDATE_EMAIL",
    /** Binding an email address. */
    CHANNEL_BIND_EMAIL = "CHANNEL_BIND_EMAIL",
    /** Unbinding the email address. */
    CHANNEL_UNBIND_EMAIL = "CHANNEL_UNBIND_EMAIL",
    /** Verifying the second factor. */
    CHANNEL_VERIFY_MFA = "CHANNEL_VERIFY_MFA",
    /** Unlocking the account. */
    CHANNEL_UNLOCK_ACCOUNT = "CHANNEL_UNLOCK_ACCOUNT",
    /** Completing the profile with an email address. */
    CHANNEL_COMPLETE_EMAIL = "CHANNEL_COMPLETE_EMAIL",
    /** Deleting the account. */
    CHANNEL_DELETE_ACCOUNT = "CHANNEL_DELETE_ACCOUNT",
  }
}

/** A one-time code from a text message. */
export type PreCheckSmsCodeDto = {
  /**
   * Phone number without country code; for a number outside mainland China, set `phoneCountryCode`
   * too.
   */
  phone: string;
  /** One-time code that `sendSms` sent. Inferred: valid for 60 seconds. */
  passCode: string;
  /**
   * Country code of the phone number, for example `+86`; may be omitted for mainland China. Sending
   * messages to other countries needs an SMS service that is configured in the console.
   */
  phoneCountryCode?: string;
  /** Purpose for which the code was sent. */
  channel: PreCheckSmsCodeDto.channel;
};
export namespace PreCheckSmsCodeDto {
  /** Purpose of a text message with a one-time code. */
  export enum channel {
    /** Sign-in. */
    CHANNEL_LOGIN = "CHANNEL_LOGIN",
    /** Sign-up. */
    CHANNEL_REGISTER = "CHANNEL_REGISTER",
    /** Resetting the password. */
    CHANNEL_RESET_PASSWORD = "CHANNEL_RESET_PASSWORD",
    /** Binding a phone number. */
    CHANNEL_BIND_PHONE = "CHANNEL_BIND_PHONE",
    /** Unbinding the phone number. */
    CHANNEL_UNBIND_PHONE = "CHANNEL_UNBIND_PHONE",
    /** Binding the second factor. */
    CHANNEL_BIND_MFA = "CHANNEL_BIND_MFA",
    /** Verifying the second factor. */
    CHANNEL_VERIFY_MFA = "CHANNEL_VERIFY_MFA",
    /** Unbinding the second factor. */
    CHANNEL_UNBIND_MFA = "CHANNEL_UNBIND_MFA",
    /** Completing the profile with a phone number. */
    CHANNEL_COMPLETE_PHONE = "CHANNEL_COMPLETE_PHONE",
    /** Verifying the identity. */
    CHANNEL_IDENTITY_VERIFICATION = "CHANNEL_IDENTITY_VERIFICATION",
    /** Deleting the account. */
    CHANNEL_DELETE_ACCOUNT = "CHANNEL_DELETE_ACCOUNT",
  }
}
