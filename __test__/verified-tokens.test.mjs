import assert from "node:assert/strict";
import { channel } from "node:diagnostics_channel";
import { once } from "node:events";
import { describe, test } from "node:test";
import { Worker } from "node:worker_threads";
import { AbortError, ConfigurationError, TokenError } from "genauth-native";
import { APP, compact, Issuer, keyFor, seconds } from "./support/issuer.mjs";
import { failure } from "./support/service.mjs";

/**
 * The memory of verified tokens, through the public API. What is served from it is tested in
 * `core/tests/integration/jwt/verified_tokens/`, with a clock that the tests set; its use of the server's keys in
 * `core/src/verify/tests/remembered.rs`.
 */

const key = keyFor("RS256", "first");
const API = "https://api.example";

/** Whether a promise is fulfilled before any other thread can have had a part in it. */
async function isAtOnce(promise) {
  let done = false;
  promise.then(() => {
    done = true;
  });
  for (let turn = 0; turn < 10; turn += 1) await undefined;
  const isDone = done;
  await promise;
  return isDone;
}

/** The change of the counters of the process. */
function counting(client) {
  const before = client.stats().verifiedTokens;
  return () => {
    const { hits, misses } = client.stats().verifiedTokens;
    return { hits: hits - before.hits, misses: misses - before.misses };
  };
}

async function refused(promise, code) {
  const error = await failure(promise);
  assert.ok(error instanceof TokenError, error);
  assert.equal(error.code, code);
}

