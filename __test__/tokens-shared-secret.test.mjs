import assert from "node:assert/strict";
import { once } from "node:events";
import { describe, test } from "node:test";
import { Worker } from "node:worker_threads";
import { DEMO_APP, DEMO_USER, startEmulator } from "genauth-emulator";
import { AuthenticationClient, TokenError } from "genauth-native";
import { APP, compact, halfHash, Issuer, keyFor } from "./support/issuer.mjs";
import { failure } from "./support/service.mjs";

/**
 * HS256 with the application's secret as the key, through the public API. The rules are tested in
 * `core/tests/integration/jwt/shared_secret.rs`; here: which tokens a client received from the token endpoint.
 */

const rsa = keyFor("RS256", "rsa");
const SHORT = "12345678";
const ENDPOINTS = ["getAccessTokenByCode", "getNewAccessTokenByRefreshToken"];

const hs256 = (claims, secret = APP.appSecret) =>
  compact({ alg: "HS256" }, claims, secret, "HS256");

/** An issuer whose token endpoint answers with an HS256 ID token. */
async function service(t, { secret, sign = hs256, answer = (tokens) => tokens } = {}) {
  const issuer = new Issuer(rsa);
  await issuer.serve(t, (request, response) => {
    if (!request.url.endsWith("/token")) return issuer.answer(response);
    const id_token = sign(issuer.claims({ at_hash: halfHash("access") }), secret);
    const tokens = { access_token: "access", token_type: "Bearer", expires_in: 60, id_token };
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify(answer(tokens)));
  });
  return issuer;
}

async function refused(promise, code = "ERR_JWT_ALGORITHM") {
  const error = await failure(promise);
  assert.ok(error instanceof TokenError, error);
  assert.equal(error.code, code);
  return error;
}

describe("an HS256 ID token that the client received from the token endpoint", () => {
  for (const method of ENDPOINTS) {
    test(`with ${method} is accepted without an option`, async (t) => {
      const issuer = await service(t);
      const client = issuer.client();
      const { id_token } = await client[method]("code-or-token");
      assert.equal((await client.parseIDToken(id_token)).sub, "user-1");
      assert.equal((await client.parseIDToken(id_token, { accessToken: "access" })).aud, APP.appId);
      assert.deepEqual(
        issuer.requests.map(({ url }) => url),
        ["/oidc/token"],
      );
    });
  }

  test("is accepted by another client of the same application, and in another thread", async (t) => {
    const issuer = await service(t);
    const { id_token } = await issuer.client().getAccessTokenByCode("code");
    assert.equal((await issuer.client({ timeout: 20_000 }).parseIDToken(id_token)).sub, "user-1");
    const script = new URL("support/token-worker.mjs", import.meta.url);
    const workerData = { options: { ...APP, appHost: issuer.url }, token: id_token };
    const [sub] = await once(new Worker(script, { workerData }), "message");
    assert.equal(sub, "user-1");
  });

  test("is rejected by a client of another application, secret or host", async (t) => {
    const [issuer, other] = [await service(t), await service(t)];
    const { id_token } = await issuer.client().getAccessTokenByCode("code");
    const iss = `${issuer.url}/oidc`;
    for (const client of [
      issuer.client({ appId: "app-2" }),
      issuer.client({ appSecret: `${APP.appSecret}!` }),
      issuer.client({ appSecret: "", tokenEndPointAuthMethod: "none" }),
      other.client({ issuer: iss }),
    ]) {
      await refused(client.parseIDToken(id_token));
    }
    // The client that it was issued to still accepts it.
    assert.equal((await issuer.client().parseIDToken(id_token)).sub, "user-1");
  });

  test("is not accepted as an access token", async (t) => {
    const issuer = await service(t, {
      answer: ({ id_token, ...tokens }) => ({ ...tokens, id_token, access_token: id_token }),
    });
    const client = issuer.client();
    const { access_token } = await client.getAccessTokenByCode("code");
    const error = await refused(client.parseAccessToken(access_token));
    assert.match(error.message, /idTokenSigningAlg is "HS256"/);
  });

  test("is rejected when another algorithm is configured", async (t) => {
    const client = (await service(t)).client({ idTokenSigningAlg: "RS256" });
    const { id_token } = await client.getAccessTokenByCode("code");
    const error = await refused(client.parseIDToken(id_token));
    assert.match(error.message, /idTokenSigningAlg names RS256/);
  });

  test("is rejected when the secret is weak, or did not sign it", async (t) => {
    const weak = await service(t, { secret: SHORT });
    const client = weak.client({ appSecret: SHORT });
    const { id_token } = await client.getAccessTokenByCode("code");
    await refused(client.parseIDToken(id_token), "ERR_JWT_WEAK_SECRET");
    const forged = (await service(t, { secret: `${APP.appSecret}!` })).client();
    const tokens = await forged.getAccessTokenByCode("code");
    await refused(forged.parseIDToken(tokens.id_token), "ERR_JWT_SIGNATURE");
  });

  test("may be refreshed with another algorithm", async (t) => {
    const sign = (claims) => compact({ alg: "RS256", kid: "rsa" }, claims, rsa.privateKey);
    const client = (await service(t, { sign })).client();
    const { id_token } = await client.getNewAccessTokenByRefreshToken("refresh");
    assert.equal((await client.parseIDToken(id_token)).sub, "user-1");
  });
});

