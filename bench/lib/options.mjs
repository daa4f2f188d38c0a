/** The command line. */
import { parseArgs } from "node:util";

/** The output of `--help`. */
export const USAGE = `Usage: npm run bench -- [options]

  --quick          a rough run of the scenarios behind the goals, in under 90 seconds
  --only TEXT      only the scenario TEXT, such as tls-h1/680B/32 or load/tls-h1/10000, else all
                   scenarios whose id contains TEXT, or one of startup, caches, events, threads, bulk,
                   builds
  --clients A,B    only these clients; one that cannot be loaded is left out with a message
  --rounds N       how often every cell is measured
  --json FILE      write all measurements to FILE
  --from FILE      measure nothing, report the measurements of an earlier run
  --out DIRECTORY  write benchmarks.md and benchmarks.svg there; the default is docs/ for a
                   complete run, and nowhere for one that any option above makes incomplete
`;

/**
 * Reads the command line.
 *
 * @param {string[]} args - The arguments after the script's name.
 * @returns {object} The options.
 */
export function parseOptions(args) {
  const { values } = parseArgs({
    args,
    options: {
      quick: { type: "boolean", default: false },
      only: { type: "string" },
      clients: { type: "string" },
      rounds: { type: "string" },
      json: { type: "string" },
      from: { type: "string" },
      out: { type: "string" },
      help: { type: "boolean", default: false },
    },
  });
  const rounds = values.rounds === undefined ? undefined : Number(values.rounds);
  if (rounds !== undefined && !(Number.isInteger(rounds) && rounds > 0)) {
    throw new Error(`--rounds takes a positive whole number, not "${values.rounds}".`);
  }
  return { ...values, rounds, clients: values.clients?.split(",") };
}
