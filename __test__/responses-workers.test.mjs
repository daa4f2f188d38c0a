/** `withResponse` and dry runs in eight worker threads, with faults in the middle. */

import assert from "node:assert/strict";
import { once } from "node:events";
import { test } from "node:test";
import { Worker } from "node:worker_threads";
import { verifyingServer } from "./management/support.mjs";

const SCRIPT = new URL("support/response-worker.mjs", import.meta.url);
const CALLS = 100;

test("eight threads get the responses of their own calls while some fail, and dry runs send nothing", async () => {
  const failedOnce = new Set();
  const { host, requests } = await verifyingServer(({ url }) => {
    const userId = new URL(url, "http://host").searchParams.get("userId");
    const index = Number(userId.split("-")[1]);
    // Every tenth fails for good, and every seventh once.
    if (index % 10 === 0) return [404, {}, '{"statusCode":404}'];
    if (index % 7 === 0 && !failedOnce.has(userId)) {
      failedOnce.add(userId);
      return [503, {}, "{}"];
    }
    const body = JSON.stringify({ statusCode: 200, data: userId });
    return [200, { "x-request-id": `id-${userId}` }, body];
  });
  const key = { accessKeyId: "AK", accessKeySecret: "SK" };
  const options = { ...key, host, maxRetries: 5, timeout: 60_000 };
  const workers = Array.from(
    { length: 8 },
    (_, number) =>
      new Worker(SCRIPT, { workerData: { options, name: `worker${number}`, calls: CALLS } }),
  );
  const reports = await Promise.all(
    workers.map(async (worker) => {
      const [[report], [code]] = await Promise.all([once(worker, "message"), once(worker, "exit")]);
      return { ...report, code };
    }),
  );
  for (const report of reports) assert.deepEqual(report, { wrong: [], calls: 0, code: 0 });
  assert.ok(requests.every(({ url, method }) => method === "GET" && url.startsWith("/echo?")));
  assert.equal(requests.length, 8 * CALLS + failedOnce.size);
  assert.equal(failedOnce.size, 8 * (Math.ceil(CALLS / 7) - Math.ceil(CALLS / 70)));
});
