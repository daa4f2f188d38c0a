"use strict";

/**
 * The helpers that read and write request and response objects: Node's own, those of Express, and the
 * `raw` ones of Fastify. Everything else of a login happens on the native side.
 */

const { ConfigurationError } = require("./errors.js");
const native = require("./native.js");

/** The `Cookie` header; several are joined as RFC 9113, 8.2.3, has it. */
function cookiesOf(request) {
  const { cookie, Cookie } = request?.headers ?? {};
  const header = cookie ?? Cookie ?? "";
  return Array.isArray(header) ? header.join("; ") : String(header);
}

function isEncrypted(request) {
  return Boolean(request?.socket?.encrypted);
}

function refuse(name, expected) {
  throw new ConfigurationError(`The argument ${name} must be ${expected}.`, {
    code: "ERR_INVALID_ARGUMENT",
    field: name,
  });
}

/** Refuses what is no response that can still take headers. */
function checkResponse(response, ...methods) {
  if (["setHeader", ...methods].some((name) => typeof response?.[name] !== "function")) {
    refuse("res", "the response of Node's http module or of Express, or reply.raw of Fastify");
  }
  if (response.headersSent) {
    refuse("res", "a response whose headers are not sent yet");
  }
}

/** Adds cookies to those that the application has set. */
function addCookies(response, cookies) {
  if (cookies.length > 0) {
    const all = [response.getHeader?.("Set-Cookie") ?? []].flat().concat(cookies);
    response.setHeader("Set-Cookie", all.length === 1 ? all[0] : all);
  }
}

/** Sends the browser elsewhere. No cache may keep that: the address is good for one time. */
function redirect(response, url) {
  response.setHeader("Location", url);
  response.setHeader("Cache-Control", "no-store");
  response.setHeader("Content-Length", "0");
  response.writeHead(302);
  response.end();
}

function login(client, response, options) {
  checkResponse(response, "writeHead", "end");
  const request = response.req;
  const cookies = cookiesOf(request);
  const begun = native.beginLogin(client, options, cookies, isEncrypted(request));
  addCookies(response, begun.setCookies);
  redirect(response, begun.url);
}

function callback(client, request, response, options) {
  // Express cuts the place where a router is mounted off `url`.
  const target = request?.originalUrl ?? request?.url;
  if (typeof target !== "string") {
    refuse("req", "the request of Node's http module or of Express, or request.raw of Fastify");
  }
  checkResponse(response);
  const cookies = cookiesOf(request);
  const ended = native.endLogin(client, target, cookies, isEncrypted(request), options);
  addCookies(response, ended.clearCookie === undefined ? [] : [ended.clearCookie]);
  return ended.tokens;
}

function logout(client, response, options) {
  checkResponse(response, "writeHead", "end");
  redirect(response, client.buildLogoutUrl(options));
}

module.exports = { login, callback, logout };
