// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

/** An email with a code or a link. */
export type SendEmailDto = {
  /** Purpose of the message. */
  channel: SendEmailDto.channel;
  /** Email address. Upper and lower case are not distinguished. */
  email: string;
};
export namespace SendEmailDto {
  /** Purpose of an email. */
  export enum channel {
    /** To sign in. */
    CHANNEL_LOGIN = "CHANNEL_LOGIN",
    /** To sign up. */
    CHANNEL_REGISTER = "CHANNEL_REGISTER",
    /** To reset a forgotten password. */
    CHANNEL_RESET_PASSWORD = "CHANNEL_RESET_PASSWORD",
    /** To verify the email address by a link. */
    CHANNEL_VERIFY_EMAIL_LINK = "CHANNEL_VERIFY_EMAIL_LINK",
    /** To change the email address. */
    CHANNEL_UPDATE_EMAIL = "CHANNEL_UPDATE_EMAIL",
    /** To bind an email address. */
    CHANNEL_BIND_EMAIL = "CHANNEL_BIND_EMAIL",
    /** To unbind an email address. */
    CHANNEL_UNBIND_EMAIL = "CHANNEL_UNBIND_EMAIL",
    /** To pass multi-factor authentication. */
    CHANNEL_VERIFY_MFA = "CHANNEL_VERIFY_MFA",
    /** To unlock a locked account. */
    CHANNEL_UNLOCK_ACCOUNT = "CHANNEL_UNLOCK_ACCOUNT",
    /** To add a missing email address to an account. */
    CHANNEL_COMPLETE_EMAIL = "CHANNEL_COMPLETE_EMAIL",
    /** To delete the account. */
    CHANNEL_DELETE_ACCOUNT = "CHANNEL_DELETE_ACCOUNT",
  }
}

/** Answer of `sendEmail`. */
export type SendEmailRespDto = {
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

/** An SMS with a code. */
export type SendSMSDto = {
  /** Purpose of the code. */
  channel: SendSMSDto.channel;
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
export namespace SendSMSDto {
  /** Purpose of a code sent by SMS. */
  export enum channel {
    /** To sign in. */
    CHANNEL_LOGIN = "CHANNEL_LOGIN",
    /** To sign up. */
    CHANNEL_REGISTER = "CHANNEL_REGISTER",
    /** To reset a forgotten password. */
    CHANNEL_RESET_PASSWORD = "CHANNEL_RESET_PASSWORD",
    /** To bind a phone number. */
    CHANNEL_BIND_PHONE = "CHANNEL_BIND_PHONE",
    /** To unbind a phone number. */
    CHANNEL_UNBIND_PHONE = "CHANNEL_UNBIND_PHONE",
    /** To bind a factor of multi-factor authentication. */
    CHANNEL_BIND_MFA = "CHANNEL_BIND_MFA",
    /** To pass multi-factor authentication. */
    CHANNEL_VERIFY_MFA = "CHANNEL_VERIFY_MFA",
    /** To unbind a factor of multi-factor authentication. */
    CHANNEL_UNBIND_MFA = "CHANNEL_UNBIND_MFA",
    /** To add a missing phone number to an account. */
    CHANNEL_COMPLETE_PHONE = "CHANNEL_COMPLETE_PHONE",
    /** To verify the user's identity. */
    CHANNEL_IDENTITY_VERIFICATION = "CHANNEL_IDENTITY_VERIFICATION",
    /** To delete the account. */
    CHANNEL_DELETE_ACCOUNT = "CHANNEL_DELETE_ACCOUNT",
  }
}

/** Answer of `sendSms`. */
export type SendSMSRespDto = {
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
