/** The handles of the package in `node:async_hooks`, which tools such as `jest --detectOpenHandles` list. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { printed, runScript } from "./support/child.mjs";
import { credentials, startService, WECHAT_APP } from "./support/service.mjs";

test("handles of the package keep the process alive only while a call is pending", async (t) => {
  const emulator = await startService(t);
  const source = `
    const handles = [];
    require("node:async_hooks").createHook({
      init(id, type, trigger, resource) {
        if (/genauth/i.test(type)) handles.push(resource);
      },
    }).enable();
    const { AuthenticationClient } = require("genauth-native");
    const [options, body] = process.argv.slice(2).map((text) => JSON.parse(text));
    const held = () => handles.map((handle) => handle.hasRef());
    const client = new AuthenticationClient(options);
    const idle = held();
    const call = client.getWechatMpAccessToken(body);
    const waiting = held();
    call.then(() => console.log(JSON.stringify([idle, waiting, held()])));`;
  const args = [credentials(emulator), WECHAT_APP].map((value) => JSON.stringify(value));
  const [idle, waiting, settled] = JSON.parse(await printed(runScript(source, { args })));
  assert.ok(idle.length > 0);
  assert.ok(!idle.includes(true));
  assert.ok(waiting.includes(true));
  assert.deepEqual(settled, idle);
});
