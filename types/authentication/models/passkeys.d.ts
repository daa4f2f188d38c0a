// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

import type * as Models from "../../../models.js";

/** A sign-in with a passkey. */
export type FinalizeWebAuthnLoginDto = {
  /** Ticket from `webAuthnLoginInitalize`. */
  ticket: string;
  /** Result of `navigator.credentials.get` in the browser. */
  credential: Models.AuthenticationCredentialDto;
  /** Options of the sign-in. */
  options?: Models.SignInByWebAuthnOptionsDto;
};

/** A new name for a passkey. */
export type UpdatePasskeyDto = {
  /** Name to show. */
  name: string;
};
