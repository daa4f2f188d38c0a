/**
 * `npm run soak`: a million calls with injected faults, from threads that start and end, after a release
 * build; a tenth as many with `rateLimit`; then subscriptions to events: a million of them at once, connections that
 * fail for a minute, and a process that is stopped for 30 s. Exits with code 1 if a call has not settled, if a subscription has lost its
 * order or was lost itself, or if memory or open files have grown in the second half. `--calls <n>` sets the
 * number of calls and of events, `--only calls` or `--only events` leaves out the others.
 */

import { parseArgs } from "node:util";
import { soakDrops, soakFlood, soakPause } from "../soak/events.mjs";
import { soak } from "../soak/run.mjs";
import { Stop, script } from "./support/run.mjs";

/** Growth that counts as noise, by linear regression over the samples of the second half. */
const MOST_GROWTH = { rss: 8 * 1024 * 1024, files: 64 };

const shown = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;

function checkGrowth(growth) {
  for (const [name, most] of Object.entries(MOST_GROWTH)) {
    if (growth[name] > most) {
      throw new Stop(`${name} has grown by ${growth[name]} in the second half, more than ${most}.`);
    }
  }
}

/** A limit that most calls wait for. With `Retry-After: 0`, a 429 is sent again and pauses the limit for no time. */
const LIMITED = { options: { rateLimit: { perSecond: 1_000, burst: 100 } }, retryAfter: 0 };

async function soakCalls(calls, more = {}) {
  // Samples are taken while threads are still to be started.
  const callsPerThread = Math.min(25_000, Math.ceil(calls / 8));
  const plan = { calls, threads: 3, callsPerThread, atOnce: 64, samples: 100, ...more };
  const result = await soak(plan, ({ settled, rss, files }) => {
    process.stdout.write(`${settled} calls settled, RSS ${shown(rss)}, ${files} open files\n`);
  });
  const { code, total, seconds, server, growth, atFirst, atLast } = result;
  if (code !== 0) {
    throw new Stop(`The client process ended with ${code}.`);
  }
  process.stdout.write(
    `${JSON.stringify({ seconds, total, server, growth, atFirst, atLast }, undefined, 2)}\n`,
  );
  const unsettled = total.started - total.settled;
  if (unsettled !== 0 || total.started !== calls) {
    throw new Stop(`${unsettled} of ${total.started} calls have not settled.`);
  }
  checkGrowth(growth);
}

async function soakEvents(messages) {
  const parts = {
    "events at once": () => soakFlood({ messages }),
    "connections that fail": () => soakDrops({ seconds: 60, subscriptions: 50 }),
    // Windows cannot stop a process.
    ...(process.platform === "win32"
      ? {}
      : { "a process that is stopped": () => soakPause({ seconds: 30 }) }),
  };
  for (const [name, run] of Object.entries(parts)) {
    const { faults, received, reconnects, handshakes, growth, seconds } = await run();
    const counts = { received, reconnects, handshakes, growth, seconds };
    process.stdout.write(`${name}: ${JSON.stringify(counts)}\n`);
    if (faults.length > 0) throw new Stop(`${name}: ${faults.join("; ")}.`);
    checkGrowth(growth);
  }
}

await script(async () => {
  const { values } = parseArgs({
    options: { calls: { type: "string", default: "1000000" }, only: { type: "string" } },
  });
  const { only } = values;
  const calls = Number(values.calls);
  if (!(Number.isInteger(calls) && calls >= 1_000)) {
    throw new Stop(`--calls takes a whole number from 1000 on, not "${values.calls}".`);
  }
  if (only !== undefined && only !== "calls" && only !== "events") {
    throw new Stop(`--only takes "calls" or "events", not "${only}".`);
  }
  if (only !== "events") {
    await soakCalls(calls);
    await soakCalls(Math.ceil(calls / 10), LIMITED);
  }
  if (only !== "calls") await soakEvents(calls);
});
