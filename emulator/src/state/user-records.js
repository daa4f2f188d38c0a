"use strict";

// The fields that `getProfile` returns only on request.
const ON_REQUEST = ["customData", "identities", "departmentIds"];
const DEFAULT_COUNTRY_CODE = "+86";

/**
 * The users of the emulator, shared by all its applications and by both APIs.
 *
 * @param {object} store From `createStore`.
 * @param {{ now(): number }} clock
 * @returns {object} The functions below. A user is a `UserDto`; the password is stored separately.
 */
function createUsers({ collections, relations }, clock) {
  const collection = collections.users;
  const passwords = new WeakMap();
  const timestamp = () => new Date(clock.now()).toISOString();
  const isActive = (user) => user.status === "Activated";

  // A phone number is also found without its country's calling code.
  function findBy(key, value, countryCode) {
    if (value === undefined || value === "") return undefined;
    return collection.find({
      [key]: value,
      ...(key === "phone" && countryCode !== undefined ? { phoneCountryCode: countryCode } : {}),
    });
  }

  const users = {
    /** Adds a user. Throws a `Denial` if another user has one of the identifiers. */
    add: (fields) => users.addAll([fields])[0],

    /** Adds several users, or none if one of them is refused. */
    addAll(list) {
      const added = collection.addAll(list.map(({ password: _, ...fields }) => located(fields)));
      for (const [index, { password }] of list.entries()) {
        if (password !== undefined) users.setPassword(added[index], password);
      }
      return added;
    },

    /** Changes a user; a field set to `undefined` is removed. */
    update: collection.update,

    remove: collection.remove,

    setPassword(user, password) {
      passwords.set(user, password);
      user.passwordLastSetAt = timestamp();
    },

    /** Whether the user has this password; without a second argument, whether the user has any. */
    hasPassword: (user, password) =>
      password === undefined ? passwords.has(user) : passwords.get(user) === password,

    /** The password of a user, `undefined` if there is none. */
    passwordOf: (user) => passwords.get(user),

    noteSignIn(user) {
      user.loginsCount += 1;
      user.lastLogin = timestamp();
    },

    /** Finds a user by `username`, `email` or `phone`. */
    findBy,

    /** Finds a user by any of the three. */
    findByAccount: (account) =>
      findBy("username", account) ?? findBy("email", account) ?? findBy("phone", account),

    find: (userId) => collection.get(userId),

    /** Finds a user who may sign in and whose sessions are valid. */
    findActive(userId) {
      const user = collection.get(userId);
      return user && isActive(user) ? user : undefined;
    },

    isActive,

    /** Finds the user who signs in with an account and a password on a page of the server. */
    authenticate(account, password) {
      const user = users.findByAccount(account);
      return user && isActive(user) && users.hasPassword(user, password) ? user : undefined;
    },

    list: () => collection.list(),

    /** A user in the form of the answers; see `viewOf`. */
    view(user, also) {
      const links = relations.departmentMembers.linksTo(user);
      return viewOf({ ...user, departmentIds: links.map(({ from }) => from.departmentId) }, also);
    },
  };
  return users;
}

/**
 * A user in the form of the answers.
 *
 * @param {object} user
 * @param {object} [also] Which of `customData`, `identities` and `departmentIds` to show.
 * @returns {object} A copy.
 */
function viewOf(user, also = {}) {
  const view = structuredClone(user);
  const defaults = { customData: {}, identities: [], departmentIds: [] };
  for (const name of ON_REQUEST) {
    if (also[name]) view[name] ??= defaults[name];
    else delete view[name];
  }
  return view;
}

function located(fields) {
  if (!fields.phone) return fields;
  return { ...fields, phoneCountryCode: fields.phoneCountryCode ?? DEFAULT_COUNTRY_CODE };
}

/**
 * Normalizes a phone number to include its country's calling code.
 *
 * @param {string} number
 * @param {string} [countryCode] `+86` by default.
 * @returns {string} For example `+86 13800000000`.
 */
function fullNumber(number, countryCode = DEFAULT_COUNTRY_CODE) {
  return `+${countryCode.replace(/^\+|^00/, "")} ${number.replace(/[\s-]/g, "")}`;
}

module.exports = { createUsers, fullNumber };
