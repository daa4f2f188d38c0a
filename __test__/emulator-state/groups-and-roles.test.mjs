/** Groups, namespaces, roles and their assignment in the emulator's store. */

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

const group = (code, more) => ({ code, name: code, type: "static", description: code, ...more });

async function withUsers(t, count = 3) {
  const world = await startWorld(t, { users: [] });
  const list = Array.from({ length: count }, (_, index) => ({ username: `user-${index}` }));
  const userIds = pluck(await data(world.management.createUsersBatch({ list })), "userId");
  return { ...world, userIds };
}

describe("a group", () => {
  test("is created, found, listed, changed and deleted", async (t) => {
    const { management } = await startWorld(t);
    const created = await data(management.createGroup(group("dev", { customData: { a: 1 } })));
    assert.match(created.id, /^[0-9a-f]{24}$/);
    assert.deepEqual(await data(management.getGroup({ code: "dev" })), created);
    assert.deepEqual(await codes(management.createGroup(group("dev"))), RECORD_TAKEN);
    assert.deepEqual(await codes(management.getGroup({ code: "none" })), RECORD_UNKNOWN);
    await data(management.createGroupsBatch({ list: [group("ops"), group("sales")] }));
    const batch = { list: [group("new"), group("ops")] };
    assert.deepEqual(await codes(management.createGroupsBatch(batch)), RECORD_TAKEN);
    const page = await data(management.listGroups({ page: 2, limit: 2 }));
    assert.deepEqual([page.totalCount, pluck(page.list, "code")], [3, ["sales"]]);
    const found = await data(management.listGroups({ keywords: "OP" }));
    assert.deepEqual(pluck(found.list, "code"), ["ops"]);
    const renamed = await data(
      management.updateGroup({ code: "dev", newCode: "devs", description: "D" }),
    );
    assert.deepEqual([renamed.code, renamed.id, renamed.name], ["devs", created.id, "dev"]);
    const taken = { code: "devs", newCode: "ops", description: "D" };
    assert.deepEqual(await codes(management.updateGroup(taken)), RECORD_TAKEN);
    await data(management.deleteGroupsBatch({ codeList: ["devs", "none"] }));
    assert.deepEqual(pluck(await data(management.getAllGroups()), "code"), ["ops", "sales"]);
  });

  test("is created or changed by one operation", async (t) => {
    const { management } = await startWorld(t);
    const put = (fields) => data(management.createOrUpdateGroup(group("dev", fields)));
    assert.equal((await put({})).created, true);
    const again = await put({ name: "Developers" });
    assert.deepEqual([again.created, again.data.name], [false, "Developers"]);
  });

  test("has members, who leave it when either is deleted", async (t) => {
    const { management, userIds } = await withUsers(t);
    for (const code of ["a", "b"]) {
      await data(management.createGroup(group(code)));
      await data(management.addGroupMembers({ code, userIds }));
    }
    const members = async (code) =>
      pluck((await data(management.listGroupMembers({ code }))).list, "userId");
    const groupsOf = async (userId) =>
      pluck((await data(management.getUserGroups({ userId }))).list, "code");
    const [one, two, three] = userIds;
    assert.deepEqual(await members("a"), userIds);
    await data(management.removeGroupMembers({ code: "a", userIds: [two] }));
    assert.deepEqual(await members("a"), [one, three]);
    assert.deepEqual(await groupsOf(one), ["a", "b"]);
    await data(management.deleteUsersBatch({ userIds: [three] }));
    assert.deepEqual([await members("a"), await members("b")], [[one], [one, two]]);
    await data(management.deleteGroupsBatch({ codeList: ["b"] }));
    assert.deepEqual(await groupsOf(one), ["a"]);
    const [all] = await data(management.getAllGroups({ fetchMembers: true }));
    assert.deepEqual(pluck(all.members, "userId"), [one]);
    const unknown = management.addGroupMembers({ code: "a", userIds: ["none"] });
    assert.deepEqual(await codes(unknown), [404, 2004]);
  });

  test("has its members in pages", async (t) => {
    const { management, userIds } = await withUsers(t, 12);
    await data(management.createGroup(group("a")));
    await data(management.addGroupMembers({ code: "a", userIds }));
    const { totalCount, list } = await data(
      management.listGroupMembers({ code: "a", page: 2, limit: 10 }),
    );
    assert.deepEqual([totalCount, pluck(list, "userId")], [12, userIds.slice(10)]);
    const tooMany = management.listGroupMembers({ code: "a", limit: 51 });
    assert.deepEqual(await codes(tooMany), PARAMETER_INVALID);
  });
});

