"use strict";

/** Objects whose properties are created on first access. */

const INSPECT = Symbol.for("nodejs.util.inspect.custom");

/** A frozen object of frozen objects. */
function frozen(namespace) {
  for (const name of Object.keys(namespace)) Object.freeze(namespace[name]);
  return Object.freeze(namespace);
}

/**
 * A frozen object of namespaces, each created on first access. Automatic mocks (`jest.mock`) see its
 * properties as values, not as getters, and `import` sees one object, unlike a getter in `exports`.
 *
 * @param {() => Record<string, () => object>} load returns the functions that create the namespaces, by
 * name; called on the first access to the object. Each function is called once.
 */
function onDemand(load) {
  const content = {
    // `util.inspect` reads the target of a proxy without calling its traps.
    [INSPECT]: () => fill(),
  };
  let makers;

  /** Functions that create the namespaces, or return the ones already created. */
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
  // Operations on the whole object see it complete.
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
