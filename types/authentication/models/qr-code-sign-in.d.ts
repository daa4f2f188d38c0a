// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

import type * as Models from "../../../models.js";

/** Action of the user on a QR code. */
export type ChangeQRCodeStatusDto = {
  /** ID of the QR code. */
  qrcodeId: string;
  /** Action: `SCAN`, then `CONFIRM` or `CANCEL`. */
  action: ChangeQRCodeStatusDto.action;
};
export namespace ChangeQRCodeStatusDto {
  /** Action of a user on a QR code. */
  export enum action {
    /** Scanned it. Send it as soon as the app has read the code. */
    SCAN = "SCAN",
    /** Agreed to sign in. Only after `SCAN`. */
    CONFIRM = "CONFIRM",
    /** Refused to sign in. Only after `SCAN`. */
    CANCEL = "CANCEL",
  }
}

/** Status of a QR code. */
export type CheckQRCodeStatusDataDto = {
  /** Status: `PENDING`, `SCANNED`, `AUTHORIZED`, `CANCELLED`, `EXPIRED` or `ERROR`. */
  status: CheckQRCodeStatusDataDto.status;
  /**
   * Ticket for `exchangeTokenSetWithQrCodeTicket`. Only when `status` is `AUTHORIZED` and the
   * application's security settings do not let the polling page receive the full user data, which
   * is the default.
   */
  ticket?: string;
  /**
   * Name and picture of the user, to show on the page. Only when `status` is `SCANNED`,
   * `AUTHORIZED` or `CANCELLED`.
   */
  briefUserInfo?: QRCodeStatusBriefUserInfoDto;
  /**
   * Tokens of the user. The service's document recommends `ticket` instead. Only when `status` is
   * `AUTHORIZED` and the application's security settings let the polling page receive the full user
   * data.
   */
  tokenSet?: Models.LoginTokenResponseDataDto;
};
export namespace CheckQRCodeStatusDataDto {
  /** Status of a QR code. */
  export enum status {
    /** Not scanned yet. */
    PENDING = "PENDING",
    /** Scanned; the user has still to confirm. */
    SCANNED = "SCANNED",
    /** The user has confirmed. */
    AUTHORIZED = "AUTHORIZED",
    /** The user has refused. */
    CANCELLED = "CANCELLED",
    /** No longer valid. */
    EXPIRED = "EXPIRED",
    /** An unknown fault. */
    ERROR = "ERROR",
  }
}

/** Answer of an operation that asks for the status of a QR code. */
export type CheckQRCodeStatusRespDto = {
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
  /** The status. Read it only when `statusCode` is 200. */
  data: CheckQRCodeStatusDataDto;
};

/** The ticket to exchange. */
export type ExchangeTokenSetWithQRcodeTicketDto = {
  /** Ticket from a QR code's status. */
  ticket: string;
  /**
   * ID of the application. Required when the application authenticates with `client_secret_post`.
   */
  client_id?: string;
  /**
   * Secret of the application. Keep it on the server. Required when the application authenticates
   * with `client_secret_post`.
   */
  client_secret?: string;
};

/** A QR code to sign in with. */
export type GeneQRCodeDataDto = {
  /** ID of the QR code, to get its status with `getQrCodeStatus`. */
  qrcodeId: string;
  /** URL that the page shows the QR code from. */
  url: string;
  /**
   * URL of your own logo, for the page to draw into the picture. Only when `type` is
   * `WECHAT_MINIPROGRAM` and `autoMergeQrCode` is `false`.
   */
  customLogoUrl?: string;
};

/** Answer of `geneQrCode`. */
export type GeneQRCodeRespDto = {
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
  /** The QR code. Read it only when `statusCode` is 200. */
  data: GeneQRCodeDataDto;
};

/** Options of the QR code. */
export type GenerateQrcodeDto = {
  /** Scanner of the code: `MOBILE_APP`, `WECHAT_MINIPROGRAM` or `WECHAT_OFFICIAL_ACCOUNT`. */
  type: GenerateQrcodeDto.type;
  /**
   * ID of the WeChat connection to use. Without it, the service uses the first connection of that
   * kind that is enabled for the application. Only when `type` is `WECHAT_MINIPROGRAM` or
   * `WECHAT_OFFICIAL_ACCOUNT`.
   */
  extIdpConnId?: string;
  /**
   * Values of the user's custom fields, an object by field name; stored when the user has
   * confirmed. Only when `type` is `MOBILE_APP`.
   */
  customData?: any;
  /**
   * Data for the pipeline functions, which receive it in their `context`. Only when `type` is
   * `WECHAT_OFFICIAL_ACCOUNT` or `WECHAT_MINIPROGRAM`.
   */
  context?: any;
  /**
   * Whether the service draws your own logo into the picture, which makes the answer slower.
   * Default: `false`. Only when `type` is `WECHAT_MINIPROGRAM`.
   */
  autoMergeQrCode?: boolean;
};
export namespace GenerateQrcodeDto {
  /** Scanner of a QR code. */
  export enum type {
    /** A mobile app of your own. */
    MOBILE_APP = "MOBILE_APP",
    /** A WeChat Mini Program. */
    WECHAT_MINIPROGRAM = "WECHAT_MINIPROGRAM",
    /** WeChat, by following an Official Account. */
    WECHAT_OFFICIAL_ACCOUNT = "WECHAT_OFFICIAL_ACCOUNT",
  }
}

/** Public profile of the user who scanned a QR code. */
export type QRCodeStatusBriefUserInfoDto = {
  /** Name to show. */
  displayName: string;
  /** URL of the picture. */
  photo: string;
};
