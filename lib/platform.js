"use strict";

const { existsSync } = require("node:fs");
const { join } = require("node:path");

/** Name of the binary for this platform, such as `linux-x64-gnu`. */
function platformName() {
  const { platform, arch } = process;
  if (platform === "linux") {
    return `linux-${arch}-${isMusl() ? "musl" : "gnu"}`;
  }
  return platform === "win32" ? `win32-${arch}-msvc` : `${platform}-${arch}`;
}

/**
 * Whether Node itself runs on musl (Alpine). The loaders on the disk tell, unless both are there;
 * only then Node is asked for its report, which takes milliseconds.
 */
function isMusl() {
  const machine = { x64: "x86_64", arm64: "aarch64" }[process.arch] ?? process.arch;
  if (!existsSync(`/lib/ld-musl-${machine}.so.1`)) {
    return false;
  }
  const name = machine === "x86_64" ? "ld-linux-x86-64.so.2" : `ld-linux-${machine}.so.1`;
  if (!["/lib64", "/lib"].some((directory) => existsSync(join(directory, name)))) {
    return true;
  }
  return process.report?.getReport().header.glibcVersionRuntime === undefined;
}

module.exports = { platformName };
