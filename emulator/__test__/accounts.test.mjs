import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { API_CODES, createClock, DEMO_DIRECTORY_ACCOUNT, DEMO_USER } from "../index.js";
import { start } from "./support/client.mjs";
import { call, codeFor, dataOf, refusalOf, signIn, tokenOf } from "./support/operations.mjs";

const WRONG = [401, API_CODES.CREDENTIALS_WRONG];

function signUp(emulator, body) {
  return call(emulator, "signUp", { body });
}

describe("signing up", () => {
  test("with a password makes a user who can sign in and read the profile", async (t) => {
    const emulator = await start(t);
    const user = await dataOf(
      signUp(emulator, {
        connection: "PASSWORD",
        passwordPayload: { email: "Bob@example.com", password: "secret" },
        profile: { nickname: "Bob", gender: "M" },
      }),
    );
    assert.equal(user.email, "Bob@example.com");
    assert.equal(user.nickname, "Bob");
    assert.equal(user.password, undefined);
    const { access_token: token } = await dataOf(signIn(emulator, "bob@example.com", "secret"));
    const profile = await dataOf(call(emulator, "getProfile", { token }));
    assert.equal(profile.userId, user.userId);
    assert.equal(profile.loginsCount, 1);
  });

  test("with a code verifies the address and uses the code up", async (t) => {
    const emulator = await start(t);
    const passCode = await codeFor(emulator, "CHANNEL_REGISTER", "bob@example.com");
    const body = {
      connection: "PASSCODE",
      passCodePayload: { email: "bob@example.com", passCode },
    };
    const user = await dataOf(signUp(emulator, body));
    assert.equal(user.emailVerified, true);
    emulator.users.add({ username: "other" });
    const again = { ...body, passCodePayload: { email: "other@example.com", passCode } };
    assert.deepEqual(await refusalOf(signUp(emulator, again)), [400, API_CODES.CODE_WRONG]);
  });

  test("with a phone number can set a password", async (t) => {
    const emulator = await start(t);
    const passCode = await codeFor(emulator, "CHANNEL_REGISTER", "13911111111");
    await dataOf(
      signUp(emulator, {
        connection: "PASSCODE",
        passCodePayload: { phone: "13911111111", passCode },
        options: { passwordForPhonePassCode: "secret" },
      }),
    );
    await dataOf(signIn(emulator, { phone: "13911111111" }, "secret"));
  });

  test("can complete the profile with a verified phone number", async (t) => {
    const emulator = await start(t);
    const code = await codeFor(emulator, "CHANNEL_COMPLETE_PHONE", "13911111111");
    const body = {
      connection: "PASSWORD",
      passwordPayload: { username: "bob", password: "secret" },
      profile: { phone: "13911111111" },
      options: { phonePassCodeForInformationCompletion: code },
    };
    assert.equal((await dataOf(signUp(emulator, body))).phoneVerified, true);
  });

  test("is refused for a user name that is taken", async (t) => {
    const emulator = await start(t);
    const passwordPayload = { username: DEMO_USER.username, password: "x" };
    const answer = signUp(emulator, { connection: "PASSWORD", passwordPayload });
    assert.deepEqual(await refusalOf(answer), [409, API_CODES.ACCOUNT_TAKEN]);
  });
});

describe("signing in with a password", () => {
  for (const name of ["username", "email", "phone"]) {
    test(`accepts ${name}, by its own name and as account`, async (t) => {
      const emulator = await start(t);
      await dataOf(signIn(emulator, { [name]: DEMO_USER[name] }, DEMO_USER.password));
      await dataOf(signIn(emulator, DEMO_USER[name], DEMO_USER.password));
    });
  }

  test("is refused alike for a wrong password and an unknown account", async (t) => {
    const emulator = await start(t);
    const answers = [
      await signIn(emulator, "demo", "wrong"),
      await signIn(emulator, "nobody", DEMO_USER.password),
    ];
    assert.deepEqual(await refusalOf(answers[0]), WRONG);
    assert.equal(answers[0].json.message, answers[1].json.message);
  });

  test("gives the tokens that the scope asks for", async (t) => {
    const emulator = await start(t, { clock: createClock(1_700_000_000_000) });
    const scope = "openid offline_access";
    const set = await dataOf(
      signIn(emulator, "demo", DEMO_USER.password, { body: { options: { scope } } }),
    );
    assert.deepEqual(Object.keys(set).sort(), [
      "access_token",
      "expire_in",
      "id_token",
      "refresh_token",
      "scope",
      "token_type",
    ]);
    const claims = JSON.parse(Buffer.from(set.id_token.split(".")[1], "base64url"));
    assert.equal(claims.iss, `${emulator.url}/oidc`);
    assert.equal(claims.aud, emulator.apps[0].appId);
    assert.equal(claims.iat, 1_700_000_000);
    assert.equal(claims.preferred_username, "demo");
  });
});

describe("signing in with a code", () => {
  const body = (email, passCode, options) => ({
    connection: "PASSCODE",
    passCodePayload: { email, passCode },
    options,
  });

  test("works once", async (t) => {
    const emulator = await start(t);
    const passCode = await codeFor(emulator, "CHANNEL_LOGIN", DEMO_USER.email);
    const given = { body: body(DEMO_USER.email, passCode) };
    await dataOf(call(emulator, "signInByCredentials", given));
    const again = call(emulator, "signInByCredentials", given);
    assert.deepEqual(await refusalOf(again), [400, API_CODES.CODE_WRONG]);
  });

  test("creates a user only when the request allows it", async (t) => {
    const emulator = await start(t);
    const passCode = await codeFor(emulator, "CHANNEL_LOGIN", "new@example.com");
    const answer = call(emulator, "signInByCredentials", {
      body: body("new@example.com", passCode),
    });
    assert.deepEqual(await refusalOf(answer), [404, API_CODES.USER_UNKNOWN]);
    const willing = body("new@example.com", passCode, { autoRegister: true });
    await dataOf(call(emulator, "signInByCredentials", { body: willing }));
    assert.equal(emulator.users.find("new@example.com").emailVerified, true);
  });
});

