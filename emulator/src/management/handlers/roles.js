"use strict";

/** A role in a request: its code and its namespace. */
const ROLE = ["code", "namespace"];

/**
 * Roles and their assignment.
 *
 * @param {object} state From `createState`.
 * @param {object} records From `createRecords`.
 * @returns {Record<string, (call: object) => unknown>} By the name of the operation.
 */
function roleHandlers({ store }, { lookup }) {
  const { roles } = store.collections;
  const { roleAssignments } = store.relations;

  const targetsOf = ({ targets }, namespace) =>
    targets.map(({ targetType, targetIdentifier }) =>
      lookup.needTarget(targetType, targetIdentifier, namespace),
    );

  function assign(role, targets, { enableTime, endTime } = {}) {
    for (const target of targets) {
      const known = roleAssignments.find(role, target);
      const times = { enableTime: enableTime ?? undefined, endTime: endTime ?? undefined };
      const stamp = store.stamp({ stamp: "createdAt" }, known);
      roleAssignments.link(role, target, { ...stamp, ...times });
    }
  }

  function revoke(role, targets) {
    for (const target of targets) roleAssignments.unlink(role, target);
  }

  function each(run) {
    return ({ args, body, answer }) => {
      const wanted = body.roles ?? [body];
      const assigned = wanted.map((role) => lookup.need("roles", ROLE, role));
      const targets = targetsOf(body, body.namespace);
      for (const role of assigned) run(role, targets, args);
      return answer("roles", assigned);
    };
  }

  const rolesOf = (user, namespace) =>
    roleAssignments
      .linksTo(user)
      .filter(store.isEffective)
      .map(({ from }) => from)
      .filter((role) => role.namespace === namespace);

  return {
    assignRole: each(assign),
    assignRoleBatch: each(assign),
    revokeRole: each(revoke),
    revokeRoleBatch: each(revoke),

    getUserRoles({ args, answer }) {
      const user = lookup.need("users", ["userId"], args);
      return answer("roles", rolesOf(user, args.namespace ?? "default"));
    },

    hasAnyRole({ args }) {
      const user = lookup.need("users", ["userId"], args);
      const wanted = args.roles.map((role) => lookup.find("roles", ROLE, role));
      const held = roleAssignments.linksTo(user).filter(store.isEffective);
      return { hasAnyRole: held.some(({ from }) => wanted.includes(from)) };
    },

    deleteRoles({ args, answer }) {
      const found = args.roleList.map((role) => lookup.find("roles", ROLE, role)).filter(Boolean);
      for (const role of found) roles.remove(role);
      return answer("roles", found);
    },

    listRoleAssignments({ args, accessKey, answer }) {
      const { roleCode, namespaceCode, targetType = ["USER", "ORG"] } = args;
      const role = lookup.need("roles", ROLE, { code: roleCode, namespace: namespaceCode });
      const kinds = targetType.map((type) => (type === "ORG" ? "DEPARTMENT" : type));
      const shown = roleAssignments
        .linksFrom(role)
        .filter(({ to }) => kinds.includes(lookup.describeTarget(to)[0]))
        .map(({ enableTime, endTime, createdAt }) => ({
          roleId: role.id,
          roleName: role.name,
          roleCode: role.code,
          description: role.description,
          status: "ENABLE",
          userPoolId: accessKey?.userPoolId,
          enableTime,
          endTime,
          createdAt,
          updatedAt: createdAt,
        }));
      return answer("roleAssignments", shown);
    },
  };
}

module.exports = { roleHandlers };
