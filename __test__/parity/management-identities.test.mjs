/**
 * ManagementClient with a management token, and with the brand `genauth`, beside the mirrored client, which has
 * neither: all but the headers of the identity is the same.
 */

import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { after, before, describe, test } from "node:test";
import { ManagementClient } from "genauth-native";
import { stringToSign } from "../management/support.mjs";
import {
  ACCESS_KEY,
  MANAGEMENT_METHODS,
  managementCases,
  managementOptions,
  mirroredClient,
} from "./management.mjs";
import { aspectsOf, outcomeOf, startRecorder } from "./recorder.mjs";
import { ANSWERS } from "./values.mjs";

const TENANT = "T 1";
const CASES = ["full", "hostile text"];
/** Headers that name the package or the connection, or belong to one attempt. */
const OWN =
  /^(host|connection|accept-encoding|user-agent|authorization|date|x-authing-(sdk-version|signature-nonce))$/;
/** The tenant has another name in the mirrored client: M7 of `management-differences.mjs`. */
const TENANT_HEADERS = /^x-\w+-(app-id|tenant-id)$/;

const recorder = await startRecorder(after);

function partsOf(outcome) {
  const {
    authorization,
    "x-genauth-app-id": _,
    "x-authing-app-id": __,
    ...parts
  } = aspectsOf(outcome);
  return parts;
}

/** Names and values of the headers that must be equal, with the names of the brand authing. */
function headersOf({ headers }) {
  const named = Object.entries(headers).map(([name, value]) => [
    name.replace(/^x-genauth-/, "x-authing-"),
    value,
  ]);
  return Object.fromEntries(
    named.filter(([name]) => !OWN.test(name) && !TENANT_HEADERS.test(name)).sort(),
  );
}

/** Compares each method, and returns our requests. */
async function compared(theirs, ours, expectedHeaders) {
  const problems = [];
  const requests = [];
  for (const method of MANAGEMENT_METHODS) {
    for (const [what, make] of managementCases(method)) {
      if (!CASES.includes(what)) continue;
      const expected = await outcomeOf(recorder, theirs, method.name, make());
      const actual = await outcomeOf(recorder, ours, method.name, make());
      // What is refused, and the ids of a path: `management-operations.test.mjs`.
      if (expected.error ?? actual.error) continue;
      const [sent] = actual.sent;
      requests.push(sent);
      const { path: theirPath, ...theirParts } = partsOf(expected);
      const { path: ourPath, ...ourParts } = partsOf(actual);
      const isMended = theirPath.endsWith("%7Bid%7D");
      try {
        assert.deepEqual(ourParts, theirParts);
        if (!isMended) assert.equal(ourPath, theirPath);
        assert.deepEqual(headersOf(sent), expectedHeaders(headersOf(expected.sent[0])));
      } catch (error) {
        problems.push(`${method.name}, ${what}: ${error.message}`);
      }
    }
  }
  assert.deepEqual(problems, []);
  assert.ok(requests.length > 900, `${requests.length}`);
  return requests;
}

before(() => {
  recorder.answer = ANSWERS.success;
});

describe("each method sends what the mirrored client sends", () => {
  test("with a token instead of a signature", async () => {
    const ours = new ManagementClient(
      managementOptions(recorder, { tenantId: TENANT, authentication: "token" }),
    );
    const claims = Buffer.from('{"scoped_userpool_id":"pool-1"}').toString("base64url");
    const token = `h.${claims}.s`;
    recorder.answer = JSON.stringify({
      statusCode: 200,
      data: { access_token: token, expires_in: 7200 },
    });
    await ours.listUsers();
    recorder.answer = ANSWERS.success;
    const theirs = mirroredClient(recorder, { tenantId: TENANT });
    const requests = await compared(theirs, ours, (headers) => {
      const {
        "x-authing-signature-method": _,
        "x-authing-signature-version": __,
        ...rest
      } = headers;
      return Object.fromEntries(
        Object.entries({ ...rest, "x-authing-userpool-id": "pool-1" }).sort(),
      );
    });
    for (const { headers } of requests) {
      assert.equal(headers.authorization, `Bearer ${token}`);
      assert.equal(headers["x-authing-tenant-id"], TENANT);
    }
    ours.close();
  });

  test("with the headers and the signature of the brand genauth", async () => {
    const ours = new ManagementClient(
      managementOptions(recorder, { tenantId: TENANT, brand: "genauth" }),
    );
    const theirs = mirroredClient(recorder, { tenantId: TENANT });
    const requests = await compared(theirs, ours, (headers) => headers);
    for (const request of requests) {
      const { headers } = request;
      assert.deepEqual(
        Object.keys(headers).filter((name) => name.startsWith("x-authing-")),
        [],
      );
      const text = stringToSign(request, { brand: "genauth" });
      const signature = createHmac("sha1", ACCESS_KEY.accessKeySecret)
        .update(text)
        .digest("base64");
      assert.equal(headers.authorization, `GenAuth ${ACCESS_KEY.accessKeyId}:${signature}`);
      assert.equal(headers["x-genauth-tenant-id"], TENANT);
    }
    ours.close();
  });
});

test("the brand decides the default address, or the address the brand", () => {
  const shown = (options) =>
    new ManagementClient({ ...ACCESS_KEY, ...options })[Symbol.for("nodejs.util.inspect.custom")](
      0,
      {},
      ({ host }) => host,
    );
  assert.equal(shown({}), "ManagementClient https://api.authing.cn");
  assert.equal(shown({ brand: "genauth" }), "ManagementClient https://api.genauth.ai");
});
