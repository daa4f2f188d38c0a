/** Users in the emulator's store, seen by ManagementClient, and by AuthenticationClient on the same port. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { codes, data, PARAMETER_INVALID, pluck, startWorld } from "./support.mjs";

const USER_UNKNOWN = [404, 2004];
const USER_TAKEN = [409, 2026];

async function withUsers(t, users) {
  const world = await startWorld(t, { users: [] });
  const list = await data(world.management.createUsersBatch({ list: users }));
  return { ...world, ids: pluck(list, "userId") };
}

describe("a user", () => {
  test("is created, found by every kind of identifier, changed and deleted", async (t) => {
    const { management } = await startWorld(t);
    const fields = {
      username: "alice",
      email: "Alice@example.com",
      phone: "13900000000",
      externalId: "e-1",
      customData: { school: "A" },
      identities: [
        {
          extIdpId: "idp",
          provider: "oidc",
          type: "openid",
          userIdInIdp: "sub",
          userInfoInIdp: {},
          originConnIds: ["c"],
        },
      ],
    };
    const { userId, status } = await data(management.createUser(fields));
    assert.equal(status, "Activated");
    const identifiers = {
      user_id: userId,
      username: "alice",
      email: "alice@EXAMPLE.com",
      phone: "13900000000",
      external_id: "e-1",
      identity: "idp:sub",
      custom_field: "school:A",
    };
    for (const [userIdType, value] of Object.entries(identifiers)) {
      const found = await data(management.getUser({ userId: value, userIdType }));
      assert.equal(found.userId, userId, userIdType);
    }
    const changed = await data(management.updateUser({ userId, nickname: "Al", gender: "F" }));
    assert.deepEqual([changed.nickname, changed.gender, changed.username], ["Al", "F", "alice"]);
    assert.deepEqual(await data(management.deleteUsersBatch({ userIds: [userId, "none"] })), {
      success: true,
    });
    assert.deepEqual(await codes(management.getUser({ userId })), USER_UNKNOWN);
    assert.deepEqual(await codes(management.updateUser({ userId, nickname: "x" })), USER_UNKNOWN);
  });

  test("shows custom data, identities and departments on request only", async (t) => {
    const { management } = await startWorld(t);
    const { userId } = await data(
      management.createUser({ username: "a", customData: { school: "A" } }),
    );
    const plain = await data(management.getUser({ userId }));
    for (const name of ["customData", "identities", "departmentIds"]) {
      assert.equal(name in plain, false, name);
    }
    const options = { withCustomData: true, withIdentities: true, withDepartmentIds: true };
    const full = await data(management.getUser({ userId, ...options }));
    assert.deepEqual(
      [full.customData, full.identities, full.departmentIds],
      [{ school: "A" }, [], []],
    );
  });

  test("needs an identifier that nobody else has", async (t) => {
    const { management } = await withUsers(t, [
      { username: "a", email: "a@example.com", phone: "1", externalId: "e" },
    ]);
    assert.deepEqual(await codes(management.createUser({ name: "A" })), PARAMETER_INVALID);
    const duplicates = [
      { username: "a" },
      { email: "A@EXAMPLE.com" },
      { phone: "1", phoneCountryCode: "+86" },
      { username: "b", externalId: "e" },
    ];
    for (const user of duplicates) {
      assert.deepEqual(await codes(management.createUser(user)), USER_TAKEN, Object.keys(user)[0]);
    }
    const abroad = { phone: "1", phoneCountryCode: "+1" };
    assert.deepEqual(await codes(management.createUser(abroad)), [200, undefined]);
  });

  test("exists for isUserExists by any identifier", async (t) => {
    const { management } = await withUsers(t, [{ username: "a", email: "a@example.com" }]);
    const exists = async (fields) => (await data(management.isUserExists(fields))).exists;
    assert.equal(await exists({ username: "a" }), true);
    assert.equal(await exists({ email: "A@example.com" }), true);
    assert.equal(await exists({ phone: "1", username: "b" }), false);
  });
});

describe("a batch of users", () => {
  test("is created as a whole or not at all", async (t) => {
    const { management, ids } = await withUsers(t, [{ username: "a" }, { username: "b" }]);
    const found = await data(management.getUserBatch({ userIds: [ids[1], "none", ids[0]] }));
    assert.deepEqual(pluck(found, "username"), ["b", "a"]);
    const list = [{ username: "c" }, { username: "a" }];
    assert.deepEqual(await codes(management.createUsersBatch({ list })), USER_TAKEN);
    assert.equal((await data(management.listUsers())).totalCount, 2);
  });

  test("is changed, unless one of them does not exist", async (t) => {
    const { management, ids } = await withUsers(t, [{ username: "a" }, { username: "b" }]);
    const rename = (userIds) =>
      management.updateUserBatch({ list: userIds.map((userId) => ({ userId, name: "N" })) });
    assert.deepEqual(await codes(rename([ids[0], "none"])), USER_UNKNOWN);
    assert.equal((await data(management.getUser({ userId: ids[0] }))).name, undefined);
    assert.deepEqual(pluck(await data(rename(ids)), "name"), ["N", "N"]);
  });
});

describe("a list of users", () => {
  const USERS = Array.from({ length: 25 }, (_, index) => ({
    username: `user-${String(index).padStart(2, "0")}`,
    nickname: index % 2 ? "odd" : "even",
    customData: { level: index },
  }));

  test("is read in pages of ten, the first by default", async (t) => {
    const { management } = await withUsers(t, USERS);
    const page = (pagination) => data(management.listUsers({ options: { pagination } }));
    const first = await page({});
    assert.deepEqual([first.totalCount, first.list.length], [25, 10]);
    assert.deepEqual(pluck((await page({ page: 3, limit: 10 })).list, "username"), [
      "user-20",
      "user-21",
      "user-22",
      "user-23",
      "user-24",
    ]);
    assert.deepEqual((await page({ page: 4 })).list, []);
    const legacy = await data(management.listUsersLegacy({ page: 2, limit: 20 }));
    assert.deepEqual([legacy.totalCount, legacy.list.length], [25, 5]);
  });

  test("has pages of at most 50", async (t) => {
    const { management } = await withUsers(t, USERS);
    const options = { pagination: { page: 1, limit: 51 } };
    assert.deepEqual(await codes(management.listUsers({ options })), PARAMETER_INVALID);
    assert.deepEqual(await codes(management.listUsersLegacy({ limit: 51 })), PARAMETER_INVALID);
    assert.deepEqual(await codes(management.listUsersLegacy({ page: 0 })), PARAMETER_INVALID);
  });

  test("is filtered by keywords, conditions and state, and sorted", async (t) => {
    const { management, ids } = await withUsers(t, USERS);
    const found = async (request) => {
      const options = { pagination: { page: 1, limit: 50 }, ...request.options };
      return pluck((await data(management.listUsers({ ...request, options }))).list, "username");
    };
    assert.deepEqual(await found({ keywords: "USER-1" }), pluck(USERS.slice(10, 20), "username"));
    assert.deepEqual(
      await found({ keywords: "even", options: { fuzzySearchOn: ["username"] } }),
      [],
    );
    const between = { field: "level", operator: "BETWEEN", value: [3, 5] };
    assert.deepEqual(await found({ advancedFilter: [between] }), ["user-03", "user-04", "user-05"]);
    const odd = { field: "nickname", operator: "EQUAL", value: "odd" };
    assert.deepEqual(await found({ advancedFilter: [between, odd] }), ["user-03", "user-05"]);
    const sort = [
      { field: "gender", order: "asc" },
      { field: "username", order: "desc" },
    ];
    assert.equal((await found({ options: { sort } }))[0], "user-24");
    await data(management.updateUser({ userId: ids[3], status: "Suspended" }));
    const suspended = await data(management.listUsersLegacy({ status: "Suspended" }));
    assert.deepEqual(pluck(suspended.list, "username"), ["user-03"]);
  });

  test("of the archived ones has the time of the change", async (t) => {
    const { management, ids, clock } = await withUsers(t, USERS.slice(0, 3));
    await data(management.updateUser({ userId: ids[0], status: "Archived" }));
    clock.advance(60_000);
    await data(management.updateUser({ userId: ids[1], status: "Archived" }));
    const startAt = Math.floor(clock.now() / 1000);
    const archived = async (request) =>
      pluck((await data(management.listArchivedUsers(request))).list, "userId");
    assert.deepEqual(await archived({}), [ids[0], ids[1]]);
    assert.deepEqual(await archived({ startAt }), [ids[1]]);
  });
});

describe("both clients", () => {
  const PASSWORD = "Pass-word-1";
  const ALICE = { username: "alice", email: "alice@example.com", password: PASSWORD };
  const signIn = (authentication, account = "alice", password = PASSWORD) =>
    authentication.signInByAccountPassword({ account, password });

  async function signedIn(t) {
    const { authentication, management, ...world } = await startWorld(t);
    const { userId } = await data(management.createUser(ALICE));
    const { access_token } = await data(signIn(authentication));
    authentication.setAccessToken(access_token);
    return { authentication, management, userId, ...world };
  }

  test("see one profile", async (t) => {
    const { authentication, management, userId } = await signedIn(t);
    assert.equal((await data(authentication.getProfile())).userId, userId);
    await data(authentication.updateProfile({ nickname: "Al" }));
    const user = await data(management.getUser({ userId }));
    assert.deepEqual([user.nickname, user.loginsCount], ["Al", 1]);
    await data(management.updateUser({ userId, name: "Alice" }));
    assert.equal((await data(authentication.getProfile())).name, "Alice");
  });

  test("use one password, in plain text or encrypted", async (t) => {
    const { authentication, management, userId } = await signedIn(t);
    await data(management.updateUser({ userId, password: "Other-1" }));
    assert.deepEqual(await codes(signIn(authentication)), [401, 4011]);
    assert.deepEqual(await codes(signIn(authentication, "alice", "Other-1")), [200, undefined]);
  });

  for (const status of ["Suspended", "Resigned", "Archived", "Deactivated"]) {
    test(`agree that a user who is ${status} cannot sign in`, async (t) => {
      const { authentication, management, userId } = await signedIn(t);
      await data(management.updateUser({ userId, status }));
      assert.deepEqual(await codes(authentication.getProfile()), [401, 4010]);
      assert.deepEqual(await codes(signIn(authentication)), [403, 2005]);
      await data(management.updateUser({ userId, status: "Activated" }));
      assert.deepEqual(await codes(signIn(authentication)), [200, undefined]);
    });
  }

  test("agree that a deleted user does not exist", async (t) => {
    const { authentication, management, userId } = await signedIn(t);
    await data(management.deleteUsersBatch({ userIds: [userId] }));
    assert.deepEqual(await codes(authentication.getProfile()), [401, 4010]);
    assert.deepEqual(await codes(signIn(authentication)), [401, 4011]);
  });

  test("agree that a user who signs up exists", async (t) => {
    const { authentication, management } = await startWorld(t);
    await data(authentication.signUpByUsernamePassword({ username: "bob", password: PASSWORD }));
    const bob = await data(management.getUser({ userId: "bob", userIdType: "username" }));
    assert.deepEqual([bob.username, bob.userSourceType], ["bob", "register"]);
    assert.deepEqual(await codes(management.createUser({ username: "bob" })), USER_TAKEN);
  });

  test("agree that the sessions of a kicked user have ended", async (t) => {
    const { authentication, management, userId, emulator } = await signedIn(t);
    const [{ appId }] = emulator.apps;
    const isActive = async () =>
      (await data(management.checkSessionStatus({ appId, userId }))).active;
    await data(management.kickUsers({ userId, appIds: ["other"] }));
    assert.equal(await isActive(), true);
    await data(management.kickUsers({ userId, appIds: [appId] }));
    assert.equal(await isActive(), false);
    assert.deepEqual(await codes(authentication.getProfile()), [401, 4010]);
    assert.deepEqual(await codes(signIn(authentication)), [200, undefined]);
  });

  test("agree that a resigned user keeps the profile and nothing else", async (t) => {
    const { authentication, management, userId } = await signedIn(t);
    await data(management.createGroup({ code: "g", name: "G", type: "static", description: "d" }));
    await data(management.addGroupMembers({ code: "g", userIds: [userId] }));
    await data(management.resignUser({ userId }));
    assert.deepEqual((await data(management.listGroupMembers({ code: "g" }))).list, []);
    const user = await data(management.getUser({ userId }));
    assert.deepEqual([user.status, user.workStatus], ["Resigned", "Closed"]);
    assert.deepEqual(await codes(signIn(authentication)), [403, 2005]);
  });
});

test("the sign-ins of a user are listed by time and application", async (t) => {
  const { management, emulator, clock } = await startWorld(t);
  const { userId } = emulator.users.find("demo");
  const [{ appId }] = emulator.apps;
  const listed = async (request) =>
    pluck((await data(management.getUserLoginHistory({ userId, ...request }))).list, "time");
  const apps = async () => pluck(await data(management.getUserLoggedinApps({ userId })), "appId");
  assert.deepEqual([await listed(), await apps()], [[], []]);
  const first = clock.now();
  emulator.users.signIn("demo");
  const second = clock.advance(60_000);
  emulator.users.signIn("demo");
  const times = [second, first].map((time) => new Date(time).toISOString());
  assert.deepEqual([await listed(), await apps()], [times, [appId]]);
  assert.deepEqual(await listed({ end: first }), times.slice(1));
  assert.deepEqual(await listed({ start: second, appId }), times.slice(0, 1));
  assert.deepEqual(await listed({ appId: "other" }), []);
  await data(management.kickUsers({ userId, appIds: [appId] }));
  assert.deepEqual(await apps(), []);
});

test("the signed-in user sees what was assigned", async (t) => {
  const { management, authentication, emulator } = await startWorld(t, {
    users: [{ username: "alice" }],
    world: {
      organizations: [
        {
          organizationCode: "acme",
          organizationName: "Acme",
          departments: [{ departmentId: "d", name: "Sales", members: ["alice"] }],
        },
      ],
      groups: [{ code: "dev", name: "Dev", members: ["alice"] }],
      roles: [{ code: "clerk", assignedTo: ["alice"] }],
      tenants: [{ tenantId: "t", name: "Acme", members: ["alice"] }],
      resources: [{ code: "book", type: "DATA" }],
    },
  });
  authentication.setAccessToken(emulator.users.signIn("alice").access_token);
  const grant = { targetType: "ROLE", targetIdentifiers: ["clerk"] };
  const resources = [{ code: "book", actions: ["read"], resourceType: "DATA" }];
  await data(management.authorizeResources({ list: [{ ...grant, resources }] }));
  assert.deepEqual(pluck(await data(authentication.getGroupList()), "code"), ["dev"]);
  assert.deepEqual(pluck(await data(authentication.getRoleList({})), "code"), ["clerk"]);
  assert.deepEqual(pluck(await data(authentication.getTenantList()), "tenantName"), ["Acme"]);
  const departments = await data(authentication.getDepartmentList({}));
  assert.deepEqual(pluck(departments.list, "name"), ["Sales"]);
  const granted = await data(authentication.getAuthorizedResources({}));
  assert.deepEqual(pluck(granted.list, "resourceCode"), ["book"]);
  const profile = await data(authentication.getProfile({ withDepartmentIds: true }));
  assert.deepEqual(profile.departmentIds, ["d"]);
  await data(management.deleteGroupsBatch({ codeList: ["dev"] }));
  assert.deepEqual(await data(authentication.getGroupList()), []);
});

test("an identity is linked and unlinked", async (t) => {
  const { management, ids } = await withUsers(t, [{ username: "a" }]);
  const [userId] = ids;
  await data(management.linkIdentity({ userId, extIdpId: "idp", userIdInIdp: "sub" }));
  assert.deepEqual(pluck(await data(management.getUserIdentities({ userId })), "userIdInIdp"), [
    "sub",
  ]);
  await data(management.unlinkIdentity({ userId, extIdpId: "idp" }));
  assert.deepEqual(await data(management.getUserIdentities({ userId })), []);
});

test("the last of 200 pages is listed", async (t) => {
  const { emulator, management } = await startWorld(t, { users: [] });
  const users = emulator.store.collection("users");
  for (let index = 0; index < 10_000; index += 1) users.add({ username: `user-${index}` });
  const pagination = { page: 200, limit: 50 };
  const { totalCount, list } = await data(management.listUsers({ options: { pagination } }));
  assert.deepEqual([totalCount, list.at(-1).username], [10_000, "user-9999"]);
});
