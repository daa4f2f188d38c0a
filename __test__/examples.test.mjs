import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { DEMO_APP, DEMO_USER } from "genauth-emulator";
import { Browser } from "./support/browser.mjs";
import { startExample } from "./support/example.mjs";
import { startService } from "./support/service.mjs";

const ACCOUNT = { username: DEMO_USER.username, password: DEMO_USER.password };

/** The environment variables that connect an example to this emulator. */
function settings(emulator, others) {
  return {
    GENAUTH_APP_ID: DEMO_APP.appId,
    GENAUTH_APP_SECRET: DEMO_APP.appSecret,
    GENAUTH_APP_HOST: emulator.url,
    ...others,
  };
}

/** The output of a program that exited successfully. */
async function printedBy(example) {
  const { code, stdout, stderr } = await example.ended;
  assert.deepEqual({ code, stderr }, { code: 0, stderr: "" });
  return stdout;
}

describe("examples/pkce-public-client.mjs", () => {
  async function signIn(example) {
    const [, url] = await example.printed(/^Open (\S+)$/m);
    const browser = new Browser();
    return browser.open(await browser.signIn(url, ACCOUNT));
  }

  test("signs in the emulator's user without a secret", async (t) => {
    const example = startExample(t, "pkce-public-client");
    const page = await signIn(example);
    assert.equal(page.text, "You can close this window.\n");
    assert.match(await printedBy(example), /^Signed in: \S+$/m);
  });

  test("sends the code verifier of its challenge, and no secret", async (t) => {
    const app = { ...DEMO_APP, tokenEndpointAuthMethod: "none" };
    const emulator = await startService(t, { apps: [app], oidc: true });
    const example = startExample(t, "pkce-public-client", {
      ...settings(emulator),
      GENAUTH_APP_SECRET: undefined,
    });
    await signIn(example);
    assert.match(
      await printedBy(example),
      new RegExp(`Signed in: ${emulator.users.find(ACCOUNT.username).userId}`),
    );
    const exchange = emulator.requests.find(({ path }) => path === "/oidc/token");
    const form = new URLSearchParams(exchange.body.toString());
    assert.match(form.get("code_verifier"), /^[\w-]{43}$/);
    assert.equal(form.get("client_secret"), null);
    assert.equal(exchange.headers.authorization, undefined);
  });

  test("rejects callbacks that do not belong to its sign-in", async (t) => {
    const example = startExample(t, "pkce-public-client");
    const [, url] = await example.printed(/^Open (\S+)$/m);
    const callback = new URL(url).searchParams.get("redirect_uri");
    const page = await new Browser().open(`${callback}?code=stolen&state=guessed`);
    assert.equal(page.status, 404);
    await signIn(example);
    assert.match(await printedBy(example), /^Signed in: \S+$/m);
  });
});

describe("examples/machine-to-machine.mjs", () => {
  test("gets a token from the emulator", async (t) => {
    const told = JSON.parse(await printedBy(startExample(t, "machine-to-machine")));
    assert.equal(told.active, true);
    assert.equal(told.scope, "orders:read");
    assert.ok(Date.parse(told.expires) > Date.now());
  });

  test("requests one token for three callers, with its programmatic account", async (t) => {
    const account = { accessKey: "key-1", accessSecret: "key-secret-1" };
    const emulator = await startService(t, {
      oidc: { scopes: ["stock:write"], accessKeys: [account] },
    });
    const example = startExample(
      t,
      "machine-to-machine",
      settings(emulator, {
        GENAUTH_SCOPE: "stock:write",
        GENAUTH_ACCESS_KEY: account.accessKey,
        GENAUTH_ACCESS_SECRET: account.accessSecret,
      }),
    );
    assert.equal(JSON.parse(await printedBy(example)).scope, "stock:write");
    const [asked, ...more] = emulator.requests.filter(({ path }) => path === "/oidc/token");
    assert.deepEqual(more, []);
    assert.equal(new URLSearchParams(asked.body.toString()).get("client_id"), "key-1");
  });

  test("fails with the error code of the service", async (t) => {
    const emulator = await startService(t, { oidc: true });
    const env = settings(emulator, { GENAUTH_APP_SECRET: "wrong" });
    const { code, stderr } = await startExample(t, "machine-to-machine", env).ended;
    assert.equal(code, 1);
    assert.match(stderr, /OAuthError.*invalid_client/);
    assert.doesNotMatch(stderr, /wrong/);
  });
});
