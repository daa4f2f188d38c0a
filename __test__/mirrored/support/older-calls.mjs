/**
 * The mirrored package's tests are older than its version 4.0.1, whose methods require more. These functions
 * turn an argument as the tests write it into the one that 4.0.1 declares.
 */

const withType = (group) => ({ type: "static", ...group });

/** By the name of the method. */
export const OLDER_CALLS = {
  createGroup: withType,
  createGroupsBatch: ({ list, ...others }) => ({ list: list.map(withType), ...others }),
  createTenant: (tenant) => ({ appIds: [], ...tenant }),
  // What were fields of the query are options of the body.
  listUsers: ({ page, limit, status, options, ...fields } = {}) => ({
    ...(status === undefined
      ? {}
      : { advancedFilter: [{ field: "status", operator: "EQUAL", value: status }] }),
    options: options ?? { ...fields, ...pagination({ page, limit }) },
  }),
  updateRole: (role) => ({ name: role.code, newCode: role.code, ...role }),
};

function pagination({ page, limit }) {
  return page === undefined && limit === undefined ? {} : { pagination: { page, limit } };
}
