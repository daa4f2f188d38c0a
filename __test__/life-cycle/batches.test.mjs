import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { AuthenticationClient } from "genauth-native";
import { printed, runScript } from "../support/child.mjs";
import { always, argsFor, never, startCountingService, WECHAT_APP } from "./support/server.mjs";

describe("thousands of calls that end together", () => {
  test("let other code run between their batches", async (t) => {
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
    assert.ok(most <= 64, `${most} in one turn`);
    client.close();
    await service.allGone();
  });

  test("all settle, and the process exits", async (t) => {
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

  test("settle in a program that replaces Node's timers", async (t) => {
    const service = await startCountingService(t, always);
    const source = `
      globalThis.setImmediate = globalThis.setTimeout = () => {};
      const { AuthenticationClient } = require("genauth-native");
      const [options, body] = process.argv.slice(2).map((text) => JSON.parse(text));
      const client = new AuthenticationClient(options);
      const calls = Array.from({ length: 300 }, () => client.getWechatMpAccessToken(body));
      Promise.all(calls).then((answers) => console.log(answers.length));`;
    const output = await printed(runScript(source, { args: argsFor(service) }));
    assert.equal(output, "300\n");
    await service.allGone();
  });
});
