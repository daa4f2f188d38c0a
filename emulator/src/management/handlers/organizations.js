"use strict";

const { API_CODES } = require("../../answers.js");
const { Denial } = require("../../denial.js");

/**
 * Organizations: each has a root department, which is created, renamed and deleted with it.
 *
 * @param {object} state From `createState`.
 * @param {object} records From `createRecords`.
 * @returns {Record<string, (call: object) => unknown>} By the name of the operation.
 */
function organizationHandlers({ store }, { fromData }) {
  const { organizations, departments } = store.collections;

  return {
    createOrganization({ body: { metadata: _, ...fields }, answer }) {
      const organization = organizations.add(fields);
      const { organizationCode, organizationName } = organization;
      departments.add({ organizationCode, name: organizationName, isRoot: true });
      return answer("organizations", [organization]);
    },

    async updateOrganization(call) {
      const data = await fromData.updateOrganization(call);
      const { organizationCode, organizationNewCode, organizationName: name } = call.args;
      const code = organizationNewCode || organizationCode;
      const root = departments.find({ organizationCode: code, isRoot: true });
      if (name && root) departments.update(root, { name });
      return data;
    },

    updateOrganizationStatus({ args, answer }) {
      const root = departments.find({ departmentId: args.rootNodeId, isRoot: true });
      if (!root) throw departments.unknown();
      const organization = organizations.find({ organizationCode: root.organizationCode });
      if (args.status === undefined) {
        throw new Denial(API_CODES.PARAMETER_INVALID, "The field status is required");
      }
      organizations.update(organization, { status: args.status });
      return answer("organizations", [organization]);
    },
  };
}

module.exports = { organizationHandlers };
