/**
 * `node bench/rate-limit.mjs [seconds]`: the real rate of a client with `rateLimit`, with calls of eight worker threads
 * that always wait. Prints the requests that a server receives per second and the largest number of them in any second,
 * for several limits. Run `npm run build` first.
 */

import { once } from "node:events";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { isMainThread, Worker, workerData } from "node:worker_threads";

const { ManagementClient } = createRequire(import.meta.url)("../index.js");
const THREADS = 8;
const AT_ONCE = 32;
const LIMITS = [
  { perSecond: 10 },
  { perSecond: 100 },
  { perSecond: 300 },
  { perSecond: 300, burst: 30 },
  { perSecond: 1_000 },
  { perSecond: 2_000 },
];

/** Calls one after the other until they end at the deadline of the run. */
async function lane(client, end) {
  while (Date.now() < end) {
    const timeout = Math.max(1, end - Date.now());
    await client.getUser({ userId: "u" }, { timeout }).catch(() => {});
  }
}

/** The largest number of times within one second. */
function most(times) {
  let largest = 0;
  for (let first = 0, last = 0; last < times.length; last += 1) {
    while (times[last] - times[first] >= 1_000) first += 1;
    largest = Math.max(largest, last - first + 1);
  }
  return largest;
}

async function measure(rateLimit, seconds) {
  const times = [];
  const server = createServer((_request, response) => {
    times.push(performance.now());
    response.end('{"statusCode":200}');
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const host = `http://127.0.0.1:${server.address().port}`;
  const end = Date.now() + 1_000 * seconds;
  const threads = Array.from({ length: THREADS }, () => {
    return new Worker(new URL(import.meta.url), { workerData: { host, rateLimit, end } });
  });
  await Promise.all(threads.map((thread) => once(thread, "exit")));
  server.closeAllConnections();
  server.close();
  const rate = (1_000 * (times.length - 1)) / (times.at(-1) - times[0]);
  const { perSecond, burst = 1 } = rateLimit;
  console.log(
    `${perSecond} per second, burst ${burst}: ${rate.toFixed(1)} per second, ${most(times)} at most`,
  );
}

if (isMainThread) {
  const seconds = Number(process.argv[2] ?? 5);
  for (const limit of LIMITS) await measure(limit, seconds);
} else {
  const { host, rateLimit, end } = workerData;
  const client = new ManagementClient({
    accessKeyId: "AK",
    accessKeySecret: "SK",
    host,
    rateLimit,
  });
  await Promise.all(Array.from({ length: AT_ONCE }, () => lane(client, end)));
}
