/** Deadlines that pass at a certain stage of a call, on a busy machine too. */

/** Where a call can be at its end, in this order. */
export const PHASES = ["queue", "rateLimit", "connect", "response", "body"];
/** Milliseconds. */
const FIRST = 400;
const LAST = 30_000;

/**
 * Runs work with a deadline that has to pass at some stage of it. A machine that is too busy to get that far in time
 * gets twice the time: `isEarly` says of an outcome whether the deadline came before the stage.
 *
 * @template Outcome
 * @param {(timeout: number) => Promise<Outcome>} work with a deadline in milliseconds
 * @param {(outcome: Outcome) => boolean} isEarly
 * @returns {Promise<Outcome>} the outcome with the first deadline that was not early, or with the last one
 */
export async function atDeadline(work, isEarly) {
  let timeout = FIRST;
  let outcome = await work(timeout);
  while (isEarly(outcome) && timeout < LAST) {
    timeout *= 2;
    outcome = await work(timeout);
  }
  return outcome;
}

/** Whether the error of a call is that of a deadline that passed before this phase. */
export function isBefore(phase, error) {
  const place = PHASES.indexOf(error.phase);
  return error.name === "TimeoutError" && place >= 0 && place < PHASES.indexOf(phase);
}
