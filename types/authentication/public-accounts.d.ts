// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

import type { CallOptions, GenAuthError } from "../../index.js";
import type * as Models from "../../models.js";

/** Public accounts: operations of {@link AuthenticationClient}. */
export interface PublicAccountsOperations {
  /**
   * Lists the public accounts that the signed-in user can switch to.
   *
   * The list is empty if there is no such account.
   *
   * Needs the access token of a signed-in user, set with `setAccessToken`.
   *
   * @param query Additional data to return.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.listPublicAccountsForSwitchLoggedIn({
   *   withOriginUser: true,
   * });
   * @see GenAuth V3 API, `GET /api/v3/get-user-select-login-public-accounts`:
   * https://api-explorer.genauth.ai
   */
  listPublicAccountsForSwitchLoggedIn(
    query?: {
      /**
       * Whether to return `originUser`, the user who switches.
       *
       * @default false
       */
      withOriginUser?: boolean;
    },
    options?: CallOptions | number,
  ): Promise<Models.GetPublicAccountDataRespDto>;
  listPublicAccountsForSwitchLoggedIn(
    query: {
      /**
       * Whether to return `originUser`, the user who switches.
       *
       * @default false
       */
      withOriginUser?: boolean;
    },
    options?: CallOptions | number,
  ): Promise<Models.GetPublicAccountDataRespDto>;
}

export type { GenAuthError };
