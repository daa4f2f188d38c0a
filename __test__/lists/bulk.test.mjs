/** `bulk`: a long list in parts, with an outcome for each item. */

import assert from "node:assert/strict";
import { createServer } from "node:http";
import { after, test } from "node:test";
import { ApiError, ConfigurationError, ManagementClient } from "genauth-native";
import { failure } from "../support/service.mjs";
import { listen } from "../support/tcp.mjs";

const KEY = { accessKeyId: "AK", accessKeySecret: "SK" };
const users = (count) => Array.from({ length: count }, (_, index) => ({ username: `u${index}` }));
const nameOf = ({ username }) => username;
const states = ({ outcomes }) => outcomes.map(({ state }) => state);

/** A service that answers each list with its elements; `reply` may answer otherwise. */
async function listService(reply = () => undefined) {
  const lists = [];
  const bodies = [];
  let inFlight = 0;
  let most = 0;
  const server = createServer(async (request, response) => {
    const body = JSON.parse(Buffer.concat(await request.toArray()).toString());
    inFlight += 1;
    most = Math.max(most, inFlight);
    bodies.push(body);
    lists.push(body.list?.map(nameOf) ?? body.userIds);
    const answer = await reply(body, lists.length - 1, response);
    inFlight -= 1;
    if (response.destroyed) return;
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify(answer ?? { statusCode: 200, data: body.list }));
  });
  const port = await listen({ after }, undefined, server);
  const client = new ManagementClient({ ...KEY, host: `http://127.0.0.1:${port}` });
  return { client, lists, bodies, most: () => most };
}

test("splits the list by the service's maximum, and keeps the order of the items", async () => {
  const { client, lists } = await listService();
  const items = users(120);
  const report = await client.bulk("createUsersBatch", items);
  assert.deepEqual(lists.map((list) => list.length).sort(), [20, 50, 50]);
  assert.deepEqual(
    report.outcomes.map(({ result }) => result),
    items,
  );
  const { total, done, failed, unknown, pending, operation } = report;
  assert.deepEqual(
    { total, done, failed, unknown, pending, operation },
    { total: 120, done: 120, failed: 0, unknown: 0, pending: 0, operation: "createUsersBatch" },
  );
});

test("sends the other fields of the argument with each part", async () => {
  const { client, bodies } = await listService(() => ({
    statusCode: 200,
    data: { success: true },
  }));
  const report = await client.bulk("addGroupMembers", ["a", "b", "c"], {
    argument: { code: "staff" },
    size: 2,
    concurrency: 1,
  });
  assert.deepEqual(bodies, [
    { code: "staff", userIds: ["a", "b"] },
    { code: "staff", userIds: ["c"] },
  ]);
  assert.deepEqual(report.outcomes[0], { state: "done" });
});

test("has no more calls in flight than concurrency says", async () => {
  const turns = [];
  // A part is answered when the next one has arrived, or none is left.
  const { client, most } = await listService(async (_body, number) => {
    turns[number - 1]?.();
    if (number < 9)
      await new Promise((resolve) => {
        turns[number] = resolve;
      });
  });
  await client.bulk("createUsersBatch", users(10), { size: 1, concurrency: 2 });
  assert.equal(most(), 2);
});

test("a refused part fails, and the others go on", async () => {
  const refusal = { statusCode: 409, apiCode: 2026, message: "exists" };
  const { client } = await listService(({ list }) =>
    nameOf(list[0]) === "u2" ? refusal : undefined,
  );
  const report = await client.bulk("createUsersBatch", users(6), { size: 2, concurrency: 1 });
  assert.deepEqual(states(report), ["done", "done", "failed", "failed", "done", "done"]);
  assert.ok(report.outcomes[2].error instanceof ApiError);
  assert.equal(report.outcomes[2].error.apiCode, 2026);
});

test("a part that was sent and not answered is unknown, and is never sent again", async () => {
  const { client, lists } = await listService((_body, number, response) => {
    if (number === 1) response.destroy();
  });
  const items = users(6);
  const report = await client.bulk("createUsersBatch", items, { size: 2, concurrency: 1 });
  assert.deepEqual(states(report), ["done", "done", "unknown", "unknown", "done", "done"]);
  const again = await client.bulk("createUsersBatch", items, { size: 2, resume: report });
  assert.deepEqual(states(again), states(report));
  assert.deepEqual(lists, [
    ["u0", "u1"],
    ["u2", "u3"],
    ["u4", "u5"],
  ]);
});

