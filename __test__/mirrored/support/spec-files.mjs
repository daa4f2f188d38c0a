/**
 * The tests that the npm package authing-node-sdk contains, taken from the installed package: their imports
 * of the SDK's sources get genauth-native, by the names of the alias.
 */

import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve, sep } from "node:path";
import { PACKAGE } from "../../support/child.mjs";
import { OLDER_CALLS } from "./older-calls.mjs";

const require = createRequire(import.meta.url);
const SDK = dirname(require.resolve("authing-node-sdk/package.json"));
const TSC = join(PACKAGE, "node_modules/typescript/bin/tsc");
const requireOfSdk = createRequire(join(SDK, "package.json"));

/**
 * Compiles the tests and the utilities that they import.
 *
 * @param {import("node:test").TestContext | { after: (work: () => void) => void }} context removes the output
 * @returns {{ files: string[], load: (file: string, scope: Record<string, unknown>) => () => Promise<unknown> }}
 *   the spec files, and a function that runs one, which registers its tests with the `describe` and `it` of
 *   `scope`. It returns a function that waits for the calls that the tests have not awaited
 */
export function compiledSpecs(context) {
  const output = mkdtempSync(join(tmpdir(), "genauth-mirrored-"));
  context.after(() => rmSync(output, { recursive: true, force: true }));
  const sources = ["test", "src/utils"].flatMap((folder) => typescriptIn(join(SDK, folder)));
  const { status, stdout } = spawnSync(
    process.execPath,
    [
      TSC,
      ...["--ignoreConfig", "--noCheck", "--noResolve", "--rootDir", SDK, "--outDir", output],
      ...["--module", "commonjs", "--target", "es2022"],
      ...sources,
    ],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`tsc: ${stdout}`);
  const tests = join(output, "test");
  return {
    files: readdirSync(tests, { recursive: true })
      .filter((path) => path.endsWith(".spec.js"))
      .map((path) => path.split(sep).join("/").replace(/\.js$/, ".ts"))
      .sort(),
    load(file, scope) {
      const pending = [];
      loader(output, scope, pending)(join(tests, file.replace(/\.ts$/, ".js")));
      return () => allSettled(pending);
    },
  };
}

/** Waits for calls, and for those that are made when one has ended. */
async function allSettled(pending) {
  let count;
  do {
    count = pending.length;
    await Promise.allSettled(pending);
    // What follows the last call in the tests, which may be another one, is run.
    await new Promise(setImmediate);
  } while (pending.length > count);
}

function typescriptIn(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => join(folder, path));
}

/** A function that loads a module of the output once. */
function loader(output, scope, pending) {
  const modules = new Map();
  return function load(file) {
    if (modules.has(file)) return modules.get(file).exports;
    const module = { exports: {} };
    modules.set(file, module);
    const names = ["require", "module", "exports", ...Object.keys(scope)];
    const values = [find, module, module.exports, ...Object.values(scope)];
    new Function(...names, readFileSync(file, "utf8"))(...values);
    return module.exports;

    function find(name) {
      if (!name.startsWith(".")) return requireOfSdk(name);
      const target = resolve(dirname(file), name);
      const ours = nameInAlias(relative(join(output, "src"), target));
      if (ours) return withPending(require(ours), pending);
      return load(existsSync(`${target}.js`) ? `${target}.js` : join(target, "index.js"));
    }
  };
}

/** The name under which genauth-native has what a source of the SDK has. Utilities stay those of the SDK. */
function nameInAlias(path) {
  const inner = path.split(sep).join("/");
  if (inner.startsWith("..") || inner.startsWith("utils")) return undefined;
  return inner === "" || inner === "index" ? "genauth-native" : `genauth-native/dist/${inner}`;
}

/** The text of an answer, which the emulator has in its own words: any text fits any expectation. */
export class ServiceText extends String {}

function withServiceText(answer) {
  if (typeof answer?.message !== "string") return answer;
  return { ...answer, message: new ServiceText(answer.message) };
}

/** A module whose clients add each of their calls to `pending`. */
function withPending(module, pending) {
  const classes = ["ManagementClient", "AuthenticationClient"].filter((name) => name in module);
  const replaced = classes.map((name) => [
    name,
    function make(options) {
      return new Proxy(new module[name](options), {
        get(client, method) {
          const value = client[method];
          if (typeof value !== "function") return value;
          return (...written) => {
            const [given, ...others] = written;
            const adapted = OLDER_CALLS[method] ? [OLDER_CALLS[method](given), ...others] : written;
            const result = value.apply(client, adapted);
            if (!(result instanceof Promise)) return result;
            pending.push(result);
            return result.then(withServiceText);
          };
        },
      });
    },
  ]);
  return { ...module, ...Object.fromEntries(replaced) };
}
