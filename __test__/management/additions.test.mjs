/** The operations of ManagementClient that other SDKs of the service have and authing-node-sdk lacks. */

import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { inspect } from "node:util";
import { startEmulator } from "genauth-emulator";
import { ConfigurationError, ManagementClient } from "../../index.js";

const KEYS = [
  { accessKeyId: "AK-1", accessKeySecret: "secret-of-the-first-key" },
  { accessKeyId: "AK-2", accessKeySecret: 'secret "2" \\ 王' },
];
let emulator;

before(async () => {
  emulator = await startEmulator({ management: { accessKeys: KEYS } });
});
after(() => emulator.close());
beforeEach(() => emulator.clearRequests());

const client = (options) => new ManagementClient({ ...KEYS[0], host: emulator.url, ...options });

for (const authentication of ["signature", "token"]) {
  test(`getManagementToken sends the access key and no other identity, in mode ${authentication}`, async () => {
    const { statusCode, data } = await client({ authentication }).getManagementToken();
    assert.equal(statusCode, 200);
    assert.equal(data.expires_in, 7200);
    assert.equal(emulator.requests.length, 1);
    const [{ method, path, headers, body }] = emulator.requests;
    assert.equal(`${method} ${path}`, "POST /api/v3/get-management-token");
    assert.equal(body, JSON.stringify(KEYS[0]));
    const identity = /^(authorization|date|x-authing-(signature-.*|userpool-id))$/;
    assert.deepEqual(
      Object.keys(headers).filter((name) => identity.test(name)),
      [],
    );
    const host = emulator.url;
    const answer = await fetch(`${host}/api/v3/list-groups`, {
      headers: {
        authorization: `Bearer ${data.access_token}`,
        "x-authing-userpool-id": emulator.management.accessKeys[0].userPoolId,
      },
    });
    assert.equal((await answer.json()).statusCode, 200);
  });
}

test("getManagementToken takes the access key of its argument", async () => {
  const { data } = await client().getManagementToken(KEYS[1], { timeout: 20_000 });
  const claims = JSON.parse(Buffer.from(data.access_token.split(".")[1], "base64url"));
  assert.equal(claims.sub, "AK-2");
  for (const empty of [{}, undefined]) {
    assert.equal((await client().getManagementToken(empty)).statusCode, 200);
    assert.equal(emulator.requests.at(-1).body, JSON.stringify(KEYS[0]));
  }
});

test("getManagementToken refuses half of an access key, and never adds the other half", async () => {
  for (const [half, field] of [
    [{ accessKeyId: "AK-2" }, "accessKeySecret"],
    [{ accessKeySecret: "x" }, "accessKeyId"],
    [{ accessKeyId: "AK-2", accessKeySecret: "" }, "accessKeySecret"],
    [{ accessKeyId: 5, accessKeySecret: "x" }, "accessKeyId"],
    [null, "requestBody"],
  ]) {
    await assert.rejects(client().getManagementToken(half), (error) => {
      assert.ok(error instanceof ConfigurationError);
      assert.equal(error.field, field);
      return true;
    });
  }
  assert.equal(emulator.requests.length, 0);
});

test("getManagementToken resolves with a refusal, which shows no secret with throwOnFailure", async () => {
  const wrong = { accessKeyId: "AK-1", accessKeySecret: "canary-of-a-secret" };
  assert.notEqual((await client().getManagementToken(wrong)).statusCode, 200);
  const call = client({ throwOnFailure: true }).getManagementToken(wrong);
  await assert.rejects(call, (error) => {
    assert.equal(error.name, "ApiError");
    assert.doesNotMatch(inspect(error) + JSON.stringify(error), /canary/);
    return true;
  });
});

test("listUsersByKeywords is sent signed, and answers a page of users", async () => {
  const body = { keywords: "王", options: { pagination: { page: 1, limit: 2 } } };
  const { statusCode, data } = await client().listUsersByKeywords(body);
  assert.equal(statusCode, 200);
  assert.ok(Array.isArray(data.list));
  assert.ok(emulator.management.isSigned(emulator.requests[0]));
  assert.equal(emulator.requests[0].path, "/api/v3/list-users-by-keywords");
  assert.equal((await client().listUsersByKeywords()).statusCode, 200);
});

test("sendUserResetPasswordEmailLink sends its list of users", async () => {
  const body = { users: [{ userId: "a@example.com", userIdType: "email" }] };
  assert.equal((await client().sendUserResetPasswordEmailLink(body)).statusCode, 200);
  assert.equal(emulator.requests[0].path, "/api/v3/send-user-reset-password-email-link");
  assert.equal(emulator.requests[0].body, JSON.stringify(body));
  await assert.rejects(client().sendUserResetPasswordEmailLink(), ConfigurationError);
});
