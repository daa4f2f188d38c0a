import { Pool } from "undici";
import { HEADERS, PATH, WECHAT } from "./request.mjs";

/** This package has at most that many calls on the wire to one host; more connections made undici slower. */
const MOST_CONNECTIONS = 512;

/** Number of calls that share an HTTP/2 connection; more connections made no measurable difference. */
const CALLS_PER_HTTP2_CONNECTION = 100;

/**
 * An undici Pool, with one connection per call in flight if a connection carries only one call.
 *
 * @param {import("../lib/clients.mjs").Target} target - The calls to make.
 * @returns {import("../lib/clients.mjs").Client} The client.
 */
export function create({ origin, ca, inFlight, transport }) {
  const allowH2 = transport === "tls-h2";
  const connections = Math.ceil(
    Math.min(inFlight, MOST_CONNECTIONS) / (allowH2 ? CALLS_PER_HTTP2_CONNECTION : 1),
  );
  const pool = new Pool(origin, { connections, allowH2, connect: { ca } });
  return {
    async call() {
      const { statusCode, body } = await pool.request({
        path: PATH,
        method: "POST",
        headers: HEADERS,
        body: JSON.stringify(WECHAT),
      });
      if (statusCode !== 200) throw new Error(`HTTP ${statusCode}`);
      return body.json();
    },
  };
}
