// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

/** Body of `createEventApp`. */
export type CreateEventAppDto = {
  /** URL of the logo. */
  logo: string;
  /** Name. */
  name: string;
  /** Identifier of the application. Inferred: unique in the user pool. */
  identifier: string;
};

/** Body of `defineEvent`. */
export type DefineEventDto = {
  /** Description of the event. */
  eventDescription: string;
  /** Type of the event. */
  eventType: string;
};

/** An application that has events. */
export type EventAppDto = {
  /** Identifier of the application. */
  identifier: string;
  /** Name. */
  name: string;
  /** URL of the logo. */
  logo: string;
};

/** Answer of `listEventApps`. */
export type EventAppPaginatedRespDto = {
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
  data: EventAppPagingDto;
};

/** A page of applications. */
export type EventAppPagingDto = {
  /** Total number of records. */
  totalCount: number;
  /** Items of the list. */
  list: EventAppDto[];
};

/** An event that the service supports. */
export type OpenEventDto = {
  /** ID. */
  id: string;
  /** Code of the event. */
  code: string;
  /** Topic of the event. */
  topic: string;
  /** Name. */
  name: string;
  /** Description. */
  desc: string;
};

/** Answer of `listEvents`. */
export type OpenEventPaginatedRespDto = {
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
  data: OpenEventPagingDto;
};

/** A page of events. */
export type OpenEventPagingDto = {
  /** Total number of records. */
  totalCount: number;
  /** Items of the list. */
  list: OpenEventDto[];
};

/** Body of `verifyEvent` and `pubUserEvent`. */
export type PubEventDto = {
  /** Type of the event. */
  eventType: string;
  /** Content of the event. */
  eventData: any;
};

/** Result of the publication. */
export type PubEventRespDataDto = {
  /** Whether the event was sent. */
  success: boolean;
  /** Reason why the event was not sent. The schema has a boolean, the example is a text. */
  errMsg?: boolean;
};

/** Answer of `verifyEvent` and `pubUserEvent`. */
export type PubEventRespDto = {
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
  data: PubEventRespDataDto;
};
