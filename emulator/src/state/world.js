"use strict";

const { checkObject, kindOf, optionError } = require("../check.js");
const { Denial } = require("../denial.js");
const { addUser } = require("./add-user.js");

/** The namespace of roles and resources that name none. */
const DEFAULT_NAMESPACE = Object.freeze({ code: "default", name: "Default namespace" });

/** The collections that the option `world` can fill, in the order in which their records need each other. */
const ORDER = [
  "users",
  "namespaces",
  "organizations",
  "groups",
  "roles",
  "resources",
  "dataResources",
  "dataPolicies",
  "tenants",
  "applications",
  "posts",
  "syncTasks",
  "syncJobs",
  "syncRiskOperations",
  "tenantImports",
];

/** The relation to the users that a record lists in its field `members`. */
const MEMBERSHIPS = {
  groups: "groupMembers",
  tenants: "tenantMembers",
  posts: "postMembers",
  departments: "departmentMembers",
};

/**
 * Fills the store with the records of the option `world`, the applications of the emulator, and the default
 * namespace.
 *
 * @param {object} state From `createState`, with its users.
 * @param {readonly object[]} apps The applications of the emulator.
 * @param {object} [world] As documented in `index.d.ts` under `World`.
 * @throws {TypeError} `ERR_INVALID_OPTION` for an unknown collection, a duplicate, or a name of nothing.
 */
function seed(state, apps, world = {}) {
  const { store, users } = state;
  const { collections, relations } = store;
  checkObject(world, ORDER, "world");
  collections.namespaces.add(DEFAULT_NAMESPACE);
  for (const { appId, appSecret } of apps) {
    collections.applications.add({ appId, appSecret, appName: appId, appIdentifier: appId });
  }

  function userOf(account, where) {
    const user = users.findByAccount(account) ?? users.find(account);
    if (!user) throw optionError(`${where}: no user has the account ${JSON.stringify(account)}`);
    return user;
  }

  function link(name, record, members, where) {
    const relation = relations[MEMBERSHIPS[name]];
    for (const account of members) {
      const generate = name === "tenants" ? { memberId: "objectId" } : {};
      relation.link(record, userOf(account, where), store.stamp({ stamp: "joinedAt", generate }));
    }
  }

  function addDepartment({ departments = [], members = [], ...fields }, where) {
    const department = collections.departments.add(fields);
    link("departments", department, members, where);
    addDepartments(departments, department, where);
  }

  function addDepartments(list, { organizationCode, departmentId }, where) {
    for (const [index, fields] of list.entries()) {
      const placed = { ...fields, organizationCode, parentDepartmentId: departmentId };
      addDepartment(placed, `${where}.departments[${index}]`);
    }
  }

  function addOrganization({ departments = [], rootDepartmentId, ...fields }, where) {
    const { organizationCode, organizationName: name } = collections.organizations.add(fields);
    const departmentId = rootDepartmentId && { departmentId: rootDepartmentId };
    const place = { organizationCode, name, isRoot: true, ...departmentId };
    addDepartments(departments, collections.departments.add(place), where);
  }

  function add(name, { members, assignedTo = [], ...fields }, where) {
    if (name === "users") return addUser(state, fields, where);
    if (name === "organizations") return addOrganization(fields, where);
    const record = collections[name].add(fields);
    if (members && MEMBERSHIPS[name]) link(name, record, members, where);
    for (const account of assignedTo) {
      relations.roleAssignments.link(record, userOf(account, where));
    }
    return record;
  }

  for (const name of ORDER.filter((each) => world[each] !== undefined)) {
    if (!Array.isArray(world[name])) {
      throw optionError(`world.${name} must be an array, not ${kindOf(world[name])}`);
    }
    for (const [index, record] of world[name].entries()) {
      const where = `world.${name}[${index}]`;
      checkObject(record, Object.keys(record ?? {}), where);
      refusing(where, () => add(name, record, where));
    }
  }
}

function refusing(where, run) {
  try {
    run();
  } catch (error) {
    throw error instanceof Denial ? optionError(`${where}: ${error.message}`) : error;
  }
}

module.exports = { DEFAULT_NAMESPACE, seed };
