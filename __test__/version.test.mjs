/** Tests of `scripts/version.mjs`: one version in all manifests and lock files, and the tag of a release. */

import assert from "node:assert/strict";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, beforeEach, test } from "node:test";
import { contradictions, findVersions, setVersion } from "../scripts/release/project-version.mjs";
import { output } from "../scripts/support/run.mjs";
import { PACKAGE } from "./support/child.mjs";

const { version: current } = JSON.parse(readFileSync(join(PACKAGE, "package.json"), "utf8"));
const FILES = [...new Set(findVersions(PACKAGE).map(({ file }) => file))];

const tree = mkdtempSync(join(tmpdir(), "genauth-version-"));
after(() => rmSync(tree, { recursive: true }));

beforeEach(() => {
  for (const file of [...FILES, "CHANGELOG.md"]) {
    mkdirSync(dirname(join(tree, file)), { recursive: true });
    cpSync(join(PACKAGE, file), join(tree, file));
  }
  writeFileSync(join(tree, "CHANGELOG.md"), "# Changelog\n\n## Unreleased\n\n- A change.\n");
});

function changelog() {
  return readFileSync(join(tree, "CHANGELOG.md"), "utf8");
}

test("all files of this checkout have the same version", () => {
  assert.equal(output("node", ["scripts/version.mjs"]), `${current}\n`);
  assert.deepEqual(
    findVersions(PACKAGE).map(({ file }) => file),
    [
      "package.json",
      "emulator/package.json",
      ...["package-lock.json", "package-lock.json", "package-lock.json"],
      "Cargo.toml",
      "core/Cargo.toml",
      ...["Cargo.lock", "Cargo.lock"],
      "fuzz/Cargo.lock",
    ],
  );
});

test("a new version is written to every file and becomes the heading of its changes", () => {
  setVersion(tree, "1.2.3-rc.1");
  assert.ok(findVersions(tree).every(({ version }) => version === "1.2.3-rc.1"));
  assert.equal(changelog(), "# Changelog\n\n## Unreleased\n\n## 1.2.3-rc.1\n\n- A change.\n");
  assert.deepEqual(contradictions(tree, "v1.2.3-rc.1"), []);
  for (const file of FILES) {
    const text = readFileSync(join(tree, file), "utf8");
    const original = readFileSync(join(PACKAGE, file), "utf8");
    assert.equal(text.replaceAll("1.2.3-rc.1", current), original, file);
  }
});

test("a text that is not a version, and a version without changes, are rejected", () => {
  assert.throws(() => setVersion(tree, "1.2"), { message: /^1\.2 is not a version such as/ });
  writeFileSync(join(tree, "CHANGELOG.md"), "# Changelog\n\n## Unreleased\n\n## 0.1.0\n\n- One.\n");
  assert.throws(() => setVersion(tree, "1.2.3"), { message: /no change under "Unreleased"/ });
  assert.ok(findVersions(tree).every(({ version }) => version === current));
});

test("a tag must equal the version of every file, and the version must have changes", () => {
  setVersion(tree, "1.2.3");
  const manifest = join(tree, "core/Cargo.toml");
  writeFileSync(manifest, readFileSync(manifest, "utf8").replace("1.2.3", "1.2.2"));
  assert.deepEqual(contradictions(tree, "v1.2.3"), ["core/Cargo.toml has version 1.2.2"]);
  assert.ok(contradictions(tree, "1.2.3").includes("the tag 1.2.3 is not v1.2.3"));
  assert.ok(contradictions(tree, "v1.2.4").includes("CHANGELOG.md lists no change for 1.2.4"));
});
