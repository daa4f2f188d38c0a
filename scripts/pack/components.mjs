/**
 * The third-party code in a binary: the crates that are linked for its target, the C libraries in them,
 * Rust's standard library, and the code that zig links. Build dependencies, test dependencies and
 * procedural macros are not part of a binary.
 */

import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { cargoMetadata } from "../support/addon.mjs";
import { output, ROOT, Stop } from "../support/run.mjs";

/**
 * @typedef {object} Component
 * @property {string} name
 * @property {string} version
 * @property {string} license SPDX expression
 * @property {string} [description]
 * @property {string} [purl] package URL
 * @property {string} [checksum] SHA-256 of the crate's archive, in hex
 * @property {string} [folder] folder of its sources, which contain its license texts
 * @property {string[]} dependsOn keys of components
 */

/** C libraries whose sources are part of a crate, and the files that declare their version. */
const C_LIBRARIES = [
  {
    crate: "aws-lc-sys",
    name: "aws-lc",
    license: "ISC AND (Apache-2.0 OR ISC) AND OpenSSL AND MIT AND BSD-3-Clause",
    purl: "pkg:github/aws/aws-lc",
    file: "aws-lc/include/openssl/base.h",
    version: (text) => /AWSLC_VERSION_NUMBER_STRING "([\d.]+)"/.exec(text)?.[1],
  },
  {
    crate: "libmimalloc-sys",
    name: "mimalloc",
    license: "MIT",
    purl: "pkg:github/microsoft/mimalloc",
    file: "c_src/mimalloc/v2/include/mimalloc.h",
    // The number has one or two digits for the major version, then two each for the minor version and patch.
    version: (text) =>
      /MI_MALLOC_VERSION +(\d+)(\d\d)(\d\d)\b/.exec(text)?.slice(1).map(Number).join("."),
  },
];

/** The key of a component within a binary. */
export function keyOf({ name, version }) {
  return `${name}@${version}`;
}

/**
 * @param {string} triple a Rust target
 * @returns {Component[]} sorted by name, without the crate of the addon itself
 */
export function linkedComponents(triple) {
  const metadata = cargoMetadata(["--locked", "--filter-platform", triple]);
  const linked = linkedKeys(triple);
  const keys = new Map(metadata.packages.map((found) => [found.id, keyOf(found)]));
  const nodes = new Map(metadata.resolve.nodes.map((node) => [node.id, node]));
  const checksums = lockedChecksums();
  const crates = metadata.packages
    .filter((found) => linked.has(keyOf(found)) && found.source !== null)
    .map((found) => ({
      name: found.name,
      version: found.version,
      license: expression(found.license),
      description: found.description?.trim().replaceAll(/\s+/g, " "),
      purl: `pkg:cargo/${found.name}@${found.version}`,
      checksum: checksums.get(keyOf(found)),
      folder: dirname(found.manifest_path),
      dependsOn: nodes
        .get(found.id)
        .deps.map(({ pkg }) => keys.get(pkg))
        .filter((key) => linked.has(key)),
    }));
  const libraries = C_LIBRARIES.map((library) => cLibrary(library, crates));
  return [...crates, ...libraries, standardLibrary()].sort((one, other) =>
    keyOf(one) < keyOf(other) ? -1 : 1,
  );
}

function standardLibrary() {
  const version = /^rustc (\S+)/.exec(output("rustc", ["--version"]))[1];
  return {
    name: "rust-std",
    version,
    license: "MIT OR Apache-2.0",
    description: "The Rust Standard Library",
    purl: `pkg:github/rust-lang/rust@${version}`,
    dependsOn: [],
  };
}

/** Only `cargo tree` omits the features and crates that only builds, tests and macros need. */
function linkedKeys(triple) {
  const flags = ["--locked", "--edges", "normal,no-proc-macro", "--target", triple];
  const lines = output("cargo", ["tree", ...flags, "--prefix", "none", "--format", "{p}"]);
  return new Set(
    lines
      .split("\n")
      .filter(Boolean)
      .map((line) => line.split(" "))
      .map(([name, version]) => `${name}@${version.slice(1)}`),
  );
}

/** Older manifests separate alternatives with a slash. */
function expression(license) {
  return license.replaceAll(/\s*\/\s*/g, " OR ");
}

function lockedChecksums() {
  const lock = readFileSync(join(ROOT, "Cargo.lock"), "utf8");
  const packages = /name = "(.+)"\nversion = "(.+)"\nsource = ".+"\nchecksum = "(.+)"/g;
  return new Map(
    [...lock.matchAll(packages)].map(([, name, version, sum]) => [keyOf({ name, version }), sum]),
  );
}

/** The component of a C library; the crate that contains it depends on it. */
function cLibrary({ crate, name, license, purl, file, version: find }, crates) {
  const holder = crates.find((candidate) => candidate.name === crate);
  const version = holder && find(readFileSync(join(holder.folder, file), "utf8"));
  if (version === undefined) {
    throw new Stop(`The version of ${name} in ${crate} cannot be found.`);
  }
  holder.dependsOn.push(keyOf({ name, version }));
  return { name, version, license, purl: `${purl}@v${version}`, dependsOn: [] };
}
