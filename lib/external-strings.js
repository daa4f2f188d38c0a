"use strict";

/**
 * Whether strings may refer to text in memory of the native part, which saves a copy of a large answer.
 *
 * Node-API has the functions since Node.js 20.4. V8 of Node.js 26 releases such strings on its own threads, while
 * Node-API calls the native part as if on that of the environment; so only the lines up to 24, which release them on
 * that thread, are used. Electron copies the text, as its V8 keeps strings in a sandbox.
 *
 * @param {NodeJS.ProcessVersions} versions the runtime
 * @returns {boolean}
 */
function hasExternalStrings({ bun, deno, electron, node }) {
  if (bun || deno || electron) return false;
  const [major, minor] = node.split(".").map(Number);
  return major <= 24 && (major > 20 || (major === 20 && minor >= 4));
}

module.exports = { hasExternalStrings };
