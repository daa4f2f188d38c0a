"use strict";

/** The prefix of the page's paths. Routes and mounted handlers of a program cannot have it. */
const RESERVED_PREFIX = "/__emulator";

/**
 * @param {string} path Without the query.
 * @returns {boolean} Whether the path belongs to the page.
 */
function isReserved(path) {
  return path === RESERVED_PREFIX || path.startsWith(`${RESERVED_PREFIX}/`);
}

module.exports = { isReserved, RESERVED_PREFIX };
