"use strict";

/**
 * What other parts of a program learn of calls, and what calls learn from them: the channels of
 * `node:diagnostics_channel`, and the trace of OpenTelemetry.
 */

const { AsyncResource } = require("node:async_hooks");
const { channel } = require("node:diagnostics_channel");
const native = require("./native.js");

const { OwnMap, OwnSet, apply, freeze, parse } = require("./intrinsics.js");

const { emitDestroy, runInAsyncScope } = AsyncResource.prototype;

const channels = {
  start: channel("genauth:request:start"),
  retry: channel("genauth:request:retry"),
  end: channel("genauth:request:end"),
  error: channel("genauth:request:error"),
};
const { start, retry, end, error } = channels;

/** Trouble with the store that machines share WeChat tokens in. No call fails of it. */
const storeError = channel("genauth:wechat-store:error");
const TOKEN_OPERATIONS = new OwnSet(["getWechatMpAccessToken", "getWechatMpAccessTokenInfo"]);

/**
 * Where every copy of `@opentelemetry/api` 1.x keeps what was registered with it. We take it from
 * there, so that we need no copy of our own.
 */
const OPEN_TELEMETRY = Symbol.for("opentelemetry.js.api.1");

/** The calls that somebody is told of, by number. */
const calls = new OwnMap();

/** Errors of the store that have been told of. Those before this thread began are none of its. */
let storeErrorsTold = parse(native.tokenCounters()).storeErrors;

function hasListeners() {
  return (
    start.hasSubscribers ||
    end.hasSubscribers ||
    error.hasSubscribers ||
    retry.hasSubscribers ||
    storeError.hasSubscribers
  );
}

/** Whether anybody is interested in a call that is made now. */
function isObserved() {
  try {
    return hasListeners() || globalThis[OPEN_TELEMETRY]?.propagation !== undefined;
  } catch {
    // What stands there is another's, and no reason for a call to fail.
    return false;
  }
}

/** The headers that carry the active trace on; none where there is no trace. */
function traceHeaders() {
  const headers = {};
  try {
    const { propagation, context } = globalThis[OPEN_TELEMETRY] ?? { __proto__: null };
    const set = (carrier, name, value) => {
      carrier[name] = value;
    };
    propagation?.inject(context?.active(), headers, { set });
  } catch {
    // A propagator that fails is no reason for a call to fail.
    return {};
  }
  return headers;
}

/**
 * Tells that a call begins, in the context of its caller.
 *
 * @param {number} id its number
 * @param {string} operation the name of the method
 * @param {string} method of HTTP
 * @param {string} host scheme, name and port
 * @param {string} path with `{name}` in the place of a parameter
 * @returns {{ told: boolean, traceparent?: string, tracestate?: string }} whether to tell more of it,
 * and the headers of the trace
 */
function observe(id, operation, method, host, path) {
  if (!hasListeners()) {
    return { __proto__: null, ...traceHeaders(), told: false };
  }
  const request = freeze({ id, operation, method, host, path });
  // A store that a listener has bound to the channel is there for the trace and for later messages.
  return start.runStores({ request }, () => {
    const resource = new AsyncResource("GENAUTH_CALL", { requireManualDestroy: true });
    calls.set(id, { request, resource });
    return { __proto__: null, ...traceHeaders(), told: true };
  });
}

/** Publishes a message in the context in which its call was made. */
function tell(id, name, report) {
  const { request, resource } = calls.get(id);
  const target = channels[name];
  if (target.hasSubscribers) {
    const publish = () => target.publish({ request, ...parse(report) });
    apply(runInAsyncScope, resource, [publish]);
  }
  if (name !== "retry") {
    if (storeError.hasSubscribers && TOKEN_OPERATIONS.has(request.operation)) {
      tellOfStore();
    }
    calls.delete(id);
    apply(emitDestroy, resource, []);
  }
}

/** Publishes that the store has had trouble since that was last told. */
function tellOfStore() {
  const { storeErrors: errors, lastStoreError: code } = parse(native.tokenCounters());
  if (errors > storeErrorsTold) {
    storeErrorsTold = errors;
    storeError.publish({ errors, code });
  }
}

module.exports = { isObserved, observe, tell };
