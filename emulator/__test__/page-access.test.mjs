/** Who may see and use the emulator's page. What it shows is tested in the other files `page-*.test.mjs`. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { createCertificate, startEmulator, success } from "../index.js";
import { refusalOf } from "../src/page/page-guard.js";
import { openSocket, send, start } from "./support/client.mjs";
import { API, BROWSER, openPage } from "./support/page.mjs";

const ASSET = "/__emulator/assets/page-main.mjs";

/** Every function of the page that needs the token, with an input that would work. */
const FUNCTIONS = [
  ["GET", "stream"],
  ["GET", "operations"],
  ["GET", "users"],
  ["GET", "requests?before=1"],
  ["POST", "request", { number: 1 }],
  ["POST", "reveal", { kind: "password", id: "x" }],
  ["POST", "requests/clear", {}],
  ["POST", "clock", { advance: 3_600_000 }],
  ["POST", "faults", { status: 503 }],
  ["POST", "faults/remove", {}],
  ["POST", "events", { name: "authing.user.created", data: {} }],
  ["POST", "wechat", { appId: "wxde30ca11c0ffee00", action: "rotate" }],
  ["POST", "management-tokens/revoke", { id: "x" }],
];

/** Headers that a browser would send for a page of another site, or with a proxy in between. */
const STRANGERS = {
  "another origin": { origin: "http://evil.example" },
  "another port of this machine": { origin: "http://127.0.0.1:1" },
  "an opaque origin": { origin: "null" },
  "a cross-site fetch": { "sec-fetch-site": "cross-site" },
  "a fetch of a sibling domain": { "sec-fetch-site": "same-site" },
  "a name that leads to this machine": { host: "evil.example:3000" },
  "a name that begins as localhost": { host: "localhost.evil.example" },
  "a name that begins as an address": { host: "127.0.0.1.evil.example" },
  "a proxy": { "x-forwarded-for": "192.0.2.1" },
  "a proxy of RFC 7239": { forwarded: "for=192.0.2.1" },
};

const attempt = (emulator, method, name, input, headers) =>
  send(`${emulator.url}${API}${name}`, {
    method,
    headers: { ...(input && { "content-type": "application/json" }), ...headers },
    body: input && JSON.stringify(input),
  });

function stateOf({ clock, stats, requests }) {
  return JSON.stringify([Math.round((clock.now() - Date.now()) / 1e6), stats().faults, requests]);
}

describe("GET / of an emulator", () => {
  test("is a page for a browser, and JSON for every other client", async (t) => {
    const emulator = await start(t);
    const page = await send(`${emulator.url}/`, { headers: BROWSER });
    assert.equal(page.status, 200);
    assert.equal(page.headers["content-type"], "text/html; charset=utf-8");
    for (const accept of [undefined, "*/*", "application/json"]) {
      const headers = accept === undefined ? {} : { accept };
      const { status, text } = await send(`${emulator.url}/`, { headers });
      assert.equal(status, 404);
      assert.equal(JSON.parse(text).apiCode, 4040);
    }
    const posted = await send(`${emulator.url}/`, { method: "POST", headers: BROWSER });
    assert.equal(posted.status, 404);
  });

  test("is that of the program, if it has a route for it", async (t) => {
    const emulator = await start(t);
    const handle = () => success("own");
    emulator.route({ method: "GET", path: "/", requiresApp: false, handle });
    const { text } = await send(`${emulator.url}/`, { headers: BROWSER });
    assert.equal(JSON.parse(text).data, "own");
    const page = await send(`${emulator.url}/__emulator/`, { headers: BROWSER });
    assert.match(page.text, /^<!doctype html>/);
  });

  test("is neither recorded nor counted, and no fault applies to it", async (t) => {
    const emulator = await start(t);
    const fault = emulator.fault({ status: 500 });
    const page = await openPage(emulator);
    await send(emulator.url + ASSET);
    await page.get("users");
    assert.equal(emulator.requests.length, 0);
    assert.equal(emulator.stats().requests, 0);
    assert.equal(fault.hits, 0);
  });

  test("has an icon, which is not recorded either", async (t) => {
    const emulator = await start(t);
    const { status, headers, text } = await send(`${emulator.url}/favicon.ico`);
    assert.deepEqual([status, headers["content-type"]], [200, "image/svg+xml"]);
    assert.match(text, /^<svg /);
    assert.equal(emulator.requests.length, 0);
  });

  test("holds no secret", async (t) => {
    const emulator = await start(t);
    const { html } = await openPage(emulator);
    const [{ appSecret, wechatApps }] = emulator.apps;
    for (const secret of [appSecret, wechatApps[0].appSecret]) assert.ok(!html.includes(secret));
  });
});

