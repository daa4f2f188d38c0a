/** The performance goals of the project, compared with the measurements. */
import { LIMITS, US } from "../lib/clients.mjs";
import { LARGE_ANSWERS } from "../lib/plan.mjs";
import { median, medians } from "../lib/statistics.mjs";
import { bulkFigures, DEAREST_END } from "./bulk-table.mjs";
import { megabytes, number, ratio } from "./format.mjs";
import { labelOf } from "./labels.mjs";

const SDK = "authing-node-sdk";
const MAIN = "tls-h1/680B/32";
const DISTINCT = "verify/RS256/32";
const REPEATED = "verify/RS256-repeated/32";

/** Maximum event-loop time in µs that a signed call takes more than the same call of AuthenticationClient. */
const DEAREST_SIGNATURE = 2;

/** Maximum size of the package plus one binary, with 10^6 bytes per megabyte. */
const LARGEST_INSTALLATION = 8e6;

/** Maximum event-loop time in µs of a call that is answered from the cache. */
const DEAREST_CACHED_CALL = 0.5;

/** Maximum event-loop time of an event, as a share of that of `ws`. */
const DEAREST_EVENT = 0.5;

/** Maximum event-loop delay with a very large number of calls in flight, p99 in milliseconds. */
const LONGEST_DELAY = 10;

const CROWDS = [32, 256];

/** [scenario, figure, other client, bound, "least" or "most"] */
const CELL_GOALS = [
  [MAIN, "requestsPerSecond", "undici", 1.8, "least"],
  [MAIN, "requestsPerSecond", SDK, 10, "least"],
  [MAIN, "loop", "limit", 3, "most"],
  [MAIN, "loop", "undici", 0.12, "most"],
  [MAIN, "loop", SDK, 0.03, "most"],
  ...CROWDS.flatMap((inFlight) => [
    [`tls-h1/680B/${inFlight}`, "cpu", "undici", 0.7, "most"],
    [`h1/680B/${inFlight}`, "cpu", "undici", 0.8, "most"],
  ]),
  ["tls-h2/680B/32", "requestsPerSecond", "undici", 8, "least"],
  ["tls-h1/680B/1", "p50", "undici", 1.1, "most"],
  ["h1/680B/1", "p50", "undici", 1.1, "most"],
  ...LARGE_ANSWERS.map((answer) => [`tls-h1/${answer}/32`, "loop", "limit", 1.15, "most"]),
  ["tls-h1/1MB/32", "requestsPerSecond", "undici", 1.1, "least"],
  ["tls-h1/100KB-zh/32", "requestsPerSecond", "undici", 2, "least"],
  ["verify/ES256/32", "requestsPerSecond", "jose", 2, "least"],
  ["verify/ES256/32", "loop", "jose", 0.4, "most"],
  ...["jose", "fast-jwt"].flatMap((other) => [
    [DISTINCT, "requestsPerSecond", other, 1.5, "least"],
    [DISTINCT, "loop", other, 0.15, "most"],
  ]),
  [REPEATED, "requestsPerSecond", "fast-jwt-cache", 1, "least"],
  [REPEATED, "loop", "fast-jwt-cache", 0.5, "most"],
];

/** The figures of a cell that have goals. */
const FIGURES = {
  requestsPerSecond: "throughput",
  loop: "event-loop µs per call",
  cpu: "CPU µs per call",
  p50: "median latency",
};

/** [figure, bound, description] */
const STARTUP_GOALS = [
  ["required", 1 / 40, "time to `require`"],
  ["answered", 1 / 20, "time from `require` to the first TLS answer"],
];

function comparison(ours, theirs, figure) {
  const perRound = ours.map((measurement, round) => measurement[figure] / theirs[round][figure]);
  return {
    value: medians(ours)[figure] / medians(theirs)[figure],
    range: [Math.min(...perRound), Math.max(...perRound)],
  };
}

/** A goal as the report shows it. */
function goal({ what, other = "", bound, limit = "", value, range, reached }, show) {
  return {
    what,
    other: other && labelOf(other),
    bound,
    limit: limit === "" ? "" : show(limit),
    value: show(value),
    range: range ? `${show(range[0])} to ${show(range[1])}` : "",
    reached,
  };
}

function ratioGoal(what, other, [bound, direction], { value, range }, limit) {
  const reached = direction === "least" ? value >= bound : value <= bound;
  const shown = `at ${direction} ${ratio(bound)}`;
  return goal({ what, other, bound: shown, limit, value, range, reached }, ratio);
}

/** The limit of a figure, over that of another client; `undefined` where none was measured. */
function limitOf(id, measured, theirs, figure) {
  const bounding =
    id === REPEATED
      ? "limit"
      : Object.keys(LIMITS).find((name) => LIMITS[name].includes(figure) && measured[name]);
  if (!measured[bounding]) return undefined;
  const { value } = comparison(measured[bounding], theirs, figure);
  if (figure !== "requestsPerSecond" || !measured.limit) return value;
  // One thread parses all answers.
  const parsed = 1e6 / medians(measured.limit).loop;
  return Math.min(value, parsed / medians(theirs).requestsPerSecond);
}

