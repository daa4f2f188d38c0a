/** Writes a TypeScript file that calls every method of the mirrored class with typed arguments. */

import { EXPORTED_MODELS, fieldsOf, METHODS, modelOf } from "./mirrored.mjs";

/** Deep enough to reach what is nested, short enough to read. */
const ARGUMENT_DEPTH = 4;
const ANSWER_DEPTH = 3;

/** An expression of a type, with every field down to a depth. */
function expression(type, depth = 0) {
  switch (type.kind) {
    case "basic":
      return { string: '"text"', number: "1", boolean: "true" }[type.name] ?? "{ free: [1, null] }";
    case "literal":
      return JSON.stringify(type.value);
    case "enum": {
      const [member] = modelOf(type.model).enums.get(type.name).keys();
      return `Models.${type.model}.${type.name}[${JSON.stringify(member)}]`;
    }
    case "list":
      return `[${expression(type.item, depth)}]`;
    case "union":
      return expression(type.of[0], depth);
    default: {
      const wanted = fieldsOf(type).filter(({ optional }) => !optional || depth < ARGUMENT_DEPTH);
      const fields = wanted.map(
        (field) => `${JSON.stringify(field.name)}: ${expression(field.type, depth + 1)}`,
      );
      return `{ ${fields.join(", ")} }`;
    }
  }
}

/** Reads every field of an answer into a variable of its declared type. */
function* reads(type, path, seen, depth = 0) {
  if (type.kind !== "model" || seen.includes(type.name) || depth > ANSWER_DEPTH) return;
  for (const { name, type: inner, optional } of modelOf(type.name).fields) {
    const at = `${path}[${JSON.stringify(name)}]`;
    const read = typeName(inner);
    if (read !== undefined) yield `take<${read}${optional ? " | undefined" : ""}>(${at});`;
    const below = inner.kind === "list" ? inner.item : inner;
    const element = inner.kind === "list" ? `${at}![0]!` : `${at}!`;
    yield* reads(below, element, [...seen, type.name], depth + 1);
  }
}

/** A type in TypeScript; none where the SDK does not export a model of it. */
function typeName(type) {
  switch (type.kind) {
    case "basic":
      return type.name;
    case "literal":
      return JSON.stringify(type.value);
    case "list": {
      const item = typeName(type.item);
      return item && `Array<${item}>`;
    }
    case "enum":
      return `Models.${type.model}.${type.name}`;
    case "model":
      return EXPORTED_MODELS.has(type.name) ? `Models.${type.name}` : undefined;
    default:
      return undefined;
  }
}

function* callOf({ name, parameters, answer }) {
  const types = `Parameters<AuthenticationClient["${name}"]>`;
  const args = parameters.map(({ type }) => expression(type));
  yield `export async function ${name}() {`;
  yield `  const answer = await client.${name}(${args.join(", ")});`;
  for (const line of reads(answer, "answer", [])) yield `  ${line}`;
  const resolved = typeName(answer);
  if (resolved !== undefined) yield `  take<${resolved}>(answer);`;
  yield "}";
  // Arguments that are written down with their types, as wrappers do.
  for (const [index, { type }] of parameters.entries()) {
    const declared = typeName(type);
    if (declared === undefined) continue;
    yield `export const ${name}_${index} = (value: ${declared}) => take<${types}[${index}]>(value);`;
  }
  // Types that are taken from the method, by field too.
  for (const field of parameters[0]?.type.fields ?? []) {
    const at = `${types}[0][${JSON.stringify(field.name)}]`;
    yield `export const ${name}_${field.name} = (value: ${at}) => take<${at}>(value);`;
  }
  if (resolved !== undefined) {
    const returned = `ReturnType<AuthenticationClient["${name}"]>`;
    yield `export const ${name}_returned = (value: Awaited<${returned}>) => take<${resolved}>(value);`;
  }
  // A list of arguments, and the method itself as what is done with each.
  if (parameters.length === 1) {
    yield `export const ${name}_mapped = (all: ${types}[0][]) => all.map(client.${name}, client);`;
  }
}

/** @param {string} from the package to import */
export function typedCalls(from) {
  const lines = [
    `import { AuthenticationClient, Models } from "${from}";`,
    "declare const client: AuthenticationClient;",
    "declare function take<T>(value: T): T;",
  ];
  for (const method of METHODS.values()) lines.push(...callOf(method));
  return `${lines.join("\n")}\n`;
}
