/**
 * Measures one cell of the benchmark in its own process: keeps a constant number of calls in flight,
 * first to warm up, then to measure, and prints the measurement as one JSON line.
 */
import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import process from "node:process";
import { check } from "../clients/request.mjs";
import { machineCpu, mainThreadCpu, peakRss, processCpu } from "../lib/cpu.mjs";

const cell = JSON.parse(process.argv[2]);
const latencies = new Float64Array(1 << 20);

function snapshot(calls) {
  return {
    calls,
    time: performance.now(),
    cpu: process.cpuUsage(),
    mainThread: mainThreadCpu(),
    loop: performance.eventLoopUtilization(),
    server: processCpu(cell.serverPid),
    machine: machineCpu(),
  };
}

function isWarm(calls, elapsed) {
  const { least, most } = cell.warmUp;
  return elapsed >= most || (elapsed >= least && calls >= cell.warmUp.calls);
}

/** Runs the calls. Neither end of the measured window coincides with a pause in the calls. */
async function run(client) {
  let calls = 0;
  let before;
  let after;
  const began = performance.now();
  async function keepOneInFlight() {
    while (!after) {
      const start = performance.now();
      const answer = await client.call();
      const end = performance.now();
      (client.check ?? check)(answer);
      calls += 1;
      if (!before) {
        if (isWarm(calls, end - began)) before = snapshot(calls);
      } else if (!after) {
        latencies[(calls - before.calls - 1) % latencies.length] = end - start;
        if (end - before.time >= cell.duration) after = snapshot(calls);
      }
    }
  }
  await Promise.all(Array.from({ length: cell.inFlight }, keepOneInFlight));
  return { before, after };
}

function report({ before, after }) {
  const calls = after.calls - before.calls;
  const wall = after.time - before.time;
  const cpu = (after.cpu.user + after.cpu.system - before.cpu.user - before.cpu.system) / calls;
  const utilization = performance.eventLoopUtilization(after.loop, before.loop);
  const active = (utilization.active * 1000) / calls;
  const sorted = latencies.subarray(0, Math.min(calls, latencies.length)).sort();
  const percentile = (share) =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  const server = (after.server - before.server) / 1000 / wall;
  return {
    calls,
    requestsPerSecond: (calls / wall) * 1000,
    cpu,
    loop: before.mainThread === undefined ? active : (after.mainThread - before.mainThread) / calls,
    loopActive: active,
    p50: percentile(0.5),
    p99: percentile(0.99),
    rss: peakRss(),
    serverShare: server,
    otherShare:
      (after.machine - before.machine) / 1000 / wall - server - (cpu * calls) / 1000 / wall,
  };
}

const { create } = await import(`../clients/${cell.client}.mjs`);
const client = await create({ ...cell, ca: readFileSync(cell.caPath, "utf8") });
const result = client.measure ? await client.measure(cell.duration) : report(await run(client));
process.stdout.write(`${JSON.stringify(result)}\n`, () => process.exit());
