// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

import type { CallOptions, GenAuthError } from "../../index.js";
import type * as Models from "../../models.js";

/** Authenticator app and Fastpass: operations of {@link AuthenticationClient}. */
export interface AppSignInOperations {
  /**
   * Lists the client applications that may authorize a push login.
   *
   * For an authenticator app that has received a push, to find out whether the application of its
   * user can authorize the login.
   *
   * Inferred: needs the access token of a signed-in user, set with `setAccessToken`.
   *
   * @param requestBody The push login.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * const { data: push } = await client.signInByPush({ account: "alice@example.com" });
   * await client.getPushLoginRelationApps({
   *   appId: process.env.GENAUTH_APP_ID,
   *   pushCodeId: push.pushCodeId,
   * });
   * @see GenAuth V3 API, `POST /api/v3/get-pushlogin-relation-apps`:
   * https://api-explorer.genauth.ai
   */
  getPushLoginRelationApps(
    requestBody: Models.GetPushCodeRelationAppsDto,
    options?: CallOptions | number,
  ): Promise<Models.GetPushCodeRelationAppsRespDto>;

  /**
   * Creates a Fastpass QR code for the signed-in user and returns its content.
   *
   * Needs the access token of a signed-in user, set with `setAccessToken`.
   *
   * @param requestBody Options of the sign-in that the QR code leads to; `{}` for none.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.geneFastpassQrcodeInfo({
   *   options: { scope: "openid profile" },
   * });
   * @see GenAuth V3 API, `POST /api/v3/gene-fastpass-qrcode-info`: https://api-explorer.genauth.ai
   */
  geneFastpassQrcodeInfo(
    requestBody: Models.SignInFastpassDto,
    options?: CallOptions | number,
  ): Promise<Models.GeneFastpassQRCodeRespDto>;

  /**
   * Lists the client applications that a scanned Fastpass QR code can sign in to.
   *
   * Inferred: needs the access token of a signed-in user, set with `setAccessToken`.
   *
   * @param query The QR code.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * const { data: fastpass } = await client.geneFastpassQrcodeInfo({
   *   options: { scope: "openid profile" },
   * });
   * await client.getFastpassParams({
   *   qrcodeId: fastpass.qrcodeId,
   *   appId: process.env.GENAUTH_APP_ID,
   * });
   * @see GenAuth V3 API, `GET /api/v3/get-fastpass-client-apps`: https://api-explorer.genauth.ai
   */
  getFastpassParams(
    query: {
      /** ID of the QR code, `qrcodeId` of `geneFastpassQrcodeInfo`. */
      qrcodeId: string;
      /**
       * ID of the application in which the QR code was created, `appId` of
       * `geneFastpassQrcodeInfo`.
       */
      appId: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.GetFastpassQRCodeRelationAppsRespDto>;

  /**
   * Gets the status of a Fastpass QR code.
   *
   * For the page that shows the QR code, which repeats the call until the code has been used or has
   * expired.
   *
   * @param query The QR code.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * client.setAccessToken("ACCESS_TOKEN");
   * const { data: fastpass } = await client.geneFastpassQrcodeInfo({
   *   options: { scope: "openid profile" },
   * });
   * await client.getAppLoginQrCodeStatus({
   *   qrcodeId: fastpass.qrcodeId,
   * });
   * @see GenAuth V3 API, `GET /api/v3/get-app-login-qrcode-status`: https://api-explorer.genauth.ai
   */
  getAppLoginQrCodeStatus(
    query: {
      /** ID of the QR code, `qrcodeId` of `geneFastpassQrcodeInfo`. */
      qrcodeId: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.CheckQRCodeStatusRespDto>;

  /**
   * Signs in on the app with a scanned Fastpass QR code.
   *
   * @param requestBody The QR code.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * client.setAccessToken("ACCESS_TOKEN");
   * const { data: fastpass } = await client.geneFastpassQrcodeInfo({
   *   options: { scope: "openid profile" },
   * });
   * await client.qrCodeAppLogin({
   *   action: "APP_LOGIN",
   *   qrcodeId: fastpass.qrcodeId,
   * });
   * @see GenAuth V3 API, `POST /api/v3/qrcode-app-login`: https://api-explorer.genauth.ai
   */
  qrCodeAppLogin(
    requestBody: Models.AppQRCodeLoginDto,
    options?: CallOptions | number,
  ): Promise<Models.LoginTokenRespDto>;
}

export type { GenAuthError };
