/** Providers in Python, in a virtual environment of the test's own. */

import { spawn } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { ROOT, run, succeed } from "../../../package/support/process.mjs";

const SERVERS = fileURLToPath(new URL("../servers", import.meta.url));
const REQUIREMENTS = join(SERVERS, "requirements.txt");
// Kept between runs, since installing takes a while.
const ENVIRONMENT = join(ROOT, "target", "providers");
const PYTHON = join(ENVIRONMENT, "bin", "python");
const INSTALLED = join(ENVIRONMENT, "installed.txt");

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
  const wanted = readFileSync(REQUIREMENTS, "utf8");
  if (existsSync(INSTALLED) && readFileSync(INSTALLED, "utf8") === wanted) return;
  await succeed(["python3", "-m", "venv", ENVIRONMENT]);
  await succeed([PYTHON, "-m", "pip", "install", "--quiet", "--requirement", REQUIREMENTS]);
  writeFileSync(INSTALLED, wanted);
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
  const child = spawn(PYTHON, [join(SERVERS, program)], {
    env: { ...process.env, PROVIDER_WORLD: JSON.stringify(world), PYTHONDONTWRITEBYTECODE: "1" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  t.after(() => child.kill());
  for await (const port of createInterface(child.stdout)) return `http://127.0.0.1:${port}`;
  throw new Error(`${program} ended before it listened`);
}
