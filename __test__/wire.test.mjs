import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { describe, test } from "node:test";
import {
  clientOf,
  credentials,
  failure,
  startService,
  TOKEN_INFO_PATH,
  TOKEN_PATH,
  WECHAT_APP,
} from "./support/service.mjs";

const mirrored = createRequire(import.meta.url)("authing-node-sdk");

const PATHS = {
  getWechatMpAccessToken: TOKEN_PATH,
  getWechatMpAccessTokenInfo: TOKEN_INFO_PATH,
};
const METHODS = Object.keys(PATHS);

/** The parts of a request that the service evaluates. */
function relevant({ method, path, query, body, headers }) {
  const names = ["authorization", "x-authing-app-id", "x-genauth-app-id", "content-type"];
  const chosen = Object.fromEntries(names.map((name) => [name, headers[name]]));
  return { method, path, query, body, headers: chosen };
}

/** Both clients, connected to the same emulator. */
function both(emulator, options) {
  return {
    theirs: new mirrored.AuthenticationClient({ ...credentials(emulator), ...options }),
    ours: clientOf(emulator, options),
  };
}

/** Makes the same call with both clients and returns the request of each. */
async function compare(emulator, { theirs, ours }, method, body) {
  emulator.clearRequests();
  const expected = await theirs[method](body);
  const actual = await ours[method](body);
  const [sentByThem, sentByUs] = emulator.requests.map(relevant);
  assert.deepEqual(sentByUs, sentByThem);
  assert.equal(emulator.requests.length, 2);
  return { sent: sentByUs, expected, actual };
}

describe("requests and answers are the same as those of authing-node-sdk:", () => {
  for (const method of METHODS) {
    test(`${method} sends the same request and resolves with the same answer`, async (t) => {
      const emulator = await startService(t);
      const { sent, expected, actual } = await compare(
        emulator,
        both(emulator),
        method,
        WECHAT_APP,
      );
      assert.deepEqual(sent, {
        method: "POST",
        path: PATHS[method],
        query: "",
        body: JSON.stringify(WECHAT_APP),
        headers: {
          authorization: undefined,
          "x-authing-app-id": emulator.apps[0].appId,
          "x-genauth-app-id": undefined,
          "content-type": "application/json",
        },
      });
      assert.deepEqual({ ...actual, requestId: "" }, { ...expected, requestId: "" });
    });

    for (const tokenEndPointAuthMethod of ["client_secret_post", "client_secret_basic", "none"]) {
      test(`${method} sends the same request with tokenEndPointAuthMethod ${tokenEndPointAuthMethod}`, async (t) => {
        const emulator = await startService(t);
        const clients = both(emulator, { tokenEndPointAuthMethod });
        await compare(emulator, clients, method, WECHAT_APP);

        for (const client of Object.values(clients)) client.setAccessToken("later token");
        const { sent } = await compare(emulator, clients, method, WECHAT_APP);
        assert.equal(sent.headers.authorization, "later token");

        for (const client of Object.values(clients)) client.setAccessToken(undefined);
        const last = await compare(emulator, clients, method, WECHAT_APP);
        assert.equal(last.sent.headers.authorization, undefined);
      });
    }
  }

  test("a client without appSecret sends the same request", async (t) => {
    const emulator = await startService(t);
    const clients = both(emulator, { tokenEndPointAuthMethod: "none", appSecret: undefined });
    await compare(emulator, clients, "getWechatMpAccessToken", WECHAT_APP);
  });

  for (const accessToken of ["Bearer e30.e30.e30", "plain", ""]) {
    test(`the option accessToken ${JSON.stringify(accessToken)} is sent unchanged`, async (t) => {
      const emulator = await startService(t);
      const clients = both(emulator, { accessToken });
      const { sent } = await compare(emulator, clients, "getWechatMpAccessToken", WECHAT_APP);
      assert.equal(sent.headers.authorization, accessToken === "" ? undefined : accessToken);
    });
  }

  const bodies = {
    "unknown fields": { ...WECHAT_APP, extra: { list: [1, null, { x: undefined }] } },
    "Chinese and emoji": { ...WECHAT_APP, name: "王小明 🎉", 键: "值" },
    "a date": { ...WECHAT_APP, at: new Date(1) },
    "undefined fields": { ...WECHAT_APP, nothing: undefined },
    "the wrong secret": { ...WECHAT_APP, appSecret: "wrong" },
    "a large text": { ...WECHAT_APP, text: "长x".repeat(100_000) },
  };
  for (const [what, body] of Object.entries(bodies)) {
    test(`a request body with ${what} is sent as the same text`, async (t) => {
      const emulator = await startService(t);
      await compare(emulator, both(emulator), "getWechatMpAccessToken", body);
    });
  }

  const answers = {
    success: '{"statusCode":200,"message":"ok","data":{"accessToken":"a","expiresAt":"1"}}',
    "expiresAt as a number": '{"statusCode":200,"data":{"accessToken":"a","expiresAt":1700000000}}',
    "a business failure": '{"statusCode":400,"apiCode":40013,"message":"不合法","requestId":"r"}',
    "an expired session": '{"statusCode":401,"message":"no","apiCode":1}',
    "no data": '{"statusCode":200,"message":"ok"}',
    "null data": '{"statusCode":200,"data":null}',
    "unknown fields": '{"statusCode":200,"x":{"y":[{"z":null}]},"data":{"extra":true}}',
    "Chinese and emoji": '{"statusCode":200,"message":"操作成功 🎉","data":{}}',
    "escaped characters": '{"message":"\\u64cd\\ud83c\\udf89\\n\\"\\u0000"}',
    "integers beyond 2^53": '{"id":9007199254740993,"n":1e400}',
    "__proto__ as a key": '{"__proto__":{"x":1}}',
    "repeated keys": '{"a":1,"a":2}',
    "white space": ' {\n"a" : 1 } \r\n',
    "a byte order mark": '\ufeff{"a":1}',
    "an empty object": "{}",
    "an empty array": "[]",
    "only null": "null",
    "only true": "true",
    "only a number": "12",
    "only a string": '"text"',
  };
  for (const [what, rawBody] of Object.entries(answers)) {
    test(`an answer with ${what} resolves with the same value`, async (t) => {
      const emulator = await startService(t);
      emulator.fault({ rawBody, times: 2 });
      const { actual, expected } = await compare(
        emulator,
        both(emulator),
        "getWechatMpAccessToken",
        WECHAT_APP,
      );
      assert.deepEqual(actual, expected);
    });
  }

  for (const encoding of ["gzip", "deflate", "br"]) {
    test(`an answer compressed with ${encoding} resolves with the same value`, async (t) => {
      const emulator = await startService(t);
      emulator.fault({ encoding, json: { list: Array(1000).fill("项") }, times: 2 });
      const { actual, expected } = await compare(
        emulator,
        both(emulator),
        "getWechatMpAccessToken",
        WECHAT_APP,
      );
      assert.deepEqual(actual, expected);
    });
  }

  for (const status of [400, 401, 403, 404, 409, 429, 500, 503]) {
    test(`HTTP ${status} rejects with the same response.status and response.data`, async (t) => {
      const emulator = await startService(t);
      const data = { statusCode: status, message: "refused", apiCode: 7, requestId: "r-1" };
      emulator.fault({ status, json: data, times: Infinity });
      const { theirs, ours } = both(emulator, {});
      const expected = await failure(theirs.getWechatMpAccessToken(WECHAT_APP));
      const actual = await failure(ours.getWechatMpAccessToken(WECHAT_APP, { maxRetries: 0 }));
      assert.equal(actual.response.status, expected.response.status);
      assert.deepEqual(actual.response.data, expected.response.data);
      assert.deepEqual(actual.response.data, data);
    });
  }
});

