"use strict";

/** `genauth-native`: native clients of the GenAuth authentication API and management API. See `index.d.ts`. */

const { onDemand } = require("./lib/on-demand.js");
const { AuthenticationClient, CLASSES, ManagementClient } = require("./lib/shared.js");

exports.AuthenticationClient = AuthenticationClient;
exports.ManagementClient = ManagementClient;
// Loaded by the first call, since most programs have no webhook.
exports.verifyWebhook = function verifyWebhook(headers, secret) {
  return require("./lib/webhook.js").verifyWebhook(headers, secret);
};
exports.isApiError = (error, apiCode) =>
  error instanceof CLASSES.GenAuthError &&
  (apiCode === undefined ? error.apiCode !== undefined : error.apiCode === apiCode);
exports.ApiCode = onDemand(() => require("./lib/codes.js").apiCodes);
exports.StatusCode = onDemand(() => require("./lib/codes.js").statusCodes);
exports.Models = onDemand(() => require("./lib/models.js"));
exports.DEFAULT_COOKIE_KEY = "X-Authing-Node-OIDC-State";
exports.DEFAULT_SCOPE = "openid profile";
exports.DEFAULT_SOCKET_URI = "wss://openevent.authing.cn";
exports.DEFAULT_OPTIONS = Object.freeze({
  timeout: 10_000,
  host: "https://api.authing.cn",
  lang: "zh-CN",
  accessKeyId: "",
  accessKeySecret: "",
  rejectUnauthorized: true,
  socketUri: exports.DEFAULT_SOCKET_URI,
  retryTimes: 5,
});

exports.GenAuthError = CLASSES.GenAuthError;
exports.ConfigurationError = CLASSES.ConfigurationError;
exports.ConnectionError = CLASSES.ConnectionError;
exports.TimeoutError = CLASSES.TimeoutError;
exports.AbortError = CLASSES.AbortError;
exports.HttpError = CLASSES.HttpError;
exports.RateLimitError = CLASSES.RateLimitError;
exports.ResponseError = CLASSES.ResponseError;
exports.ApiError = CLASSES.ApiError;
exports.OAuthError = CLASSES.OAuthError;
exports.TokenError = CLASSES.TokenError;
