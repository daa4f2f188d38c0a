"use strict";

const { checkChoice, checkObject, checkText, kindOf, optionError } = require("./check.js");
const { ID_TOKEN_ALGORITHMS } = require("./oidc/algorithms.js");

const AUTH_METHODS = ["client_secret_post", "client_secret_basic", "none"];
const SIGN_IN_OPTIONS = [
  "redirectUris",
  "postLogoutRedirectUris",
  "tokenEndpointAuthMethod",
  "idTokenSigningAlg",
];

/**
 * The default application. The identifiers have the format of real ones (a GenAuth application: 24
 * hex digits; a WeChat app: "wx" and 16 hex digits, with a secret of 32) and are not in use by
 * anyone.
 */
const DEMO_APP = Object.freeze({
  appId: "64d0e0a0de30ca11de30ca11",
  appSecret: "de30ca11c0ffee00de30ca11c0ffee00",
  wechatApps: Object.freeze([
    Object.freeze({
      appId: "wxde30ca11c0ffee00",
      appSecret: "5ec2e70fade30ca1115ec2e70fade30c",
    }),
  ]),
});

/**
 * Validates the applications and indexes them by ID.
 *
 * @param {unknown} [apps] `[{ appId, appSecret, wechatApps?, redirectUris?, postLogoutRedirectUris?,
 *   tokenEndpointAuthMethod?, idTokenSigningAlg? }]`; `[DEMO_APP]` by default.
 * @param {unknown} [wechatApps] `[{ appId, appSecret }]`: WeChat apps that every application has in
 *   addition to its own.
 * @returns {{
 *   list: readonly object[],
 *   find(appId: string): object | undefined,
 *   accept(lookUp: (appId: string) => object | undefined): void,
 *   wechatAppIds: ReadonlySet<string>,
 * }} `list` is a frozen copy; `accept` adds a lookup for other applications; `wechatAppIds` are the IDs of all WeChat apps of all applications.
 * @throws {TypeError} `ERR_INVALID_OPTION` for unknown names, empty or duplicate IDs, and a WeChat app
 *   with two different secrets.
 */
function createApps(apps = [DEMO_APP], wechatApps = []) {
  const shared = copyWechatApps(wechatApps, "wechatApps");
  const byId = new Map();
  const secrets = new Map();
  checkList(apps, "apps");
  for (const [index, app] of apps.entries()) {
    const where = `apps[${index}]`;
    checkObject(app, ["appId", "appSecret", "wechatApps", ...SIGN_IN_OPTIONS], where);
    checkText(app.appId, `${where}.appId`);
    checkText(app.appSecret, `${where}.appSecret`);
    if (byId.has(app.appId)) throw optionError(`${where}.appId is given twice`);
    const own = copyWechatApps(app.wechatApps ?? [], `${where}.wechatApps`);
    const merged = mergeWechatApps(own, shared, where);
    for (const wechatApp of merged) rememberSecret(secrets, wechatApp, where);
    byId.set(
      app.appId,
      Object.freeze({
        appId: app.appId,
        appSecret: app.appSecret,
        wechatApps: Object.freeze(merged),
        ...copySignInOptions(app, where),
      }),
    );
  }
  let lookUpElsewhere = () => undefined;
  return {
    list: Object.freeze([...byId.values()]),
    find: (appId) => byId.get(appId) ?? lookUpElsewhere(appId),
    accept(lookUp) {
      lookUpElsewhere = lookUp;
    },
    wechatAppIds: new Set(secrets.keys()),
  };
}

function checkList(value, where) {
  if (!Array.isArray(value)) throw optionError(`${where} must be an array, not ${kindOf(value)}`);
}

function copyWechatApps(wechatApps, where) {
  checkList(wechatApps, where);
  return wechatApps.map((wechatApp, index) => {
    const item = `${where}[${index}]`;
    checkObject(wechatApp, ["appId", "appSecret"], item);
    checkText(wechatApp.appId, `${item}.appId`);
    checkText(wechatApp.appSecret, `${item}.appSecret`);
    return Object.freeze({ appId: wechatApp.appId, appSecret: wechatApp.appSecret });
  });
}

function copySignInOptions(app, where) {
  const { tokenEndpointAuthMethod, idTokenSigningAlg } = app;
  for (const name of ["redirectUris", "postLogoutRedirectUris"]) {
    if (app[name] !== undefined) checkUris(app[name], `${where}.${name}`);
  }
  if (tokenEndpointAuthMethod !== undefined) {
    checkChoice(tokenEndpointAuthMethod, AUTH_METHODS, `${where}.tokenEndpointAuthMethod`);
  }
  if (idTokenSigningAlg !== undefined) {
    checkChoice(idTokenSigningAlg, ID_TOKEN_ALGORITHMS, `${where}.idTokenSigningAlg`);
    if (tokenEndpointAuthMethod === "none" && idTokenSigningAlg.startsWith("HS")) {
      throw optionError(`${where}.idTokenSigningAlg needs a secret, and a public app has none`);
    }
  }
  const given = SIGN_IN_OPTIONS.filter((name) => app[name] !== undefined);
  return Object.fromEntries(given.map((name) => [name, freezeList(app[name])]));
}

function checkUris(uris, where) {
  checkList(uris, where);
  for (const [index, uri] of uris.entries()) {
    const ok = typeof uri === "string" && URL.canParse(uri) && new URL(uri).hash === "";
    if (!ok) throw optionError(`${where}[${index}] must be an absolute URI without a fragment`);
  }
}

function freezeList(value) {
  return Array.isArray(value) ? Object.freeze([...value]) : value;
}

function mergeWechatApps(own, shared, where) {
  const merged = [...own, ...shared];
  const ids = new Set(merged.map((wechatApp) => wechatApp.appId));
  if (ids.size < merged.length) throw optionError(`${where} has the same WeChat appId twice`);
  return merged;
}

// WeChat has one secret per app, so two GenAuth applications that share a WeChat app must agree on it.
function rememberSecret(secrets, { appId, appSecret }, where) {
  if (secrets.has(appId) && secrets.get(appId) !== appSecret) {
    throw optionError(
      `${where} has another appSecret for the WeChat app ${appId} than an earlier application`,
    );
  }
  secrets.set(appId, appSecret);
}

module.exports = { createApps, DEMO_APP };
