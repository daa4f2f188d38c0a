import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { inspect } from "node:util";
import { ApiError, AuthenticationClient, ConfigurationError, ResponseError } from "genauth-native";
import { exposures } from "./support/canary.mjs";
import { failure } from "./support/service.mjs";
import { newWechatApp, startTokenService, tokenBody } from "./support/token-service.mjs";

const REFUSALS = [40001, 40014, 42001];

async function start(t, reply, options) {
  const service = await startTokenService(t, reply);
  const client = new AuthenticationClient({ ...service.options, ...options });
  return { service, client, app: newWechatApp() };
}

describe("wechatAccessToken", () => {
  for (const wechatTokenCache of [undefined, true]) {
    test(`resolves with the token and caches it, with wechatTokenCache: ${wechatTokenCache}`, async (t) => {
      const { service, client, app } = await start(t, undefined, { wechatTokenCache });
      for (let round = 0; round < 3; round++) {
        assert.equal(await client.wechatAccessToken(app), "T1");
      }
      assert.equal(service.requests.length, 1);
    });
  }

  test("does not change the mirrored methods of a client without the option wechatTokenCache", async (t) => {
    const { service, client, app } = await start(t);
    await client.wechatAccessToken(app);
    await client.getWechatMpAccessTokenInfo(app);
    await client.getWechatMpAccessToken(app);
    assert.equal(service.requests.length, 3);
  });

  test("rejects on a business failure, with any value of throwOnFailure", async (t) => {
    const body = { statusCode: 400, message: "no", apiCode: 2000 };
    for (const throwOnFailure of [false, true]) {
      const { client, app } = await start(t, () => ({ body }), { throwOnFailure });
      const error = await failure(client.wechatAccessToken(app));
      assert.ok(error instanceof ApiError);
      assert.equal(error.apiCode, 2000);
    }
  });

  test("rejects an answer without a token", async (t) => {
    const body = { statusCode: 200, message: "ok", data: {} };
    const { client, app } = await start(t, () => ({ body }));
    const error = await failure(client.wechatAccessToken(app));
    assert.ok(error instanceof ResponseError);
    assert.equal(error.code, "ERR_RESPONSE_NO_TOKEN");
  });

  test("rejects an invalid argument with the name of the field and the stack of the call", async (t) => {
    const { client } = await start(t);
    async function theCaller() {
      return await client.wechatAccessToken({ appId: "wx1" });
    }
    const error = await failure(theCaller());
    assert.ok(error instanceof ConfigurationError);
    assert.equal(error.field, "appSecret");
    assert.match(error.stack, /theCaller/);
  });
});

describe("withWechatAccessToken", () => {
  test("passes the token to the function and resolves with the function's result", async (t) => {
    const { service, client, app } = await start(t);
    for (const given of [{ errcode: 0 }, { openid: "o" }, undefined, null, "text", 7]) {
      const result = await client.withWechatAccessToken(app, (token) => {
        assert.equal(token, "T1");
        return given;
      });
      assert.equal(result, given);
    }
    assert.equal(service.requests.length, 1);
  });

  for (const errcode of REFUSALS) {
    const answer = { errcode, errmsg: "refused" };
    const error = Object.assign(new Error("refused"), answer);
    const axiosError = Object.assign(new Error("400"), { response: { data: answer } });
    for (const [what, fail] of [
      ["resolves with it", async () => answer],
      ["returns it", () => answer],
      ["resolves with a response that contains it", async () => ({ data: answer })],
      ["rejects with it", async () => Promise.reject(error)],
      [
        "throws it",
        () => {
          throw error;
        },
      ],
      ["rejects with an axios error that contains it", async () => Promise.reject(axiosError)],
    ]) {
      test(`calls the function once more with a new token when it ${what}: ${errcode}`, async (t) => {
        const { service, client, app } = await start(t);
        const tokens = [];
        const result = await client.withWechatAccessToken(app, (token) => {
          tokens.push(token);
          return tokens.length === 1 ? fail() : "done";
        });
        assert.equal(result, "done");
        assert.deepEqual(tokens, ["T1", "T2"]);
        assert.equal(service.requests.length, 2);
      });
    }
  }

  for (const [what, refusal] of [
    ["an errcode that is a string", { errcode: "40001" }],
    ["a cause with an errcode", Object.assign(new Error("outer"), { cause: { errcode: 42001 } })],
    [
      "the error of co-wechat-api",
      Object.assign(new Error("refused"), { name: "WeChatAPIError", code: 40001 }),
    ],
  ]) {
    test(`recognizes ${what} as a rejected token`, async (t) => {
      const { client, app } = await start(t);
      const tokens = [];
      await client.withWechatAccessToken(app, async (token) => {
        tokens.push(token);
        if (tokens.length === 1) {
          throw refusal;
        }
      });
      assert.deepEqual(tokens, ["T1", "T2"]);
    });
  }

  test("returns a result whose getters throw unchanged", async (t) => {
    const { client, app } = await start(t);
    const result = {
      get response() {
        throw new Error("mine");
      },
    };
    assert.equal(await client.withWechatAccessToken(app, () => result), result);
  });

  test("never calls the function a third time", async (t) => {
    const { service, client, app } = await start(t);
    let runs = 0;
    const refusal = { errcode: 40001, errmsg: "refused" };
    const run = () => {
      runs += 1;
      return refusal;
    };
    assert.equal(await client.withWechatAccessToken(app, run), refusal);
    assert.equal(runs, 2);
    assert.equal(service.requests.length, 2);
  });

  test("does not retry after other failures", async (t) => {
    const { service, client, app } = await start(t);
    const error = Object.assign(new Error("busy"), { errcode: -1 });
    let runs = 0;
    const failed = client.withWechatAccessToken(app, () => {
      runs += 1;
      throw error;
    });
    assert.equal(await failure(failed), error);
    assert.equal(runs, 1);
    assert.equal(service.requests.length, 1);
  });

  test("keeps a new token when an older token is rejected late", async (t) => {
    const { service, client, app } = await start(t);
    const runs = await Promise.all(
      Array.from({ length: 20 }, () =>
        client.withWechatAccessToken(app, async (token) =>
          token === "T1" ? { errcode: 42001 } : token,
        ),
      ),
    );
    assert.deepEqual([...new Set(runs)], ["T2"]);
    assert.equal(service.requests.length, 2);
  });

  test("rejects an argument that is not a function before it asks for a token", async (t) => {
    const { service, client, app } = await start(t);
    const error = await failure(client.withWechatAccessToken(app));
    assert.ok(error instanceof ConfigurationError);
    assert.equal(service.requests.length, 0);
  });
});

test("a client that caches WeChat tokens shows none of its secrets", async (t) => {
  const canaries = { token: "canary-token-0123456789", store: "canary-store-0123456789" };
  const body = tokenBody(1);
  body.data.accessToken = canaries.token;
  const service = await startTokenService(t, () => ({ body }));
  const app = newWechatApp();
  const store = `redis://:${canaries.store}@127.0.0.1:1`;
  const client = new AuthenticationClient({ ...service.options, wechatTokenCache: { store } });
  await client.getWechatMpAccessTokenInfo(app);
  await client.getWechatMpAccessTokenInfo(app);
  assert.equal(service.requests.length, 1);
  assert.deepEqual(exposures(client, { ...canaries, secret: app.appSecret }), []);
  assert.ok(!inspect(client, { showHidden: true, depth: 9 }).includes(app.appSecret));
});
