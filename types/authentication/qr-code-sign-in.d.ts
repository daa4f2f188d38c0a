// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

import type { CallOptions, GenAuthError } from "../../index.js";
import type * as Models from "../../models.js";

/** QR code sign-in: operations of {@link AuthenticationClient}. */
export interface QrCodeSignInOperations {
  /**
   * Creates a QR code for sign-in.
   *
   * @param requestBody Options of the QR code.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.geneQrCode({ type: "MOBILE_APP" });
   * @see GenAuth V3 API, `POST /api/v3/gene-qrcode`: https://api-explorer.genauth.ai
   */
  geneQrCode(
    requestBody: Models.GenerateQrcodeDto,
    options?: CallOptions | number,
  ): Promise<Models.GeneQRCodeRespDto>;

  /**
   * Gets the status of a QR code.
   *
   * The status goes from `PENDING` through `SCANNED` to `AUTHORIZED` or `CANCELLED`; it may also be
   * `EXPIRED` or `ERROR`.
   *
   * @param query The QR code.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * const { data: code } = await client.geneQrCode({ type: "MOBILE_APP" });
   * await client.getQrCodeStatus({ qrcodeId: code.qrcodeId });
   * @see `GET /api/v3/get-qrcode-status`, which only authing-node-sdk documents
   */
  getQrCodeStatus(
    query: {
      /** ID of the QR code. */
      qrcodeId: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.CheckQRCodeStatusRespDto>;

  /**
   * Gets the status of a QR code.
   *
   * The status goes from `PENDING` through `SCANNED` to `AUTHORIZED` or `CANCELLED`; it may also be
   * `EXPIRED` or `ERROR`.
   *
   * @deprecated Use {@link AuthenticationClient.getQrCodeStatus}. The service has replaced it with
   * that operation, which has the same argument, because the form of this answer is irregular.
   * @param query The QR code.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * const { data: code } = await client.geneQrCode({ type: "MOBILE_APP" });
   * await client.checkQrCodeStatus({ qrcodeId: code.qrcodeId });
   * @see GenAuth V3 API, `GET /api/v3/check-qrcode-status`: https://api-explorer.genauth.ai
   */
  checkQrCodeStatus(
    query: {
      /** ID of the QR code. */
      qrcodeId: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.CheckQRCodeStatusRespDto>;

  /**
   * Exchanges the ticket of a QR code that the user has confirmed for tokens.
   *
   * For an application that authenticates by `client_secret_post`, put `client_id` and
   * `client_secret` into `requestBody`. For `client_secret_basic`, the client sends both in the
   * `Authorization` header.
   *
   * @param requestBody The ticket to exchange.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * // The page shows a code.
   * const { data: code } = await client.geneQrCode({ type: "MOBILE_APP" });
   *
   * // The mobile app in which the user is signed in confirms it.
   * client.setAccessToken("ACCESS_TOKEN");
   * await client.changeQrCodeStatus({ qrcodeId: code.qrcodeId, action: "SCAN" });
   * await client.changeQrCodeStatus({ qrcodeId: code.qrcodeId, action: "CONFIRM" });
   *
   * // The page gets a ticket.
   * const { data: status } = await client.checkQrCodeStatus({ qrcodeId: code.qrcodeId });
   * await client.exchangeTokenSetWithQrCodeTicket({
   *   ticket: status.ticket,
   * });
   * @see GenAuth V3 API, `POST /api/v3/exchange-tokenset-with-qrcode-ticket`:
   * https://api-explorer.genauth.ai
   */
  exchangeTokenSetWithQrCodeTicket(
    requestBody: Models.ExchangeTokenSetWithQRcodeTicketDto,
    options?: CallOptions | number,
  ): Promise<Models.LoginTokenRespDto>;

  /**
   * Reports what the signed-in user of your own mobile app did with a QR code.
   *
   * For QR codes of the type `MOBILE_APP`.
   *
   * Send `SCAN` as soon as the app has read the code; `CONFIRM` and `CANCEL` are accepted only
   * after it.
   *
   * From the code of authing-node-sdk: needs the access token of a signed-in user, set with
   * `setAccessToken`.
   *
   * @param requestBody The QR code and the action of the user.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * const { data: code } = await client.geneQrCode({ type: "MOBILE_APP" });
   * await client.setQrCodeStatus({
   *   qrcodeId: code.qrcodeId,
   *   action: "SCAN",
   * });
   * @see `POST /api/v3/set-qrcode-status`, which only authing-node-sdk documents
   */
  setQrCodeStatus(
    requestBody: Models.ChangeQRCodeStatusDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Reports what the signed-in user of your own mobile app did with a QR code.
   *
   * For QR codes of the type `MOBILE_APP`.
   *
   * Send `SCAN` as soon as the app has read the code; `CONFIRM` and `CANCEL` are accepted only
   * after it.
   *
   * Needs the access token of a signed-in user, set with `setAccessToken`.
   *
   * @deprecated Use {@link AuthenticationClient.setQrCodeStatus}. The service has replaced it with
   * that operation, which has the same argument, because the form of this answer is irregular.
   * @param requestBody The QR code and the action of the user.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * const { data: code } = await client.geneQrCode({ type: "MOBILE_APP" });
   * await client.changeQrCodeStatus({
   *   qrcodeId: code.qrcodeId,
   *   action: "SCAN",
   * });
   * @see GenAuth V3 API, `POST /api/v3/change-qrcode-status`: https://api-explorer.genauth.ai
   */
  changeQrCodeStatus(
    requestBody: Models.ChangeQRCodeStatusDto,
    options?: CallOptions | number,
  ): Promise<Models.CommonResponseDto>;
}

export type { GenAuthError };
