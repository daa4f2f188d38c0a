/** Processes of servers that a test starts, and ends. */

import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { connect } from "node:net";

/** Between two looks at a port that is not served yet. */
const LOOK_MS = 10;
const LOOKS = 3_000;

/** One running server. */
export class Program {
  #child;
  #output = [];
  #ended;

  constructor(path, args) {
    this.#child = spawn(path, args, { stdio: ["ignore", "pipe", "pipe"], detached: true });
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream.on("data", (piece) => this.#output.push(piece));
    }
    this.#ended = once(this.#child, "exit");
  }

  get pid() {
    return this.#child.pid;
  }

  /** What it has written. */
  get output() {
    return Buffer.concat(this.#output).toString();
  }

  signal(name) {
    process.kill(this.pid, name);
  }

  /** Kills its youngest child process. */
  killWorker() {
    const children = readFileSync(`/proc/${this.pid}/task/${this.pid}/children`, "utf8").trim();
    process.kill(Number(children.split(" ").at(-1)), "SIGKILL");
  }

  /** Kills it with all its children, which are of its process group, and waits for its end. */
  async kill() {
    try {
      process.kill(-this.pid, "SIGKILL");
    } catch {
      // It has ended by itself.
    }
    await this.#ended;
  }

  /** Waits until it has written a text. */
  async says(text) {
    for (let look = 0; look < LOOKS && !this.output.includes(text); look += 1) {
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    }
  }

  /** Waits until a port is not served any more: a child may close it after its killed parent has ended. */
  static async leaves(port) {
    while (await accepts(port)) await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }

  /** Waits until a port is served. */
  async serves(port) {
    for (let look = 0; look < LOOKS; look += 1) {
      if (await accepts(port)) {
        return;
      }
      if (this.#child.exitCode !== null) {
        break;
      }
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    }
    throw new Error(`Port ${port} is not served:\n${this.output}`);
  }
}

async function accepts(port) {
  const socket = connect(port, "127.0.0.1");
  const accepted = await new Promise((resolve) => {
    socket.once("connect", () => resolve(true));
    socket.once("error", () => resolve(false));
  });
  socket.destroy();
  return accepted;
}
