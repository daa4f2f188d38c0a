/** Organizations, departments and their members in the emulator's store. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { codes, data, pluck, RECORD_TAKEN, RECORD_UNKNOWN, startWorld } from "./support.mjs";

const CODE = { organizationCode: "acme" };
const STATE_WRONG = [400, 4006];

/**
 * acme: root -> sales -> (north, south), root -> office; north has users 0 and 1, sales has user 2. Users are
 * members of `north` first.
 */
async function withTree(t) {
  const world = await startWorld(t, { users: [] });
  const { management } = world;
  const list = Array.from({ length: 3 }, (_, index) => ({ username: `user-${index}` }));
  const userIds = pluck(await data(management.createUsersBatch({ list })), "userId");
  await data(management.createOrganization({ ...CODE, organizationName: "Acme", metadata: {} }));
  const create = async (name, parentDepartmentId) =>
    (
      await data(
        management.createDepartment({
          ...CODE,
          name,
          code: name,
          parentDepartmentId,
          metadata: {},
        }),
      )
    ).departmentId;
  const sales = await create("sales", "root");
  const ids = {
    sales,
    north: await create("north", sales),
    south: await create("south", sales),
    office: await create("office", "root"),
  };
  const join = (departmentId, ...members) =>
    data(management.addDepartmentMembers({ ...CODE, departmentId, userIds: members }));
  await join(ids.north, userIds[0], userIds[1]);
  await join(ids.sales, userIds[2]);
  return { ...world, ids, userIds };
}

describe("an organization", () => {
  test("is created with a root department, found, listed, changed and deleted", async (t) => {
    const { management } = await startWorld(t);
    const create = (organizationCode) =>
      management.createOrganization({
        organizationCode,
        organizationName: `Name of ${organizationCode}`,
        metadata: {},
      });
    const { departmentId } = await data(create("acme"));
    assert.deepEqual(await codes(create("acme")), RECORD_TAKEN);
    await data(create("beta"));
    const root = await data(management.getDepartment({ ...CODE, departmentId: "root" }));
    assert.deepEqual([root.departmentId, root.name], [departmentId, "Name of acme"]);
    const page = await data(management.listOrganizations({ page: 2, limit: 1 }));
    assert.deepEqual([page.totalCount, pluck(page.list, "organizationCode")], [2, ["beta"]]);
    const found = await data(management.searchOrganizations({ keywords: "ACM" }));
    assert.deepEqual(pluck(found.list, "organizationCode"), ["acme"]);
    const batch = { organizationCodeList: ["beta", "none", "acme"] };
    assert.equal((await data(management.getOrganizationsBatch(batch))).length, 2);
    await data(
      management.updateOrganization({
        ...CODE,
        organizationNewCode: "acme2",
        organizationName: "Acme",
      }),
    );
    const place = { organizationCode: "acme2", departmentId: "root" };
    assert.equal((await data(management.getDepartment(place))).name, "Acme");
    await data(management.deleteOrganization({ organizationCode: "acme2" }));
    assert.deepEqual(await codes(management.getDepartmentById({ departmentId })), RECORD_UNKNOWN);
    assert.deepEqual(await codes(management.getOrganization(CODE)), RECORD_UNKNOWN);
  });

  test("counts the members of all its departments once", async (t) => {
    const { management, ids, userIds } = await withTree(t);
    const request = { ...CODE, departmentId: ids.office, userIds };
    await data(management.addDepartmentMembers(request));
    const { membersCount, hasChildren } = await data(management.getOrganization(CODE));
    assert.deepEqual([membersCount, hasChildren], [3, true]);
  });
});

