"use strict";

const { idTokenAlgorithmOf } = require("./algorithms.js");
const { engineAlgorithm } = require("./id-tokens.js");

const LOOPBACK_HOSTS = new Set(["localhost", "127.0.0.1", "[::1]"]);
// The engine requires redirect URIs even when any loopback URI is accepted. There are two because the
// engine would use a single one for requests without a redirect URI.
const SOME_LOOPBACK_URIS = ["http://localhost/", "http://127.0.0.1/"];

/**
 * The engine's clients: the applications and the access keys.
 *
 * @param {readonly object[]} apps
 * @param {readonly object[]} accessKeys `[{ accessKey, accessSecret }]`
 * @returns {object[]} Client metadata by RFC 7591.
 */
function clientsOf(apps, accessKeys) {
  return [...apps.map(applicationClient), ...accessKeys.map(accessKeyClient)];
}

function applicationClient(app) {
  const isPublic = app.tokenEndpointAuthMethod === "none";
  return {
    client_id: app.appId,
    ...(isPublic ? {} : { client_secret: app.appSecret }),
    token_endpoint_auth_method: app.tokenEndpointAuthMethod ?? "client_secret_post",
    redirect_uris: app.redirectUris ?? SOME_LOOPBACK_URIS,
    post_logout_redirect_uris: app.postLogoutRedirectUris ?? [],
    grant_types: [
      "authorization_code",
      "refresh_token",
      ...(isPublic ? [] : ["client_credentials"]),
    ],
    response_types: ["code"],
    id_token_signed_response_alg: engineAlgorithm(idTokenAlgorithmOf(app)),
  };
}

function accessKeyClient({ accessKey, accessSecret }) {
  return {
    client_id: accessKey,
    client_secret: accessSecret,
    token_endpoint_auth_method: "client_secret_post",
    redirect_uris: [],
    grant_types: ["client_credentials"],
    response_types: [],
  };
}

/**
 * Applies the applications' settings to the engine's clients: without configured URIs, any loopback URI
 * is accepted; a configured client authentication method is the only one accepted.
 *
 * @param {Function} Client The engine's model.
 * @param {(appId: string) => object | undefined} findApp
 * @param {() => import("node:http").IncomingMessage} currentRequest
 */
function applyRules(Client, findApp, currentRequest) {
  const { redirectUriAllowed, postLogoutRedirectUriAllowed, compareClientSecret } =
    Client.prototype;
  Object.assign(Client.prototype, {
    redirectUriAllowed(uri) {
      const anyLoopback = findApp(this.clientId)?.redirectUris === undefined;
      return anyLoopback ? isLoopback(uri) : redirectUriAllowed.call(this, uri);
    },
    postLogoutRedirectUriAllowed(uri) {
      const anyLoopback = findApp(this.clientId)?.postLogoutRedirectUris === undefined;
      return anyLoopback ? isLoopback(uri) : postLogoutRedirectUriAllowed.call(this, uri);
    },
    async compareClientSecret(secret) {
      const inHeader = currentRequest().headers.authorization !== undefined;
      const used = inHeader ? "client_secret_basic" : "client_secret_post";
      const wanted = findApp(this.clientId)?.tokenEndpointAuthMethod ?? used;
      return used === wanted && compareClientSecret.call(this, secret);
    },
  });
}

function isLoopback(uri) {
  if (!URL.canParse(uri)) return false;
  const { protocol, hostname, hash } = new URL(uri);
  return /^https?:$/.test(protocol) && LOOPBACK_HOSTS.has(hostname) && hash === "";
}

module.exports = { applyRules, clientsOf };
