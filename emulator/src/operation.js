import { API_CODES, failure, refusal } from "./answers.js";

const APP_ID_HEADERS = ["x-authing-app-id", "x-genauth-app-id"];

/**
 * Runs one registered operation: finds the application, checks the fields, calls the handler.
 *
 * @param {object} route From the router.
 * @param {Record<string, string>} params The values of the path's `{name}` segments, decoded.
 * @param {object} request The recorded request.
 * @param {{ apps: object, clock: object }} world
 * @returns {Promise<object>} The answer.
 */
export async function runOperation(route, params, request, { apps, clock }) {
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
  const type = (request.headers["content-type"] ?? "").split(";")[0].trim().toLowerCase();
  if (type !== "application/json") {
    const message = "The content type of the body must be application/json";
    return refusal(400, API_CODES.BODY_UNREADABLE, message);
  }
  const { json } = request;
  if (typeof json !== "object" || json === null || Array.isArray(json)) {
    return refusal(400, API_CODES.BODY_UNREADABLE, "The body must be a JSON object");
  }
  const message = findFieldFault(json, fields);
  return message && failure({ statusCode: 400, apiCode: API_CODES.PARAMETER_INVALID, message });
}

function findFieldFault(json, fields) {
  const unknown = Object.keys(json).find((name) => !Object.hasOwn(fields, name));
  if (unknown !== undefined) return `The field ${unknown} is not known`;
  for (const [name, { type, required }] of Object.entries(fields)) {
    const value = json[name];
    if (value === undefined || value === null || value === "") {
      if (required) return `The field ${name} is required`;
    } else if (type && typeOf(value) !== type) {
      return `The field ${name} must be of type ${type}`;
    }
  }
  return undefined;
}

function typeOf(value) {
  return Array.isArray(value) ? "array" : typeof value;
}
