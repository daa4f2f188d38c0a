import assert from "node:assert/strict";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";
import { Worker } from "node:worker_threads";
import { AbortError, AuthenticationClient, HttpError, TimeoutError } from "genauth-native";
import { printed, runModule } from "./support/child.mjs";
import { failure } from "./support/service.mjs";
import { gate, newWechatApp, startTokenService, tokenBody } from "./support/token-service.mjs";

const SCRIPT = new URL("support/wechat-worker.mjs", import.meta.url);

function clientOf(service, wechatTokenCache = true, options = {}) {
  return new AuthenticationClient({ ...service.options, wechatTokenCache, ...options });
}

/** A service, a client that caches tokens, and a new WeChat app. */
async function start(t, reply, wechatTokenCache, options) {
  const service = await startTokenService(t, reply);
  return { service, app: newWechatApp(), client: clientOf(service, wechatTokenCache, options) };
}

function tokenOf({ data }) {
  return data.accessToken;
}

async function startWorker(t, service, app, calls) {
  const workerData = { options: service.options, app, calls };
  const worker = new Worker(SCRIPT, { workerData });
  t.after(() => worker.terminate());
  await once(worker, "message");
  return {
    async call() {
      worker.postMessage("call");
      const [tokens] = await once(worker, "message");
      return tokens;
    },
  };
}

