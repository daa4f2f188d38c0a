// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

/** Any JSON value. */
export type Any = {};

/** Body of `createWebhook`. */
export type CreateWebhookDto = {
  /** Format of the body of the requests that the webhook sends. */
  contentType: CreateWebhookDto.contentType;
  /** Events that the webhook subscribes to. */
  events: ("test" | "register" | "login" | "mfa:verified" | "kick" | "user:created" | "user:password-changed" | "user:updated" | "user:email-verified" | "user:archived" | "user:unarchived" | "user:blocked" | "user:unblocked" | "user:deleted" | "user:register-whitelist-added" | "user:register-whitelist-deleted" | "user:udv-changed" | "user:link-account" | "user:password-update-remind" | "user:organization-node-update" | "permission:revoke" | "permission:add" | "resource:created" | "resource:delete" | "resource:updated" | "role:created" | "role:updated" | "role:deleted" | "role:disable" | "role:assigned" | "subject:remove" | "role:unassigned" | "role:udv-changed" | "application:mfa:enabled" | "application:mfa:disabled" | "group:created" | "group:updated" | "group:deleted" | "group:member-added" | "group:member-removed" | "organization:created" | "organization:imported" | "organization:deleted" | "organization:node-added" | "organization:node-updated" | "organization:tree-updated" | "organization:node-deleted" | "organization:node-moved" | "organization:member-added" | "organization:member-removed" | "organization:udv-changed" | "privilege-namespace:created" | "privilege-namespace:updated" | "privilege-namespace:deleted" | "user-pool:cooperator-added" | "user-pool:cooperator-removed" | "user-pool:secret-refreshed" | "user-pool:updated" | "user-pool:udf-added" | "user-pool:udf-deleted" | "user-pool:env-added" | "user-pool:env-deleted" | "user-pool:env-updated" | "user-pool:launchpad-app-installed" | "user-pool:launchpad-app-uninstalled" | "application:created" | "application:updated" | "application:deleted" | "application:secret-refreshed" | "data-resource:created" | "data-resource:updated" | "data-resource:deleted" | "data-strategy-permission:revoke" | "data-strategy-permission:add" | "unusual-location:login" | "refresh-token")[];
  /** URL to which the webhook sends its requests. */
  url: string;
  /** Name of the webhook. */
  name: string;
  /** Whether the webhook is on. */
  enabled?: boolean;
  /** Request secret of the webhook. */
  secret?: string;
  /** Retries after a failed request. */
  retryConfig?: WebhookRetryConfigV3Dto;
};
export namespace CreateWebhookDto {
  export enum contentType {
    APPLICATION_JSON = "application/json",
    APPLICATION_X_WWW_FORM_URLENCODED = "application/x-www-form-urlencoded",
  }
}

/** Answer of `createWebhook`. */
export type CreateWebhookRespDto = {
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
  data: WebhookDto;
};

/** Body of `deleteWebhook`. */
export type DeleteWebhookDto = {
  /** IDs of the webhooks. */
  webhookIds: string[];
};

/** Answer of `getWebhook`. */
export type GetWebhookRespDto = {
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
  data: WebhookDto;
};

/** One page of webhooks. */
export type GetWebhooksData = {
  /** Total number of records. */
  totalCount: number;
  /** Items of the list. */
  list: WebhookDto[];
};

/** Answer of `listWebhooks`. */
export type GetWebhooksRespDto = {
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
  data: GetWebhooksData;
};

/** Body of `getWebhookLogs`. */
export type ListWebhookLogs = {
  /** ID of the webhook. */
  webhookId: string;
  /** Page to get, from 1 on. Default: `1`. */
  page?: number;
  /** Number of items on each page. Default: `10`. At most 50. */
  limit?: number;
};

/** One page of the log of a webhook. */
export type ListWebhookLogsData = {
  /** Total number of records. */
  totalCount: number;
  /** Items of the list. */
  list: WebhookLogDto[];
};

/** Answer of `getWebhookLogs`. */
export type ListWebhookLogsRespDto = {
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
  data: ListWebhookLogsData;
};

