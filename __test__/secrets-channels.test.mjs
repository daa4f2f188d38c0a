import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { AuthenticationClient } from "genauth-native";
import { exposures } from "./support/canary.mjs";
import { recordMessages } from "./support/channels.mjs";
import { credentials, startService, WECHAT_APP } from "./support/service.mjs";

describe("the messages of the diagnostics channels", () => {
  const canaries = {
    appSecret: "canaryAppSecret0123456789",
    accessToken: "canaryAccessToken0123456789",
    wechatSecret: "canaryWechat012",
    header: "canaryHeader0123456789",
  };
  const echoes = {
    "the request id header": (seen) => ({ headers: { "x-request-id": seen }, json: {} }),
    "the request id": (seen) => ({ json: { requestId: seen } }),
    "the request id with a line break": (seen) => ({ json: { requestId: `a\nb ${seen}` } }),
    "the message": (seen) => ({ json: { message: seen } }),
  };

  for (const [what, echo] of Object.entries(echoes)) {
    test(`show no secret that the service returns in ${what}`, async (t) => {
      const emulator = await startService(t);
      const client = new AuthenticationClient({
        ...credentials(emulator),
        appSecret: canaries.appSecret,
        accessToken: canaries.accessToken,
      });
      const messages = recordMessages(t);
      const headers = { "x-api-key": canaries.header };
      for (const secret of Object.values(canaries)) {
        for (const status of [200, 400, 503]) {
          emulator.fault({ ...echo(`id-${secret}`), status, times: Infinity });
          const body = { ...WECHAT_APP, appSecret: canaries.wechatSecret };
          const options = { headers, maxRetries: status === 503 ? 1 : 0, timeout: 2_000 };
          await client.getWechatMpAccessToken(body, options).catch(() => {});
          await client
            .getWechatMpAccessToken({ ...body, appSecret: [secret] }, options)
            .catch(() => {});
          emulator.clearFaults();
        }
      }
      assert.ok(messages.length > 40);
      assert.deepEqual(exposures(messages, canaries), []);
    });
  }
});
