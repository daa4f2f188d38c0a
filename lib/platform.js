"use strict";

/**
 * Platform names as used in the names of the binaries. Information that Node may not read, under its
 * permission model or in Deno, counts as unknown.
 */

const { closeSync, openSync, readFileSync, readSync } = require("node:fs");

/** The headers of an executable, which name its dynamic loader, are at the start of the file. */
const HEADER_BYTES = 4096;

/**
 * Names of the binaries that may run on this platform, the most likely first. There are two only on Linux,
 * when the C library that Node uses cannot be determined.
 *
 * @returns {string[]} such as `["linux-x64-gnu"]`
 */
function platformNames() {
  const { platform, arch } = process;
  if (platform === "linux") {
    const libc = libcOfExecutable() ?? libcOfSystem() ?? libcOfReport();
    return (libc === undefined ? ["gnu", "musl"] : [libc]).map((one) => `linux-${arch}-${one}`);
  }
  return [platform === "win32" ? `win32-${arch}-msvc` : `${platform}-${arch}`];
}

/** The Node executable names the dynamic loader of the C library that it is linked with. */
function libcOfExecutable() {
  const header = attempt(() => {
    const file = openSync(process.execPath);
    try {
      const bytes = Buffer.alloc(HEADER_BYTES);
      return bytes.toString("latin1", 0, readSync(file, bytes));
    } finally {
      closeSync(file);
    }
  });
  return libcNamedIn(header, /\/ld-linux/, /\/ld-musl-/);
}

/** `ldd` is a script of the system's C library and contains its name. */
function libcOfSystem() {
  const script = attempt(() => readFileSync("/usr/bin/ldd", "latin1"));
  return libcNamedIn(script, /GNU C Library|GLIBC/i, /musl/);
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

function libcNamedIn(text, gnu, musl) {
  if (text === undefined) return undefined;
  if (musl.test(text)) return "musl";
  return gnu.test(text) ? "gnu" : undefined;
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
