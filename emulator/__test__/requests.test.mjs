import assert from "node:assert/strict";
import { Agent, get as httpGet } from "node:http";
import { test } from "node:test";

import { createClock, DEMO_APP, RECORDED_REQUESTS } from "../index.js";
import { askForToken, openSocket, send, start, TOKEN_PATH } from "./support/client.mjs";

test("a request is recorded as it was sent", async (t) => {
  const emulator = await start(t, { clock: createClock(42) });
  const body = '{"appId": "名前"}';
  const headers = { "X-Mixed-Case": "Kept", "content-type": "text/plain" };
  await send(`${emulator.url}/some/path?b=2&a=%20`, { method: "PUT", headers, body });
  const [request] = emulator.requests;
  assert.equal(request.method, "PUT");
  assert.equal(request.path, "/some/path");
  assert.equal(request.query, "b=2&a=%20");
  assert.equal(request.httpVersion, "1.1");
  assert.equal(request.headers["x-mixed-case"], "Kept");
  const at = request.rawHeaders.indexOf("X-Mixed-Case");
  assert.equal(request.rawHeaders[at + 1], "Kept");
  assert.equal(request.body, body);
  assert.deepEqual(request.json, { appId: "名前" });
  assert.equal(request.time, 42);
  assert.equal(request.connectionId, 1);
  assert.ok(request.remotePort > 0);
});

test("a body that is not JSON has no JSON value", async (t) => {
  const emulator = await start(t);
  await send(emulator.url, { method: "POST", body: "a=b" });
  assert.equal(emulator.requests[0].body, "a=b");
  assert.equal(emulator.requests[0].json, undefined);
});

test("a target in absolute form is recorded by its path", async (t) => {
  const emulator = await start(t);
  const { socket, closed } = await openSocket(t, emulator);
  socket.write("GET http://host.example/a?b HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
  await closed;
  assert.equal(emulator.requests[0].path, "/a");
  assert.equal(emulator.requests[0].query, "b");
});

test("requests are recorded in order, with their connection", async (t) => {
  const emulator = await start(t);
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  t.after(() => agent.destroy());
  const get = (path) =>
    new Promise((resolve, reject) => {
      const request = httpGet(emulator.url + path, { agent }, (response) => {
        response.resume().once("end", resolve);
      });
      request.once("error", reject);
    });
  await get("/1");
  await get("/2");
  await send(`${emulator.url}/3`);
  const seen = emulator.requests.map(({ path, connectionId }) => [path, connectionId]);
  assert.deepEqual(seen, [
    ["/1", 1],
    ["/2", 1],
    ["/3", 2],
  ]);
  assert.equal(emulator.stats().connections, 2);
});

test("recorded requests can be deleted, and are still counted", async (t) => {
  const emulator = await start(t);
  await askForToken(emulator);
  emulator.clearRequests();
  assert.deepEqual(emulator.requests, []);
  await askForToken(emulator);
  assert.deepEqual(
    emulator.requests.map((request) => request.path),
    [TOKEN_PATH],
  );
  assert.equal(emulator.stats().requests, 2);
});

test("a change of the list does not change the recorded requests", async (t) => {
  const emulator = await start(t);
  await askForToken(emulator);
  emulator.requests.pop();
  assert.equal(emulator.requests.length, 1);
  assert.throws(() => {
    emulator.requests[0].path = "/other";
  }, TypeError);
});

test("only the last 10,000 requests are kept", async (t) => {
  const emulator = await start(t);
  const { socket, closed } = await openSocket(t, emulator);
  const more = 3;
  for (let i = 1; i <= RECORDED_REQUESTS + more; i += 1) {
    socket.write(`GET /${i} HTTP/1.1\r\nHost: x\r\n\r\n`);
  }
  socket.write("GET /last HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
  await closed;
  const { requests } = emulator;
  assert.equal(requests.length, RECORDED_REQUESTS);
  assert.equal(requests[0].path, `/${more + 2}`);
  assert.equal(requests.at(-1).path, "/last");
});

test("the applications that the emulator knows can be read", async (t) => {
  const emulator = await start(t);
  assert.deepEqual(emulator.apps, [DEMO_APP]);
});
