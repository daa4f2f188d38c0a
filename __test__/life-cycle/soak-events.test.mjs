import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { soakDrops, soakFlood, soakPause } from "../../soak/events.mjs";

/** Short soaks; `npm run soak` has the long ones, which also check the growth of memory and open files. */

describe("a soak of subscriptions", () => {
  test("keeps the order of a flood", async () => {
    const { faults, received } = await soakFlood({ messages: 20_000 });
    assert.deepEqual([faults, received], [[], 20_000]);
  });

  test("loses no subscription whose connections fail in every way", async () => {
    const { faults, reconnects } = await soakDrops({ subscriptions: 20, handshakes: 100 });
    assert.deepEqual(faults, []);
    assert.ok(reconnects >= 20, `${reconnects} reconnects`);
  });

  test("continues in a process that was stopped", async () => {
    const { faults, reconnects } = await soakPause({ seconds: 1, pingTimeout: 60_000 });
    assert.deepEqual([faults, reconnects], [[], 0]);
  });
});
