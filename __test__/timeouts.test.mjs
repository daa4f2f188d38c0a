import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { GenAuthError, TimeoutError } from "genauth-native";
import { ask, clientOf, failure, start, TOKEN_INFO_PATH } from "./support/service.mjs";
import { listen } from "./support/tcp.mjs";

// Enough time to reach the phase under test, on a busy machine too.
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

/** The phase in which the time is lost, and the phase that the error names. */
const LOST = [
  ["no answer comes", { stall: "before-headers" }, "response"],
  ["the answer comes too late", { delay: 60_000 }, "response"],
  ["the body never arrives", { stall: "after-headers" }, "body"],
  ["the body stops halfway", { stall: "mid-body" }, "body"],
  ["the body arrives byte by byte", { drip: { bytes: 1, intervalMs: 5 } }, "body"],
];

describe("the timeout", () => {
  for (const [what, rule, phase] of LOST) {
    test(`of the client ends a call when ${what}`, async (t) => {
      const { emulator, client } = await start(t, { timeout: SHORT });
      emulator.fault(rule);
      const error = await failure(ask(client));
      assertTimedOut(error, phase);
      assert.equal(error.attempts, 1);
      assert.match(error.message, new RegExp(`timed out after ${SHORT} ms while `));
    });

    test(`of the call ends it when ${what}`, async (t) => {
      const { emulator, client } = await start(t, { timeout: 60_000 });
      emulator.fault(rule);
      assertTimedOut(await failure(ask(client, { timeout: SHORT })), phase);
    });
  }

  test("of a call may be longer than that of the client", async (t) => {
    const { emulator, client } = await start(t, { timeout: 1 });
    emulator.fault({ delay: 50 });
    assert.equal((await ask(client, { timeout: 30_000 })).statusCode, 200);
  });

  test("is independent of connectTimeout, which limits only the connection", async (t) => {
    const port = await listen(t);
    const options = { connectTimeout: SHORT, timeout: 60_000, maxRetries: 1 };
    const client = clientOf({ url: `https://127.0.0.1:${port}` }, options);
    const error = await failure(ask(client));
    assertTimedOut(error, "connect");
    assert.equal(error.attempts, 2);
  });
});
