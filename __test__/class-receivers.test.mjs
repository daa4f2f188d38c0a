/** The valid receivers (`this`) of the methods of a client, and the errors for all others. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { inspect } from "node:util";
import { AuthenticationClient, ConfigurationError, ManagementClient } from "genauth-native";
import { start, thrown, WECHAT_APP } from "./support/service.mjs";

const OPTIONS = { appId: "app-1", appSecret: "s3cret", appHost: "https://a.genauth.ai" };
const { prototype } = AuthenticationClient;

/** Methods that do not return a promise. */
const IMMEDIATE = new Set([
  "buildAuthorizeUrl",
  "buildLogoutUrl",
  "close",
  "events",
  "generateCodeChallenge",
  "getCodeChallengeDigest",
  "invalidateWechatMpAccessToken",
  "iterate",
  "setAccessToken",
  "stats",
  "sub",
]);
const NAMES = Object.getOwnPropertyNames(prototype).filter((name) => name !== "constructor");

/** A `Headers` is wrapped by Node itself; a revoked proxy throws on every access. */
const revoked = Proxy.revocable(new AuthenticationClient(OPTIONS), {});
revoked.revoke();
const NO_CLIENTS = [
  ["undefined", undefined],
  ["null", null],
  ["a number", 1],
  ["a text", "client"],
  ["an object", {}],
  ["a function", () => {}],
  ["the prototype", prototype],
  ["an object with the prototype", Object.create(prototype)],
  ["a copy of a client", structuredClone(new AuthenticationClient(OPTIONS))],
  ["an object that claims to be a client", { [Symbol.for("genauth-native.client")]: () => ({}) }],
  ["a proxy of an object", new Proxy({}, {})],
  ["a revoked proxy of a client", revoked.proxy],
  ["a wrapped object of Node", new Headers()],
];

const withoutClient = (name) => (error) =>
  error instanceof ConfigurationError &&
  error.code === "ERR_INVALID_THIS" &&
  error.operation === name &&
  !error.retryable &&
  error.message.includes(`client.${name}.bind(client)`);

test("every method of ManagementClient refuses what is not a client", async () => {
  const { prototype: methods } = ManagementClient;
  const names = Object.getOwnPropertyNames(methods).filter((name) => name !== "constructor");
  for (const [, receiver] of NO_CLIENTS) {
    for (const name of names) {
      const call = async () => methods[name].call(receiver, {}, {}, {});
      await assert.rejects(call(), withoutClient(name), name);
    }
  }
});

describe("a method that is called without its client", () => {
  for (const [what, receiver] of NO_CLIENTS) {
    test(`rejects, or throws if it returns no promise: on ${what}`, async () => {
      for (const name of NAMES) {
        const call = () => prototype[name].call(receiver, {}, {}, {});
        if (IMMEDIATE.has(name)) {
          assert.throws(call, withoutClient(name), name);
        } else {
          await assert.rejects(call(), withoutClient(name), name);
        }
      }
    });

    test(`does not break console.log: on ${what}`, () => {
      assert.equal(typeof inspect(receiver), "string");
      assert.equal(typeof prototype[inspect.custom].call(receiver, 2, {}, inspect), "string");
    });
  }

  test("rejects when it is detached from the client", async () => {
    const { getProfile, parseIDToken, setAccessToken } = new AuthenticationClient(OPTIONS);
    await assert.rejects(getProfile(), withoutClient("getProfile"));
    await assert.rejects(parseIDToken("token"), withoutClient("parseIDToken"));
    assert.throws(() => setAccessToken("token"), withoutClient("setAccessToken"));
  });

  test("rejects with the stack of the call", async () => {
    async function caller() {
      await prototype.getProfile.call({});
    }
    const error = await caller().catch((reason) => reason);
    assert.match(error.stack, /at async caller|at caller/);
    assert.match(thrown(() => prototype.close.call({})).stack, /class-receivers\.test\.mjs/);
  });
});

