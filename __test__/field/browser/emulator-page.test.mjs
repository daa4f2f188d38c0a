/**
 * The emulator's page in Chromium: its first view, and what all views have in common. Every function is used as a
 * person uses it; faults and events are in emulator-page-faults.test.mjs, the other views in
 * emulator-page-views.test.mjs. What the functions do in all cases is tested in `emulator/__test__/page-*.test.mjs`.
 */

import assert from "node:assert/strict";
import { test } from "node:test";
import { DEMO_APP } from "genauth-emulator";
import { checkAppearance, photograph } from "./support/appearance.mjs";
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
import { HOUR, onEachScreen, START, TIMEOUT } from "./support/emulator-screens.mjs";

const VIEWS = ["activity", "applications", "users", "tokens", "messages"];

onEachScreen("the emulator's page", [], (page) => {
  const rows = (selector = "") =>
    page.tab.evaluate(`document.querySelectorAll("${selector}").length`);

  test("tells at first that there is nothing yet", { timeout: TIMEOUT }, async () => {
    assert.match(await textOf(page.tab, "#requests-empty"), /^No requests yet/);
    assert.equal(await textOf(page.tab, "#faults-empty"), "No fault is armed.");
    assert.equal(await textOf(page.tab, "#sockets-empty"), "No client has subscribed.");
    await photograph(page.tab, `${page.name}-empty`);
  });

  test("shows requests as they come, and their secrets on request", {
    timeout: TIMEOUT,
  }, async () => {
    await askForToken(page.emulator);
    await untilText(page.tab, ".request", /200.*POST.*get-wechat-access-token/s);
    await untilText(page.tab, "#requests-news", /^1 new request\. .*getWechatMpAccessToken, 200/);
    await send(page.emulator, "/api/v3/get-profile", {
      headers: { authorization: "canary-token" },
    });
    await untilText(page.tab, ".request", /401.*getProfile/s);
    await page.tab.point(".request .line");
    await untilText(page.tab, ".details", /apiCode 4010/);
    assert.doesNotMatch(await textOf(page.tab, ".details"), /canary/);
    await page.tab.point(".details button");
    await untilText(page.tab, ".details", /canary-token/);
    await page.tab.point(".details button");
    await untilText(page.tab, ".details", /Show secrets/);
    assert.doesNotMatch(await textOf(page.tab, ".details"), /canary/);
    await page.tab.point(".request .line");
    assert.equal(await page.tab.evaluate("document.querySelector('.details').hidden"), true);
  });

  test("shows the answer beside its request, and its secrets on request", {
    timeout: TIMEOUT,
  }, async () => {
    const { accessToken } = page.emulator.wechat.issued(DEMO_APP.wechatApps[0].appId)[0];
    const row = ".request:nth-of-type(2)";
    await page.tab.point(`${row} .line`);
    await untilText(page.tab, row, /Body of the answer.*"accessToken": "••••••"/s);
    await page.tab.point(`${row} .details button`);
    await untilText(page.tab, row, new RegExp(accessToken));
    await checkAppearance(page.tab, page.screen, "an answer");
    await photograph(page.tab, `${page.name}-answer`);
    await page.tab.point(`${row} .line`);
    const kept = await page.tab.evaluate(`document.querySelector("${row}").textContent`);
    assert.doesNotMatch(kept, new RegExp(accessToken));
  });

  test("filters requests, pauses them and clears them", { timeout: TIMEOUT }, async () => {
    await page.tab.point("#requests-filter [name=failures]");
    await page.tab.until("document.querySelectorAll('.request').length === 1");
    await page.tab.point("#requests-filter [name=failures]");
    await fill(page.tab, "#requests-filter [name=text]", "WECHAT");
    await untilText(page.tab, ".request", /wechat/);
    assert.equal(await rows(".request"), 1);
    await fill(page.tab, "#requests-filter [name=text]", "nothing like that");
    assert.equal(await textOf(page.tab, "#requests-empty"), "No request matches the filter.");
    await fill(page.tab, "#requests-filter [name=text]", "");
    await page.tab.point("#requests-pause");
    await send(page.emulator, "/paused");
    await untilText(page.tab, "#requests-held", /^Show 1 new request$/);
    await page.tab.point("#requests-held");
    await untilText(page.tab, ".request", /404.*\/paused/s);
    await send(page.emulator, "/held");
    await untilText(page.tab, "#requests-held", /^Show 1 new request$/);
    await page.tab.point("#requests-pause");
    // With its answer, which would bring it back after it was cleared.
    await untilText(page.tab, ".request", /404.*\/held/s);
    await page.tab.point("#requests-clear");
    await page.tab.until("document.querySelectorAll('.request').length === 0");
    assert.deepEqual(page.emulator.requests, []);
  });

  test("stays small with thousands of requests, and shows older ones", {
    timeout: TIMEOUT,
  }, async () => {
    for (let part = 0; part < 40; part += 1) {
      await Promise.all(Array.from({ length: 50 }, () => send(page.emulator, "/many")));
    }
    await send(page.emulator, "/last");
    await page.tab.until("document.querySelector('#requests-count').innerText === '2,005'");
    // The rows may come after the count.
    await untilText(page.tab, ".request", /404.*\/last/s);
    const shown = await rows(".request");
    assert.ok(shown <= 300, String(shown));
    await checkAppearance(page.tab, page.screen, "thousands of requests");
    await page.tab.point("#requests-older");
    await page.tab.until(`document.querySelectorAll('.request').length === ${shown + 100}`);
  });

  test("moves the clock, and tokens end", { timeout: TIMEOUT }, async () => {
    await page.tab.point("#clock-steps button:nth-of-type(4)");
    await page.tab.until(
      `new Date(document.querySelector('#clock-now').dateTime).getTime() === ${START + 2 * HOUR}`,
    );
    assert.equal(page.clock.now(), START + 2 * HOUR);
    await fill(page.tab, "#clock-set [name=time]", "2026-02-01T10:20:30");
    await page.tab.point("#clock-set button");
    await untilText(page.tab, "#clock-now", /^2026-02-01 10:20:30$/);
    await untilText(
      page.tab,
      "#clock-about",
      / (behind|ahead of) this computer’s time, stands still$/,
    );
    await fill(page.tab, "#clock-set [name=time]", "");
    await page.tab.point("#clock-set button");
    await page.tab.point("#clock-reset");
    await untilText(page.tab, "#clock-about", /^This computer’s time/);
    assert.ok(Math.abs(page.clock.now() - Date.now()) < HOUR);
    page.clock.set(START);
    await page.tab.until(
      `new Date(document.querySelector('#clock-now').dateTime).getTime() === ${START}`,
    );
  });

  test("can be used with the keyboard", { timeout: TIMEOUT }, async () => {
    await openPage(page.tab, page.emulator);
    const active = (property) => page.tab.evaluate(`document.activeElement.${property}`);
    await page.tab.press("Tab");
    assert.equal(await active("innerText"), "Skip to the content");
    await page.tab.until("document.activeElement.getBoundingClientRect().top >= 0");
    await page.tab.press("Enter");
    await page.tab.until("document.activeElement.id === 'content'");
    assert.equal(await page.tab.evaluate("document.querySelector('#activity').hidden"), false);
    await page.tab.evaluate("document.querySelector('.views a[href=\"#/users\"]').focus()");
    await page.tab.press("Enter");
    await page.tab.until("document.activeElement.id === 'users-title'");
    assert.match(await page.tab.evaluate("document.title"), /^Users/);
    await page.tab.evaluate("history.back()");
    await page.tab.until("document.querySelector('#users').hidden");
    const unnamed =
      await page.tab.evaluate(`[...document.querySelectorAll("button:not([hidden]), a, input, select, textarea")]
      .filter((control) => !(control.textContent || control.ariaLabel || control.labels?.length))
      .map((control) => control.outerHTML)`);
    assert.deepEqual(unnamed, []);
  });

  test("shows names, paths and headers of an attacker as text", {
    timeout: TIMEOUT,
  }, async () => {
    await openPage(page.tab, page.emulator);
    for (const text of HOSTILE) {
      await send(page.emulator, `/${encodeURI(text)}?q=${encodeURIComponent(text)}`, {
        headers: { "x-hostile": text, "user-agent": text },
      });
    }
    await untilText(page.tab, ".request", /autofocus/);
    for (let row = 1; row <= HOSTILE.length; row += 1) {
      await page.tab.point(`.request:nth-of-type(${row}) .line`);
      await untilText(page.tab, `.request:nth-of-type(${row}) .details`, /x-hostile/);
    }
    page.emulator.fault({ match: { path: HOSTILE[0] }, delay: 1 });
    await untilText(page.tab, "#faults-list", /<img/);
    for (const view of VIEWS) {
      await goTo(page.tab, view);
      await checkAppearance(page.tab, page.screen, view);
    }
    const found = await page.tab.evaluate(
      "document.querySelectorAll('main img, main script, [onerror], [onfocus]').length",
    );
    assert.equal(found, 0);
    assert.equal(await page.tab.evaluate("window.attacked"), undefined);
    page.emulator.clearFaults();
  });

  for (const colorScheme of ["light", "dark"]) {
    test(`is readable in the ${colorScheme} color scheme`, { timeout: TIMEOUT }, async () => {
      await page.tab.show({ ...page.screen, colorScheme });
      const color = "/\\d+/.exec(getComputedStyle(document.body).backgroundColor)[0]";
      await page.tab.until(`${color} < 100 === ${colorScheme === "dark"}`);
      for (const view of VIEWS) {
        await goTo(page.tab, view);
        await checkAppearance(page.tab, page.screen, view);
        await photograph(page.tab, `${page.name}-${colorScheme}-${view}`);
      }
      await page.tab.show(page.screen);
    });
  }

  test("does not move for a person who wants less motion", { timeout: TIMEOUT }, async () => {
    const duration = () =>
      page.tab.evaluate("getComputedStyle(document.querySelector('button')).transitionDuration");
    assert.match(await duration(), /^0\.12s/);
    await page.tab.show({ ...page.screen, reducedMotion: true });
    assert.equal(await duration(), "0s");
    await page.tab.show(page.screen);
  });

  test("has sent requests only to the emulator, and no error was reported", () => {
    assert.deepEqual(page.seen.problems, []);
    const elsewhere = page.seen.requests.filter((url) => !/^(data:|about:)/.test(url));
    assert.ok(elsewhere.length > 20);
    assert.deepEqual(
      elsewhere.filter((url) => !url.startsWith(`${page.emulator.url}/`)),
      [],
    );
    assert.ok(!elsewhere.some((url) => url.endsWith("favicon.ico")));
  });
});
