import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ask, clientOf, failure, start } from "./support/service.mjs";
import { listen } from "./support/tcp.mjs";

/** Correct answers of servers and gateways in various forms. */
const FORMS = {
  "with content-length": 'HTTP/1.1 200 OK\r\nContent-Length: 7\r\n\r\n{"a":1}',
  "until the connection ends": 'HTTP/1.1 200 OK\r\n\r\n{"a":1}',
  "of HTTP/1.0": 'HTTP/1.0 200 OK\r\ncontent-type: application/json\r\n\r\n{"a":1}',
  "in chunks":
    'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n3\r\n{"a\r\n4\r\n":1}\r\n0\r\n\r\n',
  "in chunks with extensions and trailers":
    'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n7;x=y\r\n{"a":1}\r\n0\r\nx-sum: 1\r\n\r\n',
  "after early hints":
    'HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length: 7\r\n\r\n{"a":1}',
  "after 100 Continue":
    'HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length: 7\r\n\r\n{"a":1}',
  "without a reason phrase": 'HTTP/1.1 200 \r\ncontent-length: 7\r\n\r\n{"a":1}',
  "with the same length twice":
    'HTTP/1.1 200 OK\r\ncontent-length: 7\r\ncontent-length: 7\r\n\r\n{"a":1}',
  "with header values that are not ASCII":
    'HTTP/1.1 200 OK\r\nx-name: é王\r\ncontent-length: 7\r\n\r\n{"a":1}',
  "with many headers": `HTTP/1.1 200 OK\r\n${Array.from({ length: 80 }, (_, n) => `x-${n}: ${n}\r\n`).join("")}content-length: 7\r\n\r\n{"a":1}`,
  "with a large header": `HTTP/1.1 200 OK\r\nx-large: ${"x".repeat(15_000)}\r\ncontent-length: 7\r\n\r\n{"a":1}`,
};

/** Answers that contradict themselves, as in attacks by request smuggling. */
const CONTRADICTIONS = {
  "two different lengths":
    'HTTP/1.1 200 OK\r\ncontent-length: 7\r\ncontent-length: 8\r\n\r\n{"a":1}',
  "a negative length": 'HTTP/1.1 200 OK\r\ncontent-length: -1\r\n\r\n{"a":1}',
  "a chunk that is shorter than its declared size":
    'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nff\r\n{"a":1}\r\n0\r\n\r\n',
};

describe("an answer", () => {
  for (const [form, rawResponse] of Object.entries(FORMS)) {
    test(`${form} is accepted`, async (t) => {
      const { emulator, client } = await start(t, { maxRetries: 0 });
      emulator.fault({ rawResponse });
      assert.deepEqual(await ask(client), { a: 1 });
    });
  }

  for (const [form, rawResponse] of Object.entries(CONTRADICTIONS)) {
    test(`with ${form} is rejected`, async (t) => {
      const { emulator, client } = await start(t, { maxRetries: 0 });
      emulator.fault({ rawResponse });
      const error = await failure(ask(client));
      assert.equal(error.name, "ResponseError");
    });
  }

  test("that arrives byte by byte is decoded, including multibyte characters", async (t) => {
    const { emulator, client } = await start(t);
    emulator.fault({ json: { name: "王🎉" }, drip: { bytes: 1, intervalMs: 1 } });
    assert.deepEqual(await ask(client), { name: "王🎉" });
  });

  test("that arrives before the end of the request is accepted", async (t) => {
    const port = await listen(t, (socket) => {
      const answer = 'HTTP/1.1 200 OK\r\ncontent-length: 7\r\n\r\n{"a":1}';
      socket.once("data", () => socket.write(answer));
    });
    const client = clientOf({ url: `http://127.0.0.1:${port}` });
    const body = { appId: "wx", appSecret: "s", large: "x".repeat(1_000_000) };
    assert.deepEqual(await client.getWechatMpAccessToken(body), { a: 1 });
  });

  test("without a request does not reach a later call", async (t) => {
    const { emulator, client } = await start(t, { maxRetries: 0 });
    const answer = 'HTTP/1.1 200 OK\r\ncontent-length: 7\r\n\r\n{"a":1}';
    emulator.fault({ rawResponse: answer + answer.replace("1}", "2}") });
    assert.deepEqual(await ask(client), { a: 1 });
    assert.equal((await ask(client, { maxRetries: 2 })).statusCode, 200);
  });

  test("with a repeated header has the joined values in the error, as in Node", async (t) => {
    const { emulator, client } = await start(t, { maxRetries: 0 });
    emulator.fault({ status: 400, headers: { via: ["one", "two"] } });
    assert.equal((await failure(ask(client))).response.headers.via, "one, two");
  });
});
