/**
 * The emulator's pages for signing in and out in Chromium: a wide and a narrow screen, both color schemes, keyboard and
 * focus. What their forms do is tested in `emulator/__test__/`.
 */

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { DEMO_APP, DEMO_USER, startEmulator } from "genauth-emulator";
import { requireDebian } from "../../../scripts/support/debian.mjs";
import { dropProxies } from "../../support/environment.mjs";
import { checkAppearance, photograph, SCREENS } from "./support/appearance.mjs";
import { startChromium } from "./support/chromium.mjs";

dropProxies(process.env);

/** Timeout of one test, in milliseconds, for a page that never loads. */
const TIMEOUT = 60_000;
const HOSTILE = `"><script>window.attacked = 1</script>`;
const LONG = "a-very-long-user-name-without-a-space".repeat(4);

const { chromium: program } = await requireDebian({ chromium: "chromium" });
const chromium = await startChromium(program);
after(() => chromium.close());

for (const [name, screen] of Object.entries(SCREENS)) {
  for (const colorScheme of ["light", "dark"]) {
    describe(`the sign-in pages, ${name} and ${colorScheme}`, { timeout: TIMEOUT * 4 }, () => {
      let emulator;
      let interaction;
      let authorize;
      let tab;
      let seen;

      // A page focuses a field when it is drawn, which may be after it is loaded.
      const focus = (selector) => tab.until(`document.activeElement?.matches("${selector}")`);
      const look = async (what) => {
        await checkAppearance(tab, screen, what);
        await photograph(tab, `sign-in-${name}-${colorScheme}-${what}`);
      };

      before(async () => {
        emulator = await startEmulator({ oidc: true });
        interaction = `${emulator.url}/oidc/interaction`;
        const query = new URLSearchParams({
          client_id: DEMO_APP.appId,
          redirect_uri: `${emulator.url}/api/v3/system`,
          response_type: "code",
          scope: "openid profile email phone offline_access",
          prompt: "consent",
        });
        authorize = `${emulator.url}/oidc/auth?${query}`;
        tab = await (await chromium.newPerson()).openTab();
        seen = await tab.observe();
        await tab.show({ ...screen, colorScheme });
      });
      after(() => emulator.close());

      test("are filled in with the keyboard alone", { timeout: TIMEOUT }, async () => {
        await tab.open(authorize, interaction);
        await focus("[name=username]");
        await look("login");
        await tab.type(LONG);
        await tab.press("Tab");
        await focus("[name=password]");
        await tab.type(HOSTILE);
        const again = await tab.leave(() => tab.press("Enter"), interaction);
        assert.match(again.text, /The user name or the password is wrong/);
        await focus("[name=password]");
        await look("failure");
        await tab.evaluate("document.querySelector('[name=username]').value = 'demo'");
        await tab.type(DEMO_USER.password);
        const consent = await tab.leave(() => tab.press("Enter"), interaction);
        assert.match(consent.text, /Access while you are away/);
        await look("consent");
        await focus("button");
        const done = await tab.leave(() => tab.press("Enter"), `${emulator.url}/api/v3/system`);
        assert.match(done.url, /[?&]code=/);
      });

      test("ask for what is missing before a request is sent", { timeout: TIMEOUT }, async () => {
        await tab.open(`${authorize}+login`.replace("consent+login", "login"), interaction);
        const before = emulator.requests.length;
        await tab.point("#login button");
        assert.equal(await tab.evaluate("document.querySelector('form').checkValidity()"), false);
        await focus("[name=username]");
        assert.equal(emulator.requests.length, before);
      });

      test("ask for a one-time code instead of a password", { timeout: TIMEOUT }, async () => {
        const press = (selector) => tab.leave(() => tab.point(selector), interaction);
        await press("#use-code button");
        await look("code-asked");
        await focus("input");
        await tab.type("demo");
        await tab.leave(() => tab.press("Enter"), interaction);
        await focus("[name=passCode]");
        await look("code-sent");
        await tab.type("wrong");
        const wrong = await tab.leave(() => tab.press("Enter"), interaction);
        assert.match(wrong.text, /The code is wrong/);
        await press("#use-password button");
        await focus("[name=username]");
      });

      test("are left with the button to cancel", { timeout: TIMEOUT }, async () => {
        const back = await tab.leave(
          () => tab.point("#cancel button"),
          `${emulator.url}/api/v3/system`,
        );
        assert.match(back.url, /error=access_denied/);
      });

      test("sign out by themselves, and show an error", { timeout: TIMEOUT }, async () => {
        const end = `${emulator.url}/oidc/session/end`;
        const out = await tab.open(end, `${end}/success`);
        assert.match(out.text, /You are signed out/);
        await look("signed-out");
        const error = await tab.open(
          `${emulator.url}/oidc/auth?client_id=${encodeURIComponent(HOSTILE)}`,
        );
        assert.match(error.text, /invalid_client/);
        await look("error");
      });

      test("report no error and need no style or script of another file", async () => {
        const expected = /400 \(Bad Request\) .*client_id=/;
        assert.deepEqual(
          seen.problems.filter((problem) => !expected.test(problem)),
          [],
        );
        const files = seen.requests.filter((url) => /\.(css|m?js)$/.test(url));
        assert.deepEqual(files, []);
        assert.equal(await tab.evaluate("window.attacked"), undefined);
      });
    });
  }
}
