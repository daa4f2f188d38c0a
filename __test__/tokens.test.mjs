import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { inspect } from "node:util";
import { ConfigurationError, ConnectionError, GenAuthError, TokenError } from "genauth-native";
import { APP, base64url, halfHash, Issuer, keyFor, seconds } from "./support/issuer.mjs";
import { closedPort } from "./support/ports.mjs";
import { failure } from "./support/service.mjs";

const rsa = keyFor("RS256", "rsa");
const issuer = new Issuer(rsa);
const client = issuer.client();
const given = { serverJWKS: issuer.jwks };

const parseID = (token, options) => client.parseIDToken(token, { ...given, ...options });
const parseAccess = (token, options) => client.parseAccessToken(token, { ...given, ...options });

/** The error must contain nothing of the token. */
async function refusal(promise, token = "") {
  const error = await failure(promise);
  assert.ok(error instanceof TokenError, inspect(error));
  assert.ok(error instanceof GenAuthError);
  assert.equal(error.retryable, false);
  const shown = `${inspect(error, { depth: 9 })} ${JSON.stringify(error)}`;
  for (const part of token.split(".").filter(({ length }) => length > 20)) {
    assert.ok(!shown.includes(part));
  }
  assert.ok(!shown.includes(APP.appSecret));
  return error;
}

async function refused(token, code, claim, options) {
  const error = await refusal(parseID(token, options), token);
  assert.deepEqual([error.code, error.claim], [code, claim]);
  assert.equal(error.operation, "parseIDToken");
}

describe("a valid ID token", () => {
  for (const algorithm of [
    ...["RS256", "RS384", "RS512", "PS256", "PS384", "PS512"],
    ...["ES256", "ES384", "ES512", "EdDSA", "Ed25519"],
  ]) {
    test(`with ${algorithm} resolves with its payload`, async () => {
      const other = new Issuer(keyFor(algorithm, "the key"));
      const claims = other.claims({ name: "名", nested: { a: [1, null] }, big: 1.5e300 });
      const token = other.token(claims);
      const serverJWKS = other.jwks;
      assert.deepEqual(await client.parseIDToken(token, { serverJWKS }), claims);
      assert.deepEqual(await client.parseAccessToken(token, { serverJWKS }), claims);
    });
  }

  test("may have a list of audiences, with azp", async () => {
    const token = issuer.token({ aud: [APP.appId, "api"], azp: APP.appId });
    assert.deepEqual((await parseID(token)).aud, [APP.appId, "api"]);
  });

  test("may come from another configured issuer", async () => {
    const token = issuer.token({ iss: "https://sso.example" });
    const one = issuer.client({ issuer: "https://sso.example" });
    const several = issuer.client({ issuer: ["https://a.example", "https://sso.example"] });
    assert.equal((await one.parseIDToken(token, given)).sub, "user-1");
    assert.equal((await several.parseIDToken(token, given)).sub, "user-1");
    await refused(token, "ERR_JWT_CLAIM", "iss");
  });
});

