/** Counters and log of subscriptions; `reconnect.test.mjs` has the channels. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { createContext } from "node:vm";
import { DEMO_ACCESS_KEY } from "genauth-emulator";
import { runModule } from "../support/child.mjs";
import { loadIn } from "../support/realm.mjs";
import { accepted, CREATED, recorder, socketUri, start } from "./support.mjs";

test("stats() counts subscriptions, messages and reconnections", async (t) => {
  const { emulator, client } = await start(t);
  const [texts, reconnects] = [recorder(), recorder()];
  const subscription = client.sub(CREATED, texts);
  subscription.onReconnect = reconnects;
  client.sub(CREATED, () => {});
  const socket = await accepted(emulator, CREATED);
  socket.send("1");
  socket.send("2");
  await texts.until(2);
  assert.deepEqual(client.stats().events, { subscriptions: 1, messages: 2, reconnects: 0 });
  socket.end();
  await reconnects.until(1);
  assert.deepEqual(client.stats().events, { subscriptions: 1, messages: 2, reconnects: 1 });
});

test("GENAUTH_LOG=debug writes a line for each handshake and each failure", async (t) => {
  const { emulator } = await start(t);
  emulator.fault({ status: 503, match: { path: /\/sub$/ }, times: 1 });
  const program = `
    import { ManagementClient } from "genauth-native";
    const client = new ManagementClient(JSON.parse(process.argv[2]));
    const subscription = client.sub("secret event", () => client.close());`;
  const options = { ...DEMO_ACCESS_KEY, host: emulator.url, socketUri: socketUri(emulator) };
  const running = runModule(program, {
    args: [JSON.stringify(options)],
    env: { GENAUTH_LOG: "debug" },
  });
  (await accepted(emulator, "secret event")).send("text");
  const { stderr } = await running;
  const url = `${emulator.url}/events/v1/management/sub`;
  const expected = [
    `level=error operation=sub method=GET url=${url} attempt=1 status=503 code=ERR_HTTP_STATUS`,
    `level=debug operation=sub method=GET url=${url} attempt=2 status=101 duration=`,
  ];
  const lines = stderr.split("\n").filter((line) => line !== "");
  assert.equal(lines.length, expected.length, stderr);
  for (const [index, line] of lines.entries()) {
    assert.ok(line.startsWith(`genauth ${expected[index]}`), line);
  }
  assert.doesNotMatch(stderr, /secret|authing [A-Za-z0-9]+:/);
});

test("another realm of the thread gets errors of its own classes", async (t) => {
  const { emulator } = await start(t);
  const there = loadIn(createContext({ process, AbortController }));
  const options = { ...DEMO_ACCESS_KEY, host: emulator.url, socketUri: socketUri(emulator) };
  const client = new there.ManagementClient(options);
  t.after(() => client.close());
  const [texts, errors] = [recorder(), recorder()];
  const subscription = client.sub(CREATED, texts, errors);
  (await accepted(emulator, CREATED)).send("text");
  assert.deepEqual(await texts.until(1), ["text"]);
  assert.equal(subscription.state, "open");
  assert.throws(() => client.sub(1, texts), there.ConfigurationError);
  emulator.fault({ status: 403, match: { path: /\/sub$/ }, times: 2 });
  client.sub("APP.REFUSED", assert.fail, errors);
  assert.ok((await errors.until(1))[0] instanceof there.HttpError);
  await assert.rejects(client.events("APP.REFUSED").next(), there.HttpError);
});

test("a socket that cannot be opened is the subject of one warning", async () => {
  // The reports of the native side, without the waits between them.
  const program = `
    import { createRequire } from "node:module";
    const require = createRequire(${JSON.stringify(import.meta.url)});
    const native = require("../../lib/native.js");
    let report;
    native.subscribe = (_client, _eventName, listener) => {
      report = listener;
      return 1;
    };
    const { ManagementClient } = require("../../index.js");
    new ManagementClient({ accessKeyId: "AK", accessKeySecret: "SK" }).sub("APP.EVENT", () => {});
    const failure = { kind: "connection", code: "ENOTFOUND", message: "sub: unknown host" };
    process.on("warning", ({ name, code, message }) => console.log(name, code, message));
    const fail = (times) => {
      for (let time = 0; time < times; time += 1) report(2, JSON.stringify(failure), 500);
    };
    fail(20);
    report(1, 1);
    fail(5);`;
  const { stdout } = await runModule(program);
  assert.equal(stdout, "ConnectionError ENOTFOUND sub: unknown host\n");
});
