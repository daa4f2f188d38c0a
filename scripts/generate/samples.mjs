/**
 * The call of an operation's sample.
 *
 * @param {import("./catalogue.mjs").Operation} operation
 * @returns {string} JavaScript, an expression
 */
export function callText({ name, example }) {
  const values = example.arguments
    .map((value) => JSON.stringify(value, null, 2).replace(/"([A-Za-z_]\w*)":/g, "$1:"))
    .join(", ");
  return `await client.${name}(${values});`;
}
