/** A master with sentinels, and a cluster, as their documentation sets them up. */

import { unusedPort } from "../../../support/ports.mjs";
import { Deployment, SHOP, Unanswered } from "./server.mjs";

const SENTINELS = 3;
const MASTERS = 3;
/** How long a failover by hand takes at most (`CLUSTER_MF_TIMEOUT`). */
const FAILOVER_MS = 5_000;
/** Slots that move in one run. */
const MOVED_SLOTS = 3_000;

/** Without a failure that is to be found, as long as no machine needs for an answer; with one, soon. */
const NODE_TIMEOUT_MS = { calm: 60_000, watched: 1_000 };

/**
 * Asks until the answer is the expected one. Sentinels close the connections of a server whose role they have changed
 * (`CLIENT KILL TYPE normal`).
 */
async function until(ask, isExpected) {
  for (;;) {
    try {
      const answer = await ask();
      if (isExpected(answer)) return answer;
    } catch (error) {
      if (!(error instanceof Unanswered)) throw error;
    }
  }
}

function login({ isSecured }) {
  return isSecured ? { ...SHOP, tls: true } : {};
}

/** A master with a replica, watched by three sentinels. */
export async function startSentinels(t, { programs, isSecured }) {
  const deployment = new Deployment(t, { programs, kind: "sentinel", isSecured });
  const first = await deployment.server([]);
  const second = await deployment.server([`replicaof 127.0.0.1 ${first.port}`]);
  const servers = new Map([first, second].map((server) => [server.port, server]));
  const sentinels = [];
  for (let count = 0; count < SENTINELS; count += 1) {
    sentinels.push(await deployment.sentinel(first.port, 2));
  }
  const [sentinel] = sentinels;
  const named = async () => {
    const answer = await sentinel.ask("SENTINEL", "GET-MASTER-ADDR-BY-NAME", "tokens");
    return Number(answer.split("\n")[1]);
  };
  /** The role of the server that is not the master now: a server that is slow for half a second loses its role. */
  const replicaRole = async () => {
    const port = await named();
    return [...servers.values()].find((server) => server.port !== port).ask("ROLE");
  };
  for (const { ask } of sentinels) {
    await until(
      () => ask("SENTINEL", "CKQUORUM", "tokens"),
      (text) => text.startsWith(`OK ${SENTINELS} usable`),
    );
    await until(
      () => ask("SENTINEL", "REPLICAS", "tokens"),
      (text) => text.includes(`${second.port}`),
    );
  }
  await until(
    () => second.ask("ROLE"),
    (text) => text.includes("connected"),
  );
  return {
    ca: deployment.ca,
    store: {
      sentinels: sentinels.map(({ port }) => ({ host: "127.0.0.1", port })),
      name: "tokens",
      ...login({ isSecured }),
    },
    /** The master dies, and the replica replaces it. */
    async lose() {
      const lost = servers.get(await named());
      await lost.kill();
      const port = await until(named, (port) => port !== lost.port);
      await until(
        () => servers.get(port).ask("ROLE"),
        (text) => text.startsWith("master"),
      );
      const replica = await deployment.server([`replicaof 127.0.0.1 ${port}`], lost.port);
      servers.set(replica.port, replica);
      await until(
        () => replica.ask("ROLE"),
        (text) => text.includes("connected"),
      );
    },
    /** The master does not answer any longer and closes no connection, and the replica replaces it. */
    async hang() {
      const hung = servers.get(await named());
      hung.signal("SIGSTOP");
      const port = await until(named, (port) => port !== hung.port);
      await until(
        () => servers.get(port).ask("ROLE"),
        (text) => text.startsWith("master"),
      );
    },
    /** The server that hung goes on, and becomes a replica. */
    async wake() {
      for (const server of servers.values()) server.signal("SIGCONT");
      await until(replicaRole, (text) => text.startsWith("slave") && text.includes("connected"));
    },
    /** An administrator exchanges master and replica. */
    async exchange() {
      const before = await named();
      const replaced = async () => {
        const state = await sentinel.ask("SENTINEL", "MASTER", "tokens");
        if ((await named()) !== before) return true;
        // It has not begun, or was given up because the replica was too slow.
        if (!state.includes("failover_in_progress")) {
          await sentinel.ask("SENTINEL", "FAILOVER", "tokens");
        }
        return false;
      };
      await until(replaced, Boolean);
      // The sentinels make the old master a replica.
      await until(replicaRole, (text) => text.startsWith("slave") && text.includes("connected"));
    },
  };
}

/**
 * Three masters with a replica each.
 *
 * @param {import("node:test").TestContext} t
 * @param {{ programs: Record<string, string>, isSecured: boolean, isWatched: boolean }} options `isWatched`: whether
 *   nodes find out soon that another one has failed
 */
