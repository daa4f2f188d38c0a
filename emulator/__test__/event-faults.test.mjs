import assert from "node:assert/strict";
import { once } from "node:events";
import { describe, test } from "node:test";

import { createCertificate } from "../index.js";
import { send, start } from "./support/client.mjs";
import { connect, refusalOf, subscribe } from "./support/events.mjs";

/** Event sockets that misbehave; `events.test.mjs` has the protocol. */

const NAME = "app.event";

describe("a handshake", () => {
  const cases = {
    "is reset before the answer": [{ reset: true }, /ECONNRESET/],
    "is answered in part": [{ truncate: 20 }, /ECONNRESET|socket hang up/],
    "is answered with other bytes": [
      { rawResponse: "HTTP/1.1 101 X\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n" },
      /Invalid Upgrade header/,
    ],
    "is accepted for another key": [
      { headers: { "sec-websocket-accept": "wrong" } },
      /Invalid Sec-WebSocket-Accept/,
    ],
    "is refused": [{ status: 403 }, /Unexpected server response: 403/],
    "is answered without an upgrade": [{ status: 200 }, /Unexpected server response: 200/],
  };
  for (const [name, [rule, message]] of Object.entries(cases)) {
    test(name, async (t) => {
      const emulator = await start(t, { faults: [rule] });
      const { failed } = connect(t, emulator, NAME);
      assert.match((await failed).message, message);
    });
  }

  test("that is refused is recorded with its status, or without one", async (t) => {
    const faults = [{ status: 503 }, { reset: true }];
    const emulator = await start(t, { faults });
    const { status } = await refusalOf(t, emulator, NAME);
    assert.equal(status, 503);
    await connect(t, emulator, NAME).failed;
    await subscribe(t, emulator, NAME);
    assert.deepEqual(
      emulator.events.handshakes.map((handshake) => handshake.status),
      [503, undefined, 101],
    );
  });

  test("that is stalled stays without an answer until the emulator ends", async (t) => {
    const emulator = await start(t, { faults: [{ stall: "before-headers" }] });
    const { failed } = connect(t, emulator, NAME);
    await emulator.events.until(({ handshakes }) => handshakes.length === 1);
    await emulator.close();
    assert.match((await failed).message, /ECONNRESET|socket hang up/);
  });

  test("is answered in portions, after a delay", async (t) => {
    const emulator = await start(t, { faults: [{ delay: 1, drip: { bytes: 50, intervalMs: 1 } }] });
    const { next } = await subscribe(t, emulator, NAME);
    emulator.publish(NAME, "text");
    assert.equal(await next(), "text");
  });

  test("is followed by a reset or by silence", async (t) => {
    const faults = [{ reset: "after-headers" }, { stall: "after-headers" }];
    const emulator = await start(t, { faults });
    assert.equal((await connect(t, emulator, NAME).closed)[0], 1006);
    const { ws, messages } = await subscribe(t, emulator, NAME);
    const [socket] = emulator.events.sockets(NAME);
    ws.ping();
    await emulator.events.until(() => socket.received.length === 1);
    assert.equal(emulator.publish(NAME, "text"), 0);
    assert.deepEqual(messages, []);
  });
});

