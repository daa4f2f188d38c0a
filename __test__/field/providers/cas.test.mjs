/** CAS with the independent server django-cas-server, under the paths of GenAuth. */

import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { AuthenticationClient } from "genauth-native";
import { Browser } from "../../support/browser.mjs";
import { dropProxies } from "../../support/environment.mjs";
import { startPaths } from "./support/paths.mjs";
import { hasPython, installProviders, startPython } from "./support/python.mjs";

dropProxies(process.env);

const ACCOUNT = { username: "ada", password: "engine-1843", email: "ada@example.com" };
const APP_ID = "64d0e0a0de30ca11de30ca11";
const SERVICE = "http://127.0.0.1:4000/cas?from=a%20b";
const skip = !(await hasPython()) && "Python 3 with venv is not installed";

before(() => skip || installProviders());

async function start(t) {
  const proxy = await startPaths(t, {
    [`/cas-idp/${APP_ID}`]: "/cas/login",
    [`/cas-idp/${APP_ID}/validate`]: "/cas/validate",
    [`/cas-idp/${APP_ID}/serviceValidate`]: "/cas/serviceValidate",
    "/cas-idp/logout": "/cas/logout",
  });
  proxy.target = await startPython(t, "django_cas.py", { account: ACCOUNT });
  const client = new AuthenticationClient({
    appId: APP_ID,
    appSecret: "0123456789abcdef0123456789abcdef",
    appHost: proxy.url,
    protocol: "cas",
  });
  t.after(() => client.close());
  return client;
}

async function ticketFor(client, browser = new Browser()) {
  const { url } = client.buildAuthorizeUrl({ service: SERVICE });
  const callback = await browser.signIn(url, ACCOUNT, SERVICE.split("?")[0]);
  const { searchParams } = new URL(callback);
  assert.equal(searchParams.get("from"), "a b");
  return searchParams.get("ticket");
}

describe("django-cas-server", { skip }, () => {
  test("validates tickets of CAS 1.0 and 2.0 once", async (t) => {
    const client = await start(t);
    const first = await ticketFor(client);
    assert.equal((await client.validateTicketV1(first, SERVICE)).valid, true);
    assert.equal((await client.validateTicketV1(first, SERVICE)).valid, false);

    const second = await ticketFor(client);
    const xml = await client.validateTicketV2(second, SERVICE, "XML");
    assert.match(xml, /<cas:user>ada<\/cas:user>/);
    assert.match(await client.validateTicketV2(second, SERVICE, "XML"), /code="INVALID_TICKET"/);
  });

  test("ends the session of the provider", async (t) => {
    const client = await start(t);
    const browser = new Browser();
    await ticketFor(client, browser);
    const { url } = client.buildAuthorizeUrl({ service: SERVICE });
    // The user is signed in: the provider shows no form.
    assert.match((await browser.open(url, { until: SERVICE.split("?")[0] })).url, /ticket=ST-/);
    await browser.open(client.buildLogoutUrl({ redirectUri: SERVICE }), {
      until: SERVICE.split("?")[0],
    });
    const page = await browser.open(url, { until: SERVICE.split("?")[0] });
    assert.equal(page.status, 200, "the provider asks who the user is again");
  });
});
