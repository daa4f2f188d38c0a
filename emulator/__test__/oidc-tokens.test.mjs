import assert from "node:assert/strict";
import { describe, mock, test } from "node:test";

import { send } from "./support/client.mjs";
import { signedPost } from "./support/management.mjs";
import {
  decode,
  getTokens,
  introspect,
  isSigned,
  post,
  secretOf,
  startWithApp,
} from "./support/oidc.mjs";

const OFFLINE = { scope: "openid email offline_access", prompt: "consent" };
const KICK = "/api/v3/kick-users";
const ACCESS_KEY = { accessKey: "access-key", accessSecret: "access-secret" };

function refresh(emulator, refresh_token) {
  const form = { ...secretOf(emulator), grant_type: "refresh_token", refresh_token };
  return post(`${emulator.url}/oidc/token`, form);
}

function revoke(emulator, token) {
  return post(`${emulator.url}/oidc/token/revocation`, { ...secretOf(emulator), token });
}

async function userInfo(emulator, token, path = "/oidc/me") {
  const headers = { authorization: `Bearer ${token}` };
  const response = await fetch(emulator.url + path, { headers });
  return { status: response.status, json: await response.json() };
}

describe("an access token", () => {
  test("is a JWT of the issuer for the application", async (t) => {
    const emulator = await startWithApp(t);
    const { access_token, expires_in } = await getTokens(emulator);
    const { header, claims } = decode(access_token);
    const { appId } = emulator.apps[0];
    assert.equal(header.typ, "at+jwt");
    assert.equal(await isSigned(emulator, access_token), true);
    assert.equal(claims.iss, emulator.oidc.issuer);
    assert.equal(claims.aud, appId);
    assert.equal(claims.client_id, appId);
    assert.equal(claims.sub, emulator.users.find("demo").userId);
    assert.equal(claims.scope, "openid profile email phone");
    assert.equal(claims.exp - claims.iat, expires_in);
  });

  test("ends when the management API signs the user out, with one application or with all", async (t) => {
    const emulator = await startWithApp(t);
    const { userId } = emulator.users.find("demo");
    const { access_token } = await getTokens(emulator);
    const kick = async (appIds) => {
      const { status, text } = await send(
        emulator.url + KICK,
        signedPost(KICK, { userId, appIds }),
      );
      assert.equal(status, 200, text);
    };
    await kick(["other"]);
    assert.equal((await userInfo(emulator, access_token)).status, 200);
    await kick([emulator.apps[0].appId]);
    assert.equal((await userInfo(emulator, access_token)).status, 401);
    const again = await getTokens(emulator);
    emulator.store.collection("users").update({ userId }, { status: "Suspended" });
    assert.equal((await userInfo(emulator, again.access_token)).status, 401);
  });

  test("can be opaque", async (t) => {
    const emulator = await startWithApp(t, {}, { accessTokenFormat: "opaque" });
    const { access_token } = await getTokens(emulator);
    assert.doesNotMatch(access_token, /\./);
    assert.equal((await userInfo(emulator, access_token)).status, 200);
    assert.equal((await introspect(emulator, access_token)).active, true);
  });

  test("is not its jti", async (t) => {
    const emulator = await startWithApp(t);
    const { access_token } = await getTokens(emulator);
    const { jti } = decode(access_token).claims;
    assert.equal((await userInfo(emulator, jti)).status, 401);
    assert.equal((await introspect(emulator, jti)).active, false);
  });

  test("returns userinfo when it is in the header, the query or the body", async (t) => {
    const emulator = await startWithApp(t);
    const { access_token } = await getTokens(emulator, { scope: "openid email" });
    const expected = {
      sub: emulator.users.find("demo").userId,
      email: "demo@example.com",
      email_verified: true,
    };
    const query = new URLSearchParams({ access_token });
    const [inQuery, inQueryOfPost] = await Promise.all(
      ["GET", "POST"].map(async (method) => {
        const response = await fetch(`${emulator.url}/oidc/me?${query}`, { method });
        return response.json();
      }),
    );
    const { json: inBody } = await post(`${emulator.url}/oidc/me`, { access_token });
    const { json: inHeader } = await userInfo(emulator, access_token);
    for (const json of [inQuery, inQueryOfPost, inBody, inHeader]) assert.deepEqual(json, expected);
  });

  test("that was never issued returns no userinfo", async (t) => {
    const emulator = await startWithApp(t);
    const { status, json } = await userInfo(emulator, emulator.oidc.sign({ sub: "a" }));
    assert.deepEqual([status, json.error], [401, "invalid_token"]);
  });

  test("expires after its lifetime, by the system's clock", async (t) => {
    const emulator = await startWithApp(t, {}, { lifetimes: { accessToken: 60 } });
    const { access_token, expires_in } = await getTokens(emulator);
    assert.equal(expires_in, 60);
    const now = Date.now();
    mock.timers.enable({ apis: ["Date"], now });
    t.after(() => mock.timers.reset());
    assert.equal((await userInfo(emulator, access_token)).status, 200);
    mock.timers.setTime(now + 61_000);
    assert.equal((await userInfo(emulator, access_token)).status, 401);
    assert.equal((await introspect(emulator, access_token)).active, false);
  });

  test("signs the user in for the operations of the API too", async (t) => {
    const emulator = await startWithApp(t);
    emulator.users.add({ username: "somebody", password: "Some-pass-1" });
    const { access_token } = await getTokens(emulator);
    const headers = { authorization: access_token, "x-authing-app-id": emulator.apps[0].appId };
    const profile = async () => {
      const response = await fetch(`${emulator.url}/api/v3/get-profile`, { headers });
      return response.json();
    };
    assert.equal((await profile()).data.username, "demo");
    await revoke(emulator, access_token);
    assert.equal((await profile()).statusCode, 401);
  });
});

