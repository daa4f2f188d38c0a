"use strict";

const { createHmac, randomBytes } = require("node:crypto");

/** Lifetime of an access token in seconds. */
const ACCESS_TOKEN_LIFETIME_S = 1_209_600;
const DEFAULT_SCOPE = "openid profile";

/**
 * The tokens issued to signed-in users.
 *
 * @param {{ now(): number }} clock
 * @param {() => string} issuer Returns the `iss` of the tokens.
 * @returns {{
 *   issue(user: object, app: object, scope?: string): object,
 *   find(accessToken: string): { user: object } | "ended" | undefined,
 *   accept(other: { sessionOf: Function, end: Function, list: Function }): void,
 *   endAll(user: object, appIds?: readonly string[]): void,
 *   isActive(user: object, appId: string): boolean,
 *   of(user: object): { appId: string, time: number }[],
 *   list(): { accessToken: string, userId: string, appId: string, issuedAt: number, expiresAt: number }[],
 * }} `issue` returns a `LoginTokenResponseDataDto`. `find` returns `"ended"` for expired or revoked tokens
 *   and `undefined` for tokens that were never issued; `accept` adds a place with such tokens. `endAll` ends the
 *   sessions of a user, with some applications or with all; `isActive` tells whether any is left with one, `of`
 *   lists all that there ever were, `list` those of all users that are valid, with times in milliseconds.
 */
function createSessions(clock, issuer) {
  const sessions = new Map();
  const byUser = new Map();
  let elsewhere = { sessionOf: () => undefined, end() {}, list: () => [] };
  const isOver = (session) => session.ended || clock.now() >= session.expiresAt;

  return {
    issue(user, app, scope) {
      const granted = scope || DEFAULT_SCOPE;
      const scopes = granted.split(" ");
      const now = Math.floor(clock.now() / 1000);
      const claims = {
        iss: issuer(),
        sub: user.userId,
        aud: app.appId,
        iat: now,
        exp: now + ACCESS_TOKEN_LIFETIME_S,
      };
      const accessToken = signed({ ...claims, jti: unguessable(), scope: granted }, app.appSecret);
      const session = { user, appId: app.appId, time: clock.now(), expiresAt: claims.exp * 1000 };
      sessions.set(accessToken, session);
      if (!byUser.has(user)) byUser.set(user, new Set());
      byUser.get(user).add(session);
      return {
        scope: granted,
        access_token: accessToken,
        ...(scopes.includes("openid")
          ? { id_token: signed({ ...claims, ...profileClaims(user) }, app.appSecret) }
          : {}),
        ...(scopes.includes("offline_access") ? { refresh_token: unguessable() } : {}),
        token_type: "Bearer",
        expire_in: ACCESS_TOKEN_LIFETIME_S,
      };
    },

    find(accessToken) {
      const session = sessions.get(accessToken);
      if (!session) return elsewhere.sessionOf(accessToken);
      return isOver(session) ? "ended" : { user: session.user };
    },

    accept(other) {
      elsewhere = other;
    },

    endAll(user, appIds) {
      elsewhere.end(user, appIds);
      for (const session of byUser.get(user) ?? []) {
        if (appIds === undefined || appIds.includes(session.appId)) session.ended = true;
      }
    },

    of: (user) => [...(byUser.get(user) ?? [])].map(({ appId, time }) => ({ appId, time })),

    list() {
      const own = [...sessions].filter(([, session]) => !isOver(session));
      return [
        ...own.map(([accessToken, { user, appId, time, expiresAt }]) => ({
          accessToken,
          userId: user.userId,
          appId,
          issuedAt: time,
          expiresAt,
        })),
        ...elsewhere.list(),
      ];
    },

    isActive: (user, appId) =>
      [...(byUser.get(user) ?? [])].some((session) => session.appId === appId && !isOver(session)),
  };
}

function profileClaims({ username, name, nickname, email, phone }) {
  return {
    ...(username && { preferred_username: username }),
    ...(name && { name }),
    ...(nickname && { nickname }),
    ...(email && { email }),
    ...(phone && { phone_number: phone }),
  };
}

// RFC 7515 with HS256: the key is the application's secret, so a test can verify the token.
function signed(claims, secret) {
  const parts = [{ alg: "HS256", typ: "JWT" }, claims].map((part) =>
    Buffer.from(JSON.stringify(part)).toString("base64url"),
  );
  const signature = createHmac("sha256", secret).update(parts.join(".")).digest("base64url");
  return [...parts, signature].join(".");
}

function unguessable() {
  return randomBytes(32).toString("base64url");
}

module.exports = { ACCESS_TOKEN_LIFETIME_S, createSessions };
