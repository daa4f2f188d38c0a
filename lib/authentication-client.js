"use strict";

/** The class `AuthenticationClient`: the native methods, and the parts that need JavaScript. */

const { linked } = require("./call-promise.js");
const { caller } = require("./calls.js");
const { attach, mark, methodsOf, shown } = require("./methods.js");
const { isObject, read } = require("./read.js");
const { verifier } = require("./remembered.js");

/** Returns a function that loads a module on its first call and caches it. */
function lazily(load) {
  let loaded;
  return () => {
    loaded ??= load();
    return loaded;
  };
}

// Most clients need none of these modules.
const redirects = lazily(() => require("./redirects.js"));
const events = lazily(() => require("./events.js"));
const requests = lazily(() => require("./requests.js"));
const wechat = lazily(() => require("./wechat.js"));

/**
 * @param {object} native the native part
 * @returns {Function} a new class on every call: each realm of a thread has its own
 */
function makeAuthenticationClient(native) {
  const { checkClient, construct } = native;
  const methods = methodsOf(native.methods(false));
  const numberOf = (name) => methods.first + methods.names.indexOf(name);
  const TOKEN = numberOf("getWechatMpAccessToken");
  const TOKEN_INFO = numberOf("getWechatMpAccessTokenInfo");
  const PARSE_ACCESS_TOKEN = numberOf("parseAccessToken");
  const PARSE_ID_TOKEN = numberOf("parseIDToken");

  const describe = (client) => {
    const { 0: appHost, 1: appId } = native.describe(client);
    return { appHost, appId };
  };

  let call;
  let verify;
  // Arguments with a default do not count in `length`, which therefore matches the mirrored class.
  class AuthenticationClient {
    #answers;
    #handle;
    #keepsTokens;

    constructor(options) {
      this.#handle = construct(this, options);
      mark(this);
      this.#keepsTokens = native.keepsTokens(this);
    }

    static {
      const handleOf = (receiver) =>
        isObject(receiver) && #handle in receiver ? receiver.#handle : undefined;
      call = caller(native, native.promises, handleOf);
      verify = verifier(native, native.promises, handleOf);
    }

    /** The cached answer to a call for a token; `undefined` for a receiver that is not a client itself. */
    static #find(receiver, isForced, argument, options) {
      const isClient = isObject(receiver) && #keepsTokens in receiver;
      if (!isClient || !(isForced || receiver.#keepsTokens)) {
        return undefined;
      }
      receiver.#answers ??= new (wechat().KeptAnswers)(native, receiver);
      return receiver.#answers.find(argument, options);
    }

    getWechatMpAccessToken(requestBody, options = undefined) {
      const kept = AuthenticationClient.#find(this, false, requestBody, options);
      return kept === undefined
        ? call(this, TOKEN, requestBody, options)
        : wechat().keptPromise(this, kept);
    }

    getWechatMpAccessTokenInfo(requestBody, options = undefined) {
      const kept = AuthenticationClient.#find(this, false, requestBody, options);
      return kept === undefined
        ? call(this, TOKEN_INFO, requestBody, options)
        : wechat().keptPromise(this, kept);
    }

    parseAccessToken(token, options, callOptions = undefined) {
      const promise = verify(this, false, token, options, callOptions);
      return promise ?? call(this, PARSE_ACCESS_TOKEN, token, options, callOptions);
    }

    parseIDToken(token, options, callOptions = undefined) {
      const promise = verify(this, true, token, options, callOptions);
      return promise ?? call(this, PARSE_ID_TOKEN, token, options, callOptions);
    }

    wechatAccessToken(app, options) {
      return linked(this, async (begun) => {
        checkClient(this, "wechatAccessToken");
        const kept = AuthenticationClient.#find(this, true, app, options);
        const answer =
          kept === undefined
            ? begun(native.callForToken(this, app, options))
            : begun(wechat().keptPromise(this, kept));
        return wechat().tokenOf(await answer);
      });
    }

    async withWechatAccessToken(app, work, options) {
      checkClient(this, "withWechatAccessToken");
      return await wechat().withToken(this, app, work, options);
    }

    invalidateWechatMpAccessToken(named) {
      checkClient(this, "invalidateWechatMpAccessToken");
      return native.invalidateToken(this, read(named, "appId"), read(named, "accessToken"));
    }

    verifyRequest(req, options, callOptions) {
      return linked(this, async (begun) => {
        checkClient(this, "verifyRequest");
        return await requests().verify(this, req, options, callOptions, begun);
      });
    }

    async loginWithRedirect(res, options = undefined) {
      checkClient(this, "loginWithRedirect");
      return redirects().login(this, res, options);
    }

    handleRedirectCallback(req, res, options = undefined) {
      return linked(this, async (begun) => {
        checkClient(this, "handleRedirectCallback");
        return await begun(redirects().callback(this, req, res, options));
      });
    }

    async logoutWithRedirect(res, options) {
      checkClient(this, "logoutWithRedirect");
      return redirects().logout(this, res, options);
    }

    sub(eventName, callback, errCallback) {
      return events().sub(this, eventName, callback, errCallback);
    }

    events(eventName, options = undefined) {
      return events().events(this, eventName, options);
    }

    iterate(operation, argument, options = undefined) {
      return require("./iterate.js").iterate(
        this,
        "AuthenticationClient",
        operation,
        argument,
        options,
      );
    }

    async waitUntil(call, predicate, options = undefined) {
      return await require("./wait-until.js").waitUntil(this, call, predicate, options);
    }

    async withResponse(promise) {
      return await require("./with-response.js").withResponse(this, promise);
    }

    makeRequest(config) {
      return linked(this, (begun) =>
        require("./make-request.js").makeRequest(native, this, config, begun),
      );
    }

    [Symbol.for("nodejs.util.inspect.custom")](_depth, options, inspect) {
      return shown(this, "AuthenticationClient", describe, options, inspect);
    }

    /** `using client = new AuthenticationClient(…)`. */
    [Symbol.dispose ?? Symbol.for("Symbol.dispose")]() {
      this.close();
    }
  }
  attach(AuthenticationClient, methods, call);
  return AuthenticationClient;
}

module.exports = { makeAuthenticationClient };
