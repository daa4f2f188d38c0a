"use strict";

/**
 * Loads the native binary: the file that `GENAUTH_NATIVE_PATH` names, else a binary built in this folder,
 * else the platform package that npm installs as an optional dependency.
 */

const { resolve } = require("node:path");
const { version } = require("../package.json");
const binaries = require("./binaries.js");
const { platformNames } = require("./platform.js");

/** The search for a usable binary, with the reason why each candidate failed. */
class Search {
  /** @type {{ source: string, error: Error }[]} `source` is what was asked for, as it was written */
  failures = [];

  /**
   * Returns a binary of this package's version and throws for anything else.
   *
   * @param {unknown} loaded what `require` returned
   * @param {string} source
   */
  accept(loaded, source) {
    if (loaded?.VERSION !== version) {
      throw require("./load-failure.js").unusable(loaded, source);
    }
    return loaded;
  }

  reject(error, source) {
    this.failures.push({ source, error });
  }
}

function loadFile(search, path) {
  // Not with `require`: a bundler would try to resolve the path at build time.
  const loaded = { exports: {} };
  try {
    process.dlopen(loaded, resolve(path));
    return search.accept(loaded.exports, path);
  } catch (error) {
    search.reject(error, path);
    return undefined;
  }
}

function load() {
  const search = new Search();
  const path = process.env.GENAUTH_NATIVE_PATH;
  const names = platformNames();
  const loaded = path
    ? loadFile(search, path)
    : names.reduce((found, name) => found ?? binaries[name]?.(search), undefined);
  if (loaded === undefined) {
    throw require("./load-failure.js").failure(names, search.failures, path);
  }
  return loaded;
}

module.exports = load();
