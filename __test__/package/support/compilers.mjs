/** The versions of TypeScript that compile the programs, and their module resolutions. */

import { join } from "node:path";
import { installPinned } from "./packages.mjs";
import { ROOT, run } from "./process.mjs";

const tools = await installPinned("tools");

/** The folder of each version. */
export const COMPILERS = {
  "5.0": join(tools, "typescript-5.0"),
  5.9: join(tools, "typescript-5"),
  "6.0": join(tools, "typescript-6"),
  "7.0": join(ROOT, "node_modules/typescript"),
};

/** The flags of each module resolution, and the compilers that support it. */
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
 * Compiles files with only the types of the language and of the packages.
 *
 * @param {string} folder the folder of the files
 * @param {string} version the version of TypeScript
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
