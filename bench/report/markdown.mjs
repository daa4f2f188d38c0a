/** docs/benchmarks.md */

import { HARNESS } from "../lib/cells.mjs";
import { CLIENTS, LIMITS } from "../lib/clients.mjs";
import { EVENT_BYTES } from "../lib/events.mjs";
import { MANAGEMENT, PROFILE, VERIFY } from "../lib/plan.mjs";
import { median } from "../lib/statistics.mjs";
import { bulkSection } from "./bulk-table.mjs";
import { number } from "./format.mjs";
import { loadTable, memoryTable, threadTables } from "./load-tables.mjs";
import {
  behindTable,
  buildTable,
  cacheTable,
  coldStartTable,
  eventTables,
  goalTable,
  installationTable,
  scenarioTables,
  startupTable,
} from "./tables.mjs";

/** From this share of a core on, the single-threaded server may be the bottleneck. */
const BUSY = 0.9;
/** Up to this share of a core, other activity on the machine does not affect the figures. */
const QUIET = 0.1;

function percent(share) {
  return `${Math.max(0, Math.round(share * 100))} %`;
}

function setting({ machine, versions }) {
  const lines = Object.entries(machine).map(([name, value]) => `- ${name}: ${value}`);
  const clients = Object.entries(versions).filter(([name]) => !(name in LIMITS));
  for (const [name, version] of clients) {
    lines.push(`- ${CLIENTS[name].label}: ${version}`);
  }
  return lines.join("\n");
}

function method({ plan, cells }) {
  const { warmUp } = plan;
  const measured = Object.entries(cells)
    .filter(([id]) => id !== HARNESS)
    .flatMap(([, clients]) => Object.values(clients).flat())
    // A program without an event loop has fewer figures.
    .filter(({ loop }) => loop !== undefined);
  const others = median(measured.map((m) => m.otherShare));
  const noise = others < QUIET ? "" : ": **the figures are rough, an idle machine is needed**";
  const server = Math.max(...measured.map((m) => m.serverShare));
  const limit =
    server < BUSY ? "it is not the limit" : "**it may limit the figures of that measurement**";
  const active = percent(median(measured.map((m) => m.loopActive / m.loop)) - 1);
  const harness = number(median(cells[HARNESS].nothing.map((m) => m.loop)));
  return `Every figure is the median of all rounds; this run had ${plan.rounds}. A round measures each client once in each
scenario, the clients of a scenario directly after one another, each time in a fresh process that
keeps the given number of calls in flight: first to warm up (until ${warmUp.calls} calls are
made, at least ${warmUp.least} ms, at most ${warmUp.most} ms, with larger answers
at most ${plan.warmUpLarge.most} ms), then for ${plan.duration} ms that are measured. "Ours is" is our median divided by theirs.

All clients trust the same certificate authority and parse the answer as JSON. There are three kinds of calls:

- The documented call, \`getWechatMpAccessToken\`, is made by every client, with the same body and the same
  headers, less those by which a client names itself. Answers of other sizes are answers to this call.
- The calls of the management API are made by authing-node-sdk and this package, which sign them with an access
  key. \`getProfile\` is a call of \`AuthenticationClient\` with the answer of \`getUser\` and no signature.
- ID tokens are verified by jose, fast-jwt and this package, with the key that a local server publishes. Distinct
  tokens are 12,000 that are used in turn; this package remembers 10,000 verified tokens, and fast-jwt with its cache
  1,000, so no signature is left out. Of 50 tokens that come again and again, both remember all.

Three rows of a table are not clients but limits:

- **JSON and a promise** writes the body, makes a promise and parses the answer, without a request: the least
  event-loop time of a call. Of a verification it parses the payload.
- **Bare Node.js** writes bytes that were prepared once to a socket for each call in flight, and counts the bytes of the
  answers without reading them: the throughput, CPU time and latency of Node.js without a client.
- **aws-lc-rs on all cores** verifies the signatures of the tokens, in a Rust program that does nothing else.

The figures:

- **Event-loop µs per call** is the CPU time of the process's main thread (on Linux from the
  scheduler, in ns) divided by the calls. That is the time in which no other JavaScript can run.
  \`performance.eventLoopUtilization()\` also counts the time that the main thread waits for a core,
  which punishes a client for what others do: by its account the median measurement was ${active}
  higher. The harness itself takes ${harness} µs of it per call, counted to every client.
- **CPU µs per call** is the user and system time of the whole process, with all threads:
  garbage collection, and our network thread.
- **p50 and p99** are the latencies of a call as the caller sees them; with many calls in flight
  they are mostly time spent in a queue.
- **Peak RSS** is the highest resident set of the process.
- The **server** is a Rust program in a process of its own that answers from memory. It was busy
  for at most ${percent(server)} of one core in any measurement: ${limit}.
  Client and server share the machine's cores.
- **Other processes** took ${percent(others)} of one core in the median measurement${noise}.
- Sizes are in units of 1,000: 100 KB are 100,000 bytes.`;
}

