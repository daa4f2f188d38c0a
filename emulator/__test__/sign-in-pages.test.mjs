/**
 * The markup and the headers of the pages for signing in and out. What happens when their forms are submitted is
 * tested in oidc-sign-in.test.mjs and cas.test.mjs, how they look in `__test__/field/browser/`.
 */

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { describe, test } from "node:test";

import { Browser } from "../../__test__/support/browser.mjs";
import { DEMO_APP } from "../index.js";
import { send, start } from "./support/client.mjs";
import { ACCOUNT, authorizeUrl, CALLBACK, getCode, startWithApp } from "./support/oidc.mjs";

const HOSTILE = `"><script>alert(1)</script><img src=x onerror=alert(1)>'`;

const casUrl = (emulator, query = "") => `${emulator.url}/cas-idp/${DEMO_APP.appId}${query}`;

/** The pages by name, opened in a new emulator. */
const PAGES = {
  async login(t) {
    return new Browser().open(authorizeUrl(await startWithApp(t)));
  },
  async "login after a wrong password"(t) {
    const browser = new Browser();
    const page = await browser.open(authorizeUrl(await startWithApp(t)));
    return browser.submit(page, { username: "demo", password: "wrong" });
  },
  async consent(t) {
    const browser = new Browser();
    const url = authorizeUrl(await startWithApp(t), { prompt: "consent" });
    return browser.submit(await browser.open(url), ACCOUNT, { until: CALLBACK });
  },
  async logout(t) {
    const emulator = await startWithApp(t);
    const browser = new Browser();
    await getCode(emulator, {}, { browser });
    return browser.open(`${emulator.url}/oidc/session/end`);
  },
  async "error of OpenID Connect"(t) {
    return new Browser().open(authorizeUrl(await startWithApp(t), { client_id: "none" }));
  },
  async "login by CAS"(t) {
    return new Browser().open(casUrl(await start(t)));
  },
  async "message of CAS"(t) {
    return new Browser().open(`${(await start(t)).url}/cas-idp/logout`);
  },
  async "error of CAS"(t) {
    return new Browser().open(casUrl(await start(t), "?service=javascript:alert(1)"));
  },
};

/** The sources of a directive of the policy. */
function sourcesOf(headers, directive) {
  const policy = headers["content-security-policy"];
  const found = policy.split("; ").find((text) => text.startsWith(`${directive} `));
  return found.split(" ").slice(1);
}

/** The contents of all elements of a name. */
function contentsOf(html, name) {
  const pattern = new RegExp(`<${name}(?: [^>]*)?>(.*?)</${name}>`, "gs");
  return [...html.matchAll(pattern)].map(([, content]) => content);
}

const hashOf = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

for (const [name, open] of Object.entries(PAGES)) {
  describe(`the page: ${name}`, () => {
    test("allows only its own style and script, and is complete without another request", async (t) => {
      const { text, headers } = await open(t);
      for (const [directive, element] of [
        ["style-src", "style"],
        ["script-src", "script"],
      ]) {
        const allowed = sourcesOf(headers, directive);
        for (const content of contentsOf(text, element)) {
          assert.ok(allowed.includes(hashOf(content)), `${element}: ${content.slice(0, 80)}`);
        }
      }
      assert.deepEqual(sourcesOf(headers, "default-src"), ["'none'"]);
      assert.equal(headers["x-content-type-options"], "nosniff");
      assert.match(text, /<link rel="icon" href="data:image\/svg\+xml,[^"]+">/);
      assert.doesNotMatch(text, /\s(style|on\w+)=|(src|href)="(?!data:)/);
    });

    test("has a language, a title, one main heading, and fits a narrow screen", async (t) => {
      const { text } = await open(t);
      assert.match(text, /<html lang="en">/);
      assert.match(text, /<meta name="viewport" content="width=device-width, initial-scale=1">/);
      assert.deepEqual(contentsOf(text, "h1"), contentsOf(text, "title"));
      assert.match(text, /<main>/);
    });
  });
}

for (const name of ["login", "login by CAS"]) {
  test(`a password manager can fill in the page: ${name}`, async (t) => {
    const { text } = await PAGES[name](t);
    const labels = contentsOf(text, "label").map((label) => label.replace(/\s+/g, " ").trim());
    assert.equal(labels.length, 2);
    assert.match(
      labels[0],
      /^User name, email or phone <input name="username" .*autocomplete="username".* required/,
    );
    assert.match(
      labels[1],
      /^Password <input name="password" type="password" autocomplete="current-password" required/,
    );
  });
}

test("the login page tells who asks, and after a failure what is wrong with which fields", async (t) => {
  const first = await PAGES.login(t);
  assert.match(first.text, new RegExp(`to continue to <code>${DEMO_APP.appId}</code>`));
  assert.match(first.text, /name="username"[^>]* autofocus/);
  const { text } = await PAGES["login after a wrong password"](t);
  assert.match(text, /<p role="alert" id="problem">The user name or the password is wrong\.<\/p>/);
  assert.equal(text.match(/aria-invalid="true" aria-describedby="problem"/g).length, 2);
  assert.match(text, /name="password"[^>]* autofocus/);
});

test("the consent page says what each scope means", async (t) => {
  const { text } = await PAGES.consent(t);
  assert.match(text, /<li><span>Email address<\/span> <code>email<\/code><\/li>/);
});

test("markup in an account, a parameter or an error is shown as text", async (t) => {
  const emulator = await startWithApp(t);
  const browser = new Browser();
  const login = await browser.open(authorizeUrl(emulator, { login_hint: HOSTILE }));
  const again = await browser.submit(login, { username: HOSTILE, password: "x" });
  const refused = await send(authorizeUrl(emulator, { client_id: HOSTILE }));
  for (const { text } of [login, again, refused]) {
    assert.doesNotMatch(text, /<script>|<img/);
  }
  assert.match(again.text, /value="&quot;&gt;&lt;script&gt;/);
});
