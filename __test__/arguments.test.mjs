import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { runInNewContext } from "node:vm";
import { ConfigurationError } from "genauth-native";
import { failure, start, WECHAT_APP } from "./support/service.mjs";

const cyclic = { ...WECHAT_APP, list: [1, { deep: {} }] };
cyclic.list[1].deep.again = cyclic;

const mine = new RangeError("mine");
const fail = () => {
  throw mine;
};

/** The argument, the field that the error names, and the message. */
const FAULTY = [
  ["undefined", undefined, "requestBody", /must be an object, but nothing was given/],
  ["a function", () => {}, "requestBody", /must be an object/],
  ["a symbol", Symbol("s"), "requestBody", /must be an object/],
  ["null", null, "requestBody", /must be an object, but null was given/],
  ["a string", "wx", "requestBody", /must be an object, but a string was given/],
  ["an empty string", "", "requestBody", /must be an object, but an empty string was given/],
  ["a number", 5, "requestBody", /must be an object, but a number was given/],
  ["NaN", Number.NaN, "requestBody", /must be an object, but null was given/],
  ["a boolean", true, "requestBody", /must be an object, but a boolean was given/],
  ["an array", [WECHAT_APP], "requestBody", /must be an object, but an array was given/],
  ["a date", new Date(0), "requestBody", /must be an object, but a string was given/],
  ["toJSON that gives nothing", { toJSON() {} }, "requestBody", /nothing was given/],
  ["an empty object", {}, "appId", /must be a non-empty string, but nothing was given/],
  ...[
    ["a Map", new Map(Object.entries(WECHAT_APP))],
    ["a Map", runInNewContext("new Map([['appId', 'wx']])")],
    ["a Set", new Set(["wx"])],
    ["a promise", Promise.resolve(WECHAT_APP)],
    ["a URLSearchParams", new URLSearchParams(WECHAT_APP)],
    ["a FormData", new FormData()],
    ["a Headers", new Headers()],
    ["a Blob", new Blob(["{}"])],
    ["binary data", Buffer.from(JSON.stringify(WECHAT_APP))],
    ["binary data", new Uint16Array(2)],
    ["binary data", new DataView(new ArrayBuffer(2))],
    ["binary data", new ArrayBuffer(2)],
    ["binary data", new SharedArrayBuffer(2)],
  ].map(([what, body]) => [
    what,
    body,
    "requestBody",
    new RegExp(`must be an object of fields, but ${what} was given`),
  ]),
  ["no appId", { appSecret: "s" }, "appId", /nothing was given/],
  ["an empty appId", { ...WECHAT_APP, appId: "" }, "appId", /an empty string was given/],
  ["null as appId", { ...WECHAT_APP, appId: null }, "appId", /null was given/],
  ["undefined as appId", { ...WECHAT_APP, appId: undefined }, "appId", /nothing was given/],
  ["a number as appId", { ...WECHAT_APP, appId: 1 }, "appId", /a number was given/],
  ["an object as appId", { ...WECHAT_APP, appId: {} }, "appId", /an object was given/],
  ["no appSecret", { appId: "wx" }, "appSecret", /nothing was given/],
  ["an empty appSecret", { ...WECHAT_APP, appSecret: "" }, "appSecret", /an empty string/],
  ["an array as appSecret", { ...WECHAT_APP, appSecret: [] }, "appSecret", /an array was given/],
  ["a boolean as appSecret", { ...WECHAT_APP, appSecret: true }, "appSecret", /a boolean/],
  ["a BigInt", 1n, "requestBody", /requestBody is a BigInt/],
  [
    "a BigInt as a field",
    { ...WECHAT_APP, id: 1n },
    "requestBody.id",
    /requestBody\.id is a BigInt/,
  ],
  [
    "a BigInt far below",
    { ...WECHAT_APP, a: { list: [0, { n: 5n }] } },
    "requestBody.a.list[1].n",
    /requestBody\.a\.list\[1\]\.n is a BigInt/,
  ],
  [
    "a cycle",
    cyclic,
    "requestBody.list[1].deep.again",
    /refers back to an object that contains it/,
  ],
];

