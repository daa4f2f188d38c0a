import { subscribe, unsubscribe } from "node:diagnostics_channel";

export const CHANNELS = ["start", "retry", "end", "error"];

/** Listens to channels of the package until the test ends. */
export function listenTo(t, names, listener) {
  for (const name of names) {
    const heard = (message) => listener(name, message);
    subscribe(`genauth:request:${name}`, heard);
    t.after(() => unsubscribe(`genauth:request:${name}`, heard));
  }
}

/** All messages of a test, as pairs of the channel's name and the message. */
export function recordMessages(t, names = CHANNELS) {
  const messages = [];
  listenTo(t, names, (name, message) => messages.push([name, message]));
  return messages;
}

/** The messages of one channel, by its whole name, until the test ends; each is also passed to `listener`. */
export function observe(t, name, listener = () => {}) {
  const messages = [];
  const heard = (message) => {
    messages.push(message);
    listener(message);
  };
  subscribe(name, heard);
  t.after(() => unsubscribe(name, heard));
  return messages;
}
