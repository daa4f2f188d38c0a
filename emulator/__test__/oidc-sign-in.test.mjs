import assert from "node:assert/strict";
import { createHash, randomBytes } from "node:crypto";
import { describe, test } from "node:test";

import { Browser } from "../../__test__/support/browser.mjs";
import { createCertificate, DEMO_USER } from "../index.js";
import { start } from "./support/client.mjs";
import {
  ACCOUNT,
  authorizeUrl,
  CALLBACK,
  decode,
  exchange,
  getCode,
  getTokens,
  isSigned,
  secretOf,
  startWithApp,
} from "./support/oidc.mjs";

const verifier = randomBytes(32).toString("base64url");
const S256 = {
  code_challenge: createHash("sha256").update(verifier).digest("base64url"),
  code_challenge_method: "S256",
};

function basic({ client_id, client_secret }) {
  const text = [client_id, client_secret].map(encodeURIComponent).join(":");
  return { authorization: `Basic ${Buffer.from(text).toString("base64")}` };
}

describe("a sign-in", () => {
  const ways = {
    client_secret_post: secretOf,
    client_secret_basic: (emulator) => ({ headers: basic(secretOf(emulator)) }),
    none: (emulator) => ({ client_id: secretOf(emulator).client_id }),
  };
  for (const [method, authentication] of Object.entries(ways)) {
    test(`works with ${method} and PKCE`, async (t) => {
      const emulator = await startWithApp(t, { tokenEndpointAuthMethod: method });
      const code = await getCode(emulator, S256);
      const { status, json } = await exchange(emulator, code, {
        ...authentication(emulator),
        code_verifier: verifier,
      });
      assert.equal(status, 200);
      assert.equal(json.token_type, "Bearer");
      assert.equal(json.scope, "openid profile email phone");
      assert.equal(json.refresh_token, undefined);
      assert.equal(await isSigned(emulator, json.id_token), true);
    });

    test(`with ${method} is refused for any other authentication`, async (t) => {
      const emulator = await startWithApp(t, { tokenEndpointAuthMethod: method });
      for (const other of Object.keys(ways).filter((name) => name !== method)) {
        const code = await getCode(emulator, S256);
        const form = { ...ways[other](emulator), code_verifier: verifier };
        const { status, json } = await exchange(emulator, code, form);
        assert.deepEqual([status, json.error], [401, "invalid_client"], other);
      }
    });
  }

  test("works with the secret in either place if the application sets no method", async (t) => {
    const emulator = await startWithApp(t);
    for (const method of ["client_secret_post", "client_secret_basic"]) {
      const code = await getCode(emulator);
      assert.equal((await exchange(emulator, code, ways[method](emulator))).status, 200);
    }
  });

  test("is refused with a wrong secret", async (t) => {
    const emulator = await startWithApp(t);
    const wrong = { ...secretOf(emulator), client_secret: "wrong" };
    const { status, json } = await exchange(emulator, await getCode(emulator), wrong);
    assert.deepEqual([status, json.error], [401, "invalid_client"]);
  });

  test("accepts email and phone as the account, and counts sign-ins", async (t) => {
    const emulator = await startWithApp(t);
    for (const username of [DEMO_USER.email, DEMO_USER.phone]) {
      await new Browser().signIn(authorizeUrl(emulator), { ...ACCOUNT, username });
    }
    assert.equal(emulator.users.find("demo").loginsCount, 2);
  });

  test("stays on the login page with a wrong password", async (t) => {
    const emulator = await startWithApp(t);
    const browser = new Browser();
    const page = await browser.open(authorizeUrl(emulator));
    const again = await browser.submit(page, { username: "demo", password: "wrong" });
    assert.match(again.text, /name="username" value="demo"/);
    assert.match(again.text, /role="alert"/);
    const done = await browser.submit(again, ACCOUNT, { until: CALLBACK });
    assert.ok(new URL(done.url).searchParams.get("code"));
  });

  test("shows the form once in a browser, unless prompt=login is set", async (t) => {
    const emulator = await startWithApp(t);
    const browser = new Browser();
    await getCode(emulator, {}, { browser });
    const second = await browser.open(authorizeUrl(emulator), { until: CALLBACK });
    assert.ok(new URL(second.url).searchParams.get("code"));
    const forced = await browser.open(authorizeUrl(emulator, { prompt: "login" }));
    assert.match(forced.text, /id="login"/);
  });

  test("without a session and without a page is answered with login_required", async (t) => {
    const emulator = await startWithApp(t);
    const url = authorizeUrl(emulator, { prompt: "none" });
    const page = await new Browser().open(url, { until: CALLBACK });
    const { searchParams } = new URL(page.url);
    assert.equal(searchParams.get("error"), "login_required");
    assert.equal(searchParams.get("state"), "state-1");
  });

  test("asks for consent with prompt=consent", async (t) => {
    const emulator = await startWithApp(t);
    const browser = new Browser();
    const page = await browser.open(authorizeUrl(emulator, { prompt: "consent" }));
    const asked = await browser.submit(page, ACCOUNT, { until: CALLBACK });
    assert.match(asked.text, /asks for: openid profile email phone/);
    const done = await browser.submit(asked, {}, { until: CALLBACK });
    assert.ok(new URL(done.url).searchParams.get("code"));
  });

  for (const [form, prompt] of [
    ["login", "login"],
    ["consent", "consent"],
  ]) {
    test(`that is cancelled on the ${form} page is answered with access_denied`, async (t) => {
      const emulator = await startWithApp(t);
      const browser = new Browser();
      let page = await browser.open(authorizeUrl(emulator, { prompt }));
      if (form === "consent") page = await browser.submit(page, ACCOUNT, { until: CALLBACK });
      const done = await browser.submit(page, {}, { form: "cancel", until: CALLBACK });
      const { searchParams } = new URL(done.url);
      assert.equal(searchParams.get("error"), "access_denied");
      assert.equal(searchParams.get("state"), "state-1");
      assert.equal(searchParams.get("code"), null);
    });
  }

  test("cannot be completed in another browser", async (t) => {
    const emulator = await startWithApp(t);
    const page = await new Browser().open(authorizeUrl(emulator));
    const stolen = await new Browser().submit(page, ACCOUNT);
    assert.equal(stolen.status, 400);
  });

  test("works over https and HTTP/2", async (t) => {
    const { ca, ...tls } = createCertificate();
    const emulator = await start(t, { oidc: true, tls: { ...tls, http2: true } });
    const browser = new Browser({ ca });
    assert.ok(await getCode(emulator, {}, { browser }));
    assert.equal(emulator.oidc.issuer, `${emulator.url}/oidc`);
    assert.equal(browser.jar.get("_session").secure, true);
  });
});

