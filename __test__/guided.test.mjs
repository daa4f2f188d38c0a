/** Tests of the builds with a profile: `scripts/build/guided.mjs` and `scripts/build/stable-names.rs`. */

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { counting, guided, isUsable, MADE_WITH, madeWith } from "../scripts/build/guided.mjs";
import { PACKAGE } from "./support/child.mjs";

const folder = mkdtempSync(join(tmpdir(), "genauth-guided-"));
after(() => rmSync(folder, { recursive: true }));

const source = join(folder, "hot.rs");
writeFileSync(source, "pub fn hot(limit: u32) -> u32 { (0..limit).sum() }\n");

const { RUSTC_WRAPPER } = counting(folder, folder).env;

/** Compiles the function as a crate of a package, and returns the name that rustc gives it. */
function nameOf({ version, metadata, name = "hot" }) {
  const args = ["--crate-type=lib", "--crate-name=hot", "--emit=llvm-ir", "-o", "-", source];
  const env = { ...process.env, CARGO_PKG_NAME: name, CARGO_PKG_VERSION: version };
  const command = ["rustc", ...args, "-C", `metadata=${metadata}`];
  const ir = execFileSync(RUSTC_WRAPPER, command, { env, encoding: "utf8" });
  return /^define .*@(\w*hot\w*)\(/m.exec(ir)[1];
}

describe("the names of functions, by which a profile knows them", () => {
  const known = nameOf({ version: "1.2.3", metadata: "0123456789abcdef" });

  test("are the same with another target or other dependencies", () => {
    assert.equal(nameOf({ version: "1.2.3", metadata: "fedcba9876543210" }), known);
  });

  for (const [first, second] of [
    ["1.2.3", "1.10.0"],
    ["0.3.1", "0.3.2-rc.1"],
    ["0.0.4", "0.0.4+build"],
  ]) {
    test(`are the same in the compatible versions ${first} and ${second}`, () => {
      const metadata = "m";
      assert.equal(nameOf({ version: first, metadata }), nameOf({ version: second, metadata }));
    });
  }

  for (const [first, second] of [
    ["1.2.3", "2.2.3"],
    ["0.3.1", "0.4.1"],
    ["0.0.4", "0.0.5"],
  ]) {
    test(`differ in ${first} and ${second}, which one build may contain`, () => {
      const metadata = "m";
      assert.notEqual(nameOf({ version: first, metadata }), nameOf({ version: second, metadata }));
    });
  }

  test("differ in packages of different names", () => {
    assert.notEqual(nameOf({ version: "1.2.3", metadata: "m", name: "cold" }), known);
  });
});

test("the wrapper of rustc passes on what cargo asks, and the exit code", () => {
  const ask = (...args) =>
    execFileSync(RUSTC_WRAPPER, ["rustc", ...args], { encoding: "utf8", stdio: "pipe" });
  assert.match(ask("--version"), /^rustc 1\./);
  assert.throws(() => ask("--no-such-flag"), { status: 1 });
});

describe("the profile", () => {
  test("is of the toolchain that releases are built with", () => {
    const toolchain = readFileSync(join(PACKAGE, "rust-toolchain.toml"), "utf8");
    assert.ok(isUsable(/^channel = "([\d.]+)"$/m.exec(toolchain)[1]), "Run `npm run profile`.");
  });

  test("has its version of Rust written as the formatter writes it", () => {
    const written = readFileSync(MADE_WITH, "utf8");
    assert.equal(written, madeWith(JSON.parse(written).rustc));
  });

  test("is not used with another version of Rust, whose names of functions differ", () => {
    assert.equal(isUsable("1.88.0"), false);
  });

  test("is not written by a build: all crates depend on the file, and would be built anew", () => {
    const use = guided(folder).flags.find((flag) => flag.startsWith("-Cprofile-use="));
    const written = () => statSync(use.slice("-Cprofile-use=".length)).mtimeMs;
    const before = written();
    guided(folder);
    assert.equal(written(), before);
  });

  test("can be read by rustc", { skip: !isUsable() && "another version of Rust" }, () => {
    const args = ["--crate-type=lib", "-O", "-o", join(folder, "libhot.rlib"), source];
    execFileSync("rustc", [...args, ...guided(folder).flags], { stdio: "pipe" });
  });
});
