// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

import type { CallOptions, GenAuthError } from "../../index.js";
import type * as Models from "../../models.js";

/** Profile: operations of {@link AuthenticationClient}. */
export interface ProfileOperations {
  /**
   * Gets the signed-in user's profile.
   *
   * The scopes of the access token decide which fields the service returns.
   *
   * Needs the access token of a signed-in user, set with `setAccessToken`.
   *
   * @param query Additional data to return.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getProfile({ withCustomData: true });
   * @see GenAuth V3 API, `GET /api/v3/get-profile`: https://api-explorer.genauth.ai
   */
  getProfile(
    query?: {
      /**
       * Whether to return `customData`.
       *
       * @default false
       */
      withCustomData?: boolean;
      /**
       * Whether to return `identities`, the user's external identities.
       *
       * @default false
       */
      withIdentities?: boolean;
      /**
       * Whether to return `departmentIds`.
       *
       * @default false
       */
      withDepartmentIds?: boolean;
    },
    options?: CallOptions | number,
  ): Promise<Models.UserSingleRespDto>;
  getProfile(
    query: {
      /**
       * Whether to return `customData`.
       *
       * @default false
       */
      withCustomData?: boolean;
      /**
       * Whether to return `identities`, the user's external identities.
       *
       * @default false
       */
      withIdentities?: boolean;
      /**
       * Whether to return `departmentIds`.
       *
       * @default false
       */
      withDepartmentIds?: boolean;
    },
    options?: CallOptions | number,
  ): Promise<Models.UserSingleRespDto>;

  /**
   * Changes the signed-in user's profile.
   *
   * Separate operations change the email address, the phone number and the password.
   *
   * Needs the access token of a signed-in user, set with `setAccessToken`.
   *
   * @param requestBody The fields to change.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.updateProfile({
   *   nickname: "Alice",
   *   customData: { department: "Sales" },
   * });
   * @see GenAuth V3 API, `POST /api/v3/update-profile`: https://api-explorer.genauth.ai
   */
  updateProfile(
    requestBody: Models.UpdateUserProfileDto,
    options?: CallOptions | number,
  ): Promise<Models.UserSingleRespDto>;
}

export type { GenAuthError };
