// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

/** A management token. */
export type AccessTokenResDto = {
  /** The token, a JWT, for the header `Authorization: Bearer`. */
  access_token: string;
  /** Lifetime of the token. Unit: seconds. */
  expires_in: number;
};

/** Body of `createAccessKey`. */
export type CreateAccessKeyDto = {
  /** Type of the key, for example `userpool`. */
  type: string;
  /** ID of the user to whom the key belongs. */
  userId?: string;
  /** ID of the tenant to which the key belongs. */
  tenantId?: string;
};

/** An access key that was created. */
export type CreateAccessKeyRespDto = {
  /** ID of the access key. */
  accessKeyId: string;
  /** Secret of the access key. */
  accessKeySecret: string;
  /** ID of the user to whom the key belongs. */
  userId: string;
  /** Time of creation. Format: `date-time`. */
  createdAt: string;
  /** State of the access key. */
  status: string;
  /** Time of the last use. Format: `date-time`. */
  lastDate: string;
  /** ID of the user pool of the key. */
  userPoolId: string;
  /** Whether it is enabled. */
  enable: boolean;
};

/** Answer of `createAccessKey`. */
export type CreateAccessKeyResponseDto = {
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
  /** Result of the operation. */
  data: CreateAccessKeyRespDto[];
};

/** Body of `deleteAccessKey`. */
export type DeleteAccessKeyDto = {
  /** ID of the access key. */
  accessKeyId: string;
};

/** An access key. */
export type GetAccessKeyRespDto = {
  /** ID of the access key. */
  accessKeyId: string;
  /** Secret of the access key. */
  accessKeySecret: string;
  /** ID of the user to whom the key belongs. */
  userId: string;
  /** Time of creation. Format: `date-time`. */
  createdAt: string;
  /** State of the access key. */
  status: string;
  /** Time of the last use. Format: `date-time`. */
  lastDate: string;
  /** ID of the user pool of the key. */
  userPoolId: string;
  /** Whether it is enabled. */
  enable: boolean;
};

/** Answer of `getAccessKey`. */
export type GetAccessKeyResponseDto = {
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
  /** Result of the operation. */
  data: GetAccessKeyRespDto[];
};

/** Body of `getManagementToken`. */
export type GetManagementAccessTokenDto = {
  /** ID of the access key; the ID of the user pool for the key of the whole pool. */
  accessKeyId: string;
  /** Secret of the access key. */
  accessKeySecret: string;
};

/** Answer of `getManagementToken`. */
export type GetManagementTokenRespDto = {
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
  /** Result of the operation. */
  data: AccessTokenResDto;
};

/** An access key in a list. */
export type ListAccessKeyRespDto = {
  /** ID of the access key. */
  accessKeyId: string;
  /** Secret of the access key. */
  accessKeySecret: string;
  /** ID of the user to whom the key belongs. */
  userId: string;
  /** Time of creation. Format: `date-time`. */
  createdAt: string;
  /** State of the access key. */
  status: string;
  /** Time of the last use. Format: `date-time`. */
  lastDate: string;
  /** ID of the user pool of the key. */
  userPoolId: string;
  /** Whether it is enabled. */
  enable: boolean;
};

/** Answer of `getAccessKeyList`. */
export type ListAccessKeyResponseDto = {
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
  /** Result of the operation. */
  data: ListAccessKeyRespDto[];
};

/** Body of `updateAccessKey`. */
export type UpdateAccessKeyDto = {
  /**
   * Whether it is enabled. The schema has a boolean; the text of the operation names `status`
   * instead, with `activated` and `revoked`.
   */
  enable: boolean;
  /** ID of the access key. */
  accessKeyId: string;
};
