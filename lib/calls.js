"use strict";

/**
 * Calls without options whose argument is a plain object, as nearly all are: the argument is written and the
 * promise is made here, so that a call crosses to the native side once. All other calls are the native side's.
 */

const { getPrototypeOf, objectPrototype } = require("./intrinsics.js");
const { write } = require("./json.js");
const { isObject, pick } = require("./read.js");
const { fail } = require("./rejections.js");

function isPlain(value) {
  try {
    return getPrototypeOf(value) === objectPrototype;
  } catch {
    // A trap of a proxy has thrown.
    return false;
  }
}

/** The shape of a method whose calls are left to the native side. */
const OTHER = null;

/**
 * Creates the function that makes the calls of a class.
 *
 * @param {object} functions of the native side
 * @param {Function} functions.invoke makes any call
 * @param {(client: number, method: number, text: string | undefined) => number | Promise<unknown>} functions.send
 *   makes a call with a written argument; returns what names its promise, or the promise
 * @param {Function} functions.refuseArgument the rejected promise of a call whose argument cannot be written
 * @param {(method: number) => string | null} functions.shapeOf the fields that are read from the argument of a
 *   method, comma-separated; empty for an argument that is written whole, `null` for a method with other arguments
 * @param {{ isObserved: () => boolean, openPacked: (sent: number) => Promise<unknown> }} promises of the environment
 * @param {(receiver: unknown) => number | undefined} handleOf the number of a client
 */
function caller({ invoke, send, refuseArgument, shapeOf }, { isObserved, openPacked }, handleOf) {
  const shapes = [];

  return function call(receiver, method, first, second, third, fourth) {
    const handle = second === undefined && isObject(first) ? handleOf(receiver) : undefined;
    if (handle === undefined || isObserved()) {
      return invoke(receiver, method, first, second, third, fourth);
    }
    let shape = shapes[method];
    if (shape === undefined) {
      shape = shapeOf(method);
      shapes[method] = shape;
    }
    if (shape === OTHER || !isPlain(first)) {
      return invoke(receiver, method, first, second, third, fourth);
    }
    let input;
    try {
      input = shape === "" ? first : pick(first, shape);
    } catch (exception) {
      return fail(exception);
    }
    let text;
    try {
      text = write(input);
    } catch (exception) {
      return refuseArgument(handle, method, input, exception);
    }
    const sent = send(handle, method, text);
    return typeof sent === "number" ? openPacked(sent) : sent;
  };
}

module.exports = { caller };
