"use strict";

/**
 * Explains why the native binary was not loaded, in an error that says how to fix it. This file is
 * loaded only in that case.
 *
 * | `code` | case |
 * | --- | --- |
 * | `ERR_PLATFORM_NOT_SUPPORTED` | this release has no binary for the platform |
 * | `ERR_BINARY_NOT_INSTALLED` | the binary exists in this release but was not found |
 * | `ERR_BINARY_NOT_LOADED` | the binary was found; the system, Node or a bundler cannot load it |
 * | `ERR_BINARY_VERSION` | the binary belongs to another version of this package |
 */

const { name: self, version, scripts, optionalDependencies } = require("../package.json");
const binaries = require("./binaries.js");

/** The package.json of the published package has no `scripts`. */
const IS_CHECKOUT = scripts !== undefined;

const NOT_FOUND = new Set(["MODULE_NOT_FOUND", "ERR_MODULE_NOT_FOUND"]);

const REINSTALL = "Delete node_modules and the lock file, and install again on this system.";

/** How to fix a failure, selected by its code or message. */
const ADVICE = [
  [
    /ERR_DLOPEN_DISABLED/,
    "Node's permission model refuses native addons unless --allow-addons is given.",
  ],
  [/ERR_ACCESS_DENIED/, "Allow Node to read the file, with --allow-fs-read."],
  [/NotCapable/, "Allow Deno to load the file, with --allow-ffi and --allow-read."],
  [
    /ERR_UNKNOWN_BUILTIN_MODULE/,
    "A single executable application cannot require files: set the environment variable " +
      "GENAUTH_NATIVE_PATH to the path of the .node file before genauth-native is loaded.",
  ],
  [
    /Dynamic require of|require is not defined/,
    "This bundle cannot require files: keep genauth-native external, or bundle to CommonJS.",
  ],
  [
    /GLIBC_[\d.]+' not found/,
    "The C library of this system is older than the binary requires: use a newer system.",
  ],
  [
    /ld-linux|ld-musl|libc\.musl|symbol not found/i,
    `The binary was built for another C library (glibc or musl). ${REINSTALL}`,
  ],
  [
    /permission denied|operation not permitted|failed to map|EACCES|EPERM/i,
    "The user of this process must be able to read the file, and its file system must permit execution.",
  ],
  [
    /invalid ELF|file too short|mach-o|not a valid Win32|did not self-register|wrong architecture/i,
    `The file is damaged or was built for another platform. ${REINSTALL}`,
  ],
];

/** An error with a `code`, as `require` of this package throws it. */
function failed(code, message, cause) {
  const error = new Error(`${self}: ${message}`, { cause });
  error.code = code;
  return error;
}

/**
 * The error for a module that is not the binary, or is the binary of another version.
 *
 * @param {unknown} loaded
 * @param {string} source
 */
function unusable(loaded, source) {
  if (typeof loaded?.VERSION === "string" || typeof loaded?.AuthenticationClient === "function") {
    const found = loaded.VERSION === undefined ? "an unknown version" : `version ${loaded.VERSION}`;
    const binary = `the binary ${source} is of ${found}, and this package of version ${version}`;
    const advice = IS_CHECKOUT
      ? "Run `npm run build`."
      : "Both must be of one version: delete node_modules and the lock file, and install again.";
    return failed("ERR_BINARY_VERSION", `${binary}. ${advice}`);
  }
  const found =
    typeof loaded === "string" ? `the text ${JSON.stringify(loaded)}` : "something else";
  return failed(
    "ERR_BINARY_NOT_LOADED",
    `a bundler has put ${found} in the place of the binary ${source}. Keep genauth-native external, ` +
      "or have the bundler copy .node files and leave the `require` of them (esbuild: " +
      "--loader:.node=copy; webpack and rspack: node-loader).",
  );
}

function isMissing({ error }) {
  // A package without its main file is installed but damaged.
  return NOT_FOUND.has(error.code) && !error.message.includes('"main"');
}

/**
 * The error that explains why every attempt failed.
 *
 * @param {string[]} names names of the binaries that may run on this platform
 * @param {{ source: string, error: Error }[]} failures
 * @param {string | undefined} path the value of `GENAUTH_NATIVE_PATH`
 * @returns {Error} with a `code`, and the loader's own error as its `cause`
 */
function failure(names, failures, path) {
  const refused = failures.findLast((one) => !isMissing(one));
  if (refused !== undefined) {
    return notLoaded(refused, path);
  }
  return names.some(isPublished) ? notInstalled(failures) : notSupported(names);
}

/** Whether this release has a binary for a platform. */
function isPublished(name) {
  const packages = Object.keys(optionalDependencies ?? {});
  return name in binaries && (IS_CHECKOUT || packages.some((one) => one.endsWith(`/${name}`)));
}

function notLoaded({ source, error }, path) {
  if (error.message.startsWith(`${self}: `)) {
    return error;
  }
  const named = path ? `${source}, which GENAUTH_NATIVE_PATH names,` : source;
  const shown = `${error.code ?? error.name} ${error.message}`;
  const [, advice] = ADVICE.find(([pattern]) => pattern.test(shown)) ?? [];
  const reason = error.message.split("\n", 1)[0].replace(/\.?$/, ".");
  const message = `the binary ${named} cannot be loaded: ${reason}`;
  return failed(
    "ERR_BINARY_NOT_LOADED",
    advice === undefined ? message : `${message} ${advice}`,
    error,
  );
}

function notInstalled(failures) {
  const packages = failures.map(({ source }) => source).filter((source) => source.startsWith("@"));
  const advice = IS_CHECKOUT
    ? "Run `npm run build`."
    : "It is an optional dependency: install without --omit=optional. If the lock file or " +
      "node_modules were made on another system, delete both and install again on this one. " +
      "A bundled application must keep genauth-native external or copy its .node file; the " +
      "environment variable GENAUTH_NATIVE_PATH can name the path of that file.";
  return failed(
    "ERR_BINARY_NOT_INSTALLED",
    `the package ${packages.join(" or ")}, which has the binary, is not installed. ${advice}`,
    failures.at(-1)?.error,
  );
}

function notSupported(names) {
  const supported = Object.keys(binaries).filter(isPublished).join(", ");
  return failed(
    "ERR_PLATFORM_NOT_SUPPORTED",
    `version ${version} has no binary for ${names.join(" or ")}, only for ${supported}.`,
  );
}

module.exports = { failure, unusable };
