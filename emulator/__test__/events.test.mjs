import assert from "node:assert/strict";
import { once } from "node:events";
import { describe, test } from "node:test";

import { API_CODES, createCertificate, DEMO_ACCESS_KEY, DEMO_USER } from "../index.js";
import { send, start } from "./support/client.mjs";
import { authorization, connect, sessionOf, subscribe } from "./support/events.mjs";
import { ask, signedPost } from "./support/management.mjs";
import { call, dataOf } from "./support/operations.mjs";

/**
 * The protocol of the sockets, with the client of npm `ws`. `event-handshakes.test.mjs` has who may open them,
 * `event-faults.test.mjs` their faults.
 */

const CREATED = "authing.user.created";

describe("an event socket", () => {
  for (const scheme of ["http", "https"]) {
    test(`delivers what is published, in order, over ${scheme}`, async (t) => {
      const { key, cert, ca } = createCertificate();
      const tls = scheme === "https" ? { key, cert } : undefined;
      const emulator = await start(t, { tls });
      const { next } = await subscribe(t, emulator, CREATED, { ca });
      assert.equal(emulator.publish(CREATED, "plain text"), 1);
      assert.equal(emulator.publish(CREATED, { id: 2 }), 1);
      assert.equal(emulator.publish("another.event", "not for this socket"), 0);
      assert.equal(emulator.publish(CREATED, "汉".repeat(70_000)), 1);
      assert.equal(await next(), "plain text");
      assert.equal(await next(), '{"id":2}');
      assert.equal(await next(), "汉".repeat(70_000));
    });
  }

  test("is served beside HTTP/2 on the same port", async (t) => {
    const { key, cert, ca } = createCertificate();
    const emulator = await start(t, { tls: { key, cert, http2: true } });
    const { next } = await subscribe(t, emulator, CREATED, { ca });
    emulator.publish(CREATED, "text");
    assert.equal(await next(), "text");
  });

  test("reaches every subscriber of the name, of both clients", async (t) => {
    const emulator = await start(t);
    const sockets = await Promise.all([
      subscribe(t, emulator, CREATED),
      subscribe(t, emulator, CREATED, sessionOf(emulator)),
      subscribe(t, emulator, "another.event"),
    ]);
    assert.equal(emulator.publish(CREATED, "text"), 2);
    assert.equal(emulator.publish("another.event", "other"), 1);
    assert.deepEqual(await Promise.all(sockets.map(({ next }) => next())), [
      "text",
      "text",
      "other",
    ]);
  });

  test("keeps any name apart, also those that objects and URLs give a meaning", async (t) => {
    const emulator = await start(t);
    const names = ["constructor", "__proto__", "a b&code=other", "x#y", "名"];
    const sockets = await Promise.all(names.map((name) => subscribe(t, emulator, name)));
    for (const name of names) assert.equal(emulator.publish(name, name), 1);
    assert.deepEqual(await Promise.all(sockets.map(({ next }) => next())), names);
  });

  test("tells who subscribes", async (t) => {
    const emulator = await start(t);
    await subscribe(t, emulator, "m", {
      headers: { authorization: authorization(undefined, "genauth") },
    });
    await subscribe(t, emulator, "a", sessionOf(emulator));
    const [management, authentication] = emulator.events.sockets();
    const { userId } = emulator.users.find(DEMO_USER.username);
    assert.deepEqual(
      [management.id, management.client, management.eventName],
      [1, "management", "m"],
    );
    assert.equal(management.accessKeyId, DEMO_ACCESS_KEY.accessKeyId);
    assert.deepEqual([authentication.client, authentication.userId], ["authentication", userId]);
    assert.equal(management.request, emulator.requests[0]);
  });

  test("answers pings and records the frames of the client", async (t) => {
    const emulator = await start(t);
    const { ws, closed } = await subscribe(t, emulator, CREATED);
    const [socket] = emulator.events.sockets(CREATED);
    ws.ping("are you there");
    assert.equal((await once(ws, "pong")).toString(), "are you there");
    socket.ping("and you");
    assert.equal((await once(ws, "ping")).toString(), "and you");
    await emulator.events.until(() => socket.received.some(({ type }) => type === "pong"));
    ws.send("text");
    ws.send(Buffer.from("bytes"));
    ws.close(1000, "enough");
    assert.deepEqual(await socket.closed, { code: 1000, reason: "enough" });
    assert.deepEqual(await closed, [1000, ""]);
    assert.deepEqual(
      socket.received.map(({ type, text, code }) => [type, text, code]),
      [
        ["ping", "are you there", undefined],
        ["pong", "and you", undefined],
        ["text", "text", undefined],
        ["binary", "bytes", undefined],
        ["close", "enough", 1000],
      ],
    );
  });

  test("closes with the code and the reason of the emulator", async (t) => {
    const emulator = await start(t);
    const { closed } = await subscribe(t, emulator, CREATED);
    const [socket] = emulator.events.sockets();
    socket.close(1012, "restart");
    assert.equal(socket.state, "closing");
    assert.equal(emulator.publish(CREATED, "too late"), 0);
    assert.deepEqual(await closed, [1012, "restart"]);
    assert.deepEqual(await socket.closed, { code: 1012, reason: "restart" });
    assert.deepEqual([socket.state, emulator.events.sockets()], ["closed", []]);
  });

  test("ends with the emulator", async (t) => {
    const emulator = await start(t);
    const { closed } = await subscribe(t, emulator, CREATED);
    await emulator.close();
    assert.deepEqual(await closed, [1006, ""]);
  });

  test("joins the fragments of a message", async (t) => {
    const emulator = await start(t);
    const { ws } = await subscribe(t, emulator, CREATED);
    const [socket] = emulator.events.sockets();
    ws.send("one ", { fin: false });
    ws.ping();
    ws.send("two", { fin: true });
    const find = () => socket.received.find(({ type }) => type === "text");
    assert.equal((await emulator.events.until(find)).text, "one two");
  });
});

