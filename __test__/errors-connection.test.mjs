import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ConnectionError, GenAuthError } from "genauth-native";
import { ask, clientOf, failure, start, TOKEN_INFO_PATH } from "./support/service.mjs";
import { listen, unusedPort } from "./support/tcp.mjs";

/** What every failed connection tells. */
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

describe("a service that cannot be reached", () => {
  test("nobody listens: ECONNREFUSED, tried again as often as allowed", async () => {
    const client = clientOf({ url: `http://127.0.0.1:${await unusedPort()}` }, { maxRetries: 1 });
    const error = await failure(ask(client));
    assertConnectionError(error, "ECONNREFUSED");
    assert.equal(error.attempts, 2);
    assert.equal(error.retryable, true);
    assert.ok(error.cause instanceof Error);
  });

  test("a name that does not exist: ENOTFOUND", async () => {
    const client = clientOf({ url: "http://genauth-native.invalid" }, { maxRetries: 0 });
    const error = await failure(ask(client));
    // A machine without any DNS server says EAI_AGAIN.
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
    test(`the connection is reset ${where}: ECONNRESET`, async (t) => {
      const { emulator, client } = await start(t, { maxRetries: 1 });
      const fault = emulator.fault({ reset, times: Infinity });
      const error = await failure(ask(client));
      assertConnectionError(error, "ECONNRESET");
      assert.equal(error.attempts, 2);
      assert.equal(fault.hits, 2);
      assert.equal(error.retryable, true);
    });
  }

  test("the connection is closed without an answer: ECONNRESET", async (t) => {
    const port = await listen(t, (socket) => socket.once("data", () => socket.end()));
    const client = clientOf({ url: `http://127.0.0.1:${port}` }, { maxRetries: 0 });
    assertConnectionError(await failure(ask(client)), "ECONNRESET");
  });

  test("https asked of a server that speaks http: EPROTO", async (t) => {
    const port = await listen(t, (socket) => {
      socket.once("data", () => socket.write("HTTP/1.1 400 Bad Request\r\n\r\n"));
    });
    const client = clientOf({ url: `https://127.0.0.1:${port}` }, { maxRetries: 0 });
    assertConnectionError(await failure(ask(client)), "EPROTO");
  });

  test("a service that is back is used again by the same client", async (t) => {
    const { emulator, client } = await start(t, { maxRetries: 0 });
    emulator.fault({ reset: true });
    await failure(ask(client));
    assert.equal((await ask(client)).statusCode, 200);
  });
});