describe("a namespace", () => {
  for (const [kind, names] of Object.entries({
    namespace: ["Namespace", "Namespaces", "codeList", "keywords"],
    "permission namespace": ["PermissionNamespace", "PermissionNamespaces", "codes", "query"],
  })) {
    test(`is managed as ${kind}`, async (t) => {
      const [one, many, codeList, keywords] = names;
      const { management } = await startWorld(t);
      const create = (code) => management[`create${one}`]({ code, name: `Name of ${code}` });
      assert.equal((await data(create("a"))).code, "a");
      assert.deepEqual(await codes(create("a")), RECORD_TAKEN);
      const list = [
        { code: "b", name: "B" },
        { code: "c", name: "C" },
      ];
      await data(management[`create${many}Batch`]({ list }));
      const batch = await data(management[`get${many}Batch`]({ [codeList]: ["c", "a", "none"] }));
      assert.deepEqual(pluck(batch, "code"), ["c", "a"]);
      const page = await data(management[`list${many}`]({ page: 1, limit: 2 }));
      assert.deepEqual([page.totalCount, pluck(page.list, "code")], [4, ["default", "a"]]);
      const found = await data(management[`list${many}`]({ [keywords]: "name OF" }));
      assert.deepEqual(pluck(found.list, "code"), ["a"]);
      await data(management[`update${one}`]({ code: "a", newCode: "z", name: "Z" }));
      assert.equal((await data(management[`get${one}`]({ code: "z" }))).name, "Z");
      assert.deepEqual(await codes(management[`get${one}`]({ code: "a" })), RECORD_UNKNOWN);
      await data(management[`delete${one}`]({ code: "z" }));
      await data(management[`delete${many}Batch`]({ [codeList]: ["b", "c"] }));
      assert.equal((await data(management[`list${many}`]())).totalCount, 1);
    });
  }

  test("takes its roles and resources along, when it is renamed and when it is deleted", async (t) => {
    const { management } = await startWorld(t);
    await data(management.createNamespace({ code: "shop", name: "Shop" }));
    await data(management.createRole({ code: "clerk", namespace: "shop", name: "Clerk" }));
    await data(management.createResource({ code: "book", namespace: "shop", type: "DATA" }));
    await data(management.updateNamespace({ code: "shop", newCode: "store" }));
    const role = await data(management.getRole({ code: "clerk", namespace: "store" }));
    assert.deepEqual([role.namespace, role.namespaceName], ["store", "Shop"]);
    assert.equal((await data(management.listRoles({ namespace: "shop" }))).totalCount, 0);
    const roles = await data(management.listPermissionNamespaceRoles({ code: "store" }));
    assert.deepEqual(pluck(roles.list, "code"), ["clerk"]);
    await data(management.deleteNamespace({ code: "store" }));
    const gone = { code: "clerk", namespace: "store" };
    assert.deepEqual(await codes(management.getRole(gone)), RECORD_UNKNOWN);
    assert.equal((await data(management.listResources())).totalCount, 0);
  });

  test("has to exist for a role", async (t) => {
    const { management } = await startWorld(t);
    const role = { code: "clerk", namespace: "none" };
    assert.deepEqual(await codes(management.createRole(role)), RECORD_UNKNOWN);
    assert.deepEqual(await codes(management.createRolesBatch({ list: [role] })), RECORD_UNKNOWN);
  });

  test("tells which codes are free", async (t) => {
    const { management } = await startWorld(t);
    await data(management.createRole({ code: "clerk", name: "Clerk" }));
    const check = async (code) =>
      (await data(management.checkParamsNamespace({ code, namespace: "default" }))).isValid;
    assert.deepEqual([await check("clerk"), await check("boss")], [false, true]);
    const { isValid } = await data(management.checkPermissionNamespaceExists({ code: "default" }));
    assert.equal(isValid, false);
  });
});

