import assert from "node:assert/strict";
import { test } from "node:test";

import { API_CODES, createClock, DEMO_APP, startEmulator, success } from "../index.js";
import { askForToken, getToken, openSocket, send, start } from "./support/client.mjs";

const APP_HEADERS = { "x-authing-app-id": DEMO_APP.appId };

test("an emulator listens on a free port of the loopback interface", async (t) => {
  const emulator = await start(t);
  assert.equal(emulator.host, "127.0.0.1");
  assert.ok(emulator.port > 0);
  assert.equal(emulator.url, `http://127.0.0.1:${emulator.port}`);
});

test("an emulator on all interfaces has a reachable URL", async (t) => {
  const emulator = await start(t, { host: "0.0.0.0" });
  assert.equal(emulator.url, `http://127.0.0.1:${emulator.port}`);
  assert.equal((await getToken(emulator)).accessToken.length, 512);
});

test("two emulators share no state", async (t) => {
  const [one, other] = [await start(t), await start(t)];
  const first = await getToken(one);
  assert.notEqual((await getToken(other)).accessToken, first.accessToken);
  assert.equal(one.requests.length, 1);
});

test("a port in use is reported with Node's error", async (t) => {
  const { port } = await start(t);
  await assert.rejects(startEmulator({ port }), { code: "EADDRINUSE" });
});

test("applications and WeChat apps are those of the options", async (t) => {
  const app = { appId: "a", appSecret: "b", wechatApps: [{ appId: "wx", appSecret: "c" }] };
  const emulator = await start(t, { apps: [app] });
  assert.deepEqual(emulator.apps, [app]);
  assert.equal((await askForToken(emulator)).json.statusCode, 200);
  const { json } = await askForToken(emulator, { headers: APP_HEADERS });
  assert.equal(json.apiCode, API_CODES.APP_UNKNOWN);
});

const twice = [
  { appId: "wx", appSecret: "1" },
  { appId: "wx", appSecret: "1" },
];
const refused = {
  "an unknown name": [{ prot: 1 }, /"prot"/],
  "a port out of range": [{ port: 65_536 }, /port .* 0 to 65535/],
  "a port that is text": [{ port: "80" }, /port .* a string/],
  "an empty host": [{ host: "" }, /host/],
  "a clock without now": [{ clock: {} }, /clock/],
  "another form of expiresAt": [{ expiresAtFormat: "date" }, /expiresAtFormat.*"string"/],
  "apps that are not a list": [{ apps: {} }, /apps must be an array/],
  "an app without a secret": [{ apps: [{ appId: "a" }] }, /apps\[0\]\.appSecret/],
  "an app given twice": [{ apps: [DEMO_APP, DEMO_APP] }, /apps\[1\]\.appId is given twice/],
  "an unknown name in an app": [{ apps: [{ ...DEMO_APP, name: "x" }] }, /apps\[0\].*"name"/],
  "a WeChat app given twice": [{ wechatApps: twice }, /twice/],
  "a fault without effect": [{ faults: [{}] }, /fault rule/],
  "tls without a key": [{ tls: { cert: "x" } }, /tls\.key/],
  "tls with a key that is none": [{ tls: { key: "x", cert: "y" } }, /tls\.key and tls\.cert/],
};
for (const [what, [options, message]] of Object.entries(refused)) {
  test(`${what} is refused`, async () => {
    await assert.rejects(startEmulator(options), { code: "ERR_INVALID_OPTION", message });
  });
}

test("a second secret for the same WeChat app is refused without showing either", async () => {
  const withSecret = (appId, appSecret) => ({
    appId,
    appSecret: "x",
    wechatApps: [{ appId: "wx", appSecret }],
  });
  const apps = [withSecret("a", "canary-1"), withSecret("b", "canary-2")];
  await assert.rejects(startEmulator({ apps }), (error) => {
    assert.equal(error.code, "ERR_INVALID_OPTION");
    assert.doesNotMatch(error.message, /canary/);
    return true;
  });
});