describe("signing in with an account of a directory", () => {
  for (const [connection, payload, option] of [
    ["LDAP", "ldapPayload", "ldapAccounts"],
    ["AD", "adPayload", "adAccounts"],
  ]) {
    test(`${connection} knows the demo account`, async (t) => {
      const emulator = await start(t, { users: [] });
      const body = { connection, [payload]: DEMO_DIRECTORY_ACCOUNT };
      await dataOf(call(emulator, "signInByCredentials", { body }));
      assert.equal(emulator.users.list().length, 1);
    });

    test(`${connection} knows the accounts it was given, and no others`, async (t) => {
      const emulator = await start(t, { [option]: [{ sAMAccountName: "eve", password: "p" }] });
      const attempt = (password) => ({
        body: { connection, [payload]: { sAMAccountName: "eve", password } },
      });
      await dataOf(call(emulator, "signInByCredentials", attempt("p")));
      const wrong = call(emulator, "signInByCredentials", attempt("q"));
      assert.deepEqual(await refusalOf(wrong), WRONG);
    });
  }
});

test("a sign-in from a mobile app accepts the third party's user, and recognizes that user again", async (t) => {
  const emulator = await start(t);
  const body = {
    connection: "wechat_mini_program_code",
    extIdpConnidentifier: "wx",
    wechatMiniProgramCodePayload: { code: "x" },
  };
  const first = await dataOf(call(emulator, "signInByMobile", { body }));
  await dataOf(call(emulator, "signInByMobile", { body }));
  const profile = await dataOf(call(emulator, "getProfile", { token: first.access_token }));
  assert.equal(profile.loginsCount, 2);
});

describe("a profile", () => {
  test("is changed, and read back", async (t) => {
    const emulator = await start(t);
    const token = tokenOf(emulator);
    const body = { nickname: "D", customData: { level: 3 } };
    const updated = await dataOf(call(emulator, "updateProfile", { token, body }));
    assert.equal(updated.nickname, "D");
    const query = { withCustomData: "true" };
    const profile = await dataOf(call(emulator, "getProfile", { token, query }));
    assert.equal(profile.nickname, "D");
    assert.deepEqual(profile.customData, { level: 3 });
  });

  test("shows custom data, identities and departments only on request", async (t) => {
    const emulator = await start(t);
    const plain = await dataOf(call(emulator, "getProfile"));
    const query = { withCustomData: true, withIdentities: true, withDepartmentIds: true };
    const full = await dataOf(call(emulator, "getProfile", { query }));
    for (const name of ["customData", "identities", "departmentIds"]) {
      assert.ok(!(name in plain), name);
      assert.ok(name in full, name);
    }
  });
});

describe("an account is deleted", () => {
  test("with a token for the password, which also ends the access token", async (t) => {
    const emulator = await start(t);
    const token = tokenOf(emulator);
    const { deleteAccountToken } = await dataOf(
      call(emulator, "verifyDeleteAccountRequest", {
        token,
        body: { verifyMethod: "PASSWORD", passwordPayload: { password: DEMO_USER.password } },
      }),
    );
    await dataOf(call(emulator, "deleteAccount", { token, body: { deleteAccountToken } }));
    assert.equal(emulator.users.find("demo"), undefined);
    const profile = call(emulator, "getProfile", { token });
    assert.deepEqual(await refusalOf(profile), [401, API_CODES.SIGN_IN_REQUIRED]);
  });

  for (const [verifyMethod, payload, address] of [
    ["EMAIL_PASSCODE", "emailPassCodePayload", { email: DEMO_USER.email }],
    ["PHONE_PASSCODE", "phonePassCodePayload", { phoneNumber: DEMO_USER.phone }],
  ]) {
    test(`with a token that a code gave: ${verifyMethod}`, async (t) => {
      const emulator = await start(t);
      const to = Object.values(address)[0];
      const passCode = await codeFor(emulator, "CHANNEL_DELETE_ACCOUNT", to);
      const body = { verifyMethod, [payload]: { ...address, passCode } };
      const data = await dataOf(call(emulator, "verifyDeleteAccountRequest", { body }));
      assert.equal(data.tokenExpiresIn, 60);
      await dataOf(
        call(emulator, "deleteAccount", { body: { deleteAccountToken: data.deleteAccountToken } }),
      );
      assert.deepEqual(emulator.users.list(), []);
    });
  }

  test("not with a token that has expired", async (t) => {
    const clock = createClock();
    const emulator = await start(t, { clock });
    const passwordPayload = { password: DEMO_USER.password };
    const body = { verifyMethod: "PASSWORD", passwordPayload };
    const { deleteAccountToken, tokenExpiresIn } = await dataOf(
      call(emulator, "verifyDeleteAccountRequest", { body }),
    );
    clock.advance(tokenExpiresIn * 1000);
    const answer = call(emulator, "deleteAccount", { body: { deleteAccountToken } });
    assert.deepEqual(await refusalOf(answer), [400, API_CODES.TICKET_WRONG]);
  });
});
