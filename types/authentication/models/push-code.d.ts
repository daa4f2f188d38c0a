// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

import type * as Models from "../../../models.js";

/** Decision of the user about a push sign-in. */
export type ChangePushCodeStatusDto = {
  /** ID of the push code, as `signInByPush` returned it. */
  pushCodeId: string;
  /** Decision of the user. */
  action: ChangePushCodeStatusDto.action;
};
export namespace ChangePushCodeStatusDto {
  /** Decision of the user about a push sign-in. */
  export enum action {
    /** Let the sign-in go ahead. */
    CONFIRM = "CONFIRM",
    /** Refuse the sign-in. */
    CANCEL = "CANCEL",
  }
}

/** Status of a push code. */
export type CheckPushCodeStatusDataDto = {
  /** Status of the sign-in. */
  status: CheckPushCodeStatusDataDto.status;
  /** Tokens of the user. Only when `status` is `AUTHORIZED`. */
  tokenSet?: Models.LoginTokenResponseDataDto;
};
export namespace CheckPushCodeStatusDataDto {
  /** Status of a push sign-in. */
  export enum status {
    /** The user has received the request and has not answered. */
    PUSHED = "PUSHED",
    /** The user has confirmed. */
    AUTHORIZED = "AUTHORIZED",
    /** The user has refused. */
    CANCELLED = "CANCELLED",
    /** The push code is no longer valid. */
    EXPIRED = "EXPIRED",
    /** The sign-in has failed for another reason. */
    ERROR = "ERROR",
  }
}

/** Answer of `checkPushCodeStatus`. */
export type CheckPushCodeStatusRespDto = {
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
  /** Status of the push code. Read it only when `statusCode` is 200. */
  data: CheckPushCodeStatusDataDto;
};
