import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { AuthenticationClient } from "genauth-native";
import { exposures } from "./support/canary.mjs";
import { credentials, failure, startService, WECHAT_APP } from "./support/service.mjs";

const JWT = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ1c2VyIn0.c2lnbmF0dXJlc2lnbmF0dXJl";

/** The error of a call whose answer is this. */
async function refused(t, call, rule) {
  const emulator = await startService(t, { faults: [{ status: 400, ...rule }] });
  return failure(call(new AuthenticationClient({ ...credentials(emulator), maxRetries: 0 })));
}

describe("err.response.data", () => {
  test("keeps the words that programs look for", async (t) => {
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

  test("keeps the names of the envelope, whatever the request says", async (t) => {
    const json = { statusCode: 400, message: "m", requestId: "r-1" };
    const call = (client) => client.updateProfile({ name: "statusCode", website: "requestId" });
    assert.deepEqual((await refused(t, call, { json })).response.data, json);
  });

  test("shows no code that was given as a number", async (t) => {
    const json = { statusCode: 400, message: "code 482913 is wrong", data: { code: 482913 } };
    const call = (client) =>
      client.signInByPhonePassCode({ phoneNumber: "13800138000", passCode: 482913 });
    const error = await refused(t, call, { json });
    assert.deepEqual(exposures(error, { code: "482913" }), []);
  });

  test("shows no token that the service made, under whatever name", async (t) => {
    const data = { sid: JWT, jwt: "canary-1", session: "canary-2", accessKey: "canary-3" };
    const json = { statusCode: 401, message: `session ${JWT} is over`, data };
    const error = await refused(t, (client) => client.getProfile(), { json });
    assert.deepEqual(exposures(error, { JWT, canary: "canary-" }), []);
  });

  test("is the beginning of a text where the body is longer than an error shows", async (t) => {
    const json = { statusCode: 400, access_token: "canary", list: Array(9_000).fill("a value") };
    const error = await refused(t, (client) => client.getWechatMpAccessToken(WECHAT_APP), { json });
    assert.equal(error.statusCode, 400);
    assert.equal(error.response.data.length, 64 * 1024 + "[redacted]".length - "canary".length);
    assert.deepEqual(exposures(error, { canary: "canary" }), []);
  });
});

test("a secret in the name of a header is not shown", async (t) => {
  const appSecret = "canarySecret0123";
  const call = (client) => client.getWechatMpAccessToken({ ...WECHAT_APP, appSecret });
  const error = await refused(t, call, { headers: { [`x-${appSecret}`]: "1", "x-other": "2" } });
  assert.equal(error.response.headers["x-other"], "2");
  assert.deepEqual(exposures(error, { appSecret: appSecret.toLowerCase() }), []);
});
