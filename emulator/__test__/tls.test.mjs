import assert from "node:assert/strict";
import { X509Certificate } from "node:crypto";
import { once } from "node:events";
import { connect } from "node:http2";
import { test } from "node:test";

import { createCertificate, DEMO_APP } from "../index.js";
import { askForToken, start, TOKEN_PATH } from "./support/client.mjs";

const { key, cert, ca } = createCertificate();

function openSession(t, emulator) {
  const session = connect(emulator.url, { ca });
  session.on("error", () => {});
  t.after(() => session.destroy());
  return session;
}

/** One request over HTTP/2; `error` is the code of the fault that cut the answer short. */
async function exchange(session, { path = TOKEN_PATH, app = DEMO_APP, onHead } = {}) {
  const stream = session.request({
    ":method": "POST",
    ":path": path,
    "content-type": "application/json",
    "x-authing-app-id": app.appId,
  });
  const answer = { text: "" };
  stream.setEncoding("utf8");
  stream.on("response", (headers) => {
    answer.headers = headers;
    onHead?.();
  });
  stream.on("data", (text) => {
    answer.text += text;
  });
  stream.on("error", (error) => {
    answer.error = error.message;
  });
  stream.end(JSON.stringify(app.wechatApps[0]));
  await new Promise((resolve) => stream.once("close", resolve));
  return answer;
}

test("with tls, the emulator serves https", async (t) => {
  const emulator = await start(t, { tls: { key, cert } });
  assert.equal(emulator.url, `https://127.0.0.1:${emulator.port}`);
  assert.equal((await askForToken(emulator, { ca })).json.statusCode, 200);
  assert.equal(emulator.stats().handshakes, 1);
});

test("with tls, a client that does not trust the authority is not served", async (t) => {
  const emulator = await start(t, { tls: { key, cert } });
  const { error } = await askForToken(emulator);
  assert.match(error, /^(UNABLE_TO_VERIFY_LEAF_SIGNATURE|UNABLE_TO_GET_ISSUER_CERT.*)$/);
  assert.deepEqual(emulator.requests, []);
});

test("with http2, clients can speak HTTP/2 over one connection", async (t) => {
  const emulator = await start(t, { tls: { key, cert, http2: true } });
  const session = openSession(t, emulator);
  const answers = await Promise.all([exchange(session), exchange(session)]);
  const tokens = answers.map(({ text }) => JSON.parse(text).data.accessToken);
  assert.equal(tokens[0], tokens[1]);
  assert.deepEqual(
    emulator.requests.map(({ method, path, httpVersion, connectionId }) => [
      method,
      path,
      httpVersion,
      connectionId,
    ]),
    [
      ["POST", TOKEN_PATH, "2.0", 1],
      ["POST", TOKEN_PATH, "2.0", 1],
    ],
  );
});

test("with http2, a mounted handler receives the body and the host", async (t) => {
  const emulator = await start(t, { tls: { key, cert, http2: true } });
  emulator.mount("/mounted", (req, res) => res.end(JSON.stringify(req.headers)));
  const { text } = await exchange(openSession(t, emulator), { path: "/mounted" });
  const headers = JSON.parse(text);
  const [{ body }] = emulator.requests;
  assert.equal(headers["content-length"], String(body.length));
  assert.equal(headers.host, new URL(emulator.url).host);
});

test("with http2, clients can still speak HTTP/1.1", async (t) => {
  const emulator = await start(t, { tls: { key, cert, http2: true } });
  assert.equal((await askForToken(emulator, { ca })).json.statusCode, 200);
  assert.equal(emulator.requests[0].httpVersion, "1.1");
});

test("over HTTP/2 a mounted handler is reached as well", async (t) => {
  const emulator = await start(t, { tls: { key, cert, http2: true } });
  emulator.mount("/hello", (req, res) => res.end(`hello from ${req.headers.host}`));
  const { text } = await exchange(openSession(t, emulator), { path: "/hello" });
  assert.equal(text, `hello from 127.0.0.1:${emulator.port}`);
});

test("over HTTP/2 a reset ends the stream and leaves the connection", async (t) => {
  const emulator = await start(t, { tls: { key, cert, http2: true } });
  const session = openSession(t, emulator);
  for (const reset of ["before-headers", "after-headers"]) {
    emulator.fault({ reset });
    const answer = await exchange(session);
    assert.match(answer.error, /NGHTTP2_INTERNAL_ERROR/);
    assert.equal(answer.text, "");
  }
  assert.equal(JSON.parse((await exchange(session)).text).statusCode, 200);
  assert.equal(emulator.stats().connections, 1);
});

test("over HTTP/2 an answer can be cut in the middle", async (t) => {
  const faults = [
    { reset: "mid-body", rawBody: "0123456789" },
    { truncate: 3, rawBody: "0123456789" },
  ];
  const emulator = await start(t, { tls: { key, cert, http2: true }, faults });
  const session = openSession(t, emulator);
  for (const text of ["01234", "012"]) {
    const answer = await exchange(session);
    assert.equal(answer.headers["content-length"], "10");
    assert.equal(answer.text, text);
    assert.match(answer.error, /NGHTTP2_INTERNAL_ERROR/);
  }
});

test("over HTTP/2 an answer can drip, be compressed and carry other headers", async (t) => {
  const faults = [
    { drip: { bytes: 3, intervalMs: 1 }, rawBody: "0123456789" },
    { encoding: "gzip", headers: { connection: "close", "x-extra": "1" } },
  ];
  const emulator = await start(t, { tls: { key, cert, http2: true }, faults });
  const session = openSession(t, emulator);
  assert.equal((await exchange(session)).text, "0123456789");
  const { headers } = await exchange(session);
  assert.equal(headers["content-encoding"], "gzip");
  assert.equal(headers["x-extra"], "1");
});

test("over HTTP/2 a raw response only ends the connection", async (t) => {
  const faults = [{ rawResponse: "HTTP/1.1 200 OK\r\n\r\n" }];
  const emulator = await start(t, { tls: { key, cert, http2: true }, faults });
  const session = openSession(t, emulator);
  const ended = once(session, "close");
  assert.equal((await exchange(session)).headers, undefined);
  await ended;
});

test("close ends HTTP/2 sessions with open streams", async (t) => {
  const faults = [{ stall: "after-headers" }];
  const emulator = await start(t, { tls: { key, cert, http2: true }, faults });
  const session = openSession(t, emulator);
  const ended = once(session, "close");
  const pending = exchange(session, { onHead: () => emulator.close() });
  await Promise.all([ended, pending]);
});

test("a certificate names its hosts and is signed by its authority", () => {
  const made = createCertificate({ hosts: ["genauth.test", "10.0.0.1", "fe80::1:2"], days: 2 });
  const certificate = new X509Certificate(made.cert);
  assert.equal(certificate.checkHost("genauth.test"), "genauth.test");
  assert.equal(certificate.checkIP("10.0.0.1"), "10.0.0.1");
  assert.equal(certificate.checkIP("fe80::1:2"), "fe80::1:2");
  const authority = new X509Certificate(made.ca);
  assert.equal(authority.ca, true);
  assert.equal(certificate.ca, false);
  assert.ok(certificate.checkIssued(authority));
  assert.ok(certificate.verify(authority.publicKey));
});

test("a certificate without a host or with an unlimited lifetime is rejected", () => {
  const code = "ERR_INVALID_OPTION";
  assert.throws(() => createCertificate({ hosts: [] }), { code });
  assert.throws(() => createCertificate({ days: 0 }), { code });
  assert.throws(() => createCertificate({ host: "localhost" }), { code });
});
