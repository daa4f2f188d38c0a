/** The tables of many calls at once, of a million calls, and of worker threads. */
import { CLIENTS, US } from "../lib/clients.mjs";
import { ANSWERS, TRANSPORTS } from "../lib/plan.mjs";
import { medians } from "../lib/statistics.mjs";
import { number, ratio, table } from "./format.mjs";

const LOAD_HEAD = [
  "transport",
  "in flight",
  "client",
  "requests/s",
  "making the calls ms",
  "event-loop delay p50 ms",
  "p99 ms",
  "longest ms",
  "longest turn, CPU ms",
  "peak RSS MB",
  "kB for each in flight",
];

/** The measured loads with the medians of each client. */
function loadsOf({ loads, plan }, isShown) {
  return plan.loads
    .filter((load) => isShown(load) && loads[load.id])
    .flatMap((load) =>
      Object.entries(loads[load.id]).map(([name, measured]) => ({
        ...load,
        name,
        figures: medians(measured),
      })),
    );
}

/**
 * @param {object} results - All measurements of a run.
 * @returns {string} A table of the cost of many calls at once; empty if none were measured.
 */
export function loadTable(results) {
  const rows = loadsOf(results, ({ once }) => !once).map(
    ({ transport, inFlight, name, figures }) => {
      const { requestsPerSecond, made, delayP50, delayP99, delayMax } = figures;
      return [
        TRANSPORTS[transport],
        inFlight.toLocaleString("en-US"),
        CLIENTS[name].label,
        ...[requestsPerSecond, made, delayP50, delayP99, delayMax].map(number),
        // Not every system provides the CPU time of a thread.
        Number.isFinite(figures.longestTurn) ? number(figures.longestTurn) : "",
        ...[figures.rssPeak / 1e6, figures.perCall / 1e3].map(number),
      ];
    },
  );
  return rows.length === 0 ? "" : table(LOAD_HEAD, rows);
}

/**
 * @param {object} results - All measurements of a run.
 * @returns {string} A table of the memory of a process that makes a great number of calls; empty if it was not
 *   measured.
 */
export function memoryTable(results) {
  const rows = loadsOf(results, ({ once }) => once).map(({ calls, inFlight, name, figures }) => [
    CLIENTS[name].label,
    calls.toLocaleString("en-US"),
    String(inFlight),
    ...[figures.rssBefore, figures.rssAfter, figures.rssPeak].map((bytes) => number(bytes / 1e6)),
    number(figures.requestsPerSecond),
  ]);
  const rss = ["RSS before MB", "RSS after MB", "peak RSS MB"];
  const head = ["client", "calls", "in flight", ...rss, "requests/s"];
  return rows.length === 0 ? "" : table(head, rows);
}

/**
 * @param {object} results - All measurements of a run.
 * @returns {string} A heading and a table of the throughput of worker threads for each scenario.
 */
export function threadTables({ threads = {} }) {
  return Object.entries(threads)
    .map(([id, measured]) => {
      const [transport, answer, inFlight] = id.split("/");
      const heading = `### ${TRANSPORTS[transport]}, ${ANSWERS[answer]}, ${inFlight} in flight in each thread`;
      return `${heading}\n\n${threadTable(measured)}`;
    })
    .join("\n\n");
}

function threadTable(measured) {
  const rows = Object.entries(measured).flatMap(([threads, clients]) => {
    const ours = clients[US] && medians(clients[US]);
    return Object.entries(clients).map(([name, measurements]) => {
      const figures = medians(measurements);
      const compared = (figure) =>
        ours && name !== US ? ratio(ours[figure] / figures[figure]) : "";
      return [
        threads,
        CLIENTS[name].label,
        number(figures.requestsPerSecond),
        compared("requestsPerSecond"),
        number(figures.cpu),
        compared("cpu"),
        number(figures.rss / 1e6),
      ];
    });
  });
  const [rate, cpu] = ["per second", "CPU µs for each"];
  return table(["threads", "client", rate, "ours is", cpu, "ours is", "peak RSS MB"], rows);
}
