import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { DEMO_APP } from "genauth-emulator";
import { printed, runModule } from "./support/child.mjs";
import { clientOf, startService, WECHAT_APP } from "./support/service.mjs";

const DOCUMENT = readFileSync(new URL("support/documented-sample.md", import.meta.url), "utf8");
const [, SAMPLE] = DOCUMENT.match(/```ts\n(.*?)```/s);

/** Applies the documented steps: fills in the credentials and changes the package name of the import. */
function filledIn(appHost, method = "getWechatMpAccessToken") {
  return SAMPLE.replace("authing-node-sdk", "genauth-native")
    .replace("GEN_AUTH_APP_ID", DEMO_APP.appId)
    .replace("GEN_AUTH_APP_SECRET", DEMO_APP.appSecret)
    .replace("GEN_AUTH_APP_HOST", appHost)
    .replace('appId: "xxxx"', `appId: "${WECHAT_APP.appId}"`)
    .replace('appSecret: "xxxx"', `appSecret: "${WECHAT_APP.appSecret}"`)
    .replace("getWechatMpAccessToken", method);
}

describe("the documented example", () => {
  for (const method of ["getWechatMpAccessToken", "getWechatMpAccessTokenInfo"]) {
    test(`prints the documented answer of ${method}`, async (t) => {
      const emulator = await startService(t);
      const output = await printed(runModule(filledIn(emulator.url, method)));
      const { requestId, ...result } = JSON.parse(output);
      const [{ accessToken, expiresAt }] = emulator.wechat.issued(WECHAT_APP.appId);

      assert.equal(output, `${JSON.stringify(JSON.parse(output), null, 2)}\n`);
      assert.match(requestId, /^[0-9a-f-]{36}$/);
      assert.deepEqual(result, {
        statusCode: 200,
        message: "Operation successful",
        data: { accessToken, expiresAt: String(Math.floor(expiresAt / 1000)) },
      });
    });
  }

  test("sends exactly one request", async (t) => {
    const emulator = await startService(t);
    await printed(runModule(filledIn(emulator.url)));
    const [request, ...others] = emulator.requests;
    assert.deepEqual(others, []);
    assert.deepEqual(request.json, WECHAT_APP);
  });

  for (const [format, type] of [
    ["string", "string"],
    ["number", "number"],
  ]) {
    test(`returns expiresAt as the ${type} that the service sends`, async (t) => {
      const emulator = await startService(t, { expiresAtFormat: format });
      const client = clientOf(emulator);
      for (const method of ["getWechatMpAccessToken", "getWechatMpAccessTokenInfo"]) {
        const { data } = await client[method](WECHAT_APP);
        const [{ expiresAt }] = emulator.wechat.issued(WECHAT_APP.appId);
        assert.equal(typeof data.expiresAt, type);
        assert.equal(Number(data.expiresAt), Math.floor(expiresAt / 1000));
      }
    });
  }

  test("returns the same token to every caller until it expires", async (t) => {
    const emulator = await startService(t);
    const client = clientOf(emulator);
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => client.getWechatMpAccessToken(WECHAT_APP)),
    );
    assert.equal(new Set(answers.map(({ data }) => data.accessToken)).size, 1);
    assert.equal(emulator.requests.length, 20);
  });
});

describe("the README", () => {
  const README = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const blocks = [...README.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, name, text]) => ({
    name,
    text,
  }));

  test("begins with the install command, the documented example and its answer", async (t) => {
    const [install, sample, answer] = blocks;
    assert.equal(install.text, "npm install genauth-native\n");
    assert.equal(sample.text, SAMPLE.replace("authing-node-sdk", "genauth-native"));
    const emulator = await startService(t);
    const printedAnswer = JSON.parse(await printed(runModule(filledIn(emulator.url))));
    const shown = JSON.parse(answer.text);
    const shape = ({ data, ...rest }) => [Object.keys(rest), Object.keys(data)];
    assert.deepEqual(shape(shown), shape(printedAnswer));
    assert.equal(shown.message, printedAnswer.message);
    assert.equal(typeof shown.data.expiresAt, typeof printedAnswer.data.expiresAt);
  });

  test("shows all three within the first 45 lines", () => {
    const end = README.indexOf(blocks[2].text) + blocks[2].text.length;
    assert.ok(README.slice(0, end).split("\n").length <= 45);
  });
});
