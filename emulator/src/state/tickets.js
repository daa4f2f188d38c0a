"use strict";

const { randomBytes } = require("node:crypto");

const { API_CODES } = require("../answers.js");
const { Denial } = require("../denial.js");

/** Lifetime of a ticket in seconds, as in the examples of the service's documentation. */
const TICKET_LIFETIME_S = 60;

/**
 * Tokens and tickets that one step of an operation passes to the next: valid once and for a short time.
 *
 * @param {{ now(): number }} clock
 * @returns {{
 *   issue(kind: string, value: object): string,
 *   take(kind: string, ticket: string): object,
 * }} `take` throws a `Denial` for a ticket that is wrong, used up, expired or of another kind.
 */
function createTickets(clock) {
  const tickets = new Map();
  return {
    issue(kind, value) {
      const ticket = randomBytes(24).toString("base64url");
      const expiresAt = clock.now() + TICKET_LIFETIME_S * 1000;
      tickets.set(ticket, { kind, value, expiresAt });
      return ticket;
    },
    take(kind, ticket) {
      const known = tickets.get(ticket);
      if (known?.kind !== kind || clock.now() >= known.expiresAt) {
        throw new Denial(API_CODES.TICKET_WRONG, `The ${kind} is wrong, used up or expired`);
      }
      tickets.delete(ticket);
      return known.value;
    },
  };
}

module.exports = { createTickets, TICKET_LIFETIME_S };
