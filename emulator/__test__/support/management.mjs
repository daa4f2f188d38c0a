import { createHmac, randomBytes } from "node:crypto";

import { DEMO_ACCESS_KEY } from "../../index.js";
import { send } from "./client.mjs";

/**
 * Creates a signed request. The caller gives the pairs of the resource, since what a client signs is not
 * to be derived from what the emulator parses.
 */
export function signed(path, options = {}) {
  const { method = "GET", query = "", pairs = [], body, headers = {}, time = Date.now() } = options;
  const { accessKeyId, accessKeySecret } = options.key ?? DEMO_ACCESS_KEY;
  const { prefix = "x-authing-", scheme = "authing" } = options;
  const all = {
    date: new Date(time).toUTCString(),
    [`${prefix}signature-method`]: "HMAC-SHA1",
    [`${prefix}signature-nonce`]: randomBytes(16).toString("hex"),
    [`${prefix}signature-version`]: "1.0",
    ...headers,
  };
  for (const name of Object.keys(all)) if (all[name] === null) delete all[name];
  const lines = Object.keys(all)
    .filter((name) => name === "date" || name.startsWith(prefix))
    .sort()
    .map((name) => `${name}:${all[name]}\n`);
  const resource = path + (pairs.length > 0 ? `?${pairs.join("&")}` : "");
  const signature = createHmac("sha1", accessKeySecret)
    .update(`${method}\n${lines.join("")}${resource}`)
    .digest("base64");
  return {
    target: path + (query && `?${query}`),
    method,
    body,
    headers: {
      "content-type": "application/json",
      ...all,
      authorization: `${scheme} ${accessKeyId}:${signature}`,
    },
  };
}

/** A signed POST of a JSON object. */
export function signedPost(path, json, options) {
  const pairs = Object.keys(json)
    .sort()
    .map(
      (key) => `${key}=${typeof json[key] === "string" ? json[key] : JSON.stringify(json[key])}`,
    );
  return signed(path, { method: "POST", pairs, body: JSON.stringify(json), ...options });
}

/** Sends a request; resolves with the body of the answer. */
export async function ask(emulator, { target, ...request }) {
  return JSON.parse((await send(emulator.url + target, request)).text);
}

/** `[statusCode, apiCode]` of the answer to a request. */
export async function codesOf(emulator, request) {
  const { statusCode, apiCode } = await ask(emulator, request);
  return [statusCode, apiCode];
}
