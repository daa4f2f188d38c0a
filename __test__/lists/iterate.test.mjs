/** `iterate`: the pages of an operation. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { AbortError, ApiError, ConfigurationError, ManagementClient } from "genauth-native";
import { failure } from "../support/service.mjs";
import { pagedService } from "./paged-service.mjs";

const KEY = { accessKeyId: "AK", accessKeySecret: "SK" };
const clientOf = ({ host }) => new ManagementClient({ ...KEY, host });

/** All that an iterable gives. */
async function collected(iterable) {
  const all = [];
  for await (const value of iterable) all.push(value);
  return all;
}

const range = (count) => Array.from({ length: count }, (_, index) => index);

test("reads all items in order, with the page size of the service", async () => {
  const service = await pagedService(range(120));
  assert.deepEqual(await collected(clientOf(service).iterate("listRoles")), range(120));
  assert.deepEqual(service.pages, ["1/50", "2/50", "3/50"]);
});

test("a total that the last page reaches exactly ends without a further request", async () => {
  const service = await pagedService(range(100));
  assert.equal((await collected(clientOf(service).iterate("listRoles"))).length, 100);
  assert.deepEqual(service.pages, ["1/50", "2/50"]);
});

test("keeps the other fields of the argument, and does not change it", async () => {
  const service = await pagedService(range(3));
  const argument = { keywords: "a", options: { pagination: { page: 1 }, withIdentities: true } };
  const copy = structuredClone(argument);
  await collected(clientOf(service).iterate("listUsers", argument, { limit: 2 }));
  assert.deepEqual(argument, copy);
  assert.deepEqual(service.bodies[1], {
    keywords: "a",
    options: { pagination: { page: 2, limit: 2 }, withIdentities: true },
  });
});

test("starts at the page of the argument", async () => {
  const service = await pagedService(range(10));
  const items = await collected(clientOf(service).iterate("listRoles", { page: 2, limit: 4 }));
  assert.deepEqual(items, [4, 5, 6, 7, 8, 9]);
  assert.deepEqual(service.pages, ["2/4", "3/4"]);
});

test("goes on after a page that the service made shorter than asked", async () => {
  const service = await pagedService(range(25), { most: 10 });
  const items = await collected(clientOf(service).iterate("listRoles", {}, { limit: 20 }));
  assert.deepEqual(items, range(25));
});

test("ends where the service has fewer items than its total says", async () => {
  const service = await pagedService(range(5), { total: 100 });
  assert.deepEqual(
    await collected(clientOf(service).iterate("listRoles", {}, { limit: 2 })),
    range(5),
  );
});

test("without a total, a page that is not full is the last one", async () => {
  const service = await pagedService(range(5), { form: "list" });
  const client = clientOf(service);
  const items = await collected(
    client.iterate("searchDepartmentsList", {}, { limit: 2, prefetch: 0 }),
  );
  assert.deepEqual(items, range(5));
  assert.equal(service.pages.length, 3);
});

test("ends at a page that repeats the one before", async () => {
  const service = await pagedService(range(4), { repeats: true, total: 1_000 });
  assert.deepEqual(
    await collected(clientOf(service).iterate("listRoles", {}, { limit: 4 })),
    range(4),
  );
  assert.ok(service.pages.length <= 3);
});

test("follows cursors to the end", async () => {
  const service = await pagedService(range(7), { form: "cursor" });
  const items = await collected(
    clientOf(service).iterate("getAllMetadataRow", { modelId: "m" }, { limit: 3 }),
  );
  assert.deepEqual(items, range(7));
  assert.deepEqual(
    service.bodies.map(({ scrollId, size }) => [scrollId, size]),
    [
      [undefined, 3],
      ["3", 3],
      ["6", 3],
    ],
  );
});

test("gives pages with number, total and answer", async () => {
  const service = await pagedService(range(3));
  const pages = await collected(clientOf(service).iterate("listRoles", {}, { limit: 2 }).pages());
  assert.deepEqual(
    pages.map(({ number, items, totalCount }) => ({ number, items, totalCount })),
    [
      { number: 1, items: [0, 1], totalCount: 3 },
      { number: 2, items: [2], totalCount: 3 },
    ],
  );
  assert.equal(pages[0].answer.statusCode, 200);
});

