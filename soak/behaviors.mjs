/**
 * What the service of the soak test does with a request. The number of the call decides it, and not the order in which
 * requests arrive, so that each run has the same outcomes on any machine.
 */

/** The behaviors, and their number per thousand calls. */
export const SHARES = {
  answers: 780,
  "answers at length": 30,
  "answers in gzip": 40,
  "answers and closes": 20,
  "is unavailable": 30,
  "limits the rate": 10,
  "does not know the path": 10,
  "resets before the answer": 10,
  "resets in the answer": 10,
  "cuts the answer short": 10,
  "sends no HTTP": 10,
  "sends a page": 10,
  "sends no JSON": 10,
  "corrupts its gzip": 10,
  drips: 5,
  "is silent": 5,
};

/** Behaviors that only the timeout of a call ends. */
const ENDLESS = new Set(["drips", "is silent"]);

const choices = Object.entries(SHARES).flatMap(([name, share]) => Array(share).fill(name));
/** Coprime to the number of choices: distributes the behaviors evenly. */
const STRIDE = 387;
/** One call in this many meets the same behavior at each attempt. The others are answered at the second. */
const STUBBORN = 7;

/**
 * @param {number} call its number
 * @param {number} [attempt] 0 for the first one
 * @returns {keyof typeof SHARES}
 */
export function behaviorOf(call, attempt = 0) {
  return attempt === 0 || call % STUBBORN === 0
    ? choices[(call * STRIDE) % choices.length]
    : "answers";
}

/** Whether only its timeout ends the call with this number. */
export function isEndless(call) {
  return ENDLESS.has(behaviorOf(call));
}