test("a server that may have carried the request out leaves the outcome unknown", async () => {
  for (const [status, state] of [
    ...[408, 500, 502, 503, 504, 520].map((status) => [status, "unknown"]),
    [400, "failed"],
    [403, "failed"],
    [413, "failed"],
  ]) {
    const { client } = await listService((_body, _number, response) => {
      response.statusCode = status;
      return {};
    });
    assert.deepEqual(states(await client.bulk("createUsersBatch", users(1))), [state]);
  }
});

test("a service that cannot be reached leaves nothing unknown", async () => {
  const port = await listen({ after }, undefined, createServer());
  const client = new ManagementClient({ ...KEY, host: `http://127.0.0.1:${port}`, maxRetries: 0 });
  const unreachable = new ManagementClient({ ...KEY, host: "http://127.0.0.1:9", maxRetries: 0 });
  assert.deepEqual(states(await unreachable.bulk("createUsersBatch", users(1))), ["failed"]);
  client.close();
  assert.deepEqual(states(await client.bulk("createUsersBatch", users(1))), ["failed"]);
});

test("resumes from its report: what failed or was not sent, and nothing else", async () => {
  let isDown = true;
  const { client, lists } = await listService(({ list }) =>
    isDown && nameOf(list[0]) !== "u0" ? { statusCode: 500, message: "down" } : undefined,
  );
  const items = users(3);
  const first = await client.bulk("createUsersBatch", items, { size: 1, concurrency: 1 });
  assert.deepEqual(states(first), ["done", "failed", "failed"]);
  isDown = false;
  const second = await client.bulk("createUsersBatch", items, {
    size: 1,
    concurrency: 1,
    resume: first,
  });
  assert.deepEqual(states(second), ["done", "done", "done"]);
  assert.deepEqual(lists.slice(3), [["u1"], ["u2"]]);
});

test("a signal ends the run: parts that were not sent stay pending", async () => {
  const controller = new AbortController();
  const { client, lists } = await listService((_body, number) => {
    if (number === 1) {
      controller.abort("enough");
      return new Promise(() => {});
    }
  });
  const report = await client.bulk("createUsersBatch", users(4), {
    size: 1,
    concurrency: 1,
    signal: controller.signal,
  });
  assert.deepEqual(states(report), ["done", "unknown", "pending", "pending"]);
  assert.equal(lists.length, 2);
  const done = await client.bulk("createUsersBatch", users(1), { signal: AbortSignal.abort() });
  assert.deepEqual(states(done), ["pending"]);
});

test("reports progress after each part", async () => {
  const { client } = await listService();
  const seen = [];
  await client.bulk("createUsersBatch", users(3), {
    size: 1,
    concurrency: 1,
    onProgress: ({ done, pending, total }) => seen.push(`${done}+${pending}/${total}`),
  });
  assert.deepEqual(seen, ["1+2/3", "2+1/3", "3+0/3"]);
});

test("an exception of onProgress rejects, after the parts in flight", async () => {
  const { client, lists } = await listService();
  const thrown = new Error("full disk");
  const run = client.bulk("createUsersBatch", users(5), {
    size: 1,
    concurrency: 1,
    onProgress: () => {
      throw thrown;
    },
  });
  assert.equal(await failure(run), thrown);
  assert.equal(lists.length, 1);
});

test("no items are no calls", async () => {
  const { client, lists } = await listService();
  const { total, outcomes } = await client.bulk("createUsersBatch", []);
  assert.deepEqual([total, outcomes, lists.length], [0, [], 0]);
});

test("wrong arguments reject", async () => {
  const { client } = await listService();
  const report = await client.bulk("createUsersBatch", users(1));
  const cases = [
    [client.bulk("createUser", []), "operation"],
    [client.bulk("setUserDepartments", []), "operation"],
    [client.bulk("createUsersBatch", "users"), "items"],
    [client.bulk("createUsersBatch", [], { size: 51 }), "options.size"],
    [client.bulk("createUsersBatch", [], { concurrency: 0 }), "options.concurrency"],
    [client.bulk("createUsersBatch", [], { argument: { list: [] } }), "options.argument.list"],
    [client.bulk("createUsersBatch", [], { onProgress: 1 }), "options.onProgress"],
    [client.bulk("createUsersBatch", [], { batch: 1 }), "options.batch"],
    [client.bulk("createUsersBatch", users(2), { resume: report }), "options.resume"],
    [client.bulk("deleteUsersBatch", ["a"], { resume: report }), "options.resume"],
    [client.bulk("createUsersBatch", [], { resume: {} }), "options.resume"],
  ];
  for (const [call, field] of cases) {
    const error = await failure(call);
    assert.ok(error instanceof ConfigurationError);
    assert.equal(error.field, field);
  }
  const { bulk } = client;
  assert.equal((await failure(bulk("createUsersBatch", []))).code, "ERR_INVALID_THIS");
});
