/** Answers of token endpoints with status 200 that report a failure. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { inspect } from "node:util";
import { dropProxies } from "../support/environment.mjs";
import { answers, clientOf, failureOf, OAUTH } from "./support/endpoints.mjs";

dropProxies(process.env);

describe("an answer with status 200 that reports a failure", () => {
  const TOKENS = OAUTH.slice(0, 3);

  for (const [name, ...args] of OAUTH) {
    test(`rejects ${name}: an error response`, async () => {
      answers(200, { error: "invalid_grant", error_description: "It was used." });
      const error = await failureOf(clientOf()[name](...args));
      assert.equal(error.name, "OAuthError");
      assert.equal(error.code, "invalid_grant");
      assert.equal(error.errorDescription, "It was used.");
      assert.equal(error.attempts, 1);
    });
  }

  for (const [name, ...args] of TOKENS) {
    test(`rejects ${name}: no token, or a token of another type than bearer`, async () => {
      for (const body of [{}, [], null, "t", { access_token: 5 }, { access_token: "" }]) {
        answers(200, JSON.stringify(body));
        const error = await failureOf(clientOf()[name](...args));
        assert.equal(error.name, "ResponseError", JSON.stringify(body));
        assert.equal(error.code, "ERR_RESPONSE_NO_TOKEN");
      }
      for (const type of ["DPoP", "mac", "", 5, ["Bearer"]]) {
        answers(200, { access_token: "t", token_type: type });
        const error = await failureOf(clientOf()[name](...args));
        assert.equal(error.name, "ResponseError", JSON.stringify(type));
        assert.equal(error.code, "ERR_RESPONSE_TOKEN_TYPE");
      }
      for (const type of ["Bearer", "bearer", "BEARER", undefined]) {
        answers(200, { access_token: "t", token_type: type });
        assert.equal((await clientOf()[name](...args)).access_token, "t");
      }
    });

    test(`rejects ${name}: a business failure, with any value of throwOnFailure`, async () => {
      for (const throwOnFailure of [false, true]) {
        answers(200, { statusCode: 403, message: "no", apiCode: 1 });
        const error = await failureOf(clientOf({ throwOnFailure })[name](...args));
        assert.equal(error.code, "ERR_API");
      }
    });
  }

  test("rejects introspectToken: no field active", async () => {
    for (const body of [{}, [], { active: "true" }, { active: null }]) {
      answers(200, body);
      const error = await failureOf(clientOf().introspectToken("t"));
      assert.equal(error.name, "ResponseError");
      assert.equal(error.code, "ERR_RESPONSE_NO_ACTIVE");
    }
    answers(200, { active: false });
    assert.deepEqual({ ...(await clientOf().introspectToken("t")) }, { active: false });
  });

  test("shows no token in the error, in any form of the answer", async () => {
    const token = "token-canary-9f3e1c7a2b";
    const forms = [
      ["application/x-www-form-urlencoded", `access_token=${token}&token_type=bearer`],
      ["text/xml", `<oauth><access_token>${token}</access_token></oauth>`],
      ["text/plain", token],
      ["application/json", `{"access_token":"${token}","token_type":"mac"}`],
      ["application/json", `{"access_token":"${token}","error":"server_error"}`],
      ["application/json", `{"accessToken":"${token}"}`],
      ["application/json", `["${token}"]`],
      ["application/json", `{"access_token":"${token}"`],
      ["application/json", `"${token}"`],
    ];
    for (const [type, body] of forms) {
      for (const [name, ...args] of TOKENS) {
        answers(200, body, { "content-type": type });
        const error = await failureOf(clientOf()[name](...args));
        const shown = inspect(error, { depth: 9, showHidden: true, getters: true });
        const whole = `${shown}${JSON.stringify(error)}${JSON.stringify(error.response?.data)}`;
        assert.ok(!whole.includes(token), `${name} ${body}: ${whole}`);
      }
    }
  });

  test("cannot set an error code of this package", async () => {
    for (const status of [200, 400]) {
      for (const code of ["ERR_LOGIN_STATE", "ECONNRESET", "ERR_JWT_EXPIRED"]) {
        answers(status, { error: code });
        const error = await failureOf(clientOf().getAccessTokenByCode("c"));
        assert.deepEqual(
          [error.name, error.code, error.error],
          ["OAuthError", "server_error", code],
        );
      }
    }
  });
});
