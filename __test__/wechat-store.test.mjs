import assert from "node:assert/strict";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { once } from "node:events";
import { join } from "node:path";
import { describe, test } from "node:test";
import { createServer as createTlsServer } from "node:tls";
import { Worker } from "node:worker_threads";
import { createCertificate } from "genauth-emulator";
import { AuthenticationClient, TimeoutError } from "genauth-native";
import { exposures } from "./support/canary.mjs";
import { PACKAGE } from "./support/child.mjs";
import { startRedis } from "./support/redis.mjs";
import { shared, tokensFrom } from "./support/shared-store.mjs";
import { listen } from "./support/tcp.mjs";
import { gate, newWechatApp, startTokenService, tokenBody } from "./support/token-service.mjs";

/** The tokens that a process gets. */
function processOf(service, store, app, calls) {
  const options = { ...service.options, wechatTokenCache: { store }, timeout: 60_000 };
  return tokensFrom("token-process.mjs", options, app, calls);
}

/** The keys of the only token in the store and of its lease; `repeat` makes a call that stores it, unless the store is slow. */
async function namesIn(redis, repeat) {
  let names = "";
  while (!names.includes(":token") || names.includes(":lease")) {
    await repeat();
    names = await redis.ask("KEYS", "*");
  }
  const [token] = names.match(/genauth:\S+:token/);
  return { token, lease: token.replace(/token$/, "lease") };
}

