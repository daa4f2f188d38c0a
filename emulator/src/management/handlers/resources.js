"use strict";

const { createSubjects } = require("../subjects.js");

/** Permits every action. */
const ALL_ACTIONS = "*";

/**
 * Resources and the authorizations for them.
 *
 * @param {object} state From `createState`.
 * @param {object} records From `createRecords`.
 * @returns {Record<string, (call: object) => unknown>} By the name of the operation.
 */
function resourceHandlers({ store }, { lookup }) {
  const { resources } = store.collections;
  const { resourceAuthorizations } = store.relations;
  const subjects = createSubjects(store);

  function grant({ targetType, targetIdentifiers, resources: wanted }, namespace) {
    const targets = targetIdentifiers.map((id) => lookup.needTarget(targetType, id, namespace));
    for (const { code, actions } of wanted) {
      const resource = lookup.need("resources", ["code", "namespace"], { code, namespace });
      for (const target of targets) {
        const known = resourceAuthorizations.find(resource, target)?.actions ?? [];
        const all = [...new Set([...known, ...actions])];
        resourceAuthorizations.link(resource, target, { actions: all });
      }
    }
  }

  /** What is granted to any of several records, in the form of the answers. */
  function granted(records, { namespace, resourceType, resourceList }) {
    const joined = new Map();
    for (const record of records) {
      for (const [resource, actions] of subjects.grants(record)) {
        joined.set(resource, new Set([...(joined.get(resource) ?? []), ...actions]));
      }
    }
    return [...joined]
      .filter(
        ([{ code, namespace: own, type }]) =>
          (namespace === undefined || own === namespace) &&
          (resourceType === undefined || type === resourceType) &&
          (resourceList === undefined || resourceList.includes(code)),
      )
      .map(([{ code, description, type, apiIdentifier }, actions]) => ({
        resourceCode: code,
        description,
        resourceType: type,
        apiIdentifier,
        actions: [...actions],
        effect: "ALLOW",
      }));
  }

  return {
    authorizeResources({ args, answer }) {
      for (const entry of args.list) grant(entry, args.namespace);
      return answer("resources", []);
    },

    getAuthorizedResources({ args, answer }) {
      const { targetType, targetIdentifier, namespace } = args;
      const target = lookup.needTarget(targetType, targetIdentifier, namespace);
      return answer("authorizations", granted([target], args));
    },

    getUserAuthorizedResources({ args, answer }) {
      const user = lookup.need("users", ["userId"], args);
      return answer("authorizations", granted(subjects.of(user), args));
    },

    getRoleAuthorizedResources({ args, answer }) {
      const role = lookup.need("roles", ["code", "namespace"], args);
      return answer("authorizations", granted([role], { resourceType: args.resourceType }));
    },

    getGroupAuthorizedResources({ args, answer }) {
      return answer("authorizations", granted([lookup.need("groups", ["code"], args)], args));
    },

    isActionAllowed({ args: { userId, action, resource: code, namespace } }) {
      const user = lookup.needOne("users", userId);
      const resource = lookup.find("resources", ["code", "namespace"], { code, namespace });
      const allowed = [...subjects.of(user)].some((subject) => {
        const actions = subjects.grants(subject).get(resource);
        return actions !== undefined && (actions.has(action) || actions.has(ALL_ACTIONS));
      });
      return { allowed };
    },

    getResourceAuthorizedTargets({ args, answer }) {
      const { resource: code, namespace, targetType: wanted } = args;
      const resource = lookup.need("resources", ["code", "namespace"], { code, namespace });
      const shown = resourceAuthorizations.linksFrom(resource).map(({ to, actions }) => {
        const [targetType, targetIdentifier] = lookup.describeTarget(to);
        return { targetType, targetIdentifier, actions };
      });
      return answer(
        "authorizations",
        shown.filter(({ targetType }) => wanted === undefined || targetType === wanted),
      );
    },

    /** By the codes in one namespace, or by the IDs. */
    deleteResourcesBatch({ args: { codeList = [], ids = [], namespace }, answer }) {
      const found = [
        ...codeList.map((code) =>
          lookup.find("resources", ["code", "namespace"], { code, namespace }),
        ),
        ...ids.map((id) => resources.get(id)),
      ].filter(Boolean);
      for (const resource of found) resources.remove(resource);
      return answer("resources", found);
    },
  };
}

module.exports = { resourceHandlers };
