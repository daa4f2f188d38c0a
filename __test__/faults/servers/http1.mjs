import { connect, createServer } from "node:net";
import { createServer as createTlsServer } from "node:tls";
import { Recorder, started } from "./recorder.mjs";

/**
 * A server of raw HTTP/1.1, and of proxies that speak it. The replies serve the requests in turn,
 * the last one all further ones. A reply is a list of steps:
 *
 * - text or bytes are written; a function is given the request and returns them;
 * - `{ drip, every }` writes the text again and again, for ever, with a pause in milliseconds;
 * - `{ flood }` writes as fast as the client reads, for ever;
 * - `{ pause }` waits these milliseconds;
 * - `{ tunnel }` grants a CONNECT, and joins the connection with this port of the machine;
 * - `"stall"` does nothing more, `"close"` and `"reset"` end the connection.
 *
 * @param {unknown[][]} replies
 * @param {object} [options]
 * @param {object} [options.tls] for `tls.createServer`
 * @param {string[]} [options.atConnect] what to do with the first connections: `"reset"`, `"close"`,
 *   `"stall"` or a text to send
 */
export function http1(replies, { tls, atConnect = [] } = {}) {
  return async () => {
    const recorder = new Recorder();
    const secure =
      tls &&
      createTlsServer(tls, (socket) => {
        socket.on("error", () => {});
        socket.once("close", () => recorder.free(socket));
        serve(socket, recorder.connections - 1, replies, recorder);
      });
    // No TLS peer of these cases is worth a line on the console.
    secure?.on("tlsClientError", () => {});
    const server = createServer((socket) => {
      const number = recorder.accept(socket);
      if (atConnect[number] !== undefined) {
        meet(socket, atConnect[number], recorder);
      } else if (secure !== undefined) {
        secure.emit("connection", socket);
      } else {
        serve(socket, number, replies, recorder);
      }
    });
    return started(server, recorder, { secure: secure !== undefined });
  };
}

/** Does to a connection what its case says, before a byte is read. */
function meet(socket, fate, recorder) {
  if (fate === "reset") {
    socket.resetAndDestroy();
  } else if (fate === "close") {
    socket.destroy();
  } else {
    recorder.hold(socket);
    if (fate !== "stall") {
      socket.write(fate);
    }
    socket.resume();
    recorder.stall();
  }
}

function serve(socket, connection, replies, recorder) {
  let received = Buffer.alloc(0);
  let working = Promise.resolve();
  socket.on("data", (bytes) => {
    received = Buffer.concat([received, bytes]);
    for (;;) {
      const request = takeRequest(received);
      if (request === undefined) {
        return;
      }
      received = request.rest;
      const { head, headers, body } = request;
      const reply = replies[Math.min(recorder.requests.length, replies.length - 1)];
      recorder.hold(socket);
      recorder.record({ head, headers, body, connection });
      working = working.then(async () => {
        if (await perform(socket, reply, { head, headers, body }, recorder)) {
          recorder.free(socket);
        }
      });
    }
  });
}

/** The first whole request of these bytes. */
function takeRequest(bytes) {
  const end = bytes.indexOf("\r\n\r\n");
  if (end < 0) {
    return undefined;
  }
  const head = bytes.subarray(0, end).toString("latin1");
  const headers = Object.fromEntries(
    head
      .split("\r\n")
      .slice(1)
      .map((line) => line.split(/: ?/s, 2))
      .map(([name, value]) => [name.toLowerCase(), value]),
  );
  const length = Number(headers["content-length"] ?? 0);
  const start = end + 4;
  if (bytes.length < start + length) {
    return undefined;
  }
  const body = bytes.subarray(start, start + length).toString();
  return { head, headers, body, rest: bytes.subarray(start + length) };
}

/** Performs a reply; true when it is complete and the connection waits for the next request. */
async function perform(socket, steps, request, recorder) {
  for (const step of steps) {
    if (step === "stall") {
      recorder.stall();
      return false;
    }
    if (step === "close" || step === "reset") {
      step === "close" ? socket.end() : reset(socket);
      return false;
    }
    if (step.tunnel !== undefined) {
      tunnel(socket, step.tunnel, recorder);
      return true;
    }
    if (step.pause !== undefined) {
      await new Promise((resolve) => setTimeout(resolve, step.pause));
    } else if (step.drip !== undefined) {
      await drip(socket, step, recorder);
      return false;
    } else if (step.flood !== undefined) {
      await flood(socket, step.flood);
      return false;
    } else {
      await write(socket, typeof step === "function" ? step(request) : step);
    }
  }
  return true;
}

/** The callback comes for a connection that has closed, too. */
function write(socket, bytes) {
  return new Promise((resolve) => {
    socket.write(bytes, () => resolve());
  });
}

function reset(socket) {
  // A TLS socket has no reset of its own.
  (socket._parent ?? socket).resetAndDestroy();
}

function drip(socket, { drip: text, every }, recorder) {
  return new Promise((resolve) => {
    const timer = setInterval(() => socket.write(text, recorder.stall), every);
    socket.once("close", () => {
      clearInterval(timer);
      resolve();
    });
  });
}

async function flood(socket, bytes) {
  while (socket.writable) {
    await write(socket, bytes);
    // A turn of the event loop for each piece: else nothing is read that the client sends.
    await new Promise(setImmediate);
  }
}

function tunnel(socket, port, recorder) {
  // What comes from now on is for the other end.
  socket.pause();
  socket.removeAllListeners("data");
  const target = connect(port, "127.0.0.1", () => {
    socket.write("HTTP/1.1 200 Connected\r\n\r\n");
    target.pipe(socket).pipe(target);
  });
  recorder.follow(target);
  target.on("close", () => socket.destroy());
  socket.on("close", () => target.destroy());
}
