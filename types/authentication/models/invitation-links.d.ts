// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

import type * as Models from "../../../models.js";

/** Rule that the value of a field must keep. */
export type AppValidateRuleDto = {
  /** Kind of the rule. */
  type: AppValidateRuleDto.type;
  /**
   * Content of the rule. The SDK's comment says a regular expression, its type one of the values of
   * `type`.
   */
  content: AppValidateRuleDto.content;
  /** Text to show when the value does not keep the rule. */
  errorMessage?: string;
  /** Translations of `errorMessage`. */
  i18n?: ErrMsgI18nDto;
};
export namespace AppValidateRuleDto {
  /** Kind of a rule. */
  export enum type {
    /** No rule. */
    NONE = "None",
    /** A regular expression. */
    REG_EXP = "regExp",
    /** A telephone number. */
    PHONE = "phone",
    /** An email address. */
    EMAIL = "email",
    /** A number. */
    IS_NUMBER = "isNumber",
  }
  /** Content of a rule. */
  export enum content {
    /** No rule. */
    NONE = "None",
    /** A regular expression. */
    REG_EXP = "regExp",
    /** A telephone number. */
    PHONE = "phone",
    /** An email address. */
    EMAIL = "email",
    /** A number. */
    IS_NUMBER = "isNumber",
  }
}

/** Translations of a field. */
export type CustomFieldI18n = {
  /** Label of the field in several languages. */
  label: Models.LangObject;
};

/** Translations of the text about a value that does not keep its rule. */
export type ErrMsgI18nDto = {
  /** The translated text. */
  errorMessage?: Models.LangUnit;
};

/** A field that the invitee fills in. */
export type ExtendsFieldDto = {
  /** Whether the field is custom or built in. */
  type: ExtendsFieldDto.type;
  /**
   * ID of the field. From the code of authing-node-sdk: required when `type` is `user` or
   * `metadata`.
   */
  id: string;
  /** Name of the field. */
  name: string;
  /** Label of the field, for people. */
  label: string;
  /** Whether the field is shown. */
  show: boolean;
  /** Whether a value that exists may be overwritten. */
  allowRewrite: boolean;
  /** Input type of the value. */
  inputType: ExtendsFieldDto.inputType;
  /** Whether the field must be filled in. */
  required?: boolean;
  /** Rule that the value must keep. */
  validateRules?: AppValidateRuleDto;
  /** Where the field comes from. */
  source: ExtendsFieldDto.source;
  /** Translations of the field. */
  i18n?: CustomFieldI18n;
};
export namespace ExtendsFieldDto {
  /** Type of a field. */
  export enum type {
    /** A custom field of the user. */
    USER = "user",
    /** A built-in field. */
    INTERNAL = "internal",
  }
  /** Input type of the value of a field. */
  export enum inputType {
    /** As an image. */
    IMAGE = "image",
    /** As a number. */
    NUMBER = "number",
    /** As a date. */
    DATE = "date",
    /** As a date with time, under the value `dateTime`. */
    DATE_TIME = "dateTime",
    /** As a date with time, under the value `datetime`. */
    DATETIME = "datetime",
    /** By selection. */
    SELECT = "select",
    /** From a drop-down list. */
    DROPDOWN = "dropdown",
    /** As yes or no. */
    BOOLEAN = "boolean",
    /** As a short text. */
    STRING = "string",
    /** As a text. */
    TEXT = "text",
    /** As a gender. */
    GENDER = "gender",
    /** As a country. */
    COUNTRY = "country",
    /** As a username. */
    USERNAME = "username",
    /** As a telephone number. */
    PHONE = "phone",
    /** As an email address. */
    EMAIL = "email",
  }
  /** Where a field comes from. */
  export enum source {
    /** It was there from the start. */
    PRESET = "preset",
    /** Someone has added it. */
    MANUAL_ADD = "manual_add",
  }
}

/** Token of an invitee. */
export type GenerateInviteeTokenDto = {
  /** The token. A secret: never log it. */
  token?: string;
  /** The invitee and the settings of the invitation. */
  invitationContext?: InviteeContextDto;
};

