import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ConnectionError, GenAuthError } from "genauth-native";
import { limitLookups } from "./support/environment.mjs";
import { closedPort } from "./support/ports.mjs";
import { ask, clientOf, failure, start, TOKEN_INFO_PATH } from "./support/service.mjs";
import { listen } from "./support/tcp.mjs";

limitLookups();

/** The properties of every connection error. */
function assertConnectionError(error, code) {
  assert.ok(error instanceof ConnectionError, `${error.stack}`);
  assert.ok(error instanceof GenAuthError && error instanceof Error);
  assert.equal(error.name, "ConnectionError");
  assert.equal(error.code, code);
  assert.equal(error.operation, "getWechatMpAccessTokenInfo");
  assert.equal(error.method, "POST");
  assert.equal(error.path, TOKEN_INFO_PATH);
  assert.equal(error.response, undefined);
  assert.match(error.message, /^getWechatMpAccessTokenInfo: \S.*\.$/);
}

describe("a call to an unreachable service rejects:", () => {
  test("ECONNREFUSED when nothing listens, after the allowed number of retries", async () => {
    const client = clientOf({ url: `http://127.0.0.1:${await closedPort()}` }, { maxRetries: 1 });
    const error = await failure(ask(client));
    assertConnectionError(error, "ECONNREFUSED");
    assert.equal(error.attempts, 2);
    assert.equal(error.retryable, true);
    assert.ok(error.cause instanceof Error);
  });

  test("ENOTFOUND for a name that does not exist", async () => {
    const client = clientOf({ url: "http://genauth-native.invalid" }, { maxRetries: 0 });
    const error = await failure(ask(client));
    // A machine without a DNS server reports EAI_AGAIN.
    assert.match(error.code, /^(ENOTFOUND|EAI_AGAIN)$/);
    assertConnectionError(error, error.code);
    assert.equal(error.attempts, 1);
    assert.equal(error.retryable, true);
  });

  for (const [where, reset] of [
    ["before the headers", "before-headers"],
    ["after the headers", "after-headers"],
    ["inside the body", "mid-body"],
  ]) {
    test(`ECONNRESET when the connection is reset ${where}`, async (t) => {
      const { emulator, client } = await start(t, { maxRetries: 1 });
      const fault = emulator.fault({ reset, times: Infinity });
      const error = await failure(ask(client));
      assertConnectionError(error, "ECONNRESET");
      assert.equal(error.attempts, 2);
      assert.equal(fault.hits, 2);
      assert.equal(error.retryable, true);
    });
  }

  test("ECONNRESET when the connection is closed without an answer", async (t) => {
    const port = await listen(t, (socket) => socket.once("data", () => socket.end()));
    const client = clientOf({ url: `http://127.0.0.1:${port}` }, { maxRetries: 0 });
    assertConnectionError(await failure(ask(client)), "ECONNRESET");
  });

  test("EPROTO for https with a server that speaks http", async (t) => {
    const port = await listen(t, (socket) => {
      socket.once("data", () => socket.write("HTTP/1.1 400 Bad Request\r\n\r\n"));
    });
    const client = clientOf({ url: `https://127.0.0.1:${port}` }, { maxRetries: 0 });
    assertConnectionError(await failure(ask(client)), "EPROTO");
  });

  test("and the same client works when the service is back", async (t) => {
    const { emulator, client } = await start(t, { maxRetries: 0 });
    emulator.fault({ reset: true });
    await failure(ask(client));
    assert.equal((await ask(client)).statusCode, 200);
  });
});
