"use strict";

const { checkObject, checkText, kindOf, optionError } = require("./check.js");

const ROUTE_OPTIONS = ["method", "path", "handle", "fields", "requiresApp"];

/**
 * The routing table of the emulator: routes (method and path) and mounted request handlers (everything
 * below a path).
 *
 * @returns {{
 *   add(route: object): void,
 *   mount(prefix: string, handler: Function): void,
 *   find(method: string, path: string): object,
 * }} `find` returns `{ route, params }`, `{ mount }`, `{ allow }` (path found, method not) or `{}`.
 */
function createRouter() {
  const exact = new Map();
  const templates = new Map();
  const mounts = new Map();

  return {
    /**
     * @param {object} route `{ method, path, handle, fields?, requiresApp? }`. `path` may hold
     *   `{name}` segments. A route for the same method and path replaces the previous one.
     * @throws {TypeError} `ERR_INVALID_OPTION`
     */
    add(route) {
      checkRoute(route);
      const isTemplate = route.path.includes("{");
      const table = isTemplate ? templates : exact;
      if (!table.has(route.path)) {
        const matches = isTemplate ? compile(route.path) : undefined;
        table.set(route.path, { matches, methods: new Map() });
      }
      const entry = { requiresApp: true, ...route, method: route.method.toUpperCase() };
      table.get(route.path).methods.set(entry.method, entry);
    },

    /**
     * @param {string} prefix A path such as `"/oidc"`, without a trailing slash.
     * @param {Function} handler `(req, res) => void`
     * @throws {TypeError} `ERR_INVALID_OPTION`
     */
    mount(prefix, handler) {
      if (typeof prefix !== "string" || !/^(\/[^/?#]+)+$/.test(prefix)) {
        throw optionError('prefix must be a path such as "/oidc", without a trailing slash');
      }
      checkFunction(handler, "handler");
      mounts.set(prefix, { prefix, handler });
    },

    find(method, path) {
      const hit = exact.get(path) ?? findTemplate(templates, path);
      const route = hit?.methods.get(method);
      if (route) return { route, params: hit.params ?? {} };
      const mount = longestMount(mounts, path);
      if (mount) return { mount };
      return hit ? { allow: [...hit.methods.keys()] } : {};
    },
  };
}

function checkRoute(route) {
  checkObject(route, ROUTE_OPTIONS, "route");
  checkText(route.method, "route.method");
  checkText(route.path, "route.path");
  if (!route.path.startsWith("/")) throw optionError('route.path must begin with "/"');
  checkFunction(route.handle, "route.handle");
}

function checkFunction(value, where) {
  if (typeof value !== "function") {
    throw optionError(`${where} must be a function, not ${kindOf(value)}`);
  }
}

// Compiles "/a/{id}/b" to a function from a path to its parameters, or undefined if it does not match.
function compile(template) {
  const pattern = template
    .split(/\{(\w+)\}/)
    .map((part, index) => (index % 2 ? `(?<${part}>[^/]+)` : quote(part)))
    .join("");
  const regexp = new RegExp(`^${pattern}$`);
  return (path) => {
    const groups = regexp.exec(path)?.groups;
    return groups && decodeAll(groups);
  };
}

function quote(text) {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}

function decodeAll(groups) {
  try {
    const pairs = Object.entries(groups);
    return Object.fromEntries(pairs.map(([name, value]) => [name, decodeURIComponent(value)]));
  } catch {
    return undefined;
  }
}

function findTemplate(templates, path) {
  for (const { matches, methods } of templates.values()) {
    const params = matches(path);
    if (params) return { methods, params };
  }
  return undefined;
}

function longestMount(mounts, path) {
  let best;
  for (const mount of mounts.values()) {
    const below = path === mount.prefix || path.startsWith(`${mount.prefix}/`);
    if (below && mount.prefix.length > (best?.prefix.length ?? 0)) best = mount;
  }
  return best;
}

module.exports = { createRouter };
