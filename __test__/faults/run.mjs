/**
 * Runs cases of the table, one after the other, in a process of its own, so that all it prints can
 * be searched. Sends a report of each to its parent.
 */

import { getEventListeners } from "node:events";
import { AuthenticationClient, GenAuthError } from "genauth-native";
import { exposures } from "../support/canary.mjs";
import { PHASES } from "../support/deadlines.mjs";
import { dropProxies } from "../support/environment.mjs";
import { CANARIES, HEADERS, ONCE, OPTIONS, PROXY_USER, READ } from "./canaries.mjs";
import { BRIEF, ok } from "./cases/replies.mjs";
import { openClock } from "./clock.mjs";
import { GOOD } from "./servers/certificates.mjs";
import { http1 } from "./servers/http1.mjs";
import { startNameServer } from "./servers/names.mjs";
import { CASES } from "./table.mjs";

/** The default of the option `timeout`, in milliseconds. */
const DEFAULT_TIMEOUT = 10_000;
/** How often a case is run again whose time passed before it had got as far as its fault. */
const MOST_RUNS = 10;
/** What is reported of an error. */
const FIELDS = [
  "code",
  "phase",
  "attempts",
  "retryable",
  "businessStatusCode",
  "retryAfter",
  "field",
  "message",
];

const moveClock = openClock();
dropProxies(process.env);
// Made when they are first asked for, and no case's doing.
void [process.stdout, process.stderr];

function optionsOf(given, { server, proxy }) {
  const { name, host, options, certificate } = given;
  const origin = host ?? server.origin;
  const through = proxy?.origin.replace(
    "//",
    `//${PROXY_USER}:${encodeURIComponent(CANARIES.proxyPassword)}@`,
  );
  for (const [variable, value] of Object.entries(given.environment ?? {})) {
    process.env[variable] = value.replace("PROXY", through).replace("PORT", server.port);
  }
  return {
    ...OPTIONS,
    clientCertificate: { ...OPTIONS.clientCertificate, ...certificate },
    ca: GOOD.ca,
    appHost: name === undefined ? origin : origin.replace("127.0.0.1", name),
    // The environment decides where the case sets one.
    ...(given.environment === undefined && { proxy: through ?? false }),
    ...options,
  };
}

/** What a promise came to, in words that can be sent. */
async function outcomeOf(work) {
  try {
    const value = await work();
    return { settled: { value }, value };
  } catch (error) {
    const known = FIELDS.map((name) => [name, error[name]]).concat([
      ["status", error.response?.status],
    ]);
    const settled = {
      error: error.name,
      isGenAuthError: error instanceof GenAuthError,
      stack: error.stack,
      ...Object.fromEntries(known.filter(([, value]) => value !== undefined)),
    };
    return { settled, thrown: error };
  }
}

/** What a value shows that cannot be sent, or that sending would change. */
function shapeOf(value) {
  let depth = 0;
  for (let inner = value; Array.isArray(inner); inner = inner[0]) {
    depth += 1;
  }
  const ownProto = Object.hasOwn(Object(value), "__proto__") && {}.polluted === undefined;
  return { depth, ownProto };
}

/**
 * Makes a call to a server of its own. Afterwards the network thread has read all that arrived before: it polls
 * all connections at once.
 */
async function passNetworkThread() {
  const server = await http1([ok])();
  const client = new AuthenticationClient({ ...OPTIONS, appHost: server.origin, proxy: false });
  await client[READ[0]](READ[1]);
  client.close();
  await server.stop();
}

/** Whether the deadline or the abort of a call came before the stage that its case is about. */
function isEarly(settled, expected) {
  const [reached, meant] = [settled, expected].map(({ phase }) => PHASES.indexOf(phase));
  const isSooner = reached < meant || settled.attempts < expected.attempts;
  return settled.error === expected.error && isSooner;
}

/** What is in the first list and not in the second, as often as it is there. */
function beyond(names, known) {
  const rest = [...known];
  return names.filter((name) => {
    const index = rest.indexOf(name);
    return index < 0 || rest.splice(index, 1).length === 0;
  });
}

/**
 * Runs a case once.
 *
 * @param {object} given a row of the table
 * @param {number} number of the run: each further one has twice the time before an abort
 */