describe("a token that comes again", () => {
  test("is answered at once, without a request and without another verification", async (t) => {
    const issuer = await new Issuer(key).serve(t);
    const client = issuer.client();
    const token = issuer.token({ name: "名" });
    const change = counting(client);
    assert.equal(await isAtOnce(client.parseIDToken(token)), false);
    for (let time = 0; time < 3; time += 1) {
      assert.equal(await isAtOnce(client.parseIDToken(token)), true);
    }
    assert.equal((await client.parseIDToken(token, { clockTolerance: 0 })).name, "名");
    assert.deepEqual(change(), { hits: 4, misses: 1 });
    assert.deepEqual([client.stats().calls, client.stats().inFlight], [5, 0]);
    assert.equal(issuer.requests.length, 1);
  });

  test("has claims of its own in every call", async (t) => {
    const issuer = await new Issuer(key).serve(t);
    const client = issuer.client();
    const claims = issuer.claims({ nested: { roles: ["user"] } });
    const token = issuer.token(claims);
    for (let time = 0; time < 3; time += 1) {
      const found = await client.parseIDToken(token);
      assert.deepEqual(found, claims);
      found.sub = "admin";
      found.nested.roles.push("admin");
    }
  });

  test("is answered at once in a request to an API, with the scopes of each call", async (t) => {
    const issuer = await new Issuer(key).serve(t);
    const client = issuer.client({ audience: API });
    const token = issuer.token({ aud: API, client_id: APP.appId, scope: "orders:read" });
    const request = { headers: { authorization: `Bearer ${token}` } };
    const verify = (scope) => client.verifyRequest(request, { scope });
    await verify("orders:read");
    assert.equal(await isAtOnce(verify("orders:read")), true);
    const error = await failure(verify("orders:write"));
    assert.deepEqual([error.code, error.challenge.status], ["ERR_JWT_SCOPE", 403]);
    await refused(client.parseIDToken(token), "ERR_JWT_CLAIM");
  });

  test("is answered at once however its string is made, and however long it is", async (t) => {
    const issuer = await new Issuer(key).serve(t);
    const client = issuer.client();
    const long = issuer.token({ note: "n".repeat(6_000) });
    const token = issuer.token();
    const change = counting(client);
    for (const text of [token, long]) {
      await client.parseIDToken(text);
      const half = text.length / 2;
      const joined = `${text.slice(0, half)}${text.slice(half)}`;
      const part = `name=${text};`.slice("name=".length, -1);
      const wide = `\u{1f511}${text}`.slice(2);
      for (const same of [joined, part, wide]) {
        assert.equal(await isAtOnce(client.parseIDToken(same)), true);
      }
    }
    assert.deepEqual(change(), { hits: 6, misses: 2 });
  });

  test("does not answer for a string that is the same only in another encoding", async (t) => {
    const issuer = await new Issuer(key).serve(t);
    const client = issuer.client();
    const token = issuer.token();
    await client.parseIDToken(token);
    const raised = (character) => String.fromCharCode(character.charCodeAt(0) + 0x100);
    for (const other of [
      `${token}\u00e9`,
      `${token}\ud800`,
      `\u0000${token}`,
      `${token}\u0000`,
      token.slice(0, -1) + raised(token.at(-1)),
      Array.from(token, raised).join(""),
    ]) {
      await refused(client.parseIDToken(other), "ERR_JWT_MALFORMED");
    }
    for (const other of [new String(token), [token], Buffer.from(token), undefined]) {
      const error = await failure(client.parseIDToken(other));
      assert.equal(error.code, "ERR_INVALID_ARGUMENT");
    }
  });

  test("is answered at once by a proxy of the client, and with an argument that counts as none", async (t) => {
    const issuer = await new Issuer(key).serve(t);
    const client = issuer.client();
    const token = issuer.token();
    await client.parseIDToken(token);
    for (const receiver of [new Proxy(client, {}), Object.create(client)]) {
      assert.equal(await isAtOnce(receiver.parseIDToken(token)), true);
    }
    const all = await Promise.all([token, token].map(client.parseIDToken, client));
    assert.deepEqual(all, [await client.parseIDToken(token), await client.parseIDToken(token)]);
    await assert.rejects(client.parseIDToken.call({}, token), ConfigurationError);
  });

  test("is verified for each purpose", async (t) => {
    const issuer = await new Issuer(key).serve(t);
    const client = issuer.client();
    const token = issuer.token();
    await client.parseIDToken(token);
    assert.equal(await isAtOnce(client.parseAccessToken(token)), false);
    assert.equal(await isAtOnce(client.parseAccessToken(token)), true);
  });

  test("is refused by a client with another issuer, application or algorithm", async (t) => {
    const issuer = await new Issuer(key).serve(t);
    const token = issuer.token();
    await issuer.client().parseIDToken(token);
    for (const [options, code] of [
      [{ issuer: "https://other.example" }, "ERR_JWT_CLAIM"],
      [{ appId: "app-2" }, "ERR_JWT_CLAIM"],
      [{ idTokenSigningAlg: "ES256" }, "ERR_JWT_ALGORITHM"],
    ]) {
      await refused(issuer.client(options).parseIDToken(token), code);
    }
    await refused(issuer.client().parseIDToken(token, { nonce: "n" }), "ERR_JWT_CLAIM");
    await refused(issuer.client().parseIDToken(token, { audience: API }), "ERR_JWT_CLAIM");
    await refused(issuer.client().parseIDToken(token, { maxAge: 60 }), "ERR_JWT_CLAIM");
  });

  test("is verified again after its end, within the tolerance", async (t) => {
    const issuer = await new Issuer(key).serve(t);
    const client = issuer.client({ clockTolerance: 600 });
    const token = issuer.token({ exp: seconds() - 10 });
    const change = counting(client);
    for (let time = 0; time < 3; time += 1) await client.parseIDToken(token);
    assert.deepEqual(change(), { hits: 0, misses: 3 });
    await refused(client.parseIDToken(token, { clockTolerance: 0 }), "ERR_JWT_EXPIRED");
  });

  test("is refused when it was changed, although its start is the same", async (t) => {
    const issuer = await new Issuer(key).serve(t);
    const client = issuer.client();
    const token = issuer.token();
    await client.parseIDToken(token);
    const [header, payload, signature] = token.split(".");
    const other = issuer.token({ sub: "admin" }).split(".")[1];
    for (const [changed, code] of [
      [token.slice(0, -2), "ERR_JWT_SIGNATURE"],
      [`${token}AAAA`, "ERR_JWT_SIGNATURE"],
      [`${header}.${other}.${signature}`, "ERR_JWT_SIGNATURE"],
      [`${header}.${payload}.`, "ERR_JWT_SIGNATURE"],
      [`${header}.${payload}`, "ERR_JWT_MALFORMED"],
    ]) {
      await refused(client.parseIDToken(changed), code);
    }
  });

  test("is refused by a closed client, and with an aborted signal", async (t) => {
    const issuer = await new Issuer(key).serve(t);
    const client = issuer.client();
    const token = issuer.token();
    await client.parseIDToken(token);
    const signal = AbortSignal.abort();
    assert.ok((await failure(client.parseIDToken(token, {}, { signal }))) instanceof AbortError);
    client.close();
    const error = await failure(client.parseIDToken(token));
    assert.ok(error instanceof ConfigurationError);
    assert.equal(error.code, "ERR_CLIENT_CLOSED");
  });

  test("is reported to subscribers like every call", async (t) => {
    const issuer = await new Issuer(key).serve(t);
    const client = issuer.client();
    const token = issuer.token();
    await client.parseIDToken(token);
    const ended = [];
    const listener = ({ request }) => ended.push(request.operation);
    channel("genauth:request:end").subscribe(listener);
    t.after(() => channel("genauth:request:end").unsubscribe(listener));
    const change = counting(client);
    await client.parseIDToken(token);
    assert.deepEqual(ended, ["parseIDToken"]);
    assert.deepEqual(change(), { hits: 1, misses: 0 });
  });
});

