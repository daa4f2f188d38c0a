"use strict";

const { AsyncLocalStorage } = require("node:async_hooks");

const { shapeAccessTokens } = require("./access-tokens.js");
const { optionError } = require("../check.js");
const { KEY_ALGORITHMS, idTokenAlgorithmOf } = require("./algorithms.js");
const { applyRules, clientsOf } = require("./clients.js");
const { configurationOf } = require("./configuration.js");
const { engineKey, shapeIdTokens } = require("./id-tokens.js");
const { createInteractions } = require("./interactions.js");
const { createKeys, publicPart } = require("./signing-keys.js");
const { createStore } = require("./engine-store.js");
const { createOAuthUserInfo } = require("./user-info.js");

/**
 * Loads the package `oidc-provider`. Only the option `oidc` needs it, so it is not a dependency.
 *
 * @returns {Promise<Function>} Its `Provider` class. Rejects with `ERR_INVALID_OPTION` when the
 *   package is not installed.
 */
async function loadEngine() {
  try {
    const { Provider } = await import("oidc-provider");
    return Provider;
  } catch (error) {
    if (error.code !== "ERR_MODULE_NOT_FOUND" || !/'oidc-provider'/.test(error.message))
      throw error;
    const message =
      'the option oidc needs the package "oidc-provider": npm install --save-dev oidc-provider@8';
    throw Object.assign(optionError(message), { cause: error });
  }
}

/**
 * The OAuth 2.0 and OpenID Connect side of the emulator: the package `oidc-provider` under GenAuth's
 * paths, with the emulator's applications and users.
 *
 * @param {object} options From `checkOidcOptions`.
 * @param {object} apps From `createApps`.
 * @param {object} state From `createState`.
 * @returns {Promise<{
 *   mounts: [string, Function][],
 *   start(origin: string): void,
 *   sessionOf(accessToken: string): { user: object } | "ended" | undefined,
 *   end(user: object, appIds?: readonly string[]): void,
 *   list(): object[],
 *   api: object,
 * }>} Call `start` before the first request. `api` is `emulator.oidc`.
 */
async function createOidc(options, apps, state) {
  const { users } = state;
  const Provider = await loadEngine();
  const algs = apps.list.map(idTokenAlgorithmOf);
  const keys = await createKeys(
    ["RS256", ...algs.filter((alg) => KEY_ALGORITHMS.includes(alg))],
    options.keys,
  );
  const store = createStore();
  const configuration = configurationOf(options, store, users);
  const requests = new AsyncLocalStorage();
  const signedAgain = new Map();
  const publicKeys = () => ({ keys: keys.list().map(publicPart) });
  const algorithmOf = (clientId) => {
    const app = apps.find(clientId);
    return app && idTokenAlgorithmOf(app);
  };
  let issuer;
  let provider;
  let answer;

  // The engine reads its keys once: other keys require a new engine on the same store.
  function build() {
    const clients = clientsOf(apps.list, options.accessKeys);
    const jwks = { keys: keys.list().map(engineKey) };
    provider = new Provider(issuer, { ...configuration, clients, jwks });
    // The answer contains the error; nothing is printed.
    provider.app.silent = true;
    applyRules(provider.Client, apps.find, () => requests.getStore());
    shapeAccessTokens(provider, store, options.accessTokenFormat === "jwt" ? keys.sign : undefined);
    shapeIdTokens(provider, signedAgain, algorithmOf, { sign: keys.sign, jwks: publicKeys });
    const callback = provider.callback();
    answer = (req, res) => requests.run(req, () => callback(req, res));
  }

  const interact = createInteractions(state);
  const tellUser = createOAuthUserInfo(users);
  const engine = (req, res) => answer(req, res);
  const wellKnown = (req, res) => {
    req.url = `/.well-known${req.url}`;
    req.originalUrl = `/oidc${req.url}`;
    return answer(req, res);
  };

  return {
    mounts: [
      ["/oidc", engine],
      ["/oidc/interaction", (req, res) => interact(provider, req, res)],
      ["/oauth", engine],
      ["/oauth/me", (req, res) => tellUser(provider, req, res)],
      ...apps.list.map(({ appId }) => [`/${appId}/oidc/.well-known`, wellKnown]),
    ],
    start(origin) {
      issuer = `${origin}/oidc`;
      build();
    },
    sessionOf(accessToken) {
      const token = store.accessToken(accessToken);
      if (token === undefined || token === "ended") return token;
      const user = users.findActive(token.accountId);
      return user ? { user } : "ended";
    },
    end: ({ userId }, appIds) => store.end(userId, appIds),
    list: store.accessTokens,
    api: Object.freeze({
      get issuer() {
        return issuer;
      },
      get keys() {
        return keys.list();
      },
      get jwks() {
        return publicKeys();
      },
      async rotateKeys(how) {
        await keys.rotate(how);
        build();
      },
      sign: keys.sign,
    }),
  };
}

module.exports = { createOidc };
