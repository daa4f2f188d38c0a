/** The advice in messages of errors with the API codes that are met most. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { ApiCode, ApiError, HttpError, ManagementClient, OAuthError } from "genauth-native";
import { verifyingServer } from "../management/support.mjs";
import { failure, start } from "../support/service.mjs";

const ADVICE = {
  SIGNATURE_INVALID:
    "Check accessKeyId and accessKeySecret, and that no proxy changes the path or the query.",
  SIGNATURE_DATE_MALFORMED:
    "Check the clock of this machine, and that no proxy changes the header date.",
  SIGNATURE_DATE_SKEWED: "Synchronize the clock of this machine, for example with NTP.",
  SIGNATURE_ALREADY_USED:
    "A proxy may have sent the request twice: check whether it has taken effect before you repeat the call.",
  USER_NOT_FOUND:
    "Check the ID of the user and its type, and that the user belongs to this user pool.",
  PASSWORD_WRONG: "Ask the user for the password again: repeated failures lock the account.",
  APPLICATION_NOT_FOUND: "Check the ID of the application and the address of the service.",
  NOT_SIGNED_IN:
    "Sign in again; if the call uses a management token, check that the access key is still valid.",
  USER_EXISTS:
    "Update the existing user, or choose another user name, email address or phone number.",
  CREDENTIALS_WRONG: "Check user name and password: repeated failures lock the account.",
};

async function serving(status, body) {
  const { host } = await verifyingServer(() => [status, {}, JSON.stringify(body)]);
  return new ManagementClient({
    accessKeyId: "AK",
    accessKeySecret: "SK",
    host,
    throwOnFailure: true,
  });
}

describe("the message of an error has advice for", () => {
  for (const [name, advice] of Object.entries(ADVICE)) {
    test(name, async () => {
      const apiCode = ApiCode[name];
      const body = { statusCode: 400, apiCode, message: "The service says so" };
      const api = await failure((await serving(200, body)).getUser({ userId: "u" }));
      assert.ok(api instanceof ApiError);
      assert.equal(
        api.message,
        `getUser: The service refused the call with status 400: The service says so. ${advice}`,
      );
      const http = await failure((await serving(400, body)).getUser({ userId: "u" }));
      assert.ok(http instanceof HttpError);
      assert.equal(
        http.message,
        `getUser: The service answered HTTP 400: The service says so. ${advice}`,
      );
    });
  }
});

test("an error of an OAuth endpoint with such a code has it, too", async (t) => {
  const { client, emulator } = await start(t);
  const json = { error: "invalid_grant", error_description: "no", apiCode: 2333 };
  emulator.fault({ status: 400, json });
  const error = await failure(client.getAccessTokenByClientCredentials("a"));
  assert.ok(error instanceof OAuthError);
  assert.ok(error.message.endsWith(`: no. ${ADVICE.CREDENTIALS_WRONG}`), error.message);
});

test("other codes have none, and answers that resolve stay as they are", async () => {
  const other = { statusCode: 400, apiCode: 2061, message: "no" };
  const error = await failure((await serving(200, other)).getUser({ userId: "u" }));
  assert.equal(error.message, "getUser: The service refused the call with status 400: no.");
  const { host } = await verifyingServer(() => [200, {}, '{"statusCode":404,"apiCode":2004}']);
  const client = new ManagementClient({ accessKeyId: "AK", accessKeySecret: "SK", host });
  assert.deepEqual(await client.getUser({ userId: "u" }), { statusCode: 404, apiCode: 2004 });
});

test("the reference lists the advice", () => {
  const page = readFileSync(new URL("../../docs/reference/codes.md", import.meta.url), "utf8");
  for (const [name, advice] of Object.entries(ADVICE)) {
    assert.ok(page.includes(`| \`${name}\` | \`${ApiCode[name]}\` | ${advice} |`), name);
  }
});
