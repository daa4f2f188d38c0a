/** Stages a package in its own folder, in the form in which it is published. */

import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, posix } from "node:path";
import { readLibrary } from "../binary/checks.mjs";
import { commitTime } from "../build/portable.mjs";
import { ROOT } from "../support/run.mjs";
import { absoluteLinks } from "./absolute-links.mjs";
import { bundle } from "./bundle.mjs";
import { linkedComponents } from "./components.mjs";
import { licenseTexts } from "./licenses.mjs";
import { binaryName, packageName } from "./platforms.mjs";
import { billOfMaterials } from "./sbom.mjs";

/** License texts and bill of materials of the third-party code in a binary. */
const THIRD_PARTY = { licenses: "THIRD-PARTY-LICENSES.txt", materials: "sbom.cdx.json" };

/** Manifest fields that only the repository needs. */
const DEVELOPMENT = ["devDependencies", "private", "scripts", "workspaces"];

/** Files that npm adds to `files` automatically. */
const ALWAYS = ["README.md", "LICENSE"];

/** Manifest fields that the root package and the binary packages share. */
const SHARED = ["version", "license", "author", "homepage", "repository", "bugs", "engines"];

/**
 * The root package: JavaScript, joined by `bundle`, types and texts. The binary packages are optional dependencies of exactly
 * its version, and npm installs the one for the machine. Only existing packages are named: Yarn fails to
 * install if an optional dependency is not in the registry.
 *
 * @param {object} manifest the repository's package.json
 * @param {import("./platforms.mjs").Platform[]} platforms the platforms with a published binary package
 * @param {string} folder the folder to create
 * @returns {string} the folder
 */
export function stageRoot(manifest, platforms, folder) {
  const published = stageFiles(manifest, ".", folder);
  bundle(folder, manifest.version);
  published.optionalDependencies = Object.fromEntries(
    platforms.map(({ name }) => [packageName(name), manifest.version]),
  );
  return writeManifest(published, folder);
}

/**
 * The emulator's package.
 *
 * @param {string} folder the folder to create
 * @returns {string} the folder
 */
export function stageEmulator(folder) {
  const manifest = JSON.parse(readFileSync(join(ROOT, "emulator", "package.json"), "utf8"));
  return writeManifest(stageFiles(manifest, "emulator", folder), folder);
}

/**
 * The binary package of one platform, with the license texts of the third-party code in it and a
 * software bill of materials (CycloneDX).
 *
 * @param {object} manifest the repository's package.json
 * @param {import("./platforms.mjs").Platform} platform
 * @param {string} addon path of the binary
 * @param {string} folder the folder to create
 * @returns {string} the folder
 */
export function stageBinary(manifest, platform, addon, folder) {
  mkdirSync(folder, { recursive: true });
  const name = packageName(platform.name);
  const binary = binaryName(platform.name);
  const bytes = readFileSync(addon);
  writeFileSync(join(folder, binary), bytes);
  copy("LICENSE", join(folder, "LICENSE"));
  const components = linkedComponents(platform.triple);
  const zig = isLinkedByZig(bytes);
  writeFileSync(join(folder, THIRD_PARTY.licenses), licenseTexts(components, { zig }));
  const product = { name, version: manifest.version, license: manifest.license, bytes };
  const materials = billOfMaterials({ ...product, time: commitTime() }, components);
  writeFileSync(join(folder, THIRD_PARTY.materials), `${JSON.stringify(materials, null, 2)}\n`);
  writeFileSync(
    join(folder, "README.md"),
    `# ${name}\nThe binary of \`${manifest.name}\` for ${platform.title}; install that package instead.\n`,
  );
  const shared = SHARED.filter((field) => field in manifest);
  return writeManifest(
    {
      name,
      description: `The binary of ${manifest.name} for ${platform.title}.`,
      ...Object.fromEntries(shared.map((field) => [field, manifest[field]])),
      main: binary,
      // The default access of a scoped package is restricted.
      publishConfig: { access: "public" },
      files: [binary, ...Object.values(THIRD_PARTY)],
      os: [platform.os],
      cpu: [platform.cpu],
      ...(platform.libc === undefined ? {} : { libc: [platform.libc] }),
    },
    folder,
  );
}

/** On Linux, zig links its own runtime; other linkers use the system's libgcc. */
function isLinkedByZig(bytes) {
  const { format, needed } = readLibrary(bytes);
  return format === "elf" && !needed.some((library) => library.startsWith("libgcc_s"));
}

/**
 * Copies the files that a manifest lists. Links of the pages become absolute.
 *
 * @param {object} manifest
 * @param {string} source folder of the manifest in the repository
 * @param {string} folder
 * @returns {object} the manifest without the fields that only the repository needs
 */
function stageFiles(manifest, source, folder) {
  mkdirSync(folder, { recursive: true });
  for (const file of new Set([...manifest.files, ...ALWAYS])) {
    copy(join(source, file), join(folder, file));
    if (file.endsWith(".md") && existsSync(join(folder, file))) {
      const page = posix.join(source, file);
      const text = readFileSync(join(folder, file), "utf8");
      writeFileSync(join(folder, file), absoluteLinks(text, page, manifest));
    }
  }
  return Object.fromEntries(
    Object.entries(manifest).filter(([field]) => !DEVELOPMENT.includes(field)),
  );
}

/** Copies a file or folder of the repository; reports a missing one. */
function copy(path, destination) {
  const source = join(ROOT, path);
  if (existsSync(source)) {
    cpSync(source, destination, { recursive: true });
  } else {
    process.stderr.write(`Packed without ${path}, which is not there.\n`);
  }
}

function writeManifest(manifest, folder) {
  writeFileSync(join(folder, "package.json"), `${JSON.stringify(manifest, null, 2)}\n`);
  return folder;
}
