import assert from "node:assert/strict";
import { once } from "node:events";
import { describe, test } from "node:test";
import { Worker } from "node:worker_threads";
import { AbortError, ConnectionError, HttpError, TimeoutError, TokenError } from "genauth-native";
import { APP, Issuer, KEYS_PATH, keyFor } from "./support/issuer.mjs";
import { closedPort } from "./support/ports.mjs";
import { failure } from "./support/service.mjs";

const key = keyFor("ES256", "first");
const OWN_PATH = `/${APP.appId}${KEYS_PATH}`;

/** An issuer that answers when the test tells it to. */
async function slowIssuer(t) {
  const issuer = new Issuer(key);
  const waiting = [];
  let arrive;
  const arrived = new Promise((resolve) => {
    arrive = resolve;
  });
  await issuer.serve(t, (_request, response) => {
    waiting.push(response);
    arrive();
  });
  const release = () => {
    for (const response of waiting.splice(0)) issuer.answer(response);
  };
  return { issuer, arrived, release };
}

describe("the keys of the server", () => {
  test("are fetched once for 100 verifications with an empty cache", async (t) => {
    const issuer = await new Issuer(key).serve(t);
    const client = issuer.client();
    const tokens = Array.from({ length: 100 }, (_, index) => issuer.token({ index }));
    const payloads = await Promise.all(tokens.map((token) => client.parseIDToken(token)));
    assert.deepEqual(
      payloads.map(({ index }) => index),
      tokens.map((_, index) => index),
    );
    assert.deepEqual(
      issuer.requests.map(({ method, url }) => `${method} ${url}`),
      [`GET ${KEYS_PATH}`],
    );
  });

  test("are requested without the user's token and the application's secret", async (t) => {
    const issuer = await new Issuer(key).serve(t);
    const options = { accessToken: "user", tokenEndPointAuthMethod: "client_secret_basic" };
    await issuer.client(options).parseIDToken(issuer.token());
    const [{ headers, url }] = issuer.requests;
    assert.equal(headers.authorization, undefined);
    assert.ok(!JSON.stringify([headers, url]).includes(APP.appSecret));
  });

  test("are shared by every client of the process, including worker threads", async (t) => {
    const issuer = await new Issuer(key).serve(t);
    await issuer.client().parseIDToken(issuer.token());
    await issuer.client({ timeout: 20_000 }).parseAccessToken(issuer.token());
    const script = new URL("support/token-worker.mjs", import.meta.url);
    const workerData = { options: { ...APP, appHost: issuer.url }, token: issuer.token() };
    const [sub] = await once(new Worker(script, { workerData }), "message");
    assert.equal(sub, "user-1");
    assert.equal(issuer.requests.length, 1);
  });

  test("are fetched with their own timeouts, not those of the client that asks first", async (t) => {
    const { issuer, arrived, release } = await slowIssuer(t);
    const hasty = issuer.client({ timeout: 50, maxRetries: 0, maxResponseBytes: 50 });
    assert.ok((await failure(hasty.parseIDToken(issuer.token()))) instanceof TimeoutError);
    const patient = issuer.client().parseIDToken(issuer.token());
    await arrived;
    release();
    assert.equal((await patient).sub, "user-1");
    const later = hasty.parseIDToken(issuer.token(), undefined, { timeout: 30_000 });
    assert.equal((await later).sub, "user-1");
    assert.equal(issuer.requests.length, 1);
  });

  test("are fetched once for all applications of a server with one path for its keys", async (t) => {
    const issuer = await new Issuer(key).serve(t);
    for (const appId of ["app-1", "app-2", "app-3"]) {
      const token = issuer.token({ aud: appId });
      assert.equal((await issuer.client({ appId }).parseIDToken(token)).aud, appId);
    }
    assert.equal(issuer.requests.length, 1);
  });

  test("are requested at the other path when the first one has an HTML page", async (t) => {
    const issuer = new Issuer(key);
    await issuer.serve(t, (request, response) => {
      if (request.url === OWN_PATH) issuer.answer(response);
      else response.end("<!doctype html>");
    });
    assert.equal((await issuer.client().parseIDToken(issuer.token())).sub, "user-1");
  });

  test("are fetched from the host of the client", async (t) => {
    const one = await new Issuer(key).serve(t);
    const other = await new Issuer(keyFor("ES256", "first")).serve(t);
    const issuer = `${one.url}/oidc`;
    assert.equal((await one.client().parseIDToken(one.token())).sub, "user-1");
    const error = await failure(other.client({ issuer }).parseIDToken(one.token()));
    assert.equal(error.code, "ERR_JWT_SIGNATURE");
  });

  for (const [brand, first, second] of [
    ["authing", KEYS_PATH, OWN_PATH],
    ["genauth", OWN_PATH, KEYS_PATH],
  ]) {
    test(`of ${brand} are found at either path`, async (t) => {
      const issuer = new Issuer(key);
      await issuer.serve(t, (request, response) => {
        if (request.url === second) issuer.answer(response);
        else response.writeHead(404).end();
      });
      await issuer.client({ brand }).parseIDToken(issuer.token());
      assert.deepEqual(
        issuer.requests.map(({ url }) => url),
        [first, second],
      );
    });
  }

  test("are those of the application on a server with keys per application", async (t) => {
    const own = { "app-1": new Issuer(key), "app-2": new Issuer(keyFor("ES256", "first")) };
    const issuer = new Issuer();
    await issuer.serve(t, (request, response) => {
      const [, appId] = request.url.split("/");
      own[appId].answer(response);
    });
    for (const [appId, { keys }] of Object.entries(own)) {
      const client = issuer.client({ appId, brand: "genauth" });
      const token = issuer.token({ aud: appId }, { key: keys[0] });
      assert.equal((await client.parseIDToken(token)).sub, "user-1");
    }
    assert.equal(issuer.requests.length, 2);
  });

  test("are requested once at each path when a token names an unknown key", async (t) => {
    const issuer = await new Issuer(key).serve(t);
    const client = issuer.client();
    await client.parseIDToken(issuer.token());
    for (let round = 0; round < 20; round++) {
      const token = issuer.token({}, { header: { kid: `invented ${round}` } });
      const error = await failure(client.parseIDToken(token));
      assert.ok(error instanceof TokenError);
      assert.equal(error.code, "ERR_JWKS_NO_KEY");
    }
    assert.deepEqual(
      issuer.requests.map(({ url }) => url),
      [KEYS_PATH, KEYS_PATH, OWN_PATH],
    );
  });

  test("are not requested for a token that is rejected before its signature is checked", async (t) => {
    const issuer = await new Issuer(key).serve(t);
    const client = issuer.client();
    for (const token of ["opaque", issuer.token({}, { header: { alg: "none" } })]) {
      await failure(client.parseIDToken(token));
    }
    const other = issuer.client({ idTokenSigningAlg: "PS512" });
    const error = await failure(other.parseIDToken(issuer.token()));
    assert.equal(error.code, "ERR_JWT_ALGORITHM");
    assert.equal(issuer.requests.length, 0);
  });
});

