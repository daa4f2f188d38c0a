"use strict";

/**
 * The HTTP response that an error carries. Status and headers are ordinary properties. The body and the
 * redirect target may hold tokens, so they are accessors outside the object itself: a program gets them by
 * name, and loggers, `JSON.stringify`, copies and `util.inspect` do not see them.
 */

const { OwnWeakMap, create, define, hasOwn, parse, toBuffer } = require("./intrinsics.js");

/** The hidden part of a response: `{ data, location }`, or `{ body }` until `data` is first read. */
const hidden = new OwnWeakMap();

function hiddenOf(response) {
  return hidden.get(response);
}

/** Parses JSON; returns any other text unchanged. */
function parsed(body) {
  try {
    return parse(body);
  } catch {
    return body;
  }
}

/** `util.inspect` shows the accessors of a prototype unless its constructor is a built-in class. */
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

/** Headers by name; the values of a repeated header are joined, as Node does. */
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
 * @param {string | undefined} body the whole body, bytes as Latin-1; `undefined` if it is not carried
 */
function describedResponse(described, body) {
  const { status, headers, location, data } = { __proto__: null, ...described };
  const content = data === "bytes" ? { data: toBuffer(body, "latin1") } : { body };
  return responseOf(
    { status, headers: joined(headers) },
    body === undefined ? { __proto__: null, location } : { __proto__: null, location, ...content },
  );
}

/** Converts the response of an error of another realm to this realm. */
function copiedResponse({ status, headers, data, location }, copied) {
  return responseOf({ status, headers: copied(headers) }, { data: copied(data), location });
}

module.exports = { describedResponse, copiedResponse, joined };
