import assert from "node:assert/strict";
import { DEMO_APP, startEmulator } from "genauth-emulator";
import { AuthenticationClient } from "genauth-native";
import { atDeadline } from "./deadlines.mjs";
import { dropProxies } from "./environment.mjs";

// Tests that use a proxy set it themselves.
dropProxies(process.env);

export const TOKEN_PATH = "/api/v3/get-wechat-access-token";
export const TOKEN_INFO_PATH = "/api/v3/get-wechat-access-token-info";
export const [WECHAT_APP] = DEMO_APP.wechatApps;

/** Options that a client needs for the emulator. */
export function credentials(emulator) {
  return { appId: DEMO_APP.appId, appSecret: DEMO_APP.appSecret, appHost: emulator.url };
}

/** Starts an emulator that ends with the test. */
export async function startService(t, options) {
  const emulator = await startEmulator(options);
  t.after(() => emulator.close());
  return emulator;
}

export function clientOf(emulator, options) {
  return new AuthenticationClient({ ...credentials(emulator), ...options });
}

/** A new emulator for a test, and a client for it. */
export async function start(t, { emulator: emulatorOptions, ...options } = {}) {
  const emulator = await startService(t, emulatorOptions);
  return { emulator, client: clientOf(emulator, options) };
}

/** Calls for the token of the emulator's WeChat app. */
export function ask(client, options) {
  return client.getWechatMpAccessTokenInfo(WECHAT_APP, options);
}

/** The error that a promise rejects with; fails when it resolves. */
export async function failure(promise) {
  let value;
  try {
    value = await promise;
  } catch (error) {
    return error;
  }
  return assert.fail(`should have rejected, but resolved with ${JSON.stringify(value)}`);
}

/** The error that a function throws; fails when it returns. */
export function thrown(work) {
  try {
    work();
  } catch (error) {
    return error;
  }
  return assert.fail("should have thrown");
}

/** Adds a fault; `arrived` resolves when it is applied to a request. */
export function faultAt(emulator, rule) {
  let arrive;
  const arrived = new Promise((resolve) => {
    arrive = resolve;
  });
  const when = () => {
    arrive();
    return true;
  };
  const fault = emulator.fault({ ...rule, match: { ...rule.match, when } });
  return { fault, arrived };
}

/**
 * The error of a call whose timeout passes while it waits for its answer, which the emulator holds back. Where a busy
 * machine needs longer than the timeout to deliver the request, the call is made again with twice the time.
 *
 * @param {object} emulator
 * @param {(options: { timeout: number, headers: object }) => Promise<unknown>} call
 */
export async function timedOut(emulator, call) {
  const work = async (timeout) => {
    // A request of an earlier call may come late.
    const header = { "x-timeout": `${timeout}` };
    const { arrived } = faultAt(emulator, { match: { header }, stall: "before-headers" });
    let isWaiting = false;
    // In the next turn: what was decided about the call before the request arrived is known then.
    arrived.then(() => setImmediate(() => (isWaiting = true)));
    const error = await failure(call({ timeout, headers: header }));
    return { error, isWaiting };
  };
  return (await atDeadline(work, ({ isWaiting }) => !isWaiting)).error;
}