async function runOnce(given, number) {
  const elsewhere = given.elsewhere ? await http1([ok])() : undefined;
  const server = await given.server?.({ elsewhere });
  const proxy = await given.proxy?.(server);
  const beside = await given.beside?.(server);
  const ends = [server, proxy, elsewhere].filter((end) => end !== undefined);
  const controller = new AbortController();
  const { signal } = controller;
  const before = process.getActiveResourcesInfo();
  let client;
  const [method, argument] = given.call ?? (given.once ? ONCE : READ);
  const call = (options) => client[method](argument, { headers: HEADERS, ...options });

  async function prepare() {
    client = new AuthenticationClient(optionsOf(given, { server, proxy }));
    if (given.token !== undefined) {
      client.setAccessToken(given.token);
    }
    for (let number = 1; number < (given.calls ?? 1); number++) {
      await call();
      // A connection that the server ends after its answer has been closed on both sides.
      await server.recorder.until(({ busy }) => busy === 0);
    }
  }

  /** The work that moves the clock, unless the call has ended before that. */
  const clock = { moved: false, isOver: false, work: Promise.resolve() };

  /** Moves the clock to `end` when a server waits for the client, which has read all that the server sent. */
  async function passTime(end) {
    await Promise.race(ends.map(({ recorder }) => recorder.stalled));
    if (clock.isOver) return;
    // A deadline that passes before the bytes of the server are read would end the call in another phase.
    clock.work = passNetworkThread().then(() => {
      clock.moved = true;
      moveClock(end);
    });
  }

  const started = { at: performance.now() };
  const leave = new AbortController();
  const crowd = [];
  const { settled, value, thrown } = await outcomeOf(async () => {
    await prepare();
    const together = { signal: leave.signal, timeout: 60_000, maxRetries: 0 };
    for (let number = 0; number < (given.crowd ?? 0); number++) {
      crowd.push(call(together).catch((error) => error.name));
    }
    if (given.lost !== undefined) {
      const { origin } = server;
      const lost = new AuthenticationClient({
        ...optionsOf(given, { server, proxy }),
        appHost: origin.replace("127.0.0.1", given.lost.name),
      });
      for (let number = 0; number < given.lost.calls; number++) {
        crowd.push(lost[method](argument, together).catch((error) => error.name));
      }
      lost.close();
    }
    if (given.crowd !== undefined) {
      await server.recorder.until(({ requests }) => requests.length >= given.crowd);
    }
    started.at = performance.now();
    const calling = call({ signal, headers: given.headers ?? HEADERS });
    if (given.abort !== undefined) {
      setTimeout(() => controller.abort(), given.abort * 2 ** number);
    }
    const passes = given.options === BRIEF ? BRIEF.timeout : given.passes;
    if (passes !== undefined) {
      passTime(performance.now() + passes);
    }
    return await calling;
  });
  const elapsed = performance.now() - started.at;
  clock.isOver = true;
  await clock.work;

  leave.abort();
  const left = { crowd: (await Promise.all(crowd)).filter((name) => name !== "AbortError").length };
  // What failed must be gone by itself; what is idle may stay until the client is closed.
  for (const end of ends) {
    await end.recorder.until(({ busy }) => busy === 0);
  }
  left.busy = ends.reduce((sum, { recorder }) => sum + recorder.busy, 0);
  const exposed = [...exposures(thrown, CANARIES), ...exposures(client, CANARIES)];
  client?.close();
  for (const end of ends) {
    await end.recorder.until(({ open }) => open === 0);
  }
  left.open = ends.reduce((sum, { recorder }) => sum + recorder.open, 0);
  left.listeners = getEventListeners(signal, "abort").length;
  for (const end of [...ends, beside]) {
    await end?.stop();
  }
  await new Promise(setImmediate);
  left.resources = beyond(process.getActiveResourcesInfo(), before);
  dropProxies(process.env);

  return {
    id: given.id,
    isEarly: !clock.moved && isEarly(settled, given.expect),
    settled,
    shape: shapeOf(value),
    elapsed,
    deadline: given.options?.timeout ?? DEFAULT_TIMEOUT,
    exposed,
    left,
    requests: server?.recorder.requests.length ?? 0,
    connections: server?.recorder.connections ?? 0,
    elsewhere: elsewhere?.recorder.connections,
    injected: ends.flatMap(({ recorder }) =>
      recorder.requests.filter(({ headers }) => headers !== undefined && "x-injected" in headers),
    ).length,
  };
}

/** Sends a report, without a value that is too deep to be sent. */
function report(ran) {
  try {
    process.send(ran);
  } catch {
    process.send({ ...ran, settled: { ...ran.settled, value: "[not sent]" } });
  }
}

// The cases that need names of their own, or all others; an argument more picks by the id.
const [needed, only = ""] = process.argv.slice(2);
const nameServer = needed === "names" ? await startNameServer() : undefined;
for (const given of CASES) {
  const isNamed = given.needs === "names";
  if (isNamed === (needed === "names") && given.id.startsWith(only)) {
    let ran = await runOnce(given, 0);
    for (let number = 1; ran.isEarly && number < MOST_RUNS; number += 1) {
      ran = await runOnce(given, number);
    }
    report(ran);
  }
}
nameServer?.close();
process.disconnect();
