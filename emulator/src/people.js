"use strict";

const { shapeOf } = require("./catalogue/shapes.js");
const { findFieldFault } = require("./catalogue/validate.js");
const { checkObject, checkText, kindOf, optionError } = require("./check.js");
const { MODELS } = require("./generated/catalogue.js");

/** The default user. */
const DEMO_USER = Object.freeze({
  username: "demo",
  email: "demo@example.com",
  phone: "13800000000",
  password: "Demo-pass-1",
});

/** The default account of LDAP and of Active Directory. */
const DEMO_DIRECTORY_ACCOUNT = Object.freeze({
  sAMAccountName: "demo",
  password: "Demo-directory-1",
});

// All fields of a user are optional, except that one identifier is required.
const USER_SHAPE = new Map([
  ...[...shapeOf(MODELS.UserDto)].map(([name, { type }]) => [name, { type, required: false }]),
  ["password", { type: "string", required: false }],
]);

/**
 * Rejects a value that is not a user who can sign in.
 *
 * @param {unknown} user
 * @param {string} where The name of the user in the error.
 * @throws {TypeError} `ERR_INVALID_OPTION`
 */
function checkUser(user, where) {
  checkObject(user, [...USER_SHAPE.keys()], where);
  const fault = findFieldFault(user, USER_SHAPE);
  if (fault) throw optionError(`${where}: ${fault}`);
  if (!user.username && !user.email && !user.phone) {
    throw optionError(`${where} needs at least one of username, email and phone`);
  }
}

/**
 * @param {unknown} [users] `[DEMO_USER]` by default.
 * @returns {object[]}
 * @throws {TypeError} `ERR_INVALID_OPTION`
 */
function checkUsers(users = [DEMO_USER]) {
  checkList(users, "users");
  return users;
}

/**
 * @param {unknown} accounts `[DEMO_DIRECTORY_ACCOUNT]` by default.
 * @param {string} where The option's name.
 * @returns {object[]} A copy.
 * @throws {TypeError} `ERR_INVALID_OPTION`
 */
function checkDirectory(accounts = [DEMO_DIRECTORY_ACCOUNT], where) {
  checkList(accounts, where);
  return accounts.map((account, index) => {
    const item = `${where}[${index}]`;
    checkObject(account, ["sAMAccountName", "password"], item);
    checkText(account.sAMAccountName, `${item}.sAMAccountName`);
    checkText(account.password, `${item}.password`);
    return { ...account };
  });
}

function checkList(value, where) {
  if (!Array.isArray(value)) throw optionError(`${where} must be an array, not ${kindOf(value)}`);
}

module.exports = { checkDirectory, checkUser, checkUsers, DEMO_DIRECTORY_ACCOUNT, DEMO_USER };
