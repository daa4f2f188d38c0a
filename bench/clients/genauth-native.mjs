import { createRequire } from "node:module";
import { MANAGEMENT, PROFILE, VERIFY } from "../lib/plan.mjs";
import { ACCESS_KEY, APP, callsOf, TOKEN, WECHAT } from "./request.mjs";
import { checkPayload, startIssuer } from "./tokens.mjs";

/**
 * This package, used as in its documentation.
 *
 * @param {import("../lib/clients.mjs").Target} target - The calls to make.
 * @returns {Promise<import("../lib/clients.mjs").Client>} The client.
 */
export async function create({ origin, ca, transport, answer }) {
  const { AuthenticationClient, ManagementClient } = createRequire(import.meta.url)(
    "../../index.js",
  );
  if (MANAGEMENT.includes(answer)) {
    return callsOf(new ManagementClient({ ...ACCESS_KEY, host: origin, ca }), answer);
  }
  if (transport === VERIFY) {
    const { url, issuer, next } = await startIssuer(answer);
    const client = new AuthenticationClient({ ...APP, appHost: url, issuer });
    return { call: () => client.parseIDToken(next()), check: checkPayload };
  }
  const client = new AuthenticationClient({ ...APP, appHost: origin, ca });
  if (answer === PROFILE) {
    client.setAccessToken(TOKEN);
    return callsOf(client, answer);
  }
  return { call: () => client.getWechatMpAccessToken(WECHAT) };
}
