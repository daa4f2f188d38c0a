/**
 * A worker thread with a rate limit. It makes its calls and reports when all of them that cannot be sent wait; then
 * it reports the outcome of each.
 */

import { setImmediate as nextTurn } from "node:timers/promises";
import { parentPort, workerData } from "node:worker_threads";
import { ManagementClient } from "genauth-native";

const { options, calls, timeout, waits } = workerData;
const client = new ManagementClient({
  accessKeyId: "AK",
  accessKeySecret: "SK",
  maxRetries: 10,
  ...options,
});
const outcomes = Array.from({ length: calls }, (_, number) =>
  client.createUser({ username: `${workerData.name}-${number}` }, { timeout }).then(
    ({ data }) => data.username,
    ({ name, phase, attempts }) => `${name} ${phase} ${attempts}`,
  ),
);
if (waits !== undefined) {
  while (client.stats().rateLimit.waiting !== waits) await nextTurn();
  parentPort.postMessage("waits");
}
parentPort.postMessage(await Promise.all(outcomes));
client.close();
