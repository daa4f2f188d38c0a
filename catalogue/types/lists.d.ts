/**
 * Options of {@link ManagementClient.iterate}; those of a call apply to the call for each page. A business
 * failure always rejects.
 */
export interface IterateOptions extends Omit<CallOptions, "throwOnFailure"> {
  /**
   * Number of items of a page.
   *
   * @default the number in the argument, else the largest that the service documents, at most 50
   */
  limit?: number | undefined;
  /**
   * Number of pages that are requested ahead: 0 to 16. With a cursor, at most 1.
   *
   * @default 1
   */
  prefetch?: number | undefined;
}

/** All pages of an operation. */
export interface Pages<Item, Answer> extends AsyncIterable<Item> {
  /** The pages instead of their items. */
  pages(): AsyncIterableIterator<Page<Item, Answer>>;
  [Symbol.asyncIterator](): AsyncIterableIterator<Item>;
}

/** A page of an operation. */
export interface Page<Item, Answer> {
  /** Number of the page. */
  readonly number: number;
  readonly items: Item[];
  /** Number of items of all pages, if the service gives it. */
  readonly totalCount: number | undefined;
  /** The whole answer. */
  readonly answer: Answer;
}

/** Options of {@link ManagementClient.bulk}; those of a call apply to the call for each part. */
export interface BulkOptions<Name extends keyof BulkManagementOperations>
  extends Omit<CallOptions, "throwOnFailure"> {
  /** The other fields of the argument. */
  argument?:
    | Omit<
        NonNullable<Parameters<ManagementOperations[Name]>[0]>,
        BulkManagementOperations[Name]["list"]
      >
    | undefined;
  /**
   * Number of items in one call.
   *
   * @default the largest number that the service accepts
   */
  size?: number | undefined;
  /**
   * Number of calls at the same time: 1 to 64.
   *
   * @default 4
   */
  concurrency?: number | undefined;
  /** A report of the same call: only items that failed or are pending are sent. */
  resume?: BulkReport | undefined;
  /** Called after each part. An exception ends the run after the parts in flight, and rejects. */
  onProgress?: ((progress: BulkProgress) => void) | undefined;
}

/** Numbers of items by outcome. */
export interface BulkProgress {
  readonly total: number;
  readonly done: number;
  readonly failed: number;
  readonly unknown: number;
  readonly pending: number;
}

/** Result of {@link ManagementClient.bulk}. */
export interface BulkReport extends BulkProgress {
  readonly operation: string;
  /** The outcome of each item, in the order of the items. */
  readonly outcomes: BulkOutcome[];
}

/**
 * Outcome of an item: `done`; `failed`, where the service refused the call or it was not sent; `unknown`,
 * where it was sent, and no answer or HTTP 408 or 5xx came, so that it may have been carried out; `pending`, where the
 * run ended before.
 */
export type BulkOutcome =
  | {
      readonly state: "done" /** The element of the answer, if it has one for each item. */;
      readonly result?: any;
    }
  | { readonly state: "failed" | "unknown"; readonly error: GenAuthError }
  | { readonly state: "pending"; readonly error?: GenAuthError | undefined };

/** Options of {@link ManagementClient.waitUntil}. Times are in milliseconds. */
export interface WaitOptions {
  /**
   * Deadline of the whole wait.
   *
   * @default 600000
   */
  timeout?: number | undefined;
  /**
   * Delay before the second call.
   *
   * @default 500
   */
  minDelay?: number | undefined;
  /**
   * Longest delay between two calls.
   *
   * @default 10000
   */
  maxDelay?: number | undefined;
  /** Ends the wait. */
  signal?: AbortSignalLike | undefined;
}

/**
 * Whether a value is an error with a code of the service: any, or this one.
 *
 * @param error Any value, such as that of a `catch`.
 * @param apiCode A member of {@link ApiCode}, or another code.
 * @example
 * if (isApiError(error, ApiCode.USER_NOT_FOUND)) return undefined;
 */
export function isApiError<Code extends number = number>(
  error: unknown,
  apiCode?: Code,
): error is GenAuthError & { readonly apiCode: Code };

export { ApiCode, StatusCode } from "./types/codes.js";
