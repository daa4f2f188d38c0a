import assert from "node:assert/strict";
import { once } from "node:events";
import { describe, test } from "node:test";
import { Worker } from "node:worker_threads";
import { GenAuthError } from "genauth-native";
import {
  ask,
  credentials,
  failure,
  faultAt,
  start,
  startService,
  WECHAT_APP,
} from "./support/service.mjs";

const SCRIPT = new URL("support/worker.mjs", import.meta.url);

function startWorker(emulator, data) {
  // More calls at once than a busy machine answers in the default of 10 s.
  const options = { ...credentials(emulator), timeout: 60_000 };
  const workerData = { options, body: WECHAT_APP, ...data };
  return new Worker(SCRIPT, { workerData });
}

async function report(worker) {
  const [[message], [code]] = await Promise.all([once(worker, "message"), once(worker, "exit")]);
  assert.equal(code, 0);
  return message;
}

describe("worker threads", () => {
  test("make 200 calls in each of eight threads, and every thread exits on its own", async (t) => {
    const emulator = await startService(t);
    const workers = Array.from({ length: 8 }, () => startWorker(emulator, { calls: 200 }));
    for (const result of await Promise.all(workers.map(report))) {
      assert.deepEqual(result, {
        ok: 200,
        isConfigurationError: true,
        isGenAuthError: true,
        isError: true,
      });
    }
    assert.equal(emulator.requests.length, 1_600);
  });

  test("have their own error classes, which differ from those of the main thread", async (t) => {
    const { emulator, client } = await start(t);
    await report(startWorker(emulator, { calls: 1 }));
    const error = await failure(client.getWechatMpAccessToken({}));
    assert.ok(error instanceof GenAuthError);
    assert.equal((await ask(client)).statusCode, 200);
  });

  test("share the connection pool with the main thread", async (t) => {
    const { emulator, client } = await start(t);
    await ask(client);
    for (let round = 0; round < 3; round++) {
      await report(startWorker(emulator, { calls: 1 }));
    }
    assert.equal(emulator.stats().connections, 1);
  });

  test("can be terminated with pending calls, 50 times in a row", async (t) => {
    // The last call comes after the connections of a thousand others.
    const { emulator, client } = await start(t, { timeout: 60_000 });
    // Every second call of a worker is still waiting when it ends; the others may already have an answer.
    const when = ({ headers }) => Number(headers["x-call"]) % 2 === 1;
    emulator.fault({ match: { when }, stall: "before-headers", times: Infinity });
    for (let round = 0; round < 50; round++) {
      const worker = startWorker(emulator, { calls: 20, startOnly: true });
      await once(worker, "message");
      assert.equal(await worker.terminate(), 1);
    }
    emulator.clearFaults();
    assert.equal((await ask(client)).statusCode, 200);
  });

  test("that are terminated do not affect the calls of the main thread", async (t) => {
    const { emulator, client } = await start(t);
    const { arrived } = faultAt(emulator, { delay: 300 });
    const call = ask(client);
    await arrived;
    emulator.fault({ stall: "before-headers", times: Infinity });
    const worker = startWorker(emulator, { calls: 10, startOnly: true });
    await once(worker, "message");
    await worker.terminate();
    assert.equal((await call).statusCode, 200);
  });

  test("that throw while calls are pending end with the error that they threw", async (t) => {
    const emulator = await startService(t, {
      faults: [{ stall: "before-headers", times: Infinity }],
    });
    const source = `
      const { workerData } = require("node:worker_threads");
      const { AuthenticationClient } = require("genauth-native");
      const client = new AuthenticationClient(workerData.options);
      client.getWechatMpAccessToken(workerData.body);
      throw new Error("on purpose");`;
    const workerData = { options: credentials(emulator), body: WECHAT_APP };
    const worker = new Worker(source, { eval: true, workerData });
    const [error] = await once(worker, "error");
    assert.equal(error.message, "on purpose");
  });
});
