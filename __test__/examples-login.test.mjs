/** The login examples, one for each framework, driven like a browser. */

import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { DEMO_APP, DEMO_USER } from "genauth-emulator";
import { Browser } from "./support/browser.mjs";
import { startExample } from "./support/example.mjs";
import { unusedPort } from "./support/ports.mjs";
import { startService } from "./support/service.mjs";

const ACCOUNT = { username: DEMO_USER.username, password: DEMO_USER.password };
const SUPPORT = fileURLToPath(new URL("support", import.meta.url));
const OTHER_APP = { ...DEMO_APP, appId: "64d0e0a0de30ca11de30ca12", wechatApps: [] };

/** The command for each example; Express 4 and 5 share one. */
const FRAMEWORKS = {
  "Express 5": { example: "express-login" },
  "Express 4": {
    example: "express-login",
    runner: () => (path) => ["--import", join(SUPPORT, "express4.mjs"), path],
  },
  Fastify: { example: "fastify-login" },
  Koa: { example: "koa-login" },
  Hono: { example: "hono-login" },
  "Next's route handlers": {
    example: "next-login",
    runner: (port) => (path) => [join(SUPPORT, "route-handlers.mjs"), path, String(port)],
  },
};

/** The environment variables that connect an example to this emulator, as one of its applications. */
function settings(emulator, app) {
  return {
    GENAUTH_APP_ID: app.appId,
    GENAUTH_APP_SECRET: app.appSecret,
    GENAUTH_APP_HOST: emulator.url,
  };
}

/** Starts the example of a framework and returns the URL of its home page. */
async function startApplication(t, { example, runner }, emulator, app = DEMO_APP) {
  const port = await unusedPort();
  const env = { PORT: String(port), ...settings(emulator, app) };
  const started = startExample(t, example, env, runner?.(port));
  const [, origin] = await started.printed(/^Open (\S+)$/m);
  assert.equal(origin, `http://localhost:${port}`);
  return origin;
}

/** Opens the sign-in page; does not request the callback URL that the browser is redirected to. */
async function begin(browser, origin) {
  const page = await browser.send(`${origin}/login`);
  assert.equal(page.status, 302, page.text);
  assert.equal(page.headers["cache-control"], "no-store");
  return page.location;
}

const loginCookies = (browser, origin) =>
  (browser.jar.header(origin) ?? "").split("; ").filter((cookie) => cookie.includes("OIDC-State"));

for (const [framework, how] of Object.entries(FRAMEWORKS)) {
  describe(`a login with ${framework}`, () => {
    test("works in several tabs, including the sign-out", async (t) => {
      const emulator = await startService(t, { oidc: true });
      const origin = await startApplication(t, how, emulator);
      const browser = new Browser();
      const tabs = [];
      for (let tab = 0; tab < 3; tab++) tabs.push(await begin(browser, origin));
      assert.equal(loginCookies(browser, origin).length, 3);
      let home;
      for (const url of tabs.reverse()) {
        home = await browser.open(await browser.signIn(url, ACCOUNT));
        assert.equal(home.url, `${origin}/`);
        assert.match(home.text, /^Hello \S+/);
      }
      assert.equal(loginCookies(browser, origin).length, 0);

      const asked = await browser.submit(home);
      const left = await browser.submit(asked);
      assert.equal(left.url, `${origin}/`);
      assert.match(left.text, /href="\/login"/);
      assert.equal(browser.jar.header(origin), undefined);
    });

    test("does not interfere with that of another application on the host", async (t) => {
      const emulator = await startService(t, { oidc: true, apps: [DEMO_APP, OTHER_APP] });
      const origins = await Promise.all(
        [DEMO_APP, OTHER_APP].map((app) => startApplication(t, how, emulator, app)),
      );
      const browser = new Browser();
      const begun = [];
      // More than one application may have open; all ports of a host share cookies.
      for (let tab = 0; tab < 9; tab++) begun.push(await begin(browser, origins[1]));
      const own = await begin(browser, origins[0]);
      const [evicted, ...others] = begun;
      for (const url of [own, others.at(-1), others[0]]) {
        const home = await browser.open(await browser.signIn(url, ACCOUNT));
        assert.match(home.text, /^Hello \S+/);
      }
      const page = await browser.open(await browser.signIn(evicted, ACCOUNT));
      assert.equal(page.status, 400);
      assert.match(page.text, /ERR_LOGIN_STATE/);
    });

    test("still works after callbacks without a login and after cancelled logins", async (t) => {
      const emulator = await startService(t, { oidc: true });
      const origin = await startApplication(t, how, emulator);
      for (const [query, code] of [
        ["", "ERR_LOGIN_STATE_MISSING"],
        ["?code=x&state=y", "ERR_LOGIN_STATE"],
        ["?code=x&state=y&state=z", "ERR_LOGIN_PARAMETER"],
        ["?error=ERR_LOGIN_USED&state=y", "server_error"],
      ]) {
        const page = await new Browser().open(`${origin}/callback${query}`);
        assert.equal(page.status, 400, query);
        assert.match(page.text, new RegExp(`\\(${code}\\)`));
      }
      const browser = new Browser();
      const page = await browser.open(`${origin}/login`);
      const end = await browser.submit(page, {}, { form: "cancel" });
      assert.equal(end.status, 400);
      assert.match(end.text, /access_denied/);
    });

    test("exchanges the code once when the callback is delivered twice", async (t) => {
      const emulator = await startService(t, { oidc: true });
      const origin = await startApplication(t, how, emulator);
      const browser = new Browser();
      const callback = await browser.signIn(await begin(browser, origin), ACCOUNT);
      const cookie = browser.jar.header(origin);
      const deliveries = [1, 2].map(() => new Browser().send(callback, { headers: { cookie } }));
      const statuses = (await Promise.all(deliveries)).map(({ status }) => status);
      assert.ok(statuses.includes(302), String(statuses));
      const exchanges = emulator.requests.filter(({ path }) => path === "/oidc/token");
      assert.equal(exchanges.length, 1);
    });
  });
}

test("the login examples start their own emulator", async (t) => {
  const port = await unusedPort();
  const example = startExample(t, "express-login", { PORT: String(port) });
  const [, username, password] = await example.printed(/^Sign in as (\S+), (\S+)$/m);
  const browser = new Browser();
  const url = await begin(browser, `http://localhost:${port}`);
  const home = await browser.open(await browser.signIn(url, { username, password }));
  assert.match(home.text, /^Hello \S+/);
});
