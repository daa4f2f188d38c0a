"use strict";

const { createDepartmentTree } = require("./department-tree.js");

/**
 * Everything whose rights a user has: the user, its groups, its departments with the departments above, and the
 * roles of all of them.
 *
 * @param {object} store From `createStore`.
 * @returns {{
 *   of(user: object): Set<object>,
 *   grants(record: object): Map<object, Set<string>>,
 * }} `grants` returns the permitted actions of each resource that is granted to a record itself.
 */
function createSubjects(store) {
  const tree = createDepartmentTree(store);
  const { groupMembers, departmentMembers, roleAssignments, resourceAuthorizations } =
    store.relations;
  const froms = (links) => links.filter(store.isEffective).map(({ from }) => from);

  return {
    of(user) {
      const subjects = new Set([
        user,
        ...froms(groupMembers.linksTo(user)),
        ...froms(departmentMembers.linksTo(user)).flatMap(tree.path),
      ]);
      // A role can hold other roles: what is added is visited, too.
      for (const subject of subjects) {
        for (const role of froms(roleAssignments.linksTo(subject))) subjects.add(role);
      }
      return subjects;
    },

    grants(record) {
      const links = resourceAuthorizations.linksTo(record);
      return new Map(links.map(({ from, actions }) => [from, new Set(actions)]));
    },
  };
}

module.exports = { createSubjects };
