import { optionError } from "../check.js";
import { Denial } from "../denial.js";
import { checkDirectory, checkUsers } from "../people.js";
import { createKeys } from "./keys.js";
import { createMessages } from "./messages.js";
import { createScanCodes } from "./scan-codes.js";
import { createSessions } from "./sessions.js";
import { createTickets } from "./tickets.js";
import { createUsers } from "./users.js";

/**
 * All that the emulator remembers between requests, apart from WeChat's tokens.
 *
 * @param {{ now(): number }} clock
 * @param {object} options Of `startEmulator`: `users`, `ldapAccounts`, `adAccounts`.
 * @param {() => string} origin Tells the emulator's URL, once it listens.
 * @returns {object}
 * @throws {TypeError} `ERR_INVALID_OPTION`
 */
export function createState(clock, { users, ldapAccounts, adAccounts }, origin) {
  const state = {
    clock,
    users: createUsers(clock),
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
  const initial = checkUsers(users);
  for (const [index, user] of initial.entries()) addUser(state, user, `users[${index}]`);
  /** Whom requests without a token stand for. */
  state.standIn = state.users.list()[0];
  return state;
}

/**
 * Adds a user that the program, not a request, asks for. What it names counts as verified.
 *
 * @param {object} state
 * @param {object} user Checked.
 * @param {string} where How the user is called in the error.
 * @returns {object} The user.
 * @throws {TypeError} `ERR_INVALID_OPTION` if another user has one of the identifiers.
 */
export function addUser(state, user, where) {
  try {
    return state.users.add({
      emailVerified: Boolean(user.email),
      phoneVerified: Boolean(user.phone),
      ...user,
    });
  } catch (error) {
    throw error instanceof Denial ? optionError(`${where}: ${error.message}`) : error;
  }
}
