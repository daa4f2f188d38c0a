import assert from "node:assert/strict";
import { constants, createPublicKey, publicEncrypt } from "node:crypto";
import { describe, test } from "node:test";

import { API_CODES, DEMO_DIRECTORY_ACCOUNT, DEMO_USER } from "../index.js";
import { start } from "./support/client.mjs";
import { call, codeFor, dataOf, refusalOf, signIn } from "./support/operations.mjs";
import { encryptSm2 } from "./support/sm2.mjs";

/** Encrypts under the key that the emulator publishes. */
async function encrypted(emulator, type, text) {
  const { json } = await call(emulator, "getSystemInfo");
  if (type === "sm2") return encryptSm2(text, json.sm2.publicKey);
  const der = Buffer.from(json.rsa.publicKey, "base64");
  const key = createPublicKey({ key: der, type: "spki", format: "der" });
  const padding = constants.RSA_PKCS1_PADDING;
  return publicEncrypt({ key, padding }, Buffer.from(text)).toString("base64");
}

test("the public keys stay the same", async (t) => {
  const emulator = await start(t);
  const [first, second] = [
    await call(emulator, "getSystemInfo"),
    await call(emulator, "getSystemInfo"),
  ];
  assert.deepEqual(first.json, second.json);
  assert.match(first.json.rsa.publicKey, /^[\w+/]+=*$/);
  assert.match(first.json.sm2.publicKey, /^04[0-9a-f]{128}$/);
});

for (const passwordEncryptType of ["rsa", "sm2"]) {
  describe(`a password encrypted with ${passwordEncryptType}`, () => {
    const options = { passwordEncryptType };

    test("signs a user up and in", async (t) => {
      const emulator = await start(t);
      const password = await encrypted(emulator, passwordEncryptType, "秘密 secret");
      const passwordPayload = { username: "bob", password };
      const body = { connection: "PASSWORD", passwordPayload, options };
      await dataOf(call(emulator, "signUp", { body }));
      await dataOf(signIn(emulator, "bob", password, { body: { options } }));
      await dataOf(signIn(emulator, "bob", "秘密 secret"));
    });

    test("signs in with an account of LDAP", async (t) => {
      const emulator = await start(t);
      const { sAMAccountName, password } = DEMO_DIRECTORY_ACCOUNT;
      const text = await encrypted(emulator, passwordEncryptType, password);
      const ldapPayload = { sAMAccountName, password: text };
      const body = { connection: "LDAP", ldapPayload, options };
      await dataOf(call(emulator, "signInByCredentials", { body }));
    });

    test("is checked, changed and proves the deletion of the account", async (t) => {
      const emulator = await start(t);
      const password = await encrypted(emulator, passwordEncryptType, DEMO_USER.password);
      const newPassword = await encrypted(emulator, passwordEncryptType, "new");
      const check = { username: "demo", password, ...options };
      assert.deepEqual(await dataOf(call(emulator, "validatePassword", { body: check })), {
        valid: true,
      });
      const change = { oldPassword: password, newPassword, ...options };
      await dataOf(call(emulator, "updatePassword", { body: change }));
      const passwordPayload = { password: newPassword, ...options };
      const request = { verifyMethod: "PASSWORD", passwordPayload };
      await dataOf(call(emulator, "verifyDeleteAccountRequest", { body: request }));
    });

    test("is rejected when it is not encrypted", async (t) => {
      const emulator = await start(t);
      const answer = signIn(emulator, "demo", DEMO_USER.password, { body: { options } });
      assert.deepEqual(await refusalOf(answer), [400, API_CODES.PASSWORD_UNREADABLE]);
    });
  });
}

test("a password is changed only with the old one", async (t) => {
  const emulator = await start(t);
  const wrong = call(emulator, "updatePassword", { body: { newPassword: "new" } });
  assert.deepEqual(await refusalOf(wrong), [401, API_CODES.CREDENTIALS_WRONG]);
  const body = { newPassword: "new", oldPassword: DEMO_USER.password };
  await dataOf(call(emulator, "updatePassword", { body }));
  await dataOf(signIn(emulator, "demo", "new"));
});

for (const [verifyMethod, payload, address] of [
  ["EMAIL_PASSCODE", "emailPassCodePayload", { email: DEMO_USER.email }],
  ["PHONE_PASSCODE", "phonePassCodePayload", { phoneNumber: DEMO_USER.phone }],
]) {
  test(`a forgotten password is reset with a token for a code: ${verifyMethod}`, async (t) => {
    const emulator = await start(t);
    const to = Object.values(address)[0];
    const passCode = await codeFor(emulator, "CHANNEL_RESET_PASSWORD", to);
    const request = { verifyMethod, [payload]: { ...address, passCode } };
    const { passwordResetToken } = await dataOf(
      call(emulator, "verifyResetPasswordRequest", { body: request }),
    );
    const body = { passwordResetToken, password: "new" };
    await dataOf(call(emulator, "resetPassword", { body }));
    await dataOf(signIn(emulator, "demo", "new"));
    const again = call(emulator, "resetPassword", { body });
    assert.deepEqual(await refusalOf(again), [400, API_CODES.TICKET_WRONG]);
  });
}

test("the security level depends on the user's credentials", async (t) => {
  const emulator = await start(t, { users: [{ username: "bob" }] });
  assert.equal((await dataOf(call(emulator, "getSecurityLevel"))).securityScore, 0);
  await dataOf(call(emulator, "updatePassword", { body: { newPassword: "new" } }));
  const { passwordSet, emailBinded } = await dataOf(call(emulator, "getSecurityLevel"));
  assert.deepEqual([passwordSet, emailBinded], [true, false]);
});
