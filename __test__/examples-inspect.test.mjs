/** The examples that inspect calls. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { DEMO_ACCESS_KEY } from "genauth-emulator";
import { startExample } from "./support/example.mjs";
import { startService } from "./support/service.mjs";

async function run(t, name, prepare = () => {}) {
  const emulator = await startService(t);
  prepare(emulator);
  const { code, stdout, stderr } = await startExample(t, name, {
    GENAUTH_ACCESS_KEY_ID: DEMO_ACCESS_KEY.accessKeyId,
    GENAUTH_ACCESS_KEY_SECRET: DEMO_ACCESS_KEY.accessKeySecret,
    GENAUTH_HOST: emulator.url,
  }).ended;
  return { emulator, code, stdout, stderr };
}

test("examples/response-of-a-call.mjs prints the response of a call", async (t) => {
  const quota = { "x-ratelimit-remaining": "299" };
  const { code, stdout, stderr } = await run(t, "response-of-a-call", (emulator) =>
    emulator.fault({ headers: quota }),
  );
  assert.deepEqual([code, stderr], [0, ""]);
  assert.match(stdout, /^\d+ users\nHTTP 200, request [\w-]+, 1 attempts\ntype application\/json/);
  assert.match(stdout, /remaining 299\n[\d.]+ ms, of which [\d.]+ ms to connect\n$/);
});

test("examples/dry-run.mjs prints a request without its secrets and sends nothing", async (t) => {
  const { emulator, code, stdout, stderr } = await run(t, "dry-run");
  assert.deepEqual([code, stderr], [0, ""]);
  const { method, url, headers, body } = JSON.parse(stdout);
  assert.deepEqual([method, url], ["POST", `${emulator.url}/api/v3/create-user`]);
  assert.equal(headers.authorization, "authing [redacted]");
  assert.deepEqual(body, { username: "alice", password: "[redacted]" });
  assert.equal(emulator.requests.length, 0);
});

describe("examples/create-user-once.mjs", () => {
  const created = ({ emulator }) =>
    emulator.store
      .collection("users")
      .list()
      .filter(({ username }) => username === "alice").length;

  test("creates a user", async (t) => {
    const result = await run(t, "create-user-once");
    assert.deepEqual([result.code, result.stdout], [0, "alice: created\n"]);
    assert.equal(created(result), 1);
  });

  test("creates it once if the answer is lost, and again if the request is", async (t) => {
    for (const fault of [{ reset: "after-headers" }, { reset: "before-headers" }]) {
      const result = await run(t, "create-user-once", (emulator) =>
        emulator.fault({ ...fault, match: { operation: "createUser" } }),
      );
      assert.deepEqual([result.code, result.stdout], [0, "alice: created\n"], result.stderr);
      assert.equal(created(result), 1);
    }
  });

  test("prints the advice for a user that exists", async (t) => {
    const json = { statusCode: 409, apiCode: 2026, message: "exists" };
    const result = await run(t, "create-user-once", (emulator) =>
      emulator.fault({ match: { operation: "createUser" }, json }),
    );
    assert.equal(result.stdout, "alice: known\n");
    assert.match(result.stderr, /Update the existing user, or choose another user name/);
  });
});
