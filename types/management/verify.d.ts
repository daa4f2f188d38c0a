// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

import type { CallOptions, GenAuthError } from "../../index.js";
import type * as Models from "../../models.js";

/** Verify configuration: operations of {@link ManagementClient}. */
export interface VerifyOperations {
  /**
   * Lists the verify configuration of applications, filtered by a keyword.
   *
   * @param query Query parameters.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getVerifyConfigApp({ keywords: "shop" });
   * @see GenAuth V3 API, `GET /api/v3/verify-config-app`: https://api-explorer.genauth.ai
   */
  getVerifyConfigApp(
    query?: {
      /** Text to search for. */
      keywords?: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.ApplicationDto>;
  getVerifyConfigApp(
    query: {
      /** Text to search for. */
      keywords?: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.ApplicationDto>;
}

export type { GenAuthError };
