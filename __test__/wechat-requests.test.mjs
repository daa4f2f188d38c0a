/** The requests of the cache of WeChat tokens: shared by calls, and again after a token was rejected or grew old. */

import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";
import { AbortError, HttpError, TimeoutError } from "genauth-native";
import { printed, runModule } from "./support/child.mjs";
import { failure } from "./support/service.mjs";
import { gate, newWechatApp, startTokenService, tokenBody } from "./support/token-service.mjs";
import { start, startWorker, tokenOf } from "./support/wechat-cache.mjs";

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
    const { opened, open } = gate();
    const reply = async (number) => {
      if (number > 1) await opened;
      return { body: tokenBody(number) };
    };
    // It is due after a second at the earliest; the first token is served for a minute.
    const settings = { maxAge: 60, refreshAhead: 59.999 };
    const { service, app, client } = await start(t, reply, settings);
    const next = async () => {
      await new Promise(setImmediate);
      return tokenOf(await client.getWechatMpAccessTokenInfo(app));
    };
    while (service.requests.length < 2) assert.equal(await next(), "T1");
    for (let round = 0; round < 20; round++) assert.equal(await next(), "T1");
    assert.equal(service.requests.length, 2);
    open();
    let token = "T1";
    while (token === "T1") token = await next();
    assert.equal(token, "T2");
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
