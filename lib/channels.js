"use strict";

/** The channels of `node:diagnostics_channel`, and whether anyone observes the calls of this process. */

const { channel } = require("node:diagnostics_channel");
const native = require("./native.js");

const { parse } = require("./intrinsics.js");

/**
 * The global property in which every copy of `@opentelemetry/api` 1.x keeps its registrations. Reading it
 * avoids a dependency on that package.
 */
const OPEN_TELEMETRY = Symbol.for("opentelemetry.js.api.1");

/** The channels, opened by the first call. */
let opened;

function open() {
  return {
    start: channel("genauth:request:start"),
    retry: channel("genauth:request:retry"),
    end: channel("genauth:request:end"),
    error: channel("genauth:request:error"),
    /** Failures of the shared stores of tokens, by family. They do not make a call fail. */
    stores: {
      wechat: channel("genauth:wechat-store:error"),
      management: channel("genauth:management-store:error"),
    },
    /** The store errors published so far. Errors from before the first call are not published. */
    storeErrorsTold: parse(native.storeFailures()),
  };
}

function channels() {
  opened ??= open();
  return opened;
}

function hasListeners() {
  const { start, retry, end, error, stores } = channels();
  return (
    start.hasSubscribers ||
    end.hasSubscribers ||
    error.hasSubscribers ||
    retry.hasSubscribers ||
    stores.wechat.hasSubscribers ||
    stores.management.hasSubscribers
  );
}

/** What OpenTelemetry has registered; `undefined` if there is nothing. */
function openTelemetry() {
  return globalThis[OPEN_TELEMETRY];
}

/** Whether a call that starts now is observed. */
function isObserved() {
  try {
    return hasListeners() || openTelemetry()?.propagation !== undefined;
  } catch {
    // Foreign code may have set this global; its errors must not make a call fail.
    return false;
  }
}

module.exports = { channels, hasListeners, isObserved, openTelemetry };
