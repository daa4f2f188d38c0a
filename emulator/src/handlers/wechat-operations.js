"use strict";

const { API_CODES } = require("../answers.js");
const { Denial } = require("../denial.js");

/**
 * The two operations that return WeChat access tokens. Both use the same cache.
 *
 * @param {object} tokens What `createWechatTokens` returned.
 * @param {"string" | "number"} expiresAtFormat The type of `expiresAt` (Unix seconds).
 * @returns {Record<string, (call: object) => unknown>} Handlers by the name of the operation.
 */
function wechatHandlers(tokens, expiresAtFormat) {
  function accessToken({ app, body: { appId, appSecret } }) {
    const wechatApp = app.wechatApps.find((candidate) => candidate.appId === appId);
    if (!wechatApp) {
      const message = "The application has no WeChat app with this appId";
      throw new Denial(API_CODES.WECHAT_APP_UNKNOWN, message, 400);
    }
    if (wechatApp.appSecret !== appSecret) {
      const message = "The appSecret of the WeChat app is wrong";
      throw new Denial(API_CODES.WECHAT_SECRET_WRONG, message, 400);
    }
    const { accessToken, expiresAt } = tokens.get(appId);
    const seconds = Math.floor(expiresAt / 1000);
    return { accessToken, expiresAt: expiresAtFormat === "string" ? String(seconds) : seconds };
  }
  return { getWechatMpAccessToken: accessToken, getWechatMpAccessTokenInfo: accessToken };
}

module.exports = { wechatHandlers };
