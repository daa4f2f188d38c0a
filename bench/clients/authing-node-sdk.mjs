import { createRequire } from "node:module";
import { APP, WECHAT } from "./request.mjs";

/**
 * The mirrored SDK, used as in its documentation. It reads the CA from NODE_EXTRA_CA_CERTS.
 *
 * @param {import("../lib/clients.mjs").Target} target - The calls to make.
 * @returns {import("../lib/clients.mjs").Client} The client.
 */
export function create({ origin }) {
  const { AuthenticationClient } = createRequire(import.meta.url)("authing-node-sdk");
  const client = new AuthenticationClient({ ...APP, appHost: origin });
  return { call: () => client.getWechatMpAccessToken(WECHAT) };
}
