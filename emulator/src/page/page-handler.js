"use strict";

const { randomBytes } = require("node:crypto");

const { mediaTypeOf, readBody } = require("../body.js");
const { optionError } = require("../check.js");
const { splitTarget } = require("../recorder.js");
const { contentSecurityPolicy, errorPage } = require("../web/pages.js");
const { ICON, ICON_DOCUMENT, LOGO } = require("../web/icon.js");
const { createActions } = require("./page-actions.js");
const { assetOf } = require("./page-assets.js");
const { refusalOf, SECURITY_HEADERS } = require("./page-guard.js");
const { createStream } = require("./page-stream.js");
const { createPageView } = require("./page-view.js");
const { isReserved, RESERVED_PREFIX } = require("./reserved.js");

const LARGEST_BODY = 1024 * 1024;
// Browsers request it for a page that names no icon, such as an answer in JSON.
const ICON_PATH = "/favicon.ico";
const HTML_TYPE = "text/html; charset=utf-8";
const JSON_TYPE = "application/json; charset=utf-8";

/**
 * The emulator's page: what a person sees at `GET /` in a browser. Its requests are neither recorded nor subject to
 * faults.
 *
 * @param {object} world
 * @param {object} world.apps From `createApps`.
 * @param {{ now(): number }} world.clock
 * @param {object} world.faults From `createFaults`.
 * @param {object} world.hub From `createHub`.
 * @param {object} world.management From `createManagement`.
 * @param {object} world.recorder From `createRecorder`.
 * @param {object} world.router From `createRouter`: a program may serve `/` itself.
 * @param {object} world.state From `createState`.
 * @param {object} world.wechat From `createWechatTokens`.
 * @param {() => string} world.url Returns the emulator's URL, once it listens.
 * @returns {{ takes(req: object): boolean, handle(req: object, res: object): Promise<void> }} `takes` tells whether a
 *   request is one for the page.
 */
function createPage(world) {
  // Known only to the page, which no other site can read.
  const token = randomBytes(24).toString("base64url");
  const view = createPageView(world);
  const stream = createStream(world.recorder, view);
  const actions = createActions(world, view);

  function takes({ method, url, headers }) {
    if (url.startsWith(RESERVED_PREFIX)) return isReserved(splitTarget(url).path);
    if ((url !== "/" && url !== ICON_PATH) || (method !== "GET" && method !== "HEAD")) return false;
    const isForPage = url === ICON_PATH || headers.accept?.includes("text/html");
    return isForPage && world.router.find({ method, path: url, headers }).route === undefined;
  }

  async function handle(req, res) {
    // A browser may leave at any time.
    res.on("error", () => {});
    const { path, query } = splitTarget(req.url);
    if (path === ICON_PATH) return send(res, 200, "image/svg+xml", ICON_DOCUMENT);
    const name = path.slice(RESERVED_PREFIX.length + 1);
    const [, kind = "page", rest] = /^(assets|api)\/(.+)$/.exec(name) ?? [];
    const problem = refusalOf(req, { assets: "asset", api: "api", page: "page" }[kind], token);
    if (problem !== undefined) return refuse(res, kind, problem);
    if (kind === "api") return answerApi(req, res, rest, query);
    if (!["GET", "HEAD"].includes(req.method)) return sendProblem(res, 405, "Use GET.");
    if (kind === "assets") return sendAsset(res, rest);
    return name === "" ? sendPage(res) : sendProblem(res, 404, "There is no such page.");
  }

  function sendPage(res) {
    const values = { token, icon: ICON, logo: LOGO };
    const html = assetOf("page.html").body.replace(/\{\{(\w+)\}\}/g, (_, name) => values[name]);
    send(res, 200, HTML_TYPE, html);
  }

  async function answerApi(req, res, name, query) {
    if (req.method === "GET" && name === "stream") return stream.open(req, res, SECURITY_HEADERS);
    const action = Object.hasOwn(actions, `${req.method} ${name}`)
      ? actions[`${req.method} ${name}`]
      : undefined;
    if (!action) return sendProblem(res, 404, "The page has no such function.");
    try {
      const input =
        req.method === "GET" ? Object.fromEntries(new URLSearchParams(query)) : await readJson(req);
      const result = JSON.stringify(action(input));
      if (req.method === "POST") stream.refresh();
      send(res, 200, JSON_TYPE, result);
    } catch (error) {
      sendProblem(res, error.code === "ERR_INVALID_OPTION" ? 400 : 500, error.message);
    }
  }

  return { takes, handle };
}

async function readJson(req) {
  // Another type could be sent by a form of another site.
  if (mediaTypeOf(req) !== "application/json") throw optionError("The body must be JSON.");
  const read = await readBody(req, LARGEST_BODY);
  if (read?.tooLarge) throw optionError("The body is larger than 1 MiB.");
  try {
    const value = JSON.parse(read?.body.toString());
    if (typeof value === "object" && value !== null) return value;
  } catch {
    // Reported below.
  }
  throw optionError("The body must be a JSON object.");
}

function refuse(res, kind, problem) {
  if (kind !== "page") return sendProblem(res, 403, problem);
  const html = errorPage("Not available here", problem);
  const headers = { "content-security-policy": `${contentSecurityPolicy}; frame-ancestors 'none'` };
  return send(res, 403, HTML_TYPE, html, headers);
}

function sendAsset(res, name) {
  const asset = name === "page.html" ? undefined : assetOf(name);
  if (!asset) return sendProblem(res, 404, "There is no such file.");
  return send(res, 200, asset.type, asset.body);
}

function sendProblem(res, status, message) {
  send(res, status, JSON_TYPE, JSON.stringify({ message }));
}

function send(res, status, type, body, headers) {
  res.writeHead(status, { ...SECURITY_HEADERS, "content-type": type, ...headers });
  res.end(body);
}

module.exports = { createPage };
