/** A service whose answer for each endpoint a test sets, and the calls of those endpoints. */

import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import { after } from "node:test";
import { AuthenticationClient } from "genauth-native";

export const service = { answer: undefined, requests: [] };
const server = createServer(async (request, response) => {
  const body = Buffer.concat(await request.toArray()).toString();
  const { method, url, headers } = request;
  service.requests.push({ method, url, headers, body });
  await service.answer(request, response, body);
});
// A connection that ends while it is idle could take a call along.
server.keepAliveTimeout = 0;
server.listen(0, "127.0.0.1");
await once(server, "listening");
after(() => {
  server.close();
  server.closeAllConnections();
});

export const SECRET = "client-secret-canary-0123456789";

export function clientOf(options) {
  return new AuthenticationClient({
    appId: "app",
    appSecret: SECRET,
    appHost: `http://127.0.0.1:${server.address().port}`,
    redirectUri: "https://app.example.com/callback",
    ...options,
  });
}

export function answers(status, body, headers = { "content-type": "application/json" }) {
  service.requests = [];
  service.answer = (_request, response) => {
    response.writeHead(status, headers);
    response.end(typeof body === "string" ? body : JSON.stringify(body));
  };
}

export async function failureOf(call) {
  const error = await call.then(
    () => undefined,
    (reason) => reason,
  );
  assert.ok(error, "the call did not reject");
  return error;
}

/** The calls that must never be repeated, and the code or token that they consume. */
export const ONCE = [
  ["getAccessTokenByCode", "code-canary-1", { codeVerifier: "verifier-canary-1" }],
  ["getNewAccessTokenByRefreshToken", "refresh-canary-1"],
  [
    "getAccessTokenByClientCredentials",
    "read",
    { accessKey: "key", accessSecret: "access-canary-1" },
  ],
  ["revokeToken", "token-canary-1"],
  ["validateTicketV1", "ST-canary-1", "https://app.example.com/"],
  ["validateTicketV2", "ST-canary-1", "https://app.example.com/"],
];
export const READS = [
  ["introspectToken", "token-canary-1"],
  ["getUserInfoByAccessToken", "token-canary-1"],
  ["getUserInfoByAccessToken", "token-canary-1", { method: "POST", tokenPlace: "body" }],
];
/** A valid answer of every endpoint. */
export const DONE = { access_token: "t", token_type: "Bearer", active: true };
export const OAUTH = [...ONCE.slice(0, 4), ...READS];
