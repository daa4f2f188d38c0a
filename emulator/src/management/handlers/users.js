"use strict";

const { API_CODES } = require("../../answers.js");
const { Denial } = require("../../denial.js");
const { createDepartmentTree } = require("../department-tree.js");

const IDENTIFIERS = ["email", "phone", "username"];
/** The fields by which a program asks whether a user exists. */
const UNIQUE = ["username", "email", "phone", "externalId"];

/**
 * Users: creation, changes, and the end of their employment.
 *
 * @param {object} state From `createState`.
 * @param {object} records From `createRecords`.
 * @returns {Record<string, (call: object) => unknown>} By the name of the operation.
 */
function userHandlers({ users, store, sessions, keys, clock }, { lookup }) {
  const { relations } = store;
  const tree = createDepartmentTree(store);

  async function plainPassword({ password }, { passwordEncryptType } = {}) {
    return password === undefined ? undefined : keys.decrypt(password, passwordEncryptType);
  }

  /** What is needed to add a user: everything that can be refused is looked at first. */
  async function prepare(fields, options = {}) {
    if (!IDENTIFIERS.some((name) => fields[name])) {
      throw new Denial(API_CODES.PARAMETER_INVALID, "A user needs an email, a phone or a username");
    }
    const { departmentIds = [], otp: _, tenantIds = [], password: __, salt: ___, ...own } = fields;
    const joined = departmentIds.map((id) => departmentOf(id, options.departmentIdType));
    const tenants = tenantIds.map((id) => store.collections.tenants.need({ tenantId: id }));
    const user = {
      userSourceType: "adminCreated",
      resetPasswordOnNextLogin: options.resetPasswordOnFirstLogin ?? false,
      ...identitiesOf(own),
      password: await plainPassword(fields, options),
    };
    return { user, joined, tenants };
  }

  /** Adds users with the departments and tenants that they start in: all of them, or none. */
  async function create(list, options) {
    const prepared = [];
    for (const fields of list) prepared.push(await prepare(fields, options));
    const created = users.addAll(prepared.map(({ user }) => user));
    for (const [index, { joined, tenants }] of prepared.entries()) {
      const user = created[index];
      for (const department of joined) join(department, user);
      for (const tenant of tenants) {
        const details = store.stamp({ stamp: "joinedAt", generate: { memberId: "objectId" } });
        relations.tenantMembers.link(tenant, user, details);
      }
    }
    return created;
  }

  function departmentOf(id, type) {
    return lookup.needOne("departments", id, type);
  }

  function join(department, user, details = {}) {
    const known = relations.departmentMembers.find(department, user);
    relations.departmentMembers.link(department, user, {
      ...store.stamp({ stamp: "joinedAt" }, known),
      ...details,
    });
  }

  async function update({ userId, metadata: _, ...fields }, options = {}) {
    const user = lookup.needOne("users", userId, options.userIdType);
    const { password: __, ...changes } = fields;
    const password = await plainPassword(fields, options);
    const reset = options.resetPasswordOnNextLogin ?? options.resetPasswordOnFirstLogin;
    if (reset !== undefined) changes.resetPasswordOnNextLogin = reset;
    if (changes.status && changes.status !== user.status) changes.statusChangedAt = now();
    users.update(user, changes);
    if (password !== undefined) users.setPassword(user, password);
    return user;
  }

  const now = () => new Date(clock.now()).toISOString();

  // The account stays, without everything that was assigned to it.
  function resign(user) {
    const { tenantMembers: _, ...assigned } = relations;
    for (const relation of Object.values(assigned)) relation.release(user);
    users.update(user, { status: "Resigned", workStatus: "Closed", statusChangedAt: now() });
  }

  return {
    async createUser({ body: { options, ...fields }, answer }) {
      return answer("users", await create([fields], options));
    },

    async createUsersBatch({ body: { list, options }, answer }) {
      return answer("users", await create(list, options));
    },

    async updateUser({ body: { options, ...fields }, answer }) {
      return answer("users", [await update(fields, options)]);
    },

    async updateUserBatch({ body: { list, options }, answer }) {
      for (const { userId } of list) lookup.needOne("users", userId);
      const updated = [];
      for (const fields of list) updated.push(await update(fields, options));
      return answer("users", updated);
    },

    isUserExists({ body }) {
      const criteria = UNIQUE.filter((name) => body[name]);
      return { exists: criteria.some((name) => users.findBy(name, body[name]) !== undefined) };
    },

    resignUser({ args, answer }) {
      const user = lookup.need("users", ["userId"], args);
      resign(user);
      return answer("users", [user]);
    },

    resignUserBatch({ args, answer }) {
      const resigned = args.userIds.map((id) => lookup.needOne("users", id, args.userIdType));
      for (const user of resigned) resign(user);
      return answer("users", resigned);
    },

    kickUsers({ args, answer }) {
      const user = lookup.need("users", ["userId"], args);
      sessions.endAll(user, args.appIds);
      return answer("users", [user]);
    },

    checkSessionStatus({ args }) {
      const user = lookup.need("users", ["userId"], args);
      return { active: sessions.isActive(user, args.appId) };
    },

    listArchivedUsers({ args, answer }) {
      const archived = store.collections.users
        .list()
        .filter(({ status, statusChangedAt }) => {
          const isLater = !args.startAt || Date.parse(statusChangedAt) / 1000 >= args.startAt;
          return status === "Archived" && isLater;
        })
        .map((user) => ({ userId: user.userId, archivedAt: user.statusChangedAt }));
      return answer("archivedUsers", archived);
    },

    getUserIdentities({ args, answer }) {
      return answer("identities", lookup.need("users", ["userId"], args).identities ?? []);
    },

    linkIdentity({ args, answer }) {
      const user = lookup.need("users", ["userId"], args);
      const { extIdpId, userIdInIdp, type = "generic" } = args;
      users.update(
        user,
        identitiesOf({
          identities: [
            ...(user.identities ?? []),
            { extIdpId, userIdInIdp, type, provider: "oidc", userInfoInIdp: {}, originConnIds: [] },
          ],
        }),
      );
      return answer("users", [user]);
    },

    unlinkIdentity({ args, answer }) {
      const user = lookup.need("users", ["userId"], args);
      const identities = (user.identities ?? []).filter(
        ({ extIdpId }) => extIdpId !== args.extIdpId,
      );
      users.update(user, { identities });
      return answer("users", [user]);
    },

    getUserDepartments({ args, answer }) {
      const user = lookup.need("users", ["userId"], args);
      const links = relations.departmentMembers.linksTo(user);
      const shown = links.map(({ from, to: _, ...details }) => ({
        isLeader: false,
        isMainDepartment: false,
        ...from,
        ...details,
        ...(args.withDepartmentPaths ? pathsOf(from) : {}),
      }));
      return answer("departments", shown);
    },

    setUserDepartments({ args, answer }) {
      const user = lookup.need("users", ["userId"], args);
      const wanted = args.departments.map(({ departmentId, ...details }) => ({
        department: departmentOf(departmentId),
        details,
      }));
      for (const { from } of relations.departmentMembers.linksTo(user)) {
        if (!wanted.some(({ department }) => department === from)) {
          relations.departmentMembers.unlink(from, user);
        }
      }
      for (const { department, details } of wanted) join(department, user, details);
      return answer("users", [user]);
    },
  };

  function pathsOf(department) {
    const path = tree.path(department);
    return {
      departmentIdPath: path.map(({ departmentId }) => departmentId),
      departmentCodePath: path.map(({ code = "" }) => code),
      departmentNamePath: path.map(({ name }) => name),
    };
  }
}

// Identities that come with a request have no ID of their own.
function identitiesOf({ identities, ...fields }) {
  if (!identities) return fields;
  const identified = identities.map((identity) => ({
    identityId: `${identity.extIdpId}:${identity.userIdInIdp}`,
    ...identity,
  }));
  return { ...fields, identities: identified };
}

module.exports = { userHandlers };