describe("a frame that RFC 6455 does not allow closes the socket", () => {
  // A frame of a client with a mask of zeros.
  const frame = (first, length, ...payload) => Buffer.from([first, length, 0, 0, 0, 0, ...payload]);
  const cases = {
    "without a mask": [Buffer.from([0x81, 1, 0x61]), 1002],
    "with a reserved bit": [frame(0xc1, 0x81, 0x61), 1002],
    "with an unknown opcode": [frame(0x83, 0x80), 1002],
    "a fragmented ping": [frame(0x09, 0x80), 1002],
    "a ping above 125 bytes": [frame(0x89, 0xfe, 0, 126), 1002],
    "a continuation of nothing": [frame(0x80, 0x80), 1002],
    "a message within a message": [Buffer.concat([frame(0x01, 0x80), frame(0x81, 0x80)]), 1002],
    "a close code that is never sent": [frame(0x88, 0x82, 0x03, 0xed), 1002],
    "a close frame with half a code": [frame(0x88, 0x81, 0x03), 1002],
    "text that is not UTF-8": [frame(0x81, 0x81, 0xff), 1007],
    "a message above 1 MiB": [
      Buffer.from([0x82, 0xff, 0, 0, 0, 0, 0, 0x10, 0, 1, 0, 0, 0, 0]),
      1009,
    ],
  };
  for (const [name, [bytes, code]] of Object.entries(cases)) {
    test(name, async (t) => {
      const emulator = await start(t);
      const { ws, closed } = await subscribe(t, emulator, CREATED);
      ws._socket.write(bytes);
      assert.equal((await closed)[0], code);
    });
  }
});

