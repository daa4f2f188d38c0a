import { createRequire } from "node:module";
import { APP, WECHAT } from "./request.mjs";

/**
 * This package, as its documentation uses it.
 *
 * @param {import("../lib/clients.mjs").Target} target - What to call, and how.
 * @returns {import("../lib/clients.mjs").Client} The client.
 */
export function create({ origin, ca }) {
  const { AuthenticationClient } = createRequire(import.meta.url)("../../index.js");
  const client = new AuthenticationClient({ ...APP, appHost: origin, ca });
  return { call: () => client.getWechatMpAccessToken(WECHAT) };
}
