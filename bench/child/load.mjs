/**
 * Measures a very large number of calls in flight, in its own process: their memory, and how long they
 * block the event loop. Prints the measurement as one JSON line.
 */
import { readFileSync } from "node:fs";
import { monitorEventLoopDelay, performance } from "node:perf_hooks";
import process from "node:process";
import { check } from "../clients/request.mjs";
import { mainThreadCpu, peakRss } from "../lib/cpu.mjs";

/** Resolution of the histogram in milliseconds; every figure includes the interval itself. */
const RESOLUTION = 1;
const NANOSECONDS = 1e6;

const task = JSON.parse(process.argv[2]);

/** Keeps a number of calls in flight until a total number has been made. */
async function keep(client, inFlight, calls) {
  let left = calls;
  async function lane() {
    while (left > 0) {
      left -= 1;
      check(await client.call());
    }
  }
  await Promise.all(Array.from({ length: inFlight }, lane));
}

/** Maximum CPU time of one event loop turn in ms: the delay if no other program runs. */
function watchTurns() {
  let most = 0;
  let before = mainThreadCpu();
  let ended = false;
  const turn = () => {
    const now = mainThreadCpu();
    most = Math.max(most, (now - before) / 1_000);
    before = now;
    if (!ended) setImmediate(turn);
  };
  setImmediate(turn);
  return () => {
    ended = true;
    return most;
  };
}

async function measure(client) {
  await keep(client, 32, task.warmUp);
  const before = process.memoryUsage.rss();
  const start = performance.now();
  // All in one turn of the event loop: the worst case for a program.
  const all = keep(client, task.inFlight, task.calls);
  const made = performance.now() - start;
  // From the next turn on: the first one is the program's own work.
  await new Promise(setImmediate);
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION });
  delay.enable();
  const longestTurn = watchTurns();
  await all;
  delay.disable();
  const wall = performance.now() - start;
  return {
    longestTurn: longestTurn(),
    made,
    requestsPerSecond: (task.calls / wall) * 1000,
    delayP50: delay.percentile(50) / NANOSECONDS - RESOLUTION,
    delayP99: delay.percentile(99) / NANOSECONDS - RESOLUTION,
    delayMax: delay.max / NANOSECONDS - RESOLUTION,
    rssBefore: before,
    rssPeak: peakRss(),
    rssAfter: process.memoryUsage.rss(),
    perCall: (peakRss() - before) / task.inFlight,
  };
}

const { create } = await import(`../clients/${task.client}.mjs`);
const client = await create({ ...task, ca: readFileSync(task.caPath, "utf8") });
process.stdout.write(`${JSON.stringify(await measure(client))}\n`, () => process.exit());
