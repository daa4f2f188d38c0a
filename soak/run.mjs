/** Runs a soak test: a server that misbehaves, an observed client process, and a verdict. */
import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { growthOfSecondHalf } from "./slope.mjs";

const [SERVER, CLIENT] = ["server.mjs", "client.mjs"].map((name) =>
  fileURLToPath(new URL(name, import.meta.url)),
);
/** Much longer than the slowest call. */
const NO_PROGRESS_MS = 120_000;
/** Long enough for an answer on any machine; `lanes.mjs` has a shorter one for calls without an end. */
const TIMEOUT_MS = 60_000;
/** Seconds that are longer than that. */
const LONG_RETRY_AFTER = 3_600;

/**
 * @typedef {object} Plan
 * @property {number} calls the total number of calls
 * @property {number} threads the number of concurrent threads
 * @property {number} callsPerThread the number of calls after which a thread ends and the next starts
 * @property {number} atOnce calls in flight per thread
 * @property {number} samples the number of samples of memory and files
 * @property {object} [options] further options of the clients
 * @property {number} [retryAfter] seconds that an answer with status 429 asks to wait; by default an hour, which is
 *   longer than the timeout of a call
 */

async function startServer(retryAfter) {
  const server = fork(SERVER, [retryAfter]);
  const [{ port }] = await once(server, "message");
  return {
    port,
    /** Its counts, once all sockets are closed. */
    async counts() {
      for (;;) {
        server.send("counts");
        const [{ open, counts }] = await once(server, "message");
        if (open === 0) {
          return counts;
        }
      }
    },
    stop: () => server.disconnect(),
  };
}

function watch(client, onSample) {
  const samples = [];
  let counted = {};
  let hang;
  const restart = () => {
    clearTimeout(hang);
    hang = setTimeout(() => client.kill("SIGKILL"), NO_PROGRESS_MS);
  };
  restart();
  client.on("message", (message) => {
    restart();
    if (message.sample) {
      samples.push(message.sample);
      onSample(message.sample);
    } else {
      counted = message;
    }
  });
  return once(client, "exit").then(([code, signal]) => {
    clearTimeout(hang);
    return { code: code ?? signal, samples, ...counted };
  });
}

/**
 * @param {Plan} plan
 * @param {(sample: { settled: number, rss: number, files: number }) => void} [onSample]
 * @returns the result: the client's exit code, its counts, the server's, its samples, and the growth of
 *   memory and files in the second half of them
 */
export async function soak(
  { options, retryAfter = LONG_RETRY_AFTER, ...plan },
  onSample = () => {},
) {
  const server = await startServer(retryAfter);
  const began = performance.now();
  try {
    const task = {
      ...plan,
      options: {
        appId: "soak",
        appSecret: "secret",
        appHost: `http://127.0.0.1:${server.port}`,
        proxy: false,
        timeout: TIMEOUT_MS,
        ...options,
      },
    };
    const client = fork(CLIENT, [JSON.stringify(task)], { execArgv: ["--expose-gc"] });
    const result = await watch(client, onSample);
    if (result.code !== 0) {
      return result;
    }
    const { samples } = result;
    return {
      ...result,
      seconds: (performance.now() - began) / 1_000,
      server: await server.counts(),
      growth: {
        rss: growthOfSecondHalf(samples, "rss"),
        files: growthOfSecondHalf(samples, "files"),
      },
    };
  } finally {
    server.stop();
  }
}
