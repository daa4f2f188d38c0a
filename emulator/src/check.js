"use strict";

/**
 * Creates the error for an invalid option.
 *
 * @param {string} message One sentence that names the option and the expected value.
 * @returns {TypeError} With `code` set to `"ERR_INVALID_OPTION"`.
 */
function optionError(message) {
  return Object.assign(new TypeError(message), { code: "ERR_INVALID_OPTION" });
}

/**
 * Describes a value for an error message without revealing it: it may be a secret.
 *
 * @param {unknown} value
 * @returns {string} For example `"a string"`, `"an array"`, `"nothing"`.
 */
function kindOf(value) {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  if (typeof value === "number") return `the number ${value}`;
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}

/**
 * Rejects anything but a plain options object with known names only.
 *
 * @param {unknown} value The object to check.
 * @param {readonly string[]} known The allowed names.
 * @param {string} where The name of the object in the error, for example `"apps[0]"`.
 * @throws {TypeError} `ERR_INVALID_OPTION`
 */
function checkObject(value, known, where) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw optionError(`${where} must be an object, not ${kindOf(value)}`);
  }
  for (const name of Object.keys(value)) {
    if (!known.includes(name)) {
      throw optionError(`${where} has no option "${name}"; the options are ${known.join(", ")}`);
    }
  }
}

/**
 * Rejects anything but a string with at least one character.
 *
 * @param {unknown} value
 * @param {string} where The name of the value in the error.
 * @throws {TypeError} `ERR_INVALID_OPTION`
 */
function checkText(value, where) {
  if (typeof value !== "string" || value === "") {
    const given = value === "" ? "an empty one" : kindOf(value);
    throw optionError(`${where} must be a non-empty string, not ${given}`);
  }
}

/**
 * Rejects anything but an integer within bounds.
 *
 * @param {unknown} value
 * @param {number} least The minimum.
 * @param {number} most The maximum.
 * @param {string} where The name of the value in the error.
 * @throws {TypeError} `ERR_INVALID_OPTION`
 */
function checkInteger(value, least, most, where) {
  if (!Number.isInteger(value) || value < least || value > most) {
    throw optionError(`${where} must be an integer from ${least} to ${most}, not ${kindOf(value)}`);
  }
}

/**
 * Rejects a value that is not in a list of allowed values.
 *
 * @param {unknown} value
 * @param {readonly unknown[]} allowed
 * @param {string} where The name of the value in the error.
 * @throws {TypeError} `ERR_INVALID_OPTION`
 */
function checkChoice(value, allowed, where) {
  if (!allowed.includes(value)) {
    const choices = allowed.map((choice) => JSON.stringify(choice)).join(", ");
    const given = typeof value === "string" ? JSON.stringify(value) : kindOf(value);
    throw optionError(`${where} must be one of ${choices}, not ${given}`);
  }
}

module.exports = { checkChoice, checkInteger, checkObject, checkText, kindOf, optionError };