describe("the paths of the page", () => {
  for (const path of ["/__emulator", "/__emulator/", "/__emulator/things"]) {
    test(`are reserved: ${path}`, async (t) => {
      const emulator = await start(t);
      const wrong = { code: "ERR_INVALID_OPTION", message: /__emulator/ };
      assert.throws(() => emulator.route({ method: "GET", path, handle() {} }), wrong);
      if (!path.endsWith("/")) assert.throws(() => emulator.mount(path, () => {}), wrong);
    });
  }

  test("do not hide a path that begins alike", async (t) => {
    const emulator = await start(t);
    const { status, text } = await send(`${emulator.url}/__emulators`, { headers: BROWSER });
    assert.deepEqual([status, JSON.parse(text).apiCode], [404, 4040]);
    assert.equal(emulator.requests.length, 1);
  });

  test("have only the files of the page", async (t) => {
    const emulator = await start(t);
    for (const name of ["page.html", "../page-guard.js", "%2e%2e/page-guard.js", "none.mjs", ""]) {
      const { socket, closed } = await openSocket(t, emulator);
      const host = `127.0.0.1:${emulator.port}`;
      socket.write(`GET /__emulator/assets/${name} HTTP/1.1\r\nHost: ${host}\r\n`);
      socket.write("Connection: close\r\n\r\n");
      assert.match(await closed, /^HTTP\/1\.1 404 /, name);
    }
  });

  test("answer a malformed target and an unknown function", async (t) => {
    const emulator = await start(t);
    const page = await openPage(emulator);
    assert.equal((await page.get("none")).status, 404);
    assert.equal((await page.get("__proto__")).status, 404);
    assert.equal((await page.get("clock")).status, 404);
    assert.equal((await page.get("users?search=%E0%A4%A")).status, 200);
    assert.equal((await send(`${emulator.url}/__emulator/none`, { headers: BROWSER })).status, 404);
    assert.equal((await send(emulator.url + ASSET, { method: "POST" })).status, 405);
  });
});