test("close ends connections that are idle, busy or in the middle of a request", async () => {
  const emulator = await startEmulator({ faults: [{ stall: "after-headers", skip: 1 }] });
  const t = { after: () => {} };
  const idle = await openSocket(t, emulator);
  idle.socket.write("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
  await new Promise((resolve) => idle.socket.once("data", resolve));
  const busy = await openSocket(t, emulator);
  busy.socket.write("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
  await new Promise((resolve) => busy.socket.once("data", resolve));
  const halfWay = await openSocket(t, emulator);
  halfWay.socket.write("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n123");
  await emulator.close();
  await Promise.all([idle.closed, busy.closed, halfWay.closed]);
  assert.equal(emulator.stats().openConnections, 0);
  // The system may have given its port to another process since.
  assert.equal(emulator.server.listening, false);
});

test("close can be called again", async () => {
  const emulator = await startEmulator();
  await Promise.all([emulator.close(), emulator.close()]);
  await emulator.close();
});

test("an emulator can be disposed of", async () => {
  const emulator = await startEmulator();
  await emulator[Symbol.asyncDispose]();
  assert.equal(emulator.server.listening, false);
});

test("a clock can be advanced and set", () => {
  const clock = createClock(1000);
  assert.equal(clock.now(), 1000);
  assert.equal(clock.advance(500), 1500);
  assert.equal(clock.set(20), 20);
  assert.equal(clock.now(), 20);
  assert.throws(() => clock.advance("1"), { code: "ERR_INVALID_OPTION" });
  assert.throws(() => createClock(Number.NaN), { code: "ERR_INVALID_OPTION" });
});

test("a custom route receives the request, its parameters and the application", async (t) => {
  const emulator = await start(t);
  emulator.route({
    method: "get",
    path: "/api/v3/things/{id}/parts/{part}",
    handle: ({ request, params, app }) => success([request.query, params, app.appId]),
  });
  const url = `${emulator.url}/api/v3/things/a%2Fb/parts/7?x=1`;
  const { text } = await send(url, { headers: APP_HEADERS });
  assert.deepEqual(JSON.parse(text).data, ["x=1", { id: "a/b", part: "7" }, DEMO_APP.appId]);
  assert.equal((await send(url, { method: "POST" })).status, 405);
  assert.equal((await send(`${emulator.url}/api/v3/things/a`)).status, 404);
});

test("a custom route can replace an operation", async (t) => {
  const emulator = await start(t);
  const path = "/api/v3/get-wechat-access-token";
  emulator.route({ method: "POST", path, handle: () => ({ status: 202, body: "plain" }) });
  const answer = await askForToken(emulator, { path });
  assert.equal(answer.status, 202);
  assert.equal(answer.text, "plain");
});

test("a custom route can work without an application", async (t) => {
  const emulator = await start(t);
  const handle = ({ app }) => ({ json: { app: app ?? null } });
  emulator.route({ method: "GET", path: "/health", requiresApp: false, handle });
  assert.equal((await send(`${emulator.url}/health`)).text, '{"app":null}');
});

test("a route that throws is answered with 500 and the reason", async (t) => {
  const emulator = await start(t);
  const handle = async () => {
    throw new Error("out of order");
  };
  emulator.route({ method: "GET", path: "/broken", requiresApp: false, handle });
  const answer = await send(`${emulator.url}/broken`);
  assert.equal(answer.status, 500);
  assert.match(JSON.parse(answer.text).message, /out of order/);
});

test("a route without a valid result is answered with 500", async (t) => {
  const emulator = await start(t);
  const answers = { "/nothing": undefined, "/bad-header": { headers: { "x-a": "b\nc" } } };
  for (const [path, answer] of Object.entries(answers)) {
    emulator.route({ method: "GET", path, requiresApp: false, handle: () => answer });
    assert.equal((await send(emulator.url + path)).status, 500);
  }
});

test("an invalid route is rejected", async (t) => {
  const emulator = await start(t);
  const handle = () => success(1);
  const code = "ERR_INVALID_OPTION";
  assert.throws(() => emulator.route({ method: "GET", path: "no-slash", handle }), { code });
  assert.throws(() => emulator.route({ method: "GET", path: "/" }), { code });
  assert.throws(() => emulator.route({ method: "GET", path: "/", handle, verb: 1 }), { code });
});

test("a mounted handler reads the body and is subject to recording and faults", async (t) => {
  const emulator = await start(t);
  emulator.mount("/oidc", (req, res) => {
    const chunks = [];
    req.on("data", (chunk) => chunks.push(chunk));
    req.on("end", () => {
      const { url, baseUrl, originalUrl, method } = req;
      res.writeHead(201, { "Set-Cookie": ["a=1", "b=2"] });
      res.write(`${method} ${url} ${baseUrl} ${originalUrl} `);
      res.end(Buffer.concat(chunks));
    });
  });
  const url = `${emulator.url}/oidc/token?x=1`;
  const answer = await send(url, { method: "POST", body: "grant_type=none" });
  assert.equal(answer.status, 201);
  assert.deepEqual(answer.headers["set-cookie"], ["a=1", "b=2"]);
  assert.equal(answer.text, "POST /token?x=1 /oidc /oidc/token?x=1 grant_type=none");
  assert.equal(emulator.requests[0].body, "grant_type=none");
  emulator.fault({ truncate: 4 });
  assert.equal((await send(url, { method: "POST" })).text, "POST");
});

test("a mounted handler receives only requests below its path", async (t) => {
  const emulator = await start(t);
  emulator.mount("/oidc", (_req, res) => res.end("outer"));
  emulator.mount("/oidc/inner", (_req, res) => res.end("inner"));
  const bodyOf = async (path) => (await send(emulator.url + path)).text;
  assert.equal(await bodyOf("/oidc"), "outer");
  assert.equal(await bodyOf("/oidc/inner/x"), "inner");
  assert.equal((await send(`${emulator.url}/oidcs`)).status, 404);
  assert.throws(() => emulator.mount("/oidc/", () => {}), { code: "ERR_INVALID_OPTION" });
});

test("a mounted handler that throws is answered with 500", async (t) => {
  const emulator = await start(t);
  emulator.mount("/broken", () => {
    throw new Error("out of order");
  });
  assert.equal((await send(`${emulator.url}/broken`)).status, 500);
});