/** Result of a webhook that was triggered by hand. */
export type TriggerWebhookData = {
  /** Response of the address of the webhook, unchanged. */
  response: Any;
};

/** Body of `triggerWebhook`. */
export type TriggerWebhookDto = {
  /** ID of the webhook. */
  webhookId: string;
  /** Headers of the request. */
  requestHeaders?: any;
  /** Body of the request. */
  requestBody?: any;
};

/** Answer of `triggerWebhook`. */
export type TriggerWebhookRespDto = {
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
  data: TriggerWebhookData;
};

/** Body of `updateWebhook`. */
export type UpdateWebhookDto = {
  /** ID of the webhook. */
  webhookId: string;
  /** Name of the webhook. */
  name?: string;
  /** URL to which the webhook sends its requests. */
  url?: string;
  /** Events that the webhook subscribes to. */
  events?: ("test" | "register" | "login" | "mfa:verified" | "kick" | "user:created" | "user:password-changed" | "user:updated" | "user:email-verified" | "user:archived" | "user:unarchived" | "user:blocked" | "user:unblocked" | "user:deleted" | "user:register-whitelist-added" | "user:register-whitelist-deleted" | "user:udv-changed" | "user:link-account" | "user:password-update-remind" | "user:organization-node-update" | "permission:revoke" | "permission:add" | "resource:created" | "resource:delete" | "resource:updated" | "role:created" | "role:updated" | "role:deleted" | "role:disable" | "role:assigned" | "subject:remove" | "role:unassigned" | "role:udv-changed" | "application:mfa:enabled" | "application:mfa:disabled" | "group:created" | "group:updated" | "group:deleted" | "group:member-added" | "group:member-removed" | "organization:created" | "organization:imported" | "organization:deleted" | "organization:node-added" | "organization:node-updated" | "organization:tree-updated" | "organization:node-deleted" | "organization:node-moved" | "organization:member-added" | "organization:member-removed" | "organization:udv-changed" | "privilege-namespace:created" | "privilege-namespace:updated" | "privilege-namespace:deleted" | "user-pool:cooperator-added" | "user-pool:cooperator-removed" | "user-pool:secret-refreshed" | "user-pool:updated" | "user-pool:udf-added" | "user-pool:udf-deleted" | "user-pool:env-added" | "user-pool:env-deleted" | "user-pool:env-updated" | "user-pool:launchpad-app-installed" | "user-pool:launchpad-app-uninstalled" | "application:created" | "application:updated" | "application:deleted" | "application:secret-refreshed" | "data-resource:created" | "data-resource:updated" | "data-resource:deleted" | "data-strategy-permission:revoke" | "data-strategy-permission:add" | "unusual-location:login" | "refresh-token")[];
  /** Format of the body of the requests that the webhook sends. */
  contentType?: UpdateWebhookDto.contentType;
  /** Whether the webhook is on. */
  enabled?: boolean;
  /** Request secret of the webhook. */
  secret?: string;
  /** Retries after a failed request. */
  retryConfig?: WebhookRetryConfigV3Dto;
};
export namespace UpdateWebhookDto {
  export enum contentType {
    APPLICATION_JSON = "application/json",
    APPLICATION_X_WWW_FORM_URLENCODED = "application/x-www-form-urlencoded",
  }
}

/** Answer of `updateWebhook`. */
export type UpdateWebhooksRespDto = {
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
  data: WebhookDto;
};

/** A category of webhook events. */
export type WebhookCategoryDto = {
  /** Name of the category. */
  name: string;
  /** English name of the category. */
  nameEn: string;
  /** Identifier of the category, such as `user`. */
  value: string;
};