describe("the answers of the page", () => {
  test("allow no script but the page's, no frame, and no other type", async (t) => {
    const emulator = await start(t);
    const { headers: own } = await openPage(emulator);
    for (const [path, headers] of [
      ["/", BROWSER],
      [ASSET, {}],
      ["/__emulator/assets/page.css", {}],
      [`${API}users`, own],
      [`${API}users`, {}],
    ]) {
      const answer = await send(emulator.url + path, { headers });
      const policy = answer.headers["content-security-policy"].split("; ");
      for (const directive of [
        "default-src 'none'",
        "script-src 'self'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
        "require-trusted-types-for 'script'",
      ]) {
        assert.ok(policy.includes(directive), `${path}: ${directive}`);
      }
      assert.equal(answer.headers["x-content-type-options"], "nosniff");
      assert.equal(answer.headers["x-frame-options"], "DENY");
      assert.equal(answer.headers["cross-origin-resource-policy"], "same-origin");
      assert.equal(answer.headers["cache-control"], "no-store");
      assert.equal(answer.headers["access-control-allow-origin"], undefined);
    }
    const { text } = await send(`${emulator.url}/`, { headers: BROWSER });
    assert.doesNotMatch(text, /<script(?! type="module" src="\/__emulator\/)|\son\w+=|<style/);
  });

  test("come over https and HTTP/2", async (t) => {
    const { ca, ...tls } = createCertificate();
    const emulator = await start(t, { tls: { ...tls, http2: true } });
    const page = await openPage(emulator, { ca, headers: { origin: emulator.url } });
    assert.equal((await page.get("users")).status, 200);
    const { connect } = await import("node:http2");
    const session = connect(emulator.url, { ca });
    t.after(() => session.destroy());
    const stream = session.request({ ":path": `${API}stream`, ...page.headers });
    const [head] = await new Promise((resolve) =>
      stream.once("response", (...all) => resolve(all)),
    );
    assert.equal(head[":status"], 200);
    const text = await new Promise((resolve) => stream.setEncoding("utf8").once("data", resolve));
    assert.match(text, /^event: clock\n/);
  });
});

for (const [method, name, input] of FUNCTIONS) {
  describe(`${method} ${name.split("?")[0]}`, () => {
    test("is refused without the token, and with another", async (t) => {
      const emulator = await start(t);
      const before = stateOf(emulator);
      const other = await openPage(await start(t));
      for (const token of [{}, { "x-emulator-token": "" }, { "x-emulator-token": other.token }]) {
        const { status, text } = await attempt(emulator, method, name, input, token);
        assert.equal(status, 403, text);
      }
      assert.equal(stateOf(emulator), before);
    });

    test("is refused to strangers that have the token", async (t) => {
      const emulator = await start(t);
      const before = stateOf(emulator);
      const { token } = await openPage(emulator);
      for (const [who, headers] of Object.entries(STRANGERS)) {
        const all = { "x-emulator-token": token, ...headers };
        const { status } = await attempt(emulator, method, name, input, all);
        assert.equal(status, 403, who);
      }
      assert.equal(stateOf(emulator), before);
    });
  });
}

describe("a browser", () => {
  test("gets no permission for another site to send the token", async (t) => {
    const emulator = await start(t);
    const { status, headers } = await send(`${emulator.url}${API}clock`, {
      method: "OPTIONS",
      headers: {
        origin: "http://evil.example",
        "access-control-request-method": "POST",
        "access-control-request-headers": "x-emulator-token",
      },
    });
    assert.equal(status, 403);
    assert.equal(headers["access-control-allow-origin"], undefined);
  });

  test("cannot post a form, which needs no permission", async (t) => {
    const emulator = await start(t);
    const { token } = await openPage(emulator);
    for (const type of ["text/plain", "application/x-www-form-urlencoded", undefined]) {
      const headers = { "x-emulator-token": token, ...(type && { "content-type": type }) };
      const url = `${emulator.url}${API}faults`;
      const { status } = await send(url, { method: "POST", headers, body: '{"status":500}' });
      assert.equal(status, 400);
    }
  });

  test("may follow a link to the page, and may not embed it", async (t) => {
    const emulator = await start(t);
    const site = { ...BROWSER, "sec-fetch-site": "cross-site" };
    const visit = (headers) => send(`${emulator.url}/`, { headers: { ...site, ...headers } });
    assert.equal((await visit({ "sec-fetch-dest": "document" })).status, 200);
    for (const destination of ["iframe", "script", "object", "empty"]) {
      assert.equal((await visit({ "sec-fetch-dest": destination })).status, 403, destination);
    }
  });

  test("does not get the page under a name of another site, or from another machine", async (t) => {
    const emulator = await start(t);
    for (const [who, headers] of Object.entries(STRANGERS)) {
      if (headers.host === undefined && headers.origin !== undefined) continue;
      if (headers["sec-fetch-site"] !== undefined) continue;
      const answer = await send(`${emulator.url}/`, { headers: { ...BROWSER, ...headers } });
      assert.equal(answer.status, 403, who);
      assert.doesNotMatch(answer.text, /emulator-token/);
      assert.match(answer.headers["content-security-policy"], /frame-ancestors 'none'/);
    }
    for (const host of ["localhost", "LOCALHOST:1", "127.8.9.1", "[::1]:80"]) {
      const answer = await send(`${emulator.url}/`, { headers: { ...BROWSER, host } });
      assert.equal(answer.status, 200, host);
    }
  });
});

test("a request that names no host is refused", async (t) => {
  const emulator = await start(t);
  const { socket, closed } = await openSocket(t, emulator);
  socket.write("GET /__emulator/ HTTP/1.0\r\nAccept: text/html\r\n\r\n");
  assert.match(await closed, /^HTTP\/1\.1 403 /);
});

test("only a request from a loopback address is allowed", () => {
  const refusal = (remoteAddress) =>
    refusalOf({ headers: { host: "localhost" }, socket: { remoteAddress } }, "page", "token");
  for (const address of ["127.0.0.1", "127.1.2.3", "::1", "::ffff:127.0.0.1"]) {
    assert.equal(refusal(address), undefined, address);
  }
  for (const address of ["192.0.2.1", "::ffff:192.0.2.1", "127.evil", "::2", "", undefined]) {
    assert.match(refusal(address), /only for browsers on the machine of the emulator/, address);
  }
});

test("two emulators have different tokens", async (t) => {
  const [one, other] = [await openPage(await start(t)), await openPage(await start(t))];
  assert.notEqual(one.token, other.token);
  assert.match(one.token, /^[\w-]{32}$/);
});

test("an emulator ends while its page is open", async (t) => {
  const emulator = await startEmulator();
  const page = await openPage(emulator);
  const stream = await page.stream(t);
  await stream.until("state");
  await emulator.close();
  assert.equal(emulator.stats().openConnections, 0);
});
