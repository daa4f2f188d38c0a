/** Subscriptions as a program sees them, against the emulator's sockets. `docs/differences.md` lists M40 to M57. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { inspect } from "node:util";
import {
  AuthenticationClient,
  ConfigurationError,
  GenAuthError,
  HttpError,
  ManagementClient,
} from "genauth-native";
import { sdk } from "../parity/mirrored.mjs";
import { credentials, startService } from "../support/service.mjs";
import { accepted, CLIENTS, CREATED, managementClient, recorder, start } from "./support.mjs";

for (const [name, make] of CLIENTS) {
  describe(`sub of ${name}`, () => {
    test("delivers the texts of events, in order", async (t) => {
      const emulator = await startService(t);
      const client = make(t, emulator);
      const texts = recorder();
      const subscription = client.sub(CREATED, texts, assert.fail);
      assert.equal(subscription.state, "connecting");
      assert.equal(subscription.eventName, CREATED);
      const socket = await accepted(emulator, CREATED);
      const sent = ["text", '{"id":1}', "", "王 🎉", "x".repeat(100_000)];
      for (const text of sent) socket.send(text);
      assert.deepEqual(await texts.until(sent.length), sent);
      assert.equal(subscription.state, "open");
    });

    test("shares the socket of an event (M43)", async (t) => {
      const emulator = await startService(t);
      const client = make(t, emulator);
      const [first, second] = [recorder(), recorder()];
      client.sub(CREATED, first);
      const socket = await accepted(emulator, CREATED);
      client.sub(CREATED, second);
      socket.send("shared");
      assert.deepEqual(await first.until(1), ["shared"]);
      assert.deepEqual(await second.until(1), ["shared"]);
      assert.equal(emulator.events.handshakes.length, 1);
    });

    test("sends any name and token as they are (M41, M42, M52)", async (t) => {
      const emulator = await startService(t);
      const client = make(t, emulator);
      const names = ["constructor", "__proto__", "toString", "a b&code=other", "x#y", "名+%"];
      for (const eventName of names) {
        const texts = recorder();
        client.sub(eventName, texts, assert.fail);
        await accepted(emulator, eventName);
        emulator.publish(eventName, eventName);
        assert.deepEqual(await texts.until(1), [eventName]);
      }
    });

    test("throws for what cannot be subscribed to", async (t) => {
      const client = make(t, await startService(t));
      const callback = () => {};
      for (const [args, field] of [
        [[undefined, callback], "eventName"],
        [[1, callback], "eventName"],
        [["\ud800", callback], "eventName"],
        [[CREATED], "callback"],
        [[CREATED, "callback"], "callback"],
        [[CREATED, callback, "callback"], "errCallback"],
      ]) {
        const expected = { name: "ConfigurationError", code: "ERR_INVALID_ARGUMENT", field };
        assert.throws(() => client.sub(...args), expected);
      }
      const { sub } = client;
      assert.throws(() => sub(CREATED, callback), { code: "ERR_INVALID_THIS" });
      client.close();
      assert.throws(() => client.sub(CREATED, callback), { code: "ERR_CLIENT_CLOSED" });
    });

    test("calls errCallback at once when the service refuses (M48, M49)", async (t) => {
      for (const status of [401, 403, 404]) {
        const emulator = await startService(t);
        emulator.fault({ status, match: { path: /\/sub$/ } });
        const errors = recorder();
        const subscription = make(t, emulator).sub(CREATED, assert.fail, errors);
        const [error] = await errors.until(1);
        assert.ok(error instanceof HttpError);
        assert.equal(error.response.status, status);
        assert.equal(error.operation, "sub");
        assert.match(String(error), new RegExp(`HTTP ${status}`));
        assert.equal(subscription.state, "closed");
        assert.equal(emulator.events.handshakes.length, 1);
      }
    });

    test("has the shape of the mirrored method", () => {
      const ours = { AuthenticationClient, ManagementClient }[name];
      assert.equal(ours.prototype.sub.length, sdk[name].prototype.sub.length);
    });
  });
}

describe("a subscription", () => {
  test("reconnects, and tells that events may be missing (M45, M57)", async (t) => {
    const { emulator, client } = await start(t, { retryTimes: 2 });
    const [texts, reconnects] = [recorder(), recorder()];
    const subscription = client.sub(CREATED, texts, assert.fail);
    subscription.onReconnect = reconnects;
    for (let drop = 1; drop <= 8; drop += 1) {
      const socket = await accepted(emulator, CREATED, drop);
      socket.send(`${drop}`);
      await texts.until(drop);
      if (drop % 2 === 0) socket.reset();
      else socket.close(1001);
      await reconnects.until(drop);
    }
    assert.equal(subscription.state, "open");
    assert.deepEqual(texts.calls, ["1", "2", "3", "4", "5", "6", "7", "8"]);
  });

  test("passes what a callback throws to its errCallback, and goes on (M44)", async (t) => {
    const { emulator, client } = await start(t);
    const [errors, rejections, texts] = [recorder(), recorder(), recorder()];
    const thrown = new Error("from the callback");
    const throwing = () => {
      throw thrown;
    };
    client.sub(CREATED, throwing, errors);
    client.sub(CREATED, async () => throwing(), rejections);
    client.sub(CREATED, texts, assert.fail);
    const socket = await accepted(emulator, CREATED);
    socket.send("1");
    socket.send("2");
    assert.deepEqual(await texts.until(2), ["1", "2"]);
    for (const recorded of [errors, rejections]) {
      const [error, again] = await recorded.until(2);
      assert.ok(error instanceof GenAuthError);
      assert.equal(error.code, "ERR_EVENT_CALLBACK");
      assert.equal(error.cause, thrown);
      assert.equal(again.cause, thrown);
    }
  });

  test("warns of errors that nobody handles", async (t) => {
    const { emulator, client } = await start(t);
    const warnings = recorder();
    process.on("warning", warnings);
    t.after(() => process.off("warning", warnings));
    client.sub(CREATED, () => {
      throw new Error("from the callback");
    });
    const socket = await accepted(emulator, CREATED);
    socket.send("1");
    const [warning] = await warnings.until(1);
    assert.equal(warning.code, "ERR_EVENT_CALLBACK");
    assert.match(warning.detail, /from the callback/);
    client.sub(CREATED, assert.fail, () => {
      throw new Error("from the error callback");
    });
    socket.send("2");
    await warnings.until(3);
    assert.match(warnings.calls[2].detail, /from the error callback/);
    emulator.fault({ status: 404, match: { path: /\/sub$/ } });
    client.sub("APP.UNKNOWN", assert.fail);
    await warnings.until(4);
    assert.equal(warnings.calls[3].code, "ERR_HTTP_STATUS");
  });

  test("that has ended is replaced by the next one (M46)", async (t) => {
    const { emulator, client } = await start(t);
    emulator.fault({ status: 403, match: { path: /\/sub$/ } });
    const [errors, texts] = [recorder(), recorder()];
    const dead = client.sub(CREATED, assert.fail, errors);
    await errors.until(1);
    client.sub(CREATED, texts, assert.fail);
    const socket = await accepted(emulator, CREATED);
    socket.send("alive");
    assert.deepEqual(await texts.until(1), ["alive"]);
    assert.equal(dead.state, "closed");
  });

  test("ends with close, and the socket with the last one (M56)", async (t) => {
    const { emulator, client } = await start(t);
    const [first, second] = [recorder(), recorder()];
    const closed = client.sub(CREATED, first);
    const open = client.sub(CREATED, second);
    const socket = await accepted(emulator, CREATED);
    closed.close();
    closed.close();
    assert.equal(closed.state, "closed");
    socket.send("one");
    await second.until(1);
    assert.deepEqual(first.calls, []);
    open[Symbol.dispose ?? Symbol.for("Symbol.dispose")]();
    assert.equal((await socket.closed).code, 1000);
    const again = client.sub(CREATED, second);
    await accepted(emulator, CREATED, 2);
    client.close();
    assert.equal(again.state, "closed");
    assert.match(inspect(again), /^Subscription \{ eventName: '.*', state: 'closed' \}$/);
  });

  test("of a user needs an access token (M54)", async (t) => {
    const emulator = await startService(t);
    const client = new AuthenticationClient(credentials(emulator));
    assert.throws(
      () => client.sub(CREATED, () => {}),
      (error) => error instanceof ConfigurationError && error.field === "accessToken",
    );
  });

  test("of a wrong address is refused by the constructor (M53)", async (t) => {
    const emulator = await startService(t);
    for (const socketUri of ["", " ", "events.example", "https://events.example", "wss://", "x"]) {
      for (const make of [
        () => new AuthenticationClient({ ...credentials(emulator), socketUri }),
        () => managementClient(t, emulator, { socketUri }),
      ]) {
        assert.throws(make, { name: "ConfigurationError", field: "socketUri" });
      }
    }
  });
});

describe("events", () => {
  test("are an async iterator", async (t) => {
    const { emulator, client } = await start(t);
    const texts = [];
    const events = client.events(CREATED);
    const socket = await accepted(emulator, CREATED);
    for (const text of ["1", "2", "3"]) socket.send(text);
    for await (const text of events) {
      texts.push(text);
      if (texts.length === 2) break;
    }
    assert.deepEqual(texts, ["1", "2"]);
    assert.equal((await socket.closed).code, 1000);
    assert.deepEqual(await events.next(), { value: undefined, done: true });
  });

  test("end with their signal, and with the client", async (t) => {
    const { client } = await start(t);
    const controller = new AbortController();
    const { signal } = controller;
    const waiting = client.events(CREATED, { signal }).next();
    controller.abort();
    assert.deepEqual(await waiting, { value: undefined, done: true });
    assert.deepEqual(await client.events(CREATED, { signal }).next(), {
      value: undefined,
      done: true,
    });
    const closed = client.events(CREATED).next();
    client.close();
    assert.deepEqual(await closed, { value: undefined, done: true });
  });

  test("throw the error that ends them, once", async (t) => {
    const { emulator, client } = await start(t);
    emulator.fault({ status: 403, match: { path: /\/sub$/ } });
    const events = client.events(CREATED);
    await assert.rejects(events.next(), HttpError);
    assert.deepEqual(await events.next(), { value: undefined, done: true });
  });

  test("throw for a wrong argument", async (t) => {
    const { client } = await start(t);
    for (const [args, field] of [
      [[1], "eventName"],
      [[CREATED, 1], "options"],
      [[CREATED, null], "options"],
      [[CREATED, { signal: {} }], "options.signal"],
      [[CREATED, { onReconnect: 1 }], "options.onReconnect"],
    ]) {
      assert.throws(() => client.events(...args), { code: "ERR_INVALID_ARGUMENT", field });
    }
  });
});
