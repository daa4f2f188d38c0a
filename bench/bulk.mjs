/**
 * `node bench/bulk.mjs`: what 50,000 calls cost that end together, by one signal or by one deadline. Prints
 * the longest turn of the event loop while they settle (CPU time of the main thread, which other programs do
 * not lengthen) and the CPU time of the network thread for each. The goals are 20 ms and 5 µs.
 *
 * Linux only: CPU time of threads is read from `/proc`. Build with `npm run build` before.
 */

import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";

const { AuthenticationClient } = createRequire(import.meta.url)("../index.js");

const CALLS = Number(process.argv[2] ?? 50_000);
const BODY = { appId: "wx", appSecret: "secret" };
const TIMEOUT = 8_000;

/** CPU time of a thread in nanoseconds (proc(5), /proc/pid/schedstat). */
function cpuOf(task) {
  return Number(readFileSync(`/proc/self/task/${task}/schedstat`, "utf8").split(" ")[0]);
}

function networkThread() {
  return readdirSync("/proc/self/task").find(
    (task) => readFileSync(`/proc/self/task/${task}/comm`, "utf8").trim() === "genauth-net",
  );
}

/** Starts the calls, ends them, and waits until all have settled. */
async function measure(client, options, end) {
  let settled = 0;
  const calls = Array.from({ length: CALLS }, () =>
    client.getWechatMpAccessToken(BODY, options).catch(() => {
      settled += 1;
    }),
  );
  // As many as may be on the wire are there.
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  const network = networkThread();
  let [longest, most, before] = [0, 0, 0];
  let turnBegan = cpuOf(process.pid);
  const turn = () => {
    const now = cpuOf(process.pid);
    longest = Math.max(longest, now - turnBegan);
    most = Math.max(most, settled - before);
    before = settled;
    turnBegan = now;
    if (settled < CALLS) {
      setImmediate(turn);
    }
  };
  const networkBegan = cpuOf(network);
  setImmediate(turn);
  turnBegan = cpuOf(process.pid);
  end();
  await Promise.all(calls);
  return {
    longestTurnMs: (longest / 1e6).toFixed(1),
    mostInOneTurn: most,
    networkMicrosecondsEach: ((cpuOf(network) - networkBegan) / 1e3 / CALLS).toFixed(2),
  };
}

const server = createServer((request) => request.resume()).listen(0, "127.0.0.1");
await once(server, "listening");
const appHost = `http://127.0.0.1:${server.address().port}`;
const client = new AuthenticationClient({ appId: "a", appSecret: "b", appHost, maxRetries: 0 });

const controller = new AbortController();
const { signal } = controller;
console.log(
  "one signal  ",
  await measure(client, { signal, timeout: 600_000 }, () => controller.abort()),
);
console.log("one deadline", await measure(client, { timeout: TIMEOUT }, () => {}));
client.close();
server.close();
server.closeAllConnections();
