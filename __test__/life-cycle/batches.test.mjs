import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { AuthenticationClient } from "genauth-native";
import { always, never, startCountingService, WECHAT_APP } from "./support/server.mjs";

describe("thousands of calls that end together", () => {
  test("leave turns of the event loop to others in between", async (t) => {
    const service = await startCountingService(t, never);
    const client = new AuthenticationClient({ ...service.options, timeout: 300 });
    let settled = 0;
    const calls = Array.from({ length: 4_000 }, () =>
      client.getWechatMpAccessToken(WECHAT_APP).catch((error) => {
        settled += 1;
        return error.name;
      }),
    );
    let most = 0;
    let before = 0;
    let ended = false;
    const turn = () => {
      most = Math.max(most, settled - before);
      before = settled;
      if (!ended) {
        setImmediate(turn);
      }
    };
    turn();
    assert.deepEqual(new Set(await Promise.all(calls)), new Set(["TimeoutError"]));
    ended = true;
    // Two batches at most: one by the waker and one by its own turn.
    assert.ok(most <= 128, `${most} in one turn`);
    client.close();
    await service.allGone();
  });

  test("all settle, however many, and let the process end", async (t) => {
    const service = await startCountingService(t, always);
    const client = new AuthenticationClient({ ...service.options, timeout: 60_000 });
    const calls = Array.from({ length: 3_000 }, () => client.getWechatMpAccessToken(WECHAT_APP));
    client.close();
    for (const { statusCode } of await Promise.all(calls)) {
      assert.equal(statusCode, 200);
    }
    assert.equal(service.requests, 3_000);
    await service.allGone();
  });
});
