// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

/** Credentials for signing up with a one-time code: `email` or `phone`. */
export type SignUpByPassCodeDto = {
  /** One-time code that `sendEmail` or `sendSms` has sent to the user. */
  passCode: string;
  /** Email address that the code was sent to; upper and lower case count as the same. */
  email?: string;
  /** Phone number that the code was sent to, without the calling code of the country. */
  phone?: string;
  /** Calling code of the country of `phone`, with a plus sign. `+86` when left out. */
  phoneCountryCode?: string;
};

/**
 * Credentials for signing up with a password, and the user name or email address that it belongs
 * to.
 */
export type SignUpByPasswordDto = {
  /** Password, in plain text unless the options' `passwordEncryptType` names a cipher. */
  password: string;
  /** User name. */
  username?: string;
  /** Email address; upper and lower case count as the same. */
  email?: string;
};

/** The sign-up method, its credentials, and the profile of the user. */
export type SignUpDto = {
  /** Way of signing up: `PASSWORD` or `PASSCODE`. */
  connection: SignUpDto.connection;
  /** Credentials. Required when `connection` is `PASSWORD`. */
  passwordPayload?: SignUpByPasswordDto;
  /** Credentials. Required when `connection` is `PASSCODE`. */
  passCodePayload?: SignUpByPassCodeDto;
  /** Data of the user. */
  profile?: SignUpProfileDto;
  /** Additional data of the sign-up. */
  options?: SignUpOptionsDto;
};
export namespace SignUpDto {
  /** Way of signing up. */
  export enum connection {
    /** User name or email address, and a password. */
    PASSWORD = "PASSWORD",
    /** Phone number or email address, and a one-time code sent there. */
    PASSCODE = "PASSCODE",
  }
}

/** Additional data of a sign-up. */
export type SignUpOptionsDto = {
  /** IP address of the user's device. */
  clientIp?: string;
  /**
   * One-time code sent to the phone number of the profile. Needed when the profile adds a phone
   * number.
   */
  phonePassCodeForInformationCompletion?: string;
  /**
   * One-time code sent to the email address of the profile. Needed when the profile adds an email
   * address.
   */
  emailPassCodeForInformationCompletion?: string;
  /** Password to set for an account that signs up with a phone number and a one-time code. */
  passwordForPhonePassCode?: string;
  /** Further data of the sign-up, as an object; stored in the user's custom fields. */
  context: any;
  /** Encryption of the passwords of this request: `sm2`, `rsa` or `none`. `none` if omitted. */
  passwordEncryptType?: SignUpOptionsDto.passwordEncryptType;
};
export namespace SignUpOptionsDto {
  /** Encryption of the passwords in a request. */
  export enum passwordEncryptType {
    /** Encrypted with SM2, by the service's SM2 public key. */
    SM2 = "sm2",
    /** Encrypted with RSA, by the service's RSA public key. */
    RSA = "rsa",
    /** Plain text, protected by TLS alone. */
    NONE = "none",
  }
}

/** Data of a user who signs up. */
export type SignUpProfileDto = {
  /** Nickname. */
  nickname?: string;
  /** Company. */
  company?: string;
  /** URL of the picture. */
  photo?: string;
  /** Device. */
  device?: string;
  /** Browser. */
  browser?: string;
  /** Name. */
  name?: string;
  /** Given name. */
  givenName?: string;
  /** Family name. */
  familyName?: string;
  /** Middle name. */
  middleName?: string;
  /** Profile, as in the OpenID Connect claim of this name. */
  profile?: string;
  /** Name by which the user wishes to be called. */
  preferredUsername?: string;
  /** URL of the user's web site. */
  website?: string;
  /** Gender: `M`, `F`, or `U` for unknown. */
  gender?: SignUpProfileDto.gender;
  /** Date of birth. */
  birthdate?: string;
  /** Time zone, as in the OpenID Connect claim of this name: `Europe/Paris`. */
  zoneinfo?: string;
  /** Language and region, as in the OpenID Connect claim of this name: `en-US`. */
  locale?: string;
  /** Address. */
  address?: string;
  /** Whole postal address, ready for display. */
  formatted?: string;
  /** Street and house number. */
  streetAddress?: string;
  /** City or place. */
  locality?: string;
  /** Region. */
  region?: string;
  /** Postal code. */
  postalCode?: string;
  /** Country. */
  country?: string;
  /**
   * Email address to add. It needs a one-time code, sent with `sendEmail`, in the options'
   * `emailPassCodeForInformationCompletion`.
   */
  email?: string;
  /**
   * Phone number to add. It needs a one-time code, sent with `sendSms`, in the options'
   * `phonePassCodeForInformationCompletion`.
   */
  phone?: string;
  /** Calling code of the country of `phone`, with a plus sign, such as `+86`. */
  phoneCountryCode?: string;
  /** Values for the user's custom fields, as an object by field name. */
  customData?: any;
};
export namespace SignUpProfileDto {
  /** Gender. */
  export enum gender {
    /** Male. */
    M = "M",
    /** Female. */
    F = "F",
    /** Unknown. */
    U = "U",
  }
}
