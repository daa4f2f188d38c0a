// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

/** Changes to a profile. */
export type UpdateUserProfileDto = {
  /** Full name. It need not be unique. */
  name?: string;
  /** Nickname. */
  nickname?: string;
  /** URL of the avatar. */
  photo?: string;
  /** ID of the user in an external system. */
  externalId?: string;
  /** Date of birth. The schema has the format date-time, the example is the date 2022-06-03. */
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
  /** Gender. Default: `"U"`. */
  gender?: UpdateUserProfileDto.gender;
  /** User name, which a user may sign in with. Unique in the user pool. */
  username?: string;
  /** Company. */
  company?: string;
  /**
   * Values of the user's custom fields, an object by field name. The fields must be defined in the
   * user pool first.
   */
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