describe("an HS256 ID token from a sign-in through the API", () => {
  test("is accepted without an option", async (t) => {
    const emulator = await startEmulator({ oidc: true });
    t.after(() => emulator.close());
    const { appId, appSecret } = DEMO_APP;
    const options = { appId, appSecret, appHost: emulator.url };
    const client = new AuthenticationClient(options);
    const { username: account, password } = DEMO_USER;
    const answers = [
      await client.signInByCredentials({
        connection: "PASSWORD",
        passwordPayload: { account, password },
        options: { scope: "openid profile" },
      }),
      await client.signInByAccountPassword({
        account,
        password,
        options: { scope: "openid profile" },
      }),
    ];
    for (const { data } of answers) {
      assert.equal((await client.parseIDToken(data.id_token)).aud, appId);
      const other = new AuthenticationClient({ ...options, appSecret: `${appSecret}!` });
      await refused(other.parseIDToken(data.id_token));
    }
  });
});

/** API methods whose answer has the ID token at another depth than a sign-in, or at any depth. */
const DEEPER = [
  ["verifyAuthentication", [{}], (id_token) => ({ data: { tokenSet: { id_token } } })],
  [
    "checkPushCodeStatus",
    [{ pushCodeId: "p" }],
    (id_token) => ({ data: { tokenSet: { id_token } } }),
  ],
  ["checkQrCodeStatus", [{ qrcodeId: "q" }], (id_token) => ({ data: { tokenSet: { id_token } } })],
  [
    "getAppLoginQrCodeStatus",
    [{ qrcodeId: "q" }],
    (id_token) => ({ data: { tokenSet: { id_token } } }),
  ],
  ["authByCode", [{ code: "c", connId: "i" }], (id_token) => ({ data: { id_token } })],
  ["authByCodeIdentity", [{ code: "c", connId: "i" }], (id_token) => ({ id_token })],
];

describe("an HS256 ID token in an answer of the API", () => {
  for (const [method, args, answer] of DEEPER) {
    test(`is accepted without an option when it is in the documented field of ${method}`, async (t) => {
      const issuer = new Issuer(rsa);
      await issuer.serve(t, (_request, response) => {
        response.setHeader("content-type", "application/json");
        const token = hs256(issuer.claims());
        response.end(JSON.stringify({ statusCode: 200, message: "", ...answer(token) }));
      });
      const client = issuer.client();
      const { data, id_token } = await client[method](...args);
      const token = id_token ?? data.id_token ?? data.tokenSet.id_token;
      assert.equal((await client.parseIDToken(token)).sub, "user-1");
      await refused(issuer.client({ appId: "app-2" }).parseIDToken(token));
    });
  }

  test("is rejected when it is in the user's own data", async (t) => {
    const issuer = new Issuer(rsa);
    await issuer.serve(t, (_request, response) => {
      response.setHeader("content-type", "application/json");
      const customData = { id_token: hs256(issuer.claims()) };
      response.end(JSON.stringify({ statusCode: 200, data: { customData } }));
    });
    const client = issuer.client();
    const { data } = await client.checkPushCodeStatus({ pushCodeId: "p" });
    await refused(client.parseIDToken(data.customData.id_token));
  });
});

