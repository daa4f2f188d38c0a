// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

/** A scanned Fastpass QR code. */
export type AppQRCodeLoginDto = {
  /** Action of the app on the QR code. */
  action: AppQRCodeLoginDto.action;
  /** ID of the QR code. */
  qrcodeId: string;
};
export namespace AppQRCodeLoginDto {
  /** Action of an app on a Fastpass QR code. */
  export enum action {
    /** Signs in on the app. */
    APP_LOGIN = "APP_LOGIN",
  }
}

/** An application that a Fastpass QR code can sign in to. */
export type FastpassQRCodeRelationAppDto = {
  /** ID of the application. */
  id: string;
  /** Name of the application. */
  name: string;
  /** Logo of the application. */
  logo?: string;
};

/** A user or a user pool, to show to a person. */
export type FastpassUserInfoDto = {
  /** ID. */
  id: string;
  /** Name to show. */
  displayName: string;
  /** URL of the picture. */
  photo: string;
};

/** Content of a Fastpass QR code. */
export type GeneFastpassQRCodeInfoDto = {
  /** Purpose of the QR code. */
  scene: string;
  /** ID of the QR code, also for asking its status. */
  qrcodeId: string;
  /** Host of the service's API. */
  apiHost: string;
  /** The user who is to be signed in. */
  user: FastpassUserInfoDto;
  /** ID of the application to which the user was signed in when the QR code was created. */
  appId: string;
  /** The user pool, in the same form as the user. */
  userpool: FastpassUserInfoDto;
};

/** Answer of `geneFastpassQrcodeInfo`. */
export type GeneFastpassQRCodeRespDto = {
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
  /** Content of the QR code. Read it only when `statusCode` is 200. */
  data?: GeneFastpassQRCodeInfoDto;
};

/** Applications that a Fastpass QR code can sign in to. */
export type GetFastpassQRCodeRelationAppsDto = {
  /** The client applications. */
  relationApps?: FastpassQRCodeRelationAppDto[];
};

/** Answer of `getFastpassParams`. */
export type GetFastpassQRCodeRelationAppsRespDto = {
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
  /** The applications. Read it only when `statusCode` is 200. */
  data: GetFastpassQRCodeRelationAppsDto;
};

/** Applications that may authorize a push login. */
export type GetPushCodeRelationAppsDataDto = {
  /** IDs of the client applications. */
  appIds?: string[];
};

/** A push login. */
export type GetPushCodeRelationAppsDto = {
  /** ID of the application that has begun the push login. */
  appId: string;
  /** ID of the push login, from the push. */
  pushCodeId: string;
};

/** Answer of `getPushLoginRelationApps`. */
export type GetPushCodeRelationAppsRespDto = {
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
  /** The applications. Read it only when `statusCode` is 200. */
  data: GetPushCodeRelationAppsDataDto;
};

/** Sign-in options of a Fastpass QR code. */
export type SignInFastpassDto = {
  /** Options of the sign-in. */
  options?: SignInFastpassOptionsDto;
};

/** Options of a Fastpass sign-in. */
export type SignInFastpassOptionsDto = {
  /**
   * Scopes to request, separated by spaces. `openid` is required; `offline_access` adds a refresh
   * token to the answer; `profile`, `username`, `email`, `phone`, `roles`, `external_id`,
   * `extended_fields` and `tenant_id` add the user data of that name to the ID token.
   */
  scope?: string;
  /**
   * Data for the pipeline functions before and after the authentication, which receive it in their
   * `context`.
   */
  context?: any;
  /**
   * Values of the user's custom fields, an object by field name. The fields must be defined in the
   * console first.
   */
  customData?: any;
};
