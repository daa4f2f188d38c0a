/**
 * Measures one subscriber in its own process: counts the events that a server sends as fast as they are read,
 * and prints the measurement as one JSON line.
 */
import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import process from "node:process";
import { mainThreadCpu, peakRss } from "../lib/cpu.mjs";

/** Reads the clock so rarely that its cost is negligible. */
const BATCH = 1024;

const task = JSON.parse(process.argv[2]);
const began = performance.now();
let events = 0;
let before;

function snapshot() {
  return {
    events,
    time: performance.now(),
    cpu: process.cpuUsage(),
    mainThread: mainThreadCpu(),
    loop: performance.eventLoopUtilization(),
  };
}

function report(after) {
  const count = after.events - before.events;
  const wall = after.time - before.time;
  const { user, system } = after.cpu;
  const utilization = performance.eventLoopUtilization(after.loop, before.loop);
  const active = (utilization.active * 1000) / count;
  return {
    eventsPerSecond: (count / wall) * 1000,
    loop: before.mainThread === undefined ? active : (after.mainThread - before.mainThread) / count,
    cpu: (user + system - before.cpu.user - before.cpu.system) / count,
    rss: peakRss(),
  };
}

function receive(text) {
  events += 1;
  if (events % BATCH !== 0) return;
  if (text.length !== task.bytes) throw new Error(`An event of ${text.length} characters`);
  const now = performance.now();
  if (before === undefined) {
    if (now - began >= task.warmUp) before = snapshot();
  } else if (now - before.time >= task.duration) {
    process.stdout.write(`${JSON.stringify(report(snapshot()))}\n`, () => process.exit());
    before = { time: Number.POSITIVE_INFINITY };
  }
}

const { subscribe } = await import(`../subscribers/${task.subscriber}.mjs`);
subscribe({ uri: task.uri, ca: readFileSync(task.caPath, "utf8") }, receive);