describe("the cache of WeChat tokens", () => {
  test("is off by default", async (t) => {
    const service = await startTokenService(t);
    const app = newWechatApp();
    for (const off of [
      {},
      ...[undefined, null, false].map((value) => ({ wechatTokenCache: value })),
    ]) {
      const before = service.requests.length;
      const client = new AuthenticationClient({ ...service.options, ...off });
      await client.getWechatMpAccessTokenInfo(app);
      await client.getWechatMpAccessTokenInfo(app);
      assert.equal(service.requests.length, before + 2);
    }
  });

  for (const on of [true, {}, { maxAge: 30 }, { maxAge: 300, refreshAhead: 0 }]) {
    test(`serves both operations with one request with ${JSON.stringify(on)}`, async (t) => {
      const { service, app, client } = await start(t, undefined, on);
      const first = await client.getWechatMpAccessTokenInfo(app);
      for (let round = 0; round < 3; round++) {
        assert.deepEqual(await client.getWechatMpAccessTokenInfo(app), first);
        assert.deepEqual(await client.getWechatMpAccessToken(app), first);
        assert.deepEqual(await client.getWechatMpAccessToken(app, { timeout: 1_000 }), first);
      }
      assert.equal(service.requests.length, 1);
    });
  }

  test("returns unknown fields of the answer unchanged, nested ones included", async (t) => {
    const body = tokenBody(1, {
      asNumber: true,
      requestId: "r-1",
      apiCode: 0,
      消息: "好",
      deep: { list: [1, { two: [null, "3"] }], empty: {} },
    });
    Object.defineProperty(body.deep, "__proto__", { value: { evil: true }, enumerable: true });
    const { service, app, client } = await start(t, () => ({ body }));
    for (let round = 0; round < 3; round++) {
      assert.deepEqual(
        await client.getWechatMpAccessTokenInfo(app),
        JSON.parse(JSON.stringify(body)),
      );
    }
    assert.equal(service.requests.length, 1);
  });

  for (const asNumber of [false, true]) {
    test(`accepts and returns an expiry that is a ${asNumber ? "number" : "string"}`, async (t) => {
      const { service, app, client } = await start(t, (number) => ({
        body: tokenBody(number, { asNumber }),
      }));
      await client.getWechatMpAccessTokenInfo(app);
      const { data } = await client.getWechatMpAccessTokenInfo(app);
      assert.equal(typeof data.expiresAt, asNumber ? "number" : "string");
      assert.equal(service.requests.length, 1);
    });
  }

  test("returns a new object for each call", async (t) => {
    const { app, client } = await start(t);
    const expected = structuredClone(await client.getWechatMpAccessTokenInfo(app));
    for (let round = 0; round < 3; round++) {
      const answer = await client.getWechatMpAccessTokenInfo(app);
      assert.deepEqual(answer, expected);
      answer.data.accessToken = "mine";
      delete answer.statusCode;
      answer.data = null;
    }
  });

  test("does not serve a token in its last five minutes", async (t) => {
    const { service, app, client } = await start(t, (number) => ({
      body: tokenBody(number, { seconds: 299 }),
    }));
    assert.equal(tokenOf(await client.getWechatMpAccessTokenInfo(app)), "T1");
    assert.equal(tokenOf(await client.getWechatMpAccessTokenInfo(app)), "T2");
    assert.equal(service.requests.length, 2);
  });

  test("computes the expiry of a token from the server's clock", async (t) => {
    const ahead = 86_400;
    const { service, app, client } = await start(t, (number) => ({
      headers: { date: new Date(Date.now() + ahead * 1_000).toUTCString() },
      body: tokenBody(number, { seconds: ahead + (number === 1 ? 200 : 7_200) }),
    }));
    for (const expected of ["T1", "T2", "T2"]) {
      assert.equal(tokenOf(await client.getWechatMpAccessTokenInfo(app)), expected);
    }
    assert.equal(service.requests.length, 2);
  });

  test("returns a business failure and does not cache it", async (t) => {
    const refusal = { statusCode: 400, message: "no", apiCode: 2000 };
    const { service, app, client } = await start(t, () => ({ body: refusal }));
    const throwing = clientOf(service, true, { throwOnFailure: true });
    for (let round = 0; round < 2; round++) {
      assert.deepEqual(await client.getWechatMpAccessTokenInfo(app), refusal);
      const error = await failure(throwing.getWechatMpAccessTokenInfo(app));
      assert.deepEqual([error.code, error.apiCode], ["ERR_API", 2000]);
    }
    assert.equal(service.requests.length, 4);
  });

  test("has separate entries for WeChat apps, secrets and GenAuth applications", async (t) => {
    const { service, app, client } = await start(t);
    const other = clientOf(service, true, { appId: "app-2" });
    await client.getWechatMpAccessTokenInfo(app);
    await client.getWechatMpAccessTokenInfo({ ...app, appSecret: "another" });
    await client.getWechatMpAccessTokenInfo({ ...app, appId: "wx-another" });
    await other.getWechatMpAccessTokenInfo(app);
    assert.equal(service.requests.length, 4);
  });

  test("does not answer calls with other fields", async (t) => {
    const { service, app, client } = await start(t);
    await client.getWechatMpAccessTokenInfo(app);
    await client.getWechatMpAccessTokenInfo({ ...app, more: true });
    await client.getWechatMpAccessTokenInfo(app, { headers: { "x-mine": "1" } });
    assert.equal(service.requests.length, 3);
    for (const wrong of [undefined, null, "text", {}, { appId: 1, appSecret: "s" }]) {
      const error = await failure(client.getWechatMpAccessTokenInfo(wrong));
      assert.equal(error.code, "ERR_INVALID_ARGUMENT");
    }
    const error = await failure(client.getWechatMpAccessTokenInfo(app, { timeout: -1 }));
    assert.equal(error.field, "options.timeout");
    assert.equal(service.requests.length, 3);
  });

  test("rejects a call with an aborted signal, even when the token is cached", async (t) => {
    const { app, client } = await start(t);
    await client.getWechatMpAccessTokenInfo(app);
    const signal = AbortSignal.abort();
    assert.ok(
      (await failure(client.getWechatMpAccessTokenInfo(app, { signal }))) instanceof AbortError,
    );
  });

  test("rejects calls of a closed client and still serves other clients", async (t) => {
    const { service, app, client } = await start(t);
    const other = clientOf(service);
    await client.getWechatMpAccessTokenInfo(app);
    await client.getWechatMpAccessTokenInfo(app);
    client.close();
    const error = await failure(client.getWechatMpAccessTokenInfo(app));
    assert.equal(error.code, "ERR_CLIENT_CLOSED");
    assert.equal(tokenOf(await other.getWechatMpAccessTokenInfo(app)), "T1");
    assert.equal(service.requests.length, 1);
  });

  for (const [option, field] of [
    [{ wechatTokenCache: "yes" }, "wechatTokenCache"],
    [{ wechatTokenCache: { maxage: 1 } }, "wechatTokenCache.maxage"],
    [{ wechatTokenCache: { "redis://:hunter2@host": 1 } }, "wechatTokenCache.…"],
    [{ wechatTokenCache: { store: "redis://hunter2@host" } }, "wechatTokenCache.store"],
    [{ wechatTokenCache: { maxAge: 0 } }, "wechatTokenCache.maxAge"],
    [{ wechatTokenCache: { maxAge: 301 } }, "wechatTokenCache.maxAge"],
    [{ wechatTokenCache: { maxAge: 5, refreshAhead: 6 } }, "wechatTokenCache.refreshAhead"],
    [{ wechatTokenCache: { store: "http://:hunter2@host" } }, "wechatTokenCache.store"],
    [{ wechatTokenCache: { store: "redis+sentinel://:hunter2@host" } }, "wechatTokenCache.store"],
    [{ wechatTokenCache: { store: { url: "redis://:hunter2@host" } } }, "wechatTokenCache.store"],
    [
      { wechatTokenCache: { store: { cluster: ["redis://:hunter2@host"] } } },
      "wechatTokenCache.store.cluster",
    ],
    [
      { wechatTokenCache: { store: { cluster: [{ host: "a", password: "hunter2" }] } } },
      "wechatTokenCache.store.cluster[0].password",
    ],
    [
      { wechatTokenCache: { store: { host: "a", tls: { ca: "hunter2" } } } },
      "wechatTokenCache.store.tls.ca",
    ],
  ]) {
    test(`rejects the option ${JSON.stringify(option)} by name`, async (t) => {
      const service = await startTokenService(t);
      assert.throws(
        () => new AuthenticationClient({ ...service.options, ...option }),
        (error) =>
          error.field === field && !`${error.message} ${JSON.stringify(error)}`.includes("hunter2"),
      );
    });
  }
});