describe("introspection", () => {
  test("describes access tokens and refresh tokens", async (t) => {
    const emulator = await startWithApp(t);
    const { access_token, refresh_token } = await getTokens(emulator, OFFLINE);
    for (const token of [access_token, refresh_token]) {
      const answer = await introspect(emulator, token);
      assert.equal(answer.active, true);
      assert.equal(answer.client_id, emulator.apps[0].appId);
      assert.equal(answer.sub, emulator.users.find("demo").userId);
      assert.equal(answer.scope, OFFLINE.scope);
    }
  });

  test("reports any other token only as not active", async (t) => {
    const emulator = await startWithApp(t);
    assert.deepEqual(await introspect(emulator, "unknown"), { active: false });
  });

  test("is refused without the secret", async (t) => {
    const emulator = await startWithApp(t);
    const { client_id } = secretOf(emulator);
    const form = { client_id, token: "any" };
    const { status, json } = await post(`${emulator.url}/oidc/token/introspection`, form);
    assert.deepEqual([status, json.error], [401, "invalid_client"]);
  });
});

describe("a refresh token", () => {
  test("is issued only with offline_access and prompt=consent", async (t) => {
    const emulator = await startWithApp(t);
    const without = await getTokens(emulator, { scope: "openid offline_access" });
    assert.equal(without.refresh_token, undefined);
    assert.ok((await getTokens(emulator, OFFLINE)).refresh_token);
  });

  test("gives new tokens and is replaced", async (t) => {
    const emulator = await startWithApp(t);
    const first = await getTokens(emulator, OFFLINE);
    const { status, json: second } = await refresh(emulator, first.refresh_token);
    assert.equal(status, 200);
    assert.notEqual(second.refresh_token, first.refresh_token);
    assert.notEqual(second.access_token, first.access_token);
    assert.equal((await userInfo(emulator, second.access_token)).status, 200);
    assert.equal((await refresh(emulator, second.refresh_token)).status, 200);
  });

  test("that was replaced is rejected, and revokes all tokens issued from it", async (t) => {
    const emulator = await startWithApp(t);
    const first = await getTokens(emulator, OFFLINE);
    const { json: second } = await refresh(emulator, first.refresh_token);
    const { status, json } = await refresh(emulator, first.refresh_token);
    assert.deepEqual([status, json.error], [400, "invalid_grant"]);
    assert.equal((await refresh(emulator, second.refresh_token)).json.error, "invalid_grant");
    assert.equal((await userInfo(emulator, second.access_token)).status, 401);
  });
});

