import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { API_CODES, createClock, DEMO_APP } from "../index.js";
import { askForToken, send, start, TOKEN_INFO_PATH, TOKEN_PATH } from "./support/client.mjs";

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const [WECHAT_APP] = DEMO_APP.wechatApps;

function assertFailure(answer, { http, statusCode, apiCode, message = /./ }) {
  assert.equal(answer.status, http);
  assert.deepEqual(Object.keys(answer.json), ["statusCode", "apiCode", "message", "requestId"]);
  assert.equal(answer.json.statusCode, statusCode);
  assert.equal(answer.json.apiCode, apiCode);
  assert.match(answer.json.message, message);
  assert.match(answer.json.requestId, UUID);
}

for (const path of [TOKEN_PATH, TOKEN_INFO_PATH]) {
  describe(`POST ${path}`, () => {
    test("answers in the documented form", async (t) => {
      const { status, headers, json } = await askForToken(await start(t), { path });
      assert.equal(status, 200);
      assert.equal(headers["content-type"], "application/json; charset=utf-8");
      assert.deepEqual(Object.keys(json), ["statusCode", "message", "requestId", "data"]);
      assert.equal(json.statusCode, 200);
      assert.match(json.requestId, UUID);
      assert.deepEqual(Object.keys(json.data), ["accessToken", "expiresAt"]);
    });

    test("accepts the newer name of the application header", async (t) => {
      const emulator = await start(t);
      const headers = { "x-genauth-app-id": DEMO_APP.appId, "x-authing-app-id": "" };
      const { json } = await askForToken(emulator, { path, headers });
      assert.equal(json.statusCode, 200);
    });

    test("accepts a charset in the content type", async (t) => {
      const headers = { "content-type": "Application/JSON; charset=utf-8" };
      const { json } = await askForToken(await start(t), { path, headers });
      assert.equal(json.statusCode, 200);
    });

    test("refuses a WeChat app that the application does not have", async (t) => {
      const body = JSON.stringify({ ...WECHAT_APP, appId: "wx0000000000000000" });
      assertFailure(await askForToken(await start(t), { path, body }), {
        http: 200,
        statusCode: 400,
        apiCode: API_CODES.WECHAT_APP_UNKNOWN,
      });
    });

    test("refuses a wrong WeChat secret without repeating it", async (t) => {
      const body = JSON.stringify({ ...WECHAT_APP, appSecret: "canary" });
      const answer = await askForToken(await start(t), { path, body });
      assertFailure(answer, {
        http: 200,
        statusCode: 400,
        apiCode: API_CODES.WECHAT_SECRET_WRONG,
      });
      assert.doesNotMatch(answer.text, /canary/);
    });

    test("needs the application header", async (t) => {
      const headers = { "x-authing-app-id": "" };
      assertFailure(await askForToken(await start(t), { path, headers }), {
        http: 400,
        statusCode: 400,
        apiCode: API_CODES.APP_ID_MISSING,
        message: /x-authing-app-id/,
      });
    });

    test("refuses an application that does not exist", async (t) => {
      const headers = { "x-authing-app-id": "000000000000000000000000" };
      assertFailure(await askForToken(await start(t), { path, headers }), {
        http: 200,
        statusCode: 404,
        apiCode: API_CODES.APP_UNKNOWN,
      });
    });

    const wrongFields = {
      "a missing field": [{ appId: "wx" }, /appSecret is required/],
      "an empty field": [{ appId: "", appSecret: "s" }, /appId is required/],
      "a field of the wrong type": [{ appId: 1, appSecret: "s" }, /appId must be of type string/],
      "an unknown field": [{ ...WECHAT_APP, extra: true }, /extra is not known/],
    };
    for (const [what, [fields, message]] of Object.entries(wrongFields)) {
      test(`refuses ${what} by its name`, async (t) => {
        const answer = await askForToken(await start(t), { path, body: JSON.stringify(fields) });
        const { PARAMETER_INVALID: apiCode } = API_CODES;
        assertFailure(answer, { http: 200, statusCode: 400, apiCode, message });
      });
    }

    for (const body of ["", "{", "[]", "null", '"text"']) {
      test(`refuses the body ${JSON.stringify(body)}`, async (t) => {
        const { BODY_UNREADABLE: apiCode } = API_CODES;
        const answer = await askForToken(await start(t), { path, body });
        assertFailure(answer, { http: 400, statusCode: 400, apiCode });
      });
    }

    test("refuses other content types", async (t) => {
      const headers = { "content-type": "application/x-www-form-urlencoded" };
      assertFailure(await askForToken(await start(t), { path, headers }), {
        http: 400,
        statusCode: 400,
        apiCode: API_CODES.BODY_UNREADABLE,
        message: /content type/,
      });
    });

    test("refuses other methods and says which one it takes", async (t) => {
      const emulator = await start(t);
      const answer = await send(emulator.url + path, { method: "GET" });
      assertFailure(
        { ...answer, json: JSON.parse(answer.text) },
        { http: 405, statusCode: 405, apiCode: API_CODES.METHOD_NOT_ALLOWED },
      );
      assert.equal(answer.headers.allow, "POST");
    });
  });
}

test("an unknown path is answered with 404 in the service's form", async (t) => {
  const answer = await askForToken(await start(t), { path: "/api/v3/nothing-here" });
  const { PATH_UNKNOWN: apiCode } = API_CODES;
  assertFailure(answer, { http: 404, statusCode: 404, apiCode, message: /nothing-here/ });
});

test("a body of more than 10 MiB is refused", async (t) => {
  const answer = await askForToken(await start(t), { body: "x".repeat(10 * 1024 * 1024 + 1) });
  assertFailure(answer, { http: 413, statusCode: 413, apiCode: API_CODES.BODY_TOO_LARGE });
});

test("the date header follows the emulator's clock", async (t) => {
  const emulator = await start(t, { clock: createClock(0) });
  const { headers } = await askForToken(emulator);
  assert.equal(headers.date, "Thu, 01 Jan 1970 00:00:00 GMT");
});
