/**
 * The types that a catalogue entry may use: `string`, `number`, `boolean`, `any`, `null`, a model, an enum
 * of a model (`Model.enum`), a literal (`'Asc'`), a list (`X[]`), a union (`X | Y`), parentheses.
 *
 * @typedef {{ kind: "basic", name: string }
 *   | { kind: "literal", value: string }
 *   | { kind: "model", name: string }
 *   | { kind: "enum", model: string, name: string }
 *   | { kind: "list", item: Type }
 *   | { kind: "union", of: Type[] }} Type
 */

const BASIC = new Set(["string", "number", "boolean", "any", "null"]);
const TOKEN = /\s*(?:([A-Za-z_]\w*)(?:\.([A-Za-z_]\w*))?|'([^']*)'|(\[\]|[()|]))/y;

/**
 * @param {string} source
 * @returns {Type}
 * @throws {SyntaxError} if the text is not a type
 */
export function parseType(source) {
  const tokens = tokenize(source);
  const next = (punctuation) => tokens[0]?.punctuation === punctuation && tokens.shift();
  const union = () => {
    const of = [list()];
    while (next("|")) of.push(list());
    return of.length === 1 ? of[0] : { kind: "union", of };
  };
  const list = () => {
    let type = single();
    while (next("[]")) type = { kind: "list", item: type };
    return type;
  };
  const single = () => {
    if (next("(")) {
      const type = union();
      if (next(")")) return type;
    } else if (tokens[0]?.type) {
      return tokens.shift().type;
    }
    throw new SyntaxError(`"${source}" is not a type`);
  };
  const type = union();
  if (tokens.length > 0) throw new SyntaxError(`"${source}" is not a type`);
  return type;
}

function tokenize(source) {
  const tokens = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < source.length) {
    const match = TOKEN.exec(source);
    if (!match) throw new SyntaxError(`"${source}" is not a type`);
    const [, name, member, literal, punctuation] = match;
    if (punctuation) tokens.push({ punctuation });
    else if (literal !== undefined) tokens.push({ type: { kind: "literal", value: literal } });
    else if (member) tokens.push({ type: { kind: "enum", model: name, name: member } });
    else tokens.push({ type: { kind: BASIC.has(name) ? "basic" : "model", name } });
  }
  return tokens;
}

/**
 * All models and enums in a type.
 *
 * @param {Type} type
 * @returns {Type[]}
 */
export function references(type) {
  switch (type.kind) {
    case "list":
      return references(type.item);
    case "union":
      return type.of.flatMap(references);
    default:
      return type.kind === "model" || type.kind === "enum" ? [type] : [];
  }
}

/**
 * @param {Type} type
 * @param {(named: Type, text: string) => string} [named]  writes the name of a model or an enum
 * @returns {string} TypeScript
 */
export function typeText(type, named = (_, text) => text) {
  switch (type.kind) {
    case "basic":
      return type.name;
    case "literal":
      return JSON.stringify(type.value);
    case "model":
      return named(type, type.name);
    case "enum":
      return named(type, `${type.model}.${type.name}`);
    case "list": {
      const item = typeText(type.item, named);
      return type.item.kind === "union" ? `(${item})[]` : `${item}[]`;
    }
    case "union":
      return type.of.map((part) => typeText(part, named)).join(" | ");
  }
}
