/** Complete logins with `oidc-provider` as the server, driven like a browser. */

import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import { after, describe, test } from "node:test";
import { startEmulator } from "genauth-emulator";
import { AuthenticationClient } from "genauth-native";
import { Browser } from "../support/browser.mjs";
import { dropProxies } from "../support/environment.mjs";

dropProxies(process.env);

const ACCOUNT = { username: "ada", password: "engine-1843" };
const SECRET = "0123456789abcdef0123456789abcdef";
const APPS = ["client_secret_post", "client_secret_basic", "none"].map((method) => ({
  appId: `app-${method.replaceAll("_", "-")}`,
  appSecret: SECRET,
  tokenEndpointAuthMethod: method,
}));
const SCOPE = "openid profile email offline_access";

const emulator = await startEmulator({
  oidc: true,
  apps: APPS,
  users: [{ ...ACCOUNT, email: "ada@example.com" }],
});
after(() => emulator.close());

/** An application with a login, and the results of its handlers. */
async function startApplication(options) {
  const application = { outcomes: [], client: undefined, url: "" };
  const server = createServer(async (req, res) => {
    const { client } = application;
    const path = req.url.split("?")[0];
    if (path === "/login") {
      await client.loginWithRedirect(res, application.login);
    } else if (path === "/logout") {
      await client.logoutWithRedirect(res, application.logout);
    } else if (path === "/callback" || path === "/other") {
      try {
        application.outcomes.push(await client.handleRedirectCallback(req, res));
        res.end("<p>signed in</p>");
      } catch (error) {
        application.outcomes.push(error);
        res.writeHead(403).end("<p>refused</p>");
      }
    } else {
      res.end("<p>home</p>");
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  application.url = `http://127.0.0.1:${server.address().port}`;
  application.client = new AuthenticationClient({
    appHost: emulator.url,
    scope: SCOPE,
    redirectUri: `${application.url}/callback`,
    logoutRedirectUri: `${application.url}/`,
    ...options,
  });
  after(() => {
    application.client.close();
    server.close();
    server.closeAllConnections();
  });
  return application;
}

const withMethod = ({ appId, tokenEndpointAuthMethod: method }) => ({
  appId,
  appSecret: method === "none" ? undefined : SECRET,
  tokenEndPointAuthMethod: method,
  introspectionEndPointAuthMethod: method,
  revocationEndPointAuthMethod: method,
});

/** Signs in; resolves with the browser and its callback URL, which is not requested yet. */
async function signedIn(application, browser = new Browser()) {
  const page = await browser.send(`${application.url}/login`);
  assert.equal(page.status, 302);
  return {
    browser,
    callback: await browser.signIn(page.location, ACCOUNT),
    address: page.location,
  };
}

for (const app of APPS) {
  describe(`a login with ${app.tokenEndpointAuthMethod}`, async () => {
    const application = await startApplication(withMethod(app));
    const { client } = application;

    test("resolves with verified tokens and claims, can be refreshed, and ends with a logout", async () => {
      const { browser, callback } = await signedIn(application);
      const page = await browser.open(callback);
      assert.equal(page.status, 200, String(application.outcomes.at(-1)));
      const tokens = application.outcomes.at(-1);
      assert.equal(tokens.token_type, "Bearer");
      assert.equal(typeof tokens.expires_in, "number");

      const idToken = await client.parseIDToken(tokens.id_token);
      assert.equal(idToken.aud, app.appId);
      assert.equal(idToken.iss, emulator.oidc.issuer);
      const accessToken = await client.parseAccessToken(tokens.access_token);
      assert.equal(accessToken.sub, idToken.sub);

      for (const options of [
        undefined,
        { tokenPlace: "header" },
        { method: "POST", tokenPlace: "body" },
      ]) {
        const claims = await client.getUserInfoByAccessToken(tokens.access_token, options);
        assert.equal(claims.sub, idToken.sub);
        assert.equal(claims.email, "ada@example.com");
      }

      const fresh = await client.getNewAccessTokenByRefreshToken(tokens.refresh_token);
      assert.notEqual(fresh.refresh_token, tokens.refresh_token);
      assert.notEqual(fresh.access_token, tokens.access_token);

      const active = await client.introspectToken(fresh.access_token);
      assert.equal(active.active, true);
      assert.equal(active.sub, idToken.sub);
      assert.equal(await client.revokeToken(fresh.access_token), true);
      assert.equal((await client.introspectToken(fresh.access_token)).active, false);

      application.logout = { idToken: tokens.id_token, state: "after all" };
      const away = await browser.send(`${application.url}/logout`);
      assert.equal(new URL(away.location).pathname, "/oidc/session/end");
      const confirmation = await browser.open(away.location);
      const home = await browser.submit(confirmation, {}, { until: `${application.url}/` });
      assert.equal(new URL(home.url).searchParams.get("state"), "after all");
    });

    test("leaves no cookie of this package behind", async () => {
      const { browser, callback } = await signedIn(application);
      const ours = () => browser.jar.header(`${application.url}/`)?.includes("OIDC-State") ?? false;
      assert.equal(ours(), true);
      await browser.open(callback);
      assert.equal(ours(), false);
    });

    test("accepts a refresh token only once", async () => {
      const { browser, callback } = await signedIn(application);
      await browser.open(callback);
      const { refresh_token: refreshToken } = application.outcomes.at(-1);
      await client.getNewAccessTokenByRefreshToken(refreshToken);
      await assert.rejects(client.getNewAccessTokenByRefreshToken(refreshToken), {
        name: "OAuthError",
        code: "invalid_grant",
        error: "invalid_grant",
        attempts: 1,
      });
    });
  });
}

describe("a login", async () => {
  const application = await startApplication(withMethod(APPS[0]));

  test("can be forced, and keeps its refresh token", async () => {
    const browser = new Browser();
    await browser.open((await signedIn(application, browser)).callback);
    application.login = { forced: true, maxAge: 0 };
    const page = await browser.send(`${application.url}/login`);
    assert.equal(new URL(page.location).searchParams.get("prompt"), "login consent");
    const callback = await browser.signIn(page.location, ACCOUNT);
    application.login = undefined;
    assert.equal((await browser.open(callback)).status, 200, String(application.outcomes.at(-1)));
    assert.equal(typeof application.outcomes.at(-1).refresh_token, "string");
  });

  test("can be pending in several tabs", async () => {
    const browser = new Browser();
    const pages = [];
    for (let tab = 0; tab < 3; tab++) {
      pages.push(await browser.send(`${application.url}/login`));
    }
    application.outcomes.length = 0;
    for (const page of pages.reverse()) {
      const callback = await browser.signIn(page.location, ACCOUNT);
      assert.equal((await browser.open(callback)).status, 200);
    }
    assert.equal(application.outcomes.length, 3);
  });

  test("uses its own redirect URI in the exchange", async () => {
    application.login = { redirectUri: `${application.url}/other` };
    const { browser, callback } = await signedIn(application);
    application.login = undefined;
    assert.ok(callback.startsWith(`${application.url}/other?`));
    assert.equal((await browser.open(callback)).status, 200);
  });

  test("cannot be completed by another browser", async () => {
    const { callback } = await signedIn(application);
    assert.equal((await new Browser().open(callback)).status, 403);
    assert.equal(application.outcomes.at(-1).code, "ERR_LOGIN_STATE");
  });

  test("cannot be completed twice", async () => {
    const { browser, callback } = await signedIn(application);
    await browser.open(callback);
    assert.equal((await browser.open(callback)).status, 403);
    assert.equal(application.outcomes.at(-1).code, "ERR_LOGIN_STATE");
  });

  test("cannot be completed with a used code", async () => {
    const browser = new Browser();
    const first = await signedIn(application, browser);
    await browser.open(first.callback);
    const second = await signedIn(application, browser);
    const replayed = new URL(second.callback);
    replayed.searchParams.set("code", new URL(first.callback).searchParams.get("code"));
    assert.equal((await browser.open(replayed.href)).status, 403);
    const error = application.outcomes.at(-1);
    assert.equal(error.name, "OAuthError");
    assert.equal(error.code, "invalid_grant");
    assert.equal(error.attempts, 1);
  });

  test("uses its code once, with any answer of the server", async () => {
    const { browser, callback } = await signedIn(application);
    emulator.fault({ match: { path: "/oidc/token" }, status: 503, times: 3 });
    await browser.open(callback);
    emulator.clearFaults();
    assert.equal(application.outcomes.at(-1).response.status, 503);
    assert.equal(application.outcomes.at(-1).attempts, 1);
  });

  test("cannot be downgraded to one without PKCE", async () => {
    const browser = new Browser();
    const page = await browser.send(`${application.url}/login`);
    const address = new URL(page.location);
    address.searchParams.delete("code_challenge");
    address.searchParams.delete("code_challenge_method");
    const callback = await browser.signIn(address.href, ACCOUNT);
    assert.equal((await browser.open(callback)).status, 403);
    assert.equal(application.outcomes.at(-1).name, "OAuthError");
    assert.equal(application.outcomes.at(-1).code, "invalid_grant");
  });

  test("works while the server rotates its keys", async () => {
    // The ID tokens of a public application are signed with RS256, not with its secret.
    const application = await startApplication(withMethod(APPS[2]));
    const { client } = application;
    const { browser, callback } = await signedIn(application);
    await browser.open(callback);
    const { id_token: before } = application.outcomes.at(-1);
    await emulator.oidc.rotateKeys();
    const second = await signedIn(application, browser);
    assert.equal((await browser.open(second.callback)).status, 200);
    const { id_token: afterwards } = application.outcomes.at(-1);
    const kidOf = (token) => JSON.parse(Buffer.from(token.split(".")[0], "base64url")).kid;
    assert.notEqual(kidOf(afterwards), kidOf(before));
    await client.parseIDToken(before);
    await client.parseIDToken(afterwards);
  });

  test("rejects with the error when the user refuses consent", async () => {
    const browser = new Browser();
    const page = await browser.send(`${application.url}/login`);
    const state = new URL(page.location).searchParams.get("state");
    const refused = `${application.url}/callback?error=access_denied&state=${state}`;
    assert.equal((await browser.open(refused)).status, 403);
    assert.equal(application.outcomes.at(-1).code, "access_denied");
    assert.equal(browser.jar.header(`${application.url}/`)?.includes("OIDC-State") ?? false, false);
  });
});

describe("the ID token of a login", async () => {
  const application = await startApplication(withMethod(APPS[0]));

  function answerOnce(json) {
    emulator.fault({ match: { path: "/oidc/token" }, json });
  }

  /** A complete login whose ID token has these claims; a function makes them when the token is signed. */
  async function outcomeOf(claims, header, login) {
    application.login = login;
    const { browser, callback, address } = await signedIn(application);
    application.login = undefined;
    const nonce = new URL(address).searchParams.get("nonce");
    const now = Math.floor(Date.now() / 1000);
    const token = emulator.oidc.sign(
      {
        iss: emulator.oidc.issuer,
        aud: APPS[0].appId,
        sub: "u",
        iat: now,
        exp: now + 60,
        nonce,
        ...(typeof claims === "function" ? claims() : claims),
      },
      header,
    );
    answerOnce({ access_token: "at", token_type: "Bearer", id_token: token });
    await browser.open(callback);
    return application.outcomes.at(-1);
  }

  test("is accepted when it is valid", async () => {
    assert.equal((await outcomeOf({})).access_token, "at");
  });

  for (const [what, claims, claim] of [
    ["another nonce", { nonce: "other" }, "nonce"],
    ["no nonce", { nonce: undefined }, "nonce"],
    ["another audience", { aud: "other" }, "aud"],
    ["another issuer", { iss: "https://evil.example/oidc" }, "iss"],
    ["the hash of another access token", { at_hash: "AAAAAAAAAAAAAAAAAAAAAA" }, "at_hash"],
    ["no subject", { sub: undefined }, "sub"],
  ]) {
    test(`is rejected with ${what}`, async () => {
      const error = await outcomeOf(claims);
      assert.equal(error.name, "TokenError");
      assert.equal(error.claim, claim);
      assert.equal(error.operation, "handleRedirectCallback");
    });
  }

  test("needs a recent authentication when the login requires one", async () => {
    const ago = (seconds) => () => ({ auth_time: Math.floor(Date.now() / 1000) - seconds });
    const login = { maxAge: 60 };
    // Clocks may differ by 30 s, in which the callback is delivered here.
    assert.equal((await outcomeOf(ago(61), undefined, login)).access_token, "at");
    for (const claims of [ago(100), {}, { auth_time: "now" }]) {
      const error = await outcomeOf(claims, undefined, login);
      assert.equal(error.name, "TokenError");
      assert.equal(error.claim, "auth_time");
      assert.equal(error.operation, "handleRedirectCallback");
    }
    assert.equal((await outcomeOf(ago(100))).access_token, "at");
  });

  test("is required", async () => {
    const { browser, callback } = await signedIn(application);
    answerOnce({ access_token: "at", token_type: "Bearer" });
    await browser.open(callback);
    assert.equal(application.outcomes.at(-1).name, "TokenError");
    assert.equal(application.outcomes.at(-1).code, "ERR_JWT_MISSING");
  });
});

describe("a login with OAuth 2.0 without OpenID Connect", async () => {
  const application = await startApplication({ ...withMethod(APPS[0]), protocol: "oauth" });

  test("needs no ID token", async () => {
    const browser = new Browser();
    const page = await browser.send(`${application.url}/login`);
    const address = new URL(page.location);
    assert.equal(address.pathname, "/oauth/auth");
    const tokens = { access_token: "at", token_type: "Bearer" };
    emulator.fault({ match: { path: "/oauth/token" }, json: tokens });
    const state = address.searchParams.get("state");
    await browser.open(`${application.url}/callback?code=c&state=${state}`);
    assert.deepEqual({ ...application.outcomes.at(-1) }, tokens);
  });
});
