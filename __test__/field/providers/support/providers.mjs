/** The providers: how each is started, and which of its paths stands for which of GenAuth. */

import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { installPinned } from "../../../package/support/packages.mjs";
import { startPython } from "./python.mjs";

const TOOLS = join(dirname(fileURLToPath(import.meta.url)), "../tools");

const paths = (authorize, token, introspect, revoke, userinfo, logout, keys) => ({
  "/oidc/auth": authorize,
  "/oidc/token": token,
  "/oidc/token/introspection": introspect,
  "/oidc/token/revocation": revoke,
  "/oidc/me": userinfo,
  "/oidc/session/end": logout,
  "/oidc/.well-known/jwks.json": keys,
});

async function startMockServer(t, world) {
  const entry = join(await installPinned(TOOLS), "oauth2-mock-server/dist/index.mjs");
  const { OAuth2Server } = await import(pathToFileURL(entry).href);
  const server = new OAuth2Server();
  for (const { algorithm } of world.apps) await server.issuer.keys.generate(algorithm);
  await server.start(0, "127.0.0.1");
  t.after(() => server.stop());
  const { url } = server.issuer;
  server.issuer.url = world.issuer;
  return url;
}

/**
 * @typedef {object} Provider
 * @property {string} title
 * @property {Record<string, string>} paths
 * @property {string[]} algorithms of ID tokens
 * @property {string[]} methods of client authentication at the token endpoint
 * @property {(t: import("node:test").TestContext, world: object) => Promise<string>} start
 * @property {boolean} revokes whether a revoked token is not active any more
 */

/** @type {Provider[]} */
export const PROVIDERS = [
  {
    title: "django-oauth-toolkit",
    paths: paths(
      "/o/authorize/",
      "/o/token/",
      "/o/introspect/",
      "/o/revoke_token/",
      "/o/userinfo/",
      "/o/logout/",
      "/o/.well-known/jwks.json",
    ),
    algorithms: ["RS256", "HS256"],
    methods: ["client_secret_post", "client_secret_basic"],
    start: (t, world) => startPython(t, "django_oauth.py", world),
    revokes: true,
  },
  {
    title: "idpyoidc",
    paths: paths("/auth", "/token", "/introspect", "/revoke", "/userinfo", "/logout", "/jwks"),
    algorithms: ["RS256", "ES256"],
    methods: ["client_secret_post", "client_secret_basic"],
    start: (t, world) => startPython(t, "idpyoidc_op.py", world),
    revokes: true,
  },
  {
    title: "oauth2-mock-server",
    paths: paths(
      "/authorize",
      "/token",
      "/introspect",
      "/revoke",
      "/userinfo",
      "/endsession",
      "/jwks",
    ),
    algorithms: ["RS256", "ES256", "EdDSA"],
    methods: ["client_secret_post"],
    start: startMockServer,
    revokes: false,
  },
];