describe("keys that are given at a call", () => {
  test("count by their content, not by their object", async () => {
    const issuer = new Issuer(key);
    const client = issuer.client();
    const token = issuer.token();
    const serverJWKS = { keys: [key.jwk] };
    await client.parseIDToken(token, { serverJWKS });
    assert.equal(await isAtOnce(client.parseIDToken(token, { serverJWKS })), true);
    const copy = structuredClone(serverJWKS);
    assert.equal(await isAtOnce(client.parseIDToken(token, { serverJWKS: copy })), true);
    serverJWKS.keys = [keyFor("RS256", "first").jwk];
    await refused(client.parseIDToken(token, { serverJWKS }), "ERR_JWT_SIGNATURE");
    serverJWKS.keys = [];
    await refused(client.parseIDToken(token, { serverJWKS }), "ERR_JWKS_NO_KEY");
  });
});

describe("an HS256 token that comes again", () => {
  const secret = "another-secret-of-the-tests-with-32-bytes";
  const issuer = new Issuer(key);
  const token = compact({ alg: "HS256" }, issuer.claims(), APP.appSecret, "HS256");

  test("is answered at once to clients with the secret that signed it", async () => {
    const options = { idTokenSigningAlg: "HS256" };
    await issuer.client(options).parseIDToken(token);
    assert.equal(await isAtOnce(issuer.client(options).parseIDToken(token)), true);
    const other = issuer.client({ ...options, appSecret: secret });
    await refused(other.parseIDToken(token), "ERR_JWT_SIGNATURE");
    await refused(issuer.client().parseIDToken(token), "ERR_JWT_ALGORITHM");
  });
});

test("worker threads share what is remembered, and nothing that is refused", async (t) => {
  const issuer = await new Issuer(key).serve(t);
  const client = issuer.client();
  const token = issuer.token();
  await client.parseIDToken(token);
  const change = counting(client);
  const workerData = {
    options: { ...APP, appHost: issuer.url },
    token,
    forged: `${token.slice(0, -8)}AAAAAAAA`,
    times: 50,
  };
  const script = new URL("support/repeated-token-worker.mjs", import.meta.url);
  const workers = Array.from({ length: 8 }, () =>
    once(new Worker(script, { workerData }), "message"),
  );
  for (const [outcome] of await Promise.all(workers)) {
    assert.deepEqual(outcome, { subjects: Array(50).fill("user-1"), code: "ERR_JWT_SIGNATURE" });
  }
  assert.deepEqual(change(), { hits: 400, misses: 0 });
});

test("withResponse says that a remembered token needed no attempt", async (t) => {
  const issuer = await new Issuer(key).serve(t);
  const client = issuer.client();
  const token = issuer.token();
  await client.parseIDToken(token);
  const { value, ...response } = await client.withResponse(client.parseIDToken(token));
  assert.equal(value.sub, "user-1");
  assert.deepEqual(response, { headers: {}, attempts: 0, timings: { total: 0 } });
});
