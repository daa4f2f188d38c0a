/** The scenarios of the full and of the quick run. */

/** Used in place of a transport: tokens are verified, and no calls are made. */
export const VERIFY = "verify";

/** The suffix of verifications in which a few tokens come again and again. */
export const REPEATED = "-repeated";

/** Transports with their names in the report. */
export const TRANSPORTS = {
  h1: "plain HTTP/1.1",
  "tls-h1": "TLS, HTTP/1.1",
  "tls-h2": "TLS, HTTP/2",
  [VERIFY]: "verification of ID tokens",
};

/** The transports over which calls are made. */
const CALLS = Object.keys(TRANSPORTS).filter((transport) => transport !== VERIFY);

/**
 * A method of AuthenticationClient that has the answer of `getUser`: the cost of a signed call is the
 * difference of the two.
 */
export const PROFILE = "getProfile";

/** The measured methods of ManagementClient; the server has an answer for each of them. */
export const MANAGEMENT = ["getUser", "createUser", "listUsers"];

/** Answers with their names in the report. */
export const ANSWERS = {
  "680B": "680-byte answer",
  "100KB": "100 KB answer",
  "100KB-zh": "100 KB answer, Chinese names",
  "1MB": "1 MB answer",
  "1MB-zh": "1 MB answer, Chinese names",
  getProfile: "`getProfile` of AuthenticationClient, not signed",
  getUser: "`getUser`",
  createUser: "`createUser`",
  listUsers: "`listUsers` with 50 users, Chinese names",
  RS256: "RS256, distinct tokens",
  "RS256-repeated": "RS256, 50 tokens again and again",
  ES256: "ES256, distinct tokens",
};

/** Answers that take long to send and to read. */
export const LARGE = /^(100KB|1MB)/;

/** Their names. */
export const LARGE_ANSWERS = Object.keys(ANSWERS).filter((name) => LARGE.test(name));

/** V8 finishes optimizing after some thousand calls, which takes seconds for slow clients. */
const WARM_UP_CALLS = 3000;

/** Calls after which the memory of a process must not have grown. They are made in one round only. */
const MANY = 1_000_000;

const FULL = {
  rounds: 4,
  startupRounds: 11,
  coldStartRounds: 5,
  cacheRounds: 7,
  duration: 1000,
  warmUp: { calls: WARM_UP_CALLS, least: 400, most: 1600 },
  warmUpLarge: { calls: WARM_UP_CALLS, least: 400, most: 900 },
  scenarios: [
    ...CALLS.flatMap((transport) =>
      [1, 32, 256].map((inFlight) => scenario(transport, "680B", inFlight)),
    ),
    ...["tls-h1", "tls-h2"].flatMap((transport) =>
      LARGE_ANSWERS.map((answer) => scenario(transport, answer, 32)),
    ),
    ...MANAGEMENT.flatMap((method) =>
      [1, 32, 256].map((inFlight) => scenario("tls-h1", method, inFlight)),
    ),
    scenario("tls-h1", PROFILE, 32),
    ...["RS256", "RS256-repeated", "ES256"].map((answer) => scenario(VERIFY, answer, 32)),
  ],
  loads: [
    ...CALLS.map((transport) => load(transport, 10_000)),
    load("tls-h1", 50_000),
    { ...load("tls-h1", MANY), inFlight: 256, calls: MANY, once: true },
  ],
  threads: [1, 2, 4, 8],
};

const QUICK = {
  rounds: 1,
  startupRounds: 5,
  coldStartRounds: 0,
  cacheRounds: 3,
  duration: 700,
  // As long as in the full run: a shorter warm-up would measure V8's compiler for the slow clients.
  warmUp: FULL.warmUp,
  warmUpLarge: FULL.warmUpLarge,
  scenarios: [
    scenario("tls-h1", "680B", 1),
    scenario("tls-h1", "680B", 32),
    scenario("tls-h2", "680B", 32),
    scenario("tls-h1", "100KB-zh", 32),
    scenario("tls-h1", "1MB", 32),
    scenario(VERIFY, "RS256", 32),
    scenario(VERIFY, "RS256-repeated", 32),
  ],
  loads: [load("tls-h1", 10_000)],
  threads: [],
};

/** The scenarios that compare the portable build with the native one. */
const BUILD_SCENARIOS = [scenario("tls-h1", "680B", 32), scenario(VERIFY, "RS256", 32)];

function scenario(transport, answer, inFlight) {
  return { id: `${transport}/${answer}/${inFlight}`, transport, answer, inFlight };
}

/** Starts all calls at once, and keeps their number in flight until three times as many are answered. */
function load(transport, inFlight) {
  const id = `load/${transport}/${inFlight}`;
  return { id, transport, answer: "680B", inFlight, calls: 3 * inFlight };
}

/**
 * Selects the measurements.
 *
 * @param {{ quick: boolean, only?: string, rounds?: number }} options - `only` keeps the scenario
 *   with that id, else those whose id contains it; "startup" keeps only the start-up times, "caches" only
 *   the caches, "events" only the subscriptions, "threads" only the worker threads, "bulk" only the
 *   calls that end together, and "builds" only the two builds of the binary.
 * @returns {typeof FULL & { startup: boolean, caches: boolean, events: boolean, bulk: boolean, builds: boolean }} The plan.
 */
export function makePlan({ quick, only, rounds }) {
  const base = quick ? QUICK : FULL;
  const all = [...base.scenarios, ...base.loads].map(({ id }) => id);
  const chosen = ({ id }) => !only || (all.includes(only) ? id === only : id.includes(only));
  const scenarios = base.scenarios.filter(chosen);
  const loads = base.loads.filter(chosen);
  const startup = !only || only === "startup";
  const caches = !only || only === "caches";
  const events = !only || only === "events";
  const builds = !only || only === "builds";
  const threads = !only || only === "threads" ? base.threads : [];
  const bulk = only === "bulk" || (!only && !quick);
  const parts = [startup, caches, events, builds, bulk, threads.length > 0];
  if (!parts.includes(true) && scenarios.length + loads.length === 0) {
    const known = ["startup", "caches", "events", "threads", "bulk", "builds", ...all];
    throw new Error(`No scenario matches "${only}". Scenarios: ${known.join(", ")}.`);
  }
  const chosenParts = { scenarios, loads, threads, startup, caches, events, bulk, builds };
  return {
    ...base,
    rounds: rounds ?? base.rounds,
    ...chosenParts,
    buildScenarios: BUILD_SCENARIOS,
  };
}