function goals(results) {
  const judged = goalTable(results);
  if (!judged) return "This run had no figures to judge them by.";
  return `What the project set out to reach, mostly our figure divided by the other client's; goals that were not
reached come first. "Limit" is the same for the limit in place of this package; that of the throughput is no more than
\`JSON.parse\` reaches on one thread. Scenarios are named transport/answer/calls in flight.

${judged}`;
}

function behind(results) {
  const found = behindTable(results);
  if (!found)
    return "In no scenario of this run another client is ahead of this package in any figure.";
  return `The figures in which another client is ahead, each our median divided by theirs.

${found}`;
}

function coldStarts(results) {
  const measured = coldStartTable(results);
  if (!measured) return "Cold starts were not measured: this run could not drop the page cache.";
  return `The same with nothing in the page cache, neither the client nor Node.js. Medians of
${results.plan.coldStartRounds} fresh processes each.

${measured}`;
}

function builds(results) {
  const measured = buildTable(results);
  if (!measured) {
    return `This run measured the build of \`npm run build\`, which needs the C library of the machine that built it, and not
the portable build that is published.`;
  }
  return `The portable build is published and measured everywhere on this page. Beside it the build of
\`npm run build\`, which needs the C library of the machine that built it: calls over TLS, HTTP/1.1, 32 in
flight, and verification of RS256 ID tokens. Medians of ${results.plan.rounds} alternating rounds.

${measured}`;
}

function load(results) {
  const measured = loadTable(results);
  if (!measured) return "";
  return `## Many calls at once

A client makes all calls in one turn of the event loop, and keeps as many in flight until three times as many are
answered. undici has 512 connections, the number of calls that this package has on the wire to one host. The
event-loop delay is that of \`perf_hooks.monitorEventLoopDelay\`, from the turn after
the one that made the calls. It is measured by the clock: on a machine that does other things too it
holds the time for which the process was not given a core, unlike the CPU time of the longest turn.

${measured}

${memory(results)}`;
}

function memory(results) {
  const measured = memoryTable(results);
  if (!measured) return "";
  return `The resident set of a process before and after a great number of calls, in one round:

${measured}

`;
}

function threads(results) {
  const measured = threadTables(results);
  if (!measured) return "";
  return `## Worker threads

The threads of a process, each with a client of its own. The server has the same ${results.machine.Processor.split(", ").at(-1)}: more threads
than cores show that they do not obstruct each other, not how they would scale on more cores.

${measured}

`;
}

/**
 * @param {object} results - All measurements of a run.
 * @returns {string} The document.
 */
export function renderMarkdown(results) {
  const small = results.plan.scenarios.filter(({ answer }) => answer === "680B");
  const tokens = results.plan.scenarios.filter(({ transport }) => transport === VERIFY);
  const methods = [...MANAGEMENT, PROFILE];
  const management = results.plan.scenarios.filter(({ answer }) => methods.includes(answer));
  const large = results.plan.scenarios.filter(
    (scenario) => ![small, tokens, management].some((others) => others.includes(scenario)),
  );
  return `<!-- Written by \`npm run bench\`. Do not edit. -->

# Benchmarks

![Throughput, event-loop time and start-up time of the clients](benchmarks.svg)

\`npm run bench\` measures everything on this page anew and writes it.

## Setting

${setting(results)}

## Method

${method(results)}

## Behind

${behind(results)}

## Goals

${goals(results)}

## The documented answer

The 680 bytes that \`getWechatMpAccessToken\` is answered with.

${scenarioTables(results, small)}

## Large answers

${scenarioTables(results, large)}

## The management API

Signed calls of \`ManagementClient\`, and one of \`AuthenticationClient\` to compare.

${scenarioTables(results, management)}

## Tokens

ID tokens with the claims of a profile, verified with keys that were fetched once: signature, issuer,
audience and times.

${scenarioTables(results, tokens)}

${load(results)}${bulkSection(results)}${threads(results)}## Start

Medians of ${results.plan.startupRounds} fresh processes each, after one that is not counted: the time that \`require\` takes,
the time from before \`require\` to the first answer over TLS, and the life of the process with the start of Node.js.
CPU is the time that the process computed until then, with all its threads: on a machine that does other things too it
says more than the clock. This package is measured as npm installs it. Each client trusts the certificates that it trusts by default, and
one more from \`NODE_EXTRA_CA_CERTS\`. The limit is a file of twenty lines, which makes the
request with \`node:https\`.

${startupTable(results)}

${coldStarts(results)}

## Kept answers

A call that is answered from the cache, awaited, one after the other, beside a \`Map\` that does nothing
but hand out what is in it, and the cache of node-easywechat, in its default form (a file that is read at
each call). Medians of ${results.plan.cacheRounds} fresh processes each.

${cacheTable(results)}

## Events

One subscription of a process, with a server that sends events of ${EVENT_BYTES} bytes as fast as they are
read, and a callback that counts them. "Ours is" is our median divided by theirs.

${eventTables(results)}

## Builds

${builds(results)}

## Installation

${installationTable(results)}
`;
}
