/**
 * The emulator's page in Chromium, on a wide and a narrow screen: its first view, and what all views have in common.
 * Every function is used as a person uses it; the other views are in emulator-page-views.test.mjs. What the functions do
 * in all cases is tested in `emulator/__test__/page-*.test.mjs`.
 */

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { createClock, DEMO_USER, startEmulator } from "genauth-emulator";
import { requireDebian } from "../../../scripts/support/debian.mjs";
import { dropProxies } from "../../support/environment.mjs";
import { checkAppearance, photograph, SCREENS } from "./support/appearance.mjs";
import { startChromium } from "./support/chromium.mjs";
import {
  askForToken,
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
const VIEWS = ["activity", "applications", "users", "tokens", "messages"];

const { chromium: program } = await requireDebian({ chromium: "chromium" });
const chromium = await startChromium(program);
after(() => chromium.close());

for (const [name, screen] of Object.entries(SCREENS)) {
  describe(`the emulator's page on a ${name} screen`, { timeout: TIMEOUT * 12 }, () => {
    const clock = createClock(START);
    let emulator;
    let tab;
    let seen;

    const rows = (selector = "") => tab.evaluate(`document.querySelectorAll("${selector}").length`);
    const effect = (value) => fill(tab, "#fault-form [name=effect]", value);
    const field = (field, value) => fill(tab, `#fault-form [name=${field}]`, value);
    // The list that grows moves the button: wait for it before the next click.
    const arm = async (count) => {
      await tab.point("#fault-form button.primary");
      await tab.until(`document.querySelectorAll("#faults-list li").length === ${count}`);
    };

    before(async () => {
      const users = [DEMO_USER, ...HOSTILE.map((text) => ({ username: text, name: text }))];
      emulator = await startEmulator({ clock, users });
      tab = await (await chromium.newPerson()).openTab();
      seen = await tab.observe();
      await tab.show(screen);
      await openPage(tab, emulator);
    });
    after(() => emulator.close());

    test("tells at first that there is nothing yet", { timeout: TIMEOUT }, async () => {
      assert.match(await textOf(tab, "#requests-empty"), /^No requests yet/);
      assert.equal(await textOf(tab, "#faults-empty"), "No fault is armed.");
      assert.equal(await textOf(tab, "#sockets-empty"), "No client has subscribed.");
      await photograph(tab, `${name}-empty`);
    });

    test("shows requests as they come, and their secrets on request", {
      timeout: TIMEOUT,
    }, async () => {
      await askForToken(emulator);
      await untilText(tab, ".request", /200.*POST.*get-wechat-access-token/s);
      await untilText(tab, "#requests-news", /^1 new request\. .*getWechatMpAccessToken, 200/);
      await send(emulator, "/api/v3/get-profile", { headers: { authorization: "canary-token" } });
      await untilText(tab, ".request", /401.*getProfile/s);
      await tab.point(".request .line");
      await untilText(tab, ".details", /apiCode 4010/);
      assert.doesNotMatch(await textOf(tab, ".details"), /canary/);
      await tab.point(".details button");
      await untilText(tab, ".details", /canary-token/);
      await tab.point(".details button");
      await untilText(tab, ".details", /Show secrets/);
      assert.doesNotMatch(await textOf(tab, ".details"), /canary/);
      await tab.point(".request .line");
      assert.equal(await tab.evaluate("document.querySelector('.details').hidden"), true);
    });

    test("filters requests, pauses them and clears them", { timeout: TIMEOUT }, async () => {
      await tab.point("#requests-filter [name=failures]");
      await tab.until("document.querySelectorAll('.request').length === 1");
      await tab.point("#requests-filter [name=failures]");
      await fill(tab, "#requests-filter [name=text]", "WECHAT");
      await untilText(tab, ".request", /wechat/);
      assert.equal(await rows(".request"), 1);
      await fill(tab, "#requests-filter [name=text]", "nothing like that");
      assert.equal(await textOf(tab, "#requests-empty"), "No request matches the filter.");
      await fill(tab, "#requests-filter [name=text]", "");
      await tab.point("#requests-pause");
      await send(emulator, "/paused");
      await untilText(tab, "#requests-held", /^Show 1 new request$/);
      await tab.point("#requests-held");
      await untilText(tab, ".request", /404.*\/paused/s);
      await send(emulator, "/held");
      await untilText(tab, "#requests-held", /^Show 1 new request$/);
      await tab.point("#requests-pause");
      await untilText(tab, ".request", /\/held/);
      await tab.point("#requests-clear");
      await tab.until("document.querySelectorAll('.request').length === 0");
      assert.deepEqual(emulator.requests, []);
    });

    test("stays small with thousands of requests, and shows older ones", {
      timeout: TIMEOUT,
    }, async () => {
      for (let part = 0; part < 40; part += 1) {
        await Promise.all(Array.from({ length: 50 }, () => send(emulator, "/many")));
      }
      await tab.until("document.querySelector('#requests-count').innerText === '2,004'");
      await untilText(tab, ".request", /404/);
      const shown = await rows(".request");
      assert.ok(shown <= 300, String(shown));
      await checkAppearance(tab, screen, "thousands of requests");
      await tab.point("#requests-older");
      await tab.until(`document.querySelectorAll('.request').length === ${shown + 100}`);
    });

    test("moves the clock, and tokens end", { timeout: TIMEOUT }, async () => {
      await tab.point("#clock-steps button:nth-of-type(4)");
      await tab.until(
        `new Date(document.querySelector('#clock-now').dateTime).getTime() === ${START + 2 * HOUR}`,
      );
      assert.equal(clock.now(), START + 2 * HOUR);
      await fill(tab, "#clock-set [name=time]", "2026-02-01T10:20:30");
      await tab.point("#clock-set button");
      await untilText(tab, "#clock-now", /^2026-02-01 10:20:30$/);
      await untilText(
        tab,
        "#clock-about",
        / (behind|ahead of) this computer’s time, stands still$/,
      );
      await fill(tab, "#clock-set [name=time]", "");
      await tab.point("#clock-set button");
      await tab.point("#clock-reset");
      await untilText(tab, "#clock-about", /^This computer’s time/);
      assert.ok(Math.abs(clock.now() - Date.now()) < HOUR);
      clock.set(START);
      await tab.until(
        `new Date(document.querySelector('#clock-now').dateTime).getTime() === ${START}`,
      );
    });

    test("arms faults of every kind and disarms them", { timeout: TIMEOUT }, async () => {
      await tab.point("details:has(#fault-form) summary");
      await tab.until("document.querySelectorAll('#operations option').length > 400");
      await effect("status");
      await field("retryAfter", "7");
      await field("operation", "getSystemInfo");
      await arm(1);
      await untilText(
        tab,
        "#faults-list",
        /HTTP 503, retry-after: 7\s+getSystemInfo\s+Applied 0 of 1 time/,
      );
      const refused = await send(emulator, "/api/v3/system");
      assert.deepEqual([refused.status, refused.headers.get("retry-after")], [503, "7"]);
      await tab.until("document.querySelectorAll('#faults-list li').length === 0");
      await untilText(tab, "#faults-empty", /1 applied so far/);

      await field("operation", "");
      await field("path", "/x");
      await field("times", "all");
      await effect("delay");
      await field("delay", "1");
      await arm(1);
      await effect("reset");
      await arm(2);
      await effect("stall");
      await field("stage", "mid-body");
      await arm(3);
      await effect("truncate");
      await arm(4);
      await effect("drip");
      await arm(5);
      await effect("json");
      await arm(6);
      await untilText(
        tab,
        "#faults-list",
        /Delay of 1 ms.*reset before-headers.*Stall mid-body.*Cut after 10.*1 byte every 100 ms.*HTTP 429/s,
      );
      await checkAppearance(tab, screen, "armed faults");
      await photograph(tab, `${name}-faults`);
      await tab.point("#faults-list li:nth-of-type(2) button");
      await tab.until("document.querySelectorAll('#faults-list li').length === 5");
      await tab.point("#faults-clear");
      await tab.until("document.querySelectorAll('#faults-list li').length === 0");
      assert.equal((await send(emulator, "/x")).status, 404);
    });

    test("says what is wrong with a fault", { timeout: TIMEOUT }, async () => {
      await field("rule", "{");
      await tab.point("#fault-form button.primary");
      await untilText(tab, "#fault-problem", /JSON/);
      await effect("status");
      await field("operation", HOSTILE[0]);
      await tab.point("#fault-form button.primary");
      await untilText(tab, "#fault-problem", /no operation is named ".*<img/);
      await checkAppearance(tab, screen, "a problem");
      await field("operation", "");
    });

    test("publishes an event to its subscribers", { timeout: TIMEOUT }, async () => {
      const { access_token } = emulator.users.signIn("demo");
      const query = new URLSearchParams({ code: "own", token: access_token });
      const url = `${emulator.url.replace("http", "ws")}/events/v1/authentication/sub?${query}`;
      const { default: WebSocket } = await import("ws");
      const socket = new WebSocket(url);
      const message = new Promise((resolve) => socket.once("message", resolve));
      await untilText(tab, "#sockets-list", /own\s+authentication client of demo\s+0 messages/);
      await tab.point("details:has(#event-form) summary");
      await fill(tab, "#event-form [name=name]", "own");
      await fill(tab, "#event-form [name=data]", '{ "a": 1 }');
      await tab.point("#event-form button");
      await untilText(tab, "#event-result", /^Sent to 1 subscriber$/);
      assert.equal((await message).toString(), '{"a":1}');
      await fill(tab, "#event-form [name=data]", "{");
      await tab.point("#event-form button");
      await untilText(tab, "#event-problem", /^The data is not JSON/);
      socket.close();
      await untilText(tab, "#sockets-empty", /^No client/);
    });

    test("can be used with the keyboard", { timeout: TIMEOUT }, async () => {
      await openPage(tab, emulator);
      const active = (property) => tab.evaluate(`document.activeElement.${property}`);
      await tab.press("Tab");
      assert.equal(await active("innerText"), "Skip to the content");
      await tab.until("document.activeElement.getBoundingClientRect().top >= 0");
      await tab.press("Enter");
      await tab.until("document.activeElement.id === 'content'");
      assert.equal(await tab.evaluate("document.querySelector('#activity').hidden"), false);
      await tab.evaluate("document.querySelector('.views a[href=\"#/users\"]').focus()");
      await tab.press("Enter");
      await tab.until("document.activeElement.id === 'users-title'");
      assert.match(await tab.evaluate("document.title"), /^Users/);
      await tab.evaluate("history.back()");
      await tab.until("document.querySelector('#users').hidden");
      const unnamed =
        await tab.evaluate(`[...document.querySelectorAll("button:not([hidden]), a, input, select, textarea")]
        .filter((control) => !(control.textContent || control.ariaLabel || control.labels?.length))
        .map((control) => control.outerHTML)`);
      assert.deepEqual(unnamed, []);
    });

    test("shows names, paths and headers of an attacker as text", {
      timeout: TIMEOUT,
    }, async () => {
      await openPage(tab, emulator);
      for (const text of HOSTILE) {
        await send(emulator, `/${encodeURI(text)}?q=${encodeURIComponent(text)}`, {
          headers: { "x-hostile": text, "user-agent": text },
        });
      }
      await untilText(tab, ".request", /autofocus/);
      for (let row = 1; row <= HOSTILE.length; row += 1) {
        await tab.point(`.request:nth-of-type(${row}) .line`);
        await untilText(tab, `.request:nth-of-type(${row}) .details`, /x-hostile/);
      }
      emulator.fault({ match: { path: HOSTILE[0] }, delay: 1 });
      await untilText(tab, "#faults-list", /<img/);
      for (const view of VIEWS) {
        await goTo(tab, view);
        await checkAppearance(tab, screen, view);
      }
      const found = await tab.evaluate(
        "document.querySelectorAll('main img, main script, [onerror], [onfocus]').length",
      );
      assert.equal(found, 0);
      assert.equal(await tab.evaluate("window.attacked"), undefined);
      emulator.clearFaults();
    });

    for (const colorScheme of ["light", "dark"]) {
      test(`is readable in the ${colorScheme} color scheme`, { timeout: TIMEOUT }, async () => {
        await tab.show({ ...screen, colorScheme });
        const color = "/\\d+/.exec(getComputedStyle(document.body).backgroundColor)[0]";
        await tab.until(`${color} < 100 === ${colorScheme === "dark"}`);
        for (const view of VIEWS) {
          await goTo(tab, view);
          await checkAppearance(tab, screen, view);
          await photograph(tab, `${name}-${colorScheme}-${view}`);
        }
        await tab.show(screen);
      });
    }

    test("does not move for a person who wants less motion", { timeout: TIMEOUT }, async () => {
      const duration = () =>
        tab.evaluate("getComputedStyle(document.querySelector('button')).transitionDuration");
      assert.match(await duration(), /^0\.12s/);
      await tab.show({ ...screen, reducedMotion: true });
      assert.equal(await duration(), "0s");
      await tab.show(screen);
    });

    test("has sent requests only to the emulator, and no error was reported", () => {
      // The browser reports the fault that was refused.
      const refused = `400 \\(Bad Request\\) ${emulator.url}/__emulator/api/faults$`;
      const others = seen.problems.filter((problem) => !new RegExp(refused).test(problem));
      assert.deepEqual(others, []);
      const elsewhere = seen.requests.filter((url) => !/^(data:|about:)/.test(url));
      assert.ok(elsewhere.length > 20);
      assert.deepEqual(
        elsewhere.filter((url) => !url.startsWith(`${emulator.url}/`)),
        [],
      );
      assert.ok(!elsewhere.some((url) => url.endsWith("favicon.ico")));
    });
  });
}
