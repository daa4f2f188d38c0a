"use strict";

/**
 * Groups, as far as the catalogue's data does not describe their operations.
 *
 * @param {object} state From `createState`.
 * @returns {Record<string, (call: object) => unknown>} By the name of the operation.
 */
function groupHandlers({ store }) {
  const { groups } = store.collections;
  const { groupMembers } = store.relations;

  return {
    getAllGroups({ args, answer }) {
      const all = groups.list();
      if (!args.fetchMembers) return answer("groups", all);
      const members = (group) => groupMembers.linksFrom(group).map(({ to }) => to);
      return answer(
        "groups",
        all.map((group) => ({ ...group, members: members(group) })),
      );
    },

    createOrUpdateGroup({ body }) {
      const known = groups.find({ code: body.code });
      if (known) groups.update(known, body);
      const group = known ?? groups.add(body);
      return {
        created: known === undefined,
        data: { members: [], metadataSource: [], ...pick(group) },
      };
    },
  };
}

function pick({ id, code, name, description, type }) {
  return { id, code, name, description, type };
}

module.exports = { groupHandlers };
