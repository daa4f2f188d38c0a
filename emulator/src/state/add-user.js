"use strict";

const { optionError } = require("../check.js");
const { Denial } = require("../denial.js");
const { checkUser } = require("../people.js");

/**
 * Adds a user on behalf of the program, not of a request. Its addresses count as verified.
 *
 * @param {object} state
 * @param {object} user
 * @param {string} where The name of the user in the error.
 * @returns {object} The user.
 * @throws {TypeError} `ERR_INVALID_OPTION` if it is not a user, or another user has one of the
 *   identifiers.
 */
function addUser(state, user, where) {
  checkUser(user, where);
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

module.exports = { addUser };
