import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { API_CODES } from "../index.js";
import { findLimitFault } from "../src/catalogue/limit-checks.js";
import { shapeOf } from "../src/catalogue/shapes.js";
import { start } from "./support/client.mjs";
import { ask } from "./support/management.mjs";
import { call, refusalOf } from "./support/operations.mjs";

describe("a limit of a field", () => {
  const CASES = [
    ["min", 2, 1, 2, "at least 2"],
    ["max", 2, 3, 2, "at most 2"],
    ["minLength", 2, "a", "ab", "at least 2 characters long"],
    ["maxLength", 2, "abc", "ab", "at most 2 characters long"],
    ["minItems", 1, [], ["a"], "a list of at least 1 elements"],
    ["maxItems", 1, ["a", "b"], ["a"], "a list of at most 1 elements"],
    ["uniqueItems", true, ["a", "a"], ["a", "b"], "a list without duplicates"],
    ["pattern", "^[a-z]$", "A", "a", "text that matches ^[a-z]$"],
  ];
  for (const [key, bound, wrong, right, expected] of CASES) {
    test(`${key} is checked`, () => {
      const limits = { fields: { x: { [key]: bound } } };
      const fault = (x) => findLimitFault({ x }, limits, new Map());
      assert.equal(fault(wrong), `The field x must be ${expected}`);
      assert.deepEqual([fault(right), fault(undefined)], [undefined, undefined]);
    });
  }

  test("can require other fields, beside it or by their path in the body", () => {
    const limits = { fields: { x: { requires: ["y", "a.b"] } } };
    const fault = (object) => findLimitFault(object, limits, new Map());
    assert.equal(fault({ x: 1 }), "The field x requires y");
    assert.equal(fault({ x: 1, y: 1 }), "The field x requires a.b");
    assert.equal(fault({ x: 1, y: 1, a: { b: 1 } }), undefined);
  });

  test("holds for objects in lists, and is named by its path", () => {
    const shape = shapeOf({ list: { list: { model: "DataStatementPermissionDto" } } });
    const list = [{ effect: "ALLOW", permissions: ["a"] }];
    assert.equal(findLimitFault({ list }, {}, shape), undefined);
    const body = { groups: [{ userIds: [] }] };
    const nested = shapeOf({ groups: { list: { model: "AddGroupMembersReqDto" } } });
    assert.equal(
      findLimitFault(body, {}, nested),
      "The field groups[0].userIds must be a list of at least 1 elements",
    );
  });
});

test("a limit of a whole request is that one of several fields is there", () => {
  const any = { all: { anyOf: ["a", "b"] } };
  const one = { all: { oneOf: ["a", "b"] } };
  assert.equal(findLimitFault({}, any, new Map()), "At least one of a, b is required");
  assert.equal(findLimitFault({ b: 1 }, any, new Map()), undefined);
  assert.equal(findLimitFault({ a: 1, b: 1 }, one, new Map()), "Exactly one of a, b is required");
});

test("documented limits are enforced in both APIs, inferred ones are not", async (t) => {
  const emulator = await start(t, { management: { requireIdentity: false } });
  const INVALID = [400, API_CODES.PARAMETER_INVALID];
  const history = (limit) => call(emulator, "getLoginHistory", { query: { appId: "a", limit } });
  assert.deepEqual(await refusalOf(history(51)), INVALID);
  assert.deepEqual(await refusalOf(history(50)), [200, undefined]);
  const get = async (target) => {
    const { statusCode, apiCode } = await ask(emulator, { target: `/api/v3/${target}` });
    return [statusCode, apiCode];
  };
  assert.deepEqual(await get("list-groups?limit=51"), INVALID);
  assert.deepEqual(await get("list-groups?page=0"), INVALID);
  assert.deepEqual(await get("list-role-assignments?roleCode=a%20b"), INVALID);
  assert.deepEqual(await get("get-department?organizationCode=a"), INVALID);
  // Both limits of this list are inferred.
  const credentials = { userId: "a", page: 0, limit: 51 };
  const inferred = call(emulator, "listWebAuthnPersonCredentials", { query: credentials });
  assert.deepEqual(await refusalOf(inferred), [200, undefined]);
});
