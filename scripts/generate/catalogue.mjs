import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { withParts } from "./fragments.mjs";
import { resolve } from "./resolve.mjs";
import { validateNames } from "./validate.mjs";
import { validateReferences } from "./validate-references.mjs";

/**
 * @typedef {import("./type-expression.mjs").Type} Type
 *
 * @typedef {object} Field
 * @property {string} name
 * @property {Type} type
 * @property {string} description
 * @property {string} [unit]
 * @property {boolean} [optional]
 * @property {import("./constraints.mjs").Constraints} [constraints]
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
 * @property {string} file       the file that defines it, for messages
 * @property {string} client     the client whose folder has the file
 * @property {string} group      the file's name without `.json`
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
 * @property {"read" | "replace" | "create" | "delete" | "action" | "send"} effect
 * @property {string} [effectSource]  of an effect `read` on a method other than GET
 * @property {{ fields: string[], encryptType?: string }} [passwords]
 * @property {(Field | ObjectArgument)[]} arguments
 * @property {Type} answer
 * @property {{ request: string[], answer: string[] }} secrets  places, which follow from `secrets.json`
 * @property {{ in: string, limit: string, page?: string, cursor?: string, items?: string, total?: string }} [pagination]
 * @property {Record<string, number>} [listMaxima]
 * @property {string} [bulk]         the list that `bulk` may send in parts
 * @property {string} [addedFrom]    address of the SDK that has the operation, if the mirrored SDK lacks it
 * @property {boolean} [accessKeyInBody]  the body has the access key, and the request no other identity
 * @property {boolean} [documented]  false if only the mirrored SDK knows the operation
 * @property {{ before?: string[], arguments: unknown[], uses?: Record<string, string>, answer?: unknown }} example
 *
 * @typedef {object} Group
 * @property {string} id         the file's name without `.json`, also the name of its reference page
 * @property {string} title
 * @property {string[]} description
 * @property {{ title: string, url: string }} source
 * @property {Operation[]} operations
 *
 * @typedef {object} Client
 * @property {"authentication" | "management"} id  also the name of its folders
 * @property {string} className
 * @property {Group[]} groups
 * @property {Map<string, Model>} models  of both clients, in order of name
 *
 * @typedef {object} Catalogue
 * @property {{ authentication: Client, management: Client }} clients
 * @property {Map<string, Model>} models  of both clients, in order of name
 * @property {{ file: string, text: string }[]} fragments  the hand-written declarations
 */

/** An invalid catalogue; the message has one line per error. */
export class CatalogueError extends Error {}

/** The clients, and the class of each. */
export const CLASSES = { authentication: "AuthenticationClient", management: "ManagementClient" };

/**
 * Reads and validates the catalogue of a tree.
 *
 * @param {string} root
 * @returns {Catalogue}
 * @throws {CatalogueError}
 */
export function loadCatalogue(root) {
  const read = (folder) => readFolder(root, folder, ".json", parseJson);
  const raw = {
    clients: Object.keys(CLASSES).map((id) => ({
      id,
      operations: read(`catalogue/${id}/operations`),
      models: read(`catalogue/${id}/models`),
      // Only the management API has a dictionary of fields.
      fields: id === "management" ? read(`catalogue/${id}/fields`) : [],
    })),
    sharedFields: readOne(root, "catalogue/shared-fields.json", parseJson),
    secrets: readOne(root, "catalogue/secrets.json", parseJson),
    fragments: readFolder(root, "catalogue/types", ".d.ts", (file, content) =>
      parsed(file, () => withParts(root, content)),
    ),
  };
  refuse(validateNames(raw));
  const catalogue = resolve(raw, CLASSES);
  refuse(validateReferences(catalogue, raw.secrets.content));
  return catalogue;
}

/**
 * @param {string[]} problems
 * @throws {CatalogueError} if there are any
 */
export function refuse(problems) {
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