describe("a role", () => {
  test("is created, found, listed, changed and deleted in its namespace", async (t) => {
    const { management } = await startWorld(t);
    await data(management.createNamespace({ code: "shop" }));
    await data(management.createRole({ code: "clerk" }));
    await data(management.createRole({ code: "clerk", namespace: "shop", name: "Shop clerk" }));
    assert.deepEqual(await codes(management.createRole({ code: "clerk" })), RECORD_TAKEN);
    assert.equal((await data(management.getRole({ code: "clerk" }))).namespace, "default");
    const list = [{ code: "a" }, { code: "b", namespace: "shop" }];
    await data(management.createRolesBatch({ list }));
    const listed = async (request) =>
      pluck((await data(management.listRoles(request))).list, "code");
    assert.deepEqual(await listed(), ["clerk", "a"]);
    assert.deepEqual(await listed({ namespace: "shop" }), ["clerk", "b"]);
    const ofShop = await data(management.listRoles({ namespace: "shop", keywords: "CLERK" }));
    assert.deepEqual(pluck(ofShop.list, "name"), ["Shop clerk"]);
    await data(management.updateRole({ code: "clerk", newCode: "chief", name: "Chief" }));
    assert.equal((await data(management.getRole({ code: "chief" }))).name, "Chief");
    await data(management.deleteRolesBatch({ codeList: ["clerk", "chief"] }));
    assert.deepEqual(await listed(), ["a"]);
    const roleList = [
      { code: "clerk", namespace: "shop" },
      { code: "a", namespace: "default" },
    ];
    await data(management.deleteRoles({ roleList }));
    assert.deepEqual([await listed(), await listed({ namespace: "shop" })], [[], ["b"]]);
  });

  test("is assigned to users and departments, for a time or for good", async (t) => {
    const { management, userIds, clock } = await withUsers(t);
    const [one, two, three] = userIds;
    await data(management.createRole({ code: "clerk" }));
    const users = (...ids) => ids.map((id) => ({ targetType: "USER", targetIdentifier: id }));
    const members = async () =>
      pluck((await data(management.listRoleMembers({ code: "clerk" }))).list, "userId");
    const endTime = clock.now() + 60_000;
    const enableTime = clock.now() + 30_000;
    await data(management.assignRole({ code: "clerk", targets: users(one) }));
    await data(management.assignRole({ code: "clerk", targets: users(two), endTime }));
    await data(management.assignRole({ code: "clerk", targets: users(three), enableTime }));
    assert.deepEqual(await members(), [one, two]);
    clock.advance(30_000);
    assert.deepEqual(await members(), [one, two, three]);
    clock.advance(30_000);
    assert.deepEqual(await members(), [one, three]);
    await data(management.revokeRole({ code: "clerk", targets: users(one) }));
    assert.deepEqual(await members(), [three]);
    await data(management.deleteRolesBatch({ codeList: ["clerk"] }));
    assert.deepEqual((await data(management.getUserRoles({ userId: three }))).list, []);
  });

  test("is assigned and revoked in batches, and asked for by a user", async (t) => {
    const { management, userIds } = await withUsers(t);
    await data(management.createNamespace({ code: "shop" }));
    const roles = [{ code: "a" }, { code: "b", namespace: "shop" }];
    await data(management.createRolesBatch({ list: roles }));
    const targets = userIds.map((id) => ({ targetType: "USER", targetIdentifier: id }));
    await data(management.assignRoleBatch({ roles, targets }));
    const [userId] = userIds;
    const rolesOf = async (request) =>
      pluck((await data(management.getUserRoles({ userId, ...request }))).list, "code");
    assert.deepEqual([await rolesOf({}), await rolesOf({ namespace: "shop" })], [["a"], ["b"]]);
    const has = async (role) =>
      (await data(management.hasAnyRole({ userId, roles: [role] }))).hasAnyRole;
    assert.deepEqual([await has(roles[1]), await has({ code: "b" })], [true, false]);
    const request = { roleCode: "b", namespaceCode: "shop" };
    assert.equal((await data(management.listRoleAssignments(request))).totalCount, 3);
    await data(management.revokeRoleBatch({ roles: [roles[1]], targets }));
    assert.deepEqual(await rolesOf({ namespace: "shop" }), []);
    const unknown = { code: "a", targets: [{ targetType: "USER", targetIdentifier: "none" }] };
    assert.deepEqual(await codes(management.assignRole(unknown)), [404, 2004]);
    const eleven = Array.from({ length: 11 }, () => ({ code: "a" }));
    const tooMany = management.assignRoleBatch({ roles: eleven, targets });
    assert.deepEqual(await codes(tooMany), PARAMETER_INVALID);
  });
});
