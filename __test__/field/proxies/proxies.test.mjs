/**
 * The client behind common proxies with typical events: limits of a connection, reloads, a killed worker,
 * a restarted back end. No read may be lost, and no sign-in may be executed twice. Sign-ins must not be
 * repeated; the report lists how many are lost, next to the losses of other clients. Retries of single
 * faults are tested in `core/tests/integration/retry.rs`.
 */

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { requireDebian } from "../../../scripts/support/debian.mjs";
import { BackEnd } from "./support/back-end.mjs";
import { genauthNative, mirrored, undici } from "./support/clients.mjs";
import { apache } from "./support/fronts/apache.mjs";
import { caddy } from "./support/fronts/caddy.mjs";
import { FORWARD, forwardProxy } from "./support/fronts/forward.mjs";
import { haproxy } from "./support/fronts/haproxy.mjs";
import { nginx } from "./support/fronts/nginx.mjs";
import { CERTIFICATE, PROTOCOLS } from "./support/fronts/setting.mjs";
import { load } from "./support/load.mjs";
import { publish, report } from "./support/report.mjs";

/** Packages by their programs. */
const PACKAGES = {
  nginx: "nginx-light",
  haproxy: "haproxy",
  apache2: "apache2",
  caddy: "caddy",
  squid: "squid",
  tinyproxy: "tinyproxy",
  danted: "dante-server",
};
/**
 * Reverse proxies by name. `single` has one process, which serves nothing after it was killed. `abrupt`
 * closes HTTP/2 connections with pending requests at a reload: sign-ins are lost, reads are sent again.
 */
const REVERSE = {
  nginx: { program: "nginx", start: nginx },
  HAProxy: { program: "haproxy", start: haproxy },
  Apache: { program: "apache2", start: apache, abrupt: true },
  Caddy: { program: "caddy", start: caddy, single: true },
};

/** Calls for each proxy, protocol and number in flight: with everyday events, and with faults. */
const CALLS = { calm: 12_000, rough: 8_000 };
/** Calls of the other clients, for the report. */
const PEER_CALLS = { calm: 1_800, rough: 1_200 };
const IN_FLIGHT = [64, 512];
/** Milliseconds for which the back end is down. */
const DOWN_MS = { 64: 750, 512: 50 };
/**
 * The longest time for which retries cover the reads in flight: the shortest waits of all three together, or of the
 * first one, which uses up half of the budget.
 */
const COVERED_MS = { 64: 800, 512: 125 };
/** Runs until the back end was down for no longer than that, which a busy machine may not manage at once. */
const MOST_RUNS = 10;
/** Enough for a process that starts on a busy machine. */
const PATIENT = { maxRetries: 10, timeout: 60_000 };

let programs;
let backEnd;

before(async () => {
  programs = await requireDebian(PACKAGES);
  backEnd = await BackEnd.start();
});
after(async () => {
  await backEnd?.stop();
  publish();
});

/** Disturbances of a part of a run, at fractions of its calls; `down` is called with the milliseconds of a restart. */
function disturbances(part, calls, { front, single, inFlight, down }) {
  const steps = {
    calm: [
      [0.3, () => front.reload()],
      [0.6, () => front.reload()],
    ],
    rough: [
      // A restart at 512 in flight would cost more retries than a pool may make.
      ...(single && inFlight === 512 ? [] : [[0.2, () => front.kill()]]),
      [0.6, async () => down(await backEnd.restart(DOWN_MS[inFlight]))],
    ],
  };
  return steps[part].map(([fraction, act]) => [Math.round(calls * fraction), act]);
}

function assertNoReadLost({ lost }) {
  assert.deepEqual(lost.reads, []);
}

/** Checks that every sign-in was executed once, and lost ones at most once. */
async function assertNothingTwice({ signIns, lost }) {
  const { twice, signedIn } = await backEnd.count();
  assert.deepEqual(twice, []);
  assert.ok(signedIn >= signIns - lost.signIns.length);
  assert.ok(signedIn <= signIns);
}

/** The result of the first run during which the back end was not down for too long. */
async function untilCovered(run) {
  for (let count = 0; count < MOST_RUNS; count += 1) {
    const result = await run();
    if (result.isCovered) return result;
  }
  return assert.fail("this machine never restarted the back end in time");
}

