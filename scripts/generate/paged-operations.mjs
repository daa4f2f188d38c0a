import { jsDoc, MARK } from "./text.mjs";

/** The page size that the service's documentation gives as the largest of nearly all operations. */
const USUAL_LIMIT = 50;

/**
 * The operations that `iterate` accepts: those whose answers name the place of their items.
 *
 * @param {import("./catalogue.mjs").Client} client
 * @returns {import("./catalogue.mjs").Operation[]}
 */
export function pagedOperations({ groups }) {
  return groups
    .flatMap((group) => group.operations)
    .filter((operation) => operation.pagination?.items);
}

/**
 * The operations that `bulk` accepts.
 *
 * @param {import("./catalogue.mjs").Client} client
 * @returns {import("./catalogue.mjs").Operation[]}
 */
export function bulkOperations({ groups }) {
  return groups.flatMap((group) => group.operations).filter((operation) => operation.bulk);
}

/**
 * `lib/paged-operations.js`: where the operations have their pages, and where the elements of their lists.
 * Operations with the same places share a line.
 *
 * @param {import("./catalogue.mjs").Catalogue} catalogue
 * @returns {string}
 */
export function emitPagedOperations({ clients }) {
  return [
    `// ${MARK}`,
    '"use strict";',
    "",
    "/** `iterate`: page, cursor and limit in the argument; items, total and next cursor in the answer. */",
    "exports.pages = {",
    ...Object.values(clients).flatMap((client) =>
      grouped(`  ${client.className}`, pagedOperations(client), placesOf),
    ),
    "};",
    "",
    "/** `bulk`: the list in the argument, and its largest number of elements. */",
    "exports.lists = {",
    ...grouped(
      `  ${clients.management.className}`,
      bulkOperations(clients.management),
      ({ bulk, listMaxima }) => ({ list: bulk, size: listMaxima[bulk] }),
    ),
    "};",
    "",
  ].join("\n");
}

function grouped(name, operations, describe) {
  const groups = new Map();
  for (const operation of operations) {
    const places = JSON.stringify(describe(operation));
    groups.set(places, [...(groups.get(places) ?? []), operation.name]);
  }
  return [
    `${name}: [`,
    ...[...groups].map(([places, names]) => `    [${places}, ${JSON.stringify(names.join(","))}],`),
    "  ],",
  ];
}

function placesOf({ pagination, arguments: { 0: argument } }) {
  const { page, cursor, limit, items, total, nextCursor } = pagination;
  return { page, cursor, limit, items, total, nextCursor, size: sizeOf(argument, limit) };
}

/** The largest page that the service's documentation allows, or else the usual one. */
function sizeOf(argument, limit) {
  const field = argument.fields?.find(({ name }) => name === limit);
  const maxima = Object.values(field?.constraints ?? {}).map(({ max }) => max);
  return Math.min(USUAL_LIMIT, ...maxima.filter((max) => max !== undefined));
}

/**
 * `types/CLIENT/lists.d.ts`: the items of paged operations, and the elements of lists.
 *
 * @param {import("./catalogue.mjs").Client} client
 * @returns {string}
 */
export function emitListTypes(client) {
  const prefix = prefixOf(client);
  const operations = `${prefix}Operations`;
  const bulk = bulkOperations(client);
  return `${[
    `// ${MARK}`,
    `import type { ${operations} } from "./index.js";`,
    [
      `type Answer<Name extends keyof ${operations}> = NonNullable<Awaited<ReturnType<${operations}[Name]>>>;`,
      "type Element<List> = NonNullable<List> extends readonly (infer Item)[] ? Item : never;",
    ].join("\n"),
    interfaceOf(
      `Paged${prefix}Operations`,
      `The items of each operation that {@link ${client.className}.iterate} accepts.`,
      pagedOperations(client).map(({ name, pagination }) => [
        name,
        elementAt(`Answer<${JSON.stringify(name)}>`, pagination.items.split(".")),
      ]),
    ),
    ...(bulk.length > 0
      ? [
          interfaceOf(
            `Bulk${prefix}Operations`,
            `The list of each operation that {@link ${client.className}.bulk} accepts: its name and its elements.`,
            bulk.map(({ name, bulk: list }) => [
              name,
              `{ list: ${JSON.stringify(list)}; item: ${elementAt(
                `NonNullable<Parameters<${operations}[${JSON.stringify(name)}]>[0]>`,
                [list],
              )} }`,
            ]),
          ),
        ]
      : []),
  ].join("\n\n")}\n`;
}

/** The interfaces in the file of {@link emitListTypes}. */
export function listTypeNames(client) {
  const prefix = prefixOf(client);
  const bulk = bulkOperations(client).length > 0 ? [`Bulk${prefix}Operations`] : [];
  return [...bulk, `Paged${prefix}Operations`];
}

function prefixOf({ id }) {
  return `${id[0].toUpperCase()}${id.slice(1)}`;
}

function elementAt(type, place) {
  return `Element<${place.reduce(
    (holder, name, index) =>
      index === 0
        ? `${holder}[${JSON.stringify(name)}]`
        : `NonNullable<${holder}>[${JSON.stringify(name)}]`,
    type,
  )}>`;
}

function interfaceOf(name, description, members) {
  return [
    ...jsDoc("", [description]),
    `export interface ${name} {`,
    ...members.map(([member, type]) => `  ${member}: ${type};`),
    "}",
  ].join("\n");
}
