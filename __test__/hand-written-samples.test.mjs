/**
 * Every sample of the reference pages that are written by hand runs against the emulator, with the variables
 * that `surroundings` declares. Those that other tests run are listed with them.
 */

import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { DEMO_ACCESS_KEY, DEMO_APP, SAMPLE_WORLD } from "genauth-emulator";
import { AuthenticationClient, ManagementClient } from "genauth-native";
import { Browser } from "./support/browser.mjs";
import { PACKAGE } from "./support/child.mjs";
import { runSample } from "./support/samples.mjs";
import { startService } from "./support/service.mjs";

const REDIRECT_URI = "https://app.example.com/callback";
const SERVICE = "https://app.example.com/cas";
const ACCOUNT = { username: "alice", password: "USER_PASSWORD" };
const ACCESS_KEY = { accessKey: "key-1", accessSecret: "key-secret-1" };
const [WECHAT_APP] = DEMO_APP.wechatApps;

/** Samples that a test of their own runs. */
const ELSEWHERE = {
  loginWithRedirect: "__test__/oidc/express-snippets.test.mjs",
  handleRedirectCallback: "__test__/oidc/express-snippets.test.mjs",
  logoutWithRedirect: "__test__/oidc/express-snippets.test.mjs",
  sub: "__test__/events",
  events: "__test__/events",
  verifyWebhook: "__test__",
};

/** What stands in a sample for a value that exists only at run time, by the expression inserted. */
const PREPARED = {
  '"USER_ID"': "userId",
  '"QR_CODE_ID"': "qrCodeId",
  '"wx…"': "app.appId",
  '"…"': "app.appSecret",
  '"https://app.example.com/cas"': "service",
  '"https://api.example.com"': "audience",
};

/** The samples of a client's hand-written pages, by the section that they are in. */
function samplesOf(client) {
  const folder = join(PACKAGE, "docs/reference", client);
  return readdirSync(folder).flatMap((page) => {
    const text = readFileSync(join(folder, page), "utf8");
    if (text.startsWith("<!-- Generated")) return [];
    const sections = text.split(/^## /m).slice(1);
    return sections.flatMap((section) => {
      const blocks = [...section.matchAll(/^```js\n(.*?)^```$/gms)];
      return blocks.map(([, code]) => ({ name: section.split("\n", 1)[0], code }));
    });
  });
}

async function start(t) {
  const app = { ...DEMO_APP, redirectUris: [REDIRECT_URI] };
  const emulator = await startService(t, {
    apps: [app],
    users: [],
    world: SAMPLE_WORLD,
    oidc: { accessKeys: [ACCESS_KEY], scopes: ["orders:read"] },
  });
  const options = { appId: app.appId, appSecret: app.appSecret, appHost: emulator.url };
  const client = new AuthenticationClient({
    ...options,
    redirectUri: REDIRECT_URI,
    scope: "openid profile email offline_access orders:read",
  });
  t.after(() => client.close());
  return { emulator, client, options };
}

/** Signs in by OpenID Connect; the values are those that an application holds then. */
async function signedIn(client) {
  const codeVerifier = client.generateCodeChallenge();
  const { url, nonce } = client.buildAuthorizeUrl({
    codeChallenge: client.getCodeChallengeDigest({ codeChallenge: codeVerifier }),
  });
  const callback = await new Browser().signIn(url, ACCOUNT);
  const code = new URL(callback).searchParams.get("code");
  return { code, nonce, codeVerifier, redirectUri: REDIRECT_URI };
}

/** A ticket of CAS for the service. */
async function casTicket(emulator) {
  const url = `${emulator.url}/cas-idp/${DEMO_APP.appId}?service=${encodeURIComponent(SERVICE)}`;
  const callback = await new Browser().signIn(url, ACCOUNT);
  return new URL(callback).searchParams.get("ticket");
}

/** The variables of each sample. */
async function surroundings(name, { emulator, client }) {
  const login = await signedIn(client);
  const common = {
    client,
    fetch: async () => Response.json({ errcode: 0 }),
    audience: DEMO_APP.appId,
    service: SERVICE,
    app: WECHAT_APP,
    ...login,
    ...ACCESS_KEY,
    email: "alice@example.com",
    password: ACCOUNT.password,
  };
  if (name === "getAccessTokenByCode") return common;
  if (name.startsWith("validateTicket")) return { ...common, ticket: await casTicket(emulator) };
  const tokens = await client.getAccessTokenByCode(login.code, login);
  const { access_token, id_token, refresh_token } = tokens;
  client.setAccessToken(access_token);
  const { data } = await client.geneQrCode({ type: "MOBILE_APP" });
  for (const action of ["SCAN", "CONFIRM"]) {
    await client.changeQrCodeStatus({ qrcodeId: data.qrcodeId, action });
  }
  return {
    ...common,
    access_token,
    id_token,
    refresh_token,
    idToken: id_token,
    old: refresh_token,
    token: access_token,
    req: { headers: { authorization: `Bearer ${access_token}` } },
    verifier: login.codeVerifier,
    qrCodeId: data.qrcodeId,
  };
}

function programOf(code) {
  let program = code;
  for (const [text, expression] of Object.entries(PREPARED)) {
    program = program.replaceAll(text, expression);
  }
  return program;
}

describe("the samples of the hand-written reference", () => {
  for (const { name, code } of samplesOf("authentication")) {
    if (ELSEWHERE[name]) continue;
    test(`AuthenticationClient: ${name}`, async (t) => {
      if (name.startsWith("new ")) return runSample(code);
      const world = await start(t);
      return runSample(programOf(code), { values: await surroundings(name, world) });
    });
  }

  for (const { name, code } of samplesOf("management")) {
    if (ELSEWHERE[name]) continue;
    test(`ManagementClient: ${name}`, async (t) => {
      if (name.startsWith("new ")) return runSample(code);
      const emulator = await startService(t, { users: [], world: SAMPLE_WORLD });
      const client = new ManagementClient({
        accessKeyId: DEMO_ACCESS_KEY.accessKeyId,
        accessKeySecret: DEMO_ACCESS_KEY.accessKeySecret,
        host: emulator.url,
      });
      t.after(() => client.close());
      const [{ userId }] = SAMPLE_WORLD.users;
      return runSample(programOf(code), { values: { client, userId } });
    });
  }

  test("those that other tests run exist, and so do the tests", () => {
    const names = new Set(
      ["authentication", "management"].flatMap(samplesOf).map((sample) => sample.name),
    );
    for (const [name, path] of Object.entries(ELSEWHERE)) {
      assert.ok(names.has(name), name);
      assert.ok(existsSync(join(PACKAGE, path)), path);
    }
  });
});
