"use strict";

/** `genauth-native`: a native client of the GenAuth authentication API. See `index.d.ts`. */

const { AuthenticationClient, CLASSES } = require("./lib/shared.js");

exports.AuthenticationClient = AuthenticationClient;
// Loaded when first asked for: it is as large as all the rest.
const lazy = {
  get Models() {
    return require("./models.js");
  },
};
Object.defineProperty(exports, "Models", {
  enumerable: true,
  get() {
    return lazy.Models;
  },
});
exports.DEFAULT_COOKIE_KEY = "X-Authing-Node-OIDC-State";
exports.DEFAULT_SCOPE = "openid profile";
exports.DEFAULT_SOCKET_URI = "wss://openevent.authing.cn";

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
