// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

import type { CallOptions, GenAuthError } from "../../index.js";
import type * as Models from "../../models.js";

/** Events: operations of {@link ManagementClient}. */
export interface EventsOperations {
  /**
   * Creates an application for custom events.
   *
   * @param requestBody Name, identifier and logo of the application.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.createEventApp({
   *   logo: "https://shop.example.com/logo.png",
   *   name: "Web shop",
   *   identifier: "shop",
   * });
   * @see GenAuth V3 API, `POST /api/v3/create-event-app`: https://api-explorer.genauth.ai
   */
  createEventApp(
    requestBody: Models.CreateEventAppDto,
    options?: CallOptions | number,
  ): Promise<Models.CommonResponseDto>;

  /**
   * Gets the applications that have events.
   *
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.listEventApps();
   * @see GenAuth V3 API, `GET /api/v3/list-event-apps`: https://api-explorer.genauth.ai
   */
  listEventApps(options?: CallOptions | number): Promise<Models.EventAppPaginatedRespDto>;

  /**
   * Lists the events that the service supports, page by page.
   *
   * @param query Page and application.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.listEvents({ page: 1, limit: 20, app: "shop" });
   * @see GenAuth V3 API, `GET /api/v3/list-events`: https://api-explorer.genauth.ai
   */
  listEvents(
    query?: {
      /**
       * Page to get, from 1 on. At least 1.
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
      /** Kind of application. */
      app?: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.OpenEventPaginatedRespDto>;
  listEvents(
    query: {
      /**
       * Page to get, from 1 on. At least 1.
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
      /** Kind of application. */
      app?: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.OpenEventPaginatedRespDto>;

  /**
   * Defines a custom event in the event center.
   *
   * @param requestBody Type and description of the event.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.defineEvent({
   *   eventDescription: "An order was placed.",
   *   eventType: "shop.order.placed",
   * });
   * @see GenAuth V3 API, `POST /api/v3/define-event`: https://api-explorer.genauth.ai
   */
  defineEvent(
    requestBody: Models.DefineEventDto,
    options?: CallOptions | number,
  ): Promise<Models.CommonResponseDto>;

  /**
   * Publishes a custom event in the event center.
   *
   * Despite its name, this operation sends the event.
   *
   * @param requestBody Type and content of the event.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.verifyEvent({
   *   eventType: "shop.order.placed",
   *   eventData: { orderId: "1001" },
   * });
   * @see GenAuth V3 API, `POST /api/v3/pub-event`: https://api-explorer.genauth.ai
   */
  verifyEvent(
    requestBody: Models.PubEventDto,
    options?: CallOptions | number,
  ): Promise<Models.PubEventRespDto>;

  /**
   * Publishes a custom event in the event center from the authentication side.
   *
   * @param requestBody Type and content of the event.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.pubUserEvent({
   *   eventType: "shop.order.placed",
   *   eventData: { orderId: "1001" },
   * });
   * @see GenAuth V3 API, `POST /api/v3/pub-userEvent`: https://api-explorer.genauth.ai
   */
  pubUserEvent(
    requestBody: Models.PubEventDto,
    options?: CallOptions | number,
  ): Promise<Models.PubEventRespDto>;
}

export type { GenAuthError };
