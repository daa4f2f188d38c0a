/** Options and output of `npm run pack`. The packed files are tested in `tarballs.test.mjs`. */

import assert from "node:assert/strict";
import { cpSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { binaryName, packageName } from "../../scripts/pack/platforms.mjs";
import { flatName } from "../../scripts/pack/tarball.mjs";
import { PLATFORM, pack, readJson, temporaryFolder, unpack } from "./support/packages.mjs";
import { ROOT, run, succeed } from "./support/process.mjs";

const ADDON = binaryName(PLATFORM);
const SCRIPT = join(ROOT, "scripts/pack.mjs");
const { version } = readJson(join(ROOT, "package.json"));
/** A platform that differs from that of this machine. */
const OTHER = PLATFORM === "linux-arm64-gnu" ? "linux-x64-gnu" : "linux-arm64-gnu";

function packed(platform, folder) {
  return join(folder, `${flatName(packageName(platform))}-${version}.tgz`);
}

describe("npm run pack", () => {
  test("prints the files with their sizes, packed and unpacked", async () => {
    const { root, binary, emulator, output } = await pack();
    const lines = output.trimEnd().split("\n");
    assert.equal(lines.length, 3);
    for (const [index, path] of [root, binary, emulator].entries()) {
      const [file, sizes] = lines[index].split("  ");
      assert.equal(file, path);
      assert.match(sizes, /^[\d,]+ kB, unpacked [\d,]+ kB$/);
    }
  });

  test("says how to build the binary when there is none", async () => {
    const tree = temporaryFolder();
    for (const path of ["scripts", "lib", "package.json"]) {
      cpSync(join(ROOT, path), join(tree, path), { recursive: true });
    }
    const { code, stdout, stderr } = await run([
      process.execPath,
      join(tree, "scripts/pack.mjs"),
      "--no-build",
    ]);
    assert.equal(code, 1);
    assert.equal(stdout, "");
    assert.equal(
      stderr,
      `There is no ${ADDON}: run \`npm run build\` first, or leave out --no-build.\n`,
    );
  });

  test("packs a binary from another machine for its platform", async () => {
    const out = temporaryFolder();
    const binary = join(ROOT, ADDON);
    const args = ["--binary", binary, "--platform", OTHER, "--out", out];
    await succeed([process.execPath, SCRIPT, ...args]);
    assert.deepEqual(readdirSync(out), [packed(OTHER, out).slice(out.length + 1)]);
    const folder = await unpack(packed(OTHER, out));
    const { name, main, os, cpu, libc } = readJson(join(folder, "package.json"));
    assert.deepEqual(
      { name, main, os, cpu, libc },
      {
        name: packageName(OTHER),
        main: binaryName(OTHER),
        os: ["linux"],
        cpu: [OTHER.split("-")[1]],
        libc: ["glibc"],
      },
    );
    assert.ok(readFileSync(join(folder, main)).equals(readFileSync(binary)));
  });

  test("packs only the root package, with the given platforms as dependencies", async () => {
    const out = temporaryFolder();
    const platforms = ["linux-x64-musl", "win32-arm64-msvc"];
    const args = platforms.flatMap((platform) => ["--platform", platform]);
    await succeed([process.execPath, SCRIPT, "--root-only", ...args, "--out", out]);
    assert.deepEqual(readdirSync(out), [`genauth-native-${version}.tgz`]);
    const folder = await unpack(join(out, `genauth-native-${version}.tgz`));
    assert.deepEqual(
      readJson(join(folder, "package.json")).optionalDependencies,
      Object.fromEntries(platforms.map((platform) => [packageName(platform), version])),
    );
  });

  test("packs the binaries of a folder, the root package that names them, and the emulator", async () => {
    const [folder, out] = [temporaryFolder(), temporaryFolder()];
    const platforms = [PLATFORM, OTHER];
    for (const platform of platforms) {
      cpSync(join(ROOT, ADDON), join(folder, binaryName(platform)));
    }
    await succeed([process.execPath, SCRIPT, "--binaries", folder, "--out", out]);
    const names = platforms.map((platform) => packed(platform, out).slice(out.length + 1));
    const others = ["emulator", "native"].map((name) => `genauth-${name}-${version}.tgz`);
    assert.deepEqual(readdirSync(out).sort(), [...names, ...others].sort());
    const root = await unpack(join(out, `genauth-native-${version}.tgz`));
    assert.deepEqual(
      Object.keys(readJson(join(root, "package.json")).optionalDependencies).sort(),
      platforms.map(packageName).sort(),
    );
    const empty = [process.execPath, SCRIPT, "--binaries", temporaryFolder()];
    assert.match((await run(empty)).stderr, /has no binary such as genauth-native\..+\.node\.$/m);
  });

  test("packs only the emulator", async () => {
    const out = temporaryFolder();
    await succeed([process.execPath, SCRIPT, "--emulator-only", "--out", out]);
    assert.deepEqual(readdirSync(out), [`genauth-emulator-${version}.tgz`]);
  });

  for (const [args, message] of [
    [["--nobuild"], /--nobuild/],
    [["--binary", "a.node"], /--binary needs one --platform/],
    [["--platform", "linux-x64-gnu"], /--platform needs --binary or --root-only/],
    [["--no-build", "--root-only"], /exclude each other/],
    [["--emulator-only", "--root-only"], /exclude each other/],
  ]) {
    test(`rejects the arguments ${args.join(" ")}`, async () => {
      const { code, stderr } = await run([process.execPath, SCRIPT, ...args]);
      assert.equal(code, 1);
      assert.match(stderr, message);
      assert.match(stderr, /\nUsage: npm run pack -- \[--no-build/);
    });
  }

  test("rejects an unknown platform and a binary that does not exist", async () => {
    const unknown = ["--root-only", "--platform", "freebsd-x64"];
    const { code, stderr } = await run([process.execPath, SCRIPT, ...unknown]);
    assert.equal(code, 1);
    assert.match(
      stderr,
      /^There is no package for the platform freebsd-x64, only for linux-x64-gnu/,
    );
    const missing = ["--binary", "missing.node", "--platform", PLATFORM];
    const result = await run([process.execPath, SCRIPT, ...missing]);
    assert.equal(result.code, 1);
    assert.equal(result.stderr, "There is no missing.node.\n");
  });
});
