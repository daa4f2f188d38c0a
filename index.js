/** `genauth-native`: a native client of the GenAuth authentication API. See `index.d.ts`. */

const { CLASSES } = require("./lib/errors.js");
const { hooks } = require("./lib/hooks.js");
const native = require("./lib/native.js");

native.install(hooks(native.cancel));

const { AuthenticationClient } = native;

// `using client = new AuthenticationClient(…)`; runtimes without the symbol go without.
if (Symbol.dispose !== undefined) {
  Object.defineProperty(AuthenticationClient.prototype, Symbol.dispose, {
    value: AuthenticationClient.prototype.close,
    writable: true,
    configurable: true,
  });
}

// What `console.log(client)` shows: enough to tell clients apart, and no secret.
Object.defineProperty(AuthenticationClient.prototype, Symbol.for("nodejs.util.inspect.custom"), {
  value(_depth, options, inspect) {
    if (!(this instanceof AuthenticationClient)) {
      return "AuthenticationClient {}";
    }
    const [appHost, appId] = native.describe(this);
    return `${this.constructor.name} ${inspect({ appHost, appId }, options)}`;
  },
  writable: true,
  configurable: true,
});

exports.AuthenticationClient = AuthenticationClient;
exports.Models = require("./models.js");
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
