import assert from "node:assert/strict";
import { createServer } from "node:http";
import { describe, test } from "node:test";
import { AuthenticationClient } from "genauth-native";
import { always, never, startCountingService, WECHAT_APP } from "../life-cycle/support/server.mjs";
import { listen } from "../support/tcp.mjs";

/** The most calls that may settle in one turn of the event loop. */
const MOST = 64;
const MANY = 4_000;
/** The limit of concurrent requests of a client to one host. */
const MOST_AT_ONCE = 512;

/** Runs `work`, which ends calls; returns their outcomes and the most that settled in one turn. */
async function turnsOf(calls, work) {
  let settled = 0;
  const outcomes = calls.map((call) =>
    call
      .then(
        () => "fulfilled",
        ({ name, code }) => `${name} ${code}`,
      )
      .finally(() => {
        settled += 1;
      }),
  );
  let [most, before, ended] = [0, 0, false];
  const turn = () => {
    most = Math.max(most, settled - before);
    before = settled;
    if (!ended) {
      setImmediate(turn);
    }
  };
  turn();
  work();
  const seen = new Set(await Promise.all(outcomes));
  ended = true;
  return { seen: [...seen], most };
}

function callsOf(client, count, options = () => undefined) {
  return Array.from({ length: count }, (_, index) =>
    client.getWechatMpAccessToken(WECHAT_APP, options(index)),
  );
}

describe("calls that end together settle in batches", () => {
  const aborted = ["AbortError ABORT_ERR"];

  test("when their common signal is aborted", async (t) => {
    const service = await startCountingService(t, never);
    const client = new AuthenticationClient({ ...service.options, timeout: 60_000 });
    const controller = new AbortController();
    const calls = callsOf(client, MANY, () => ({ signal: controller.signal }));
    const { seen, most } = await turnsOf(calls, () => controller.abort());
    assert.deepEqual(seen, aborted);
    assert.ok(most <= MOST, `${most} in one turn`);
    client.close();
    await service.allGone();
  });

  test("when the signal of each call is aborted", async (t) => {
    const service = await startCountingService(t, never);
    const client = new AuthenticationClient({ ...service.options, timeout: 60_000 });
    const controller = new AbortController();
    const signals = Array.from({ length: 1_000 }, () => AbortSignal.any([controller.signal]));
    const calls = callsOf(client, signals.length, (index) => ({ signal: signals[index] }));
    const { seen, most } = await turnsOf(calls, () => controller.abort());
    assert.deepEqual(seen, aborted);
    assert.ok(most <= MOST, `${most} in one turn`);
    client.close();
    await service.allGone();
  });

  test("when their signal was already aborted, without a request", async (t) => {
    const service = await startCountingService(t, always);
    const client = new AuthenticationClient({ ...service.options, timeout: 60_000 });
    const calls = callsOf(client, MANY, () => ({ signal: AbortSignal.abort() }));
    const { seen, most } = await turnsOf(calls, () => {});
    assert.deepEqual(seen, aborted);
    assert.ok(most <= MOST, `${most} in one turn`);
    assert.equal(service.requests, 0);
    client.close();
  });

  test("when all their connections are reset", async (t) => {
    const sockets = [];
    let arrive;
    const arrived = new Promise((resolve) => {
      arrive = resolve;
    });
    let requests = 0;
    const server = createServer(() => {
      requests += 1;
      if (requests === MOST_AT_ONCE) {
        arrive();
      }
    });
    server.on("connection", (socket) => sockets.push(socket));
    const port = await listen(t, undefined, server);
    const options = { appId: "a", appSecret: "b", appHost: `http://127.0.0.1:${port}` };
    const client = new AuthenticationClient({ ...options, timeout: 60_000, maxRetries: 0 });
    const calls = callsOf(client, MOST_AT_ONCE);
    await arrived;
    const { seen, most } = await turnsOf(calls, () => {
      for (const socket of sockets) {
        socket.resetAndDestroy();
      }
    });
    assert.deepEqual(seen, ["ConnectionError ECONNRESET"]);
    assert.ok(most <= MOST, `${most} in one turn`);
    client.close();
  });

  test("and an abort takes precedence over queued answers", async (t) => {
    const service = await startCountingService(t, always);
    const client = new AuthenticationClient({ ...service.options, timeout: 60_000 });
    const controller = new AbortController();
    const { signal } = controller;
    // The signal is aborted in the continuation of the first answer, whichever that is, when the others may have
    // arrived, too.
    const calls = callsOf(client, 200, () => ({ signal }));
    for (const call of calls) call.then(() => controller.abort()).catch(() => {});
    const outcomes = await Promise.allSettled(calls);
    const late = outcomes.filter(({ status }) => status === "fulfilled").length;
    // Only the batch that was being delivered at that moment is fulfilled after the abort.
    assert.ok(late <= MOST, `${late} fulfilled`);
    client.close();
    await service.allGone();
  });
});
