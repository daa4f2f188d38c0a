// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

/** The current plan of the user pool. */
export type CostCurrentPackageInfo = {
  /** Code of the plan. */
  code: string;
  /** Time at which the plan ends. */
  endTime: string;
  /** Number of days for which the plan is overdue. Unit: days. */
  overdueDays: string;
  /** Plan that was bought. */
  goodsPackage: GoodsPackageDto;
};

/** Answer of `getAllRightsItem`. */
export type CostGetAllRightItemRespDto = {
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
  data: RightItemRes;
};

/** Answer of `getCurrentPackageInfo`. */
export type CostGetCurrentPackageRespDto = {
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
  data: CostCurrentPackageInfo;
};

/** Answer of `getUsageInfo`. */
export type CostGetCurrentUsageRespDto = {
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
  data: CurrentUsageRespDto;
};

/** Answer of `getMauPeriodUsageHistory`. */
export type CostGetMauPeriodUsageHistoryRespDto = {
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
  data: MauPeriodUsageHistory;
};

/** Answer of `getOrderDetail`. */
export type CostGetOrderDetailRespDto = {
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
  data: OrderItem;
};

/** Payment of an order. */
export type CostGetOrderPayDetail = {
  /** Order number. */
  orderNo: string;
  /** Order number at the payment provider. */
  channelOrderNo: string;
  /** Amount that was paid. */
  paidAmount: string;
  /** Time of the payment. */
  paidTime: string;
  /** Account that paid. */
  paidAccountNo: string;
  /** State of the payment. */
  payStatus: string;
  /** Time of creation. */
  createTime: string;
  /** Payment method. */
  payType: string;
};

/** Answer of `getOrderPayDetail`. */
export type CostGetOrderPayDetailRespDto = {
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
  data: CostGetOrderPayDetail;
};

/** Answer of `getOrders`. */
export type CostGetOrdersRespDto = {
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
  data: GetOrdersRes;
};

/** Usage of one entitlement. */
export type CurrentUsageDto = {
  /** Total amount that the plan includes. */
  amount: string;
  /** Amount that is used now. */
  current: string;
  /** Whether the entitlement belongs to a trial. */
  experience: boolean;
  /** Code of the entitlement. */
  modelCode: string;
  /** Name of the entitlement. */
  modelName: string;
};

/** Usage of all entitlements of the user pool. */
export type CurrentUsageRespDto = {
  /** Usage of each entitlement. */
  usages: CurrentUsageDto[];
};

/** One page of orders. */
export type GetOrdersRes = {
  /** Total number of orders, as a string. */
  totalCount: string;
  /** Items of the list. */
  list: OrderItem[];
};

/** A plan that can be bought. */
export type GoodsPackageDto = {
  /** Name of the plan. */
  name: string;
  /** English name of the plan. */
  nameEn: string;
  /** Unit price. */
  unitPrice: string;
  /** Code of the plan. */
  code: string;
  /** Edition of the plan, such as `Enterprise`. */
  group: string;
  /** Code of the scenario of the plan, such as `B2C`. */
  sceneCode: string;
  /** Number of monthly active users (MAU) that the plan includes. */
  amount: string;
};

/** History of monthly active users (MAU). */
export type MauPeriodUsageHistory = {
  /** Usage of each period. */
  records: MauPeriodUsageHistoryDto[];
};

/** Monthly active users (MAU) of one period. */
export type MauPeriodUsageHistoryDto = {
  /** First day of the period, as year, month and day. */
  periodStartTime: string;
  /** Last day of the period, as year, month and day. */
  periodEndTime: string;
  /** Total number of monthly active users (MAU) of the period. */
  amount: string;
  /** Number of monthly active users (MAU) of the period. */
  current: string;
};

/** An order of the user pool. */
export type OrderItem = {
  /** Order number. */
  orderNo: string;
  /** Chinese name of the plan. */
  goodsName: string;
  /** English name of the plan. */
  goodsNameEn: string;
  /** Unit price. */
  goodsUnitPrice: string;
  /** Number of units. */
  quantity: string;
  /** Amount that was paid or is to be paid. */
  actualAmount: string;
  /** State of the order: `1` unpaid, `2` paid, `3` completed, `4` canceled, `5` expired. */
  status: string;
  /**
   * Type of the order: `New` for a first purchase, `Upgrade`, `Renew` or `Overdue_Correct`, for
   * instance.
   */
  orderType: string;
  /** Time of creation. */
  createTime: string;
  /**
   * How the order was made: `Licence` with a license, `Offline` outside the service, `Eadmin` by
   * the operator of the service, `SelfHelp` by the customer, `Cdkey` with a promotion code.
   */
  source: string;
};

/** An entitlement of the plan. */
export type RightItemDto = {
  /** Code of the entitlement. */
  rightsModelCode: string;
  /** Name of the entitlement. */
  rightsModelName: string;
  /**
   * Type of the value: `1` quantity, `2` read-only number that is not metered, `3` true or false,
   * `4` read-only string.
   */
  dataType: string;
  /** Value of the entitlement. */
  dataValue: string;
};

/** All entitlements of the user pool. */
export type RightItemRes = {
  /** Entitlements. */
  rightsItems: RightItemDto[];
};
