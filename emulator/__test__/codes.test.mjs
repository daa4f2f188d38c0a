import assert from "node:assert/strict";
import { describe, test } from "node:test";

import {
  API_CODES,
  CODE_LIFETIME_MS,
  createClock,
  DEMO_USER,
  SMS_CODE_LIFETIME_MS,
} from "../index.js";
import { start } from "./support/client.mjs";
import { call, codeFor, dataOf, refusalOf, tokenOf } from "./support/operations.mjs";

const CODE_WRONG = [400, API_CODES.CODE_WRONG];

function preCheck(emulator, channel, email, passCode) {
  const body = { codeType: "EMAIL", emailCodePayload: { email, passCode, channel } };
  return dataOf(call(emulator, "preCheckCode", { body }));
}

describe("a code that is sent", () => {
  test("can be read by the test", async (t) => {
    const emulator = await start(t, { clock: createClock(42) });
    await codeFor(emulator, "CHANNEL_LOGIN", "bob@example.com");
    await codeFor(emulator, "CHANNEL_LOGIN", "13911111111");
    const [email, sms] = emulator.messages;
    assert.match(email.code, /^\d{6}$/);
    const { code: _, ...rest } = email;
    assert.deepEqual(rest, {
      kind: "email",
      to: "bob@example.com",
      channel: "CHANNEL_LOGIN",
      time: 42,
    });
    assert.equal(sms.kind, "sms");
    assert.equal(sms.to, "+86 13911111111");
    emulator.clearMessages();
    assert.deepEqual(emulator.messages, []);
  });

  test("is checked without using it up", async (t) => {
    const emulator = await start(t);
    const code = await codeFor(emulator, "CHANNEL_BIND_EMAIL", "bob@example.com");
    for (let i = 0; i < 2; i += 1) {
      const { isValid } = await preCheck(emulator, "CHANNEL_BIND_EMAIL", "bob@example.com", code);
      assert.equal(isValid, true);
    }
  });

  test("is checked by phone number, with the country's code in any form", async (t) => {
    const emulator = await start(t);
    const passCode = await codeFor(emulator, "CHANNEL_LOGIN", "13911111111");
    const phone = { phone: "13911111111", phoneCountryCode: "86" };
    const smsCodePayload = { ...phone, passCode, channel: "CHANNEL_LOGIN" };
    const body = { codeType: "SMS", smsCodePayload };
    assert.deepEqual(await dataOf(call(emulator, "preCheckCode", { body })), { isValid: true });
  });

  test("is valid only for its channel and its address", async (t) => {
    const emulator = await start(t);
    const code = await codeFor(emulator, "CHANNEL_LOGIN", "bob@example.com");
    const other = await preCheck(emulator, "CHANNEL_REGISTER", "bob@example.com", code);
    assert.equal(other.isValid, false);
    assert.match(other.message, /wrong/);
    const elsewhere = await preCheck(emulator, "CHANNEL_LOGIN", "eve@example.com", code);
    assert.equal(elsewhere.isValid, false);
  });

  test("expires", async (t) => {
    const clock = createClock();
    const emulator = await start(t, { clock });
    const code = await codeFor(emulator, "CHANNEL_LOGIN", "bob@example.com");
    clock.advance(CODE_LIFETIME_MS - 1);
    assert.equal(
      (await preCheck(emulator, "CHANNEL_LOGIN", "bob@example.com", code)).isValid,
      true,
    );
    clock.advance(1);
    assert.equal(
      (await preCheck(emulator, "CHANNEL_LOGIN", "bob@example.com", code)).isValid,
      false,
    );
  });
});

describe("codes", () => {
  test("in text messages expire after a minute", async (t) => {
    const clock = createClock();
    const emulator = await start(t, { clock });
    const passCode = await codeFor(emulator, "CHANNEL_LOGIN", "13911111111");
    const smsCodePayload = { phone: "13911111111", passCode, channel: "CHANNEL_LOGIN" };
    const check = async () =>
      (await dataOf(call(emulator, "preCheckCode", { body: { codeType: "SMS", smsCodePayload } })))
        .isValid;
    clock.advance(SMS_CODE_LIFETIME_MS - 1);
    assert.equal(await check(), true);
    clock.advance(1);
    assert.equal(await check(), false);
  });

  test("are sent once a minute for a channel and an address, used or not", async (t) => {
    const clock = createClock();
    const emulator = await start(t, { clock });
    const send = (channel, email) => call(emulator, "sendEmail", { body: { channel, email } });
    const TOO_OFTEN = [429, API_CODES.CODE_SENT_TOO_OFTEN];
    const OK = [200, undefined];
    assert.deepEqual(await refusalOf(send("CHANNEL_LOGIN", DEMO_USER.email)), OK);
    clock.advance(59_999);
    assert.deepEqual(await refusalOf(send("CHANNEL_LOGIN", DEMO_USER.email)), TOO_OFTEN);
    assert.deepEqual(await refusalOf(send("CHANNEL_REGISTER", DEMO_USER.email)), OK);
    assert.deepEqual(await refusalOf(send("CHANNEL_LOGIN", "bob@example.com")), OK);
    const passCodePayload = { email: DEMO_USER.email, passCode: emulator.messages[0].code };
    const signIn = { connection: "PASSCODE", passCodePayload };
    await dataOf(call(emulator, "signInByCredentials", { body: signIn }));
    assert.deepEqual(await refusalOf(send("CHANNEL_LOGIN", DEMO_USER.email)), TOO_OFTEN);
    clock.advance(1);
    assert.deepEqual(await refusalOf(send("CHANNEL_LOGIN", DEMO_USER.email)), OK);
  });
});

