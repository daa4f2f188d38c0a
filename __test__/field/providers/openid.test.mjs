/**
 * OpenID Connect with independent providers, under the paths of GenAuth. The handling of the answers
 * is tested in `__test__/oidc`; this suite tests that several independent implementations of the
 * standards work with the client.
 */

import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { AuthenticationClient } from "genauth-native";
import { Browser } from "../../support/browser.mjs";
import { dropProxies } from "../../support/environment.mjs";
import { startApplication } from "./support/application.mjs";
import { startPaths } from "./support/paths.mjs";
import { PROVIDERS } from "./support/providers.mjs";
import { hasPython, installProviders } from "./support/python.mjs";

dropProxies(process.env);

const ACCOUNT = { username: "ada", password: "engine-1843", email: "ada@example.com" };
const APP_ID = "64d0e0a0de30ca11de30ca11";
const SECRET = "0123456789abcdef0123456789abcdef";
const skip = !(await hasPython()) && "Python 3 with venv is not installed";

before(() => skip || installProviders());

/** A provider under GenAuth's paths, and an application that is registered with it. */
async function start(t, provider, { algorithm, method }) {
  const proxy = await startPaths(t, provider.paths);
  const application = await startApplication(t);
  const app = {
    appId: APP_ID,
    appSecret: SECRET,
    algorithm,
    tokenEndpointAuthMethod: method,
    redirectUri: `${application.url}/callback`,
    logoutRedirectUri: `${application.url}/`,
  };
  const world = { issuer: `${proxy.url}/oidc`, account: ACCOUNT, apps: [app] };
  proxy.target = await provider.start(t, world);
  application.client = new AuthenticationClient({
    appId: app.appId,
    appSecret: app.appSecret,
    appHost: proxy.url,
    scope: "openid profile email offline_access",
    redirectUri: app.redirectUri,
    logoutRedirectUri: app.logoutRedirectUri,
    tokenEndPointAuthMethod: method,
    introspectionEndPointAuthMethod: method,
    revocationEndPointAuthMethod: method,
  });
  return { application, client: application.client, proxy };
}

async function signIn({ application }, browser = new Browser()) {
  const { location } = await browser.send(`${application.url}/login`);
  await browser.open(await browser.signIn(location, ACCOUNT));
  if (application.outcome instanceof Error) throw application.outcome;
  return application.outcome;
}

for (const provider of PROVIDERS) {
  const python = provider.title !== "oauth2-mock-server";
  describe(provider.title, { skip: python && skip, concurrency: 1 }, () => {
    for (const algorithm of provider.algorithms) {
      test(`signs in with ${algorithm}`, async (t) => {
        const world = await start(t, provider, { algorithm, method: provider.methods[0] });
        const tokens = await signIn(world);
        const claims = await world.client.parseIDToken(tokens.id_token);
        assert.deepEqual([claims.aud].flat(), [APP_ID]);
        assert.equal(claims.iss, `${world.proxy.url}/oidc`);
        const [header] = tokens.id_token.split(".");
        assert.equal(JSON.parse(Buffer.from(header, "base64url")).alg, algorithm);
      });
    }

    for (const method of provider.methods) {
      test(`returns the user, refreshes, introspects and revokes with ${method}`, async (t) => {
        const [algorithm] = provider.algorithms;
        const world = await start(t, provider, { algorithm, method });
        const { client } = world;
        const tokens = await signIn(world);
        const { sub } = await client.parseIDToken(tokens.id_token);

        const user = await client.getUserInfoByAccessToken(tokens.access_token, {
          tokenPlace: "header",
        });
        assert.equal(user.sub, sub);

        const fresh = await client.getNewAccessTokenByRefreshToken(tokens.refresh_token);
        assert.equal(typeof fresh.access_token, "string");
        assert.equal(fresh.token_type, "Bearer");

        const known = await client.introspectToken(fresh.access_token);
        assert.equal(known.active, true);
        await client.revokeToken(fresh.access_token);
        assert.equal((await client.introspectToken(fresh.access_token)).active, !provider.revokes);
      });
    }

    test("signs out and returns to the application", async (t) => {
      const [algorithm] = provider.algorithms;
      const world = await start(t, provider, { algorithm, method: provider.methods[0] });
      const browser = new Browser();
      const tokens = await signIn(world, browser);
      const url = world.client.buildLogoutUrl({
        idToken: tokens.id_token,
        redirectUri: `${world.application.url}/`,
        state: "bye",
      });
      const page = await browser.open(url);
      assert.equal(page.url, `${world.application.url}/?state=bye`, page.text);
    });

    test("accepts a code once", async (t) => {
      const [algorithm] = provider.algorithms;
      const world = await start(t, provider, { algorithm, method: provider.methods[0] });
      const browser = new Browser();
      const { location } = await browser.send(`${world.application.url}/login`);
      const callback = await browser.signIn(location, ACCOUNT);
      await browser.open(callback);
      assert.equal(world.application.outcome instanceof Error, false);
      await browser.open(callback);
      assert.ok(world.application.outcome instanceof Error);
      assert.equal(world.proxy.requests.filter((line) => line === "POST /oidc/token").length, 1);
    });
  });
}
