import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { unusedPort } from "./ports.mjs";

/** `npm run verify` installs one; see `scripts/support/redis.mjs`. */
const PROGRAM = process.env.REDIS_SERVER ?? "redis-server";

/**
 * Starts a Redis server that ends with the test.
 *
 * @param {import("node:test").TestContext} t
 * @param {{ port?: number, args?: string[] }} [options]
 * @returns {Promise<{ port: number, url: string, pid: number, kill: () => Promise<void>, ask: (...words: string[]) => Promise<string> }>}
 */
export async function startRedis(t, { port, args = [] } = {}) {
  const chosen = port ?? (await unusedPort());
  const folder = mkdtempSync(join(tmpdir(), "genauth-redis-"));
  const settings = ["--bind", "127.0.0.1", "--save", "", "--dir", folder, "--port", `${chosen}`];
  const { child, kill } = run(t, [...settings, ...args], folder);
  await ready(child, "Ready to accept connections");
  const url = `redis://127.0.0.1:${chosen}`;
  return { port: chosen, url, pid: child.pid, kill, ask: (...words) => ask(chosen, words) };
}

/**
 * Starts a sentinel of the master `tokens`, which ends with the test.
 *
 * @param {import("node:test").TestContext} t
 * @param {number} master port of the master
 * @returns {Promise<{ port: number }>}
 */
export async function startSentinel(t, master) {
  const port = await unusedPort();
  const folder = mkdtempSync(join(tmpdir(), "genauth-sentinel-"));
  const config = join(folder, "sentinel.conf");
  const lines = ["bind 127.0.0.1", `dir ${folder}`, `port ${port}`];
  writeFileSync(config, [...lines, `sentinel monitor tokens 127.0.0.1 ${master} 1\n`].join("\n"));
  const { child } = run(t, [config, "--sentinel"], folder);
  await ready(child, "Sentinel ID is");
  return { port };
}

/** Runs the program until the test ends, and then removes its folder. */
function run(t, args, folder) {
  const child = spawn(PROGRAM, args, { stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise((resolve) => {
    child.once("close", resolve);
  });
  const kill = async () => {
    child.kill("SIGKILL");
    await ended;
  };
  t.after(async () => {
    await kill();
    rmSync(folder, { recursive: true, force: true });
  });
  return { child, kill };
}

/** The answer to a command of an administrator: the text of the protocol, small enough for one chunk. */
async function ask(port, words) {
  const socket = connect(port, "127.0.0.1");
  socket.end(`${words.join(" ")}\r\n`);
  const [answer] = await once(socket, "data");
  socket.destroy();
  return answer.toString();
}

async function ready(child, text) {
  const failed = new Promise((_, reject) => {
    child.once("error", (error) => {
      const advice = "install redis-server, or name it in the variable REDIS_SERVER";
      reject(new Error(`${PROGRAM} cannot be started: ${advice}.`, { cause: error }));
    });
    child.once("close", (code) => reject(new Error(`${PROGRAM} ended with ${code}.`)));
  });
  const started = (async () => {
    for await (const line of createInterface({ input: child.stdout })) {
      if (line.includes(text)) {
        return;
      }
    }
    await failed;
  })();
  await Promise.race([started, failed]);
  // A pipe without a reader would block the server.
  child.stdout.resume();
}
