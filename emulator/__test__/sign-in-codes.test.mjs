/** Signing in on the login page with a one-time code, in OpenID Connect and in CAS. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { Browser } from "../../__test__/support/browser.mjs";
import { formsOf } from "../../__test__/support/html-forms.mjs";
import { createClock, DEMO_APP, DEMO_USER, SMS_CODE_LIFETIME_MS } from "../index.js";
import { start } from "./support/client.mjs";
import { authorizeUrl, CALLBACK } from "./support/oidc.mjs";

const SERVICE = "http://localhost:4000/cas";

/** The ways to the login page: its URL and the beginning of the URL after it. */
const PROTOCOLS = {
  "OpenID Connect": { urlOf: (emulator) => authorizeUrl(emulator), until: CALLBACK },
  CAS: {
    urlOf: ({ url }) =>
      `${url}/cas-idp/${DEMO_APP.appId}?${new URLSearchParams({ service: SERVICE })}`,
    until: SERVICE,
  },
};

const alertOf = ({ text }) => /<p role="alert"[^>]*>([^<]*)</.exec(text)?.[1];
const noticeOf = ({ text }) => /<p role="status"[^>]*>([^<]*)</.exec(text)?.[1];
const fieldsOf = ({ text }) => Object.keys(formsOf(text)[0].fields);

for (const [protocol, { urlOf, until }] of Object.entries(PROTOCOLS)) {
  /** Opens the page and asks for a code. */
  async function askForCode(t, username, options) {
    const emulator = await start(t, { oidc: true, ...options });
    const browser = new Browser();
    const login = await browser.open(urlOf(emulator));
    const empty = await browser.submit(login, {}, { form: "use-code" });
    const sent = await browser.submit(empty, { username });
    return { emulator, browser, empty, sent };
  }

  describe(`a sign-in with a code by ${protocol}`, () => {
    test("goes by email", async (t) => {
      const { emulator, browser, empty, sent } = await askForCode(t, "demo");
      assert.deepEqual(fieldsOf(empty), ["action", "username"]);
      assert.deepEqual(fieldsOf(sent), ["action", "username", "passCode"]);
      assert.match(sent.text, /name="passCode" autocomplete="one-time-code" inputmode="numeric"/);
      assert.match(sent.text, /name="passCode"[^>]* autofocus/);
      assert.match(noticeOf(sent), /^A code was sent to demo@example\.com\./);
      // The style has colors of six digits.
      const [main] = /<main>.*<\/main>/s.exec(sent.text);
      assert.ok(!main.includes(emulator.messages[0].code));
      const { kind, to, channel, code } = emulator.messages[0];
      assert.deepEqual([kind, to, channel], ["email", DEMO_USER.email, "CHANNEL_LOGIN"]);
      const done = await browser.submit(sent, { passCode: ` ${code} ` }, { until });
      assert.match(done.url, /(code|ticket)=/);
      assert.equal(emulator.users.find("demo").loginsCount, 1);
    });

    test("goes by phone, if the user gives the number or has no email", async (t) => {
      for (const username of [DEMO_USER.phone, "13900000000"]) {
        const users = [DEMO_USER, { phone: "13900000000" }];
        const { emulator, browser, sent } = await askForCode(t, username, { users });
        const { kind, to, code } = emulator.messages[0];
        assert.deepEqual([kind, to], ["sms", `+86 ${username}`]);
        const done = await browser.submit(sent, { passCode: code }, { until });
        assert.match(done.url, /(code|ticket)=/);
      }
    });

    test("fails with a wrong, an expired and a used code, and says so", async (t) => {
      const clock = createClock();
      const { emulator, browser, sent } = await askForCode(t, DEMO_USER.phone, { clock });
      const { code } = emulator.messages[0];
      const wrong = await browser.submit(sent, { passCode: "x" });
      assert.match(alertOf(wrong), /^The code is wrong/);
      assert.match(wrong.text, /name="passCode"[^>]* aria-invalid="true"/);
      clock.advance(SMS_CODE_LIFETIME_MS);
      const expired = await browser.submit(wrong, { passCode: code });
      assert.match(alertOf(expired), /^The code is wrong/);
      assert.equal(emulator.users.find("demo").loginsCount, 0);
    });

    test("does not send a second code within a minute; the first one stays valid", async (t) => {
      const { emulator, browser, empty } = await askForCode(t, "demo");
      const second = await browser.submit(empty, { username: "demo" });
      assert.match(noticeOf(second), /less than a minute ago/);
      assert.equal(emulator.messages.length, 1);
      const { code } = emulator.messages[0];
      const done = await browser.submit(second, { passCode: code }, { until });
      assert.match(done.url, /(code|ticket)=/);
    });

    test("is refused to an account that no code can be sent to", async (t) => {
      const users = [{ username: "nameless" }, { username: "gone", email: "gone@example.com" }];
      for (const username of ["nameless", "nobody", ""]) {
        const { emulator, sent } = await askForCode(t, username, { users });
        assert.match(alertOf(sent), /^No user with this account/);
        assert.deepEqual(fieldsOf(sent), ["action", "username"]);
        assert.equal(emulator.messages.length, 0);
      }
    });

    test("is refused to a user who is suspended after the code was sent", async (t) => {
      const { emulator, browser, sent } = await askForCode(t, "demo");
      const { code } = emulator.messages[0];
      emulator.store.collection("users").update({ username: "demo" }, { status: "Suspended" });
      assert.match(alertOf(await browser.submit(sent, { passCode: code })), /^The code is wrong/);
    });

    test("can be left for the password", async (t) => {
      const { browser, sent } = await askForCode(t, "demo");
      const back = await browser.submit(sent, {}, { form: "use-password" });
      assert.deepEqual(fieldsOf(back), ["action", "username", "password"]);
      const account = { username: "demo", password: DEMO_USER.password };
      assert.match((await browser.submit(back, account, { until })).url, /(code|ticket)=/);
    });
  });
}

test("an action that the page does not have is that of a password", async (t) => {
  const emulator = await start(t);
  const browser = new Browser();
  const page = await browser.open(PROTOCOLS.CAS.urlOf(emulator));
  for (const action of ["constructor", "__proto__", ""]) {
    const again = await browser.submit(page, { action, username: "demo", password: "x" });
    assert.match(alertOf(again), /password is wrong/);
  }
});
