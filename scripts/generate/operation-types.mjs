import { constraintTexts } from "./constraints.mjs";
import { fieldLines } from "./model-types.mjs";
import { callText } from "./samples.mjs";
import { bracketed, jsDoc, MARK } from "./text.mjs";
import { typeText } from "./type-expression.mjs";

/**
 * The operations of a group, as an interface that the class extends.
 *
 * @param {import("./catalogue.mjs").Group} group
 * @param {string} className
 * @returns {string}
 */
export function operationsFile(group, className) {
  const operations = group.operations
    .map((operation) => operationLines(operation, group, className).join("\n"))
    .join("\n\n");
  return `${[
    `// ${MARK}`,
    'import type { CallOptions, GenAuthError } from "../../index.js";\nimport type * as Models from "../../models.js";',
    [
      ...jsDoc("", [`${group.title || group.id}: operations of {@link ${className}}.`]),
      `export interface ${groupTypeName(group)} {`,
      operations,
      "}",
    ].join("\n"),
    // A doc comment refers to it.
    "export type { GenAuthError };",
  ].join("\n\n")}\n`;
}

/**
 * @param {{ id: string }} group
 * @returns {string} name of the interface of its operations
 */
export function groupTypeName({ id }) {
  return `${id.replace(/(^|-)([a-z])/g, (_, __, letter) => letter.toUpperCase())}Operations`;
}

function operationLines(operation, { source }, className) {
  const { summary, description, deprecated } = operation;
  const [first, ...others] = signatures(operation);
  const mark = deprecated ? [deprecatedTag(deprecated, className)] : [];
  const documentation = jsDoc(
    "  ",
    [summary, ...description, ...constraintTexts(operation)].filter(Boolean),
    [
      ...mark,
      ...operation.arguments.map((argument) => parameterTag(argument)),
      "@param options Options for this call; a number is ignored.",
      "@throws {GenAuthError} Rejects with a subclass of GenAuthError.",
      ["@example", ...(operation.example.before ?? []), `${callText(operation)};`].join("\n"),
      seeTag(operation, source),
    ],
  );
  // Editors show the documentation of the first signature for a second one that has none. They strike a name
  // through if all its signatures are deprecated, so that the second one needs the tag.
  const repeated = deprecated ? jsDoc("  ", [summary], mark) : [];
  return [...documentation, ...first, ...others.flatMap((lines) => [...repeated, ...lines])];
}

function seeTag({ documented, addedFrom, method, path }, source) {
  const request = `\`${method} ${path}\``;
  if (addedFrom) return `@see ${request}, of another SDK: ${addedFrom}`;
  if (documented === false) return `@see ${request}, which only authing-node-sdk documents`;
  return `@see ${source.title}, ${request}: ${source.url}`;
}

function parameterTag(argument) {
  const texts = [argument.description, ...constraintTexts(argument)].filter(Boolean);
  return ["@param", argument.name, ...texts].join(" ");
}

/**
 * One signature, or two if the mirrored SDK requires an argument that is optional here. The last one is
 * that of the SDK, since `Parameters<…>` reads the last.
 */
function signatures({ name, addedFrom, arguments: all, answer }) {
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
  if (addedFrom) return [written(false)];
  const optional = all.some((argument) => argument.optional);
  return [...(optional ? [written(false)] : []), written(true)];
}

function deprecatedTag({ use, reason }, className) {
  const texts = [...(use ? [`Use {@link ${className}.${use}}.`] : []), ...(reason ? [reason] : [])];
  return ["@deprecated", ...texts].join(" ");
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
