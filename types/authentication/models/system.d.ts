// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

import type * as Models from "../../../models.js";

/** A country or region. */
export type CountryDetailInfo = {
  /** Two-letter code of ISO 3166-1, such as `JP`. */
  alpha2: string;
  /** Three-letter code of ISO 3166-1, such as `JPN`. */
  alpha3: string;
  /** Calling code of its telephone numbers. */
  phoneCountryCode: string;
  /** Its flag. */
  flag: string;
  /** Its name in Chinese and English; the service fills in no other language yet. */
  name: Models.LangObject;
};

/** Answer of `getCountryList`. */
export type GetCountryListRespDto = {
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
  /** The countries and regions. Read it only when `statusCode` is 200. */
  data: CountryDetailInfo[];
};

/** Answer of `getSystemInfo`. It comes bare: without `statusCode`, `message` and `data`. */
export type SystemInfoResp = {
  /** Key for encrypting with RSA. */
  rsa: SystmeInfoRSAConfig;
  /** Key for encrypting with SM2, the Chinese national algorithm. */
  sm2: SystmeInfoSM2Config;
  /** Versions of the parts of the service. */
  version: SystmeInfoVersion;
  /** The service's public IP addresses. */
  publicIps: string[];
};

/**
 * The service's RSA key, with which a password is encrypted when `passwordEncryptType` is `rsa`.
 * The name is spelt as in the mirrored SDK.
 */
export type SystmeInfoRSAConfig = {
  /** RSA public key. */
  publicKey: string;
};

/**
 * The service's SM2 key, with which a password is encrypted when `passwordEncryptType` is `sm2`.
 * The name is spelt as in the mirrored SDK.
 */
export type SystmeInfoSM2Config = {
  /** SM2 public key. */
  publicKey: string;
};

/** Versions of the parts of the service. The name is spelt as in the mirrored SDK. */
export type SystmeInfoVersion = {
  /** Version of the server. */
  server: string;
  /** Version of the console. */
  console: string;
  /** Version of the login page. */
  login: string;
};
