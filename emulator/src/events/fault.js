"use strict";

const { checkChoice, checkInteger, checkObject, optionError } = require("../check.js");
const { isCloseCode } = require("./frames.js");

const NAMES = [
  "afterMessages",
  "close",
  "reason",
  "drop",
  "silent",
  "truncate",
  "pongs",
  "flood",
  "frameBytes",
  "slowRead",
];
const ENDS = ["close", "drop", "silent"];
// RFC 6455, 5.5: 125 bytes less those of the code.
const LONGEST_REASON = 123;
const LONGEST_WAIT_MS = 2 ** 31 - 1;
const { MAX_SAFE_INTEGER } = Number;

/**
 * Validates the effect `socket` of a fault rule.
 *
 * @param {object} fault As documented in `index.d.ts` under `SocketFault`.
 * @param {string} where The name of the effect in the error.
 * @throws {TypeError} `ERR_INVALID_OPTION`
 */
function checkSocketFault(fault, where) {
  checkObject(fault, NAMES, where);
  const given = Object.entries(fault).filter(([, value]) => value !== undefined);
  for (const [name, value] of given) CHECKS[name](value, `${where}.${name}`);
  const ends = ENDS.filter((name) => fault[name] !== undefined);
  if (ends.length > 1) throw optionError(`${where} cannot have both ${ends[0]} and ${ends[1]}`);
  if (fault.afterMessages !== undefined && ends.length === 0) {
    throw optionError(`${where}.afterMessages needs one of ${ENDS.join(", ")}`);
  }
  if (fault.reason !== undefined && fault.close === undefined) {
    throw optionError(`${where}.reason needs close`);
  }
  const effects = given.filter(([name]) => name !== "afterMessages");
  if (effects.length === 0) throw optionError(`${where} needs one of ${NAMES.slice(1).join(", ")}`);
}

const CHECKS = {
  afterMessages: (value, where) => checkInteger(value, 0, MAX_SAFE_INTEGER, where),
  close(value, where) {
    if (!isCloseCode(value)) {
      throw optionError(`${where} must be a status code of a close frame, such as 1001`);
    }
  },
  reason(value, where) {
    if (typeof value !== "string" || Buffer.byteLength(value) > LONGEST_REASON) {
      throw optionError(`${where} must be a string of at most ${LONGEST_REASON} bytes`);
    }
  },
  drop: (value, where) => checkChoice(value, ["end", "reset"], where),
  silent: (value, where) => checkChoice(value, [true], where),
  truncate: (value, where) => checkInteger(value, 0, MAX_SAFE_INTEGER, where),
  pongs: (value, where) => checkChoice(value, [true, false], where),
  flood(value, where) {
    checkObject(value, ["count", "bytes"], where);
    checkInteger(value.count, 1, MAX_SAFE_INTEGER, `${where}.count`);
    checkInteger(value.bytes ?? 0, 0, 2 ** 30, `${where}.bytes`);
  },
  frameBytes: (value, where) => checkInteger(value, 1, MAX_SAFE_INTEGER, where),
  slowRead(value, where) {
    checkObject(value, ["bytes", "intervalMs"], where);
    checkInteger(value.bytes, 1, MAX_SAFE_INTEGER, `${where}.bytes`);
    checkInteger(value.intervalMs, 0, LONGEST_WAIT_MS, `${where}.intervalMs`);
  },
};

module.exports = { checkSocketFault };
