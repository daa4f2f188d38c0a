import { binaryName, PLATFORMS, packageName } from "../pack/platforms.mjs";

const HEAD = `// Generated from scripts/pack/platforms.mjs by \`node scripts/generate.mjs\`. Do not edit.
"use strict";

/**
 * Loads the binary of each platform: the one that was built in this folder, else the one of the
 * platform's package. Every \`require\` names its file literally and stands in a \`try\` block of its
 * own: bundlers and file tracers then find the file, and take one that is missing as optional.
 */
module.exports = {`;

/**
 * `lib/binaries.js`: one function per platform, called with the search that checks the loaded module.
 *
 * @param {{ isPublished?: boolean }} [options] `isPublished`: without the binary that was built in the folder
 * @returns {string}
 */
export function emitBinaries({ isPublished = false } = {}) {
  const loaders = PLATFORMS.flatMap(({ name }) =>
    loader(name, [...(isPublished ? [] : [`../${binaryName(name)}`]), packageName(name)]),
  );
  return [HEAD, ...loaders, "};", ""].join("\n");
}

function loader(platform, sources) {
  return [
    `  "${platform}"(search) {`,
    ...sources.flatMap((source) => [
      "    try {",
      `      return search.accept(require("${source}"), "${source}");`,
      "    } catch (error) {",
      `      search.reject(error, "${source}");`,
      "    }",
    ]),
    "    return undefined;",
    "  },",
  ];
}
