import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { describe, test } from "node:test";
import { printed, runScript } from "./support/child.mjs";
import { ask, clientOf, failure, start, thrown, WECHAT_APP } from "./support/service.mjs";

const genauth = createRequire(import.meta.url)("genauth-native");
const { AuthenticationClient, ConfigurationError, GenAuthError, HttpError, RateLimitError } =
  genauth;

const CLASSES = [
  "ConfigurationError",
  "ConnectionError",
  "TimeoutError",
  "AbortError",
  "HttpError",
  "RateLimitError",
  "ResponseError",
  "ApiError",
  "OAuthError",
  "TokenError",
];

describe("the error classes", () => {
  for (const name of CLASSES) {
    test(`have ${name}, a GenAuthError with its own name`, () => {
      const error = new genauth[name]("message");
      assert.ok(error instanceof genauth[name]);
      assert.ok(error instanceof GenAuthError && error instanceof Error);
      assert.equal(error.name, name);
      assert.equal(String(error), `${name}: message`);
      assert.ok(!Object.hasOwn(error, "name"));
    });
  }

  test("have only RateLimitError as a subclass of HttpError", () => {
    const derived = CLASSES.filter((name) => genauth[name].prototype instanceof HttpError);
    assert.deepEqual(derived, ["RateLimitError"]);
    assert.equal(Object.getPrototypeOf(RateLimitError), HttpError);
  });
});

describe("the stack of an error", () => {
  /** Failures on each path through the library that creates an error. */
  const failures = {
    "the service rejects the call": (client) => ask(client, { maxRetries: 0 }),
    "the service rejects a call with a signal": (client) =>
      ask(client, { maxRetries: 0, signal: new AbortController().signal }),
    "the signal is aborted": (client) => ask(client, { signal: AbortSignal.abort() }),
    "a call option is invalid": (client) => ask(client, { timeout: -1 }),
    "a field is missing": (client) => client.getWechatMpAccessTokenInfo({}),
    "the body is not an object": (client) => client.getWechatMpAccessTokenInfo(undefined),
    "the body is a BigInt": (client) => client.getWechatMpAccessTokenInfo(1n),
  };
  for (const [what, fail] of Object.entries(failures)) {
    test(`names the function that awaits the call when ${what}`, async (t) => {
      const { emulator, client } = await start(t);
      emulator.fault({ status: 500 });
      async function signInTheCustomer() {
        return await fail(client);
      }
      const error = await failure(signInTheCustomer());
      assert.ok(error instanceof GenAuthError);
      assert.match(error.stack, /signInTheCustomer/);
      assert.ok(error.stack.startsWith(`${error.name}: ${error.message}\n`), error.stack);
      assert.doesNotMatch(error.stack, /lib[\\/](hooks|errors)\.js/);
    });
  }

  test("names the function that creates a client with invalid options", () => {
    function makeTheClient() {
      return new AuthenticationClient({ appId: 1 });
    }
    const error = thrown(makeTheClient);
    assert.match(error.stack, /^ConfigurationError: .*\n\s+at.*makeTheClient/);
    assert.doesNotMatch(error.stack, /lib[\\/](hooks|errors)\.js/);
  });

  for (const [what, change] of Object.entries({
    "sets no limit for stacks": "delete Error.stackTraceLimit;",
    "disables stacks": "Error.prepareStackTrace = () => undefined;",
  })) {
    test(`is optional: a program that ${what} gets the error for invalid options`, async () => {
      const source = `
        const { AuthenticationClient } = require("genauth-native");
        ${change}
        try {
          new AuthenticationClient({ appId: 1 });
        } catch (error) {
          console.log(error.name, error.code);
        }`;
      assert.equal(await printed(runScript(source)), "ConfigurationError ERR_INVALID_OPTION\n");
    });
  }

  test("names the function that sets an invalid access token", async (t) => {
    const { client } = await start(t);
    function storeTheToken() {
      client.setAccessToken(5);
    }
    const error = thrown(storeTheToken);
    assert.ok(error instanceof ConfigurationError);
    assert.equal(error.code, "ERR_INVALID_ARGUMENT");
    assert.equal(error.field, "accessToken");
    assert.match(error.stack, /storeTheToken/);
  });
});

