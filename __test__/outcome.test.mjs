/** `error.outcome`: whether the service may have carried out a call that it did not answer. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { DEMO_ACCESS_KEY } from "genauth-emulator";
import { AuthenticationClient, ManagementClient } from "genauth-native";
import { verifyingServer } from "./management/support.mjs";
import { atDeadline, isBefore } from "./support/deadlines.mjs";
import { closedPort } from "./support/ports.mjs";
import { ask, failure, faultAt, start, startService } from "./support/service.mjs";

async function management(t, options) {
  const emulator = await startService(t);
  const client = new ManagementClient({ ...DEMO_ACCESS_KEY, host: emulator.url, ...options });
  return { emulator, client, create: (own) => client.createUser({ username: "u" }, own) };
}

describe("the outcome of a write", () => {
  for (const [name, fault] of [
    ["a reset before the answer", { reset: "before-headers" }],
    ["a reset within the answer", { reset: "mid-body" }],
    ["an answer that is cut short", { truncate: 3 }],
    ["an answer that is not JSON", { rawBody: "<html>" }],
    ["a gateway without an answer (502)", { status: 502 }],
    ["a gateway without an answer (504)", { status: 504 }],
    ["a gateway without an answer (524)", { status: 524 }],
    ["a server that failed (500)", { status: 500 }],
    ["a server that is overloaded (503)", { status: 503 }],
    ["a server that gave up (408)", { status: 408 }],
  ]) {
    test(`is unknown for ${name}`, async (t) => {
      const { emulator, create } = await management(t);
      emulator.fault(fault);
      const error = await failure(create());
      assert.deepEqual([error.outcome, error.attempts], ["unknown", 1]);
      assert.equal(JSON.parse(JSON.stringify(error)).outcome, "unknown");
    });
  }

  for (const [name, stall, phase] of [
    ["no answer", "before-headers", "response"],
    ["half an answer", "mid-body", "body"],
  ]) {
    test(`is unknown for ${name} in time`, async (t) => {
      const { emulator, create } = await management(t);
      emulator.fault({ stall, times: Number.POSITIVE_INFINITY });
      const late = (timeout) => failure(create({ timeout }));
      const error = await atDeadline(late, (early) => isBefore(phase, early));
      assert.deepEqual([error.phase, error.outcome, error.attempts], [phase, "unknown", 1]);
    });
  }

  test("is not-sent if nothing was sent", async (t) => {
    const host = `http://127.0.0.1:${await closedPort()}`;
    const client = new ManagementClient({ ...DEMO_ACCESS_KEY, host, maxRetries: 1 });
    const refused = await failure(client.createUser({ username: "u" }));
    assert.deepEqual(
      [refused.code, refused.outcome, refused.attempts],
      ["ECONNREFUSED", "not-sent", 2],
    );
    const { client: open, create } = await management(t);
    for (const [make, code] of [
      [() => create({ signal: AbortSignal.abort() }), "ABORT_ERR"],
      [() => create({ timeout: 1e-6 }), "ETIMEDOUT"],
      [() => open.createUser(7), "ERR_INVALID_ARGUMENT"],
      [() => open.createUser({ username: 1n }), "ERR_INVALID_ARGUMENT"],
    ]) {
      const error = await failure(make());
      assert.deepEqual([error.code, error.outcome], [code, "not-sent"]);
    }
    open.close();
    assert.equal((await failure(create())).outcome, "not-sent");
  });

  test("is not-sent if the token for it cannot be acquired", async () => {
    const { host, requests } = await verifyingServer(() => [502, {}, "{}"]);
    const options = { ...DEMO_ACCESS_KEY, host, authentication: "token", maxRetries: 0 };
    const error = await failure(new ManagementClient(options).createUser({ username: "u" }));
    assert.deepEqual([error.response.status, error.outcome], [502, "not-sent"]);
    assert.deepEqual(
      new Set(requests.map(({ url }) => url)),
      new Set(["/api/v3/get-management-token"]),
    );
  });

  test("is unknown for an abort after the request was sent", async (t) => {
    const { emulator, create } = await management(t);
    const { arrived } = faultAt(emulator, { stall: "before-headers" });
    const controller = new AbortController();
    const call = failure(create({ signal: controller.signal }));
    await arrived;
    controller.abort();
    assert.equal((await call).outcome, "unknown");
  });

  test("is absent where the answer says it", async (t) => {
    const { emulator, create } = await management(t, { throwOnFailure: true, maxRetries: 0 });
    for (const fault of [
      { status: 400 },
      { status: 429 },
      { status: 404 },
      { json: { statusCode: 409, apiCode: 2026 } },
    ]) {
      emulator.fault(fault);
      const error = await failure(create());
      assert.equal("outcome" in error, false, JSON.stringify(fault));
    }
  });
});

describe("the outcome of other calls", () => {
  test("counts an earlier attempt of a read that was not answered", async (t) => {
    const { client, emulator } = await start(t, { maxRetries: 1 });
    emulator.fault({ reset: true, times: 2 });
    assert.deepEqual((await failure(ask(client))).outcome, "unknown");
  });

  test("is absent for a request that calls share", async (t) => {
    const appHost = `http://127.0.0.1:${await closedPort()}`;
    const options = { appId: "a", appSecret: "b", appHost, maxRetries: 0 };
    const client = new AuthenticationClient({ ...options, wechatTokenCache: true });
    const call = client.getWechatMpAccessTokenInfo({ appId: "wx", appSecret: "secret" });
    const error = await failure(call);
    assert.ok(error.outcome === undefined || error.outcome === "not-sent");
    assert.equal((await failure(client.parseIDToken("x"))).outcome, undefined);
    t.after(() => client.close());
  });
});
