/** Logins in Chromium: a real browser with the cookies and redirects of the package. */

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { createCertificate, startEmulator } from "genauth-emulator";
import { requireDebian } from "../../../scripts/support/debian.mjs";
import { Browser } from "../../support/browser.mjs";
import { dropProxies } from "../../support/environment.mjs";
import { unusedPort } from "../../support/ports.mjs";
import { startApplication } from "./support/application.mjs";
import { startChromium } from "./support/chromium.mjs";

dropProxies(process.env);

/** Timeout of one test, in milliseconds, for a page that never loads. */
const TIMEOUT = 60_000;
const ACCOUNT = { username: "ada", password: "engine-1843" };
const SECRET = "0123456789abcdef0123456789abcdef";
const APPS = ["one", "two"].map((appId) => ({ appId, appSecret: SECRET }));
const NAME = /^(__Host-)?X-Authing-Node-OIDC-State\.[\w-]{16}$/;

const certificate = createCertificate({ hosts: ["localhost", "127.0.0.1", "app.shop.test"] });
const tls = { key: certificate.key, cert: certificate.cert };

const { chromium: program } = await requireDebian({ chromium: "chromium" });
const chromium = await startChromium(program);
after(() => chromium.close());
console.log(`# ${chromium.product}`);

const loginCookies = async (person) =>
  (await person.cookies()).filter(({ name }) => name.includes("OIDC-State"));

for (const [scheme, { host, secure }] of Object.entries({
  http: { host: "localhost", secure: false },
  https: { host: "app.shop.test", secure: true },
})) {
  describe(`over ${scheme} on ${host}`, { timeout: TIMEOUT * 8 }, () => {
    let emulator;
    let applications;

    before(async () => {
      const urls = [];
      for (const _ of APPS) urls.push(`${scheme}://${host}:${await unusedPort()}`);
      const apps = APPS.map((app, index) => ({
        ...app,
        redirectUris: [`${urls[index]}/callback`],
        postLogoutRedirectUris: [`${urls[index]}/`],
      }));
      const options = { oidc: true, apps, users: [ACCOUNT] };
      emulator = await startEmulator(secure ? { ...options, tls } : options);
      const client = { appHost: emulator.url, ...(secure && { ca: certificate.ca }) };
      const place = secure ? { tls } : {};
      applications = await Promise.all(
        APPS.map((app, index) =>
          startApplication({ ...client, ...app }, { ...place, url: urls[index] }),
        ),
      );
    });
    after(async () => {
      for (const application of applications) application.close();
      await emulator.close();
    });

    /** Starts a login in a new tab; resolves with the sign-in page, or the last page of a signed-in user. */
    async function begin(person, application) {
      const tab = await person.openTab();
      await tab.open(`${application.url}/`);
      await tab.click(`${emulator.url}/oidc/interaction`, `${application.url}/callback`);
      return tab;
    }

    const signIn = (tab, application) => tab.submit(ACCOUNT, `${application.url}/callback`);

    test("a user signs in and out", { timeout: TIMEOUT }, async () => {
      const [application] = applications;
      const person = await chromium.newPerson();
      const tab = await begin(person, application);
      const [cookie, ...others] = await loginCookies(person);
      assert.deepEqual(others, []);
      assert.equal(NAME.exec(cookie.name)?.[1], secure ? "__Host-" : undefined);
      assert.equal(cookie.secure, secure);
      assert.equal(cookie.httpOnly, true);
      assert.equal(cookie.sameSite, "Lax");
      assert.deepEqual([cookie.domain, cookie.path], [host, "/"]);
      assert.ok(cookie.expires * 1000 <= Date.now() + 3_600_000);

      const page = await signIn(tab, application);
      assert.match(page.text, /signed in/, page.text);
      assert.deepEqual(await loginCookies(person), []);
      const left = await tab.submit({}, `${application.url}/`);
      assert.equal(left.text.trim(), "Sign in");
    });

    test("logins in two tabs do not affect each other", { timeout: TIMEOUT }, async () => {
      const [application] = applications;
      const person = await chromium.newPerson();
      const tabs = [];
      for (let count = 0; count < 3; count++) tabs.push(await begin(person, application));
      assert.equal((await loginCookies(person)).length, 3);
      for (const tab of tabs.reverse()) {
        const page = await signIn(tab, application);
        assert.match(page.text, /signed in/, page.text);
      }
      assert.deepEqual(await loginCookies(person), []);
    });

    test("two applications on the host do not affect each other", {
      timeout: TIMEOUT,
    }, async () => {
      const person = await chromium.newPerson();
      const tabs = [];
      for (const application of applications) tabs.push(await begin(person, application));
      for (const [place, application] of applications.entries()) {
        const page = await signIn(tabs[place], application);
        assert.match(page.text, /signed in/, page.text);
      }
    });

    test("a callback that is delivered twice is exchanged once", { timeout: TIMEOUT }, async () => {
      const [application] = applications;
      const person = await chromium.newPerson();
      const tab = await begin(person, application);
      application.holdsCallbacks = true;
      const { url } = await signIn(tab, application);
      application.holdsCallbacks = false;
      const exchanges = () => emulator.requests.filter(({ path }) => path === "/oidc/token").length;
      const exchanged = exchanges();
      const deliver = `fetch(${JSON.stringify(url)}).then((response) => response.status)`;
      const statuses = await tab.evaluate(`Promise.all([${deliver}, ${deliver}])`);
      assert.ok(statuses.includes(200), String(statuses));
      assert.equal(exchanges(), exchanged + 1);
    });

    if (secure) {
      test("a sibling domain cannot plant a login", { timeout: TIMEOUT }, async () => {
        const [application] = applications;
        // The attacker's own login, up to the callback.
        const attacker = new Browser({ ca: certificate.ca });
        const local = application.url.replace(host, "127.0.0.1");
        const begun = await attacker.send(`${local}/login`);
        const [cookie] = begun.headers["set-cookie"].map((field) => field.split(";")[0]);
        const callback = await attacker.signIn(begun.location, ACCOUNT);

        const person = await chromium.newPerson();
        const tab = await person.openTab();
        const evil = application.url.replace(host, "evil.shop.test");
        await tab.open(`${evil}/`);
        const planted = [
          cookie,
          cookie.replace("__Host-", ""),
          cookie.replace("__Host-", "__host-"),
        ];
        for (const each of planted) {
          await tab.evaluate(
            `document.cookie = ${JSON.stringify(`${each}; Domain=shop.test; Path=/; Secure`)}`,
          );
        }
        const names = (await loginCookies(person)).map(({ name }) => name);
        assert.deepEqual(names, [planted[1].split("=")[0]]);
        const page = await tab.open(callback);
        assert.equal(page.text, "refused ERR_LOGIN_STATE");
      });
    }
  });
}
