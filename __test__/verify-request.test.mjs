import assert from "node:assert/strict";
import { createServer, request as httpRequest } from "node:http";
import { connect, createServer as createHttp2Server } from "node:http2";
import { json } from "node:stream/consumers";
import { describe, test } from "node:test";
import { inspect } from "node:util";
import express from "express";
import Fastify from "fastify";
import { AbortError, ConfigurationError, ConnectionError, TokenError } from "genauth-native";
import { APP, compact, Issuer, keyFor, seconds } from "./support/issuer.mjs";
import { closedPort } from "./support/ports.mjs";
import { failure } from "./support/service.mjs";
import { serve } from "./support/tcp.mjs";

/**
 * `verifyRequest` in use by an API. The accepted headers and the exact challenges are tested in Rust, in
 * `core/src/verify/bearer.rs`; the rules for tokens are tested in `core/tests/integration/jwt/`.
 */

const API = "https://api.example";
const rsa = keyFor("RS256", "rsa");
const issuer = new Issuer(rsa);
const client = issuer.client({ audience: API });
const given = { serverJWKS: issuer.jwks };

/** An access token as the service issues it, with these changes. */
const access = (changes, header) =>
  issuer.token(
    { aud: API, client_id: APP.appId, scope: "orders:read profile", ...changes },
    { header },
  );
const bearer = (token) => ({ headers: { authorization: `Bearer ${token}` } });
const verify = (token, options) => client.verifyRequest(bearer(token), { ...given, ...options });

async function refusal(promise, code, status, challenge) {
  const error = await failure(promise);
  assert.ok(error instanceof TokenError, inspect(error));
  assert.equal(error.code, code, error.message);
  assert.equal(error.operation, "verifyRequest");
  const wwwAuthenticate = `Bearer realm="${API}"${challenge}`;
  const headers = { "WWW-Authenticate": wwwAuthenticate };
  assert.deepEqual(error.challenge, { status, wwwAuthenticate, headers });
  // Frameworks send these as the answer of the application.
  assert.equal(error.status, undefined);
  return error;
}

const INVALID = ', error="invalid_token", error_description="The access token is invalid"';
const EXPIRED = ', error="invalid_token", error_description="The access token expired"';
const MALFORMED =
  ', error="invalid_request", error_description="The Authorization header is not one bearer token"';
const LACKING =
  'error="insufficient_scope", error_description="The access token lacks a scope that is required"';

/** Sends raw headers to a server and resolves with the result of its handler. */
function send(origin, headers) {
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      origin,
      { headers: ["host", "api", ...headers.flat()] },
      (response) => json(response).then(resolve, reject),
    );
    request.on("error", reject).end();
  });
}

const outcome = (req) =>
  client.verifyRequest(req, given).then(
    ({ sub }) => ({ sub }),
    ({ code, challenge }) => ({ code, status: challenge?.status }),
  );

describe("verifyRequest reads a valid access token", () => {
  for (const [what, request] of [
    [
      "from a Request of Fetch",
      (authorization) => new Request(API, { headers: { authorization } }),
    ],
    [
      "from a request of Hono",
      (authorization) => ({ raw: new Request(API, { headers: { authorization } }) }),
    ],
    ["from the Headers of a request", (Authorization) => new Headers({ Authorization })],
    ["from an object with plain headers", (authorization) => ({ headers: { authorization } })],
    [
      "from an object with plain headers in title case",
      (Authorization) => ({ headers: { Authorization } }),
    ],
  ]) {
    test(what, async () => {
      for (const scheme of ["Bearer", "bearer", "BEARER"]) {
        const claims = await client.verifyRequest(request(`${scheme} ${access()}`), given);
        assert.deepEqual([claims.sub, claims.aud], ["user-1", API]);
      }
      const basic = await failure(client.verifyRequest(request("Basic YTpi"), given));
      assert.equal(basic.code, "ERR_BEARER_MISSING");
    });
  }

  for (const [framework, start] of [
    [
      "Node.js",
      async (t) =>
        serve(
          t,
          createServer(async (req, res) => res.end(JSON.stringify(await outcome(req)))),
        ),
    ],
    [
      "Express",
      async (t) => {
        const app = express();
        app.get("/", async (req, res) => res.json(await outcome(req)));
        return serve(t, createServer(app));
      },
    ],
    [
      "Fastify",
      async (t) => {
        const app = Fastify();
        app.get("/", (request) => outcome(request));
        t.after(() => app.close());
        return app.listen({ port: 0, host: "127.0.0.1" });
      },
    ],
  ]) {
    test(`from a request of ${framework}, if it has exactly one Authorization header`, async (t) => {
      const origin = await start(t);
      const token = ["authorization", `Bearer ${access()}`];
      assert.deepEqual(await send(origin, [token]), { sub: "user-1" });
      assert.deepEqual(await send(origin, []), { code: "ERR_BEARER_MISSING", status: 401 });
      for (const several of [
        [token, token],
        [token, ["Authorization", "Basic YTpi"]],
        [["AUTHORIZATION", "Basic YTpi"], token],
      ]) {
        assert.deepEqual(await send(origin, several), {
          code: "ERR_BEARER_MALFORMED",
          status: 400,
        });
      }
      const inQuery = await send(`${origin}/?access_token=${access()}`, []);
      assert.equal(inQuery.code, "ERR_BEARER_MISSING");
    });
  }

  test("from an HTTP/2 request", async (t) => {
    const server = createHttp2Server(async (req, res) =>
      res.end(JSON.stringify(await outcome(req))),
    );
    const session = connect(await serve(t, server));
    t.after(() => session.close());
    const stream = session.request({ authorization: `Bearer ${access()}` });
    let text = "";
    for await (const part of stream.setEncoding("utf8")) text += part;
    assert.deepEqual(JSON.parse(text), { sub: "user-1" });
  });

  test("but not from a Request with several Authorization headers", async () => {
    const headers = new Headers();
    headers.append("authorization", `Bearer ${access()}`);
    headers.append("authorization", `Bearer ${access()}`);
    await refusal(client.verifyRequest({ headers }, given), "ERR_BEARER_MALFORMED", 400, MALFORMED);
  });
});

