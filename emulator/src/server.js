import { createApps } from "./apps.js";
import { checkChoice, checkInteger, checkObject, checkText } from "./check.js";
import { checkClock } from "./clock.js";
import { trackConnections } from "./connections.js";
import { createExchange } from "./exchange.js";
import { createFaults } from "./faults.js";
import { createListener, listen, urlOf } from "./listener.js";
import { createRecorder } from "./recorder.js";
import { createRouter } from "./router.js";
import { createTimers } from "./timers.js";
import { createWechatTokens } from "./wechat.js";
import { wechatRoutes } from "./wechat-routes.js";

const OPTIONS = ["port", "host", "clock", "apps", "wechatApps", "expiresAtFormat", "faults", "tls"];

/**
 * Starts a GenAuth server on this machine.
 *
 * @param {object} [options]
 * @param {number} [options.port] 0, the default, takes any free one.
 * @param {string} [options.host] `"127.0.0.1"` by default.
 * @param {{ now(): number }} [options.clock] Milliseconds since the epoch; all token life times and
 *   the `date` header follow it. The system clock by default; see `createClock`.
 * @param {object[]} [options.apps] `[{ appId, appSecret, wechatApps }]`; `[DEMO_APP]` by default.
 * @param {object[]} [options.wechatApps] `[{ appId, appSecret }]`: WeChat apps that every
 *   application has beside its own.
 * @param {"string" | "number"} [options.expiresAtFormat] How `expiresAt` is written: `"string"` as
 *   documented, by default, or `"number"`, which real servers have been seen to send.
 * @param {object[]} [options.faults] Fault rules that hold from the start.
 * @param {object} [options.tls] `{ key, cert, http2? }`: serve https.
 * @returns {Promise<object>} The running emulator, see `Emulator` in `index.d.ts`.
 * @throws {TypeError} (as a rejection) `ERR_INVALID_OPTION` for options it does not accept; Node's
 *   own error, for example `EADDRINUSE`, when it cannot listen.
 */
export async function startEmulator(options = {}) {
  checkObject(options, OPTIONS, "the options object");
  const { port = 0, host = "127.0.0.1", expiresAtFormat = "string", tls } = options;
  checkInteger(port, 0, 65_535, "port");
  checkText(host, "host");
  checkChoice(expiresAtFormat, ["string", "number"], "expiresAtFormat");
  const clock = checkClock(options.clock);
  const apps = createApps(options.apps, options.wechatApps);
  const faults = createFaults(options.faults);
  const tokens = createWechatTokens(clock, apps.wechatAppIds);
  const recorder = createRecorder();
  const router = createRouter();
  const timers = createTimers();
  for (const route of wechatRoutes(tokens, expiresAtFormat)) router.add(route);

  const server = createListener(tls);
  const connections = trackConnections(server);
  const world = { apps, clock, connections, faults, recorder, router, timers };
  server.on("request", createExchange(world));
  const actualPort = await listen(server, port, host);
  const { isValid, issued, rotate, revoke } = tokens;
  const close = closer(server, connections, timers);

  return Object.freeze({
    url: urlOf(tls ? "https" : "http", host, actualPort),
    port: actualPort,
    host,
    apps: apps.list,
    clock,
    server,
    wechat: Object.freeze({ isValid, issued, rotate, revoke }),
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
