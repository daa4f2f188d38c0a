"use strict";

const { API_CODES } = require("../../answers.js");
const { Denial } = require("../../denial.js");
const { createDepartmentTree } = require("../department-tree.js");
const { filtered, searched, sorted } = require("../records/search.js");

/** A department in a request. */
const DEPARTMENT = ["organizationCode", "departmentId"];
const SEARCHED = ["name", "code", "description"];

/**
 * Departments: the tree.
 *
 * @param {object} state From `createState`.
 * @param {object} records From `createRecords`.
 * @returns {Record<string, (call: object) => unknown>} By the name of the operation.
 */
function departmentHandlers({ store }, { lookup }) {
  const { departments, organizations } = store.collections;
  const { departmentMembers, postDepartments } = store.relations;
  const tree = createDepartmentTree(store);
  const needed = (args) => lookup.need("departments", DEPARTMENT, args);

  function parentOf({ organizationCode, parentDepartmentId, departmentIdType }) {
    return needed({ organizationCode, departmentId: parentDepartmentId, departmentIdType });
  }

  function setLeaders(department, userIds) {
    const leaders = new Set(userIds.map((id) => lookup.needOne("users", id)));
    for (const { to } of departmentMembers.linksFrom(department)) {
      departmentMembers.link(department, to, { isLeader: leaders.has(to) });
    }
    for (const leader of leaders) {
      const known = departmentMembers.find(department, leader);
      const joined = store.stamp({ stamp: "joinedAt" }, known);
      departmentMembers.link(department, leader, { ...joined, isLeader: true });
    }
  }

  function setPosts(department, postIds) {
    for (const { from } of postDepartments.linksTo(department)) {
      postDepartments.unlink(from, department);
    }
    for (const id of postIds) postDepartments.link(lookup.needOne("posts", id), department);
  }

  const inOrganization = ({ organizationCode }) => {
    organizations.need({ organizationCode });
    return departments.filter({ organizationCode });
  };

  return {
    createDepartment({ body, answer }) {
      const { metadata: _, departmentIdType: __, tenantId: ___, postIdList, ...fields } = body;
      const parent = parentOf(body);
      const department = departments.add({ ...fields, parentDepartmentId: parent.departmentId });
      if (postIdList) setPosts(department, postIdList);
      return answer("departments", [department]);
    },

    updateDepartment({ body, answer }) {
      const department = needed(body);
      const {
        metadata: _,
        departmentIdType: __,
        tenantId: ___,
        departmentId: ____,
        ...rest
      } = body;
      const { leaderUserIds, parentDepartmentId, postIdList, ...changes } = rest;
      if (parentDepartmentId) {
        const parent = parentOf(body);
        if (tree.below(department).includes(parent)) {
          throw new Denial(API_CODES.STATE_WRONG, "A department cannot be moved below itself");
        }
        changes.parentDepartmentId = parent.departmentId;
      }
      departments.update(department, changes);
      if (leaderUserIds) setLeaders(department, leaderUserIds);
      if (postIdList) setPosts(department, postIdList);
      return answer("departments", [department]);
    },

    deleteDepartment({ args, answer }) {
      const department = needed(args);
      if (department.isRoot) {
        const message = "The root department is deleted with its organization only";
        throw new Denial(API_CODES.STATE_WRONG, message);
      }
      departments.remove(department);
      return answer("departments", [department]);
    },

    updateNodeStatus({ args, answer }) {
      const department = lookup.needOne("departments", args.departmentId);
      departments.update(department, { status: args.status });
      return answer("departments", [department]);
    },

    getAllDepartments({ args, answer }) {
      const all = inOrganization(args);
      return answer("departments", args.departmentId ? tree.below(needed(args)) : all);
    },

    listChildrenDepartments({ args, answer }) {
      const children = tree
        .children(needed(args))
        .filter(
          ({ isVirtualNode, status }) =>
            !(args.excludeVirtualNode && isVirtualNode) &&
            !(args.onlyVirtualNode && !isVirtualNode) &&
            (args.status === undefined || status === args.status),
        );
      return answer("departments", children);
    },

    getParentDepartment({ args, answer }) {
      const parent = departments.get(needed(args).parentDepartmentId);
      if (!parent) throw new Denial(API_CODES.STATE_WRONG, "The root department has no parent");
      return answer("departments", [parent]);
    },

    searchDepartments({ args, answer }) {
      return answer("departments", searched(inOrganization(args), args.keywords, SEARCHED));
    },

    searchDepartmentsList({ args, answer }) {
      const { advancedFilter, sortBy, orderBy, sort } = args;
      const order = sort ?? (sortBy ? [{ field: sortBy, order: orderBy }] : []);
      return answer("departments", sorted(filtered(inOrganization(args), advancedFilter), order));
    },
  };
}

module.exports = { departmentHandlers };
