"use strict";

const { kindOf, optionError } = require("./check.js");

/**
 * Creates the default clock: the system's, which `advance` and `set` move.
 *
 * @returns {{ now(): number, advance(ms: number): number, set(ms: number): number }} As for `createClock`,
 *   but the clock runs.
 */
function createSystemClock() {
  let offset = 0;
  const now = () => Date.now() + offset;
  return {
    now,
    advance(ms) {
      offset += checkTime(ms, "ms");
      return now();
    },
    set(ms) {
      offset = checkTime(ms, "ms") - Date.now();
      return ms;
    },
  };
}

/**
 * Creates a clock that stands still until `advance` or `set` is called. Pass it to `startEmulator` to
 * test token lifetimes without waiting.
 *
 * @param {number} [startMs] Milliseconds since the epoch; the current time by default.
 * @returns {{ now(): number, advance(ms: number): number, set(ms: number): number }} `advance`
 *   and `set` return the new time in milliseconds since the epoch.
 * @throws {TypeError} `ERR_INVALID_OPTION` when a time is not a finite number of milliseconds.
 */
function createClock(startMs = Date.now()) {
  let current = checkTime(startMs, "startMs");
  return {
    now: () => current,
    advance(ms) {
      current += checkTime(ms, "ms");
      return current;
    },
    set(ms) {
      current = checkTime(ms, "ms");
      return current;
    },
  };
}

/**
 * Validates a clock given as an option.
 *
 * @param {unknown} clock
 * @returns {{ now(): number }} The clock itself, or one that follows the system's if none is given.
 * @throws {TypeError} `ERR_INVALID_OPTION` when it has no `now()`.
 */
function checkClock(clock) {
  if (clock === undefined) return createSystemClock();
  if (typeof clock?.now !== "function") {
    throw optionError("clock must have a now() that returns milliseconds since the epoch");
  }
  return clock;
}

function checkTime(ms, where) {
  if (!Number.isFinite(ms)) {
    throw optionError(`${where} must be a finite number of milliseconds, not ${kindOf(ms)}`);
  }
  return ms;
}

module.exports = { checkClock, createClock };
