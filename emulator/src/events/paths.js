"use strict";

/** The paths of the event sockets and the client that each belongs to. */
const CLIENT_BY_PATH = Object.freeze({
  "/events/v1/management/sub": "management",
  "/events/v1/authentication/sub": "authentication",
});

/**
 * @param {string} path Without the query.
 * @returns {boolean}
 */
function isEventPath(path) {
  return Object.hasOwn(CLIENT_BY_PATH, path);
}

module.exports = { CLIENT_BY_PATH, isEventPath };
