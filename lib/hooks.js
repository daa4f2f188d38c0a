"use strict";

/** The JavaScript functions that the native side calls. */

const { AsyncResource } = require("node:async_hooks");
const { addAbortListener } = require("node:events");
const { clearTimeout, setTimeout } = require("node:timers");
const { isAnyArrayBuffer, isArrayBufferView, isMap, isPromise, isSet } = require("node:util").types;
const { NEVER_BEGUN, mark } = require("./call-promise.js");
const { nameOfError, toError } = require("./errors.js");
const {
  Doubles,
  OwnMap,
  OwnSet,
  OwnWeakMap,
  apply,
  captureStackTrace,
  getOwnPropertyDescriptor,
  includes,
  isArray,
  keys,
  min,
  objectPrototype,
  parse,
  tagOf,
  then,
} = require("./intrinsics.js");
const { write } = require("./json.js");
const { behind } = require("./methods.js");
const { isObserved, observe, tell } = require("./observe.js");
const { pick, read, readAll } = require("./read.js");

const { process } = globalThis;
const { runInAsyncScope } = AsyncResource.prototype;

/** An async resource that tells tools that list open handles that it does not keep the process alive. */
class IdleResource extends AsyncResource {
  hasRef() {
    return false;
  }
}

/** The longest delay of a timer, in milliseconds. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** Web container classes by their string tag, which is the same in other realms and in polyfills. */
const WEB = new OwnMap([
  ["[object URLSearchParams]", "a URLSearchParams"],
  ["[object FormData]", "a FormData"],
  ["[object Headers]", "a Headers"],
  ["[object Blob]", "a Blob"],
  ["[object File]", "a File"],
]);

/**
 * Rejection handler of a native promise. V8 follows the `await` chain from here, so the error has
 * the stack of the code that awaits the call.
 */
function raise(description) {
  throw reasonOf(description, raise);
}

/**
 * The error of a rejected native promise. The reason is not a description when user code has thrown,
 * for example a `then` getter of the value that the call resolves with.
 */
function reasonOf(description, above, cause) {
  return typeof description === "string" ? toError(description, above, cause) : description;
}

async function refused(description) {
  throw toError(description, refuse);
}

/** A promise that rejects at once, with the caller's stack. */
function refuse(description) {
  return mark(refused(description), NEVER_BEGUN);
}

async function failed(reason) {
  throw reason;
}

/** A promise that rejects at once, with any value. */
function fail(reason) {
  return mark(failed(reason), NEVER_BEGUN);
}

async function explained(description, body, exception) {
  const described = { __proto__: null, ...parse(description) };
  const place = whatIsUnwritable(body, described.field);
  if (place === undefined) {
    described.message += "; see the cause.";
  } else {
    described.field = place.path;
    described.message += `: ${place.path} ${place.why}.`;
  }
  throw toError(described, explain, exception);
}

/** Like `refuse`, for a body that `JSON.stringify` failed on: the message names the offending field. */
function explain(description, body, exception) {
  return mark(explained(description, body, exception), NEVER_BEGUN);
}

/**
 * Names an object whose content `JSON.stringify` would silently drop, such as a `Map`. A class with its
 * own `toJSON` is fine, except buffers, whose `toJSON` does not give their content in a usable form.
 */
function container(value) {
  if (isArrayBufferView(value) || isAnyArrayBuffer(value)) {
    return "binary data";
  }
  try {
    const name = nameOfContainer(value);
    return name !== undefined && typeof read(value, "toJSON") === "function" ? undefined : name;
  } catch {
    // The same user code throws again when the body is serialized, and is reported there.
    return undefined;
  }
}

function nameOfContainer(value) {
  if (isMap(value)) return "a Map";
  if (isSet(value)) return "a Set";
  if (isPromise(value)) return "a promise";
  return WEB.get(apply(tagOf, value, []));
}

/** Finds the value in a body that JSON cannot represent. The search itself may throw as well. */
function whatIsUnwritable(body, name) {
  try {
    return unwritable(body, name, new OwnSet());
  } catch {
    return undefined;
  }
}

/** The first bigint or cycle below a value. */
function unwritable(value, path, above) {
  if (typeof value === "bigint") {
    return { path, why: "is a BigInt; pass it as a string or a number" };
  }
  if (value === null || typeof value !== "object") {
    return undefined;
  }
  if (above.has(value)) {
    return { path, why: "refers back to an object that contains it" };
  }
  above.add(value);
  const names = keys(value);
  for (let index = 0; index < names.length; index += 1) {
    const key = names[index];
    // Do not run a getter a second time; it may also be what threw.
    const property = getOwnPropertyDescriptor(value, key);
    const name = isArray(value) ? `${path}[${key}]` : `${path}.${key}`;
    const found = unwritable(read(property, "value"), name, above);
    if (found !== undefined) {
      return found;
    }
  }
  above.delete(value);
  return undefined;
}

/** Reads an environment variable; the lower-case name takes precedence, as in curl. */
function variable(lower, upper) {
  const { env } = process;
  return read(env, lower) || read(env, upper) || "";
}

/** Proxy variables in the order that the native side reads them. */
function proxies() {
  return [
    variable("https_proxy", "HTTPS_PROXY"),
    variable("http_proxy", "HTTP_PROXY"),
    variable("all_proxy", "ALL_PROXY"),
    variable("no_proxy", "NO_PROXY"),
  ];
}

/** The root certificates bundled with Node, for systems that have none. */
function roots() {
  const { rootCertificates } = require("node:tls");
  let pem = "";
  for (let index = 0; index < rootCertificates.length; index += 1) {
    pem += `${rootCertificates[index]}\n`;
  }
  return pem;
}

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

/** A program may have replaced `Error.prepareStackTrace` or set `Error.stackTraceLimit` to 0. */
function hasStack({ stack }) {
  return typeof stack === "string" && apply(includes, stack, ["\n"]);
}

/**
 * Creates the hooks for one environment.
 *
 * @param {object} native the native part
 * @param {(ids: Float64Array) => void} native.cancel cancels calls
 * @param {() => void} native.checkOverdue ends overdue calls
 * @param {() => void} native.flushLog waits until pending log lines are written
 * @param {() => boolean} native.isWaiting whether calls are in flight
 * @param {Function[]} classes the classes that users construct
 */
function hooks({ cancel, checkOverdue, flushLog, isWaiting }, classes) {
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

  /** Converts the rejections of a native promise to errors, and binds it to the call's signal, if any. */
  function tieObserved(promise, signal, id) {
    const tied =
      signal === undefined ? apply(then, promise, [undefined, raise]) : follow(promise, signal, id);
    return mark(tied, id);
  }

  /** Like `tieObserved`, but returns `undefined` if the call has to be observed first. */
  function tie(promise, signal, id) {
    return isObserved() ? undefined : tieObserved(promise, signal, id);
  }

  let remembered;
  /** See `remembered.js`, which most programs do not need. `null` if the call has to be observed. */
  function answer(number, period, text) {
    if (isObserved()) {
      return null;
    }
    remembered ??= require("./remembered.js").answer;
    return remembered(number, period, text);
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
    const error = toError(description, classes[0]);
    for (let index = 1; index < classes.length && !hasStack(error); index += 1) {
      captureStackTrace(error, classes[index]);
    }
    if (!hasStack(error)) {
      // No class is on the stack: a method has thrown, not a constructor.
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
    container,
    pick,
    readAll,
    tie,
    tieObserved,
    answer,
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
