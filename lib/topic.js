"use strict";

/** One event of one client: the socket, and the subscriptions that share it. */

const { channel } = require("node:diagnostics_channel");
const { nameOfError, toError } = require("./errors.js");
const { freeze } = require("./intrinsics.js");
const native = require("./native.js");
const { warn } = require("./warning.js");

/** The kinds of reports of the native side. */
const MESSAGES = 0;
const OPEN = 1;
const WAITING = 2;
const FAILED = 3;

const channels = {
  open: channel("genauth:events:open"),
  retry: channel("genauth:events:retry"),
  error: channel("genauth:events:error"),
  close: channel("genauth:events:close"),
};

/** Failures in a row after which there is a warning, once. The waits before it are 15 s together at most. */
const WARN_AFTER = 6;
const FAILING = "The event socket is not open, and is tried again.";

/** A list without one element. */
function without(list, element) {
  const rest = [];
  for (let index = 0; index < list.length; index += 1) {
    if (list[index] !== element) rest[rest.length] = list[index];
  }
  return rest;
}

/** What observers are told of an error. */
function outline(description) {
  const { code, response } = toError(description, outline);
  return { error: nameOfError(description), code, status: response?.status };
}

class Topic {
  /** @type {"connecting" | "open" | "waiting" | "closed"} */
  state = "connecting";
  /** The subscriptions; replaced and never changed, so that a loop sees those that were there. */
  #members = [];
  #subscription;
  #onEnd;
  #isHeld = true;
  /** Failures in a row. */
  #failures = 0;
  /** How many subscriptions can take no more messages. While there are any, none is delivered. */
  #paused = 0;

  /**
   * Opens a socket.
   *
   * @param {object} client
   * @param {string} eventName
   * @param {() => void} onEnd called once, when the socket is or will be closed
   * @throws {GenAuthError} if the client cannot subscribe
   */
  constructor(client, eventName, onEnd) {
    const listener = (kind, detail, delay) => this.#report(kind, detail, delay);
    const id = native.subscribe(client, eventName, listener);
    this.#subscription = freeze({ id, eventName });
    this.#onEnd = onEnd;
  }

  get eventName() {
    return this.#subscription.eventName;
  }

  join(member) {
    const members = without(this.#members, member);
    members[members.length] = member;
    this.#members = members;
    this.hold();
  }

  /** Removes a subscription. The last one closes the socket. */
  leave(member) {
    this.#members = without(this.#members, member);
    if (this.#members.length > 0) {
      this.hold();
    } else if (this.#end()) {
      native.unsubscribe(this.#subscription.id);
    }
  }

  /** Lets the socket keep the process alive if one of the subscriptions does. */
  hold() {
    let isHeld = false;
    for (let index = 0; index < this.#members.length; index += 1) {
      isHeld ||= this.#members[index].isReferenced;
    }
    if (isHeld !== this.#isHeld && this.state !== "closed") {
      this.#isHeld = isHeld;
      native.holdSubscription(this.#subscription.id, isHeld);
    }
  }

  /** A subscription can take no more messages, or can again. */
  pause(isPaused) {
    const before = this.#paused;
    this.#paused += isPaused ? 1 : -1;
    if ((before === 0 || this.#paused === 0) && this.state !== "closed") {
      native.pauseSubscription(this.#subscription.id, isPaused);
    }
  }

  #report(kind, detail, delay) {
    if (kind === MESSAGES) {
      this.#deliver(detail);
    } else if (kind === OPEN) {
      this.#open(detail === 1);
    } else if (kind === WAITING) {
      this.#wait(detail, delay);
    } else if (kind === FAILED) {
      this.#fail(detail);
    } else {
      this.#end();
    }
  }

  #deliver(texts) {
    if (this.#members.length === 1) {
      this.#members[0].deliverAll(texts);
      return;
    }
    for (let index = 0; index < texts.length; index += 1) {
      const members = this.#members;
      for (let place = 0; place < members.length; place += 1) {
        members[place].deliver(texts[index]);
      }
    }
  }

  #wait(description, delay) {
    this.state = "waiting";
    this.#failures += 1;
    this.#publish("retry", () => ({ ...outline(description), delay }));
    // Without `retryTimes`, an address that is wrong would never be noticed.
    if (this.#failures === WARN_AFTER) warn(toError(description, native.subscribe), FAILING);
  }

  #open(isAgain) {
    this.state = "open";
    this.#failures = 0;
    this.#publish("open", () => ({ reconnected: isAgain }));
    const members = this.#members;
    for (let index = 0; isAgain && index < members.length; index += 1) {
      members[index].reconnected();
    }
  }

  #fail(description) {
    this.#publish("error", () => outline(description));
    this.#end(() => toError(description, native.subscribe));
  }

  /** Ends all subscriptions, once; says whether they were open. */
  #end(makeError = undefined) {
    if (this.state === "closed") return false;
    this.state = "closed";
    this.#onEnd();
    this.#publish("close", () => ({}));
    const members = this.#members;
    for (let index = 0; index < members.length; index += 1) {
      members[index].end(makeError?.());
    }
    return true;
  }

  #publish(name, report) {
    const target = channels[name];
    if (target.hasSubscribers) {
      target.publish({ subscription: this.#subscription, ...report() });
    }
  }
}

module.exports = { Topic };
