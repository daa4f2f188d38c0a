"use strict";

const KIND = "service ticket";
const PREFIX = "ST-";

/**
 * Service tickets: valid once, for 60 seconds of the emulator's clock, and only for the service and the
 * application that they were issued to.
 *
 * @param {object} tickets From `createTickets`.
 * @param {object} users From `createUsers`.
 * @returns {{
 *   issue(grant: { user: object, service: string, appId: string, isFresh: boolean }): string,
 *   validate(query: URLSearchParams, appId: string): { user: object } | { code: string,
 *     description: string },
 * }} `isFresh`: the user has just entered the password.
 */
function createServiceTickets(tickets, users) {
  function take(ticket) {
    try {
      return tickets.take(KIND, ticket.slice(PREFIX.length));
    } catch {
      return undefined;
    }
  }

  return {
    issue: ({ user, ...grant }) => PREFIX + tickets.issue(KIND, { ...grant, userId: user.userId }),

    // CAS 2.0, 2.5.3, defines the codes. Every validation uses up the ticket, whatever its result (3.1.1).
    validate(query, appId) {
      const ticket = query.get("ticket");
      const service = query.get("service");
      if (!ticket || !service) return refused("INVALID_REQUEST", "ticket and service are required");
      const grant = ticket.startsWith(PREFIX) ? take(ticket) : undefined;
      const user = grant && users.findActive(grant.userId);
      const tooOld = query.get("renew") === "true" && !grant?.isFresh;
      if (!user || grant.appId !== appId || tooOld) {
        return refused("INVALID_TICKET", "The ticket is wrong, used up or expired");
      }
      if (grant.service !== service) {
        return refused("INVALID_SERVICE", "The ticket was issued for another service");
      }
      return { user };
    },
  };
}

function refused(code, description) {
  return { code, description };
}

module.exports = { createServiceTickets };
