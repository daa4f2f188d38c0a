/** Faults of single operations of the management API: rate limits and slow pages on demand. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { RateLimitError, TimeoutError } from "genauth-native";

import { data, startWorld } from "./support.mjs";

const TOO_MANY = { status: 429, headers: { "retry-after": "0" } };

test("a rate limit hits one operation, and does not run it", async (t) => {
  const { management, emulator } = await startWorld(t, { users: [] });
  const rule = emulator.fault({ match: { operation: "createUser" }, ...TOO_MANY, times: Infinity });
  await assert.rejects(
    management.createUser({ username: "a" }, { maxRetries: 0 }),
    (error) => error instanceof RateLimitError,
  );
  assert.equal((await data(management.listUsers())).totalCount, 0);
  rule.remove();
  await data(management.createUser({ username: "a" }));
});

test("a rate limit ends after as many requests as it is for", async (t) => {
  const { management, emulator } = await startWorld(t);
  const rule = emulator.fault({ match: { operation: "listUsers" }, ...TOO_MANY, times: 2 });
  assert.equal((await data(management.listUsers())).totalCount, 1);
  assert.equal(rule.hits, 2);
});

test("a page stalls, and the pages before it do not", async (t) => {
  const { management, emulator } = await startWorld(t);
  const match = { operation: "listGroups" };
  emulator.fault({ match, stall: "after-headers", skip: 1 });
  await data(management.listGroups({ page: 1 }));
  await data(management.listRoles({}));
  await assert.rejects(
    management.listGroups({ page: 2 }, { timeout: 50, maxRetries: 0 }),
    (error) => error instanceof TimeoutError,
  );
});

test("a rule for an operation that does not exist is refused", async (t) => {
  const { emulator } = await startWorld(t);
  assert.throws(() => emulator.fault({ match: { operation: "listUser" }, status: 429 }), {
    code: "ERR_INVALID_OPTION",
    message: /no operation is named "listUser"/,
  });
});
