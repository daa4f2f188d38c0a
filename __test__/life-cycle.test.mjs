import assert from "node:assert/strict";
import { once } from "node:events";
import { describe, test } from "node:test";
import { ConfigurationError } from "genauth-native";
import { ask, clientOf, failure, faultAt, start, startService } from "./support/service.mjs";

describe("close()", () => {
  test("makes new calls reject", async (t) => {
    const { emulator, client } = await start(t);
    client.close();
    const error = await failure(ask(client));
    assert.ok(error instanceof ConfigurationError);
    assert.equal(error.code, "ERR_CLIENT_CLOSED");
    assert.equal(error.attempts, 0);
    assert.equal(error.operation, "getWechatMpAccessTokenInfo");
    assert.equal(emulator.stats().connections, 0);
  });

  test("can be called twice", async (t) => {
    const { client } = await start(t);
    assert.equal(client.close(), undefined);
    assert.equal(client.close(), undefined);
    client[Symbol.dispose]();
    assert.equal((await failure(ask(client))).code, "ERR_CLIENT_CLOSED");
  });

  test("lets pending calls finish", async (t) => {
    const { emulator, client } = await start(t);
    const { arrived } = faultAt(emulator, { delay: 20 });
    const call = ask(client);
    await arrived;
    client.close();
    assert.equal((await call).statusCode, 200);
  });

  test("lets calls finish that were made just before it", async (t) => {
    const { client } = await start(t);
    const calls = Array.from({ length: 200 }, () => ask(client));
    client.close();
    for (const { statusCode } of await Promise.all(calls)) {
      assert.equal(statusCode, 200);
    }
  });

  test("lets a pending call make its next attempt", async (t) => {
    const { emulator, client } = await start(t);
    const { arrived } = faultAt(emulator, { status: 503, headers: { "retry-after": "0" } });
    const call = ask(client);
    await arrived;
    client.close();
    assert.equal((await call).statusCode, 200);
  });

  test("does not affect other clients of the same service", async (t) => {
    const { emulator, client } = await start(t);
    const other = clientOf(emulator);
    await Promise.all([ask(client), ask(other)]);
    client.close();
    assert.equal((await ask(other)).statusCode, 200);
  });

  test("keeps the client printable, and setAccessToken without effect", async (t) => {
    const { client } = await start(t);
    client.close();
    client.setAccessToken("token");
    assert.equal((await failure(ask(client))).code, "ERR_CLIENT_CLOSED");
  });

  test("of the last client closes the connections", async (t) => {
    const { emulator, client } = await start(t);
    const closed = once(emulator.server, "connection").then(([socket]) => once(socket, "close"));
    await ask(client);
    client.close();
    await closed;
    assert.equal(emulator.stats().connections, 1);
  });
});

describe("Symbol.dispose", () => {
  test("closes the client", async (t) => {
    const { client } = await start(t);
    client[Symbol.dispose]();
    assert.equal((await failure(ask(client))).code, "ERR_CLIENT_CLOSED");
  });
});

describe("the connections of a client", () => {
  test("are kept open and reused", async (t) => {
    const { emulator, client } = await start(t);
    for (let call = 0; call < 10; call++) {
      await ask(client);
    }
    assert.equal(emulator.stats().connections, 1);
  });

  test("are shared between clients with the same transport settings", async (t) => {
    const emulator = await startService(t);
    const clients = [
      clientOf(emulator),
      clientOf(emulator, { accessToken: "other", lang: "en-US", timeout: 5_000 }),
      clientOf({ url: `${emulator.url}/` }),
    ];
    for (const client of clients) {
      await ask(client);
    }
    assert.equal(emulator.stats().connections, 1);
  });

  test("are kept after HTTP errors and business failures", async (t) => {
    const { emulator, client } = await start(t, { maxRetries: 0 });
    emulator.fault({ status: 500 });
    await failure(ask(client));
    emulator.fault({ status: 404, json: {} });
    await failure(ask(client));
    await ask(client);
    assert.equal(emulator.stats().connections, 1);
  });

  test("are replaced without an error after the server has closed them", async (t) => {
    const { emulator, client } = await start(t);
    for (let round = 0; round < 5; round++) {
      assert.equal((await ask(client)).statusCode, 200);
      emulator.server.closeAllConnections();
    }
  });

  test("serve hundreds of concurrent calls", async (t) => {
    const { emulator, client } = await start(t, { timeout: 60_000 });
    const answers = await Promise.all(Array.from({ length: 700 }, () => ask(client)));
    assert.ok(answers.every(({ statusCode }) => statusCode === 200));
    assert.equal(emulator.requests.length, 700);
  });
});
