import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { createServer } from "node:tls";
import { gzipSync } from "node:zlib";
import { createCertificate } from "genauth-emulator";
import { GenAuthError, ResponseError } from "genauth-native";
import { startRelay } from "./support/relay.mjs";
import { ask, clientOf, failure, start } from "./support/service.mjs";
import { listen } from "./support/tcp.mjs";

/** Invalid answers: the fault, the code, and whether the call is retryable. */
const UNUSABLE = [
  ["an HTML page", { rawBody: "<html>x</html>" }, "ERR_RESPONSE_NOT_JSON", false],
  ["plain text", { rawBody: "OK" }, "ERR_RESPONSE_NOT_JSON", false],
  ["JSON that ends halfway", { rawBody: '{"a":[1,2' }, "ERR_RESPONSE_NOT_JSON", false],
  ["two JSON values", { rawBody: '{"a":1}{"b":2}' }, "ERR_RESPONSE_NOT_JSON", false],
  ["JSON with a comment", { rawBody: "{} // end" }, "ERR_RESPONSE_NOT_JSON", false],
  ["text that begins like JSON", { rawBody: "not found" }, "ERR_RESPONSE_NOT_JSON", false],
  ["no body", { rawBody: "" }, "ERR_RESPONSE_EMPTY", false],
  ["only white space", { rawBody: " \n" }, "ERR_RESPONSE_EMPTY", false],
  [
    "bytes that are not UTF-8",
    { rawBody: Buffer.from([0x22, 0xff, 0x22]) },
    "ERR_RESPONSE_ENCODING",
    true,
  ],
  [
    "an invalid gzip body",
    { rawBody: "{}", headers: { "content-encoding": "gzip" } },
    "ERR_RESPONSE_ENCODING",
    true,
  ],
  [
    "gzip that ends halfway",
    { rawBody: gzipSync('{"a":1}').subarray(0, 12), headers: { "content-encoding": "gzip" } },
    "ERR_RESPONSE_ENCODING",
    true,
  ],
  [
    "an encoding that was not requested",
    { rawBody: "{}", headers: { "content-encoding": "zstd" } },
    "ERR_RESPONSE_ENCODING",
    false,
  ],
  [
    "several encodings",
    { rawBody: gzipSync(gzipSync("{}")), headers: { "content-encoding": "gzip, gzip" } },
    "ERR_RESPONSE_ENCODING",
    false,
  ],
  ["fewer bytes than declared", { truncate: 10 }, "ERR_RESPONSE_TRUNCATED", true],
  ["text instead of HTTP", { rawResponse: "hello\r\n\r\n" }, "ERR_RESPONSE_PROTOCOL", false],
  [
    "an invalid header",
    { rawResponse: "HTTP/1.1 200 OK\r\nbad header\r\n\r\n{}" },
    "ERR_RESPONSE_PROTOCOL",
    false,
  ],
  [
    "a chunk without a size",
    { rawResponse: "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n{}" },
    "ERR_RESPONSE_TRUNCATED",
  ],
];

