import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { GenAuthError, TimeoutError } from "genauth-native";
import { atDeadline, isBefore } from "./support/deadlines.mjs";
import {
  ask,
  clientOf,
  failure,
  start,
  startService,
  TOKEN_INFO_PATH,
} from "./support/service.mjs";
import { listen } from "./support/tcp.mjs";

function assertTimedOut(error, phase) {
  assert.ok(error instanceof TimeoutError && error instanceof GenAuthError, error.stack);
  assert.equal(error.name, "TimeoutError");
  assert.equal(error.code, "ETIMEDOUT");
  assert.equal(error.phase, phase);
  assert.equal(error.retryable, true);
  assert.equal(error.operation, "getWechatMpAccessTokenInfo");
  assert.equal(error.path, TOKEN_INFO_PATH);
}

/** How the time is lost, by the timeout, and the phase that the error names. */
const LOST = [
  ["no answer comes", () => ({ stall: "before-headers" }), "response"],
  ["the answer comes too late", () => ({ delay: 60_000 }), "response"],
  ["the body never arrives", () => ({ stall: "after-headers" }), "body"],
  ["the body stops halfway", () => ({ stall: "mid-body" }), "body"],
  [
    "the body arrives byte by byte",
    (timeout) => ({ drip: { bytes: 1, intervalMs: timeout / 80 } }),
    "body",
  ],
];

/** The error of a call that loses its time in a phase, and its timeout. */
async function lost(t, rule, phase, call) {
  const emulator = await startService(t);
  const work = async (timeout) => {
    emulator.clearFaults();
    emulator.fault({ ...rule(timeout), times: Infinity });
    return { timeout, error: await failure(call(emulator, timeout)) };
  };
  return atDeadline(work, ({ error }) => isBefore(phase, error));
}

describe("the timeout", () => {
  for (const [what, rule, phase] of LOST) {
    test(`of the client ends a call when ${what}`, async (t) => {
      const call = (emulator, timeout) => ask(clientOf(emulator, { timeout }));
      const { error, timeout } = await lost(t, rule, phase, call);
      assertTimedOut(error, phase);
      assert.equal(error.attempts, 1);
      assert.match(error.message, new RegExp(`timed out after ${timeout} ms while `));
    });

    test(`of the call ends it when ${what}`, async (t) => {
      const call = (emulator, timeout) => ask(clientOf(emulator, { timeout: 60_000 }), { timeout });
      const { error } = await lost(t, rule, phase, call);
      assertTimedOut(error, phase);
    });
  }

  test("of a call may be longer than that of the client", async (t) => {
    const { emulator, client } = await start(t, { timeout: 1 });
    emulator.fault({ delay: 50 });
    assert.equal((await ask(client, { timeout: 30_000 })).statusCode, 200);
  });

  test("is independent of connectTimeout, which limits only the connection", async (t) => {
    const port = await listen(t);
    const options = { connectTimeout: 400, timeout: 60_000, maxRetries: 1 };
    const client = clientOf({ url: `https://127.0.0.1:${port}` }, options);
    const error = await failure(ask(client));
    assertTimedOut(error, "connect");
    assert.equal(error.attempts, 2);
  });
});
