/** The native functions of `__test__/node-api/src`, and programs that use them. */

import { existsSync } from "node:fs";
import { join } from "node:path";
import { cargoMetadata, libraryName } from "../../../scripts/support/addon.mjs";
import { run, Stop } from "../../../scripts/support/run.mjs";
import { printed, runNode } from "../../support/child.mjs";

const CRATE = "genauth-node-api-tests";

/** Builds the crate, unless `GENAUTH_NODE_API_TESTS` names a build of it, and returns its path. */
export async function nativeTests() {
  const given = process.env.GENAUTH_NODE_API_TESTS;
  if (given) return given;
  await run("cargo", ["build", "--locked", "--quiet", "--package", CRATE]);
  const name = libraryName(process.platform).replace("genauth_native", "genauth_node_api_tests");
  const built = join(cargoMetadata(["--no-deps"]).target_directory, "debug", name);
  if (!existsSync(built)) {
    throw new Stop(`cargo built no ${name}.`);
  }
  return built;
}

/** Loads the functions into this environment. */
export function load(path) {
  const loaded = { exports: {} };
  process.dlopen(loaded, path);
  return loaded.exports;
}

const HEAD = `
  const { once } = require("node:events");
  const { setImmediate: turn } = require("node:timers/promises");
  const { Worker, isMainThread, parentPort, workerData } = require("node:worker_threads");
  const path = workerData ?? process.argv[1];
  const loaded = { exports: {} };
  process.dlopen(loaded, path);
  const native = loaded.exports;
  /** A worker with the same head. It is ready when it posts a message. */
  const start = (script) =>
    new Worker(\`\${head}\\n\${script}\`, { eval: true, workerData: path });
  /** Collects garbage until \`holds\`, for a number of turns that is never needed. */
  const collected = async (holds) => {
    for (let index = 0; index < 100 && !holds(); index += 1) {
      await turn();
      globalThis.gc?.();
    }
    return holds();
  };
`;

/**
 * Runs a script in a child process, with `gc`, and returns the JSON that it prints.
 *
 * @param {string} path of the library
 * @param {string} script the body of an asynchronous function, whose result is printed
 * @param {string[]} [flags] of Node
 */
export async function runProgram(path, script, flags = []) {
  const source = `${HEAD}
    const head = ${JSON.stringify(HEAD)};
    (async () => { ${script} })().then((value) => console.log(JSON.stringify(value)));`;
  return JSON.parse(await printed(runNode(["--expose-gc", ...flags, "-e", source, path])));
}
