"use strict";

/**
 * Posts, as far as the catalogue's data does not describe their operations.
 *
 * @param {object} state From `createState`.
 * @param {object} records From `createRecords`.
 * @returns {Record<string, (call: object) => unknown>} By the name of the operation.
 */
function postHandlers({ store }, { lookup }) {
  const { posts } = store.collections;
  const { postDepartments, postMembers } = store.relations;

  // The mirrored SDK declares the list of departments as text: IDs with commas between them.
  function setDepartments(post, departmentIdList) {
    if (departmentIdList === undefined) return;
    const ids = departmentIdList.split(",").filter(Boolean);
    const wanted = ids.map((id) => lookup.needOne("departments", id.trim()));
    for (const { to } of postDepartments.linksFrom(post)) postDepartments.unlink(post, to);
    for (const department of wanted) postDepartments.link(post, department);
  }

  return {
    createPost({ body: { departmentIdList, ...fields }, answer }) {
      const post = posts.add(fields);
      setDepartments(post, departmentIdList);
      return answer("posts", [post]);
    },

    updatePost({ body: { departmentIdList, id, ...fields }, answer }) {
      const post = id ? lookup.needOne("posts", id) : posts.need({ code: fields.code });
      posts.update(post, fields);
      setDepartments(post, departmentIdList);
      return answer("posts", [post]);
    },

    getPostById: ({ args, answer }) => answer("posts", [lookup.needOne("posts", args.idList)]),

    getUserPost({ args, answer }) {
      const user = lookup.need("users", ["userId"], args);
      const [link] = postMembers.linksTo(user);
      if (!link) throw posts.unknown("userId");
      return answer("posts", [link.from]);
    },
  };
}

module.exports = { postHandlers };
