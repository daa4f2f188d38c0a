/** The license texts of the third-party code in a binary, without duplicates. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT, Stop } from "../support/run.mjs";
import { sysroot } from "../support/toolchain.mjs";
import { keyOf } from "./components.mjs";

const TEXTS = join(ROOT, "scripts", "pack", "licenses");

/** Names of files with license texts. */
const LICENSE_FILE = /^(licen[cs]e|copying|copyright|notice|unlicense)(?!.*\.(rs|html|js|py)$)/i;

/** Folders of a crate's sources that are not compiled into a binary. */
const NOT_LINKED = /^(tests?|benches|examples|fuzz|target|v3|\..*)$/;

/** Crates whose archives lack their license text, and files that contain it. */
const MISSING = {
  "alloc-stdlib": (components) =>
    textsOf(components.find(({ name }) => name === "alloc-no-stdlib")),
  napi: () => [readText("napi.txt")],
  "napi-sys": () => [readText("napi.txt")],
};

/** The code that zig links into a binary: its compiler runtime and LLVM's unwinder. */
const ZIG = [
  { label: "compiler_rt (zig)", license: "MIT", texts: () => [readText("zig.txt")] },
  {
    label: "libunwind (LLVM)",
    license: "Apache-2.0 WITH LLVM-exception",
    texts: () => [readText("llvm.txt")],
  },
];

/** Dependencies of the standard library's build and tests, and of platforms without a binary package. */
const NOT_IN_STD =
  /^(cc|getopts|rand\w*|shlex|rustc-lit|fortanix|hermit|moto|r-efi|vex|wasi|wit-bindgen|unwinding|dlmalloc)-/;

/**
 * @param {import("./components.mjs").Component[]} components
 * @param {{ zig: boolean }} options whether the binary was linked by zig
 * @returns {string} the contents of the license file
 * @throws {Stop} if a component has no license text
 */
export function licenseTexts(components, { zig }) {
  const entries = [
    ...components.map((component) => ({
      label: keyOf(component),
      license: component.license,
      texts: () => (MISSING[component.name] ?? (() => textsOf(component)))(components),
    })),
    ...standardLibrary(),
    ...(zig ? ZIG : []),
  ];
  const texts = new Map();
  for (const { label, license, texts: read } of entries) {
    for (const text of read()) {
      const known = texts.get(normalized(text)) ?? { text, labels: [] };
      known.labels.push(`${label} (${license})`);
      texts.set(normalized(text), known);
    }
  }
  const head = "Third-party code in this binary, and the licenses under which it is used.\n";
  const sections = [...texts.values()].map(
    ({ text, labels }) => `${labels.map((label) => `- ${label}`).join("\n")}\n\n${text.trim()}\n`,
  );
  return [head, ...sections].join(`\n${"~".repeat(80)}\n\n`);
}

/** The license texts in the sources of a component; those of C libraries are in their crate. */
function textsOf({ name, folder, license }) {
  if (folder === undefined) return [];
  const texts = filesBelow(folder).map((path) => readFileSync(path, "utf8"));
  if (texts.length === 0) {
    throw new Stop(
      `${name} (${license}) has no license text; add one in scripts/pack/licenses.mjs.`,
    );
  }
  return texts;
}

function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return NOT_LINKED.test(entry.name) ? [] : filesBelow(path);
      return LICENSE_FILE.test(entry.name) ? [path] : [];
    });
}

/** Rust's standard library and its dependencies, from the notices of the toolchain. */
function standardLibrary() {
  const documents = join(sysroot(), "share", "doc", "rust");
  const notices = join(documents, "COPYRIGHT-library.html");
  const mit = join(documents, "licenses", "MIT.txt");
  if (!existsSync(notices) || !existsSync(mit)) {
    process.stderr.write(
      "Packed without the license texts of Rust's standard library: this toolchain lacks them.\n",
    );
    return [];
  }
  const own = { label: "Rust standard library", license: "MIT OR Apache-2.0" };
  return [
    { ...own, texts: () => [readFileSync(mit, "utf8")] },
    ...readFileSync(notices, "utf8")
      .split("<h3>")
      .slice(1)
      .map(notice)
      .filter(({ label }) => !NOT_IN_STD.test(label)),
  ];
}

/** One dependency in the notices of the toolchain. */
function notice(html) {
  const texts = [...html.matchAll(/<pre>(.*?)<\/pre>/gs)].map(([, text]) => unescaped(text));
  return {
    label: `${/([\w.+-]+)<\/h3>/.exec(html)[1]} of the Rust standard library`,
    license: expressionOf(html),
    texts: () => texts,
  };
}

function expressionOf(html) {
  return /<b>License:<\/b> ([^<]+)/.exec(html)[1].trim();
}

const ENTITIES = {
  "&lt;": "<",
  "&gt;": ">",
  "&#34;": '"',
  "&#39;": "'",
  "&quot;": '"',
  "&amp;": "&",
};

function unescaped(html) {
  return html.replaceAll(/&(lt|gt|#34|#39|quot|amp);/g, (entity) => ENTITIES[entity]);
}

/** Normalizes white space, so that texts that differ only in it are treated as the same. */
function normalized(text) {
  return text.replaceAll(/\s+/g, " ").trim();
}

function readText(name) {
  return readFileSync(join(TEXTS, name), "utf8");
}
