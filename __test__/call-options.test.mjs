import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ApiError, ConfigurationError, ManagementClient } from "genauth-native";
import { ask, failure, start, WECHAT_APP } from "./support/service.mjs";

const FAULTY = [
  ["a string", "x", "options"],
  ["a boolean", true, "options"],
  ["an array", [], "options"],
  ["a function", () => {}, "options"],
  ["a symbol", Symbol("s"), "options"],
  ["a BigInt", 1n, "options"],
  ["an unknown name", { retries: 1 }, "options.retries"],
  ["a signal passed bare", { abort: new AbortController().signal }, "options.abort"],
  ["a controller as signal", { signal: new AbortController() }, "options.signal"],
  ["a text as signal", { signal: "x" }, "options.signal"],
  ["an event target as signal", { signal: new EventTarget() }, "options.signal"],
  [
    "a signal that cannot be left again",
    { signal: { aborted: false, addEventListener() {} } },
    "options.signal",
  ],
  ["a text as timeout", { timeout: "1000" }, "options.timeout"],
  ["a negative timeout", { timeout: -1 }, "options.timeout"],
  ["NaN as timeout", { timeout: Number.NaN }, "options.timeout"],
  ["a timeout beyond Node's timers", { timeout: 2 ** 31 }, "options.timeout"],
  ["a text as maxRetries", { maxRetries: "1" }, "options.maxRetries"],
  ["half a retry", { maxRetries: 1.5 }, "options.maxRetries"],
  ["negative retries", { maxRetries: -1 }, "options.maxRetries"],
  ["too many retries", { maxRetries: 11 }, "options.maxRetries"],
  ["a text as throwOnFailure", { throwOnFailure: "true" }, "options.throwOnFailure"],
  ["a number as throwOnFailure", { throwOnFailure: 1 }, "options.throwOnFailure"],
  ["a text as headers", { headers: "x: y" }, "options.headers"],
  ["an array as headers", { headers: [["x", "y"]] }, "options.headers"],
  ["a map as headers", { headers: new Map([["x", "y"]]) }, "options.headers"],
  ["fetch's Headers as headers", { headers: new Headers({ x: "y" }) }, "options.headers"],
  ["a header that is a number", { headers: { x: 1 } }, "options.headers.x"],
  ["a header that is null", { headers: { x: null } }, "options.headers.x"],
  ["a header with a line break", { headers: { x: "a\r\nb: c" } }, "options.headers.x"],
  ["a header with a lone line feed", { headers: { x: "a\nb" } }, "options.headers.x"],
  ["a header with a zero byte", { headers: { x: "a\0b" } }, "options.headers.x"],
  ["a header name with a line break", { headers: { "a\r\nb": "c" } }, "options.headers.ab"],
  ["a header name with a blank", { headers: { "a b": "c" } }, "options.headers.a b"],
  ["an empty header name", { headers: { "": "c" } }, "options.headers."],
  ...[
    "Host",
    "content-length",
    "Transfer-Encoding",
    "connection",
    "Upgrade",
    "te",
    "trailer",
    "expect",
    "keep-alive",
    "proxy-connection",
  ].map((name) => [`the header ${name}`, { headers: { [name]: "x" } }, `options.headers.${name}`]),
];

describe("call options", () => {
  for (const [what, options, field] of FAULTY) {
    test(`with ${what} reject with the field ${field} and without a request`, async (t) => {
      const { emulator, client } = await start(t);
      const call = ask(client, options);
      assert.ok(call instanceof Promise);
      const error = await failure(call);
      assert.ok(error instanceof ConfigurationError, error.stack);
      assert.equal(error.code, "ERR_INVALID_ARGUMENT");
      assert.equal(error.field, field);
      assert.equal(error.attempts, 0);
      assert.equal(emulator.stats().connections, 0);
    });
  }

  test("may be omitted, undefined, null, or empty", async (t) => {
    const { client } = await start(t);
    const nothing = {
      signal: undefined,
      timeout: null,
      maxRetries: undefined,
      headers: null,
      throwOnFailure: null,
    };
    for (const options of [undefined, null, {}, Object.create(null), nothing]) {
      assert.equal((await ask(client, options)).statusCode, 200);
    }
    assert.equal((await client.getWechatMpAccessToken(WECHAT_APP)).statusCode, 200);
  });

  test("may be a number, which is ignored: bodies.map(client.method, client) works", async (t) => {
    const { emulator, client } = await start(t);
    const bodies = [WECHAT_APP, WECHAT_APP, WECHAT_APP];
    const answers = await Promise.all(bodies.map(client.getWechatMpAccessToken, client));
    assert.deepEqual(
      answers.map(({ statusCode }) => statusCode),
      [200, 200, 200],
    );
    assert.equal(emulator.requests.length, 3);
  });

  test("are read before the method returns, and never modified", async (t) => {
    const { emulator, client } = await start(t);
    const headers = { "x-trace": "before" };
    const options = { headers, maxRetries: 1 };
    const call = ask(client, Object.freeze(options));
    headers["x-trace"] = "after";
    await call;
    assert.equal(emulator.requests[0].headers["x-trace"], "before");
    assert.deepEqual(options, { headers: { "x-trace": "after" }, maxRetries: 1 });
  });

  for (const [clientSays, callSays, rejects] of [
    [false, true, true],
    [true, false, false],
    [true, undefined, true],
    [false, null, false],
  ]) {
    const what = rejects ? "rejects" : "resolves";
    test(`throwOnFailure ${clientSays} of the client and ${callSays} of the call: a business failure ${what}`, async (t) => {
      const { emulator, client } = await start(t, { accessToken: "t", throwOnFailure: clientSays });
      const json = { statusCode: 499, apiCode: 2004, message: "no" };
      emulator.fault({ json, times: Infinity });
      const management = new ManagementClient({
        accessKeyId: "AK",
        accessKeySecret: "SK",
        host: emulator.url,
        throwOnFailure: clientSays,
      });
      const options = { throwOnFailure: callSays };
      const request = { url: "/api/v3/get-user", ...options };
      for (const call of [
        () => ask(client, options),
        () => client.pub("APP.EVENT", "text", options),
        () => management.getUser({ userId: "u" }, options),
        () => management.makeRequest(request),
        () => management.makeRequest({ ...request, responseType: "buffer" }),
      ]) {
        const outcome = await call().then(
          () => "resolves",
          (error) => (error instanceof ApiError && error.apiCode === 2004 ? "rejects" : error),
        );
        assert.equal(outcome, what);
      }
    });
  }

  test("with a getter that throws reject with the error of the getter", async (t) => {
    const { emulator, client } = await start(t);
    const mine = new RangeError("mine");
    const fail = () => {
      throw mine;
    };
    const inHeaders = Object.defineProperty({}, "x", { get: fail, enumerable: true });
    for (const options of [
      Object.defineProperty({}, "timeout", { get: fail, enumerable: true }),
      { headers: inHeaders },
      new Proxy({}, { ownKeys: fail }),
    ]) {
      assert.equal(await failure(ask(client, options)), mine);
    }
    assert.equal(emulator.stats().connections, 0);
  });

  test("may contain an object with the interface of a signal", async (t) => {
    const { client } = await start(t);
    const listeners = new Set();
    const signal = {
      aborted: false,
      addEventListener: (_type, listener) => listeners.add(listener),
      removeEventListener: (_type, listener) => listeners.delete(listener),
    };
    assert.equal((await ask(client, { signal })).statusCode, 200);
    assert.equal(listeners.size, 0);
  });
});
