"use strict";

/** A class that is made when it is first used. */

const { construct, defineProperty, ownKeys } = require("./intrinsics.js");

const INSPECT = Symbol.for("nodejs.util.inspect.custom");

/**
 * A proxy of a class: the first operation on it, of whatever kind, makes the class. A mock, a subclass and
 * `instanceof` see the class; only the source text that `Function.prototype.toString` returns is not its own.
 *
 * @param {string} name of the class
 * @param {() => Function} make called again if it has thrown
 * @returns {{ Class: Function, constructor: Function }} the proxy, and the function that stands in a stack between
 *   the constructor and its caller
 */
function deferredClass(name, make) {
  let made;
  const traps = { __proto__: null };
  // A function that can be constructed, unlike an arrow function, and whose prototype can be replaced, unlike a class.
  // biome-ignore lint/complexity/useArrowFunction: see above.
  const { [name]: target } = { [name]: function (_options) {} };
  const proxy = new Proxy(target, traps);

  function use() {
    if (made === undefined) {
      const Class = make();
      Class.prototype.constructor = proxy;
      // The prototype of a class cannot be replaced, and a proxy must not say so of its target if it can.
      defineProperty(target, "prototype", {
        __proto__: null,
        value: Class.prototype,
        writable: false,
      });
      made = Class;
    }
    return made;
  }

  const names = ownKeys(Reflect);
  for (let index = 0; index < names.length; index += 1) {
    const { [names[index]]: operation } = Reflect;
    traps[names[index]] = (_target, first, second, third) => operation(use(), first, second, third);
  }
  traps.construct = (_target, given, newTarget) => {
    const Class = use();
    // With a proxy as `new.target`, V8 would give each instance a layout of its own.
    return construct(Class, given, newTarget === proxy ? Class : newTarget);
  };
  // `util.inspect` reads the target of a proxy without calling its traps.
  target[INSPECT] = (_depth, options, inspect) => inspect(use(), options);
  return { Class: proxy, constructor: traps.construct };
}

module.exports = { deferredClass };
