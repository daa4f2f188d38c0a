"use strict";

/**
 * Parses a query as Express does with qs: `k[]=a&k[]=b` and a repeated `k` are lists, `k[a]=` is an
 * object, `k[0][a]=` a list of objects. All leaves are strings.
 *
 * Unlike qs, it has no limits to depth, list length and number of parameters.
 *
 * @param {string} query Without the question mark.
 * @returns {Record<string, unknown>} Without a prototype.
 */
function parseQuery(query) {
  const root = Object.create(null);
  for (const [name, text] of new URLSearchParams(query)) {
    const [base, ...path] = keysOf(name);
    root[base] = insert(root[base], path, text);
  }
  return root;
}

// "a[b][]" is ["a", "b", ""]; text that does not have this form is one key.
function keysOf(name) {
  const parts = /^([^[\]]+)((?:\[[^[\]]*\])+)$/.exec(name);
  if (!parts) return [name];
  return [parts[1], ...parts[2].slice(1, -1).split("][")];
}

function insert(current, path, text) {
  if (path.length === 0) return current === undefined ? text : [current, text].flat();
  const [key, ...rest] = path;
  if (key === "" || /^(0|[1-9]\d*)$/.test(key)) {
    const list = Array.isArray(current) ? current : current === undefined ? [] : [current];
    // An index only tells elements apart: like qs, the list has no holes.
    const index = key === "" ? list.length : Math.min(Number(key), list.length);
    list[index] = insert(list[index], rest, text);
    return list;
  }
  const object = isObject(current) ? current : {};
  const value = insert(Object.hasOwn(object, key) ? object[key] : undefined, rest, text);
  // A key "__proto__" is a key like others.
  Object.defineProperty(object, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
  return object;
}

function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

module.exports = { parseQuery };
