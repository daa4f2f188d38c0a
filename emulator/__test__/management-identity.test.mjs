import assert from "node:assert/strict";
import { describe, test } from "node:test";

import {
  API_CODES,
  createClock,
  DEMO_ACCESS_KEY,
  MANAGEMENT_TOKEN_LIFETIME_MS,
  SIGNATURE_SKEW_MS,
} from "../index.js";
import { start } from "./support/client.mjs";
import { ask, codesOf, signed, signedPost } from "./support/management.mjs";

// An operation that answers with a sample, for any user.
const USER = "/api/v3/get-user-mfa-info";
const ACCEPTED = [200, undefined];
const { accessKeyId, accessKeySecret, userPoolId } = DEMO_ACCESS_KEY;
const getUser = (options) => signed(USER, { query: "userId=1", pairs: ["userId=1"], ...options });
const refused = (name) => [401, API_CODES[name]];

describe("a signature", () => {
  for (const [what, options] of Object.entries({
    "with the prefix of authing": {},
    "with the prefix and the scheme of genauth": { prefix: "x-genauth-", scheme: "GenAuth" },
    "over a list, which the server parses": {
      path: "/api/v3/get-user-batch",
      query: "userIds%5B%5D=a+b&userIds[]=%C3%BC",
      pairs: ['userIds=["a b","ü"]'],
    },
    "over an object, whose leaves are text": {
      path: "/api/v3/list-tenants",
      query: "source%5Ba%5D=1&source%5Bb%5D%5B%5D=x",
      pairs: ['source={"a":"1","b":["x"]}'],
    },
    "over header fields of the caller": { headers: { "x-authing-lang": "ja-JP", "x-other": "1" } },
    "with a date in milliseconds": {
      headers: { date: null, "x-authing-date": String(Date.now()) },
    },
  })) {
    test(`${what} is accepted`, async (t) => {
      const emulator = await start(t);
      const request = getUser(options);
      const { path = USER } = options;
      const answer = options.path ? signed(path, options) : request;
      assert.deepEqual(await codesOf(emulator, answer), ACCEPTED);
      assert.equal(emulator.management.isSigned(emulator.requests[0]), true);
    });
  }

  test("covers the fields of a body in the order of their names, and not the query of a DELETE", async (t) => {
    const emulator = await start(t);
    const create = signedPost("/api/v3/create-user", {
      username: "u",
      email: "王@x",
      customData: { b: 1, a: [null] },
    });
    assert.deepEqual(await codesOf(emulator, create), ACCEPTED);
    const remove = signed("/api/v3/batch-applications-auth", {
      method: "DELETE",
      query: "authIds[]=1",
    });
    assert.deepEqual(await codesOf(emulator, remove), ACCEPTED);
  });

  for (const [what, code, options] of [
    ["by another secret", "SIGNATURE_WRONG", { key: { accessKeyId, accessKeySecret: "x" } }],
    ["of an unknown access key", "SIGNATURE_WRONG", { key: { accessKeyId: "x", accessKeySecret } }],
    ["over other pairs", "SIGNATURE_WRONG", { pairs: ["userId=2"] }],
    ["without a nonce", "SIGNATURE_WRONG", { headers: { "x-authing-signature-nonce": null } }],
    [
      "of another method",
      "SIGNATURE_METHOD_UNKNOWN",
      { headers: { "x-authing-signature-method": "HMAC-SHA256" } },
    ],
    [
      "of another version",
      "SIGNATURE_VERSION_UNKNOWN",
      { headers: { "x-authing-signature-version": "2.0" } },
    ],
    [
      "with a date in another form",
      "SIGNATURE_DATE_MALFORMED",
      { headers: { date: "2026-11-27" } },
    ],
    [
      "with a date of its own in another form",
      "SIGNATURE_DATE_MALFORMED",
      { headers: { "x-authing-date": "1" } },
    ],
    ["without a date", "SIGNATURE_DATE_MISSING", { headers: { date: null } }],
  ]) {
    test(`${what} is refused with ${API_CODES[code]}`, async (t) => {
      const emulator = await start(t);
      assert.deepEqual(await codesOf(emulator, getUser(options)), refused(code));
    });
  }

  test("is refused where a header field or the body was changed on the way", async (t) => {
    const emulator = await start(t);
    const changed = getUser({ headers: { "x-authing-lang": "zh-CN" } });
    changed.headers["x-authing-lang"] = "en-US";
    assert.deepEqual(await codesOf(emulator, changed), refused("SIGNATURE_WRONG"));
    const body = signedPost("/api/v3/create-user", { username: "a" });
    body.body = '{"username":"b"}';
    assert.deepEqual(await codesOf(emulator, body), refused("SIGNATURE_WRONG"));
  });

  test("is accepted once; a wrong one does not use up the nonce", async (t) => {
    const emulator = await start(t);
    const request = getUser();
    const forged = { ...request, target: `${USER}?userId=2` };
    assert.deepEqual(await codesOf(emulator, forged), refused("SIGNATURE_WRONG"));
    assert.deepEqual(await codesOf(emulator, request), ACCEPTED);
    assert.deepEqual(await codesOf(emulator, request), refused("SIGNATURE_USED"));
  });

  test("is accepted as long as its date is within the skew of the emulator's clock", async (t) => {
    const clock = createClock(1_800_000_000_000);
    const emulator = await start(t, { clock });
    for (const [offset, expected] of [
      [SIGNATURE_SKEW_MS, ACCEPTED],
      [-SIGNATURE_SKEW_MS, ACCEPTED],
      [SIGNATURE_SKEW_MS + 1000, refused("SIGNATURE_DATE_SKEWED")],
      [-SIGNATURE_SKEW_MS - 1000, refused("SIGNATURE_DATE_SKEWED")],
    ]) {
      const request = getUser({ time: clock.now() + offset });
      assert.deepEqual(await codesOf(emulator, request), expected, String(offset));
    }
    const narrow = await start(t, { clock, management: { signatureSkewMs: 0 } });
    const late = getUser({ time: clock.now() + 1000 });
    assert.deepEqual(await codesOf(narrow, late), refused("SIGNATURE_DATE_SKEWED"));
    assert.deepEqual(await codesOf(narrow, getUser({ time: clock.now() })), ACCEPTED);
  });
});

