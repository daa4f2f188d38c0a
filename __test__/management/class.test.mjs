/**
 * ManagementClient as a program sees it. Each fault of the mirrored class (M1 to M35) has its test:
 *
 * | Faults | Owner |
 * | --- | --- |
 * | M1 to M6 | "construction" below |
 * | M7 to M9, M23, M24 | core/tests/integration/signing.rs |
 * | M10 to M17 | core/src/identity/string_to_sign.rs, and "signature" below on the wire |
 * | M18 to M20, M30 | make-request.test.mjs, core/src/call/free_request.rs |
 * | M21, M25, M26 | bounds.test.mjs; the stages of a call are shared: core/tests/integration |
 * | M22, M27, M28 | "calls" below |
 * | M29, M31 to M33, M35 | rows and models of the catalogue: the parity suite |
 * | M34 | `pub`, which belongs to events |
 */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { inspect } from "node:util";
import axios from "axios";
import { ConfigurationError, HttpError, ManagementClient } from "../../index.js";
import { verifyingServer } from "./support.mjs";

const KEY = { accessKeyId: "AK", accessKeySecret: "SK" };
const refused = (field) => (error) =>
  error instanceof ConfigurationError &&
  error.code === "ERR_INVALID_OPTION" &&
  error.field === field;

describe("construction", () => {
  test("changes nothing global and nothing of the options (M1, M2)", () => {
    const { baseURL } = axios.defaults;
    const options = Object.freeze({ ...KEY, host: "", lang: undefined, timeout: 0 });
    new ManagementClient(options);
    assert.equal(axios.defaults.baseURL, baseURL);
    assert.deepEqual(options, { ...KEY, host: "", lang: undefined, timeout: 0 });
  });

  for (const [field, options] of [
    ["host", { host: "https://" }],
    ["host", { host: "https://example.com/?a=1" }],
    ["host", { host: "https://user:password@example.com" }],
    ["accessKeyId", { accessKeyId: "" }],
    ["accessKeySecret", { accessKeySecret: undefined }],
    ["lang", { lang: 5 }],
    ["timeout", { timeout: "1" }],
    ["socketUri", { socketUri: "" }],
    ["socketUri", { socketUri: "https://example.com" }],
    ["retryTimes", { retryTimes: -1 }],
    ["authentication", { authentication: "bearer" }],
    ["rateLimit.perSecond", { rateLimit: { perSecond: 0 } }],
    ["appId", { appId: "x" }],
  ]) {
    test(`refuses ${inspect(options)} (M4, M5)`, () => {
      assert.throws(() => new ManagementClient({ ...KEY, ...options }), refused(field));
    });
  }

  test("suggests the option that was meant (M5)", () => {
    assert.throws(
      () => new ManagementClient({ ...KEY, tennantId: "x" }),
      /Did you mean tenantId\?/,
    );
    assert.throws(() => new ManagementClient(), refused("options"));
  });

  test("ignores a polluted prototype", async () => {
    const { host, requests } = await verifyingServer();
    Object.prototype.tenantId = "polluted";
    try {
      await new ManagementClient({ ...KEY, host }).listUsers();
    } finally {
      delete Object.prototype.tenantId;
    }
    assert.equal(requests[0].headers["x-authing-tenant-id"], undefined);
  });

  test("shows host and access key id, and no secret (M6)", () => {
    const client = new ManagementClient({
      ...KEY,
      accessKeySecret: "canary",
      host: "https://a.example/b",
    });
    assert.equal(
      inspect(client),
      "ManagementClient { host: 'https://a.example/b', accessKeyId: 'AK' }",
    );
    assert.equal(JSON.stringify(client), "{}");
    for (const name in client) assert.fail(name);
  });
});

