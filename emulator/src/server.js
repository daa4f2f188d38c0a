"use strict";

const { createApps } = require("./apps.js");
const { createCas } = require("./cas/handler.js");
const { catalogueRoutes } = require("./catalogue/operation-routes.js");
const { checkChoice, checkInteger, checkObject, checkText } = require("./check.js");
const { checkClock } = require("./clock.js");
const { trackConnections } = require("./connections.js");
const { createEvents } = require("./events/event-center.js");
const { createHub } = require("./events/hub.js");
const { createUpgrade } = require("./events/upgrade.js");
const { createExchange } = require("./exchange.js");
const { createFaults } = require("./faults.js");
const { assignmentHandlers } = require("./handlers/assignments.js");
const { createHandlers } = require("./handlers/operation-handlers.js");
const { wechatHandlers } = require("./handlers/wechat-operations.js");
const { createListener, listen, urlOf } = require("./listener.js");
const { createManagement } = require("./management/management.js");
const { createOidc } = require("./oidc/load.js");
const { createPage } = require("./page/page-handler.js");
const { checkOidcOptions } = require("./oidc/engine-options.js");
const { createRecorder } = require("./recorder.js");
const { createRouter } = require("./router.js");
const { addUser } = require("./state/add-user.js");
const { createState } = require("./state/state.js");
const { seed } = require("./state/world.js");
const { createUsersApi } = require("./state/users-api.js");
const { createStoreApi } = require("./store/api.js");
const { createTimers } = require("./timers.js");
const { createWechatTokens } = require("./wechat-tokens.js");

const OPTIONS = [
  "port",
  "host",
  "clock",
  "apps",
  "wechatApps",
  "expiresAtFormat",
  "users",
  "world",
  "ldapAccounts",
  "adAccounts",
  "requireSignIn",
  "oidc",
  "management",
  "faults",
  "tls",
];

/**
 * Starts a GenAuth server on this machine.
 *
 * @param {object} [options]
 * @param {number} [options.port] 0, the default, takes any free port.
 * @param {string} [options.host] `"127.0.0.1"` by default.
 * @param {{ now(): number }} [options.clock] Milliseconds since the epoch; all token lifetimes and the
 *   `date` header follow it. The system clock by default; see `createClock`.
 * @param {object[]} [options.apps] `[{ appId, appSecret, wechatApps }]`; `[DEMO_APP]` by default.
 * @param {object[]} [options.wechatApps] `[{ appId, appSecret }]`: WeChat apps that every application
 *   has in addition to its own.
 * @param {"string" | "number"} [options.expiresAtFormat] The type of `expiresAt`: `"string"` as
 *   documented, by default, or `"number"`, which real servers have been observed to send.
 * @param {object[]} [options.users] The users that exist from the start; `[DEMO_USER]` by default.
 * @param {object} [options.world] The records of the management API that exist from the start, by collection.
 * @param {object[]} [options.ldapAccounts] `[{ sAMAccountName, password }]`: the accounts of LDAP;
 *   `[DEMO_DIRECTORY_ACCOUNT]` by default.
 * @param {object[]} [options.adAccounts] The accounts of Active Directory, with the same default.
 * @param {boolean} [options.requireSignIn] Whether operations of the signed-in user reject requests
 *   without a valid access token; `true` by default. With `false` they act as the first user.
 * @param {boolean | object} [options.oidc] `true` or `{ accessTokenFormat, lifetimes, accessKeys,
 *   scopes, keys }`: sign-in with OAuth 2.0 and OpenID Connect, for which the package `oidc-provider` has
 *   to be installed.
 * @param {object} [options.management] `{ accessKeys, signatureSkewMs, tokenLifetimeMs,
 *   requireIdentity }`: who may call the management API.
 * @param {object[]} [options.faults] Fault rules that are active from the start.
 * @param {object} [options.tls] `{ key, cert, http2? }`: serve https.
 * @returns {Promise<object>} The running emulator, see `Emulator` in `index.d.ts`.
 * @throws {TypeError} (as a rejection) `ERR_INVALID_OPTION` for invalid options; Node's
 *   own error, for example `EADDRINUSE`, when it cannot listen.
 */
