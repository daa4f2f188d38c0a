"use strict";

const { API_CODES, refusal } = require("./answers.js");

/**
 * Reads the body of a request. Of a body that is too large, the rest is read and dropped, so that the client gets its
 * answer.
 *
 * @param {import("node:http").IncomingMessage} req
 * @param {number} largest The maximum number of bytes.
 * @returns {Promise<{ body: Buffer, tooLarge: boolean } | undefined>} `undefined` if the client disconnects before
 *   the body is complete.
 */
function readBody(req, largest) {
  return new Promise((resolve) => {
    const chunks = [];
    let size = 0;
    req.on("data", (chunk) => {
      size += chunk.length;
      if (size <= largest) chunks.push(chunk);
    });
    req.on("end", () => resolve({ body: Buffer.concat(chunks), tooLarge: size > largest }));
    req.on("close", () => resolve(undefined));
    req.on("error", () => resolve(undefined));
  });
}

/**
 * @param {{ headers: Record<string, string> }} request The recorded request.
 * @returns {string} The media type of the body in lower case, without parameters; `""` if the request
 *   declares none.
 */
function mediaTypeOf(request) {
  return (request.headers["content-type"] ?? "").split(";")[0].trim().toLowerCase();
}

/**
 * The answer to a body that cannot be read.
 *
 * @param {string} message
 * @returns {object} The answer.
 */
function unreadable(message) {
  return refusal(400, API_CODES.BODY_UNREADABLE, message);
}

/** Maximum nesting of arrays and objects in a body. The code that handles bodies is recursive. */
const DEEPEST_BODY = 500;

/** Whether a JSON value is nested deeper than allowed. */
function isTooDeep(json) {
  let level = [json];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST_BODY) return true;
    level = level
      .filter((value) => typeof value === "object" && value !== null)
      .flatMap((value) => Object.values(value));
  }
  return false;
}

/**
 * Rejects a body that is not a JSON object or is not declared as JSON.
 *
 * @param {object} request The recorded request.
 * @returns {object | undefined} The error answer; `undefined` for an acceptable body.
 */
function findBodyFault(request) {
  if (mediaTypeOf(request) !== "application/json") {
    return unreadable("The content type of the body must be application/json");
  }
  const { json } = request;
  if (typeof json !== "object" || json === null || Array.isArray(json)) {
    return unreadable("The body must be a JSON object");
  }
  if (isTooDeep(json)) {
    return unreadable(`The body must not be nested deeper than ${DEEPEST_BODY} levels`);
  }
  return undefined;
}

module.exports = { findBodyFault, isTooDeep, mediaTypeOf, readBody, unreadable };
