/** Options of {@link ManagementClient}. An option with the value `undefined` has its default. */
export interface ManagementClientOptions {
  /** ID of the access key of the user pool. */
  accessKeyId: string;
  /** Secret of the access key. It signs requests and is not shown by `inspect`. */
  accessKeySecret: string;
  /**
   * Address of the service: a URL, which may have a path.
   *
   * @default "https://api.authing.cn"; for the brand `genauth`, "https://api.genauth.ai"
   */
  host?: string | undefined;
  /** ID of the tenant whose data the client manages. */
  tenantId?: string | undefined;
  /**
   * Language of the service's messages.
   *
   * @default "zh-CN"
   */
  lang?: Lang | undefined;
  /**
   * Deadline of a whole call, in milliseconds: queueing, connecting, the answer, and every retry with the
   * wait before it. 0 means none.
   *
   * @default 10000
   */
  timeout?: number | undefined;
  /**
   * Whether the server's certificate is verified. For a private deployment, pass its authority as
   * {@link ManagementClientOptions.ca} rather than `false` here.
   *
   * @default true
   */
  rejectUnauthorized?: boolean | undefined;
  /**
   * WebSocket URL of the event service: `ws://` or `wss://`, without credentials, query and fragment.
   *
   * @default "wss://openevent.authing.cn"; for the brand `genauth`, "wss://openevent.genauth.ai"
   */
  socketUri?: string | undefined;
  /**
   * Number of reconnects of a broken event subscription in a row. Calls have
   * {@link ManagementClientOptions.maxRetries}.
   *
   * @default without end
   */
  retryTimes?: number | undefined;
  /** Time between pings of a socket. See {@link AuthenticationClientInitOptions.pingInterval}. */
  pingInterval?: AuthenticationClientInitOptions["pingInterval"];
  /** Longest silence after a ping. See {@link AuthenticationClientInitOptions.pingTimeout}. */
  pingTimeout?: AuthenticationClientInitOptions["pingTimeout"];
  /**
   * How a request shows who sends it: by a signature made with the access key, or by a management token that
   * the client gets with the access key and keeps.
   *
   * @default "signature"
   */
  authentication?: "signature" | "token" | undefined;
  /** ID of the user pool, for the header `x-authing-userpool-id` when the token does not name it. */
  userPoolId?: string | undefined;
  /**
   * Redis or Valkey servers through which machines share management tokens. Tokens are encrypted with a key
   * derived from the access key's secret. A failure of the store does not fail a call.
   */
  tokenStore?: TokenStore | undefined;
  /** Brand of the service. See {@link AuthenticationClientInitOptions.brand}. */
  brand?: AuthenticationClientInitOptions["brand"];
  /** Time for connecting, in milliseconds. See {@link AuthenticationClientInitOptions.connectTimeout}. */
  connectTimeout?: AuthenticationClientInitOptions["connectTimeout"];
  /** Retries of a call. See {@link AuthenticationClientInitOptions.maxRetries}. */
  maxRetries?: AuthenticationClientInitOptions["maxRetries"];
  /**
   * Limits the rate of the requests. Clients with the same host and `accessKeyId` share one limit. See
   * {@link AuthenticationClientInitOptions.rateLimit}.
   */
  rateLimit?: AuthenticationClientInitOptions["rateLimit"];
  /** Largest answer, in bytes. See {@link AuthenticationClientInitOptions.maxResponseBytes}. */
  maxResponseBytes?: AuthenticationClientInitOptions["maxResponseBytes"];
  /** Proxy. See {@link AuthenticationClientInitOptions.proxy}. */
  proxy?: AuthenticationClientInitOptions["proxy"];
  /** Certificate authorities. See {@link AuthenticationClientInitOptions.ca}. */
  ca?: AuthenticationClientInitOptions["ca"];
  /** Client certificate. See {@link AuthenticationClientInitOptions.clientCertificate}. */
  clientCertificate?: AuthenticationClientInitOptions["clientCertificate"];
  /** Rejects business failures. See {@link AuthenticationClientInitOptions.throwOnFailure}. */
  throwOnFailure?: AuthenticationClientInitOptions["throwOnFailure"];
  /** Encrypts passwords. See {@link AuthenticationClientInitOptions.encryptPassword}. */
  encryptPassword?: AuthenticationClientInitOptions["encryptPassword"];
}

/** Defaults of {@link ManagementClientOptions}, as in authing-node-sdk. */
export const DEFAULT_OPTIONS: Readonly<ManagementClientOptions>;

/** A request of {@link ManagementClient.makeRequest}. */
export interface ManagementRequest extends ServiceRequest {}

/**
 * Client for the management API of GenAuth (formerly Authing).
 *
 * One client serves any number of calls at the same time. Make one and keep it. A call resolves with the
 * service's answer, business failures included, and rejects with a {@link GenAuthError} when there is no
 * usable answer.
 *
 * @example
 * const client = new ManagementClient({
 *   accessKeyId: "GEN_AUTH_ACCESS_KEY_ID",
 *   accessKeySecret: "GEN_AUTH_ACCESS_KEY_SECRET",
 *   host: "https://api.genauth.ai",
 * });
 */
export class ManagementClient {
  /**
   * Checks and copies the options; nothing is sent.
   *
   * @param options The access key, the address of the service, and how to reach it.
   * @throws {ConfigurationError} when an option is unknown, missing, of the wrong type or out of range.
   */
  constructor(options: ManagementClientOptions);

