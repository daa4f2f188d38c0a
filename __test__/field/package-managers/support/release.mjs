/** A release of all packages, made and published by the scripts that a real one is published by. */

import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { binaryName, findPlatform, packageName } from "../../../../scripts/pack/platforms.mjs";
import {
  ADDON,
  BINARY_PACKAGE,
  PLATFORM,
  readJson,
  temporaryFolder,
} from "../../../package/support/packages.mjs";
import { ROOT, run, succeed } from "../../../package/support/process.mjs";

/** The version that is rehearsed. */
export const { version: VERSION } = readJson(join(ROOT, "package.json"));

/** Another platform, for lock files that were made there. */
export const OTHER = findPlatform(PLATFORM.includes("arm64") ? "linux-x64-gnu" : "darwin-arm64");
export const OTHER_PACKAGE = packageName(OTHER.name);

/** All packages of the release, in the order in which they are published. */
export const PACKAGES = [
  ...[BINARY_PACKAGE, OTHER_PACKAGE].sort(),
  "genauth-native",
  "genauth-emulator",
];

/**
 * Packs the release: this platform's binary is the one that is in place.
 *
 * @returns {Promise<string>} the folder of the tarballs
 */
export async function packRelease() {
  const folder = temporaryFolder();
  const pack = (...args) =>
    succeed([process.execPath, join(ROOT, "scripts/pack.mjs"), ...args, "--out", folder]);
  // Nobody loads it.
  const other = join(temporaryFolder(), binaryName(OTHER.name));
  copyFileSync(join(ROOT, ADDON), other);
  await pack("--binary", join(ROOT, ADDON), "--platform", PLATFORM);
  await pack("--binary", other, "--platform", OTHER.name);
  await pack("--root-only", "--platform", PLATFORM, "--platform", OTHER.name);
  await pack("--emulator-only");
  return folder;
}

/**
 * Publishes the tarballs of a folder.
 *
 * @param {string} folder
 * @param {string} url of the registry
 */
export function publishRelease(folder, url) {
  const settings = join(temporaryFolder(), "npmrc");
  const token = `${url.slice("http:".length)}/:_authToken=rehearsal`;
  writeFileSync(
    settings,
    [`registry=${url}`, token, "fetch-retries=0", "update-notifier=false"].join("\n"),
  );
  const env = {
    ...process.env,
    NPM_CONFIG_USERCONFIG: settings,
    NPM_CONFIG_CACHE: temporaryFolder(),
  };
  const script = join(ROOT, "scripts/publish.mjs");
  return run([process.execPath, script, "--from", folder, "--partial"], { env });
}
