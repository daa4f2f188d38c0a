import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { inspect } from "node:util";
import { ResponseError } from "genauth-native";
import { Issuer, keyFor } from "../support/issuer.mjs";
import { failure } from "../support/service.mjs";

/** Endpoints that answer with a signed token instead of JSON. */

const key = keyFor("RS256", "rsa");

async function client(t, contentType) {
  const issuer = new Issuer(key);
  await issuer.serve(t, (_request, response) => {
    response.writeHead(200, { "content-type": contentType });
    response.end(issuer.token());
  });
  return issuer.client();
}

describe("a signed answer", () => {
  for (const [method, contentType] of [
    ["getUserInfoByAccessToken", "application/jwt"],
    ["getUserInfoByAccessToken", "application/JWT; charset=utf-8"],
    ["introspectToken", "application/token-introspection+jwt"],
  ]) {
    test(`rejects with an error that names it: ${method}, ${contentType}`, async (t) => {
      const error = await failure((await client(t, contentType))[method]("token"));
      assert.ok(error instanceof ResponseError, inspect(error));
      assert.equal(error.code, "ERR_RESPONSE_NOT_JSON");
      assert.match(
        error.message,
        /is not JSON, but a JSON Web Token .* without signing or encrypting/,
      );
      assert.ok(!inspect(error, { depth: 9 }).includes("eyJ"));
    });
  }

  test("is recognized by its content type, not by its text", async (t) => {
    const error = await failure((await client(t, "text/plain")).introspectToken("token"));
    assert.match(error.message, /some other text/);
  });
});
