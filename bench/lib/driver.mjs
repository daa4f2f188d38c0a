/** Builds the driver of calls without JavaScript, `core/benches/calls`. */
import { execFileSync } from "node:child_process";
import process from "node:process";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/**
 * @param {Record<string, string>} [profile] - Variables of Cargo that change the release profile.
 * @returns {string} The path of the driver; that in the environment variable `CALLS_DRIVER`, which is built already.
 */
export function buildDriver(profile = {}) {
  if (process.env.CALLS_DRIVER) return process.env.CALLS_DRIVER;
  process.stderr.write("Building the driver...\n");
  const args = ["build", "--release", "--locked", "--package", "genauth-core", "--bench", "calls"];
  const output = execFileSync("cargo", [...args, "--message-format", "json"], {
    cwd: ROOT,
    env: { ...process.env, ...profile },
    maxBuffer: 64 * 1024 * 1024,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const messages = output.toString().split("\n").filter(Boolean).map(JSON.parse);
  return messages.find(({ executable, target }) => executable && target?.name === "calls")
    .executable;
}
