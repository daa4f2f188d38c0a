/**
 * Soak tests of event subscriptions: an emulator that misbehaves in this process, an observed client process,
 * and what it has received.
 */
import { fork } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { DEMO_ACCESS_KEY, startEmulator } from "genauth-emulator";
import { growthOfSecondHalf } from "./slope.mjs";

const CLIENT = fileURLToPath(new URL("event-client.mjs", import.meta.url));
const EVENT_BYTES = 200;
/** Between two events of a name. */
const INTERVAL_MS = 5;
const END_INTERVAL_MS = 50;
const SAMPLES = 50;

/** What connections do, one after the other. */
const BEHAVIORS = [
  { reset: true },
  { socket: { afterMessages: 3, close: 1001 } },
  { truncate: 60 },
  { socket: { afterMessages: 2, drop: "end" } },
  { status: 503 },
  { socket: { afterMessages: 4, drop: "reset" } },
  { rawResponse: "\0\x01\x02 this is not HTTP\r\n\r\n" },
  { socket: { afterMessages: 1, silent: true } },
  { socket: { truncate: 3_333 } },
  { socket: { pongs: false, afterMessages: 100, drop: "end" } },
];

/** Starts an emulator and a client that subscribes to these names. */
async function start(names, every, clientOptions = {}) {
  const emulator = await startEmulator();
  const { accessKeyId, accessKeySecret } = DEMO_ACCESS_KEY;
  const socketUri = emulator.url.replace("http", "ws");
  const options = { accessKeyId, accessKeySecret, host: emulator.url, socketUri, proxy: false };
  const task = { options: { ...options, ...clientOptions }, names, every };
  const child = fork(CLIENT, [JSON.stringify(task)], { execArgv: ["--expose-gc"] });
  const samples = [];
  const ended = new Set();
  let report;
  child.on("message", (message) => {
    if (message.sample) samples.push(message.sample);
    if (message.ended) ended.add(message.ended);
    report = message.report ?? report;
  });
  const exited = once(child, "exit");

  async function finish() {
    // An event may be lost with its connection, so that the last one is repeated.
    while (ended.size < names.length && child.exitCode === null) {
      for (const name of names) if (!ended.has(name)) emulator.publish(name, "end");
      await sleep(END_INTERVAL_MS);
    }
    child.send("report");
    const [code, signal] = await exited;
    await emulator.events.until(({ sockets }) => sockets().length === 0);
    const { handshakes } = emulator.events;
    await emulator.close();
    const grown = (figure) => (samples.length > 3 ? growthOfSecondHalf(samples, figure) : 0);
    return {
      code: code ?? signal,
      ...report,
      handshakes: handshakes.length,
      growth: { rss: grown("rss"), files: grown("files") },
    };
  }
  return { emulator, child, finish };
}

function textOf(number) {
  return String(number).padEnd(EVENT_BYTES, ".");
}

/** How an outcome differs from a subscription that works; empty if it does not. */
function faultsOf({ code, state }, { mayMiss = false } = {}) {
  const faults = code === 0 ? [] : [`the process ended with ${code}`];
  for (const [name, { gaps, repeated, ended, errors }] of Object.entries(state ?? {})) {
    if (ended === 0) faults.push(`${name} was lost`);
    if (repeated > 0) faults.push(`${name} got ${repeated} events twice or out of order`);
    if (gaps > 0 && !mayMiss) faults.push(`${name} missed events ${gaps} times`);
    if (errors.length > 0) faults.push(`${name} failed with ${errors}`);
  }
  return faults;
}

/**
 * A flood of events on one subscription.
 *
 * @param {{ messages: number }} plan
 */
export async function soakFlood({ messages }) {
  const began = performance.now();
  const { emulator, finish } = await start(["flood"], Math.ceil(messages / SAMPLES));
  const [socket] = await emulator.events.until(({ sockets }) => sockets().length > 0 && sockets());
  await socket.flood(messages, EVENT_BYTES);
  const result = await finish();
  const faults = faultsOf(result);
  if (result.received !== messages) faults.push(`${result.received} of ${messages} events came`);
  return { ...result, faults, seconds: (performance.now() - began) / 1_000 };
}

/**
 * Subscriptions whose connections fail again and again, in every way. Events between two connections are lost.
 *
 * @param {{ subscriptions: number, seconds?: number, handshakes?: number }} plan `seconds` or `handshakes`
 *   decides when it ends.
 */
export async function soakDrops({ subscriptions, seconds = 0, handshakes = 0 }) {
  const names = Array.from({ length: subscriptions }, (_, index) => `drops.${index}`);
  const every = Math.ceil((seconds * 1_000 * subscriptions) / INTERVAL_MS / SAMPLES / 4) || 1_000;
  const options = { retryTimes: 1_000, pingInterval: 500, pingTimeout: 500 };
  const { emulator, finish } = await start(names, every, options);
  const chosen = new WeakMap();
  let next = 0;
  const choose = (request) => {
    if (!chosen.has(request)) chosen.set(request, next++ % BEHAVIORS.length);
    return chosen.get(request);
  };
  for (const [index, behavior] of BEHAVIORS.entries()) {
    const match = { when: (request) => choose(request) === index };
    emulator.fault({ ...behavior, match, times: Number.POSITIVE_INFINITY });
  }
  let number = 0;
  const until = performance.now() + seconds * 1_000;
  while (performance.now() < until || emulator.events.handshakes.length < handshakes) {
    number += 1;
    for (const name of names) emulator.publish(name, textOf(number));
    await sleep(INTERVAL_MS);
  }
  emulator.clearFaults();
  const result = await finish();
  return { ...result, faults: faultsOf(result, { mayMiss: true }) };
}

/**
 * A process that is stopped for a while and then continued, while events arrive. POSIX only.
 *
 * @param {{ seconds: number, pingTimeout?: number }} plan `pingTimeout` in milliseconds, longer than this process is
 *   ever kept from running
 */
export async function soakPause({ seconds, pingTimeout = 5_000 }) {
  const options = { pingInterval: 1_000, pingTimeout };
  const { emulator, child, finish } = await start(["pause"], Number.POSITIVE_INFINITY, options);
  const [socket] = await emulator.events.until(({ sockets }) => sockets().length > 0 && sockets());
  let number = 0;
  const send = async (count) => {
    for (let left = count; left > 0; left -= 1) {
      number += 1;
      socket.send(textOf(number));
      await sleep(INTERVAL_MS);
    }
  };
  await send(100);
  child.kill("SIGSTOP");
  const until = performance.now() + seconds * 1_000;
  while (performance.now() < until) await send(10);
  child.kill("SIGCONT");
  await send(100);
  const result = await finish();
  const faults = faultsOf(result);
  if (result.received !== number) faults.push(`${result.received} of ${number} events came`);
  return { ...result, faults };
}
