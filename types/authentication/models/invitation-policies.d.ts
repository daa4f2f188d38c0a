// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

import type * as Models from "../../../models.js";

/** A universal invitation link. */
export type GenerateInvitationLinkDto = {
  /** URL to pass on to those who are invited. */
  link: string;
};

/** Answer of `generateUniversalInvitationByMember`. */
export type GenerateInvitationLinkRespDto = {
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
  /** The link. Read it only when `statusCode` is 200. */
  data: GenerateInvitationLinkDto;
};

/** Answer of `getInviteCodeContext`. */
export type GetInviteeContextRespDto = {
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
  /** Requirements of the invitation. Read them only when `statusCode` is 200. */
  data: Models.InviteeContextDto;
};

/** Profile of an invited person. */
export type InviteeProfileDto = {
  /** User name. Inferred: unique in the user pool. */
  username?: string;
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
  /** Full name. */
  name?: string;
  /** Given name. */
  givenName?: string;
  /** Family name. */
  familyName?: string;
  /** Middle name. */
  middleName?: string;
  /** Profile page, as in the OIDC claim of this name. */
  profile?: string;
  /** Name that the person wishes to be called by. */
  preferredUsername?: string;
  /** Website. */
  website?: string;
  /** Gender. */
  gender?: InviteeProfileDto.gender;
  /** Date of birth. */
  birthdate?: string;
  /**
   * Time zone, as in the OpenID Connect claim of this name; the SDK's comment calls it a region.
   */
  zoneinfo?: string;
  /** Language and region. */
  locale?: string;
  /** Address. */
  address?: string;
  /** Address in full, as one text. */
  formatted?: string;
  /** Street and house. */
  streetAddress?: string;
  /** City or town. */
  locality?: string;
  /** State, province or region. */
  region?: string;
  /** Postal code. */
  postalCode?: string;
  /** Country. */
  country?: string;
  /** Email address. */
  email?: string;
  /**
   * Phone number without country code; for a number outside mainland China, set `phoneCountryCode`
   * too.
   */
  phone?: string;
  /**
   * Country code of the phone number, for example `+86`; may be omitted for mainland China. Sending
   * messages to other countries needs an SMS service that is configured in the console.
   */
  phoneCountryCode?: string;
  /** Custom fields of the user pool: an object of field name and value. */
  customData?: any;
};
export namespace InviteeProfileDto {
  /** Gender of a user. */
  export enum gender {
    /** Male. */
    M = "M",
    /** Female. */
    F = "F",
    /** Unknown. */
    U = "U",
  }
}

/** Codes that prove what the profile of an invited person says. */
export type PolicyInviteJoinedOptionsDto = {
  /**
   * One-time code that `sendSms` sent to the phone number in the profile. Inferred: required when
   * the profile adds a phone number.
   */
  phonePassCodeForInformationCompletion?: string;
  /**
   * One-time code that `sendEmail` sent to the email address in the profile. Inferred: required
   * when the profile adds an email address.
   */
  emailPassCodeForInformationCompletion?: string;
};

/** Sign-up method of an invited person. */
export type PolicyInviteeJoinedDto = {
  /** Token of the invitation, from its link. */
  token: string;
  /** Verification code, if the invitation requires one. */
  code?: string;
  /** Delivery method of the verification code. */
  receiverType?: PolicyInviteeJoinedDto.receiverType;
  /** Profile of the new member; fields may be missing. */
  profile?: InviteeProfileDto;
  /** Codes that prove a phone number or an email address in the profile. */
  options?: PolicyInviteJoinedOptionsDto;
};
export namespace PolicyInviteeJoinedDto {
  /** Delivery method of a verification code. */
  export enum receiverType {
    /** Sent as a text message. */
    SMS_CODE = "smsCode",
    /** Sent by email. */
    EMAIL_CODE = "emailCode",
  }
}

/** A verification code to check. */
export type VerifyInviteCodeDto = {
  /** Delivery method of the code. */
  receiverType: VerifyInviteCodeDto.receiverType;
  /** Verification code that the person has entered. */
  code: string;
  /** Token of the invitation, from its link. */
  token: string;
};
export namespace VerifyInviteCodeDto {
  /** Delivery method of a verification code. */
  export enum receiverType {
    /** Sent as a text message. */
    SMS_CODE = "smsCode",
    /** Sent by email. */
    EMAIL_CODE = "emailCode",
  }
}
