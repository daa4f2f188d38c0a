/**
 * The service of the soak test, in its own process: answers most requests and misbehaves for the others,
 * as `behaviors.mjs` says. Implements HTTP/1.1 over plain TCP itself, since no HTTP server can
 * misbehave in most of these ways. Sends its port to its parent, and its counts on request. The argument is the
 * `Retry-After` of its answers with status 429, in seconds.
 */
import { createServer } from "node:net";
import process from "node:process";
import { gzipSync } from "node:zlib";
import { behaviorOf } from "./behaviors.mjs";

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

/** What is done with the socket, by the names of `behaviors.mjs`. */
const BEHAVIORS = {
  answers: write(answer),
  "answers at length": write(message("200 OK", JSON_TYPE, LARGE)),
  "answers in gzip": write(message("200 OK", GZIP, packed)),
  "answers and closes": end(message("200 OK", { ...JSON_TYPE, connection: "close" }, ANSWER)),
  "is unavailable": write(message("503 Service Unavailable", { "retry-after": 0 }, "{}")),
  "limits the rate": write(message("429 Too Many Requests", { "retry-after": RETRY_AFTER }, "{}")),
  "does not know the path": write(message("404 Not Found", JSON_TYPE, '{"statusCode":404}')),
  "resets before the answer": (socket) => socket.resetAndDestroy(),
  "resets in the answer": (socket) => socket.write(half, () => socket.resetAndDestroy()),
  "cuts the answer short": end(half),
  "sends no HTTP": end("\0\x01\x02 this is not HTTP\r\n\r\n"),
  "sends a page": write(message("200 OK", { "content-type": "text/html" }, "<html>")),
  "sends no JSON": write(message("200 OK", JSON_TYPE, '{"statusCode":200,')),
  "corrupts its gzip": write(message("200 OK", GZIP, broken)),
  drips: drip,
  "is silent": () => {},
};

function drip(socket) {
  let at = 0;
  const timer = setInterval(() => {
    socket.write(answer.subarray(at, at + 1));
    at += 1;
  }, DRIP_MS);
  socket.once("close", () => clearInterval(timer));
}

const counts = Object.fromEntries(Object.keys(BEHAVIORS).map((name) => [name, 0]));
/** Attempts so far, by the number of the call. */
const attempts = new Map();
let open = 0;

function serve(socket, request) {
  const call = Number(/"appId":"wx(\d+)"/.exec(request)[1]);
  const attempt = attempts.get(call) ?? 0;
  attempts.set(call, attempt + 1);
  const name = behaviorOf(call, attempt);
  counts[name] += 1;
  BEHAVIORS[name](socket);
}

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
      const request = waiting.toString("latin1", 0, length);
      waiting = waiting.subarray(length);
      serve(socket, request);
    }
  });
});
server.listen(0, "127.0.0.1", () => process.send({ port: server.address().port }));
process.on("message", () => process.send({ open, counts }));
process.on("disconnect", () => process.exit());
