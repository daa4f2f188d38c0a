/** Detects changes of our compiled binary: a report must not mix figures of two builds. */
import { readdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

function fingerprint() {
  return readdirSync(ROOT)
    .filter((name) => name.endsWith(".node"))
    .map((name) => `${name} ${statSync(`${ROOT}/${name}`).mtimeMs}`)
    .join();
}

/**
 * Records the current binary.
 *
 * @returns {() => void} Throws if the binary has changed since.
 */
export function watchBinary() {
  const before = fingerprint();
  return () => {
    if (fingerprint() !== before) {
      throw new Error("The compiled binary was replaced during the run. Start the run again.");
    }
  };
}
