"use strict";

const { randomBytes } = require("node:crypto");
const { contentSecurityPolicy, errorPage, logoutPage, messagePage } = require("../web/pages.js");
const { ID_TOKEN_ALGORITHMS } = require("./algorithms.js");
const { engineAlgorithm } = require("./id-tokens.js");
const { CLAIMS_BY_SCOPE, claimsOf } = require("./claims.js");

// GenAuth's paths, relative to the mount.
const ROUTES = {
  authorization: "/auth",
  token: "/token",
  introspection: "/token/introspection",
  revocation: "/token/revocation",
  userinfo: "/me",
  end_session: "/session/end",
  jwks: "/.well-known/jwks.json",
};

/** Seconds that a login page waits for the user. */
const INTERACTION_LIFETIME_S = 3600;

/**
 * The engine's configuration, apart from keys and clients. It sets every option whose default makes the
 * engine print a notice.
 *
 * @param {object} options From `checkOidcOptions`.
 * @param {object} store From `createStore`.
 * @param {object} users From `createUsers`.
 * @returns {object}
 */
function configurationOf({ lifetimes, scopes }, store, users) {
  const page =
    (make) =>
    (ctx, ...rest) => {
      ctx.type = "html";
      ctx.set("content-security-policy", contentSecurityPolicy);
      ctx.set("x-content-type-options", "nosniff");
      ctx.body = make(...rest);
    };
  const withAliases = new Set(["AccessToken", "ClientCredentials"]);
  return {
    adapter: (model) => store.adapterFor(model, withAliases.has(model)),
    cookies: { keys: [randomBytes(32).toString("base64url")] },
    routes: ROUTES,
    claims: CLAIMS_BY_SCOPE,
    // "user" is the scope that the client requests in the OAuth 2.0 flow.
    scopes: ["openid", "offline_access", "user", ...scopes],
    responseTypes: ["code"],
    // GenAuth puts the user's claims into ID tokens, not only into userinfo.
    conformIdTokenClaims: false,
    acceptQueryParamAccessTokens: true,
    rotateRefreshToken: true,
    enabledJWA: { idTokenSigningAlgValues: [...new Set(ID_TOKEN_ALGORITHMS.map(engineAlgorithm))] },
    pkce: { methods: ["S256"], required: (_ctx, client) => client.clientAuthMethod === "none" },
    clientAuthMethods: ["client_secret_basic", "client_secret_post", "none"],
    clientBasedCORS: () => true,
    interactions: { url: (_ctx, { uid }) => `/oidc/interaction/${uid}` },
    renderError: page(({ error, error_description }) => errorPage(error, error_description)),
    features: {
      devInteractions: { enabled: false },
      dPoP: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      resourceIndicators: { enabled: false },
      clientCredentials: { enabled: true },
      introspection: {
        enabled: true,
        allowedPolicy: (_ctx, client, token) =>
          client.clientAuthMethod !== "none" || token.clientId === client.clientId,
      },
      revocation: { enabled: true },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: page(logoutPage),
        postLogoutSuccessSource: page(() => messagePage("You are signed out.")),
      },
    },
    ttl: {
      AccessToken: lifetimes.accessToken,
      ClientCredentials: lifetimes.accessToken,
      IdToken: lifetimes.idToken,
      RefreshToken: lifetimes.refreshToken,
      AuthorizationCode: lifetimes.authorizationCode,
      Session: lifetimes.session,
      Interaction: INTERACTION_LIFETIME_S,
      // A grant must outlive everything that was issued under it.
      Grant: Math.max(...Object.values(lifetimes)),
    },
    findAccount(_ctx, userId) {
      const user = users.findActive(userId);
      return user && { accountId: userId, claims: () => claimsOf(user) };
    },
    // Applications get the scopes that they request; a page asks the user only on `prompt=consent`.
    async loadExistingGrant({ oidc: { client, session, provider, requestParamOIDCScopes } }) {
      const { clientId } = client;
      const grantId = session.grantIdFor(clientId);
      const known = grantId && (await provider.Grant.find(grantId));
      const grant = known || new provider.Grant({ clientId, accountId: session.accountId });
      grant.addOIDCScope([...requestParamOIDCScopes].join(" "));
      await grant.save();
      return grant;
    },
  };
}

module.exports = { configurationOf };