export async function startCluster(t, { programs, isSecured, isWatched }) {
  const deployment = new Deployment(t, { programs, kind: "cluster", isSecured });
  const nodes = new Map();
  for (let count = 0; count < 2 * MASTERS; count += 1) {
    const lines = [
      "cluster-enabled yes",
      "cluster-config-file nodes.conf",
      `cluster-node-timeout ${isWatched ? NODE_TIMEOUT_MS.watched : NODE_TIMEOUT_MS.calm}`,
      `cluster-port ${await unusedPort()}`,
      ...(isSecured ? ["tls-cluster yes"] : []),
    ];
    const node = await deployment.server(lines);
    nodes.set(node.port, node);
  }
  const all = [...nodes.values()];
  const addresses = all.map(({ address }) => address);
  await deployment.cli([
    "--cluster",
    "create",
    ...addresses,
    "--cluster-replicas",
    "1",
    "--cluster-yes",
  ]);
  for (const { ask } of all) {
    await until(
      () => ask("CLUSTER", "INFO"),
      (text) =>
        text.includes("cluster_state:ok") && text.includes(`cluster_known_nodes:${all.length}`),
    );
  }
  const roleOf = async (node) => (await node.ask("ROLE")).split("\n")[0];
  const portOf = (address) => Number(address.split("@")[0].split(":")[1]);
  const masters = async (node) => {
    const lines = (await node.ask("CLUSTER", "NODES")).split("\n").map((line) => line.split(" "));
    const living = lines.filter(([, , flags]) => /master/.test(flags) && !/fail/.test(flags));
    return living.map(([id, address, ...rest]) => ({
      id,
      node: nodes.get(portOf(address)),
      slots: rest.slice(6),
    }));
  };
  for (const node of all) {
    await until(
      () => node.ask("ROLE"),
      (text) => text.startsWith("master") || text.includes("connected"),
    );
    // A node takes every other one for a master until that one has told it its role.
    await until(
      () => masters(node),
      (now) => now.length === MASTERS,
    );
  }
  const [seed, hung] = all;
  return {
    ca: deployment.ca,
    store: { cluster: addresses.slice(0, 2), ...login({ isSecured }) },
    /** Slots with tokens go from one master to another. */
    async moveSlots() {
      const [from, to] = await masters(seed);
      const flags = { from: from.id, to: to.id, slots: MOVED_SLOTS, yes: undefined };
      const words = Object.entries(flags).flatMap(([name, value]) =>
        value === undefined ? [`--cluster-${name}`] : [`--cluster-${name}`, `${value}`],
      );
      await deployment.cli(["--cluster", "reshard", seed.address, ...words]);
    },
    /** A master dies that is not a seed, and its replica replaces it. */
    async lose() {
      const isSeed = ({ node }) => addresses.slice(0, 2).includes(node.address);
      const before = await until(
        () => masters(seed),
        (now) => now.some((master) => !isSeed(master)),
      );
      const lost = before.find((master) => !isSeed(master));
      await lost.node.kill();
      await until(
        () => masters(seed),
        (now) => now.length === MASTERS && now.every(({ id }) => id !== lost.id),
      );
      await until(
        () => seed.ask("CLUSTER", "INFO"),
        (text) => text.includes("cluster_state:ok"),
      );
    },
    /** A master does not answer any longer and closes no connection, and its replica replaces it. */
    async hang() {
      hung.signal("SIGSTOP");
      await until(
        () => masters(seed),
        (now) => now.length === MASTERS && now.every(({ node }) => node !== hung),
      );
      await until(
        () => seed.ask("CLUSTER", "INFO"),
        (text) => text.includes("cluster_state:ok"),
      );
    },
    /** The node that hung goes on, and becomes a replica. */
    async wake() {
      hung.signal("SIGCONT");
      await until(
        () => hung.ask("ROLE"),
        (text) => text.startsWith("slave"),
      );
    },
    /** A seed exchanges roles with its master or replica. */
    async exchange() {
      const before = await roleOf(seed);
      for (;;) {
        const lines = (await seed.ask("CLUSTER", "NODES")).split("\n");
        const own = lines.find((line) => line.includes("myself")).split(" ")[0];
        const replica = lines.find((line) => line.includes("slave") && line.split(" ")[3] === own);
        const node = replica === undefined ? seed : nodes.get(portOf(replica.split(" ")[1]));
        await node.ask("CLUSTER", "FAILOVER");
        // A node gives up after 5 s, if the replica is not as far as its master by then.
        const end = performance.now() + 2 * FAILOVER_MS;
        while (performance.now() < end) {
          if ((await roleOf(seed)) !== before) return;
        }
      }
    },
  };
}
