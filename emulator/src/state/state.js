"use strict";

const { COLLECTIONS, RELATIONS } = require("../generated/collections.js");
const { checkDirectory, checkUsers } = require("../people.js");
const { createStore } = require("../store/store.js");
const { addUser } = require("./add-user.js");
const { createKeys } = require("./password-keys.js");
const { createMessages } = require("./one-time-codes.js");
const { createScanCodes } = require("./scanned-codes.js");
const { createSessions } = require("./sessions.js");
const { createTickets } = require("./tickets.js");
const { createUsers } = require("./user-records.js");

/**
 * The emulator's state between requests, apart from WeChat's tokens.
 *
 * @param {{ now(): number }} clock
 * @param {object} options The `startEmulator` options `users`, `ldapAccounts` and `adAccounts`.
 * @param {() => string} origin Returns the emulator's URL, once it listens.
 * @returns {object}
 * @throws {TypeError} `ERR_INVALID_OPTION`
 */
function createState(clock, { users, ldapAccounts, adAccounts }, origin) {
  const store = createStore(clock, { collections: COLLECTIONS, relations: RELATIONS });
  const state = {
    clock,
    store,
    users: createUsers(store, clock),
    sessions: createSessions(clock, () => `${origin()}/oidc`),
    messages: createMessages(clock),
    tickets: createTickets(clock),
    scanCodes: createScanCodes(clock),
    keys: createKeys(),
    directories: {
      LDAP: checkDirectory(ldapAccounts, "ldapAccounts"),
      AD: checkDirectory(adAccounts, "adAccounts"),
    },
    origin,
  };
  // Whoever may not sign in any more is signed out.
  store.onChange(({ collection, kind, record }) => {
    if (collection !== "users" || kind === "created") return;
    if (kind === "deleted" || !state.users.isActive(record)) state.sessions.endAll(record);
  });
  const initial = checkUsers(users);
  for (const [index, user] of initial.entries()) addUser(state, user, `users[${index}]`);
  /** The user that requests without a token act as. */
  state.standIn = state.users.list()[0];
  return state;
}

module.exports = { createState };