describe("redirect URIs", () => {
  test("are those of the options", async (t) => {
    const emulator = await startWithApp(t, { redirectUris: ["https://app.example/cb"] });
    const given = await new Browser().open(
      authorizeUrl(emulator, { redirect_uri: "https://app.example/cb" }),
    );
    assert.match(given.text, /id="login"/);
    for (const redirect_uri of ["https://app.example/cb/2", CALLBACK]) {
      const page = await new Browser().open(authorizeUrl(emulator, { redirect_uri }));
      assert.equal(page.status, 400);
      assert.match(page.text, /redirect_uri/);
    }
  });

  test("may be any on loopback without the option", async (t) => {
    const emulator = await startWithApp(t);
    for (const redirect_uri of [
      "http://127.0.0.1:1/a?b=c",
      "https://localhost/",
      "http://[::1]/",
    ]) {
      const page = await new Browser().open(authorizeUrl(emulator, { redirect_uri }));
      assert.match(page.text, /id="login"/, redirect_uri);
    }
    for (const redirect_uri of ["http://app.example/", "http://localhost/#a", undefined]) {
      const page = await new Browser().open(authorizeUrl(emulator, { redirect_uri }));
      assert.equal(page.status, 400, redirect_uri);
      assert.match(page.text, /redirect_uri/);
    }
  });
});

describe("PKCE", () => {
  test("is required of a public application", async (t) => {
    const emulator = await startWithApp(t, { tokenEndpointAuthMethod: "none" });
    const page = await new Browser().open(authorizeUrl(emulator), { until: CALLBACK });
    assert.equal(new URL(page.url).searchParams.get("error"), "invalid_request");
  });

  test("cannot be downgraded to plain", async (t) => {
    const emulator = await startWithApp(t);
    const plain = { code_challenge: verifier, code_challenge_method: "plain" };
    for (const parameters of [plain, { code_challenge: verifier }]) {
      const page = await new Browser().open(authorizeUrl(emulator, parameters), {
        until: CALLBACK,
      });
      assert.equal(new URL(page.url).searchParams.get("error"), "invalid_request");
    }
  });

  const wrong = {
    "without the verifier": {},
    "with a wrong verifier": { code_verifier: randomBytes(32).toString("base64url") },
  };
  for (const [how, form] of Object.entries(wrong)) {
    test(`refuses an exchange ${how}`, async (t) => {
      const emulator = await startWithApp(t);
      const code = await getCode(emulator, S256);
      const { status, json } = await exchange(emulator, code, { ...secretOf(emulator), ...form });
      assert.deepEqual([status, json.error], [400, "invalid_grant"]);
    });
  }

  test("refuses a verifier where the sign-in had no challenge", async (t) => {
    const emulator = await startWithApp(t);
    const form = { ...secretOf(emulator), code_verifier: verifier };
    const { status, json } = await exchange(emulator, await getCode(emulator), form);
    assert.deepEqual([status, json.error], [400, "invalid_grant"]);
  });
});

