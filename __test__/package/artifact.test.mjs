/**
 * `node scripts/test.mjs --artifact`, with which a release tests its tarballs on every platform. What it
 * tests is in `__test__/artifact`.
 */

import assert from "node:assert/strict";
import { copyFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { before, describe, test } from "node:test";
import { tarball } from "../../scripts/pack/tarball.mjs";
import { ADDON, pack, temporaryFolder, unpack } from "./support/packages.mjs";
import { ROOT, run } from "./support/process.mjs";
import { emptyProject } from "./support/project.mjs";

/** A machine with what the tests need: no cargo, no compiler, no Redis. */
const { env } = emptyProject(["tar", "gzip"]);

let packages;

before(async () => {
  packages = await pack();
});

function testArtifact(...args) {
  return run([process.execPath, join(ROOT, "scripts/test.mjs"), "--artifact", ...args], { env });
}

describe("testing the tarballs", () => {
  test("needs neither Rust nor the tools of the tree, and passes", async () => {
    const { code, stdout } = await testArtifact("--from", dirname(packages.root));
    assert.equal(code, 0, stdout);
    assert.match(stdout, /^# pass [2-9]\d$/m);
    assert.match(stdout, /^# skipped 0$/m);
  });

  test("fails where the binary does not load", async () => {
    const folder = temporaryFolder();
    const unpacked = await unpack(packages.binary);
    writeFileSync(join(unpacked, ADDON), "not a library");
    await tarball(unpacked, folder);
    for (const path of [packages.root, packages.emulator]) {
      copyFileSync(path, join(folder, basename(path)));
    }
    const { code, stderr } = await testArtifact("--from", folder);
    assert.equal(code, 1);
    assert.match(stderr, /These tests failed:\n\n__test__\/artifact\/.+: the documented sample/);
    assert.match(stderr, /ERR_BINARY/);
  });

  test("fails where this platform has no tarball", async () => {
    const folder = temporaryFolder();
    for (const path of [packages.root, packages.emulator]) {
      copyFileSync(path, join(folder, basename(path)));
    }
    const { code, stderr } = await testArtifact("--from", folder);
    assert.equal(code, 1);
    assert.match(stderr, /npm installs the binary package of this platform and no other/);
  });

  test("explains its flags", async () => {
    const { code, stderr } = await testArtifact("--form", "dist");
    assert.equal(code, 1);
    assert.match(stderr, /--form.*\nUsage: /s);
  });
});
