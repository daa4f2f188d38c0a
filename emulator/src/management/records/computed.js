"use strict";

/**
 * The fields of answers that are not stored but follow from other records, by collection.
 *
 * @param {object} store From `createStore`.
 * @returns {(collection: string, record: object, field: string) => unknown} `undefined` for other fields.
 */
function createComputed({ collections, relations }) {
  const { namespaces, departments } = collections;
  const namespaceName = (code) => namespaces.find({ code })?.name ?? code;
  const childrenOf = ({ departmentId }) => departments.filter({ parentDepartmentId: departmentId });
  const rootOf = ({ organizationCode }) => departments.find({ organizationCode, isRoot: true });
  const ids = (links, side, field) => links.map((link) => link[side][field]);
  const leaders = (department) =>
    ids(
      relations.departmentMembers.linksFrom(department).filter(({ isLeader }) => isLeader),
      "to",
      "userId",
    );

  const fields = {
    users: {
      departmentIds: (user) =>
        ids(relations.departmentMembers.linksTo(user), "from", "departmentId"),
      mainDepartmentId: (user) =>
        relations.departmentMembers.linksTo(user).find(({ isMainDepartment }) => isMainDepartment)
          ?.from.departmentId,
      postIdList: (user) => ids(relations.postMembers.linksTo(user), "from", "id"),
      identities: () => [],
    },
    roles: { namespaceName: ({ namespace }) => namespaceName(namespace) },
    resources: {
      namespaceName: ({ namespace }) => namespaceName(namespace),
      linkedToTenant: () => false,
    },
    dataResources: {
      namespaceName: ({ namespaceCode }) => namespaceName(namespaceCode),
      authorizationNum: () => 0,
    },
    organizations: {
      departmentId: (organization) => rootOf(organization)?.departmentId,
      hasChildren: (organization) => childrenOf(rootOf(organization)).length > 0,
      membersCount: ({ organizationCode }) =>
        new Set(
          departments
            .filter({ organizationCode })
            .flatMap((department) => relations.departmentMembers.linksFrom(department))
            .map(({ to }) => to),
        ).size,
    },
    departments: {
      parentDepartmentCode: ({ parentDepartmentId }) => departments.get(parentDepartmentId)?.code,
      postIdList: (department) => ids(relations.postDepartments.linksTo(department), "from", "id"),
      hasChildren: (department) => childrenOf(department).length > 0,
      membersCount: (department) => relations.departmentMembers.countFrom(department),
      leaderUserIds: leaders,
      id: ({ departmentId }) => departmentId,
    },
    posts: {
      userCount: (post) => relations.postMembers.countFrom(post),
      departmentCount: (post) => relations.postDepartments.countFrom(post),
      departmentIdList: (post) =>
        ids(relations.postDepartments.linksFrom(post), "to", "departmentId"),
    },
    tenants: { membersCount: (tenant) => relations.tenantMembers.countFrom(tenant) },
  };
  return (collection, record, field) => fields[collection]?.[field]?.(record);
}

module.exports = { createComputed };