describe("parseIDToken rejects a token", () => {
  for (const [what, changes, claim, options] of [
    ["of another issuer", { iss: "https://attacker.example/oidc" }, "iss"],
    ["whose issuer has an additional slash", { iss: "https://issuer.example/oidc/" }, "iss"],
    ["without iss", { iss: undefined }, "iss"],
    ["for another application", { aud: "app-2" }, "aud"],
    ["without aud", { aud: undefined }, "aud"],
    ["for several audiences without azp", { aud: [APP.appId, "api"] }, "azp"],
    ["with another azp", { azp: "app-2" }, "azp"],
    ["without exp", { exp: undefined }, "exp"],
    ["with exp as text", { exp: String(seconds() + 60) }, "exp"],
    ["without iat", { iat: undefined }, "iat"],
    ["issued in the future", { iat: seconds() + 3_600 }, "iat"],
    ["not valid yet", { nbf: seconds() + 3_600 }, "nbf"],
    ["without sub", { sub: undefined }, "sub"],
    ["with an empty sub", { sub: "" }, "sub"],
    ["with another nonce", { nonce: "another" }, "nonce", { nonce: "expected" }],
    ["without nonce", {}, "nonce", { nonce: "expected" }],
    ["with another at_hash", { at_hash: "AAAA" }, "at_hash", { accessToken: "access" }],
    [
      "after a sign-in that is older than maxAge",
      { auth_time: seconds() - 99 },
      "auth_time",
      { maxAge: 60 },
    ],
    ["without auth_time", {}, "auth_time", { maxAge: 60 }],
    ["for another audience", {}, "aud", { audience: "api" }],
  ]) {
    test(what, () => refused(issuer.token(changes), "ERR_JWT_CLAIM", claim, options));
  }

  test("that has expired, except within the clock tolerance", async () => {
    const late = issuer.token({ exp: seconds() - 15 });
    assert.equal((await parseID(late)).sub, "user-1");
    await refused(late, "ERR_JWT_EXPIRED", "exp", { clockTolerance: 0 });
    const strict = await refusal(issuer.client({ clockTolerance: 0 }).parseIDToken(late, given));
    assert.equal(strict.code, "ERR_JWT_EXPIRED");
    await refused(issuer.token({ exp: seconds() - 60 }), "ERR_JWT_EXPIRED", "exp");
  });

  test("without a signature", async () => {
    const payload = base64url(JSON.stringify(issuer.claims()));
    for (const alg of ["none", "None", "nOnE"]) {
      const header = base64url(JSON.stringify({ alg, kid: "rsa" }));
      await refused(`${header}.${payload}.`, "ERR_JWT_ALGORITHM");
    }
  });

  test("that was modified", async () => {
    const [header, , signature] = issuer.token().split(".");
    const payload = base64url(JSON.stringify(issuer.claims({ sub: "admin" })));
    await refused(`${header}.${payload}.${signature}`, "ERR_JWT_SIGNATURE");
  });

  test("that someone else signed, even when it contains its key", async () => {
    const forger = keyFor("RS256", "rsa");
    const header = { jwk: forger.jwk, jku: "https://attacker.example/jwks.json" };
    await refused(issuer.token({}, { key: forger, header }), "ERR_JWT_SIGNATURE");
  });

  test("with an algorithm other than the configured one", async () => {
    const pinned = issuer.client({ idTokenSigningAlg: "ES256" });
    const error = await refusal(pinned.parseIDToken(issuer.token(), given));
    assert.equal(error.code, "ERR_JWT_ALGORITHM");
  });

  for (const [what, header, code] of [
    ["with an unknown extension", { crit: ["x"] }, "ERR_JWT_CRITICAL"],
    ["with the type of an access token", { typ: "at+jwt" }, "ERR_JWT_TYPE"],
    ["with the algorithm of another key type", { alg: "ES256" }, "ERR_JWT_ALGORITHM"],
    ["with an algorithm that differs from that of the key", { alg: "RS512" }, "ERR_JWT_ALGORITHM"],
    ["with an unknown kid", { kid: "other" }, "ERR_JWKS_NO_KEY"],
    ["with a kid that is not a string", { kid: 1 }, "ERR_JWT_MALFORMED"],
  ]) {
    test(what, () => refused(issuer.token({}, { header }), code));
  }

  test("without a kid when there are several keys", async () => {
    const serverJWKS = { keys: [rsa.jwk, keyFor("RS256", "other").jwk] };
    const token = issuer.token({}, { header: { kid: undefined } });
    await refused(token, "ERR_JWKS_AMBIGUOUS", undefined, { serverJWKS });
    assert.equal((await parseID(token)).sub, "user-1");
  });

  test("when two keys have its kid", async () => {
    const serverJWKS = { keys: [rsa.jwk, keyFor("RS256", "rsa").jwk] };
    await refused(issuer.token(), "ERR_JWKS_AMBIGUOUS", undefined, { serverJWKS });
    const twice = { keys: [rsa.jwk, rsa.jwk] };
    assert.equal((await parseID(issuer.token(), { serverJWKS: twice })).sub, "user-1");
  });

  test("when its key is weak", async () => {
    const weak = new Issuer(keyFor("RS256", "weak", { bits: 1024 }));
    const options = { serverJWKS: weak.jwks };
    await refused(weak.token(), "ERR_JWKS_WEAK_KEY", undefined, options);
  });

  test("that is not a JWT", async () => {
    const token = issuer.token();
    for (const text of ["", "opaque", "a.b", "a.b.c.d.e", `${token}=`, `Bearer ${token}`]) {
      await refused(text, "ERR_JWT_MALFORMED");
    }
    await refused(`${"a".repeat(70_000)}.b.c`, "ERR_JWT_TOO_LARGE");
    await refused("a".repeat(50_000_000), "ERR_JWT_TOO_LARGE");
  });
});

describe("an access token of parseAccessToken", () => {
  test("has its issuer and times checked", async () => {
    for (const [changes, code, claim] of [
      [{ iss: "https://attacker.example" }, "ERR_JWT_CLAIM", "iss"],
      [{ exp: seconds() - 60 }, "ERR_JWT_EXPIRED", "exp"],
      [{ exp: undefined }, "ERR_JWT_CLAIM", "exp"],
      [{ nbf: seconds() + 60 }, "ERR_JWT_CLAIM", "nbf"],
      [{ iat: seconds() + 60 }, "ERR_JWT_CLAIM", "iat"],
    ]) {
      const error = await refusal(parseAccess(issuer.token(changes)));
      assert.deepEqual([error.code, error.claim], [code, claim]);
      assert.equal(error.operation, "parseAccessToken");
    }
  });

  test("has its audience checked when one is configured", async () => {
    const token = issuer.token({ aud: "https://api.example" });
    assert.equal((await parseAccess(token)).aud, "https://api.example");
    const api = issuer.client({ audience: ["https://api.example", "other"] });
    assert.equal((await api.parseAccessToken(token, given)).sub, "user-1");
    const shop = issuer.client({ audience: "https://shop.example" });
    assert.equal((await refusal(shop.parseAccessToken(token, given))).claim, "aud");
    const audience = ["https://api.example"];
    assert.equal((await shop.parseAccessToken(token, { ...given, audience })).sub, "user-1");
    assert.equal((await refusal(parseAccess(token, { audience: "x" }))).claim, "aud");
  });

  test("may have the type of an access token", async () => {
    const token = issuer.token({}, { header: { typ: "at+jwt" } });
    assert.equal((await parseAccess(token)).sub, "user-1");
  });
});

