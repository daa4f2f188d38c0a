// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

import type * as Models from "../../../models.js";

/** Argument of `signInByAD`. */
export type SignInByADParams = {
  /** Password, plain or encrypted as `options.passwordEncryptType` says. */
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
  /** Password, plain or encrypted as `options.passwordEncryptType` says. */
  password: string;
  /** Options of the sign-in, such as `scope` and `clientIp`. */
  options?: Models.SignInOptionsDto;
};

/** Argument of `signInByEmailPassCode`. */
export type SignInByEmailPassCodeParams = {
  /** Email address. Upper and lower case are the same to the service. */
  email: string;
  /** One-time code that the user has received. */
  passCode: string;
  /** Options of the sign-in, such as `scope` and `clientIp`. */
  options?: Models.SignInOptionsDto;
};

/** Argument of `signInByEmailPassword`. */
export type SignInByEmailPasswordParams = {
  /** Email address. Upper and lower case are the same to the service. */
  email: string;
  /** Password, plain or encrypted as `options.passwordEncryptType` says. */
  password: string;
  /** Options of the sign-in, such as `scope` and `clientIp`. */
  options?: Models.SignInOptionsDto;
};

/** Argument of `signInByLDAP`. */
export type SignInByLDAPParams = {
  /** Password, plain or encrypted as `options.passwordEncryptType` says. */
  password: string;
  /** Name of the account in the directory. */
  sAMAccountName: string;
  /** Options of the sign-in, such as `scope` and `clientIp`. */
  options?: Models.SignInOptionsDto;
};

/** Argument of `signInByPhonePassCode`. */
export type SignInByPhonePassCodeParams = {
  /** Phone number without the country code. */
  phone: string;
  /** Country code with its plus sign, such as `+86`, which is also the service's default. */
  phoneCountryCode?: string;
  /** One-time code that the user has received. */
  passCode: string;
  /** Options of the sign-in, such as `scope` and `clientIp`. */
  options?: Models.SignInOptionsDto;
};

/** Argument of `signInByPhonePassword`. */
export type SignInByPhonePasswordParams = {
  /** Phone number without the country code. */
  phone: string;
  /** Password, plain or encrypted as `options.passwordEncryptType` says. */
  password: string;
  /** Options of the sign-in, such as `scope` and `clientIp`. */
  options?: Models.SignInOptionsDto;
};

/** Argument of `signInByUsernamePassword`. */
export type SignInByUsernamePasswordParams = {
  /** Username. */
  username: string;
  /** Password, plain or encrypted as `options.passwordEncryptType` says. */
  password: string;
  /** Options of the sign-in, such as `scope` and `clientIp`. */
  options?: Models.SignInOptionsDto;
};

/** Argument of `signUpByEmailCode`. */
export type SignUpByEmailCodeParams = {
  /** Email address. Upper and lower case are the same to the service. */
  email: string;
  /** One-time code that the user has received. */
  passCode: string;
  /** Fields of the new user's profile. */
  profile?: Models.SignUpProfileDto;
  /** Options of the sign-up. */
  options?: Models.SignUpOptionsDto;
};

/** Argument of `signUpByEmailPassword`. */
export type SignUpByEmailPasswordParams = {
  /** Email address. Upper and lower case are the same to the service. */
  email: string;
  /** Password, plain or encrypted as `options.passwordEncryptType` says. */
  password: string;
  /** Fields of the new user's profile. */
  profile?: Models.SignUpProfileDto;
  /** Options of the sign-up. */
  options?: Models.SignUpOptionsDto;
};

/** Argument of `signUpByPhoneCode`. */
export type SignUpByPhoneCodeParams = {
  /** Phone number without the country code. */
  phone: string;
  /** Country code with its plus sign, such as `+86`, which is also the service's default. */
  phoneCountryCode?: string;
  /** One-time code that the user has received. */
  passCode: string;
  /** Fields of the new user's profile. */
  profile?: Models.SignUpProfileDto;
  /** Options of the sign-up. */
  options?: Models.SignUpOptionsDto;
};

/** Argument of `signUpByUsernamePassword`. */
export type SignUpByUsernamePasswordParams = {
  /** Username. */
  username: string;
  /** Password, plain or encrypted as `options.passwordEncryptType` says. */
  password: string;
  /** Fields of the new user's profile. */
  profile?: Models.SignUpProfileDto;
  /** Options of the sign-up. */
  options?: Models.SignUpOptionsDto;
};