describe("intended differences from authing-node-sdk:", () => {
  test("an HTML page with status 200 rejects; authing-node-sdk resolves with its text", async (t) => {
    const emulator = await startService(t);
    emulator.fault({ rawBody: "<html>maintenance</html>", times: 2 });
    const { theirs, ours } = both(emulator);
    assert.equal(await theirs.getWechatMpAccessToken(WECHAT_APP), "<html>maintenance</html>");
    const error = await failure(ours.getWechatMpAccessToken(WECHAT_APP));
    assert.equal(error.code, "ERR_RESPONSE_NOT_JSON");
  });

  test("an empty answer rejects; authing-node-sdk resolves with an empty string", async (t) => {
    const emulator = await startService(t);
    emulator.fault({ rawBody: "", times: 2 });
    const { theirs, ours } = both(emulator);
    assert.equal(await theirs.getWechatMpAccessToken(WECHAT_APP), "");
    const error = await failure(ours.getWechatMpAccessToken(WECHAT_APP));
    assert.equal(error.code, "ERR_RESPONSE_EMPTY");
  });

  test("a redirect rejects; authing-node-sdk follows it with the secret in the body", async (t) => {
    const target = await startService(t);
    const emulator = await startService(t);
    const location = `${target.url}${TOKEN_PATH}`;
    emulator.fault({ status: 307, headers: { location }, times: 2 });
    const { theirs, ours } = both(emulator);
    await theirs.getWechatMpAccessToken(WECHAT_APP);
    const [leaked] = target.requests;
    assert.deepEqual(leaked.json, WECHAT_APP);
    await failure(ours.getWechatMpAccessToken(WECHAT_APP));
    assert.equal(target.requests.length, 1);
  });

  test("options are copied; in authing-node-sdk two clients made from one object share the token", async (t) => {
    const emulator = await startService(t);
    const sent = async (Client) => {
      const options = credentials(emulator);
      const [one, other] = [new Client(options), new Client(options)];
      one.setAccessToken("of one");
      emulator.clearRequests();
      await other.getWechatMpAccessToken(WECHAT_APP);
      return emulator.requests[0].headers.authorization;
    };
    assert.equal(await sent(mirrored.AuthenticationClient), "of one");
    assert.equal(await sent(clientOf(emulator).constructor), undefined);
  });

  test("a call without a required field rejects before a request; authing-node-sdk sends it", async (t) => {
    const emulator = await startService(t);
    const { theirs, ours } = both(emulator);
    await theirs.getWechatMpAccessToken({ appId: "wx" });
    const error = await failure(ours.getWechatMpAccessToken({ appId: "wx" }));
    assert.equal(error.field, "appSecret");
    assert.equal(emulator.requests.length, 1);
  });

  test("the User-Agent header names this package", async (t) => {
    const emulator = await startService(t);
    const { theirs, ours } = both(emulator);
    await theirs.getWechatMpAccessToken(WECHAT_APP);
    await ours.getWechatMpAccessToken(WECHAT_APP);
    const agents = emulator.requests.map(({ headers }) => headers["user-agent"]);
    assert.match(agents[0], /^axios\//);
    assert.match(agents[1], /^genauth-native\//);
  });
});