describe("a verification with options", () => {
  test("accepts a token that matches them", async () => {
    const token = issuer.token({
      nonce: "n",
      auth_time: seconds() - 10,
      at_hash: halfHash("access"),
    });
    const options = { nonce: "n", maxAge: 60, accessToken: "access", clockTolerance: 600 };
    assert.equal((await parseID(token, options)).sub, "user-1");
    assert.equal((await parseID(token, { nonce: undefined, audience: null })).sub, "user-1");
  });

  for (const [field, options] of [
    ["options.nonce", { nonce: "" }],
    ["options.nonce", { nonce: 1 }],
    ["options.audience", { audience: [] }],
    ["options.audience", { audience: ["a", 1] }],
    ["options.maxAge", { maxAge: -1 }],
    ["options.maxAge", { maxAge: Number.NaN }],
    ["options.maxAge", { maxAge: "60" }],
    ["options.clockTolerance", { clockTolerance: 601 }],
    ["options.accessToken", { accessToken: {} }],
    ["options.serverJWKS", { serverJWKS: "{}" }],
    ["options.serverJWKS", { serverJWKS: [] }],
    ["options.serverJWKS", { serverJWKS: { keys: [1n] } }],
    ["options.timeout", { timeout: 5 }],
    ["options", "5"],
    ["options", []],
  ]) {
    test(`rejects the options ${inspect(options)}`, async () => {
      const error = await failure(client.parseIDToken(issuer.token(), options));
      assert.ok(error instanceof ConfigurationError, inspect(error));
      assert.deepEqual([error.code, error.field], ["ERR_INVALID_ARGUMENT", field]);
    });
  }

  test("ignores the further arguments of Array.prototype.map", async () => {
    const tokens = [issuer.token({ sub: "one" }), issuer.token({ sub: "two" })];
    const appHost = `http://127.0.0.1:${await closedPort()}`;
    const own = issuer.client({ appHost, issuer: `${issuer.url}/oidc` });
    for (const call of [own.parseIDToken, own.parseAccessToken]) {
      for (const error of await Promise.all(tokens.map(call, own).map(failure))) {
        // No server has the keys: the calls got as far as requesting them.
        assert.ok(error instanceof ConnectionError, inspect(error));
      }
    }
  });

  test("rejects a token that is not a string", async () => {
    for (const token of [undefined, null, 1, {}, Buffer.from(issuer.token())]) {
      const error = await failure(client.parseIDToken(token, given));
      assert.deepEqual([error.code, error.field], ["ERR_INVALID_ARGUMENT", "token"]);
    }
  });

  test("reads inherited options and does not modify them", async () => {
    const options = Object.freeze(Object.create({ nonce: "expected" }));
    assert.equal(
      (await refusal(client.parseIDToken(issuer.token(), { ...given, nonce: "x" }))).claim,
      "nonce",
    );
    const error = await refusal(
      issuer.client().parseIDToken(issuer.token(), Object.assign(Object.create(options), given)),
    );
    assert.equal(error.claim, "nonce");
  });

  test("rejects with the error that a getter of the options throws", async () => {
    const thrown = new Error("mine");
    const options = {
      get nonce() {
        throw thrown;
      },
    };
    assert.equal(await failure(client.parseIDToken(issuer.token(), options)), thrown);
  });

  test("rejects a serverJWKS that is not a key set", async () => {
    for (const serverJWKS of [{}, { keys: null }, { keys: {} }]) {
      const error = await refusal(client.parseIDToken(issuer.token(), { serverJWKS }));
      assert.equal(error.code, "ERR_JWKS_MALFORMED");
    }
  });
});

describe("a verification", () => {
  test("rejects with the stack of the code that awaits it", async () => {
    async function theCaller() {
      await parseID("opaque");
    }
    assert.match((await failure(theCaller())).stack, /theCaller/);
  });

  test("is rejected by a closed client", async () => {
    const closed = issuer.client();
    closed.close();
    const error = await failure(closed.parseIDToken(issuer.token(), given));
    assert.equal(error.code, "ERR_CLIENT_CLOSED");
  });
});
