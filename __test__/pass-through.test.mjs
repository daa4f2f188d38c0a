import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { printed, runModule } from "./support/child.mjs";
import {
  ask,
  clientOf,
  credentials,
  start,
  startService,
  TOKEN_INFO_PATH,
  WECHAT_APP,
} from "./support/service.mjs";

/** Request bodies with fields that the operation does not define. */
const BODIES = {
  "unknown fields": { trace: "t-1", flags: [1, true, "x"] },
  "Chinese, accents and emoji": { note: "王小明 é ñ 🎉 \u0000\u001f\u2028\u2029", 键: "值" },
  "a lone surrogate": { broken: "\ud800" },
  "a key with a lone surrogate": { "\udfff": 1 },
  "200 levels of nesting": { deep: JSON.parse("[".repeat(200) + "]".repeat(200)) },
  "nested nulls": { a: null, b: { c: [null, { d: null }] } },
  "undefined, functions and symbols": { u: undefined, f() {}, [Symbol("s")]: 1, l: [undefined] },
  "dates and toJSON": { at: new Date(0), own: { toJSON: (key) => `under ${key}` } },
  "numbers of every kind": { n: [0, -0, 1e21, 1e-7, 2 ** 53 + 2, Number.NaN, Infinity, 0.1] },
  "boxed values": { n: Object(1), s: Object("s"), b: Object(false) },
  "maps, sets and typed arrays": { m: new Map([[1, 2]]), s: new Set([1]), t: new Uint8Array(2) },
  "inherited and hidden fields": Object.defineProperty(Object.create({ far: 1 }), "hid", {
    value: 1,
  }),
  getters: {
    get computed() {
      return "value";
    },
  },
  "quotes and backslashes": { text: '"\\/\b\f\n\r\t', 'key"\\': 1 },
  "five thousand characters": { long: "长".repeat(5000), plain: "x".repeat(5000) },
};

/** Answers, as JSON text. */
const ANSWERS = {
  "unknown fields": '{"statusCode":200,"extra":{"deep":[1,{"x":null}]},"data":{}}',
  "__proto__ as a key": '{"statusCode":200,"__proto__":{"polluted":true},"data":{"__proto__":1}}',
  "integers beyond 2^53": '{"id":9007199254740993,"big":123456789012345678901234567890,"m":-0}',
  "numbers with exponents": '{"a":1E400,"b":1.0,"c":5e-324,"d":1.7976931348623157e308}',
  "repeated keys": '{"a":1,"a":2,"b":{"a":1,"a":[3]}}',
  "Chinese, accents and emoji": '{"name":"王小明 é 🎉","键":"值"}',
  escapes: '{"s":"\\u738b\\ud83c\\udf89\\ud800 \\u0000\\n\\"\\\\\\/"}',
  "keys that are integers": '{"b":1,"1":2,"a":3,"0":4}',
  "white space around the JSON": ' \n\t\r{"statusCode" : 200 }\n ',
  "a byte order mark": '\ufeff{"statusCode":200}',
  "long Chinese text": `{"names":${JSON.stringify(Array(3000).fill("王小明🎉é"))}}`,
  "long ASCII text": `{"names":${JSON.stringify(Array(3000).fill("plain"))}}`,
  "an array": "[1,null,{}]",
  "a string": '"text"',
  "a number": "-1.5e3",
  true: "true",
  false: "false",
  null: "null",
};

