/**
 * Measures worker threads in their own process. Each thread keeps a constant number of calls in flight with a
 * client of its own. Prints the measurement as one JSON line.
 */
import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import process from "node:process";
import { setTimeout } from "node:timers/promises";
import { isMainThread, Worker, workerData } from "node:worker_threads";
import { check } from "../clients/request.mjs";
import { peakRss } from "../lib/cpu.mjs";

async function work({ task, counts, index }) {
  const { create } = await import(`../clients/${task.client}.mjs`);
  const client = await create({ ...task, ca: readFileSync(task.caPath, "utf8") });
  const checked = client.check ?? check;
  async function keepOneInFlight() {
    for (;;) {
      checked(await client.call());
      Atomics.add(counts, index, 1);
    }
  }
  await Promise.all(Array.from({ length: task.inFlight }, keepOneInFlight));
}

function snapshot(counts) {
  const calls = counts.reduce((sum, count) => sum + count, 0);
  return { calls, time: performance.now(), cpu: process.cpuUsage() };
}

async function measure(task) {
  const counts = new Int32Array(new SharedArrayBuffer(task.threads * Int32Array.BYTES_PER_ELEMENT));
  const turns = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const url = new URL(import.meta.url);
  const workers = Array.from(
    { length: task.threads },
    (_, index) => new Worker(url, { workerData: { task, counts, index, turns } }),
  );
  for (const worker of workers) {
    worker.once("error", (error) => {
      throw error;
    });
  }
  while (counts.includes(0)) await setTimeout(10);
  await setTimeout(task.warmUp);
  const before = snapshot(counts);
  await setTimeout(task.duration);
  const after = snapshot(counts);
  const calls = after.calls - before.calls;
  const cpu = after.cpu.user + after.cpu.system - before.cpu.user - before.cpu.system;
  return {
    requestsPerSecond: (calls / (after.time - before.time)) * 1000,
    cpu: cpu / calls,
    rss: peakRss(),
  };
}

if (isMainThread) {
  const result = await measure(JSON.parse(process.argv[2]));
  process.stdout.write(`${JSON.stringify(result)}\n`, () => process.exit());
} else {
  await work(workerData);
}
