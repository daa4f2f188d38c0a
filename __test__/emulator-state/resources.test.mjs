/** Resources, their authorization, data resources and data policies in the emulator's store. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";

import {
  codes,
  data,
  PARAMETER_INVALID,
  pluck,
  RECORD_TAKEN,
  RECORD_UNKNOWN,
  startWorld,
} from "./support.mjs";

const WORLD = {
  users: [{ username: "alice" }, { username: "bob" }],
  world: {
    organizations: [
      {
        organizationCode: "acme",
        organizationName: "Acme",
        departments: [
          {
            name: "sales",
            departments: [{ departmentId: "north", name: "north", members: ["alice"] }],
          },
        ],
      },
    ],
    groups: [{ code: "dev", name: "Dev", members: ["alice"] }],
    roles: [{ code: "clerk", name: "Clerk", assignedTo: ["alice"] }],
    namespaces: [{ code: "shop", name: "Shop" }],
  },
};

describe("a resource", () => {
  test("is created, found, listed, changed and deleted in its namespace", async (t) => {
    const { management } = await startWorld(t, WORLD);
    const book = { code: "book", type: "DATA", actions: [{ name: "read", description: "Read" }] };
    assert.deepEqual((await data(management.createResource(book))).actions, book.actions);
    assert.deepEqual(await codes(management.createResource(book)), RECORD_TAKEN);
    await data(management.createResource({ ...book, namespace: "shop" }));
    const list = [
      { code: "pen", type: "API" },
      { code: "ink", type: "DATA" },
    ];
    await data(management.createResourcesBatch({ list, namespace: "shop" }));
    const listed = async (request) =>
      pluck((await data(management.listResources(request))).list, "code");
    assert.deepEqual(await listed({ namespace: "shop" }), ["book", "pen", "ink"]);
    assert.deepEqual(await listed({ namespace: "shop", type: "DATA" }), ["book", "ink"]);
    const batch = await data(
      management.getResourcesBatch({ namespace: "shop", codeList: ["ink", "none"] }),
    );
    assert.deepEqual(pluck(batch, "code"), ["ink"]);
    await data(management.updateResource({ code: "book", name: "Book" }));
    assert.equal((await data(management.getResource({ code: "book" }))).name, "Book");
    const ofShop = await data(management.getResource({ code: "book", namespace: "shop" }));
    assert.equal(ofShop.name, undefined);
    await data(management.deleteResource({ code: "book", namespace: "shop" }));
    await data(management.deleteResourcesBatch({ namespace: "shop", codeList: ["pen"] }));
    assert.deepEqual(await listed({ namespace: "shop" }), ["ink"]);
    assert.deepEqual(await codes(management.getResource({ code: "none" })), RECORD_UNKNOWN);
  });

  test("is granted to users, roles, groups and departments, and a user has the rights of all", async (t) => {
    const { management, emulator } = await startWorld(t, WORLD);
    const { userId } = emulator.users.find("alice");
    const targets = { USER: userId, ROLE: "clerk", GROUP: "dev", DEPARTMENT: "north" };
    for (const code of ["a", "b"]) await data(management.createResource({ code, type: "DATA" }));
    const grant = (targetType, code, actions) =>
      data(
        management.authorizeResources({
          list: [
            {
              targetType,
              targetIdentifiers: [targets[targetType]],
              resources: [{ code, actions, resourceType: "DATA" }],
            },
          ],
        }),
      );
    for (const targetType of Object.keys(targets)) await grant(targetType, "a", [targetType]);
    await grant("ROLE", "b", ["*"]);
    for (const [targetType, targetIdentifier] of Object.entries(targets)) {
      const own = await data(management.getAuthorizedResources({ targetType, targetIdentifier }));
      assert.ok(pluck(own.list, "resourceCode").includes("a"), targetType);
    }
    const { list } = await data(management.getUserAuthorizedResources({ userId }));
    assert.deepEqual(list.find(({ resourceCode }) => resourceCode === "a").actions.toSorted(), [
      "DEPARTMENT",
      "GROUP",
      "ROLE",
      "USER",
    ]);
    const allowed = async (action, resource, user = userId) =>
      (await data(management.isActionAllowed({ userId: user, action, resource }))).allowed;
    assert.deepEqual([await allowed("GROUP", "a"), await allowed("x", "a")], [true, false]);
    assert.equal(await allowed("anything", "b"), true);
    assert.equal(await allowed("USER", "a", emulator.users.find("bob").userId), false);
    const shown = await data(management.getResourceAuthorizedTargets({ resource: "a" }));
    assert.deepEqual(pluck(shown.list, "targetType"), ["USER", "ROLE", "GROUP", "DEPARTMENT"]);
    await data(management.deleteRolesBatch({ codeList: ["clerk"] }));
    assert.deepEqual([await allowed("ROLE", "a"), await allowed("x", "b")], [false, false]);
    await data(management.removeGroupMembers({ code: "dev", userIds: [userId] }));
    assert.equal(await allowed("GROUP", "a"), false);
    await data(management.deleteResource({ code: "a" }));
    assert.deepEqual((await data(management.getUserAuthorizedResources({ userId }))).list, []);
  });
});

describe("a data resource", () => {
  test("is created, found, listed, changed and deleted", async (t) => {
    const { management } = await startWorld(t, WORLD);
    const place = { namespaceCode: "shop", resourceCode: "books" };
    const fields = { ...place, resourceName: "Books", actions: ["get"] };
    const create = (more) =>
      management.createDataResourceByString({ ...fields, struct: "s", ...more });
    assert.equal((await data(create())).type, "STRING");
    assert.deepEqual(await codes(create()), RECORD_TAKEN);
    assert.deepEqual(await codes(create({ namespaceCode: "none" })), RECORD_UNKNOWN);
    const array = { ...fields, resourceCode: "list", struct: ["a", "b"] };
    assert.equal((await data(management.createDataResourceByArray(array))).type, "ARRAY");
    const { list } = await data(management.listDataResources({ namespaceCodes: ["shop"] }));
    assert.deepEqual(pluck(list, "resourceCode"), ["books", "list"]);
    assert.equal(list[0].namespaceName, "Shop");
    const other = await data(management.listDataResources({ namespaceCodes: ["default"] }));
    assert.deepEqual(other.list, []);
    await data(management.updateDataResource({ ...place, resourceName: "All books" }));
    assert.equal((await data(management.getDataResource(place))).resourceName, "All books");
    const { isValid } = await data(management.checkDataResourceExists(place));
    assert.equal(isValid, false);
    assert.deepEqual(await codes(management.deleteDataResource(place)), [200, undefined]);
    assert.deepEqual(await codes(management.getDataResource(place)), RECORD_UNKNOWN);
  });
});

describe("a data policy", () => {
  test("is created, given to subjects, and taken from them", async (t) => {
    const { management, emulator } = await startWorld(t, WORLD);
    const statementList = [{ effect: "ALLOW", permissions: ["shop/books/get"] }];
    const { policyId } = await data(
      management.createDataPolicy({ policyName: "readers", statementList }),
    );
    const six = Array.from({ length: 6 }, () => statementList[0]);
    const tooMany = management.createDataPolicy({ policyName: "six", statementList: six });
    assert.deepEqual(await codes(tooMany), PARAMETER_INVALID);
    const { userId } = emulator.users.find("alice");
    const { id } = emulator.store.collection("groups").find({ code: "dev" });
    const targetList = [
      { id: userId, type: "USER" },
      { id, type: "GROUP" },
    ];
    const given = management.authorizeDataPolicies({ policyIds: [policyId], targetList });
    assert.deepEqual(await codes(given), [200, undefined]);
    const targets = async (request) =>
      pluck(
        (await data(management.listDataPolicyTargets({ policyId, ...request }))).list,
        "targetType",
      );
    assert.deepEqual(await targets({}), ["USER", "GROUP"]);
    assert.deepEqual(await targets({ targetType: ["GROUP"] }), ["GROUP"]);
    const revoked = management.revokeDataPolicy({
      policyId,
      targetType: "USER",
      targetIdentifier: userId,
    });
    assert.deepEqual(await codes(revoked), [200, undefined]);
    assert.deepEqual(await targets({}), ["GROUP"]);
    const { list } = await data(management.listDataPolices({ query: "READ" }));
    assert.deepEqual(pluck(list, "policyId"), [policyId]);
    const deleted = management.deleteDataPolicy({ policyId });
    assert.deepEqual(await codes(deleted), [200, undefined]);
    assert.deepEqual(await codes(management.getDataPolicy({ policyId })), RECORD_UNKNOWN);
  });
});
