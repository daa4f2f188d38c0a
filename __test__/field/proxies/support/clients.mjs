/** The clients that are compared: ours, the mirrored SDK, and undici, which is Node's `fetch`. */

import { AuthenticationClient as MirroredClient } from "authing-node-sdk";
import { AuthenticationClient } from "genauth-native";

const APP = { appId: "0123456789abcdef01234567", appSecret: "0123456789abcdef0123456789abcdef" };

function ofSdk(client) {
  return {
    read: () => client.getCountryList(),
    async signIn(username) {
      await client.signInByUsernamePassword({ username, password: "password" });
    },
    stats: () => client.stats?.(),
    close: () => client.close?.(),
  };
}

/** Ours. */
export function genauthNative(appHost, ca, options) {
  return ofSdk(new AuthenticationClient({ ...APP, appHost, ca, ...options }));
}

/** The mirrored SDK. */
export function mirrored(appHost) {
  return ofSdk(new MirroredClient({ ...APP, appHost, rejectUnauthorized: false }));
}

/** undici. */
export function undici(appHost) {
  const send = async (path, options) => {
    const response = await fetch(appHost + path, options);
    const text = await response.text();
    if (!response.ok) {
      throw Object.assign(new Error(text), { status: response.status });
    }
    return JSON.parse(text);
  };
  return {
    read: () => send("/api/v3/get-country-list"),
    signIn: (username) =>
      send("/api/v3/signin", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({
          connection: "PASSWORD",
          passwordPayload: { username, password: "password" },
        }),
      }),
    close() {},
  };
}
