/** A subscription to an event, made by `sub` of a client. */
export interface EventSubscription {
  /** Name of the event. */
  readonly eventName: string;
  /**
   * State of the socket, which the subscriptions of one event of a client share: `"connecting"` until it is open
   * for the first time, `"waiting"` from a failure until it is open again, `"closed"` after
   * {@link EventSubscription.close}, after the client's `close`, and after an error that ends the subscription.
   */
  readonly state: "connecting" | "open" | "waiting" | "closed";
  /**
   * Called after the socket was opened again. Events that were published in between were not delivered and will
   * not be: the protocol has no position from which to continue.
   */
  onReconnect: (() => unknown) | undefined;
  /**
   * Ends the subscription: it is not told of events any more. The socket is closed with the last subscription of
   * its event. Closing again does nothing.
   */
  close(): void;
  /** Keeps the process alive while the subscription is open, which is the default. */
  ref(): this;
  /** Lets the process end although the subscription is open. */
  unref(): this;
  /** The same as {@link EventSubscription.close}, for `using subscription = client.sub(…)`. */
  [Symbol.dispose](): void;
}

/** Options of `events` of a client. */
export interface EventsOptions {
  /** Ends the iteration, as `return()` does. */
  signal?: AbortSignalLike | undefined;
  /** Called after the socket was opened again; see {@link EventSubscription.onReconnect}. */
  onReconnect?: (() => unknown) | undefined;
}

/** A subscription in the messages of the channels: the same object in every message of one socket. */
export interface ObservedSubscription {
  /** Number of the subscription, unique in the process. */
  readonly id: number;
  /** Name of the event. */
  readonly eventName: string;
}

/** Message of the channel `genauth:events:open`: a socket was opened. */
export interface EventsOpenMessage {
  readonly subscription: ObservedSubscription;
  /** Whether it was open before. */
  readonly reconnected: boolean;
}

/** Message of the channel `genauth:events:error`: a subscription has ended with an error. */
export interface EventsErrorMessage {
  readonly subscription: ObservedSubscription;
  /** Name of the class of the error, such as `"ConnectionError"`. */
  readonly error: string;
  /** Code of the error. */
  readonly code: string;
  /** Status of the refused handshake. */
  readonly status: number | undefined;
}

/** Message of the channel `genauth:events:retry`: a connection has failed, and another one follows. */
export interface EventsRetryMessage extends EventsErrorMessage {
  /** Time until then, in milliseconds. */
  readonly delay: number;
}

/** Message of the channel `genauth:events:close`: a socket was closed for good. */
export interface EventsCloseMessage {
  readonly subscription: ObservedSubscription;
}
