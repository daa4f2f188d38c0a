"use strict";

/**
 * The JavaScript functions that the native side calls. They load nothing on demand: the realm that has installed
 * them may have ended, such as that of a test file under Jest, which then refuses to load.
 */

const { container, explain } = require("./body-faults.js");
const { mark } = require("./call-promise.js");
const { toError } = require("./errors.js");
const { hasExternalStrings } = require("./external-strings.js");
const {
  AsyncResource,
  apply,
  captureStackTrace,
  clearTimeout,
  includes,
  min,
  objectPrototype,
  parse,
  process,
  setTimeout,
} = require("./intrinsics.js");
const { write } = require("./json.js");
const { behind } = require("./methods.js");
const { isObserved, observe, tell } = require("./observe.js");
const { proxies, roots } = require("./process-env.js");
const { pick, read, readAll } = require("./read.js");
const { fail, refuse } = require("./rejections.js");
const { answer: remembered } = require("./remembered.js");
const { signals } = require("./signals.js");

const { runInAsyncScope } = AsyncResource.prototype;

/** An async resource that tells tools that list open handles that it does not keep the process alive. */
class IdleResource extends AsyncResource {
  hasRef() {
    return false;
  }
}

/** The longest delay of a timer, in milliseconds. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** A program may have replaced `Error.prepareStackTrace` or set `Error.stackTraceLimit` to 0. */
function hasStack({ stack }) {
  return typeof stack === "string" && apply(includes, stack, ["\n"]);
}

/**
 * Creates the hooks for one environment.
 *
 * @param {object} native the native part
 * @param {(group: number) => void} native.abortSignal aborts the calls of a group
 * @param {() => void} native.checkOverdue ends overdue calls
 * @param {() => void} native.flushLog waits until pending log lines are written
 * @param {() => boolean} native.isWaiting whether calls are in flight
 * @param {(group: number, id: number) => void} native.joinSignal adds a call to the group of its signal
 * @param {object} native.promises the promises of its calls
 * @param {Function[]} constructors the functions that users construct clients by
 */
function hooks(native, constructors) {
  const { checkOverdue, flushLog, isWaiting, promises } = native;
  const { close, entries, open, openDescribed, reject, resolve, settle } = promises;
  const follow = signals(native);

  /** The promise of a slot, bound to the signal of the call, if any. */
  function openObserved(slot, signal, id) {
    if (signal === undefined) return open(slot, id);
    try {
      return mark(follow(openDescribed(slot), signal, id), id);
    } catch (thrown) {
      // By the signal: nobody gets the promise.
      close(slot);
      throw thrown;
    }
  }

  /** See `remembered.js`. `null` if the call has to be observed. */
  function answer(number, period, text) {
    return isObserved() ? null : remembered(number, period, text);
  }

  /** The log level for attempts. A background thread writes the log, so it is flushed before exit. */
  function log() {
    const level = read(process.env, "GENAUTH_LOG") ?? "";
    if (level !== "") {
      process.once("exit", flushLog);
    }
    return level;
  }

  /** Creates the error that the constructor or a synchronous method throws, with the caller's stack. */
  function describe(description) {
    const error = toError(description, constructors[0]);
    for (let index = 1; index < constructors.length && !hasStack(error); index += 1) {
      captureStackTrace(error, constructors[index]);
    }
    if (!hasStack(error)) {
      // No constructor is on the stack: a method has thrown, not a constructor.
      captureStackTrace(error, describe);
    }
    return error;
  }

  let timer;
  /** Schedules the search for overdue calls. The timer does not keep the process alive. */
  function setTimer(delay) {
    clearTimeout(timer);
    timer = setTimeout(checkOverdue, min(delay, LONGEST_TIMER));
    timer.unref?.();
  }
  // The timer serves many calls, so it must not retain the async context of the call that sets it.
  const context = new IdleResource("GENAUTH_DEADLINES", { requireManualDestroy: true });

  function lookIn(delay) {
    apply(runInAsyncScope, context, [setTimer, undefined, delay]);
  }

  return {
    stringify: write,
    parse,
    object: objectPrototype,
    hasExternalStrings: hasExternalStrings(process.versions),
    container,
    pick,
    readAll,
    // Without a promise if the call has to be observed first.
    open: (slot, signal, id) => (isObserved() ? undefined : openObserved(slot, signal, id)),
    openObserved,
    answer,
    settle,
    entries,
    resolve,
    reject,
    observe,
    tell,
    describe,
    refuse,
    fail,
    explain,
    log,
    proxies,
    roots,
    // Tools that list open handles (`jest --detectOpenHandles`) ask each whether it keeps the process alive.
    handle: { hasRef: isWaiting },
    lookIn,
    behind,
  };
}

module.exports = { hooks };
