/** The documentation site in Chromium, on a wide and a narrow screen. */

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { after, before, describe, test } from "node:test";
import { requireDebian } from "../../../scripts/support/debian.mjs";
import { PACKAGE } from "../../support/child.mjs";
import { startChromium } from "../browser/support/chromium.mjs";

/** Timeout of one test, in milliseconds. */
const TIMEOUT = 300_000;
const BASE = "/genauth-native/";
const SCREENS = {
  wide: { width: 1440, height: 900 },
  narrow: { width: 390, height: 844 },
};
const TYPES = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".json": "application/json",
};
/** A folder for screenshots; none are taken when it is not set. */
const SCREENSHOTS = process.env.SCREENSHOTS;

/** Serves the files of a folder below the base path. */
async function serve(folder) {
  const files = new Set(readdirSync(folder, { recursive: true }));
  const server = createServer(({ url }, res) => {
    const { pathname } = new URL(url, "http://localhost");
    const name = `${pathname.slice(BASE.length)}${pathname.endsWith("/") ? "index.html" : ""}`;
    if (!pathname.startsWith(BASE) || !files.has(name)) return res.writeHead(404).end();
    const type = TYPES[extname(name)] ?? "application/octet-stream";
    return res.writeHead(200, { "content-type": type }).end(readFileSync(join(folder, name)));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return server;
}

describe("the documentation site", { timeout: TIMEOUT * 4 }, () => {
  const folder = mkdtempSync(join(tmpdir(), "genauth-site-"));
  let chromium;
  let tab;
  let seen;
  let server;
  let url;
  let pages;

  before(async () => {
    const html = join(folder, "html");
    const build = [join(PACKAGE, "scripts/docs.mjs"), "--base", BASE, "--out", html];
    const { status, stdout, stderr } = spawnSync(process.execPath, build, { encoding: "utf8" });
    assert.equal(status, 0, stdout + stderr);
    pages = readdirSync(html, { recursive: true }).filter((name) => name.endsWith(".html"));
    server = await serve(html);
    url = `http://127.0.0.1:${server.address().port}${BASE}`;
    const { chromium: program } = await requireDebian({ chromium: "chromium" });
    chromium = await startChromium(program);
    tab = await (await chromium.newPerson()).openTab();
    seen = await tab.observe();
  });
  after(async () => {
    await chromium?.close();
    server?.close();
    rmSync(folder, { recursive: true });
  });

  async function photograph(name) {
    if (SCREENSHOTS === undefined) return;
    mkdirSync(SCREENSHOTS, { recursive: true });
    writeFileSync(join(SCREENSHOTS, `${name}.png`), await tab.screenshot());
  }

  async function visit(path) {
    await tab.open(`${url}${path}`);
    await tab.until("document.querySelector('#app')?.__vue_app__ !== undefined");
  }

  for (const [name, screen] of Object.entries(SCREENS)) {
    test(`no page scrolls sideways on a ${name} screen`, { timeout: TIMEOUT }, async () => {
      await tab.show(screen);
      const tooWide = [];
      for (const page of pages) {
        await visit(page);
        const width = await tab.evaluate("document.documentElement.scrollWidth");
        if (width > screen.width) tooWide.push(`${page}: ${width}`);
      }
      assert.ok(pages.length > 60);
      assert.deepEqual(tooWide, []);
    });

    test(`a search for a method leads to its section on a ${name} screen`, {
      timeout: TIMEOUT,
    }, async () => {
      await tab.show(screen);
      await visit("index.html");
      await tab.evaluate("document.querySelector('#local-search button').click()");
      await tab.until("document.activeElement?.id === 'localsearch-input'");
      await tab.type("getProfile");
      await tab.until("document.querySelector('.result.selected mark')");
      await photograph(`${name}-search`);
      await tab.press("Enter");
      const place = await tab.until(
        "location.hash && document.querySelector(location.hash) && location.href",
      );
      assert.equal(place, `${url}reference/authentication/profile.html#getprofile`);
      const heading = await tab.evaluate("document.querySelector('#getprofile').innerText");
      assert.match(heading, /^getProfile/);
    });

    for (const colorScheme of ["light", "dark"]) {
      test(`the ${colorScheme} color scheme is applied on a ${name} screen`, {
        timeout: TIMEOUT,
      }, async () => {
        await tab.show({ ...screen, colorScheme });
        for (const page of [
          "index",
          "reference/methods",
          "reference/authentication/profile",
          "faults",
        ]) {
          await visit(`${page}.html`);
          const dark = await tab.evaluate("document.documentElement.classList.contains('dark')");
          assert.equal(dark, colorScheme === "dark");
          await photograph(`${name}-${colorScheme}-${page.replace("/", "-")}`);
        }
      });
    }
  }

  test("a part of a method's name finds it", { timeout: TIMEOUT }, async () => {
    await tab.show(SCREENS.wide);
    await visit("index.html");
    await tab.evaluate("document.querySelector('#local-search button').click()");
    await tab.until("document.activeElement?.id === 'localsearch-input'");
    await tab.type("introspect");
    // The results of an earlier search, which the page keeps, may come first.
    await tab.until(
      "[...document.querySelectorAll('.result')].some(({ innerText }) => /introspectToken/.test(innerText))",
    );
  });

  test("no page reports an error or sends a request to another host", () => {
    assert.deepEqual(seen.problems, []);
    const elsewhere = seen.requests.filter((request) => !/^(data:|about:)/.test(request));
    assert.ok(elsewhere.length > 100);
    assert.deepEqual(
      elsewhere.filter((request) => !request.startsWith(url)),
      [],
    );
  });
});
