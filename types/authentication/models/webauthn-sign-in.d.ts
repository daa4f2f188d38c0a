// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

import type * as Models from "../../../models.js";

/**
 * `PublicKeyCredential` of WebAuthn after `navigator.credentials.get`, with strings where the
 * browser has bytes.
 */
export type AuthenticationCredentialDto = {
  /** ID of the credential, as the browser's `id` gives it: base64url. */
  id: string;
  /** ID of the credential from the browser's `rawId`, encoded as text. */
  rawId: string;
  /** Response of the authenticator. */
  response: AuthenticatorAssertionResponseDto;
  /** Type of the credential; WebAuthn knows `public-key` only. */
  type: string;
};

/** Options and ticket of a sign-in with WebAuthn. */
export type AuthenticationOptionsDto = {
  /** Options for the browser's `navigator.credentials.get`. */
  authenticationOptions: PublicKeyCredentialRequestOptionsDto;
  /** Ticket of this attempt, for `verifyAuthentication`. */
  ticket: string;
};

/** `AuthenticatorAssertionResponse` of WebAuthn, each value encoded as text. */
export type AuthenticatorAssertionResponseDto = {
  /** Data of the authenticator about this use of the credential. */
  authenticatorData: string;
  /** Data of the browser, with challenge and origin. */
  clientDataJSON: string;
  /** Signature of the authenticator. */
  signature: string;
  /** Handle of the user that the authenticator keeps with the credential. */
  userHandle: string;
};

/** `AuthenticatorAttestationResponse` of WebAuthn, each value encoded as text. */
export type AuthenticatorAttestationResponseDto = {
  /** Attestation object, with the new public key. */
  attestationObject: string;
  /** Data of the browser, with challenge and origin. */
  clientDataJSON: string;
};

/** Answer of `initAuthenticationOptions`. */
export type GetAuthenticationOptionsRespDto = {
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
  /** Options and ticket. Read it only when `statusCode` is 200. */
  data: AuthenticationOptionsDto;
};

/** Answer of `initRegisterOptions`. */
export type GetRegistrationOptionsRespDto = {
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
  /** Options and ticket. Read it only when `statusCode` is 200. */
  data: RegistrationOptionsDto;
};

/** `PublicKeyCredentialCreationOptions` of WebAuthn, with strings where the browser takes bytes. */
export type PublicKeyCredentialCreationOptionsDto = {
  /** Challenge for the new credential. The browser takes it as bytes. */
  challenge: string;
  /**
   * Credentials that exist already: an authenticator that holds one of them is not to make another.
   */
  excludeCredentials: PublicKeyCredentialDescriptorDto[];
  /** Key types and algorithms that are accepted. */
  pubKeyCredParams: PublicKeyCredentialParametersDto[];
  /** The relying party. */
  rp: PublicKeyCredentialRpEntityDto;
  /**
   * Time for which the browser waits for the user. Unit: milliseconds. The schema has a number, the
   * example is a string of digits.
   */
  timeout: number;
  /** The user that the credential is for. */
  user: PublicKeyCredentialUserEntityDto;
};

/** `PublicKeyCredentialDescriptor` of WebAuthn: names one credential. */
export type PublicKeyCredentialDescriptorDto = {
  /** ID of the credential. The browser takes it as bytes. */
  id: string;
  /**
   * Transports of the authenticator, in the terms of WebAuthn, such as `usb`, `nfc`, `ble` or
   * `internal`.
   */
  transports: string[];
  /** Type of the credential; WebAuthn knows `public-key` only. */
  type: string;
};

/** `PublicKeyCredentialParameters` of WebAuthn: a key type with an algorithm. */
export type PublicKeyCredentialParametersDto = {
  /** COSE number of the signature algorithm, such as -7 for ES256 or -257 for RS256. */
  alg: number;
  /** Type of the credential; WebAuthn knows `public-key` only. */
  type: string;
};

/** `PublicKeyCredentialRequestOptions` of WebAuthn, with strings where the browser takes bytes. */
export type PublicKeyCredentialRequestOptionsDto = {
  /** Challenge for the authenticator to sign. The browser takes it as bytes. */
  challenge: string;
  /** Credentials that may be used. */
  allowCredentials?: PublicKeyCredentialDescriptorDto[];
  /** ID of the relying party: the domain that the credentials belong to. */
  rpId: string;
  /**
   * Time for which the browser waits for the user. Unit: milliseconds. The schema has a number, the
   * example is a string of digits.
   */
  timeout: number;
};