describe("one request for a WeChat token", () => {
  test("serves 10,000 calls of eight workers on an empty cache", async (t) => {
    const { opened, open } = gate();
    const { service, app } = await start(t, async (number) => {
      await opened;
      return { body: tokenBody(number) };
    });
    const workers = await Promise.all(
      Array.from({ length: 8 }, () => startWorker(t, service, app, 1_250)),
    );
    const calls = workers.map((worker) => worker.call());
    await service.seen(1);
    open();
    for (const tokens of await Promise.all(calls)) {
      assert.deepEqual(tokens, ["T1"]);
    }
    assert.equal(service.requests.length, 1);
  });

  test("continues when the call that started it is aborted", async (t) => {
    const { opened, open } = gate();
    const { service, app, client } = await start(t, async (number) => {
      await opened;
      return { body: tokenBody(number) };
    });
    const controller = new AbortController();
    const leader = client.getWechatMpAccessTokenInfo(app, { signal: controller.signal });
    await service.seen(1);
    const followers = Array.from({ length: 10 }, () => client.getWechatMpAccessTokenInfo(app));
    controller.abort();
    assert.ok((await failure(leader)) instanceof AbortError);
    open();
    for (const answer of await Promise.all(followers)) {
      assert.equal(tokenOf(answer), "T1");
    }
    assert.equal(service.requests.length, 1);
  });

  test("continues when the call that started it times out", async (t) => {
    const { opened, open } = gate();
    const { service, app, client } = await start(t, async (number) => {
      await opened;
      return { body: tokenBody(number) };
    });
    const error = await failure(client.getWechatMpAccessTokenInfo(app, { timeout: 100 }));
    assert.ok(error instanceof TimeoutError);
    open();
    assert.equal(tokenOf(await client.getWechatMpAccessTokenInfo(app)), "T1");
    assert.equal(service.requests.length, 1);
  });

  test("that fails rejects all waiting calls, each with its own error, and is not cached", async (t) => {
    const { opened, open } = gate();
    const { service, app, client } = await start(
      t,
      async (number) => {
        await opened;
        return number === 1 ? { status: 500, body: {} } : { body: tokenBody(number) };
      },
      true,
      { maxRetries: 0 },
    );
    const calls = Array.from({ length: 5 }, () => failure(client.getWechatMpAccessTokenInfo(app)));
    await service.seen(1);
    open();
    const errors = await Promise.all(calls);
    assert.equal(new Set(errors).size, 5);
    for (const error of errors) {
      assert.ok(error instanceof HttpError);
      assert.equal(error.response.status, 500);
    }
    assert.equal(service.requests.length, 1);
    assert.equal(tokenOf(await client.getWechatMpAccessTokenInfo(app)), "T2");
  });

  test("that fails shows no secret of any caller", async (t) => {
    const { app, client } = await start(
      t,
      (_, { body }) => ({ status: 400, body: { message: `wrong: ${body.appSecret}` } }),
      true,
    );
    const error = await failure(client.getWechatMpAccessTokenInfo(app));
    assert.ok(!`${error.stack} ${JSON.stringify(error)}`.includes(app.appSecret));
  });
});

