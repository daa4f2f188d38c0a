"use strict";

const { contentSecurityPolicy } = require("./pages.js");

/**
 * @param {import("node:http").IncomingMessage} req
 * @returns {Promise<URLSearchParams>} The fields of a posted form.
 */
async function readForm(req) {
  const chunks = [];
  for await (const chunk of req) chunks.push(chunk);
  return new URLSearchParams(Buffer.concat(chunks).toString("utf8"));
}

/**
 * @param {import("node:http").ServerResponse} res
 * @param {number} status
 * @param {string} html
 */
function sendHtml(res, status, html) {
  const headers = {
    "content-security-policy": contentSecurityPolicy,
    "x-content-type-options": "nosniff",
  };
  send(res, status, "text/html; charset=utf-8", html, headers);
}

/**
 * @param {import("node:http").ServerResponse} res
 * @param {number} status
 * @param {unknown} value
 * @param {object} [headers]
 */
function sendJson(res, status, value, headers) {
  send(res, status, "application/json; charset=utf-8", JSON.stringify(value), headers);
}

/**
 * @param {import("node:http").ServerResponse} res
 * @param {number} status
 * @param {string} type The content type.
 * @param {string} body
 * @param {object} [headers]
 */
function send(res, status, type, body, headers) {
  res.writeHead(status, { "content-type": type, "cache-control": "no-store", ...headers });
  res.end(body);
}

/**
 * @param {import("node:http").ServerResponse} res
 * @param {string} location
 */
function redirect(res, location) {
  res.writeHead(303, { location, "cache-control": "no-store" });
  res.end();
}

module.exports = { readForm, redirect, send, sendHtml, sendJson };
