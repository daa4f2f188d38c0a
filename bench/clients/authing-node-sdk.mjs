import { createRequire } from "node:module";
import { MANAGEMENT, PROFILE } from "../lib/plan.mjs";
import { ACCESS_KEY, APP, callsOf, TOKEN, WECHAT } from "./request.mjs";

/**
 * The mirrored SDK, used as in its documentation. It reads the CA from NODE_EXTRA_CA_CERTS.
 *
 * @param {import("../lib/clients.mjs").Target} target - The calls to make.
 * @returns {import("../lib/clients.mjs").Client} The client.
 */
export function create({ origin, answer }) {
  const { AuthenticationClient, ManagementClient } = createRequire(import.meta.url)(
    "authing-node-sdk",
  );
  if (MANAGEMENT.includes(answer)) {
    return callsOf(new ManagementClient({ ...ACCESS_KEY, host: origin }), answer);
  }
  const client = new AuthenticationClient({ ...APP, appHost: origin });
  if (answer === PROFILE) {
    client.setAccessToken(TOKEN);
    return callsOf(client, answer);
  }
  return { call: () => client.getWechatMpAccessToken(WECHAT) };
}
