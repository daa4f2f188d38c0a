// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

/** Body of a sign-in step for which the service documents no fields. */
export type FinishLoginParams = {};

/** A stored file. */
export type UploadDataDto = {
  /** Key of the file in the storage. */
  key: string;
  /** URL of the file. */
  url: string;
};

/**
 * Options of a file upload. No method of the client uploads files. The service's document describes
 * the request of `POST /api/v2/upload` as a JSON body of these fields.
 */
export type UploadDto = {
  /** Folder that the file is put into. */
  folder?: string;
  /** Whether the file can be read only by a signed URL. */
  isPrivate?: boolean;
};

/** Answer of a file upload. */
export type UploadRespDto = {
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
  /** The stored file. Read it only when `statusCode` is 200. */
  data: UploadDataDto;
};

/** Body of a check of a PEM key, for which the service documents no fields. */
export type ValidatePEMKeyDto = {};
