"use strict";

const { randomBytes } = require("node:crypto");

const { readForm, redirect, send, sendHtml, sendJson } = require("../web/http.js");
const { createPageSignIn } = require("../web/page-sign-in.js");
const { errorPage, loginPage, messagePage } = require("../web/pages.js");
const { describe, describeAsXml } = require("./ticket-answers.js");
const { createServiceTickets } = require("./service-tickets.js");

const COOKIE = "CASTGC";
const XML_TYPE = "application/xml; charset=utf-8";
const TEXT_TYPE = "text/plain; charset=utf-8";

/**
 * Serves everything below `/cas-idp`: sign-in with the CAS protocol 1.0 and 2.0
 * (https://apereo.github.io/cas/7.0.x/protocol/CAS-Protocol-Specification.html), and two features of
 * 3.0: attributes and JSON.
 *
 * @param {object} apps From `createApps`.
 * @param {object} state From `createState`.
 * @returns {(req: object, res: object) => Promise<void>} A handler to mount.
 */
function createCas(apps, state) {
  const { users, tickets } = state;
  const signInBy = createPageSignIn(state);
  const serviceTickets = createServiceTickets(tickets, users);
  // The signed-in users by cookie value.
  const sessions = new Map();

  const signedIn = (req) => users.findActive(sessions.get(cookieOf(req)));

  async function signIn(req, res, query, appId) {
    const service = query.get("service");
    if (service !== null && !isWebUrl(service)) {
      return sendHtml(res, 400, errorPage("INVALID_SERVICE", "service must be an http(s) URL"));
    }
    if (req.method === "POST") {
      const { user, again } = signInBy(await readForm(req));
      if (!user) {
        return sendHtml(res, 200, loginPage(req.originalUrl, { application: appId, ...again }));
      }
      const value = `TGT-${randomBytes(24).toString("base64url")}`;
      sessions.set(value, user.userId);
      setCookie(req, res, value);
      return goOn(res, { user, service, appId, isFresh: true });
    }
    const user = query.get("renew") === "true" ? undefined : signedIn(req);
    if (user) return goOn(res, { user, service, appId, isFresh: false });
    if (service !== null && query.get("gateway") === "true") return redirect(res, service);
    return sendHtml(res, 200, loginPage(req.originalUrl, { application: appId }));
  }

  function goOn(res, grant) {
    if (grant.service === null) return sendHtml(res, 200, messagePage("You are signed in."));
    return redirect(res, withParameter(grant.service, "ticket", serviceTickets.issue(grant)));
  }

  function validate(res, query, appId) {
    const { user } = serviceTickets.validate(query, appId);
    // CAS 1.0, 2.4.2: one line per field.
    send(res, 200, TEXT_TYPE, user ? `yes\n${describe({ user }).name}\n` : "no\n\n");
  }

  function serviceValidate(res, query, appId) {
    const result = serviceTickets.validate(query, appId);
    if (query.get("format")?.toUpperCase() === "JSON") {
      return sendJson(res, 200, describe(result).json);
    }
    return send(res, 200, XML_TYPE, describeAsXml(result));
  }

  function signOut(req, res, query) {
    sessions.delete(cookieOf(req));
    setCookie(req, res, "");
    const url = query.get("url") ?? query.get("service");
    if (url !== null && isWebUrl(url)) return redirect(res, url);
    return sendHtml(res, 200, messagePage("You are signed out."));
  }

  return async (req, res) => {
    const { pathname, searchParams: query } = new URL(req.url, "http://emulator");
    if (pathname === "/logout") return signOut(req, res, query);
    const [, appId, action] =
      /^\/([^/]+)(?:\/(validate|serviceValidate))?\/?$/.exec(pathname) ?? [];
    if (!apps.find(appId)) return sendHtml(res, 404, errorPage("not_found", "No such page"));
    if (action === "validate") return validate(res, query, appId);
    if (action === "serviceValidate") return serviceValidate(res, query, appId);
    return signIn(req, res, query, appId);
  };
}

function cookieOf(req) {
  const pairs = (req.headers.cookie ?? "").split(";").map((pair) => pair.trim().split("="));
  return pairs.find(([name]) => name === COOKIE)?.[1];
}

function setCookie(req, res, value) {
  const secure = req.socket.encrypted ? "; Secure" : "";
  const end = value === "" ? "; Max-Age=0" : "";
  const cookie = `${COOKIE}=${value}; Path=/cas-idp; HttpOnly; SameSite=Lax${secure}${end}`;
  res.setHeader("set-cookie", cookie);
}

function isWebUrl(text) {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

// Keep the spelling of the service URL: it must compare equal when the ticket is validated.
function withParameter(url, name, value) {
  const [, base, fragment] = /^([^#]*)(.*)$/s.exec(url);
  return `${base}${base.includes("?") ? "&" : "?"}${name}=${value}${fragment}`;
}

module.exports = { createCas };
