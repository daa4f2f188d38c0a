/**
 * Joins the modules that `index.js` loads at once into one file, and those that a client needs, which are loaded
 * when a program first uses one, into another. Node takes 0.15 ms to find, read and compile each file, and V8
 * parses a function once instead of twice if it is called where it is written. The repository keeps the modules
 * apart.
 *
 * In the bundle a module is a function that returns what the module exports:
 *
 *     modules["read"] = (function () { … return { pick, read, readAll }; })();
 *
 * A module that is loaded on demand stays a file, and becomes a function of the bundle's modules, since it
 * shares their state.
 */

import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, posix } from "node:path";
import { emitBinaries } from "../generate/binaries.mjs";
import { Stop } from "../support/run.mjs";

const ENTRY = "index.js";

/** The module that is loaded on demand together with the modules that it loads at once. */
const CLIENTS = "lib/client-classes.js";

/** Functions that are called while the module is loaded which defines them. */
const CALLED_AT_LOAD = {
  "lib/authentication-client.js": ["makeAuthenticationClient"],
  "lib/calls.js": ["caller"],
  "lib/deferred-class.js": ["deferredClass"],
  "lib/external-strings.js": ["hasExternalStrings"],
  "lib/hooks.js": ["hooks"],
  "lib/intrinsics.js": ["own"],
  "lib/methods.js": ["attach", "methodsOf"],
  "lib/native.js": ["load"],
  "lib/on-demand.js": ["onDemand"],
  "lib/platform.js": ["attempt", "libcNamedIn", "libcOfProcess", "platformNames"],
  "lib/promises.js": ["promises"],
  "lib/shared.js": ["exported"],
  "lib/signals.js": ["signals"],
};

/** Another entry, whose modules stay files too. They have no state in common with the bundle. */
const MODELS = "models.js";

/** A `require` at the top level of a module, as the formatter writes it. */
const EAGER = /^(?:const .*|\}) = require\("(\.[^"]+\.js)"\)/gm;

const ANY = /require\("(\.[^"]+\.js)"\)/g;

/** Relative paths in a module: of modules, of the manifest and of the binaries. */
const PATHS = /(require\()?"(\.\.?\/[^"\s]+)"(\))?/g;

/** Comments on lines of their own, which V8 would read at each start. */
const COMMENTS = /^[ \t]*(?:\/\*\*[\s\S]*?\*\/|\/\/[^\n]*)\n/gm;

const EXPORTS = /^module\.exports = /gm;
const STRICT = '"use strict";\n';

/** Calls the function of a module on demand, once. */
const LOADER = `const modules = { __proto__: null };
const loadOnce = (name, load) => (modules[name] ??= load()(modules, loadOnce));
`;

/**
 * @param {string} folder the staged root package; its `index.js` and `lib/` are rewritten
 * @param {string} version of the package
 */
export function bundle(folder, version) {
  // A published package has no binary that was built in its folder.
  const sources = new Map([["lib/binaries.js", emitBinaries({ isPublished: true })]]);
  const source = (path) => {
    if (!sources.has(path)) sources.set(path, readFileSync(join(folder, path), "utf8"));
    return sources.get(path);
  };
  const eager = reachable(source, ENTRY, EAGER);
  const lazy = reachable(source, ENTRY, ANY).filter(
    (path) => !eager.includes(path) && required(path, source(path), ANY).length > 0,
  );
  const ofClients = reachable(source, CLIENTS, EAGER).filter((path) => !eager.includes(path));
  const rewritten = (path, place) => {
    const joined = place === CLIENTS ? [...eager, ...ofClients] : eager;
    return rewrite(path, source(path), { place, joined, lazy, version });
  };
  const write = (path, ...parts) => writeFileSync(join(folder, path), [STRICT, ...parts].join(""));
  const loaded = (paths, place, operator) =>
    paths.map((path) => {
      const body = bodyOf(path, calledAtLoad(path, rewritten(path, place)));
      return `modules[${nameOf(path)}] ${operator} (function () {\n${body}})();\n`;
    });

  write(ENTRY, LOADER, ...loaded(eager, ENTRY, "="), rewritten(ENTRY, ENTRY));
  for (const path of lazy) {
    // Another module may have loaded one of the modules of clients before.
    const modules = path === CLIENTS ? loaded(ofClients, CLIENTS, "??=") : [];
    const body = bodyOf(path, rewritten(path, path));
    write(path, "module.exports = (function (modules, loadOnce) {\n", ...modules, `${body}});\n`);
  }
  const ofModels = reachable(source, MODELS, ANY);
  const byOthers = lazy
    .filter((path) => path !== CLIENTS && !ofClients.includes(path))
    .flatMap((path) => required(path, source(path), ANY));
  const isKept = (path) =>
    ofModels.includes(path) || (ofClients.includes(path) && byOthers.includes(path));
  for (const path of [...eager, ...ofClients].filter((path) => !isKept(path))) {
    rmSync(join(folder, path));
  }
}

/** The modules that a text requires, by their paths in the package. */
function required(path, text, pattern) {
  return [...text.matchAll(pattern)].map(([, target]) => resolve(path, target));
}

/** The modules that an entry reaches, each after the modules that it requires. */
function reachable(source, entry, pattern) {
  const found = new Set();
  const visited = new Set();
  const visit = (path) => {
    if (visited.has(path)) return;
    visited.add(path);
    for (const target of required(path, source(path), pattern)) visit(target);
    found.add(path);
  };
  visit(entry);
  found.delete(entry);
  return [...found];
}

/**
 * @param {string} path of a module
 * @param {string} text its source
 * @param {{ place: string, joined: string[], lazy: string[], version: string }} bundle `place` is the file in
 *   which the text will stand, and `joined` are the modules that are there before it
 * @returns {string} the text without comments, with its requires as they are in the bundle
 */
function rewrite(path, text, { place, joined, lazy, version }) {
  const isInside = place === ENTRY;
  return text
    .replace(STRICT, "")
    .replace(COMMENTS, "")
    .replace(PATHS, (_, call = "", name, end = "") => {
      const target = resolve(path, name);
      if (call !== "" && isInside && target === "package.json") {
        return JSON.stringify({ version });
      }
      if (call !== "" && joined.includes(target)) return `modules[${nameOf(target)}]`;
      const relative = posix.relative(posix.dirname(place), target);
      const file = `${call}"${relative.startsWith(".") ? relative : `./${relative}`}"${end}`;
      const isFunction = call !== "" && lazy.includes(target);
      return isFunction ? `loadOnce(${nameOf(target)}, () => ${file})` : file;
    });
}

/** The text of a module with functions in parentheses: V8 compiles them at once, and parses others twice. */
function calledAtLoad(path, text) {
  return (CALLED_AT_LOAD[path] ?? []).reduce((written, name) => {
    const declaration = new RegExp(`^(function ${name}\\([\\s\\S]*?^\\})$`, "m");
    if (!declaration.test(written)) throw new Stop(`${path} has no function ${name}.`);
    return written.replace(declaration, (found) => `const ${name} = (${found});`);
  }, text);
}

/** The body of a function that returns what the module exports. */
function bodyOf(path, text) {
  if (text.match(EXPORTS)?.length !== 1) {
    throw new Stop(`${path} must have one top-level assignment to module.exports.`);
  }
  return text.replace(EXPORTS, "return ");
}

/** The path that a module names by a relative one. */
function resolve(path, name) {
  return posix.join(posix.dirname(path), name);
}

/** The name of a module in the bundle, as a string literal. */
function nameOf(path) {
  return JSON.stringify(path.replace(/^lib\/|\.js$/g, ""));
}
