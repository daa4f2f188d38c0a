import assert from "node:assert/strict";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";

import { Browser } from "../../__test__/support/browser.mjs";
import { printed, runModule } from "../../__test__/support/child.mjs";
import { DEMO_APP, startEmulator } from "../index.js";
import { start } from "./support/client.mjs";
import {
  ACCOUNT,
  authorizeUrl,
  CALLBACK,
  decode,
  fetchKeys,
  getCode,
  getTokens,
  introspect,
  isSigned,
  KEY,
  startWithApp,
} from "./support/oidc.mjs";

const SIGNED_OUT = "http://localhost:4000/signed-out";

async function getJson(url) {
  return (await fetch(url)).json();
}

describe("discovery", () => {
  test("names GenAuth's paths", async (t) => {
    const emulator = await startWithApp(t);
    const { url } = emulator;
    const found = await getJson(`${url}/oidc/.well-known/openid-configuration`);
    assert.equal(found.issuer, `${url}/oidc`);
    assert.equal(found.authorization_endpoint, `${url}/oidc/auth`);
    assert.equal(found.token_endpoint, `${url}/oidc/token`);
    assert.equal(found.introspection_endpoint, `${url}/oidc/token/introspection`);
    assert.equal(found.revocation_endpoint, `${url}/oidc/token/revocation`);
    assert.equal(found.userinfo_endpoint, `${url}/oidc/me`);
    assert.equal(found.end_session_endpoint, `${url}/oidc/session/end`);
    assert.equal(found.jwks_uri, `${url}/oidc/.well-known/jwks.json`);
    assert.deepEqual(found.code_challenge_methods_supported, ["S256"]);
  });

  test("and the key set are found below the appId as well", async (t) => {
    const emulator = await startWithApp(t);
    for (const name of ["openid-configuration", "jwks.json"]) {
      assert.deepEqual(
        await getJson(`${emulator.url}/${DEMO_APP.appId}/oidc/.well-known/${name}`),
        await getJson(`${emulator.url}/oidc/.well-known/${name}`),
      );
    }
    const other = await fetch(`${emulator.url}/other/oidc/.well-known/jwks.json`);
    assert.equal(other.status, 404);
  });
});

describe("signing keys", () => {
  test("are published without their private parts", async (t) => {
    const emulator = await startWithApp(t, { idTokenSigningAlg: "ES256" });
    const published = await fetchKeys(emulator);
    assert.deepEqual(published.map(({ alg }) => alg).sort(), ["ES256", "RS256"]);
    for (const key of published) {
      assert.equal(key.use, "sig");
      for (const name of ["d", "p", "q", "dp", "dq", "qi"]) assert.equal(key[name], undefined);
    }
    const byKid = (one, other) => (one.kid < other.kid ? -1 : 1);
    assert.deepEqual(emulator.oidc.jwks.keys.sort(byKid), published.sort(byKid));
    assert.ok(emulator.oidc.keys.every(({ d }) => d !== undefined));
  });

  test("can be rotated while users are signed in", async (t) => {
    const emulator = await startWithApp(t, { idTokenSigningAlg: "RS256" });
    const browser = new Browser();
    const before = await getTokens(emulator, {}, { browser });
    const [old] = emulator.oidc.keys;
    await emulator.oidc.rotateKeys();
    const after = await browser.open(authorizeUrl(emulator), { until: CALLBACK });
    assert.ok(new URL(after.url).searchParams.get("code"), "the session goes on");
    const later = await getTokens(emulator);
    const [fresh] = emulator.oidc.keys;
    assert.notEqual(fresh.kid, old.kid);
    assert.equal(decode(later.id_token).header.kid, fresh.kid);
    assert.equal(decode(later.access_token).header.kid, fresh.kid);
    assert.equal(await isSigned(emulator, before.id_token), true);
    assert.equal(await isSigned(emulator, later.id_token), true);
    assert.equal((await introspect(emulator, before.access_token)).active, true);
  });

  test("that were replaced can be left out of the set", async (t) => {
    const emulator = await startWithApp(t);
    const [old] = emulator.oidc.keys;
    await emulator.oidc.rotateKeys({ keepOld: false });
    const published = await fetchKeys(emulator);
    assert.equal(published.length, 1);
    assert.notEqual(published[0].kid, old.kid);
  });

  test("can be set, and are generated otherwise", async (t) => {
    const emulator = await startWithApp(t, { idTokenSigningAlg: "ES256" });
    const [given, made] = emulator.oidc.keys;
    assert.deepEqual(given, { ...KEY, use: "sig" });
    assert.equal(made.alg, "ES256");
    const one = await start(t, { oidc: true });
    const other = await start(t, { oidc: true });
    assert.notDeepEqual(one.oidc.keys, other.oidc.keys);
  });

  test("sign any token for a test", async (t) => {
    const emulator = await startWithApp(t, { idTokenSigningAlg: "EdDSA" });
    const token = emulator.oidc.sign({ aud: "somebody else" }, { alg: "EdDSA" });
    assert.equal(await isSigned(emulator, token), true);
    assert.deepEqual(decode(token).claims, { aud: "somebody else" });
    const withoutKid = emulator.oidc.sign({}, { kid: undefined, typ: "other" });
    assert.deepEqual(decode(withoutKid).header, { alg: "RS256", typ: "other" });
    assert.throws(() => emulator.oidc.sign({}, { kid: "none" }), { code: "ERR_INVALID_OPTION" });
  });
});

