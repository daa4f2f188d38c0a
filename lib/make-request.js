"use strict";

/** Reads the argument of `makeRequest`, which describes a request as a configuration of axios does. */

const { isAnyArrayBuffer, isArrayBufferView, isPromise } = require("node:util").types;
const { OwnSet, apply, keys, parse, tagOf } = require("./intrinsics.js");
const { invalidArgument } = require("./invalid-argument.js");
const { read } = require("./read.js");

const { Buffer, Response } = globalThis;
const Bytes = Uint8Array;

const NAMES = new OwnSet([
  "method",
  "url",
  "params",
  "data",
  "headers",
  "timeout",
  "signal",
  "maxRetries",
  "throwOnFailure",
  "responseType",
  "dryRun",
]);

/** Bodies that the platform serializes. */
const WEB = new OwnSet([
  "[object FormData]",
  "[object Blob]",
  "[object File]",
  "[object URLSearchParams]",
]);
const QUERY = "[object URLSearchParams]";

const wrong = (field, message) => invalidArgument("makeRequest", field, message);

/** The bytes of a body that the platform serializes, and their content type. */
async function serialized(data) {
  const response = new Response(data);
  const type = response.headers.get("content-type") ?? "application/octet-stream";
  return { data: new Bytes(await response.arrayBuffer()), type };
}

/** The URL with the pairs of a `URLSearchParams` behind its query. */
function withQuery(url, query) {
  const pairs = `${query}`;
  if (typeof url !== "string" || pairs === "") return url;
  const [address] = url.split("#", 1);
  return `${address}${address.includes("?") ? "&" : "?"}${pairs}`;
}

/** The body as an object or bytes, and the content type of bytes; a promise of them if that takes time. */
function bodyOf(data) {
  if (data === undefined || data === null) return {};
  if (typeof data === "string") {
    let object;
    try {
      object = parse(data);
    } catch {
      // Falls through to the error below.
    }
    if (typeof object === "object" && object !== null) return bodyOf(object);
  }
  if (isArrayBufferView(data)) {
    const { buffer, byteOffset, byteLength } = data;
    return {
      data: new Bytes(buffer, byteOffset, byteLength),
      type: "application/octet-stream",
    };
  }
  if (isAnyArrayBuffer(data)) {
    return { data: new Bytes(data), type: "application/octet-stream" };
  }
  if (WEB.has(apply(tagOf, data, []))) return serialized(data);
  if (typeof data === "object" && !Array.isArray(data)) return { data };
  throw wrong(
    "data",
    "data must be an object, the JSON text of one, URLSearchParams, FormData, a Blob or bytes.",
  );
}

/**
 * @param {object} native the native part
 * @param {object} client
 * @param {object} config the argument
 * @param {(promise: Promise<unknown>) => Promise<unknown>} begun takes the promise of the native part
 */
async function makeRequest(native, client, config, begun) {
  if (typeof config !== "object" || config === null) {
    throw wrong("config", "the argument must be an object.");
  }
  const names = keys(config);
  for (let index = 0; index < names.length; index += 1) {
    const name = names[index];
    if (!NAMES.has(name) && config[name] !== undefined) {
      throw wrong(name, `there is no member ${JSON.stringify(name)} in a request.`);
    }
  }
  const responseType = read(config, "responseType") ?? "json";
  if (responseType !== "json" && responseType !== "buffer") {
    throw wrong("responseType", 'responseType must be "json" or "buffer".');
  }
  const isBinary = responseType === "buffer";
  const isDryRun = read(config, "dryRun") ?? false;
  if (typeof isDryRun !== "boolean") throw wrong("dryRun", "dryRun must be true or false.");
  // All members are read now: the caller may use the object for its next request.
  const method = read(config, "method");
  let url = read(config, "url");
  let params = read(config, "params");
  if (apply(tagOf, params, []) === QUERY) {
    url = withQuery(url, params);
    params = undefined;
  }
  const options = {
    headers: read(config, "headers"),
    timeout: read(config, "timeout"),
    signal: read(config, "signal"),
    maxRetries: read(config, "maxRetries"),
    throwOnFailure: read(config, "throwOnFailure"),
  };
  const body = bodyOf(read(config, "data"));
  const { data, type } = isPromise(body) ? await body : body;
  const kind = { contentType: type, isBinary, isDryRun };
  const answer = await begun(native.makeRequest(client, method, url, params, data, kind, options));
  return isBinary && !isDryRun ? Buffer.from(answer, "base64") : answer;
}

module.exports = { makeRequest };
