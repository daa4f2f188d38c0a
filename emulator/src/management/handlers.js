"use strict";

const { API_CODES } = require("../answers.js");
const { Denial } = require("../denial.js");
const { publicationHandlers } = require("../events/publication.js");

const { applicationHandlers } = require("./handlers/applications.js");
const { availabilityHandlers } = require("./handlers/availability.js");
const { dataPolicyHandlers } = require("./handlers/data-policies.js");
const { departmentMemberHandlers } = require("./handlers/department-members.js");
const { departmentHandlers } = require("./handlers/departments.js");
const { groupHandlers } = require("./handlers/groups.js");
const { importHandlers } = require("./handlers/imports.js");
const { organizationHandlers } = require("./handlers/organizations.js");
const { postHandlers } = require("./handlers/posts.js");
const { resourceHandlers } = require("./handlers/resources.js");
const { roleHandlers } = require("./handlers/roles.js");
const { signInHandlers } = require("./handlers/sign-ins.js");
const { syncHandlers } = require("./handlers/sync.js");
const { tenantHandlers } = require("./handlers/tenants.js");
const { userListHandlers } = require("./handlers/user-lists.js");
const { userHandlers } = require("./handlers/users.js");
const { createRecords } = require("./records/records.js");

/**
 * The management operations that work on records; all others answer with samples.
 *
 * @param {object} options From `checkManagementOptions`.
 * @param {object} tokens From `createManagementTokens`.
 * @param {object} state From `createState`.
 * @param {object} hub From `createHub`.
 * @returns {{ handlers: Record<string, (call: object) => unknown>, managed: Record<string, Function> }} By the
 *   name of the operation; each handler returns `data`. `managed` are the functions behind some handlers, for the
 *   authentication API.
 */
function createManagementHandlers({ accessKeys, tokenLifetimeMs }, tokens, state, hub) {
  const records = createRecords(state.store);
  const special = Object.assign({}, ...HANDLERS.map((create) => create(state, records)));
  const handled = Object.entries(special).map(([name, run]) => [name, records.handler(name, run)]);
  const handlers = {
    ...publicationHandlers(hub),
    ...records.fromData,
    ...Object.fromEntries(handled),

    getManagementToken({ body }) {
      const accessKey = accessKeys.find(
        (key) =>
          key.accessKeyId === body.accessKeyId && key.accessKeySecret === body.accessKeySecret,
      );
      if (!accessKey) {
        throw new Denial(API_CODES.CLIENT_WRONG, "The access key or its secret is wrong");
      }
      return {
        access_token: tokens.issue(accessKey).token,
        expires_in: Math.floor(tokenLifetimeMs / 1000),
      };
    },
  };
  return { handlers, managed: special };
}

const HANDLERS = [
  applicationHandlers,
  availabilityHandlers,
  dataPolicyHandlers,
  departmentMemberHandlers,
  departmentHandlers,
  groupHandlers,
  importHandlers,
  organizationHandlers,
  postHandlers,
  resourceHandlers,
  roleHandlers,
  signInHandlers,
  syncHandlers,
  tenantHandlers,
  userListHandlers,
  userHandlers,
];

module.exports = { createManagementHandlers };
