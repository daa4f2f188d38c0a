import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { printed, runNode } from "../support/child.mjs";
import { startServer, WECHAT_APP } from "./support.mjs";

const PROGRAM = fileURLToPath(new URL("programs/patched.cjs", import.meta.url));
const ANSWER = { statusCode: 200, data: { accessToken: "t", expiresIn: 7_200 } };

const refused = (name, code) => ({ name, code, ours: name });

/** The outcomes of the calls of the program. */
const EXPECTED = [
  ANSWER,
  ANSWER,
  refused("AbortError", "ABORT_ERR"),
  refused("ConfigurationError", "ERR_INVALID_ARGUMENT"),
  refused("ConfigurationError", "ERR_INVALID_ARGUMENT"),
  ANSWER,
  ANSWER,
  refused("TokenError", "ERR_JWT_MALFORMED"),
  refused("ResponseError", "ERR_RESPONSE_NO_ACTIVE"),
  "t",
  "t",
  { state: "s" },
];

async function outcomesOf(t, when, library = null) {
  const options = await startServer(t, { answer: JSON.stringify(ANSWER) });
  const args = [{ ...options, wechatTokenCache: true }, WECHAT_APP, library].map((value) =>
    JSON.stringify(value),
  );
  return JSON.parse(await printed(runNode([PROGRAM, ...args], { env: { WHEN: when } })));
}

describe("a program that patches the built-in objects", () => {
  test("after the package is loaded affects no call", async (t) => {
    assert.deepEqual(await outcomesOf(t, "after"), EXPECTED);
  });

  test("before the package is loaded gets the same outcomes", async (t) => {
    assert.deepEqual(await outcomesOf(t, "before"), EXPECTED);
  });

  for (const library of ["zone.js/node", "bluebird"]) {
    test(`by ${library} before the package is loaded gets the same outcomes`, async (t) => {
      assert.deepEqual(await outcomesOf(t, "before", library), EXPECTED);
    });
  }
});
