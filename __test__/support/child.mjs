import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { dropProxies } from "./environment.mjs";

/** The folder of the package, where `import "genauth-native"` resolves to the package itself. */
export const PACKAGE = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/**
 * Runs Node with these arguments.
 *
 * @param {string[]} args
 * @param {object} [options]
 * @param {object} [options.env] variables in addition to those of this process; `undefined` removes one
 * @param {string} [options.cwd]
 * @returns {Promise<{ code: number | null, signal: string | null, stdout: string, stderr: string }>}
 */
export function runNode(args, { env = {}, cwd = PACKAGE } = {}) {
  const variables = { ...dropProxies({ ...process.env }), NODE_TEST_CONTEXT: undefined, ...env };
  const given = Object.entries(variables).filter(([, value]) => value !== undefined);
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd, env: Object.fromEntries(given) });
    const output = { stdout: "", stderr: "" };
    for (const name of ["stdout", "stderr"]) {
      child[name].setEncoding("utf8").on("data", (text) => {
        output[name] += text;
      });
    }
    child.on("error", reject);
    child.on("close", (code, signal) => resolve({ code, signal, ...output }));
  });
}

/** Runs an ECMAScript module; `args` are its `process.argv` from 2 on. */
export function runModule(source, { args = [], ...options } = {}) {
  // With `-e` the arguments begin at 1.
  return runNode(["--input-type=module", "-e", source, "module", ...args], options);
}

/** Runs a CommonJS script. */
export function runScript(source, { args = [], ...options } = {}) {
  return runNode(["-e", source, "script", ...args], options);
}

/** The output of a child, which must have exited with 0. */
export async function printed(run) {
  const { code, signal, stdout, stderr } = await run;
  assert.deepEqual({ code, signal, stderr }, { code: 0, signal: null, stderr: "" });
  return stdout;
}
