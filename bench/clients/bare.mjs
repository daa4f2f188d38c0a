import net from "node:net";
import tls from "node:tls";
import { HEADERS, METHOD_ARGUMENTS, PATH, WECHAT } from "./request.mjs";

/** The bytes of a request that is never written again. */
function requestOf({ origin, answer }) {
  const body = JSON.stringify(METHOD_ARGUMENTS[answer] ?? WECHAT);
  const headers = {
    host: new URL(origin).host,
    ...HEADERS,
    "content-length": Buffer.byteLength(body),
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.from(`POST ${PATH} HTTP/1.1\r\n${lines.join("")}\r\n${body}`);
}

/** Length of a response in bytes, from its head. */
function lengthOf(bytes) {
  const text = bytes.toString("latin1");
  return text.indexOf("\r\n\r\n") + 4 + Number(/content-length: (\d+)/i.exec(text)[1]);
}

function connect({ origin, ca }) {
  const { hostname: host, port, protocol } = new URL(origin);
  return protocol === "https:" ? tls.connect({ host, port, ca }) : net.connect({ host, port });
}

/** Makes one call after the other on a socket; an answer is complete by its length. */
function openLane(target, request) {
  const socket = connect(target);
  let length;
  let received = 0;
  let done;
  socket.on("data", (bytes) => {
    length ??= lengthOf(bytes);
    received += bytes.length;
    if (received < length) return;
    received = 0;
    done();
  });
  return () =>
    new Promise((resolve) => {
      done = resolve;
      socket.write(request);
    });
}

/**
 * Node.js without a client: sends bytes that were prepared once on one socket for each call in flight, and
 * counts the bytes of the answers, without reading them.
 *
 * @param {import("../lib/clients.mjs").Target} target - The calls to make.
 * @returns {Promise<import("../lib/clients.mjs").Client>} The client.
 */
export async function create(target) {
  const request = requestOf(target);
  const free = Array.from({ length: target.inFlight }, () => openLane(target, request));
  async function call() {
    const lane = free.pop();
    await lane();
    free.push(lane);
  }
  return { call, check: () => {} };
}