function cellGoals({ cells }) {
  return CELL_GOALS.flatMap(([id, figure, other, ...bound]) => {
    const measured = cells[id] ?? {};
    const [ours, theirs] = [measured[US], measured[other]];
    if (!ours || !theirs) return [];
    const limit = limitOf(id, measured, theirs, figure);
    const what = `${FIGURES[figure]}, ${id}`;
    return [ratioGoal(what, other, bound, comparison(ours, theirs, figure), limit)];
  });
}

function startupGoals({ startup }) {
  const [ours, theirs] = [startup[US], startup[SDK]];
  if (!ours || !theirs) return [];
  return STARTUP_GOALS.map(([figure, bound, what]) => {
    const limit = startup.limit && comparison(startup.limit, theirs, figure).value;
    return ratioGoal(what, SDK, [bound, "most"], comparison(ours, theirs, figure), limit);
  });
}

/** What a signed call takes more than an unsigned one with the same answer. */
function signatureGoal({ cells }) {
  const [signed, plain] = ["getUser", "getProfile"].map((name) => cells[`tls-h1/${name}/32`]?.[US]);
  if (!signed || !plain) return [];
  const differences = signed.map(({ loop }, round) => loop - plain[round].loop);
  const [value, bound] = [median(differences), DEAREST_SIGNATURE];
  const range = [Math.min(...differences), Math.max(...differences)];
  const what = "event-loop µs that `getUser` takes more than `getProfile`";
  return [
    goal(
      { what, bound: `at most ${number(bound)}`, limit: 0, value, range, reached: value <= bound },
      number,
    ),
  ];
}

function cacheGoal({ caches }) {
  const measurements = caches?.[US];
  if (!measurements) return [];
  const loops = measurements.map(({ loop }) => loop);
  const [value, bound] = [median(loops), DEAREST_CACHED_CALL];
  const range = [Math.min(...loops), Math.max(...loops)];
  const limit = caches.map && median(caches.map.map(({ loop }) => loop));
  const what = "event-loop µs of a kept answer";
  const shown = `at most ${number(bound)}`;
  return [goal({ what, bound: shown, limit, value, range, reached: value <= bound }, number)];
}

function eventGoals({ events = {} }) {
  return Object.entries(events).map(([scheme, { [US]: ours, ws }]) => {
    const what = `event-loop µs per event, ${scheme}`;
    return ratioGoal(what, "ws", [DEAREST_EVENT, "most"], comparison(ours, ws, "loop"));
  });
}

function delayGoals({ loads }) {
  return Object.entries(loads).flatMap(([where, { [US]: measurements }]) => {
    if (measurements === undefined) return [];
    const delays = measurements.map(({ delayP99 }) => delayP99);
    const value = median(delays);
    const range = [Math.min(...delays), Math.max(...delays)];
    const [what, bound] = [`event-loop delay p99, ${where}`, `under ${LONGEST_DELAY} ms`];
    const show = (delay) => `${number(delay)} ms`;
    return [goal({ what, bound, limit: 0, value, range, reached: value < LONGEST_DELAY }, show)];
  });
}

function bulkGoals(results) {
  const bound = `at most ${DEAREST_END} µs`;
  const show = (time) => `${number(time)} µs`;
  return bulkFigures(results).map(({ what, limit, values }) => {
    const value = median(values);
    const range = [Math.min(...values), Math.max(...values)];
    return goal({ what, bound, limit, value, range, reached: value <= DEAREST_END }, show);
  });
}

function sizeGoal({ installation }) {
  const bytes = installation[US]?.bytes;
  if (bytes === undefined) return [];
  const show = (size) => `${megabytes(size)} MB`;
  const bound = `under ${show(LARGEST_INSTALLATION)}`;
  const reached = bytes < LARGEST_INSTALLATION;
  return [goal({ what: "one package plus one binary", bound, value: bytes, reached }, show)];
}

/**
 * @param {object} results - All measurements of a run.
 * @returns {object[]} The goals that this run covers, as they are shown: our figure, mostly over that of another
 *   client, the same for the limit, the range over the rounds, and whether the goal is reached. Those that are
 *   not reached come first.
 */
export function judge(results) {
  const goals = [
    ...cellGoals(results),
    ...signatureGoal(results),
    ...startupGoals(results),
    ...cacheGoal(results),
    ...eventGoals(results),
    ...delayGoals(results),
    ...bulkGoals(results),
    ...sizeGoal(results),
  ];
  return [...goals.filter(({ reached }) => !reached), ...goals.filter(({ reached }) => reached)];
}
