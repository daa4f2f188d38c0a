import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { withParts } from "./fragments.mjs";
import { parseType } from "./type-expression.mjs";
import { validateNames, validateReferences } from "./validate.mjs";

/**
 * @typedef {import("./type-expression.mjs").Type} Type
 *
 * @typedef {object} Field
 * @property {string} name
 * @property {Type} type
 * @property {string} description
 * @property {string} [unit]
 * @property {boolean} [optional]
 * @property {"path" | "query" | "form" | "body"} [in]  arguments only: the part of the request
 * @property {string} [wire]     arguments only: its name in the request, if other than `name`
 * @property {unknown} [default] arguments only: the value that is sent if the caller omits it
 *
 * @typedef {{ name: string, description: string, optional?: boolean, fields: Field[] }} ObjectArgument
 *
 * @typedef {{ name: string, value: string | number, description?: string }} EnumMember
 *
 * @typedef {object} Model
 * @property {string} name
 * @property {string} description
 * @property {Field[]} fields    shared fields first
 * @property {{ name: string, description: string, members: EnumMember[] }[]} enums
 *
 * @typedef {object} Operation
 * @property {string} name
 * @property {string} file       the file that defines it, for messages
 * @property {string} summary
 * @property {string[]} description
 * @property {{ use: string, reason: string }} [deprecated]
 * @property {"GET" | "POST" | "PUT" | "DELETE" | "PATCH"} method
 * @property {string} path
 * @property {boolean} idempotent
 * @property {{ fields: string[], encryptType?: string }} [passwords]
 * @property {(Field | ObjectArgument)[]} arguments
 * @property {Type} answer
 * @property {{ program?: boolean, arguments: unknown[], answer?: unknown }} example
 *
 * @typedef {object} Group
 * @property {string} id         the file's name without `.json`, also the name of its reference page
 * @property {string} title
 * @property {string[]} description
 * @property {{ title: string, url: string }} source
 * @property {Operation[]} operations
 *
 * @typedef {object} Catalogue
 * @property {Group[]} groups
 * @property {Map<string, Model>} models  in order of name
 * @property {{ file: string, text: string }[]} fragments  the hand-written declarations
 */

/** An invalid catalogue; the message has one line per error. */
export class CatalogueError extends Error {}

/**
 * Reads and validates the catalogue of a tree.
 *
 * @param {string} root
 * @returns {Catalogue}
 * @throws {CatalogueError}
 */
export function loadCatalogue(root) {
  const raw = {
    operations: readFolder(root, "catalogue/operations", ".json", parseJson),
    models: readFolder(root, "catalogue/models", ".json", parseJson),
    sharedFields: readOne(root, "catalogue/shared-fields.json", parseJson),
    fragments: readFolder(root, "catalogue/types", ".d.ts", (file, content) =>
      parsed(file, () => withParts(root, content)),
    ),
  };
  refuse(validateNames(raw));
  const catalogue = resolve(raw);
  refuse(validateReferences(catalogue));
  return catalogue;
}

/**
 * Reads the management API, whose models may refer to those of the authentication API.
 *
 * @param {string} root
 * @param {Catalogue} base  the authentication API
 * @returns {Catalogue}
 * @throws {CatalogueError}
 */
export function loadManagement(root, base) {
  const folder = "catalogue/management";
  const { groups, models } = resolve({
    operations: readFolder(root, `${folder}/operations`, ".json", parseJson),
    models: readFolder(root, `${folder}/models`, ".json", parseJson),
    sharedFields: readOne(root, "catalogue/shared-fields.json", parseJson),
    fragments: [],
  });
  const all = [...base.models, ...models].sort(([a], [b]) => (a < b ? -1 : 1));
  return { groups, models: new Map(all), fragments: [] };
}

function refuse(problems) {
  if (problems.length > 0) throw new CatalogueError(problems.join("\n"));
}

/** Sorted by file name, independent of the file system: the output must not depend on the machine. */
function readFolder(root, folder, extension, parse) {
  if (!existsSync(join(root, folder))) throw new CatalogueError(`${folder}: the folder is missing`);
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith(extension))
    .sort()
    .map((name) => readOne(root, `${folder}/${name}`, parse));
}

function readOne(root, file, parse) {
  if (!existsSync(join(root, file))) throw new CatalogueError(`${file}: the file is missing`);
  return { file, content: parse(file, readFileSync(join(root, file), "utf8")) };
}

function parseJson(file, content) {
  return parsed(`${file}: not JSON`, () => JSON.parse(content));
}

/** Runs a parser and reports its failure as an error of the catalogue. */
function parsed(where, parse) {
  try {
    return parse();
  } catch (error) {
    throw new CatalogueError(`${where}: ${error.message}`);
  }
}

/** Converts validated files for the emitters: types parsed, shared fields included, names sorted. */
function resolve(raw) {
  const shared = raw.sharedFields.content;
  const models = raw.models
    .flatMap(({ file, content }) => content.models.map((model) => ({ file, ...model })))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((model) => ({
      ...model,
      fields: [...(model.shared ?? []).flatMap((set) => shared[set]), ...model.fields].map(
        withType,
      ),
      enums: model.enums ?? [],
    }));
  const groups = raw.operations.map(({ file, content }) => ({
    ...content,
    id: file.slice(file.lastIndexOf("/") + 1, -".json".length),
    description: content.description ?? [],
    operations: content.operations.map((operation) => ({
      ...operation,
      file,
      description: operation.description ?? [],
      answer: parseType(operation.answer),
      arguments: operation.arguments.map((argument) =>
        argument.fields
          ? { ...argument, fields: argument.fields.map(withType) }
          : withType(argument),
      ),
    })),
  }));
  const fragments = raw.fragments.map(({ file, content }) => ({ file, text: content }));
  return { groups, models: new Map(models.map((model) => [model.name, model])), fragments };
}

function withType(field) {
  return { ...field, type: parseType(field.type) };
}
