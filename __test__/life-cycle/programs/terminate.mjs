// Creates workers with pending calls and terminates each at a random moment. Prints the open resources.
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { threadsOf } from "../../support/threads.cjs";
import { repeat } from "../support/random.mjs";

const [options, , moments, bodies] = process.argv.slice(2).map((text) => JSON.parse(text));
const SCRIPT = new URL("worker.cjs", import.meta.url);
const AT_ONCE = 4;

const codes = {};

async function one(moment) {
  const worker = new Worker(SCRIPT, { workerData: { options, bodies } });
  if (moment.started) {
    await once(worker, "message");
  }
  await wait(moment.wait);
  const code = await worker.terminate();
  codes[code] = (codes[code] ?? 0) + 1;
}

function left() {
  const threads = process.platform === "linux" ? threadsOf("self").length : 0;
  return { resources: process.getActiveResourcesInfo(), threads };
}

// The network thread and the thread pools of Node and of the package exist from the first batch on.
const warmUp = moments.splice(0, AT_ONCE);
await repeat(warmUp.length, AT_ONCE, (index) => one(warmUp[index]));
const before = left();
await repeat(moments.length, AT_ONCE, (index) => one(moments[index]));
process.stdout.write(JSON.stringify({ codes, before, after: left() }));
