/**
 * Receives large answers with small values, and prints the most external memory that V8 has counted meanwhile. Then
 * terminates workers that receive them. Its arguments are the options of the client and changes of `process.versions`,
 * as JSON.
 */

import { once } from "node:events";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";

const { options, changes } = workerData ?? {
  options: JSON.parse(process.argv[2]),
  changes: JSON.parse(process.argv[3]),
};
Object.defineProperty(process, "versions", { value: { ...process.versions, ...changes } });
const { AuthenticationClient } = createRequire(import.meta.url)("genauth-native");

async function receive(count) {
  const client = new AuthenticationClient(options);
  let most = 0;
  for (let index = 0; index < count; index += 1) {
    const { data } = await client.getWechatMpAccessToken({ appId: "wx", appSecret: "secret" });
    if (data.name !== "王") throw new Error(`Another answer: ${data.name}.`);
    most = Math.max(most, process.memoryUsage().external);
  }
  return most;
}

async function terminated() {
  const worker = new Worker(fileURLToPath(import.meta.url), { workerData: { options, changes } });
  await once(worker, "message");
  await worker.terminate();
}

if (isMainThread) {
  const most = await receive(60);
  for (let round = 0; round < 3; round += 1) await terminated();
  await receive(5);
  process.stdout.write(JSON.stringify({ most }));
} else {
  await receive(5);
  parentPort.postMessage("received");
  await receive(Number.POSITIVE_INFINITY);
}
