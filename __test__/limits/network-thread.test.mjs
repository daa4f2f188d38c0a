import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, watch, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { dirname, join } from "node:path";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { runNode } from "../support/child.mjs";
import { onLinux } from "../support/platform.mjs";
import { listen } from "../support/tcp.mjs";
import { folder, startServer, WECHAT_APP } from "./support.mjs";

const program = (name) => fileURLToPath(new URL(`programs/${name}`, import.meta.url));
const MANY = 100;

/** The point of the examples of GB/T 32918.5-2017. */
const SM2_KEY =
  "0409f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13";

/** Enough for two requests to reach a server on a loaded machine. The tests wait for it at the same time. */
const TWO_REQUESTS_MS = 10_000;

const failure = (name, code, retryable) => ({
  name,
  code,
  operation: "getWechatMpAccessToken",
  attempts: 0,
  retryable,
});

/** The output of a program whose network thread fails or is blocked while the file `name` exists. */
async function printedBy(t, name, script, argumentsOf) {
  const place = folder(t);
  const [shim, file] = [join(place, "shim.so"), join(place, name)];
  execFileSync("cc", ["-shared", "-fPIC", "-o", shim, program("epoll_wait.c"), "-ldl"]);
  const args = (await argumentsOf(file)).map((value) => JSON.stringify(value));
  const env = { LD_PRELOAD: shim, [name]: file, RUST_BACKTRACE: "0" };
  const { code, signal, stdout, stderr } = await runNode([program(script), ...args], { env });
  assert.deepEqual({ code, signal }, { code: 0, signal: null }, stderr);
  return JSON.parse(stdout);
}

/** The outcomes of calls before, during and after a fault of the network thread, from a file `name`. */
function outcomesWith(t, name, timeout) {
  return printedBy(t, name, "held-up.cjs", async (file) => [
    await startServer(t),
    WECHAT_APP,
    file,
    timeout,
    MANY,
  ]);
}

/** A service that creates `file` at the first request for its public key, and answers other requests. */
async function startHoldingKey(t, file) {
  let fetches = 0;
  const server = createServer((request, response) => {
    request.resume();
    const isFetch = request.url === "/api/v3/system";
    fetches += isFetch;
    if (isFetch && fetches === 1) {
      writeFileSync(file, "");
    } else {
      response.end(JSON.stringify({ statusCode: 200, sm2: { publicKey: SM2_KEY } }));
    }
  });
  const port = await listen(t, undefined, server);
  const appHost = `http://127.0.0.1:${port}`;
  return { appId: "app", appSecret: "secret", appHost, encryptPassword: "sm2" };
}

/**
 * A service that creates `file` at the first request for a management token, answers it when the file has been
 * removed, and answers other requests.
 */
async function startHoldingToken(t, file) {
  const data = { access_token: "token", expires_in: 7200 };
  let exchanges = 0;
  const server = createServer((request, response) => {
    request.resume();
    const isExchange = request.url === "/api/v3/get-management-token";
    exchanges += isExchange;
    const answer = () => response.end(JSON.stringify({ statusCode: 200, data }));
    if (!isExchange || exchanges > 1) return answer();
    // It may be told of the creation of the file when that is removed.
    const watcher = watch(dirname(file), () => {
      if (existsSync(file)) return;
      watcher.close();
      answer();
    });
    t.after(() => watcher.close());
    writeFileSync(file, "");
  });
  const port = await listen(t, undefined, server);
  const host = `http://127.0.0.1:${port}`;
  return { accessKeyId: "key", accessKeySecret: "secret", host, authentication: "token" };
}

/** A service that rejects the first request, creates `file` at the second, and then answers. */
async function startHolding(t, file) {
  let requests = 0;
  const server = createServer((request, response) => {
    requests += 1;
    request.resume();
    if (requests === 1) {
      response.writeHead(503, { "retry-after": "0" }).end();
    } else if (requests === 2) {
      writeFileSync(file, "");
    } else {
      response.end('{"statusCode":200}');
    }
  });
  const port = await listen(t, undefined, server);
  return { appId: "app", appSecret: "secret", appHost: `http://127.0.0.1:${port}` };
}

const AT_THE_SAME_TIME = { ...onLinux("epoll_wait"), concurrency: true };

describe("the network thread of a process", AT_THE_SAME_TIME, () => {
  test("does not delay the timeout of calls while it is blocked, and recovers", async (t) => {
    const outcomes = await outcomesWith(t, "HOLD", 100);
    const overdue = failure("TimeoutError", "ETIMEDOUT", true);
    const held = Array.from({ length: MANY }, () => overdue);
    assert.deepEqual(outcomes, [200, failure("AbortError", "ABORT_ERR", false), ...held, 200]);
  });

  test("does not change the phase in the error when it is blocked during the call", async (t) => {
    const [error, next] = await printedBy(t, "HOLD", "held-up-later.cjs", async (file) => [
      await startHolding(t, file),
      "getWechatMpAccessToken",
      WECHAT_APP,
      file,
      TWO_REQUESTS_MS,
    ]);
    assert.deepEqual(error, {
      name: "TimeoutError",
      code: "ETIMEDOUT",
      phase: "response",
      attempts: 2,
      message:
        "getWechatMpAccessToken: The call timed out after 10000 ms while waiting for the response.",
    });
    assert.equal(next, 200);
  });

  test("names the fetch of the public key when it is blocked during that fetch", async (t) => {
    const [error, next] = await printedBy(t, "HOLD", "held-up-later.cjs", async (file) => [
      await startHoldingKey(t, file),
      "signInByEmailPassword",
      { email: "user@example.com", password: "a password" },
      file,
      TWO_REQUESTS_MS,
    ]);
    assert.deepEqual(error, {
      name: "TimeoutError",
      code: "ETIMEDOUT",
      phase: "response",
      attempts: 0,
      message:
        "signInByEmailPassword: The public key for encryptPassword could not be fetched from GET " +
        "/api/v3/system: The call timed out after 10000 ms while waiting for the response.",
    });
    assert.equal(next, 200);
  });

  test("names the request for the management token when it is blocked during that request", async (t) => {
    const [error, next] = await printedBy(t, "HOLD", "held-up-later.cjs", async (file) => [
      await startHoldingToken(t, file),
      "getUser",
      { userId: "user" },
      file,
      TWO_REQUESTS_MS,
    ]);
    assert.deepEqual(error, {
      name: "TimeoutError",
      code: "ETIMEDOUT",
      phase: "response",
      attempts: 1,
      message:
        "getUser: The management token could not be obtained from POST /api/v3/get-management-token: " +
        "The call timed out after 10000 ms while waiting for the response.",
    });
    assert.equal(next, 200);
  });

  test("rejects its calls when it fails, and is replaced", async (t) => {
    const [before, aborted, ...rest] = await outcomesWith(t, "FAIL", 60_000);
    const after = rest.pop();
    // Whether a call has started an attempt depends on the moment of the fault.
    const withoutAttempts = ({ attempts: _, ...outcome }) => outcome;
    const lost = withoutAttempts(failure("GenAuthError", "ERR_INTERNAL", false));
    assert.deepEqual(
      rest.map(withoutAttempts),
      Array.from({ length: MANY }, () => lost),
    );
    assert.deepEqual(
      [before, withoutAttempts(aborted), after],
      [200, withoutAttempts(failure("AbortError", "ABORT_ERR", false)), 200],
    );
  });
});
