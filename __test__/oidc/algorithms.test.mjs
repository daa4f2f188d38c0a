/** Complete logins of applications with each signing algorithm for ID tokens, without an option for it. */

import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import { startEmulator } from "genauth-emulator";
import { AuthenticationClient } from "genauth-native";
import { Browser } from "../support/browser.mjs";
import { dropProxies } from "../support/environment.mjs";

dropProxies(process.env);

const ACCOUNT = { username: "ada", password: "engine-1843" };
const CALLBACK = "http://localhost:3000/callback";
const ALGORITHMS = ["HS256", "RS256", "PS256", "ES256", "EdDSA", "Ed25519"];
const APPS = ALGORITHMS.map((idTokenSigningAlg) => ({
  appId: `app-${idTokenSigningAlg}`,
  appSecret: "0123456789abcdef0123456789abcdef",
  idTokenSigningAlg,
}));

const emulator = await startEmulator({ oidc: true, apps: APPS, users: [ACCOUNT] });
after(() => emulator.close());

function clientOf({ appId, appSecret }, options) {
  const client = new AuthenticationClient({
    appId,
    appSecret,
    appHost: emulator.url,
    redirectUri: CALLBACK,
    scope: "openid profile offline_access",
    ...options,
  });
  after(() => client.close());
  return client;
}

/** Signs in with a new browser; resolves with the result of the callback. */
async function signIn(client, login) {
  const browser = new Browser();
  const begun = await client.loginWithRedirect(new Request("http://localhost:3000/login"), login);
  browser.jar.store(CALLBACK, begun.headers.getSetCookie());
  const url = await browser.signIn(begun.headers.get("location"), ACCOUNT);
  const headers = { cookie: browser.jar.header(CALLBACK) };
  return client.handleRedirectCallback(new Request(url, { headers }), new Headers());
}

const algorithmOf = (token) => JSON.parse(Buffer.from(token.split(".")[0], "base64url")).alg;

for (const app of APPS) {
  const { idTokenSigningAlg } = app;
  describe(`a login of an application with ${idTokenSigningAlg}`, () => {
    test("has verified tokens, before and after a refresh", async () => {
      const client = clientOf(app);
      const tokens = await signIn(client, { forced: true, maxAge: 0 });
      assert.equal(algorithmOf(tokens.id_token), idTokenSigningAlg);
      const { sub, aud } = await client.parseIDToken(tokens.id_token, {
        accessToken: tokens.access_token,
      });
      assert.equal(aud, app.appId);
      const fresh = await client.getNewAccessTokenByRefreshToken(tokens.refresh_token);
      assert.equal((await client.parseIDToken(fresh.id_token)).sub, sub);
    });

    test("is accepted with its algorithm configured, and rejected with another one", async () => {
      const pinned = clientOf(app, { idTokenSigningAlg });
      assert.ok((await signIn(pinned)).access_token);
      const [other] = ALGORITHMS.filter(
        (name) => name.slice(0, 2) !== idTokenSigningAlg.slice(0, 2),
      );
      await assert.rejects(signIn(clientOf(app, { idTokenSigningAlg: other })), {
        name: "TokenError",
        code: "ERR_JWT_ALGORITHM",
        operation: "handleRedirectCallback",
      });
    });
  });
}
