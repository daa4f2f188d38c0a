// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

import type { CallOptions, GenAuthError } from "../../index.js";
import type * as Models from "../../models.js";

/** Webhooks: operations of {@link ManagementClient}. */
export interface WebhooksOperations {
  /**
   * Creates a webhook.
   *
   * @param requestBody Webhook to create.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.createWebhook({
   *   contentType: "application/json",
   *   events: ["user:created", "user:deleted"],
   *   url: "https://hooks.example.com/users",
   *   name: "New and deleted users",
   * });
   * @see GenAuth V3 API, `POST /api/v3/create-webhook`: https://api-explorer.genauth.ai
   */
  createWebhook(
    requestBody: Models.CreateWebhookDto,
    options?: CallOptions | number,
  ): Promise<Models.CreateWebhookRespDto>;

  /**
   * Lists webhooks page by page.
   *
   * @param query Which page of the list to get.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.listWebhooks({ page: 1, limit: 20 });
   * @see GenAuth V3 API, `GET /api/v3/list-webhooks`: https://api-explorer.genauth.ai
   */
  listWebhooks(
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
  ): Promise<Models.GetWebhooksRespDto>;
  listWebhooks(
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
  ): Promise<Models.GetWebhooksRespDto>;

  /**
   * Changes a webhook.
   *
   * @param requestBody Webhook to change and its new values.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.updateWebhook({
   *   webhookId: "64d0e0a0b00c000000000012",
   *   events: ["user:created", "user:updated", "user:deleted"],
   *   enabled: true,
   * });
   * @see GenAuth V3 API, `POST /api/v3/update-webhook`: https://api-explorer.genauth.ai
   */
  updateWebhook(
    requestBody: Models.UpdateWebhookDto,
    options?: CallOptions | number,
  ): Promise<Models.UpdateWebhooksRespDto>;

  /**
   * Deletes webhooks.
   *
   * IDs of webhooks that do not exist are ignored; they cause no error.
   *
   * @param requestBody Webhooks to delete.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.deleteWebhook({
   *   webhookIds: ["64d0e0a0b00c000000000012"],
   * });
   * @see GenAuth V3 API, `POST /api/v3/delete-webhook`: https://api-explorer.genauth.ai
   */
  deleteWebhook(
    requestBody: Models.DeleteWebhookDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Lists the logs of a webhook page by page.
   *
   * A webhook that does not exist causes no error.
   *
   * @param requestBody Webhook, and which page of its logs to get.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getWebhookLogs({
   *   webhookId: "64d0e0a0b00c000000000012",
   *   page: 1,
   *   limit: 20,
   * });
   * @see GenAuth V3 API, `POST /api/v3/get-webhook-logs`: https://api-explorer.genauth.ai
   */
  getWebhookLogs(
    requestBody: Models.ListWebhookLogs,
    options?: CallOptions | number,
  ): Promise<Models.ListWebhookLogsRespDto>;

  /**
   * Triggers a webhook by hand.
   *
   * The service sends a request to the address of the webhook; the answer holds the response of
   * that address.
   *
   * @param requestBody Webhook to trigger, and the headers and body to send.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.triggerWebhook({
   *   webhookId: "64d0e0a0b00c000000000012",
   *   requestBody: { userId: "64d0e0a0a11ce00000000001" },
   * });
   * @see GenAuth V3 API, `POST /api/v3/trigger-webhook`: https://api-explorer.genauth.ai
   */
  triggerWebhook(
    requestBody: Models.TriggerWebhookDto,
    options?: CallOptions | number,
  ): Promise<Models.TriggerWebhookRespDto>;

  /**
   * Gets a webhook.
   *
   * @param query Webhook to get.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getWebhook({
   *   webhookId: "64d0e0a0b00c000000000012",
   * });
   * @see GenAuth V3 API, `GET /api/v3/get-webhook`: https://api-explorer.genauth.ai
   */
  getWebhook(
    query: {
      /** ID of the webhook. */
      webhookId: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.GetWebhookRespDto>;

  /**
   * Lists the events that webhooks can subscribe to, with their categories.
   *
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getWebhookEventList();
   * @see GenAuth V3 API, `GET /api/v3/get-webhook-event-list`: https://api-explorer.genauth.ai
   */
  getWebhookEventList(options?: CallOptions | number): Promise<Models.WebhookEventListRespDto>;
}

export type { GenAuthError };
