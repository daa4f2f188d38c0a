"use strict";

/**
 * Loads the compiled part: beside this package after a build of one's own, else from the package
 * of this platform, which npm installs as an optional dependency.
 */

const { existsSync } = require("node:fs");
const { join } = require("node:path");
const { platformName } = require("./platform.js");

function load() {
  const name = platformName();
  const own = join(__dirname, "..", `genauth-native.${name}.node`);
  if (existsSync(own)) {
    return require(own);
  }
  try {
    return require(`genauth-native-${name}`);
  } catch (cause) {
    throw new Error(
      `genauth-native has no binary for ${name}. Install its optional dependency ` +
        `genauth-native-${name} (npm leaves it out with --omit=optional, or when node_modules was ` +
        "copied from another platform), or build from source with `npm run build`.",
      { cause },
    );
  }
}

module.exports = load();
