// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

/** Credentials for `checkValidCredentialsByCredIds`. The service documents no fields. */
export type CheckDeviceCredentialIdDto = {};

/** Credentials for `listCredentialsByPage`. The service documents no fields. */
export type ListDeviceCredentialDto = {};

/** Answer of `listCredentialsByPage`. */
export type ListWebAuthnAuthenticatorDeviceDataDto = {
  /**
   * Number of the credentials on all pages. The schema has a number, the example is the boolean
   * true.
   */
  totalCount: number;
  /**
   * Credentials of the page; the service documents no type for them. The schema has a list, the
   * example is the boolean true.
   */
  list: any[];
};

/** Credentials for `removeAllCredentials`. The service documents no fields. */
export type RemoveDeviceCredentialDto = {};

/** Answer of `checkValidCredentialsByCredIds`. */
export type WebAuthnCheckValidCredentialsByCredIdsRespDto = {
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
   * Outcome of the check; the service documents no type for it. Read it only when `statusCode` is
   * 200.
   */
  data: any[];
};

/** Body of `removeCredential`. The service documents no fields. */
export type WebAuthnRemoveCredentialDto = {};
