import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * The environment of a child process in which names have the addresses of `names`, in that order.
 * `"silent"` instead of a list stands for a DNS server that never answers.
 *
 * @param {import("node:test").TestContext} t
 * @param {Record<string, string[] | "silent">} names
 * @returns {{ env: NodeJS.ProcessEnv, lookups: () => string[] }} and the names that were looked up
 */
export function withNames(t, names) {
  const folder = mkdtempSync(join(tmpdir(), "genauth-names-"));
  t.after(() => rmSync(folder, { recursive: true }));
  const library = join(folder, "names.so");
  const source = fileURLToPath(new URL("names.c", import.meta.url));
  execFileSync("cc", ["-shared", "-fPIC", "-Wall", "-o", library, source, "-ldl"]);
  const noted = join(folder, "lookups");
  const entries = Object.entries(names).map(([name, found]) => `${name}=${[found].flat()}`);
  return {
    env: {
      ...process.env,
      LD_PRELOAD: library,
      TEST_NAMES: entries.join(";"),
      TEST_LOOKUPS: noted,
    },
    lookups: () => readFileSync(noted, "utf8").trim().split("\n"),
  };
}

/**
 * A port that accepts no connection and sends no answer: its queue is full, and the kernel drops further
 * packets. `port` must be free at `host`.
 *
 * @param {string} host a loopback address
 * @param {number} port
 */
export async function startBlackHole(host, port) {
  const child = spawn(process.execPath, [fileURLToPath(import.meta.url), host, String(port)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(child.stdout, "data");
  const filling = Array.from({ length: 4 }, () => connect(port, host).on("error", () => {}));
  // Two connections fill the queue; all others get no answer.
  await Promise.all(filling.slice(0, 2).map((socket) => once(socket, "connect")));
  return {
    async stop() {
      for (const socket of filling) {
        socket.destroy();
      }
      child.kill("SIGKILL");
      await once(child, "close");
    },
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { createServer } = await import("node:net");
  const [host, port] = process.argv.slice(2);
  createServer().listen({ host, port: Number(port), backlog: 1 }, () => {
    process.stdout.write("listening\n", () => {
      // The server accepts no further connection.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
    });
  });
}
