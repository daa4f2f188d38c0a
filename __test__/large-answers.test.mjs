/** Large answers: their values are those of `JSON.parse`, however their text crosses to JavaScript. */

import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, test } from "node:test";
import { hasExternalStrings } from "../lib/external-strings.js";
import { PACKAGE, printed, runNode } from "./support/child.mjs";
import { ask, credentials, failure, start, startService } from "./support/service.mjs";

/** JSON text of an answer of `size` bytes, whose data is text with these characters. */
function answerOf(size, characters) {
  const text = (data) => JSON.stringify({ statusCode: 200, message: "Success", data });
  const room = size - text({ list: [], end: "" }).length;
  const item = { name: characters.repeat(20), escaped: '\t"\\\u0001', number: 1.5, none: null };
  const bytes = Buffer.byteLength(JSON.stringify(item)) + 1;
  const list = Array.from({ length: Math.floor(room / bytes) }, () => item);
  const used = Buffer.byteLength(text({ list, end: "" }));
  return text({ list, end: "e".repeat(size - used) });
}

const CHARACTERS = { ASCII: "User", "Latin-1": "Jérôme", Chinese: "欧阳若兰", emoji: "😀👩‍👩‍👧" };
/** Among them those around 128 KB, from which on strings refer to the text, in bytes of one and of two each. */
const SIZES = [65_535, 65_536, 65_537, 100_000, 131_071, 131_072, 131_073, 1_000_000];

describe("a large answer", () => {
  for (const [name, characters] of Object.entries(CHARACTERS)) {
    test(`in ${name} has the value of JSON.parse`, async (t) => {
      const { emulator, client } = await start(t);
      for (const size of SIZES) {
        const rawBody = answerOf(size, characters);
        assert.equal(Buffer.byteLength(rawBody), size);
        emulator.fault({ rawBody });
        assert.deepEqual(await ask(client), JSON.parse(rawBody));
      }
    });
  }

  test("of 10 MB has the value of JSON.parse", async (t) => {
    const { emulator, client } = await start(t, { timeout: 60_000 });
    for (const characters of Object.values(CHARACTERS)) {
      const rawBody = answerOf(10_000_000, characters);
      emulator.fault({ rawBody });
      assert.equal(JSON.stringify(await ask(client)), JSON.stringify(JSON.parse(rawBody)));
    }
  });

  test("with a byte order mark has the value of the text after it", async (t) => {
    const { emulator, client } = await start(t);
    for (const characters of Object.values(CHARACTERS)) {
      const text = answerOf(200_000, characters);
      emulator.fault({
        rawBody: Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(text)]),
      });
      assert.deepEqual(await ask(client), JSON.parse(text));
    }
  });

  test("with one byte that is not UTF-8 rejects", async (t) => {
    const { emulator, client } = await start(t, { maxRetries: 0 });
    const rawBody = Buffer.from(answerOf(1_000_000, "欧阳若兰"));
    rawBody[500_000] = 0xff;
    emulator.fault({ rawBody });
    assert.equal((await failure(ask(client))).code, "ERR_RESPONSE_ENCODING");
  });

  test("that is broken at its end rejects", async (t) => {
    const { emulator, client } = await start(t, { maxRetries: 0 });
    for (const characters of Object.values(CHARACTERS)) {
      const rawBody = `${answerOf(200_000, characters).slice(0, -1)} `;
      emulator.fault({ rawBody });
      const error = await failure(ask(client));
      assert.equal(error.code, "ERR_RESPONSE_NOT_JSON");
    }
  });

  test("that is received once for several calls has its value for each", async (t) => {
    const { emulator, client } = await start(t);
    const rawBody = answerOf(300_000, "王");
    emulator.fault({ rawBody, times: 8 });
    const answers = await Promise.all(Array.from({ length: 8 }, () => ask(client)));
    assert.deepEqual(answers, Array(8).fill(JSON.parse(rawBody)));
  });
});

describe("many large answers", () => {
  const PROGRAM = join(PACKAGE, "__test__/programs/large-answers.mjs");

  /** Runs the program with answers of 1 MB, whose text takes 2 MB. */
  async function mostExternal(t, changes) {
    const emulator = await startService(t);
    const rawBody = `{"statusCode":200,"data":{"name":"王"}}${" ".repeat(1_000_000)}`;
    emulator.fault({ rawBody, times: Number.POSITIVE_INFINITY });
    const args = [credentials(emulator), changes].map((value) => JSON.stringify(value));
    return JSON.parse(await printed(runNode([PROGRAM, ...args]))).most;
  }

  test("give their memory back, also those of workers that are terminated", async (t) => {
    const most = await mostExternal(t, {});
    // V8 counts a text three times, and at most 24 MB of them.
    assert.ok(most < 3 * 24 * 1024 ** 2 + 16e6, `${most} bytes`);
    if (hasExternalStrings(process.versions)) {
      assert.ok(most > 3 * 2e6, `no string refers to its text: ${most} bytes`);
    }
  });

  test("are received where the runtime has no external strings", async (t) => {
    const most = await mostExternal(t, { node: "20.3.1" });
    assert.ok(most < 16e6, `${most} bytes`);
  });
});
