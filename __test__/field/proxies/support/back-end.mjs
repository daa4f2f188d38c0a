/** The service behind the proxies: counts how often each sign-in is carried out. */

import { once } from "node:events";
import { Worker } from "node:worker_threads";

const PROGRAM = new URL("./back-end-worker.mjs", import.meta.url);

export class BackEnd {
  #worker;
  /** Its port on 127.0.0.1. */
  port;

  /**
   * Starts it in a thread of its own.
   *
   * @param {{ key: string, cert: string }} [tls] speaks TLS with this certificate
   */
  static async start(tls) {
    const backEnd = new BackEnd();
    backEnd.#worker = new Worker(PROGRAM, { workerData: { tls } });
    [backEnd.port] = await once(backEnd.#worker, "message");
    return backEnd;
  }

  /**
   * Ends all connections and the listener, and serves again after a while; what it has counted stays.
   *
   * @param {number} ms how long it is down
   * @returns {Promise<number>} how long it was down
   */
  async restart(ms) {
    return this.#ask({ restart: ms });
  }

  /** Names of users that were signed in more than once, of all since the last question, and their number. */
  async count() {
    return this.#ask({ count: true });
  }

  async #ask(question) {
    this.#worker.postMessage(question);
    const [answer] = await once(this.#worker, "message");
    return answer;
  }

  async stop() {
    await this.#worker.terminate();
  }
}
