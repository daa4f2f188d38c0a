import { request as httpRequest } from "node:http";
import { request as httpsRequest } from "node:https";
import { connect } from "node:net";

import { startEmulator } from "../../index.js";

export const TOKEN_PATH = "/api/v3/get-wechat-access-token";
export const TOKEN_INFO_PATH = "/api/v3/get-wechat-access-token-info";

/**
 * Starts an emulator that ends with the test. Requests without a token are those of the demo user
 * unless the options say otherwise, since most tests are not about tokens.
 */
export async function start(t, options) {
  const emulator = await startEmulator({ requireSignIn: false, ...options });
  t.after(() => emulator.close());
  return emulator;
}

/**
 * Sends one request on a connection of its own. Resolves with what came, `error` being the code of
 * the fault that cut the answer short. `onHead` is called when the headers are there.
 */
export function send(url, { method = "GET", headers = {}, body, ca, onHead } = {}) {
  return new Promise((resolve) => {
    const request = url.startsWith("https:") ? httpsRequest : httpRequest;
    const outgoing = request(url, { method, headers, ca, agent: false });
    // An error after the headers is reported here and by the response, where the rest is known.
    let answered = false;
    outgoing.on("error", (error) => answered || resolve({ error: error.code }));
    outgoing.on("response", (response) => {
      answered = true;
      const chunks = [];
      const settle = (error) => {
        const bytes = Buffer.concat(chunks);
        const { statusCode: status, statusMessage, headers } = response;
        resolve({ status, statusMessage, headers, bytes, text: bytes.toString(), error });
      };
      response.on("data", (chunk) => chunks.push(chunk));
      response.on("end", () => settle(undefined));
      response.on("error", (error) => settle(error.code));
      onHead?.(response);
    });
    outgoing.end(body);
  });
}

/** Asks for a WeChat access token with the emulator's first application, unless told otherwise. */
export async function askForToken(emulator, { path = TOKEN_PATH, headers, body, ...rest } = {}) {
  const [app] = emulator.apps;
  const answer = await send(emulator.url + path, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "x-authing-app-id": app.appId,
      ...headers,
    },
    body: body ?? JSON.stringify(app.wechatApps[0]),
    ...rest,
  });
  return { ...answer, json: parse(answer.text) };
}

/** The data of a successful answer. */
export async function getToken(emulator, path) {
  const { json } = await askForToken(emulator, { path });
  return json.data;
}

/** Opens a TCP connection; `closed` resolves when it has ended, with all that came. */
export async function openSocket(t, { port, host }) {
  const socket = connect(port, host);
  t.after(() => socket.destroy());
  const chunks = [];
  socket.on("data", (chunk) => chunks.push(chunk));
  socket.on("error", () => {});
  const closed = new Promise((resolve) => {
    socket.once("close", () => resolve(Buffer.concat(chunks).toString()));
  });
  await new Promise((resolve) => socket.once("connect", resolve));
  return { socket, closed };
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
