"use strict";

/**
 * Returns a function that loads a module on its first call and caches it.
 *
 * @template T
 * @param {() => T} load
 * @returns {() => T}
 */
function lazily(load) {
  let loaded;
  return () => {
    loaded ??= load();
    return loaded;
  };
}

module.exports = { lazily };
