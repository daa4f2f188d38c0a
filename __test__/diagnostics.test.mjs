import assert from "node:assert/strict";
import { AsyncLocalStorage } from "node:async_hooks";
import { channel } from "node:diagnostics_channel";
import { once } from "node:events";
import { describe, test } from "node:test";
import { Worker } from "node:worker_threads";
import { exposures } from "./support/canary.mjs";
import { CHANNELS, listenTo, recordMessages } from "./support/channels.mjs";
import { runModule } from "./support/child.mjs";
import {
  ask,
  clientOf,
  credentials,
  failure,
  faultAt,
  start,
  startService,
  TOKEN_INFO_PATH,
  timedOut,
  WECHAT_APP,
} from "./support/service.mjs";

const RETRY_AT_ONCE = { status: 503, headers: { "retry-after": "0" } };
const PHASES = ["queue", "connect", "response", "body", "backoff", "delivery"];

function namesOf(messages) {
  return messages.map(([name]) => name);
}

function assertDurations({ total, ...parts }) {
  assert.deepEqual(Object.keys(parts), PHASES);
  const values = Object.values(parts);
  assert.ok(values.every((value) => value >= 0));
  const sum = values.reduce((all, value) => all + value, 0);
  assert.ok(Math.abs(sum - total) < 0.01, `${sum} is not ${total}`);
}

