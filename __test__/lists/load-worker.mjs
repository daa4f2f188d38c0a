/** A worker thread of the tests under load: runs one of the methods, and reports the outcome. */

import { parentPort, workerData } from "node:worker_threads";
import { ManagementClient } from "genauth-native";

const { host, worker, method, count } = workerData;
const client = new ManagementClient({
  accessKeyId: "AK",
  accessKeySecret: "SK",
  host,
  rateLimit: { perSecond: 5_000, burst: 10 },
});
const headers = { "x-worker": worker };

/** The states of the items, and the places of results that belong to another item. */
function summary({ outcomes, ...counts }, items) {
  const isMixedUp = ({ result }, place) =>
    result !== undefined && result.username !== items[place].username;
  return {
    states: outcomes.map(({ state }) => state),
    mixedUp: outcomes.filter(isMixedUp).length,
    counts,
  };
}

const METHODS = {
  async bulk() {
    const items = Array.from({ length: count }, (_, index) => ({ username: `${worker}-${index}` }));
    const options = { size: 10, concurrency: 4, headers };
    const first = await client.bulk("createUsersBatch", items, options);
    const second = await client.bulk("createUsersBatch", items, { ...options, resume: first });
    return { first: summary(first, items), second: summary(second, items) };
  },

  async iterate() {
    const items = [];
    const pages = client.iterate("listRoles", {}, { limit: 10, prefetch: 3, headers });
    for await (const item of pages) items.push(item);
    return items;
  },

  async waitUntil() {
    let looks = 0;
    const look = ({ signal }) => {
      looks += 1;
      return client.getUser({ userId: String(looks) }, { signal, headers });
    };
    const isDone = ({ data }) => data.look === count;
    const { data } = await client.waitUntil(look, isDone, { minDelay: 1, maxDelay: 1 });
    return { looks, data };
  },
};

parentPort.postMessage(await METHODS[method]());
client.close();
