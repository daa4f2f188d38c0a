import assert from "node:assert/strict";
import { X509Certificate } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:https";
import { describe, test } from "node:test";
import { createCertificate } from "genauth-emulator";
import { ConnectionError } from "genauth-native";
import { atDeadline } from "./support/deadlines.mjs";
import { createOldCertificate } from "./support/old-certificate.mjs";
import { ask, clientOf, failure, startService, thrown } from "./support/service.mjs";
import { listen } from "./support/tcp.mjs";

const { key, cert, ca } = createCertificate();

function startSecure(t, options) {
  return startService(t, { tls: { key, cert, ...options } });
}

async function assertRefused(client, code) {
  const error = await failure(ask(client, { maxRetries: 2 }));
  assert.ok(error instanceof ConnectionError, error.stack);
  assert.equal(error.code, code);
  assert.equal(error.retryable, false);
  assert.equal(error.attempts, 1);
}

describe("a TLS service", () => {
  test("with an unknown certificate authority is rejected before a request is sent", async (t) => {
    const emulator = await startSecure(t);
    await assertRefused(clientOf(emulator), "UNABLE_TO_VERIFY_LEAF_SIGNATURE");
    assert.equal(emulator.requests.length, 0);
  });

  for (const [form, given] of [
    ["text", ca],
    ["a buffer", Buffer.from(ca)],
    ["an array", [createCertificate().ca, Buffer.from(ca)]],
    ["several certificates in one text", createCertificate().ca + ca],
    ["a text with a byte order mark", Buffer.from(`\ufeff${ca}`)],
    ["an X509 CERTIFICATE", ca.replaceAll("CERTIFICATE", "X509 CERTIFICATE")],
    ["a certificate next to sections of other kinds", key + ca],
  ]) {
    test(`with its certificate authority in the option ca, as ${form}, is accepted`, async (t) => {
      const emulator = await startSecure(t);
      assert.equal((await ask(clientOf(emulator, { ca: given }))).statusCode, 200);
    });
  }

  test("with its own certificate in the option ca is accepted, as in Node", async (t) => {
    const emulator = await startSecure(t);
    assert.equal((await ask(clientOf(emulator, { ca: cert }))).statusCode, 200);
  });

  test("is accepted without verification with rejectUnauthorized: false, over one connection", async (t) => {
    const emulator = await startSecure(t);
    const client = clientOf(emulator, { rejectUnauthorized: false });
    for (let call = 0; call < 5; call++) {
      assert.equal((await ask(client)).statusCode, 200);
    }
    assert.equal(emulator.stats().handshakes, 1);
  });

  for (const maxVersion of ["TLSv1.2", "TLSv1.3"]) {
    test(`may have any certificate with rejectUnauthorized: false, over ${maxVersion}`, async (t) => {
      const server = createServer({ ...createOldCertificate(), maxVersion }, (_req, res) => {
        res.setHeader("content-type", "application/json");
        res.end('{"statusCode":200}');
      });
      const url = `https://127.0.0.1:${await listen(t, undefined, server)}`;
      const client = clientOf({ url }, { rejectUnauthorized: false });
      assert.equal((await ask(client)).statusCode, 200);
    });
  }

  for (const [what, given, message] of [
    ["another kind of section", key, /ca holds no certificate/],
    [
      "one item of an array without a certificate",
      [ca, key],
      /^The option ca\[1\] holds no certificate/,
    ],
    ["broken Base64", ca.replace("M", "*"), /ca is not valid PEM/],
    [
      "bytes that are not a certificate",
      "-----BEGIN CERTIFICATE-----\nMAMCAQc=\n-----END CERTIFICATE-----",
      /ca holds a certificate that cannot be read/,
    ],
  ]) {
    test(`cannot be called when the option ca has ${what}`, () => {
      const error = thrown(() => clientOf({ url: "https://127.0.0.1" }, { ca: given }));
      assert.equal(error.code, "ERR_INVALID_OPTION");
      assert.match(error.message, message);
    });
  }

  test("is still verified after a client without verification has connected to it", async (t) => {
    const emulator = await startSecure(t);
    await ask(clientOf(emulator, { rejectUnauthorized: false }));
    await assertRefused(clientOf(emulator), "UNABLE_TO_VERIFY_LEAF_SIGNATURE");
  });

  test("whose certificate is for another host is rejected", async (t) => {
    const other = createCertificate({ hosts: ["other.example"] });
    const emulator = await startService(t, { tls: { key: other.key, cert: other.cert } });
    await assertRefused(clientOf(emulator, { ca: other.ca }), "ERR_TLS_CERT_ALTNAME_INVALID");
    assert.equal(emulator.requests.length, 0);
  });
});

