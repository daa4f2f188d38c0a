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
 * @param {import("./catalogue.mjs").Catalogue} catalogue
 * @returns {string}
 */
export function emitCollections(root, catalogue) {
  const data = loadCollections(root);
  refuse(collectionProblems(data, catalogue).map((problem) => `${FILE}: ${problem}`));
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

/** What an operation can do; `emulator/src/management/records/actions.js` does it. */
const ACTIONS = new Set([
  "children",
  "create",
  "createMany",
  "delete",
  "deleteMany",
  "get",
  "getMany",
  "link",
  "linked",
  "linkedTo",
  "list",
  "setLinksTo",
  "unlink",
  "update",
]);

/**
 * Finds names that the catalogue or the file itself does not have.
 *
 * @param {{ relations: Record<string, { from: string, to: string[] }>, collections: Record<string, object> }} data
 * @param {import("./catalogue.mjs").Catalogue} catalogue
 * @returns {string[]}
 */
function collectionProblems({ relations, collections }, { clients, models }) {
  const operations = new Map(
    clients.management.groups
      .flatMap((group) => group.operations)
      .map((operation) => [operation.name, argumentNames(operation, models)]),
  );
  const isCollection = (name) => Object.hasOwn(collections, name);
  const collectionsOf = (where, names) =>
    names
      .filter((name) => !isCollection(name))
      .map((name) => `${where}: there is no collection "${name}"`);
  const seen = new Set();

  function operationProblems(
    where,
    name,
    { action, relation, of, by = [], list, where: filters = {} },
  ) {
    const known = operations.get(name);
    if (known === undefined) return [`${where} is not an operation`];
    const given = [...(Array.isArray(by) ? by : Object.values(by)), ...Object.keys(filters), list];
    const problems = [
      ...(ACTIONS.has(action) ? [] : [`${where}: there is no action "${action}"`]),
      ...(seen.has(name) ? [`${where} stands in two collections`] : []),
      ...(relation && !Object.hasOwn(relations, relation)
        ? [`${where}: there is no relation "${relation}"`]
        : []),
      ...collectionsOf(where, of ? [of] : []),
      ...given
        .filter((argument) => argument !== undefined && !known.has(argument))
        .map((argument) => `${where}: the operation has no argument "${argument}"`),
    ];
    seen.add(name);
    return problems;
  }

  return [
    ...Object.entries(relations).flatMap(([name, { from, to }]) =>
      collectionsOf(`relation ${name}`, [from, ...to]),
    ),
    ...Object.entries(collections).flatMap(([name, { parents = [], operations: own = {} }]) => [
      ...collectionsOf(
        name,
        parents.map(({ collection }) => collection),
      ),
      ...Object.entries(own).flatMap(([operation, data]) =>
        operationProblems(`${name}.${operation}`, operation, data),
      ),
    ]),
  ];
}

/** The arguments of an operation: those of the query, and the fields of the body. */
function argumentNames(operation, models) {
  const fields = operation.arguments.flatMap(
    (argument) => argument.fields ?? models.get(argument.type.name)?.fields ?? [argument],
  );
  return new Set(fields.map(({ name }) => name));
}
