/**
 * The views of the emulator's page with applications, users, tokens and messages, in Chromium on a wide and a narrow
 * screen. The first view and what all have in common is tested in emulator-page.test.mjs.
 */

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { createClock, DEMO_ACCESS_KEY, DEMO_APP, DEMO_USER, startEmulator } from "genauth-emulator";
import { requireDebian } from "../../../scripts/support/debian.mjs";
import { dropProxies } from "../../support/environment.mjs";
import { checkAppearance, photograph, SCREENS } from "./support/appearance.mjs";
import { startChromium } from "./support/chromium.mjs";
import {
  askForToken,
  copied,
  fill,
  goTo,
  HOSTILE,
  openPage,
  send,
  textOf,
  untilText,
} from "./support/emulator-page.mjs";

dropProxies(process.env);

/** Timeout of one test, in milliseconds, for a condition that never holds. */
const TIMEOUT = 60_000;
const START = Date.UTC(2026, 0, 31, 12);
const HOUR = 3_600_000;
const [WECHAT_APP] = DEMO_APP.wechatApps;

const { chromium: program } = await requireDebian({ chromium: "chromium" });
const chromium = await startChromium(program);
after(() => chromium.close());

for (const [name, screen] of Object.entries(SCREENS)) {
  describe(`the views of the emulator's page on a ${name} screen`, { timeout: TIMEOUT * 5 }, () => {
    const clock = createClock(START);
    let emulator;
    let tab;
    let seen;

    const rows = (selector) => tab.evaluate(`document.querySelectorAll("${selector}").length`);

    before(async () => {
      const users = [DEMO_USER, ...HOSTILE.map((text) => ({ username: text, name: text }))];
      emulator = await startEmulator({ clock, users });
      emulator.users.signIn("demo");
      const person = await chromium.newPerson();
      await person.grant(emulator.url, ["clipboardReadWrite", "clipboardSanitizedWrite"]);
      tab = await person.openTab();
      seen = await tab.observe();
      await tab.show(screen);
      await openPage(tab, emulator);
    });
    after(() => emulator.close());

    test("shows and copies the credentials of applications", { timeout: TIMEOUT }, async () => {
      await goTo(tab, "applications");
      assert.doesNotMatch(await textOf(tab, "#applications"), new RegExp(DEMO_APP.appSecret));
      const button = (label) => `#applications [aria-label="${label}"]`;
      await tab.point(button(`Show secret of ${DEMO_APP.appId}`));
      await untilText(tab, "#applications-list", new RegExp(DEMO_APP.appSecret));
      await tab.point(button(`Hide secret of ${DEMO_APP.appId}`));
      assert.doesNotMatch(await textOf(tab, "#applications"), new RegExp(DEMO_APP.appSecret));
      const { accessKeyId, accessKeySecret } = DEMO_ACCESS_KEY;
      for (const [label, value] of [
        [`Copy app ID ${DEMO_APP.appId}`, DEMO_APP.appId],
        [`Copy secret of ${DEMO_APP.appId}`, DEMO_APP.appSecret],
        [`Copy secret of ${WECHAT_APP.appId}`, WECHAT_APP.appSecret],
        [`Copy secret of ${accessKeyId}`, accessKeySecret],
      ]) {
        assert.equal(await copied(tab, button(label)), value);
      }
      assert.equal(await copied(tab, ".address button"), emulator.url);
      const lines = await copied(tab, "#applications-list .card > button");
      assert.equal(
        lines,
        `GENAUTH_APP_ID=${DEMO_APP.appId}\nGENAUTH_APP_SECRET=${DEMO_APP.appSecret}\n` +
          `GENAUTH_APP_HOST=${emulator.url}\nWECHAT_APP_ID=${WECHAT_APP.appId}\n` +
          `WECHAT_APP_SECRET=${WECHAT_APP.appSecret}\n`,
      );
      const keys = await copied(tab, "#keys-list .card > button");
      assert.match(keys, new RegExp(`^GENAUTH_ACCESS_KEY_SECRET=${accessKeySecret}$`, "m"));
    });

    test("finds users, and shows passwords and sessions on request", {
      timeout: TIMEOUT,
    }, async () => {
      await goTo(tab, "users");
      assert.equal(await rows("#users-table tbody tr"), 1 + HOSTILE.length);
      await tab.point('[aria-label="Show password of demo"]');
      await untilText(tab, "#users-table", new RegExp(DEMO_USER.password));
      await fill(tab, "#users-search [name=text]", "demo@");
      await tab.until("document.querySelectorAll('#users-table tbody tr').length === 1");
      await fill(tab, "#users-search [name=text]", "nobody");
      await untilText(tab, "#users-empty", /^No user matches/);
      await fill(tab, "#users-search [name=text]", "");
      await tab.until("document.querySelectorAll('#users-table tbody tr').length > 1");
      await untilText(tab, "#sessions-table", /demo.*1[34] d( 23 h)? left/s);
      await tab.point('[aria-label="Show access token of demo"]');
      await untilText(tab, "#sessions-table", /eyJ/);
      await checkAppearance(tab, screen, "a token");
    });

    test("shows the lives of tokens, renews and revokes them", { timeout: TIMEOUT }, async () => {
      await goTo(tab, "tokens");
      emulator.wechat.revoke(WECHAT_APP.appId);
      await askForToken(emulator);
      emulator.management.issueToken();
      await untilText(tab, "#wechat-table", /current.*2 h left/s);
      await untilText(tab, "#management-table", /2 h left/);
      clock.advance(HOUR + 1);
      await untilText(tab, "#wechat-table", /59 min 59 s left/);
      await photograph(tab, `${name}-tokens`);
      await tab.point(`[aria-label="Renew the token of ${WECHAT_APP.appId}"]`);
      await untilText(tab, "#wechat-table", /current.*2 h left.*replaced.*5 min left/s);
      await tab.point(`[aria-label="Revoke all tokens of ${WECHAT_APP.appId}"]`);
      await untilText(tab, "#wechat-empty", /^No WeChat access token/);
      await tab.point(`[aria-label="Revoke the token of ${DEMO_ACCESS_KEY.accessKeyId}"]`);
      await untilText(tab, "#management-empty", /^No management token/);
    });

    test("shows messages and their codes on request", { timeout: TIMEOUT }, async () => {
      await goTo(tab, "messages");
      assert.match(await textOf(tab, "#messages-empty"), /^No message/);
      const json = { email: DEMO_USER.email, channel: "CHANNEL_LOGIN" };
      await send(emulator, "/api/v3/send-email", { method: "POST", json });
      await untilText(tab, "#messages-table", /demo@example\.com.*CHANNEL_LOGIN/s);
      const { code } = emulator.messages.at(-1);
      await tab.point(`[aria-label="Show code for ${DEMO_USER.email}"]`);
      await untilText(tab, "#messages-table", new RegExp(code));
    });

    test("have reported no error", () => {
      assert.deepEqual(seen.problems, []);
    });
  });
}
