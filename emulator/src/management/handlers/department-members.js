"use strict";

const { API_CODES } = require("../../answers.js");
const { Denial } = require("../../denial.js");
const { createDepartmentTree } = require("../department-tree.js");
const { searched, sorted } = require("../records/search.js");

const DEPARTMENT = ["organizationCode", "departmentId"];
const SEARCHED = ["name", "nickname", "username", "email", "phone"];
const SORTED_BY = { userId: "userId", createAt: "createdAt", updatedAt: "updatedAt" };

/**
 * The members of departments.
 *
 * @param {object} state From `createState`.
 * @param {object} records From `createRecords`.
 * @returns {Record<string, (call: object) => unknown>} By the name of the operation.
 */
function departmentMemberHandlers({ store }, { lookup }) {
  const { tenantMembers, departmentMembers } = store.relations;
  const tree = createDepartmentTree(store);
  const needed = (args) => lookup.need("departments", DEPARTMENT, args);
  const membersOf = (args) => tree.members(needed(args), args.includeChildrenDepartments);

  // The members of a tenant have IDs of their own there, beside those of the users.
  function tenantUsers({ linkUserIds = [], memberIds = [], tenantId }) {
    const linked = linkUserIds.map((id) => lookup.needOne("users", id));
    if (memberIds.length === 0) return linked;
    const links = tenantMembers.linksFrom(lookup.needOne("tenants", tenantId));
    return [
      ...linked,
      ...memberIds.map((memberId) => {
        const link = links.find((each) => each.memberId === memberId);
        if (!link) throw new Denial(API_CODES.RECORD_UNKNOWN, "No member has this memberId");
        return link.to;
      }),
    ];
  }

  return {
    listDepartmentMembers({ args, answer }) {
      const members = membersOf(args);
      const field = SORTED_BY[args.sortBy];
      return answer("users", field ? sorted(members, [{ field, order: args.orderBy }]) : members);
    },

    searchDepartmentMembers: ({ args, answer }) =>
      answer("users", searched(membersOf(args), args.keywords, SEARCHED)),

    listDepartmentMemberIds: ({ args }) => tree.members(needed(args)).map(({ userId }) => userId),

    isUserInDepartment({ args }) {
      const user = lookup.needOne("users", args.userId);
      return { inDepartment: membersOf(args).includes(user) };
    },

    addTenantDepartmentMembers({ args, answer }) {
      const department = needed(args);
      for (const user of tenantUsers(args)) {
        const known = departmentMembers.find(department, user);
        departmentMembers.link(department, user, store.stamp({ stamp: "joinedAt" }, known));
      }
      return answer("departments", [department]);
    },

    removeTenantDepartmentMembers({ args, answer }) {
      const department = needed(args);
      for (const user of tenantUsers(args)) departmentMembers.unlink(department, user);
      return answer("departments", [department]);
    },
  };
}

module.exports = { departmentMemberHandlers };
