"use strict";

/** `waitUntil`: repeats a call until its answer meets a condition. */

const { CLASSES } = require("./error-classes.js");
const { invalidArgument } = require("./invalid-argument.js");
const { checkClient } = require("./native.js");
const { Cancellation, optionsOf, wholeNumber } = require("./list-operations.js");

const OPTIONS = ["timeout", "minDelay", "maxDelay", "signal"];
/** The longest delay of a timer of Node.js, in milliseconds. */
const LONGEST = 2 ** 31 - 1;

/** Resolves after `delay` milliseconds, or when the signal fires. */
function pause(delay, signal) {
  return new Promise((resolve) => {
    const timer = setTimeout(done, delay);
    function done() {
      clearTimeout(timer);
      signal.removeEventListener("abort", done);
      resolve();
    }
    signal.addEventListener("abort", done);
    if (signal.aborted) done();
  });
}

/** Rejects when the signal fires. */
function aborted(signal, errorOf) {
  return new Promise((_, reject) => {
    const fire = () => reject(errorOf());
    if (signal.aborted) fire();
    else signal.addEventListener("abort", fire, { once: true });
  });
}

/**
 * @param {object} client
 * @param {(options: { signal: AbortSignal }) => unknown} call
 * @param {(answer: unknown) => unknown} predicate
 * @param {unknown} options
 */
async function waitUntil(client, call, predicate, options) {
  checkClient(client, "waitUntil");
  if (typeof call !== "function")
    throw invalidArgument("waitUntil", "call", "call must be a function.");
  if (typeof predicate !== "function") {
    throw invalidArgument("waitUntil", "predicate", "predicate must be a function.");
  }
  const given = optionsOf("waitUntil", options, OPTIONS);
  const number = (name, otherwise) =>
    wholeNumber("waitUntil", name, given[name], { least: 0, most: LONGEST, otherwise });
  const timeout = number("timeout", 600_000);
  const maxDelay = number("maxDelay", 10_000);
  let delay = Math.min(number("minDelay", 500), maxDelay);

  const cancellation = new Cancellation("waitUntil", given.signal);
  const { signal } = cancellation;
  let calls = 0;
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    cancellation.cancel();
  }, timeout);
  const errorOf = () =>
    isLate
      ? new CLASSES.TimeoutError(
          `waitUntil: The condition was not met within ${timeout} ms (${calls} calls).`,
          { code: "ETIMEDOUT", operation: "waitUntil", phase: "backoff" },
        )
      : new CLASSES.AbortError("waitUntil: The signal was aborted.", {
          code: "ABORT_ERR",
          operation: "waitUntil",
          cause: signal.reason,
        });
  const end = aborted(signal, errorOf);
  end.catch(() => {});
  try {
    for (;;) {
      if (signal.aborted) throw errorOf();
      calls += 1;
      const answer = await Promise.race([call({ signal }), end]);
      if (await Promise.race([predicate(answer), end])) return answer;
      await pause(delay, signal);
      delay = Math.min(delay * 2, maxDelay);
    }
  } finally {
    clearTimeout(timer);
    cancellation.release();
  }
}

module.exports = { waitUntil };
