/**
 * What `programs/features.mjs` must print, and the code it must exit with. What differs between
 * runtimes is a function of the runtime.
 */

/** @typedef {import("./runtimes.mjs").Runtime} Runtime */

/** Traits of the error of a call that was made in a named function. */
function failed(name, code, others) {
  return ({ stacksOfCalls }) => ({
    name,
    code,
    isOurs: true,
    namesTheCaller: stacksOfCalls,
    ...others,
  });
}

/** @type {[feature: string, sentence: string, printed: unknown, exitCode?: number][]} */
export const FEATURES = [
  ["call", "a call is answered", { statusCode: 200, length: 512 }],
  ["manyCalls", "200 calls at once are answered", 200],
  ["subclass", "a subclass calls", [200, 200]],
  [
    "httpError",
    "an HTTP status rejects with an HttpError",
    failed("HttpError", "ERR_HTTP_STATUS", { isHttp: true, status: 503 }),
  ],
  [
    "timeout",
    "a timeout rejects with a TimeoutError",
    failed("TimeoutError", "ETIMEDOUT", { phase: "response" }),
  ],
  [
    "abort",
    "an AbortSignal ends a call under way, its reason is the cause",
    failed("AbortError", "ABORT_ERR", { isAbort: true, cause: "because" }),
  ],
  [
    "abortedBefore",
    "a signal that has fired already rejects too",
    { name: "AbortError", cause: "because" },
  ],
  [
    "connectionError",
    "a refused connection rejects with Node's own code",
    { name: "ConnectionError", code: "ECONNREFUSED" },
  ],
  [
    "badArgument",
    "a cyclic body rejects with the caller in the stack",
    { name: "ConfigurationError", code: "ERR_INVALID_ARGUMENT", namesTheCaller: true },
  ],
  [
    "constructorError",
    "a wrong option throws, with the option's name",
    { name: "ConfigurationError", code: "ERR_INVALID_OPTION", field: "appHost" },
  ],
  ["inspect", "util.inspect shows the host and no secret", { showsHost: true, showsSecret: false }],
  ["dispose", "Symbol.dispose closes", { name: "ConfigurationError", code: "ERR_CLIENT_CLOSED" }],
  ["worker", "a worker thread calls", 200],
  ["terminatedWorker", "a worker thread that waits for an answer can be terminated", 200],
  ["pendingCall", "a pending call keeps the process alive", 200],
  ["idleClient", "an idle client lets the process exit by itself", { exit: 0 }],
  ["exitInFlight", "process.exit with calls in flight exits", undefined, 7],
  ["exitAfterAnswer", "process.exit with an open connection exits", undefined, 7],
  ["unhandledRejection", "a failure that nobody handles ends the process", undefined, 1],
];
