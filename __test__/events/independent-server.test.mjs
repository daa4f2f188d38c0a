/** Event sockets of the server `ws`, which follows RFC 6455 independently of the emulator. */

import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { describe, test } from "node:test";
import { createCertificate } from "genauth-emulator";
import { WebSocketServer } from "ws";
import { serve } from "../support/tcp.mjs";
import { listen, managementClient } from "./support.mjs";

const NAME = "a b&c=名";
const { key, cert, ca } = createCertificate();

/** Starts a server with these options of `ws`, and subscribes. */
async function start(t, { tls, ...options } = {}, clientOptions = {}) {
  const server = tls ? createTlsServer({ key, cert }) : createServer();
  const sockets = new WebSocketServer({ server, ...options });
  const url = (await serve(t, server)).replace("http", tls ? "https" : "http");
  const given = listen(managementClient(t, { url }, { ca, ...clientOptions }), NAME);
  const [socket, request] = await once(sockets, "connection");
  return { ...given, sockets, socket, request };
}

describe("the server ws", () => {
  for (const tls of [false, true]) {
    test(`delivers events ${tls ? "over TLS" : "without TLS"}`, async (t) => {
      const { subscription, texts, socket, request } = await start(t, { tls });
      const { pathname, searchParams } = new URL(request.url, "http://a");
      assert.equal(pathname, "/events/v1/management/sub");
      assert.deepEqual([...searchParams], [["code", NAME]]);
      const sent = [
        "",
        "1",
        "王 🎉",
        "x".repeat(125),
        "x".repeat(126),
        "x".repeat(65_535),
        "x".repeat(65_536),
      ];
      for (const text of sent) socket.send(text);
      assert.deepEqual(await texts.until(sent.length), sent);
      subscription.close();
      const [code] = await once(socket, "close");
      assert.equal(code, 1000);
    });
  }

  test("may send bytes, fragments and pings", async (t) => {
    const { texts, socket } = await start(t);
    socket.send(Buffer.from("字"), { binary: true });
    socket.send("one ", { fin: false });
    socket.ping("between");
    socket.send("two", { fin: true });
    assert.equal((await once(socket, "pong")).toString(), "between");
    assert.deepEqual(await texts.until(2), ["字", "one two"]);
  });

  test("may compress for others: this client does not offer it", async (t) => {
    const { texts, socket, request } = await start(t, { perMessageDeflate: { threshold: 0 } });
    assert.equal(request.headers["sec-websocket-extensions"], undefined);
    socket.send("x".repeat(10_000));
    assert.deepEqual(await texts.until(1), ["x".repeat(10_000)]);
  });

  test("answers the pings of the client", async (t) => {
    const { socket, sockets } = await start(t, {}, { pingInterval: 10, pingTimeout: 60_000 });
    for (let count = 0; count < 3; count += 1) await once(socket, "ping");
    assert.equal(sockets.clients.size, 1);
  });

  for (const end of ["close", "terminate"]) {
    test(`is connected anew after ${end}`, async (t) => {
      const { texts, reconnects, socket, sockets } = await start(t);
      const again = once(sockets, "connection");
      if (end === "close") socket.close(1012, "restart");
      else socket.terminate();
      const [next] = await again;
      assert.deepEqual(await reconnects.until(1), [0]);
      next.send("text");
      assert.deepEqual(await texts.until(1), ["text"]);
    });
  }

  test("is told that an event is above maxResponseBytes", async (t) => {
    const { texts, reconnects, socket, sockets } = await start(t, {}, { maxResponseBytes: 1_000 });
    const again = once(sockets, "connection");
    socket.send("x".repeat(1_000));
    socket.send("x".repeat(1_001));
    const [code] = await once(socket, "close");
    assert.equal(code, 1009);
    assert.deepEqual(await texts.until(1), ["x".repeat(1_000)]);
    assert.deepEqual(await reconnects.until(1), [1]);
    const [next] = await again;
    next.send("after");
    assert.equal((await texts.until(2))[1], "after");
  });
});