describe("the shared store of WeChat tokens", () => {
  shared(
    "lets processes share one request, whether they call at the same time or later",
    async (t) => {
      const redis = await startRedis(t);
      const { opened, open } = gate();
      const service = await startTokenService(t, async (number) => {
        await opened;
        return { body: tokenBody(number) };
      });
      const app = newWechatApp();
      const together = [1, 2].map(() => processOf(service, redis.url, app, 50));
      await service.seen(1);
      open();
      assert.deepEqual(await Promise.all(together), ["T1\n", "T1\n"]);
      assert.equal(await processOf(service, redis.url, app, 1), "T1\n");
      const { port } = redis;
      assert.equal(await processOf(service, { host: "127.0.0.1", port }, app, 1), "T1\n");
      const forApp = service.requests.filter(({ body }) => body.appId === app.appId);
      assert.equal(forApp.length, 1);
    },
  );

  test("causes no failed call when it is killed and restarted", async (t) => {
    const redis = await startRedis(t);
    // Tokens expire soon, so that nearly every call asks the store or the service.
    const wechatTokenCache = { maxAge: 0.001, refreshAhead: 0, store: redis.url };
    const service = await startTokenService(t);
    const client = new AuthenticationClient({ ...service.options, wechatTokenCache });
    const app = newWechatApp();
    let answered = 0;
    let running = true;
    const lane = async () => {
      while (running) {
        const { statusCode } = await client.getWechatMpAccessTokenInfo(app);
        assert.equal(statusCode, 200);
        answered += 1;
      }
    };
    const lanes = Promise.all(Array.from({ length: 10 }, lane));
    const more = async (count) => {
      const goal = answered + count;
      while (answered < goal) {
        await new Promise(setImmediate);
      }
    };
    await more(200);
    await redis.kill();
    await more(200);
    await startRedis(t, { port: redis.port });
    await more(200);
    running = false;
    await lanes;
  });

  test("reports its connection failures in events, while calls succeed", async (t) => {
    const told = [];
    const listener = (message) => told.push(message);
    subscribe("genauth:wechat-store:error", listener);
    t.after(() => unsubscribe("genauth:wechat-store:error", listener));
    const redis = await startRedis(t);
    await redis.kill();
    const service = await startTokenService(t);
    const wechatTokenCache = { store: redis.url };
    const client = new AuthenticationClient({ ...service.options, wechatTokenCache });
    let before;
    do {
      told.length = 0;
      before = client.stats().wechatTokens;
      await client.getWechatMpAccessTokenInfo(newWechatApp());
      // On a busy machine, the refusal can come later than the store may; it is asked again after a pause.
    } while (told.every(({ code }) => code === "SLOW"));
    const { storeErrors, lastStoreError, lastStoreMessage, misses } = client.stats().wechatTokens;
    assert.ok(storeErrors > before.storeErrors);
    assert.equal(lastStoreError, "UNREACHABLE");
    assert.equal(misses, before.misses + 1);
    assert.equal(told.length, 1);
    const message = "The store cannot be reached, or has closed the connection.";
    assert.equal(lastStoreMessage, message);
    assert.deepEqual(told[0], { errors: storeErrors, code: "UNREACHABLE", message });
  });

  test("names the server with an untrusted certificate, and no password, while calls succeed", async (t) => {
    const told = [];
    const listener = (message) => told.push(message);
    subscribe("genauth:wechat-store:error", listener);
    t.after(() => unsubscribe("genauth:wechat-store:error", listener));
    const { cert, key } = createCertificate({ hosts: ["127.0.0.1"] });
    const server = createTlsServer({ cert, key }).on("tlsClientError", () => {});
    const port = await listen(t, undefined, server);
    const service = await startTokenService(t);
    const password = "canary-store-0123456789";
    for (const store of [
      `rediss://:${password}@127.0.0.1:${port}`,
      { host: "127.0.0.1", port, db: 1, password, tls: true },
      { cluster: [`127.0.0.1:${port}`], password, tls: true },
      { sentinels: [`127.0.0.1:${port}`], name: "tokens", password, tls: true },
    ]) {
      const client = new AuthenticationClient({ ...service.options, wechatTokenCache: { store } });
      // On a busy machine a handshake can take longer than the store may; it is tried again after a pause.
      const failures = [];
      do {
        const { statusCode } = await client.getWechatMpAccessTokenInfo(newWechatApp());
        assert.equal(statusCode, 200);
        failures.push(...told.splice(0));
      } while (failures.every(({ code }) => code === "SLOW"));
      assert.deepEqual(exposures(client, { password }), []);
      const [{ code, message }] = failures.filter((failure) => failure.code !== "SLOW");
      assert.equal(code, "CERTIFICATE");
      assert.equal(
        message,
        `The certificate of 127.0.0.1:${port} is signed by an authority that is not trusted; pass ` +
          "the authority in the option ca or in NODE_EXTRA_CA_CERTS.",
      );
    }
  });

  test("uses only part of the timeout of a call", async (t) => {
    const redis = await startRedis(t);
    const service = await startTokenService(t);
    const wechatTokenCache = { maxAge: 0.05, refreshAhead: 0, store: redis.url };
    const client = new AuthenticationClient({ ...service.options, wechatTokenCache });
    const app = newWechatApp();
    // The stored token is about to expire: several calls may pass before one sees an expired token.
    const { lease } = await namesIn(redis, () => client.getWechatMpAccessTokenInfo(app));
    const callUntilItWaits = async (timeout) => {
      // Another machine holds the lease and takes longer than the client's timeout.
      await redis.ask("SET", lease, "another", "PX", "9000");
      const { storeWaits } = client.stats().wechatTokens;
      while (client.stats().wechatTokens.storeWaits === storeWaits) {
        const { statusCode } = await client.getWechatMpAccessTokenInfo(app, { timeout });
        assert.equal(statusCode, 200);
      }
    };
    try {
      await callUntilItWaits(2_000);
    } catch (error) {
      // On a busy machine, the rest of a short timeout can be too little for the request.
      if (!(error instanceof TimeoutError)) throw error;
      await callUntilItWaits(8_000);
    }
  });

  test("receives the token that a refresh of a closed client requested, for the calls of others", async (t) => {
    const redis = await startRedis(t);
    const service = await startTokenService(t);
    const app = newWechatApp();
    const clientWith = (wechatTokenCache) =>
      new AuthenticationClient({
        ...service.options,
        wechatTokenCache: { ...wechatTokenCache, store: redis.url },
        timeout: 60_000,
      });
    const closing = clientWith({ maxAge: 2, refreshAhead: 2 });
    const strict = clientWith({ maxAge: 0.001, refreshAhead: 0 });
    const { lease } = await namesIn(redis, () => closing.getWechatMpAccessTokenInfo(app));
    // Another machine holds the lease, so that the refresh has to wait.
    await redis.ask("SET", lease, "another", "PX", "9000");
    const { storeWaits } = closing.stats().wechatTokens;
    while (closing.stats().wechatTokens.storeWaits === storeWaits) {
      await closing.getWechatMpAccessTokenInfo(app);
      await new Promise(setImmediate);
    }
    closing.close();
    const calls = Array.from({ length: 20 }, () => strict.getWechatMpAccessTokenInfo(app));
    await redis.ask("DEL", lease);
    for (const { statusCode } of await Promise.all(calls)) {
      assert.equal(statusCode, 200);
    }
  });

  test("does not report errors to a worker that started after them", async (t) => {
    const redis = await startRedis(t);
    await redis.kill();
    const service = await startTokenService(t);
    const wechatTokenCache = { store: redis.url };
    const client = new AuthenticationClient({ ...service.options, wechatTokenCache });
    await client.getWechatMpAccessTokenInfo(newWechatApp());
    assert.ok(client.stats().wechatTokens.storeErrors > 0);
    const source = `
      const { subscribe } = require("node:diagnostics_channel");
      const { parentPort, workerData } = require("node:worker_threads");
      const told = [];
      subscribe("genauth:wechat-store:error", (message) => told.push(message));
      const { AuthenticationClient } = require(workerData.main);
      const client = new AuthenticationClient(workerData.options);
      client.getWechatMpAccessTokenInfo(workerData.app).then(() => parentPort.postMessage(told));`;
    const options = { ...service.options, wechatTokenCache: true };
    const workerData = { main: join(PACKAGE, "index.js"), options, app: newWechatApp() };
    const worker = new Worker(source, { eval: true, workerData });
    t.after(() => worker.terminate());
    assert.deepEqual(await once(worker, "message"), [[]]);
  });

  shared("is not readable by a process with another WeChat secret", async (t) => {
    const redis = await startRedis(t);
    const service = await startTokenService(t);
    const app = newWechatApp();
    assert.equal(await processOf(service, redis.url, app, 1), "T1\n");
    const other = { ...app, appSecret: "another" };
    assert.equal(await processOf(service, redis.url, other, 1), "T3\n");
  });
});
