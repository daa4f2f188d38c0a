/** When a subscription reconnects and when it gives up; `core/src/events/lifecycle/tests.rs` has the decisions. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { DEMO_USER } from "genauth-emulator";
import { ConnectionError } from "genauth-native";
import { observe } from "../support/channels.mjs";
import { atDeadline } from "../support/deadlines.mjs";
import { startService } from "../support/service.mjs";
import {
  accepted,
  authenticationClient,
  CLIENTS,
  handshakesOf,
  listen,
  managementClient,
  start,
} from "./support.mjs";

const NAME = "app.event";

/** Sends an event to each socket from that of a number on, until the program has had `count` events or an error. */
async function sendUntilReceived(emulator, { texts, errors }, { from, count }) {
  const isOver = () => texts.calls.length >= count || errors.calls.length > 0;
  for (let number = from; !isOver(); number += 1) {
    const socket = accepted(emulator, NAME, number).then((open) => open.send("event"));
    await Promise.race([socket, texts.until(count), errors.until(1)]);
  }
}

for (const [name, make] of CLIENTS) {
  describe(`a subscription of ${name}`, () => {
    test("gives up after retryTimes failures in a row, and tells why (M45, M48)", async (t) => {
      const emulator = await startService(t, { faults: [{ reset: true, times: 3 }] });
      const { subscription, errors } = listen(make(t, emulator, { retryTimes: 2 }), NAME);
      const [error] = await errors.until(1);
      assert.ok(error instanceof ConnectionError);
      assert.equal(error.code, "ECONNRESET");
      assert.equal(error.attempts, 3);
      assert.match(String(error), /^ConnectionError: sub: .* was closed before the response/);
      assert.equal(subscription.state, "closed");
      assert.equal(handshakesOf(emulator, NAME).length, 3);
    });

    test("counts failures anew after an event (M45)", async (t) => {
      const faults = [
        { reset: true },
        { socket: { afterMessages: 1, drop: "end" } },
        { reset: true },
        { socket: { afterMessages: 1, drop: "end" } },
        { reset: true },
      ];
      const emulator = await startService(t, { faults });
      const { texts, errors } = listen(make(t, emulator, { retryTimes: 2 }), NAME);
      for (let count = 1; count <= 3; count += 1) {
        await accepted(emulator, NAME, count);
        emulator.publish(NAME, `${count}`);
        await texts.until(count);
      }
      assert.deepEqual([texts.calls, errors.calls], [["1", "2", "3"], []]);
    });

    test("repeats a handshake that is not answered in time (M50)", async (t) => {
      const subscribe = async (connectTimeout) => {
        const emulator = await startService(t, { faults: [{ stall: "before-headers" }] });
        const given = listen(make(t, emulator, { connectTimeout, retryTimes: 5 }), NAME);
        await sendUntilReceived(emulator, given, { from: 1, count: 1 });
        return { emulator, ...given };
      };
      // On a busy machine, even handshakes that are answered may take longer.
      const isEarly = ({ errors }) => errors.calls.length > 0;
      const { emulator, errors } = await atDeadline(subscribe, isEarly);
      assert.deepEqual(errors.calls, []);
      const [first, second] = handshakesOf(emulator, NAME);
      assert.deepEqual([first.status, second.status], [undefined, 101]);
    });

    test("notices a connection that has become silent (M51)", async (t) => {
      const faults = [{ socket: { afterMessages: 1, silent: true } }];
      const emulator = await startService(t, { faults });
      const client = make(t, emulator, { pingInterval: 20, pingTimeout: 500, retryTimes: 1_000 });
      const { texts, errors, reconnects } = listen(client, NAME);
      const silent = await accepted(emulator, NAME);
      silent.send("event");
      assert.deepEqual(await texts.until(1), ["event"]);
      await reconnects.until(1);
      assert.ok(silent.received.some(({ type }) => type === "ping"));
      // On a busy machine, even pings that are answered may be so too late.
      await sendUntilReceived(emulator, { texts, errors }, { from: 2, count: 2 });
      assert.deepEqual(errors.calls, []);
    });

    test("keeps a connection whose pings are answered (M51)", async (t) => {
      const emulator = await startService(t);
      const { texts } = listen(make(t, emulator, { pingInterval: 20, pingTimeout: 60_000 }), NAME);
      const socket = await accepted(emulator, NAME);
      await emulator.events.until(() => socket.received.length >= 3);
      socket.send("event");
      assert.deepEqual(await texts.until(1), ["event"]);
      assert.equal(handshakesOf(emulator, NAME).length, 1);
    });
  });
}

test("channels tell of the life of a socket", async (t) => {
  const { emulator, client } = await start(t);
  const told = [];
  for (const event of ["open", "retry", "error", "close"]) {
    observe(t, `genauth:events:${event}`, (message) => told.push([event, message]));
  }
  const { subscription, reconnects } = listen(client, NAME);
  const socket = await accepted(emulator, NAME);
  socket.close(1001);
  await reconnects.until(1);
  subscription.close();
  const [{ subscription: observed }] = told.map(([, message]) => message);
  assert.equal(observed.eventName, NAME);
  assert.ok(told.every(([, message]) => message.subscription === observed));
  const shown = told.map(([event, { subscription: _, delay, ...message }]) => [event, message]);
  assert.deepEqual(shown, [
    ["open", { reconnected: false }],
    ["retry", { error: "ConnectionError", code: "ECONNRESET", status: undefined }],
    ["open", { reconnected: true }],
    ["close", {}],
  ]);
});

test("waits before reconnects are random, and may be longer after each failure (M47)", async (t) => {
  const emulator = await startService(t, { faults: [{ status: 503, times: 3 }] });
  const retries = observe(t, "genauth:events:retry");
  listen(managementClient(t, emulator), NAME);
  await accepted(emulator, NAME);
  assert.equal(retries.length, 3);
  for (const [number, { delay, error, status }] of retries.entries()) {
    assert.ok(delay >= 0 && delay <= 500 * 2 ** number, `${delay} ms`);
    assert.deepEqual([error, status], ["HttpError", 503]);
  }
});

test("pingInterval: 0 sends no pings (M51)", async (t) => {
  const { emulator, client } = await start(t, { pingInterval: 0 });
  listen(client, NAME);
  listen(managementClient(t, emulator, { pingInterval: 10 }), "other");
  const [quiet, other] = [await accepted(emulator, NAME), await accepted(emulator, "other")];
  await emulator.events.until(() => other.received.length >= 5);
  assert.deepEqual(quiet.received, []);
});

test("events between two connections are lost, and the program is told (M57)", async (t) => {
  const { emulator, client } = await start(t);
  const { texts, reconnects } = listen(client, NAME);
  const socket = await accepted(emulator, NAME);
  socket.end();
  await socket.closed;
  assert.equal(emulator.publish(NAME, "lost"), 0);
  await reconnects.until(1);
  emulator.publish(NAME, "1");
  assert.deepEqual(await texts.until(1), ["1"]);
});

test("a socket has the access token of its handshake until it reconnects (M55)", async (t) => {
  const emulator = await startService(t);
  const client = authenticationClient(t, emulator);
  const tokenOf = ({ request }) => new URLSearchParams(request.query).get("token");
  listen(client, NAME);
  const first = await accepted(emulator, NAME);
  const { access_token: next } = emulator.users.signIn(DEMO_USER.username);
  client.setAccessToken(next);
  listen(client, NAME);
  assert.equal(handshakesOf(emulator, NAME).length, 1);
  assert.notEqual(tokenOf(first), next);
  first.end();
  assert.equal(tokenOf(await accepted(emulator, NAME, 2)), next);
});
