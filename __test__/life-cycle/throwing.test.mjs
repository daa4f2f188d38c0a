import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { AuthenticationClient } from "genauth-native";
import { printed, runScript } from "../support/child.mjs";
import { failure } from "../support/service.mjs";
import { always, argsFor, never, startCountingService, WECHAT_APP } from "./support/server.mjs";

const mine = new RangeError("mine");
const fail = () => {
  throw mine;
};

/** A user-defined signal with members that throw. */
function signalWith(parts) {
  return Object.defineProperties(
    { aborted: false, addEventListener() {}, removeEventListener() {} },
    Object.getOwnPropertyDescriptors(parts),
  );
}

const SIGNALS = {
  "addEventListener that throws": signalWith({ addEventListener: fail }),
  "aborted that throws": signalWith({
    get aborted() {
      return fail();
    },
  }),
  "aborted that throws when it is read again": signalWith({
    reads: 0,
    get aborted() {
      this.reads += 1;
      return this.reads > 1 ? fail() : false;
    },
  }),
  "a method that cannot be read": signalWith({
    get removeEventListener() {
      return fail();
    },
  }),
};

/** A client of a service, and the checks after each test. */
async function start(t, answers) {
  const service = await startCountingService(t, answers);
  const client = new AuthenticationClient(service.options);
  return {
    service,
    client,
    async isInOrder() {
      assert.equal((await client.getWechatMpAccessToken(WECHAT_APP)).statusCode, 200);
      client.close();
      await service.allGone();
    },
  };
}

describe("user code that runs during a call", () => {
  for (const [what, signal] of Object.entries(SIGNALS)) {
    test(`in a signal, ${what}, rejects the call with its own error`, async (t) => {
      const { client, isInOrder } = await start(t, always);
      assert.equal(await failure(client.getWechatMpAccessToken(WECHAT_APP, { signal })), mine);
      await isInOrder();
    });
  }

  test("that throws in removeEventListener does not prevent the call from settling", async (t) => {
    const { client, isInOrder } = await start(t, always);
    const signal = signalWith({ removeEventListener: fail });
    const outcome = await client
      .getWechatMpAccessToken(WECHAT_APP, { signal })
      .catch((error) => error);
    assert.equal(outcome.statusCode, 200);
    await isInOrder();
  });

  test("that throws in the reason of a signal does not prevent the call from settling", async (t) => {
    const { client, isInOrder } = await start(t, always);
    const signal = signalWith({
      aborted: true,
      get reason() {
        return fail();
      },
    });
    const error = await failure(client.getWechatMpAccessToken(WECHAT_APP, { signal }));
    assert.equal(error.name, "AbortError");
    assert.equal(error.cause, mine);
    await isInOrder();
  });

  test("that throws in an abort listener does not replace the AbortError of the call", async (t) => {
    const service = await startCountingService(t, never);
    const source = `
      const { AuthenticationClient } = require("genauth-native");
      const [options, body] = process.argv.slice(2).map((text) => JSON.parse(text));
      const client = new AuthenticationClient(options);
      const said = [];
      process.on("uncaughtException", (error) => said.push(error.message));
      process.on("exit", () => console.log(said.sort().join()));
      const controller = new AbortController();
      const { signal } = controller;
      signal.addEventListener("abort", () => { throw new Error("first"); });
      client.getWechatMpAccessToken(body, { signal }).catch(({ name }) => said.push(name));
      signal.addEventListener("abort", () => { throw new Error("last"); });
      setImmediate(() => controller.abort());`;
    const output = await printed(runScript(source, { args: argsFor(service) }));
    assert.equal(output, "AbortError,first,last\n");
    await service.allGone();
  });

  test("may close the client, abort the call, or make another call", async (t) => {
    const { client, service, isInOrder } = await start(t, always);
    const controller = new AbortController();
    const inner = [];
    const body = {
      get appId() {
        inner.push(client.getWechatMpAccessToken(WECHAT_APP));
        controller.abort(mine);
        return WECHAT_APP.appId;
      },
      appSecret: WECHAT_APP.appSecret,
    };
    const { signal } = controller;
    const error = await failure(client.getWechatMpAccessToken(body, { signal }));
    assert.equal(error.cause, mine);
    assert.equal((await inner[0]).statusCode, 200);
    const other = new AuthenticationClient(service.options);
    const closing = { ...WECHAT_APP, toJSON: () => other.close() ?? WECHAT_APP };
    assert.equal((await failure(other.getWechatMpAccessToken(closing))).code, "ERR_CLIENT_CLOSED");
    await isInOrder();
  });

  test("that throws in the options makes the constructor throw, and the next client works", async (t) => {
    const { service, isInOrder } = await start(t, always);
    for (const name of ["appId", "timeout", "proxy", "lang"]) {
      const options = Object.defineProperty({ ...service.options }, name, {
        get: fail,
        enumerable: true,
      });
      assert.throws(() => new AuthenticationClient(options), mine);
    }
    await isInOrder();
  });

  test("that throws while an answer is resolved rejects only that call", async (t) => {
    const service = await startCountingService(t, always);
    const source = `
      const { AuthenticationClient } = require("genauth-native");
      const [options, body] = process.argv.slice(2).map((text) => JSON.parse(text));
      const client = new AuthenticationClient(options);
      let reads = 0;
      Object.defineProperty(Object.prototype, "then", {
        configurable: true,
        get() { if (this.statusCode === 200 && reads++ === 7) throw new RangeError("mine"); },
      });
      const calls = Array.from({ length: 64 }, () => client.getWechatMpAccessToken(body));
      const outcomes = { fulfilled: 0 };
      let left = calls.length;
      for (const call of calls) {
        call.then(() => outcomes.fulfilled++, (error) => outcomes[error.message] = 1)
          .finally(() => { if (--left === 0) console.log(JSON.stringify(outcomes)); });
      }`;
    const output = await printed(runScript(source, { args: argsFor(service) }));
    assert.equal(output, '{"fulfilled":63,"mine":1}\n');
    await service.allGone();
  });
});
