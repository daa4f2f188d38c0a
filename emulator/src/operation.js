"use strict";

const { API_CODES, failure, refusal } = require("./answers.js");
const { findBodyFault } = require("./body.js");
const { findFieldFault } = require("./catalogue/validate.js");

const APP_ID_HEADERS = ["x-authing-app-id", "x-genauth-app-id"];

/**
 * Runs one registered operation: finds the application, validates the fields, calls the handler.
 *
 * @param {object} route From the router.
 * @param {Record<string, string>} params The values of the path's `{name}` segments, decoded.
 * @param {object} request The recorded request.
 * @param {{ apps: object, clock: object }} world
 * @returns {Promise<object>} The answer.
 */
async function runOperation(route, params, request, { apps, clock }) {
  const appId = APP_ID_HEADERS.map((name) => request.headers[name]).find(Boolean);
  const app = appId === undefined ? undefined : apps.find(appId);
  if (route.requiresApp && appId === undefined) {
    const message = `The header ${APP_ID_HEADERS.join(" or ")} is missing`;
    return refusal(400, API_CODES.APP_ID_MISSING, message);
  }
  if (route.requiresApp && !app) {
    const message = "No application has the appId that the header names";
    return failure({ statusCode: 404, apiCode: API_CODES.APP_UNKNOWN, message });
  }
  const problem = route.fields && checkBody(request, route.fields);
  return problem || route.handle({ request, params, app, clock });
}

function checkBody(request, fields) {
  const answer = findBodyFault(request);
  if (answer) return answer;
  const shape = new Map(
    Object.entries(fields).map(([name, { type = "any", required = false }]) => [
      name,
      { type, required },
    ]),
  );
  const message = findFieldFault(request.json, shape);
  return message && failure({ statusCode: 400, apiCode: API_CODES.PARAMETER_INVALID, message });
}

module.exports = { runOperation };
