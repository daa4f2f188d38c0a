"use strict";

const { read } = require("./read.js");

/** An `AbortSignal`, `undefined` if none is given, `null` for anything else. */
function readSignal(given) {
  if (given === undefined || given === null) return undefined;
  const isSignal =
    typeof read(given, "aborted") === "boolean" &&
    typeof read(given, "addEventListener") === "function" &&
    typeof read(given, "removeEventListener") === "function";
  return isSignal ? given : null;
}

module.exports = { readSignal };