/** A webhook. */
export type WebhookDto = {
  /** ID of the webhook. */
  webhookId: string;
  /** Time of creation. */
  createdAt: string;
  /** Time of the last change. */
  updatedAt: string;
  /** Name of the webhook. */
  name: string;
  /** URL to which the webhook sends its requests. */
  url: string;
  /** Format of the body of the requests that the webhook sends. */
  contentType: WebhookDto.contentType;
  /** Whether the webhook is on. */
  enabled: boolean;
  /** Events that the webhook subscribes to. */
  events?: ("test" | "register" | "login" | "mfa:verified" | "kick" | "user:created" | "user:password-changed" | "user:updated" | "user:email-verified" | "user:archived" | "user:unarchived" | "user:blocked" | "user:unblocked" | "user:deleted" | "user:register-whitelist-added" | "user:register-whitelist-deleted" | "user:udv-changed" | "user:link-account" | "user:password-update-remind" | "user:organization-node-update" | "permission:revoke" | "permission:add" | "resource:created" | "resource:delete" | "resource:updated" | "role:created" | "role:updated" | "role:deleted" | "role:disable" | "role:assigned" | "subject:remove" | "role:unassigned" | "role:udv-changed" | "application:mfa:enabled" | "application:mfa:disabled" | "group:created" | "group:updated" | "group:deleted" | "group:member-added" | "group:member-removed" | "organization:created" | "organization:imported" | "organization:deleted" | "organization:node-added" | "organization:node-updated" | "organization:tree-updated" | "organization:node-deleted" | "organization:node-moved" | "organization:member-added" | "organization:member-removed" | "organization:udv-changed" | "privilege-namespace:created" | "privilege-namespace:updated" | "privilege-namespace:deleted" | "user-pool:cooperator-added" | "user-pool:cooperator-removed" | "user-pool:secret-refreshed" | "user-pool:updated" | "user-pool:udf-added" | "user-pool:udf-deleted" | "user-pool:env-added" | "user-pool:env-deleted" | "user-pool:env-updated" | "user-pool:launchpad-app-installed" | "user-pool:launchpad-app-uninstalled" | "application:created" | "application:updated" | "application:deleted" | "application:secret-refreshed" | "data-resource:created" | "data-resource:updated" | "data-resource:deleted" | "data-strategy-permission:revoke" | "data-strategy-permission:add" | "unusual-location:login" | "refresh-token")[];
  /** Request secret of the webhook. */
  secret?: string;
  /** Retries after a failed request. */
  retryConfig?: WebhookRetryConfigV3Dto;
};
export namespace WebhookDto {
  export enum contentType {
    APPLICATION_JSON = "application/json",
    APPLICATION_X_WWW_FORM_URLENCODED = "application/x-www-form-urlencoded",
  }
}

/** An event that webhooks can subscribe to. */
export type WebhookEventDto = {
  /** Name of the event. */
  name: string;
  /** English name of the event. */
  nameEn: string;
  /** Identifier of the event, such as `user:created`. */
  value: string;
  /** Identifier of the category of the event. */
  category: string;
};

/** Events that webhooks can subscribe to, with their categories. */
export type WebhookEventListData = {
  /** Categories of webhook events. */
  categories: WebhookCategoryDto[];
  /** Events that webhooks can subscribe to. */
  events: WebhookEventDto[];
};

/** Answer of `getWebhookEventList`. */
export type WebhookEventListRespDto = {
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
  data: WebhookEventListData;
};

/** Log entry of one request that a webhook sent. */
export type WebhookLogDto = {
  /** ID of the webhook. */
  webhookId: string;
  /** Name of the event. */
  eventName: string;
  /** Body of the request that was sent. */
  requestBody: any;
  /** Headers of the request that was sent. */
  requestHeaders: any;
  /** HTTP status code of the response. */
  responseStatusCode: number;
  /** Headers of the response. */
  responseHeaders: any;
  /** Body of the response. */
  responseBody: any;
  /** Time of the request. */
  timestamp: string;
  /** Whether the request succeeded. */
  success: boolean;
  /** Error of a failed request. */
  errorMessage?: string;
};

/** Retries of a webhook after a failed request. */
export type WebhookRetryConfigV3Dto = {
  /** Whether failed requests are sent again. */
  enabled: boolean;
  /** Number of retries. */
  count?: number;
  /** Time between retries, in `delayUnit`. */
  delay?: number;
  /** Unit of `delay`. */
  delayUnit?: WebhookRetryConfigV3Dto.delayUnit;
};
export namespace WebhookRetryConfigV3Dto {
  export enum delayUnit {
    SECOND = "Second",
    MINUTE = "Minute",
    HOUR = "Hour",
    DAY = "Day",
  }
}
