import assert from "node:assert/strict";
import { getEventListeners, once } from "node:events";
import { describe, test } from "node:test";
import { createCertificate } from "genauth-emulator";
import { AbortError, GenAuthError } from "genauth-native";
import {
  ask,
  clientOf,
  failure,
  faultAt,
  start,
  startService,
  TOKEN_INFO_PATH,
} from "./support/service.mjs";
import { listen } from "./support/tcp.mjs";

/** The limit of concurrent requests of a client to one host. */
const MOST_AT_ONCE = 512;
const { ca, ...tls } = createCertificate();
const SECURE = { tls: { ...tls, http2: true } };

function assertAborted(error, reason, phase) {
  assert.ok(error instanceof AbortError && error instanceof GenAuthError, error.stack);
  assert.equal(error.name, "AbortError");
  assert.equal(error.code, "ABORT_ERR");
  assert.equal(error.cause, reason);
  assert.equal(error.retryable, false);
  if (phase !== undefined) assert.equal(error.phase, phase);
  assert.equal(error.operation, "getWechatMpAccessTokenInfo");
  assert.equal(error.path, TOKEN_INFO_PATH);
}

function assertNoListeners(signal) {
  assert.equal(getEventListeners(signal, "abort").length, 0);
}

/** Like `Promise.withResolvers`, which Node 20 does not have. */
function withResolvers() {
  let resolve;
  const promise = new Promise((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

describe("aborting a call", () => {
  test("whose signal is already aborted sends no request", async (t) => {
    const { emulator, client } = await start(t);
    const reason = { mine: true };
    const signal = AbortSignal.abort(reason);
    assertAborted(await failure(ask(client, { signal })), reason, "queue");
    assertNoListeners(signal);
    // A later call is served later: the request of the aborted one would have arrived before.
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
    assertAborted(await failure(call), reason, "response");
    assertNoListeners(controller.signal);
  });

  test("ends it even when an earlier listener stops the event", async (t) => {
    const { emulator, client } = await start(t, { timeout: 60_000 });
    const { arrived } = faultAt(emulator, { stall: "before-headers" });
    const controller = new AbortController();
    controller.signal.addEventListener("abort", (event) => event.stopImmediatePropagation(), {
      once: true,
    });
    const call = ask(client, { signal: controller.signal });
    await arrived;
    controller.abort("stopped");
    assertAborted(await failure(call), "stopped");
    assertNoListeners(controller.signal);
  });

  test("that is in the TLS handshake ends it, and its connection", async (t) => {
    const { promise: connected, resolve } = withResolvers();
    const port = await listen(t, resolve);
    const controller = new AbortController();
    const client = clientOf({ url: `https://127.0.0.1:${port}` });
    const call = ask(client, { signal: controller.signal });
    const socket = await connected;
    const closed = once(socket.resume(), "close");
    controller.abort("handshake");
    assertAborted(await failure(call), "handshake", "connect");
    assertNoListeners(controller.signal);
    await closed;
  });

  test("that waits for a proxy's tunnel ends it, and its connection", async (t) => {
    const { promise: connected, resolve } = withResolvers();
    const port = await listen(t, resolve);
    const controller = new AbortController();
    const proxy = `http://127.0.0.1:${port}`;
    const client = clientOf({ url: "https://genauth.example" }, { proxy });
    const call = ask(client, { signal: controller.signal });
    const socket = await connected;
    const closed = once(socket.resume(), "close");
    controller.abort("tunnel");
    assertAborted(await failure(call), "tunnel", "connect");
    await closed;
  });

  test("that waits in the queue ends it without a request", async (t) => {
    const emulator = await startService(t, SECURE);
    const client = clientOf(emulator, { ca, timeout: 60_000 });
    await ask(client);
    emulator.fault({ stall: "before-headers", times: MOST_AT_ONCE });
    const [crowd, controller] = [new AbortController(), new AbortController()];
    const stalled = Array.from({ length: MOST_AT_ONCE }, () =>
      failure(ask(client, { signal: crowd.signal })),
    );
    const queued = ask(client, { signal: controller.signal });
    while (emulator.stats().faults < MOST_AT_ONCE) {
      await new Promise(setImmediate);
    }
    controller.abort("queued");
    assertAborted(await failure(queued), "queued", "queue");
    crowd.abort("crowd");
    await Promise.all(stalled);
    // All of them released their slots, and the connection still works.
    assert.equal((await ask(client)).statusCode, 200);
    assert.equal(emulator.stats().requests, MOST_AT_ONCE + 2);
    assert.equal(emulator.stats().connections, 1);
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

  test("that waits for its next attempt ends it without another attempt", async (t) => {
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

  test("after its end has no effect", async (t) => {
    const { client } = await start(t);
    const controller = new AbortController();
    const answer = await ask(client, { signal: controller.signal });
    assertNoListeners(controller.signal);
    controller.abort();
    assert.equal(answer.statusCode, 200);
    assert.equal((await ask(client)).statusCode, 200);
  });

  test("has the signal's reason as the cause, with any value", async (t) => {
    const { client } = await start(t);
    for (const reason of ["text", "", 0, NaN, null, false, 1n, Symbol("s"), new TypeError("x")]) {
      const error = await failure(ask(client, { signal: AbortSignal.abort(reason) }));
      assertAborted(error, reason);
      assert.ok(Object.hasOwn(error, "cause"), String(reason));
    }
    const plain = AbortSignal.abort();
    const error = await failure(ask(client, { signal: plain }));
    assert.equal(error.cause, plain.reason);
    assert.equal(error.cause.name, "AbortError");
  });

  test("with AbortSignal.timeout has its TimeoutError as the cause", async (t) => {
    const { emulator, client } = await start(t);
    emulator.fault({ stall: "before-headers" });
    const signal = AbortSignal.timeout(20);
    const error = await failure(ask(client, { signal }));
    assertAborted(error, signal.reason);
    assert.equal(error.cause.name, "TimeoutError");
    assertNoListeners(signal);
  });

  test("with AbortSignal.any has the reason of the aborted signal as the cause", async (t) => {
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

  test("with AbortSignal.any of a timeout has the TimeoutError as the cause", async (t) => {
    const { emulator, client } = await start(t);
    emulator.fault({ stall: "before-headers" });
    const controller = new AbortController();
    const signal = AbortSignal.any([controller.signal, AbortSignal.timeout(20)]);
    const error = await failure(ask(client, { signal }));
    assertAborted(error, signal.reason);
    assert.equal(error.cause.name, "TimeoutError");
    assertNoListeners(signal);
    controller.abort("too late");
    assert.equal(error.cause.name, "TimeoutError");
  });

  test("has undefined as the cause when that is the signal's reason", async (t) => {
    const { emulator, client } = await start(t);
    // A built-in signal always has a reason; a polyfill may have none.
    const signal = Object.assign(new EventTarget(), { aborted: false, reason: undefined });
    const { arrived } = faultAt(emulator, { stall: "before-headers" });
    const call = ask(client, { signal });
    await arrived;
    signal.aborted = true;
    signal.dispatchEvent(new Event("abort"));
    assertAborted(await failure(call), undefined);
    assertNoListeners(signal);
  });

  test("in its own continuation has no effect", async (t) => {
    const { client } = await start(t);
    const controller = new AbortController();
    const answer = await ask(client, { signal: controller.signal }).then((value) => {
      controller.abort();
      return value;
    });
    assert.equal(answer.statusCode, 200);
  });

  test("from a listener of the same signal, in any order, ends every call once", async (t) => {
    const { emulator, client } = await start(t);
    emulator.fault({ stall: "before-headers", times: Infinity });
    const controller = new AbortController();
    const [first, late] = [[], []];
    first.push(failure(ask(client, { signal: controller.signal })));
    controller.signal.addEventListener("abort", () => {
      late.push(failure(ask(client, { signal: controller.signal })));
    });
    controller.abort("nested");
    for (const error of await Promise.all([...first, ...late])) {
      assertAborted(error, "nested");
    }
    assert.equal(late.length, 1);
  });

  test("does not affect other streams of an HTTP/2 connection", async (t) => {
    const emulator = await startService(t, SECURE);
    const client = clientOf(emulator, { ca });
    await ask(client);
    const { arrived } = faultAt(emulator, { stall: "mid-body" });
    const controller = new AbortController();
    const aborted = ask(client, { signal: controller.signal });
    await arrived;
    const delayed = faultAt(emulator, { delay: 50 });
    const other = ask(client);
    await delayed.arrived;
    controller.abort("one stream");
    assertAborted(await failure(aborted), "one stream");
    assert.equal((await other).statusCode, 200);
    assert.equal((await ask(client)).statusCode, 200);
    assert.equal(emulator.stats().connections, 1);
  });

  test("prevents later calls from reading the rest of an HTTP/1.1 response", async (t) => {
    const { emulator, client } = await start(t);
    const sockets = [];
    emulator.server.on("connection", (socket) => sockets.push(socket));
    const { arrived } = faultAt(emulator, { stall: "mid-body" });
    const controller = new AbortController();
    const aborted = ask(client, { signal: controller.signal });
    await arrived;
    const closed = new Promise((resolve) => sockets[0].once("close", resolve));
    controller.abort();
    await failure(aborted);
    await closed;
    assert.equal((await ask(client)).statusCode, 200);
    assert.equal(emulator.stats().connections, 2);
  });

  test("does not affect other calls", async (t) => {
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

  test("ends all calls of one signal and removes all listeners", async (t) => {
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

  test("has one listener for the calls of all clients, until the last has settled", async (t) => {
    const services = [await start(t), await start(t), await start(t)];
    services[2].emulator.fault({ stall: "before-headers" });
    const controller = new AbortController();
    const { signal } = controller;
    const listeners = () => getEventListeners(signal, "abort").length;
    const [last, ...others] = [2, 0, 1, 0, 1].map((index) =>
      ask(services[index].client, { signal }),
    );
    const aborted = failure(last);
    assert.equal(listeners(), 1);
    await Promise.all(others);
    assert.equal(listeners(), 1);
    await ask(services[0].client, { signal });
    assert.equal(listeners(), 1);
    controller.abort("last");
    assertAborted(await aborted, "last");
    assertNoListeners(signal);
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

  test("does not change the signal's onabort", async (t) => {
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
