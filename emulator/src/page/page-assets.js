"use strict";

const { readdirSync, readFileSync } = require("node:fs");
const { extname, join } = require("node:path");

const FOLDER = join(__dirname, "assets");
const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
};

let assets;

/**
 * A file of the page. All files are read when the first is needed.
 *
 * @param {string} name
 * @returns {{ type: string, body: string } | undefined} `undefined` if there is no such file.
 */
function assetOf(name) {
  assets ??= new Map(
    readdirSync(FOLDER).map((file) => {
      const body = readFileSync(join(FOLDER, file), "utf8");
      return [file, { type: TYPES[extname(file)], body }];
    }),
  );
  return assets.get(name);
}

module.exports = { assetOf };