describe("verifyRequest rejects with the right challenge a request", () => {
  for (const [what, changes, code, challenge, header] of [
    ["with an expired token", { exp: seconds() - 60 }, "ERR_JWT_EXPIRED", EXPIRED],
    [
      "with a token for another audience",
      { aud: "https://shop.example" },
      "ERR_JWT_CLAIM",
      INVALID,
    ],
    [
      "with a token of another issuer",
      { iss: "https://attacker.example" },
      "ERR_JWT_CLAIM",
      INVALID,
    ],
    ["with an ID token that has a nonce", { nonce: "n" }, "ERR_JWT_TYPE", INVALID],
    ["with an ID token that has at_hash", { at_hash: "h" }, "ERR_JWT_TYPE", INVALID],
    ["with an ID token that has c_hash", { c_hash: "h" }, "ERR_JWT_TYPE", INVALID],
    [
      "with a token that could be an ID token",
      { scope: undefined, client_id: undefined },
      "ERR_JWT_TYPE",
      INVALID,
    ],
    ["with a token of another type", {}, "ERR_JWT_TYPE", INVALID, { typ: "logout+jwt" }],
  ]) {
    test(what, () => refusal(verify(access(changes, header)), code, 401, challenge));
  }

  test("without a token; the challenge names the required scope", async () => {
    await refusal(client.verifyRequest({ headers: {} }, given), "ERR_BEARER_MISSING", 401, "");
    const needed = { ...given, scope: "orders:read orders:write" };
    const scope = ', scope="orders:read orders:write"';
    await refusal(client.verifyRequest({ headers: {} }, needed), "ERR_BEARER_MISSING", 401, scope);
  });

  test("with a value that is not a token of the service", async () => {
    await refusal(verify("opaque"), "ERR_JWT_MALFORMED", 401, INVALID);
    await refusal(verify("two tokens"), "ERR_BEARER_MALFORMED", 400, MALFORMED);
    const forged = compact(
      { alg: "HS256" },
      issuer.claims({ aud: API, scope: "x" }),
      APP.appSecret,
    );
    await refusal(verify(forged), "ERR_JWT_ALGORITHM", 401, INVALID);
  });

  test("with a token that lacks a required scope", async () => {
    for (const [scope, granted] of [
      ["orders:write", "orders:read"],
      [["orders:read", "orders:write"], "orders:read"],
      ["orders:read", "orders:readers"],
      ["orders:read", []],
      ["orders:read", undefined],
    ]) {
      const named = [scope].flat().join(" ");
      const challenge = `, scope="${named}", ${LACKING}`;
      const error = await refusal(
        verify(access({ scope: granted }), { scope }),
        "ERR_JWT_SCOPE",
        403,
        challenge,
      );
      assert.equal(error.claim, "scope");
    }
    await refusal(verify(access({ scope: 1 }), { scope: "x" }), "ERR_JWT_CLAIM", 401, INVALID);
  });
});

