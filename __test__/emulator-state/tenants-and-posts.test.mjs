/** Tenants, posts and applications in the emulator's store. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { AuthenticationClient } from "genauth-native";

import { codes, data, PARAMETER_INVALID, pluck, RECORD_UNKNOWN, startWorld } from "./support.mjs";

const POST_UNKNOWN = [422, 4004];
const USERS = [{ username: "alice", password: "Pass-1" }, { username: "bob" }];

describe("a tenant", () => {
  async function withTenant(t) {
    const { management, emulator } = await startWorld(t, { users: USERS });
    const { tenantId, code } = await data(management.createTenant({ name: "Acme", appIds: [] }));
    const userIds = USERS.map(({ username }) => emulator.users.find(username).userId);
    return { management, emulator, tenantId, code, userIds };
  }

  test("is created, found, listed, changed and deleted", async (t) => {
    const { management, tenantId, code } = await withTenant(t);
    assert.equal((await data(management.getTenantByCode({ code }))).tenantId, tenantId);
    await data(management.createTenant({ name: "Beta", appIds: [] }));
    const page = await data(management.listTenants({ page: "2", limit: "1" }));
    assert.deepEqual([page.totalCount, pluck(page.list, "name")], [2, ["Beta"]]);
    const found = await data(management.listTenants({ keywords: "ACME" }));
    assert.deepEqual(pluck(found.list, "name"), ["Acme"]);
    await data(management.updateTenant({ tenantId, name: "Acme 2" }));
    assert.equal((await data(management.getTenant({ tenantId }))).name, "Acme 2");
    await data(management.deleteTenant({ tenantId }));
    assert.deepEqual(await codes(management.getTenant({ tenantId })), RECORD_UNKNOWN);
    assert.deepEqual(await codes(management.listTenants({ limit: "51" })), PARAMETER_INVALID);
  });

  test("has members and administrators", async (t) => {
    const { management, tenantId, userIds } = await withTenant(t);
    const [alice, bob] = userIds;
    await data(management.addTenantUsers({ tenantId, linkUserIds: userIds }));
    const members = async (request) =>
      (await data(management.listTenantUsers({ tenantId, ...request }))).list;
    assert.deepEqual(pluck(await members(), "linkUserId"), userIds);
    const [{ memberId }] = await members({ keywords: "ALI" });
    const alone = await data(management.getTenantUser({ tenantId, memberId }));
    assert.deepEqual([alone.linkUserId, alone.isTenantAdmin], [alice, false]);
    const set = management.setTenantAdmin({ tenantId, memberIds: [memberId] });
    assert.deepEqual(await codes(set), [200, undefined]);
    const admins = async () =>
      pluck((await data(management.listTenantAdmin({ tenantId }))).list, "linkUserId");
    assert.deepEqual(await admins(), [alice]);
    const unset = management.deleteTenantAdmin({ tenantId, linkUserId: alice });
    assert.deepEqual(await codes(unset), [200, undefined]);
    assert.deepEqual(await admins(), []);
    await data(management.updateTenantUser({ tenantId, memberId, updates: { name: "Alice" } }));
    assert.equal((await data(management.getUser({ userId: alice }))).name, "Alice");
    await data(management.removeTenantUsers({ tenantId, linkUserIds: [bob] }));
    assert.deepEqual(pluck(await members(), "linkUserId"), [alice]);
    await data(management.deleteUsersBatch({ userIds: [alice] }));
    assert.deepEqual(await members(), []);
    const nobody = management.removeTenantUsers({ tenantId });
    assert.deepEqual(await codes(nobody), PARAMETER_INVALID);
  });

  test("creates members who are users of the pool", async (t) => {
    const { management, emulator, tenantId } = await withTenant(t);
    const fields = { tenantId, username: "carol", gender: "F", password: "Pass-2" };
    const { linkUserId } = await data(management.createTenantUser(fields));
    assert.equal(emulator.users.find("carol").userId, linkUserId);
    assert.deepEqual(await codes(management.createTenantUser(fields)), [409, 2026]);
  });

  test("is imported by a job that takes time", async (t) => {
    const { management, clock } = await startWorld(t, {});
    await data(management.importTenant({ excelUrl: "/files/tenants.xls" }));
    const status = async () => (await data(management.importTenantHistory())).list[0].status;
    assert.equal(await status(), "pending");
    clock.advance(1_000);
    assert.equal(await status(), "running");
    clock.advance(4_000);
    assert.equal(await status(), "done");
  });
});

describe("a post", () => {
  test("is created, found, listed, changed and deleted", async (t) => {
    const { management } = await startWorld(t);
    const { id } = await data(management.createPost({ code: "cto", name: "CTO" }));
    await data(management.createPost({ code: "ceo", name: "CEO" }));
    assert.equal((await management.getPost({ code: "cto" })).id, id);
    assert.deepEqual(await codes(management.getPost({ code: "none" })), POST_UNKNOWN);
    assert.equal((await data(management.getPostById({ idList: id }))).code, "cto");
    const found = await data(management.postList({ keywords: "ct" }));
    assert.deepEqual([found.totalCount, pluck(found.list, "code")], [1, ["cto"]]);
    const page = await data(management.postList({ page: 2, limit: 1 }));
    assert.deepEqual([page.totalCount, pluck(page.list, "code")], [2, ["ceo"]]);
    const batch = await data(management.postListBatch({ postCodes: ["ceo", "none"] }));
    assert.deepEqual(pluck(batch.list, "code"), ["ceo"]);
    await data(management.updatePost({ code: "cto", name: "Chief" }));
    assert.equal((await management.getPost({ code: "cto" })).name, "Chief");
    assert.deepEqual(await codes(management.removePost({ code: "cto" })), [200, undefined]);
    assert.deepEqual(await codes(management.removePost({ code: "cto" })), POST_UNKNOWN);
  });

  test("is held by users, until it is deleted", async (t) => {
    const { management, emulator } = await startWorld(t, { users: USERS });
    const { userId } = emulator.users.find("alice");
    const ids = [];
    for (const code of ["a", "b", "c"]) {
      ids.push((await data(management.createPost({ code, name: code }))).id);
    }
    const posts = async () => pluck(await data(management.getUserPosts({ userId })), "code");
    assert.deepEqual(await codes(management.userConnectionPost({ userId, postId: ids[0] })), [
      200,
      undefined,
    ]);
    assert.deepEqual(await posts(), ["a"]);
    await management.setUserPosts({ userId, postIds: [ids[1], ids[2]] });
    assert.deepEqual(await posts(), ["b", "c"]);
    const [post] = (await data(management.postList({ keywords: "b" }))).list;
    assert.equal(post.userCount, 1);
    await management.removePost({ code: "b" });
    assert.deepEqual(await posts(), ["c"]);
    const user = await data(management.getUser({ userId, withPost: true }));
    assert.deepEqual(user.postIdList, [ids[2]]);
  });
});

describe("an application", () => {
  const fields = { appName: "Shop", appIdentifier: "shop" };

  test("is created, found, listed, changed and deleted", async (t) => {
    const { management, emulator } = await startWorld(t);
    assert.deepEqual(
      await codes(management.createApplication({ appName: "x" })),
      PARAMETER_INVALID,
    );
    const { appId } = await data(management.createApplication(fields));
    assert.deepEqual(await codes(management.createApplication(fields)), [409, 2039]);
    assert.equal((await data(management.getApplication({ appId }))).appName, "Shop");
    const simple = await data(management.listApplicationSimpleInfo({ keywords: "shop" }));
    assert.deepEqual(pluck(simple.list, "appId"), [appId]);
    const { totalCount } = await data(management.listApplications());
    assert.equal(totalCount, emulator.apps.length + 1);
    await data(management.updateApplication({ appId, appName: "Store", ssoEnabled: true }));
    const sso = await data(management.listApplications({ ssoEnabled: true }));
    assert.deepEqual(pluck(sso.list, "appName"), ["Store"]);
    await data(management.deleteApplication({ appId }));
    assert.deepEqual(await codes(management.getApplication({ appId })), [404, 2011]);
  });

  test("can be used by AuthenticationClient, with the secret that it has now", async (t) => {
    const { management, emulator } = await startWorld(t, { users: USERS });
    const { appId } = await data(management.createApplication(fields));
    const { secret: first } = await data(management.getApplicationSecret({ appId }));
    const signIn = (appSecret) =>
      new AuthenticationClient({ appId, appSecret, appHost: emulator.url }).signInByAccountPassword(
        {
          account: "alice",
          password: "Pass-1",
        },
      );
    assert.deepEqual(await codes(signIn(first)), [200, undefined]);
    const active = await data(management.listApplicationActiveUsers({ appId }));
    assert.deepEqual(pluck(active.list, "username"), ["alice"]);
    const { secret } = await data(management.refreshApplicationSecret({ appId }));
    assert.deepEqual(await codes(signIn(first)), [401, 4012]);
    assert.deepEqual(await codes(signIn(secret)), [200, undefined]);
  });

  test("is open to those who are allowed, and closed to those who are denied", async (t) => {
    const { management, emulator } = await startWorld(t, {
      users: USERS,
      world: { groups: [{ code: "dev", name: "Dev", members: ["alice"] }] },
    });
    const { appId } = await data(management.createApplication(fields));
    const { userId } = emulator.users.find("alice");
    const isOpen = async () =>
      pluck(await data(management.getUserAccessibleApps({ userId })), "appId").includes(appId);
    const access = (targetType, targetIdentifier, effect) =>
      data(
        management.authorizeApplicationAccess({
          appId,
          list: [{ targetType, targetIdentifier: [targetIdentifier], effect }],
        }),
      );
    assert.equal(await isOpen(), true);
    const strategy = { appId, permissionStrategy: "DENY_ALL" };
    await data(management.updateApplicationPermissionStrategy(strategy));
    assert.equal(await isOpen(), false);
    await access("GROUP", "dev", "ALLOW");
    assert.equal(await isOpen(), true);
    await access("USER", userId, "DENY");
    assert.equal(await isOpen(), false);
    await access("USER", "none", "DENY");
    const { list } = await data(management.listAuthApplication({ appId }));
    assert.deepEqual(pluck(list, "effect"), ["ALLOW", "DENY"]);
    await data(
      management.revokeApplicationAccess({
        appId,
        list: [{ targetType: "USER", targetIdentifier: [userId] }],
      }),
    );
    assert.equal(await isOpen(), true);
  });
});
