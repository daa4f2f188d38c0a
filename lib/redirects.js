"use strict";

/**
 * Helpers that read and write request and response objects: those of Node, Express and Koa, the `raw` ones
 * of Fastify, and those of the Fetch standard, as used by Hono and Next. All other steps of a login happen
 * on the native side.
 */

const { ConfigurationError } = require("./error-classes.js").CLASSES;
const { isArray } = require("./intrinsics.js");
const native = require("./native.js");
const { read } = require("./read.js");

const RESPONSE =
  "the response of Node's http module or of Express, ctx.res of Koa, or reply.raw of Fastify";
const REQUEST =
  "the request of Node's http module or of Express, ctx.req of Koa, request.raw of Fastify, or a Request " +
  "of the Fetch standard";

/** Whether it is a request of the Fetch standard. A Fetch response has no `method`. */
function isFetchRequest(value) {
  return (
    typeof read(value, "url") === "string" &&
    typeof read(value, "method") === "string" &&
    typeof read(read(value, "headers"), "get") === "function"
  );
}

/** The `Cookie` header; several are joined as RFC 9113, 8.2.3, specifies. */
function cookiesOf(request) {
  const headers = read(request, "headers");
  const header = read(headers, "cookie") ?? read(headers, "Cookie") ?? "";
  return isArray(header) ? header.join("; ") : String(header);
}

/** The parts of a request that the native side reads: target, cookies, and whether it came over TLS. */
function readRequest(request) {
  if (isFetchRequest(request)) {
    const { url, headers } = request;
    const cookies = headers.get("cookie") ?? "";
    return { target: url, cookies, encrypted: /^https:/i.test(url) };
  }
  return {
    // Express removes the mount path of a router from `url`.
    target: read(request, "originalUrl") ?? read(request, "url"),
    cookies: cookiesOf(request),
    // With "trust proxy" set, Express knows whether a proxy in front of the process terminated TLS.
    encrypted: !!read(read(request, "socket"), "encrypted") || read(request, "secure") === true,
  };
}

function refuse(name, expected) {
  throw new ConfigurationError(`The argument ${name} must be ${expected}.`, {
    code: "ERR_INVALID_ARGUMENT",
    field: name,
  });
}

/** Rejects anything but a response that can still take headers. */
function checkResponse(response, ...methods) {
  if (["setHeader", ...methods].some((name) => typeof read(response, name) !== "function")) {
    refuse("res", RESPONSE);
  }
  if (read(response, "headersSent")) {
    refuse("res", "a response whose headers are not sent yet");
  }
}

/** Adds cookies to those that the application has already set. */
function addCookies(response, cookies) {
  if (cookies.length > 0) {
    const all = [read(response, "getHeader") ? (response.getHeader("Set-Cookie") ?? []) : []]
      .flat()
      .concat(cookies);
    response.setHeader("Set-Cookie", all.length === 1 ? all[0] : all);
  }
}

/** Redirects the browser. The response must not be cached: the URL is valid once. */
function redirect(response, url) {
  response.setHeader("Location", url);
  response.setHeader("Cache-Control", "no-store");
  response.setHeader("Content-Length", "0");
  response.writeHead(302);
  response.end();
}

/** Like `redirect`, as a response of the Fetch standard. */
function redirection(url, cookies = []) {
  const { Headers, Response } = globalThis;
  const headers = new Headers({ Location: url, "Cache-Control": "no-store" });
  for (const cookie of cookies) {
    headers.append("Set-Cookie", cookie);
  }
  return new Response(null, { status: 302, headers });
}

function login(client, target, options) {
  const fetched = isFetchRequest(target);
  if (!fetched) {
    checkResponse(target, "writeHead", "end");
  }
  const { cookies, encrypted } = readRequest(fetched ? target : read(target, "req"));
  const { url, setCookies } = native.beginLogin(client, options, cookies, encrypted);
  if (fetched) {
    return redirection(url, setCookies);
  }
  addCookies(target, setCookies);
  return redirect(target, url);
}

function callback(client, request, response, options) {
  const { target, cookies, encrypted } = readRequest(request);
  if (typeof target !== "string") {
    refuse("req", REQUEST);
  }
  const fetched = isFetchRequest(request);
  if (!fetched) {
    checkResponse(response);
  } else if (typeof response?.append !== "function") {
    refuse("headers", "the Headers of the response that you are going to return");
  }
  const ended = native.endLogin(client, target, cookies, encrypted, options);
  const cleared = read(ended, "clearCookie");
  if (cleared !== undefined) {
    if (fetched) response.append("Set-Cookie", cleared);
    else addCookies(response, [cleared]);
  }
  return ended.tokens;
}

function logout(client, target, options) {
  if (isFetchRequest(target)) {
    return redirection(client.buildLogoutUrl(options));
  }
  checkResponse(target, "writeHead", "end");
  return redirect(target, client.buildLogoutUrl(options));
}

module.exports = { login, callback, logout };
