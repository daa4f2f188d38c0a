/** Compares the versions and platforms in `docs/support.md` with the manifests and the tests. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { PLATFORMS } from "../scripts/pack/platforms.mjs";
import { PACKAGE } from "./support/child.mjs";

const read = (path) => readFileSync(join(PACKAGE, path), "utf8");
const POLICY = read("docs/support.md");

describe("the support policy", () => {
  test("names the minimum versions of the manifests", () => {
    const { engines } = JSON.parse(read("package.json"));
    const [, node] = POLICY.match(/^\| Node\.js \| (\d+) and later/m);
    assert.equal(engines.node, `>=${node}`);
    const [, rust] = POLICY.match(/Rust (\d+\.\d+) or later is needed/);
    assert.match(read("Cargo.toml"), new RegExp(`^rust-version = "${rust}"$`, "m"));
  });

  test("names the runtimes that the tarballs are tested with", () => {
    const pinned = JSON.parse(read("__test__/package/runtimes/package.json"));
    const text = JSON.stringify(pinned);
    for (const [, name, version] of POLICY.matchAll(/^\| (Bun|Deno) \| (\d+\.\d+) \|/gm)) {
      assert.match(text, new RegExp(`${name.toLowerCase()}[^"]*":"${version}\\.`));
    }
    const [, versions] = POLICY.match(/the packed packages with (\d[\d, and]+\d)/);
    for (const version of versions.match(/\d+/g))
      assert.match(text, new RegExp(`"[^"]*${version}\\.`));
  });

  test("has one row for each published platform", () => {
    const rows = [...POLICY.matchAll(/^\| (Linux|macOS|Windows) (x64|arm64)(?:, (\w+))? \|/gm)];
    const names = { Linux: "linux", macOS: "darwin", Windows: "win32" };
    const listed = rows.map(([, system, cpu, libc]) => {
      const abi = { glibc: "-gnu", musl: "-musl" }[libc] ?? (system === "Windows" ? "-msvc" : "");
      return `${names[system]}-${cpu}${abi}`;
    });
    assert.deepEqual(listed.sort(), PLATFORMS.map(({ name }) => name).sort());
  });
});
