"use strict";

/** Milliseconds that a job waits before it begins, and that it then takes, by the emulator's clock. */
const PENDING_MS = 1_000;
const RUNNING_MS = 4_000;

/**
 * The state that a job has reached.
 *
 * @param {{ createdAt: string }} job
 * @param {{ now(): number }} clock
 * @returns {"pending" | "running" | "done"}
 */
function phaseOf({ createdAt }, clock) {
  const age = clock.now() - Date.parse(createdAt);
  if (age < PENDING_MS) return "pending";
  return age < PENDING_MS + RUNNING_MS ? "running" : "done";
}

module.exports = { PENDING_MS, phaseOf, RUNNING_MS };
