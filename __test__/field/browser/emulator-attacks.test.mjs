/** Other sites in the browser that shows the emulator's page, and an emulator that ends while it is shown. */

import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import { after, before, describe, test } from "node:test";
import { DEMO_APP, startEmulator } from "genauth-emulator";
import { unusedPort } from "../../support/ports.mjs";
import { checkAppearance, photograph, SCREENS } from "./support/appearance.mjs";
import { openPage, untilText } from "./support/emulator-page.mjs";
import { chromium, TIMEOUT } from "./support/emulator-screens.mjs";

const API = "/__emulator/api/";

describe("another site", { timeout: TIMEOUT * 4 }, () => {
  let emulator;
  let person;
  let site;
  let url;

  before(async () => {
    emulator = await startEmulator();
    person = await chromium.newPerson();
    await openPage(await person.openTab(), emulator);
    site = createServer((_, res) => res.writeHead(200, { "content-type": "text/html" }).end());
    site.listen(0, "127.0.0.1");
    await once(site, "listening");
    url = `http://evil.shop.test:${site.address().port}/`;
  });
  after(async () => {
    site.close();
    site.closeAllConnections();
    await emulator.close();
  });

  async function visit() {
    const tab = await person.openTab();
    await tab.open(url);
    return tab;
  }

  test("can neither read the page nor use its functions", { timeout: TIMEOUT }, async () => {
    const tab = await visit();
    const attempts = await tab.evaluate(`(async () => {
      const attempt = (path, options) =>
        fetch(${JSON.stringify(emulator.url)} + path, options).then(
          async (response) => response.type + (await response.text()),
          () => "failed",
        );
      const json = { method: "POST", body: '{"status":500}', mode: "no-cors" };
      const headers = { "x-emulator-token": "guess", "content-type": "application/json" };
      return Promise.all([
        attempt("/"),
        attempt("/__emulator/"),
        attempt("${API}stream"),
        attempt("${API}users", { headers }),
        attempt("${API}faults", { method: "POST", body: '{"status":500}', headers }),
        attempt("${API}faults", json),
        attempt("/", { mode: "no-cors" }),
      ]);
    })()`);
    // An opaque response has no content for the site, and the last requests have changed nothing.
    assert.deepEqual(new Set(attempts.slice(0, 5)), new Set(["failed"]));
    for (const text of attempts.slice(5)) assert.match(text, /^(failed|opaque)$/);
    assert.equal((await fetch(`${emulator.url}/x`)).status, 404);
  });

  test("can neither embed the page nor load its script", { timeout: TIMEOUT }, async () => {
    const tab = await visit();
    const seen = await tab.observe();
    await tab.evaluate(`(() => {
      const frame = document.createElement("iframe");
      frame.src = ${JSON.stringify(emulator.url)} + "/";
      const script = document.createElement("script");
      script.type = "module";
      script.src = ${JSON.stringify(emulator.url)} + "/__emulator/assets/page-main.mjs";
      const loaded = (element) => new Promise((resolve) => {
        element.onload = () => resolve("load");
        element.onerror = () => resolve("error");
      });
      window.outcomes = [loaded(frame), loaded(script)];
      document.body.append(frame, script);
    })()`);
    const [, script] = await tab.evaluate("Promise.all(window.outcomes)");
    assert.equal(script, "error");
    // The report may come after the events of the elements.
    const isReported = (problem) => /frame-ancestors|X-Frame-Options|403/.test(problem);
    while (!seen.problems.some(isReported)) await tab.evaluate("document.readyState");
  });

  test("that leads its name to this machine gets no page", { timeout: TIMEOUT }, async () => {
    const tab = await person.openTab();
    const { text } = await tab.open(`http://evil.shop.test:${emulator.port}/`);
    assert.match(text, /only available under localhost/);
    assert.doesNotMatch(text, new RegExp(DEMO_APP.appSecret));
    const status = await tab
      .evaluate(`fetch("${API}users").then(({ status }) => status)`)
      .catch(() => "blocked by the policy of the page");
    assert.notEqual(status, 200);
  });
});

for (const [name, screen] of Object.entries(SCREENS)) {
  test(`the page says on a ${name} screen that the emulator has ended, and continues with the next`, {
    timeout: TIMEOUT,
  }, async () => {
    // The port stays free between the two emulators: the system gives it to nobody.
    const first = await startEmulator({ port: await unusedPort() });
    const tab = await (await chromium.newPerson()).openTab();
    await tab.show(screen);
    await openPage(tab, first);
    await first.close();
    await untilText(tab, "#connection", /^The emulator does not answer/);
    await checkAppearance(tab, screen, "a lost connection");
    await photograph(tab, `${name}-lost`);
    const next = await startEmulator({ port: first.port });
    await untilText(tab, "#connection", /reload the page/);
    await checkAppearance(tab, screen, "another emulator");
    await tab.leave(() => tab.point("#connection button"), next.url);
    await untilText(tab, "#connection", /^Live$/);
    await next.close();
  });
}
