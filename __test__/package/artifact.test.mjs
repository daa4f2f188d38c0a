/**
 * `node scripts/test.mjs --artifact`, with which a release tests its tarballs on every platform. Its
 * tests are in `__test__/artifact`.
 */

import assert from "node:assert/strict";
import { copyFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { before, describe, test } from "node:test";
import { tarball } from "../../scripts/pack/tarball.mjs";
import { ADDON, BINARY_PACKAGE, pack, temporaryFolder, unpack } from "./support/packages.mjs";
import { ROOT, run } from "./support/process.mjs";
import { emptyProject } from "./support/project.mjs";
import { startRegistry } from "./support/registry.mjs";

/** A machine with the programs that the tests need: no cargo, no compiler, no Redis. */
const { env } = emptyProject(["tar", "gzip"]);

let packages;

before(async () => {
  packages = await pack();
});

function testArtifact(...args) {
  return run([process.execPath, join(ROOT, "scripts/test.mjs"), "--artifact", ...args], { env });
}

describe("the test of the tarballs", () => {
  test("needs neither Rust nor the tools of the repository, and passes", async () => {
    const { code, stdout } = await testArtifact("--from", dirname(packages.root));
    assert.equal(code, 0, stdout);
    assert.match(stdout, /^# pass [2-9]\d$/m);
    assert.match(stdout, /^# skipped 0$/m);
  });

  test("fails when the binary does not load", async () => {
    const folder = temporaryFolder();
    const unpacked = await unpack(packages.binary);
    writeFileSync(join(unpacked, ADDON), "not a library");
    await tarball(unpacked, folder);
    for (const path of [packages.root, packages.emulator]) {
      copyFileSync(path, join(folder, basename(path)));
    }
    const { code, stderr } = await testArtifact("--from", folder);
    assert.equal(code, 1);
    assert.match(stderr, /These tests failed:\n\n__test__\/artifact\/.+: the documented example/);
    assert.match(stderr, /ERR_BINARY/);
  });

  test("fails when this platform has no tarball", async () => {
    const folder = temporaryFolder();
    for (const path of [packages.root, packages.emulator]) {
      copyFileSync(path, join(folder, basename(path)));
    }
    const { code, stderr } = await testArtifact("--from", folder);
    assert.equal(code, 1);
    assert.match(stderr, /npm installs the binary package of this platform and no other/);
  });

  test("fails on a platform other than the named one", async () => {
    const { code, stderr } = await testArtifact("--platform", "aix-ppc64");
    assert.equal(code, 1);
    assert.match(stderr, /^This is .+, not aix-ppc64: nothing was tested\.$/m);
  });

  test("can test the packages of a registry", async () => {
    const { root, binary, emulator } = packages;
    const registry = await startRegistry([root, binary, emulator]);
    const settings = { ...env, NPM_CONFIG_REGISTRY: registry.url };
    const command = [process.execPath, join(ROOT, "scripts/test.mjs"), "--artifact", "--published"];
    const { code, stdout } = await run(command, { env: settings });
    registry.close();
    assert.equal(code, 0, stdout);
    assert.ok(registry.asked.includes(BINARY_PACKAGE));
  });

  test("lists its flags when one is unknown", async () => {
    const { code, stderr } = await testArtifact("--form", "dist");
    assert.equal(code, 1);
    assert.match(stderr, /--form.*\nUsage: /s);
  });
});
