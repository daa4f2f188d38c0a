import { groupTypeName, operationsFile } from "./operation-types.mjs";
import { listTypeNames } from "./paged-operations.mjs";
import { jsDoc, MARK } from "./text.mjs";

/** The line of a fragment in `catalogue/types` that is replaced by what the classes get from the catalogue. */
export const OPERATIONS_MARK = "// (operations)";

/** The models are in separate files, which `MODULE/dist/models` also resolves to. */
const MODELS_IMPORT = 'import * as Models from "./models.js";';

/** The models and their enums, under one name. */
const MODELS_EXPORT = [
  ...jsDoc("", ["Types of arguments and answers, and their enums."]),
  "export { Models };",
].join("\n");

/**
 * `index.d.ts`: the hand-written fragments, and the interfaces that give each class its operations.
 *
 * @param {import("./catalogue.mjs").Catalogue} catalogue
 * @returns {string}
 */
export function emitTypes({ clients, fragments }) {
  const all = Object.values(clients);
  const imports = all.flatMap((client) => [
    `import type { ${allOperations(client.id)} } from "./types/${client.id}/index.js";`,
    `import type { ${listTypeNames(client).join(", ")} } from "./types/${client.id}/lists.js";`,
  ]);
  const interfaces = all.map(
    ({ id, className }) => `export interface ${className} extends ${allOperations(id)} {}`,
  );
  const texts = fragments.map(({ text }) =>
    text.trim().replace(OPERATIONS_MARK, () => interfaces.join("\n\n")),
  );
  const head = [MODELS_IMPORT, ...imports].join("\n");
  return `${[`// ${MARK}`, head, ...texts, MODELS_EXPORT].join("\n\n")}\n`;
}

/**
 * `types/CLIENT/index.d.ts`: the operations of all groups of a client.
 *
 * @param {import("./catalogue.mjs").Client} client
 * @returns {string}
 */
export function emitClientTypes({ id, className, groups }) {
  return `${[
    `// ${MARK}`,
    groups
      .map((group) => `import type { ${groupTypeName(group)} } from "./${group.id}.js";`)
      .join("\n"),
    [
      ...jsDoc("", [`The operations of {@link ${className}}.`]),
      `export interface ${allOperations(id)}`,
      `  extends ${groups.map(groupTypeName).join(",\n    ")} {}`,
    ].join("\n"),
  ].join("\n\n")}\n`;
}

/**
 * The files of a client in `types/`, by path.
 *
 * @param {import("./catalogue.mjs").Client} client
 * @returns {[string, string][]}
 */
export function clientTypeFiles(client) {
  const folder = `types/${client.id}`;
  return [
    [`${folder}/index.d.ts`, emitClientTypes(client)],
    ...client.groups.map((group) => [
      `${folder}/${group.id}.d.ts`,
      operationsFile(group, client.className),
    ]),
  ];
}

function allOperations(id) {
  return `${id[0].toUpperCase()}${id.slice(1)}Operations`;
}
