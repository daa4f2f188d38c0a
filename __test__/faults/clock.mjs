import { execFileSync } from "node:child_process";
import { openSync, readSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const SOURCE = fileURLToPath(new URL("clock.c", import.meta.url));
/** Two numbers of 8 bytes; see `clock.c`. */
const SIZE = 16;
const NANOSECONDS = 1_000_000;

/**
 * The variables of a process whose clock can be moved: on Linux. Elsewhere there are none, and the deadlines of
 * the table pass by themselves.
 *
 * @param {string} folder for files, which the process needs until it ends
 */
export function clockVariables(folder) {
  if (process.platform !== "linux") {
    return {};
  }
  const [library, file] = [join(folder, "clock.so"), join(folder, "clock")];
  execFileSync("cc", ["-shared", "-fPIC", "-Wall", "-o", library, SOURCE, "-ldl", "-lpthread"]);
  writeFileSync(file, Buffer.alloc(SIZE));
  return { LD_PRELOAD: library, TEST_CLOCK: file };
}

/**
 * What moves the clock of this process, where it can be moved: a function that is given the time that
 * `performance.now()` is to show.
 */
export function openClock() {
  const { TEST_CLOCK } = process.env;
  if (TEST_CLOCK === undefined) {
    return () => {};
  }
  const file = openSync(TEST_CLOCK, "r+");
  return (time) => {
    const offset = Buffer.alloc(SIZE / 2);
    readSync(file, offset, 0, offset.length, offset.length);
    const ahead = Math.max(0, Math.ceil((time - performance.now()) * NANOSECONDS));
    offset.writeBigInt64LE(offset.readBigInt64LE() + BigInt(ahead));
    writeSync(file, offset, 0, offset.length, 0);
  };
}
