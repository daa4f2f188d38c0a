import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ApiError, GenAuthError, HttpError, RateLimitError } from "genauth-native";
import {
  ask,
  failure,
  start,
  startService,
  TOKEN_INFO_PATH,
  WECHAT_APP,
} from "./support/service.mjs";

const REFUSAL = { statusCode: 400, apiCode: 4711, message: "不行", requestId: "r-42" };

describe("a status outside 2xx", () => {
  for (const [status, retryable] of [
    [300, false],
    [304, false],
    [400, false],
    [401, false],
    [403, false],
    [404, false],
    [408, true],
    [409, false],
    [418, false],
    [500, true],
    [501, false],
    [502, true],
    [503, true],
    [504, true],
    [599, false],
  ]) {
    test(`with HTTP ${status} is an HttpError that is ${retryable ? "" : "not "}retryable`, async (t) => {
      const { emulator, client } = await start(t, { maxRetries: 0 });
      emulator.fault({ status, json: REFUSAL, headers: { server: "s-1", "x-trace": "t-1" } });
      const error = await failure(ask(client));
      assert.ok(error instanceof HttpError && error instanceof GenAuthError);
      assert.ok(!(error instanceof RateLimitError));
      assert.equal(error.name, "HttpError");
      assert.equal(error.code, "ERR_HTTP_STATUS");
      assert.equal(error.response.status, status);
      assert.equal(error.retryable, retryable);
      assert.equal(error.attempts, 1);
      assert.equal(error.operation, "getWechatMpAccessTokenInfo");
      assert.equal(error.method, "POST");
      assert.equal(error.path, TOKEN_INFO_PATH);
      assert.equal(error.response.status, status);
      assert.equal(error.businessStatusCode, status === 304 ? undefined : 400);
      assert.equal(error.response.headers.server, "s-1");
      // Only headers with harmless names.
      assert.equal(error.response.headers["x-trace"], undefined);
      assert.ok(error.message.includes(`HTTP ${status}`), error.message);
      assert.doesNotMatch(error.message, /redirects/);
    });
  }

  test("has the message of the service in the error", async (t) => {
    const { emulator, client } = await start(t, { maxRetries: 0 });
    emulator.fault({ status: 400, json: REFUSAL });
    const error = await failure(ask(client));
    assert.equal(error.apiCode, 4711);
    assert.equal(error.requestId, "r-42");
    assert.deepEqual(error.response.data, REFUSAL);
    assert.match(error.message, /HTTP 400: 不行\.$/);
  });

  test("has a body that is not JSON as text in the error", async (t) => {
    const { emulator, client } = await start(t, { maxRetries: 0 });
    emulator.fault({ status: 502, rawBody: "<h1>Bad Gateway</h1>" });
    const error = await failure(ask(client));
    assert.equal(error.response.data, "<h1>Bad Gateway</h1>");
  });

  test("is reported when fields of the body have unexpected types", async (t) => {
    const { emulator, client } = await start(t, { maxRetries: 0 });
    for (const json of [{ message: { x: 1 }, apiCode: "a", requestId: 5 }, [1], "text", 7, null]) {
      emulator.fault({ status: 500, json });
      const error = await failure(ask(client));
      assert.equal(error.response.status, 500);
      assert.equal(error.apiCode, undefined);
      assert.equal(error.requestId, undefined);
      assert.deepEqual(error.response.data, json);
    }
  });

  test("has a body of any size unchanged in the error", async (t) => {
    const { emulator, client } = await start(t, { maxRetries: 0 });
    for (const rawBody of ["no ".repeat(100_000), "中\0\u202e ".repeat(50_000)]) {
      emulator.fault({ status: 500, rawBody });
      assert.equal((await failure(ask(client))).response.data, rawBody);
    }
  });

  test("has the request id in the error, as the service wrote it", async (t) => {
    const { emulator, client } = await start(t);
    emulator.fault({ status: 404 });
    const error = await failure(ask(client));
    assert.equal(error.response.data.statusCode, 404);
    assert.equal(error.requestId, error.response.data.requestId);
  });
});

describe("HTTP 429", () => {
  test("is a RateLimitError and an HttpError", async (t) => {
    const { emulator, client } = await start(t, { maxRetries: 0 });
    emulator.fault({ status: 429, headers: { "retry-after": "7" } });
    const error = await failure(ask(client));
    assert.ok(error instanceof RateLimitError && error instanceof HttpError);
    assert.equal(error.name, "RateLimitError");
    assert.equal(error.code, "ERR_RATE_LIMIT");
    assert.equal(error.response.status, 429);
    assert.equal(error.retryAfter, 7);
    assert.equal(error.retryable, true);
  });

  test("with a date in retry-after has the seconds until then", async (t) => {
    const { emulator, client } = await start(t, { maxRetries: 0 });
    const date = new Date(Date.now() + 3_600_000).toUTCString();
    emulator.fault({ status: 429, headers: { "retry-after": date } });
    const { retryAfter } = await failure(ask(client));
    assert.ok(retryAfter > 3_000 && retryAfter <= 3_600, `${retryAfter}`);
  });

  test("without a valid retry-after has no retryAfter", async (t) => {
    const { emulator, client } = await start(t, { maxRetries: 0 });
    emulator.fault({ status: 429 });
    emulator.fault({ status: 429, headers: { "retry-after": "soon" } });
    assert.equal((await failure(ask(client))).retryAfter, undefined);
    assert.equal((await failure(ask(client))).retryAfter, undefined);
  });
});

