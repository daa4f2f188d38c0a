import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { API_CODES, createClock, DEMO_APP, DEMO_USER, startEmulator } from "../index.js";
import { start } from "./support/client.mjs";
import { call, dataOf, refusalOf, signIn, tokenOf } from "./support/operations.mjs";

const SIGN_IN_REQUIRED = [401, API_CODES.SIGN_IN_REQUIRED];

async function nameOf(answer) {
  return (await dataOf(answer)).username;
}

describe("the user of a request", () => {
  test("is that of the access token, with or without the scheme Bearer", async (t) => {
    const emulator = await start(t);
    emulator.users.add({ username: "bob" });
    const token = tokenOf(emulator, "bob");
    for (const authorization of [token, `Bearer ${token}`, `bearer ${token}`]) {
      const headers = { authorization };
      assert.equal(await nameOf(call(emulator, "getProfile", { headers })), "bob");
    }
  });

  test("is the first one with requireSignIn: false when a token is missing or unknown", async (t) => {
    const emulator = await start(t, { requireSignIn: false });
    assert.equal(await nameOf(call(emulator, "getProfile")), "demo");
    assert.equal(await nameOf(call(emulator, "getProfile", { token: "unknown" })), "demo");
  });

  test("does not exist without users", async (t) => {
    const emulator = await start(t, { users: [] });
    assert.deepEqual(await refusalOf(call(emulator, "getProfile")), SIGN_IN_REQUIRED);
  });

  test("does not exist when the token has expired", async (t) => {
    const clock = createClock();
    const emulator = await start(t, { clock });
    const { access_token: token, expire_in: seconds } = emulator.users.signIn("demo");
    clock.advance(seconds * 1000);
    assert.deepEqual(await refusalOf(call(emulator, "getProfile", { token })), SIGN_IN_REQUIRED);
  });
});

describe("by default", () => {
  /** An emulator with no options at all. */
  async function startDefault(t) {
    const emulator = await startEmulator();
    t.after(() => emulator.close());
    return emulator;
  }

  for (const name of ["getProfile", "getLoginHistory", "listEnrolledFactors", "getRoleList"]) {
    test(`${name} needs a token that was issued`, async (t) => {
      const emulator = await startDefault(t);
      assert.deepEqual(await refusalOf(call(emulator, name)), SIGN_IN_REQUIRED);
      const unknown = call(emulator, name, { token: "unknown" });
      assert.deepEqual(await refusalOf(unknown), SIGN_IN_REQUIRED);
      await dataOf(call(emulator, name, { token: tokenOf(emulator) }));
    });
  }

  test("operations without a user need no token", async (t) => {
    const emulator = await startDefault(t);
    await dataOf(call(emulator, "getApplicationEnabledExtIdps"));
    await dataOf(signIn(emulator, "demo", DEMO_USER.password));
  });
});

describe("an application that authenticates", () => {
  const basic = (id, secret) => `Basic ${Buffer.from(`${id}:${secret}`).toString("base64")}`;
  const { appId, appSecret } = DEMO_APP;
  const attempts = [
    ["rightly by Basic", { headers: { authorization: basic(appId, appSecret) } }, true],
    ["by Basic with a wrong secret", { headers: { authorization: basic(appId, "x") } }, false],
    ["by Basic with a wrong id", { headers: { authorization: basic("x", appSecret) } }, false],
    ["rightly in the body", { body: { client_id: appId, client_secret: appSecret } }, true],
    ["in the body with a wrong secret", { body: { client_id: appId, client_secret: "x" } }, false],
    ["in the body with a wrong id", { body: { client_id: "x", client_secret: appSecret } }, false],
    ["not at all", {}, true],
  ];
  for (const [how, given, accepted] of attempts) {
    test(`${how} is ${accepted ? "accepted" : "refused"}`, async (t) => {
      const emulator = await start(t);
      const answer = signIn(emulator, "demo", DEMO_USER.password, given);
      if (accepted) await dataOf(answer);
      else assert.deepEqual(await refusalOf(answer), [401, API_CODES.CLIENT_WRONG]);
    });
  }

  for (const [name, body] of [
    ["exchangeTokenSetWithQrCodeTicket", { ticket: "x" }],
    [
      "signInByMobile",
      { connection: "github", extIdpConnidentifier: "g", githubPayload: { code: "x" } },
    ],
  ]) {
    test(`is checked by ${name}`, async (t) => {
      const emulator = await start(t);
      const answer = call(emulator, name, { body: { ...body, client_secret: "wrong" } });
      assert.deepEqual(await refusalOf(answer), [401, API_CODES.CLIENT_WRONG]);
    });
  }
});

describe("the users of the emulator", () => {
  test("can be given, added, found and listed", async (t) => {
    const emulator = await start(t, { users: [{ email: "a@example.com", name: "A" }] });
    const bob = emulator.users.add({ username: "bob", password: "secret" });
    assert.deepEqual(emulator.users.find("bob"), bob);
    assert.deepEqual(emulator.users.find(bob.userId), bob);
    assert.equal(emulator.users.find("nobody"), undefined);
    assert.deepEqual(
      emulator.users.list().map((user) => user.name ?? user.username),
      ["A", "bob"],
    );
    await dataOf(signIn(emulator, "bob", "secret"));
  });

  test("are copies: a change has no effect on the emulator", async (t) => {
    const emulator = await start(t);
    emulator.users.find("demo").customData.changed = true;
    assert.deepEqual(emulator.users.find("demo").customData, {});
  });

  test("can be signed in to an application with a scope", async (t) => {
    const apps = [DEMO_APP, { appId: "other", appSecret: "s" }];
    const emulator = await start(t, { apps });
    const set = emulator.users.signIn("demo", { appId: "other", scope: "openid email" });
    assert.equal(set.scope, "openid email");
    const claims = JSON.parse(Buffer.from(set.access_token.split(".")[1], "base64url"));
    assert.equal(claims.aud, "other");
  });

  const faults = [
    [{ users: [{}] }, /users\[0\] needs at least one of username, email and phone/],
    [{ users: [{ username: 1 }] }, /users\[0\]: .*username must be of type string/],
    [{ users: [{ username: "a", shoeSize: 1 }] }, /users\[0\] has no option "shoeSize"/],
    [{ users: [{ username: "a" }, { username: "a" }] }, /users\[1\]: Another user has this/],
    [{ users: "demo" }, /users must be an array/],
    [{ ldapAccounts: [{ sAMAccountName: "a" }] }, /ldapAccounts\[0\]\.password must be/],
    [{ adAccounts: {} }, /adAccounts must be an array/],
    [{ requireSignIn: "yes" }, /requireSignIn must be one of true, false/],
  ];
  for (const [options, message] of faults) {
    test(`are refused as options: ${JSON.stringify(options)}`, async (t) => {
      await assert.rejects(start(t, options), { code: "ERR_INVALID_OPTION", message });
    });
  }

  test("that do not exist cannot be signed in", async (t) => {
    const emulator = await start(t);
    const code = "ERR_INVALID_OPTION";
    assert.throws(() => emulator.users.signIn("nobody"), { code });
    assert.throws(() => emulator.users.signIn("demo", { appId: "none" }), { code });
    assert.throws(() => emulator.users.add({ username: "demo" }), { code });
  });
});