async function startEmulator(options = {}) {
  checkObject(options, OPTIONS, "the options object");
  const { port = 0, host = "127.0.0.1", expiresAtFormat = "string", tls } = options;
  const { requireSignIn = true } = options;
  checkInteger(port, 0, 65_535, "port");
  checkText(host, "host");
  checkChoice(expiresAtFormat, ["string", "number"], "expiresAtFormat");
  checkChoice(requireSignIn, [true, false], "requireSignIn");
  const clock = checkClock(options.clock);
  const apps = createApps(options.apps, options.wechatApps);
  const hub = createHub();
  const oidcOptions = checkOidcOptions(options.oidc, apps);
  const faults = createFaults(options.faults);
  const tokens = createWechatTokens(clock, apps.wechatAppIds);
  const recorder = createRecorder();
  const router = createRouter();
  const timers = createTimers();
  let url;
  const state = createState(clock, options, () => url);
  seed(state, apps.list, options.world);
  apps.accept((appId) => appOf(state.store.collections.applications.get(appId)));
  const management = createManagement(options.management, state, hub);
  const handlers = {
    ...createHandlers(state),
    ...assignmentHandlers(state, management.managed),
    ...wechatHandlers(tokens, expiresAtFormat),
  };
  for (const route of catalogueRoutes(state, handlers, requireSignIn)) router.add(route);
  for (const route of management.routes) router.share(route);
  const events = createEvents({
    hub,
    clock,
    timers,
    state,
    management: management.options,
    requireSignIn,
  });
  for (const route of events.routes) router.share(route);

  router.mount("/cas-idp", createCas(apps, state));
  const oidc = oidcOptions && (await createOidc(oidcOptions, apps, state));
  if (oidc) state.sessions.accept(oidc);
  for (const [prefix, handler] of oidc?.mounts ?? []) router.mount(prefix, handler);

  const server = createListener(tls);
  const connections = trackConnections(server);
  const world = { apps, clock, connections, events, faults, recorder, router, timers };
  const exchange = createExchange(world);
  const page = createPage({
    ...{ apps, clock, faults, hub, management, recorder, router, state },
    wechat: tokens,
    url: () => url,
  });
  server.on("request", (req, res) =>
    page.takes(req) ? page.handle(req, res) : exchange(req, res),
  );
  server.on("upgrade", createUpgrade(server, exchange));
  const actualPort = await listen(server, port, host);
  url = urlOf(tls ? "https" : "http", host, actualPort);
  const close = closer(server, connections, timers);
  try {
    oidc?.start(url);
  } catch (error) {
    await close();
    throw error;
  }
  const { isValid, issued, rotate, revoke } = tokens;

  return Object.freeze({
    url,
    port: actualPort,
    host,
    apps: apps.list,
    clock,
    server,
    wechat: Object.freeze({ isValid, issued, rotate, revoke }),
    oidc: oidc?.api,
    management: management.api,
    events: hub.api,
    publish: hub.api.publish,
    users: createUsersApi(state, apps.list),
    store: createStoreApi(state.store, { users: (user) => addUser(state, user, "user") }),
    get messages() {
      return state.messages.list();
    },
    clearMessages: state.messages.clear,
    get requests() {
      return recorder.list();
    },
    clearRequests: recorder.clear,
    fault: faults.add,
    clearFaults: faults.clear,
    route: router.add,
    mount: router.mount,
    stats: () => ({
      ...connections.counts(),
      requests: recorder.total(),
      faults: faults.total(),
      tokensIssued: tokens.issuedCount(),
    }),
    close,
    [Symbol.asyncDispose]: close,
  });
}

// An application that the management API has created.
function appOf(application) {
  return (
    application && {
      appId: application.appId,
      appSecret: application.appSecret,
      wechatApps: [],
    }
  );
}

function closer(server, connections, timers) {
  let closing;
  return () => {
    closing ??= new Promise((resolve) => {
      server.close(() => resolve());
      timers.clear();
      connections.destroyAll();
    });
    return closing;
  };
}

module.exports = { startEmulator };
