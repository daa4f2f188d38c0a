import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ask, failure, start } from "./support/service.mjs";

const ENCODINGS = ["gzip", "deflate", "br"];
/** Text of this many bytes in JSON. */
const jsonOf = (bytes) => `"${"x".repeat(bytes - 2)}"`;

describe("compressed answers", () => {
  for (const encoding of ENCODINGS) {
    test(`with ${encoding} are decoded`, async (t) => {
      const { emulator, client } = await start(t);
      emulator.fault({ encoding });
      assert.equal((await ask(client)).statusCode, 200);
      const value = { names: Array(20_000).fill("王小明"), text: "é".repeat(70_000) };
      emulator.fault({ encoding, json: value });
      assert.deepEqual(await ask(client), value);
    });

    test(`with ${encoding} are decoded in errors, too`, async (t) => {
      const { emulator, client } = await start(t, { maxRetries: 0 });
      emulator.fault({ encoding, status: 500, json: { message: "inside", apiCode: 3 } });
      assert.deepEqual((await failure(ask(client))).response.data, {
        message: "inside",
        apiCode: 3,
      });
    });

    test(`with ${encoding} that exceed maxResponseBytes are rejected`, async (t) => {
      const { emulator, client } = await start(t, { maxResponseBytes: 100_000 });
      emulator.fault({ encoding, rawBody: jsonOf(100_000) });
      assert.equal((await ask(client)).length, 99_998);
      emulator.fault({ encoding, rawBody: jsonOf(100_001), times: Infinity });
      const error = await failure(ask(client));
      assert.equal(error.name, "ResponseError");
      assert.equal(error.code, "ERR_RESPONSE_TOO_LARGE");
      assert.match(error.message, /larger than 100000 bytes; raise maxResponseBytes/);
      assert.equal(error.attempts, 1);
    });
  }
});

describe("the size of an answer", () => {
  test("may be exactly maxResponseBytes", async (t) => {
    const { emulator, client } = await start(t, { maxResponseBytes: 1_000 });
    emulator.fault({ rawBody: jsonOf(1_000) });
    assert.equal((await ask(client)).length, 998);
    emulator.fault({ rawBody: jsonOf(1_001) });
    assert.equal((await failure(ask(client))).code, "ERR_RESPONSE_TOO_LARGE");
  });

  test("is checked in its declared length, before the body arrives", async (t) => {
    const { emulator, client } = await start(t, { maxResponseBytes: 1_000 });
    emulator.fault({ rawBody: jsonOf(1_001), stall: "after-headers" });
    assert.equal((await failure(ask(client))).code, "ERR_RESPONSE_TOO_LARGE");
  });

  test("may be many megabytes when the option allows it", async (t) => {
    const options = { maxResponseBytes: 64 * 1024 * 1024, timeout: 60_000 };
    const { emulator, client } = await start(t, options);
    emulator.fault({ rawBody: jsonOf(20 * 1024 * 1024) });
    assert.equal((await ask(client)).length, 20 * 1024 * 1024 - 2);
  });
});
