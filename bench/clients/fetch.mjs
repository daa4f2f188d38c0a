import { Agent } from "undici";
import { HEADERS, PATH, WECHAT } from "./request.mjs";

/**
 * The runtime's own `fetch`: unchanged over HTTP/1.1, where it reads the CA from NODE_EXTRA_CA_CERTS;
 * with an undici Agent over HTTP/2, which it does not support by default.
 *
 * @param {import("../lib/clients.mjs").Target} target - The calls to make.
 * @returns {import("../lib/clients.mjs").Client} The client.
 */
export function create({ origin, ca, transport }) {
  const dispatcher =
    transport === "tls-h2" ? new Agent({ allowH2: true, connect: { ca } }) : undefined;
  const url = origin + PATH;
  return {
    async call() {
      const response = await fetch(url, {
        method: "POST",
        headers: HEADERS,
        body: JSON.stringify(WECHAT),
        dispatcher,
      });
      if (!response.ok) throw new Error(`HTTP ${response.status}`);
      return response.json();
    },
  };
}
