"use strict";

/** `genauth-native`: a native client of the GenAuth authentication API. See `index.d.ts`. */

const { AuthenticationClient, CLASSES } = require("./lib/shared.js");

/**
 * An object that is loaded when its content is first asked for. Unlike a getter in `exports`, it is a
 * value to `import` and to automatic mocks (`jest.mock`), which leave getters out.
 *
 * @param {() => object} load
 */
function onDemand(load) {
  const content = {
    // `util.inspect` looks behind a proxy without asking it.
    [Symbol.for("nodejs.util.inspect.custom")]: () => fill(),
  };
  const traps = {};
  for (const name of Object.getOwnPropertyNames(Reflect)) {
    traps[name] = (...args) => {
      fill();
      return Reflect[name](...args);
    };
  }

  function fill() {
    for (const object of [content, traps]) {
      for (const key of Reflect.ownKeys(object)) delete object[key];
    }
    return Object.freeze(Object.assign(content, load()));
  }

  return new Proxy(content, traps);
}

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
exports.Models = onDemand(() => require("./models.js"));
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