describe("a method works", () => {
  /** Like observers of deep changes: returns proxies of every object that is read. */
  function deeply(target) {
    const get = (object, name, receiver) => {
      const value = Reflect.get(object, name, receiver);
      return typeof value === "object" && value !== null ? deeply(value) : value;
    };
    return new Proxy(target, { get });
  }
  /** Like wrappers for tracing: replaces every function with one that calls it. */
  function traced(target, calls) {
    const get = (object, name, receiver) => {
      const value = Reflect.get(object, name, receiver);
      if (typeof value !== "function") return value;
      return (...args) => {
        calls.push(name);
        return value.apply(receiver, args);
      };
    };
    return new Proxy(target, { get });
  }

  for (const [what, receiverOf] of [
    ["a proxy", (client) => new Proxy(client, {})],
    ["a proxy of a proxy", (client) => new Proxy(new Proxy(client, {}), {})],
    ["a proxy that returns proxies", deeply],
    ["a proxy that wraps functions", (client) => traced(client, [])],
    ["an object that inherits from a client", (client) => Object.create(client)],
    ["a proxy of such an object", (client) => new Proxy(Object.create(client), {})],
    ["a frozen client", (client) => Object.freeze(client)],
  ]) {
    test(`on ${what}`, async (t) => {
      const { emulator, client } = await start(t, { wechatTokenCache: true, audience: "api" });
      const receiver = receiverOf(client);
      assert.equal((await receiver.getWechatMpAccessToken(WECHAT_APP)).statusCode, 200);
      assert.equal((await receiver.getWechatMpAccessTokenInfo(WECHAT_APP)).statusCode, 200);
      const token = await receiver.wechatAccessToken(WECHAT_APP);
      assert.equal(await receiver.withWechatAccessToken(WECHAT_APP, async (given) => given), token);
      assert.equal(emulator.requests.length, 1);
      assert.match(receiver.buildAuthorizeUrl({ redirectUri: "https://a.example" }).url, /^http/);
      assert.match(inspect(prototype[inspect.custom].call(receiver, 2, {}, inspect)), /appHost/);
      receiver.setAccessToken("token");
      assert.equal(client.stats().calls, receiver.stats().calls);
      await assert.rejects(receiver.verifyRequest({ headers: {} }), { code: "ERR_BEARER_MISSING" });
      receiver.close();
      await assert.rejects(client.getProfile(), { code: "ERR_CLIENT_CLOSED" });
      await assert.rejects(receiver.getProfile(), { code: "ERR_CLIENT_CLOSED" });
    });
  }

  test("with Reflect.apply, when bound, and when taken from the prototype", async (t) => {
    const { client } = await start(t);
    const { getWechatMpAccessToken: method } = prototype;
    const calls = [
      () => Reflect.apply(method, client, [WECHAT_APP]),
      () => method.call(client, WECHAT_APP),
      () => method.bind(client)(WECHAT_APP),
      () => method.bind(client, WECHAT_APP)(),
    ];
    for (const call of calls) assert.equal((await call()).statusCode, 200);
  });

  test("on an object that the constructor of another class creates", async (t) => {
    const { client } = await start(t);
    const made = Reflect.construct(AuthenticationClient, [OPTIONS], class Other {});
    assert.ok(!(made instanceof AuthenticationClient));
    await assert.rejects(prototype.getProfile.call(made, {}, { timeout: "x" }), {
      field: "options.timeout",
    });
    assert.equal((await client.getWechatMpAccessToken(WECHAT_APP)).statusCode, 200);
  });

  test("when spies replace it on the prototype, and when they restore it", async (t) => {
    const { client } = await start(t);
    const spy = t.mock.method(prototype, "getWechatMpAccessToken");
    assert.equal((await client.getWechatMpAccessToken(WECHAT_APP)).statusCode, 200);
    assert.equal(spy.mock.callCount(), 1);
    spy.mock.restore();
    assert.equal(
      Object.getOwnPropertyDescriptor(prototype, "getWechatMpAccessToken").enumerable,
      false,
    );
  });

  test("when every class of a hierarchy overrides it and calls super", async (t) => {
    const { emulator } = await start(t);
    const calls = [];
    class One extends AuthenticationClient {
      async getProfile(...args) {
        calls.push("one");
        return super.getProfile(...args);
      }
    }
    class Two extends One {
      async getProfile(...args) {
        calls.push("two");
        return super.getProfile(...args);
      }
    }
    const client = new Two({ ...OPTIONS, appHost: emulator.url });
    await client.getProfile().catch(() => {});
    assert.deepEqual(calls, ["two", "one"]);
    assert.equal(emulator.requests.length, 1);
  });
});
