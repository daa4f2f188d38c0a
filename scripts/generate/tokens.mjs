import { namesIn } from "./passwords.mjs";

/** What fields that hold a token, or another credential that the service makes, are called. */
const TOKEN = /(token|ticket|secret|recoverycode|session_?key)$/i;

/**
 * What is wrong with the flag of an operation whose answers hold tokens. Without it, an error would carry
 * an answer that failed although its status is 2xx, and with it the token.
 *
 * @param {import("./catalogue.mjs").Operation} operation
 * @param {Map<string, import("./catalogue.mjs").Model>} models
 * @returns {string[]}
 */
export function tokenProblems({ answer, bearsTokens = false }, models) {
  const found = [...namesIn(answer, models)].find((name) => TOKEN.test(name));
  return found && !bearsTokens ? [`the answer has a ${found}, but "bearsTokens" is missing`] : [];
}
