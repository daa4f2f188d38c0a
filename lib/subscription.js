"use strict";

/** What `sub` returns, and the part of it that the socket of the event knows. */

const { AsyncResource } = require("node:async_hooks");
const { CLASSES } = require("./error-classes.js");
const { apply } = require("./intrinsics.js");
const { warn } = require("./warning.js");

const { emitDestroy, runInAsyncScope } = AsyncResource.prototype;

/** One subscriber of a topic. A program sees the `Subscription` or the iterator that it belongs to. */
class Member {
  isReferenced = true;
  isOpen = true;
  #topic;
  #handlers;
  /** The async context of the program that has subscribed. */
  #context = new AsyncResource("GENAUTH_SUBSCRIPTION", { requireManualDestroy: true });

  /**
   * @param {import("./topic.js").Topic} topic
   * @param {object} handlers
   * @param {(text: string) => unknown} handlers.message
   * @param {() => (() => unknown) | undefined} handlers.onReconnect returns the function to call
   * @param {(error: Error) => unknown} [handlers.error]
   * @param {(error?: Error) => void} [handlers.ended] replaces `error` where the subscription ends
   */
  constructor(topic, handlers) {
    this.#topic = topic;
    this.#handlers = handlers;
    topic.join(this);
  }

  get eventName() {
    return this.#topic.eventName;
  }

  get state() {
    return this.isOpen ? this.#topic.state : "closed";
  }

  /** Delivers messages in one turn of the event loop. */
  deliverAll(texts) {
    this.#run(() => {
      for (let index = 0; index < texts.length; index += 1) {
        this.#call(this.#handlers.message, texts[index]);
      }
    });
  }

  deliver(text) {
    this.#run(() => this.#call(this.#handlers.message, text));
  }

  reconnected() {
    this.#run(() => {
      const onReconnect = this.#handlers.onReconnect();
      if (typeof onReconnect === "function") this.#call(onReconnect);
    });
  }

  /** The socket is closed, after `error` if there is one. */
  end(error) {
    if (!this.isOpen) return;
    this.isOpen = false;
    const { ended } = this.#handlers;
    if (ended !== undefined) {
      ended(error);
    } else if (error !== undefined) {
      this.#run(() => this.#handle(error));
    }
    apply(emitDestroy, this.#context, []);
  }

  close() {
    if (!this.isOpen) return;
    this.end();
    this.#topic.leave(this);
  }

  reference(isReferenced) {
    this.isReferenced = isReferenced;
    if (this.isOpen) this.#topic.hold();
  }

  pause(isPaused) {
    this.#topic.pause(isPaused);
  }

  #run(work) {
    apply(runInAsyncScope, this.#context, [work]);
  }

  /** Calls a function of the program, unless it has closed the subscription. */
  #call(callback, argument) {
    if (!this.isOpen) return;
    try {
      const result = callback(argument);
      if (result !== undefined) this.#settle(result);
    } catch (thrown) {
      this.#threw(thrown);
    }
  }

  /** Waits for the promise of an asynchronous callback. */
  async #settle(result) {
    try {
      await result;
    } catch (thrown) {
      this.#threw(thrown);
    }
  }

  #threw(cause) {
    const message = "sub: A callback of the subscription has thrown.";
    const code = "ERR_EVENT_CALLBACK";
    this.#handle(new CLASSES.GenAuthError(message, { code, operation: "sub", cause }));
  }

  /** Passes an error to the error callback. Without one, or if that throws too, there is a warning. */
  async #handle(error) {
    const { error: errCallback } = this.#handlers;
    if (errCallback === undefined) {
      warn(error);
      return;
    }
    try {
      await errCallback(error);
    } catch (cause) {
      const message = "sub: The error callback of the subscription has thrown.";
      const code = "ERR_EVENT_CALLBACK";
      warn(new CLASSES.GenAuthError(message, { code, operation: "sub", cause }));
    }
  }
}

/** What `sub` returns. */
class Subscription {
  /** @type {Member} */
  #member;
  /**
   * Called after the socket was opened again. Messages that were published in between may be missing.
   *
   * @type {(() => unknown) | undefined}
   */
  onReconnect = undefined;

  /**
   * @param {import("./topic.js").Topic} topic
   * @param {(text: string) => unknown} message
   * @param {((error: Error) => unknown) | undefined} error
   */
  constructor(topic, message, error) {
    this.#member = new Member(topic, { message, error, onReconnect: () => this.onReconnect });
  }

  get eventName() {
    return this.#member.eventName;
  }

  get state() {
    return this.#member.state;
  }

  close() {
    this.#member.close();
  }

  ref() {
    this.#member.reference(true);
    return this;
  }

  unref() {
    this.#member.reference(false);
    return this;
  }

  [Symbol.for("nodejs.util.inspect.custom")](_depth, options, inspect) {
    const { eventName, state } = this;
    return `Subscription ${inspect({ eventName, state }, options)}`;
  }

  /** `using subscription = client.sub(…)`. */
  [Symbol.dispose ?? Symbol.for("Symbol.dispose")]() {
    this.close();
  }
}

module.exports = { Member, Subscription };
