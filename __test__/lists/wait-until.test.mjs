/** `waitUntil`: repeats a call until its answer meets a condition. */

import assert from "node:assert/strict";
import { mock, test } from "node:test";
import { setImmediate as nextTurn } from "node:timers/promises";
import { AbortError, ConfigurationError, ManagementClient, TimeoutError } from "genauth-native";
import { failure } from "../support/service.mjs";

const client = new ManagementClient({
  accessKeyId: "AK",
  accessKeySecret: "SK",
  host: "http://127.0.0.1:1",
});

/** Runs `work` with timers that `tick` moves. */
async function withTimers(work) {
  mock.timers.enable({ apis: ["setTimeout"] });
  try {
    return await work(async (milliseconds) => {
      await nextTurn();
      mock.timers.tick(milliseconds);
      await nextTurn();
    });
  } finally {
    mock.timers.reset();
  }
}

test("an answer that meets the condition at once is returned without a wait", async () => {
  await withTimers(async () => {
    assert.equal(
      await client.waitUntil(
        () => 7,
        (answer) => answer === 7,
      ),
      7,
    );
  });
});

test("the delay doubles up to maxDelay", async () => {
  await withTimers(async (tick) => {
    let calls = 0;
    const call = () => {
      calls += 1;
      return calls;
    };
    const last = client.waitUntil(call, (answer) => answer === 5, { minDelay: 100, maxDelay: 300 });
    const seen = [];
    for (const delay of [99, 1, 199, 1, 300, 300]) {
      await tick(delay);
      seen.push(calls);
    }
    assert.deepEqual(seen, [1, 2, 2, 3, 4, 5]);
    assert.equal(await last, 5);
  });
});

test("the deadline ends a call in flight by its signal", async () => {
  await withTimers(async (tick) => {
    let given;
    const call = ({ signal }) => {
      given = signal;
      return new Promise(() => {});
    };
    const error = failure(client.waitUntil(call, Boolean, { timeout: 1_000 }));
    await tick(999);
    assert.equal(given.aborted, false);
    await tick(1);
    assert.ok((await error) instanceof TimeoutError);
    assert.equal(given.aborted, true);
    assert.match((await error).message, /not met within 1000 ms \(1 calls\)/);
  });
});

test("the deadline ends a wait between two calls", async () => {
  await withTimers(async (tick) => {
    let calls = 0;
    const call = () => {
      calls += 1;
    };
    const error = failure(client.waitUntil(call, Boolean, { timeout: 50, minDelay: 1_000 }));
    await tick(50);
    assert.equal((await error).code, "ETIMEDOUT");
    await tick(10_000);
    assert.equal(calls, 1);
  });
});

test("a signal rejects with its reason", async () => {
  const controller = new AbortController();
  const wait = failure(client.waitUntil(() => 0, Boolean, { signal: controller.signal }));
  controller.abort("enough");
  const error = await wait;
  assert.ok(error instanceof AbortError);
  assert.equal(error.cause, "enough");
  const calls = [];
  await failure(client.waitUntil(() => calls.push(1), Boolean, { signal: AbortSignal.abort() }));
  assert.deepEqual(calls, []);
});

test("exceptions of the call and of the condition reject", async () => {
  const thrown = new Error("no");
  const refuse = () => {
    throw thrown;
  };
  assert.equal(await failure(client.waitUntil(refuse, Boolean)), thrown);
  assert.equal(await failure(client.waitUntil(() => 1, refuse)), thrown);
  assert.equal(await failure(client.waitUntil(async () => refuse(), Boolean)), thrown);
});

test("wrong arguments reject", async () => {
  const cases = [
    [client.waitUntil(1, Boolean), "call"],
    [client.waitUntil(Boolean, 1), "predicate"],
    [client.waitUntil(Boolean, Boolean, { timeout: -1 }), "options.timeout"],
    [client.waitUntil(Boolean, Boolean, { interval: 5 }), "options.interval"],
    [client.waitUntil(Boolean, Boolean, { signal: {} }), "options.signal"],
  ];
  for (const [call, field] of cases) {
    const error = await failure(call);
    assert.ok(error instanceof ConfigurationError);
    assert.equal(error.field, field);
  }
});
