/** Clients of the emulator's event sockets. */

import { DEMO_ACCESS_KEY, DEMO_USER } from "genauth-emulator";
import { AuthenticationClient, ManagementClient } from "genauth-native";
import { credentials, startService } from "../support/service.mjs";

export const CREATED = "authing.user.created";

/** The address of the emulator's sockets. */
export function socketUri(emulator) {
  return emulator.url.replace(/^http/, "ws");
}

function closedAfter(t, client) {
  t.after(() => client.close());
  return client;
}

/** A management client that is closed with the test. */
export function managementClient(t, emulator, options) {
  const own = { ...DEMO_ACCESS_KEY, host: emulator.url, socketUri: socketUri(emulator) };
  return closedAfter(t, new ManagementClient({ ...own, ...options }));
}

/** An authentication client of a signed-in user that is closed with the test. */
export function authenticationClient(t, emulator, options) {
  const accessToken = emulator.users.signIn(DEMO_USER.username).access_token;
  const own = { ...credentials(emulator), accessToken, socketUri: socketUri(emulator) };
  return closedAfter(t, new AuthenticationClient({ ...own, ...options }));
}

/** Both kinds of clients by the names of their classes. */
export const CLIENTS = Object.entries({
  AuthenticationClient: authenticationClient,
  ManagementClient: managementClient,
});

/** An emulator, and a management client for it. */
export async function start(t, { emulator: emulatorOptions, ...options } = {}) {
  const emulator = await startService(t, emulatorOptions);
  return { emulator, client: managementClient(t, emulator, options) };
}

/** Resolves with the socket of an event once the emulator has accepted `count` of them. */
export function accepted(emulator, eventName, count = 1) {
  return emulator.events.until((events) => {
    const ofEvent = events.handshakes.filter(
      (handshake) => handshake.eventName === eventName && handshake.status === 101,
    );
    return ofEvent.length >= count && events.sockets(eventName).at(-1);
  });
}

/** A callback that records what it is called with, and `until(count)`, which waits for so many calls. */
export function recorder() {
  const calls = [];
  let waiting = [];
  const callback = (value) => {
    calls.push(value);
    waiting = waiting.filter(({ count, resolve }) => calls.length < count || resolve(calls));
  };
  const until = (count) =>
    new Promise((resolve) => {
      if (calls.length >= count) resolve(calls);
      else waiting.push({ count, resolve });
    });
  return Object.assign(callback, { calls, until });
}

/** Subscribes, with recorders of what is called. */
export function listen(client, eventName) {
  const [texts, errors, reconnects] = [recorder(), recorder(), recorder()];
  const subscription = client.sub(eventName, texts, errors);
  subscription.onReconnect = () => reconnects(texts.calls.length);
  return { subscription, texts, errors, reconnects };
}

/** The handshakes of an event, whatever became of them. */
export function handshakesOf(emulator, eventName) {
  return emulator.events.handshakes.filter((handshake) => handshake.eventName === eventName);
}