/** User code that throws while the request body is read; its error is the cause. */
const THROWING = {
  "toJSON that throws": { ...WECHAT_APP, toJSON: fail },
  "a getter that throws": Object.defineProperty({ ...WECHAT_APP }, "x", {
    get: fail,
    enumerable: true,
  }),
  "a proxy that refuses its keys": new Proxy({ ...WECHAT_APP }, { ownKeys: fail }),
  "a proxy that refuses its values": new Proxy({ ...WECHAT_APP }, { get: fail }),
  "a field with toJSON that throws": { ...WECHAT_APP, x: [{ toJSON: fail }] },
};

describe("the argument of a call", () => {
  for (const [what, body, field, message] of FAULTY) {
    test(`that is invalid (${what}) rejects with the field ${field}`, async (t) => {
      const { emulator, client } = await start(t);
      for (const method of ["getWechatMpAccessToken", "getWechatMpAccessTokenInfo"]) {
        const error = await failure(client[method](body));
        assert.ok(error instanceof ConfigurationError, error.stack);
        assert.equal(error.code, "ERR_INVALID_ARGUMENT");
        assert.equal(error.field, field);
        assert.match(error.message, message);
        assert.equal(error.operation, method);
        assert.equal(error.attempts, 0);
        assert.equal(error.retryable, false);
      }
      assert.equal(emulator.stats().connections, 0);
    });
  }

  for (const [what, body] of Object.entries(THROWING)) {
    test(`with ${what} rejects with that error as the cause`, async (t) => {
      const { emulator, client } = await start(t);
      const error = await failure(client.getWechatMpAccessToken(body));
      assert.ok(error instanceof ConfigurationError, error.stack);
      assert.equal(error.code, "ERR_INVALID_ARGUMENT");
      assert.equal(error.field, "requestBody");
      assert.equal(error.cause, mine);
      assert.equal(emulator.stats().connections, 0);
    });
  }

  test("that is nested too deeply for the stack rejects", async (t) => {
    const { client } = await start(t);
    const deep = { ...WECHAT_APP };
    let at = deep;
    for (let level = 0; level < 100_000; level++) {
      at.x = {};
      at = at.x;
    }
    const error = await failure(client.getWechatMpAccessToken(deep));
    assert.ok(error instanceof ConfigurationError);
    assert.ok(error.cause instanceof RangeError);
  });

  test("that is a container also rejects in methods that read single fields", async (t) => {
    const { emulator, client } = await start(t);
    const params = new URLSearchParams({ page: "2", email: "e", password: "p" });
    for (const [method, field] of [
      ["getLoginHistory", "query"],
      ["verifyMfaToken", "formData"],
      ["signInByEmailPassword", "requestBody"],
    ]) {
      const error = await failure(client[method](params));
      assert.equal(error.code, "ERR_INVALID_ARGUMENT");
      assert.equal(error.field, field);
      assert.match(error.message, /a URLSearchParams was given/);
    }
    assert.equal(emulator.requests.length, 0);
  });

  class Fields {
    constructor() {
      Object.assign(this, WECHAT_APP);
    }
  }
  class Written extends Map {
    toJSON() {
      return WECHAT_APP;
    }
  }
  for (const [what, body] of Object.entries({
    "an instance of a class": new Fields(),
    "an object without a prototype": Object.assign(Object.create(null), WECHAT_APP),
    "an object of another realm": runInNewContext(`(${JSON.stringify(WECHAT_APP)})`),
    "a map that says how it is written": new Written(),
    "an object whose tag throws": Object.assign(
      Object.create({
        get [Symbol.toStringTag]() {
          return fail();
        },
      }),
      WECHAT_APP,
    ),
  })) {
    test(`may be ${what}`, async (t) => {
      const { emulator, client } = await start(t);
      assert.equal((await client.getWechatMpAccessToken(body)).statusCode, 200);
      assert.deepEqual(emulator.requests[0].json, WECHAT_APP);
    });
  }

  test("may be a proxy", async (t) => {
    const { client } = await start(t);
    const { statusCode } = await client.getWechatMpAccessToken(new Proxy(WECHAT_APP, {}));
    assert.equal(statusCode, 200);
  });

  test("that is invalid never makes the method throw", async (t) => {
    const { client } = await start(t);
    const bodies = [...FAULTY.map(([, body]) => body), ...Object.values(THROWING)];
    const calls = bodies.map((body) => {
      const call = client.getWechatMpAccessToken(body);
      assert.ok(call instanceof Promise);
      return failure(call);
    });
    assert.equal((await Promise.all(calls)).length, bodies.length);
  });

  test("that is invalid does not affect later calls", async (t) => {
    const { client } = await start(t);
    for (const [, body] of FAULTY) {
      await failure(client.getWechatMpAccessToken(body));
    }
    assert.equal((await client.getWechatMpAccessToken(WECHAT_APP)).statusCode, 200);
  });
});

