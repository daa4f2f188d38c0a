import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { runNode } from "../support/child.mjs";
import { folder, startServer, WECHAT_APP } from "./support.mjs";

const program = (name) => fileURLToPath(new URL(`programs/${name}`, import.meta.url));
const MANY = 100;

const failure = (name, code, retryable) => ({
  name,
  code,
  operation: "getWechatMpAccessToken",
  attempts: "unknown",
  retryable,
});

/** The outcomes of calls before, while and after a fault of the network thread, from a file `name`. */
async function outcomesWith(t, name, timeout) {
  const options = await startServer(t);
  const place = folder(t);
  const [shim, file] = [join(place, "shim.so"), join(place, name)];
  execFileSync("cc", ["-shared", "-fPIC", "-o", shim, program("epoll_wait.c"), "-ldl"]);
  const args = [options, WECHAT_APP, file, timeout, MANY].map((value) => JSON.stringify(value));
  const env = { LD_PRELOAD: shim, [name]: file, RUST_BACKTRACE: "0" };
  const { code, signal, stdout, stderr } = await runNode([program("held-up.cjs"), ...args], {
    env,
  });
  assert.deepEqual({ code, signal }, { code: 0, signal: null }, stderr);
  return JSON.parse(stdout);
}

describe("a network thread", () => {
  test("that is held up lets no call outlive its deadline, and goes on", async (t) => {
    const outcomes = await outcomesWith(t, "HOLD", 100);
    const overdue = failure("TimeoutError", "ETIMEDOUT", true);
    const held = Array.from({ length: MANY }, () => overdue);
    assert.deepEqual(outcomes, [200, failure("AbortError", "ABORT_ERR", false), ...held, 200]);
  });

  test("that ends by a fault takes its calls along, and another one takes its place", async (t) => {
    const outcomes = await outcomesWith(t, "FAIL", 60_000);
    const lost = failure("GenAuthError", "ERR_INTERNAL", false);
    const held = Array.from({ length: MANY }, () => lost);
    assert.deepEqual(outcomes, [200, failure("AbortError", "ABORT_ERR", false), ...held, 200]);
  });
});