describe("the id of a request", () => {
  for (const requestId of ["two\nlines", "two words", "\u001b[31mred", "x".repeat(129)]) {
    test(`is omitted when it is ${JSON.stringify(requestId).slice(0, 20)}`, async (t) => {
      const { emulator, client } = await start(t);
      emulator.fault({ status: 400, json: { requestId } });
      assert.equal((await failure(ask(client))).requestId, undefined);
    });
  }
});

describe("a redirect", () => {
  test("requires a target and one of the redirect statuses", async (t) => {
    const { emulator, client } = await start(t);
    for (const [status, headers] of [
      [301, {}],
      [300, { location: "/elsewhere" }],
      [304, { location: "/elsewhere" }],
    ]) {
      emulator.fault({ status, headers, json: status === 304 ? undefined : REFUSAL });
      const error = await failure(ask(client));
      assert.ok(error instanceof HttpError);
      assert.equal(error.response.status, status);
      const said = status === 304 ? "." : ": 不行.";
      assert.ok(
        error.message.endsWith(`The service answered HTTP ${status}${said}`),
        error.message,
      );
    }
  });

  test("to another host without a scheme is reported as a redirect", async (t) => {
    const { emulator, client } = await start(t);
    emulator.fault({ status: 307, headers: { location: "//evil.example/x" } });
    const error = await failure(ask(client));
    assert.match(error.message, /redirects to another host /);
    assert.equal(error.response.location, "//evil.example/x");
  });

  for (const status of [301, 302, 303, 307, 308]) {
    test(`with HTTP ${status} is not followed: the other host gets no request`, async (t) => {
      const other = await startService(t);
      const { emulator, client } = await start(t);
      const location = `${other.url}/somewhere?code=1`;
      emulator.fault({ status, headers: { location }, times: Infinity });
      const error = await failure(ask(client));
      assert.ok(error instanceof HttpError);
      assert.equal(error.response.status, status);
      assert.equal(error.attempts, 1);
      assert.equal(error.retryable, false);
      assert.match(error.message, /redirects to the same host by another scheme or port /);
      assert.equal(error.response.location, location);
      assert.equal(error.response.headers.location, undefined);
      assert.equal(other.stats().connections, 0);
      assert.equal(emulator.requests.length, 1);
    });
  }

  test("to another path of the same host is not followed either", async (t) => {
    const { emulator, client } = await start(t);
    emulator.fault({ status: 308, headers: { location: "/elsewhere" } });
    assert.equal((await failure(ask(client))).response.status, 308);
    assert.equal(emulator.requests.length, 1);
  });
});

describe("a business failure", () => {
  test("resolves like a success", async (t) => {
    const { client } = await start(t);
    const answer = await client.getWechatMpAccessToken({ ...WECHAT_APP, appSecret: "wrong" });
    assert.equal(answer.statusCode, 400);
    assert.equal(answer.apiCode, 40125);
  });

  test("rejects with an ApiError with the option throwOnFailure", async (t) => {
    const { emulator, client } = await start(t, { throwOnFailure: true });
    const error = await failure(client.getWechatMpAccessToken({ ...WECHAT_APP, appSecret: "no" }));
    assert.ok(error instanceof ApiError && error instanceof GenAuthError);
    assert.equal(error.name, "ApiError");
    assert.equal(error.code, "ERR_API");
    assert.equal(error.businessStatusCode, 400);
    assert.equal(error.apiCode, 40125);
    assert.equal(error.response.status, 200);
    // The answer of a call for tokens could contain one.
    assert.equal(error.response.data, undefined);
    assert.match(error.requestId, /^[\w-]+$/);
    assert.equal(error.attempts, 1);
    assert.equal(error.retryable, false);
    assert.equal(emulator.requests.length, 1);
  });

  test("requires a failing statusCode in the answer, also with throwOnFailure", async (t) => {
    const { emulator, client } = await start(t, { throwOnFailure: true });
    assert.equal((await ask(client)).statusCode, 200);
    emulator.fault({ json: { data: 1 } });
    assert.deepEqual(await ask(client), { data: 1 });
    emulator.fault({ json: [1] });
    assert.deepEqual(await ask(client), [1]);
  });
});
