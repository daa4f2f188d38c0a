/** `throwOnFailure`: every method that makes a call rejects a business failure of HTTP status 200. */

import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import { ApiError, AuthenticationClient } from "genauth-native";
import { METHODS } from "./mirrored.mjs";
import { optionsOf, startRecorder } from "./recorder.mjs";
import { casesOf } from "./values.mjs";

const recorder = await startRecorder(after);
const FAILURE = { statusCode: 499, apiCode: 2004, message: "refused", requestId: "r-1" };

/** Methods that make no call of their own. */
const LOCAL = [
  "buildAuthorizeUrl",
  "buildLogoutUrl",
  "close",
  // Its handshake has no business status.
  "events",
  "generateCodeChallenge",
  "getCodeChallengeDigest",
  "invalidateWechatMpAccessToken",
  "loginWithRedirect",
  "logoutWithRedirect",
  "setAccessToken",
  "stats",
  "sub",
];
/** Methods whose calls belong to others: the key set, the exchange of a callback, and methods that are given. */
const COMPOSED = [
  "handleRedirectCallback",
  "iterate",
  "parseAccessToken",
  "parseIDToken",
  "verifyRequest",
  "waitUntil",
  "withResponse",
];
/** Arguments of the methods that the mirrored package does not describe as operations. */
const ARGUMENTS = {
  authByCode: [{}],
  getAccessTokenByClientCredentials: ["scope"],
  getAccessTokenByCode: ["code"],
  getNewAccessTokenByRefreshToken: ["token"],
  getUserInfoByAccessToken: ["token"],
  getWechatMiniprogramPhone: [{}],
  introspectToken: ["token"],
  makeRequest: [{ method: "POST", url: "/api/v3/any" }],
  pub: ["APP.EVENT", "text"],
  revokeToken: ["token"],
  validateTicketV1: ["ticket", "https://app.example.com/"],
  validateTicketV2: ["ticket", "https://app.example.com/"],
  wechatAccessToken: [{ appId: "wx", appSecret: "secret" }],
  withWechatAccessToken: [{ appId: "wx", appSecret: "secret" }, () => undefined],
};

function methodNames() {
  const names = new Set();
  for (
    let prototype = AuthenticationClient.prototype;
    prototype !== Object.prototype;
    prototype = Object.getPrototypeOf(prototype)
  ) {
    for (const name of Object.getOwnPropertyNames(prototype)) names.add(name);
  }
  names.delete("constructor");
  return [...names].sort();
}

function argumentsOf(name) {
  if (name in ARGUMENTS) return ARGUMENTS[name];
  const method = METHODS.get(name);
  assert.ok(method, `${name} needs arguments in this table`);
  return casesOf(method).get("full")();
}

describe("throwOnFailure", () => {
  const calls = methodNames().filter((name) => ![...LOCAL, ...COMPOSED].includes(name));
  const client = new AuthenticationClient(
    optionsOf(recorder, {
      throwOnFailure: true,
      redirectUri: "http://localhost/callback",
      accessToken: "token",
    }),
  );
  after(() => client.close());

  for (const name of calls) {
    test(`reaches ${name}`, async () => {
      recorder.answer = JSON.stringify(FAILURE);
      const error = await client[name](...argumentsOf(name)).then(
        (value) => assert.fail(`resolved with ${JSON.stringify(value)}`),
        (reason) => reason,
      );
      assert.ok(error instanceof ApiError, `${error}`);
      assert.equal(error.code, "ERR_API");
      assert.equal(error.apiCode, FAILURE.apiCode);
    });
  }

  test("reaches handleRedirectCallback", async () => {
    const headers = {};
    const res = {
      setHeader: (name, value) => {
        headers[name] = value;
      },
      writeHead() {},
      end() {},
    };
    await client.loginWithRedirect(res);
    const state = new URL(headers.Location).searchParams.get("state");
    const req = {
      url: `/callback?code=c&state=${state}`,
      headers: { cookie: headers["Set-Cookie"].split(";")[0] },
    };
    recorder.answer = JSON.stringify(FAILURE);
    await assert.rejects(client.handleRedirectCallback(req, res), { code: "ERR_API" });
  });
});
