"use strict";

/**
 * Platform names as used in the names of the binaries. Information that Node may not read, under its
 * permission model or in Deno, counts as unknown.
 */

const { readFileSync } = require("node:fs");

/** Files of the C libraries and of their dynamic loaders, which are known by several names. */
const MAPPED = {
  musl: ["/ld-musl-", "/libc.so\n"],
  gnu: ["/ld-linux", "/ld-2.", "/libc.so.6"],
};

/** The program `ldd` is a script of the system's C library and contains its name. */
const LDD = {
  musl: ["musl"],
  gnu: ["GNU C Library", "GLIBC", "GNU libc"],
};

/**
 * Names of the binaries that may run on this platform, the most likely first. There are two only on Linux,
 * when the C library that Node uses cannot be determined.
 *
 * @returns {string[]} such as `["linux-x64-gnu"]`
 */
function platformNames() {
  const { platform, arch } = process;
  if (platform === "linux") {
    const libc = libcOfProcess() ?? libcOfSystem() ?? libcOfReport();
    return (libc === undefined ? ["gnu", "musl"] : [libc]).map((one) => `linux-${arch}-${one}`);
  }
  return [platform === "win32" ? `win32-${arch}-msvc` : `${platform}-${arch}`];
}

/**
 * The C library that the process has mapped. `require` has just used `readFileSync` for UTF-8 text; every
 * other way to read a file would have to be compiled first, which takes longer than reading.
 */
function libcOfProcess() {
  return libcNamedIn("/proc/self/maps", MAPPED);
}

function libcOfSystem() {
  return libcNamedIn("/usr/bin/ldd", LDD);
}

/** Takes milliseconds, or longer when Node resolves the names of connected hosts for the report. */
function libcOfReport() {
  return attempt(() => {
    const { report } = process;
    const { excludeNetwork } = report;
    report.excludeNetwork = true;
    try {
      return report.getReport().header.glibcVersionRuntime === undefined ? "musl" : "gnu";
    } finally {
      report.excludeNetwork = excludeNetwork;
    }
  });
}

/** The C library of which a file contains a name; searching for a text takes a tenth of matching a pattern. */
function libcNamedIn(path, { musl, gnu }) {
  const text = attempt(() => readFileSync(path, "utf8"));
  if (text === undefined) return undefined;
  const isNamed = (name) => text.includes(name);
  if (musl.some(isNamed)) return "musl";
  return gnu.some(isNamed) ? "gnu" : undefined;
}

/** The result of a function, or `undefined` if it throws. */
function attempt(ask) {
  try {
    return ask();
  } catch {
    return undefined;
  }
}

module.exports = { platformNames };
