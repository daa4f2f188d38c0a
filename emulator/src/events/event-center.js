"use strict";

const { API_CODES, refusal } = require("../answers.js");
const { COLLECTIONS } = require("../generated/collections.js");
const { publishChanges } = require("./changes.js");
const { acceptingHeaders, findHandshakeFault, headBytes } = require("./handshake.js");
const { CLIENT_BY_PATH, isEventPath } = require("./paths.js");
const { userPublicationRoute } = require("./publication.js");
const { createEventSocket } = require("./socket.js");
const { createSubscriberChecks } = require("./subscriber.js");

/**
 * Creates the event center of an emulator: the sockets of both clients.
 *
 * @param {object} world
 * @param {object} world.hub From `createHub`.
 * @param {{ now(): number }} world.clock
 * @param {object} world.timers From `createTimers`.
 * @param {object} world.state From `createState`.
 * @param {object} world.management The checked option `management`.
 * @param {boolean} world.requireSignIn
 * @returns {{ routes: object[], note: Function, accept: Function }}
 */
function createEvents({ hub, clock, timers, state, management, requireSignIn }) {
  const checks = createSubscriberChecks({ management, state, requireSignIn });
  let accepted = 0;
  publishChanges(hub, state.store, COLLECTIONS);

  function subscribe(client, request) {
    const wrong = findHandshakeFault(request);
    if (wrong) return wrong;
    const { answer, subscriber } = checks[client](request);
    if (answer) return answer;
    const eventName = eventNameOf(request);
    if (eventName === "") {
      return refusal(400, API_CODES.PARAMETER_INVALID, "The parameter code is required");
    }
    const about = { client, eventName, ...subscriber };
    return { status: 101, headers: acceptingHeaders(request), about };
  }

  return {
    routes: [
      ...Object.entries(CLIENT_BY_PATH).map(([path, client]) => ({
        method: "GET",
        path,
        requiresApp: false,
        isFor: () => true,
        handle: ({ request }) => subscribe(client, request),
      })),
      userPublicationRoute(hub, state, requireSignIn),
    ],

    /** Records the answer to a request for an event socket; `status` is undefined if it gets none. */
    note(request, status) {
      if (!isEventPath(request.path)) return;
      const client = CLIENT_BY_PATH[request.path];
      hub.record({ client, eventName: eventNameOf(request), status, request });
    },

    /**
     * Accepts a handshake.
     *
     * @param {object} connection `{ stream, head, raw, id }`
     * @param {object} request The recorded request.
     * @param {object} answer The rendered answer with status 101.
     * @param {object} about The properties of the socket, from the route's answer.
     * @param {object} effect The effect of the fault rule that applies, or `{}`.
     */
    async accept(connection, request, answer, about, effect) {
      const { truncate, drip, reset, stall, socket: fault = {} } = effect;
      accepted += 1;
      const all = { id: accepted, ...about, request, connectionId: connection.id };
      const tools = { fault, clock, timers, changed: hub.changed };
      const { api, outgoing, start } = createEventSocket(connection, all, tools);
      if (truncate !== undefined) outgoing.truncate(truncate);
      const head = headBytes(answer);
      const size = drip?.bytes ?? head.length;
      for (let at = 0; at < head.length; at += size) {
        if (drip && at > 0) await timers.pause(drip.intervalMs);
        outgoing.write(head.subarray(at, at + size));
      }
      if (reset) outgoing.reset();
      if (stall) outgoing.mute();
      hub.add(api);
      start(connection.head);
      this.note(request, answer.status);
    },
  };
}

function eventNameOf({ query }) {
  return new URLSearchParams(query).get("code") ?? "";
}

module.exports = { createEvents };
