"use strict";

/** Objects whose properties are made when they are first asked for. */

const INSPECT = Symbol.for("nodejs.util.inspect.custom");

/** An object of objects that nobody can change. */
function frozen(namespace) {
  for (const name of Object.keys(namespace)) Object.freeze(namespace[name]);
  return Object.freeze(namespace);
}

/**
 * A frozen object of namespaces, each of which is made when it is first asked for. Unlike getters, its
 * properties are values to automatic mocks (`jest.mock`), and unlike a getter in `exports`, the object is
 * one to `import`.
 *
 * @param {() => Record<string, () => object>} load gives what makes the namespaces, by their names; it is
 * called when the object is first looked at, and each function once, whoever asks for its namespace
 */
function onDemand(load) {
  const content = {
    // `util.inspect` looks behind a proxy without asking it.
    [INSPECT]: () => fill(),
  };
  let makers;

  /** Functions that make the namespaces, or give those that are made. */
  function all() {
    makers ??= load();
    return makers;
  }

  function make(name) {
    if (!Object.hasOwn(all(), name) || Object.hasOwn(content, name)) return;
    const value = frozen(makers[name]());
    makers[name] = () => value;
    Object.defineProperty(content, name, { __proto__: null, value, enumerable: true });
  }

  function fill() {
    delete content[INSPECT];
    for (const name of Object.keys(all())) make(name);
    return Object.freeze(content);
  }

  const traps = {};
  // Whatever concerns the object as a whole finds it complete.
  for (const name of Object.getOwnPropertyNames(Reflect)) {
    traps[name] = (...args) => {
      fill();
      return Reflect[name](...args);
    };
  }
  traps.ownKeys = () => Object.keys(all());
  traps.has = (_content, name) => Object.hasOwn(all(), name) || Reflect.has(content, name);
  for (const name of ["get", "getOwnPropertyDescriptor"]) {
    traps[name] = (_content, property, ...args) => {
      make(property);
      return Reflect[name](content, property, ...args);
    };
  }
  return new Proxy(content, traps);
}

module.exports = { onDemand };