describe("an invalid answer rejects:", () => {
  for (const [what, rule, code, retryable] of UNUSABLE) {
    test(`${what} (${code})`, async (t) => {
      const { emulator, client } = await start(t, { maxRetries: 0 });
      emulator.fault(rule);
      const error = await failure(ask(client));
      assert.ok(error instanceof ResponseError && error instanceof GenAuthError, error.stack);
      assert.equal(error.name, "ResponseError");
      assert.equal(error.code, code);
      assert.equal(error.attempts, 1);
      assert.equal(error.operation, "getWechatMpAccessTokenInfo");
      assert.match(error.message, /^getWechatMpAccessTokenInfo: The response .*\.$/);
      if (retryable !== undefined) {
        assert.equal(error.retryable, retryable);
      }
    });
  }

  test("an HTML page, which the message names, without a retry", async (t) => {
    const { emulator, client } = await start(t);
    const fault = emulator.fault({ rawBody: "<title>Maintenance</title>", times: Infinity });
    const error = await failure(ask(client));
    assert.match(error.message, /not JSON, but a page of HTML or XML \(26 bytes\)/);
    assert.doesNotMatch(error.message, /Maintenance/);
    assert.equal(error.response.status, 200);
    assert.equal(fault.hits, 1);
  });

  test("status 204, which has no value for the result", async (t) => {
    const port = await listen(t, (socket) => {
      socket.on("data", () => socket.write("HTTP/1.1 204 No Content\r\n\r\n"));
    });
    const error = await failure(ask(clientOf({ url: `http://127.0.0.1:${port}` })));
    assert.equal(error.code, "ERR_RESPONSE_EMPTY");
    assert.equal(error.response.status, 204);
  });

  test("what a server says before it is asked, as one of another protocol does", async (t) => {
    const { ca, ...certificate } = createCertificate();
    // The last message of the handshake of TLS 1.2 is the server's: what it says then arrives with it.
    const server = createServer({ ...certificate, maxVersion: "TLSv1.2" }, (socket) => {
      socket.end("SSH-2.0-server\r\n");
    });
    const port = await startRelay(t, await listen(t, undefined, server));
    const client = clientOf({ url: `https://127.0.0.1:${port}` }, { ca, maxRetries: 0 });
    const error = await failure(ask(client));
    assert.ok(error instanceof ResponseError, error.stack);
    assert.equal(error.code, "ERR_RESPONSE_PROTOCOL");
    assert.match(error.message, /is not valid HTTP\.$/);
    assert.equal(error.outcome, "not-sent");
  });

  test("of calls that are answered together, that call alone, and its error has its answer", async (t) => {
    const KINDS = [
      (number) => ({ text: `{"number":${number}}` }),
      (number) => ({ text: `{"number":${number}`, code: "ERR_RESPONSE_NOT_JSON" }),
      (number) => ({ text: `{"number":${number},"name":"名"}` }),
      (number) => ({ text: `{"number":${number},"note":"${"n".repeat(3_000)}"}` }),
    ];
    const kindOf = (number) => KINDS[number % KINDS.length](number);
    const idOf = (number) => `00000000-0000-4000-8000-${`${number}`.padStart(12, "0")}`;
    // Answers that arrive in one piece are settled together.
    let waiting = [];
    const port = await listen(t, (socket) => {
      socket.on("data", (chunk) => {
        waiting.push([socket, Number(/x-number: (\d+)/i.exec(chunk.toString("latin1"))[1])]);
        if (waiting.length < 100) return;
        for (const [to, number] of waiting) {
          const { text } = kindOf(number);
          const length = Buffer.byteLength(text);
          to.write(
            `HTTP/1.1 200 OK\r\ncontent-length: ${length}\r\nx-request-id: ${idOf(number)}\r\n\r\n${text}`,
          );
        }
        waiting = [];
      });
    });
    const client = clientOf({ url: `http://127.0.0.1:${port}` });
    for (let round = 0; round < 3; round += 1) {
      const numbers = Array.from({ length: 100 }, (_, index) => 100 * round + index);
      const settled = await Promise.allSettled(
        numbers.map((number) => client.getCountryList({ headers: { "x-number": `${number}` } })),
      );
      for (const [index, { value, reason }] of settled.entries()) {
        const { text, code } = kindOf(numbers[index]);
        if (code === undefined) {
          assert.deepEqual(value, JSON.parse(text));
        } else {
          assert.equal(reason.code, code);
          assert.equal(reason.requestId, idOf(numbers[index]));
          assert.equal(reason.response.data, text);
        }
      }
    }
  });

  test("the client works after each of them", async (t) => {
    const { emulator, client } = await start(t, { maxRetries: 0 });
    for (const [, rule] of UNUSABLE) {
      emulator.fault(rule);
      await failure(ask(client));
      assert.equal((await ask(client)).statusCode, 200);
    }
  });
});
