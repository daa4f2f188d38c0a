import assert from "node:assert/strict";
import { copyFileSync, cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { FEATURES } from "./support/features.mjs";
import { ADDON, BINARY_PACKAGE, pack } from "./support/packages.mjs";
import { HERE, ROOT, run, succeed } from "./support/process.mjs";
import { emptyProject, install } from "./support/project.mjs";
import { startRegistry } from "./support/registry.mjs";
import { findRuntimes } from "./support/runtimes.mjs";
import { assertAnswer, COMMON_JS, MODULE } from "./support/sample.mjs";
import { startServer } from "./support/server.mjs";

/** The documented example with imports of single files, as in programs for authing-node-sdk. */
const DEEP = `
import { SignUpDto } from "genauth-native/dist/models";
import { SignUpDto as fromFile } from "genauth-native/dist/models/SignUpDto.js";
${MODULE.replace("genauth-native", "genauth-native/dist")}
if (SignUpDto.connection !== fromFile.connection) throw new Error("These are two modules.");
`;

/** The documented example in all variants; those in TypeScript are compiled, too. */
const SOURCES = {
  "common.cjs": COMMON_JS,
  "module.mjs": MODULE,
  "deep.mjs": DEEP,
  "typed.cts": MODULE,
  "typed.mts": MODULE,
};
const SAMPLES = {
  "common.cjs": "as CommonJS",
  "module.mjs": "as an ECMAScript module",
  "deep.mjs": "with imports of single files",
  "compiled/typed.cjs": "as TypeScript compiled to CommonJS",
  "compiled/typed.mjs": "as TypeScript compiled to an ECMAScript module",
};
const COMPILER_FLAGS =
  "--strict --target es2022 --module node16 --types node --outDir compiled --skipLibCheck false";

const runtimes = await findRuntimes();
const server = await startServer();
let project;

after(() => server.close());

before(async () => {
  const { root, binary } = await pack();
  project = emptyProject();
  const registry = await startRegistry();
  const { code, stderr } = await install(project, registry, [root, binary]);
  registry.close();
  assert.equal(code, 0, stderr);
  for (const [name, text] of Object.entries(SOURCES)) {
    writeFileSync(join(project.folder, name), text);
  }
  cpSync(join(HERE, "programs"), project.folder, { recursive: true });
  const modules = join(ROOT, "node_modules");
  await succeed(
    [
      process.execPath,
      join(modules, "typescript/bin/tsc"),
      ...COMPILER_FLAGS.split(" "),
      ...["--typeRoots", join(modules, "@types"), "typed.cts", "typed.mts"],
    ],
    { cwd: project.folder },
  );
  Object.assign(project.env, server.env);
});

/** Runs a program of the project in a runtime. */
function runIn({ command }, ...args) {
  return run([...command, ...args], { cwd: project.folder, env: project.env });
}

async function assertPrintsTheAnswer(runtime, file) {
  const { code, stdout, stderr } = await runIn(runtime, file);
  assert.equal(code, 0, stderr);
  assert.equal(stderr, "");
  assertAnswer(stdout);
}

test("on Linux x64 the tests cover six runtimes", () => {
  const expected = process.platform === "linux" && process.arch === "x64" ? 6 : 1;
  assert.equal(runtimes.length, expected);
});

for (const runtime of runtimes) {
  describe(`the documented example runs with ${runtime.title}`, () => {
    for (const [file, form] of Object.entries(SAMPLES)) {
      test(form, () => assertPrintsTheAnswer(runtime, file));
    }

    if (runtime.runsTypeScript) {
      test("as TypeScript, without compilation", () => assertPrintsTheAnswer(runtime, "typed.mts"));
    }
  });

  describe(`with ${runtime.title}`, () => {
    if (runtime.restricted !== undefined) {
      test("the package loads when only files of the project are readable", async () => {
        const command = [...runtime.restricted(project.folder), "common.cjs"];
        const options = { cwd: project.folder, env: project.env };
        const { code, stdout, stderr } = await run(command, options);
        assert.equal(code, 0, stderr);
        assertAnswer(stdout);
      });
    }

    test("GENAUTH_NATIVE_PATH selects the binary", async () => {
      const path = join(project.folder, "named.node");
      copyFileSync(join(project.folder, "node_modules", BINARY_PACKAGE, ADDON), path);
      const start = (named) =>
        run([...runtime.command, "common.cjs"], {
          cwd: project.folder,
          env: { ...project.env, GENAUTH_NATIVE_PATH: named },
        });
      const { code, stdout, stderr } = await start(path);
      assert.equal(code, 0, stderr);
      assertAnswer(stdout);
      const wrong = await start(join(project.folder, "absent.node"));
      assert.equal(wrong.code, 1);
      assert.match(wrong.stderr, /absent\.node, which GENAUTH_NATIVE_PATH names, cannot be loaded/);
    });

    for (const [feature, sentence, expected, exitCode = 0] of FEATURES) {
      test(sentence, async () => {
        const { code, stdout, stderr } = await runIn(runtime, "features.mjs", feature);
        assert.equal(code, exitCode, stderr);
        const printed = stdout === "" ? undefined : JSON.parse(stdout);
        assert.deepEqual(printed, typeof expected === "function" ? expected(runtime) : expected);
      });
    }
  });
}
