"use strict";

/**
 * The class and the errors, made once for each copy of the native part, and for each realm. Two copies of
 * this package may share one binary; its hooks and its errors must then be the same in both.
 */

const { CLASSES } = require("./errors.js");
const { hooks } = require("./hooks.js");
const { OwnWeakMap, hasOwn } = require("./intrinsics.js");
const native = require("./native.js");
const { read } = require("./read.js");

/** Loads a module when it is first asked for. */
function lazily(load) {
  let loaded;
  return () => {
    loaded ??= load();
    return loaded;
  };
}

// Most clients need neither.
const redirects = lazily(() => require("./redirects.js"));
const requests = lazily(() => require("./requests.js"));
const wechat = lazily(() => require("./wechat.js"));

function makeClient() {
  // A class of the language around the native one: it can only be called with `new`.
  return class AuthenticationClient extends native.AuthenticationClient {
    #kept;
    #keepsTokens = native.keepsTokens(this);

    /** The answers at hand. */
    get #answers() {
      this.#kept ??= new (wechat().KeptAnswers)(native, this);
      return this.#kept;
    }

    /** The kept answer to a call on a client that keeps answers. */
    static #answer(client, argument, options) {
      // A method may be called on anything, and says so on the native side.
      const isOurs = typeof client === "object" && client !== null && #kept in client;
      return isOurs && client.#keepsTokens ? client.#answers.find(argument, options) : undefined;
    }

    getWechatMpAccessToken(requestBody, options) {
      const kept = AuthenticationClient.#answer(this, requestBody, options);
      return kept === undefined
        ? super.getWechatMpAccessToken(requestBody, options)
        : wechat().resolved(kept);
    }

    getWechatMpAccessTokenInfo(requestBody, options) {
      const kept = AuthenticationClient.#answer(this, requestBody, options);
      return kept === undefined
        ? super.getWechatMpAccessTokenInfo(requestBody, options)
        : wechat().resolved(kept);
    }

    async wechatAccessToken(app, options) {
      return wechat().tokenOf(
        this.#answers.find(app, options) ?? (await native.callForToken(this, app, options)),
      );
    }

    withWechatAccessToken(app, work, options) {
      return wechat().withToken(this, app, work, options);
    }

    invalidateWechatMpAccessToken(named) {
      return native.invalidateToken(this, read(named, "appId"), read(named, "accessToken"));
    }

    async verifyRequest(req, options, callOptions) {
      return await requests().verify(this, req, options, callOptions);
    }

    async loginWithRedirect(res, options) {
      return redirects().login(this, res, options);
    }

    async handleRedirectCallback(req, res, options) {
      return await redirects().callback(this, req, res, options);
    }

    async logoutWithRedirect(res, options) {
      return redirects().logout(this, res, options);
    }

    /** What `console.log(client)` shows: enough to tell clients apart, and no secret. */
    [Symbol.for("nodejs.util.inspect.custom")](_depth, options, inspect) {
      let shown = {};
      try {
        const [appHost, appId] = native.describe(this);
        shown = { appHost, appId };
      } catch {
        // The prototype, or an object made of it without a constructor, has nothing to show.
      }
      return `${this?.constructor?.name ?? "AuthenticationClient"} ${inspect(shown, options)}`;
    }

    /** `using client = new AuthenticationClient(…)`. */
    [Symbol.dispose ?? Symbol.for("Symbol.dispose")]() {
      this.close();
    }
  };
}

function makeFirst() {
  const AuthenticationClient = makeClient();
  native.install(hooks(native, () => AuthenticationClient));
  return { AuthenticationClient, CLASSES };
}

// The native part is loaded once a thread, this file once for each copy of the package in each realm of it.
// `Error` stands for the realm.
if (!hasOwn(native, "realms")) {
  native.realms = new OwnWeakMap();
}
if (!native.realms.has(Error)) {
  if (!hasOwn(native, "shared")) {
    native.shared = makeFirst();
  }
  const isFirst = native.shared.CLASSES === CLASSES;
  const shared = isFirst ? native.shared : require("./realm.js").inThisRealm(makeClient(), native);
  native.realms.set(Error, shared);
}

module.exports = native.realms.get(Error);
