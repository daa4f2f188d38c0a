"use strict";

/** What the native side asks JavaScript for. */

const { AsyncResource } = require("node:async_hooks");
const { addAbortListener } = require("node:events");
const { clearTimeout, setTimeout } = require("node:timers");
const { isAnyArrayBuffer, isArrayBufferView, isMap, isPromise, isSet } = require("node:util").types;
const { kindOf, toError } = require("./errors.js");
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

/** A context of its own, of which tools that list open handles learn that it holds no process open. */
class IdleResource extends AsyncResource {
  hasRef() {
    return false;
  }
}

/** The longest delay of a timer, in milliseconds. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** Containers of the web, by the tag that those of other realms and packages have too. */
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
 * The error of a native promise that has rejected. Something else than a description comes where
 * the caller's code has thrown in between: a getter `then` of what the call resolves with.
 */
function reasonOf(description, above, cause) {
  return typeof description === "string" ? toError(description, above, cause) : description;
}

/** A promise that rejects at once, with the caller's stack. */
async function refuse(description) {
  throw toError(description, refuse);
}

/** As `refuse`, for a body that `JSON.stringify` threw at: says where the trouble is. */
async function explain(description, body, exception) {
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

/**
 * What an object is that keeps its content where `JSON.stringify` does not look, so that it would be
 * lost. Of a class that says how it is written, nothing is lost; a buffer says it wrongly.
 */
function container(value) {
  if (isArrayBufferView(value) || isAnyArrayBuffer(value)) {
    return "binary data";
  }
  try {
    const name = nameOfContainer(value);
    return name !== undefined && typeof read(value, "toJSON") === "function" ? undefined : name;
  } catch {
    // The caller's own code throws again when the body is read, and is reported then.
    return undefined;
  }
}

function nameOfContainer(value) {
  if (isMap(value)) return "a Map";
  if (isSet(value)) return "a Set";
  if (isPromise(value)) return "a promise";
  return WEB.get(apply(tagOf, value, []));
}

/** The place in a body that is not JSON, if it can be found; looking for it may throw as well. */
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
    // A getter would run a second time, and may be what threw.
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

/** A variable of the environment; the lower-case name wins, as in curl. */
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

/** The certificate authorities that Node carries, for a system that has none. */
function roots() {
  const { rootCertificates } = require("node:tls");
  let pem = "";
  for (let index = 0; index < rootCertificates.length; index += 1) {
    pem += `${rootCertificates[index]}\n`;
  }
  return pem;
}

/** As `events.addAbortListener`, for Node 20.0 to 20.4: an earlier listener can stop the event. */
function addPlainListener(signal, listener) {
  signal.addEventListener("abort", listener, { once: true });
}

const addListener = addAbortListener ?? addPlainListener;

/** The reason of a signal, for the error that the signal itself brought about. */
function causeOfAbort(description, signal) {
  if (typeof description !== "string" || kindOf(description) !== "AbortError") {
    return undefined;
  }
  try {
    return read(signal, "reason");
  } catch (thrown) {
    return thrown;
  }
}

/**
 * The hooks for one environment.
 *
 * @param {object} native the native part
 * @param {(ids: Float64Array) => void} native.cancel ends calls
 * @param {() => void} native.look ends calls that are overdue
 * @param {() => void} native.flushLog waits for what is still to be written of the log
 * @param {() => boolean} native.isWaiting whether calls wait for an answer
 * @param {() => Function} clientClass the class that users construct
 */
function hooks({ cancel, look, flushLog, isWaiting }, clientClass) {
  /** The calls that wait on each signal: one listener serves them all. */
  const waiting = new OwnWeakMap();

  /** Ends calls by their numbers. */
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
        // Only a signal that the caller made can throw, and the call has its outcome.
      }
    }
  }

  /** Ties a native promise to an `AbortSignal`, and lets go of the signal afterwards. */
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

  /** Gives a native promise its errors, and ties it to the signal of its call, if there is one. */
  function tieObserved(promise, signal, id) {
    return signal === undefined
      ? apply(then, promise, [undefined, raise])
      : follow(promise, signal, id);
  }

  /** As `tieObserved`, but nothing where the call is to be observed first. */
  function tie(promise, signal, id) {
    return isObserved() ? undefined : tieObserved(promise, signal, id);
  }

  /** What to write of the attempts of calls. A thread writes it, which the end of the process ends too. */
  function log() {
    const level = read(process.env, "GENAUTH_LOG") ?? "";
    if (level !== "") {
      process.once("exit", flushLog);
    }
    return level;
  }

  /** Makes the error that the constructor or a synchronous method throws, with its caller's stack. */
  function describe(description) {
    const error = toError(description, clientClass());
    // A program may have set how stacks look, or that there are none.
    const { stack } = error;
    if (typeof stack !== "string" || !apply(includes, stack, ["\n"])) {
      // The class is not among the callers: a method has thrown.
      captureStackTrace(error, describe);
    }
    return error;
  }

  let timer;
  /** Has overdue calls looked for after so many milliseconds, by a timer that holds nothing open. */
  function setTimer(delay) {
    clearTimeout(timer);
    timer = setTimeout(look, min(delay, LONGEST_TIMER));
    timer.unref?.();
  }
  // The timer serves many calls: the context of the one that sets it must not stay with it.
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
    observe,
    tell,
    describe,
    refuse,
    explain,
    log,
    proxies,
    roots,
    // Tools that list open handles (`jest --detectOpenHandles`) ask each whether it holds the process.
    handle: { hasRef: isWaiting },
    lookIn,
    behind,
  };
}

module.exports = { hooks };
