import { constraintTexts } from "./constraints.mjs";
import { jsDoc, MARK, objectKey } from "./text.mjs";
import { references, typeText } from "./type-expression.mjs";

/**
 * `models.d.ts`: the types of `models.js`, from the files of all groups.
 *
 * @param {import("./catalogue.mjs").Catalogue} catalogue
 * @returns {string}
 */
export function emitModelTypes(catalogue) {
  const exports = modelGroups(catalogue).map(({ folder, group }) => {
    return `export * from "./${folder}/${group}.js";`;
  });
  return `${[`// ${MARK}`, exports.join("\n")].join("\n\n")}\n`;
}

/**
 * The files of models in `types/`, by path. Models are type aliases and enums are enums, as in the SDK
 * that this package mirrors: code that is typed against it compiles unchanged.
 *
 * @param {import("./catalogue.mjs").Catalogue} catalogue
 * @returns {[string, string][]}
 */
export function modelTypeFiles(catalogue) {
  return modelGroups(catalogue).map(({ folder, group, models }) => {
    const own = new Set(models.map(({ name }) => name));
    const named = ({ name, model }, text) => (own.has(model ?? name) ? text : `Models.${text}`);
    const used = models.flatMap(({ fields }) => fields.flatMap(({ type }) => references(type)));
    const foreign = used.some(({ name, model }) => !own.has(model ?? name));
    const declarations = models.map((model) => modelLines(model, named).join("\n"));
    const head = foreign ? ['import type * as Models from "../../../models.js";'] : [];
    return [
      `${folder}/${group}.d.ts`,
      `${[`// ${MARK}`, ...head, ...declarations].join("\n\n")}\n`,
    ];
  });
}

function modelGroups({ models }) {
  const groups = new Map();
  for (const model of models.values()) {
    const folder = `types/${model.client}/models`;
    const key = `${folder}/${model.group}`;
    if (!groups.has(key)) groups.set(key, { folder, group: model.group, models: [] });
    groups.get(key).models.push(model);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
}

function modelLines({ name, description, fields, enums, ...model }, named) {
  const texts = [description, ...constraintTexts(model)].filter(Boolean);
  return [
    ...(texts.length > 0 ? jsDoc("", [texts.join(" ")]) : []),
    ...(fields.length === 0
      ? [`export type ${name} = {};`]
      : [
          `export type ${name} = {`,
          ...fields.flatMap((field) => fieldLines(field, "  ", named)),
          "};",
        ]),
    ...(enums.length === 0 ? [] : [`export namespace ${name} {`, ...enums.flatMap(enumLines), "}"]),
  ];
}

function enumLines({ name, description, members }) {
  return [
    ...(description ? jsDoc("  ", [description]) : []),
    `  export enum ${name} {`,
    ...members.flatMap((member) => [
      ...(member.description ? jsDoc("    ", [member.description]) : []),
      `    ${objectKey(member.name)} = ${JSON.stringify(member.value)},`,
    ]),
    "  }",
  ];
}

/**
 * @param {import("./catalogue.mjs").Field} field
 * @param {string} indent
 * @param {(named: import("./type-expression.mjs").Type, text: string) => string} named
 * @returns {string[]}
 */
export function fieldLines(field, indent, named) {
  const tags = "default" in field ? [`@default ${JSON.stringify(field.default)}`] : [];
  const texts = [
    field.description,
    field.unit && `Unit: ${field.unit}.`,
    ...constraintTexts(field),
  ].filter(Boolean);
  const name = `${objectKey(field.name)}${field.optional ? "?" : ""}`;
  const comment = texts.length + tags.length > 0;
  return [
    ...(comment ? jsDoc(indent, texts.length > 0 ? [texts.join(" ")] : [], tags) : []),
    `${indent}${name}: ${typeText(field.type, named)};`,
  ];
}
