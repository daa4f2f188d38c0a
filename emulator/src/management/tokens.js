"use strict";

const { createHmac, randomBytes, randomUUID } = require("node:crypto");

/**
 * The management tokens of an emulator: JWTs that name the access key and its user pool.
 *
 * @param {{ now(): number }} clock Milliseconds since the epoch.
 * @param {number} lifetimeMs
 * @returns {{
 *   issue(accessKey: object): { token: string, expiresAt: number },
 *   find(token: string): object | undefined,
 *   revoke(token?: string): void,
 *   list(): { token: string, accessKey: object, issuedAt: number, expiresAt: number }[],
 * }} `find` returns the access key of a valid token; `revoke` without a token revokes all; `list` has the valid ones.
 */
function createManagementTokens(clock, lifetimeMs) {
  const key = randomBytes(32);
  const issued = new Map();
  return {
    issue(accessKey) {
      const now = clock.now();
      const expiresAt = now + lifetimeMs;
      const token = jwt(key, {
        sub: accessKey.accessKeyId,
        scoped_userpool_id: accessKey.userPoolId,
        jti: randomUUID(),
        iat: Math.floor(now / 1000),
        exp: Math.floor(expiresAt / 1000),
      });
      issued.set(token, { accessKey, issuedAt: now, expiresAt });
      return { token, expiresAt };
    },
    find(token) {
      const entry = issued.get(token);
      return entry && clock.now() < entry.expiresAt ? entry.accessKey : undefined;
    },
    revoke(token) {
      if (token === undefined) issued.clear();
      else issued.delete(token);
    },
    list() {
      const valid = [...issued].filter(([, { expiresAt }]) => clock.now() < expiresAt);
      return valid.map(([token, entry]) => ({ token, ...entry }));
    },
  };
}

function jwt(key, claims) {
  const parts = [{ alg: "HS256", typ: "JWT" }, claims].map((part) =>
    Buffer.from(JSON.stringify(part)).toString("base64url"),
  );
  const signed = parts.join(".");
  return `${signed}.${createHmac("sha256", key).update(signed).digest("base64url")}`;
}

module.exports = { createManagementTokens };
