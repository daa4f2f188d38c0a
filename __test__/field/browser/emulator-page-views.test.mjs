/**
 * The views of the emulator's page with applications, users, tokens and messages, in Chromium. The first view and what
 * all have in common is tested in emulator-page.test.mjs.
 */

import assert from "node:assert/strict";
import { test } from "node:test";
import { DEMO_ACCESS_KEY, DEMO_APP, DEMO_USER } from "genauth-emulator";
import { checkAppearance, photograph } from "./support/appearance.mjs";
import {
  askForToken,
  copied,
  fill,
  goTo,
  HOSTILE,
  send,
  textOf,
  untilText,
} from "./support/emulator-page.mjs";
import { HOUR, onEachScreen, TIMEOUT } from "./support/emulator-screens.mjs";

const [WECHAT_APP] = DEMO_APP.wechatApps;
const CLIPBOARD = ["clipboardReadWrite", "clipboardSanitizedWrite"];

onEachScreen("the views of the emulator's page", CLIPBOARD, (page) => {
  const rows = (selector) => page.tab.evaluate(`document.querySelectorAll("${selector}").length`);

  test("shows and copies the credentials of applications", { timeout: TIMEOUT }, async () => {
    await goTo(page.tab, "applications");
    assert.doesNotMatch(await textOf(page.tab, "#applications"), new RegExp(DEMO_APP.appSecret));
    const button = (label) => `#applications [aria-label="${label}"]`;
    await page.tab.point(button(`Show secret of ${DEMO_APP.appId}`));
    await untilText(page.tab, "#applications-list", new RegExp(DEMO_APP.appSecret));
    await page.tab.point(button(`Hide secret of ${DEMO_APP.appId}`));
    assert.doesNotMatch(await textOf(page.tab, "#applications"), new RegExp(DEMO_APP.appSecret));
    const { accessKeyId, accessKeySecret } = DEMO_ACCESS_KEY;
    for (const [label, value] of [
      [`Copy app ID ${DEMO_APP.appId}`, DEMO_APP.appId],
      [`Copy secret of ${DEMO_APP.appId}`, DEMO_APP.appSecret],
      [`Copy secret of ${WECHAT_APP.appId}`, WECHAT_APP.appSecret],
      [`Copy secret of ${accessKeyId}`, accessKeySecret],
    ]) {
      assert.equal(await copied(page.tab, button(label)), value);
    }
    assert.equal(await copied(page.tab, ".address button"), page.emulator.url);
    const lines = await copied(page.tab, "#applications-list .card > button");
    assert.equal(
      lines,
      `GENAUTH_APP_ID=${DEMO_APP.appId}\nGENAUTH_APP_SECRET=${DEMO_APP.appSecret}\n` +
        `GENAUTH_APP_HOST=${page.emulator.url}\nWECHAT_APP_ID=${WECHAT_APP.appId}\n` +
        `WECHAT_APP_SECRET=${WECHAT_APP.appSecret}\n`,
    );
    const keys = await copied(page.tab, "#keys-list .card > button");
    assert.match(keys, new RegExp(`^GENAUTH_ACCESS_KEY_SECRET=${accessKeySecret}$`, "m"));
  });

  test("finds users, and shows passwords and sessions on request", {
    timeout: TIMEOUT,
  }, async () => {
    page.emulator.users.signIn("demo");
    await goTo(page.tab, "users");
    assert.equal(await rows("#users-table tbody tr"), 1 + HOSTILE.length);
    await page.tab.point('[aria-label="Show password of demo"]');
    await untilText(page.tab, "#users-table", new RegExp(DEMO_USER.password));
    await fill(page.tab, "#users-search [name=text]", "demo@");
    await page.tab.until("document.querySelectorAll('#users-table tbody tr').length === 1");
    await fill(page.tab, "#users-search [name=text]", "nobody");
    await untilText(page.tab, "#users-empty", /^No user matches/);
    await fill(page.tab, "#users-search [name=text]", "");
    await page.tab.until("document.querySelectorAll('#users-table tbody tr').length > 1");
    await untilText(page.tab, "#sessions-table", /demo.*1[34] d( 23 h)? left/s);
    await page.tab.point('[aria-label="Show access token of demo"]');
    await untilText(page.tab, "#sessions-table", /eyJ/);
    await checkAppearance(page.tab, page.screen, "a token");
  });

  test("shows the lives of tokens, renews and revokes them", { timeout: TIMEOUT }, async () => {
    await goTo(page.tab, "tokens");
    page.emulator.wechat.revoke(WECHAT_APP.appId);
    await askForToken(page.emulator);
    page.emulator.management.issueToken();
    await untilText(page.tab, "#wechat-table", /current.*2 h left/s);
    await untilText(page.tab, "#management-table", /2 h left/);
    page.clock.advance(HOUR + 1);
    await untilText(page.tab, "#wechat-table", /59 min 59 s left/);
    await photograph(page.tab, `${page.name}-tokens`);
    await page.tab.point(`[aria-label="Renew the token of ${WECHAT_APP.appId}"]`);
    await untilText(page.tab, "#wechat-table", /current.*2 h left.*replaced.*5 min left/s);
    await page.tab.point(`[aria-label="Revoke all tokens of ${WECHAT_APP.appId}"]`);
    await untilText(page.tab, "#wechat-empty", /^No WeChat access token/);
    await page.tab.point(`[aria-label="Revoke the token of ${DEMO_ACCESS_KEY.accessKeyId}"]`);
    await untilText(page.tab, "#management-empty", /^No management token/);
  });

  test("shows messages and their codes on request", { timeout: TIMEOUT }, async () => {
    await goTo(page.tab, "messages");
    assert.match(await textOf(page.tab, "#messages-empty"), /^No message/);
    const json = { email: DEMO_USER.email, channel: "CHANNEL_LOGIN" };
    await send(page.emulator, "/api/v3/send-email", { method: "POST", json });
    await untilText(page.tab, "#messages-table", /demo@example\.com.*CHANNEL_LOGIN/s);
    const { code } = page.emulator.messages.at(-1);
    await page.tab.point(`[aria-label="Show code for ${DEMO_USER.email}"]`);
    await untilText(page.tab, "#messages-table", new RegExp(code));
  });

  test("have reported no error", () => {
    assert.deepEqual(page.seen.problems, []);
  });
});
