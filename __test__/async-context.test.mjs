import assert from "node:assert/strict";
import { AsyncLocalStorage } from "node:async_hooks";
import { describe, test } from "node:test";
import { listenTo } from "./support/channels.mjs";
import { ask, clientOf, start } from "./support/service.mjs";

const storage = new AsyncLocalStorage();

/** Every kind of call, and whether it rejects. */
function kindsOf(client, closed) {
  const cyclic = {};
  cyclic.self = cyclic;
  const throwing = {
    get appId() {
      throw new Error("getter");
    },
  };
  return {
    resolves: () => ask(client),
    "resolves, with a signal": () => ask(client, { signal: new AbortController().signal }),
    "is refused by the service": () => ask(client, { headers: { "x-fail": "1" } }),
    "is refused by the service, with a signal": () =>
      ask(client, { headers: { "x-fail": "1" }, signal: new AbortController().signal }),
    "is aborted": () =>
      ask(client, { headers: { "x-stall": "1" }, signal: AbortSignal.timeout(5) }),
    "is aborted before": () => ask(client, { signal: AbortSignal.abort() }),
    "times out": () => ask(client, { headers: { "x-stall": "1" }, timeout: 20 }),
    "has a wrong option": () => ask(client, { timeout: -1 }),
    "has a wrong argument": () => client.getWechatMpAccessTokenInfo({}),
    "has an argument that is not JSON": () => client.signUp(cyclic),
    "has an argument that throws": () => client.getWechatMpAccessTokenInfo(throwing),
    "is made with a closed client": () => ask(closed),
  };
}

async function everyKindAtOnce(t) {
  const { emulator, client } = await start(t, { maxRetries: 0 });
  const has = (name) => (request) => request.headers?.[name] !== undefined;
  emulator.fault({ match: { when: has("x-fail") }, status: 404, json: {}, times: Infinity });
  emulator.fault({ match: { when: has("x-stall") }, stall: "before-headers", times: Infinity });
  const closed = clientOf(emulator);
  closed.close();
  const kinds = Object.entries(kindsOf(client, closed));
  const rounds = Array.from({ length: 20 }, (_, round) => round);
  const lost = [];
  const outcomes = { resolved: 0, rejected: 0 };
  const follow = async ([kind, call], round) => {
    const store = { kind, round };
    const check = (place) => {
      if (storage.getStore() !== store) lost.push([kind, round, place]);
    };
    await storage.run(store, async () => {
      const promise = call();
      check("after the call");
      const chained = promise.then(
        () => check("in then"),
        () => check("in catch"),
      );
      const last = promise.finally(() => check("in finally")).catch(() => {});
      try {
        await promise;
        outcomes.resolved += 1;
        check("after await");
      } catch {
        outcomes.rejected += 1;
        check("after a rejected await");
      }
      await Promise.all([chained, last]);
    });
  };
  await Promise.all(rounds.flatMap((round) => kinds.map((kind) => follow(kind, round))));
  assert.deepEqual(lost, []);
  assert.deepEqual(outcomes, {
    resolved: 2 * rounds.length,
    rejected: (kinds.length - 2) * rounds.length,
  });
}

describe("AsyncLocalStorage", () => {
  test("keeps its store across every kind of call, many at once", everyKindAtOnce);

  test("keeps its store while diagnostics channels have listeners, too", async (t) => {
    const foreign = [];
    listenTo(t, ["start", "end", "error"], (name) => {
      if (storage.getStore() === undefined) foreign.push(name);
    });
    await everyKindAtOnce(t);
    assert.deepEqual(foreign, []);
  });

  test("does not use the store of one call in the abort listeners of another", async (t) => {
    const { emulator, client } = await start(t);
    emulator.fault({ stall: "before-headers", times: Infinity });
    const controller = new AbortController();
    const follow = (store) =>
      storage.run(store, () =>
        ask(client, { signal: controller.signal }).catch(() => storage.getStore()),
      );
    const stores = Promise.all([follow("one"), follow("two"), follow("three")]);
    storage.run("of the aborter", () => controller.abort());
    assert.deepEqual(await stores, ["one", "two", "three"]);
  });
});
