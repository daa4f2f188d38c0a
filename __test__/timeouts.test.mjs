import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { GenAuthError, TimeoutError } from "genauth-native";
import { ask, clientOf, failure, start, TOKEN_INFO_PATH } from "./support/service.mjs";
import { listen } from "./support/tcp.mjs";

// Time enough to come to the phase that a test is about, on a busy machine too.
const SHORT = 400;

function assertTimedOut(error, phase) {
  assert.ok(error instanceof TimeoutError && error instanceof GenAuthError, error.stack);
  assert.equal(error.name, "TimeoutError");
  assert.equal(error.code, "ETIMEDOUT");
  assert.equal(error.phase, phase);
  assert.equal(error.retryable, true);
  assert.equal(error.operation, "getWechatMpAccessTokenInfo");
  assert.equal(error.path, TOKEN_INFO_PATH);
}

/** Where the time is lost, and what the error says about it. */
const LOST = [
  ["no answer comes", { stall: "before-headers" }, "response"],
  ["the answer comes too late", { delay: 60_000 }, "response"],
  ["the body never comes", { stall: "after-headers" }, "body"],
  ["the body stops half way", { stall: "mid-body" }, "body"],
  ["the body drips", { drip: { bytes: 1, intervalMs: 5 } }, "body"],
];

describe("the timeout of a call", () => {
  for (const [what, rule, phase] of LOST) {
    test(`passes when ${what}, as the client says`, async (t) => {
      const { emulator, client } = await start(t, { timeout: SHORT });
      emulator.fault(rule);
      const error = await failure(ask(client));
      assertTimedOut(error, phase);
      assert.equal(error.attempts, 1);
      assert.match(error.message, new RegExp(`timed out after ${SHORT} ms while `));
    });

    test(`passes when ${what}, as the call says`, async (t) => {
      const { emulator, client } = await start(t, { timeout: 60_000 });
      emulator.fault(rule);
      assertTimedOut(await failure(ask(client, { timeout: SHORT })), phase);
    });
  }

  test("of the call may be longer than the client's", async (t) => {
    const { emulator, client } = await start(t, { timeout: 1 });
    emulator.fault({ delay: 50 });
    assert.equal((await ask(client, { timeout: 30_000 })).statusCode, 200);
  });

  test("is not needed by connectTimeout, which ends connecting alone", async (t) => {
    const port = await listen(t);
    const options = { connectTimeout: SHORT, timeout: 60_000, maxRetries: 1 };
    const client = clientOf({ url: `https://127.0.0.1:${port}` }, options);
    const error = await failure(ask(client));
    assertTimedOut(error, "connect");
    assert.equal(error.attempts, 2);
  });
});