describe("a department", () => {
  test("is found by ID and by code, and has a place in the tree", async (t) => {
    const { management, ids } = await withTree(t);
    const north = await data(
      management.getDepartment({ ...CODE, departmentId: "north", departmentIdType: "code" }),
    );
    assert.deepEqual(
      [north.departmentId, north.parentDepartmentId, north.parentDepartmentCode],
      [ids.north, ids.sales, "sales"],
    );
    assert.deepEqual([north.membersCount, north.hasChildren], [2, false]);
    assert.equal(
      (await data(management.getDepartment({ ...CODE, departmentCode: "office" }))).departmentId,
      ids.office,
    );
    const children = async (departmentId) =>
      pluck(
        (await data(management.listChildrenDepartments({ ...CODE, departmentId }))).list,
        "name",
      );
    assert.deepEqual(await children("root"), ["sales", "office"]);
    assert.deepEqual(await children(ids.sales), ["north", "south"]);
    const parent = await data(management.getParentDepartment({ ...CODE, departmentId: ids.south }));
    assert.equal(parent.departmentId, ids.sales);
    const all = await data(management.getAllDepartments(CODE));
    assert.equal(all.list.length, 5);
    const below = await data(management.getAllDepartments({ ...CODE, departmentId: ids.sales }));
    assert.deepEqual(pluck(below.list, "name"), ["sales", "north", "south"]);
    const found = await data(management.searchDepartments({ ...CODE, keywords: "OUT" }));
    assert.deepEqual(pluck(found, "name"), ["south"]);
    const sorted = await data(
      management.searchDepartmentsList({
        ...CODE,
        sort: [{ field: "name", order: "desc" }],
        page: 1,
        limit: 2,
      }),
    );
    assert.deepEqual(pluck(sorted, "name"), ["south", "sales"]);
  });

  test("has a code that is unique in its organization, and a parent that exists", async (t) => {
    const { management } = await withTree(t);
    const fields = { ...CODE, name: "x", metadata: {}, parentDepartmentId: "root" };
    const taken = management.createDepartment({ ...fields, code: "sales" });
    assert.deepEqual(await codes(taken), RECORD_TAKEN);
    const orphan = management.createDepartment({ ...fields, parentDepartmentId: "none" });
    assert.deepEqual(await codes(orphan), RECORD_UNKNOWN);
  });

  test("is changed and moved, but not below itself", async (t) => {
    const { management, ids } = await withTree(t);
    const change = (changes) => management.updateDepartment({ ...CODE, metadata: {}, ...changes });
    const moved = await data(
      change({ departmentId: ids.south, parentDepartmentId: ids.office, name: "South" }),
    );
    assert.deepEqual([moved.name, moved.parentDepartmentCode], ["South", "office"]);
    const below = change({ departmentId: ids.sales, parentDepartmentId: ids.north });
    assert.deepEqual(await codes(below), STATE_WRONG);
  });

  test("is deleted with those below it, but a root only with its organization", async (t) => {
    const { management, ids, userIds } = await withTree(t);
    await data(management.deleteDepartment({ ...CODE, departmentId: ids.sales }));
    const north = management.getDepartmentById({ departmentId: ids.north });
    assert.deepEqual(await codes(north), RECORD_UNKNOWN);
    const left = await data(management.getUserDepartments({ userId: userIds[0] }));
    assert.deepEqual(left.list, []);
    const root = management.deleteDepartment({ ...CODE, departmentId: "root" });
    assert.deepEqual(await codes(root), STATE_WRONG);
  });

  test("has members, who leave it when they are deleted", async (t) => {
    const { management, ids, userIds } = await withTree(t);
    const members = async (departmentId, more) =>
      pluck(
        (await data(management.listDepartmentMembers({ ...CODE, departmentId, ...more }))).list,
        "username",
      );
    assert.deepEqual(await members(ids.north), ["user-0", "user-1"]);
    assert.deepEqual(await members(ids.sales), ["user-2"]);
    const all = { includeChildrenDepartments: true };
    assert.deepEqual(await members(ids.sales, all), ["user-2", "user-0", "user-1"]);
    const byId = { ...all, sortBy: "userId", orderBy: "Asc" };
    assert.equal((await members(ids.sales, byId)).length, 3);
    const isIn = async (departmentId, more) =>
      (
        await data(
          management.isUserInDepartment({ ...CODE, userId: userIds[0], departmentId, ...more }),
        )
      ).inDepartment;
    assert.deepEqual([await isIn(ids.sales), await isIn(ids.sales, all)], [false, true]);
    const found = await data(
      management.searchDepartmentMembers({
        ...CODE,
        departmentId: ids.north,
        keywords: "USER-1",
      }),
    );
    assert.deepEqual(pluck(found.list, "userId"), [userIds[1]]);
    const request = { ...CODE, departmentId: ids.north };
    await data(management.removeDepartmentMembers({ ...request, userIds: [userIds[0]] }));
    assert.deepEqual(await data(management.listDepartmentMemberIds(request)), [userIds[1]]);
    await data(management.deleteUsersBatch({ userIds: [userIds[1]] }));
    assert.deepEqual(await data(management.listDepartmentMemberIds(request)), []);
  });

  test("is set for a user, with the leader, the main one and the path", async (t) => {
    const { management, ids, userIds } = await withTree(t);
    const [userId] = userIds;
    const departments = [
      { departmentId: ids.office, isMainDepartment: true },
      { departmentId: ids.south, isLeader: true },
    ];
    await data(management.setUserDepartments({ userId, departments }));
    const { list } = await data(
      management.getUserDepartments({ userId, withDepartmentPaths: true }),
    );
    assert.deepEqual(pluck(list, "name"), ["office", "south"]);
    assert.deepEqual(pluck(list, "isMainDepartment"), [true, false]);
    assert.deepEqual(list[1].departmentNamePath, ["Acme", "sales", "south"]);
    const south = await data(management.getDepartmentById({ departmentId: ids.south }));
    assert.deepEqual(south.leaderUserIds, [userId]);
    const user = await data(management.getUser({ userId, withDepartmentIds: true }));
    assert.deepEqual(
      [user.departmentIds, user.mainDepartmentId],
      [[ids.office, ids.south], ids.office],
    );
  });

  test("is where a new user starts", async (t) => {
    const { management, ids } = await withTree(t);
    const fields = { username: "new", departmentIds: [ids.office] };
    const { userId } = await data(management.createUser(fields));
    const request = { ...CODE, departmentId: ids.office };
    assert.deepEqual(await data(management.listDepartmentMemberIds(request)), [userId]);
    const unknown = management.createUser({ username: "other", departmentIds: ["none"] });
    assert.deepEqual(await codes(unknown), RECORD_UNKNOWN);
    assert.equal((await data(management.isUserExists({ username: "other" }))).exists, false);
  });
});