describe("a sign-out", () => {
  async function signOut(emulator, browser, parameters) {
    const url = `${emulator.url}/oidc/session/end?${new URLSearchParams(parameters)}`;
    const page = await browser.open(url, { until: SIGNED_OUT });
    return page.status === 200 ? browser.submit(page, {}, { until: SIGNED_OUT }) : page;
  }

  test("ends the session and its tokens, and returns to the application", async (t) => {
    const emulator = await startWithApp(t, { postLogoutRedirectUris: [SIGNED_OUT] });
    const browser = new Browser();
    const { id_token, access_token } = await getTokens(emulator, {}, { browser });
    const page = await signOut(emulator, browser, {
      id_token_hint: id_token,
      post_logout_redirect_uri: SIGNED_OUT,
      state: "state-2",
    });
    assert.equal(page.url, `${SIGNED_OUT}?state=state-2`);
    assert.equal((await introspect(emulator, access_token)).active, false);
    assert.match((await browser.open(authorizeUrl(emulator))).text, /id="login"/);
  });

  test("works without parameters", async (t) => {
    const emulator = await startWithApp(t);
    const browser = new Browser();
    await getCode(emulator, {}, { browser });
    const page = await signOut(emulator, browser, {});
    assert.match(page.text, /You are signed out/);
    assert.match((await browser.open(authorizeUrl(emulator))).text, /id="login"/);
  });

  test("redirects only to URIs of the application", async (t) => {
    const emulator = await startWithApp(t, { postLogoutRedirectUris: [] });
    const browser = new Browser();
    const { id_token } = await getTokens(emulator, {}, { browser });
    const query = { id_token_hint: id_token, post_logout_redirect_uri: SIGNED_OUT };
    const url = `${emulator.url}/oidc/session/end?${new URLSearchParams(query)}`;
    const page = await browser.open(url);
    assert.equal(page.status, 400);
    assert.match(page.text, /post_logout_redirect_uri not registered/);
  });
});

