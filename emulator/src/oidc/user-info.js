"use strict";

const { readForm, sendJson } = require("../web/http.js");
const { claimsOf } = require("./claims.js");

/**
 * `/oauth/me`: userinfo also for access tokens without the scope `openid`, which the engine requires.
 *
 * @param {object} users From `createUsers`.
 * @returns {(provider: object, req: object, res: object) => Promise<void>}
 */
function createOAuthUserInfo(users) {
  return async (provider, req, res) => {
    const token = await provider.AccessToken.find(await tokenOf(req));
    const user = token && users.findActive(token.accountId);
    if (user) return sendJson(res, 200, claimsOf(user));
    const error = { error: "invalid_token", error_description: "invalid token provided" };
    return sendJson(res, 401, error, { "www-authenticate": 'Bearer error="invalid_token"' });
  };
}

// RFC 6750, 2: in the header, the body or the query.
async function tokenOf(req) {
  const [, fromHeader] = /^bearer +(\S+)$/i.exec(req.headers.authorization ?? "") ?? [];
  const query = new URL(req.url, "http://emulator").searchParams;
  return fromHeader ?? (await readForm(req)).get("access_token") ?? query.get("access_token");
}

module.exports = { createOAuthUserInfo };
