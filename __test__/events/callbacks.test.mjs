/** What callbacks may do, and the context that they run in. */

import assert from "node:assert/strict";
import { AsyncLocalStorage } from "node:async_hooks";
import { describe, test } from "node:test";
import { accepted, CREATED, recorder, start } from "./support.mjs";

/** Sends texts so that the client gets them together. */
function sendTogether(socket, texts) {
  for (const text of texts) socket.send(text);
}

describe("a callback", () => {
  test("may close its subscription: it is not called again", async (t) => {
    const { emulator, client } = await start(t);
    const texts = [];
    const subscription = client.sub(CREATED, (text) => {
      texts.push(text);
      subscription.close();
    });
    const socket = await accepted(emulator, CREATED);
    sendTogether(socket, ["1", "2", "3"]);
    assert.equal((await socket.closed).code, 1000);
    assert.deepEqual(texts, ["1"]);
  });

  test("may close the subscription of another one", async (t) => {
    const { emulator, client } = await start(t);
    const [first, second] = [recorder(), recorder()];
    client.sub(CREATED, (text) => {
      first(text);
      other.close();
    });
    const other = client.sub(CREATED, second);
    const socket = await accepted(emulator, CREATED);
    sendTogether(socket, ["1", "2"]);
    assert.deepEqual(await first.until(2), ["1", "2"]);
    assert.deepEqual(second.calls, []);
  });

  test("may close the client", async (t) => {
    const { emulator, client } = await start(t);
    const texts = [];
    client.sub(CREATED, (text) => {
      texts.push(text);
      client.close();
    });
    const socket = await accepted(emulator, CREATED);
    sendTogether(socket, ["1", "2"]);
    await socket.closed;
    assert.deepEqual(texts, ["1"]);
    assert.throws(() => client.sub(CREATED, () => {}), { code: "ERR_CLIENT_CLOSED" });
  });

  test("may subscribe: the new subscription gets the next event", async (t) => {
    const { emulator, client } = await start(t);
    const [first, later] = [recorder(), recorder()];
    client.sub(CREATED, (text) => {
      if (first.calls.length === 0) client.sub(CREATED, later);
      first(text);
    });
    const socket = await accepted(emulator, CREATED);
    socket.send("1");
    await first.until(1);
    socket.send("2");
    assert.deepEqual(await later.until(1), ["2"]);
  });

  test("for errors may subscribe anew", async (t) => {
    const { emulator, client } = await start(t);
    emulator.fault({ status: 403, match: { path: /\/sub$/ }, times: 1 });
    const texts = recorder();
    client.sub(CREATED, assert.fail, () => client.sub(CREATED, texts));
    const socket = await accepted(emulator, CREATED);
    socket.send("1");
    assert.deepEqual(await texts.until(1), ["1"]);
  });

  test("runs in the asynchronous context of its subscription", async (t) => {
    const { emulator, client } = await start(t);
    const storage = new AsyncLocalStorage();
    const contexts = recorder();
    const sub = (context, callback) => storage.run(context, () => client.sub(CREATED, callback));
    const tell = () => contexts(storage.getStore());
    const throwing = () => {
      throw new Error("from the callback");
    };
    sub("first", tell);
    const socket = await accepted(emulator, CREATED);
    socket.send("1");
    await contexts.until(1);
    sub("second", tell).onReconnect = tell;
    storage.run("third", () => client.sub(CREATED, throwing, tell));
    socket.send("2");
    assert.deepEqual(await contexts.until(4), ["first", "first", "second", "third"]);
    socket.end();
    assert.equal((await contexts.until(5))[4], "second");
  });

  test("for a reconnection may throw", async (t) => {
    const { emulator, client } = await start(t);
    const errors = recorder();
    client.sub(CREATED, assert.fail, errors).onReconnect = () => {
      throw new Error("from onReconnect");
    };
    (await accepted(emulator, CREATED)).end();
    const [error] = await errors.until(1);
    assert.equal(error.cause.message, "from onReconnect");
  });
});

describe("calls of a client", () => {
  test("are answered while events arrive", async (t) => {
    const { emulator, client } = await start(t);
    const texts = recorder();
    client.sub(CREATED, texts);
    const socket = await accepted(emulator, CREATED);
    const flood = socket.flood(20_000);
    const answers = await Promise.all(Array.from({ length: 20 }, () => client.listEvents()));
    assert.ok(answers.every(({ statusCode }) => statusCode === 200));
    await flood;
    const received = await texts.until(20_000);
    assert.ok(received.every((text, index) => Number.parseInt(text, 10) === index + 1));
  });
});
