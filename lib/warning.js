"use strict";

/** Warnings of the process about errors that nobody handles. */

const { apply } = require("./intrinsics.js");
const { read } = require("./read.js");

const { emitWarning } = process;

/** The text of what a program has thrown. */
function textOf(thrown) {
  try {
    return `${read(thrown, "stack") ?? thrown}`;
  } catch {
    return "It has no text.";
  }
}

/**
 * @param {Error & { code: string }} error
 * @param {string} [detail] the cause of the error where it is left out
 */
function warn(error, detail = undefined) {
  const { cause, code, message, name: type } = error;
  const text = detail ?? (cause === undefined ? undefined : textOf(cause));
  apply(emitWarning, process, [message, { type, code, detail: text }]);
}

module.exports = { warn };
