// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

/**
 * Credentials for signing up with a one-time code. Inferred: at least one of `email` or `phone` is
 * required.
 */
export type SignUpByPassCodeDto = {
  /** One-time code that `sendSms` or `sendEmail` sent. Inferred: can be used once. */
  passCode: string;
  /** Email address. Upper and lower case are not distinguished. */
  email?: string;
  /**
   * Phone number without country code; for a number outside mainland China, set `phoneCountryCode`
   * too.
   */
  phone?: string;
  /**
   * Country code of the phone number, for example `+86`; may be omitted for mainland China. Sending
   * messages to other countries needs an SMS service that is configured in the console. Default:
   * `"+86"`.
   */
  phoneCountryCode?: string;
};

/**
 * Credentials for signing up with a password. Inferred: at least one of `username` or `email` is
 * required.
 */
export type SignUpByPasswordDto = {
  /** Password, encrypted as `options.passwordEncryptType` says. A secret: do not log it. */
  password: string;
  /** User name. Inferred: unique in the user pool. */
  username?: string;
  /** Email address. Upper and lower case are not distinguished. */
  email?: string;
};

/** The sign-up method, its credentials, and the profile of the user. */
export type SignUpDto = {
  /** Way of signing up: `PASSWORD` or `PASSCODE`. */
  connection: SignUpDto.connection;
  /** Credentials for `PASSWORD`. Required when `connection` is `PASSWORD`. */
  passwordPayload?: SignUpByPasswordDto;
  /** Credentials for `PASSCODE`. Required when `connection` is `PASSCODE`. */
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
   * One-time code that `sendSms` sent to the phone number in the profile. Required when the profile
   * adds a phone number.
   */
  phonePassCodeForInformationCompletion?: string;
  /**
   * One-time code that `sendEmail` sent to the email address in the profile. Required when the
   * profile adds an email address.
   */
  emailPassCodeForInformationCompletion?: string;
  /**
   * Password to set for an account that signs up with a phone number and a one-time code. A secret:
   * do not log it. From the code of authing-node-sdk: only when the user signs up with a phone
   * number and a code.
   */
  passwordForPhonePassCode?: string;
  /** Further data of the sign-up, an object; stored in the user's custom fields. */
  context: any;
  /**
   * Encryption of the passwords in the request: `none`, `rsa` (with the RSA public key of the
   * service) or `sm2` (with its SM2 public key). `getSystemInfo` returns both keys. Default:
   * `"none"`.
   */
  passwordEncryptType?: SignUpOptionsDto.passwordEncryptType;
};
export namespace SignUpOptionsDto {
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
  /**
   * Gender: `M`, `F`, or `U` for unknown. The document's text names `W` for female, its enum `F`.
   */
  gender?: SignUpProfileDto.gender;
  /** Date of birth. The schema has a string without a format, the example is 2020.2.2. */
  birthdate?: string;
  /**
   * Time zone, by its name; the service's document calls it a region. The example is `HongKong`.
   */
  zoneinfo?: string;
  /** Language and region. The example is `EN-US`. */
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
  /** Email address to add. Requires `options.emailPassCodeForInformationCompletion`. */
  email?: string;
  /** Phone number to add. Requires `options.phonePassCodeForInformationCompletion`. */
  phone?: string;
  /**
   * Country code of the phone number, for example `+86`; may be omitted for mainland China. Sending
   * messages to other countries needs an SMS service that is configured in the console.
   */
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