test("requests the next page while one is consumed, and no more than that", async () => {
  const service = await pagedService(range(10));
  const pages = clientOf(service).iterate("listRoles", {}, { limit: 2 }).pages();
  await pages.next();
  await service.received(2);
  assert.deepEqual(service.pages, ["1/2", "2/2"]);
  await pages.return();
});

test("prefetch 0 requests a page only when it is asked for", async () => {
  const service = await pagedService(range(6));
  const pages = clientOf(service).iterate("listRoles", {}, { limit: 2, prefetch: 0 }).pages();
  await pages.next();
  // A call of the same client that is made later is also received later.
  await pages.next();
  assert.deepEqual(service.pages, ["1/2", "2/2"]);
  await pages.return();
});

test("each iteration starts anew", async () => {
  const service = await pagedService(range(3));
  const all = clientOf(service).iterate("listRoles");
  assert.deepEqual(await collected(all), range(3));
  assert.deepEqual(await collected(all), range(3));
});

test("a loop that ends early aborts the request that is ahead", async () => {
  const service = await pagedService(range(10), { holdsFrom: 2 });
  const client = clientOf(service);
  for await (const item of client.iterate("listRoles", {}, { limit: 2 })) {
    await service.received(2);
    assert.equal(item, 0);
    break;
  }
  await service.dropped;
});

test("a signal ends the iteration with its reason, also between two pages", async () => {
  const service = await pagedService(range(10));
  const controller = new AbortController();
  const pages = clientOf(service)
    .iterate("listRoles", {}, { limit: 2, prefetch: 0, signal: controller.signal })
    .pages();
  await pages.next();
  controller.abort("enough");
  const error = await failure(pages.next());
  assert.ok(error instanceof AbortError);
  assert.equal(error.cause, "enough");
  assert.deepEqual(await pages.next(), { value: undefined, done: true });
});

test("a business failure throws an ApiError, also without throwOnFailure", async () => {
  const refusal = { statusCode: 403, apiCode: 2020, message: "no", requestId: "r1" };
  const service = await pagedService(range(10), { refusal });
  const error = await failure(collected(clientOf(service).iterate("listRoles", {}, { limit: 2 })));
  assert.ok(error instanceof ApiError);
  const { operation, businessStatusCode, apiCode, requestId } = error;
  assert.deepEqual(
    { operation, businessStatusCode, apiCode, requestId },
    {
      operation: "listRoles",
      businessStatusCode: 403,
      apiCode: 2020,
      requestId: "r1",
    },
  );
  assert.deepEqual(error.response.data, refusal);
  const rejecting = new ManagementClient({ ...KEY, host: service.host, throwOnFailure: true });
  const other = await failure(collected(rejecting.iterate("listRoles", {}, { limit: 2 })));
  assert.equal(other.message, error.message);
});

test("wrong arguments throw at once", async () => {
  const client = new ManagementClient({ ...KEY, host: "http://127.0.0.1:1" });
  const cases = [
    [() => client.iterate("getUser"), "operation"],
    [() => client.iterate("__proto__"), "operation"],
    [() => client.iterate(undefined), "operation"],
    [() => client.iterate("listRoles", "x"), "argument"],
    [() => client.iterate("listRoles", {}, { limit: 0 }), "options.limit"],
    [() => client.iterate("listRoles", {}, { limit: 1.5 }), "options.limit"],
    [() => client.iterate("listRoles", {}, { prefetch: 17 }), "options.prefetch"],
    [() => client.iterate("listRoles", {}, { pageSize: 5 }), "options.pageSize"],
  ];
  for (const [make, field] of cases) {
    assert.throws(make, (error) => error instanceof ConfigurationError && error.field === field);
  }
  const { iterate } = client;
  assert.throws(() => iterate("listRoles"), { code: "ERR_INVALID_THIS" });
});
