// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

import type { CallOptions, GenAuthError } from "../../index.js";
import type * as Models from "../../models.js";

/** Devices: operations of {@link AuthenticationClient}. */
export interface DevicesOperations {
  /**
   * Gets the devices of the user, page by page.
   *
   * Needs the access token of a signed-in user, set with `setAccessToken`.
   *
   * @param query The page.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.list({ page: 1, limit: 10 });
   * @see GenAuth V3 API, `GET /api/v3/mydevices/list`: https://api-explorer.genauth.ai
   */
  list(
    query?: {
      /**
       * Page to get, from 1 on. At least 1.
       *
       * @default 1
       */
      page?: number;
      /**
       * Number of items on each page. At most 50.
       *
       * @default 10
       */
      limit?: number;
    },
    options?: CallOptions | number,
  ): Promise<Models.TerminalSessionRespDto>;
  list(
    query: {
      /**
       * Page to get, from 1 on. At least 1.
       *
       * @default 1
       */
      page?: number;
      /**
       * Number of items on each page. At most 50.
       *
       * @default 10
       */
      limit?: number;
    },
    options?: CallOptions | number,
  ): Promise<Models.TerminalSessionRespDto>;

  /**
   * Unbinds a device from the user.
   *
   * Inferred: needs the access token of a signed-in user, set with `setAccessToken`.
   *
   * @param requestBody The device.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * const { data: sessions } = await client.list({ page: 1, limit: 10 });
   * await client.unbind({ deviceId: sessions[0].device.deviceId });
   * @see GenAuth V3 API, `POST /api/v3/mydevices/unbind`: https://api-explorer.genauth.ai
   */
  unbind(
    requestBody: Models.UnbindDeviceDto,
    options?: CallOptions | number,
  ): Promise<Models.CommonResponseDto>;

  /**
   * Revokes the session of the user on a device.
   *
   * Inferred: needs the access token of a signed-in user, set with `setAccessToken`.
   *
   * @param requestBody The device.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * const { data: sessions } = await client.list({ page: 1, limit: 10 });
   * await client.revoke({ deviceId: sessions[0].device.deviceId });
   * @see GenAuth V3 API, `POST /api/v3/mydevices/revoke-session`: https://api-explorer.genauth.ai
   */
  revoke(
    requestBody: Models.RevokeDeviceSessionDto,
    options?: CallOptions | number,
  ): Promise<Models.CommonResponseDto>;
}

export type { GenAuthError };
