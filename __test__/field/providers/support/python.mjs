/** Providers in Python, in a virtual environment of the test's own. */

import { spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { requirePython } from "../../../../scripts/support/python.mjs";
import { run } from "../../../package/support/process.mjs";

const SERVERS = fileURLToPath(new URL("../servers", import.meta.url));
let find;

/** Whether this machine has a Python 3 that can make virtual environments. */
export async function hasPython() {
  try {
    return (await run(["python3", "-c", "import venv, ensurepip"])).code === 0;
  } catch {
    return false;
  }
}

/** Installs the pinned packages, unless they are there. */
export async function installProviders() {
  // Kept between runs, since installing takes a while.
  find = await requirePython("providers", join(SERVERS, "requirements.txt"));
}

/**
 * Starts a program of `servers/`; it ends with the test.
 *
 * @param {import("node:test").TestContext} t
 * @param {string} program such as `django_oauth.py`
 * @param {object} world what `servers/serve.py` documents
 * @returns {Promise<string>} its URL
 */
export async function startPython(t, program, world) {
  const child = spawn(find("python"), [join(SERVERS, program)], {
    env: { ...process.env, PROVIDER_WORLD: JSON.stringify(world), PYTHONDONTWRITEBYTECODE: "1" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  t.after(() => child.kill());
  for await (const port of createInterface(child.stdout)) return `http://127.0.0.1:${port}`;
  throw new Error(`${program} ended before it listened`);
}
