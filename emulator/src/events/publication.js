"use strict";

const { success } = require("../answers.js");
const { argumentReader } = require("../catalogue/argument-reader.js");
const { Denial } = require("../denial.js");
const { createCall } = require("../handlers/call.js");
const { isManagementRequest } = require("../management/identity.js");

const USER_PATH = "/api/v3/pub-userEvent";

/**
 * The management operations that publish an event.
 *
 * @param {object} hub From `createHub`.
 * @returns {Record<string, (call: object) => object>} Handlers by the name of the operation.
 */
function publicationHandlers(hub) {
  const publish = ({ body }) => {
    hub.api.publish(body.eventType, body.eventData ?? null);
    return { success: true };
  };
  return { verifyEvent: publish, pubUserEvent: publish };
}

/**
 * The route by which an authentication client publishes an event on behalf of its user.
 *
 * @param {object} hub From `createHub`.
 * @param {object} state From `createState`.
 * @param {boolean} requireSignIn
 * @returns {object}
 */
function userPublicationRoute(hub, state, requireSignIn) {
  const readArguments = argumentReader({ body: { model: "PubEventDto" } });
  const { pubUserEvent } = publicationHandlers(hub);
  return {
    method: "POST",
    path: USER_PATH,
    requiresApp: false,
    isFor: (request) => !isManagementRequest(request),
    handle({ request, app }) {
      const { answer, ...given } = readArguments(request);
      if (answer) return answer;
      try {
        createCall(state, { ...given, request, app }, requireSignIn).user();
        return success(pubUserEvent(given));
      } catch (error) {
        if (error instanceof Denial) return error.answer;
        throw error;
      }
    },
  };
}

module.exports = { publicationHandlers, userPublicationRoute };
