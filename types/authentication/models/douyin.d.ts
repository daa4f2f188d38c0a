// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

/** Encrypted data of a Douyin Mini Program, and what is needed to decrypt them. */
export type DecryptDouyinMiniProgramDataDto = {
  /** Login code of the user, from the Mini Program's `tt.login`. Inferred: can be used once. */
  code: string;
  /** Initialization vector of the encryption, which Douyin gives with the data. */
  iv: string;
  /** The encrypted data, as Douyin's API gave them. */
  encryptedData: string;
  /**
   * Identifier of the connection to Douyin among the external identity providers in GenAuth. The
   * name is spelt as on the wire.
   */
  extIdpConnidentifier: string;
};

/** Answer of `decryptDouyinMiniProgramData`. */
export type DecryptDouyinMiniProgramDataRespDto = {
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
  /**
   * The decrypted data; their form depends on what Douyin encrypted. Read them only when
   * `statusCode` is 200.
   */
  data: any;
};

/** Phone number of a Douyin user. */
export type DecryptDouyinMiniProgramPhoneDataDto = {
  /** Phone number; a foreign one has its country code. */
  phoneNumber: string;
  /** Phone number without the country code. */
  purePhoneNumber: string;
  /** Country code. */
  countryCode: string;
};

/**
 * Encrypted phone number of a Douyin Mini Program, and what is needed to decrypt it. No method of
 * the client takes it.
 */
export type DecryptDouyinMiniProgramPhoneDto = {
  /**
   * Identifier of the connection to Douyin among the external identity providers in GenAuth. The
   * name is spelt as on the wire.
   */
  extIdpConnidentifier: string;
  /** The encrypted data, as Douyin's API gave them. */
  encryptedData: string;
  /** Initialization vector of the encryption, which Douyin gives with the data. */
  iv: string;
  /** Login code of the user, from the Mini Program's `tt.login`. Inferred: can be used once. */
  code: string;
};

/** Answer with a decrypted phone number. */
export type DecryptDouyinMiniProgramPhoneRespDto = {
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
  /** The phone number. Read it only when `statusCode` is 200. */
  data: DecryptDouyinMiniProgramPhoneDataDto;
};
