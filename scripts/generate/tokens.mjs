/**
 * Finds errors in the flag of an operation whose answers hold secrets. Without the flag, an error for an
 * invalid answer with a 2xx status would contain the answer, and the secret in it.
 *
 * @param {import("./catalogue.mjs").Operation} operation
 * @returns {string[]}
 */
export function tokenProblems({ secrets, bearsTokens = false }) {
  const [found] = secrets.answer;
  return found && !bearsTokens ? [`the answer has a ${found}, but "bearsTokens" is missing`] : [];
}
