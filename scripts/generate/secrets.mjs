import { references } from "./type-expression.mjs";

/**
 * The marking of fields that hold secrets, `catalogue/secrets.json`: names of fields, or `Model.field` where a
 * name means different things, which takes precedence. An argument of an operation is `operation.field`.
 *
 * @typedef {{ secrets: string[], notSecrets: Record<string, string> }} Marking
 */

/** Parts of names that look like those of secrets; such a name must be marked, as one or as none. */
export const SECRET_PARTS = [
  "pwd",
  "passw",
  "passcode",
  "secret",
  "token",
  "ticket",
  "key",
  "credential",
  "cipher",
  "private",
  "otp",
  "recovery",
  "salt",
  "signature",
];
const LOOKS_SECRET = new RegExp(SECRET_PARTS.join("|"), "i");

/** Whether a value of a type can be a text of any content. */
function holdsText(type) {
  if (type.kind === "list") return holdsText(type.item);
  if (type.kind === "union") return type.of.some(holdsText);
  return type.kind === "basic" && ["string", "any"].includes(type.name);
}

/**
 * @param {Marking} marking
 * @returns {(owner: string, field: { name: string, type: object }) => boolean} whether a field of a model or of an
 *   operation's arguments holds a secret
 */
export function secretFields({ secrets, notSecrets }) {
  const marked = new Set(secrets);
  return (owner, { name, type }) => {
    if (!holdsText(type)) return false;
    const qualified = `${owner}.${name}`;
    if (marked.has(qualified)) return true;
    return marked.has(name) && !Object.hasOwn(notSecrets, qualified);
  };
}

/**
 * The places of secrets in the request and in the answer of an operation.
 *
 * @param {{ name: string, arguments: object[], answer: object }} operation
 * @param {Map<string, import("./catalogue.mjs").Model>} models
 * @param {ReturnType<typeof secretFields>} isSecret
 * @returns {{ request: string[], answer: string[] }}
 */
export function secretPlaces({ name, arguments: all, answer }, models, isSecret) {
  const body = all.find((argument) => argument.in === "body");
  const values = all.flatMap(
    (argument) => argument.fields ?? (argument === body ? [] : [argument]),
  );
  return {
    request: [
      ...values.filter((field) => isSecret(name, field)).map((field) => field.name),
      ...(body ? placesIn(body.type, models, isSecret) : []),
    ],
    answer: placesIn(answer, models, isSecret),
  };
}

/** A model that contains itself is visited once on each way. */
function placesIn(type, models, isSecret, at = "", within = []) {
  return references(type)
    .filter(({ kind, name }) => kind === "model" && models.has(name) && !within.includes(name))
    .flatMap(({ name }) =>
      models.get(name).fields.flatMap((field) => {
        const here = `${at}${field.name}${field.type.kind === "list" ? "[]" : ""}`;
        return [
          ...(isSecret(name, field) ? [here] : []),
          ...placesIn(field.type, models, isSecret, `${here}.`, [...within, name]),
        ];
      }),
    );
}

/**
 * Finds names that look like those of secrets and are not marked, and marks of fields that do not exist.
 *
 * @param {Marking} marking
 * @param {import("./catalogue.mjs").Catalogue["clients"]} clients
 * @param {Map<string, import("./catalogue.mjs").Model>} models
 * @returns {string[]}
 */
export function secretProblems({ secrets, notSecrets }, clients, models) {
  const file = "catalogue/secrets.json";
  const marked = new Set([...secrets, ...Object.keys(notSecrets)]);
  const known = new Set();
  const problems = new Set();
  const visit = (owner, field) => {
    const qualified = `${owner}.${field.name}`;
    known.add(field.name).add(qualified);
    if (!LOOKS_SECRET.test(field.name) || !holdsText(field.type)) return;
    if (marked.has(field.name) || marked.has(qualified)) return;
    problems.add(
      `${file}: ${qualified} looks like a secret, and is neither marked as one nor as none`,
    );
  };
  for (const model of models.values()) {
    for (const field of model.fields) visit(model.name, field);
  }
  for (const { name, arguments: all } of Object.values(clients)
    .flatMap(({ groups }) => groups)
    .flatMap(({ operations }) => operations)) {
    for (const argument of all) {
      for (const field of argument.fields ?? [argument]) {
        if (field.in !== "body") visit(name, field);
      }
    }
  }
  for (const name of marked) {
    if (!known.has(name)) problems.add(`${file}: no field has the name ${name}`);
  }
  for (const [name, reason] of Object.entries(notSecrets)) {
    if (typeof reason !== "string" || reason === "")
      problems.add(`${file}: ${name} needs a reason`);
    if (secrets.includes(name)) problems.add(`${file}: ${name} is marked twice`);
  }
  return [...problems];
}
