/**
 * A service whose answers to the first attempt of each call are faulty in turn. A request belongs to a worker by its
 * header `x-worker`, and to a call of the worker by its path and its page or first item.
 */

import { createServer } from "node:http";
import { listen } from "../support/tcp.mjs";

/** What follows the first attempt of calls 0, 1, 2 … of a worker; 400 follows writes alone. */
export const FAULTS = ["none", "429", "reset", "500", "slow", "400"];
/** Milliseconds until a slow answer. */
const SLOW = 30;

export const faultOf = (number) => FAULTS[number % FAULTS.length];

/**
 * @param {import("node:test").TestContext} t
 * @param {object} answers by path: `number` gives the number of a call, `answer` its data
 */
export async function faultyService(t, answers) {
  const attempts = new Map();
  /** Calls that the service has carried out, by worker. */
  const executed = new Map();
  const waiting = [];
  const server = createServer(async (request, response) => {
    const text = Buffer.concat(await request.toArray()).toString();
    const url = new URL(request.url, "http://host");
    const worker = request.headers["x-worker"];
    const body = text === "" ? Object.fromEntries(url.searchParams) : JSON.parse(text);
    const { number: numberOf, answer } = answers[url.pathname];
    const number = numberOf(body);
    const key = `${worker} ${url.pathname} ${number}`;
    const attempt = (attempts.get(key) ?? 0) + 1;
    attempts.set(key, attempt);
    for (const { about, resolve } of waiting) if (about === worker) resolve();
    const fault = attempt === 1 ? faultOf(number) : "none";
    const refuse = () => response.writeHead(Number(fault), { "retry-after": "0" }).end("{}");
    const isWrite = request.method === "POST";
    if (fault === "429" || (fault === "400" && isWrite)) return refuse();
    executed.set(worker, [...(executed.get(worker) ?? []), number]);
    if (fault === "reset") {
      request.socket.destroy();
      return;
    }
    if (fault === "500") return refuse();
    if (fault === "slow") await new Promise((resolve) => setTimeout(resolve, SLOW));
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ statusCode: 200, data: answer(body, attempt) }));
  });
  const port = await listen(t, undefined, server);
  return {
    host: `http://127.0.0.1:${port}`,
    executed: (worker) => executed.get(worker) ?? [],
    attempts: (worker, path, number) => attempts.get(`${worker} ${path} ${number}`) ?? 0,
    /** Resolves at the next request of a worker. */
    asked: (about) => new Promise((resolve) => waiting.push({ about, resolve })),
  };
}
