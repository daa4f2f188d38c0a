"use strict";

const { randomBytes } = require("node:crypto");

const { API_CODES } = require("../answers.js");
const { Denial } = require("../denial.js");

/** Seconds that a QR code or a push code waits for the user. */
const SCAN_CODE_LIFETIME_S = 120;

// The next status of a code by the user's action.
const NEXT = {
  PENDING: { SCAN: "SCANNED", CONFIRM: "AUTHORIZED", CANCEL: "CANCELLED" },
  SCANNED: { CONFIRM: "AUTHORIZED", CANCEL: "CANCELLED" },
  PUSHED: { CONFIRM: "AUTHORIZED", CANCEL: "CANCELLED" },
};

/**
 * QR codes and push codes: sign-ins that a user confirms on another device.
 *
 * @param {{ now(): number }} clock
 * @returns {{
 *   create(status: string, details?: object): object,
 *   find(id: string): object,
 *   act(id: string, action: "SCAN" | "CONFIRM" | "CANCEL"): object,
 * }} Codes are `{ id, status, …details }`. `find` and `act` throw a `Denial` for an unknown ID, `act`
 *   also for an action that comes too late.
 */
function createScanCodes(clock) {
  const codes = new Map();

  function find(id) {
    const code = codes.get(id);
    if (!code) throw new Denial(API_CODES.CODE_ID_UNKNOWN, "There is no code of this id");
    if (NEXT[code.status] && clock.now() >= code.expiresAt) code.status = "EXPIRED";
    return code;
  }

  return {
    create(status, details) {
      const id = randomBytes(12).toString("hex");
      const expiresAt = clock.now() + SCAN_CODE_LIFETIME_S * 1000;
      const code = { ...details, id, status, expiresAt };
      codes.set(id, code);
      return code;
    },
    find,
    act(id, action) {
      const code = find(id);
      const next = NEXT[code.status]?.[action];
      if (!next) {
        const message = `A code that is ${code.status} knows no ${action}`;
        throw new Denial(API_CODES.STATE_WRONG, message);
      }
      code.status = next;
      return code;
    },
  };
}

module.exports = { createScanCodes, SCAN_CODE_LIFETIME_S };
