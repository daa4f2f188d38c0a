import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import { describe, test } from "node:test";
import { AuthenticationClient } from "genauth-native";
import { exposures } from "./support/canary.mjs";
import { ask, clientOf, credentials, failure, faultAt, start } from "./support/service.mjs";

const NOTHING = {
  calls: 0,
  inFlight: 0,
  queued: 0,
  retries: 0,
  resends: 0,
  errors: 0,
  retryBudget: 512,
  connections: { opened: 0 },
  events: { subscriptions: 0, messages: 0, reconnects: 0 },
  rateLimit: null,
};

/** The counters of the client; the caches of tokens belong to the process. */
function ownStats(client) {
  const { wechatTokens: _, verifiedTokens: __, ...own } = client.stats();
  return own;
}

/** The number of concurrent calls to one host; more wait in the queue. */
const MOST_ON_THE_WIRE = 512;

describe("stats()", () => {
  test("of a new client has only zeros", async (t) => {
    const { client } = await start(t);
    assert.deepEqual(ownStats(client), NOTHING);
  });

  test("counts a call as pending from its start until its promise is settled", async (t) => {
    const { emulator, client } = await start(t);
    const { arrived } = faultAt(emulator, { delay: 20 });
    const call = ask(client);
    // The network thread may already be connected.
    const { calls, inFlight } = ownStats(client);
    assert.deepEqual({ calls, inFlight }, { calls: 1, inFlight: 1 });
    await arrived;
    assert.deepEqual(ownStats(client), {
      ...NOTHING,
      calls: 1,
      inFlight: 1,
      connections: { opened: 1 },
    });
    await call;
    assert.deepEqual(ownStats(client), { ...NOTHING, calls: 1, connections: { opened: 1 } });
  });

  test("counts every kind of failed call", async (t) => {
    const { emulator, client } = await start(t);
    emulator.fault({ status: 404, json: {} });
    await failure(ask(client));
    emulator.fault({ rawBody: "{" });
    await failure(ask(client));
    await failure(ask(client, { signal: AbortSignal.abort() }));
    await failure(ask(client, { timeout: -1 }));
    await failure(client.getWechatMpAccessTokenInfo({}));
    const cyclic = {};
    cyclic.self = cyclic;
    await failure(client.signUp(cyclic));
    await ask(client);
    const { calls, errors, inFlight } = client.stats();
    assert.deepEqual({ calls, errors, inFlight }, { calls: 7, errors: 6, inFlight: 0 });
  });

  test("counts retries without the first attempts", async (t) => {
    const { emulator, client } = await start(t);
    emulator.fault({ status: 503, headers: { "retry-after": "0" }, times: 2 });
    await ask(client);
    const { calls, retries, resends, errors } = client.stats();
    assert.deepEqual(
      { calls, retries, resends, errors },
      { calls: 1, retries: 2, resends: 0, errors: 0 },
    );
  });

  test("counts an aborted call as finished when it rejects, even when its request is still running", async (t) => {
    const { emulator, client } = await start(t);
    const { arrived } = faultAt(emulator, { stall: "before-headers" });
    const controller = new AbortController();
    const call = failure(ask(client, { signal: controller.signal }));
    await arrived;
    controller.abort();
    await call;
    const { inFlight, errors } = client.stats();
    assert.deepEqual({ inFlight, errors }, { inFlight: 0, errors: 1 });
  });

  test("counts the calls that wait for a free slot", async (t) => {
    const held = [];
    let all;
    const full = new Promise((resolve) => {
      all = resolve;
    });
    const server = createServer((_request, response) => {
      held.push(response);
      if (held.length === MOST_ON_THE_WIRE) all();
      if (held.length > MOST_ON_THE_WIRE) response.end('{"statusCode":200}');
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    t.after(() => {
      server.closeAllConnections();
      server.close();
    });
    const url = `http://127.0.0.1:${server.address().port}`;
    const client = clientOf({ url }, { timeout: 60_000 });
    const calls = Array.from({ length: MOST_ON_THE_WIRE + 5 }, () => ask(client));
    await full;
    // The network thread may take up the last calls later than the service answers the first ones.
    while (client.stats().queued < 5) await new Promise(setImmediate);
    const { inFlight, queued, connections } = client.stats();
    assert.deepEqual({ inFlight, queued }, { inFlight: MOST_ON_THE_WIRE + 5, queued: 5 });
    assert.equal(connections.opened, MOST_ON_THE_WIRE);
    for (const response of held.slice()) response.end('{"statusCode":200}');
    await Promise.all(calls);
    assert.deepEqual(
      { ...ownStats(client), connections: undefined },
      { ...NOTHING, calls: calls.length, connections: undefined },
    );
  });

  test("counts the calls of one client, and the connections of the shared pool", async (t) => {
    const { emulator, client } = await start(t);
    const other = clientOf(emulator);
    await ask(client);
    await ask(client);
    assert.deepEqual(ownStats(other), { ...NOTHING, connections: { opened: 1 } });
    const ownPool = clientOf(emulator, { connectTimeout: 1_234 });
    assert.deepEqual(ownStats(ownPool), NOTHING);
  });

  test("still has the counters of a closed client, without a pool", async (t) => {
    const { client } = await start(t);
    await ask(client);
    client.close();
    await failure(ask(client));
    assert.deepEqual(ownStats(client), {
      ...NOTHING,
      calls: 2,
      errors: 1,
      retryBudget: 0,
    });
  });

  test("returns a new plain object", async (t) => {
    const { client } = await start(t);
    const stats = client.stats();
    assert.equal(Object.getPrototypeOf(stats), Object.prototype);
    stats.calls = 99;
    assert.equal(client.stats().calls, 0);
  });

  test("contains no secret", async (t) => {
    const { emulator } = await start(t);
    const canaries = {
      appSecret: "canaryAppSecret0123456789",
      accessToken: "canaryAccessToken0123456789",
    };
    const client = new AuthenticationClient({ ...credentials(emulator), ...canaries });
    await ask(client);
    assert.deepEqual(exposures(client.stats(), canaries), []);
  });
});
