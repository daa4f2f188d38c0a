import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { API_CODES, DEMO_APP } from "../index.js";
import { askForToken, start, TOKEN_PATH } from "./support/client.mjs";

describe("a fault rule", () => {
  const statuses = async (emulator, count, options) => {
    const seen = [];
    for (let i = 0; i < count; i += 1) seen.push((await askForToken(emulator, options)).status);
    return seen;
  };

  test("applies once by default", async (t) => {
    const emulator = await start(t);
    const fault = emulator.fault({ status: 500 });
    assert.deepEqual(await statuses(emulator, 3), [500, 200, 200]);
    assert.equal(fault.hits, 1);
  });

  test("applies a given number of times, after a given number of skipped requests", async (t) => {
    const emulator = await start(t);
    const fault = emulator.fault({ status: 500, skip: 1, times: 2 });
    assert.deepEqual(await statuses(emulator, 5), [200, 500, 500, 200, 200]);
    assert.equal(fault.hits, 2);
  });

  test("can apply until it is removed", async (t) => {
    const emulator = await start(t);
    const fault = emulator.fault({ status: 500, times: Number.POSITIVE_INFINITY });
    assert.deepEqual(await statuses(emulator, 3), [500, 500, 500]);
    fault.remove();
    assert.deepEqual(await statuses(emulator, 1), [200]);
    assert.equal(fault.hits, 3);
  });

  test("applies only when no earlier rule matches", async (t) => {
    const emulator = await start(t, { faults: [{ status: 500 }] });
    emulator.fault({ status: 502 });
    assert.deepEqual(await statuses(emulator, 3), [500, 502, 200]);
  });

  test("is removed with all others by clearFaults", async (t) => {
    const emulator = await start(t, { faults: [{ status: 500 }, { status: 502 }] });
    emulator.clearFaults();
    assert.deepEqual(await statuses(emulator, 1), [200]);
  });

  const matches = {
    "the method": [{ method: "post" }, { method: "GET" }],
    "the path": [{ path: TOKEN_PATH }, { path: "/api" }],
    "a pattern of the path": [{ path: /WECHAT/gi }, { path: /^wechat/ }],
    "a header": [
      { header: { "X-Authing-App-Id": DEMO_APP.appId } },
      { header: { "x-authing-app-id": "other" } },
    ],
    "a pattern of a header": [{ header: { "content-type": /json/ } }, { header: { "x-no": /./ } }],
    "a function": [
      { when: (request) => request.json.appId === DEMO_APP.wechatApps[0].appId },
      { when: () => false },
    ],
  };
  for (const [what, [match, mismatch]] of Object.entries(matches)) {
    test(`can be restricted by ${what}`, async (t) => {
      const emulator = await start(t);
      emulator.fault({ match, status: 500, times: 2 });
      assert.deepEqual(await statuses(emulator, 3), [500, 500, 200]);
      emulator.fault({ match: mismatch, status: 500 });
      assert.deepEqual(await statuses(emulator, 1), [200]);
    });
  }

  test("whose function throws makes the request fail, and says why", async (t) => {
    const when = () => {
      throw new Error("this rule is broken");
    };
    const emulator = await start(t, { faults: [{ match: { when }, status: 503 }] });
    const { status, json } = await askForToken(emulator);
    assert.equal(status, 500);
    assert.equal(json.apiCode, API_CODES.HANDLER_FAILED);
    assert.match(json.message, /this rule is broken/);
  });
});

describe("a fault rule is refused", () => {
  const refused = {
    "without any effect": [{ times: 2 }, /at least one of/],
    "with an unknown name": [{ statuss: 500 }, /"statuss"/],
    "with an unknown name in match": [{ match: { url: "/" }, status: 500 }, /"url"/],
    "with a status below 200": [{ status: 100 }, /status .* 200 to 599/],
    "with a broken status message": [{ statusMessage: "a\nb" }, /statusMessage/],
    "with a header that cannot be sent": [{ headers: { "a b": "c" } }, /headers/],
    "with a header value that cannot be sent": [{ headers: { a: "b\nc" } }, /headers/],
    "with an unknown stage": [{ stall: "later" }, /stall .*"before-headers".*not "later"/],
    "with an unknown encoding": [{ encoding: "zstd" }, /encoding/],
    "with a negative delay": [{ delay: -1 }, /delay/],
    "with a delay no timer can wait": [{ delay: 2 ** 31 }, /delay/],
    "with times 0": [{ status: 500, times: 0 }, /times/],
    "with a fractional skip": [{ status: 500, skip: 0.5 }, /skip/],
    "with an incomplete drip": [{ drip: { bytes: 1 } }, /drip\.intervalMs/],
    "with a body that is neither text nor bytes": [{ rawBody: 1 }, /rawBody/],
    "with a value that is not JSON": [{ json: () => {} }, /json/],
    "with a path that is neither text nor pattern": [{ match: { path: 1 }, status: 500 }, /path/],
    "with reset and stall": [{ reset: true, stall: "mid-body" }, /both reset and stall/],
    "with json and rawBody": [{ json: 1, rawBody: "1" }, /both json and rawBody/],
    "with rawResponse and status": [{ rawResponse: "", status: 500 }, /cannot have status/],
  };
  for (const [what, [rule, message]] of Object.entries(refused)) {
    test(what, async (t) => {
      const emulator = await start(t);
      assert.throws(() => emulator.fault(rule), { code: "ERR_INVALID_OPTION", message });
    });
  }
});
