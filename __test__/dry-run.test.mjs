/** `makeRequest` with `dryRun`: the request that would be sent, without secrets. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { AuthenticationClient, ConfigurationError, ManagementClient } from "genauth-native";
import { verifyingServer } from "./management/support.mjs";
import { failure } from "./support/service.mjs";

const KEY = { accessKeyId: "AK", accessKeySecret: "SK-access-key-secret" };
const APP = { appId: "app-1", appSecret: "app-secret-0123456789" };

async function clients(options = {}) {
  const { host, requests } = await verifyingServer();
  const management = new ManagementClient({ ...KEY, host, ...options });
  const user = new AuthenticationClient({ ...APP, appHost: host });
  return { host, requests, management, user };
}

/** The headers that are not in a dry run: those of the connection. */
const OF_THE_CONNECTION = ["host", "content-length", "connection"];

describe("a dry run", () => {
  test("gives the request that would be sent, and sends nothing", async () => {
    const { host, requests, management } = await clients();
    const config = {
      method: "post",
      url: "/api/v3/create-user?a=1",
      params: { b: [1, "x y"] },
      data: { username: "alice", options: { keepPassword: true } },
      headers: { "x-own": "o" },
    };
    const described = await management.makeRequest({ ...config, dryRun: true });
    assert.equal(requests.length, 0);
    assert.equal(described.method, "POST");
    assert.equal(described.url, `${host}/api/v3/create-user?a=1&b%5B%5D=1&b%5B%5D=x+y`);
    assert.equal(described.body.username, "alice");
    assert.equal(described.headers["x-own"], "o");
    assert.equal(described.headers.authorization, "authing [redacted]");
    await management.makeRequest(config);
    const [sent] = requests;
    const names = Object.keys(sent.headers).filter((name) => !OF_THE_CONNECTION.includes(name));
    assert.deepEqual(Object.keys(described.headers).sort(), names.sort());
    for (const name of ["accept", "content-type", "user-agent", "x-authing-signature-method"]) {
      assert.equal(described.headers[name], sent.headers[name], name);
    }
    assert.match(described.headers["x-authing-signature-nonce"], /^[0-9a-f]{32}$/);
    assert.equal(described.url, host + sent.url);
  });

  test("masks secrets in the body, the query and headers", async () => {
    const { management } = await clients();
    const data = {
      username: "alice",
      password: "hunter2",
      nested: { list: [{ accessToken: "token-1", note: `uses ${KEY.accessKeySecret}` }] },
      passCode: 123456,
      phoneToken: null,
    };
    const described = await management.makeRequest({
      method: "POST",
      url: "/api/v3/x?access_token=token-2",
      params: { user: { newPassword: "hunter3" }, keywords: "k" },
      data,
      headers: {
        cookie: "session=cookie-secret",
        "x-api-key": "api-key-1",
        "proxy-authorization": "Basic cHJveHk=",
      },
      dryRun: true,
    });
    assert.deepEqual(described.body, {
      username: "alice",
      password: "[redacted]",
      nested: { list: [{ accessToken: "[redacted]", note: "[redacted]" }] },
      passCode: "[redacted]",
      phoneToken: null,
    });
    assert.match(
      described.url,
      /\?access_token=\[redacted\]&user%5BnewPassword%5D=\[redacted\]&keywords=k$/,
    );
    assert.equal(described.headers.cookie, "[redacted]");
    assert.equal(described.headers["x-api-key"], "[redacted]");
    assert.equal(described.headers["proxy-authorization"], "Basic [redacted]");
    assert.doesNotMatch(
      JSON.stringify(described),
      /hunter|token-\d|SK-access|cookie-secret|api-key-1|cHJveHk/,
    );
    assert.equal(data.password, "hunter2");
  });

  test("shows forms as text and other bodies as their size", async () => {
    const { management, requests } = await clients();
    const body = async (data) => {
      const { body } = await management.makeRequest({
        method: "POST",
        url: "/x",
        data,
        dryRun: true,
      });
      return body;
    };
    assert.equal(
      await body(new URLSearchParams({ a: "1 2", client_secret: "s" })),
      "a=1+2&client_secret=[redacted]",
    );
    assert.deepEqual(await body(Buffer.from("password=1")), { bytes: 10 });
    assert.deepEqual(await body(new Blob(["abc"])), { bytes: 3 });
    assert.equal(await body(undefined), undefined);
    assert.deepEqual(await body('{"a":{"secret":"s"}}'), { a: { secret: "[redacted]" } });
    assert.equal(requests.length, 0);
  });

  test("does not request a management token", async () => {
    const { management, requests } = await clients({ authentication: "token", userPoolId: "pool" });
    const { headers } = await management.makeRequest({ url: "/api/v3/get-user", dryRun: true });
    assert.equal(headers.authorization, "Bearer [redacted]");
    assert.equal(headers["x-authing-userpool-id"], "pool");
    assert.equal(requests.length, 0);
    assert.equal(management.stats().managementTokens.flights, 0);
  });

  test("of AuthenticationClient has the user's token, masked", async () => {
    const { user, host, requests } = await clients();
    const config = { url: "/api/v3/get-profile", params: { withCustomData: true } };
    const without = await user.makeRequest({ ...config, dryRun: true });
    assert.equal(without.headers.authorization, undefined);
    assert.equal(without.headers["x-authing-app-id"], APP.appId);
    user.setAccessToken("user-token-1");
    const described = await user.makeRequest({ ...config, dryRun: true });
    assert.equal(described.headers.authorization, "[redacted]");
    assert.equal(described.url, `${host}/api/v3/get-profile?withCustomData=true`);
    const data = { appSecret: "a", note: APP.appSecret, key: "k" };
    const secret = await user.makeRequest({ method: "POST", url: "/x", data, dryRun: true });
    assert.deepEqual(secret.body, { appSecret: "[redacted]", note: "[redacted]", key: "k" });
    const url = "/api/v2/ecConn/wechatMobile/select";
    const bound = await user.makeRequest({ method: "POST", url, data: { key: "k" }, dryRun: true });
    assert.deepEqual(bound.body, { key: "[redacted]" });
    assert.equal(requests.length, 0);
    assert.deepEqual(await user.makeRequest(config), { statusCode: 200 });
    assert.equal(requests[0].headers.authorization, "user-token-1");
  });

  test("rejects as the request itself would before it is sent", async () => {
    const { management, user } = await clients();
    for (const config of [
      { url: "https://evil.example/" },
      { url: "/x", dryRun: "yes" },
      { url: "/x", method: "TRACE" },
      { url: "/x", data: { a: 1 } },
      { url: "/x", headers: { "content-length": "1" } },
      { url: "/x", timeout: -1 },
    ]) {
      for (const client of [management, user]) {
        const error = await failure(client.makeRequest({ dryRun: true, ...config }));
        assert.ok(error instanceof ConfigurationError, JSON.stringify(config));
      }
    }
    const reserved = { url: "/x", headers: { authorization: "x" }, dryRun: true };
    assert.ok((await failure(management.makeRequest(reserved))) instanceof ConfigurationError);
    const own = await user.makeRequest({ ...reserved, headers: { authorization: "Bearer t" } });
    assert.equal(own.headers.authorization, "Bearer [redacted]");
    management.close();
    const closed = await failure(management.makeRequest({ url: "/x", dryRun: true }));
    assert.equal(closed.code, "ERR_CLIENT_CLOSED");
  });

  test("dryRun: false and undefined send the request", async () => {
    const { management, requests } = await clients();
    for (const dryRun of [false, undefined, null]) {
      assert.deepEqual(await management.makeRequest({ url: "/x", dryRun }), { statusCode: 200 });
    }
    assert.equal(requests.length, 3);
    const bytes = await management.makeRequest({ url: "/x", responseType: "buffer", dryRun: true });
    assert.equal(bytes.method, "GET");
  });

  test("has no response", async () => {
    const { management } = await clients();
    const call = management.makeRequest({ url: "/x", dryRun: true });
    const { value, attempts, status } = await management.withResponse(call);
    assert.deepEqual([value.method, attempts, status], ["GET", 0, undefined]);
  });
});
