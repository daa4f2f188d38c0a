/** Builds the programs without JavaScript in `core/benches`. */
import { execFileSync } from "node:child_process";
import process from "node:process";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/**
 * @param {Record<string, string>} [profile] - Variables of Cargo that change the release profile.
 * @param {"calls" | "signatures"} [name] - The name of the program.
 * @returns {string} The path of the program; that in the environment variable `CALLS_DRIVER` or `SIGNATURES_DRIVER`,
 *   which is built already.
 */
export function buildDriver(profile = {}, name = "calls") {
  const built = process.env[`${name.toUpperCase()}_DRIVER`];
  if (built) return built;
  process.stderr.write(`Building the driver of ${name}...\n`);
  const args = ["build", "--release", "--locked", "--package", "genauth-core", "--bench", name];
  const output = execFileSync("cargo", [...args, "--message-format", "json"], {
    cwd: ROOT,
    env: { ...process.env, ...profile },
    maxBuffer: 64 * 1024 * 1024,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const messages = output.toString().split("\n").filter(Boolean).map(JSON.parse);
  return messages.find(({ executable, target }) => executable && target?.name === name).executable;
}
