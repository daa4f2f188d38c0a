import { CatalogueError } from "./catalogue.mjs";
import { references } from "./type-expression.mjs";

/** The field of an answer that holds an ID token. */
const ID_TOKEN = "id_token";

/**
 * The places of ID tokens in the answers of operations: the paths of the operations, and the places, each
 * as the names of fields from the outermost in. An answer that holds tokens and has no documented type may
 * have one at any of these places.
 *
 * @param {import("./catalogue.mjs").Operation[]} operations
 * @param {Map<string, import("./catalogue.mjs").Model>} models
 * @returns {{ paths: string[], places: string[][] }}
 */
export function idTokens(operations, models) {
  const paths = new Set();
  const places = new Map();
  for (const { path, answer, bearsTokens } of operations) {
    const found = placesIn(answer, models);
    for (const place of found) places.set(place.join("."), place);
    const isUnknown = answer.kind === "basic" && answer.name === "any";
    if (found.length > 0 || (isUnknown && bearsTokens)) paths.add(path);
  }
  return { paths: [...paths], places: [...places.values()] };
}

function placesIn(type, models, above = []) {
  const names = references(type)
    .filter(({ kind, name }) => kind === "model" && !above.includes(name))
    .map(({ name }) => name);
  return names.flatMap((name) => {
    const { fields } = models.get(name);
    const own = fields.some((field) => field.name === ID_TOKEN) ? [[ID_TOKEN]] : [];
    const inner = fields.flatMap((field) => {
      const found = placesIn(field.type, models, [...above, name]);
      if (found.length > 0 && field.type.kind === "list") {
        throw new CatalogueError(`${name}.${field.name}: a list of ID tokens has no place`);
      }
      return found.map((place) => [field.name, ...place]);
    });
    return [...own, ...inner];
  });
}
