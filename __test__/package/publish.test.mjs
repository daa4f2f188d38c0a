/**
 * `scripts/publish.mjs` with a registry on 127.0.0.1: order, completeness, and how to resume a release that
 * failed halfway. The packages are small stand-ins with the names of the real ones.
 */

import assert from "node:assert/strict";
import { copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { PLATFORMS, packageName } from "../../scripts/pack/platforms.mjs";
import { flatName } from "../../scripts/pack/tarball.mjs";
import { closedPort } from "../support/ports.mjs";
import { temporaryFolder } from "./support/packages.mjs";
import { ROOT, run, succeed } from "./support/process.mjs";
import { startRegistry } from "./support/registry.mjs";

const VERSION = "1.2.3";
const BINARIES = PLATFORMS.map(({ name }) => packageName(name)).sort();
const ORDER = [...BINARIES, "genauth-native", "genauth-emulator"];

const release = temporaryFolder();
let registry;

before(async () => {
  const optionalDependencies = Object.fromEntries(BINARIES.map((name) => [name, VERSION]));
  for (const name of ORDER) {
    await makePackage(release, {
      name,
      ...(name === "genauth-native" && { optionalDependencies }),
    });
  }
});

async function makePackage(folder, { name, version = VERSION, ...others }) {
  const content = temporaryFolder();
  mkdirSync(join(content, "package"));
  const manifest = JSON.stringify({ name, version, license: "MIT", ...others });
  writeFileSync(join(content, "package/package.json"), manifest);
  const tarball = `${flatName(name)}-${version}.tgz`;
  await succeed(["tar", "-czf", join(folder, tarball), "-C", content, "package"]);
  return tarball;
}

/** A copy of the release that a test may change. */
function copyOfRelease() {
  const folder = temporaryFolder();
  for (const name of readdirSync(release)) copyFileSync(join(release, name), join(folder, name));
  return folder;
}

/** Runs the script with npm's settings for the registry. */
function publish(...args) {
  return publishTo(registry.url, ...args);
}

function publishTo(url, ...args) {
  const settings = join(temporaryFolder(), "npmrc");
  const host = url.slice("http:".length);
  const lines = [`registry=${url}`, `${host}/:_authToken=rehearsal`, "fetch-retries=0"];
  writeFileSync(settings, lines.join("\n"));
  const env = {
    ...process.env,
    NPM_CONFIG_USERCONFIG: settings,
    NPM_CONFIG_CACHE: `${settings}.d`,
  };
  return run([process.execPath, join(ROOT, "scripts/publish.mjs"), ...args], { env });
}

const names = () => registry.published.map(({ name }) => name);

describe("a release", () => {
  before(async () => {
    registry = await startRegistry();
  });
  after(() => registry.close());

  test("is listed package by package with --dry-run, without publication", async () => {
    const { code, stdout, stderr } = await publish("--from", release, "--dry-run");
    assert.equal(code, 0, stderr);
    const lines = ORDER.map((name) => `not published  ${name}@${VERSION}\n`);
    assert.equal(stdout, lines.join(""));
    assert.deepEqual(registry.published, []);
  });

  test("stops when the registry rejects a package, and lists the remaining ones", async () => {
    registry.refused.add("genauth-native");
    const { code, stderr } = await publish("--from", release);
    assert.equal(code, 1);
    assert.match(
      stderr,
      /Not published: genauth-native, genauth-emulator\. Once the cause is mended/,
    );
    assert.deepEqual(names(), BINARIES);
  });

  test("is resumed by the same command, which skips published packages", async () => {
    registry.refused.clear();
    const { code, stdout, stderr } = await publish("--from", release);
    assert.equal(code, 0, stderr);
    assert.deepEqual(names(), ORDER);
    assert.equal(stdout.match(/^already there {2}@/gm).length, BINARIES.length);
    assert.match(stdout, /^published {6}genauth-native@1\.2\.3\npublished {6}genauth-emulator@/m);
    assert.ok(registry.published.every(({ tag }) => tag === "latest"));
  });

  test("changes nothing when every package is published", async () => {
    const { code } = await publish("--from", release);
    assert.equal(code, 0);
    assert.equal(registry.published.length, ORDER.length);
  });

  test("is rejected as a whole when the registry has other content for its version", async () => {
    const other = copyOfRelease();
    await makePackage(other, { name: BINARIES[0], description: "changed" });
    const { code, stderr } = await publish("--from", other);
    assert.equal(code, 1);
    assert.match(
      stderr,
      /^Nothing was published: the registry has other content under @.+@1\.2\.3\./,
    );
    assert.equal(registry.published.length, ORDER.length);
  });
});

describe("scripts/publish.mjs publishes nothing", () => {
  before(async () => {
    registry = await startRegistry();
  });
  after(() => registry.close());

  async function assertRefused(folder, message, ...flags) {
    const { code, stderr } = await publish("--from", folder, ...flags);
    assert.equal(code, 1);
    assert.match(stderr, message);
    assert.deepEqual(registry.published, []);
  }

  const [first] = BINARIES;
  const fileOf = (name) => `${flatName(name)}-${VERSION}.tgz`;

  test("when a binary package in the root's dependencies is missing", async () => {
    const folder = copyOfRelease();
    rmSync(join(folder, fileOf(first)));
    await assertRefused(folder, new RegExp(`^Nothing was published: ${first} is missing\\.`));
    await assertRefused(folder, new RegExp(`${first} is missing`), "--partial");
  });

  test("when the root package does not name every platform", async () => {
    const folder = copyOfRelease();
    rmSync(join(folder, fileOf(first)));
    const named = BINARIES.slice(1).map((name) => [name, VERSION]);
    const optionalDependencies = Object.fromEntries(named);
    await makePackage(folder, { name: "genauth-native", optionalDependencies });
    await assertRefused(folder, new RegExp(`genauth-native does not name ${first}\\.`));
    const { code, stderr } = await publish("--from", folder, "--partial", "--dry-run");
    assert.equal(code, 0, stderr);
  });

  test("when a package is not part of the release or has another version", async () => {
    const folder = copyOfRelease();
    await makePackage(folder, { name: "@genauth-native/other", version: "1.2.4" });
    await assertRefused(
      folder,
      /other is there, but genauth-native does not name it; .+ has version 1\.2\.4, not 1\.2\.3/,
    );
  });

  test("when the registry does not answer", async () => {
    const url = `http://127.0.0.1:${await closedPort()}`;
    const { code, stderr } = await publishTo(url, "--from", release);
    assert.equal(code, 1);
    assert.match(stderr, /^The registry could not be asked for \S+@1\.2\.3: ECONNREFUSED/);
  });

  test("without a folder", async () => {
    const { code, stderr } = await publish();
    assert.equal(code, 1);
    assert.match(stderr, /Name the folder of the tarballs with --from\.\nUsage: /);
  });
});
