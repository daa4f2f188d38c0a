"use strict";

// Makes every kind of call in a program that replaces and patches built-in objects: WHEN selects whether
// before or after the package is loaded. The patches throw once they are `armed`, except in calls from Node,
// which keeps its own functions.

const [options, body, library] = process.argv.slice(2).map((text) => JSON.parse(text));
const before = process.env.WHEN === "before";
const { stringify } = JSON;
const print = console.log.bind(console);

const fail = () => {
  throw new Error("a patched function was called");
};

/** Replaced before or after the load: common patches, which work. */
function replaceWithWorking() {
  const NativePromise = Promise;
  globalThis.Promise = class OwnPromise extends NativePromise {};
  const { assign } = Object;
  Object.assign = (...args) => assign(...args);
  const { captureStackTrace } = Error;
  Error.captureStackTrace = (...args) => captureStackTrace(...args);
  for (const Container of [Map, Set, WeakMap]) {
    globalThis[Container.name] = class extends Container {};
  }
}

const PROTOTYPES = [
  [Array.prototype, ["map", "filter", "forEach", "some", "find", "concat", "join", "flat", "push"]],
  [Map.prototype, ["get", "set", "has", "delete", "forEach", "keys"]],
  [Set.prototype, ["add", "has", "delete", "forEach"]],
  [WeakMap.prototype, ["get", "set", "has", "delete"]],
  [String.prototype, ["includes", "split", "indexOf", "slice", "toUpperCase", "trim"]],
  [Function.prototype, ["call", "apply", "bind"]],
  [Promise.prototype, ["then", "catch", "finally"]],
];
const STATICS = [
  [
    Object,
    ["assign", "keys", "entries", "fromEntries", "defineProperty", "getPrototypeOf", "hasOwn"],
  ],
  [Object, ["create", "freeze", "setPrototypeOf", "getOwnPropertyDescriptor"]],
  [Reflect, ["apply", "ownKeys", "get", "construct"]],
  [JSON, ["parse", "stringify"]],
  [Error, ["captureStackTrace"]],
  [Array, ["isArray", "from"]],
  [Promise, ["resolve", "reject", "all"]],
  [Math, ["min"]],
];

/** Makes all of them throw, and returns a function that restores them. */
function arm() {
  const undo = [];
  for (const [holder, names] of [...PROTOTYPES, ...STATICS]) {
    for (const name of names) {
      undo[undo.length] = [holder, name, Reflect.getOwnPropertyDescriptor(holder, name)];
    }
  }
  const globals = ["Promise", "Map", "Set", "WeakMap", "JSON", "Reflect", "Math", "Float64Array"];
  const kept = globals.map((name) => [name, globalThis[name]]);
  const { defineProperty } = Object;
  for (let index = 0; index < undo.length; index += 1) {
    undo[index][0][undo[index][1]] = fail;
  }
  for (let index = 0; index < kept.length; index += 1) {
    globalThis[kept[index][0]] = fail;
  }
  return () => {
    for (let index = 0; index < kept.length; index += 1) {
      globalThis[kept[index][0]] = kept[index][1];
    }
    for (let index = 0; index < undo.length; index += 1) {
      defineProperty(undo[index][0], undo[index][1], undo[index][2]);
    }
  };
}

/** The outcome of a call that is made while all functions throw; it settles when they work again. */
async function outcome(make) {
  const disarm = before ? () => {} : arm();
  let promise;
  try {
    promise = make();
  } catch (thrown) {
    disarm();
    return `threw ${thrown.stack}`;
  }
  disarm();
  try {
    return await promise;
  } catch (error) {
    return { name: error.name, code: error.code, ours: error.constructor.name };
  }
}

if (before) {
  replaceWithWorking();
  if (library !== null) {
    const loaded = require(library);
    if (library === "bluebird") {
      globalThis.Promise = loaded;
    }
  }
}
const { AuthenticationClient } = require("genauth-native");
if (!before) {
  replaceWithWorking();
}

(async () => {
  const client = new AuthenticationClient(options);
  const { signal } = new AbortController();
  const outcomes = [];
  for (const make of [
    () => client.getWechatMpAccessToken(body),
    () =>
      client.getWechatMpAccessToken(body, { signal, timeout: 9_000, headers: { "x-own": "1" } }),
    () => client.getWechatMpAccessToken(body, { signal: AbortSignal.abort() }),
    () => client.getWechatMpAccessToken(body, { timeot: 1 }),
    () => client.getWechatMpAccessToken({ appId: 1n }),
    () => client.getProfile({ withCustomData: true }),
    () => client.signUp({ connection: "PASSWORD" }),
    () => client.parseIDToken("e30.e30.e30"),
    () => client.introspectToken("token"),
    () => client.wechatAccessToken(body),
    () => client.withWechatAccessToken(body, (token) => token),
    () => ({
      state: client.buildAuthorizeUrl({ redirectUri: "https://a.example/", state: "s" }).state,
    }),
  ]) {
    outcomes.push(await outcome(make));
  }
  client.close();
  print(stringify(outcomes));
})();
