import assert from "node:assert/strict";
import { once } from "node:events";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { AuthenticationClient } from "genauth-native";
import { printed, runNode, runScript } from "../support/child.mjs";
import { seededRandom } from "./support/random.mjs";
import {
  always,
  argsFor,
  ifAnswered,
  mixedBodies,
  startCountingService,
  WECHAT_APP,
} from "./support/server.mjs";

const TERMINATE = fileURLToPath(new URL("programs/terminate.mjs", import.meta.url));
const WORKERS = 1_000;
/** A worker has loaded the package after about half of that. */
const LONGEST_WAIT_MS = 120;

/** A worker with a script that has `options` and `body` from `workerData`. */
function scriptWorker(service, source) {
  const head = `
    const { parentPort, workerData } = require("node:worker_threads");
    const { AuthenticationClient } = require("genauth-native");
    const { options, body } = workerData;
    const client = new AuthenticationClient(options);`;
  const workerData = { options: service.options, body: WECHAT_APP };
  return new Worker(head + source, { eval: true, workerData });
}

describe("workers", () => {
  test("do not leak when 1,000 of them end at random moments", async (t) => {
    const random = seededRandom(t);
    const service = await startCountingService(t, ifAnswered);
    const moments = Array.from({ length: WORKERS }, (_, index) => ({
      // Half of them while they load, call or receive answers, half certainly after they have called.
      started: index % 2 === 0,
      wait: index % 2 === 0 ? random(4) : random(LONGEST_WAIT_MS),
    }));
    const output = await printed(
      runNode([TERMINATE, ...argsFor(service, moments, mixedBodies(8))]),
    );
    const { codes, before, after } = JSON.parse(output);
    // Node reports 0 for a worker that it ends before the first line of its script.
    const { 0: early = 0, 1: terminated = 0, ...others } = codes;
    assert.deepEqual(others, {});
    assert.equal(early + terminated, WORKERS);
    assert.ok(terminated >= WORKERS / 2);
    assert.deepEqual(after, before);
    assert.ok(service.requests > 0);
    await service.allGone();
  });

  test("can load the package one after the other when the main thread does not load it", async (t) => {
    const service = await startCountingService(t, always);
    const source = `
      const { once } = require("node:events");
      const { Worker } = require("node:worker_threads");
      const [options, body] = process.argv.slice(2).map((text) => JSON.parse(text));
      const script = \`
        const { workerData: { options, body }, parentPort } = require("node:worker_threads");
        const { AuthenticationClient } = require("genauth-native");
        new AuthenticationClient(options).getWechatMpAccessToken(body)
          .then(({ statusCode }) => parentPort.postMessage(statusCode));\`;
      (async () => {
        // The thread that loaded the library has ended, and the next one may get its id.
        for (let round = 0; round < 10; round++) {
          const worker = new Worker(script, { eval: true, workerData: { options, body } });
          const [[status], [code]] = await Promise.all([
            once(worker, "message"),
            once(worker, "exit"),
          ]);
          console.log(status, code);
        }
      })();`;
    const output = await printed(runScript(source, { args: argsFor(service) }));
    assert.equal(output, "200 0\n".repeat(10));
  });

  test("that end during the delivery of their answers do not crash the process", async (t) => {
    const service = await startCountingService(t, always);
    const client = new AuthenticationClient(service.options);
    for (let round = 0; round < 20; round++) {
      // Resolving a promise reads `then`, in the middle of a batch of answers.
      const worker = scriptWorker(
        service,
        `
        let settled = 0;
        Object.defineProperty(Object.prototype, "then", {
          configurable: true,
          get() {
            if (this.statusCode === 200 && ++settled === ${1 + round}) process.exit(7);
          },
        });
        for (let call = 0; call < 64; call++) client.getWechatMpAccessToken(body);`,
      );
      const [code] = await once(worker, "exit");
      assert.equal(code, 7);
    }
    assert.equal((await client.getWechatMpAccessToken(WECHAT_APP)).statusCode, 200);
    client.close();
    await service.allGone();
  });

  test("that are terminated while they handle answers do not crash the process", async (t) => {
    const service = await startCountingService(t, always);
    for (let round = 0; round < 20; round++) {
      const worker = scriptWorker(
        service,
        `
        const forever = () => client.getWechatMpAccessToken(body).then(forever);
        for (let call = 0; call < 64; call++) forever();
        client.getWechatMpAccessToken(body).then(() => parentPort.postMessage("busy"));`,
      );
      await once(worker, "message");
      assert.equal(await worker.terminate(), 1);
    }
    await service.allGone();
  });

  test("are terminated while the main thread continues its calls", async (t) => {
    const service = await startCountingService(t, always);
    const client = new AuthenticationClient(service.options);
    let ended = false;
    let answers = 0;
    const lane = async () => {
      while (!ended) {
        assert.equal((await client.getWechatMpAccessToken(WECHAT_APP)).statusCode, 200);
        answers += 1;
      }
    };
    const lanes = Array.from({ length: 16 }, lane);
    for (let round = 0; round < 20; round++) {
      const worker = scriptWorker(
        service,
        `
        for (let call = 0; call < 32; call++) client.getWechatMpAccessToken(body);
        parentPort.postMessage("started");`,
      );
      await once(worker, "message");
      const before = answers;
      await worker.terminate();
      while (answers === before) {
        await new Promise(setImmediate);
      }
    }
    ended = true;
    await Promise.all(lanes);
    client.close();
    await service.allGone();
  });

  test("that exit with an idle client close its connections", async (t) => {
    const service = await startCountingService(t, always);
    const worker = scriptWorker(service, "client.getWechatMpAccessToken(body);");
    const [code] = await once(worker, "exit");
    assert.equal(code, 0);
    assert.equal(service.requests, 1);
    await service.allGone();
  });
});
