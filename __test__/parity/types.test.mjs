import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { compile, PACKAGES } from "./compile.mjs";
import { METHODS } from "./mirrored.mjs";
import { typedCalls } from "./typed-calls.mjs";

describe("a program that calls every operation", () => {
  for (const name of Object.keys(PACKAGES)) {
    test(`compiles against the types of ${name}`, async (t) => {
      assert.equal(await compile(t, typedCalls(name)), "");
    });
  }

  test("is the same program but for the import, and has all 133 calls", () => {
    const [theirs, ours] = Object.keys(PACKAGES).map((name) => typedCalls(name).split("\n"));
    assert.deepEqual(theirs.slice(1), ours.slice(1));
    assert.notEqual(theirs[0], ours[0]);
    const calls = theirs.filter((line) => line.includes("await client."));
    assert.equal(calls.length, METHODS.size);
    assert.equal(calls.length, 133);
  });

  test("would not compile with a wrong field, so that the types are not any", async (t) => {
    for (const name of Object.keys(PACKAGES)) {
      const text = `${typedCalls(name)}
client.getDetail({ nummer: "1" });
client.bindEmail({ email: 1, passCode: "1" });
client.getProfile({}).then((answer) => answer.dada);
`;
      const faults = (await compile(t, text)).trim().split("\n");
      assert.deepEqual(
        faults.filter((line) => /^\S+calls\.ts\(/.test(line)).length,
        3,
        faults.join("\n"),
      );
    }
  });
});
