"use strict";

// Models with their own entries in the store that belong to a grant and end with it.
const OF_A_GRANT = new Set(["AccessToken", "AuthorizationCode", "RefreshToken"]);

/**
 * The engine's store: codes, tokens, grants, sessions. It outlives the engine, which is recreated when the
 * keys rotate. Lifetimes follow the system's clock, as those of the engine do.
 *
 * @returns {object} The functions below.
 */
function createStore() {
  const entries = new Map();
  // The store keys access tokens by their `jti`; clients know only the JWT.
  const jtis = new Map();
  const sessionIds = new Map();
  const keyOf = (model, id) => `${model} ${id}`;

  function get(model, id) {
    const key = keyOf(model, id);
    const entry = entries.get(key);
    if (entry && Date.now() >= entry.expiresAt) entries.delete(key);
    return entries.get(key)?.payload;
  }

  function removeWhere(matches) {
    for (const [key, entry] of entries) if (matches(entry)) entries.delete(key);
  }

  return {
    /** Records the JWT under which clients know an access token. */
    alias(jwt, jti) {
      jtis.set(jwt, jti);
    },

    /**
     * @param {string} jwt
     * @returns {object | "ended" | undefined} The stored entry of an access token; `undefined` if it was
     *   never issued.
     */
    accessToken: (jwt) =>
      jtis.has(jwt) ? (get("AccessToken", jtis.get(jwt)) ?? "ended") : undefined,

    /** The access tokens that are valid; their times are milliseconds by the system's clock. */
    accessTokens() {
      const found = [...jtis].map(([accessToken, jti]) => {
        const payload = get("AccessToken", jti) ?? get("ClientCredentials", jti);
        return { accessToken, payload };
      });
      return found
        .filter(({ payload }) => payload !== undefined)
        .map(({ accessToken, payload }) => ({
          accessToken,
          userId: payload.accountId,
          appId: payload.clientId,
          issuedAt: payload.iat * 1000,
          expiresAt: payload.exp * 1000,
          bySystemClock: true,
        }));
    },

    /** Ends the tokens of a user for some clients, or all tokens and sessions. */
    end(accountId, clientIds) {
      removeWhere(
        ({ model, payload }) =>
          payload.accountId === accountId &&
          (clientIds === undefined ||
            (OF_A_GRANT.has(model) && clientIds.includes(payload.clientId))),
      );
    },

    /** The engine's interface to its storage (its documented "adapter"). */
    adapterFor(model, isAliased) {
      const idOf = (value) => (isAliased ? jtis.get(value) : value);
      return {
        find: async (value) => get(model, idOf(value)),
        findByUid: async (uid) => get(model, sessionIds.get(uid)),
        async upsert(id, payload, expiresIn) {
          const expiresAt = expiresIn ? Date.now() + expiresIn * 1000 : Number.POSITIVE_INFINITY;
          entries.set(keyOf(model, id), { model, payload, expiresAt });
          if (payload.uid !== undefined) sessionIds.set(payload.uid, id);
        },
        async consume(id) {
          const payload = get(model, id);
          if (payload) payload.consumed = Math.floor(Date.now() / 1000);
        },
        async destroy(id) {
          entries.delete(keyOf(model, id));
        },
        async revokeByGrantId(grantId) {
          removeWhere((entry) => OF_A_GRANT.has(entry.model) && entry.payload.grantId === grantId);
        },
      };
    },
  };
}

module.exports = { createStore };
