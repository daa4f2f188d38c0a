"use strict";

/**
 * Observation of calls: publishes events on the channels of `node:diagnostics_channel`, and propagates the
 * active trace of OpenTelemetry to the service.
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

/** Failures of the store through which machines share WeChat tokens. They fail no call. */
const storeError = channel("genauth:wechat-store:error");
const TOKEN_OPERATIONS = new OwnSet(["getWechatMpAccessToken", "getWechatMpAccessTokenInfo"]);

/**
 * The global under which every copy of `@opentelemetry/api` 1.x keeps its registrations. Reading it there
 * saves a dependency.
 */
const OPEN_TELEMETRY = Symbol.for("opentelemetry.js.api.1");

/** The observed calls, by number. */
const calls = new OwnMap();

/** Number of store errors that were published. Those before this thread began are not published here. */
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

/** Whether a call that is made now is observed. */
function isObserved() {
  try {
    return hasListeners() || globalThis[OPEN_TELEMETRY]?.propagation !== undefined;
  } catch {
    // What stands there is another's, and no reason for a call to fail.
    return false;
  }
}

/** The headers that propagate the active trace; empty without one. */
function traceHeaders() {
  const headers = {};
  try {
    const { propagation, context } = globalThis[OPEN_TELEMETRY] ?? { __proto__: null };
    const set = (carrier, name, value) => {
      carrier[name] = value;
    };
    propagation?.inject(context?.active(), headers, { set });
  } catch {
    // A propagator that fails is not a reason for a call to fail.
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
