/** Starts and stops servers in Python. */

import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const SHARED = fileURLToPath(new URL(".", import.meta.url));

/**
 * Starts a program that uses `serve.py`; it ends with the test.
 *
 * @param {import("node:test").TestContext} t
 * @param {string} python path of the interpreter
 * @param {string} program path of the program
 * @param {object} world the `WORLD` that `serve.py` documents
 * @returns {Promise<string>} its URL
 */
export async function startPython(t, python, program, world) {
  const child = spawn(python, [program], {
    env: {
      ...process.env,
      PYTHONPATH: SHARED,
      TEST_WORLD: JSON.stringify(world),
      PYTHONDONTWRITEBYTECODE: "1",
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  t.after(() => child.kill());
  for await (const port of createInterface(child.stdout)) return `http://127.0.0.1:${port}`;
  throw new Error(`${program} ended before it listened`);
}
