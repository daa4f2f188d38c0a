"use strict";

/**
 * The subjects of data policies.
 *
 * @param {object} state From `createState`.
 * @param {object} records From `createRecords`.
 * @returns {Record<string, (call: object) => unknown>} By the name of the operation.
 */
function dataPolicyHandlers({ store }, { lookup }) {
  const { dataPolicyTargets } = store.relations;

  return {
    authorizeDataPolicies({ args, answer }) {
      const policies = args.policyIds.map((id) => lookup.needOne("dataPolicies", id));
      const targets = args.targetList.map(({ id, type }) => lookup.needTarget(type, id));
      for (const policy of policies) {
        for (const target of targets) {
          const known = dataPolicyTargets.find(policy, target);
          const details = store.stamp({ stamp: "authorizationTime" }, known);
          dataPolicyTargets.link(policy, target, details);
        }
      }
      return answer("dataPolicies", policies);
    },

    revokeDataPolicy({ args, answer }) {
      const policy = lookup.needOne("dataPolicies", args.policyId);
      dataPolicyTargets.unlink(policy, lookup.needTarget(args.targetType, args.targetIdentifier));
      return answer("dataPolicies", [policy]);
    },

    listDataPolicyTargets({ args, answer }) {
      const policy = lookup.needOne("dataPolicies", args.policyId);
      const shown = dataPolicyTargets.linksFrom(policy).map(({ to, authorizationTime }) => {
        const [type, targetIdentifier, targetName] = lookup.describeTarget(to);
        const targetType = type === "DEPARTMENT" ? "ORG" : type;
        return { targetType, targetIdentifier, targetName, authorizationTime };
      });
      const { targetType: wanted } = args;
      return answer(
        "dataPolicyTargets",
        shown.filter(({ targetType }) => wanted === undefined || wanted.includes(targetType)),
      );
    },
  };
}

module.exports = { dataPolicyHandlers };