describe("a WeChat token that was reported as rejected", () => {
  test("is removed only by its exact value, and only once", async (t) => {
    const { service, app, client } = await start(t);
    const { appId } = app;
    await client.getWechatMpAccessTokenInfo(app);
    assert.equal(client.invalidateWechatMpAccessToken({ appId, accessToken: "T0" }), false);
    assert.equal(tokenOf(await client.getWechatMpAccessTokenInfo(app)), "T1");
    assert.equal(client.invalidateWechatMpAccessToken({ appId, accessToken: "T1" }), true);
    assert.equal(client.invalidateWechatMpAccessToken({ appId, accessToken: "T1" }), false);
    assert.equal(tokenOf(await client.getWechatMpAccessTokenInfo(app)), "T2");
    assert.equal(client.invalidateWechatMpAccessToken({ appId, accessToken: "T1" }), false);
    assert.equal(tokenOf(await client.getWechatMpAccessTokenInfo(app)), "T2");
    assert.equal(service.requests.length, 2);
  });

  test("is removed in every worker", async (t) => {
    const { service, app, client } = await start(t);
    const worker = await startWorker(t, service, app, 3);
    await client.getWechatMpAccessTokenInfo(app);
    assert.deepEqual(await worker.call(), ["T1"]);
    assert.deepEqual(await worker.call(), ["T1"]);
    client.invalidateWechatMpAccessToken({ appId: app.appId, accessToken: "T1" });
    assert.deepEqual(await worker.call(), ["T2"]);
    assert.equal(tokenOf(await client.getWechatMpAccessTokenInfo(app)), "T2");
    assert.equal(service.requests.length, 2);
  });

  test("is returned but not cached when the service sends it again", async (t) => {
    const { service, app, client } = await start(t, (number) => ({
      body: tokenBody(number < 3 ? 1 : 2),
    }));
    await client.getWechatMpAccessTokenInfo(app);
    client.invalidateWechatMpAccessToken({ appId: app.appId, accessToken: "T1" });
    const tokens = [];
    for (let round = 0; round < 4; round++) {
      tokens.push(tokenOf(await client.getWechatMpAccessTokenInfo(app)));
    }
    assert.deepEqual(tokens, ["T1", "T2", "T2", "T2"]);
    assert.equal(service.requests.length, 3);
  });

  test("must be given as the complete token", async (t) => {
    const { client } = await start(t);
    for (const wrong of [undefined, null, {}, { appId: "wx1" }, { appId: "wx1", accessToken: 1 }]) {
      assert.throws(() => client.invalidateWechatMpAccessToken(wrong), {
        code: "ERR_INVALID_ARGUMENT",
      });
    }
  });
});

describe("a refresh before the expiry of a WeChat token", () => {
  test("runs in the background, and later calls get its token", async (t) => {
    const { service, app, client } = await start(t, undefined, { maxAge: 2, refreshAhead: 1.999 });
    assert.equal(tokenOf(await client.getWechatMpAccessTokenInfo(app)), "T1");
    // It is due shortly after the answer at the earliest; until then the first token is served.
    let token = "T1";
    while (token === "T1") {
      token = tokenOf(await client.getWechatMpAccessTokenInfo(app));
      await new Promise(setImmediate);
    }
    assert.equal(token, "T2");
    assert.equal(service.requests.length, 2);
  });

  test("that is pending does not keep the process alive", async (t) => {
    const { opened, open } = gate();
    t.after(open);
    const folder = mkdtempSync(join(tmpdir(), "genauth-refresh-"));
    t.after(() => rmSync(folder, { recursive: true }));
    const refreshing = join(folder, "refreshing");
    const service = await startTokenService(t, async (number) => {
      if (number > 1) {
        writeFileSync(refreshing, "");
        await opened;
      }
      return { body: tokenBody(number) };
    });
    const source = `
      import { existsSync } from "node:fs";
      import { AuthenticationClient } from "genauth-native";
      const [options, app, refreshing] = process.argv.slice(2).map((text) => JSON.parse(text));
      const wechatTokenCache = { maxAge: 10, refreshAhead: 10 };
      const client = new AuthenticationClient({ ...options, wechatTokenCache });
      // A refresh is due after a tenth of the lifetime, and never gets an answer.
      while (!existsSync(refreshing)) {
        await client.getWechatMpAccessTokenInfo(app);
        await new Promise(setImmediate);
      }
      console.log("served");`;
    const args = [service.options, newWechatApp(), refreshing].map((value) =>
      JSON.stringify(value),
    );
    assert.equal(await printed(runModule(source, { args })), "served\n");
    assert.equal(service.requests.length, 2);
  });
});
