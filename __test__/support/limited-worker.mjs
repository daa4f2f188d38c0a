/**
 * A worker thread with a rate limit. It makes its calls, and reports when `waits` of them wait for the limit. With
 * `givesUp`, it aborts those that wait when all others have settled. Then it reports the outcome of each.
 */

import { setImmediate as nextTurn } from "node:timers/promises";
import { parentPort, workerData } from "node:worker_threads";
import { ManagementClient } from "genauth-native";

const { options, calls, waits, givesUp } = workerData;
const client = new ManagementClient({
  accessKeyId: "AK",
  accessKeySecret: "SK",
  maxRetries: 10,
  ...options,
});
const controller = new AbortController();
const callOptions = { timeout: 60_000, signal: controller.signal };
let settled = 0;
const outcomes = Array.from({ length: calls }, (_, number) =>
  client
    .createUser({ username: `${workerData.name}-${number}` }, callOptions)
    .then(
      ({ data }) => data.username,
      ({ name, phase, attempts }) => `${name} ${phase} ${attempts}`,
    )
    .finally(() => {
      settled += 1;
    }),
);
if (waits !== undefined) {
  while (client.stats().rateLimit.waiting !== waits) await nextTurn();
  parentPort.postMessage("waits");
}
if (givesUp) {
  while (settled + client.stats().rateLimit.waiting !== calls) await nextTurn();
  controller.abort();
}
parentPort.postMessage(await Promise.all(outcomes));
client.close();
