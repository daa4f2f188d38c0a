/** The package in another realm of the thread. */

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { runInContext } from "node:vm";

/** Loads a module and its dependencies in a context, as Jest does for each test file. */
function load(context, file, loaded = new Map()) {
  if (loaded.has(file)) {
    return loaded.get(file).exports;
  }
  const requireHere = createRequire(file);
  if (/\.(node|json)$/.test(file)) {
    return requireHere(file);
  }
  const module = { exports: {} };
  loaded.set(file, module);
  const required = (name) =>
    /^[./]/.test(name) ? load(context, resolve(dirname(file), name), loaded) : requireHere(name);
  const source = `(function (module, exports, require, __dirname) {${readFileSync(file, "utf8")}\n})`;
  const run = runInContext(source, context, { filename: file });
  run(module, module.exports, required, dirname(file));
  return module.exports;
}

/** Loads the package in a context of `node:vm`. */
export function loadIn(context) {
  return load(context, fileURLToPath(new URL("../../index.js", import.meta.url)));
}
