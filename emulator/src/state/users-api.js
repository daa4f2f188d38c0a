"use strict";

const { optionError } = require("../check.js");
const { addUser } = require("./add-user.js");

const ALL = { customData: true, identities: true, departmentIds: true };

/**
 * `emulator.users`: the functions with which a program manages users without a request.
 *
 * @param {object} state From `createState`.
 * @param {readonly object[]} apps The applications of the emulator.
 * @returns {object} See `Users` in `index.d.ts`.
 */
function createUsersApi(state, apps) {
  const { users, sessions } = state;
  const find = (account) => users.findByAccount(account) ?? users.find(account);
  return Object.freeze({
    list: () => users.list().map((user) => users.view(user, ALL)),
    find(account) {
      const user = find(account);
      return user && users.view(user, ALL);
    },
    add(user) {
      return users.view(addUser(state, user, "user"), ALL);
    },
    signIn(account, { appId = apps[0]?.appId, scope } = {}) {
      const user = find(account);
      if (!user) throw optionError("no user has this account");
      const app = apps.find((candidate) => candidate.appId === appId);
      if (!app) throw optionError("there is no application of this appId");
      if (!users.isActive(user)) throw optionError(`the user is ${user.status}`);
      users.noteSignIn(user);
      return sessions.issue(user, app, scope);
    },
  });
}

module.exports = { createUsersApi };
