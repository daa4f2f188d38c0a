/** `pub` of both clients: the request of the mirrored SDK, and what is refused before it. */

import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import { AuthenticationClient, ConfigurationError, ManagementClient } from "genauth-native";
import { ACCESS_KEY, managementOptions } from "../parity/management.mjs";
import { sdk } from "../parity/mirrored.mjs";
import { optionsOf, startRecorder, TOKEN } from "../parity/recorder.mjs";

const recorder = await startRecorder(after);

/** The request of a call, with the name of the package taken out of the field `source`. */
async function requestOf(client, ...args) {
  recorder.requests = [];
  recorder.answer = '{"statusCode":200,"data":{"success":true}}';
  const answer = await client.pub(...args);
  assert.deepEqual(answer, { statusCode: 200, data: { success: true } });
  const [{ method, url, headers, body }] = recorder.requests;
  const sentBody = body.replace(/"source":"[\w-]+: \d+\.\d+\.\d+"/, '"source":"…"');
  return { method, url, authorization: headers.authorization, body: sentBody };
}

const ARGUMENTS = ["APP.EVENT", '{"name":"王 🎉","a":"\\"\\n"}'];

const KINDS = [
  {
    Class: AuthenticationClient,
    theirs: () => new sdk.AuthenticationClient(optionsOf(recorder, { accessToken: TOKEN })),
    ours: (options) =>
      new AuthenticationClient(optionsOf(recorder, { accessToken: TOKEN, ...options })),
  },
  {
    Class: ManagementClient,
    theirs: () => new sdk.ManagementClient(managementOptions(recorder)),
    ours: (options) => new ManagementClient(managementOptions(recorder, options)),
  },
];

for (const { Class, theirs, ours } of KINDS) {
  describe(`pub of ${Class.name}`, () => {
    test("sends what the mirrored SDK sends", async () => {
      const [their, our] = [theirs(), ours()];
      const expected = await requestOf(their, ...ARGUMENTS);
      const sent = await requestOf(our, ...ARGUMENTS);
      assert.match(recorder.requests[0].body, /"source":"genauth-native: \d+\.\d+\.\d+"/);
      if (Class === ManagementClient) {
        // The signature covers a nonce.
        const key = new RegExp(`^authing ${ACCESS_KEY.accessKeyId}:`);
        for (const request of [expected, sent]) {
          assert.match(request.authorization, key);
          request.authorization = undefined;
        }
      }
      assert.deepEqual(sent, expected);
      assert.equal(Class.prototype.pub.length, sdk[Class.name].prototype.pub.length);
    });

    test("rejects what is not a string, and sends nothing", async () => {
      recorder.requests = [];
      const client = ours();
      for (const wrong of [undefined, null, 1, {}, ["a"], Symbol("a"), "\ud800"]) {
        for (const [args, field] of [
          [[wrong, "data"], "eventName"],
          [["APP.EVENT", wrong], "data"],
        ]) {
          const expected = { name: "ConfigurationError", code: "ERR_INVALID_ARGUMENT", field };
          await assert.rejects(client.pub(...args), expected);
        }
      }
      assert.equal(recorder.requests.length, 0);
    });

    test("takes the options of a call, and does not repeat the request", async () => {
      const signal = AbortSignal.abort();
      await assert.rejects(ours().pub(...ARGUMENTS, { signal }), { name: "AbortError" });
      recorder.requests = [];
      recorder.answer = "not JSON";
      await assert.rejects(ours().pub(...ARGUMENTS), { name: "ResponseError" });
      assert.equal(recorder.requests.length, 1);
    });

    test("shows neither the content of the event nor a credential in an error", async () => {
      recorder.answer = '{"statusCode":500,"message":"refused hunter2-hunter2"}';
      const call = ours({ throwOnFailure: true }).pub("APP.EVENT", "hunter2-hunter2");
      await assert.rejects(call, (error) => {
        assert.equal(error.name, "ApiError");
        assert.doesNotMatch(`${JSON.stringify(error)} ${error.stack}`, /hunter2/);
        return true;
      });
    });

    test("rejects where the client is closed or missing", async () => {
      const client = ours();
      client.close();
      await assert.rejects(client.pub(...ARGUMENTS), { code: "ERR_CLIENT_CLOSED" });
      const { pub } = client;
      await assert.rejects(pub(...ARGUMENTS), { code: "ERR_INVALID_THIS" });
    });
  });
}

describe("pub of a user", () => {
  test("rejects without an access token (M54)", async () => {
    const client = new AuthenticationClient(optionsOf(recorder));
    const expected = { code: "ERR_INVALID_OPTION", field: "accessToken" };
    await assert.rejects(client.pub(...ARGUMENTS), (error) => {
      assert.ok(error instanceof ConfigurationError);
      assert.deepEqual({ code: error.code, field: error.field }, expected);
      return true;
    });
    client.setAccessToken("later");
    assert.equal((await requestOf(client, ...ARGUMENTS)).authorization, "later");
    client.setAccessToken(null);
    await assert.rejects(client.pub(...ARGUMENTS), expected);
  });
});
