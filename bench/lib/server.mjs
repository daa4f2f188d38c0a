/** Builds the server in ../server, and starts it in its own process. */
import { execFile, spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { VERIFY } from "./plan.mjs";

const MANIFEST = fileURLToPath(new URL("../server/Cargo.toml", import.meta.url));

async function build() {
  const args = ["build", "--release", "--locked", "--message-format", "json-render-diagnostics"];
  const { stdout } = await promisify(execFile)("cargo", [...args, "--manifest-path", MANIFEST], {
    maxBuffer: 64 * 1024 * 1024,
  });
  const messages = stdout.split("\n").filter(Boolean).map(JSON.parse);
  return messages.find((message) => message.executable).executable;
}

/**
 * @returns {Promise<{ pid: number, ca: string, origin: (transport: string, answer: string) =>
 *   string, stop: () => Promise<void> }>} The running server; `ca` is the path of its CA.
 *   `origin` is empty for a verification, which makes no calls.
 */
export async function startServer() {
  process.stderr.write("Building the server...\n");
  const executable = await build();
  const directory = await mkdtemp(path.join(tmpdir(), "genauth-bench-"));
  process.once("exit", () => rmSync(directory, { recursive: true, force: true }));
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(1));
  // The server exits when its standard input closes, so it cannot outlive this process.
  const child = spawn(executable, [directory], { stdio: ["pipe", "pipe", "inherit"] });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const { ca, ports } = await new Promise((resolve, reject) => {
    createInterface(child.stdout).once("line", (line) => resolve(JSON.parse(line)));
    child.once("error", reject);
    child.once("exit", () => reject(new Error("The benchmark's server ended at once.")));
  });
  return {
    pid: child.pid,
    ca,
    origin(transport, answer) {
      if (transport === VERIFY) return "";
      return `${transport === "h1" ? "http" : "https"}://127.0.0.1:${ports[transport][answer]}`;
    },
    async stop() {
      child.stdin.end();
      await ended;
    },
  };
}
