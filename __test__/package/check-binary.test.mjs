/**
 * `scripts/check-binary.mjs` on small libraries that are compiled here: a valid one, and for each
 * check one that fails only that check. The published binary, and libraries of Windows and macOS, are
 * tested in `__test__/field/binary`.
 */

import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";
import { checkBinary } from "../../scripts/binary/checks.mjs";
import { temporaryFolder } from "./support/packages.mjs";
import { ROOT, run, succeed } from "./support/process.mjs";

const folder = temporaryFolder();

/** A valid library: the entry point of an addon, and the text with its version. */
const GOOD = `
  #include <string.h>
  const char *volatile product = "genauth-native/1.2.3";
  void copy(char *to, const char *from, unsigned long size);
  #define EXPORTED __attribute__((visibility("default")))
  EXPORTED void *napi_register_module_v1(void *env, void *exports) {
    volatile unsigned long size = 8;
    memcpy(exports, env, size);
    return (void *)product;
  }
`;

async function compile(name, { source = GOOD, flags = [] }) {
  const [code, library] = [join(folder, `${name}.c`), join(folder, `${name}.node`)];
  writeFileSync(code, source);
  const common = ["-shared", "-fPIC", "-O1", "-fvisibility=hidden", "-ffile-prefix-map=/=x/"];
  await succeed(["cc", ...common, code, "-o", library, ...flags]);
  return library;
}

/** Runs the check; resolves with the names of the failed checks. */
async function check(library, flags = []) {
  const script = join(ROOT, "scripts/check-binary.mjs");
  const args = ["--glibc", "2.17", "--expect-version", "1.2.3", ...flags];
  const { code, stdout, stderr } = await run([process.execPath, script, library, ...args]);
  const failed = [...stdout.matchAll(/^FAIL ([\w -]+): (.*)$/gm)];
  // These libraries are not addons, so none of them loads as one.
  const names = failed.map(([, name]) => name).filter((name) => name !== "load");
  return { code, stdout, stderr, names, details: failed.map(([, , detail]) => detail) };
}

const FAULTS = {
  "a newer glibc than allowed": {
    flags: [],
    args: ["--glibc", "2.13"],
    fails: "glibc",
    says: /needs 2\.14, at most 2\.13 allowed/,
  },
  "static thread-local storage": {
    source: `${GOOD} __thread int own __attribute__((tls_model("initial-exec")));
      EXPORTED void *node_api_module_get_api_version_v1(void) { return &own; }`,
    fails: "thread-local storage",
    says: /STATIC_TLS/,
  },
  "the runtime of GCC": {
    flags: ["-Wl,--no-as-needed", "-lgcc_s"],
    fails: "libraries",
    says: /needs libgcc_s\.so\.1/,
  },
  "an export that Node does not use": {
    source: `${GOOD} EXPORTED int leaked(void) { return 1; }`,
    fails: "exports",
    says: /leaked/,
  },
  "no entry point": {
    source: GOOD.replace("napi_register_module_v1", "other"),
    fails: "exports",
    says: /napi_register_module_v1 is missing/,
  },
  "a path of this machine": {
    source: `${GOOD} const char *volatile path = "${join(homedir(), "x.rs")}";`,
    fails: "build paths",
    says: /such as/,
  },
  "a path of another machine": {
    source: `${GOOD} const char *volatile path = "/home/runner/.cargo/registry/src/a.rs";`,
    fails: "build paths",
    says: /\/home\/runner/,
  },
  "a size above the limit": {
    args: ["--max-bytes", "1000"],
    fails: "size",
    says: /bytes, at most 1,000 allowed/,
  },
  "another version": {
    args: ["--expect-version", "1.2.4"],
    fails: "version",
    says: /genauth-native\/1\.2\.4 does not occur/,
  },
};

describe("check-binary", { skip: process.platform !== "linux" && "compiles ELF libraries" }, () => {
  test("accepts a valid library and prints every check", async () => {
    const { names, stdout } = await check(await compile("good", {}));
    assert.deepEqual(names, []);
    for (const name of [
      "glibc",
      "thread-local storage",
      "libraries",
      "exports",
      "build paths",
      "size",
      "version",
    ]) {
      assert.match(stdout, new RegExp(`^ok   ${name}: .`, "m"));
    }
  });

  test("tells a path in a folder of this machine from names that look like it", async () => {
    for (const [text, passed] of [
      ["crates/linker/builder.rs", true],
      ["a/build/b.rs", true],
      ["/build/b.rs", false],
    ]) {
      const source = `${GOOD} const char *volatile path = "${text}";`;
      const bytes = readFileSync(await compile(`path-${passed}`, { source }));
      const limits = { glibc: "2.17", bytes: 1e6, version: "1.2.3", paths: ["/build"] };
      const found = checkBinary(bytes, limits).find(({ name }) => name === "build paths");
      assert.equal(found.passed, passed, `${text}: ${found.detail}`);
    }
  });

  for (const [fault, { source, flags, args, fails, says }] of Object.entries(FAULTS)) {
    test(`rejects a library with ${fault}`, async () => {
      const library = await compile(fault.replaceAll(" ", "-"), { source, flags });
      const { code, names, details, stderr } = await check(library, args);
      assert.equal(code, 1);
      assert.deepEqual(names, [fails]);
      assert.match(details.join("\n"), says);
      assert.match(stderr, new RegExp(`cannot be published: .*${fails}`));
    });
  }

  test("rejects a binary of this platform that does not load", async () => {
    const { stdout } = await check(await compile("not-an-addon", {}));
    assert.match(stdout, /^FAIL load: /m);
  });

  test("rejects a file that is not a library, and a missing file", async () => {
    const { code, stderr } = await check(join(ROOT, "package.json"));
    assert.equal(code, 1);
    assert.match(
      stderr,
      /package\.json: This is not a shared library of Linux, macOS or Windows\./,
    );
    const missing = await check(join(folder, "none.node"));
    assert.equal(missing.code, 1);
    assert.match(missing.stderr, /ENOENT/);
  });

  test("rejects unknown arguments", async () => {
    const { code, stderr } = await check("a", ["b"]);
    assert.equal(code, 1);
    assert.match(stderr, /Name one file\.\nUsage: /);
  });
});
