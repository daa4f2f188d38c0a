import { createHmac } from "node:crypto";
import { once } from "node:events";
import WebSocket from "ws";

import { DEMO_ACCESS_KEY, DEMO_USER } from "../../index.js";

/** The URL of the event socket of a client. */
export function urlOf(emulator, client, parameters) {
  const query = new URLSearchParams(parameters);
  return `${emulator.url.replace(/^http/, "ws")}/events/v1/${client}/sub?${query}`;
}

/** The authorization of a management client's handshake. */
export function authorization(
  { accessKeyId, accessKeySecret } = DEMO_ACCESS_KEY,
  scheme = "authing",
) {
  const signature = createHmac("sha1", accessKeySecret).update("websocket\n").digest("base64");
  return `${scheme} ${accessKeyId}:${signature}`;
}

/**
 * Subscribes with an independent client. Resolves when the socket is open: `messages` are the received texts,
 * `closed` resolves with `[code, reason]`, and `next()` with the next message that was not taken.
 */
export async function subscribe(t, emulator, eventName, options) {
  const socket = connect(t, emulator, eventName, options);
  await once(socket.ws, "open");
  return socket;
}

/** As `subscribe`, without waiting. `failed` resolves with the error that ends the attempt. */
export function connect(t, emulator, eventName, options = {}) {
  const { token, headers = token === undefined ? { authorization: authorization() } : {} } =
    options;
  const url =
    token === undefined
      ? urlOf(emulator, "management", { code: eventName })
      : urlOf(emulator, "authentication", { code: eventName, token });
  const ws = new WebSocket(url, { headers, ca: options.ca, maxPayload: 2 ** 30 });
  t.after(() => ws.terminate());
  const messages = [];
  const waiting = [];
  let taken = 0;
  ws.on("message", (data) => {
    messages.push(data.toString());
    waiting.shift()?.();
  });
  const failed = new Promise((resolve) => ws.once("error", resolve));
  const closed = new Promise((resolve) => {
    ws.once("close", (code, reason) => resolve([code, reason.toString()]));
  });
  return {
    ws,
    messages,
    failed,
    closed,
    async next() {
      if (messages.length === taken) await new Promise((resolve) => waiting.push(resolve));
      taken += 1;
      return messages[taken - 1];
    },
  };
}

/** Sends a handshake. Resolves with the status and the body of the answer that refuses it. */
export function refusalOf(t, emulator, eventName, options) {
  const { ws } = connect(t, emulator, eventName, options);
  return new Promise((resolve) => {
    ws.once("unexpected-response", (_request, response) => {
      const chunks = [];
      response.on("data", (chunk) => chunks.push(chunk));
      response.on("end", () => {
        const text = Buffer.concat(chunks).toString();
        resolve({ status: response.statusCode, headers: response.headers, ...JSON.parse(text) });
      });
    });
  });
}

/** The option of `subscribe` for the emulator's user. */
export function sessionOf(emulator) {
  return { token: emulator.users.signIn(DEMO_USER.username).access_token };
}
