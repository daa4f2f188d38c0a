/**
 * A server that drops the connection after every byte of the protocol: no subscription is lost, no event comes
 * twice, and nothing is left behind.
 */

import assert from "node:assert/strict";
import { once } from "node:events";
import { connect } from "node:net";
import { describe, test } from "node:test";
import { setImmediate as nextTurn } from "node:timers/promises";
import { createCertificate } from "genauth-emulator";
import { startService } from "../support/service.mjs";
import { accepted, handshakesOf, listen, managementClient, start } from "./support.mjs";

/** An event in two fragments. */
const EVENT = "event 1";
const FRAME_BYTES = 4;
/** The bytes of both fragments: each has two of its own. */
const EVENT_BYTES = EVENT.length + 4;

const isOf = (name) => ({ when: ({ query }) => new URLSearchParams(query).get("code") === name });

/** The length of the answer to a handshake. */
async function answerBytes(t) {
  const emulator = await startService(t, { management: { requireIdentity: false } });
  const socket = connect(emulator.port, emulator.host);
  t.after(() => socket.destroy());
  socket.write(
    [
      "GET /events/v1/management/sub?code=a HTTP/1.1",
      "host: a",
      "upgrade: websocket",
      "connection: upgrade",
      "sec-websocket-version: 13",
      "sec-websocket-key: AAAAAAAAAAAAAAAAAAAAAA==",
      "\r\n",
    ].join("\r\n"),
  );
  let text = "";
  while (!text.includes("\r\n\r\n")) text += (await once(socket, "data"))[0].toString("latin1");
  return text.indexOf("\r\n\r\n") + 4;
}

/**
 * Subscribes to an event whose first connection ends after some bytes. Resolves with the events that
 * arrived, those of the second connection last.
 */
async function surviveDrop({ emulator, client }, name, rule) {
  emulator.fault({ match: isOf(name), ...rule });
  const { subscription, texts, errors } = listen(client, name);
  const first = await emulator.events.until(({ handshakes }) =>
    handshakes.find(({ eventName }) => eventName === name),
  );
  if (first.status === 101) emulator.publish(name, EVENT);
  await accepted(emulator, name, first.status === 101 ? 2 : 1);
  emulator.publish(name, "event 2");
  emulator.publish(name, "event 3");
  for (let count = 2; texts.calls.at(-1) !== "event 3"; count += 1) await texts.until(count);
  subscription.close();
  assert.deepEqual(errors.calls, []);
  assert.equal(handshakesOf(emulator, name).length, 2);
  return texts.calls;
}

/** Waits until nothing is left: neither sockets nor connections, also of refused handshakes. */
async function nothingIsLeft({ emulator }) {
  await emulator.events.until(({ sockets }) => sockets().length === 0);
  while (emulator.stats().openConnections > 0) await nextTurn();
}

describe("a subscription survives the end of its connection", () => {
  const { key, cert, ca } = createCertificate();
  for (const [scheme, tls] of [
    ["ws", undefined],
    ["wss", { key, cert }],
  ]) {
    test(`after every byte of the answer and of an event, over ${scheme}`, async (t) => {
      const head = await answerBytes(t);
      const emulator = await startService(t, { tls });
      const client = managementClient(t, emulator, { ca });
      const points = Array.from({ length: head + EVENT_BYTES + 1 }, (_, index) => index);
      const drops = points.map(async (bytes) => {
        const socket =
          bytes > head ? { truncate: bytes - head, frameBytes: FRAME_BYTES } : undefined;
        const rule = bytes === 0 ? { reset: true } : socket ? { socket } : { truncate: bytes };
        return [bytes, await surviveDrop({ emulator, client }, `drop.${bytes}`, rule)];
      });
      for (const [bytes, seen] of await Promise.all(drops)) {
        const whole = bytes === head + EVENT_BYTES ? [EVENT] : [];
        assert.deepEqual(seen, [...whole, "event 2", "event 3"], `${bytes} bytes`);
      }
      await nothingIsLeft({ emulator });
    });
  }

  const cases = {
    "with a reset before the answer": [{ reset: true }, []],
    "with a reset after the answer": [{ reset: "after-headers" }, []],
    "with an answer that is no HTTP": [{ rawResponse: "\0\x01\x02 no HTTP\r\n\r\n" }, []],
    "with a refusal for a while": [{ status: 503 }, []],
    "with HTTP 429": [{ status: 429, headers: { "retry-after": "0" } }, []],
    "with a close frame, at once": [{ socket: { close: 1001 } }, []],
    "with a close frame, after an event": [{ socket: { afterMessages: 1, close: 1012 } }, [EVENT]],
    "with the close code 1000": [{ socket: { afterMessages: 1, close: 1000 } }, [EVENT]],
    "without a close frame, after an event": [
      { socket: { afterMessages: 1, drop: "end" } },
      [EVENT],
    ],
  };
  for (const [name, [rule, seen]] of Object.entries(cases)) {
    test(name, async (t) => {
      const world = await start(t);
      assert.deepEqual(await surviveDrop(world, "drop", rule), [...seen, "event 2", "event 3"]);
      await nothingIsLeft(world);
    });
  }

  test("in the middle of a flood, without a gap or a repetition", async (t) => {
    const rounds = 5;
    const most = 1_000;
    const { emulator, client } = await start(t);
    for (let round = 0; round < rounds; round += 1) {
      emulator.fault({
        socket: { flood: { count: most }, afterMessages: 300 + round, drop: "end" },
      });
    }
    const { texts, reconnects } = listen(client, "flood");
    await reconnects.until(rounds);
    const expected = Array.from({ length: rounds }, (_, round) =>
      Array.from({ length: 300 + round }, (_, index) => String(index + 1)),
    );
    assert.deepEqual(texts.calls, expected.flat());
  });
});
