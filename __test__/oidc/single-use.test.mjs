/** Repeated delivery of a callback: how often its code is exchanged. */

import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import { after, beforeEach, describe, test } from "node:test";
import { Worker } from "node:worker_threads";
import { AuthenticationClient } from "genauth-native";
import { dropProxies } from "../support/environment.mjs";
import { failure } from "../support/service.mjs";

dropProxies(process.env);

const TOKENS = { access_token: "at", token_type: "Bearer" };

/** The token endpoint: records the header `x-delivery` of its requests, and answers when the test tells it to. */
const endpoint = { requests: [], waiting: [], holds: false, status: 200 };
const server = createServer(async (request, response) => {
  await request.toArray();
  endpoint.requests.push(request.headers["x-delivery"]);
  response.statusCode = endpoint.status;
  const answer = () => response.end(JSON.stringify(TOKENS));
  if (!endpoint.holds) answer();
  else endpoint.waiting.push(answer);
  server.emit("token request");
});
// A connection that ends while it is idle could take a call along.
server.keepAliveTimeout = 0;
server.listen(0, "127.0.0.1");
await once(server, "listening");
after(() => {
  server.close();
  server.closeAllConnections();
});

const OPTIONS = {
  appId: "app",
  appSecret: "application-secret",
  appHost: `http://127.0.0.1:${server.address().port}`,
  redirectUri: "http://localhost:3000/callback",
  protocol: "oauth",
};
const client = new AuthenticationClient(OPTIONS);

/** The response of a server with the members that the helpers use; `cookies` are those that it sets. */
function response() {
  const headers = {};
  return {
    setHeader: (name, value) => {
      headers[name] = value;
    },
    writeHead() {},
    end() {},
    get location() {
      return new URL(headers.Location);
    },
    get cookies() {
      return [headers["Set-Cookie"] ?? []].flat();
    },
  };
}

/** Starts a login and builds the callback request with a code. */
async function begin(options) {
  const res = response();
  await client.loginWithRedirect(res, options);
  const cookie = res.cookies[0].split(";")[0];
  const state = res.location.searchParams.get("state");
  return (code) => ({
    url: `/callback?${new URLSearchParams({ code, state })}`,
    headers: { cookie },
  });
}

const end = (request, options, own = client) =>
  own.handleRedirectCallback(request, response(), options);

const USED = { name: "OAuthError", code: "ERR_LOGIN_USED", attempts: 0 };

