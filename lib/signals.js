"use strict";

/** The abort signals of calls. */

const { addAbortListener } = require("node:events");
const { nameOfError } = require("./errors.js");
const { Doubles, OwnSet, OwnWeakMap, apply, then } = require("./intrinsics.js");
const { read } = require("./read.js");
const { reasonOf } = require("./rejections.js");

/** Like `events.addAbortListener`, for Node 20.0 to 20.4: an earlier listener can stop the event. */
function addPlainListener(signal, listener) {
  signal.addEventListener("abort", listener, { once: true });
}

const addListener = addAbortListener ?? addPlainListener;

/** The abort reason of a signal, as the cause of an error that the signal caused. */
function causeOfAbort(description, signal) {
  if (typeof description !== "string" || nameOfError(description) !== "AbortError") {
    return undefined;
  }
  try {
    return read(signal, "reason");
  } catch (thrown) {
    return thrown;
  }
}

/**
 * Creates the function that binds promises to signals.
 *
 * @param {(ids: Float64Array) => void} cancel cancels calls
 */
function signals(cancel) {
  /** The calls in flight per signal: one listener serves all of them. */
  const waiting = new OwnWeakMap();

  /** Cancels calls by their ids. */
  function cancelAll(ids) {
    const all = new Doubles(ids.size);
    let length = 0;
    ids.forEach((id) => {
      all[length] = id;
      length += 1;
    });
    cancel(all);
  }

  function watch(signal, id) {
    let calls = waiting.get(signal);
    if (calls === undefined) {
      const ids = new OwnSet();
      calls = { ids, listener: () => cancelAll(ids) };
      waiting.set(signal, calls);
    }
    if (calls.ids.size === 0) {
      addListener(signal, calls.listener);
    }
    calls.ids.add(id);
  }

  function unwatch(signal, id) {
    const calls = waiting.get(signal);
    if (calls?.ids.delete(id) && calls.ids.size === 0) {
      try {
        signal.removeEventListener("abort", calls.listener);
      } catch {
        // Only a user-defined signal can throw here, and the call has already settled.
      }
    }
  }

  /** Binds a native promise to an `AbortSignal`, and removes the listener when the promise settles. */
  function follow(promise, signal, id) {
    const settled = apply(then, promise, [
      (value) => {
        unwatch(signal, id);
        return value;
      },
      function rejected(description) {
        unwatch(signal, id);
        throw reasonOf(description, rejected, causeOfAbort(description, signal));
      },
    ]);
    if (read(signal, "aborted")) {
      const one = new Doubles(1);
      one[0] = id;
      cancel(one);
    } else {
      watch(signal, id);
    }
    return settled;
  }

  return follow;
}

module.exports = { signals };
