/**
 * The observed process: threads that start, make calls and end. Sends samples of its memory and open files
 * to its parent during the calls, and its counts at the end.
 */
import { readdirSync } from "node:fs";
import process from "node:process";
import { Worker } from "node:worker_threads";

const { options, calls, atOnce, threads, callsPerThread, samples } = JSON.parse(process.argv[2]);
/** Permanent files of the network thread: its event queue and the files that wake it. */
const THREAD_FILES = 8;
const LOOK_AGAIN_MS = 50;
/** A file that is still open after this many checks counts as leaked, on a busy machine too. */
const MOST_LOOKS = 600;
const SCRIPT = new URL("lanes.mjs", import.meta.url);

let left = calls;
let settled = 0;
let nextSample = 0;
const total = { started: 0, settled: 0, threads: 0, delayed: 0, outcomes: {} };

function sample() {
  // Garbage that is not yet collected is not a leak.
  globalThis.gc();
  const files = process.platform === "linux" ? readdirSync("/proc/self/fd").length : 0;
  return { settled, rss: process.memoryUsage.rss(), files };
}

function onMessage(message) {
  settled += message.settled;
  // Not while the last threads end: that would hide growth.
  if (settled >= nextSample && left > 0) {
    nextSample += calls / samples;
    process.send({ sample: sample() });
  }
  if (message.outcomes) {
    total.started += message.started;
    total.delayed += message.delayed;
    for (const [outcome, count] of Object.entries(message.outcomes)) {
      total.outcomes[outcome] = (total.outcomes[outcome] ?? 0) + count;
      total.settled += count;
    }
  }
}

/** Runs one thread after another until all calls are made. */
async function lane() {
  while (left > 0) {
    const share = Math.min(left, callsPerThread);
    const before = calls - left;
    left -= share;
    total.threads += 1;
    const workerData = { options, before, calls: share, atOnce };
    const worker = new Worker(SCRIPT, { workerData });
    worker.on("message", onMessage);
    await new Promise((resolve, reject) => {
      worker.once("error", reject);
      worker.once("exit", resolve);
    });
  }
}

/** Sockets close in the background after their threads end; resolves with the sample after that. */
async function settledSample(before) {
  for (let left = MOST_LOOKS; ; left--) {
    const last = sample();
    if (left === 0 || last.files <= before.files + THREAD_FILES) return last;
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  }
}

const atFirst = sample();
await Promise.all(Array.from({ length: threads }, lane));
const last = { total, atFirst, atLast: await settledSample(atFirst) };
process.send(last, () => process.disconnect());
