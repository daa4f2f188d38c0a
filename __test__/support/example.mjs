import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { PACKAGE } from "./child.mjs";
import { dropProxies } from "./environment.mjs";

/** The settings of the examples, which are removed from the environment of this machine. */
const SETTINGS = /^(GENAUTH_|PORT$|NODE_TEST_CONTEXT$)/;

function environment(env) {
  const kept = Object.entries(process.env).filter(([name]) => !SETTINGS.test(name));
  return { ...dropProxies(Object.fromEntries(kept)), ...env };
}

/** The complete lines of an output: a chunk may end in the middle of a word. */
const linesOf = (text) => text.slice(0, text.lastIndexOf("\n") + 1);

/**
 * Starts a program of the folder `examples`, which ends with the test. `runner` replaces the command line
 * of the program.
 *
 * `printed` resolves with the match of the lines that the program has completed, once there is one; `ended` with
 * the exit code and all output.
 *
 * @returns {{
 *   printed(pattern: RegExp, stream?: "stdout" | "stderr"): Promise<RegExpExecArray>,
 *   ended: Promise<{ code: number | null, stdout: string, stderr: string }>,
 * }}
 */
export function startExample(t, name, env = {}, runner = (path) => [path]) {
  const path = join(PACKAGE, "examples", `${name}.mjs`);
  const child = spawn(process.execPath, runner(path), { cwd: PACKAGE, env: environment(env) });
  t.after(() => child.kill());
  const output = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"]) {
    child[stream].setEncoding("utf8").on("data", (text) => {
      output[stream] += text;
      child.emit("printed");
    });
  }
  const ended = once(child, "close").then(([code]) => ({ code, ...output }));

  async function printed(pattern, stream = "stdout") {
    for (;;) {
      const match = pattern.exec(linesOf(output[stream]));
      if (match !== null) return match;
      const over = await Promise.race([once(child, "printed").then(() => undefined), ended]);
      if (over && !pattern.test(linesOf(output[stream]))) {
        throw new Error(`${name} ended without ${pattern}: ${JSON.stringify(over)}`);
      }
    }
  }
  return { printed, ended };
}
