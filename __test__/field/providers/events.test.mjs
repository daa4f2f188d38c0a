/** Event sockets of the independent server `websockets`. */

import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { listen, managementClient } from "../../events/support.mjs";
import { dropProxies } from "../../support/environment.mjs";
import { hasPython, installProviders, startPython } from "./support/python.mjs";

dropProxies(process.env);

const NAME = "a b&c=名";
const EVENTS = ["", "王 🎉", "x".repeat(70_000)];
const skip = !(await hasPython()) && "Python 3 with venv is not installed";

before(() => skip || installProviders());

describe("the server websockets", { skip }, () => {
  test("delivers events, and is connected anew after it has closed the socket", async (t) => {
    const world = { events: EVENTS, closes: true };
    const url = await startPython(t, "websockets_events.py", world);
    const { texts, errors, reconnects } = listen(managementClient(t, { url }), NAME);
    const each = EVENTS.length + 3;
    const all = await texts.until(2 * each);
    for (const [first, ...rest] of [all.slice(0, each), all.slice(each)]) {
      const { path, authorization } = JSON.parse(first);
      const { pathname, searchParams } = new URL(path, "http://a");
      assert.equal(pathname, "/events/v1/management/sub");
      assert.deepEqual([...searchParams], [["code", NAME]]);
      assert.match(authorization, /^authing \w+:[\w+/]+=$/);
      assert.deepEqual(rest, [...EVENTS, "in three parts", "pong"]);
    }
    assert.deepEqual([errors.calls, reconnects.calls], [[], [each]]);
  });
});