describe("HTTP/2", () => {
  test("sends the same request as HTTP/1.1", async (t) => {
    const secure = await startSecure(t, { http2: true });
    const plain = await startService(t);
    for (const client of [clientOf(secure, { ca }), clientOf(plain)]) {
      await ask(client, { headers: { "X-Trace": "t-1" } });
    }
    const [modern, old] = [secure, plain].map(({ requests: [{ method, path, body, headers }] }) => {
      const { host, ":authority": _a, connection, "content-length": _l, ...rest } = headers;
      const ours = Object.entries(rest).filter(([name]) => !name.startsWith(":"));
      return { method, path, body, headers: Object.fromEntries(ours) };
    });
    assert.deepEqual(modern, old);
  });

  for (const [what, rule, name, code] of [
    ["a reset stream", { reset: true }, "ConnectionError", "ECONNRESET"],
    ["a status", { status: 503 }, "HttpError", "ERR_HTTP_STATUS"],
  ]) {
    test(`rejects with the same error after ${what}`, async (t) => {
      const emulator = await startSecure(t, { http2: true });
      emulator.fault(rule);
      const client = clientOf(emulator, { ca, maxRetries: 0 });
      const error = await failure(ask(client));
      assert.deepEqual([error.name, error.code], [name, code]);
      assert.equal((await ask(client)).statusCode, 200);
    });
  }

  test("rejects with the same error after a stalled answer", async (t) => {
    const emulator = await startSecure(t, { http2: true });
    const stalled = { headers: { "x-stalled": "1" } };
    const when = ({ headers }) => "x-stalled" in headers;
    const fault = emulator.fault({ match: { when }, stall: "after-headers", times: Infinity });
    const client = clientOf(emulator, { ca, maxRetries: 0 });
    const late = (timeout) => failure(ask(client, { ...stalled, timeout }));
    const error = await atDeadline(late, () => fault.hits === 0);
    assert.deepEqual([error.name, error.code], ["TimeoutError", "ETIMEDOUT"]);
    assert.ok(fault.hits > 0);
    assert.equal((await ask(client)).statusCode, 200);
  });
});

describe("a server that requires a client certificate", () => {
  const own = createCertificate({ hosts: ["client.example"] });

  async function demanding(t) {
    const server = createServer(
      { key, cert, ca: own.ca, requestCert: true, rejectUnauthorized: false },
      (request, response) => {
        const { fingerprint256: shown = null } = request.socket.getPeerCertificate();
        response.end(JSON.stringify({ shown }));
      },
    );
    return { url: `https://127.0.0.1:${await listen(t, undefined, server)}` };
  }

  async function refusing(t) {
    const server = createServer({ key, cert, ca: own.ca, requestCert: true });
    server.on("tlsClientError", () => {});
    return { url: `https://127.0.0.1:${await listen(t, undefined, server)}`, server };
  }

  test("receives the option clientCertificate", async (t) => {
    const service = await demanding(t);
    const clientCertificate = { cert: own.cert, key: own.key };
    const { fingerprint256: shown } = new X509Certificate(own.cert);
    assert.deepEqual(await ask(clientOf(service, { ca, clientCertificate })), { shown });
    assert.deepEqual(await ask(clientOf(service, { ca })), { shown: null });
  });

  test("rejects a client without a certificate, and the error says which option to set", async (t) => {
    const { url, server } = await refusing(t);
    const refused = once(server, "tlsClientError");
    const error = await failure(ask(clientOf({ url }, { ca, maxRetries: 0 })));
    await refused;
    assert.ok(error instanceof ConnectionError, error.stack);
    // What the server sends, the end of the connection and the request cross each other.
    assert.match(error.code, /^(ERR_TLS_CLIENT_CERTIFICATE|ECONNRESET|EPIPE)$/);
  });
});
