/**
 * Programs as users of authing-node-sdk write them, with its types and names only. Each compiles against both
 * packages, and prints the same with both, against a fresh emulator. Installation under the alias is tested in
 * `__test__/package/alias.test.mjs`.
 */

import assert from "node:assert/strict";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, test } from "node:test";
import { DEMO_ACCESS_KEY, DEMO_APP, startEmulator } from "genauth-emulator";
import { PACKAGE, printed, runNode } from "../support/child.mjs";

const require = createRequire(import.meta.url);
const TSC = join(dirname(require.resolve("typescript/package.json")), "bin", "tsc");
const PACKAGES = {
  "authing-node-sdk": dirname(require.resolve("authing-node-sdk/package.json")),
  "genauth-native": PACKAGE,
};
const SOURCES = join(PACKAGE, "__test__/programs/management");

/** The programs, with what they print. */
const PROGRAMS = {
  "user-migration.ts": {
    created: 120,
    again: 409,
    listed: 120,
    status: "Suspended",
    name: '用户 0 "é"',
    batch: ["old-3@example.com", "old-4@example.com"],
    removed: true,
    gone: 404,
  },
  "role-sync.cts": {
    editor: { isNew: true, isNewAgain: false, members: ["u1", "u2"] },
    reader: { isNew: true, isNewAgain: false, members: ["u2"] },
    left: ["u2"],
    roles: ["editor", "reader"],
    free: 404,
    direct: "reader",
  },
  "audit-report.ts": {
    administrators: "number",
    users: "number",
    total: "number",
    system: true,
    report: "object",
    failure: "Error",
  },
};

/** Compiles a program in a folder where `authing-node-sdk` is a package; returns the JavaScript file. */
async function compiled(t, program, root) {
  const folder = mkdtempSync(join(tmpdir(), "genauth-program-"));
  t.after(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(root, join(folder, "node_modules/authing-node-sdk"));
  cpSync(join(SOURCES, program), join(folder, program));
  const compilerOptions = {
    strict: true,
    noUncheckedIndexedAccess: false,
    target: "es2022",
    module: "node16",
    outDir: "out",
    rootDir: ".",
    // The declarations of authing-node-sdk do not all compile.
    skipLibCheck: true,
    types: ["node"],
    typeRoots: [join(PACKAGE, "node_modules/@types")],
  };
  const project = join(folder, "tsconfig.json");
  writeFileSync(project, JSON.stringify({ compilerOptions, files: [program] }));
  writeFileSync(join(folder, "package.json"), "{}");
  const { code, stdout } = await runNode([TSC, "--pretty", "false", "-p", project]);
  assert.equal(stdout, "");
  assert.equal(code, 0);
  return join(folder, "out", program.replace(/\.(c?)ts$/, ".$1js"));
}

/** The JSON that a program prints. */
async function output(file) {
  const emulator = await startEmulator();
  const env = {
    HOST: emulator.url,
    KEY_ID: DEMO_ACCESS_KEY.accessKeyId,
    KEY_SECRET: DEMO_ACCESS_KEY.accessKeySecret,
    APP_ID: DEMO_APP.appId,
    APP_SECRET: DEMO_APP.appSecret,
  };
  try {
    return JSON.parse(await printed(runNode([file], { env })));
  } finally {
    await emulator.close();
  }
}

for (const [program, expected] of Object.entries(PROGRAMS)) {
  describe(program, () => {
    for (const [name, root] of Object.entries(PACKAGES)) {
      test(`compiles and runs with ${name}`, async (t) => {
        const file = await compiled(t, program, root);
        assert.deepEqual(await output(file), expected);
      });
    }
  });
}
