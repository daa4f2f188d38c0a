/** The places in the project's files that contain its version. */

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Stop } from "../support/run.mjs";

/** A version by Semantic Versioning 2.0.0, without build metadata, which npm ignores. */
const VERSION = /^\d+\.\d+\.\d+(-[\w.-]+)?$/;
const NUMBER = String.raw`\d+\.\d+\.\d+(?:-[\w.-]+)?`;

/** Files, and the text around the version in them. All matches are used. */
const PLACES = [
  ["package.json", /(^ {2}"version": ")VERSION(")/gm],
  ["emulator/package.json", /(^ {2}"version": ")VERSION(")/gm],
  ["package-lock.json", /("name": "genauth-(?:native|emulator)",\s+"version": ")VERSION(")/g],
  ["Cargo.toml", /(^\[package\]\nname = "[\w-]+"\nversion = ")VERSION(")/gm],
  ["core/Cargo.toml", /(^\[package\]\nname = "[\w-]+"\nversion = ")VERSION(")/gm],
  ["Cargo.lock", /(^name = "genauth-(?:native|core)"\nversion = ")VERSION(")/gm],
  ["fuzz/Cargo.lock", /(^name = "genauth-(?:native|core)"\nversion = ")VERSION(")/gm],
].map(([file, { source, flags }]) => {
  const pattern = new RegExp(source.replace("VERSION", `(${NUMBER})`), flags);
  return { file, pattern };
});

/**
 * @param {string} root folder of the project
 * @returns {{ file: string, version: string }[]} all places with the version in them
 * @throws {Stop} if a file has no such place
 */
export function findVersions(root) {
  return PLACES.flatMap(({ file, pattern }) => {
    const found = [...readFileSync(join(root, file), "utf8").matchAll(pattern)];
    if (found.length === 0) throw new Stop(`${file} names no version where one is expected.`);
    return found.map(([, , version]) => ({ file, version }));
  });
}

/**
 * Writes a version to all places, and adds its heading to the unreleased changes in the changelog.
 *
 * @param {string} root folder of the project
 * @param {string} version
 * @throws {Stop} if it is not a valid version, or the changelog lists no changes for it
 */
export function setVersion(root, version) {
  if (!VERSION.test(version)) {
    throw new Stop(`${version} is not a version such as 1.2.3 or 1.2.3-rc.1.`);
  }
  const path = join(root, "CHANGELOG.md");
  const changes = readFileSync(path, "utf8");
  if (!hasChanges(changes, "Unreleased")) {
    throw new Stop(`CHANGELOG.md lists no change under "Unreleased".`);
  }
  for (const { file, pattern } of PLACES) {
    const text = readFileSync(join(root, file), "utf8");
    const replaced = text.replace(pattern, (_, before, __, after) => before + version + after);
    writeFileSync(join(root, file), replaced);
  }
  writeFileSync(path, changes.replace(/^## Unreleased$/m, `## Unreleased\n\n## ${version}`));
}

/**
 * @param {string} root folder of the project
 * @param {string} tag the tag to release, such as `v1.2.3`
 * @returns {string[]} the places that do not match it
 */
export function contradictions(root, tag) {
  const version = tag.replace(/^v/, "");
  const changes = readFileSync(join(root, "CHANGELOG.md"), "utf8");
  return [
    ...(tag.startsWith("v") && VERSION.test(version) ? [] : [`the tag ${tag} is not v1.2.3`]),
    ...findVersions(root)
      .filter((place) => place.version !== version)
      .map((place) => `${place.file} has version ${place.version}`),
    ...(hasChanges(changes, version) ? [] : [`CHANGELOG.md lists no change for ${version}`]),
  ];
}

/** Whether a section of the changelog lists a change. */
function hasChanges(changelog, heading) {
  const sections = changelog.split(/^## /m).slice(1);
  const section = sections.find((text) => text.split("\n", 1)[0] === heading);
  return section !== undefined && section.slice(heading.length).trim() !== "";
}