/** Answer of `generateInviteToken`. */
export type GenerateInviteeTokenRespDto = {
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
  /** Token and context. Read it only when `statusCode` is 200. */
  data: GenerateInviteeTokenDto;
};

/** Answer of `signupByUniversal`. */
export type GetUniversalInvitationJoinRespDto = {
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
  /** The outcome. Read it only when `statusCode` is 200. */
  data: UniversalInvitationJoinRespDto;
};

/** Answer of `getUniversalInvitationPublicConfig`. */
export type GetUniversalInvitationPublicConfigRespDto = {
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
  /** Details of an invitation. Read them only when `statusCode` is 200. */
  data: UniversalInvitationPublicConfigDto;
};

/** The invitation link for which to create a token, and the data to return with it. */
export type InvitationLinkDto = {
  /** Signature from the link. */
  signature: string;
  /** Identifier from the link. */
  identifier: string;
  /** Whether to answer with what is known of the invitee. */
  withInviteeInfo?: boolean;
  /** Whether to answer with the settings of the invitation. */
  withInvitationSettings?: boolean;
};

/** An invitee and the settings of the invitation. */
export type InviteeContextDto = {
  /** Whether the invitee must enter a verification code. */
  enabledIdentifierVerify: boolean;
  /** Which way of sending the code is tried first. */
  sendVerifyCodeMethod: InviteeContextDto.sendVerifyCodeMethod;
  /** Whether the invitee must complete information. */
  enabledInfoFill: boolean;
  /** Text on the page on which the invitee completes the information. */
  registerInfoFillMsg?: string;
  /** Fields that the invitee fills in. */
  extendsFields: ExtendsFieldDto[];
  /** Translations that belong to `extendsFields`. */
  extendsFieldsI18n: any;
  /** Options that belong to `extendsFields`. */
  extendsFieldsOptions: any[];
  /** Email address of the invitee. */
  email: string;
  /** Telephone number of the invitee. */
  phone?: string;
  /**
   * Country code of the phone number, for example `+86`; may be omitted for mainland China. Sending
   * messages to other countries needs an SMS service that is configured in the console.
   */
  phoneCountryCode?: string;
  /** Name of the invitee. */
  inviteeName?: string;
  /** Largest number of wrong codes. */
  verifyCodeMaxErrCount: number;
};
export namespace InviteeContextDto {
  /** Which way of sending a code is tried first. */
  export enum sendVerifyCodeMethod {
    /** By SMS. */
    PRIORITY_SMS = "prioritySMS",
    /** By email. */
    PRIORITY_EMAIL = "priorityEmail",
  }
}

/** The inviter. */
export type InviterDetailDto = {
  /** Name of the inviter, for people. */
  displayName: string;
};

/** Outcome of a sign-up by a universal invitation. */
export type UniversalInvitationJoinRespDto = {
  /** Whether the new user is admitted. */
  status: UniversalInvitationJoinRespDto.status;
};
export namespace UniversalInvitationJoinRespDto {
  /** Whether a new user is admitted. */
  export enum status {
    /** Not decided yet. */
    PENDING = "PENDING",
    /** Admitted. */
    PASSED = "PASSED",
  }
}

/** Public details of a universal invitation. */
export type UniversalInvitationPublicConfigDto = {
  /** The user pool that the invitation leads to. */
  userPool: UserPoolPublicConfigDto;
  /** The inviter. */
  inviter?: InviterDetailDto;
};

/** The new user and the universal invitation. */
export type UniversalInvitationUserJoinDto = {
  /** Code that was sent to the email address of the one who signs up. */
  emailCode: string;
  /** Identifier of the invitation. */
  identifier: string;
  /** The new user. */
  profile?: UniversalInviteeProfileDto;
};

/** The new user of an invitation. */
export type UniversalInviteeProfileDto = {
  /** Name of the new user. */
  name: string;
  /** Email address of the new user. */
  email: string;
};

/** Public details of a user pool. */
export type UserPoolPublicConfigDto = {
  /** Name of the user pool. */
  name?: string;
  /** Logo of the user pool. */
  logo?: string;
  /** Description of the user pool. */
  description?: string;
};