describe("a code", () => {
  test("is valid once, and its second use revokes its tokens", async (t) => {
    const emulator = await startWithApp(t);
    const code = await getCode(emulator);
    const first = await exchange(emulator, code, secretOf(emulator));
    const second = await exchange(emulator, code, secretOf(emulator));
    assert.deepEqual([second.status, second.json.error], [400, "invalid_grant"]);
    const headers = { authorization: `Bearer ${first.json.access_token}` };
    assert.equal((await fetch(`${emulator.url}/oidc/me`, { headers })).status, 401);
  });

  test("is valid only for the redirect URI of its request", async (t) => {
    const emulator = await startWithApp(t);
    const redirect_uri = "http://localhost:4000/other";
    const code = await getCode(emulator);
    const { status, json } = await exchange(emulator, code, {
      ...secretOf(emulator),
      redirect_uri,
    });
    assert.deepEqual([status, json.error], [400, "invalid_grant"]);
  });
});

describe("an ID token", () => {
  test("names the user, the application, and the hash of the access token", async (t) => {
    const emulator = await startWithApp(t);
    const tokens = await getTokens(emulator, { nonce: "nonce-1" });
    const { claims } = decode(tokens.id_token);
    const hash = createHash("sha256").update(tokens.access_token).digest();
    const { userId } = emulator.users.find("demo");
    assert.equal(claims.iss, `${emulator.url}/oidc`);
    assert.equal(claims.aud, emulator.apps[0].appId);
    assert.equal(claims.sub, userId);
    assert.equal(claims.nonce, "nonce-1");
    assert.equal(claims.at_hash, hash.subarray(0, 16).toString("base64url"));
    assert.equal(claims.exp - claims.iat, 1_209_600);
    assert.equal(claims.preferred_username, "demo");
    assert.equal(claims.email, DEMO_USER.email);
    assert.equal(claims.phone_number, "+8613800000000");
  });

  test("has no claims that the scope does not cover", async (t) => {
    const emulator = await startWithApp(t);
    const { id_token } = await getTokens(emulator, { scope: "openid email" });
    const { claims } = decode(id_token);
    assert.equal(claims.email, DEMO_USER.email);
    assert.equal(claims.phone_number, undefined);
    assert.equal(claims.preferred_username, undefined);
  });

  for (const alg of ["RS256", "PS256", "ES256", "ES384", "EdDSA", "Ed25519"]) {
    test(`can be signed with ${alg}`, async (t) => {
      const emulator = await startWithApp(t, { idTokenSigningAlg: alg });
      const { id_token, access_token } = await getTokens(emulator);
      assert.equal(decode(id_token).header.alg, alg);
      assert.equal(await isSigned(emulator, id_token), true);
      assert.equal(decode(access_token).header.alg, "RS256");
      assert.equal(await isSigned(emulator, access_token), true);
    });
  }

  test("is signed with HS256 and the application's secret by default", async (t) => {
    const emulator = await startWithApp(t);
    const { id_token } = await getTokens(emulator);
    assert.equal(decode(id_token).header.alg, "HS256");
    assert.equal(await isSigned(emulator, id_token), true);
  });

  test("is signed with RS256 by default if the secret is too short for HS256", async (t) => {
    const emulator = await startWithApp(t, { appSecret: "0123456789abcdef0123456789abcde" });
    const { id_token } = await getTokens(emulator);
    assert.equal(decode(id_token).header.alg, "RS256");
    assert.equal(await isSigned(emulator, id_token), true);
  });

  test("with Ed25519 is a hint that ends the session", async (t) => {
    const emulator = await startWithApp(t, { idTokenSigningAlg: "Ed25519" });
    const { id_token } = await getTokens(emulator);
    const end = (hint) =>
      fetch(`${emulator.url}/oidc/session/end?${new URLSearchParams({ id_token_hint: hint })}`);
    assert.equal((await end(id_token)).status, 200);
    assert.equal((await end(`${id_token.slice(0, -4)}AAAA`)).status, 400);
  });
});