test("names of JavaScript's own are IDs and fields like others", async (t) => {
  const { management } = await withTree(t);
  for (const name of ["constructor", "__proto__", "toString"]) {
    const department = management.getDepartmentById({ departmentId: name });
    assert.deepEqual(await codes(department), RECORD_UNKNOWN, name);
    const condition = { field: name, operator: "EQUAL", value: "a" };
    assert.deepEqual((await data(management.listUsers({ advancedFilter: [condition] }))).list, []);
  }
});

test("departments and applications are conditions of a list of users", async (t) => {
  const { management, emulator, ids, userIds } = await withTree(t);
  const listed = async (field, value) =>
    pluck(
      (await data(management.listUsers({ advancedFilter: [{ field, operator: "IN", value }] })))
        .list,
      "userId",
    );
  const place = { ...CODE, departmentId: ids.sales };
  assert.deepEqual(await listed("department", [place]), [userIds[2]]);
  const below = [{ ...place, includeChildrenDepartments: true }];
  assert.deepEqual(await listed("department", below), userIds);
  const [{ appId }] = emulator.apps;
  assert.deepEqual(await listed("loggedInApps", [appId]), []);
  emulator.users.signIn("user-1");
  assert.deepEqual(await listed("loggedInApps", [appId]), [userIds[1]]);
});

test("a department has leaders, posts and a state", async (t) => {
  const { management, ids, userIds } = await withTree(t);
  const post = await data(management.createPost({ code: "cto", name: "CTO" }));
  const leaderUserIds = [userIds[0], userIds[2]];
  await data(
    management.updateDepartment({
      ...CODE,
      departmentId: ids.north,
      metadata: {},
      leaderUserIds,
      postIdList: [post.id],
    }),
  );
  const north = async () => data(management.getDepartmentById({ departmentId: ids.north }));
  const { leaderUserIds: leaders, postIdList, membersCount } = await north();
  assert.deepEqual(
    [leaders.toSorted(), postIdList, membersCount],
    [leaderUserIds.toSorted(), [post.id], 3],
  );
  await management.updateNodeStatus({ departmentId: ids.north, status: false });
  const children = await data(
    management.listChildrenDepartments({ ...CODE, departmentId: ids.sales, status: true }),
  );
  assert.deepEqual(pluck(children.list, "name"), ["south"]);
  const root = await data(management.getOrganization(CODE));
  await data(
    management.updateOrganizationStatus({ rootNodeId: root.departmentId, status: "false" }),
  );
  assert.equal((await data(management.getOrganization(CODE))).status, "false");
});

test("members of a tenant join and leave a department", async (t) => {
  const { management, ids, userIds } = await withTree(t);
  const { tenantId } = await data(management.createTenant({ name: "T", appIds: [] }));
  await data(management.addTenantUsers({ tenantId, linkUserIds: userIds }));
  const { memberId } = await data(management.getTenantUser({ tenantId, linkUserId: userIds[0] }));
  const request = { ...CODE, departmentId: ids.office, tenantId };
  const members = () =>
    data(management.listDepartmentMemberIds({ ...CODE, departmentId: ids.office }));
  const given = { ...request, memberIds: [memberId], linkUserIds: [userIds[1]] };
  await data(management.addTenantDepartmentMembers(given));
  assert.deepEqual((await members()).toSorted(), [userIds[0], userIds[1]].toSorted());
  await data(management.removeTenantDepartmentMembers({ ...request, memberIds: [memberId] }));
  assert.deepEqual(await members(), [userIds[1]]);
  const unknown = management.addTenantDepartmentMembers({ ...request, memberIds: ["none"] });
  assert.deepEqual(await codes(unknown), RECORD_UNKNOWN);
});