describe("unknown fields:", () => {
  for (const [what, extra] of Object.entries(BODIES)) {
    test(`a request body with ${what} is sent as JSON.stringify writes it`, async (t) => {
      const emulator = await startService(t, { faults: [{ json: {}, times: Infinity }] });
      const body = Object.defineProperties(
        Object.create(Object.getPrototypeOf(extra)),
        Object.getOwnPropertyDescriptors({ ...WECHAT_APP }),
      );
      Object.defineProperties(body, Object.getOwnPropertyDescriptors(extra));
      await clientOf(emulator).getWechatMpAccessToken(body);
      // Invalid UTF-16 is replaced, as in every other client.
      const expected = Buffer.from(JSON.stringify(body)).toString();
      assert.equal(emulator.requests[0].body, expected);
    });
  }

  test("a request body with __proto__ as a key is sent with it, without a change to a prototype", async (t) => {
    const { emulator, client } = await start(t, {
      emulator: { faults: [{ json: {}, times: Infinity }] },
    });
    const body = JSON.parse(`{"__proto__":{"polluted":true},"appId":"a","appSecret":"b"}`);
    await client.getWechatMpAccessToken(body);
    assert.equal(emulator.requests[0].body, JSON.stringify(body));
    assert.equal({}.polluted, undefined);
  });

  test("a request body whose toJSON returns another object is sent as that object", async (t) => {
    const { emulator, client } = await start(t);
    await client.getWechatMpAccessToken({ appId: 1, toJSON: () => WECHAT_APP });
    assert.deepEqual(emulator.requests[0].json, WECHAT_APP);
  });

  test("a request body is read before the method returns, so that the caller may change it at once", async (t) => {
    const { emulator, client } = await start(t);
    const body = { ...WECHAT_APP };
    const answer = client.getWechatMpAccessTokenInfo(body);
    body.appId = "changed";
    await answer;
    assert.deepEqual(emulator.requests[0].json, WECHAT_APP);
    assert.deepEqual(body, { ...WECHAT_APP, appId: "changed" });
  });

  test("a frozen request body is sent and not modified", async (t) => {
    const { client } = await start(t);
    const body = Object.freeze({ ...WECHAT_APP });
    const { statusCode } = await client.getWechatMpAccessToken(body);
    assert.equal(statusCode, 200);
  });

  for (const [what, text] of Object.entries(ANSWERS)) {
    test(`an answer with ${what} is parsed as JSON.parse does`, async (t) => {
      const { emulator, client } = await start(t);
      emulator.fault({ rawBody: text });
      const answer = await ask(client);
      const expected = JSON.parse(text.replace("\ufeff", ""));
      assert.deepEqual(answer, expected);
      assert.equal(JSON.stringify(answer), JSON.stringify(expected));
      assert.equal({}.polluted, undefined);
    });
  }

  for (const status of [200, 201, 202, 203, 206]) {
    test(`an answer with status ${status} resolves`, async (t) => {
      const { emulator, client } = await start(t);
      emulator.fault({ status, json: { statusCode: 200 } });
      assert.deepEqual(await ask(client), { statusCode: 200 });
    });
  }

  test("an answer with JSON resolves with any content type", async (t) => {
    const { emulator, client } = await start(t);
    emulator.fault({ json: { ok: 1 }, headers: { "content-type": "text/html" } });
    emulator.fault({ json: { ok: 2 }, headers: { "content-type": null } });
    assert.deepEqual(await ask(client), { ok: 1 });
    assert.deepEqual(await ask(client), { ok: 2 });
    assert.equal(emulator.requests[1].path, TOKEN_INFO_PATH);
  });

  test("later changes to JSON and Promise by other code do not affect calls", async (t) => {
    const emulator = await startService(t);
    const source = `
      import { AuthenticationClient } from "genauth-native";
      const [options, body] = process.argv.slice(2).map((text) => JSON.parse(text));
      const broken = () => { throw new Error("not the original"); };
      Object.assign(JSON, { parse: broken, stringify: broken });
      Promise.prototype.then = broken;
      const client = new AuthenticationClient(options);
      console.log((await client.getWechatMpAccessTokenInfo(body)).statusCode);
      try {
        await client.getWechatMpAccessTokenInfo({});
      } catch (error) {
        console.log(error.name);
      }`;
    const args = [credentials(emulator), WECHAT_APP].map((value) => JSON.stringify(value));
    assert.equal(await printed(runModule(source, { args })), "200\nConfigurationError\n");
  });
});
