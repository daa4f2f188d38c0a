/** The report of the laboratory: printed, and written to `target/field/proxies.md`. */

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../../../../scripts/support/run.mjs";
import { codes } from "./load.mjs";

const HEAD = [
  "proxy",
  "protocol",
  "disturbances",
  "in flight",
  "client",
  "calls",
  "calls/s",
  "reads lost",
  "sign-ins",
  "sign-ins lost",
  "reasons",
];

const rows = [];

/** Adds a line: what {@link load} has measured, under which conditions. */
export function report({ proxy, protocol, disturbances, inFlight, client }, result) {
  const { calls, signIns, seconds, lost } = result;
  rows.push([
    proxy,
    protocol,
    disturbances,
    inFlight,
    client,
    calls,
    Math.round(calls / seconds),
    lost.reads.length,
    signIns,
    lost.signIns.length,
    codes([...lost.reads, ...lost.signIns]),
  ]);
}

/** Prints and writes the report. */
export function publish() {
  const lines = [HEAD, HEAD.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`);
  const text = `${lines.join("\n")}\n`;
  const folder = join(ROOT, "target", "field");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "proxies.md"), text);
  process.stdout.write(text);
}
