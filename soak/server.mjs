/**
 * The service of the soak test, in its own process: answers most requests and misbehaves for the others,
 * in the same order in every run. Implements HTTP/1.1 over plain TCP itself, since no HTTP server can
 * misbehave in most of these ways. Sends its port to its parent, and its counts on request. The argument is the
 * `Retry-After` of its answers with status 429, in seconds.
 */
import { createServer } from "node:net";
import process from "node:process";
import { gzipSync } from "node:zlib";

const ANSWER = JSON.stringify({
  statusCode: 200,
  message: "",
  data: { accessToken: "x".repeat(500), expiresAt: 1_700_000_000 },
});
const LARGE = JSON.stringify({ statusCode: 200, list: Array(1_000).fill({ name: "名字" }) });
const DRIP_MS = 20;
const [RETRY_AFTER] = process.argv.slice(2);

function message(status, headers, body) {
  const lines = Object.entries({ "content-length": Buffer.byteLength(body), ...headers });
  const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join("");
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${head}\r\n`), Buffer.from(body)]);
}

const JSON_TYPE = { "content-type": "application/json" };
const GZIP = { ...JSON_TYPE, "content-encoding": "gzip" };
const packed = gzipSync(ANSWER);
const broken = Buffer.from(packed);
broken.fill(0xff, 20, 60);
const answer = message("200 OK", JSON_TYPE, ANSWER);
const half = answer.subarray(0, answer.length / 2);
const write = (bytes) => (socket) => socket.write(bytes);
const end = (bytes) => (socket) => socket.end(bytes);

/** The behaviors, and their number per thousand requests. */
const BEHAVIOURS = {
  answers: [780, write(answer)],
  "answers at length": [30, write(message("200 OK", JSON_TYPE, LARGE))],
  "answers in gzip": [40, write(message("200 OK", GZIP, packed))],
  "answers and closes": [20, end(message("200 OK", { ...JSON_TYPE, connection: "close" }, ANSWER))],
  "is unavailable": [30, write(message("503 Service Unavailable", { "retry-after": 0 }, "{}"))],
  "limits the rate": [
    10,
    write(message("429 Too Many Requests", { "retry-after": RETRY_AFTER }, "{}")),
  ],
  "does not know the path": [10, write(message("404 Not Found", JSON_TYPE, '{"statusCode":404}'))],
  "resets before the answer": [10, (socket) => socket.resetAndDestroy()],
  "resets in the answer": [10, (socket) => socket.write(half, () => socket.resetAndDestroy())],
  "cuts the answer short": [10, end(half)],
  "sends no HTTP": [10, end("\0\x01\x02 this is not HTTP\r\n\r\n")],
  "sends a page": [10, write(message("200 OK", { "content-type": "text/html" }, "<html>"))],
  "sends no JSON": [10, write(message("200 OK", JSON_TYPE, '{"statusCode":200,'))],
  "corrupts its gzip": [10, write(message("200 OK", GZIP, broken))],
  drips: [5, drip],
  "is silent": [5, () => {}],
};

function drip(socket) {
  let at = 0;
  const timer = setInterval(() => {
    socket.write(answer.subarray(at, at + 1));
    at += 1;
  }, DRIP_MS);
  socket.once("close", () => clearInterval(timer));
}

/** Coprime to the number of choices: distributes the behaviors evenly. */
const STRIDE = 387;
const choices = Object.entries(BEHAVIOURS).flatMap(([name, [share]]) => Array(share).fill(name));
const counts = Object.fromEntries(Object.keys(BEHAVIOURS).map((name) => [name, 0]));
let open = 0;
let received = 0;

/** Length of the first request in these bytes; 0 if it is incomplete. */
function requestLength(bytes) {
  const head = bytes.indexOf("\r\n\r\n");
  if (head < 0) {
    return 0;
  }
  const length = /content-length: *(\d+)/i.exec(bytes.toString("latin1", 0, head));
  const total = head + 4 + Number(length?.[1] ?? 0);
  return bytes.length < total ? 0 : total;
}

const server = createServer({ noDelay: true }, (socket) => {
  open += 1;
  socket.once("close", () => {
    open -= 1;
  });
  socket.on("error", () => {});
  let waiting = Buffer.alloc(0);
  socket.on("data", (bytes) => {
    waiting = waiting.length === 0 ? bytes : Buffer.concat([waiting, bytes]);
    const length = requestLength(waiting);
    if (length > 0) {
      waiting = waiting.subarray(length);
      const name = choices[(received * STRIDE) % choices.length];
      received += 1;
      counts[name] += 1;
      BEHAVIOURS[name][1](socket);
    }
  });
});
server.listen(0, "127.0.0.1", () => process.send({ port: server.address().port }));
process.on("message", () => process.send({ open, counts }));
process.on("disconnect", () => process.exit());
