import { namesIn } from "./passwords.mjs";

/** The names of fields that hold a token or another credential issued by the service. */
const TOKEN = /(token|ticket|secret|recoverycode|session_?key)$/i;

/**
 * Finds errors in the flag of an operation whose answers hold tokens. Without the flag, an error for an
 * invalid answer with a 2xx status would contain the answer, and the token in it.
 *
 * @param {import("./catalogue.mjs").Operation} operation
 * @param {Map<string, import("./catalogue.mjs").Model>} models
 * @returns {string[]}
 */
export function tokenProblems({ answer, bearsTokens = false }, models) {
  const found = [...namesIn(answer, models)].find((name) => TOKEN.test(name));
  return found && !bearsTokens ? [`the answer has a ${found}, but "bearsTokens" is missing`] : [];
}
