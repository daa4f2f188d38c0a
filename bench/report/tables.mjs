/** The tables of the report. */
import { CACHES } from "../lib/caches.mjs";
import { CLIENTS, isAble, US } from "../lib/clients.mjs";
import { ANSWERS, MANAGEMENT, TRANSPORTS, VERIFY } from "../lib/plan.mjs";
import { medians } from "../lib/statistics.mjs";
import { megabytes, number, ratio, table } from "./format.mjs";
import { judgeCache, judgeDelays, judgeRatios, judgeSize } from "./goals.mjs";

const HEAD = [
  "client",
  "requests/s",
  "ours is",
  "event-loop µs per call",
  "ours is",
  "CPU µs per call",
  "ours is",
  "p50 ms",
  "p99 ms",
  "peak RSS MB",
];

const LOAD_HEAD = [
  "transport",
  "requests/s",
  "making the calls ms",
  "event-loop delay p50 ms",
  "p99 ms",
  "longest ms",
  "longest turn, CPU ms",
  "RSS before MB",
  "peak RSS MB",
  "kB for each in flight",
];

function row(name, figures, ours) {
  const compared = (figure) => (ours && name !== US ? ratio(ours[figure] / figures[figure]) : "");
  const cells = [
    CLIENTS[name].label,
    number(figures.requestsPerSecond),
    compared("requestsPerSecond"),
    number(figures.loop),
    compared("loop"),
    number(figures.cpu),
    compared("cpu"),
    number(figures.p50),
    number(figures.p99),
    number(figures.rss / 1e6),
  ];
  return name === US ? cells.map((cell) => cell && `**${cell}**`) : cells;
}

/** Whether a client does not apply to a scenario: one makes calls, the other verifies tokens. */
function isForOthers(name, { transport, answer }) {
  if (transport === VERIFY || MANAGEMENT.includes(answer)) return true;
  return CLIENTS[name].transports.every((able) => able === VERIFY);
}

function cellTable(id, measured, versions) {
  const [transport, answer] = id.split("/");
  const ours = measured[US] && medians(measured[US]);
  const rows = Object.keys(versions)
    .filter((name) => measured[name] || !isForOthers(name, { transport, answer }))
    .map((name) =>
      isAble(name, { transport, answer })
        ? row(name, medians(measured[name]), ours)
        : [CLIENTS[name].label, "HTTP/1.1 only", ...HEAD.slice(2).map(() => "")],
    );
  return table(HEAD, rows);
}

/**
 * @param {object} results - All measurements of a run.
 * @param {object[]} scenarios - The scenarios to show.
 * @returns {string} A heading and a table for each scenario.
 */
export function scenarioTables({ cells, versions }, scenarios) {
  return scenarios
    .map(({ id, transport, answer, inFlight }) => {
      const heading = `### ${TRANSPORTS[transport]}, ${ANSWERS[answer]}, ${inFlight} in flight`;
      return `${heading}\n\n${cellTable(id, cells[id], versions)}`;
    })
    .join("\n\n");
}

/**
 * @param {object} results - All measurements of a run.
 * @returns {string} A table of the cost of many calls at once; empty if none were measured.
 */
export function loadTable({ loads, plan }) {
  const rows = plan.loads
    .filter(({ id }) => loads[id])
    .map(({ id, transport }) => {
      const figures = medians(loads[id]);
      const { requestsPerSecond, made, delayP50, delayP99, delayMax } = figures;
      return [
        TRANSPORTS[transport],
        ...[requestsPerSecond, made, delayP50, delayP99, delayMax].map(number),
        // Not every system provides the CPU time of a thread.
        Number.isFinite(figures.longestTurn) ? number(figures.longestTurn) : "",
        ...[figures.rssBefore / 1e6, figures.rssPeak / 1e6, figures.perCall / 1e3].map(number),
      ];
    });
  return rows.length === 0 ? "" : table(LOAD_HEAD, rows);
}

/**
 * @param {object} results - All measurements of a run.
 * @returns {string} A table of the goals and whether they were reached; empty if the run covers
 *   none.
 */
