import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { AbortError, AuthenticationClient } from "genauth-native";
import { failure } from "./support/service.mjs";
import { newWechatApp, startTokenService, tokenBody } from "./support/token-service.mjs";
import { clientOf, start, tokenOf } from "./support/wechat-cache.mjs";

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
        assert.deepEqual(await client.getWechatMpAccessToken(app, { timeout: 20_000 }), first);
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