describe("the rest of the emulator", () => {
  test("records requests and applies faults to these paths, too", async (t) => {
    const emulator = await startWithApp(t);
    emulator.fault({ match: { path: "/oidc/.well-known/jwks.json" }, status: 503 });
    const headers = { "cache-control": "max-age=60" };
    emulator.fault({ match: { path: "/oidc/.well-known/jwks.json" }, headers });
    const url = `${emulator.url}/oidc/.well-known/jwks.json`;
    assert.equal((await fetch(url)).status, 503);
    assert.equal((await fetch(url)).headers.get("cache-control"), "max-age=60");
    assert.deepEqual(
      emulator.requests.map(({ path }) => path),
      ["/oidc/.well-known/jwks.json", "/oidc/.well-known/jwks.json"],
    );
  });

  test("can replace a path", async (t) => {
    const emulator = await startWithApp(t);
    const handle = () => ({ json: { keys: [] } });
    const path = "/oidc/.well-known/jwks.json";
    emulator.route({ method: "GET", path, requiresApp: false, handle });
    assert.deepEqual(await fetchKeys(emulator), []);
  });

  test("has no OpenID Connect paths without the option", async (t) => {
    const emulator = await start(t);
    assert.equal(emulator.oidc, undefined);
    assert.equal((await fetch(`${emulator.url}/oidc/auth`)).status, 404);
  });

  test("prints nothing during a sign-in", async () => {
    const helpers = new URL("../../__test__/support/browser.mjs", import.meta.url);
    const output = await printed(
      runModule(`
        import { startEmulator } from ${JSON.stringify(new URL("../index.js", import.meta.url))};
        import { Browser } from ${JSON.stringify(helpers)};
        const emulator = await startEmulator({ oidc: true });
        const { searchParams } = new URL(${JSON.stringify(authorizeUrl({ url: "http://emulator", apps: [DEMO_APP] }))});
        const url = emulator.url + "/oidc/auth?" + searchParams;
        await new Browser().signIn(url, ${JSON.stringify(ACCOUNT)});
        await new Browser().open(url + "&redirect_uri=twice");
        await fetch(emulator.url + "/oidc/unknown");
        await emulator.close();
      `),
    );
    assert.equal(output, "");
  });

  test("names the package to install when it is missing", async (t) => {
    const folder = mkdtempSync(join(tmpdir(), "genauth-emulator-"));
    t.after(() => rmSync(folder, { recursive: true }));
    const emulator = fileURLToPath(new URL("..", import.meta.url));
    for (const name of ["index.js", "package.json", "src"]) {
      cpSync(join(emulator, name), join(folder, name), { recursive: true });
    }
    const copy = await import(pathToFileURL(join(folder, "index.js")));
    await assert.rejects(copy.startEmulator({ oidc: true }), {
      code: "ERR_INVALID_OPTION",
      message: /npm install --save-dev oidc-provider/,
    });
    const plain = await copy.startEmulator();
    await plain.close();
  });
});

const refused = {
  "an unknown name": [{ oidc: { lifetime: 1 } }, /oidc has no option "lifetime"/],
  "another format": [{ oidc: { accessTokenFormat: "paseto" } }, /oidc\.accessTokenFormat/],
  "a life time of nothing": [{ oidc: { lifetimes: { idToken: 0 } } }, /oidc\.lifetimes\.idToken/],
  "an access key without secret": [{ oidc: { accessKeys: [{ accessKey: "a" }] } }, /accessSecret/],
  "an access key that is an application": [
    { oidc: { accessKeys: [{ accessKey: DEMO_APP.appId, accessSecret: "s" }] } },
    /oidc\.accessKeys\[0\]\.accessKey/,
  ],
  "scopes that are text": [{ oidc: { scopes: "a b" } }, /oidc\.scopes must be an array/],
  "a scope with a space": [{ oidc: { scopes: ["a b"] } }, /oidc\.scopes\[0\]/],
  "a key without an id": [{ oidc: { keys: [{ ...KEY, kid: "" }] } }, /oidc\.keys\[0\]\.kid/],
  "a key of another kind": [{ oidc: { keys: [{ ...KEY, alg: "ES256" }] } }, /oidc\.keys\[0\]/],
  "a public key": [{ oidc: { keys: [{ ...KEY, d: undefined }] } }, /oidc\.keys\[0\]/],
  "a redirect URI that is none": [
    { apps: [{ ...DEMO_APP, redirectUris: ["/callback"] }] },
    /apps\[0\]\.redirectUris\[0\]/,
  ],
  "another client authentication": [
    { apps: [{ ...DEMO_APP, tokenEndpointAuthMethod: "client_secret_jwt" }] },
    /apps\[0\]\.tokenEndpointAuthMethod/,
  ],
  "an unsigned ID token": [
    { apps: [{ ...DEMO_APP, idTokenSigningAlg: "none" }] },
    /apps\[0\]\.idTokenSigningAlg/,
  ],
  "HS256 without a secret": [
    { apps: [{ ...DEMO_APP, idTokenSigningAlg: "HS256", tokenEndpointAuthMethod: "none" }] },
    /needs a secret/,
  ],
};
for (const [what, [options, message]] of Object.entries(refused)) {
  test(`${what} is refused`, async () => {
    await assert.rejects(startEmulator(options), { code: "ERR_INVALID_OPTION", message });
  });
}
