/** The versions of TypeScript that programs are compiled with, and how each looks for a package. */

import { join } from "node:path";
import { installPinned } from "./packages.mjs";
import { ROOT, run } from "./process.mjs";

const tools = await installPinned("tools");

/** Folder of each version. */
export const COMPILERS = {
  "5.0": join(tools, "typescript-5.0"),
  5.9: join(tools, "typescript-5"),
  "6.0": join(tools, "typescript-6"),
  "7.0": join(ROOT, "node_modules/typescript"),
};

/** Flags of each way in which TypeScript looks for a package, and the compilers that have it. */
export const RESOLUTIONS = {
  node10: { flags: "--module commonjs --moduleResolution node10", compilers: ["5.0", "5.9"] },
  node16: { flags: "--module node16", compilers: Object.keys(COMPILERS) },
  nodenext: { flags: "--module nodenext", compilers: Object.keys(COMPILERS) },
  bundler: {
    flags: "--module esnext --moduleResolution bundler",
    compilers: Object.keys(COMPILERS),
  },
};
const STRICT =
  "--noEmit --strict --exactOptionalPropertyTypes --noUncheckedIndexedAccess --skipLibCheck false";

/**
 * Compiles files, with no types but the language's own and the packages'.
 *
 * @param {string} folder where the files are
 * @param {string} version of TypeScript
 * @param {string} flags
 * @param {string[]} files
 */
export function compile(folder, version, flags, ...files) {
  const command = [process.execPath, join(COMPILERS[version], "bin/tsc")];
  const library = ["--lib", "es2022", "--target", "es2022"];
  return run([...command, ...STRICT.split(" "), ...flags.split(" "), ...library, ...files], {
    cwd: folder,
  });
}
