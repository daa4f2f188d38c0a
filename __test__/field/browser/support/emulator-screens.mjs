/** The emulator's page in Chromium, on a wide and a narrow screen. */

import { after, before, describe } from "node:test";
import { createClock, DEMO_USER, startEmulator } from "genauth-emulator";
import { requireDebian } from "../../../../scripts/support/debian.mjs";
import { dropProxies } from "../../../support/environment.mjs";
import { SCREENS } from "./appearance.mjs";
import { startChromium } from "./chromium.mjs";
import { HOSTILE, openPage } from "./emulator-page.mjs";

/** Timeout of one test, in milliseconds, for a condition that never holds. */
export const TIMEOUT = 60_000;
/** The time of the emulator's clock at first. */
export const START = Date.UTC(2026, 0, 31, 12);
export const HOUR = 3_600_000;

dropProxies(process.env);
const { chromium: program } = await requireDebian({ chromium: "chromium" });
export const chromium = await startChromium(program);
after(() => chromium.close());

/**
 * Defines a suite for each screen.
 *
 * @param {string} title
 * @param {string[]} permissions What the page may do without a question to the person.
 * @param {(page: object) => void} define Defines the tests. Within a test, `page` is `{ name, screen, clock, emulator,
 *   tab, seen }`: the screen, an emulator with this clock and users with hostile names, a tab with its page, and what
 *   the tab has requested and reported.
 */
export function onEachScreen(title, permissions, define) {
  for (const [name, screen] of Object.entries(SCREENS)) {
    describe(`${title} on a ${name} screen`, { timeout: TIMEOUT * 12 }, () => {
      const page = { name, screen, clock: createClock(START) };
      before(async () => {
        const users = [DEMO_USER, ...HOSTILE.map((text) => ({ username: text, name: text }))];
        page.emulator = await startEmulator({ clock: page.clock, users });
        const person = await chromium.newPerson();
        // A call with an empty list refuses all permissions.
        if (permissions.length > 0) await person.grant(page.emulator.url, permissions);
        page.tab = await person.openTab();
        page.seen = await page.tab.observe();
        await page.tab.show(screen);
        await openPage(page.tab, page.emulator);
      });
      after(() => page.emulator.close());
      define(page);
    });
  }
}