describe("the diagnostics channels", () => {
  for (const [what, signal] of Object.entries({
    "takes no listener": Object.assign(new EventTarget(), {
      aborted: false,
      addEventListener() {
        throw new Error("mine");
      },
    }),
    "cannot be read twice": Object.create(EventTarget.prototype, {
      aborted: {
        get() {
          this.reads = (this.reads ?? 0) + 1;
          if (this.reads > 1) throw new Error("mine");
          return false;
        },
      },
      reads: { writable: true },
    }),
  })) {
    test(`report the end of a call whose signal ${what}`, async (t) => {
      const { client } = await start(t);
      const messages = recordMessages(t);
      assert.equal((await failure(ask(client, { signal }))).message, "mine");
      assert.deepEqual(namesOf(messages), ["start", "error"]);
      assert.equal(messages[1][1].code, "ERR_INVALID_ARGUMENT");
      assert.equal(client.stats().inFlight, 0);
    });
  }

  test("report a successful call: its start during the call, its end before the promise resolves", async (t) => {
    const { emulator, client } = await start(t);
    const messages = recordMessages(t);
    const call = ask(client).then((answer) => {
      messages.push(["resolved"]);
      return answer;
    });
    assert.deepEqual(namesOf(messages), ["start"]);
    const answer = await call;
    assert.deepEqual(namesOf(messages), ["start", "end", "resolved"]);
    const [[, begun], [, ended]] = messages;
    const { id, ...request } = begun.request;
    assert.equal(typeof id, "number");
    assert.deepEqual(request, {
      operation: "getWechatMpAccessTokenInfo",
      method: "POST",
      host: emulator.url,
      path: TOKEN_INFO_PATH,
    });
    assert.equal(ended.request, begun.request);
    const { durations, ...outcome } = ended;
    assert.deepEqual(outcome, {
      request: begun.request,
      attempts: 1,
      status: 200,
      requestId: answer.requestId,
    });
    assertDurations(durations);
  });

  test("report a failed call with the class and the code of its error", async (t) => {
    const { emulator, client } = await start(t);
    emulator.fault({ status: 401, headers: { "x-request-id": "request-1" }, json: {} });
    const messages = recordMessages(t);
    const error = await failure(ask(client));
    assert.deepEqual(namesOf(messages), ["start", "error"]);
    const { durations, request, ...outcome } = messages[1][1];
    assert.deepEqual(outcome, {
      attempts: 1,
      status: 401,
      error: error.name,
      code: error.code,
      requestId: "request-1",
    });
    assert.equal(request, messages[0][1].request);
    assertDurations(durations);
  });

  test("report a retry while the call is pending", async (t) => {
    const { emulator, client } = await start(t);
    emulator.fault(RETRY_AT_ONCE);
    emulator.fault({ stall: "before-headers" });
    const messages = recordMessages(t);
    const retried = new Promise((resolve) => listenTo(t, ["retry"], resolve));
    const controller = new AbortController();
    const call = ask(client, { signal: controller.signal });
    await retried;
    assert.deepEqual(namesOf(messages), ["start", "retry"]);
    const { durations, request, requestId, ...attempt } = messages[1][1];
    assert.equal(typeof requestId, "string");
    assert.deepEqual(attempt, {
      attempt: 1,
      status: 503,
      error: "HttpError",
      code: "ERR_HTTP_STATUS",
      delay: 0,
    });
    assert.equal(request, messages[0][1].request);
    assertDurations(durations);
    controller.abort();
    await failure(call);
    assert.deepEqual(namesOf(messages), ["start", "retry", "error"]);
  });

  test("report the number of attempts at the end", async (t) => {
    const { emulator, client } = await start(t);
    emulator.fault({ ...RETRY_AT_ONCE, times: 2 });
    const messages = recordMessages(t);
    await ask(client);
    assert.deepEqual(namesOf(messages), ["start", "retry", "retry", "end"]);
    const [, first, second, ended] = messages.map(([, message]) => message);
    assert.deepEqual([first.attempt, second.attempt, ended.attempts], [1, 2, 3]);
  });

  test("report every call exactly once, each with its own number and object", async (t) => {
    const { emulator, client } = await start(t, { maxRetries: 0 });
    let count = 0;
    emulator.fault({ match: { when: () => count++ % 3 === 0 }, status: 500, times: Infinity });
    const messages = recordMessages(t);
    const calls = Array.from({ length: 60 }, () => ask(client));
    const outcomes = await Promise.allSettled(calls);
    const failed = outcomes.filter(({ status }) => status === "rejected").length;
    const requests = (wanted) =>
      messages.filter(([name]) => name === wanted).map(([, { request }]) => request);
    assert.ok(failed > 0 && failed < 60);
    assert.equal(requests("error").length, failed);
    assert.equal(new Set(requests("start").map(({ id }) => id)).size, 60);
    const over = new Set([...requests("end"), ...requests("error")]);
    assert.deepEqual(over, new Set(requests("start")));
  });

  test("report calls that are rejected before a request", async (t) => {
    const { emulator, client } = await start(t);
    const closed = clientOf(emulator);
    closed.close();
    const cyclic = { ...WECHAT_APP };
    cyclic.self = cyclic;
    const refused = [
      () => client.getWechatMpAccessTokenInfo({}),
      () => client.getWechatMpAccessTokenInfo(cyclic),
      () => ask(client, { timeout: -1 }),
      () => ask(client, { signal: AbortSignal.abort() }),
      () => ask(closed),
    ];
    for (const call of refused) {
      const messages = recordMessages(t);
      const error = await failure(call());
      assert.deepEqual(namesOf(messages), ["start", "error"]);
      assert.equal(messages[1][1].code, error.code);
      assert.equal(messages[1][1].error, error.name);
      assert.equal(messages[1][1].attempts, 0);
    }
    assert.equal(emulator.requests.length, 0);
  });

  test("report the phase of the call for timeouts and aborts", async (t) => {
    const { emulator, client } = await start(t);
    const messages = recordMessages(t, ["error"]);
    await timedOut(emulator, (options) => ask(client, options));
    const { arrived } = faultAt(emulator, { stall: "before-headers" });
    const controller = new AbortController();
    const call = ask(client, { signal: controller.signal });
    await arrived;
    controller.abort();
    await failure(call);
    const [overdue, aborted] = messages.slice(-2).map(([, message]) => message);
    assert.equal(overdue.code, "ETIMEDOUT");
    assert.equal(aborted.code, "ABORT_ERR");
    for (const message of [overdue, aborted]) {
      assert.equal(message.attempts, 1);
      assert.ok(message.durations.response > 0);
      assert.equal(message.durations.body, 0);
      assertDurations(message.durations);
    }
  });

  test("report an answer that is not JSON like any other failure", async (t) => {
    const { emulator, client } = await start(t);
    emulator.fault({ rawBody: '{"broken":' });
    const messages = recordMessages(t);
    await failure(ask(client));
    assert.deepEqual(namesOf(messages), ["start", "error"]);
    assert.equal(messages[1][1].code, "ERR_RESPONSE_NOT_JSON");
    assert.equal(messages[1][1].status, 200);
  });

  test("work without listeners on the others", async (t) => {
    for (const name of CHANNELS) {
      await t.test(name, async (t) => {
        const { emulator, client } = await start(t);
        const messages = recordMessages(t, [name]);
        emulator.fault({ ...RETRY_AT_ONCE });
        await ask(client);
        emulator.fault({ status: 404, json: {} });
        await failure(ask(client));
        const counts = { start: 2, retry: 1, end: 1, error: 1 };
        assert.equal(messages.length, counts[name]);
      });
    }
  });

  test("report the path of an operation without its parameters and its query", async (t) => {
    const { client } = await start(t);
    const messages = recordMessages(t);
    const canaries = { id: "canaryCredential01234", query: "canaryQuery0123456789" };
    await Promise.allSettled([
      client.updateWebAuthnAdminCredential(canaries.id, {}),
      client.getQrCodeStatus({ qrcodeId: canaries.query }),
    ]);
    assert.deepEqual(
      messages.filter(([name]) => name === "start").map(([, { request }]) => request.path),
      ["/api/v3/webauthn/admin/credentials/{credentialId}", "/api/v3/get-qrcode-status"],
    );
    assert.equal(messages.length, 4);
    assert.deepEqual(exposures(messages, canaries), []);
  });
});