  // (client/make-request.d.ts)

  /**
   * Reads all pages of an operation. The next page is requested while one is consumed. The iteration ends
   * after the last item by the service's total, after a page that is not full where there is no total, and
   * at a page that repeats the one before.
   *
   * @param operation Name of an operation with pages.
   * @param argument Argument of the operation. A page number in it is that of the first page.
   * @param options Size of a page, number of pages requested ahead, and options for each call.
   * @returns An async iterable of the items. Each iteration starts at the first page.
   * @throws {ConfigurationError} for an operation without pages, and a wrong option.
   * @throws {ApiError} The iteration throws it for a business failure, whatever
   *   {@link ManagementClientOptions.throwOnFailure} is; and another GenAuthError for another failure.
   * @example
   * for await (const user of client.iterate("listUsers", { keywords: "alice" })) {
   *   console.log(user.userId);
   * }
   */
  iterate<Name extends keyof PagedManagementOperations>(
    operation: Name,
    argument?: Parameters<ManagementOperations[Name]>[0],
    options?: IterateOptions,
  ): Pages<PagedManagementOperations[Name], Awaited<ReturnType<ManagementOperations[Name]>>>;

  /**
   * Sends a long list in parts of the size that the service accepts, and reports the outcome of each item.
   * A part whose outcome is unknown is not sent again.
   *
   * @param operation Name of an operation whose list can be split.
   * @param items Elements of the list, in any number.
   * @param options Other fields of the argument, and how the parts are sent.
   * @returns The outcome of each item, in the order of the items. Failures of calls do not reject.
   * @throws {ConfigurationError} Rejects for an operation without such a list, and a wrong option.
   * @example
   * const report = await client.bulk("createUsersBatch", users, {
   *   onProgress: ({ done, total }) => console.log(`${done} of ${total}`),
   * });
   * if (report.failed > 0) await client.bulk("createUsersBatch", users, { resume: report });
   */
  bulk<Name extends keyof BulkManagementOperations>(
    operation: Name,
    items: readonly BulkManagementOperations[Name]["item"][],
    options?: BulkOptions<Name>,
  ): Promise<BulkReport>;

  // (client/wait.d.ts)

  // (client/with-response.d.ts)

  /** Counters of this client since it was made. */
  stats(): ManagementClientStats;

  /**
   * Releases connections and credentials. Calls in flight finish, new ones are refused. Closing again does
   * nothing. Closing is optional: an idle client does not keep the process alive.
   */
  close(): void;

  /** The same as {@link ManagementClient.close}, for `using client = new ManagementClient(…)`. */
  [Symbol.dispose](): void;

  /**
   * Subscribes to an event of the user pool. The first subscription to an event opens a socket, which
   * further ones of the client share, and which is opened again after a failure.
   *
   * The subscription ends with an error when the service refuses it (401, 403, 404), when the first connection
   * fails for a reason that does not pass, such as an unknown certificate authority, and after `retryTimes`
   * failed reconnections in a row.
   *
   * @param eventName Name of the event, such as `authing.user.created`.
   * @param callback Called with the text of each event, in order. What it throws, or the promise that it
   *   returns rejects with, is passed to `errCallback` as the `cause` of an error with the code
   *   `ERR_EVENT_CALLBACK`.
   * @param errCallback Called with the error that ends the subscription, and with errors of the callback.
   *   Without it, the process emits a warning for them.
   * @returns The subscription. It keeps the process alive until it is closed, or {@link EventSubscription.unref}
   *   is called.
   * @throws {ConfigurationError} for an argument of the wrong type and when the client is closed.
   * @see `GET /events/v1/management/sub` of the event service
   * @example
   * const subscription = client.sub("authing.user.created", (text) => {
   *   console.log(JSON.parse(text));
   * }, console.error);
   */
  sub(
    eventName: string,
    callback: (text: string) => unknown,
    errCallback?: ((error: GenAuthError) => unknown) | null,
  ): EventSubscription;
  sub(eventName: string, callback: Function, errCallback?: Function | null): EventSubscription;

  /**
   * Subscribes to an event as {@link ManagementClient.sub} does, and returns the events as an async iterator. At most a
   * few hundred events wait for the loop. While more do, the socket is not read, which also holds up other
   * subscriptions of the event.
   *
   * The iteration ends when the loop is left, when the signal fires, and when the client is closed. It throws
   * the error that ends the subscription.
   *
   * @param eventName Name of the event.
   * @param options Signal, and a function that is called after a reconnection.
   * @throws {ConfigurationError} as {@link ManagementClient.sub} does.
   * @example
   * for await (const text of client.events("authing.user.created")) {
   *   console.log(JSON.parse(text));
   * }
   */
  events(eventName: string, options?: EventsOptions): AsyncIterableIterator<string>;

  /**
   * Publishes a custom event of the user pool. The request is repeated only if no byte of it was sent, or after
   * HTTP 429.
   *
   * @param eventName Name of the event, such as `APP.EVENT`.
   * @param data Content of the event.
   * @param options Options for this call.
   * @throws {ConfigurationError} Rejects for an argument that is not a string.
   * @throws {GenAuthError} Rejects with another subclass of GenAuthError.
   * @see `POST /api/v3/pub-event`
   */
  pub(eventName: string, data: string, options?: CallOptions): Promise<Models.PubEventRespDto>;
}