/** `PublicKeyCredentialRpEntity` of WebAuthn: the relying party. */
export type PublicKeyCredentialRpEntityDto = {
  /** ID of the relying party: the domain that the credential will belong to. */
  id: string;
  /** Name of the relying party, for people. */
  name: string;
};

/** `PublicKeyCredentialUserEntity` of WebAuthn: the user. */
export type PublicKeyCredentialUserEntityDto = {
  /** Handle of the user. The browser takes it as bytes. */
  id: string;
  /** Name that tells the account from others, such as a username or an email address. */
  name: string;
  /** Name of the user, for people. */
  displayName: string;
};

/**
 * `PublicKeyCredential` of WebAuthn after `navigator.credentials.create`, with strings where the
 * browser has bytes.
 */
export type RegistrationCredentialDto = {
  /** ID of the credential, as the browser's `id` gives it: base64url. */
  id: string;
  /** ID of the credential from the browser's `rawId`, encoded as text. */
  rawId: string;
  /** Response of the authenticator. */
  response: AuthenticatorAttestationResponseDto;
  /** Transports of the authenticator, from its `response.getTransports()`. */
  transports?: string[];
  /** Type of the credential; WebAuthn knows `public-key` only. */
  type: string;
};

/** Options and ticket of the registration of a WebAuthn credential. */
export type RegistrationOptionsDto = {
  /** Options for the browser's `navigator.credentials.create`. */
  registrationOptions: PublicKeyCredentialCreationOptionsDto;
  /** Ticket of this attempt, for `verifyRegister`. */
  ticket: string;
};

/** Further options for a sign-in with WebAuthn. */
export type SignInByWebAuthnOptionsDto = {
  /**
   * Scopes to request, separated by spaces. `openid` is required; `offline_access` adds a refresh
   * token to the answer; `profile`, `username`, `email`, `phone`, `roles`, `external_id`,
   * `extended_fields` and `tenant_id` add the user data of that name to the ID token.
   */
  scope?: string;
  /**
   * Data for the pipeline functions before and after the authentication, which receive it in their
   * `context`.
   */
  context?: any;
  /**
   * Values of the user's custom fields, an object by field name. The fields must be defined in the
   * console first.
   */
  customData?: any;
};

/** Credential that the browser returned for sign-in. */
export type VerifyAuthenticationDto = {
  /** Ticket that `initAuthenticationOptions` returned. */
  ticket: string;
  /** Answer of the browser's `navigator.credentials.get`. */
  authenticationCredential: AuthenticationCredentialDto;
  /** Further options for the sign-in. */
  options?: SignInByWebAuthnOptionsDto;
};

/** Outcome of a sign-in with WebAuthn. */
export type VerifyAuthenticationResultDto = {
  /** Whether the credential was accepted. */
  verified: boolean;
  /** Tokens of the user. Secrets: do not log them. Only when `verified` is `true`. */
  tokenSet?: Models.LoginTokenResponseDataDto;
};

/** Answer of `verifyAuthentication`. */
export type VerifyAuthenticationResultRespDto = {
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
  data: VerifyAuthenticationResultDto;
};

/** Credential that the browser created for registration. */
export type VerifyRegistrationDto = {
  /** Ticket that `initRegisterOptions` returned. */
  ticket: string;
  /** Answer of the browser's `navigator.credentials.create`. */
  registrationCredential: RegistrationCredentialDto;
  /**
   * Kind of the authenticator. The document's text names the values in upper case, its enum in
   * lower case.
   */
  authenticatorCode?: VerifyRegistrationDto.authenticatorCode;
};
export namespace VerifyRegistrationDto {
  /** Kind of an authenticator, by how it recognises the user. */
  export enum authenticatorCode {
    /** By a fingerprint. */
    FINGERPRINT = "fingerprint",
    /** By the face. */
    FACE = "face",
    /** In another way. */
    OTHER = "other",
  }
}

/** Outcome of the registration of a WebAuthn credential. */
export type VerifyRegistrationResultDto = {
  /** Whether the credential was accepted. */
  verified: boolean;
};

/** Answer of `verifyRegister`. */
export type VerifyRegistrationResultRespDto = {
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
  data: VerifyRegistrationResultDto;
};
