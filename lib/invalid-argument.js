"use strict";

const { CLASSES } = require("./error-classes.js");

/**
 * The error for an argument that is wrong.
 *
 * @param {string} operation the method
 * @param {string} field the argument, or its place in an object
 * @param {string} message a sentence
 */
function invalidArgument(operation, field, message) {
  return new CLASSES.ConfigurationError(`${operation}: ${message}`, {
    code: "ERR_INVALID_ARGUMENT",
    field,
    operation,
  });
}

module.exports = { invalidArgument };