describe("an accepted socket", () => {
  for (const scheme of ["http", "https"]) {
    const { key, cert, ca } = createCertificate();
    const tls = scheme === "https" ? { key, cert } : undefined;

    test(`can be closed after some messages over ${scheme}`, async (t) => {
      const socket = { afterMessages: 2, close: 1011, reason: "broken" };
      const emulator = await start(t, { tls, faults: [{ socket }] });
      const { messages, closed } = await subscribe(t, emulator, NAME, { ca });
      for (const text of ["1", "2", "3"]) emulator.publish(NAME, text);
      assert.deepEqual(await closed, [1011, "broken"]);
      assert.deepEqual(messages, ["1", "2"]);
    });

    for (const drop of ["end", "reset"]) {
      test(`can be dropped with ${drop} over ${scheme}`, async (t) => {
        const faults = [{ socket: { drop } }, { socket: { drop, afterMessages: 1 } }];
        const emulator = await start(t, { tls, faults });
        assert.equal((await connect(t, emulator, NAME, { ca }).closed)[0], 1006);
        const { closed } = await subscribe(t, emulator, NAME, { ca });
        emulator.publish(NAME, "text");
        assert.equal((await closed)[0], 1006);
      });
    }

    test(`can be cut off at every byte of a frame over ${scheme}`, async (t) => {
      const emulator = await start(t, { tls });
      const text = "0123456789";
      for (let bytes = 1; bytes <= 12; bytes += 1) {
        emulator.fault({ socket: { truncate: bytes } });
        const { messages, closed } = await subscribe(t, emulator, NAME, { ca });
        emulator.publish(NAME, text);
        assert.equal((await closed)[0], 1006);
        assert.deepEqual(messages, bytes === 12 ? [text] : []);
      }
    });
  }

  test("can become silent", async (t) => {
    const emulator = await start(t, { faults: [{ socket: { afterMessages: 1, silent: true } }] });
    const { ws, messages, next } = await subscribe(t, emulator, NAME);
    emulator.publish(NAME, "1");
    assert.equal(await next(), "1");
    const [socket] = emulator.events.sockets(NAME);
    ws.ping();
    ws.close();
    await emulator.events.until(() => socket.received.length === 2);
    assert.equal(emulator.publish(NAME, "2"), 0);
    assert.equal(socket.state, "open");
    assert.deepEqual(messages, ["1"]);
  });

  test("can leave pings without an answer", async (t) => {
    const emulator = await start(t, { faults: [{ socket: { pongs: false } }] });
    const { ws, next } = await subscribe(t, emulator, NAME);
    let pongs = 0;
    ws.on("pong", () => {
      pongs += 1;
    });
    const [socket] = emulator.events.sockets(NAME);
    ws.ping();
    await emulator.events.until(() => socket.received.length === 1);
    emulator.publish(NAME, "text");
    assert.equal(await next(), "text");
    assert.equal(pongs, 0);
  });

  test("can send a flood, in order", async (t) => {
    const count = 20_000;
    const emulator = await start(t, { faults: [{ socket: { flood: { count, bytes: 200 } } }] });
    const { ws, messages } = connect(t, emulator, NAME);
    await once(ws, "open");
    while (messages.length < count) await once(ws, "message");
    assert.deepEqual(
      [messages[0], messages.at(-1)],
      ["1".padEnd(200, "."), String(count).padEnd(200, ".")],
    );
    assert.ok(messages.every((text, index) => Number(text.split(".")[0]) === index + 1));
    assert.equal(emulator.events.sockets(NAME)[0].sent, count);
  });

  test("can end in the middle of a flood", async (t) => {
    const socket = { flood: { count: 10_000 }, afterMessages: 1234, drop: "end" };
    const emulator = await start(t, { faults: [{ socket }] });
    const { messages, closed } = connect(t, emulator, NAME);
    await closed;
    assert.deepEqual([messages.length, messages.at(-1)], [1234, "1234"]);
  });

  test("waits for a client that does not read", async (t) => {
    const emulator = await start(t);
    const { ws } = await subscribe(t, emulator, NAME);
    ws.pause();
    const [socket] = emulator.events.sockets(NAME);
    const flood = socket.flood(100_000, 1000);
    await emulator.events.until(() => socket.bufferedBytes > 0);
    assert.ok(socket.sent < 100_000);
    ws.terminate();
    await flood;
    assert.equal(socket.bufferedBytes, 0);
  });

  test("can fragment its messages", async (t) => {
    const emulator = await start(t, { faults: [{ socket: { frameBytes: 1 } }] });
    const { next } = await subscribe(t, emulator, NAME);
    for (const text of ["汉字", "", "x".repeat(3000)]) {
      emulator.publish(NAME, text);
      assert.equal(await next(), text);
    }
  });

  test("can read slowly", async (t) => {
    const faults = [{ socket: { slowRead: { bytes: 3, intervalMs: 1 } } }];
    const emulator = await start(t, { faults });
    const { ws } = await subscribe(t, emulator, NAME);
    const [socket] = emulator.events.sockets(NAME);
    ws.send("text");
    const [frame] = await emulator.events.until(
      () => socket.received.length > 0 && socket.received,
    );
    assert.equal(frame.text, "text");
  });

  test("can send any bytes", async (t) => {
    const emulator = await start(t);
    const { failed } = await subscribe(t, emulator, NAME);
    emulator.events.sockets(NAME)[0].write(Buffer.from([0xff, 0]));
    assert.match((await failed).message, /Invalid WebSocket frame/);
  });
});

test("a rule for sockets leaves other requests alone", async (t) => {
  const emulator = await start(t, { faults: [{ socket: { close: 1001 } }] });
  assert.equal((await send(emulator.url)).status, 404);
  const { closed } = connect(t, emulator, NAME);
  assert.deepEqual(await closed, [1001, ""]);
});

describe("a rule for sockets is refused", () => {
  const cases = {
    "without an effect": [{}, /needs one of close/],
    "with afterMessages alone": [{ afterMessages: 1 }, /needs one of close, drop, silent/],
    "with two ends": [{ close: 1000, silent: true }, /cannot have both close and silent/],
    "with a reason without a code": [{ reason: "why" }, /reason needs close/],
    "with a reason that is too long": [
      { close: 1000, reason: "x".repeat(124) },
      /at most 123 bytes/,
    ],
    "with a code that is never sent": [{ close: 1006 }, /status code of a close frame/],
    "with an unknown end": [{ drop: "fin" }, /must be one of "end", "reset"/],
    "with an unknown name": [{ pong: false }, /has no option "pong"/],
    "with an empty flood": [{ flood: { count: 0 } }, /flood.count must be an integer/],
    "with frames without a payload": [{ frameBytes: 0 }, /frameBytes must be an integer/],
  };
  for (const [name, [socket, message]] of Object.entries(cases)) {
    test(name, async (t) => {
      const emulator = await start(t);
      const expected = { code: "ERR_INVALID_OPTION", message };
      assert.throws(() => emulator.fault({ socket }), expected);
    });
  }

  test("with an effect that replaces the answer", async (t) => {
    const emulator = await start(t);
    const rule = { status: 500, socket: { close: 1000 } };
    const message = /cannot have both socket and status/;
    assert.throws(() => emulator.fault(rule), { code: "ERR_INVALID_OPTION", message });
  });
});
