import { randomBytes } from "node:crypto";
import { createServer } from "node:http";
import { listen } from "./tcp.mjs";

/** A new WeChat app for each test, since all tests share the cache of the process. */
export function newWechatApp() {
  const appId = `wx${randomBytes(8).toString("hex")}`;
  return { appId, appSecret: randomBytes(16).toString("hex") };
}

/**
 * A service that returns the WeChat tokens `T1`, `T2`, … and counts its requests.
 *
 * @param {import("node:test").TestContext} t
 * @param {(number: number, request: { url: string, body: object }) => object | Promise<object>} [reply]
 *   the answer: `{ status?, headers?, body? }`; by default a token that expires in two hours
 * @returns {Promise<{ url: string, options: object, requests: object[], seen: (count: number) => Promise<void> }>}
 */
export async function startTokenService(t, reply = (number) => ({ body: tokenBody(number) })) {
  const requests = [];
  const waiting = [];
  const server = createServer(async (request, response) => {
    let text = "";
    for await (const piece of request.setEncoding("utf8")) {
      text += piece;
    }
    const seen = { url: request.url, body: JSON.parse(text) };
    const number = requests.push(seen);
    for (const { count, resolve } of waiting) {
      if (number >= count) {
        resolve();
      }
    }
    const { status = 200, headers, body = tokenBody(number) } = await reply(number, seen);
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.end(JSON.stringify(body));
  });
  const port = await listen(t, undefined, server);
  const url = `http://127.0.0.1:${port}`;
  const options = { appId: "app-1", appSecret: "genauth-secret", appHost: url, proxy: false };
  const until = (count) =>
    new Promise((resolve) => {
      if (requests.length >= count) {
        resolve();
      } else {
        waiting.push({ count, resolve });
      }
    });
  return { url, options, requests, seen: until };
}

/** The answer with the token of this number. */
export function tokenBody(number, { seconds = 7_200, asNumber = false, ...fields } = {}) {
  const expiresAt = Math.floor(Date.now() / 1_000) + seconds;
  const data = { accessToken: `T${number}`, expiresAt: asNumber ? expiresAt : `${expiresAt}` };
  return { statusCode: 200, message: "Operation successful", data, ...fields };
}

/** A promise and the function that resolves it. */
export function gate() {
  let open;
  const opened = new Promise((resolve) => {
    open = resolve;
  });
  return { opened, open };
}
