import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";

import { API_CODES, createCertificate } from "../index.js";
import { askForToken, openSocket, send, start } from "./support/client.mjs";

const FOREVER_MS = 2 ** 31 - 1;
const BODY = "0123456789";

/** A `when` that resolves a promise as soon as a request has reached it. */
function arrival() {
  let arrived;
  const reached = new Promise((resolve) => {
    arrived = resolve;
  });
  const when = () => {
    arrived();
    return true;
  };
  return { reached, match: { when } };
}

const SCHEMES = {
  http: () => ({ options: {}, client: {} }),
  https() {
    const { key, cert, ca } = createCertificate();
    return { options: { tls: { key, cert } }, client: { ca } };
  },
};

for (const [scheme, setUp] of Object.entries(SCHEMES)) {
  describe(`over ${scheme}`, () => {
    test("a reset before the headers leaves the client without an answer", async (t) => {
      const { options, client } = setUp();
      for (const reset of [true, "before-headers"]) {
        const emulator = await start(t, { ...options, faults: [{ reset }] });
        assert.deepEqual(await send(emulator.url, client), { error: "ECONNRESET" });
      }
    });

    test("a reset after the headers leaves the client without a body", async (t) => {
      const { options, client } = setUp();
      const emulator = await start(t, { ...options, faults: [{ reset: "after-headers" }] });
      const answer = await askForToken(emulator, client);
      assert.equal(answer.status, 200);
      assert.equal(answer.text, "");
      assert.equal(answer.error, "ECONNRESET");
    });

    test("a reset in the middle of the body comes after half of it", async (t) => {
      const { options, client } = setUp();
      const faults = [{ reset: "mid-body", rawBody: BODY }];
      const emulator = await start(t, { ...options, faults });
      const answer = await send(emulator.url, client);
      assert.equal(answer.headers["content-length"], "10");
      assert.equal(answer.text, "01234");
      assert.equal(answer.error, "ECONNRESET");
    });

    test("a truncated answer declares all of its length", async (t) => {
      const { options, client } = setUp();
      const emulator = await start(t, { ...options, faults: [{ truncate: 3, rawBody: BODY }] });
      const answer = await send(emulator.url, client);
      assert.equal(answer.headers["content-length"], "10");
      assert.equal(answer.text, "012");
      assert.equal(answer.error, "ECONNRESET");
    });

    test("a raw response is written as it is", async (t) => {
      const { options, client } = setUp();
      const rawResponse = "HTTP/1.1 299 Strange\r\nX-Odd: yes\r\n\r\nuntil the end";
      const emulator = await start(t, { ...options, faults: [{ rawResponse }] });
      const answer = await send(emulator.url, client);
      assert.equal(answer.status, 299);
      assert.equal(answer.statusMessage, "Strange");
      assert.deepEqual(answer.headers, { "x-odd": "yes" });
      assert.equal(answer.text, "until the end");
      assert.equal(answer.error, undefined);
    });
  });
}

describe("a stalled answer", () => {
  test("before the headers never begins", async (t) => {
    const { reached, match } = arrival();
    const emulator = await start(t, { faults: [{ match, stall: "before-headers" }] });
    const pending = send(emulator.url);
    await reached;
    assert.equal((await askForToken(emulator)).json.statusCode, 200);
    await emulator.close();
    assert.deepEqual(await pending, { error: "ECONNRESET" });
  });

  test("after the headers has no body", async (t) => {
    const emulator = await start(t, { faults: [{ stall: "after-headers" }] });
    const answer = await askForToken(emulator, { onHead: () => emulator.close() });
    assert.equal(answer.status, 200);
    assert.equal(answer.text, "");
  });

  test("in the middle of the body ends after half of it", async (t) => {
    const emulator = await start(t, { faults: [{ stall: "mid-body", rawBody: BODY }] });
    const onHead = (response) => response.once("data", () => emulator.close());
    assert.equal((await send(emulator.url, { onHead })).text, "01234");
  });
});

test("a delayed request is recorded, holds up no other, and ends with the emulator", async (t) => {
  const { reached, match } = arrival();
  const emulator = await start(t, { faults: [{ match, delay: FOREVER_MS }] });
  const pending = askForToken(emulator);
  await reached;
  assert.equal((await askForToken(emulator)).json.statusCode, 200);
  assert.equal(emulator.requests.length, 2);
  await emulator.close();
  assert.equal((await pending).error, "ECONNRESET");
});

test("a delayed request is answered in the end", async (t) => {
  const emulator = await start(t, { faults: [{ delay: 1 }] });
  assert.equal((await askForToken(emulator)).json.statusCode, 200);
});

