/** `withResponse`: what the response of a call says besides its value. */

import assert from "node:assert/strict";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { describe, test } from "node:test";
import { createContext } from "node:vm";
import {
  ApiError,
  AuthenticationClient,
  ConfigurationError,
  GenAuthError,
  ManagementClient,
} from "genauth-native";
import { verifyingServer } from "./management/support.mjs";
import { loadIn } from "./support/realm.mjs";
import { ask, clientOf, failure, start, WECHAT_APP } from "./support/service.mjs";

const KEY = { accessKeyId: "AK", accessKeySecret: "SK" };
const HEADERS = {
  "x-request-id": "request-1",
  "x-ratelimit-remaining": "7",
  "set-cookie": "session=cookie-secret",
  authorization: "Bearer token-secret",
  "www-authenticate": "Basic",
};

async function serving(reply, options) {
  const server = await verifyingServer(reply);
  return { ...server, client: new ManagementClient({ ...KEY, host: server.host, ...options }) };
}

const PHASES = ["backoff", "body", "connect", "delivery", "queue", "response", "total"];

describe("withResponse", () => {
  test("gives value, status, request id, harmless headers, attempts and timings", async () => {
    const { client } = await serving(() => [200, HEADERS, '{"statusCode":200,"data":{"a":1}}']);
    const { timings, headers, ...others } = await client.withResponse(
      client.getUser({ userId: "u" }),
    );
    assert.deepEqual(others, {
      value: { statusCode: 200, data: { a: 1 } },
      status: 200,
      requestId: "request-1",
      attempts: 1,
    });
    assert.equal(headers["x-ratelimit-remaining"], "7");
    assert.equal(headers["content-type"], "application/json");
    for (const name of ["set-cookie", "authorization", "www-authenticate"]) {
      assert.equal(name in headers, false, name);
    }
    assert.deepEqual(Object.keys(timings).sort(), PHASES);
    const { total, ...phases } = timings;
    const sum = Object.values(phases).reduce((all, one) => all + one, 0);
    assert.ok(total > 0 && sum <= total + 0.01, JSON.stringify(timings));
  });

  test("takes the request id of the envelope first", async () => {
    const body = '{"statusCode":200,"requestId":"of-the-envelope"}';
    const { client } = await serving(() => [200, HEADERS, body]);
    const { requestId } = await client.withResponse(client.getUser({ userId: "u" }));
    assert.equal(requestId, "of-the-envelope");
  });

  test("redacts secrets of the call that the service sends back in a header", async () => {
    const secrets = ["SK-0123456789", "hunter2-hunter2"];
    const echo = { server: `nginx ${secrets.join(" ")}`, "x-request-id": secrets[1] };
    const { client } = await serving(() => [200, echo, '{"statusCode":200}'], {
      accessKeySecret: secrets[0],
    });
    const call = client.createUser({ username: "u", password: secrets[1] });
    const response = await client.withResponse(call);
    assert.equal(response.requestId, undefined);
    assert.equal(response.headers.server, "nginx [redacted] [redacted]");
    for (const secret of secrets) assert.doesNotMatch(JSON.stringify(response), RegExp(secret));
  });

  test("counts attempts and the time between them", async () => {
    const { client } = await serving((_, number) => (number < 2 ? [503, {}, "{}"] : undefined));
    const { attempts, timings, status } = await client.withResponse(
      client.getUser({ userId: "u" }),
    );
    assert.deepEqual([attempts, status], [3, 200]);
    assert.ok(timings.backoff > 0);
  });

  test("rejects with the error of the promise", async () => {
    const { client } = await serving(() => [404, {}, '{"statusCode":404}'], {
      throwOnFailure: true,
    });
    const thrown = new RangeError("mine");
    const throwing = {
      get userId() {
        throw thrown;
      },
    };
    for (const make of [
      () => client.getUser({ userId: "u" }),
      () => client.getUser({ userId: 1n }),
      () => client.getUser("u", "v"),
      () => client.getUser(throwing),
      () => client.makeRequest({ url: "x" }),
      () => client.getUser({ userId: "u" }, { signal: AbortSignal.abort() }),
    ]) {
      const call = make();
      const error = await failure(call);
      assert.equal(await failure(client.withResponse(call)), error);
      const another = make();
      const rejected = await failure(client.withResponse(another));
      assert.equal(await failure(another), rejected);
      assert.ok(rejected === thrown || rejected instanceof GenAuthError);
    }
  });

  test("gives a business failure as the value, or rejects with the option", async () => {
    const reply = () => [200, HEADERS, '{"statusCode":404,"apiCode":2004}'];
    const { client } = await serving(reply);
    const { value, status } = await client.withResponse(client.getUser({ userId: "u" }));
    assert.deepEqual([value.statusCode, status], [404, 200]);
    const { client: strict } = await serving(reply, { throwOnFailure: true });
    const error = await failure(strict.withResponse(strict.getUser({ userId: "u" })));
    assert.ok(error instanceof ApiError);
  });

  test("takes all promises of a job, also when the responses arrive before it ends", async () => {
    let answered = 0;
    const { client, requests } = await serving((_, number) => [
      200,
      { "x-request-id": `request-${number}` },
      `{"statusCode":200,"data":${++answered}}`,
    ]);
    await client.getUser({ userId: "warm" });
    const calls = Array.from({ length: 200 }, () => client.getUser({ userId: "u" }));
    const responses = await Promise.all(calls.map((call) => client.withResponse(call)));
    assert.equal(new Set(responses.map(({ requestId }) => requestId)).size, 200);
    assert.ok(responses.every(({ headers }) => headers["content-type"] === "application/json"));
    assert.equal(requests.length, 201);
  });

  test("gives the same response twice, and again after the promise has settled", async () => {
    const { client, requests } = await serving();
    const call = client.getUser({ userId: "u" });
    const [first, second] = await Promise.all([
      client.withResponse(call),
      client.withResponse(call),
    ]);
    assert.deepEqual(first, second);
    assert.deepEqual(await client.withResponse(call), first);
    assert.equal(requests.length, 1);
  });

  test("refuses a call that has settled", async () => {
    const { client } = await serving();
    const call = client.getUser({ userId: "u" });
    await call;
    const error = await failure(client.withResponse(call));
    assert.ok(error instanceof ConfigurationError);
    assert.match(error.message, /had settled.*Pass the promise at once/s);
  });

  test("refuses other values and promises, without a wait", async () => {
    const { client } = await serving();
    const call = client.getUser({ userId: "u" });
    const others = [
      undefined,
      null,
      7,
      "call",
      {},
      () => {},
      Promise.resolve(1),
      new Promise(() => {}),
      call.then((value) => value),
      call.catch(() => {}),
      call.finally(() => {}),
      (async () => await call)(),
      client.waitUntil(
        () => 1,
        () => true,
      ),
      client.withResponse(call),
    ];
    for (const other of others) {
      const error = await failure(client.withResponse(other));
      assert.ok(error instanceof ConfigurationError);
      assert.deepEqual(
        [error.code, error.field, error.operation],
        ["ERR_INVALID_ARGUMENT", "promise", "withResponse"],
      );
      assert.match(error.message, /not the promise that a method of this client returned/);
    }
    await call;
  });

  test("refuses the promise of another client", async () => {
    const { client, host } = await serving();
    const other = new ManagementClient({ ...KEY, host });
    const call = client.getUser({ userId: "u" });
    assert.match((await failure(other.withResponse(call))).message, /belongs to another client/);
    const made = client.makeRequest({ url: "/x" });
    assert.match((await failure(other.withResponse(made))).message, /this client/);
    await Promise.all([call, made]);
  });

  test("needs its client", async () => {
    const { client } = await serving();
    const call = client.getUser({ userId: "u" });
    assert.equal((await failure(client.withResponse.call({}, call))).code, "ERR_INVALID_THIS");
    await call;
  });

  test("takes makeRequest, whatever its body and its answer", async () => {
    const { client } = await serving();
    for (const data of [{ a: 1 }, new URLSearchParams("a=1"), new Blob(["a"]), undefined]) {
      const call = client.makeRequest({ method: "POST", url: "/api/v3/x", data });
      const { value, status, headers } = await client.withResponse(call);
      assert.deepEqual([value, status], [{ statusCode: 200 }, 200]);
      assert.equal(headers["content-type"], "application/json");
    }
    const call = client.makeRequest({ url: "/x", responseType: "buffer" });
    const { value, attempts } = await client.withResponse(call);
    assert.deepEqual([value.toString(), attempts], ['{"statusCode":200}', 1]);
  });

  test("has the durations of an observed call", async () => {
    const { client } = await serving();
    const ends = [];
    const note = ({ durations }) => ends.push(durations);
    subscribe("genauth:request:end", note);
    const { timings } = await client.withResponse(client.getUser({ userId: "u" }));
    unsubscribe("genauth:request:end", note);
    assert.equal(ends.length, 1);
    assert.equal(ends[0].response, timings.response);
  });

  test("has the signal's reason in the error of an aborted call", async () => {
    const { client } = await serving();
    const controller = new AbortController();
    const call = client.getUser({ userId: "u" }, { signal: controller.signal });
    const response = client.withResponse(call);
    controller.abort(new Error("enough"));
    assert.equal((await failure(response)).cause.message, "enough");
    const { signal } = new AbortController();
    const { attempts } = await client.withResponse(client.getUser({ userId: "u" }, { signal }));
    assert.equal(attempts, 1);
  });
});

