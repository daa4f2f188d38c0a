import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { METHODS } from "./mirrored.mjs";
import { typedCalls } from "./typed-calls.mjs";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const require = createRequire(import.meta.url);
const TSC = join(dirname(require.resolve("typescript/package.json")), "bin", "tsc");

const PACKAGES = {
  "authing-node-sdk": join(dirname(require.resolve("authing-node-sdk")), "index.d.ts"),
  "genauth-native": join(ROOT, "index.d.ts"),
};

/** Compiles a text in a folder of its own; resolves with what the compiler says. */
async function compile(t, text) {
  const folder = await mkdtemp(join(tmpdir(), "genauth-types-"));
  t.after(() => rm(folder, { recursive: true }));
  const compilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    target: "es2022",
    module: "node16",
    moduleResolution: "node16",
    noEmit: true,
    // The SDK's own declarations do not all compile.
    skipLibCheck: true,
    types: ["node"],
    typeRoots: [join(ROOT, "node_modules", "@types")],
    paths: Object.fromEntries(Object.entries(PACKAGES).map(([name, file]) => [name, [file]])),
  };
  await writeFile(join(folder, "calls.ts"), text);
  const project = join(folder, "tsconfig.json");
  await writeFile(project, JSON.stringify({ compilerOptions, files: ["calls.ts"] }));
  return new Promise((resolve) => {
    const args = [TSC, "--pretty", "false", "-p", project];
    execFile(process.execPath, args, { maxBuffer: 1 << 26 }, (_error, stdout) => resolve(stdout));
  });
}

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
