// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

import type * as Models from "../../../models.js";

/** A WeChat sign-in to finish with the ID of an account. */
export type BindByAccountIdInputApi = {
  /** Key of the unfinished sign-in, `data.key` of the answer that asked about binding. */
  key: string;
  /** Name of the step: `bind-identity-by-account-id` is the example of the service's document. */
  action: string;
  /** ID of the account. */
  accountId: string;
};

/** A WeChat sign-in to finish with a password. */
export type BindByAccountInputApi = {
  /** Key of the unfinished sign-in, `data.key` of the answer that asked about binding. */
  key: string;
  /** Name of the step: `bind-identity-by-password` is the example of the service's document. */
  action: string;
  /**
   * Password of the account. The example of the service's document is encrypted, but no field says
   * how. A secret: do not log it.
   */
  password: string;
  /** User name, phone number or email address of the account. */
  account: string;
};

/** A WeChat sign-in to finish with one of the accounts on offer. */
export type BindByAccountsInputApi = {
  /** Key of the unfinished sign-in, `data.key` of the answer that asked about binding. */
  key: string;
  /** Name of the step: `bind-identity-by-selection` is the example of the service's document. */
  action: string;
  /** ID of the selected account, out of `data.accounts` of the answer that asked about binding. */
  account: string;
};

/** A WeChat sign-in to finish with an email address. */
export type BindByEmailCodeInputApi = {
  /** Key of the unfinished sign-in, `data.key` of the answer that asked about binding. */
  key: string;
  /** Name of the step: `bind-identity-by-email-code` is the example of the service's document. */
  action: string;
  /**
   * One-time code from the email, of four or six digits. Inferred: can be used once. Inferred:
   * valid for 5 minutes.
   */
  code: string;
  /** Email address of the account. */
  email: string;
};

/** A WeChat sign-in to finish with a phone number. */
export type BindByPhoneCodeInputApi = {
  /** Key of the unfinished sign-in, `data.key` of the answer that asked about binding. */
  key: string;
  /** Name of the step: `bind-identity-by-phone-code` is the example of the service's document. */
  action: string;
  /**
   * One-time code from the text message, of four or six digits. Inferred: can be used once.
   * Inferred: valid for 60 seconds.
   */
  code: string;
  /** Phone number of the account, without country code. */
  phone: string;
  /**
   * Country code of the phone number: a plus sign and digits, such as `+86`. The service also
   * accepts `86`, `086` and `0086`.
   */
  phoneCountryCode?: string;
};

/** A WeChat sign-in to finish with a new account. */
export type BindByRegiserInputApi = {
  /** Key of the unfinished sign-in, `data.key` of the answer that asked about binding. */
  key: string;
  /** Name of the step: `create-federation-account` is the example of the service's document. */
  action: string;
};

/** Ways to finish an unfinished WeChat sign-in. */
export type WechatIdentityResolveRespDataDto = {
  /** Ways of binding that the identity source allows. */
  methods?: string[];
  /** Accounts to choose from, for `selectAccount`. */
  accounts?: string[];
  /**
   * Key of the unfinished sign-in, for the operation that finishes it. Keep it as secret as a
   * token.
   */
  key: string;
};

/**
 * Answer of the service, instead of tokens, when a WeChat sign-in must first be bound to an
 * account.
 */
export type WechatIdentityResolveRespDto = {
  /** ID of what keeps the sign-in from being finished. */
  uniqueId?: string;
  /** Detailed code, for clients of older versions: use `apiCode`. */
  code?: number;
  /** Business status, which is not the HTTP status: 200 means that the operation succeeded. */
  statusCode: number;
  /** Detailed code that names what is to be done. */
  apiCode?: number;
  /** Human-readable description of the result. */
  message: string;
  /** Ways to finish the sign-in. */
  data: WechatIdentityResolveRespDataDto;
};

/** Tokens of a finished WeChat sign-in. */
export type WechatLoginTokenRespDto = {
  /** Scopes of the sign-in, separated by spaces. */
  scope?: string;
  /** Access token. */
  access_token?: string;
  /** ID token: a JWT with the user's claims. */
  id_token?: string;
  /** Refresh token, for new access tokens. */
  refresh_token?: string;
  /** Type of the access token. */
  token_type: string;
  /** Lifetime of the access token. Unit: seconds. */
  expire_in: number;
};

/** A sign-in with WeChat's authorization code. */
export type WechatMobileAuthByCodeIdentityInput = {
  /** Authorization code that WeChat has given to the mobile app. Inferred: can be used once. */
  code: string;
  /** ID of the GenAuth application to sign in to. */
  appId?: string;
  /** ID of the WeChat connection of the identity source. */
  connId?: string;
  /** Options of the sign-in. */
  options?: Models.SignInOptionsDto;
};

/** A sign-in with WeChat's authorization code, in the older way. */
export type WechatMobileAuthByCodeInput = {
  /** Authorization code that WeChat has given to the mobile app. Inferred: can be used once. */
  code: string;
  /** ID of the GenAuth application to sign in to. */
  appId?: string;
  /** ID of the WeChat connection of the identity source. */
  connId?: string;
};