describe("a listener of the diagnostics channels", () => {
  test("receives every message in the async context of the caller", async (t) => {
    const { emulator, client } = await start(t);
    const storage = new AsyncLocalStorage();
    const seen = [];
    listenTo(t, CHANNELS, (name) => seen.push([name, storage.getStore()]));
    emulator.fault(RETRY_AT_ONCE);
    await storage.run("first", () => ask(client));
    emulator.fault({ status: 404, json: {} });
    await storage.run("second", () => failure(ask(client)));
    const { signal } = new AbortController();
    await storage.run("third", () => ask(client, { signal }));
    assert.deepEqual(seen, [
      ["start", "first"],
      ["retry", "first"],
      ["end", "first"],
      ["start", "second"],
      ["error", "second"],
      ["start", "third"],
      ["end", "third"],
    ]);
  });

  test("may bind a store to the start, and has it at the end", async (t) => {
    const { client } = await start(t);
    const storage = new AsyncLocalStorage();
    const begin = channel("genauth:request:start");
    begin.bindStore(storage, ({ request }) => ({ span: request.id }));
    t.after(() => begin.unbindStore(storage));
    const spans = [];
    listenTo(t, ["end"], (_, { request }) => spans.push([request.id, storage.getStore()]));
    await Promise.all([ask(client), ask(client)]);
    assert.equal(spans.length, 2);
    for (const [id, store] of spans) {
      assert.deepEqual(store, { span: id });
    }
    assert.equal(storage.getStore(), undefined);
  });

  test("that throws does not affect the call: Node reports an uncaught exception", async (t) => {
    const emulator = await startService(t);
    const source = `
      import { subscribe } from "node:diagnostics_channel";
      import { AuthenticationClient } from "genauth-native";
      const [options, body] = process.argv.slice(2).map((text) => JSON.parse(text));
      const uncaught = [];
      process.on("uncaughtException", (error) => uncaught.push(error.message));
      for (const name of ["start", "retry", "end", "error"]) {
        subscribe("genauth:request:" + name, () => { throw new Error(name); });
      }
      const client = new AuthenticationClient(options);
      const answer = await client.getWechatMpAccessTokenInfo(body);
      const error = await client.getWechatMpAccessTokenInfo({}).catch((error) => error);
      await new Promise(setImmediate);
      console.log(JSON.stringify([answer.statusCode, error.code, uncaught]));`;
    emulator.fault(RETRY_AT_ONCE);
    const args = [credentials(emulator), WECHAT_APP].map((value) => JSON.stringify(value));
    const { stdout, stderr } = await runModule(source, { args });
    assert.equal(stderr, "");
    assert.deepEqual(JSON.parse(stdout), [
      200,
      "ERR_INVALID_ARGUMENT",
      ["start", "retry", "end", "start", "error"],
    ]);
  });

  test("may abort the call of a message, close its client, and make calls", async (t) => {
    const { client } = await start(t);
    const controller = new AbortController();
    let heard = false;
    let inner;
    listenTo(t, ["start"], () => {
      if (heard) return;
      heard = true;
      inner = ask(client);
      controller.abort();
      client.close();
    });
    const error = await failure(ask(client, { signal: controller.signal }));
    assert.equal(error.code, "ABORT_ERR");
    assert.equal((await inner).statusCode, 200);
  });

  test("may abort a call before its next attempt", async (t) => {
    const { emulator, client } = await start(t);
    emulator.fault({ ...RETRY_AT_ONCE, times: Infinity });
    const controller = new AbortController();
    const messages = recordMessages(t);
    listenTo(t, ["retry"], () => controller.abort());
    const error = await failure(ask(client, { signal: controller.signal }));
    assert.equal(error.code, "ABORT_ERR");
    assert.deepEqual(namesOf(messages), ["start", "retry", "error"]);
  });

  test("that subscribes after the start of a call receives no message about it", async (t) => {
    const { emulator, client } = await start(t);
    const { arrived } = faultAt(emulator, { delay: 20 });
    const call = ask(client);
    await arrived;
    const messages = recordMessages(t);
    await call;
    assert.deepEqual(messages, []);
  });

  test("that unsubscribes during a call does not affect the call", async (t) => {
    const { emulator, client } = await start(t);
    const { arrived } = faultAt(emulator, { delay: 20 });
    const begin = channel("genauth:request:start");
    const listener = () => {};
    begin.subscribe(listener);
    const call = ask(client);
    begin.unsubscribe(listener);
    await arrived;
    assert.equal((await call).statusCode, 200);
  });

  test("receives only the calls of its own thread", async (t) => {
    const { emulator, client } = await start(t);
    const messages = recordMessages(t);
    const source = `
      const { subscribe } = require("node:diagnostics_channel");
      const { parentPort, workerData } = require("node:worker_threads");
      const { AuthenticationClient } = require("genauth-native");
      const heard = [];
      subscribe("genauth:request:end", ({ request }) => heard.push(request.id));
      new AuthenticationClient(workerData.options).getWechatMpAccessToken(workerData.body)
        .then(() => parentPort.postMessage(heard));`;
    const workerData = { options: credentials(emulator), body: WECHAT_APP };
    const [ids] = await once(new Worker(source, { eval: true, workerData }), "message");
    assert.equal(ids.length, 1);
    assert.deepEqual(messages, []);
    await ask(client);
    assert.notEqual(messages[0][1].request.id, ids[0]);
  });
});
