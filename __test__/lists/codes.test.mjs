/** `ApiCode`, `StatusCode` and `isApiError`. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import {
  ApiCode,
  ApiError,
  ConfigurationError,
  HttpError,
  isApiError,
  ManagementClient,
  StatusCode,
} from "genauth-native";
import { verifyingServer } from "../management/support.mjs";
import { failure } from "../support/service.mjs";

const KEY = { accessKeyId: "AK", accessKeySecret: "SK" };
const codes = JSON.parse(readFileSync(new URL("../../catalogue/codes.json", import.meta.url)));

test("the constants have the codes of the catalogue and cannot be changed", () => {
  const byName = (list) => Object.fromEntries(list.map(({ name, value }) => [name, value]));
  assert.deepEqual({ ...ApiCode }, byName(codes.apiCodes));
  assert.deepEqual({ ...StatusCode }, byName(codes.statusCodes));
  assert.equal(ApiCode.USER_NOT_FOUND, 2004);
  assert.throws(() => {
    ApiCode.USER_NOT_FOUND = 1;
  }, TypeError);
  assert.equal(ApiCode.toString, Object.prototype.toString);
});

test("isApiError recognizes errors with the code, of every class", async () => {
  const body = JSON.stringify({ statusCode: 404, apiCode: 2004, message: "none" });
  for (const [status, Class] of [
    [200, ApiError],
    [404, HttpError],
  ]) {
    const { host } = await verifyingServer(() => [status, {}, body]);
    const client = new ManagementClient({ ...KEY, host, throwOnFailure: true });
    const error = await failure(client.getUser({ userId: "u" }));
    assert.ok(error instanceof Class);
    assert.deepEqual(
      [isApiError(error, ApiCode.USER_NOT_FOUND), isApiError(error), isApiError(error, 2005)],
      [true, true, false],
    );
  }
});

test("isApiError is false for all else", () => {
  const error = new ConfigurationError("wrong", { code: "ERR_INVALID_ARGUMENT" });
  for (const value of [error, new Error("x"), { apiCode: 2004 }, null, undefined, "2004", 2004]) {
    assert.equal(isApiError(value), false);
    assert.equal(isApiError(value, ApiCode.USER_NOT_FOUND), false);
  }
});
