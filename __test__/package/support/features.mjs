/**
 * The expected output and exit code of `programs/features.mjs`. A value that differs between runtimes
 * is a function of the runtime.
 */

/** @typedef {import("./runtimes.mjs").Runtime} Runtime */

/** Properties of the error of a call in a named function. */
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
  ["call", "a call gets its answer", { statusCode: 200, length: 512 }],
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
    "an AbortSignal ends a pending call, and its reason is the cause",
    failed("AbortError", "ABORT_ERR", { isAbort: true, cause: "because" }),
  ],
  [
    "abortedBefore",
    "a signal that is already aborted rejects, too",
    { name: "AbortError", cause: "because" },
  ],
  [
    "connectionError",
    "a refused connection rejects with the error code of Node",
    { name: "ConnectionError", code: "ECONNREFUSED" },
  ],
  [
    "badArgument",
    "a cyclic body rejects with the caller in the stack",
    { name: "ConfigurationError", code: "ERR_INVALID_ARGUMENT", namesTheCaller: true },
  ],
  [
    "constructorError",
    "an invalid option throws with the name of the option",
    { name: "ConfigurationError", code: "ERR_INVALID_OPTION", field: "appHost" },
  ],
  ["inspect", "util.inspect shows the host and no secret", { showsHost: true, showsSecret: false }],
  [
    "dispose",
    "Symbol.dispose closes the client",
    { name: "ConfigurationError", code: "ERR_CLIENT_CLOSED" },
  ],
  ["worker", "a call in a worker thread gets its answer", 200],
  ["terminatedWorker", "a worker thread that waits for an answer can be terminated", 200],
  ["pendingCall", "a pending call keeps the process alive", 200],
  ["idleClient", "an idle client does not keep the process alive", { exit: 0 }],
  ["exitInFlight", "process.exit works while calls are pending", undefined, 7],
  ["exitAfterAnswer", "process.exit works with an open connection", undefined, 7],
  ["unhandledRejection", "an unhandled rejection ends the process", undefined, 1],
];
