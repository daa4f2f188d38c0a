/** The figures in which another client is ahead. */
import { LIMITS, US } from "../lib/clients.mjs";
import { medians } from "../lib/statistics.mjs";

/** Figures by name; `isMoreBetter` if more of it is better. */
const CALLS = {
  requestsPerSecond: { what: "throughput", isMoreBetter: true },
  loop: { what: "event-loop µs per call" },
  cpu: { what: "CPU µs per call" },
  p50: { what: "median latency" },
  p99: { what: "latency p99" },
  rss: { what: "peak RSS" },
};
const EVENTS = {
  eventsPerSecond: { what: "throughput", isMoreBetter: true },
  loop: { what: "event-loop µs per event" },
  cpu: { what: "CPU µs per event" },
  rss: { what: "peak RSS" },
};
const LOADS = {
  requestsPerSecond: { what: "throughput", isMoreBetter: true },
  delayP99: { what: "event-loop delay p99" },
  rssPeak: { what: "peak RSS" },
};
const STARTS = {
  required: { what: "time of require" },
  answered: { what: "time to the first TLS answer" },
  answeredCpu: { what: "CPU to the first TLS answer" },
};

/** All comparisons of a run: the scenario, the measurements by client, and the compared figures. */
function comparisons({
  cells,
  events = {},
  loads = {},
  threads = {},
  startup = {},
  coldStarts = {},
}) {
  return [
    ...Object.entries(cells).map(([id, measured]) => [id, measured, CALLS]),
    ...Object.entries(threads).flatMap(([id, counts]) =>
      Object.entries(counts).map(([count, measured]) => [
        `${id}, ${count} threads`,
        measured,
        CALLS,
      ]),
    ),
    ...Object.entries(loads).map(([id, measured]) => [id, measured, LOADS]),
    ...Object.entries(events).map(([scheme, measured]) => [`events/${scheme}`, measured, EVENTS]),
    ["start", startup, STARTS],
    ["cold start", coldStarts, STARTS],
  ];
}

/**
 * @param {object} results - All measurements of a run.
 * @returns {{ id: string, name: string, what: string, value: number, lead: number }[]} `value` is ours over
 *   theirs; `lead` is how much better theirs is: 0.25 if it is 1.25 times as good. The largest lead comes first.
 */
export function findBehind(results) {
  return comparisons(results)
    .flatMap(([id, measured, figures]) => {
      if (!measured[US]) return [];
      const ours = medians(measured[US]);
      const peers = Object.keys(measured).filter((name) => name !== US && !(name in LIMITS));
      return peers.flatMap((name) => {
        const theirs = medians(measured[name]);
        return Object.entries(figures)
          .filter(([figure]) => Number.isFinite(ours[figure] / theirs[figure]))
          .map(([figure, { what, isMoreBetter = false }]) => {
            const value = ours[figure] / theirs[figure];
            return { id, name, what, value, lead: (isMoreBetter ? 1 / value : value) - 1 };
          });
      });
    })
    .filter(({ lead }) => lead > 0)
    .sort((a, b) => b.lead - a.lead);
}
