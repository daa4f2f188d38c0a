/**
 * `tokenStore` of ManagementClient: processes that share a management token through Redis. The core tests own
 * leases, sealing and timeouts of the store.
 */

import assert from "node:assert/strict";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { createServer } from "node:http";
import { describe, test } from "node:test";
import { ManagementClient } from "genauth-native";
import { unusedPort } from "./support/ports.mjs";
import { startRedis, startSentinel } from "./support/redis.mjs";
import { shared, tokensFrom } from "./support/shared-store.mjs";
import { listen } from "./support/tcp.mjs";
import { gate } from "./support/token-service.mjs";

const TOKEN_PATH = "/api/v3/get-management-token";

/** A service that issues the tokens `T1`, `T2`, …, and answers calls with the token that they carry. */
async function startService(t, issuing = async () => {}) {
  const service = { issued: 0, refused: new Set(), options: undefined };
  const seen = gate();
  const server = createServer(async (request, response) => {
    for await (const _ of request);
    let data;
    if (request.url.endsWith(TOKEN_PATH)) {
      service.issued += 1;
      data = { access_token: `T${service.issued}`, expires_in: 7_200 };
      seen.open();
      await issuing();
    } else {
      data = { token: request.headers.authorization.replace("Bearer ", "") };
    }
    const isRefused = service.refused.has(data.token);
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ statusCode: isRefused ? 401 : 200, message: "", data }));
  });
  const host = `http://127.0.0.1:${await listen(t, undefined, server)}`;
  service.options = {
    accessKeyId: "AK",
    accessKeySecret: "the-secret",
    host,
    authentication: "token",
    timeout: 60_000,
  };
  service.asked = seen.opened;
  return service;
}

const processOf = (options, calls) => tokensFrom("management-token-process.mjs", options, calls);

describe("the shared store of management tokens", () => {
  shared(
    "lets processes share one request, whether they call at the same time or later",
    async (t) => {
      const redis = await startRedis(t);
      const { opened, open } = gate();
      const service = await startService(t, () => opened);
      const options = { ...service.options, tokenStore: redis.url };
      const together = [1, 2].map(() => processOf(options, 50));
      await service.asked;
      open();
      assert.deepEqual(await Promise.all(together), ["T1\n", "T1\n"]);
      assert.equal(await processOf(options, 1), "T1\n");
      assert.equal(service.issued, 1);
      const keys = await redis.ask("KEYS", "*");
      const [name] = keys.match(/genauth:management:\S+:token/);
      assert.doesNotMatch(keys, /AK|the-secret/);
      assert.doesNotMatch(await redis.ask("GET", name), /T1|the-secret/);
    },
  );

  shared("lets processes share one request through a cluster and through sentinels", async (t) => {
    const clusterPort = ["--cluster-port", `${await unusedPort()}`];
    const node = await startRedis(t, { args: ["--cluster-enabled", "yes", ...clusterPort] });
    const master = await startRedis(t);
    const sentinel = await startSentinel(t, master.port);
    const service = await startService(t);
    await node.ask("CLUSTER", "ADDSLOTSRANGE", "0", "16383");
    while (!(await node.ask("CLUSTER", "INFO")).includes("cluster_state:ok"));
    const { host, port } = { host: "127.0.0.1", port: node.port };
    for (const [index, tokenStore] of [
      { cluster: [{ host, port }] },
      `redis+sentinel://${host}:${sentinel.port}/tokens`,
    ].entries()) {
      const options = { ...service.options, tokenStore };
      assert.equal(await processOf(options, 1), `T${index + 1}\n`);
      assert.equal(await processOf(options, 1), `T${index + 1}\n`);
    }
    assert.match(await node.ask("KEYS", "*"), /genauth:management:\S+:token/);
    assert.match(await master.ask("KEYS", "*"), /genauth:management:\S+:token/);
  });

  shared("is not readable by a process with another secret, user pool key or host", async (t) => {
    const redis = await startRedis(t);
    const service = await startService(t);
    const options = { ...service.options, tokenStore: redis.url };
    assert.equal(await processOf(options, 1), "T1\n");
    assert.equal(await processOf({ ...options, accessKeySecret: "another" }, 1), "T2\n");
    assert.equal(await processOf({ ...options, accessKeyId: "AK-2" }, 1), "T3\n");
    assert.equal(await processOf({ ...options, host: `${options.host}/pool` }, 1), "T4\n");
    assert.equal(await processOf(options, 1), "T1\n");
  });

  shared("loses a token that the service refuses, for the calls of all processes", async (t) => {
    const redis = await startRedis(t);
    const service = await startService(t);
    const options = { ...service.options, tokenStore: redis.url };
    assert.equal(await processOf(options, 1), "T1\n");
    service.refused.add("T1");
    assert.equal(await processOf(options, 20), "T2\n");
    assert.equal(await processOf(options, 1), "T2\n");
    assert.equal(service.issued, 2);
  });

  test("reports its connection failures in counters and events, while calls succeed", async (t) => {
    const told = [];
    const listener = (message) => told.push(message);
    subscribe("genauth:management-store:error", listener);
    t.after(() => unsubscribe("genauth:management-store:error", listener));
    const redis = await startRedis(t);
    await redis.kill();
    const service = await startService(t);
    const client = new ManagementClient({ ...service.options, tokenStore: redis.url });
    const before = client.stats().managementTokens;
    assert.equal((await client.listUsers()).data.token, "T1");
    const { storeErrors, lastStoreError, lastStoreMessage, misses } =
      client.stats().managementTokens;
    assert.ok(storeErrors > before.storeErrors);
    assert.equal(lastStoreError, "UNREACHABLE");
    assert.equal(misses, before.misses + 1);
    const message = "The store cannot be reached, or has closed the connection.";
    assert.equal(lastStoreMessage, message);
    assert.deepEqual(told, [{ errors: storeErrors, code: "UNREACHABLE", message }]);
    assert.equal((await client.listUsers()).data.token, "T1");
    assert.equal(told.length, 1);
  });

  test("causes no failed call when it is killed and restarted", async (t) => {
    const redis = await startRedis(t);
    const service = await startService(t);
    const client = new ManagementClient({ ...service.options, tokenStore: redis.url });
    const answered = Array(10).fill(0);
    let running = true;
    const lanes = Promise.all(
      answered.map(async (_, lane) => {
        while (running) {
          const { statusCode } = await client.listUsers();
          assert.equal(statusCode, 200);
          answered[lane] += 1;
        }
      }),
    );
    // Each refusal makes the client drop its token, and ask the store and the service. The next one waits until
    // no call of before is under way: a call is renewed once.
    const more = async (refusals) => {
      for (let left = refusals; left > 0; left -= 1) {
        const { issued } = service;
        service.refused.add(`T${issued}`);
        while (service.issued === issued) await new Promise(setImmediate);
        const goals = answered.map((count) => count + 2);
        while (answered.some((count, lane) => count < goals[lane])) {
          await new Promise(setImmediate);
        }
      }
    };
    await more(20);
    await redis.kill();
    await more(20);
    await startRedis(t, { port: redis.port });
    await more(20);
    running = false;
    await lanes;
  });
});
