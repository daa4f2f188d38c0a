import assert from "node:assert/strict";
import { test } from "node:test";
import { AuthenticationClient } from "genauth-native";
import { failure } from "./support/service.mjs";
import { startTokenService } from "./support/token-service.mjs";

// The cache reads an argument before the call is made, and must not throw while it does.
for (const [what, argument] of [
  [
    "getter",
    {
      get appId() {
        throw new Error("mine");
      },
      appSecret: "s",
    },
  ],
  [
    "toJSON",
    {
      appId: "wx1",
      appSecret: "s",
      get toJSON() {
        throw new Error("mine");
      },
    },
  ],
  [
    "proxy",
    new Proxy(
      {},
      {
        getPrototypeOf() {
          throw new Error("mine");
        },
      },
    ),
  ],
]) {
  test(`rejects, and does not throw, when a ${what} of the argument throws`, async (t) => {
    const service = await startTokenService(t);
    const client = new AuthenticationClient({ ...service.options, wechatTokenCache: true });
    const promise = client.getWechatMpAccessTokenInfo(argument);
    const error = await failure(promise);
    assert.equal(error.code, "ERR_INVALID_ARGUMENT");
    assert.equal(service.requests.length, 0);
  });
}
