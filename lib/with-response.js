"use strict";

/** `withResponse`: what the response of a call says besides its value. */

const { callOf } = require("./call-promise.js");
const { OwnWeakMap, parse } = require("./intrinsics.js");
const { invalidArgument } = require("./invalid-argument.js");
const { askForResponse, checkClient } = require("./native.js");
const { joined } = require("./response.js");
const { read } = require("./read.js");

const HOW = "Pass the promise at once: client.withResponse(client.getProfile()).";

/** The responses of calls that were asked for them, by their promises. */
const responses = new OwnWeakMap();

function describedResponse(text) {
  const { headers, ...others } = { __proto__: null, ...parse(text) };
  return { ...others, headers: joined(headers) };
}

/** A holder of the response of a call: `response` is set before the promise resolves. */
function askOf(client, promise, call) {
  const known = responses.get(promise);
  if (known !== undefined) return known;
  const holder = { response: undefined };
  const isPending = askForResponse(client, call, (text) => {
    holder.response = describedResponse(text);
  });
  if (isPending) responses.set(promise, holder);
  return holder;
}

/** A function that returns the response of a call once its promise has resolved. */
function responseOf(client, promise) {
  const call = callOf(promise);
  if (typeof call === "number") {
    const holder = askOf(client, promise, call);
    return () => holder.response;
  }
  if (call === undefined || (call.client ?? client) !== client) {
    throw invalidArgument(
      "withResponse",
      "promise",
      "the argument is not the promise that a method of this client returned for one call. A promise " +
        `that then, catch, finally or an async function makes from it is another one. ${HOW}`,
    );
  }
  if (call.kept) {
    return (value) => {
      const requestId = read(value, "requestId");
      const known = typeof requestId === "string" ? { requestId } : {};
      return { ...known, headers: {}, attempts: 0, timings: { total: 0 } };
    };
  }
  let find;
  const look = () => {
    find = responseOf(client, call.promise);
  };
  if (call.promise === undefined) call.whenBegun = look;
  else look();
  return (value) => find?.(value);
}

/**
 * @param {object} client
 * @param {Promise<unknown>} promise of a method of this client
 */
async function withResponse(client, promise) {
  checkClient(client, "withResponse");
  const find = responseOf(client, promise);
  const value = await promise;
  const response = find(value);
  if (response === undefined) {
    throw invalidArgument(
      "withResponse",
      "promise",
      `the call had settled, or belongs to another client, and its response is not kept. ${HOW}`,
    );
  }
  return { value, ...response };
}

module.exports = { withResponse };