describe("revocation", () => {
  test("ends an access token and keeps the refresh token", async (t) => {
    const emulator = await startWithApp(t);
    const { access_token, refresh_token } = await getTokens(emulator, OFFLINE);
    assert.equal((await revoke(emulator, access_token)).status, 200);
    assert.equal((await introspect(emulator, access_token)).active, false);
    assert.equal((await userInfo(emulator, access_token)).status, 401);
    assert.equal((await refresh(emulator, refresh_token)).status, 200);
  });

  test("of a refresh token ends the access token as well", async (t) => {
    const emulator = await startWithApp(t);
    const { access_token, refresh_token } = await getTokens(emulator, OFFLINE);
    assert.equal((await revoke(emulator, refresh_token)).status, 200);
    assert.equal((await refresh(emulator, refresh_token)).json.error, "invalid_grant");
    assert.equal((await introspect(emulator, access_token)).active, false);
  });

  test("of an unknown token succeeds", async (t) => {
    const emulator = await startWithApp(t);
    assert.equal((await revoke(emulator, "unknown")).status, 200);
  });
});

describe("client credentials", () => {
  const ask = (emulator, form, path = "/oidc/token") =>
    post(emulator.url + path, { grant_type: "client_credentials", ...form });

  test("return a token of the application", async (t) => {
    const emulator = await startWithApp(t, {}, { scopes: ["book:read"] });
    const { status, json } = await ask(emulator, { ...secretOf(emulator), scope: "book:read" });
    assert.equal(status, 200);
    assert.equal(json.scope, "book:read");
    const { claims } = decode(json.access_token);
    assert.equal(claims.sub, emulator.apps[0].appId);
    assert.equal(claims.scope, "book:read");
    assert.equal(await isSigned(emulator, json.access_token), true);
    assert.equal((await introspect(emulator, json.access_token)).active, true);
  });

  test("can be access keys", async (t) => {
    const emulator = await startWithApp(t, {}, { accessKeys: [ACCESS_KEY] });
    const keys = { client_id: ACCESS_KEY.accessKey, client_secret: ACCESS_KEY.accessSecret };
    for (const path of ["/oidc/token", "/oauth/token"]) {
      const { json } = await ask(emulator, keys, path);
      assert.equal(decode(json.access_token).claims.aud, ACCESS_KEY.accessKey);
    }
    const wrong = await ask(emulator, { ...keys, client_secret: "wrong" });
    assert.deepEqual([wrong.status, wrong.json.error], [401, "invalid_client"]);
  });

  test("are not available to a public application", async (t) => {
    const emulator = await startWithApp(t, { tokenEndpointAuthMethod: "none" });
    const { client_id } = secretOf(emulator);
    const { status, json } = await ask(emulator, { client_id });
    assert.equal(status, 400);
    assert.equal(json.access_token, undefined);
  });
});

describe("the OAuth 2.0 paths", () => {
  const oauth = [{ scope: "user", nonce: undefined }, { path: "/oauth/auth" }];

  test("return an access token and no ID token", async (t) => {
    const emulator = await startWithApp(t);
    const tokens = await getTokens(emulator, ...oauth);
    assert.equal(tokens.id_token, undefined);
    assert.equal(tokens.scope, "user");
    const { status, json } = await userInfo(emulator, tokens.access_token, "/oauth/me");
    assert.equal(status, 200);
    assert.equal(json.sub, emulator.users.find("demo").userId);
    assert.equal(json.username, "demo");
  });

  test("introspect and revoke", async (t) => {
    const emulator = await startWithApp(t);
    const { access_token: token } = await getTokens(emulator, ...oauth);
    const form = { ...secretOf(emulator), token };
    const introspection = `${emulator.url}/oauth/token/introspection`;
    assert.equal((await post(introspection, form)).json.active, true);
    assert.equal((await post(`${emulator.url}/oauth/token/revocation`, form)).status, 200);
    assert.equal((await post(introspection, form)).json.active, false);
    assert.equal((await userInfo(emulator, token, "/oauth/me")).status, 401);
  });

  test("take the token for userinfo from the query and the body too", async (t) => {
    const emulator = await startWithApp(t);
    const { access_token } = await getTokens(emulator, ...oauth);
    const query = new URLSearchParams({ access_token });
    assert.equal((await fetch(`${emulator.url}/oauth/me?${query}`)).status, 200);
    assert.equal((await post(`${emulator.url}/oauth/me`, { access_token })).status, 200);
  });

  test("keep /oidc/me for tokens with the scope openid", async (t) => {
    const emulator = await startWithApp(t);
    const { access_token } = await getTokens(emulator, ...oauth);
    const { status, json } = await userInfo(emulator, access_token);
    assert.deepEqual([status, json.error], [403, "insufficient_scope"]);
  });
});
