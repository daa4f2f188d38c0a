/** The tables of the report. */
import { CACHES } from "../lib/caches.mjs";
import { CLIENTS, isAble, LIMITS, US } from "../lib/clients.mjs";
import { SOCKETS, SUBSCRIBERS } from "../lib/events.mjs";
import { ANSWERS, MANAGEMENT, PROFILE, TRANSPORTS, VERIFY } from "../lib/plan.mjs";
import { medians } from "../lib/statistics.mjs";
import { findBehind } from "./behind.mjs";
import { megabytes, number, ratio, table } from "./format.mjs";
import { judge } from "./goals.mjs";
import { labelOf } from "./labels.mjs";

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

const START_FIGURES = ["required", "requiredCpu", "answered", "answeredCpu", "whole"];
const START_LABELS = { limit: "limit: one request of `node:https`" };

function row(name, figures, ours) {
  // A limit has only the figures that it limits.
  const isShown = (figure) => !(name in LIMITS) || LIMITS[name].includes(figure);
  const shown = (figure, unit = 1) => (isShown(figure) ? number(figures[figure] / unit) : "");
  const compared = (figure) =>
    ours && name !== US && isShown(figure) ? ratio(ours[figure] / figures[figure]) : "";
  const cells = [
    CLIENTS[name].label,
    shown("requestsPerSecond"),
    compared("requestsPerSecond"),
    shown("loop"),
    compared("loop"),
    shown("cpu"),
    compared("cpu"),
    shown("p50"),
    shown("p99"),
    shown("rss", 1e6),
  ];
  return name === US ? cells.map((cell) => cell && `**${cell}**`) : cells;
}

/** Whether a client does not apply to a scenario: one makes calls, the other verifies tokens. */
function isForOthers(name, { transport, answer }) {
  if (name in LIMITS || transport === VERIFY) return true;
  if (answer === PROFILE || MANAGEMENT.includes(answer)) return true;
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
 * @returns {string} A table of the goals, those that were not reached first; empty if the run covers none.
 */
export function goalTable(results) {
  const rows = judge(results).map(({ what, other, bound, limit, value, range, reached }) => [
    what,
    other,
    bound,
    limit,
    value,
    range,
    reached ? "reached" : "**not reached**",
  ]);
  if (rows.length === 0) return "";
  const head = ["figure", "ours against", "goal", "limit", "measured", "in single rounds", ""];
  return table(head, rows);
}

/**
 * @param {object} results - All measurements of a run.
 * @returns {string} A table of the figures in which another client is ahead of ours; empty if there are none.
 */
export function behindTable(results) {
  const rows = findBehind(results).map(({ id, name, what, value }) => [
    id,
    labelOf(name),
    what,
    ratio(value),
  ]);
  return rows.length === 0 ? "" : table(["scenario", "client", "figure", "ours is"], rows);
}

/**
 * @param {object} results - All measurements of a run.
 * @returns {string} A table of the start-up times.
 */
export function startupTable({ startup }) {
  return startTable(startup);
}

/**
 * @param {object} results - All measurements of a run.
 * @returns {string} A table of the times of cold starts; empty if they were not measured.
 */
export function coldStartTable({ coldStarts = {} }) {
  return Object.keys(coldStarts).length === 0 ? "" : startTable(coldStarts);
}

function startTable(starts) {
  const ours = starts[US] && medians(starts[US]);
  const rows = Object.entries(starts).map(([name, measurements]) => {
    const figures = medians(measurements);
    const isCompared = ours && name !== US;
    const cells = START_FIGURES.flatMap((figure) => [
      number(figures[figure]),
      isCompared ? ratio(ours[figure] / figures[figure]) : "",
    ]);
    return [START_LABELS[name] ?? CLIENTS[name].label, ...cells];
  });
  const times = ["require ms", "CPU ms", "first TLS answer ms", "CPU ms", "whole process ms"];
  return table(["client", ...times.flatMap((time) => [time, "ours is"])], rows);
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
 * @returns {string} A heading and a table of the cost of an event for each transport.
 */
export function eventTables({ events = {} }) {
  return Object.entries(events)
    .map(([scheme, measured]) => `### ${SOCKETS[scheme]}\n\n${eventTable(measured)}`)
    .join("\n\n");
}

function eventTable(measured) {
  const ours = measured[US] && medians(measured[US]);
  const rows = Object.entries(measured).map(([name, measurements]) => {
    const figures = medians(measurements);
    const compared = (figure) => (ours && name !== US ? ratio(ours[figure] / figures[figure]) : "");
    return [
      SUBSCRIBERS[name],
      number(figures.eventsPerSecond),
      compared("eventsPerSecond"),
      number(figures.loop),
      compared("loop"),
      number(figures.cpu),
      compared("cpu"),
      number(figures.rss / 1e6),
    ];
  });
  const [rate, loop, cpu] = ["events/s", "event-loop µs per event", "CPU µs per event"];
  const is = "ours is";
  return table(["client", rate, is, loop, is, cpu, is, "peak RSS MB"], rows);
}

/**
 * @param {object} results - All measurements of a run.
 * @returns {string} A table of the portable build and the native one; empty if they were not measured.
 */
export function buildTable({ plan, builds }) {
  if (Object.keys(builds).length === 0) return "";
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
