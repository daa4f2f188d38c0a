/** A request of {@link ManagementClient.makeRequest} and {@link AuthenticationClient.makeRequest}. */
export interface ServiceRequest {
  /**
   * HTTP method, in any case.
   *
   * @default "GET"
   */
  method?: string | undefined;
  /** Path at the client's host, or a URL below that host; a query in it is added to `params`. */
  url?: string | undefined;
  /** Fields of the query, or a `URLSearchParams`. */
  params?: any;
  /** Body: an object, its JSON text, `URLSearchParams`, `FormData`, a `Blob` or bytes. */
  data?: any;
  /** Headers in addition to those of the client. */
  headers?: any;
  /** Deadline in milliseconds; 0 means the client's. */
  timeout?: number | undefined;
  /** Retries of this request, as {@link CallOptions.maxRetries}. */
  maxRetries?: number | undefined;
  /** Rejects business failures, as {@link CallOptions.throwOnFailure}. */
  throwOnFailure?: boolean | undefined;
  /** Cancels the request. */
  signal?: any;
  /**
   * `"buffer"` resolves with the bytes of the answer.
   *
   * @default "json"
   */
  responseType?: any;
  /**
   * Sends nothing, and resolves with the request that would be sent.
   *
   * @default false
   */
  dryRun?: boolean | undefined;
}

/**
 * The request that {@link ManagementClient.makeRequest} would send, without secrets. `[redacted]` stands for
 * credentials, for fields and headers whose names are those of secrets or look like them, and for values that
 * contain a credential of the client.
 */
export interface DryRunRequest {
  readonly method: "GET" | "POST" | "PUT" | "DELETE" | "PATCH";
  /** The whole URL, with the query. */
  readonly url: string;
  /** The headers with names in lower case, except those that the connection adds, such as `host`. */
  readonly headers: Record<string, string>;
  /** The value of a JSON body, the text of a form, `{ bytes: number }` for another body; absent without one. */
  readonly body?: any;
}