describe("an error", () => {
  test("for an invalid argument names the call and has no attempts", async (t) => {
    const { emulator, client } = await start(t);
    const error = await failure(client.getWechatMpAccessToken({ appId: "wx" }));
    assert.ok(error instanceof ConfigurationError);
    const { code, field, operation, method, path, attempts, retryable } = error;
    assert.deepEqual(
      { code, field, operation, method, path, attempts, retryable },
      {
        code: "ERR_INVALID_ARGUMENT",
        field: "appSecret",
        operation: "getWechatMpAccessToken",
        method: "POST",
        path: "/api/v3/get-wechat-access-token",
        attempts: 0,
        retryable: false,
      },
    );
    assert.equal(emulator.stats().connections, 0);
  });

  test("for an invalid option has no operation", () => {
    const error = thrown(() => clientOf({ url: "http://127.0.0.1" }, { timeout: "soon" }));
    assert.ok(error instanceof ConfigurationError);
    assert.deepEqual(
      [error.code, error.field, error.retryable],
      ["ERR_INVALID_OPTION", "timeout", false],
    );
    for (const name of ["operation", "method", "path", "attempts", "response", "cause"]) {
      assert.ok(!(name in error), name);
    }
  });

  test("keeps the fields that a log needs in JSON.stringify", async (t) => {
    const { emulator, client } = await start(t, { maxRetries: 0 });
    const json = { statusCode: 503, message: "later", requestId: "r-1", apiCode: 5 };
    emulator.fault({ status: 503, json, headers: { server: "s-1", date: "d" } });
    const logged = JSON.parse(JSON.stringify(await failure(ask(client))));
    const { "content-length": length, ...headers } = logged.response.headers;
    assert.match(length, /^\d+$/);
    assert.deepEqual(logged, {
      name: "HttpError",
      message: "getWechatMpAccessTokenInfo: The service answered HTTP 503: later.",
      code: "ERR_HTTP_STATUS",
      operation: "getWechatMpAccessTokenInfo",
      method: "POST",
      path: "/api/v3/get-wechat-access-token-info",
      attempts: 1,
      outcome: "unknown",
      retryable: true,
      apiCode: 5,
      businessStatusCode: 503,
      requestId: "r-1",
      response: { status: 503, headers: logged.response.headers },
    });
    assert.equal(headers.server, "s-1");
  });

  test("includes its cause in JSON if that is an error or a plain value", async (t) => {
    const { client } = await start(t);
    const shown = async (reason) => {
      const error = await failure(ask(client, { signal: AbortSignal.abort(reason) }));
      assert.equal(error.cause, reason);
      return JSON.parse(JSON.stringify(error)).cause;
    };
    const reason = Object.assign(new RangeError("enough"), { code: "E", secret: "s" });
    assert.deepEqual(await shown(reason), { name: "RangeError", message: "enough", code: "E" });
    assert.equal(await shown("a text"), "a text");
    assert.equal(await shown(1n), "1");
    assert.equal(await shown({ secret: "s" }), undefined);
  });

  test("of any call can be handled by one catch, without an unhandled rejection", async (t) => {
    const unhandled = t.mock.fn();
    process.on("unhandledRejection", unhandled);
    t.after(() => process.off("unhandledRejection", unhandled));
    const { emulator, client } = await start(t, { maxRetries: 0 });
    emulator.fault({ status: 500, times: Infinity });
    const calls = [
      ask(client),
      ask(client, { signal: new AbortController().signal }),
      ask(client, { signal: AbortSignal.abort() }),
      client.getWechatMpAccessToken(undefined),
      client.getWechatMpAccessToken(WECHAT_APP, "options"),
    ];
    const outcomes = await Promise.all(calls.map(failure));
    await new Promise(setImmediate);
    assert.ok(outcomes.every((error) => error instanceof GenAuthError));
    assert.equal(unhandled.mock.callCount(), 0);
  });

  test("comes from an ordinary promise", async (t) => {
    const { emulator, client } = await start(t);
    const promises = [
      ask(client),
      ask(client, { signal: new AbortController().signal }),
      client.getWechatMpAccessToken(undefined),
    ];
    assert.ok(promises.every((promise) => promise.constructor === Promise));
    const [first, second, third] = await Promise.allSettled(promises);
    assert.deepEqual(
      [first.status, second.status, third.status],
      ["fulfilled", "fulfilled", "rejected"],
    );
    assert.equal(emulator.requests.length, 2);
  });
});
