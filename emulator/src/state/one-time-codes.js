"use strict";

const { randomInt } = require("node:crypto");

const { API_CODES } = require("../answers.js");
const { Denial } = require("../denial.js");

/** Lifetime of a one-time code in an email, in milliseconds. */
const CODE_LIFETIME_MS = 300_000;
/** Lifetime of a one-time code in a text message, in milliseconds. */
const SMS_CODE_LIFETIME_MS = 60_000;
/** The shortest time between two messages to an address for one channel, in milliseconds. */
const INTERVAL_MS = 60_000;
/** The maximum length of `emulator.messages`: the most recent messages are kept. */
const KEPT = 10_000;
const DIGITS = 6;

/**
 * The text messages and emails sent, and the one-time codes in them.
 *
 * A code is valid once, for the channel that it was sent for. The next code for the same channel and
 * address replaces it.
 *
 * @param {{ now(): number }} clock
 * @returns {object} The functions below.
 */
function createMessages(clock) {
  let sent = [];
  const codes = new Map();
  const keyOf = (to, channel) => `${channel} ${to.toLowerCase()}`;

  function isValid(to, channel, code) {
    const known = codes.get(keyOf(to, channel));
    return known?.code !== undefined && known.code === code && clock.now() < known.expiresAt;
  }

  return {
    /**
     * Sends a code. `kind` is `"sms"` or `"email"`, `to` an address or a full phone number. Throws a `Denial`
     * within a minute after the last one.
     */
    send({ kind, to, channel }) {
      const last = codes.get(keyOf(to, channel));
      if (last && clock.now() < last.sentAt + INTERVAL_MS) {
        const message = "A code can be sent once a minute for a channel and an address";
        throw new Denial(API_CODES.CODE_SENT_TOO_OFTEN, message);
      }
      const code = String(randomInt(10 ** DIGITS)).padStart(DIGITS, "0");
      const time = clock.now();
      const lifetime = kind === "sms" ? SMS_CODE_LIFETIME_MS : CODE_LIFETIME_MS;
      codes.set(keyOf(to, channel), { code, sentAt: time, expiresAt: time + lifetime });
      sent.push(Object.freeze({ kind, to, channel, code, time }));
      if (sent.length >= 2 * KEPT) sent = sent.slice(-KEPT);
    },

    isValid,

    /** Uses up a code. Throws a `Denial` if it is not valid for any of the channels. */
    consume(to, channels, code) {
      const channel = channels.find((candidate) => isValid(to, candidate, code));
      if (!channel) {
        throw new Denial(API_CODES.CODE_WRONG, "The code is wrong, used up or expired");
      }
      codes.get(keyOf(to, channel)).code = undefined;
    },

    list: () => sent.slice(-KEPT),
    clear() {
      sent = [];
    },
  };
}

module.exports = { CODE_LIFETIME_MS, createMessages, SMS_CODE_LIFETIME_MS };
