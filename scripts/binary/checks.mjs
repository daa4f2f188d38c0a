/** The requirements that a binary must meet to be published, one check per requirement. */

import { isElf, readElf } from "./elf.mjs";
import { isMachO, readMachO } from "./mach-o.mjs";
import { isPe, readPe } from "./pe.mjs";

/**
 * @typedef {object} Limits
 * @property {string} glibc the newest version of glibc that the binary may require
 * @property {string} macos the newest version of macOS that the binary may require
 * @property {number} bytes the maximum file size
 * @property {string} version the version that the binary must report
 * @property {string[]} paths folders of the build machine, which must not occur in the binary
 */

/**
 * @typedef {object} Outcome
 * @property {string} name
 * @property {boolean} passed
 * @property {string} detail the finding
 */

/** The symbols that Node looks up in an addon (Node-API, "Module registration"). */
const ENTRY_POINTS = ["napi_register_module_v1", "node_api_module_get_api_version_v1"];

/** Libraries present on every system of a format. The C++ and GCC runtimes are not among them. */
const SYSTEM_LIBRARIES = {
  elf: /^(lib(c|m|dl|pthread|rt)\.so\.\d|ld-linux-[\w-]+\.so\.\d|libc\.so|libc\.musl-\w+\.so\.1)$/,
  "mach-o": /^(\/usr\/lib\/lib(System|iconv|objc)\b|\/System\/Library\/Frameworks\/)/,
  // The Visual C++ runtime (VCRUNTIME140.dll, api-ms-win-crt-*.dll) has its own installer.
  pe: /^(?!vcruntime|msvcp|ucrtbase|api-ms-win-crt|libgcc|libwinpthread)[\w.-]+\.(dll|drv)$/i,
};

/** Folders in which developers and CI services build. */
const BUILD_PATHS =
  /(\/(home|Users)\/[\w.-]+|\/(root|builds|github\/(home|workspace)|__w|tmp|private\/var)(?=\/)|[A-Z]:\\(Users|a)\\|\.cargo\/registry|\.rustup\/)[\w./\\@+-]*/g;

/** The start of the User-Agent header; the version follows. */
const PRODUCT = "genauth-native/";

/**
 * @param {Buffer} bytes
 * @returns {import("./elf.mjs").Library}
 * @throws {Error} if the bytes are not a shared library of a known format
 */
export function readLibrary(bytes) {
  if (bytes.length > 64) {
    if (isElf(bytes)) return readElf(bytes);
    if (isMachO(bytes)) return readMachO(bytes);
    if (isPe(bytes)) return readPe(bytes);
  }
  throw new Error("This is not a shared library of Linux, macOS or Windows.");
}

/**
 * @param {Buffer} bytes
 * @param {Limits} limits
 * @returns {Outcome[]}
 */
export function checkBinary(bytes, limits) {
  const library = readLibrary(bytes);
  const ofFormat = {
    elf: () => [glibcFloor(library, limits.glibc), staticTls(library)],
    "mach-o": () => [macosFloor(library, limits.macos)],
    pe: () => [],
  };
  return [
    ...ofFormat[library.format](),
    libraries(library),
    exports(library),
    buildPaths(bytes, limits.paths),
    size(bytes, limits.bytes),
    version(bytes, limits.version),
  ];
}

function glibcFloor({ versions }, limit) {
  const glibc = versions.flatMap((one) => /^GLIBC_([\d.]+)$/.exec(one)?.[1] ?? []);
  const newest = glibc.sort(compareVersions).at(-1);
  return {
    name: "glibc",
    passed: newest === undefined || compareVersions(newest, limit) <= 0,
    detail: newest === undefined ? "not needed" : `needs ${newest}, at most ${limit} allowed`,
  };
}

function macosFloor({ minimumSystem }, limit) {
  return {
    name: "macOS",
    passed: minimumSystem !== undefined && compareVersions(minimumSystem, limit) <= 0,
    detail: `needs ${minimumSystem ?? "an unknown version"}, at most ${limit} allowed`,
  };
}

function staticTls({ staticTls: found }) {
  return {
    name: "thread-local storage",
    passed: !found,
    detail: found ? "STATIC_TLS is set: few copies fit into a process" : "dynamic",
  };
}

function libraries({ format, needed }) {
  const others = needed.filter((name) => !SYSTEM_LIBRARIES[format].test(name));
  return {
    name: "libraries",
    passed: others.length === 0,
    detail: others.length === 0 ? needed.join(", ") || "none" : `needs ${others.join(", ")}`,
  };
}

function exports({ exported }) {
  const others = exported.filter((name) => !ENTRY_POINTS.includes(name));
  const complete = exported.includes(ENTRY_POINTS[0]);
  const shown = others.length > 5 ? [...others.slice(0, 5), "…"] : others;
  return {
    name: "exports",
    passed: complete && others.length === 0,
    detail: complete
      ? [...exported.filter((name) => ENTRY_POINTS.includes(name)), ...shown].join(", ")
      : `${ENTRY_POINTS[0]} is missing`,
  };
}

/** Whether a text has a path in a folder. `/build` is not in `linker/builder.rs`, nor in `a/build/b`. */
function hasPathIn(folder, text) {
  for (let at = text.indexOf(folder); at !== -1; at = text.indexOf(folder, at + 1)) {
    const [before, after] = [text[at - 1] ?? "", text[at + folder.length] ?? ""];
    if (/[/\\]/.test(after) && !/[\w.-]/.test(before)) return true;
  }
  return false;
}

function buildPaths(bytes, folders) {
  const text = bytes.toString("latin1");
  const known = [...new Set(text.match(BUILD_PATHS))];
  const found = [
    ...known,
    ...folders.filter((folder) => hasPathIn(folder, text) && !known.join().includes(folder)),
  ];
  const [first] = found;
  return {
    name: "build paths",
    passed: found.length === 0,
    detail: first === undefined ? "none" : `${found.length}, such as ${first}`,
  };
}

function size(bytes, limit) {
  return {
    name: "size",
    passed: bytes.length <= limit,
    detail: `${bytes.length.toLocaleString("en")} bytes, at most ${limit.toLocaleString("en")} allowed`,
  };
}

/** The text has no end marker, so this only shows that it starts with the version. */
function version(bytes, expected) {
  const found = bytes.includes(`${PRODUCT}${expected}`);
  return {
    name: "version",
    passed: found,
    detail: found ? expected : `${PRODUCT}${expected} does not occur in the file`,
  };
}

/** Compares versions numerically. */
function compareVersions(one, other) {
  const [left, right] = [one, other].map((text) => text.split(".").map(Number));
  const at = left.findIndex((part, index) => part !== (right[index] ?? 0));
  return at < 0 ? left.length - right.length : left[at] - (right[at] ?? 0);
}