for (const [proxy, { program, start, single, abrupt }] of Object.entries(REVERSE)) {
  describe(`behind ${proxy}`, () => {
    let front;
    before(async () => {
      front = await start(programs[program], backEnd.port);
    });
    after(() => front?.stop());

    async function run(client, part, calls, conditions) {
      const { inFlight } = conditions;
      let downMs = 0;
      const down = (ms) => {
        downMs = ms;
      };
      const steps = disturbances(part, calls, { front, single, inFlight, down });
      // A run that failed may have left counts behind.
      await backEnd.count();
      const result = await load(client, { calls, inFlight, disturbances: steps });
      report({ proxy, disturbances: part, ...conditions }, result);
      return { ...result, isCovered: downMs <= COVERED_MS[inFlight] };
    }

    /**
     * Runs again, with a new client, if the back end was down for longer than retries cover. Nothing may be executed
     * twice in any run.
     */
    async function coveredRun(connect, ...args) {
      return untilCovered(async () => {
        const client = connect();
        const result = await run(client, ...args);
        client.close();
        await assertNothingTwice(result);
        return result;
      });
    }

    for (const [protocol, { name }] of Object.entries(PROTOCOLS)) {
      for (const inFlight of IN_FLIGHT) {
        test(`${name}, ${inFlight} in flight: loses no read and executes no sign-in twice`, async () => {
          const options = single ? PATIENT : {};
          const connect = () => genauthNative(front.origin(protocol), CERTIFICATE.ca, options);
          for (const [part, calls] of Object.entries(CALLS)) {
            const conditions = { protocol: name, inFlight, client: "genauth-native" };
            const result = await coveredRun(connect, part, calls, conditions);
            assertNoReadLost(result);
            if (protocol === "tls2" && part === "calm" && !abrupt) {
              assert.deepEqual(result.lost.signIns, []);
            }
          }
        });
      }
    }

    test("is reported next to other clients", async (t) => {
      const { NODE_TLS_REJECT_UNAUTHORIZED: before } = process.env;
      process.env.NODE_TLS_REJECT_UNAUTHORIZED = "0";
      t.after(() => {
        delete process.env.NODE_TLS_REJECT_UNAUTHORIZED;
        if (before !== undefined) process.env.NODE_TLS_REJECT_UNAUTHORIZED = before;
      });
      const peers = { undici, "authing-node-sdk": mirrored };
      for (const [peer, connect] of Object.entries(peers)) {
        for (const protocol of ["http1", "tls1"]) {
          const client = connect(front.origin(protocol));
          for (const [part, calls] of Object.entries(PEER_CALLS)) {
            const conditions = { protocol: PROTOCOLS[protocol].name, inFlight: 64, client: peer };
            await run(client, part, calls, conditions);
          }
        }
      }
      await backEnd.count();
    });
  });
}

describe("when nginx excludes HTTP/2 requests at the end of a connection", () => {
  for (const [limits, inFlight] of [
    ["keepalive_requests 1000;", 512],
    ["keepalive_requests 100; http2_max_concurrent_streams 8;", 64],
    ["keepalive_requests 100; http2_max_concurrent_streams 8;", 512],
  ]) {
    test(`no sign-in is lost: ${limits} ${inFlight} in flight`, async (t) => {
      const front = await nginx(programs.nginx, backEnd.port, { limits });
      t.after(() => front.stop());
      const client = genauthNative(front.origin("tls2"), CERTIFICATE.ca);
      t.after(() => client.close());
      const calls = 20_000;
      const result = await load(client, { calls, inFlight, signInsOnly: true });
      const conditions = { proxy: "nginx", protocol: "HTTP/2, TLS", disturbances: limits };
      report({ ...conditions, inFlight, client: "genauth-native" }, result);
      t.diagnostic(`${JSON.stringify(client.stats())}`);
      assert.deepEqual(result.lost.signIns, []);
      await assertNothingTwice(result);
      assert.equal(client.stats().retries, 0);
    });
  }
});

describe("a service that restarts", () => {
  test("loses no read when it is down for 0.8 s at 200 calls a second", async (t) => {
    const { outcomes } = await untilCovered(() => readsDuringRestart(t));
    assert.deepEqual(
      outcomes.filter(({ status }) => status === "rejected"),
      [],
    );
  });

  async function readsDuringRestart(t) {
    const client = genauthNative(`http://127.0.0.1:${backEnd.port}`);
    t.after(() => client.close());
    const reads = [];
    let down;
    for (let number = 0; number < 600; number += 1) {
      if (number === 200) {
        down = backEnd.restart(750);
      }
      reads.push(client.read());
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    const outcomes = await Promise.allSettled(reads);
    const downMs = await down;
    t.diagnostic(`down for ${Math.round(downMs)} ms; ${client.stats().retries} retries`);
    return { isCovered: downMs <= COVERED_MS[64], outcomes };
  }
});

for (const name of Object.keys(FORWARD)) {
  describe(`through ${name}`, () => {
    for (const secure of [false, true]) {
      test(`a restart loses no read of ${secure ? "https" : "http"} and executes no sign-in twice`, async (t) => {
        const target = secure ? await BackEnd.start(CERTIFICATE) : backEnd;
        const proxy = await forwardProxy(name, programs[name]);
        const host = `${secure ? "https" : "http"}://127.0.0.1:${target.port}`;
        const client = genauthNative(host, CERTIFICATE.ca, { proxy: proxy.url, ...PATIENT });
        t.after(async () => {
          client.close();
          await proxy.stop();
          if (secure) await target.stop();
        });
        const calls = 5_000;
        // While the proxy restarts each call may use all its retries, and a pool has 512.
        const inFlight = 32;
        const steps = [[calls / 2, () => proxy.restart()]];
        const result = await load(client, { calls, inFlight, disturbances: steps });
        const protocol = secure ? "HTTPS through it" : "HTTP through it";
        const conditions = { proxy: name, protocol, disturbances: "restart", inFlight };
        report({ ...conditions, client: "genauth-native" }, result);
        assertNoReadLost(result);
        const { twice } = await target.count();
        assert.deepEqual(twice, []);
      });
    }
  });
}
