import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { AuthenticationClient } from "genauth-native";
import { exposures } from "./support/canary.mjs";
import { credentials, failure, startService, WECHAT_APP } from "./support/service.mjs";

const JWT = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ1c2VyIn0.c2lnbmF0dXJlc2lnbmF0dXJl";

/** Resolves with the error of a call with this answer. */
async function refused(t, call, rule) {
  const emulator = await startService(t, { faults: [{ status: 400, ...rule }] });
  return failure(call(new AuthenticationClient({ ...credentials(emulator), maxRetries: 0 })));
}

describe("error.response.data", () => {
  test("keeps the words that programs search for", async (t) => {
    const json = {
      statusCode: 400,
      requestId: "r-1",
      error: "PASSWORD_INCORRECT",
      data: { PASSWORD: { tries: 3 }, passwordSecurityLevel: "low", tokenExpired: "no" },
    };
    const passwordPayload = { account: "alice", password: "hunter2hunter2" };
    const call = (client) =>
      client.signInByCredentials({ connection: "PASSWORD", passwordPayload });
    assert.deepEqual((await refused(t, call, { json })).response.data, json);
  });

  test("keeps the standard field names, even when the request contains the same words", async (t) => {
    const json = { statusCode: 400, message: "m", requestId: "r-1" };
    const call = (client) => client.updateProfile({ name: "statusCode", website: "requestId" });
    assert.deepEqual((await refused(t, call, { json })).response.data, json);
  });

  test("is the complete answer, even when it contains parts of the request", async (t) => {
    const passwordPayload = { account: "alice", password: "hunter2hunter2" };
    const jwt = { sid: JWT, jwt: "canary-1", passwordPayload, n: 1e21, __proto__: null };
    const call = (client) =>
      client.signInByCredentials({ connection: "PASSWORD", passwordPayload });
    const json = { statusCode: 400, message: "m", list: Array(20_000).fill("中"), jwt };
    const { response } = await refused(t, call, { json });
    assert.equal(JSON.stringify(response.data), JSON.stringify(json));
    assert.equal(response.data, response.data, "parsed once");
  });

  test("is a string when the answer is not JSON, and a Buffer when it is not text", async (t) => {
    const call = (client) => client.getProfile();
    for (const rawBody of ["<p>no</p>", '{"a":', "", "\u0000\u202e", '"half \\ud800']) {
      assert.equal((await refused(t, call, { rawBody })).response.data, rawBody);
    }
    const bytes = Buffer.from([0x7b, 0xff, 0x00, 0xc0]);
    assert.deepEqual((await refused(t, call, { rawBody: bytes })).response.data, bytes);
    const marked = Buffer.from('\ufeff{"a":1}');
    assert.deepEqual((await refused(t, call, { rawBody: marked })).response.data, { a: 1 });
  });

  test("is not enumerable", async (t) => {
    const { response } = await refused(t, (client) => client.getProfile(), {
      json: { statusCode: 400, secret: "canary" },
      headers: { location: "/?canary" },
    });
    assert.equal(response.data.secret, "canary");
    assert.equal(response.location, "/?canary");
    assert.deepEqual(Reflect.ownKeys(response), ["status", "headers"]);
    assert.equal({ ...response }.data, undefined);
    assert.equal(structuredClone(response).data, undefined);
    assert.equal(Object.create(response).data, undefined);
    assert.deepEqual(exposures(response, { canary: "canary" }), []);
  });

  test("is absent when a call for tokens failed with status 2xx", async (t) => {
    const call = (client) => client.getWechatMpAccessToken(WECHAT_APP);
    for (const rule of [
      { rawBody: "<token>canary</token>" },
      { rawBody: '{"accessToken":"canary"' },
      { rawBody: Buffer.from([0x22, 0xff, 0x22]) },
    ]) {
      const error = await refused(t, call, { status: 200, ...rule });
      assert.equal(error.response.status, 200);
      assert.equal(error.response.data, undefined);
      assert.deepEqual(exposures(error, { canary: "canary" }), []);
    }
    const other = await refused(t, (client) => client.getLoginHistory({}), {
      status: 200,
      rawBody: "<p>",
    });
    assert.equal(other.response.data, "<p>");
  });
});

test("an error shows only headers with harmless names, without secrets", async (t) => {
  const appSecret = "canarySecret0123";
  const call = (client) => client.getWechatMpAccessToken({ ...WECHAT_APP, appSecret });
  const headers = { [`x-${appSecret}`]: "1", "x-other": "2", server: `s ${appSecret}`, via: "v" };
  const error = await refused(t, call, { headers });
  assert.equal(error.response.headers["x-other"], undefined);
  assert.equal(error.response.headers.server, "s [redacted]");
  assert.equal(error.response.headers.via, "v");
  assert.deepEqual(exposures(error, { appSecret, lower: appSecret.toLowerCase() }), []);
});

test("an error message has no control characters and no direction marks", async (t) => {
  const json = { message: "a\u001b[31mb\r\nc\u202ed\u2066e\u0000f\u200bg\u2028h" };
  const error = await refused(t, (client) => client.getProfile(), { json });
  assert.equal(error.message, "getProfile: The service answered HTTP 400: a[31mb cdefg h.");
  const oauth = { error: "invalid_grant", error_description: "x\u202ey\nz" };
  const refusal = await refused(t, (client) => client.introspectToken("t"), { json: oauth });
  assert.equal(refusal.errorDescription, "xy z");
});

test("a message of the service is truncated at 300 characters", async (t) => {
  const json = { message: "中".repeat(20_000) };
  const error = await refused(t, (client) => client.getProfile(), { json });
  assert.ok(error.message.endsWith(`HTTP 400: ${"中".repeat(300)}….`), error.message);
});
