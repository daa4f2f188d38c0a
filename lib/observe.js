"use strict";

/**
 * Observation of calls: publishes events on the channels of `node:diagnostics_channel`, and propagates the
 * active trace of OpenTelemetry to the service.
 */

const { channel } = require("node:diagnostics_channel");
const { nameOfKind } = require("./errors.js");
const native = require("./native.js");

const { AsyncResource, OwnMap, OwnSet, apply, freeze, parse } = require("./intrinsics.js");

const { emitDestroy, runInAsyncScope } = AsyncResource.prototype;

/** The channels of calls, opened by the first call. */
let channels;

/** Failures of the shared stores of tokens, by family. They do not make a call fail. */
let stores;

/** The store errors published so far. Errors from before the first call are not published. */
let storeErrorsTold;

const WECHAT_OPERATIONS = new OwnSet(["getWechatMpAccessToken", "getWechatMpAccessTokenInfo"]);

/**
 * The global property in which every copy of `@opentelemetry/api` 1.x keeps its registrations. Reading it
 * avoids a dependency on that package.
 */
const OPEN_TELEMETRY = Symbol.for("opentelemetry.js.api.1");

/** The observed calls by id. */
const calls = new OwnMap();

function open() {
  stores = {
    wechat: channel("genauth:wechat-store:error"),
    management: channel("genauth:management-store:error"),
  };
  storeErrorsTold = parse(native.storeFailures());
  return {
    start: channel("genauth:request:start"),
    retry: channel("genauth:request:retry"),
    end: channel("genauth:request:end"),
    error: channel("genauth:request:error"),
  };
}

function hasListeners() {
  channels ??= open();
  const { start, retry, end, error } = channels;
  return (
    start.hasSubscribers ||
    end.hasSubscribers ||
    error.hasSubscribers ||
    retry.hasSubscribers ||
    stores.wechat.hasSubscribers ||
    stores.management.hasSubscribers
  );
}

/** Whether a call that starts now is observed. */
function isObserved() {
  try {
    return hasListeners() || globalThis[OPEN_TELEMETRY]?.propagation !== undefined;
  } catch {
    // Foreign code may have set this global; its errors must not make a call fail.
    return false;
  }
}

/** The headers that propagate the active trace; empty if there is none. */
function traceHeaders() {
  const headers = {};
  try {
    const { propagation, context } = globalThis[OPEN_TELEMETRY] ?? { __proto__: null };
    const set = (carrier, name, value) => {
      carrier[name] = value;
    };
    propagation?.inject(context?.active(), headers, { set });
  } catch {
    // A failing propagator must not make a call fail.
    return {};
  }
  return headers;
}

/**
 * Publishes the start of a call, in the async context of its caller.
 *
 * @param {number} id the id of the call
 * @param {string} operation the name of the method
 * @param {string} method the HTTP method
 * @param {string} host scheme, host name and port
 * @param {string} path with `{name}` in place of each parameter
 * @returns {{ told: boolean, traceparent?: string, tracestate?: string }} whether to publish later events
 * of this call, and the trace headers
 */
function observe(id, operation, method, host, path) {
  if (!hasListeners()) {
    return { __proto__: null, ...traceHeaders(), told: false };
  }
  const request = freeze({ id, operation, method, host, path });
  // A store that a listener binds to the channel is active for the trace and for later events of the call.
  return channels.start.runStores({ request }, () => {
    const resource = new AsyncResource("GENAUTH_CALL", { requireManualDestroy: true });
    calls.set(id, { request, resource });
    return { __proto__: null, ...traceHeaders(), told: true };
  });
}

/** Publishes an event in the async context in which its call was made. */
function tell(id, name, report) {
  const { request, resource } = calls.get(id);
  const target = channels[name];
  if (target.hasSubscribers) {
    const publish = () => target.publish({ request, ...described(report) });
    apply(runInAsyncScope, resource, [publish]);
  }
  if (name !== "retry") {
    if (stores.wechat.hasSubscribers && WECHAT_OPERATIONS.has(request.operation)) {
      tellOfStore("wechat");
    }
    if (stores.management.hasSubscribers) tellOfStore("management");
    calls.delete(id);
    apply(emitDestroy, resource, []);
  }
}

/** The report of an attempt or a call, with the class name of its error. */
function described(report) {
  const fields = parse(report);
  if (fields.error !== undefined) {
    fields.error = nameOfKind(fields.error);
  }
  return fields;
}

/** Publishes the errors of a store that occurred since the last publication. */
function tellOfStore(family) {
  const { [family]: failures } = parse(native.storeFailures());
  if (failures.errors > storeErrorsTold[family].errors) {
    storeErrorsTold[family] = failures;
    stores[family].publish({ ...failures });
  }
}

module.exports = { isObserved, observe, tell };