describe("a management token", () => {
  const askForToken = (emulator, body) =>
    ask(emulator, {
      target: "/api/v3/get-management-token",
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
  const withToken = (authorization, pool = userPoolId) => ({
    target: `${USER}?userId=1`,
    headers: { authorization, "x-authing-userpool-id": pool },
  });

  test("is issued for an access key and accepted until it expires", async (t) => {
    const clock = createClock();
    const emulator = await start(t, { clock });
    const { data } = await askForToken(emulator, { accessKeyId, accessKeySecret });
    assert.equal(data.expires_in, MANAGEMENT_TOKEN_LIFETIME_MS / 1000);
    const claims = JSON.parse(Buffer.from(data.access_token.split(".")[1], "base64url"));
    assert.equal(claims.scoped_userpool_id, userPoolId);
    for (const authorization of [data.access_token, `Bearer ${data.access_token}`]) {
      assert.deepEqual(await codesOf(emulator, withToken(authorization)), ACCEPTED);
    }
    const otherPool = await codesOf(emulator, withToken(data.access_token, "other"));
    assert.deepEqual(otherPool, [403, API_CODES.USER_POOL_WRONG]);
    clock.advance(MANAGEMENT_TOKEN_LIFETIME_MS);
    const expired = await codesOf(emulator, withToken(data.access_token));
    assert.deepEqual(expired, refused("MANAGEMENT_TOKEN_INVALID"));
  });

  test("is refused where it was revoked or never issued, and where there is none", async (t) => {
    const emulator = await start(t);
    const { issueToken, revokeToken } = emulator.management;
    const [one, other] = [issueToken(), issueToken(accessKeyId)];
    revokeToken(one);
    for (const token of [one, "never", `Bearer ${one}`]) {
      const codes = await codesOf(emulator, withToken(token));
      assert.deepEqual(codes, refused("MANAGEMENT_TOKEN_INVALID"));
    }
    assert.deepEqual(await codesOf(emulator, withToken(other)), ACCEPTED);
    revokeToken();
    assert.deepEqual(
      await codesOf(emulator, withToken(other)),
      refused("MANAGEMENT_TOKEN_INVALID"),
    );
    const none = { target: `${USER}?userId=1` };
    assert.deepEqual(await codesOf(emulator, none), refused("MANAGEMENT_TOKEN_INVALID"));
  });

  test("is not issued for a wrong secret", async (t) => {
    const emulator = await start(t);
    const { statusCode, apiCode } = await askForToken(emulator, {
      accessKeyId,
      accessKeySecret: "x",
    });
    assert.deepEqual([statusCode, apiCode], [401, API_CODES.CLIENT_WRONG]);
    const { apiCode: missing } = await askForToken(emulator, { accessKeyId });
    assert.equal(missing, API_CODES.PARAMETER_INVALID);
  });

  test("is not required if the emulator is told so", async (t) => {
    const emulator = await start(t, { management: { requireIdentity: false } });
    assert.deepEqual(await codesOf(emulator, { target: `${USER}?userId=1` }), ACCEPTED);
  });
});

describe("the option management", () => {
  test("gives the access keys", async (t) => {
    const key = { accessKeyId: "AK", accessKeySecret: "SK", userPoolId: "pool" };
    const emulator = await start(t, { management: { accessKeys: [key] } });
    assert.deepEqual(emulator.management.accessKeys, [key]);
    assert.deepEqual(await codesOf(emulator, getUser({ key })), ACCEPTED);
    assert.deepEqual(await codesOf(emulator, getUser()), refused("SIGNATURE_WRONG"));
  });

  for (const management of [
    { accessKey: [] },
    { accessKeys: "x" },
    { accessKeys: [{ accessKeyId: "a" }] },
    { accessKeys: [DEMO_ACCESS_KEY, DEMO_ACCESS_KEY] },
    { signatureSkewMs: -1 },
    { tokenLifetimeMs: 0 },
    { requireIdentity: "no" },
  ]) {
    test(`is refused as ${JSON.stringify(management)}`, async (t) => {
      await assert.rejects(start(t, { management }), { code: "ERR_INVALID_OPTION" });
    });
  }
});