describe("an event is published", () => {
  test("by operations of the management API", async (t) => {
    const emulator = await start(t);
    const { next } = await subscribe(t, emulator, "app.event");
    for (const path of ["/api/v3/pub-event", "/api/v3/pub-userEvent"]) {
      const body = { eventType: "app.event", source: "a program", eventData: '{"from":1}' };
      const { statusCode, data } = await ask(emulator, signedPost(path, body));
      assert.deepEqual([statusCode, data], [200, { success: true }]);
      assert.equal(await next(), '{"from":1}');
    }
    await ask(
      emulator,
      signedPost("/api/v3/pub-event", { eventType: "app.event", eventData: { a: 1 } }),
    );
    assert.equal(await next(), '{"a":1}');
  });

  test("on behalf of a user, who has to be signed in", async (t) => {
    const emulator = await start(t, { requireSignIn: true });
    const session = sessionOf(emulator);
    const { next } = await subscribe(t, emulator, "app.event", session);
    const publish = async (headers, json) => {
      const answer = await send(`${emulator.url}/api/v3/pub-userEvent`, {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body: JSON.stringify(json),
      });
      return JSON.parse(answer.text);
    };
    const body = { eventType: "app.event", source: "a program", eventData: "text" };
    assert.equal((await publish({}, body)).apiCode, API_CODES.SIGN_IN_REQUIRED);
    const { statusCode, data } = await publish({ authorization: session.token }, body);
    assert.deepEqual([statusCode, data], [200, { success: true }]);
    assert.equal(await next(), "text");
    const wrong = await publish({ authorization: session.token }, { eventType: 1 });
    assert.equal(wrong.apiCode, API_CODES.PARAMETER_INVALID);
  });

  test("by every change of a user, whether a program or a request makes it", async (t) => {
    const emulator = await start(t);
    const names = ["created", "updated", "deleted"].map((kind) => `authing.user.${kind}`);
    const sockets = await Promise.all(names.map((name) => subscribe(t, emulator, name)));
    const [created, updated, deleted] = sockets.map(({ next }) => async () => {
      const { eventName, data } = JSON.parse(await next());
      return [eventName, data.username, data.nickname];
    });
    const { userId } = emulator.users.add({ username: "alice" });
    assert.deepEqual(await created(), ["authing.user.created", "alice", undefined]);
    const token = emulator.users.signIn("alice").access_token;
    await dataOf(call(emulator, "updateProfile", { token, body: { nickname: "Al" } }));
    assert.deepEqual(await updated(), ["authing.user.updated", "alice", "Al"]);
    emulator.store.collection("users").remove({ userId });
    assert.deepEqual(await deleted(), ["authing.user.deleted", "alice", "Al"]);
  });

  test("only if it is JSON", async (t) => {
    const emulator = await start(t);
    for (const data of [undefined, () => {}]) {
      assert.throws(() => emulator.publish(CREATED, data), { code: "ERR_INVALID_OPTION" });
    }
    assert.throws(() => emulator.publish("", "text"), { code: "ERR_INVALID_OPTION" });
  });
});

describe("until", () => {
  test("resolves with the value that the condition returns, and rejects with what it throws", async (t) => {
    const emulator = await start(t);
    const { events } = emulator;
    const opened = events.until(({ sockets }) => sockets(CREATED)[0]);
    connect(t, emulator, CREATED);
    assert.equal((await opened).eventName, CREATED);
    const error = new Error("from the condition");
    await assert.rejects(
      events.until(() => {
        throw error;
      }),
      error,
    );
    assert.throws(() => events.until("no function"), { code: "ERR_INVALID_OPTION" });
  });
});

test("a client that goes away leaves no socket behind", async (t) => {
  const emulator = await start(t);
  const { ws } = await subscribe(t, emulator, CREATED);
  const [socket] = emulator.events.sockets();
  ws.terminate();
  assert.deepEqual(await socket.closed, { code: 1006, reason: "" });
  assert.deepEqual(emulator.events.sockets(), []);
  assert.equal(socket.send("text"), false);
});