describe("calls", () => {
  test("a path parameter is one encoded segment (M27)", async () => {
    const { host, requests } = await verifyingServer();
    const client = new ManagementClient({ ...KEY, host });
    await client.deleteById("a/b ü");
    assert.equal(requests[0].url, "/api/v3/ip-list/a%2Fb%20%C3%BC");
    assert.ok(requests[0].verified);
    for (const id of ["", ".", "..", undefined]) {
      await assert.rejects(client.deleteById(id), ConfigurationError);
    }
  });

  test("a left-out argument rejects, or is an empty object where nothing is required (M14, M28)", async () => {
    const { host, requests } = await verifyingServer();
    const client = new ManagementClient({ ...KEY, host });
    await client.listTenants();
    await client.listUsers();
    assert.ok(requests.every(({ verified }) => verified));
    assert.equal(requests[1].body, "{}");
    await assert.rejects(client.getUser(), ConfigurationError);
    await assert.rejects(client.createUser(), ConfigurationError);
    assert.equal(requests.length, 2);
  });

  test("errors hold no secret (M22)", async () => {
    const { host } = await verifyingServer((request) => [
      500,
      {},
      JSON.stringify({
        statusCode: 500,
        message: `${request.body} ${request.headers.authorization}`,
      }),
    ]);
    const client = new ManagementClient({ ...KEY, host, maxRetries: 0 });
    const call = client.createUser({ password: "hunter2-hunter2", username: "u" });
    await assert.rejects(call, (error) => {
      assert.ok(error instanceof HttpError);
      const shown = inspect(error) + JSON.stringify(error) + error.stack;
      return !shown.includes("hunter2") && !shown.includes("authing AK:");
    });
  });

  test("a receiver that is not a client of the class rejects", async () => {
    const { getUser } = ManagementClient.prototype;
    await assert.rejects(getUser.call({}, {}), { code: "ERR_INVALID_THIS" });
    assert.equal(Object.keys(ManagementClient.prototype).length, 0);
  });

  test("proxies and subclasses are clients", async () => {
    const { host, requests } = await verifyingServer();
    class Own extends ManagementClient {}
    await new Proxy(new Own({ ...KEY, host }), {}).listUsers({});
    assert.ok(requests[0].verified);
  });

  test("a closed client refuses calls, and counts them", async () => {
    const client = new ManagementClient(KEY);
    client[Symbol.dispose ?? Symbol.for("Symbol.dispose")]();
    await assert.rejects(client.listUsers(), { code: "ERR_CLIENT_CLOSED" });
    assert.equal(client.stats().errors, 1);
  });
});

describe("signature", () => {
  const date = new Date(0);
  for (const [name, call] of [
    ["a list of strings (M10)", (client) => client.getUserBatch({ userIds: ["a b", "ü"] })],
    ["a list of numbers (M10a)", (client) => client.getUserBatch({ userIds: [1, 2, true] })],
    [
      "an empty list and null (M10b, M11)",
      (client) => client.getUserBatch({ userIds: [], userIdType: null }),
    ],
    ["a date (M12)", (client) => client.getUser({ userId: date })],
    ["an object (M13)", (client) => client.listTenants({ source: { a: 1, b: [2, { c: 3 }] } })],
    ["hostile text", (client) => client.getUser({ userId: "a&b=c[]%20+#\u{1f600}\"'\\" })],
    [
      "a long list",
      (client) => client.getUserBatch({ userIds: Array.from({ length: 50 }, (_, i) => i) }),
    ],
    [
      "a body of all kinds (M15)",
      (client) =>
        client.createUser({
          date,
          nan: Number.NaN,
          f() {},
          o: { z: [1, null] },
          "\u{1f600}": 1,
          "\ufb01": "\ud800",
        }),
    ],
    ["no body", (client) => client.generateUniversalInvitation()],
  ]) {
    test(`of ${name} is what a server computes`, async () => {
      const { host, requests } = await verifyingServer(undefined, { prefix: "/base" });
      await call(new ManagementClient({ ...KEY, host: `${host}/base/`, tenantId: "t" }));
      assert.ok(requests[0].verified, requests[0].url);
    });
  }
});