describe("a callback that is delivered twice", () => {
  beforeEach(() => {
    Object.assign(endpoint, { requests: [], waiting: [], holds: false, status: 200 });
  });

  test("shares the pending exchange", async () => {
    endpoint.holds = true;
    const [callback, another] = [await begin(), await begin()];
    const calls = [end(callback("c")), end(callback("c")), end(callback("c"))];
    // Calls start in the order in which they are made: after this one, all three have started.
    const other = end(another("d"));
    while (endpoint.waiting.length < 2) await once(server, "token request");
    for (const answer of endpoint.waiting) answer();
    const outcomes = await Promise.all(calls);
    await other;
    assert.deepEqual(
      outcomes.map((tokens) => ({ ...tokens })),
      [TOKENS, TOKENS, TOKENS],
    );
    assert.notEqual(outcomes[0], outcomes[1]);
    assert.equal(endpoint.requests.length, 2);
  });

  test("continues when the first delivery is aborted", async () => {
    endpoint.holds = true;
    const [callback, another] = [await begin(), await begin()];
    const controller = new AbortController();
    const first = end(callback("c"), { signal: controller.signal });
    const second = end(callback("c"));
    // Calls start in the order in which they are made: after this one, the second has started.
    const other = end(another("d"));
    while (endpoint.waiting.length < 2) await once(server, "token request");
    controller.abort();
    await assert.rejects(first, { name: "AbortError" });
    for (const answer of endpoint.waiting) answer();
    assert.equal((await second).access_token, "at");
    await other;
    assert.equal(endpoint.requests.length, 2);
  });

  test("starts a new exchange when the first one was aborted without an answer", async () => {
    endpoint.holds = true;
    const callback = await begin();
    const controller = new AbortController();
    const arrived = once(server, "token request");
    const first = end(callback("c"), { signal: controller.signal });
    await arrived;
    controller.abort();
    await assert.rejects(first, { name: "AbortError" });
    await assert.rejects(end(callback("stolen")), USED);
    endpoint.holds = false;
    assert.equal((await end(callback("c"))).access_token, "at");
    await assert.rejects(end(callback("c")), USED);
    assert.equal(endpoint.requests.length, 2);
  });

  test("starts a new exchange when the first one timed out", async () => {
    endpoint.holds = true;
    const callback = await begin();
    const delivery = (name) => ({ headers: { "x-delivery": name } });
    const late = end(callback("c"), { ...delivery("first"), timeout: 300 });
    await assert.rejects(late, { name: "TimeoutError" });
    endpoint.holds = false;
    assert.equal((await end(callback("c"), delivery("second"))).access_token, "at");
    // Whether the first exchange was sent before it timed out is not certain.
    assert.deepEqual(
      endpoint.requests.filter((name) => name !== "first"),
      ["second"],
    );
  });

  test("starts a new exchange with another client when the connection of the first one broke", async () => {
    endpoint.holds = true;
    const callback = await begin();
    const arrived = once(server, "token request");
    const first = end(callback("c"));
    await arrived;
    server.closeAllConnections();
    await assert.rejects(first, { name: "ConnectionError", code: "ECONNRESET" });
    endpoint.holds = false;
    const other = new AuthenticationClient(OPTIONS);
    assert.equal((await end(callback("c"), undefined, other)).access_token, "at");
    assert.equal(endpoint.requests.length, 2);
  });

  test("is rejected when the service has rejected the code of the first delivery", async () => {
    endpoint.status = 400;
    const callback = await begin();
    await failure(end(callback("c")));
    await assert.rejects(end(callback("c")), USED);
    assert.equal(endpoint.requests.length, 1);
  });

  test("is rejected after the end of the login, and the cookie is deleted again", async () => {
    const callback = await begin();
    await end(callback("c"));
    const res = response();
    await assert.rejects(client.handleRedirectCallback(callback("c"), res), USED);
    assert.match(res.cookies[0], /^X-Authing-Node-OIDC-State\.[^=]+=; Path=\/; Max-Age=0;/);
    await assert.rejects(end(callback("another")), USED);
    assert.equal(endpoint.requests.length, 1);
  });

  test("is rejected with another code during the exchange of the first delivery", async () => {
    endpoint.holds = true;
    const callback = await begin();
    const arrived = once(server, "token request");
    const first = end(callback("c"));
    await arrived;
    await assert.rejects(end(callback("stolen")), USED);
    endpoint.waiting[0]();
    await first;
    assert.equal(endpoint.requests.length, 1);
  });

  test("is rejected at another client, whose checks may be stricter", async () => {
    endpoint.holds = true;
    const callback = await begin();
    const arrived = once(server, "token request");
    const first = end(callback("c"));
    await arrived;
    await assert.rejects(end(callback("c"), undefined, new AuthenticationClient(OPTIONS)), USED);
    endpoint.waiting[0]();
    await first;
  });

  test("is rejected in a worker thread", async () => {
    const callback = await begin();
    await end(callback("c"));
    const program = `
      const { parentPort, workerData } = require("node:worker_threads");
      const { AuthenticationClient } = require("genauth-native");
      const client = new AuthenticationClient(workerData.options);
      client
        .handleRedirectCallback(workerData.request, { setHeader() {} })
        .then(() => "resolved", (error) => error.code)
        .then((outcome) => parentPort.postMessage(outcome));`;
    const workerData = { options: OPTIONS, request: callback("c") };
    const worker = new Worker(program, { eval: true, workerData });
    const [[outcome]] = await Promise.all([once(worker, "message"), once(worker, "exit")]);
    assert.equal(outcome, "ERR_LOGIN_USED");
    assert.equal(endpoint.requests.length, 1);
  });

  test("belongs to another login when the application uses the same state for all", async () => {
    const first = await begin({ state: "same" });
    await end(first("c"));
    const second = await begin({ state: "same" });
    assert.equal((await end(second("c"))).access_token, "at");
    assert.equal(endpoint.requests.length, 2);
  });

  test("is not consumed by a call with invalid arguments", async () => {
    const callback = await begin();
    await failure(end(callback("c"), { timeout: "x" }));
    await failure(end(callback("c"), { signal: AbortSignal.abort() }));
    assert.equal((await end(callback("c"))).access_token, "at");
    assert.equal(endpoint.requests.length, 1);
  });
});
