"use strict";

/**
 * The tree of departments.
 *
 * @param {object} store From `createStore`.
 * @returns {{
 *   children(department: object): object[],
 *   below(department: object): object[],
 *   path(department: object): object[],
 *   members(department: object, withBelow?: boolean): object[],
 * }} `below` is the whole tree under a department, `path` the way from the root to it, both with the department.
 *   `members` are users, each once.
 */
function createDepartmentTree({ collections: { departments }, relations: { departmentMembers } }) {
  const tree = {
    children: ({ departmentId }) => departments.filter({ parentDepartmentId: departmentId }),

    below(department) {
      const found = [department];
      for (const each of found) found.push(...tree.children(each));
      return found;
    },

    path(department) {
      const path = [];
      for (let node = department; node; node = departments.get(node.parentDepartmentId)) {
        path.unshift(node);
      }
      return path;
    },

    members(department, withBelow = false) {
      const places = withBelow ? tree.below(department) : [department];
      return [
        ...new Set(places.flatMap((each) => departmentMembers.linksFrom(each)).map(({ to }) => to)),
      ];
    },
  };
  return tree;
}

module.exports = { createDepartmentTree };
