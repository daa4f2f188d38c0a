import http from "node:http";
import https from "node:https";
import axios from "axios";
import { HEADERS, PATH, WECHAT } from "./request.mjs";

/**
 * An axios instance with keep-alive agents.
 *
 * @param {import("../lib/clients.mjs").Target} target - The calls to make.
 * @returns {import("../lib/clients.mjs").Client} The client.
 */
export function create({ origin, ca }) {
  const client = axios.create({
    baseURL: origin,
    headers: HEADERS,
    httpAgent: new http.Agent({ keepAlive: true }),
    httpsAgent: new https.Agent({ keepAlive: true, ca }),
  });
  return { call: () => client.post(PATH, WECHAT).then((response) => response.data) };
}
