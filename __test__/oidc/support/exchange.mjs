/** One request to a local server, and the options of a client that makes no request. */

import { once } from "node:events";
import { request } from "node:http";

export const OPTIONS = {
  appId: "app",
  appSecret: "application-secret",
  appHost: "https://example.genauth.ai",
  redirectUri: "https://app.example.com/auth/callback",
};

/** Resolves with the answer to a GET request; does not follow redirects. */
export async function answered(port, path, headers) {
  const outgoing = request({ host: "127.0.0.1", port, path, headers, agent: false });
  outgoing.end();
  const [response] = await once(outgoing, "response");
  const body = Buffer.concat(await response.toArray()).toString();
  return { status: response.statusCode, headers: response.headers, body };
}
