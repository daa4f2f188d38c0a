/** Events that come faster than the program takes them. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { accepted, listen, start } from "./support.mjs";

const NAME = "app.event";

test("events does not read the socket while the program is slow, and loses nothing", async (t) => {
  const count = 50_000;
  const { emulator, client } = await start(t);
  const events = client.events(NAME);
  const socket = await accepted(emulator, NAME);
  const flood = socket.flood(count, 1_000);
  await emulator.events.until(() => socket.bufferedBytes > 0 && socket.sent < count);
  let last = 0;
  for await (const text of events) {
    last += 1;
    assert.equal(Number(text.split(".")[0]), last);
    if (last === 1) assert.ok(socket.sent < count);
    if (last === count) break;
  }
  await flood;
  assert.equal(socket.sent, count);
});

test("a flood leaves the event loop to others", async (t) => {
  const count = 100_000;
  const { emulator, client } = await start(t);
  const { texts } = listen(client, NAME);
  const socket = await accepted(emulator, NAME);
  socket.flood(count, 200);
  let turns = 0;
  const turn = () => {
    turns += 1;
    if (texts.calls.length < count) setImmediate(turn);
  };
  turn();
  await texts.until(count);
  assert.ok(texts.calls.every((text, index) => Number.parseInt(text, 10) === index + 1));
  // A turn of the event loop delivers a few hundred events at most.
  assert.ok(turns >= count / 512, `${turns} turns`);
});
