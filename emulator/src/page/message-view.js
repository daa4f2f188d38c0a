"use strict";

const { isTooDeep, mediaTypeOf } = require("../body.js");
const { maskForm, maskJson, maskValue } = require("./masking.js");

/** The rest of a longer body is not shown, in characters. */
const LONGEST_TEXT = 256 * 1024;
const FORM = "application/x-www-form-urlencoded";

/**
 * Header fields and body of a request or an answer, with and without their secrets.
 *
 * @param {object} message
 * @param {string} message.path The path of the request.
 * @param {[string, string][]} message.fields Names and values of the header.
 * @param {Record<string, string>} message.headers The same by name, in lower case.
 * @param {string} message.text The body, or its beginning.
 * @param {number} message.bytes The number of bytes of the whole body.
 * @param {unknown} message.json The body as JSON; `undefined` for another format, or if it is not whole.
 * @returns {{ open: MessageView, masked: MessageView }} `MessageView` is `{ headers, body }`: names and values, and a
 *   text.
 */
function viewsOf({ path, fields, headers, text, bytes, json }) {
  const maskedFields = fields.map(([name, value]) => [name, maskValue(name, value)]);
  const body = bodiesOf({ path, headers, text, bytes, json });
  return {
    open: { headers: fields, body: shortened(body.open, bytes - Buffer.byteLength(text)) },
    masked: { headers: maskedFields, body: shortened(body.masked, 0) },
  };
}

function bodiesOf({ path, headers, text, bytes, json }) {
  if (typeof json === "object" && json !== null && !isTooDeep(json)) {
    // Indentation makes a long body many times as long.
    const indent = text.length > LONGEST_TEXT ? 0 : 2;
    return {
      open: JSON.stringify(json, null, indent),
      masked: JSON.stringify(maskJson(json, path), null, indent),
    };
  }
  if (mediaTypeOf({ headers }) === FORM) {
    return { open: lines([...new URLSearchParams(text)]), masked: lines(maskForm(text, path)) };
  }
  // It is not known where the secrets of another format are.
  return { open: text, masked: bytes === 0 ? "" : `${bytes} bytes are hidden` };
}

function lines(pairs) {
  return pairs.map(([name, value]) => `${name} = ${value}`).join("\n");
}

function shortened(text, missingBytes) {
  const shown = text.slice(0, LONGEST_TEXT);
  const isWhole = shown.length === text.length && missingBytes <= 0;
  return isWhole ? text : `${shown}\n… the rest is not shown`;
}

module.exports = { viewsOf };
