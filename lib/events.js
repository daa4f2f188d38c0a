"use strict";

/** `sub` and `events` of both clients. The subscriptions of one event of a client share a socket. */

const { EventIterator } = require("./event-iterator.js");
const { OwnMap, OwnWeakMap } = require("./intrinsics.js");
const { invalidArgument } = require("./invalid-argument.js");
const { behind } = require("./methods.js");
const { checkClient } = require("./native.js");
const { read } = require("./read.js");
const { readSignal } = require("./signal.js");
const { Subscription } = require("./subscription.js");
const { Topic } = require("./topic.js");

/** The topics of each client by the names of their events. */
const topics = new OwnWeakMap();

/** The topic of an event, opened if necessary. Throws if the client cannot subscribe. */
function topicOf(receiver, eventName) {
  const client = behind(receiver);
  const byName = topics.get(client) ?? new OwnMap();
  let topic = byName.get(eventName);
  if (topic === undefined) {
    topic = new Topic(client, eventName, () => {
      // A later topic may have the name.
      if (byName.get(eventName) === topic) byName.delete(eventName);
    });
    byName.set(eventName, topic);
    topics.set(client, byName);
  }
  return topic;
}

const wrong = (operation, field, expected) =>
  invalidArgument(operation, field, `The ${field} must be ${expected}.`);

/** An optional function; `null` counts as absent. */
function optionalFunction(operation, field, given) {
  if (given !== undefined && given !== null && typeof given !== "function") {
    throw wrong(operation, field, "a function");
  }
  return given ?? undefined;
}

/**
 * Subscribes to an event.
 *
 * @param {object} client
 * @param {string} eventName
 * @param {(text: string) => unknown} callback
 * @param {(error: Error) => unknown} [errCallback]
 * @returns {Subscription}
 */
function sub(client, eventName, callback, errCallback) {
  checkClient(client, "sub");
  if (typeof eventName !== "string") throw wrong("sub", "eventName", "a string");
  if (typeof callback !== "function") throw wrong("sub", "callback", "a function");
  const onError = optionalFunction("sub", "errCallback", errCallback);
  return new Subscription(topicOf(client, eventName), callback, onError);
}

/**
 * The events of a name as an async iterator. The subscription starts now.
 *
 * @param {object} client
 * @param {string} eventName
 * @param {{ signal?: AbortSignal, onReconnect?: () => unknown }} [options]
 * @returns {EventIterator}
 */
function events(client, eventName, options) {
  checkClient(client, "events");
  if (typeof eventName !== "string") throw wrong("events", "eventName", "a string");
  const kind = typeof options;
  if (options !== undefined && (options === null || kind !== "object")) {
    throw wrong("events", "options", "an object");
  }
  const signal = readSignal(read(options, "signal"));
  if (signal === null) throw wrong("events", "options.signal", "an AbortSignal");
  const onReconnect = optionalFunction(
    "events",
    "options.onReconnect",
    read(options, "onReconnect"),
  );
  return new EventIterator(topicOf(client, eventName), signal, onReconnect);
}

module.exports = { events, sub };