describe("an id in the path", () => {
  test("with a lone surrogate is rejected instead of being changed to another id", async (t) => {
    const { emulator, client } = await start(t);
    for (const id of ["\ud800", "id\udfff", `${"x".repeat(5_000)}\ud800`]) {
      const error = await failure(client.deleteWebAuthnCredential(id));
      assert.ok(error instanceof ConfigurationError, error.stack);
      assert.equal(error.code, "ERR_INVALID_ARGUMENT");
      assert.equal(error.field, "credentialId");
      assert.match(error.message, /not valid Unicode/);
    }
    assert.equal(emulator.requests.length, 0);
  });

  test("may contain the replacement character U+FFFD", async (t) => {
    const { emulator, client } = await start(t);
    await client.deleteWebAuthnCredential("a\ufffd🎉");
    assert.equal(emulator.requests[0].path, "/api/v3/webauthn/credentials/a%EF%BF%BD%F0%9F%8E%89");
  });
});

describe("arguments that are too long for a URL", () => {
  const LONGEST = 65_534;

  /** The longest id that fits in the URL of the login history. */
  function fitting(emulator) {
    const rest = "/api/v3/get-my-login-history?appId=&page=1&limit=10".length;
    return LONGEST - emulator.url.length - rest;
  }

  for (const [what, method, argument, field] of [
    ["a field of the query", "getLoginHistory", { appId: "a".repeat(65_500) }, "appId"],
    ["an id in the path", "deleteWebAuthnCredential", "a".repeat(65_500), "credentialId"],
    ["a token in the query", "getUserInfoByAccessToken", "a".repeat(65_500), "access_token"],
  ]) {
    test(`are rejected: ${what}`, async (t) => {
      const { emulator, client } = await start(t);
      const error = await failure(client[method](argument));
      assert.ok(error instanceof ConfigurationError, error.stack);
      assert.equal(error.code, "ERR_INVALID_ARGUMENT");
      assert.equal(error.field, field);
      assert.equal(error.attempts, 0);
      assert.equal(error.retryable, false);
      assert.match(error.message, /too long for a URL/);
      assert.equal(emulator.stats().connections, 0);
    });
  }

  test("begin one byte beyond the largest body", async (t) => {
    const { emulator, client } = await start(t, { maxRetries: 0 });
    const most = fitting(emulator);
    // The server rejects it with its own error.
    const { code } = await failure(client.getLoginHistory({ appId: "a".repeat(most) }));
    assert.notEqual(code, "ERR_INVALID_ARGUMENT");
    const error = await failure(client.getLoginHistory({ appId: "a".repeat(most + 1) }));
    assert.equal(error.code, "ERR_INVALID_ARGUMENT");
    assert.match(error.message, /would have 65535 bytes; it may have 65534/);
  });
});
