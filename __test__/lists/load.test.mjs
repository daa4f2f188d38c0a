/**
 * `bulk`, `iterate` and `waitUntil` in eight worker threads, with connections that are reset, 400, 429, 500 and
 * slow answers, and with a worker that is killed in the middle: every item has one outcome, and no write is made twice.
 */

import assert from "node:assert/strict";
import { once } from "node:events";
import { describe, test } from "node:test";
import { Worker } from "node:worker_threads";
import { faultOf, faultyService } from "./faulty-service.mjs";

const SCRIPT = new URL("load-worker.mjs", import.meta.url);
const WORKERS = Array.from({ length: 8 }, (_, index) => `w${index}`);
const VICTIM = "victim";
const range = (count) => Array.from({ length: count }, (_, index) => index);
const ascending = (numbers) => [...numbers].sort((one, other) => one - other);

/** Runs a method in all workers. A further worker is killed when the service has its first request. */
async function underLoad(service, method, count) {
  const start = (worker) =>
    new Worker(SCRIPT, { workerData: { host: service.host, worker, method, count } });
  const asked = service.asked(VICTIM);
  const victim = start(VICTIM);
  const results = WORKERS.map(async (worker) => {
    const thread = start(worker);
    const [[result], [code]] = await Promise.all([once(thread, "message"), once(thread, "exit")]);
    assert.equal(code, 0);
    return result;
  });
  await asked;
  await victim.terminate();
  return Promise.all(results);
}

describe("under load in eight worker threads, with faults", () => {
  test("bulk: each item has one outcome, in order, and no part is carried out twice", async (t) => {
    const size = 10;
    const parts = range(24);
    const path = "/api/v3/create-users-batch";
    const service = await faultyService(t, {
      [path]: {
        number: ({ list }) => Number(list[0].username.split("-")[1]) / size,
        answer: ({ list }) => list,
      },
    });
    const reports = await underLoad(service, "bulk", parts.length * size);
    const expected = (states) => parts.flatMap((part) => Array(size).fill(states(faultOf(part))));
    const unknown = { reset: "unknown", 500: "unknown" };
    const first = expected((fault) => ({ ...unknown, 400: "failed" })[fault] ?? "done");
    const second = expected((fault) => unknown[fault] ?? "done");
    for (const [index, report] of reports.entries()) {
      assert.deepEqual(report.first.states, first);
      assert.deepEqual(report.second.states, second);
      assert.deepEqual([report.first.mixedUp, report.second.mixedUp], [0, 0]);
      assert.deepEqual(report.second.counts, {
        operation: "createUsersBatch",
        total: 240,
        done: 160,
        failed: 0,
        unknown: 80,
        pending: 0,
      });
      // Those with an unknown outcome too were carried out once.
      assert.deepEqual(ascending(service.executed(WORKERS[index])), parts);
      for (const part of parts) {
        const isRefused = ["429", "400"].includes(faultOf(part));
        assert.equal(service.attempts(WORKERS[index], path, part), isRefused ? 2 : 1);
      }
    }
    const killed = service.executed(VICTIM);
    assert.equal(new Set(killed).size, killed.length);
  });

  test("iterate: each item comes once, in order", async (t) => {
    const items = range(160);
    const service = await faultyService(t, {
      "/api/v3/list-roles": {
        number: ({ page }) => Number(page) - 1,
        answer: ({ page, limit }) => {
          const start = (Number(page) - 1) * Number(limit);
          return { totalCount: items.length, list: items.slice(start, start + Number(limit)) };
        },
      },
    });
    for (const received of await underLoad(service, "iterate")) {
      assert.deepEqual(received, items);
    }
  });

  test("waitUntil: each look is answered once, and the last one is the result", async (t) => {
    const looks = 10;
    const service = await faultyService(t, {
      "/api/v3/get-user": {
        number: ({ userId }) => Number(userId),
        answer: ({ userId }) => ({ look: Number(userId) }),
      },
    });
    for (const result of await underLoad(service, "waitUntil", looks)) {
      assert.deepEqual(result, { looks, data: { look: looks } });
    }
    for (const worker of WORKERS) {
      const answered = new Set(service.executed(worker));
      assert.deepEqual(ascending(answered), range(looks + 1).slice(1));
    }
  });
});
