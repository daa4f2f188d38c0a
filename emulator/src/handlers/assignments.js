"use strict";

const { OPERATIONS } = require("../generated/catalogue.js");
const { createComputed } = require("../management/records/computed.js");
const { createAnswer } = require("../management/records/view.js");

/**
 * What is assigned to the signed-in user by the management API.
 *
 * @param {object} state From `createState`.
 * @param {Record<string, Function>} managed The functions of the management API by the name of the operation,
 *   for those that answer the same of any user.
 * @returns {Record<string, (call: object) => unknown>} Handlers by the name of the operation.
 */
function assignmentHandlers({ store }, managed) {
  const compute = createComputed(store);
  const { groupMembers, tenantMembers } = store.relations;

  function forSelf(name, run) {
    const operation = OPERATIONS.find((candidate) => candidate.name === name);
    const answer = createAnswer(operation, compute);
    const handler = (call) => {
      const self = call.user();
      const args = { ...call.query, userId: self.userId };
      const show = (collection, records) => answer(collection, records, args);
      return run({ self, args, answer: show });
    };
    return [name, handler];
  }

  return Object.fromEntries([
    forSelf("getRoleList", managed.getUserRoles),
    forSelf("getDepartmentList", managed.getUserDepartments),
    forSelf("getAuthorizedResources", managed.getUserAuthorizedResources),
    forSelf("getAccessibleApps", managed.getUserAccessibleApps),
    forSelf("getGroupList", ({ self, answer }) =>
      answer(
        "groups",
        groupMembers.linksTo(self).map(({ from }) => from),
      ),
    ),
    forSelf("getTenantList", ({ self, answer }) =>
      answer(
        "tenants",
        tenantMembers
          .linksTo(self)
          .map(({ from, joinedAt }) => ({ ...from, tenantName: from.name, joinAt: joinedAt })),
      ),
    ),
  ]);
}

module.exports = { assignmentHandlers };
