// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

import type { CallOptions, GenAuthError } from "../../index.js";
import type * as Models from "../../models.js";

/** Plan and billing: operations of {@link ManagementClient}. */
export interface BillingOperations {
  /**
   * Gets the current plan of the user pool.
   *
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getCurrentPackageInfo();
   * @see GenAuth V3 API, `GET /api/v3/get-current-package-info`: https://api-explorer.genauth.ai
   */
  getCurrentPackageInfo(
    options?: CallOptions | number,
  ): Promise<Models.CostGetCurrentPackageRespDto>;

  /**
   * Gets the current usage of the entitlements of the user pool.
   *
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getUsageInfo();
   * @see GenAuth V3 API, `GET /api/v3/get-usage-info`: https://api-explorer.genauth.ai
   */
  getUsageInfo(options?: CallOptions | number): Promise<Models.CostGetCurrentUsageRespDto>;

  /**
   * Gets the history of monthly active users (MAU) of the user pool.
   *
   * @param query Which days to cover.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getMauPeriodUsageHistory({
   *   startTime: "20240101",
   *   endTime: "20240131",
   * });
   * @see GenAuth V3 API, `GET /api/v3/get-mau-period-usage-history`:
   * https://api-explorer.genauth.ai
   */
  getMauPeriodUsageHistory(
    query: {
      /** First day of the period, as year, month and day. */
      startTime: string;
      /** Last day of the period, as year, month and day. */
      endTime: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.CostGetMauPeriodUsageHistoryRespDto>;

  /**
   * Gets all entitlements of the user pool.
   *
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getAllRightsItem();
   * @see GenAuth V3 API, `GET /api/v3/get-all-rights-items`: https://api-explorer.genauth.ai
   */
  getAllRightsItem(options?: CallOptions | number): Promise<Models.CostGetAllRightItemRespDto>;

  /**
   * Lists the orders of the user pool page by page.
   *
   * @param query Which page of the list to get.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getOrders({ page: 1, limit: 20 });
   * @see GenAuth V3 API, `GET /api/v3/get-orders`: https://api-explorer.genauth.ai
   */
  getOrders(
    query?: {
      /**
       * Page to get, from 1 on.
       *
       * @default 1
       */
      page?: number;
      /**
       * Number of items on each page. At most 50.
       *
       * @default 10
       */
      limit?: number;
    },
    options?: CallOptions | number,
  ): Promise<Models.CostGetOrdersRespDto>;
  getOrders(
    query: {
      /**
       * Page to get, from 1 on.
       *
       * @default 1
       */
      page?: number;
      /**
       * Number of items on each page. At most 50.
       *
       * @default 10
       */
      limit?: number;
    },
    options?: CallOptions | number,
  ): Promise<Models.CostGetOrdersRespDto>;

  /**
   * Gets an order of the user pool.
   *
   * @param query Order to get.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getOrderDetail({
   *   orderNo: "2024013111591337da0aae9660",
   * });
   * @see GenAuth V3 API, `GET /api/v3/get-order-detail`: https://api-explorer.genauth.ai
   */
  getOrderDetail(
    query: {
      /** Order number. */
      orderNo: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.CostGetOrderDetailRespDto>;

  /**
   * Gets the payment of an order of the user pool.
   *
   * @param query Order whose payment to get.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getOrderPayDetail({
   *   orderNo: "2024013111591337da0aae9660",
   * });
   * @see GenAuth V3 API, `GET /api/v3/get-order-pay-detail`: https://api-explorer.genauth.ai
   */
  getOrderPayDetail(
    query: {
      /** Order number. */
      orderNo: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.CostGetOrderPayDetailRespDto>;
}

export type { GenAuthError };
