// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

import type * as Models from "../../../models.js";

/** Argument of `signInByAD`. */
export type SignInByADParams = {
  /** Password, encrypted as `options.passwordEncryptType` says. A secret: do not log it. */
  password: string;
  /** Name of the account in the directory. */
  sAMAccountName: string;
  /** Options of the sign-in, such as `scope` and `clientIp`. */
  options?: Models.SignInOptionsDto;
};

/** Argument of `signInByAccountPassword`. */
export type SignInByAccountPasswordParams = {
  /** Whatever identifies the user: an email address, a phone number or a username. */
  account: string;
  /** Password, encrypted as `options.passwordEncryptType` says. A secret: do not log it. */
  password: string;
  /** Options of the sign-in, such as `scope` and `clientIp`. */
  options?: Models.SignInOptionsDto;
};

/** Argument of `signInByEmailPassCode`. */
export type SignInByEmailPassCodeParams = {
  /** Email address. Upper and lower case are not distinguished. */
  email: string;
  /**
   * One-time code that `sendEmail` sent. Inferred: can be used once. Inferred: valid for 5 minutes.
   */
  passCode: string;
  /** Options of the sign-in, such as `scope` and `clientIp`. */
  options?: Models.SignInOptionsDto;
};

/** Argument of `signInByEmailPassword`. */
export type SignInByEmailPasswordParams = {
  /** Email address. Upper and lower case are not distinguished. */
  email: string;
  /** Password, encrypted as `options.passwordEncryptType` says. A secret: do not log it. */
  password: string;
  /** Options of the sign-in, such as `scope` and `clientIp`. */
  options?: Models.SignInOptionsDto;
};

/** Argument of `signInByLDAP`. */
export type SignInByLDAPParams = {
  /** Password, encrypted as `options.passwordEncryptType` says. A secret: do not log it. */
  password: string;
  /** Name of the account in the directory. */
  sAMAccountName: string;
  /** Options of the sign-in, such as `scope` and `clientIp`. */
  options?: Models.SignInOptionsDto;
};

/** Argument of `signInByPhonePassCode`. */
export type SignInByPhonePassCodeParams = {
  /**
   * Phone number without country code; for a number outside mainland China, set `phoneCountryCode`
   * too.
   */
  phone: string;
  /**
   * Country code of the phone number, for example `+86`; may be omitted for mainland China. Sending
   * messages to other countries needs an SMS service that is configured in the console. Default:
   * `"+86"`.
   */
  phoneCountryCode?: string;
  /**
   * One-time code that `sendSms` sent. Inferred: can be used once. Inferred: valid for 60 seconds.
   */
  passCode: string;
  /** Options of the sign-in, such as `scope` and `clientIp`. */
  options?: Models.SignInOptionsDto;
};

/** Argument of `signInByPhonePassword`. */
export type SignInByPhonePasswordParams = {
  /** Phone number. */
  phone: string;
  /** Password, encrypted as `options.passwordEncryptType` says. A secret: do not log it. */
  password: string;
  /** Options of the sign-in, such as `scope` and `clientIp`. */
  options?: Models.SignInOptionsDto;
};

/** Argument of `signInByUsernamePassword`. */
export type SignInByUsernamePasswordParams = {
  /** User name. Inferred: unique in the user pool. */
  username: string;
  /** Password, encrypted as `options.passwordEncryptType` says. A secret: do not log it. */
  password: string;
  /** Options of the sign-in, such as `scope` and `clientIp`. */
  options?: Models.SignInOptionsDto;
};

/** Argument of `signUpByEmailCode`. */
export type SignUpByEmailCodeParams = {
  /** Email address. Upper and lower case are not distinguished. */
  email: string;
  /**
   * One-time code that `sendEmail` sent. Inferred: can be used once. Inferred: valid for 5 minutes.
   */
  passCode: string;
  /** Fields of the new user's profile. */
  profile?: Models.SignUpProfileDto;
  /** Options of the sign-up. */
  options?: Models.SignUpOptionsDto;
};

/** Argument of `signUpByEmailPassword`. */
export type SignUpByEmailPasswordParams = {
  /** Email address. Upper and lower case are not distinguished. */
  email: string;
  /** Password, encrypted as `options.passwordEncryptType` says. A secret: do not log it. */
  password: string;
  /** Fields of the new user's profile. */
  profile?: Models.SignUpProfileDto;
  /** Options of the sign-up. */
  options?: Models.SignUpOptionsDto;
};

/** Argument of `signUpByPhoneCode`. */
export type SignUpByPhoneCodeParams = {
  /**
   * Phone number without country code; for a number outside mainland China, set `phoneCountryCode`
   * too.
   */
  phone: string;
  /**
   * Country code of the phone number, for example `+86`; may be omitted for mainland China. Sending
   * messages to other countries needs an SMS service that is configured in the console. Default:
   * `"+86"`.
   */
  phoneCountryCode?: string;
  /**
   * One-time code that `sendSms` sent. Inferred: can be used once. Inferred: valid for 60 seconds.
   */
  passCode: string;
  /** Fields of the new user's profile. */
  profile?: Models.SignUpProfileDto;
  /** Options of the sign-up. */
  options?: Models.SignUpOptionsDto;
};

/** Argument of `signUpByUsernamePassword`. */
export type SignUpByUsernamePasswordParams = {
  /** User name. Inferred: unique in the user pool. */
  username: string;
  /** Password, encrypted as `options.passwordEncryptType` says. A secret: do not log it. */
  password: string;
  /** Fields of the new user's profile. */
  profile?: Models.SignUpProfileDto;
  /** Options of the sign-up. */
  options?: Models.SignUpOptionsDto;
};
