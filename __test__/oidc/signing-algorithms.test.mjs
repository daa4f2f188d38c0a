/** Tokens of applications with each signing algorithm for ID tokens, as the emulator issues them. */

import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import { startEmulator } from "genauth-emulator";
import { AuthenticationClient, TokenError } from "genauth-native";
import { Browser } from "../support/browser.mjs";
import { dropProxies } from "../support/environment.mjs";
import { failure } from "../support/service.mjs";

dropProxies(process.env);

const ACCOUNT = { username: "ada", password: "engine-1843" };
const SECRET = "0123456789abcdef0123456789abcdef";
const CALLBACK = "http://127.0.0.1:9/callback";
const ALGORITHMS = [undefined, "HS256", "RS256", "PS256", "ES256", "EdDSA", "Ed25519"];
const appId = (algorithm) => `app-${algorithm ?? "default"}`;

const emulator = await startEmulator({
  oidc: true,
  apps: ALGORITHMS.map((algorithm) => ({
    appId: appId(algorithm),
    appSecret: SECRET,
    ...(algorithm === undefined ? {} : { idTokenSigningAlg: algorithm }),
  })),
  users: [{ ...ACCOUNT, email: "ada@example.com" }],
});
after(() => emulator.close());

const clientOf = (algorithm, options) =>
  new AuthenticationClient({
    appId: appId(algorithm),
    appSecret: SECRET,
    appHost: emulator.url,
    redirectUri: CALLBACK,
    scope: "openid profile offline_access",
    ...options,
  });

/** A login with a code, without the redirect helpers. */
async function signIn(client) {
  const { url, nonce } = client.buildAuthorizeUrl();
  const callback = await new Browser().signIn(url, ACCOUNT, CALLBACK);
  const code = new URL(callback).searchParams.get("code");
  return { nonce, tokens: await client.getAccessTokenByCode(code) };
}

const algOf = (token) => JSON.parse(Buffer.from(token.split(".")[0], "base64url")).alg;

describe("an application whose ID tokens are signed with", () => {
  for (const algorithm of ALGORITHMS) {
    test(`${algorithm ?? "the default"} signs in, refreshes and parses without an option`, async () => {
      const client = clientOf(algorithm);
      const { nonce, tokens } = await signIn(client);
      assert.equal(algOf(tokens.id_token), algorithm ?? "HS256");
      const accessToken = tokens.access_token;
      const claims = await client.parseIDToken(tokens.id_token, { nonce, accessToken });
      assert.equal(claims.aud, appId(algorithm));
      assert.equal((await client.parseAccessToken(accessToken)).sub, claims.sub);
      const next = await client.getNewAccessTokenByRefreshToken(tokens.refresh_token);
      assert.equal((await client.parseIDToken(next.id_token)).sub, claims.sub);
    });

    test(`${algorithm ?? "the default"} may set idTokenSigningAlg to it, and to no other algorithm`, async () => {
      const named = algorithm ?? "HS256";
      const { tokens } = await signIn(clientOf(algorithm));
      const pinned = clientOf(algorithm, { idTokenSigningAlg: named });
      assert.equal((await pinned.parseIDToken(tokens.id_token)).aud, appId(algorithm));
      const others = ALGORITHMS.filter((other) => other !== undefined && other !== named);
      for (const idTokenSigningAlg of others) {
        const other = clientOf(algorithm, { idTokenSigningAlg });
        const error = await failure(other.parseIDToken(tokens.id_token));
        assert.ok(error instanceof TokenError);
        assert.equal(error.code, "ERR_JWT_ALGORITHM");
      }
    });
  }
});
