"use strict";

const { checkText, kindOf, optionError } = require("../check.js");
const { RECORDED_REQUESTS } = require("../recorder.js");

/**
 * The event sockets of an emulator by the name of their event.
 *
 * @returns {object} The functions below.
 */
function createHub() {
  const open = new Map();
  let handshakes = [];
  const waiting = new Set();

  function changed() {
    for (const waiter of waiting) waiter();
  }

  function socketsOf(eventName) {
    if (eventName !== undefined) return [...(open.get(eventName) ?? [])];
    return [...open.values()].flatMap((sockets) => [...sockets]);
  }

  function publish(eventName, data) {
    checkText(eventName, "eventName");
    const text = typeof data === "string" ? data : JSON.stringify(data);
    if (text === undefined) throw optionError(`data must be a JSON value, not ${kindOf(data)}`);
    return socketsOf(eventName).filter((socket) => socket.send(text)).length;
  }

  function until(condition) {
    if (typeof condition !== "function") {
      throw optionError(`condition must be a function, not ${kindOf(condition)}`);
    }
    return new Promise((resolve, reject) => {
      function check() {
        try {
          const result = condition(api);
          if (!result) return;
          resolve(result);
        } catch (error) {
          reject(error);
        }
        waiting.delete(check);
      }
      waiting.add(check);
      check();
    });
  }

  const api = Object.freeze({
    get handshakes() {
      return handshakes.slice(-RECORDED_REQUESTS);
    },
    sockets: socketsOf,
    publish,
    until,
  });

  return {
    api,
    changed,

    /** Records the answer to a handshake. */
    record(handshake) {
      handshakes.push(Object.freeze(handshake));
      if (handshakes.length >= 2 * RECORDED_REQUESTS) {
        handshakes = handshakes.slice(-RECORDED_REQUESTS);
      }
      changed();
    },

    /** Adds an open socket, which gets what is published until it is closed. */
    add(socket) {
      const { eventName } = socket;
      if (!open.has(eventName)) open.set(eventName, new Set());
      const sockets = open.get(eventName);
      sockets.add(socket);
      changed();
      socket.closed.then(() => {
        sockets.delete(socket);
        if (sockets.size === 0 && open.get(eventName) === sockets) open.delete(eventName);
        changed();
      });
    },
  };
}

module.exports = { createHub };
