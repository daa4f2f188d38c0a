"use strict";

/**
 * The answer that an error carries. Status and headers are ordinary properties. Body and target of a
 * redirect may hold tokens, so only a program that asks for them by name gets them: no logger, no
 * `JSON.stringify`, no copy and no `util.inspect` meets them, since they are not properties of the object.
 */

const { from: toBuffer } = require("node:buffer").Buffer;
const { OwnWeakMap, create, define, hasOwn, parse } = require("./intrinsics.js");

/** The hidden part of a response: `{ data, location }`, or `{ body }` until the data is first read. */
const hidden = new OwnWeakMap();

function hiddenOf(response) {
  return hidden.get(response);
}

/** JSON where it is JSON, else the text. */
function parsed(body) {
  try {
    return parse(body);
  } catch {
    return body;
  }
}

/** `inspect` shows the accessors of every prototype whose constructor is not one of the language. */
const prototype = create(Object.prototype, {
  constructor: { value: Object },
  data: {
    get() {
      const kept = hiddenOf(this);
      if (kept?.body !== undefined) {
        kept.data = parsed(kept.body);
        kept.body = undefined;
      }
      return kept?.data;
    },
  },
  location: {
    get() {
      return hiddenOf(this)?.location;
    },
  },
});

function responseOf({ status, headers }, kept) {
  const response = create(prototype);
  define(response, "status", status);
  define(response, "headers", headers);
  hidden.set(response, kept);
  return response;
}

/** Headers by name; the values of one that comes more than once are joined, as Node does. */
function joined(entries) {
  const headers = {};
  for (let index = 0; index < entries.length; index += 1) {
    const { 0: name, 1: value } = entries[index];
    define(headers, name, hasOwn(headers, name) ? `${headers[name]}, ${value}` : value);
  }
  return headers;
}

/**
 * @param {{ status: number, headers: [string, string][], location?: string, data?: "text" | "bytes" }} described
 * @param {string | undefined} body the whole body, bytes as Latin-1; none where it is not carried
 */
function describedResponse(described, body) {
  const { status, headers, location, data } = { __proto__: null, ...described };
  const content = data === "bytes" ? { data: toBuffer(body, "latin1") } : { body };
  return responseOf(
    { status, headers: joined(headers) },
    body === undefined ? { __proto__: null, location } : { __proto__: null, location, ...content },
  );
}

/** The response of another realm's error, as one of this realm. */
function copiedResponse({ status, headers, data, location }, copied) {
  return responseOf({ status, headers: copied(headers) }, { data: copied(data), location });
}

module.exports = { describedResponse, copiedResponse };
