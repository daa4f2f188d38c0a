"use strict";

/**
 * WeChat access tokens: cached answers that are returned without leaving JavaScript, and the handling of
 * tokens that WeChat rejects. The native side decides on every call whether a cached answer is usable.
 */

const { mark } = require("./call-promise.js");
const { copierOf } = require("./copier.js");
const { CLASSES } = require("./error-classes.js");

const { OwnMap, OwnSet, getPrototypeOf, objectPrototype, resolved } = require("./intrinsics.js");
const { invalidArgument } = require("./invalid-argument.js");
const { read } = require("./read.js");

/** Maximum number of WeChat applications whose answers a client caches; others use the native call. */
const MOST_APPS = 100;

/**
 * WeChat's error codes for an invalid, malformed or expired access token:
 * https://developers.weixin.qq.com/doc/offiaccount/Getting_Started/Global_Return_Code.html
 */
const REFUSALS = new OwnSet([40001, 40014, 42001, "40001", "40014", "42001"]);

/** Whether an argument has just an `appId` and an `appSecret`, so that the cache can answer it. */
function isPlain(argument) {
  if (
    typeof argument !== "object" ||
    argument === null ||
    getPrototypeOf(argument) !== objectPrototype ||
    "toJSON" in argument
  ) {
    return false;
  }
  let fields = 0;
  for (const name in argument) {
    if (name !== "appId" && name !== "appSecret") {
      return false;
    }
    fields += 1;
  }
  return fields === 2;
}

/** The answers that one client has cached. */
class KeptAnswers {
  #native;
  #client;
  #byApp = new OwnMap();

  constructor(native, client) {
    this.#native = native;
    this.#client = client;
  }

  /** A new copy of the cached answer; `undefined` if the native call is needed. */
  find(argument, options) {
    // Only call options can change the result; an array index is not an option (see `callOptions`).
    if (options !== undefined && typeof options !== "number") {
      return undefined;
    }
    let appId;
    let appSecret;
    try {
      if (!isPlain(argument)) {
        return undefined;
      }
      ({ appId, appSecret } = argument);
    } catch {
      // A getter or a proxy trap has thrown. The method must not throw: the native call rejects instead.
      return undefined;
    }
    let kept = this.#byApp.get(appId);
    if (kept === undefined || kept.appSecret !== appSecret || !kept.serves()) {
      kept = this.#load(appId, appSecret);
    }
    return kept?.copy();
  }

  #load(appId, appSecret) {
    this.#byApp.delete(appId);
    if (typeof appId !== "string" || typeof appSecret !== "string") {
      return undefined;
    }
    const found = this.#native.keptToken(this.#client, appId, appSecret);
    if (found === null) {
      return undefined;
    }
    const { 0: text, 1: serves } = found;
    if (this.#byApp.size >= MOST_APPS) {
      let oldest;
      this.#byApp.forEach((_kept, app) => {
        oldest ??= app;
      });
      this.#byApp.delete(oldest);
    }
    const kept = { appSecret, serves, copy: copierOf(text) };
    this.#byApp.set(appId, kept);
    return kept;
  }
}

/** The token in an answer. */
function tokenOf(answer) {
  const token = read(read(answer, "data"), "accessToken");
  if (typeof token !== "string" || token === "") {
    throw new CLASSES.ResponseError(
      "getWechatMpAccessTokenInfo: The service answered without an access token.",
      { code: "ERR_RESPONSE_NO_TOKEN", operation: "getWechatMpAccessTokenInfo" },
    );
  }
  return token;
}

/** WeChat's error code in an answer or an error; `co-wechat-api` calls it `code`. */
function codeIn(value) {
  const code = read(value, "errcode");
  return code ?? (read(value, "name") === "WeChatAPIError" ? read(value, "code") : undefined);
}

/**
 * Whether WeChat has rejected the token. The outcome is WeChat's answer, a response that contains it, or an
 * error with such a response or with a WeChat error as its cause.
 */
function isRefusal(outcome) {
  try {
    return (
      REFUSALS.has(codeIn(outcome)) ||
      REFUSALS.has(codeIn(read(outcome, "data"))) ||
      REFUSALS.has(codeIn(read(read(outcome, "response"), "data"))) ||
      REFUSALS.has(codeIn(read(outcome, "cause")))
    );
  } catch {
    // A throwing getter must not turn a result into a failure.
    return false;
  }
}

/**
 * Runs `work` with a token, and once more with a new token if WeChat rejects the first.
 *
 * @param {object} client
 * @param {{ appId: string, appSecret: string }} app
 * @param {(token: string) => unknown} work
 * @param {object} [options] call options
 */
async function withToken(client, app, work, options) {
  if (typeof work !== "function") {
    const message = "The second argument must be a function that takes a token.";
    throw invalidArgument("withWechatAccessToken", "work", message);
  }
  const accessToken = await client.wechatAccessToken(app, options);
  try {
    const result = await work(accessToken);
    if (!isRefusal(result)) {
      return result;
    }
  } catch (error) {
    if (!isRefusal(error)) {
      throw error;
    }
  }
  client.invalidateWechatMpAccessToken({ appId: read(app, "appId"), accessToken });
  return work(await client.wechatAccessToken(app, options));
}

/** An already resolved promise of a kept answer. */
function keptPromise(client, value) {
  return mark(resolved(value), { __proto__: null, client, kept: true });
}

module.exports = { KeptAnswers, keptPromise, tokenOf, withToken };
