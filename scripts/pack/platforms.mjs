/** The platforms with a binary package, and the names of these packages. */

import { Stop } from "../support/run.mjs";

/**
 * @typedef {object} Platform
 * @property {string} name in the form of `lib/platform.js`, such as `linux-x64-gnu`
 * @property {string} title the display name
 * @property {string} triple the Rust target
 * @property {string} os npm's `os`
 * @property {string} cpu npm's `cpu`
 * @property {string} [libc] npm's `libc`, if the system has several C libraries
 */

/** Name, title and Rust target of each platform. */
const TABLE = [
  ["linux-x64-gnu", "Linux on x64, glibc", "x86_64-unknown-linux-gnu"],
  ["linux-x64-musl", "Linux on x64, musl", "x86_64-unknown-linux-musl"],
  ["linux-arm64-gnu", "Linux on arm64, glibc", "aarch64-unknown-linux-gnu"],
  ["linux-arm64-musl", "Linux on arm64, musl", "aarch64-unknown-linux-musl"],
  ["darwin-x64", "macOS on x64", "x86_64-apple-darwin"],
  ["darwin-arm64", "macOS on arm64", "aarch64-apple-darwin"],
  ["win32-x64-msvc", "Windows on x64", "x86_64-pc-windows-msvc"],
  ["win32-arm64-msvc", "Windows on arm64", "aarch64-pc-windows-msvc"],
];

/** npm's names of the C libraries. */
const LIBC = { gnu: "glibc", musl: "musl" };

/** @type {Platform[]} */
export const PLATFORMS = TABLE.map(([name, title, triple]) => ({
  ...npmPlatform(name),
  name,
  title,
  triple,
}));

/**
 * @param {string} name of a platform, with or without a binary package
 * @returns {{ os: string, cpu: string, libc?: string }} npm's names
 */
export function npmPlatform(name) {
  const [os, cpu, abi] = name.split("-");
  return { os, cpu, libc: LIBC[abi] };
}

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
 * @returns {string} file name of its binary, in its package and in the repository
 */
export function binaryName(platform) {
  return `genauth-native.${platform}.node`;
}

/**
 * @param {string} name
 * @returns {Platform}
 * @throws {Stop} if the platform has no package
 */
export function findPlatform(name) {
  const platform = PLATFORMS.find((candidate) => candidate.name === name);
  if (platform === undefined) {
    const names = PLATFORMS.map((candidate) => candidate.name).join(", ");
    throw new Stop(`There is no package for the platform ${name}, only for ${names}.`);
  }
  return platform;
}

/**
 * @param {string} triple a Rust target
 * @returns {Platform}
 * @throws {Stop} if the platform has no package
 */
export function findTarget(triple) {
  const platform = PLATFORMS.find((candidate) => candidate.triple === triple);
  if (platform === undefined) {
    const triples = PLATFORMS.map((candidate) => candidate.triple).join(", ");
    throw new Stop(`There is no package for the target ${triple}, only for ${triples}.`);
  }
  return platform;
}
