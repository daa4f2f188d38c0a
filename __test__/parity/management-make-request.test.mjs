/** `makeRequest` beside that of the mirrored client: each verb with each form of a URL, parameters and data. */

import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { after, describe, test } from "node:test";
import { ManagementClient } from "genauth-native";
import { stringToSign } from "../management/support.mjs";
import { ACCESS_KEY, managementOptions, mirroredClient } from "./management.mjs";
import { partsOf } from "./management-compare.mjs";
import { outcomeOf, startRecorder } from "./recorder.mjs";
import { ANSWERS } from "./values.mjs";

const recorder = await startRecorder(after);
const clients = {
  theirs: mirroredClient(recorder),
  ours: new ManagementClient(managementOptions(recorder)),
};
after(() => clients.ours.close());

const HOSTILE = "&=+?#/%:$,[]@!'()*~ \"\\`{}|^<> 王 é 🎉 %2e";
const URLS = {
  "a path": "/api/v3/x",
  "a path with a query": "/api/v3/x?y=1&z=%20+",
  "an encoded path": "/api/v3/%E7%8E%8B%2Fx",
  "a URL": `${recorder.url}/api/v3/x`,
};
const PARAMS = {
  "no parameters": undefined,
  "null for parameters": null,
  "empty parameters": {},
  "texts and numbers": { a: "x y", b: 1.5, c: true, 键: "值" },
  "hostile text": { a: HOSTILE },
  "lists and objects": { a: ["x", "王"], b: { c: "d", e: ["f"] }, g: [{ h: "i" }] },
  "null and undefined": { a: null, b: undefined, c: "" },
  "a date": { a: new Date(1700000000123) },
};
const DATA = {
  "no data": undefined,
  "an object": { b: 1, a: "王", c: [null, { d: true }], e: undefined },
  "an empty object": {},
  "hostile text in data": { a: HOSTILE },
};

/** GET has no body (RFC 9110, 9.3.1). The mirrored client sends one; ours refuses it. */
const isRefused = (method, data) => method.toUpperCase() === "GET" && data !== undefined;

for (const method of ["GET", "POST", "PUT", "DELETE", "PATCH", "get", "Post", "delete"]) {
  describe(`makeRequest with ${method}`, () => {
    for (const [what, url] of Object.entries(URLS)) {
      test(`sends the same request to ${what}`, async () => {
        recorder.answer = ANSWERS.success;
        const problems = [];
        for (const [which, params] of Object.entries(PARAMS)) {
          for (const [body, data] of Object.entries(DATA)) {
            const make = () => [{ method, url, params, data }];
            const theirs = await outcomeOf(recorder, clients.theirs, "makeRequest", make());
            const ours = await outcomeOf(recorder, clients.ours, "makeRequest", make());
            const name = `${which}, ${body}`;
            if (isRefused(method, data)) {
              assert.equal(ours.error?.field, "data", name);
              continue;
            }
            const { "content-length": theirLength, ...expected } = partsOf(theirs);
            const { "content-length": ourLength, ...actual } = partsOf(ours);
            try {
              assert.deepEqual(actual, expected);
              assert.equal(ourLength ?? "0", theirLength ?? "0");
            } catch (error) {
              problems.push(`${name}: ${error.message}`);
              continue;
            }
            const [sent] = ours.sent;
            const signature = createHmac("sha1", ACCESS_KEY.accessKeySecret)
              .update(stringToSign(sent))
              .digest("base64");
            const authorization = `authing ${ACCESS_KEY.accessKeyId}:${signature}`;
            if (sent.headers.authorization !== authorization) problems.push(`${name}: signature`);
          }
        }
        assert.deepEqual(problems, []);
      });
    }
  });
}

test("makeRequest resolves with the same value for each answer", async () => {
  for (const [what, text] of Object.entries(ANSWERS)) {
    recorder.answer = text;
    const make = () => [{ method: "GET", url: "/api/v3/x" }];
    const { value: expected } = partsOf(
      await outcomeOf(recorder, clients.theirs, "makeRequest", make()),
    );
    const { value } = partsOf(await outcomeOf(recorder, clients.ours, "makeRequest", make()));
    assert.equal(value, expected, what);
  }
});