describe("an HS256 ID token from another source", () => {
  test("is rejected with the option to set, without a request to the server", async (t) => {
    const issuer = await service(t);
    const token = hs256(issuer.claims());
    const error = await refused(issuer.client().parseIDToken(token));
    assert.match(error.message, /set the option idTokenSigningAlg to "HS256"/);
    assert.ok(!error.message.includes(APP.appSecret));
    assert.equal(issuer.requests.length, 0);
    const named = issuer.client({ idTokenSigningAlg: "HS256" });
    assert.equal((await named.parseIDToken(token)).sub, "user-1");
    assert.equal((await named.parseAccessToken(token)).sub, "user-1");
    await refused(named.parseIDToken(issuer.token()));
  });

  test("is rejected even when it differs from a received token in only one claim", async (t) => {
    const issuer = await service(t);
    const client = issuer.client();
    await client.getAccessTokenByCode("code");
    await refused(client.parseIDToken(hs256(issuer.claims({ sub: "admin" }))));
  });

  test("is rejected when it is in a business answer", async (t) => {
    const issuer = new Issuer(rsa);
    await issuer.serve(t, (_request, response) => {
      const id_token = hs256(issuer.claims());
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify({ statusCode: 200, id_token, data: { id_token } }));
    });
    const client = issuer.client();
    const { data } = await client.getProfile({});
    await refused(client.parseIDToken(data.id_token));
  });
});

describe("a public key, used as the secret of an HMAC,", () => {
  const { n } = rsa.publicKey.export({ format: "jwk" });
  for (const [form, secret] of [
    ["PEM (SPKI)", rsa.publicKey.export({ type: "spki", format: "pem" })],
    ["DER (SPKI)", rsa.publicKey.export({ type: "spki", format: "der" })],
    ["PEM (PKCS #1)", rsa.publicKey.export({ type: "pkcs1", format: "pem" })],
    ["DER (PKCS #1)", rsa.publicKey.export({ type: "pkcs1", format: "der" })],
    ["the text of its JWK", JSON.stringify(rsa.jwk)],
    ["the text of n", n],
    ["the bytes of n", Buffer.from(n, "base64url")],
  ]) {
    test(`as ${form} does not make a forged token valid`, async () => {
      const issuer = new Issuer(rsa);
      const token = compact({ alg: "HS256", kid: "rsa" }, issuer.claims(), secret, "HS256");
      const given = { serverJWKS: issuer.jwks };
      for (const [idTokenSigningAlg, code] of [
        [undefined, "ERR_JWT_ALGORITHM"],
        ["RS256", "ERR_JWT_ALGORITHM"],
        ["HS256", "ERR_JWT_SIGNATURE"],
      ]) {
        const client = new AuthenticationClient({ ...APP, appHost: issuer.url, idTokenSigningAlg });
        await refused(client.parseIDToken(token, given), code);
        const access = idTokenSigningAlg === "HS256" ? code : "ERR_JWT_ALGORITHM";
        await refused(client.parseAccessToken(token, given), access);
      }
    });
  }
});

describe("a client with a missing, empty or short secret", () => {
  for (const [what, options, code] of [
    ["missing", { tokenEndPointAuthMethod: "none", appSecret: undefined }, "ERR_JWT_ALGORITHM"],
    ["empty", { tokenEndPointAuthMethod: "none", appSecret: "" }, "ERR_JWT_ALGORITHM"],
    ["8 bytes long", { appSecret: SHORT }, "ERR_JWT_WEAK_SECRET"],
  ]) {
    test(`accepts no HMAC: ${what}`, async () => {
      const issuer = new Issuer(rsa);
      const client = issuer.client({ ...options, idTokenSigningAlg: "HS256" });
      for (const secret of ["", SHORT, "undefined"]) {
        await refused(client.parseIDToken(hs256(issuer.claims(), secret)), code);
      }
    });
  }
});