test("verifyRequest accepts a token with all required scopes, given as a string or a list", async () => {
  const scopes = [
    "orders:read",
    ["orders:read"],
    "profile orders:read",
    ["profile", "orders:read"],
  ];
  for (const scope of scopes) {
    for (const granted of ["orders:read profile", ["profile", "orders:read"]]) {
      assert.equal((await verify(access({ scope: granted }), { scope })).sub, "user-1");
    }
  }
});

test("verifyRequest accepts a token of type at+jwt with any claims", async () => {
  for (const typ of ["at+jwt", "application/at+jwt", "AT+JWT"]) {
    const token = access(
      { nonce: "n", at_hash: "h", scope: undefined, client_id: undefined },
      { typ },
    );
    assert.equal((await verify(token)).sub, "user-1");
  }
});

describe("the audience of verifyRequest", () => {
  test("of the call overrides that of the client, and one of them is required", async () => {
    const bare = issuer.client();
    const error = await failure(bare.verifyRequest(bearer(access()), given));
    assert.ok(error instanceof ConfigurationError);
    assert.deepEqual([error.code, error.field], ["ERR_INVALID_ARGUMENT", "options.audience"]);
    assert.equal(error.challenge, undefined);
    assert.equal(
      (await bare.verifyRequest(bearer(access()), { ...given, audience: API })).sub,
      "user-1",
    );
    const other = await failure(
      verify(access(), { audience: ["https://a.example", "https://b.example"] }),
    );
    assert.equal(other.claim, "aud");
    assert.match(other.challenge.wwwAuthenticate, /^Bearer realm="https:\/\/a\.example", error=/);
  });
});

describe("a failure that is not the fault of the request", () => {
  test("has the status 503 when the keys cannot be fetched", async () => {
    const appHost = `http://127.0.0.1:${await closedPort()}`;
    const down = issuer.client({
      appHost,
      issuer: `${issuer.url}/oidc`,
      audience: API,
      maxRetries: 0,
    });
    const error = await failure(down.verifyRequest(bearer(access())));
    assert.ok(error instanceof ConnectionError);
    assert.equal(error.operation, "verifyRequest");
    assert.deepEqual(error.challenge, { status: 503, headers: {} });
  });

  test("has no challenge when an argument is invalid", async () => {
    const signal = AbortSignal.abort();
    const aborted = await failure(client.verifyRequest(bearer(access()), given, { signal }));
    assert.ok(aborted instanceof AbortError);
    assert.equal(aborted.challenge, undefined);
    for (const [req, options, field] of [
      [undefined, given, "req"],
      ["Bearer x", given, "req"],
      [{}, given, "req"],
      [{ headers: "x" }, given, "req"],
      [bearer("x"), { ...given, scope: "" }, "options.scope"],
      [bearer("x"), { ...given, scope: [] }, "options.scope"],
      [bearer("x"), { ...given, scope: ["a b"] }, "options.scope"],
      [bearer("x"), { ...given, scope: ['a"'] }, "options.scope"],
      [bearer("x"), { ...given, scope: 1 }, "options.scope"],
      [bearer("x"), { ...given, nonce: "n" }, "options.nonce"],
      [bearer("x"), { ...given, audience: [] }, "options.audience"],
    ]) {
      const error = await failure(client.verifyRequest(req, options));
      assert.ok(error instanceof ConfigurationError, inspect(error));
      assert.deepEqual(
        [error.code, error.field, error.challenge],
        ["ERR_INVALID_ARGUMENT", field, undefined],
      );
    }
  });
});

test("the challenge of an error can be returned as a Response of Fetch", async () => {
  const { challenge } = await failure(client.verifyRequest(new Headers(), given));
  const response = new Response(null, challenge);
  assert.equal(response.status, 401);
  assert.equal(response.headers.get("www-authenticate"), challenge.wwwAuthenticate);
});

test("no error of verifyRequest contains the token", async () => {
  const token = access({ exp: 1 });
  const error = await failure(verify(token));
  const shown = `${inspect(error, { depth: 9 })} ${JSON.stringify(error)} ${error.stack}`;
  for (const part of token.split(".")) assert.ok(!shown.includes(part));
});

describe("parseAccessToken", () => {
  test("rejects a token whose claims are those of an ID token", async () => {
    for (const changes of [{ nonce: "n" }, { at_hash: "h" }, { c_hash: "h" }]) {
      const error = await failure(client.parseAccessToken(access(changes), given));
      assert.equal(error.code, "ERR_JWT_TYPE");
      assert.equal(error.challenge, undefined);
    }
    const plain = access({ scope: undefined, client_id: undefined });
    assert.equal((await client.parseAccessToken(plain, given)).sub, "user-1");
    const asked = { ...given, nonce: "n" };
    assert.equal((await client.parseAccessToken(access({ nonce: "n" }), asked)).sub, "user-1");
  });
});
