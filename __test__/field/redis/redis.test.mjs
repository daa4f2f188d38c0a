/**
 * The shared token store on real Redis servers with sentinels and in a cluster, plain and with TLS and users,
 * while eight worker threads in two processes call without a pause. No call may be lost while a master dies or
 * hangs, a replica replaces it, or slots move, and the processes must share tokens again afterwards. Single redirections
 * and failures are tested in `core/tests/integration/store`.
 */

import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { requireDebian } from "../../../scripts/support/debian.mjs";
import { newWechatApp, startTokenService } from "../../support/token-service.mjs";
import { startCluster, startSentinels } from "./support/deployments.mjs";
import { Machines } from "./support/machines.mjs";

/** Packages by their programs. */
const PACKAGES = {
  "redis-server": "redis-server",
  "redis-sentinel": "redis-sentinel",
  "redis-cli": "redis-tools",
  openssl: "openssl",
};
/** WeChat applications: tokens in many slots of a cluster. */
const APPS = 120;
/** Milliseconds after which a run has stopped: many times what it takes on a busy machine. */
const timeout = 900_000;
/** Work of each process before and after every event. */
const SHARE = { calls: 2_000, hits: 100 };

let programs;

before(async () => {
  programs = await requireDebian(PACKAGES);
});

/** Makes both processes call, disturbs the store, and counts. */
async function run(t, deployment, events) {
  const service = await startTokenService(t);
  const machines = await Machines.start(t, {
    options: { ...service.options, timeout: 60_000, ca: deployment.ca },
    wechatTokenCache: { maxAge: 0.3, refreshAhead: 0, store: deployment.store },
    apps: Array.from({ length: APPS }, newWechatApp),
  });
  await machines.shareMore(SHARE);
  for (const event of events) {
    await event();
    await machines.shareMore(SHARE);
  }
  const reports = await machines.stop();
  for (const { started, answered, failures, store } of reports) {
    assert.deepEqual(failures, []);
    assert.equal(answered, started);
    t.diagnostic(
      `${answered} calls, ${store.storeHits} tokens from the store, ${store.storeErrors} errors ` +
        `of the store, the last one ${store.lastStoreError}`,
    );
  }
  return reports;
}

for (const isSecured of [false, true]) {
  const title = isSecured ? "with TLS and users" : "without TLS";

  describe(`a store with sentinels, ${title}`, () => {
    test("loses no call when its master dies, hangs or is exchanged", { timeout }, async (t) => {
      const deployment = await startSentinels(t, { programs, isSecured });
      await run(t, deployment, [
        deployment.lose,
        deployment.hang,
        deployment.wake,
        deployment.exchange,
      ]);
    });
  });

  describe(`a store in a cluster, ${title}`, () => {
    test("loses no call when slots move", { timeout }, async (t) => {
      const deployment = await startCluster(t, { programs, isSecured, isWatched: false });
      const reports = await run(t, deployment, [deployment.moveSlots]);
      for (const { store } of reports) assert.ok(!/CLUSTER|MOVED/.test(store.lastStoreError));
    });

    test("loses no call when a master dies, hangs or is exchanged", { timeout }, async (t) => {
      const deployment = await startCluster(t, { programs, isSecured, isWatched: true });
      await run(t, deployment, [
        deployment.lose,
        deployment.hang,
        deployment.wake,
        deployment.exchange,
      ]);
    });
  });
}
