const WIDTH = 24;

/**
 * Shows where long work is: a bar that is replaced on a terminal, and a line for each call elsewhere.
 *
 * @param {NodeJS.WriteStream} stream standard output or standard error
 * @param {number} share from 0 to 1, when the work is done
 * @param {string} text what was done
 */
export function showProgress(stream, share, text) {
  if (!stream.isTTY) {
    stream.write(`${text}\n`);
    return;
  }
  const bar = "#".repeat(Math.round(share * WIDTH)).padEnd(WIDTH, ".");
  // A line that wraps could not be replaced.
  const line = `[${bar}] ${text}`.slice(0, stream.columns - 1);
  stream.write(`\r\x1b[K${line}${share === 1 ? "\n" : ""}`);
}
