"use strict";

/**
 * The answer that an error carries. Status and headers are ordinary properties. Body and target of a
 * redirect may hold tokens, so only a program that asks for them by name gets them: no logger, no
 * `JSON.stringify`, no copy and no `util.inspect` meets them, since they are not properties of the object.
 */

const { parse } = JSON;
const { apply } = Reflect;
const { create } = Object;
const { get, set } = WeakMap.prototype;
const { from: toBuffer } = require("node:buffer").Buffer;

/** What belongs to a response: `{ data, location }`, or `{ body }` while nobody has asked for the data. */
const hidden = new WeakMap();

function hiddenOf(response) {
  return apply(get, hidden, [response]);
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
  const response = create(prototype, {
    status: { value: status, enumerable: true, writable: true, configurable: true },
    headers: { value: headers, enumerable: true, writable: true, configurable: true },
  });
  apply(set, hidden, [response, kept]);
  return response;
}

/** Headers by name; the values of one that comes more than once are joined, as Node does. */
function joined(entries) {
  const headers = {};
  for (const [name, value] of entries) {
    headers[name] = headers[name] === undefined ? value : `${headers[name]}, ${value}`;
  }
  return headers;
}

/**
 * @param {{ status: number, headers: [string, string][], location?: string, data?: "text" | "bytes" }} described
 * @param {string | undefined} body the whole body, bytes as Latin-1; none where it is not carried
 */
function describedResponse({ status, headers, location, data }, body) {
  const content = data === "bytes" ? { data: toBuffer(body, "latin1") } : { body };
  return responseOf(
    { status, headers: joined(headers) },
    body === undefined ? { location } : { location, ...content },
  );
}

/** The response of another realm's error, as one of this realm. */
function copiedResponse({ status, headers, data, location }, copied) {
  return responseOf({ status, headers: copied(headers) }, { data: copied(data), location });
}

module.exports = { describedResponse, copiedResponse };
