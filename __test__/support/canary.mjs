import { inspect } from "node:util";
import { serialize } from "node:v8";

/** The forms in which an answer may contain a secret. */
function formsOf(secret) {
  const escaped = JSON.stringify(secret).slice(1, -1);
  const bytes = Buffer.from(secret);
  return [
    secret,
    escaped,
    JSON.stringify(escaped).slice(1, -1),
    encodeURIComponent(secret),
    new URLSearchParams({ "": secret }).toString().slice(1),
    bytes.toString("base64"),
    bytes.toString("hex"),
  ];
}

/**
 * The own properties of all values below a value, enumerable or not, and the names that `for (in)` lists.
 * Accessors of prototypes are not read: a program must read `response.data` by its name.
 */
function* textsOf(root) {
  const seen = new Set();
  // A list instead of recursion: an answer may be nested deeper than the stack allows.
  const rest = [[root, "value"]];
  while (rest.length > 0) {
    const [value, place] = rest.pop();
    if (typeof value === "string") {
      yield [place, value];
    }
    if ((typeof value !== "object" && typeof value !== "function") || value === null) {
      continue;
    }
    if (seen.has(value)) {
      continue;
    }
    seen.add(value);
    for (const key of new Set([...Reflect.ownKeys(value), ...inheritedNames(value)])) {
      yield [`name of ${place}`, String(key)];
      try {
        rest.push([value[key], `${place}.${String(key)}`]);
      } catch {
        // A getter that throws shows nothing.
      }
    }
  }
}

function inheritedNames(value) {
  const names = [];
  for (const name in value) names.push(name);
  return names;
}

function attempt(work) {
  try {
    return String(work());
  } catch (error) {
    return String(error);
  }
}

/** Every text that a program or a log can read from a value: pairs of a location and a text. */
function* surfaces(value) {
  yield* textsOf(value);
  yield ["String()", attempt(() => value)];
  yield ["JSON.stringify", attempt(() => JSON.stringify(value))];
  yield ["JSON.stringify of all keys", attempt(() => JSON.stringify(value, allKeys(value)))];
  const everything = { depth: Infinity, showHidden: true, getters: true, maxStringLength: null };
  yield ["inspect", attempt(() => inspect(value))];
  yield ["inspect of everything", attempt(() => inspect(value, everything))];
  yield ["raw inspect", attempt(() => inspect(value, { ...everything, customInspect: false }))];
  yield ["a clone", attempt(() => inspect(structuredClone(value), everything))];
  yield ["a copy", attempt(() => inspect({ ...value }, everything))];
  const response = value?.response;
  if (response !== undefined) {
    yield [
      "a clone of the response",
      attempt(() => inspect(structuredClone(response), everything)),
    ];
    yield ["a copy of the response", attempt(() => JSON.stringify({ ...response }))];
    yield ["the response", attempt(() => inspect(response, everything))];
  }
  yield ["v8.serialize", attempt(() => serialize(value).toString("latin1"))];
}

function allKeys(value) {
  return Object.getOwnPropertyNames(value);
}

/**
 * The locations in a value where a secret can be read.
 *
 * @param {unknown} value
 * @param {Record<string, string>} canaries secrets by name
 * @returns {string[]} one line for each finding
 */
export function exposures(value, canaries) {
  const found = new Set();
  const forms = Object.entries(canaries).map(([name, secret]) => [name, formsOf(secret)]);
  for (const [place, text] of surfaces(value)) {
    for (const [name, spellings] of forms) {
      if (spellings.some((spelling) => text.includes(spelling))) {
        found.add(`${name} in ${place}`);
      }
    }
  }
  return [...found];
}
