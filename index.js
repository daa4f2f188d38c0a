"use strict";

/** `genauth-native`: a native client of the GenAuth authentication API. See `index.d.ts`. */

const { onDemand } = require("./lib/on-demand.js");
const { AuthenticationClient, CLASSES } = require("./lib/shared.js");

exports.AuthenticationClient = AuthenticationClient;
exports.ManagementClient = class ManagementClient {
  constructor() {
    throw new CLASSES.GenAuthError(
      "ManagementClient is not part of this version of genauth-native. Keep authing-node-sdk installed " +
        "beside it, under its own name, and import ManagementClient from there.",
      { code: "ERR_NOT_IMPLEMENTED" },
    );
  }
};
exports.Models = onDemand(() => require("./lib/models.js"));
exports.DEFAULT_COOKIE_KEY = "X-Authing-Node-OIDC-State";
exports.DEFAULT_SCOPE = "openid profile";
exports.DEFAULT_SOCKET_URI = "wss://openevent.authing.cn";
exports.DEFAULT_OPTIONS = {
  timeout: 10_000,
  host: "https://api.authing.cn",
  lang: "zh-CN",
  accessKeyId: "",
  accessKeySecret: "",
  rejectUnauthorized: true,
  socketUri: exports.DEFAULT_SOCKET_URI,
  retryTimes: 5,
};

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
