"use strict";

const { createDepartmentTree } = require("../department-tree.js");
const { filtered, searched, sorted } = require("../records/search.js");

/** The fields that a keyword is compared with, as the service documents. */
const SEARCHED = ["phone", "email", "name", "username", "nickname"];

/**
 * Lists of users.
 *
 * @param {object} state From `createState`.
 * @param {object} records From `createRecords`.
 * @returns {Record<string, (call: object) => unknown>} By the name of the operation.
 */
function userListHandlers({ users, store, sessions }, { lookup }) {
  const tree = createDepartmentTree(store);

  /** Conditions on what is not a field of a user. */
  const special = {
    loggedInApps: (user, appIds) =>
      sessions.of(user).some(({ appId }) => [appIds].flat().includes(appId)),
    department: (user, wanted) =>
      [wanted].flat().some((place) => {
        const department = lookup.find("departments", ["organizationCode", "departmentId"], place);
        return (
          department && tree.members(department, place.includeChildrenDepartments).includes(user)
        );
      }),
  };

  // The API calls the ID `id` in places where it is not the name of the field.
  const named = (field) => (field === "id" ? "userId" : field);

  function listUsers({ args, answer }) {
    const { keywords, fuzzySearchOn = SEARCHED, advancedFilter = [], sort = [] } = args;
    const found = searched(users.list(), keywords, fuzzySearchOn.map(named));
    const kept = filtered(
      found,
      advancedFilter.map((condition) => ({ ...condition, field: named(condition.field) })),
      special,
    );
    const inOrder = sort.map(({ field, order }) => ({ field: named(field), order }));
    return answer("users", sorted(kept, inOrder));
  }

  return {
    listUsers,
    listUsersByKeywords: listUsers,

    listUsersLegacy({ args, answer }) {
      const { status, updatedAtStart = 0, updatedAtEnd = Number.POSITIVE_INFINITY } = args;
      const kept = users.list().filter((user) => {
        const updatedAt = Date.parse(user.updatedAt);
        return (
          (status === undefined || user.status === status) &&
          updatedAt >= updatedAtStart &&
          updatedAt <= updatedAtEnd
        );
      });
      return answer("users", kept);
    },
  };
}

module.exports = { userListHandlers };
