"use strict";

/** The abort signals of calls. */

const { addAbortListener } = require("node:events");
const { nameOfError } = require("./errors.js");
const { OwnWeakMap, apply, then } = require("./intrinsics.js");
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
 * @param {object} native the native part
 * @param {(group: number, id: number) => void} native.joinSignal adds a call to the group of its signal
 * @param {(group: number) => void} native.abortSignal aborts the calls of a group
 */
function signals({ abortSignal, joinSignal }) {
  /** The groups of signals: one listener serves all calls of a signal. */
  const groups = new OwnWeakMap();
  let lastNumber = 0;

  /** The number of a new group. */
  function next() {
    lastNumber += 1;
    return lastNumber;
  }

  function groupOf(signal) {
    let group = groups.get(signal);
    if (group === undefined) {
      const number = next();
      group = { number, size: 0, listener: () => abortSignal(number) };
      groups.set(signal, group);
    }
    return group;
  }

  /** Adds a call to the group of its signal. */
  function join(signal, id) {
    const group = groupOf(signal);
    if (group.size === 0) {
      addListener(signal, group.listener);
    }
    group.size += 1;
    joinSignal(group.number, id);
    return group;
  }

  /** Removes a settled call, and the listener with the last one. */
  function leave(signal, group) {
    group.size -= 1;
    if (group.size > 0) return;
    try {
      signal.removeEventListener("abort", group.listener);
    } catch {
      // Only a user-defined signal can throw here, and the call has already settled.
    }
  }

  /** Aborts a call whose signal has fired before. */
  function abortOne(id) {
    const number = next();
    joinSignal(number, id);
    abortSignal(number);
  }

  /** Binds a native promise to an `AbortSignal`, and removes the listener when the promise settles. */
  function follow(promise, signal, id) {
    const isAborted = read(signal, "aborted");
    const group = isAborted ? undefined : join(signal, id);
    if (isAborted) abortOne(id);
    return apply(then, promise, [
      (value) => {
        if (group !== undefined) leave(signal, group);
        return value;
      },
      function rejected(description) {
        if (group !== undefined) leave(signal, group);
        throw reasonOf(description, rejected, causeOfAbort(description, signal));
      },
    ]);
  }

  return follow;
}

module.exports = { signals };
