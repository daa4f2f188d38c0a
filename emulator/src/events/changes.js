"use strict";

/**
 * Publishes every change of a record to the subscribers of its event, for example `authing.user.created`,
 * as `{ eventName, data }`: the form of the service's webhooks.
 *
 * @param {object} hub From `createHub`.
 * @param {object} store From `createStore`.
 * @param {Record<string, { noun: string }>} collections The definitions of the collections.
 */
function publishChanges(hub, store, collections) {
  store.onChange(({ collection, kind, record }) => {
    if (!Object.hasOwn(collections, collection)) return;
    const noun = collections[collection].noun.replaceAll(" ", "-");
    const eventName = `authing.${noun}.${kind}`;
    hub.api.publish(eventName, { eventName, data: record });
  });
}

module.exports = { publishChanges };
