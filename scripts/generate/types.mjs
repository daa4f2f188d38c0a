import { bracketed, jsDoc, MARK, objectKey } from "./text.mjs";
import { typeText } from "./type-expression.mjs";

/** The line of a fragment in `catalogue/types` that is replaced by the operations. */
export const OPERATIONS_MARK = "  // (operations)";

/** @typedef {import("./type-expression.mjs").Type} Type */

/** The models are in a separate file, which `MODULE/dist/models` also resolves to. */
const MODELS_IMPORT = 'import * as Models from "./models.js";';

/** The models and their enums, under one name. */
const MODELS_EXPORT = [
  ...jsDoc("", ["Types of arguments and answers, and their enums."]),
  "export { Models };",
].join("\n");

/**
 * `index.d.ts`: the hand-written fragments with the operations inserted.
 *
 * @param {import("./catalogue.mjs").Catalogue} catalogue
 * @returns {string}
 */
export function emitTypes(catalogue) {
  const operations = catalogue.groups
    .flatMap((group) => group.operations.map((operation) => operationLines(operation, group)))
    .map((lines) => lines.join("\n"))
    .join("\n\n");
  const fragments = catalogue.fragments.map(({ text }) =>
    text.trim().replace(OPERATIONS_MARK, () => operations),
  );
  return `${[`// ${MARK}`, MODELS_IMPORT, ...fragments, MODELS_EXPORT].join("\n\n")}\n`;
}

function operationLines(operation, { source }) {
  const { summary, description, deprecated, method, path } = operation;
  const documentation = jsDoc(
    "  ",
    [summary, ...description],
    [
      ...(deprecated ? [deprecatedTag(deprecated)] : []),
      ...operation.arguments.map((argument) => `@param ${argument.name} ${argument.description}`),
      "@param options Options for this call; a number is ignored.",
      "@throws {GenAuthError} Rejects with a subclass of GenAuthError.",
      `@see ${source.title}, \`${method} ${path}\`: ${source.url}`,
    ],
  );
  return signatures(operation).flatMap((lines) => [...documentation, ...lines]);
}

/**
 * One signature, or two if the mirrored SDK requires an argument that is optional here. The last one is
 * that of the SDK, since `Parameters<…>` reads the last.
 */
function signatures({ name, arguments: all, answer }) {
  const written = (asMirrored) =>
    bracketed({
      open: `  ${name}(`,
      // `Array.prototype.map` passes an index as the second argument.
      items: [
        ...all.map((argument) => parameter(argument, asMirrored)),
        "options?: CallOptions | number",
      ],
      close: `): Promise<${typeText(answer, inModels)}>;`,
      indent: "  ",
    });
  const optional = all.some((argument) => argument.optional);
  return [...(optional ? [written(false)] : []), written(true)];
}

function deprecatedTag({ use, reason }) {
  return `@deprecated Use {@link AuthenticationClient.${use}}. ${reason}`;
}

function parameter(argument, asMirrored) {
  const name = `${argument.name}${argument.optional && !asMirrored ? "?" : ""}`;
  if (!argument.fields) return `${name}: ${typeText(argument.type, inModels)}`;
  const fields = argument.fields.flatMap((field) => fieldLines(field, "      ", inModels));
  return [`${name}: {`, ...fields, "    }"].join("\n");
}

function inModels(_, text) {
  return `Models.${text}`;
}

/**
 * `models.d.ts`: the types of `models.js`. Models are type aliases and enums are enums, as in the SDK
 * that this package mirrors: code that is typed against it compiles unchanged.
 *
 * @param {import("./catalogue.mjs").Catalogue} catalogue
 * @returns {string}
 */
export function emitModelTypes({ models }) {
  const declarations = [...models.values()].map((model) => modelLines(model).join("\n"));
  return `${[`// ${MARK}`, ...declarations].join("\n\n")}\n`;
}

function modelLines({ name, description, fields, enums }) {
  return [
    ...jsDoc("", [description]),
    ...(fields.length === 0
      ? [`export type ${name} = {};`]
      : [`export type ${name} = {`, ...fields.flatMap((field) => fieldLines(field, "  ")), "};"]),
    ...(enums.length === 0 ? [] : [`export namespace ${name} {`, ...enums.flatMap(enumLines), "}"]),
  ];
}

function enumLines({ name, description, members }) {
  return [
    ...jsDoc("  ", [description]),
    `  export enum ${name} {`,
    ...members.flatMap((member) => [
      ...(member.description ? jsDoc("    ", [member.description]) : []),
      `    ${objectKey(member.name)} = ${JSON.stringify(member.value)},`,
    ]),
    "  }",
  ];
}

function fieldLines(field, indent, named) {
  const tags = "default" in field ? [`@default ${JSON.stringify(field.default)}`] : [];
  const text = field.unit ? `${field.description} Unit: ${field.unit}.` : field.description;
  const name = `${objectKey(field.name)}${field.optional ? "?" : ""}`;
  return [...jsDoc(indent, [text], tags), `${indent}${name}: ${typeText(field.type, named)};`];
}