describe("withResponse of AuthenticationClient", () => {
  test("gives the response of an operation", async (t) => {
    const { client } = await start(t);
    const { value, status, attempts, headers } = await client.withResponse(ask(client));
    assert.deepEqual([value.statusCode, status, attempts], [200, 200, 1]);
    assert.match(headers["content-type"], /json/);
  });

  test("has no response for a cached WeChat token", async (t) => {
    const { client, emulator } = await start(t, { wechatTokenCache: true });
    const calls = [ask(client), ask(client), client.wechatAccessToken(WECHAT_APP)];
    const shared = await Promise.all(calls.map((call) => client.withResponse(call)));
    assert.equal(emulator.requests.length, 1);
    for (const { attempts, headers, status, timings } of shared) {
      assert.deepEqual([attempts, headers, status], [0, {}, undefined]);
      assert.deepEqual(Object.keys(timings), ["total"]);
    }
    assert.deepEqual(shared[0].value, shared[1].value);
    assert.equal(shared[2].value, shared[0].value.data.accessToken);
    for (const call of [ask(client), client.wechatAccessToken(WECHAT_APP), ask(client, {})]) {
      const { value, attempts, headers, timings } = await client.withResponse(call);
      assert.ok(value === shared[2].value || value.data.accessToken === shared[2].value);
      assert.deepEqual([attempts, headers, Object.keys(timings)], [0, {}, ["total"]]);
    }
    assert.equal(emulator.requests.length, 1);
    const other = clientOf(emulator, { wechatTokenCache: true });
    await failure(other.withResponse(ask(client)));
  });

  test("takes tokens, introspection and verifications", async (t) => {
    const { client } = await start(t, { emulator: { oidc: true } });
    const tokens = client.getAccessTokenByClientCredentials("orders:read");
    const { value, status, attempts } = await client.withResponse(tokens);
    assert.deepEqual([status, attempts], [200, 1]);
    const introspected = await client.withResponse(client.introspectToken(value.access_token));
    assert.equal(introspected.value.active, true);
    const claims = client.verifyRequest({
      headers: { authorization: `Bearer ${value.access_token}` },
    });
    const outcome = await client.withResponse(claims).catch((error) => error);
    const expected = await claims.catch((error) => error);
    if (outcome instanceof Error) assert.equal(outcome, expected);
    else assert.deepEqual([outcome.value, outcome.attempts], [expected, 0]);
    const error = await failure(
      client.withResponse(client.handleRedirectCallback({ url: "/" }, {})),
    );
    assert.equal(error.name, "ConfigurationError");
  });

  test("takes the callback of a login, once and twice", async () => {
    const tokens = { access_token: "at", token_type: "Bearer", expires_in: 60 };
    const { host, requests } = await verifyingServer(() => [200, HEADERS, JSON.stringify(tokens)]);
    const redirectUri = "http://localhost:3000/callback";
    const client = new AuthenticationClient({
      appId: "app",
      appSecret: "secret",
      appHost: host,
      redirectUri,
      protocol: "oauth",
    });
    const page = await client.loginWithRedirect(new Request("http://localhost:3000/login"));
    const state = new URL(page.headers.get("location")).searchParams.get("state");
    const cookie = page.headers.getSetCookie()[0].split(";")[0];
    const callback = () =>
      client.handleRedirectCallback(
        new Request(`${redirectUri}?code=c&state=${state}`, { headers: { cookie } }),
        new Headers(),
      );
    const [first, second] = await Promise.all(
      [callback(), callback()].map((call) => client.withResponse(call)),
    );
    assert.equal(requests.length, 1);
    assert.deepEqual([first.value, second.value], [tokens, tokens]);
    assert.deepEqual([first.status, first.attempts, second.attempts], [200, 1, 0]);
    assert.equal(first.requestId, "request-1");
  });

  test("gives values of another realm of the thread", async (t) => {
    const { emulator } = await start(t);
    const there = loadIn(createContext({ process, AbortController }));
    const client = new there.AuthenticationClient({
      appId: "AppId",
      appSecret: "secret",
      appHost: emulator.url,
    });
    const call = client.getWechatMpAccessToken(WECHAT_APP);
    const { value, attempts } = await client.withResponse(call);
    assert.equal(value, await call);
    assert.equal(attempts, 1);
    const error = await failure(client.withResponse(Promise.resolve(1)));
    assert.ok(error instanceof there.ConfigurationError);
  });
});

test("both classes have the method", () => {
  for (const { prototype } of [AuthenticationClient, ManagementClient]) {
    assert.deepEqual(
      [prototype.withResponse.name, prototype.withResponse.length],
      ["withResponse", 1],
    );
  }
});