describe("an email address", () => {
  test("is unbound and bound again, each with its code", async (t) => {
    const emulator = await start(t);
    const token = tokenOf(emulator);
    const first = await codeFor(emulator, "CHANNEL_UNBIND_EMAIL", DEMO_USER.email);
    await dataOf(call(emulator, "unbindEmail", { token, body: { passCode: first } }));
    assert.equal((await dataOf(call(emulator, "getProfile", { token }))).email, undefined);
    const unbindAgain = call(emulator, "unbindEmail", { token, body: { passCode: first } });
    assert.deepEqual(await refusalOf(unbindAgain), [400, API_CODES.STATE_WRONG]);

    const email = "new@example.com";
    const passCode = await codeFor(emulator, "CHANNEL_BIND_EMAIL", email);
    await dataOf(call(emulator, "bindEmail", { token, body: { email, passCode } }));
    const profile = await dataOf(call(emulator, "getProfile", { token }));
    assert.equal(profile.email, email);
    assert.equal(profile.emailVerified, true);
  });

  test("that another user has is not bound", async (t) => {
    const emulator = await start(t);
    emulator.users.add({ username: "bob" });
    const email = DEMO_USER.email;
    const passCode = await codeFor(emulator, "CHANNEL_BIND_EMAIL", email);
    const given = { token: tokenOf(emulator, "bob"), body: { email, passCode } };
    const answer = call(emulator, "bindEmail", given);
    assert.deepEqual(await refusalOf(answer), [409, API_CODES.ACCOUNT_TAKEN]);
  });

  test("is changed with a token that the codes gave", async (t) => {
    const emulator = await start(t);
    const emailPassCodePayload = {
      newEmail: "new@example.com",
      newEmailPassCode: await codeFor(emulator, "CHANNEL_UPDATE_EMAIL", "new@example.com"),
      oldEmail: DEMO_USER.email,
      oldEmailPassCode: await codeFor(emulator, "CHANNEL_UPDATE_EMAIL", DEMO_USER.email),
    };
    const request = { verifyMethod: "EMAIL_PASSCODE", emailPassCodePayload };
    const { updateEmailToken } = await dataOf(
      call(emulator, "verifyUpdateEmailRequest", { body: request }),
    );
    await dataOf(call(emulator, "updateEmail", { body: { updateEmailToken } }));
    assert.equal(emulator.users.find("demo").email, "new@example.com");
    const again = call(emulator, "updateEmail", { body: { updateEmailToken } });
    assert.deepEqual(await refusalOf(again), [400, API_CODES.TICKET_WRONG]);
  });
});

describe("the last way to sign in", () => {
  test("is not unbound", async (t) => {
    const emulator = await start(t, {
      users: [{ username: "a", email: "a@example.com" }, { phone: "13900000000" }],
    });
    for (const [account, channel, operation] of [
      ["a@example.com", "CHANNEL_UNBIND_EMAIL", "unbindEmail"],
      ["13900000000", "CHANNEL_UNBIND_PHONE", "unbindPhone"],
    ]) {
      const passCode = await codeFor(emulator, channel, account);
      const token = tokenOf(emulator, account);
      const unbind = call(emulator, operation, { token, body: { passCode } });
      assert.deepEqual(await refusalOf(unbind), [400, API_CODES.STATE_WRONG], operation);
    }
    const identities = [{ identityId: "1" }];
    emulator.store.collection("users").update({ phone: "13900000000" }, { identities });
    const token = tokenOf(emulator, "13900000000");
    const body = { passCode: emulator.messages.at(-1).code };
    await dataOf(call(emulator, "unbindPhone", { token, body }));
  });
});

describe("a phone number", () => {
  test("is unbound and bound again, each with its code", async (t) => {
    const emulator = await start(t);
    const first = await codeFor(emulator, "CHANNEL_UNBIND_PHONE", DEMO_USER.phone);
    await dataOf(call(emulator, "unbindPhone", { body: { passCode: first } }));
    assert.equal(emulator.users.find("demo").phone, undefined);

    const phoneNumber = "13911111111";
    const wrong = call(emulator, "bindPhone", { body: { phoneNumber, passCode: "wrong" } });
    assert.deepEqual(await refusalOf(wrong), CODE_WRONG);
    const passCode = await codeFor(emulator, "CHANNEL_BIND_PHONE", phoneNumber);
    await dataOf(call(emulator, "bindPhone", { body: { phoneNumber, passCode } }));
    assert.equal(emulator.users.find("demo").phone, phoneNumber);
  });

  test("is changed with a token that the codes gave", async (t) => {
    const emulator = await start(t);
    const newPhoneNumber = "13911111111";
    const phonePassCodePayload = {
      newPhoneNumber,
      newPhonePassCode: await codeFor(emulator, "CHANNEL_BIND_PHONE", newPhoneNumber),
      oldPhoneNumber: DEMO_USER.phone,
      oldPhonePassCode: await codeFor(emulator, "CHANNEL_UNBIND_PHONE", DEMO_USER.phone),
    };
    const request = { verifyMethod: "PHONE_PASSCODE", phonePassCodePayload };
    const { updatePhoneToken } = await dataOf(
      call(emulator, "verifyUpdatePhoneRequest", { body: request }),
    );
    await dataOf(call(emulator, "updatePhone", { body: { updatePhoneToken } }));
    assert.equal(emulator.users.find("demo").phone, newPhoneNumber);
  });
});
