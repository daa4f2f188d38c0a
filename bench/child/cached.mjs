/** Measures one cache in its own process: requests the cached answer repeatedly, one call at a time. */
import { performance } from "node:perf_hooks";
import process from "node:process";
import { mainThreadCpu } from "../lib/cpu.mjs";

/** Reads the clock so rarely that its cost is negligible. */
const BATCH = 1000;

const task = JSON.parse(process.argv[2]);

async function callFor(cache, milliseconds) {
  const before = { cpu: process.cpuUsage(), mainThread: mainThreadCpu() };
  const began = performance.now();
  let calls = 0;
  while (performance.now() - began < milliseconds) {
    for (let i = 0; i < BATCH; i += 1) await cache.call();
    calls += BATCH;
  }
  const after = { cpu: process.cpuUsage(before.cpu), mainThread: mainThreadCpu() };
  const cpu = (after.cpu.user + after.cpu.system) / calls;
  const loop =
    before.mainThread === undefined ? cpu : (after.mainThread - before.mainThread) / calls;
  return { calls, cpu, loop };
}

const { create } = await import(`../caches/${task.cache}.mjs`);
const cache = await create(task);
await callFor(cache, task.duration / 2);
const result = await callFor(cache, task.duration);
process.stdout.write(JSON.stringify(result), () => process.exit());
