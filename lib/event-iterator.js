"use strict";

/** What `events` returns: the messages of an event as an async iterator. */

const { apply, create, getPrototypeOf } = require("./intrinsics.js");
const { read } = require("./read.js");
const { Member } = require("./subscription.js");

/**
 * Messages that wait for the program. At the first limit no more are delivered, so that the socket is not read
 * once those that the native side keeps wait, too; at the second one there are more.
 */
const MOST = 256;
const FEW = 64;

const { shift } = Array.prototype;

/** A class of async iterators of the language (ECMA-262, 27.1.4). */
function AsyncIterator() {}
AsyncIterator.prototype = create(getPrototypeOf(getPrototypeOf(async function* () {}.prototype)));

/** The built-in class, even if a program has replaced `Promise`. */
const BuiltInPromise = (async () => {})().constructor;

class EventIterator extends AsyncIterator {
  #member;
  #signal;
  #stop = () => this.#member.close();
  /** Messages that wait, from `#first` on. */
  #queue = [];
  #first = 0;
  #isPaused = false;
  /** Calls of `next` that wait: the functions that settle their promises. */
  #waiting = [];
  /** Why there are no more messages, until that is thrown. */
  #failure;

  /**
   * @param {import("./topic.js").Topic} topic
   * @param {AbortSignal | undefined} signal ends the iteration
   * @param {(() => unknown) | undefined} onReconnect
   */
  constructor(topic, signal, onReconnect) {
    super();
    this.#member = new Member(topic, {
      message: (text) => this.#receive(text),
      onReconnect: () => onReconnect,
      ended: (error) => this.#end(error),
    });
    try {
      this.#follow(signal);
    } catch (thrown) {
      this.#member.close();
      throw thrown;
    }
  }

  async next() {
    if (this.#first < this.#queue.length) return { value: this.#take(), done: false };
    if (this.#failure !== undefined) {
      const failure = this.#failure;
      this.#failure = undefined;
      throw failure;
    }
    if (!this.#member.isOpen) return { value: undefined, done: true };
    return new BuiltInPromise((resolve, reject) => {
      this.#waiting[this.#waiting.length] = { resolve, reject };
    });
  }

  async return(value = undefined) {
    this.#member.close();
    return { value, done: true };
  }

  [Symbol.asyncDispose ?? Symbol.for("Symbol.asyncDispose")]() {
    return this.return();
  }

  /** Ends with the signal. One that a program has made may throw. */
  #follow(signal) {
    if (signal === undefined) return;
    if (read(signal, "aborted")) {
      this.#member.close();
      return;
    }
    signal.addEventListener("abort", this.#stop, { once: true });
    this.#signal = signal;
  }

  /** Ends the following of the signal. */
  #unfollow() {
    try {
      this.#signal?.removeEventListener("abort", this.#stop);
    } catch {
      // The iteration has ended, whatever a signal that a program has made does.
    }
  }

  #receive(text) {
    const waiting = apply(shift, this.#waiting, []);
    if (waiting !== undefined) {
      waiting.resolve({ value: text, done: false });
      return;
    }
    this.#queue[this.#queue.length] = text;
    if (this.#queue.length - this.#first >= MOST) this.#pause(true);
  }

  #take() {
    const text = this.#queue[this.#first];
    this.#queue[this.#first] = undefined;
    this.#first += 1;
    const left = this.#queue.length - this.#first;
    if (left === 0) {
      this.#queue = [];
      this.#first = 0;
    }
    if (left <= FEW) this.#pause(false);
    return text;
  }

  #pause(isPaused) {
    if (this.#isPaused === isPaused) return;
    this.#isPaused = isPaused;
    if (this.#member.isOpen) this.#member.pause(isPaused);
  }

  /** No message follows. Those that wait are still taken after a failure. */
  #end(error) {
    this.#unfollow();
    if (this.#isPaused) {
      this.#isPaused = false;
      this.#member.pause(false);
    }
    const waiting = this.#waiting;
    this.#waiting = [];
    if (error === undefined) {
      this.#queue = [];
      this.#first = 0;
    } else if (waiting.length === 0) {
      this.#failure = error;
    }
    for (let index = 0; index < waiting.length; index += 1) {
      const { resolve, reject } = waiting[index];
      if (index === 0 && error !== undefined) reject(error);
      else resolve({ value: undefined, done: true });
    }
  }
}

module.exports = { EventIterator };
