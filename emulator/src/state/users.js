"use strict";

const { randomBytes } = require("node:crypto");

const { API_CODES } = require("../answers.js");
const { Denial } = require("../denial.js");

// The fields that `getProfile` returns only on request.
const ON_REQUEST = ["customData", "identities", "departmentIds"];
const DEFAULT_COUNTRY_CODE = "+86";

/**
 * The users of the emulator, shared by all its applications.
 *
 * @param {{ now(): number }} clock
 * @returns {object} The functions below. A user is a `UserDto`; the password is stored separately.
 */
function createUsers(clock) {
  const users = new Map();
  const passwords = new Map();
  const timestamp = () => new Date(clock.now()).toISOString();

  function refuseTaken(changes, self) {
    for (const key of ["username", "email", "phone"]) {
      if (!changes[key]) continue;
      const holder = findBy(key, changes[key], changes.phoneCountryCode ?? self?.phoneCountryCode);
      if (holder && holder !== self) {
        throw new Denial(API_CODES.ACCOUNT_TAKEN, `Another user has this ${key}`);
      }
    }
  }

  // A phone number is also found without its country's calling code.
  function findBy(key, value, countryCode) {
    const wanted = comparable(key, value);
    return [...users.values()].find(
      (user) =>
        user[key] !== undefined &&
        comparable(key, user[key]) === wanted &&
        (key !== "phone" || sameCountry(user.phoneCountryCode, countryCode)),
    );
  }

  return {
    /** Adds a user. Throws a `Denial` if another user has one of the identifiers. */
    add({ password, ...fields }) {
      refuseTaken(fields);
      if (users.has(fields.userId)) {
        throw new Denial(API_CODES.ACCOUNT_TAKEN, "Another user has this userId");
      }
      const user = {
        userId: randomBytes(12).toString("hex"),
        createdAt: timestamp(),
        updatedAt: timestamp(),
        status: "Activated",
        workStatus: "Active",
        gender: "U",
        emailVerified: false,
        phoneVerified: false,
        userSourceType: "register",
        loginsCount: 0,
        resetPasswordOnNextLogin: false,
        customData: {},
        ...structuredClone(fields),
      };
      if (user.phone) user.phoneCountryCode ??= DEFAULT_COUNTRY_CODE;
      users.set(user.userId, user);
      if (password !== undefined) this.setPassword(user, password);
      return user;
    },

    /** Changes a user; a field set to `undefined` is removed. */
    update(user, changes) {
      refuseTaken(changes, user);
      Object.assign(user, changes, { updatedAt: timestamp() });
    },

    remove(user) {
      users.delete(user.userId);
      passwords.delete(user.userId);
    },

    setPassword(user, password) {
      passwords.set(user.userId, password);
      user.passwordLastSetAt = timestamp();
    },

    /** Whether the user has this password; without a second argument, whether the user has any. */
    hasPassword: (user, password) =>
      password === undefined ? passwords.has(user.userId) : passwords.get(user.userId) === password,

    noteSignIn(user) {
      user.loginsCount += 1;
      user.lastLogin = timestamp();
    },

    /** Finds a user by `username`, `email` or `phone`. */
    findBy,

    /** Finds a user by any of the three. */
    findByAccount: (account) =>
      findBy("username", account) ?? findBy("email", account) ?? findBy("phone", account),

    find: (userId) => users.get(userId),
    list: () => [...users.values()],
  };
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

function comparable(key, value) {
  return key === "email" ? value.toLowerCase() : value;
}

function sameCountry(one, other) {
  return other === undefined || fullNumber("", one) === fullNumber("", other);
}

module.exports = { createUsers, fullNumber, viewOf };
