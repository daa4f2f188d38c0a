// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

/** Changes to a profile. */
export type UpdateUserProfileDto = {
  /** Full name. */
  name?: string;
  /** Nickname. */
  nickname?: string;
  /** URL of the avatar. */
  photo?: string;
  /** ID of the user in an external system. */
  externalId?: string;
  /** Date of birth, as a date and time of RFC 3339. */
  birthdate?: string;
  /** Country. */
  country?: string;
  /** Province or state. */
  province?: string;
  /** City. */
  city?: string;
  /** Postal address. */
  address?: string;
  /** Street and house number. */
  streetAddress?: string;
  /** Postal code. */
  postalCode?: string;
  /** Gender. The service's API document names `U` as the default. */
  gender?: UpdateUserProfileDto.gender;
  /** User name, which a user may sign in with. */
  username?: string;
  /** Company. */
  company?: string;
  /** Custom fields of the user, an object by name of the field. */
  customData?: any;
  /** Number of the user's identity document. Personal data: do not log it. */
  identityNumber?: string;
};
export namespace UpdateUserProfileDto {
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
