// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

import type { CallOptions, GenAuthError } from "../../index.js";
import type * as Models from "../../models.js";

/** Douyin: operations of {@link AuthenticationClient}. */
export interface DouyinOperations {
  /**
   * Decrypts data that a Douyin Mini Program got from Douyin in encrypted form.
   *
   * The service does not define the type of `data`: check it before use.
   *
   * @param requestBody The encrypted data and what is needed to decrypt them.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.decryptDouyinMiniProgramData({
   *   code: "DOUYIN_LOGIN_CODE",
   *   iv: "INITIALISATION_VECTOR",
   *   encryptedData: "ENCRYPTED_DATA",
   *   extIdpConnidentifier: "CONNECTION_IDENTIFIER",
   * });
   * @see `POST /api/v3/decrypt-douyin-miniprogram-data`, which only authing-node-sdk documents
   */
  decryptDouyinMiniProgramData(
    requestBody: Models.DecryptDouyinMiniProgramDataDto,
    options?: CallOptions | number,
  ): Promise<Models.DecryptDouyinMiniProgramDataRespDto>;
}

export type { GenAuthError };
