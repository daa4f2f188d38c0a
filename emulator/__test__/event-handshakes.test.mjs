import assert from "node:assert/strict";
import { once } from "node:events";
import { describe, test } from "node:test";
import WebSocket, { WebSocketServer } from "ws";

import { API_CODES, createCertificate, DEMO_ACCESS_KEY } from "../index.js";
import { send, start } from "./support/client.mjs";
import { authorization, refusalOf, sessionOf, subscribe, urlOf } from "./support/events.mjs";

/** Who may open an event socket, and requests for other protocols. */

const CREATED = "authing.user.created";

describe("a handshake is refused", () => {
  test("with a signature that is wrong or missing", async (t) => {
    const emulator = await start(t);
    const wrong = { ...DEMO_ACCESS_KEY, accessKeySecret: "wrong" };
    const unknown = { ...DEMO_ACCESS_KEY, accessKeyId: "unknown" };
    for (const headers of [
      {},
      { authorization: "Bearer token" },
      { authorization: authorization(wrong) },
      { authorization: authorization(unknown) },
    ]) {
      const { status, apiCode } = await refusalOf(t, emulator, CREATED, { headers });
      assert.deepEqual([status, apiCode], [401, API_CODES.SIGNATURE_WRONG]);
    }
    assert.deepEqual(
      emulator.events.handshakes.map(({ client, eventName, status }) => [
        client,
        eventName,
        status,
      ]),
      Array(4).fill(["management", CREATED, 401]),
    );
  });

  test("with an access token that is unknown or expired", async (t) => {
    let now = Date.now();
    const emulator = await start(t, { requireSignIn: true, clock: { now: () => now } });
    const { token } = sessionOf(emulator);
    now += 30 * 86_400_000;
    for (const given of ["", "unknown", token]) {
      const { status, apiCode } = await refusalOf(t, emulator, CREATED, { token: given });
      assert.deepEqual([status, apiCode], [401, API_CODES.SIGN_IN_REQUIRED]);
    }
  });

  test("without the name of an event", async (t) => {
    const emulator = await start(t);
    const { status, apiCode } = await refusalOf(t, emulator, "");
    assert.deepEqual([status, apiCode], [400, API_CODES.PARAMETER_INVALID]);
  });

  test("of another path", async (t) => {
    const emulator = await start(t);
    const ws = new WebSocket(urlOf(emulator, "other", { code: CREATED }));
    const [error] = await once(ws, "error");
    assert.equal(error.message, "Unexpected server response: 404");
  });

  test("that is not one of WebSocket 13", async (t) => {
    const emulator = await start(t);
    const target = `${emulator.url}/events/v1/management/sub?code=a`;
    const plain = await send(target);
    assert.deepEqual([plain.status, plain.headers.upgrade], [426, "websocket"]);
    const upgrade = { connection: "upgrade", upgrade: "websocket" };
    const key = "AAAAAAAAAAAAAAAAAAAAAA==";
    const old = { ...upgrade, "sec-websocket-version": "8", "sec-websocket-key": key };
    assert.equal((await send(target, { headers: old })).status, 426);
    const short = { ...upgrade, "sec-websocket-version": "13", "sec-websocket-key": "AAAA" };
    assert.equal((await send(target, { headers: short })).status, 400);
    assert.deepEqual(
      emulator.events.handshakes.map(({ status }) => status),
      [426, 426, 400],
    );
  });

  test("of nobody where no identity is required", async (t) => {
    const emulator = await start(t, { management: { requireIdentity: false } });
    await subscribe(t, emulator, CREATED, { headers: {} });
    await subscribe(t, emulator, CREATED, { token: "" });
    assert.equal(emulator.publish(CREATED, "text"), 2);
  });
});

describe("other upgrades", () => {
  const { key, cert, ca } = createCertificate();
  const listeners = {
    http: undefined,
    https: { key, cert },
    "https with HTTP/2": { key, cert, http2: true },
  };
  for (const [name, tls] of Object.entries(listeners)) {
    test(`to h2c are ignored over ${name}, and the request is answered with its body`, async (t) => {
      const emulator = await start(t, { tls });
      emulator.route({
        method: "POST",
        path: "/echo",
        requiresApp: false,
        handle: ({ request: { body, headers } }) => ({ json: { body, upgrade: headers.upgrade } }),
      });
      const body = "x".repeat(100_000);
      const { status, text } = await send(`${emulator.url}/echo`, {
        method: "POST",
        headers: {
          connection: "Upgrade, HTTP2-Settings",
          upgrade: "h2c",
          "http2-settings": "AAMAAABk",
        },
        body,
        ca,
      });
      assert.equal(status, 200);
      assert.deepEqual(JSON.parse(text), { body });
      const { requests, connections, handshakes } = emulator.stats();
      assert.deepEqual([requests, connections, handshakes], [1, 1, tls ? 1 : 0]);
    });
  }

  test("of other paths can have listeners of the program", async (t) => {
    const emulator = await start(t);
    const server = new WebSocketServer({ noServer: true });
    emulator.server.on("upgrade", (req, socket, head) => {
      if (req.url === "/own") server.handleUpgrade(req, socket, head, (ws) => ws.send("own"));
    });
    const ws = new WebSocket(`${emulator.url.replace("http", "ws")}/own`);
    const [data] = await once(ws, "message");
    assert.equal(data.toString(), "own");
    const { next } = await subscribe(t, emulator, CREATED);
    emulator.publish(CREATED, "text");
    assert.equal(await next(), "text");
  });
});
