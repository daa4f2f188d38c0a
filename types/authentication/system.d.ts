// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

import type { CallOptions, GenAuthError } from "../../index.js";
import type * as Models from "../../models.js";

/** System and countries: operations of {@link AuthenticationClient}. */
export interface SystemOperations {
  /**
   * Gets the service's public keys, versions and public IP addresses.
   *
   * The answer has no `statusCode`, unlike that of most operations.
   *
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getSystemInfo();
   * @see GenAuth V3 API, `GET /api/v3/system`: https://api-explorer.genauth.ai
   */
  getSystemInfo(options?: CallOptions | number): Promise<Models.SystemInfoResp>;

  /**
   * Gets the countries and regions with their codes, calling codes and names.
   *
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getCountryList();
   * @see GenAuth V3 API, `GET /api/v3/get-country-list`: https://api-explorer.genauth.ai
   */
  getCountryList(options?: CallOptions | number): Promise<Models.GetCountryListRespDto>;
}

export type { GenAuthError };
