import assert from "node:assert/strict";
import { getEventListeners } from "node:events";
import { describe, test } from "node:test";
import { AbortError, GenAuthError } from "genauth-native";
import { ask, clientOf, failure, faultAt, start, TOKEN_INFO_PATH } from "./support/service.mjs";
import { listen } from "./support/tcp.mjs";

function assertAborted(error, reason) {
  assert.ok(error instanceof AbortError && error instanceof GenAuthError, error.stack);
  assert.equal(error.name, "AbortError");
  assert.equal(error.code, "ABORT_ERR");
  assert.equal(error.cause, reason);
  assert.equal(error.retryable, false);
  assert.equal(error.operation, "getWechatMpAccessTokenInfo");
  assert.equal(error.path, TOKEN_INFO_PATH);
}

function assertNoListeners(signal) {
  assert.equal(getEventListeners(signal, "abort").length, 0);
}

describe("aborting a call", () => {
  test("whose signal has fired before sends nothing", async (t) => {
    const { emulator, client } = await start(t);
    const reason = { mine: true };
    const signal = AbortSignal.abort(reason);
    assertAborted(await failure(ask(client, { signal })), reason);
    assertNoListeners(signal);
    // A call made later is served later: by now the aborted one would have come.
    await ask(client);
    assert.equal(emulator.requests.length, 1);
  });

  test("that waits for the answer ends it at once", async (t) => {
    const { emulator, client } = await start(t);
    const { arrived } = faultAt(emulator, { stall: "before-headers" });
    const controller = new AbortController();
    const call = ask(client, { signal: controller.signal });
    await arrived;
    const reason = new Error("the user left");
    controller.abort(reason);
    assertAborted(await failure(call), reason);
    assertNoListeners(controller.signal);
  });

  test("in the middle of the body ends it at once, and its connection", async (t) => {
    let halfWritten;
    const half = new Promise((resolve) => {
      halfWritten = resolve;
    });
    let closed;
    const port = await listen(t, (socket) => {
      closed = new Promise((resolve) => socket.once("close", resolve));
      const head = "HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n";
      socket.once("data", () => socket.write(`${head}{"half":`, halfWritten));
    });
    const controller = new AbortController();
    const client = clientOf({ url: `http://127.0.0.1:${port}` });
    const call = ask(client, { signal: controller.signal });
    await half;
    controller.abort();
    assertAborted(await failure(call), controller.signal.reason);
    await closed;
  });

  test("that waits for its next attempt ends it, and makes no other", async (t) => {
    const { emulator, client } = await start(t, { timeout: 60_000 });
    const { fault, arrived } = faultAt(emulator, {
      status: 503,
      headers: { "retry-after": "30" },
      times: Infinity,
    });
    const controller = new AbortController();
    const call = ask(client, { signal: controller.signal });
    await arrived;
    controller.abort();
    assertAborted(await failure(call), controller.signal.reason);
    assert.equal(fault.hits, 1);
  });

  test("that is over does nothing", async (t) => {
    const { client } = await start(t);
    const controller = new AbortController();
    const answer = await ask(client, { signal: controller.signal });
    assertNoListeners(controller.signal);
    controller.abort();
    assert.equal(answer.statusCode, 200);
    assert.equal((await ask(client)).statusCode, 200);
  });

  test("gives the signal's own reason, whatever it is", async (t) => {
    const { client } = await start(t);
    for (const reason of ["text", 0, null, false, Symbol("s"), new TypeError("x")]) {
      assertAborted(await failure(ask(client, { signal: AbortSignal.abort(reason) })), reason);
    }
    const plain = AbortSignal.abort();
    const error = await failure(ask(client, { signal: plain }));
    assert.equal(error.cause, plain.reason);
    assert.equal(error.cause.name, "AbortError");
  });

  test("with AbortSignal.timeout gives its TimeoutError as cause", async (t) => {
    const { emulator, client } = await start(t);
    emulator.fault({ stall: "before-headers" });
    const signal = AbortSignal.timeout(20);
    const error = await failure(ask(client, { signal }));
    assertAborted(error, signal.reason);
    assert.equal(error.cause.name, "TimeoutError");
    assertNoListeners(signal);
  });

  test("with AbortSignal.any gives the reason of the one that fired", async (t) => {
    const { emulator, client } = await start(t);
    const { arrived } = faultAt(emulator, { stall: "before-headers" });
    const [one, other] = [new AbortController(), new AbortController()];
    const signal = AbortSignal.any([one.signal, other.signal]);
    const call = ask(client, { signal });
    await arrived;
    other.abort("other");
    assertAborted(await failure(call), "other");
    assertNoListeners(signal);
  });

  test("leaves other calls alone", async (t) => {
    const { emulator, client } = await start(t);
    const { arrived } = faultAt(emulator, { stall: "before-headers" });
    const controller = new AbortController();
    const aborted = ask(client, { signal: controller.signal });
    await arrived;
    const others = Array.from({ length: 20 }, () =>
      ask(client, { signal: new AbortController().signal }),
    );
    controller.abort();
    await failure(aborted);
    for (const { statusCode } of await Promise.all(others)) {
      assert.equal(statusCode, 200);
    }
  });

  test("ends all calls of one signal, and no listener is left", async (t) => {
    const { emulator, client } = await start(t);
    emulator.fault({ stall: "before-headers", times: Infinity });
    const controller = new AbortController();
    const calls = Array.from({ length: 50 }, () => ask(client, { signal: controller.signal }));
    controller.abort("all");
    for (const error of await Promise.all(calls.map(failure))) {
      assertAborted(error, "all");
    }
    assertNoListeners(controller.signal);
  });

  test("removes its listener after a failure too", async (t) => {
    const { emulator, client } = await start(t, { maxRetries: 0 });
    emulator.fault({ status: 500 });
    const { signal } = new AbortController();
    const error = await failure(ask(client, { signal }));
    assert.equal(error.name, "HttpError");
    assert.equal(error.cause, undefined);
    assertNoListeners(signal);
  });

  test("does not touch the signal's onabort", async (t) => {
    const { client } = await start(t);
    const controller = new AbortController();
    const onabort = t.mock.fn();
    controller.signal.onabort = onabort;
    await ask(client, { signal: controller.signal });
    assert.equal(controller.signal.onabort, onabort);
    controller.abort();
    assert.equal(onabort.mock.callCount(), 1);
  });
});
