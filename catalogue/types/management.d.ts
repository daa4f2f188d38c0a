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
   * WebSocket URL of the event service.
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
   * URL of a Redis or Valkey server through which machines share management tokens:
   * `redis://[user:password@]host[:port][/database]`, or `rediss://` for TLS. Tokens are encrypted with a key
   * derived from the access key's secret. A failure of the store does not fail a call.
   */
  tokenStore?: string | undefined;
  /** Brand of the service. See {@link AuthenticationClientInitOptions.brand}. */
  brand?: AuthenticationClientInitOptions["brand"];
  /** Time for connecting, in milliseconds. See {@link AuthenticationClientInitOptions.connectTimeout}. */
  connectTimeout?: AuthenticationClientInitOptions["connectTimeout"];
  /** Retries of a call. See {@link AuthenticationClientInitOptions.maxRetries}. */
  maxRetries?: AuthenticationClientInitOptions["maxRetries"];
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
export interface ManagementRequest {
  /**
   * HTTP method, in any case.
   *
   * @default "GET"
   */
  method?: string | undefined;
  /** Path at the client's host, or a URL of that host; a query in it is added to `params`. */
  url?: string | undefined;
  /** Fields of the query. */
  params?: any;
  /** Body: an object, or JSON text. */
  data?: any;
  /** Headers in addition to those of the client. */
  headers?: any;
  /** Deadline in milliseconds; 0 means the client's. */
  timeout?: number | undefined;
  /** Cancels the request. */
  signal?: any;
  /**
   * `"buffer"` resolves with the bytes of the answer.
   *
   * @default "json"
   */
  responseType?: any;
}

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

  /**
   * Sends a request that no method stands for, with the client's signature or token.
   *
   * @param params Method, path, query and body.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   */
  makeRequest(params: ManagementRequest): Promise<any>;

  /** Counters of this client since it was made. */
  stats(): ClientStats;

  /**
   * Releases connections and credentials. Calls in flight finish, new ones are refused. Closing again does
   * nothing. Closing is optional: an idle client does not keep the process alive.
   */
  close(): void;

  /** The same as {@link ManagementClient.close}, for `using client = new ManagementClient(…)`. */
  [Symbol.dispose](): void;

  /**
   * Subscribes to an event. Subscriptions come in a later version: this method throws.
   *
   * @param eventName Name of the event.
   * @param callback Called with the text of each event.
   * @param errCallback Called when the subscription fails.
   * @throws {GenAuthError} always, with the code `ERR_NOT_IMPLEMENTED`.
   */
  sub(eventName: string, callback: Function, errCallback: Function): void;

  /**
   * Publishes a custom event of the user pool. The request is repeated only if no byte of it was sent.
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