export function goalTable(results) {
  const verdict = (reached) => (reached ? "reached" : "**not reached**");
  const rows = judgeRatios(results).map((goal) => [
    `${goal.what}, ${goal.where}`,
    CLIENTS[goal.other].label,
    `at ${goal.direction} ${ratio(goal.bound)}`,
    ratio(goal.value),
    goal.range.map(ratio).join(" to "),
    verdict(goal.reached),
  ]);
  const cached = judgeCache(results);
  if (cached) {
    const [bound, value] = [cached.bound, cached.value].map(number);
    const range = cached.range.map(number).join(" to ");
    const cells = ["event-loop µs of a kept answer", "", `at most ${bound}`, value, range];
    rows.push([...cells, verdict(cached.reached)]);
  }
  for (const { where, bound, value, range, reached } of judgeDelays(results)) {
    const shown = [value, ...range].map(number);
    const single = `${shown[1]} to ${shown[2]} ms`;
    const cells = [`event-loop delay p99, ${where}`, "", `under ${bound} ms`, `${shown[0]} ms`];
    rows.push([...cells, single, verdict(reached)]);
  }
  const size = judgeSize(results);
  if (size) {
    const [bound, bytes] = [size.bound, size.bytes].map(megabytes);
    const cells = ["one package plus one binary", "", `under ${bound} MB`, `${bytes} MB`, ""];
    rows.push([...cells, verdict(size.reached)]);
  }
  if (rows.length === 0) return "";
  return table(["figure", "ours against", "goal", "measured", "in single rounds", ""], rows);
}

/**
 * @param {object} results - All measurements of a run.
 * @returns {string} A table of the start-up times.
 */
export function startupTable({ startup }) {
  const ours = startup[US] && medians(startup[US]);
  const rows = Object.entries(startup).map(([name, measurements]) => {
    const figures = medians(measurements);
    const compared = (figure) => (ours && name !== US ? ratio(ours[figure] / figures[figure]) : "");
    return [
      CLIENTS[name].label,
      number(figures.required),
      compared("required"),
      number(figures.answered),
      compared("answered"),
    ];
  });
  return table(["client", "require ms", "ours is", "first TLS answer ms", "ours is"], rows);
}

/**
 * @param {object} results - All measurements of a run.
 * @returns {string} A table of the cost of cached answers.
 */
export function cacheTable({ caches }) {
  const ours = caches[US] && medians(caches[US]);
  const rows = Object.entries(caches).map(([name, measurements]) => {
    const figures = medians(measurements);
    const compared = ours && name !== US ? ratio(ours.loop / figures.loop) : "";
    return [CACHES[name], number(figures.loop), compared, number(figures.cpu)];
  });
  return table(["cache", "event-loop µs per call", "ours is", "CPU µs per call"], rows);
}

/**
 * @param {object} results - All measurements of a run.
 * @returns {string} A table of the portable build and the native one.
 */
export function buildTable({ plan, builds }) {
  const [calls, tokens] = plan.buildScenarios.map(({ id }) => id);
  const rows = Object.entries(builds).map(([build, { bytes, startup, cells }]) => {
    const [called, verified] = [medians(cells[calls]), medians(cells[tokens])];
    return [
      build,
      megabytes(bytes),
      number(medians(startup).required),
      number(called.requestsPerSecond),
      number(called.loop),
      number(called.cpu),
      number(verified.cpu),
    ];
  });
  const figures = ["calls/s", "event-loop µs per call", "CPU µs per call"];
  const head = ["build", "MB", "require ms", ...figures, "CPU µs per verification"];
  return table(head, rows);
}

/**
 * @param {object} results - All measurements of a run.
 * @returns {string} A table of installation sizes.
 */
export function installationTable({ installation }) {
  const rows = Object.entries(installation).map(([name, size]) => [
    CLIENTS[name].label,
    String(size.packages),
    megabytes(size.bytes),
    megabytes(size.disk),
    size.source,
  ]);
  return table(["client", "packages", "MB in files", "MB in 4 KiB blocks", "counted from"], rows);
}
