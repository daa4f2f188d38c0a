"use strict";

/**
 * WeChat access tokens: answers that are served without leaving JavaScript, and the handling of
 * tokens that WeChat refuses. What may be served is decided by the native side, each time.
 */

const { CLASSES } = require("./errors.js");

const {
  OwnMap,
  OwnSet,
  apply,
  getPrototypeOf,
  includes,
  isArray,
  keys,
  objectPrototype,
  parse,
} = require("./intrinsics.js");
const { read } = require("./read.js");

/** WeChat applications whose answers one client has at hand; the others take the longer way. */
const MOST_APPS = 100;

/**
 * What WeChat answers when an access token is invalid, malformed or expired:
 * https://developers.weixin.qq.com/doc/offiaccount/Getting_Started/Global_Return_Code.html
 */
const REFUSALS = new OwnSet([40001, 40014, 42001, "40001", "40014", "42001"]);

/** Whether an argument is just an `appId` and an `appSecret`, so that a kept answer can answer it. */
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

/** Values that are nested deeper are copied by parsing them anew, which needs no stack. */
const DEEPEST_COPY = 32;

/** A function that makes a new copy of a JSON value each time; `undefined` where it is nested too deep. */
function copier(value, depth = 0) {
  if (typeof value !== "object" || value === null) {
    return () => value;
  }
  if (depth === DEEPEST_COPY) {
    return undefined;
  }
  const names = keys(value);
  const nested = [];
  for (let index = 0; index < names.length; index += 1) {
    const name = names[index];
    if (typeof value[name] === "object" && value[name] !== null) {
      const copy = copier(value[name], depth + 1);
      if (copy === undefined) {
        return undefined;
      }
      nested[nested.length] = { name, copy };
    }
  }
  const length = isArray(value) ? value.length : undefined;
  return () => {
    const made = length === undefined ? { ...value } : elementsOf(value, length);
    for (let index = 0; index < nested.length; index += 1) {
      const { name, copy } = nested[index];
      made[name] = copy();
    }
    return made;
  };
}

function elementsOf(list, length) {
  const made = [];
  for (let index = 0; index < length; index += 1) {
    made[index] = list[index];
  }
  return made;
}

/** As `copier`, of a JSON text. */
function copierOf(text) {
  const anew = () => parse(text);
  // Assigning to this name would change the prototype.
  return apply(includes, text, ['"__proto__"']) ? anew : (copier(parse(text)) ?? anew);
}

/** The answers that one client has at hand. */
class KeptAnswers {
  #native;
  #client;
  #byApp = new OwnMap();

  constructor(native, client) {
    this.#native = native;
    this.#client = client;
  }

  /** A new copy of the kept answer; `undefined` where the call has to take the longer way. */
  find(argument, options) {
    // Only options of a call can ask for anything else; an index is none (see `callOptions`).
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
      // A getter or a proxy that throws. A method never throws: the call itself will reject.
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

/** The code of WeChat in an answer of it, or in an error; `co-wechat-api` calls it `code`. */
function codeIn(value) {
  const code = read(value, "errcode");
  return code ?? (read(value, "name") === "WeChatAPIError" ? read(value, "code") : undefined);
}

/**
 * Whether WeChat has refused the token: its answer, a response that holds it, or an error with one,
 * which may have a cause.
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
    // A getter that throws must not make a failure of a result.
    return false;
  }
}

/**
 * Runs `work` with a token, and once more with a new one where WeChat has refused the first.
 *
 * @param {object} client
 * @param {{ appId: string, appSecret: string }} app
 * @param {(token: string) => unknown} work
 * @param {object} [options] call options
 */
async function withToken(client, app, work, options) {
  if (typeof work !== "function") {
    throw new CLASSES.ConfigurationError(
      "withWechatAccessToken: The second argument must be a function that takes a token.",
      { code: "ERR_INVALID_ARGUMENT", field: "work", operation: "withWechatAccessToken" },
    );
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

/** A promise of a value that is there. */
async function resolved(value) {
  return value;
}

module.exports = { KeptAnswers, resolved, tokenOf, withToken };
