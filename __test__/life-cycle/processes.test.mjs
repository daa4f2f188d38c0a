import assert from "node:assert/strict";
import { fork } from "node:child_process";
import { once } from "node:events";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { AuthenticationClient } from "genauth-native";
import { printed, runNode } from "../support/child.mjs";
import {
  always,
  argsFor,
  ifAnswered,
  mixedBodies,
  never,
  startCountingService,
  WECHAT_APP,
} from "./support/server.mjs";

const FORKED = fileURLToPath(new URL("programs/forked.cjs", import.meta.url));
const CLUSTER = fileURLToPath(new URL("programs/cluster.cjs", import.meta.url));

/** A child process that ends with the test. */
function startFork(t) {
  const child = fork(FORKED);
  t.after(() => child.kill("SIGKILL"));
  return child;
}

describe("a forked process", () => {
  test("gets its own answers while its parent has pending calls", async (t) => {
    const service = await startCountingService(t, always);
    const client = new AuthenticationClient(service.options);
    const before = Array.from({ length: 100 }, () => client.getWechatMpAccessToken(WECHAT_APP));
    const child = startFork(t);
    child.send({ options: service.options, bodies: Array(100).fill(WECHAT_APP) });
    assert.deepEqual(await once(child, "message"), ["called", undefined]);
    const [answers] = await once(child, "message");
    assert.deepEqual(answers, Array(100).fill(200));
    for (const { statusCode } of await Promise.all(before)) {
      assert.equal(statusCode, 200);
    }
    // Only the channel keeps the child alive.
    const exit = once(child, "exit");
    child.disconnect();
    assert.deepEqual(await exit, [0, null]);
    client.close();
    await service.allGone();
  });

  for (const signal of ["SIGTERM", "SIGKILL"]) {
    test(`ends with ${signal} during its calls, and its parent continues`, async (t) => {
      const service = await startCountingService(t, ifAnswered);
      const client = new AuthenticationClient(service.options);
      const child = startFork(t);
      child.send({ options: service.options, bodies: mixedBodies(50) });
      await once(child, "message");
      await service.asked(50);
      const exit = once(child, "exit");
      child.kill(signal);
      assert.deepEqual(await exit, [null, signal]);
      assert.equal((await client.getWechatMpAccessToken(WECHAT_APP)).statusCode, 200);
    });
  }

  test("applies the timeouts of its own calls", async (t) => {
    const service = await startCountingService(t, never);
    const child = startFork(t);
    child.send({ options: { ...service.options, timeout: 50 }, bodies: Array(3).fill(WECHAT_APP) });
    await once(child, "message");
    const [outcomes] = await once(child, "message");
    assert.deepEqual(outcomes, Array(3).fill("TimeoutError"));
  });
});

describe("a cluster", () => {
  test("makes calls in every worker, and works after one worker has ended", async (t) => {
    const service = await startCountingService(t, always);
    const { statuses, exits, statusCode } = JSON.parse(
      await printed(runNode([CLUSTER, ...argsFor(service)])),
    );
    assert.deepEqual(statuses, Array(40).fill(200));
    assert.deepEqual(exits, ["SIGKILL", 0]);
    assert.equal(statusCode, 200);
    assert.equal(service.requests, 42);
    await service.allGone();
  });
});
