/** The performance goals of the project, compared with the measurements. */
import { US } from "../lib/clients.mjs";
import { median, medians } from "../lib/statistics.mjs";

const SDK = "authing-node-sdk";
const MAIN = "tls-h1/680B/32";
const VERIFICATIONS = ["verify/RS256/32", "verify/ES256/32"];
/** Maximum size of the package plus one binary, with 10^6 bytes per megabyte. */
const LARGEST_INSTALLATION = 8e6;

/** Maximum event-loop time in µs of a call that is answered from the cache. */
const DEAREST_CACHED_CALL = 0.5;

/** Maximum event-loop delay with a very large number of calls in flight, p99 in milliseconds. */
const LONGEST_DELAY = 10;

/** [scenario, figure, other client, bound, "least" or "most", description] */
const CELL_GOALS = [
  [MAIN, "requestsPerSecond", "undici", 1.8, "least", "throughput"],
  [MAIN, "requestsPerSecond", SDK, 10, "least", "throughput"],
  [MAIN, "loop", "undici", 0.15, "most", "event-loop µs per call"],
  [MAIN, "loop", SDK, 0.03, "most", "event-loop µs per call"],
  ["tls-h2/680B/32", "requestsPerSecond", "undici", 8, "least", "throughput"],
  ["tls-h1/680B/1", "p50", "undici", 1.2, "most", "median latency"],
  ["tls-h1/1MB/32", "requestsPerSecond", "undici", 1.1, "least", "throughput"],
  ["tls-h1/100KB-zh/32", "requestsPerSecond", "undici", 2, "least", "throughput"],
  ...VERIFICATIONS.flatMap((id) => [
    [id, "requestsPerSecond", "jose", 2, "least", "throughput"],
    [id, "loop", "jose", 0.4, "most", "event-loop µs per verification"],
  ]),
];

/** [figure, bound, description] */
const STARTUP_GOALS = [
  ["required", 1 / 50, "time to `require`"],
  ["answered", 1 / 10, "time from `require` to the first TLS answer"],
];

function goal(what, where, other, bound, direction, value, range) {
  const reached = direction === "least" ? value >= bound : value <= bound;
  return { what, where, other, bound, direction, value, range, reached };
}

function cellGoal({ cells }, [id, figure, other, bound, direction, what]) {
  const [ours, theirs] = [cells[id]?.[US], cells[id]?.[other]];
  if (!ours || !theirs) return [];
  const value = medians(ours)[figure] / medians(theirs)[figure];
  const perRound = ours.map((measurement, round) => measurement[figure] / theirs[round][figure]);
  const range = [Math.min(...perRound), Math.max(...perRound)];
  return [goal(what, id, other, bound, direction, value, range)];
}

function startupGoal({ startup }, [figure, bound, what]) {
  const [ours, theirs] = [startup[US], startup[SDK]];
  if (!ours || !theirs) return [];
  const value = median(ours.map((m) => m[figure])) / median(theirs.map((m) => m[figure]));
  const perRound = ours.map((measurement, round) => measurement[figure] / theirs[round][figure]);
  const range = [Math.min(...perRound), Math.max(...perRound)];
  return [goal(what, "startup", SDK, bound, "most", value, range)];
}

/**
 * @param {object} results - All measurements of a run.
 * @returns {object[]} Each goal that this run covers: our figure over the other client's, its range over
 *   the rounds, and whether the goal is reached.
 */
export function judgeRatios(results) {
  return [
    ...CELL_GOALS.flatMap((entry) => cellGoal(results, entry)),
    ...STARTUP_GOALS.flatMap((entry) => startupGoal(results, entry)),
  ];
}

/**
 * @param {object} results - All measurements of a run.
 * @returns {object[]} The goal for the event-loop delay, for each measured transport.
 */
export function judgeDelays({ loads }) {
  return Object.entries(loads).map(([where, measurements]) => {
    const delays = measurements.map(({ delayP99 }) => delayP99);
    const value = median(delays);
    const range = [Math.min(...delays), Math.max(...delays)];
    return { where, bound: LONGEST_DELAY, value, range, reached: value < LONGEST_DELAY };
  });
}

/**
 * @param {object} results - All measurements of a run.
 * @returns {{ bytes: number, bound: number, reached: boolean } | undefined} The goal for the size.
 */
export function judgeSize({ installation }) {
  const bytes = installation[US]?.bytes;
  if (bytes === undefined) return undefined;
  return { bytes, bound: LARGEST_INSTALLATION, reached: bytes < LARGEST_INSTALLATION };
}

/**
 * @param {object} results - All measurements of a run.
 * @returns {{ value: number, range: number[], bound: number, reached: boolean } | undefined} The goal
 *   for cached answers.
 */
export function judgeCache({ caches }) {
  const measurements = caches?.[US];
  if (!measurements) return undefined;
  const loops = measurements.map(({ loop }) => loop);
  const value = median(loops);
  const range = [Math.min(...loops), Math.max(...loops)];
  return { value, range, bound: DEAREST_CACHED_CALL, reached: value <= DEAREST_CACHED_CALL };
}
