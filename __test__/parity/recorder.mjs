/** One server that records what arrives, and both clients on it. */

import { once } from "node:events";
import { createServer } from "node:http";
import { AuthenticationClient } from "genauth-native";
import { dropProxies } from "../support/environment.mjs";
import { sdk } from "./mirrored.mjs";

// The requests are to reach the server itself.
dropProxies(process.env);

export const APP_ID = "65f0c0ffee0123456789abcd";
/** Everything that an encoding could go wrong on. */
export const APP_SECRET = 'a:b+/=%&"\\ü王🎉';
export const TOKEN = "Bearer e30.e30.stored+/=";

export const AUTH_METHODS = ["client_secret_post", "client_secret_basic", "none"];

/** Longest request line that the server takes. */
const MAX_HEADER_BYTES = 256 * 1024;

/** Starts the server; it ends with the test file. */
export async function startRecorder(after) {
  const recorder = { requests: [], answer: "{}", url: "" };
  const server = createServer({ maxHeaderSize: MAX_HEADER_BYTES }, async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const { method, url, headers } = request;
    recorder.requests.push({ method, url, headers, body: Buffer.concat(chunks).toString() });
    response.setHeader("content-type", "application/json; charset=utf-8");
    response.end(recorder.answer);
  });
  // A connection that ends while it is idle could take a call along, which would be sent twice.
  server.keepAliveTimeout = 0;
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  recorder.url = `http://127.0.0.1:${server.address().port}`;
  after(async () => {
    server.close();
    server.closeAllConnections();
    await once(server, "close");
  });
  return recorder;
}

export function optionsOf(recorder, options) {
  return { appId: APP_ID, appSecret: APP_SECRET, appHost: recorder.url, ...options };
}

/** Both clients; each has an options object of its own, for the SDK writes to it. */
export function bothClients(recorder, options) {
  return {
    theirs: new sdk.AuthenticationClient(optionsOf(recorder, options)),
    ours: new AuthenticationClient(optionsOf(recorder, options)),
  };
}

/** Makes a call; answers what was sent and what came of it. */
export async function outcomeOf(recorder, client, method, args) {
  recorder.requests = [];
  try {
    return { value: await client[method](...args), sent: recorder.requests };
  } catch (error) {
    return { error, sent: recorder.requests };
  }
}

/** The parts of an outcome that are compared. */
export function aspectsOf({ error, value, sent }) {
  if (error !== undefined) return { outcome: "rejects", requests: sent.length };
  const [{ method, url, headers, body }] = sent;
  const [path, ...query] = url.split("?");
  return {
    outcome: "resolves",
    requests: sent.length,
    verb: method,
    path,
    // A quote is the same either way in a query; the URL standard has it encoded (WHATWG URL, 4.4).
    query: query.join("?").replaceAll("'", "%27"),
    body,
    // Without a body the SDK names a content type all the same.
    "content-type": body === "" ? undefined : headers["content-type"],
    authorization: headers.authorization,
    "x-authing-app-id": headers["x-authing-app-id"],
    "x-genauth-app-id": headers["x-genauth-app-id"],
    value: printed(value),
  };
}

/**
 * A value with everything that can tell two JSON values apart: own keys in order, `__proto__` among
 * them, prototypes, and minus zero.
 */
export function printed(value) {
  if (Array.isArray(value)) return `[${value.map(printed).join()}]`;
  if (value === null || typeof value !== "object") {
    return Object.is(value, -0) ? "-0" : `${typeof value} ${JSON.stringify(value) ?? value}`;
  }
  const fields = Reflect.ownKeys(value).map((key) => {
    const { value: own, ...flags } = Object.getOwnPropertyDescriptor(value, key);
    return `${JSON.stringify(key)}${Object.values(flags).every(Boolean) ? "" : "!"}:${printed(own)}`;
  });
  const plain = Object.getPrototypeOf(value) === Object.prototype;
  return `${plain ? "" : "not plain "}{${fields.join()}}`;
}
