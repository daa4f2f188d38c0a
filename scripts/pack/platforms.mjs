/** The platforms that a binary package can be made for, and the names of these packages. */

import { Stop } from "../support/run.mjs";

/**
 * @typedef {object} Platform
 * @property {string} name as `lib/platform.js` gives it, such as `linux-x64-gnu`
 * @property {string} title for people
 * @property {string} os npm's `os`
 * @property {string} cpu npm's `cpu`
 * @property {string} [libc] npm's `libc`, where one system has several
 */

/** @type {Platform[]} */
export const PLATFORMS = [
  { name: "linux-x64-gnu", title: "Linux on x64, glibc", os: "linux", cpu: "x64", libc: "glibc" },
  { name: "linux-x64-musl", title: "Linux on x64, musl", os: "linux", cpu: "x64", libc: "musl" },
  {
    name: "linux-arm64-gnu",
    title: "Linux on arm64, glibc",
    os: "linux",
    cpu: "arm64",
    libc: "glibc",
  },
  {
    name: "linux-arm64-musl",
    title: "Linux on arm64, musl",
    os: "linux",
    cpu: "arm64",
    libc: "musl",
  },
  { name: "darwin-x64", title: "macOS on x64", os: "darwin", cpu: "x64" },
  { name: "darwin-arm64", title: "macOS on arm64", os: "darwin", cpu: "arm64" },
  { name: "win32-x64-msvc", title: "Windows on x64", os: "win32", cpu: "x64" },
  { name: "win32-arm64-msvc", title: "Windows on arm64", os: "win32", cpu: "arm64" },
];

/** The npm scope of the binary packages. Only its owner can publish there. */
const SCOPE = "@genauth-native";

/**
 * @param {string} platform name of the platform
 * @returns {string} name of its binary package, such as `@genauth-native/linux-x64-gnu`
 */
export function packageName(platform) {
  return `${SCOPE}/${platform}`;
}

/**
 * @param {string} platform name of the platform
 * @returns {string} name of its binary, in its package and in the folder of the repository
 */
export function binaryName(platform) {
  return `genauth-native.${platform}.node`;
}

/**
 * @param {string} name
 * @returns {Platform}
 * @throws {Stop} when there is no package for it
 */
export function findPlatform(name) {
  const platform = PLATFORMS.find((candidate) => candidate.name === name);
  if (platform === undefined) {
    const names = PLATFORMS.map((candidate) => candidate.name).join(", ");
    throw new Stop(`There is no package for the platform ${name}, only for ${names}.`);
  }
  return platform;
}
