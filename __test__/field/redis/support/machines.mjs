/** Two processes that share a store, with eight worker threads in all that call without a pause. */

import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { dropProxies } from "../../../support/environment.mjs";

const MACHINES = 2;
const PROGRAM = fileURLToPath(new URL("machine.mjs", import.meta.url));

export class Machines {
  #children;
  /** Rejects when a process has ended before it was told to. */
  #ended;

  static async start(t, settings) {
    const machines = new Machines();
    const env = dropProxies({ ...process.env, NODE_TEST_CONTEXT: undefined });
    machines.#children = Array.from({ length: MACHINES }, () =>
      fork(PROGRAM, [JSON.stringify(settings)], { env }),
    );
    machines.#ended = machines.#children.map(async (child) => {
      const [code] = await once(child, "exit");
      throw new Error(`A machine ended with ${code}.`);
    });
    for (const ended of machines.#ended) ended.catch(() => {});
    t.after(() => {
      for (const child of machines.#children) child.kill("SIGKILL");
    });
    await machines.report();
    return machines;
  }

  /** The counts of every process. */
  async report(question = "report") {
    return await Promise.all(
      this.#children.map(async (child, index) => {
        const answered = new Promise((resolve) => child.once("message", resolve));
        child.send(question);
        return await Promise.race([answered, this.#ended[index]]);
      }),
    );
  }

  /** Waits until every process has found more tokens in the store, and has been answered more often. */
  async shareMore({ hits, calls }) {
    const before = await this.report();
    for (;;) {
      const now = await this.report();
      const isDone = ({ answered, store }, index) =>
        answered >= before[index].answered + calls &&
        store.storeHits >= before[index].store.storeHits + hits;
      if (now.every(isDone)) return;
    }
  }

  /** Lets all calls settle that have started. */
  async stop() {
    return await this.report("stop");
  }
}
