/** The table of calls that end together, and what their limit says about the goal. */
import { medians } from "../lib/statistics.mjs";
import { number, table } from "./format.mjs";

/** Maximum CPU time of the network thread for each call, in microseconds. */
export const DEAREST_END = 5;

const HEAD = [
  "ended by",
  "calls",
  "longest turn, CPU ms",
  "most settled in a turn",
  "network thread µs each",
  "limit: reqwest alone µs each",
];

/** The medians of each kind of end. */
function endsOf({ bulk = [] }) {
  return (bulk[0] ?? []).map(({ name, codes: _, limitCodes: __, ...first }, index) => {
    const keys = Object.keys(first);
    const rounds = bulk.map((ends) =>
      Object.fromEntries(keys.map((key) => [key, ends[index][key]])),
    );
    return { name, rounds, ...medians(rounds) };
  });
}

/**
 * @param {object} results - All measurements of a run.
 * @returns {string} The table; empty if it was not measured.
 */
export function bulkTable(results) {
  const rows = endsOf(results).map((end) => [
    end.name,
    end.calls.toLocaleString("en-US"),
    number(end.longestTurnMs),
    String(end.mostInOneTurn),
    number(end.networkMicrosecondsEach),
    number(end.limitMicrosecondsEach),
  ]);
  return rows.length === 0 ? "" : table(HEAD, rows);
}

/**
 * @param {object} results - All measurements of a run.
 * @returns {{ what: string, limit: number, values: number[] }[]} Ours and the limit of each kind of end.
 */
export function bulkFigures(results) {
  return endsOf(results).map(({ name, rounds, limitMicrosecondsEach }) => ({
    what: `network-thread µs for each of many calls that are ended by ${name}`,
    limit: limitMicrosecondsEach,
    values: rounds.map(({ networkMicrosecondsEach }) => networkMicrosecondsEach),
  }));
}

/**
 * @param {object} results - All measurements of a run.
 * @returns {string} The section of the report; empty if it was not measured.
 */
export function bulkSection(results) {
  const measured = bulkTable(results);
  if (!measured) return "";
  const beyond = endsOf(results).filter(
    ({ limitMicrosecondsEach }) => limitMicrosecondsEach > DEAREST_END,
  );
  const verdict =
    beyond.length === 0
      ? `In this run the limit is within the goal of ${DEAREST_END} µs for every kind of end.`
      : `The goal is ${DEAREST_END} µs. In this run the limit is above it for ${beyond.map(({ name }) => name).join("; ")}: a
client on reqwest cannot reach the goal there.`;
  return `## Calls that end together

Calls that wait are ended by one signal, by one deadline, or by the reset of their connections, over HTTP/2 with 512
of them on each connection, over HTTP/1.1 with one on each. "Resets" is a server that resets one connection after the
other while most of the calls wait for a turn. The limit is reqwest alone on the same kind of thread, which makes the
same requests behind a semaphore, with the same timeout, and reads no error: ending a request drops its state in
reqwest, hyper and h2. ${verdict}

${measured}

`;
}
