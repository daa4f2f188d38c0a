/** Runs one measurement in a fresh process. */
import { execFile } from "node:child_process";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

/** Milliseconds; a million calls of the slowest client take two minutes on a small machine. */
const LONGEST_MEASUREMENT = 300_000;
/** Variables that would route calls through a proxy or change the runtime for only some clients. */
const UNWANTED = /^(https?_proxy|no_proxy|all_proxy|node_options|node_use_env_proxy)$/i;

/**
 * @param {string} script - Name of a script in ../child.
 * @param {object} task - The input of the script.
 * @param {string} ca - Path of the server's CA, which the process of every client trusts.
 * @param {Record<string, string>} [variables] - More environment variables.
 * @returns {Promise<object>} The parsed output.
 */
export async function measure(script, task, ca, variables = {}) {
  const env = Object.entries(process.env).filter(([name]) => !UNWANTED.test(name));
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [fileURLToPath(new URL(`../child/${script}`, import.meta.url)), JSON.stringify(task)],
    {
      env: { ...Object.fromEntries(env), NODE_EXTRA_CA_CERTS: ca, ...variables },
      timeout: LONGEST_MEASUREMENT,
    },
  );
  return JSON.parse(stdout);
}
