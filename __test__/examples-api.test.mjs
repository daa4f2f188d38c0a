import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { DEMO_APP } from "genauth-emulator";
import { PACKAGE } from "./support/child.mjs";
import { startExample } from "./support/example.mjs";
import { unusedPort } from "./support/ports.mjs";
import { startService } from "./support/service.mjs";

/** The API examples, one for each framework, and the guide that shows them. */

const FRAMEWORKS = ["", "-fastify", "-koa", "-hono", "-nest"];
const OIDC = { scopes: ["orders:read"] };
const REALM = `Bearer realm="${DEMO_APP.appId}"`;
const INVALID = `${REALM}, error="invalid_token", error_description="The access token is invalid"`;
const EXPIRED = `${REALM}, error="invalid_token", error_description="The access token expired"`;
const MALFORMED = `${REALM}, error="invalid_request", error_description="The Authorization header is not one bearer token"`;
const LACKING = `${REALM}, scope="orders:read", error="insufficient_scope", error_description="The access token lacks a scope that is required"`;

/** The environment variables that connect an example to this emulator. */
const settings = ({ url }) => ({
  GENAUTH_APP_ID: DEMO_APP.appId,
  GENAUTH_APP_SECRET: DEMO_APP.appSecret,
  GENAUTH_APP_HOST: url,
});

async function startApi(t, name, env) {
  const port = await unusedPort();
  const example = startExample(t, name, { PORT: String(port), ...env });
  const [, origin] = await example.printed(/^Listening on (\S+)$/m);
  return { example, origin };
}

async function orders(origin, authorization) {
  const headers = authorization === undefined ? {} : { authorization };
  const response = await fetch(`${origin}/orders`, { headers });
  const challenge = response.headers.get("www-authenticate");
  return { status: response.status, challenge, text: await response.text() };
}

/** A token that the API accepts, except for these changes. */
function sign({ oidc }, changes, header) {
  const now = Math.floor(Date.now() / 1_000);
  const good = { iss: oidc.issuer, aud: DEMO_APP.appId, sub: "user-1", iat: now, exp: now + 600 };
  return oidc.sign({ ...good, scope: "profile orders:read", ...changes }, header);
}

for (const framework of FRAMEWORKS) {
  const name = `verify-tokens${framework}`;
  describe(`examples/${name}.mjs`, () => {
    test("accepts the token that it prints", async (t) => {
      const { example, origin } = await startApi(t, name);
      const [, token] = await example.printed(/^curl -H "Authorization: Bearer (\S+)" \S+$/m);
      const { status, text } = await orders(origin, `Bearer ${token}`);
      assert.equal(status, 200);
      assert.deepEqual(JSON.parse(text), { orders: [], caller: DEMO_APP.appId });
    });

    test("rejects requests with the challenge of RFC 6750", async (t) => {
      const emulator = await startService(t, { oidc: OIDC });
      const { origin } = await startApi(t, name, settings(emulator));
      const good = sign(emulator);
      for (const [what, authorization, expected] of [
        ["no token", undefined, [401, `${REALM}, scope="orders:read"`]],
        ["another scheme", "Basic YTpi", [401, `${REALM}, scope="orders:read"`]],
        ["two tokens", `Bearer ${good}, Bearer ${good}`, [400, MALFORMED]],
        ["a token that is not a JWT", "Bearer opaque", [401, INVALID]],
        ["a modified signature", `Bearer ${good.slice(0, -8)}AAAAAAAA`, [401, INVALID]],
        ["an expired token", `Bearer ${sign(emulator, { exp: 1 })}`, [401, EXPIRED]],
        ["a token of another API", `Bearer ${sign(emulator, { aud: "other" })}`, [401, INVALID]],
        ["an ID token", `Bearer ${sign(emulator, { nonce: "n" })}`, [401, INVALID]],
        ["too little scope", `Bearer ${sign(emulator, { scope: "profile" })}`, [403, LACKING]],
        ["a valid token", `Bearer ${good}`, [200, null]],
        ["a valid token with a lowercase scheme", `bearer ${good}`, [200, null]],
      ]) {
        const { status, challenge } = await orders(origin, authorization);
        assert.deepEqual([status, challenge], expected, what);
      }
    });

    test("answers 503 when the keys cannot be fetched", async (t) => {
      const emulator = await startService(t, { oidc: OIDC });
      const { origin } = await startApi(t, name, settings(emulator));
      const token = sign(emulator);
      // Another process might get the port of an emulator that is closed.
      emulator.fault({ reset: true, times: Number.POSITIVE_INFINITY });
      const { status, challenge } = await orders(origin, `Bearer ${token}`);
      assert.deepEqual([status, challenge], [503, null]);
    });
  });
}

test("the guide shows the text of the examples", () => {
  const read = (...path) => readFileSync(join(PACKAGE, ...path), "utf8");
  const examples = FRAMEWORKS.map((framework) => read("examples", `verify-tokens${framework}.mjs`));
  const guide = read("docs", "guides", "verify-tokens-in-an-api.md");
  const shown = [...guide.matchAll(/^```js\n(.*?)^```$/gms)].map(([, code]) => code);
  const checks = shown.filter((code) => code.includes("verifyRequest"));
  assert.equal(checks.length, FRAMEWORKS.length);
  for (const [index, code] of checks.entries()) assert.ok(examples[index].includes(code), code);
});
