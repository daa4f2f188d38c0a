/** Work that only one process of this machine may do at a time, such as an installation. */

import { spawn } from "node:child_process";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Does something while no other process does something under the same name. The system releases the lock when this
 * process ends. Where there is no `flock` (util-linux), nothing is locked: Debian's packages are installed with it.
 *
 * @template T
 * @param {string} name
 * @param {() => T | Promise<T>} work
 * @returns {Promise<T>}
 */
export async function exclusively(name, work) {
  const file = join(tmpdir(), `genauth-${name}-${process.getuid?.() ?? 0}.lock`);
  // It holds the lock until its input ends.
  const holder = spawn("flock", [file, "sh", "-c", "echo locked; exec cat"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const ended = new Promise((resolve) => {
    holder.once("error", resolve).once("close", resolve);
  });
  await Promise.race([once(holder.stdout, "data"), ended]);
  try {
    return await work();
  } finally {
    holder.stdin?.end();
    await ended;
  }
}