describe("a server without keys", () => {
  test("that does not answer causes a connection error in every call", async () => {
    const appHost = `http://127.0.0.1:${await closedPort()}`;
    const issuer = new Issuer(key);
    const client = issuer.client({ appHost, maxRetries: 0 });
    const outcomes = Array.from({ length: 10 }, () => failure(client.parseIDToken(issuer.token())));
    for (const error of await Promise.all(outcomes)) {
      assert.ok(error instanceof ConnectionError);
      assert.deepEqual([error.code, error.operation], ["ECONNREFUSED", "parseIDToken"]);
      assert.equal(error.retryable, true);
    }
    const other = await failure(client.parseAccessToken(issuer.token()));
    assert.equal(other.operation, "parseAccessToken");
    assert.match(other.message, /^parseAccessToken: (?!.*parse)/);
  });

  test("does not get a request for every call", async (t) => {
    const issuer = new Issuer(key);
    await issuer.serve(t, (_request, response) => response.writeHead(500).end());
    const client = issuer.client({ maxRetries: 0 });
    const outcomes = Array.from({ length: 50 }, () => failure(client.parseIDToken(issuer.token())));
    for (const error of await Promise.all(outcomes)) {
      assert.ok(error instanceof HttpError);
      assert.equal(error.response.status, 500);
    }
    // Each path once for all calls, with as many attempts as any failed read.
    const asked = (path) => issuer.requests.filter(({ url }) => url === path).length;
    assert.deepEqual([asked(KEYS_PATH), asked(OWN_PATH)], [4, 4]);
  });

  test("at one path, with a page at the other, is reported as missing keys", async (t) => {
    const issuer = new Issuer(key);
    await issuer.serve(t, (request, response) => {
      if (request.url === KEYS_PATH) response.writeHead(404).end();
      else response.end('{"statusCode":404}');
    });
    const error = await failure(issuer.client().parseIDToken(issuer.token()));
    assert.ok(error instanceof HttpError);
    assert.equal(error.response.status, 404);
  });

  test("that answers with something else than keys causes ERR_JWKS_MALFORMED", async (t) => {
    const issuer = new Issuer(key);
    await issuer.serve(t, (_request, response) => response.end('{"statusCode":404}'));
    const error = await failure(issuer.client().parseIDToken(issuer.token()));
    assert.equal(error.code, "ERR_JWKS_MALFORMED");
    assert.deepEqual(
      issuer.requests.map(({ url }) => url),
      [KEYS_PATH, OWN_PATH],
    );
  });
});

describe("a call that waits for the keys", () => {
  test("can be aborted without effect on other calls", async (t) => {
    const { issuer, arrived, release } = await slowIssuer(t);
    const client = issuer.client();
    const abort = new AbortController();
    const { signal } = abort;
    const first = failure(client.parseIDToken(issuer.token(), undefined, { signal }));
    const second = client.parseIDToken(issuer.token());
    await arrived;
    abort.abort(new Error("enough"));
    const error = await first;
    assert.ok(error instanceof AbortError);
    assert.equal(error.cause.message, "enough");
    release();
    assert.equal((await second).sub, "user-1");
    assert.equal(issuer.requests.length, 1);
  });

  test("waits no longer than its timeout", async (t) => {
    const { issuer, arrived, release } = await slowIssuer(t);
    const client = issuer.client();
    const error = await failure(client.parseIDToken(issuer.token(), {}, { timeout: 50 }));
    assert.ok(error instanceof TimeoutError);
    const second = client.parseIDToken(issuer.token());
    await arrived;
    release();
    assert.equal((await second).sub, "user-1");
  });
});
