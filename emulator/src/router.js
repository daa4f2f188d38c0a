"use strict";

const { checkObject, checkText, kindOf, optionError } = require("./check.js");
const { isReserved, RESERVED_PREFIX } = require("./page/reserved.js");

const ROUTE_OPTIONS = ["method", "path", "handle", "fields", "requiresApp"];

/**
 * The routing table of the emulator: routes (method and path) and mounted request handlers (everything
 * below a path).
 *
 * @returns {{
 *   add(route: object): void,
 *   share(route: object): void,
 *   mount(prefix: string, handler: Function): void,
 *   find(request: object): object,
 * }} `find` returns `{ route, params }`, `{ mount }`, `{ allow }` (path found, method not) or `{}`.
 */
function createRouter() {
  const exact = new Map();
  const templates = new Map();
  const mounts = new Map();

  function routesOf({ method, path }) {
    const isTemplate = path.includes("{");
    const table = isTemplate ? templates : exact;
    if (!table.has(path)) {
      table.set(path, { matches: isTemplate ? compile(path) : undefined, methods: new Map() });
    }
    const { methods } = table.get(path);
    if (!methods.has(method)) methods.set(method, []);
    return methods.get(method);
  }

  return {
    /**
     * @param {object} route `{ method, path, handle, fields?, requiresApp? }`. `path` may hold
     *   `{name}` segments. A route for the same method and path replaces the previous one.
     * @throws {TypeError} `ERR_INVALID_OPTION`
     */
    add(route) {
      checkRoute(route);
      const entry = { requiresApp: true, ...route, method: route.method.toUpperCase() };
      const routes = routesOf(entry);
      routes.splice(0, routes.length, entry);
    },

    /**
     * Adds an operation beside those of another client with the same method and path.
     *
     * @param {object} route As for `add`, and `isFor(request)`: whether a request is for this
     *   operation and not for the other.
     */
    share(route) {
      routesOf(route).push(route);
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
      checkNotReserved(prefix, "prefix");
      checkFunction(handler, "handler");
      mounts.set(prefix, { prefix, handler });
    },

    find(request) {
      const { method, path } = request;
      const hit = exact.get(path) ?? findTemplate(templates, path);
      const routes = hit?.methods.get(method) ?? [];
      const route = routes.find(({ isFor }) => isFor?.(request)) ?? routes[0];
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
  checkNotReserved(route.path, "route.path");
  checkFunction(route.handle, "route.handle");
}

function checkNotReserved(path, where) {
  if (isReserved(path)) {
    throw optionError(`${where} cannot be below ${RESERVED_PREFIX}, which belongs to the page`);
  }
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
