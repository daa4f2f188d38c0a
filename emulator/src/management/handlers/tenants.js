"use strict";

const { randomBytes } = require("node:crypto");

const { API_CODES } = require("../../answers.js");
const { Denial } = require("../../denial.js");
const { searched } = require("../records/search.js");

const SEARCHED = ["phone", "email", "name", "username", "nickname"];

/**
 * Tenants and their members. A member is a user of the pool with an ID of its own in the tenant.
 *
 * @param {object} state From `createState`.
 * @param {object} records From `createRecords`.
 * @returns {Record<string, (call: object) => unknown>} By the name of the operation.
 */
function tenantHandlers({ users, store, keys }, { lookup }) {
  const { tenants } = store.collections;
  const { tenantMembers } = store.relations;
  const tenantOf = ({ tenantId }) => lookup.needOne("tenants", tenantId);

  const memberView = ({ from, to, memberId, isTenantAdmin = false }) => ({
    ...to,
    userPoolId: from.userPoolId,
    tenantId: from.tenantId,
    memberId,
    linkUserId: to.userId,
    isTenantAdmin,
  });

  /** The memberships that a request names by the IDs of users or of members. */
  function membersOf(args) {
    const { linkUserId, memberId } = args;
    const { linkUserIds = [linkUserId].filter(Boolean), memberIds = [memberId].filter(Boolean) } =
      args;
    if (linkUserIds.length === 0 && memberIds.length === 0) {
      const message = "At least one user or member is required";
      throw new Denial(API_CODES.PARAMETER_INVALID, message);
    }
    const links = tenantMembers.linksFrom(tenantOf(args));
    const named = (wanted, idOf, what) =>
      wanted.map((id) => {
        const link = links.find((each) => idOf(each) === id);
        if (!link) throw new Denial(API_CODES.RECORD_UNKNOWN, `No member has this ${what}`);
        return link;
      });
    return [
      ...named(linkUserIds, ({ to }) => to.userId, "linkUserId"),
      ...named(memberIds, (link) => link.memberId, "memberId"),
    ];
  }

  function setAdmin(isTenantAdmin) {
    return ({ args, answer }) => {
      for (const { from, to } of membersOf(args)) tenantMembers.link(from, to, { isTenantAdmin });
      return answer("tenants", []);
    };
  }

  function removeMembers({ args, answer }) {
    for (const { from, to } of membersOf(args)) tenantMembers.unlink(from, to);
    return answer("tenants", []);
  }

  return {
    createTenant({ body, accessKey, answer }) {
      const code = randomBytes(4).toString("hex");
      const tenant = tenants.add({
        ...body,
        code,
        host: `${code}.example.com`,
        creator: accessKey?.accessKeyId,
        userPoolId: accessKey?.userPoolId,
      });
      return answer("tenants", [tenant]);
    },

    async createTenantUser({ body: { tenantId, options = {}, ...fields }, answer }) {
      const tenant = tenantOf({ tenantId });
      const { password: text, salt: _, ...profile } = fields;
      const password = text && (await keys.decrypt(text, options.passwordEncryptType));
      const user = users.add({ ...profile, userSourceType: "adminCreated", password });
      const memberId = store.stamp({ stamp: "joinedAt", generate: { memberId: "objectId" } });
      const link = tenantMembers.link(tenant, user, memberId);
      return answer("tenantMembers", [memberView(link)]);
    },

    updateTenantUser({ args, answer }) {
      const [{ to }] = membersOf(args);
      users.update(to, args.updates);
      return answer("tenants", []);
    },

    getTenantUser: ({ args, answer }) => answer("tenantMembers", membersOf(args).map(memberView)),

    listTenantUsers({ args, answer }) {
      const members = tenantMembers.linksFrom(tenantOf(args)).map(memberView);
      return answer("tenantMembers", searched(members, args.keywords, SEARCHED));
    },

    listTenantAdmin({ args, answer }) {
      const members = tenantMembers.linksFrom(tenantOf(args)).map(memberView);
      const admins = members.filter(({ isTenantAdmin }) => isTenantAdmin);
      return answer("tenantMembers", searched(admins, args.keywords, SEARCHED));
    },

    removeTenantUsers: removeMembers,
    deleteTenantUser: removeMembers,
    setTenantAdmin: setAdmin(true),
    deleteTenantAdmin: setAdmin(false),
  };
}

module.exports = { tenantHandlers };