describe("a dripping answer", () => {
  test("begins with one portion", async (t) => {
    const drip = { bytes: 4, intervalMs: FOREVER_MS };
    const emulator = await start(t, { faults: [{ drip, rawBody: BODY }] });
    const onHead = (response) => response.once("data", () => emulator.close());
    assert.equal((await send(emulator.url, { onHead })).text, "0123");
  });

  test("is complete in the end", async (t) => {
    const drip = { bytes: 3, intervalMs: 1 };
    const emulator = await start(t, { faults: [{ drip, rawBody: BODY }] });
    const answer = await send(emulator.url);
    assert.equal(answer.text, BODY);
    assert.equal(answer.error, undefined);
  });

  test("can be a raw one", async (t) => {
    const drip = { bytes: 5, intervalMs: 1 };
    const rawResponse = Buffer.from(`HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n${BODY}`);
    const emulator = await start(t, { faults: [{ drip, rawResponse }] });
    assert.equal((await send(emulator.url)).text, BODY);
  });
});

describe("a changed answer", () => {
  test("has a body in the service's form for a status from 300", async (t) => {
    const emulator = await start(t, { faults: [{ status: 503, statusMessage: "Gone Fishing" }] });
    const answer = await askForToken(emulator);
    assert.equal(answer.status, 503);
    assert.equal(answer.statusMessage, "Gone Fishing");
    assert.equal(answer.json.statusCode, 503);
    assert.equal(answer.json.apiCode, API_CODES.FAULT_INJECTED);
  });

  test("keeps the operation's body for another status below 300", async (t) => {
    const emulator = await start(t, { faults: [{ status: 201 }] });
    const answer = await askForToken(emulator);
    assert.equal(answer.status, 201);
    assert.equal(answer.json.statusCode, 200);
  });

  test("has no body for status 204", async (t) => {
    const emulator = await start(t, { faults: [{ status: 204 }] });
    const answer = await askForToken(emulator);
    assert.equal(answer.status, 204);
    assert.equal(answer.text, "");
    assert.equal(answer.headers["content-length"], undefined);
  });

  test("has the headers that the rule sets, and not those that it removes", async (t) => {
    const headers = { "Retry-After": "7", "set-cookie": ["a=1", "b=2"], Date: null };
    const emulator = await start(t, { faults: [{ status: 429, headers }] });
    const answer = await askForToken(emulator);
    assert.equal(answer.headers["retry-after"], "7");
    assert.deepEqual(answer.headers["set-cookie"], ["a=1", "b=2"]);
    assert.equal(answer.headers.date, undefined);
  });

  test("can be chunked", async (t) => {
    const headers = { "transfer-encoding": "chunked" };
    const emulator = await start(t, { faults: [{ headers, rawBody: BODY }] });
    const answer = await send(emulator.url);
    assert.equal(answer.headers["content-length"], undefined);
    assert.equal(answer.text, BODY);
  });

  test("can be any JSON value", async (t) => {
    const emulator = await start(t, { faults: [{ json: null }, { json: { statusCode: 500 } }] });
    assert.equal((await askForToken(emulator)).text, "null");
    assert.deepEqual((await askForToken(emulator)).json, { statusCode: 500 });
  });

  test("can be any bytes", async (t) => {
    const rawBody = Buffer.from([0, 255, 254]);
    const headers = { "content-type": "text/html" };
    const emulator = await start(t, { faults: [{ rawBody, headers }] });
    const answer = await send(emulator.url);
    assert.equal(answer.headers["content-type"], "text/html");
    assert.deepEqual(answer.bytes, rawBody);
  });

  const decoders = { gzip: gunzipSync, deflate: inflateSync, br: brotliDecompressSync };
  for (const [encoding, decode] of Object.entries(decoders)) {
    test(`can be compressed with ${encoding}`, async (t) => {
      const emulator = await start(t, { faults: [{ encoding }] });
      const answer = await askForToken(emulator);
      assert.equal(answer.headers["content-encoding"], encoding);
      assert.equal(answer.headers["content-length"], String(answer.bytes.length));
      assert.equal(JSON.parse(decode(answer.bytes)).statusCode, 200);
    });
  }
});

describe("an operation", () => {
  test("is not run when a fault replaces its answer", async (t) => {
    const faults = [
      { status: 500 },
      { json: {} },
      { rawBody: "" },
      { rawResponse: "HTTP/1.1 200 OK\r\n\r\n" },
      { reset: true },
    ];
    const emulator = await start(t, { faults });
    for (const _ of faults) await askForToken(emulator);
    assert.equal(emulator.stats().faults, 5);
    assert.equal(emulator.stats().tokensIssued, 0);
  });

  test("is run when a fault only damages its answer", async (t) => {
    const emulator = await start(t, { faults: [{ truncate: 0 }] });
    await askForToken(emulator);
    assert.equal(emulator.stats().tokensIssued, 1);
  });
});

test("a client that closes a dripping answer does not affect the emulator", async (t) => {
  const drip = { bytes: 1, intervalMs: 1 };
  const emulator = await start(t, { faults: [{ drip, rawBody: "x".repeat(1000) }] });
  const { socket, closed } = await openSocket(t, emulator);
  socket.once("data", () => socket.destroy());
  socket.write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
  await closed;
  assert.equal((await askForToken(emulator)).json.statusCode, 200);
});
