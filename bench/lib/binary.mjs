/** Watches our compiled binary: figures from two different builds must never be mixed. */
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
 * Notes the binary as it is now.
 *
 * @returns {() => void} Throws when the binary is another one than now.
 */
export function watchBinary() {
  const before = fingerprint();
  return () => {
    if (fingerprint() !== before) {
      throw new Error("The compiled binary was replaced during the run. Start the run again.");
    }
  };
}
