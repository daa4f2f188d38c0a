/** License texts and the bill of materials of the binary package. */

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { binaryName } from "../../scripts/pack/platforms.mjs";
import { BINARY_PACKAGE, PLATFORM, pack, readJson, unpack } from "./support/packages.mjs";
import { ROOT } from "./support/process.mjs";

let folder;
let licenses;
let materials;

before(async () => {
  folder = await unpack((await pack()).binary);
  licenses = readFileSync(join(folder, "THIRD-PARTY-LICENSES.txt"), "utf8");
  materials = readJson(join(folder, "sbom.cdx.json"));
});

/** Linked into every binary, as direct or indirect dependencies. */
const LINKED = [
  "reqwest",
  "rustls",
  "hyper",
  "tokio",
  "napi",
  "napi-sys",
  "serde_json",
  "rust-std",
];
/** C libraries in crates. */
const IN_C = ["aws-lc", "mimalloc"];
/** Used only by procedural macros, the build or the tests. */
const NOT_LINKED = [
  "syn",
  "quote",
  "serde_derive",
  "napi-derive",
  "cc",
  "napi-build",
  "proptest",
  "rcgen",
];

describe("the license texts", () => {
  test("name every component of the bill of materials", () => {
    const named = licenses.replaceAll("Rust standard library", "rust-std@");
    for (const { name, version } of materials.components.filter(
      ({ name }) => !IN_C.includes(name),
    )) {
      const label = name === "rust-std" ? "- rust-std@" : `- ${name}@${version} (`;
      assert.ok(named.includes(label), name);
    }
  });

  test("include those of the C libraries, of the standard library and of crates without a text", () => {
    for (const text of [
      "Copyright Amazon.com, Inc. or its affiliates",
      "The OpenSSL Project",
      "Copyright (c) 2018-2025 Microsoft Corporation, Daan Leijen",
      "the fiat-crypto authors",
      "The Rust Project",
      "Copyright (c) 2020 LongYinan",
    ]) {
      assert.ok(licenses.includes(text), text);
    }
  });

  test("contain each text once, even when several crates use it", () => {
    const sections = licenses.split(`\n${"~".repeat(80)}\n\n`).slice(1);
    const texts = sections.map((section) => section.replace(/^(- .*\n)+\n/, ""));
    assert.equal(new Set(texts).size, texts.length);
    assert.ok(texts.every((text) => text.trim() !== ""));
    assert.ok(sections.some((section) => section.match(/^(- .*\n)+/)[0].split("\n").length > 5));
  });
});

describe("the bill of materials", () => {
  test("is a CycloneDX document about this binary", () => {
    const { bomFormat, specVersion, metadata } = materials;
    assert.deepEqual([bomFormat, specVersion], ["CycloneDX", "1.6"]);
    const { name, version, purl, hashes } = metadata.component;
    assert.equal(name, BINARY_PACKAGE);
    assert.equal(version, readJson(join(ROOT, "package.json")).version);
    assert.equal(purl, `pkg:npm/${BINARY_PACKAGE.replace("@", "%40")}@${version}`);
    const bytes = readFileSync(join(folder, binaryName(PLATFORM)));
    const content = createHash("sha256").update(bytes).digest("hex");
    assert.deepEqual(hashes, [{ alg: "SHA-256", content }]);
  });

  test("lists exactly the linked crates, in the versions of the lock file", () => {
    const lock = readFileSync(join(ROOT, "Cargo.lock"), "utf8");
    const names = materials.components.map(({ name }) => name);
    for (const name of [...LINKED, ...IN_C]) assert.ok(names.includes(name), name);
    for (const name of NOT_LINKED) assert.ok(!names.includes(name), name);
    for (const { name, version, purl, hashes } of materials.components) {
      if (!purl.startsWith("pkg:cargo/")) continue;
      const entry = `name = "${name}"\nversion = "${version}"\n`;
      assert.ok(lock.includes(entry), entry);
      assert.ok(lock.includes(`checksum = "${hashes[0].content}"`), name);
    }
  });

  test("lists a license and the dependencies of every component", () => {
    const references = materials.components.map((component) => component["bom-ref"]);
    assert.equal(new Set(references).size, references.length);
    for (const { name, licenses: given } of materials.components) {
      assert.match(given[0].expression, /^[\w. ()-]+$/, name);
    }
    const known = new Set([...references, materials.metadata.component["bom-ref"]]);
    assert.deepEqual(materials.dependencies.map(({ ref }) => ref).sort(), [...known].sort());
    const reached = new Set(materials.dependencies.flatMap(({ dependsOn }) => dependsOn));
    assert.deepEqual([...reached].sort(), [...references].sort());
  });

  test("is identical for each build", async () => {
    const again = await unpack((await pack()).binary);
    for (const name of ["sbom.cdx.json", "THIRD-PARTY-LICENSES.txt"]) {
      assert.ok(readFileSync(join(again, name)).equals(readFileSync(join(folder, name))), name);
    }
  });
});
