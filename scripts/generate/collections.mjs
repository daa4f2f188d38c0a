import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { refuse } from "./catalogue.mjs";
import { MARK } from "./text.mjs";

const FILE = "catalogue/management/collections.json";

/**
 * `emulator/src/generated/collections.js`: which records the management API keeps, how they are found, and which
 * operations create, read, change, delete and link them.
 *
 * @param {string} root The tree.
 * @param {import("./catalogue.mjs").Client} management
 * @returns {string}
 */
export function emitCollections(root, management) {
  const data = loadCollections(root);
  refuse(collectionProblems(data, management).map((problem) => `${FILE}: ${problem}`));
  return [
    `// ${MARK}`,
    "",
    '"use strict";',
    "",
    "/** The relations between records. */",
    `const RELATIONS = ${JSON.stringify(data.relations)};`,
    "",
    "/** Every collection: how its records are identified, and the operations on them. */",
    "const COLLECTIONS = {",
    ...Object.entries(data.collections).map(
      ([name, collection]) => `  ${name}: ${JSON.stringify(collection)},`,
    ),
    "};",
    "",
    "module.exports = { COLLECTIONS, RELATIONS };",
    "",
  ].join("\n");
}

// Trees of tests have a catalogue without collections.
function loadCollections(root) {
  const path = join(root, FILE);
  if (!existsSync(path)) return { relations: {}, collections: {} };
  return JSON.parse(readFileSync(path, "utf8"));
}

/**
 * Finds names that the catalogue or the file itself does not have.
 *
 * @param {{ relations: Record<string, { from: string, to: string[] }>, collections: Record<string, object> }} data
 * @param {import("./catalogue.mjs").Client} management
 * @returns {string[]}
 */
function collectionProblems({ relations, collections }, management) {
  const operations = new Set(
    management.groups.flatMap((group) => group.operations.map((o) => o.name)),
  );
  const isCollection = (name) => Object.hasOwn(collections, name);
  const seen = new Set();
  const problems = Object.entries(relations).flatMap(([name, { from, to }]) =>
    [from, ...to]
      .filter((end) => !isCollection(end))
      .map((end) => `${name}: there is no collection "${end}"`),
  );
  for (const [name, collection] of Object.entries(collections)) {
    const { parents = [], operations: own = {} } = collection;
    for (const parent of parents) {
      if (isCollection(parent.collection)) continue;
      problems.push(`${name}: there is no collection "${parent.collection}"`);
    }
    for (const [operation, { relation, of }] of Object.entries(own)) {
      const where = `${name}.${operation}`;
      if (!operations.has(operation)) problems.push(`${where} is not an operation`);
      if (seen.has(operation)) problems.push(`${where} stands in two collections`);
      if (relation && !Object.hasOwn(relations, relation)) {
        problems.push(`${where}: there is no relation "${relation}"`);
      }
      if (of && !isCollection(of)) problems.push(`${where}: there is no collection "${of}"`);
      seen.add(operation);
    }
  }
  return problems;
}
